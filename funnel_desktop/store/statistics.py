"""Sums and counts over the whole file, each by one query."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from funnel_desktop.method.stages import POSITION, STAGES

_WON = "outcome = 'won' AND outcome <> 'open'"
"""Said twice, as SQLite does not see that a won deal is in the index of those that are not open."""


@dataclass(frozen=True, slots=True)
class StageTotal:
    """The deals of one column: number, sum of amounts in minor units, sum of units,
    and how many lack either."""

    count: int = 0
    sum_minor: int = 0
    units: int = 0
    without_amount: int = 0
    without_units: int = 0


@dataclass(frozen=True, slots=True)
class StageAt:
    """What was in a stage at a date; ``stage`` None: in the funnel, stage not recorded."""

    stage: str | None
    count: int
    sum_minor: int


class Statistics:
    """Figures over all deals. Reads only."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def columns(self) -> dict[str, StageTotal]:
        """Return the totals of the six columns (won: whenever it was won)."""
        totals = {stage: StageTotal() for stage in STAGES}
        for stage, *figures in self._connection.execute(
            "SELECT stage, count(*), coalesce(sum(amount_minor), 0), coalesce(sum(units), 0), "
            "count(*) - count(amount_minor), count(*) - count(units) "
            "FROM deal WHERE outcome IN ('open', 'won') GROUP BY outcome, stage"
        ):
            totals[stage] = StageTotal(*figures)
        return totals

    def won_between(self, start: date, end: date) -> StageTotal:
        """Return the totals of the deals won from ``start`` to ``end``, both included."""
        figures = self._connection.execute(
            "SELECT count(*), coalesce(sum(amount_minor), 0), coalesce(sum(units), 0), "
            "count(*) - count(amount_minor), count(*) - count(units) "
            f"FROM deal WHERE {_WON} AND closed_date BETWEEN ? AND ?",
            (start.isoformat(), end.isoformat()),
        ).fetchone()
        return StageTotal(*figures)

    def lost_between(self, start: date, end: date) -> int:
        """Return how many deals were lost from ``start`` to ``end``, both included."""
        (count,) = self._connection.execute(
            "SELECT count(*) FROM deal WHERE outcome = 'lost' AND closed_date BETWEEN ? AND ?",
            (start.isoformat(), end.isoformat()),
        ).fetchone()
        return int(count)

    def closed(self) -> tuple[int, dict[str, int], int]:
        """Return (won, lost by the furthest stage they are known to have reached, lost without a recorded
        stage)."""
        won, unknown = 0, 0
        lost: dict[str, int] = {}
        for outcome, furthest, count in self._connection.execute(
            "SELECT outcome, furthest_stage, count(*) FROM deal WHERE outcome <> 'open' GROUP BY outcome, "
            "furthest_stage"
        ):
            if outcome == "won":
                won += count
            elif furthest is None:
                unknown += count
            else:
                lost[STAGES[furthest]] = lost.get(STAGES[furthest], 0) + count
        return won, lost, unknown

    def sales_cycle(self) -> tuple[float, int]:
        """Return (sum of days from first stage to won, number of won deals of which both dates are known)."""
        days, count = self._connection.execute(
            "SELECT coalesce(sum(julianday(closed_date) - julianday(entered_date)), 0), count(*) FROM deal "
            f"WHERE {_WON} AND closed_date IS NOT NULL AND entered_date IS NOT NULL AND "
            "closed_date >= entered_date"
        ).fetchone()
        return float(days), int(count)

    def entered(self) -> dict[str | None, int]:
        """Return how many deals entered the funnel on each date (None: not recorded)."""
        return dict(self._connection.execute("SELECT entered_date, count(*) FROM deal GROUP BY entered_date"))

    def entered_between(self, first: date, last: date) -> list[int]:
        """Return the handles of the deals that entered from ``first`` to ``last``, both included."""
        cursor = self._connection.execute(
            "SELECT rowid FROM deal WHERE entered_date BETWEEN ? AND ? "
            "ORDER BY entered_date DESC, rowid DESC",
            (first.isoformat(), last.isoformat()),
        )
        return [row for (row,) in cursor]

    def won_sizes(self) -> tuple[int, int, int, int]:
        """Return of all won deals (sum in minor units, number with an amount, sum of units, number with
        units)."""
        figures = self._connection.execute(
            "SELECT coalesce(sum(amount_minor), 0), count(amount_minor), coalesce(sum(units), 0), "
            "count(units) "
            "FROM deal WHERE outcome = 'won'"
        ).fetchone()
        return tuple(figures)

    def funnel_at(self, day: date) -> tuple[list[StageAt], StageTotal]:
        """Return what was open in each stage at the end of ``day``, and what had been won by then, from the
        events.

        Amounts are those of that day where an edit of the amount was noted, otherwise today's.
        """
        # The day is the user's: its end in UTC depends on where the computer stands.
        end = datetime.combine(day, time(23, 59, 59)).astimezone(UTC)
        until = end.strftime("%Y-%m-%dT%H:%M:%SZ")
        amounts = dict(self._connection.execute("SELECT id, amount_minor FROM deal"))
        # The first edit after the day tells what the amount was on it.
        for deal_id, before in self._connection.execute(
            "SELECT deal_id, before FROM field_change WHERE field = 'amount_minor' AND changed_at > ? "
            "ORDER BY changed_at DESC, rowid DESC",
            (until,),
        ):
            amounts[deal_id] = None if before is None else int(before)
        # In the order in which things were noted: a loss entered today for last week still is the last word
        # on it.
        stages: dict[str, str | None] = {}
        for deal_id, stage in self._connection.execute(
            "SELECT deal_id, to_stage FROM stage_move WHERE moved_at <= ? ORDER BY rowid", (until,)
        ):
            stages[deal_id] = stage
        closed: dict[str, str] = {}
        for deal_id, outcome in self._connection.execute(
            "SELECT deal_id, outcome FROM outcome_event WHERE happened_on <= ? ORDER BY rowid",
            (day.isoformat(),),
        ):
            closed[deal_id] = outcome
        counts: dict[str | None, list[int]] = {stage: [0, 0] for stage in STAGES[:-1]}
        won = [0, 0]
        for deal_id, stage in stages.items():
            outcome = closed.get(deal_id, "open")
            if outcome == "lost":
                continue
            bucket = won if outcome == "won" else counts.setdefault(None if stage == "won" else stage, [0, 0])
            bucket[0] += 1
            bucket[1] += amounts[deal_id] or 0
        ordered = sorted(
            counts.items(), key=lambda item: len(STAGES) if item[0] is None else POSITION[item[0]]
        )
        return [StageAt(stage, *figures) for stage, figures in ordered], StageTotal(*won)
