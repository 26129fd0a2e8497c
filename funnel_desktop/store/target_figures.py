"""What targets are followed by: sums of won deals by day, open deals by expected close, the years known."""

from __future__ import annotations

import sqlite3
from datetime import date
from typing import NamedTuple

from funnel_desktop.method.records import WonBefore
from funnel_desktop.store.records import Records

_WON = "outcome = 'won' AND outcome <> 'open'"
"""Said twice, as SQLite does not see that a won deal is in the index of those that are not open."""


class WonDay(NamedTuple):
    """The deals won on one day: sums, their number, and how many of them have an amount and units."""

    day: str
    sum_minor: int
    units: int
    deals: int
    with_amount: int
    with_units: int


class OpenDay(NamedTuple):
    """The open deals of one stage that are expected to close on one day (None: no date)."""

    stage: str
    day: str | None
    sum_minor: int
    units: int
    deals: int


class TargetFigures:
    """Reads only."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def years(self) -> set[int]:
        """Return the years in which a deal was won."""
        texts = self._connection.execute(
            f"SELECT DISTINCT substr(closed_date, 1, 4) FROM deal WHERE {_WON} AND closed_date IS NOT NULL"
        )
        return {int(text) for (text,) in texts if text.isdigit()}

    def won_by_day(self, first: date, last: date) -> list[WonDay]:
        """Return the days from ``first`` to ``last`` on which deals were won, in order."""
        return [
            WonDay(*row)
            for row in self._connection.execute(
                "SELECT closed_date, coalesce(sum(amount_minor), 0), coalesce(sum(units), 0), count(*), "
                f"count(amount_minor), count(units) FROM deal WHERE {_WON} AND closed_date BETWEEN ? AND ? "
                "GROUP BY closed_date ORDER BY closed_date",
                (first.isoformat(), last.isoformat()),
            )
        ]

    def won_before(self, first: date, last: date, *, months_known: bool = False) -> list[WonDay]:
        """Return what was won from ``first`` to ``last`` before the user began with the file, on the first
        day of its month; what nobody noted the month of, on 1 January, or not at all (``months_known``)."""
        if not Records(self._connection).exist(WonBefore):
            return []
        day = "printf('%04d-%02d-01', year, max(month, 1))"
        return [
            WonDay(*row)
            for row in self._connection.execute(
                f"SELECT {day} AS day, coalesce(sum(amount_minor), 0), coalesce(sum(units), 0), "
                "coalesce(sum(deals), 0), coalesce(sum(deals), 0), coalesce(sum(deals), 0) FROM won_before "
                "WHERE day BETWEEN ? AND ? AND month >= ? GROUP BY day ORDER BY day",
                (first.isoformat(), last.isoformat(), int(months_known)),
            )
        ]

    def all_won_by_day(self, first: date, last: date) -> list[WonDay]:
        """Return what was won from ``first`` to ``last``: by the deals of the file, then what was won before
        the user began with it. A day may be there twice."""
        return [*self.won_by_day(first, last), *self.won_before(first, last)]

    def open_by_day(self, after: int = 0, upto: int | None = None) -> list[OpenDay]:
        """Return the open deals by stage and expected close; only of those with handles above ``after`` and
        up to ``upto``, if given."""
        # The plus keeps SQLite from the index of outcomes: a part is read in the order in which it lies.
        where = "outcome = 'open'"
        values: tuple[int, ...] = ()
        if upto is not None:
            where, values = "+outcome = 'open' AND rowid > ? AND rowid <= ?", (after, upto)
        return [
            OpenDay(*row)
            for row in self._connection.execute(
                "SELECT stage, expected_close_date, coalesce(sum(amount_minor), 0), coalesce(sum(units), 0), "
                f"count(*) FROM deal WHERE {where} GROUP BY stage, expected_close_date",
                values,
            )
        ]

    def last_row(self) -> int:
        """Return the highest handle of a deal, 0 without any."""
        (row,) = self._connection.execute("SELECT coalesce(max(rowid), 0) FROM deal").fetchone()
        return int(row)

    def open_rows_between(self, first: date, last: date) -> list[int]:
        """Return the handles of the open deals expected to close from ``first`` to ``last``, in order."""
        return [
            row
            for (row,) in self._connection.execute(
                "SELECT rowid FROM deal WHERE outcome = 'open' AND expected_close_date BETWEEN ? AND ? "
                "ORDER BY expected_close_date",
                (first.isoformat(), last.isoformat()),
            )
        ]
