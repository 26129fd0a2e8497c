"""What must hold in the tables beside the deals: dates, known words, references, nothing twice."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from funnel_desktop.method.activities import ACTIVITY_KINDS
from funnel_desktop.method.records import KINDS
from funnel_desktop.method.stages import LEVERS, SOURCES
from funnel_desktop.store.full_export import REFERENCES
from funnel_desktop.text import Message, message

RECORD_DATES = (
    ("lead", "first_visit_date", "date"),
    ("lead", "ended_date", "date"),
    ("visit", "planned_date", "date"),
    ("visit", "done_date", "date"),
    ("deal_action", "done_date", "date"),
    ("review", "week_start", "date"),
    ("review", "updated_at", "time"),
    ("commitment", "week_start", "date"),
    ("commitment", "due_date", "date"),
    ("row_change", "changed_at", "time"),
    ("deletion", "deleted_at", "time"),
    ("import_run", "taken_back_at", "time"),
    ("activity", "happened_on", "date"),
    ("activity", "first_date", "date"),
    ("activity", "updated_at", "time"),
    *((name, "created_at", "time") for name, kind in KINDS.items() if "created_at" in kind._fields),
)
"""Table, column and kind of every date and time of these tables."""

_WORDS = (
    ("lead", "source", SOURCES),
    ("visit", "source", SOURCES),
    ("source_plan", "source", SOURCES),
    ("commitment", "lever", LEVERS),
    ("activity", "kind", ACTIVITY_KINDS),
)
_ONCE = (
    ("source_plan", "source, period"),
    ("year_target", "year"),
    ("target_part", "year, month"),
    ("review", "week_start"),
    ("won_before", "year, month"),
)


def _no_clock(column: str) -> str:
    return f"{column} <> '' AND ({column} NOT GLOB '[0-2][0-9]:[0-5][0-9]' OR {column} > '23:59')"


_NO_TIME, _NO_HOUR = _no_clock("planned_time"), _no_clock("happened_at")
_NO_STEP_TIME = f"next_step_time = '' OR {_no_clock('next_step_time')}"
_NO_VIEW = "NOT json_valid(view)"
_NO_PERIOD = (
    "period NOT GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND period NOT GLOB '[0-9][0-9][0-9][0-9]-W[0-5][0-9]'"
)


def check_records(connection: sqlite3.Connection) -> list[Message]:
    """Return what is wrong in these tables, one sentence for each kind of fault."""
    found: list[Message] = []
    for part in (_dangling, _unknown_words, _twice, _unreadable, _parts):
        found += part(connection)
    return found


def mend_records(connection: sqlite3.Connection) -> dict[str, int]:
    """Make a rescued file whole where rows that others lean on were lost: what named a lost deal, lead or
    person names nobody any more, and what cannot stand alone goes.

    Return how many rows of each table went.
    """
    for table, column, other in REFERENCES:
        if table not in ("deal_action", "import_change", "kept_file"):
            connection.execute(
                f"UPDATE {table} SET {column} = NULL "
                f"WHERE {column} IS NOT NULL AND {column} NOT IN (SELECT id FROM {other})"
            )
    gone = {
        "deal_action": "deal_id NOT IN (SELECT id FROM deal)",
        "import_change": "deal_id NOT IN (SELECT id FROM deal) "
        "OR import_id NOT IN (SELECT id FROM import_run)",
        "kept_file": "link_id NOT IN (SELECT id FROM link)",
        "commitment": f"lever NOT IN {tuple(LEVERS)}",
        "source_plan": f"source NOT IN {tuple(SOURCES)} OR {_NO_PERIOD}",
        "target_part": "year NOT IN (SELECT year FROM year_target)",
    }
    went = {
        table: connection.execute(f"DELETE FROM {table} WHERE {where}").rowcount
        for table, where in gone.items()
    }
    for table, columns in _ONCE:
        twice = f"rowid NOT IN (SELECT max(rowid) FROM {table} GROUP BY {columns})"
        went[table] = went.get(table, 0) + connection.execute(f"DELETE FROM {table} WHERE {twice}").rowcount
    return went


def empty_unknown(connection: sqlite3.Connection) -> int:
    """Empty what cannot be understood in a rescued file; return how many values."""
    return sum(
        connection.execute(statement).rowcount
        for statement in (
            f"UPDATE visit SET planned_time = '' WHERE {_NO_TIME}",
            f"UPDATE deal SET next_step_time = NULL WHERE {_NO_STEP_TIME}",
            f"UPDATE activity SET happened_at = '' WHERE {_NO_HOUR}",
            f"UPDATE activity SET kind = 'note' WHERE kind NOT IN {ACTIVITY_KINDS}",
            f"UPDATE saved_view SET view = '{{}}' WHERE {_NO_VIEW}",
            f"UPDATE lead SET source = NULL WHERE source NOT IN {tuple(SOURCES)}",
            f"UPDATE visit SET source = NULL WHERE source NOT IN {tuple(SOURCES)}",
        )
    )


def _count(connection: sqlite3.Connection, table: str, condition: str) -> int:
    found: int = connection.execute(f"SELECT count(*) FROM {table} WHERE {condition}").fetchone()[0]
    return found


def _dangling(connection: sqlite3.Connection) -> list[Message]:
    found = []
    for table, column, other in REFERENCES:
        gone = f"{column} IS NOT NULL AND {column} NOT IN (SELECT id FROM {other})"
        count = _count(connection, table, gone)
        if count:
            found.append(
                message(
                    "Check",
                    "{count} row(s) of {table}.{column} name a {other} that is not there.",
                    count=count,
                    table=table,
                    column=column,
                    other=other,
                )
            )
    return found


def _unknown_words(connection: sqlite3.Connection) -> list[Message]:
    found = []
    for table, column, known in _WORDS:
        marks = ", ".join(f"'{word}'" for word in known)
        count = _count(connection, table, f"{column} IS NOT NULL AND {column} NOT IN ({marks})")
        if count:
            found.append(
                message(
                    "Check",
                    "{count} row(s) of {table} have a {column} that is not known.",
                    count=count,
                    table=table,
                    column=column,
                )
            )
    return found


def _twice(connection: sqlite3.Connection) -> list[Message]:
    found = []
    for table, columns in _ONCE:
        rows = f"(SELECT count(*) AS number FROM {table} GROUP BY {columns} HAVING number > 1)"
        count = _count(connection, rows, "true")
        if count:
            found.append(
                message(
                    "Check",
                    "{count} value(s) of {columns} in {table} are there more than once.",
                    count=count,
                    columns=columns,
                    table=table,
                )
            )
    return found


def _unreadable(connection: sqlite3.Connection) -> list[Message]:
    said: tuple[tuple[str, str, Callable[[int], Message]], ...] = (
        (
            "visit",
            _NO_TIME,
            lambda count: message("Check", "{count} visit(s) have a time that is none.", count=count),
        ),
        (
            "deal",
            _NO_STEP_TIME,
            lambda count: message(
                "Check", "{count} next step(s) of deals have a time that is none.", count=count
            ),
        ),
        (
            "activity",
            _NO_HOUR,
            lambda count: message(
                "Check", "{count} entr(y/ies) of timelines have a time that is none.", count=count
            ),
        ),
        (
            "saved_view",
            _NO_VIEW,
            lambda count: message("Check", "{count} saved view(s) cannot be read.", count=count),
        ),
        (
            "source_plan",
            _NO_PERIOD,
            lambda count: message(
                "Check", "{count} plan(s) of sources are for a month or week that is none.", count=count
            ),
        ),
    )
    return [sentence(count) for table, bad, sentence in said if (count := _count(connection, table, bad))]


def _parts(connection: sqlite3.Connection) -> list[Message]:
    # Months that come to more than their year's target are no fault: the target may have been lowered since,
    # and what is shown always adds up (method.targets.break_down).
    count = _count(connection, "target_part", "year NOT IN (SELECT year FROM year_target)")
    if not count:
        return []
    return [message("Check", "{count} month(s) are set by hand in a year without a target.", count=count)]
