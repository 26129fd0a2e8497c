"""What the file knew on a day, read from its events (``method.history``)."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any

from funnel_desktop.method.history import (
    ChangeEvent,
    DealFacts,
    KnownDeal,
    MoveEvent,
    OutcomeEvent,
    known_deal,
    moment,
)
from funnel_desktop.method.today import moment_of

_FIELDS = "('amount_minor', 'units', 'expected_close_date')"


def known_deals(connection: sqlite3.Connection, day: date | None = None) -> Iterator[KnownDeal]:
    """Yield the deals that the file knew at the end of ``day``; None: that it knows at all."""
    end = None if day is None else moment_of(date.fromordinal(day.toordinal() + 1))
    for told in _told(connection):
        deal = known_of(told, end)
        if deal is not None:
            yield deal


_Row = tuple[Any, ...]
Told = tuple[_Row, tuple[_Row, ...], tuple[_Row, ...], tuple[_Row, ...]]
"""A deal with its moves, outcomes and edits in the order noted, as plain tuples: of those a great many can be
kept without being looked through for garbage."""

_EVENTS = {
    "moves": "from_stage, to_stage, moved_at FROM stage_move",
    "outcomes": "outcome, stage, happened_on, recorded_at FROM outcome_event",
    "changes": f"field, before, after, changed_at FROM field_change WHERE field IN {_FIELDS}",
}


def deals_known(connection: sqlite3.Connection, columns: str) -> str:
    """Return the statement that reads deals: handle, id, since when the file knows them, whether an import
    brought them, and ``columns``."""
    # One opened for reading only may be of before there were imports.
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'import_run'").fetchone() is None:
        return f"SELECT deal.rowid, deal.id, deal.created_at, 0, {columns} FROM deal "
    # What an import brought was known from then on, whatever its own times say.
    return (
        "SELECT deal.rowid, deal.id, max(deal.created_at, coalesce(run.created_at, '')), "
        f"deal.import_id IS NOT NULL, {columns} FROM deal "
        "LEFT JOIN import_run AS run ON run.id = deal.import_id "
    )


def told_after(connection: sqlite3.Connection, row: int, count: int) -> list[Told]:
    """Return the next ``count`` deals after the handle ``row``, with what is on record of them."""
    return list(
        _told(
            connection,
            "deal.rowid IN (SELECT rowid FROM deal WHERE rowid > ? ORDER BY rowid LIMIT ?)",
            row,
            count,
        )
    )


def told_of(connection: sqlite3.Connection, rows: Iterable[int]) -> list[Told]:
    """Return some deals by their handles, with what is on record of them; missing ones are left out."""
    return list(_told(connection, "deal.rowid IN (SELECT value FROM json_each(?))", json.dumps(list(rows))))


def known_of(told: Told, end: str | None = None) -> KnownDeal | None:
    """Return a deal as it was known before a time; None when it was not known yet."""
    facts, moves, outcomes, changes = told
    return known_deal(
        DealFacts._make(facts),
        [MoveEvent._make(event) for event in moves],
        [OutcomeEvent._make(event) for event in outcomes],
        [ChangeEvent._make(event) for event in changes],
        end,
    )


def _told(connection: sqlite3.Connection, where: str = "", *values: object) -> Iterator[Told]:
    """Yield deals with their events. All four tables are read side by side, by the deals' ids: the history of
    100,000 deals is never in memory at once."""
    chosen = f"WHERE {where} " if where else ""
    facts = deals_known(connection, "entered_date, expected_close_date, amount_minor, units")
    deals = connection.execute(f"{facts}{chosen}ORDER BY deal.id", values)
    inside = f"deal_id IN (SELECT id FROM deal WHERE {where})" if where else ""
    moves, outcomes, changes = (
        _EventsByDeal(connection.execute(_events(what, inside), values)) for what in _EVENTS.values()
    )
    for row in deals:
        if moment(row[2]) is not None:
            yield row, moves.of(row[1]), outcomes.of(row[1]), changes.of(row[1])


def _events(what: str, inside: str) -> str:
    table = what.partition(" FROM ")[2].partition(" ")[0]
    joined = (" AND " if " WHERE " in what else " WHERE ") + inside if inside else ""
    return f"SELECT deal_id, {what}{joined} ORDER BY {table}.deal_id, {table}.rowid"


class _EventsByDeal:
    """The rows of a table by deal; deals are asked for in the order of their ids."""

    def __init__(self, rows: Iterator[tuple[Any, ...]]) -> None:
        self._groups = groupby(rows, key=itemgetter(0))
        self._id = ""
        self._rows: tuple[_Row, ...] = ()
        self._ended = False

    def of(self, deal_id: str) -> tuple[_Row, ...]:
        """Return the rows of a deal without its id."""
        while not self._ended and self._id < deal_id:
            found = next(self._groups, None)
            if found is None:
                self._ended = True
            else:
                self._id, self._rows = found[0], tuple([row[1:] for row in found[1]])
        return self._rows if self._id == deal_id else ()
