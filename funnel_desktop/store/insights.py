"""What Insights reads: all that was noted of deals, some hundred deals at a time, as their ways through the
funnel."""

from __future__ import annotations

import json
import sqlite3
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from funnel_desktop.method.history import ordinal
from funnel_desktop.method.insights_ways import LOST, WON, Noted, Way, way_of
from funnel_desktop.method.own_columns import own_values
from funnel_desktop.method.stages import POSITION, STAGE_OF_CHECK
from funnel_desktop.method.texts import shown_text
from funnel_desktop.method.today import moment_of
from funnel_desktop.store.known import deals_known

_SLICE = 300
"""How many deals are read at once: a few milliseconds."""

_COLUMNS = (
    "outcome, closed_date, amount_minor, expected_close_date, coalesce(source, ''), competitor, lost_reason"
)

_MOVES = "SELECT deal.rowid, to_stage, moved_at FROM deal JOIN stage_move ON deal_id = deal.id"
_OUTCOMES = (
    "SELECT deal.rowid, event.outcome, happened_on, recorded_at FROM deal "
    "JOIN outcome_event AS event ON deal_id = deal.id"
)
_EDITS = (
    "SELECT deal.rowid, field, before, changed_at FROM deal JOIN field_change ON deal_id = deal.id "
    "AND field IN ('amount_minor', 'expected_close_date')"
)


class InsightReader:
    """Reads only; over one connection. Not for two threads."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._days = LocalDays()
        self._words: dict[str, str] = {}
        self._deals = deals_known(connection, _COLUMNS)

    def ended_leads(self, last: date) -> list[tuple[int, str, int]]:
        """Return the leads ended up to a day: its number, the reason, and the lead's handle."""
        return [
            (ordinal(day) or 0, self._word(reason), row)
            for day, reason, row in self._connection.execute(
                "SELECT ended_date, ended_reason, rowid FROM lead WHERE ended_date <= ? ORDER BY rowid",
                (last.isoformat(),),
            )
        ]

    def slices(self) -> Iterator[tuple[list[Way], float]]:
        """Yield the ways of all deals by handle, some hundred at a time, with the share that is done."""
        (most,) = self._connection.execute("SELECT coalesce(max(rowid), 0) FROM deal").fetchone()
        last = 0
        while True:
            bounds = self._connection.execute(
                "SELECT max(rowid), count(*) FROM "
                "(SELECT rowid FROM deal WHERE rowid > ? ORDER BY rowid LIMIT ?)",
                (last, _SLICE),
            ).fetchone()
            upto, count = bounds
            if not count:
                return
            yield self._read("deal.rowid > ?1 AND deal.rowid <= ?2", (last, upto)), upto / max(most, upto)
            last = upto

    def ways(self, rows: Iterable[int]) -> list[Way]:
        """Return the ways of some deals; those that are not there are left out."""
        return self._read("deal.rowid IN (SELECT value FROM json_each(?1))", (json.dumps(list(rows)),))

    def own_slices(self, column: str) -> Iterator[dict[int, str]]:
        """Yield what deals have in a column of the file's own, by handle, some thousand at a time."""
        last = 0
        while True:
            some = self._connection.execute(
                "SELECT rowid, own FROM deal WHERE rowid > ? AND own <> '' AND outcome <> 'open' "
                "ORDER BY rowid LIMIT 1000",
                (last,),
            ).fetchall()
            found = ((row, own_values(own).get(column, "")) for row, own in some)
            yield {row: value for row, value in found if value}
            if len(some) < 1000:
                return
            last = some[-1][0]

    def answers_of_closed(self, upto: date) -> Iterator[dict[tuple[str, bool, bool], list[int]]]:
        """Yield, some hundred closed deals at a time, the handles of those that came to the stage of a check
        and had it answered before they were closed: by check, whether the answer was Yes, and whether the
        deal was won. Only deals closed up to a day count."""
        last = 0
        while True:
            deals = self._connection.execute(
                "SELECT rowid, id, outcome, closed_date, furthest_stage FROM deal WHERE rowid > ? "
                "AND outcome <> 'open' AND closed_date <= ? ORDER BY rowid LIMIT ?",
                (last, upto.isoformat(), _SLICE),
            ).fetchall()
            found: dict[tuple[str, bool, bool], list[int]] = {}
            if deals:
                ends = self._ends_of({identifier: outcome for _row, identifier, outcome, *_ in deals})
                known = {
                    identifier: (outcome == "won", min(ends.get(identifier, "~"), end), furthest, row)
                    for row, identifier, outcome, closed, furthest in deals
                    if furthest is not None and (end := _end_of(closed)) is not None
                }
                for (identifier, check), answer in self._last_answers(known).items():
                    won, _end, furthest, row = known[identifier]
                    stage = STAGE_OF_CHECK.get(check)
                    if answer and stage is not None and furthest >= POSITION[stage]:
                        found.setdefault((check, answer == "yes", won), []).append(row)
                last = deals[-1][0]
            yield found
            if len(deals) < _SLICE:
                return

    def _ends_of(self, outcomes: Mapping[str, str]) -> dict[str, str]:
        """Return when it was noted first that deals were closed as they are, by their ids."""
        found: dict[str, str] = {}
        for identifier, outcome, at in self._connection.execute(
            "SELECT deal_id, outcome, recorded_at FROM outcome_event "
            "WHERE deal_id IN (SELECT value FROM json_each(?)) ORDER BY rowid",
            (json.dumps(list(outcomes)),),
        ):
            if outcome != outcomes[identifier]:
                found.pop(identifier, None)
            else:
                found.setdefault(identifier, at)
        return found

    def _last_answers(self, known: Mapping[str, tuple[bool, str, int, int]]) -> dict[tuple[str, str], str]:
        """Return the answers that counted when deals were closed, by deal and check."""
        found: dict[tuple[str, str], str] = {}
        for identifier, check, answer, at in self._connection.execute(
            "SELECT deal_id, check_key, answer, answered_at FROM check_answer "
            "WHERE deal_id IN (SELECT value FROM json_each(?)) ORDER BY rowid",
            (json.dumps(list(known)),),
        ):
            if at < known[identifier][1]:
                found[identifier, check] = answer
        return found

    def _read(self, where: str, values: Sequence[Any]) -> list[Way]:
        execute, day = self._connection.execute, self._days.of
        moves: dict[int, list[tuple[int, int | None]]] = {}
        for row, stage, at in execute(
            f"{_MOVES} WHERE {where} ORDER BY deal.rowid, stage_move.rowid", values
        ):
            when = day(at)
            if when is not None:
                moves.setdefault(row, []).append((when, POSITION.get(stage)))
        ends: dict[tuple[int, str], tuple[int | None, int | None]] = {}
        for row, outcome, on, at in execute(
            f"{_OUTCOMES} WHERE {where} ORDER BY deal.rowid, event.rowid", values
        ):
            ends[row, outcome] = ordinal(on), day(at)  # the last one put the others right
        amounts: dict[int, list[tuple[int, int | None]]] = {}
        dates: dict[int, list[tuple[int, int | None]]] = {}
        for row, field, before, at in execute(
            f"{_EDITS} WHERE {where} ORDER BY deal.rowid, field_change.rowid", values
        ):
            when = day(at)
            if when is None:
                continue
            if field == "amount_minor":
                amounts.setdefault(row, []).append((when, _number(before)))
            else:
                dates.setdefault(row, []).append((when, ordinal(before)))
        found = []
        nothing: tuple[Any, ...] = ()
        for row, _, known, _, outcome, closed, amount, expected, source, competitor, reason in execute(
            f"{self._deals}WHERE {where} ORDER BY deal.rowid", values
        ):
            way = way_of(
                Noted(
                    row,
                    day(known) or 0,
                    amount,
                    ordinal(expected),
                    moves.get(row, nothing),
                    _closed(outcome, closed, *ends.get((row, outcome), (None, None))),
                    amounts.get(row, nothing),
                    dates.get(row, nothing),
                    *map(self._word, (source, competitor, reason)),
                )
            )
            if way is not None:
                found.append(way)
        return found

    def _word(self, text: str) -> str:
        """Return a text as it can be shown; the same few stand in very many deals."""
        found = self._words.get(text)
        if found is None:
            found = self._words[text] = str(shown_text(text))
        return found


class LocalDays:
    """Which day it was on this computer at a time of the file, as a number; days that were asked for are
    remembered."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[tuple[str, ...], int]] = {}

    def of(self, moment: str) -> int | None:
        """Return the day of a time (ISO 8601, UTC) or of a plain date; None for what is neither."""
        utc = moment[:10]
        known = self._known.get(utc)
        if known is None:
            number = ordinal(utc)
            if number is None:
                return None
            # A day here begins at some time of a day in UTC: those that may begin within this one.
            try:
                begins = tuple(moment_of(date.fromordinal(number + step)) for step in (0, 1))
            except (ValueError, OverflowError):
                return None  # the first or the last day that there is
            known = self._known[utc] = (begins, number - 1)
        begins, before = known
        if len(moment) == 10:
            return before + 1
        return before + bisect_right(begins, moment)


def _closed(
    outcome: str, closed: str | None, on: int | None, noted: int | None
) -> tuple[int, int, int] | None:
    """Return from which day on a deal is closed, as what, and on which day that was noted; None for an open
    one. ``on``: the day of its last closing, where its own is not recorded."""
    if outcome == "open":
        return None
    day = ordinal(closed) or on or 1
    return day, WON if outcome == "won" else LOST, day if noted is None else noted


def _end_of(day: str) -> str | None:
    """Return the moment at which a day ends on this computer, as the file keeps times."""
    number = ordinal(day)
    try:
        return None if number is None else moment_of(date.fromordinal(number + 1))
    except (ValueError, OverflowError):
        return None


def _number(text: str | None) -> int | None:
    try:
        return None if text is None else int(text)
    except ValueError:
        return None
