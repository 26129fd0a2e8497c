"""Numbers that a file may hold: what is outside was not written by this program, and no figure could be
trusted that it went into."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import NamedTuple

from funnel_desktop.method.fields import AMOUNTS, NUMBERS
from funnel_desktop.method.levers import LARGEST_FACTOR, SMALLEST_FACTOR
from funnel_desktop.method.texts import LONGEST_TEXT

_MOST_MINOR = 10**17
_MOST_UNITS = 10**9
_FARTHEST_PLACE = 10**7

_MADE_BY_US = frozenset(("search_text", "value", "own"))
"""Columns of texts that are made of others, of a whole playbook or of all own columns of a deal, and so may
be longer than any."""


class Range(NamedTuple):
    """The smallest and largest value of a column; ``needed``: a row means nothing without it."""

    table: str
    column: str
    least: float
    most: float
    needed: bool = False


RANGES = (
    *(Range("deal", column, 0, _MOST_MINOR) for column in AMOUNTS),
    *(Range("deal", column, 0, _MOST_UNITS) for column in NUMBERS),
    Range("outcome_event", "amount_minor", 0, _MOST_MINOR),
    Range("outcome_event", "units", 0, _MOST_UNITS),
    Range("year_target", "year", 1900, 2999, needed=True),
    Range("year_target", "amount_minor", 0, _MOST_MINOR),
    Range("year_target", "units", 0, _MOST_UNITS),
    Range("target_part", "amount_minor", 0, _MOST_MINOR),
    Range("target_part", "units", 0, _MOST_UNITS),
    Range("won_before", "year", 1900, 2999, needed=True),
    Range("won_before", "amount_minor", 0, _MOST_MINOR),
    Range("won_before", "deals", 0, _MOST_UNITS),
    Range("won_before", "units", 0, _MOST_UNITS),
    Range("source_plan", "planned", 0, _MOST_UNITS, needed=True),
    Range("person", "place_x", -_FARTHEST_PLACE, _FARTHEST_PLACE),
    Range("person", "place_y", -_FARTHEST_PLACE, _FARTHEST_PLACE),
    *(
        Range("scenario", column, SMALLEST_FACTOR, LARGEST_FACTOR, needed=True)
        for column in ("win_rate", "opportunities", "sales_cycle", "deal_size")
    ),
)


def out_of_range(connection: sqlite3.Connection) -> Iterator[tuple[Range, list[tuple[int, object]]]]:
    """Yield each column that holds values outside its range, with their rows and values."""
    for one in RANGES:
        rows = connection.execute(
            f"SELECT rowid, {one.column} FROM {one.table} "
            f"WHERE {one.column} IS NOT NULL AND {one.column} NOT BETWEEN ? AND ?",
            (one.least, one.most),
        ).fetchall()
        if rows:
            yield one, rows


def too_long(connection: sqlite3.Connection, tables: tuple[str, ...]) -> Iterator[tuple[str, str, int]]:
    """Yield each column of some tables that holds texts longer than anybody can type, and their number."""
    for table in tables:
        columns = connection.execute("SELECT name FROM pragma_table_info(?) WHERE type = 'TEXT'", (table,))
        for (column,) in columns.fetchall():
            if column in _MADE_BY_US:
                continue
            (count,) = connection.execute(
                f"SELECT count(*) FROM {table} WHERE length({column}) > ?", (LONGEST_TEXT,)
            ).fetchone()
            if count:
                yield table, column, count
