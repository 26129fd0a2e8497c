"""Sums and counts over the whole file, each by one query."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from funnel_desktop.method.stages import POSITION, STAGES

_WON = "outcome = 'won' AND outcome <> 'open'"
"""Said twice, as SQLite does not see that a won deal is in the index of those that are not open."""

_TOTALS = (
    "count(*), coalesce(sum(amount_minor), 0), coalesce(sum(units), 0), "
    "count(*) - count(amount_minor), count(*) - count(units)"
)
"""The figures of a ``StageTotal``, in its order."""

_CLOSED_BY = """
SELECT deal.id, deal.outcome, deal.amount_minor, said.recorded_at
FROM deal LEFT JOIN outcome_event AS said ON said.rowid = (
  SELECT max(rowid) FROM outcome_event WHERE deal_id = deal.id AND outcome = deal.outcome)
WHERE deal.outcome IN ('won', 'lost') AND coalesce(deal.closed_date, said.happened_on, '') <= ?
"""
"""The deals closed by a day, with when that was noted."""


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


@dataclass(frozen=True, slots=True)
class FunnelAt:
    """The funnel at the end of a day. ``stages``: what was open in each; ``won`` and ``lost`` by then, by the
    date of signing (or losing) as it is known now. ``later_...``: how many of each the file learned only
    after the day."""

    stages: tuple[StageAt, ...]
    won: StageTotal
    lost: StageTotal
    later_open: int
    later_won: int
    later_lost: int


class Statistics:
    """Figures over all deals. Reads only."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def columns(self) -> dict[str, StageTotal]:
        """Return the totals of the six columns (won: whenever it was won)."""
        totals = {stage: StageTotal() for stage in STAGES}
        for stage, *figures in self._connection.execute(
            f"SELECT stage, {_TOTALS} FROM deal WHERE outcome IN ('open', 'won') GROUP BY outcome, stage"
        ):
            totals[stage] = StageTotal(*figures)
        return totals

    def won_between(self, start: date, end: date) -> StageTotal:
        """Return the totals of the deals won from ``start`` to ``end``, both included."""
        figures = self._connection.execute(
            f"SELECT {_TOTALS} FROM deal WHERE {_WON} AND closed_date BETWEEN ? AND ?",
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

    def lost(self) -> StageTotal:
        """Return the totals of all lost deals."""
        figures = self._connection.execute(f"SELECT {_TOTALS} FROM deal WHERE outcome = 'lost'").fetchone()
        return StageTotal(*figures)

    def funnel_at(self, day: date) -> FunnelAt:
        """Return what was open in each stage at the end of ``day``, and what had been won and lost by then.

        A deal is closed from the date on which it was signed or lost, as it stands now: typed later, put
        right since, or opened again and closed otherwise, it counts as Targets and the review count it. Where
        the date was never recorded, that of the note stands in. Amounts of closed deals are theirs now; those
        of open ones as of that day, where an edit of the amount was noted.
        """
        # The day is the user's: its end in UTC depends on where the computer stands.
        end = datetime.combine(day, time(23, 59, 59)).astimezone(UTC)
        until, last = end.strftime("%Y-%m-%dT%H:%M:%SZ"), day.isoformat()
        execute = self._connection.execute
        ended: dict[str, list[int]] = {"won": [0, 0, 0], "lost": [0, 0, 0]}
        closed: set[str] = set()
        for deal_id, outcome, amount, noted in execute(_CLOSED_BY, (last,)):
            closed.add(deal_id)
            total = ended[outcome]
            total[0] += 1
            total[1] += amount or 0
            total[2] += noted is not None and noted > until
        amounts, came_later = {}, set()
        for deal_id, amount, created in execute("SELECT id, amount_minor, created_at FROM deal"):
            amounts[deal_id] = amount
            if created > until:
                came_later.add(deal_id)
        # The first edit after the day tells what the amount was on it.
        for deal_id, before in execute(
            "SELECT deal_id, before FROM field_change WHERE field = 'amount_minor' AND changed_at > ? "
            "ORDER BY changed_at DESC, rowid DESC",
            (until,),
        ):
            amounts[deal_id] = None if before is None else int(before)
        # A deal signed after the day was in the stage from which it was signed, whenever that was noted.
        stages: dict[str, str | None] = {}
        for deal_id, stage in execute(
            "SELECT deal_id, to_stage FROM stage_move WHERE moved_at <= ? ORDER BY rowid", (until,)
        ):
            if stage != "won" or deal_id not in stages:
                stages[deal_id] = None if stage == "won" else stage
        counts: dict[str | None, list[int]] = {stage: [0, 0] for stage in STAGES[:-1]}
        later = 0
        for deal_id, stage in stages.items():
            if deal_id in closed:
                continue
            bucket = counts.setdefault(stage, [0, 0])
            bucket[0] += 1
            bucket[1] += amounts[deal_id] or 0
            later += deal_id in came_later
        ordered = sorted(
            counts.items(), key=lambda item: len(STAGES) if item[0] is None else POSITION[item[0]]
        )
        won, lost = ended["won"], ended["lost"]
        return FunnelAt(
            tuple(StageAt(stage, *figures) for stage, figures in ordered),
            StageTotal(*won[:2]),
            StageTotal(*lost[:2]),
            later,
            won[2],
            lost[2],
        )
