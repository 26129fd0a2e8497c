"""What the file knew on a day, read from its events (``method.history``)."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any

from funnel_desktop.method.history import (
    ChangeEvent,
    DealFacts,
    History,
    KnownDeal,
    KnownLater,
    MoveEvent,
    OutcomeEvent,
    corrected_later,
    known_deal,
    moment,
)
from funnel_desktop.method.today import moment_of

_FIELDS = "('amount_minor', 'units', 'expected_close_date')"


def known_history(connection: sqlite3.Connection, day: date) -> History:
    """Return what the file knew at the end of ``day``, and of which deals it learned more about it later."""
    end = moment_of(date.fromordinal(day.toordinal() + 1))
    deals: list[KnownDeal] = []
    came: list[int] = []
    corrected: list[int] = []
    for facts, moves, outcomes, changes in _told(connection):
        deal = known_deal(facts, moves, outcomes, changes, end)
        if deal is not None:
            deals.append(deal)
            if corrected_later(outcomes, deal, day, end):
                corrected.append(deal.row)
        elif min((move.at for move in moves), default=end) < end:
            came.append(facts.row)
    return History(day, tuple(deals), KnownLater(tuple(came), tuple(corrected)))


def known_deals(connection: sqlite3.Connection, day: date | None = None) -> Iterator[KnownDeal]:
    """Yield the deals that the file knew at the end of ``day``; None: that it knows at all."""
    end = None if day is None else moment_of(date.fromordinal(day.toordinal() + 1))
    for told in _told(connection):
        deal = known_deal(*told, end)
        if deal is not None:
            yield deal


_Told = tuple[DealFacts, list[MoveEvent], list[OutcomeEvent], list[ChangeEvent]]


def _told(connection: sqlite3.Connection) -> Iterator[_Told]:
    """Yield every deal with its events in the order noted. All four are read side by side, by the deals' ids:
    the history of 100,000 deals is never in memory at once."""
    # What an import brought was known from then on, whatever its own times say.
    deals = connection.execute(
        "SELECT deal.rowid, deal.id, max(deal.created_at, coalesce(run.created_at, '')), "
        "deal.import_id IS NOT NULL, entered_date, expected_close_date, amount_minor, units FROM deal "
        "LEFT JOIN import_run AS run ON run.id = deal.import_id ORDER BY deal.id"
        if _has_imports(connection)
        else "SELECT rowid, id, created_at, 0, entered_date, expected_close_date, amount_minor, units "
        "FROM deal ORDER BY id"
    )
    moves = _by_deal(connection, "from_stage, to_stage, moved_at FROM stage_move")
    outcomes = _by_deal(connection, "outcome, stage, happened_on, recorded_at FROM outcome_event")
    changes = _by_deal(
        connection, f"field, before, after, changed_at FROM field_change WHERE field IN {_FIELDS}"
    )
    for row in deals:
        facts = DealFacts._make(row)
        if moment(facts.known_since) is None:
            continue
        yield (
            facts,
            [MoveEvent._make(values) for values in moves.of(facts.id)],
            [OutcomeEvent._make(values) for values in outcomes.of(facts.id)],
            [ChangeEvent._make(values) for values in changes.of(facts.id)],
        )


def _has_imports(connection: sqlite3.Connection) -> bool:
    """Whether the file has the tables of imports; one opened for reading only may be of before them."""
    return connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'import_run'").fetchone() is not None


class _EventsByDeal:
    """The rows of a table by deal; deals are asked for in the order of their ids."""

    def __init__(self, rows: Iterator[tuple[Any, ...]]) -> None:
        self._groups = groupby(rows, key=itemgetter(0))
        self._id = ""
        self._rows: list[tuple[Any, ...]] = []
        self._ended = False

    def of(self, deal_id: str) -> list[tuple[Any, ...]]:
        """Return the rows of a deal without its id."""
        while not self._ended and self._id < deal_id:
            found = next(self._groups, None)
            if found is None:
                self._ended = True
            else:
                self._id, self._rows = found[0], [row[1:] for row in found[1]]
        return self._rows if self._id == deal_id else []


def _by_deal(connection: sqlite3.Connection, what: str) -> _EventsByDeal:
    table = what.partition(" FROM ")[2].partition(" ")[0]
    return _EventsByDeal(
        connection.execute(f"SELECT deal_id, {what} ORDER BY {table}.deal_id, {table}.rowid")
    )
