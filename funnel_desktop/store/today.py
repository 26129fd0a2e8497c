"""What is due, stale, unclear and done this week, each by one query that the indexes answer."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Mapping
from datetime import date

from funnel_desktop.method.records import KIND_OF, Commitment, Lead, Visit, record_of
from funnel_desktop.method.review import Move, steps_of
from funnel_desktop.method.stages import OPEN_STAGES
from funnel_desktop.method.texts import as_shown
from funnel_desktop.method.today import AheadCounts, DealLine, DueCounts, WeekCounts
from funnel_desktop.store.first_visits import NOT_VISITED, STILL_TO_MAKE, planned_between
from funnel_desktop.store.review_figures import MOVED
from funnel_desktop.store.statistics import Statistics

_OPEN = "outcome = 'open'"
_TO_SIGN = f"{_OPEN} AND stage IN {OPEN_STAGES}"
"""Open deals stage by stage, as the index of the days on which they are expected to be signed has them."""
_WITHOUT_STEP = f"{_OPEN} AND next_step_date IS NULL AND next_step = ''"
_VISIT_OF_STEP = (
    "SELECT deal.rowid FROM visit CROSS JOIN deal ON deal.id = visit.deal_id WHERE visit.done_date IS NULL "
    "AND visit.planned_date <= ? AND visit.purpose <> '' AND deal.outcome = 'open' "
    "AND deal.next_step_date = visit.planned_date AND deal.next_step = visit.purpose"
)
"""Deals whose next step is a visit on its day: it is shown and counted as the visit. The join begins with the
few visits that are due, whatever SQLite thinks of it."""
_MOST_TIMED = 100
"""Steps with an hour that are looked at of a day: nobody does more."""
_DONE_AND_ENDED = (
    "SELECT action.id, action.action_key, action.text, trim(change.before) FROM deal_action AS action "
    "CROSS JOIN field_change AS change ON change.deal_id = action.deal_id "
    "WHERE action.done_date BETWEEN ? AND ? AND change.field = 'next_step' AND change.before <> '' "
    "AND change.changed_at >= ? AND change.changed_at < ?"
)
"""Actions done on some dates, each with the next steps that its deal had until then."""


class TodayQueries:
    """Reads only; dates are ISO dates, moments UTC times as the file keeps them.

    ``chances`` are the probabilities by stage: the larger amount times probability
    comes first.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def _waiting(self, last: str) -> tuple[tuple[str, str, str, str], ...]:
        """Return what waits for a day until ``last``: what it counts as, its table, the column of its day,
        and the condition. Steps that are visits are few: named one by one, the rest is read from an index."""
        same = [row for (row,) in self._connection.execute(_VISIT_OF_STEP, (last,))]
        return (
            ("steps", "deal", "next_step_date", f"{_OPEN} AND rowid NOT IN ({', '.join(map(str, same))})"),
            ("visits", "visit", "planned_date", STILL_TO_MAKE),
            ("commitments", "commitment", "due_date", "kept = ''"),
            ("visits", "lead", "first_visit_date", NOT_VISITED),
        )

    def due_counts(self, today: str) -> DueCounts:
        """Return what waits on ``today``. A millisecond or two: it is asked after every change."""
        counts: list[int] = []
        for _what, table, column, where in self._waiting(today):
            found, late = self._connection.execute(
                f"SELECT count(*), coalesce(sum({column} < ?), 0) FROM {table} "
                f"WHERE {where} AND {column} <= ?",
                (today, today),
            ).fetchone()
            counts += [late, found - late]
        (passed,) = self._connection.execute(
            f"SELECT count(*) FROM deal WHERE {_TO_SIGN} AND expected_close_date < ?", (today,)
        ).fetchone()
        return DueCounts(*counts)._replace(signings_late=passed)

    def steps(self, first: str | None, last: str, chances: Mapping[str, float], limit: int) -> list[DealLine]:
        """Return open deals whose next step falls from ``first`` (None: the beginning) to ``last`` and is
        not a visit planned for that day."""
        where = f"{_OPEN} AND next_step_date BETWEEN ? AND ? AND rowid NOT IN ({_VISIT_OF_STEP})"
        # Of a day those with an hour come first: none of them may be cut off.
        by_hour = "next_step_time IS NULL, next_step_time, " if first == last else ""
        return self._lines(where, (first or "", last, last), chances, limit, before=by_hour)

    def timed_steps(self, day: str) -> list[DealLine]:
        """Return open deals whose next step has an hour of a day and is not a visit planned for it, by the
        hour."""
        where = f"{_OPEN} AND next_step_date = ? AND next_step_time > '' AND rowid NOT IN ({_VISIT_OF_STEP})"
        return self._lines(where, (day, day), {}, _MOST_TIMED, before="next_step_time, ")

    def signings(
        self, first: str | None, last: str, chances: Mapping[str, float], limit: int
    ) -> tuple[int, list[DealLine]]:
        """Return how many open deals are expected to be signed from ``first`` (None: the beginning) to
        ``last``, and the first of them by day; of a day the weightiest."""
        where, values = f"{_TO_SIGN} AND expected_close_date BETWEEN ? AND ?", (first or "", last)
        (count,) = self._connection.execute(f"SELECT count(*) FROM deal WHERE {where}", values).fetchone()
        if not count:
            return 0, []
        return count, self._lines(where, values, chances, limit, before="expected_close_date, ")

    def ahead(self, first: str, last: str) -> dict[str, AheadCounts]:
        """Return how much falls on each day from ``first`` to ``last``; one without anything is left out."""
        found: dict[str, AheadCounts] = {}
        signings = ("signings", "deal", "expected_close_date", _TO_SIGN)
        for what, table, column, where in (*self._waiting(last), signings):
            for day, count in self._connection.execute(
                f"SELECT {column}, count(*) FROM {table} WHERE {where} AND {column} BETWEEN ? AND ? "
                f"GROUP BY {column}",
                (first, last),
            ):
                there = found.get(day, AheadCounts())
                found[day] = there._replace(**{what: getattr(there, what) + count})
        return found

    def without_step(self, chances: Mapping[str, float], limit: int) -> tuple[int, list[DealLine]]:
        """Return how many open deals have no next step at all, and the weightiest of them."""
        (count,) = self._connection.execute(f"SELECT count(*) FROM deal WHERE {_WITHOUT_STEP}").fetchone()
        return count, self._lines(_WITHOUT_STEP, (), chances, limit) if count else []

    def stale(
        self, before: Mapping[str, str], chances: Mapping[str, float], limit: int
    ) -> tuple[int, list[DealLine]]:
        """Return how many open deals entered their stage before its moment, and the weightiest of them."""
        if not before:
            return 0, []
        count = sum(
            self._connection.execute(
                f"SELECT count(*) FROM deal WHERE {_OPEN} AND stage = ? AND stage_since < ?", pair
            ).fetchone()[0]
            for pair in before.items()
        )
        return count, self._largest(before, chances, limit) if count else []

    def nearest(self, chances: Mapping[str, float], limit: int) -> list[DealLine]:
        """Return the open deals from Shortlisted on with the largest amount times probability."""
        return self.largest(OPEN_STAGES[2:], chances, limit)

    def largest(self, stages: Iterable[str], chances: Mapping[str, float], limit: int) -> list[DealLine]:
        """Return the open deals of some stages with the largest amount times probability."""
        return self._largest(dict.fromkeys(stages, "~"), chances, limit)

    def _largest(self, before: Mapping[str, str], chances: Mapping[str, float], limit: int) -> list[DealLine]:
        """Return the weightiest open deals of some stages that entered them before a moment.

        Within a stage the order is that of the amounts, in which the index has them: reading stops early.
        """
        chosen: list[int] = []
        for pair in before.items():
            chosen += [
                row
                for (row,) in self._connection.execute(
                    f"SELECT rowid FROM deal WHERE {_OPEN} AND stage = ? AND stage_since < ? "
                    "ORDER BY amount_minor DESC, stage_since LIMIT ?",
                    (*pair, limit),
                )
            ]
        where = f"rowid IN ({', '.join('?' * len(chosen))})"
        return self._lines(where, tuple(chosen), chances, limit, ", stage_since")

    def _lines(
        self,
        where: str,
        values: tuple[object, ...],
        chances: Mapping[str, float],
        limit: int,
        then: str = "",
        before: str = "",
    ) -> list[DealLine]:
        # By ``before`` first; of the same worth the oldest come first: by ``then``, else as they came into
        # the file. The inner query is answered by an index alone; only the few rows it chose are then read.
        shares = "CASE stage " + "WHEN ? THEN ? " * len(chances) + "ELSE 0 END" if chances else "1"
        worth = f"coalesce(amount_minor, 0) * {shares}"
        weights = tuple(value for pair in chances.items() for value in pair)
        columns = ", ".join(f"deal.{'rowid' if name == 'row' else name}" for name in DealLine._fields)
        cursor = self._connection.execute(
            f"SELECT {columns} FROM (SELECT rowid AS chosen, {worth} AS worth FROM deal WHERE {where} "
            f"ORDER BY {before}worth DESC{then}, rowid LIMIT ?) JOIN deal ON deal.rowid = chosen "
            f"ORDER BY {before}worth DESC{then}, chosen",
            (*weights, *values, limit),
        )
        return [DealLine(*as_shown(found)) for found in cursor]

    def visits(self, first: str | None, last: str, limit: int) -> list[Visit]:
        """Return the visits planned from ``first`` (None: the beginning) to ``last`` and not made yet, the
        earliest first."""
        return [
            record_of(Visit, found)
            for found in self._connection.execute(
                f"SELECT {', '.join(Visit._fields)} FROM {KIND_OF[Visit]} WHERE {STILL_TO_MAKE} AND "
                "planned_date BETWEEN ? AND ? ORDER BY planned_date, planned_time, rowid LIMIT ?",
                (first or "", last, limit),
            )
        ]

    def first_visits(self, first: str | None, last: str, limit: int) -> list[Lead]:
        """Return the leads whose first visit falls from ``first`` (None: the beginning) to ``last`` and is
        neither made nor planned as a visit of its own, the earliest first."""
        return [
            record_of(Lead, found)
            for found in self._connection.execute(
                f"SELECT {', '.join(Lead._fields)} FROM {KIND_OF[Lead]} WHERE first_visit_date "
                f"BETWEEN ? AND ? AND {NOT_VISITED} ORDER BY first_visit_date, rank, rowid LIMIT ?",
                (first or "", last, limit),
            )
        ]

    def rows_of(self, ids: list[str]) -> dict[str, DealLine]:
        """Return the deals with these ids, by id."""
        columns = ", ".join("rowid" if name == "row" else name for name in DealLine._fields)
        marks = ", ".join("?" * len(ids))
        return {
            found[1]: DealLine(*as_shown(found))
            for found in self._connection.execute(f"SELECT {columns} FROM deal WHERE id IN ({marks})", ids)
        }

    def commitments(self, limit: int) -> list[Commitment]:
        """Return the commitments that are neither kept nor broken yet, by date."""
        return [
            record_of(Commitment, found)
            for found in self._connection.execute(
                f"SELECT {', '.join(Commitment._fields)} FROM {KIND_OF[Commitment]} WHERE kept = '' "
                "ORDER BY due_date, rowid LIMIT ?",
                (limit,),
            )
        ]

    def week(
        self, first: str, last: str, begins: str, ends: str, words: Mapping[str, Collection[str]]
    ) -> WeekCounts:
        """Return what happened on the dates from ``first`` to ``last``; ``begins`` and ``ends`` (not
        included) are the same span in moments, ``words`` what the playbook's actions are called, by key."""
        execute = self._connection.execute
        planned = planned_between(self._connection, first, last)
        (made,) = execute(
            "SELECT count(*) FROM visit WHERE done_date BETWEEN ? AND ?", (first, last)
        ).fetchone()
        # As the weekly review counts them.
        week = date.fromisoformat(first), date.fromisoformat(last)
        added = len(Statistics(self._connection).entered_between(*week))
        moved = sum(
            step > 0 for step in steps_of(Move(*found) for found in execute(MOVED, (begins, ends))).values()
        )
        done = {
            action
            for action, key, text, step in execute(_DONE_AND_ENDED, (first, last, begins, ends))
            if step == text.strip() or step in words.get(key, ())
        }
        (left,) = execute(
            f"SELECT count(*) FROM deal WHERE {_OPEN} AND next_step_date <= ?", (last,)
        ).fetchone()
        return WeekCounts(planned, made, added, moved, len(done), left)
