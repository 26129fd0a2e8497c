"""What targets are followed by: sums of won deals by day, open deals by expected close, the years known."""

from __future__ import annotations

import sqlite3
from datetime import date
from typing import NamedTuple

from funnel_desktop.method.records import TargetPart, YearTarget

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

    def there(self) -> bool:
        """Whether the file has the tables of targets; one of an older version, opened for reading only, has
        not."""
        found = self._connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'year_target'").fetchone()
        return found is not None

    def target(self, year: int) -> YearTarget | None:
        """Return the target of a year, None when none was set."""
        if not self.there():
            return None
        found = self._connection.execute(
            f"SELECT {', '.join(YearTarget._fields)} FROM year_target WHERE year = ? ORDER BY rowid DESC",
            (year,),
        ).fetchone()
        return None if found is None else YearTarget(*found)

    def parts(self, year: int) -> list[TargetPart]:
        """Return the parts of a year that were set by hand, by month."""
        if not self.there():
            return []
        cursor = self._connection.execute(
            f"SELECT {', '.join(TargetPart._fields)} FROM target_part WHERE year = ? ORDER BY month, rowid",
            (year,),
        )
        return [TargetPart(*row) for row in cursor]

    def years(self) -> set[int]:
        """Return the years that have a target, or in which a deal was won."""
        texts = self._connection.execute(
            f"SELECT DISTINCT substr(closed_date, 1, 4) FROM deal WHERE {_WON} AND closed_date IS NOT NULL"
        )
        years = {int(text) for (text,) in texts if text.isdigit()}
        if self.there():
            years |= {year for (year,) in self._connection.execute("SELECT year FROM year_target")}
        return years

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

    def open_by_day(self) -> list[OpenDay]:
        """Return the open deals by stage and expected close."""
        return [
            OpenDay(*row)
            for row in self._connection.execute(
                "SELECT stage, expected_close_date, coalesce(sum(amount_minor), 0), coalesce(sum(units), 0), "
                "count(*) FROM deal WHERE outcome = 'open' GROUP BY stage, expected_close_date"
            )
        ]

    def open_rows_until(self, last: date) -> list[int]:
        """Return the handles of the open deals without an expected close after ``last``, the next to close
        first and those without a date at the end."""
        return [
            row
            for (row,) in self._connection.execute(
                "SELECT rowid FROM deal WHERE outcome = 'open' AND coalesce(expected_close_date, '') <= ? "
                "ORDER BY expected_close_date IS NULL, expected_close_date",
                (last.isoformat(),),
            )
        ]

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
