"""What the weekly review reads: the events of a week, each kind by one query that indexes answer."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from datetime import date, timedelta

from funnel_desktop.method.local_days import local_date
from funnel_desktop.method.records import KIND_OF, Commitment, Lead, Review, Visit, record_of
from funnel_desktop.method.review import Closing, Move, WeekEvents, WonBeforeWeek
from funnel_desktop.method.texts import as_shown
from funnel_desktop.method.today import Week, moment_of, week_of
from funnel_desktop.slices import run
from funnel_desktop.store.first_visits import planned_between
from funnel_desktop.store.records import Records
from funnel_desktop.store.statistics import Statistics
from funnel_desktop.store.target_figures import TargetFigures

_STANDING = """
SELECT deal.rowid, deal.outcome, deal.customer, deal.project, deal.amount_minor, deal.units,
  said.stage, coalesce(said.reason, deal.lost_reason), coalesce(said.recorded_at >= :ends, 0),
  deal.foreign_minor, deal.currency
FROM deal LEFT JOIN outcome_event AS said ON said.rowid = (
  SELECT max(rowid) FROM outcome_event WHERE deal_id = deal.id AND outcome = deal.outcome)
WHERE deal.rowid IN (
  SELECT rowid FROM deal
  WHERE outcome IN ('won', 'lost') AND outcome <> 'open' AND closed_date BETWEEN :first AND :last)
ORDER BY deal.closed_date, said.rowid
"""
"""What was won and lost in the week, as deals stand now: by the date on which it was signed, whenever that
was noted or put right. Targets and the funnel of a day count the same deals. They are found in
an index alone: to look at every closed deal for the few of a week took three times as long."""

_PASSING = """
WITH said AS (
  SELECT rowid AS number, deal_id, outcome, stage, happened_on, amount_minor, units, reason
  FROM outcome_event WHERE happened_on BETWEEN :first AND :last
)
SELECT deal.rowid, said.outcome, deal.customer, deal.project, said.amount_minor, said.units,
  said.stage, said.reason, 0, deal.foreign_minor, deal.currency
FROM said JOIN deal ON deal.id = said.deal_id
WHERE NOT EXISTS (
    SELECT 1 FROM said AS later WHERE later.deal_id = said.deal_id AND later.number > said.number)
  AND said.outcome IS NOT (
    SELECT next.outcome FROM outcome_event AS next
    WHERE next.deal_id = said.deal_id AND next.rowid > said.number ORDER BY next.rowid LIMIT 1)
  AND NOT (deal.outcome <> 'open' AND deal.closed_date BETWEEN :first AND :last)
  AND (said.outcome = 'open' OR deal.outcome <> said.outcome OR deal.closed_date IS NOT NULL)
ORDER BY said.happened_on, said.number
"""
"""What was said of a deal in the week, the last word of it, where that is not how the deal was closed: it was
opened again, or what was said was taken back later; not what was put right by another of its kind."""

_UNDATED = """
SELECT count(*) FROM stage_move AS move JOIN deal ON deal.id = move.deal_id
WHERE move.from_stage IS NULL AND move.moved_at >= ? AND move.moved_at < ? AND deal.entered_date IS NULL
  AND NOT EXISTS (SELECT 1 FROM stage_move AS e WHERE e.deal_id = move.deal_id AND e.rowid < move.rowid)
"""
"""How many deals came for the first time between two moments without a date on which they entered."""

MOVED = """
SELECT deal.rowid, from_stage, to_stage FROM stage_move JOIN deal ON deal.id = deal_id
WHERE moved_at >= ? AND moved_at < ? AND from_stage IS NOT NULL AND to_stage IS NOT NULL
ORDER BY moved_at, stage_move.rowid
"""
"""The moves between two moments, as they came."""

_SLICE = 500
"""Closed deals that are read at once: some milliseconds."""


class ReviewFigures:
    """Reads only."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def there(self) -> bool:
        """Whether the file has the tables of the rooms; an older one, opened for reading only, has not."""
        return Records(self._connection).exist(Review)

    def events(self, week: Week, of_deals: WeekEvents | None = None) -> WeekEvents:
        """Return what happened in a week; ``of_deals``: known already, but for visits and leads."""
        return run(self.events_in_slices(week, of_deals))

    def events_in_slices(
        self, week: Week, of_deals: WeekEvents | None = None
    ) -> Generator[float, None, WeekEvents]:
        """Read it in slices (see ``events``); yields the share done."""
        execute = self._connection.execute
        first, last = week.start.isoformat(), week.end.isoformat()
        begins, ends = moment_of(week.start), moment_of(week.end + timedelta(days=1))
        events = of_deals or (yield from self._events_of_deals(first, last, begins, ends))
        if not self.there():
            return events
        leads = self._leads(first, last, begins, ends)
        (done,) = execute(
            "SELECT count(*) FROM visit WHERE done_date BETWEEN ? AND ?", (first, last)
        ).fetchone()
        visited = execute(
            "SELECT DISTINCT deal.rowid FROM visit JOIN deal ON deal.id = visit.deal_id "
            "WHERE done_date BETWEEN ? AND ?",
            (first, last),
        )
        return events._replace(
            leads=leads,
            visits_planned=planned_between(self._connection, first, last),
            visits_done=done,
            visited=tuple(row for (row,) in visited),
        )

    def _events_of_deals(
        self, first: str, last: str, begins: str, ends: str
    ) -> Generator[float, None, WeekEvents]:
        execute = self._connection.execute
        bounds = {"first": first, "last": last, "ends": ends}
        closings: list[Closing] = []
        standing = execute(_STANDING, bounds)
        while some := standing.fetchmany(_SLICE):
            closings += [Closing(*as_shown(row)) for row in some]
            yield 0.4
        taken_back: list[Closing] = []
        for row in execute(_PASSING, bounds):
            passing = Closing(*as_shown(row))
            (closings if passing.outcome == "open" else taken_back).append(passing)
        yield 0.6
        moves = tuple(Move(*row) for row in execute(MOVED, (begins, ends)))
        (undated,) = execute(_UNDATED, (begins, ends)).fetchone()
        week = date.fromisoformat(first), date.fromisoformat(last)
        before = TargetFigures(self._connection).won_before(*week)
        return WeekEvents(
            tuple(closings),
            moves,
            tuple(Statistics(self._connection).entered_between(*week)),
            undated,
            taken_back=tuple(taken_back),
            before=WonBeforeWeek(
                sum(day.deals for day in before),
                sum(day.sum_minor for day in before),
                sum(day.units for day in before),
            ),
        )

    def _leads(self, first: str, last: str, begins: str, ends: str) -> int:
        """Return how many leads came in a week: those that wait still, and those that are deals by now."""
        execute = self._connection.execute
        (waiting,) = execute(
            "SELECT count(*) FROM lead WHERE created_at >= ? AND created_at < ?", (begins, ends)
        ).fetchone()
        if not self._knows_leads():
            return int(waiting)
        (converted,) = execute(
            "SELECT count(*) FROM deal WHERE lead_since BETWEEN ? AND ?", (first, last)
        ).fetchone()
        return int(waiting + converted)

    def visits_made(self, week: Week) -> list[Visit]:
        """Return the visits done in a week, by day and time."""
        if not self.there():
            return []
        cursor = self._connection.execute(
            f"SELECT {', '.join(Visit._fields)} FROM visit WHERE done_date BETWEEN ? AND ? "
            "ORDER BY done_date, planned_time, rowid",
            (week.start.isoformat(), week.end.isoformat()),
        )
        return [record_of(Visit, row) for row in cursor]

    def leads_of(self, week: Week) -> tuple[list[Lead], list[int]]:
        """Return the leads that came in a week and wait still, and the handles of those that are deals."""
        if not self.there():
            return [], []
        execute = self._connection.execute
        begins, ends = moment_of(week.start), moment_of(week.end + timedelta(days=1))
        waiting = execute(
            f"SELECT {', '.join(Lead._fields)} FROM lead WHERE created_at >= ? AND created_at < ? "
            "ORDER BY rowid",
            (begins, ends),
        )
        leads = [record_of(Lead, row) for row in waiting]
        if not self._knows_leads():
            return leads, []
        found = execute(
            "SELECT rowid FROM deal WHERE lead_since BETWEEN ? AND ? ORDER BY lead_since, rowid",
            (week.start.isoformat(), week.end.isoformat()),
        )
        return leads, [row for (row,) in found]

    def _knows_leads(self) -> bool:
        """Whether deals know when they came as leads: not in an older file, opened for reading only."""
        return any(
            name == "lead_since" for _, name, *_ in self._connection.execute("PRAGMA table_info(deal)")
        )

    def touched_since(self, moment: str, most: int) -> list[int] | None:
        """Return the handles of the deals that moved, came, were closed or opened again since a moment; None
        when they are more than ``most``."""
        rows = self._connection.execute(
            "SELECT rowid FROM deal WHERE id IN (SELECT deal_id FROM stage_move WHERE moved_at >= :since "
            "UNION SELECT deal_id FROM outcome_event WHERE recorded_at >= :since) LIMIT :most",
            {"since": moment, "most": most + 1},
        ).fetchall()
        return None if len(rows) > most else [row for (row,) in rows]

    def planned_companies(self, week: Week) -> int | None:
        """Return the number of companies planned by source for a week, None where nothing was planned."""
        if not self.there():
            return None
        year, number, _ = week.start.isocalendar()
        (planned,) = self._connection.execute(
            "SELECT sum(planned) FROM source_plan WHERE period = ?", (f"{year:04d}-W{number:02d}",)
        ).fetchone()
        return None if planned is None else int(planned)

    def latest_week(self, before: date) -> Week | None:
        """Return the latest week before a day in which a deal was closed or moved, None without one."""
        moments = [
            self._connection.execute(
                "SELECT max(happened_on) FROM outcome_event WHERE happened_on < ?", (before.isoformat(),)
            ).fetchone()[0],
            self._connection.execute(
                "SELECT max(moved_at) FROM stage_move WHERE moved_at < ?", (moment_of(before),)
            ).fetchone()[0],
        ]
        days = [local_date(moment) for moment in moments if moment]
        days = [day for day in days if day < before]
        return week_of(max(days)) if days else None

    def review(self, week: Week) -> Review | None:
        """Return the answers of a week, None when none was given."""
        if not self.there():
            return None
        # A file of an older version, opened for reading only, lacks the newest columns.
        columns = {name for _, name, *_ in self._connection.execute("PRAGMA table_info(review)")}
        fields = (name if name in columns else "''" for name in Review._fields)
        found = self._connection.execute(
            f"SELECT {', '.join(fields)} FROM review WHERE week_start = ? ORDER BY rowid",
            (week.start.isoformat(),),
        ).fetchone()
        return None if found is None else record_of(Review, found)

    def commitments(self) -> list[Commitment]:
        """Return all commitments of the file, in the order made."""
        if not self.there():
            return []
        return [
            record_of(Commitment, row)
            for row in self._connection.execute(
                f"SELECT {', '.join(Commitment._fields)} FROM {KIND_OF[Commitment]} ORDER BY rowid"
            )
        ]
