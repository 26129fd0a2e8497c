"""How long deals stayed in which stage, and what became of them there: read from their events."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import Any

from funnel_desktop.method.history import DealFacts, MoveEvent, OutcomeEvent, known_deal, ordinal
from funnel_desktop.method.stages import OPEN_STAGES, POSITION
from funnel_desktop.method.stay_counts import DealStays, noon_of, parts_of, simple_parts
from funnel_desktop.store.known import deals_known

_COLUMNS = "entered_date, outcome, stage, closed_date, stage_since, amount_minor, units"
_SECONDS = "CAST(strftime('%s', {}) AS INTEGER)"
_MOVES = (
    f"SELECT deal.rowid, from_stage, to_stage, moved_at, {_SECONDS.format('moved_at')} FROM deal "
    "JOIN stage_move ON deal_id = deal.id "
)
_CLOSING = (  # noted on the day itself: then; else noon of the date
    f"CASE WHEN date(recorded_at, 'localtime') = happened_on THEN {_SECONDS.format('recorded_at')} "
    "ELSE " + _SECONDS.format("happened_on || 'T12:00:00', 'utc'") + " END"
)
_OUTCOMES = (
    f"SELECT deal.rowid, outcome_event.outcome, outcome_event.stage, happened_on, recorded_at, {_CLOSING} "
    "FROM deal JOIN outcome_event ON deal_id = deal.id "
)


class StayReader:
    """Reads what single deals tell of what is usual. Ages are those of ``today``."""

    def __init__(self, connection: sqlite3.Connection, today: date) -> None:
        self._connection = connection
        self._noon = noon_of(today)
        self._deals = deals_known(connection, _COLUMNS)

    def after(self, row: int, count: int) -> list[tuple[int, DealStays]]:
        """Return what the next ``count`` deals after the handle ``row`` tell, with their handles."""
        chosen = (
            f"deal.rowid IN (SELECT rowid FROM deal WHERE rowid > {int(row)} ORDER BY rowid LIMIT {count})"
        )
        return list(self._read(chosen, ()))

    def of(self, rows: Iterable[int]) -> dict[int, DealStays]:
        """Return what some deals tell, by their handles; missing ones are left out."""
        return dict(self._read("deal.rowid IN (SELECT value FROM json_each(?))", (json.dumps(list(rows)),)))

    def _read(self, chosen: str, values: tuple[str, ...]) -> Iterator[tuple[int, DealStays]]:
        moves = self._by_deal(f"{_MOVES} WHERE {chosen} ORDER BY deal.rowid, stage_move.rowid", values)
        outcomes = self._by_deal(
            f"{_OUTCOMES} WHERE {chosen} ORDER BY deal.rowid, outcome_event.rowid", values
        )
        for deal in self._connection.execute(f"{self._deals} WHERE {chosen} ORDER BY deal.rowid", values):
            row = deal[0]
            yield row, self._stays(deal, moves.get(row, ()), outcomes.get(row, ()))

    def _by_deal(self, statement: str, values: tuple[str, ...]) -> dict[int, list[tuple[Any, ...]]]:
        found: dict[int, list[tuple[Any, ...]]] = {}
        for row, *rest in self._connection.execute(statement, values):
            of_deal = found.get(row)
            if of_deal is None:
                found[row] = [tuple(rest)]
            else:
                of_deal.append(tuple(rest))
        return found

    def _stays(
        self, deal: tuple[Any, ...], moves: Sequence[tuple[Any, ...]], outcomes: Sequence[tuple[Any, ...]]
    ) -> DealStays:
        row, identifier, known_since, imported, entered_date, outcome, stage, closed_date, *there = deal
        known, closed = _day(known_since), ordinal(closed_date) or 0
        came_closed = bool(imported) and bool(outcomes) and outcomes[0][3] <= known_since
        parts = None if came_closed else self._simple(outcome, known_since, moves, outcomes)
        if parts is None:
            told = known_deal(
                DealFacts(row, identifier, known_since, bool(imported), entered_date, None, None, None),
                [MoveEvent(*move[:3]) for move in moves],
                [OutcomeEvent(*event[:4]) for event in outcomes],
                (),
            )
            parts = () if told is None else parts_of(told, self._noon)
        lost = 0 if outcome != "lost" else 1 if stage is not None else 2
        if outcome != "open" or stage not in OPEN_STAGES:
            return DealStays(known, closed, lost, came_closed, parts)
        since, amount_minor, units = there
        return DealStays(
            known,
            closed,
            lost,
            came_closed,
            parts,
            POSITION[stage],
            _day(since),
            amount_minor or 0,
            units or 0,
        )

    def _simple(
        self,
        outcome: str,
        known_since: str,
        moves: Sequence[tuple[Any, ...]],
        outcomes: Sequence[tuple[Any, ...]],
    ) -> tuple[int, ...] | None:
        """Return the parts of a deal that only went forward and was closed once at most, as nearly all; None
        for another one."""
        if len(outcomes) > 1 or not moves:
            return None
        places: list[int] = []
        times: list[int] = []
        for _, to, _at, seconds in moves:
            if to is None and not places:
                continue  # it came into the funnel; where, nobody recorded
            place = POSITION.get(to, -1)
            if seconds is None or (places and (place <= places[-1] or seconds < times[-1])) or place < 0:
                return None
            places.append(place)
            times.append(seconds)
        if not places:
            return None
        closing = 0
        if outcomes:
            told, _stage, _on, at, moment = outcomes[0]
            last = moves[-1][2]
            signed = places[-1] == POSITION["won"]
            later = max(at, known_since) > max(last, known_since)
            if (
                moment is None
                or told != outcome
                or signed != (told == "won")
                or not (later or (signed and at == last))
            ):
                return None
            closing = moment
        elif outcome != "open" or places[-1] == POSITION["won"]:
            return None
        return simple_parts(places, times, outcome, closing, self._noon)


def _day(moment: str) -> int:
    """Return the ordinal of the local day of a time of the file; 1 for what is no time."""
    try:
        return datetime.fromisoformat(moment).astimezone().toordinal()
    except ValueError:
        return 1
