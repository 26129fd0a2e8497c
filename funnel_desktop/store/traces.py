"""What a step changed, noted beside it: which field of which row when, and what was deleted.

Two versions of a file are put together by these notes (``store.merging``). They are made from the images of
the journal when a step is complete, so that no command can forget them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from funnel_desktop.store.schema import RECORD_TABLES

TRACED_TABLES = ("setting", "deal", *RECORD_TABLES)
"""The tables whose rows are changed; events are only added and need no notes."""

MADE_ON_BOTH_SIDES = ("setting", "source_plan", "year_target", "target_part", "review")
"""Tables of which two versions may each make the row for the same thing: making it is noted as a change."""

_NEVER = {"id", "key", "created_at", "updated_at"}
_BY_EVENTS = {
    "stage",
    "outcome",
    "stage_since",
    "furthest_stage",
    "closed_date",
    "lost_reason",
    "search_text",
}
"""Columns of a deal that follow from its moves and outcomes, or are made from others."""

_LATER = (
    "CASE WHEN excluded.{time} > {time} THEN excluded.{time} "
    "ELSE coalesce(strftime('%Y-%m-%dT%H:%M:%SZ', {time}, '+1 second'), excluded.{time}) END"
)
"""A change made later is noted as later, also where another computer's clock had been ahead."""


_AFTER_MARK = (
    "CASE WHEN :at > mark.deleted_at THEN :at "
    "ELSE coalesce(strftime('%Y-%m-%dT%H:%M:%SZ', mark.deleted_at, '+1 second'), :at) END"
)


def key_of(table: str) -> str:
    """Return the column that names a row for ever: the id, of a setting its key."""
    return "key" if table == "setting" else "id"


def traced_columns(table: str, columns: Iterable[str]) -> tuple[str, ...]:
    """Return those of a table's columns whose changes are noted one by one."""
    left_out = _NEVER | _BY_EVENTS if table == "deal" else _NEVER
    return tuple(name for name in columns if name not in left_out)


def note_changes(
    connection: sqlite3.Connection,
    step: int,
    table: str,
    columns: Iterable[str],
    at: str,
    rows: tuple[int, int],
) -> None:
    """Note what a step of the journal changed in the ``rows`` (first, last) of a table; ``at`` is the UTC
    time that is noted."""
    key = key_of(table)
    fields = traced_columns(table, columns)
    names = ", ".join(f"('{name}')" for name in fields)
    first, last = rows
    which = {"step": step, "first": first, "last": last}
    values = {**which, "at": at}
    within = "was.step = :step AND was.row BETWEEN :first AND :last"
    images = f"temp.before_{table} AS was"
    differs = " ".join(f"WHEN '{name}' THEN {_differs(table, name)}" for name in fields)
    was = ", ".join(f'was."{name}"' for name in fields)
    now = ", ".join(f'now."{name}"' for name in fields)
    later = _LATER.format(time="changed_at")
    connection.execute(
        f"INSERT INTO row_change (table_name, row_id, field, changed_at) "
        f"SELECT '{table}', now.{key}, f.column1, :at "
        f"FROM {images} JOIN main.{table} AS now ON now.rowid = was.row CROSS JOIN (VALUES {names}) AS f "
        f"WHERE {within} AND was.present AND ({was}) IS NOT ({now}) "
        f"AND CASE f.column1 {differs} END "
        f"ON CONFLICT (table_name, row_id, field) DO UPDATE SET changed_at = {later}",
        values,
    )
    gone = (
        f"FROM {images} WHERE {within} AND was.present "
        f"AND NOT EXISTS (SELECT 1 FROM main.{table} AS now WHERE now.{key} = was.{key})"
    )
    later = _LATER.format(time="deleted_at")
    connection.execute(
        f"INSERT INTO deletion (table_name, row_id, deleted_at) SELECT '{table}', was.{key}, :at {gone} "
        f"ON CONFLICT (table_name, row_id) DO UPDATE SET deleted_at = {later}",
        values,
    )
    connection.execute(
        f"DELETE FROM row_change WHERE table_name = '{table}' AND row_id IN (SELECT was.{key} {gone})",
        which,
    )
    made = f"{images} CROSS JOIN main.{table} AS now ON now.rowid = was.row"
    if connection.execute("SELECT 1 FROM deletion LIMIT 1").fetchone() is not None:
        came_back = (
            f"FROM {made} CROSS JOIN deletion AS mark ON mark.table_name = '{table}' "
            f"AND mark.row_id = now.{key}"
        )
        # What is there again is so by a change: another version that still knows it as deleted has to see.
        connection.execute(
            "INSERT INTO row_change (table_name, row_id, field, changed_at) "
            f"SELECT '{table}', now.{key}, f.column1, {_AFTER_MARK} {came_back} "
            f"CROSS JOIN (VALUES {names}) AS f WHERE {within} "
            "ON CONFLICT (table_name, row_id, field) DO UPDATE SET changed_at = excluded.changed_at",
            values,
        )
        connection.execute(
            f"DELETE FROM deletion WHERE rowid IN (SELECT mark.rowid {came_back} WHERE {within})",
            which,
        )
    if table in MADE_ON_BOTH_SIDES:
        connection.execute(
            "INSERT INTO row_change (table_name, row_id, field, changed_at) "
            f"SELECT '{table}', now.{key}, f.column1, :at FROM {made} CROSS JOIN (VALUES {names}) AS f "
            f"WHERE {within} AND NOT was.present ON CONFLICT DO NOTHING",
            values,
        )


def note_events(
    connection: sqlite3.Connection, step: int, table: str, at: str, rows: tuple[int, int]
) -> None:
    """Note which events of deals that are still there a step took away, and which it brought back, of the
    ``rows`` (first, last) that it touched.

    Only going back to an earlier state does; nothing else takes an event away without its deal. In
    ``row_change`` such an event stands with the field "id".
    """
    which: dict[str, int | str] = {"step": step, "first": rows[0], "last": rows[1]}
    values = {**which, "at": at}
    images = f"temp.before_{table} AS was"
    within = "was.step = :step AND was.row BETWEEN :first AND :last"
    if connection.execute(f"SELECT 1 FROM {images} WHERE {within} AND was.present LIMIT 1", which).fetchone():
        gone = (
            f"FROM {images} WHERE {within} AND was.present "
            f"AND NOT EXISTS (SELECT 1 FROM main.{table} AS now WHERE now.id = was.id) "
            "AND EXISTS (SELECT 1 FROM main.deal WHERE deal.id = was.deal_id)"
        )
        later = _LATER.format(time="deleted_at")
        connection.execute(
            f"INSERT INTO deletion (table_name, row_id, deleted_at) SELECT '{table}', was.id, :at {gone} "
            f"ON CONFLICT (table_name, row_id) DO UPDATE SET deleted_at = {later}",
            values,
        )
        connection.execute(
            f"DELETE FROM row_change WHERE table_name = '{table}' AND row_id IN (SELECT was.id {gone})", which
        )
    if connection.execute("SELECT 1 FROM deletion WHERE table_name = ? LIMIT 1", (table,)).fetchone() is None:
        return
    came_back = (
        f"FROM {images} CROSS JOIN main.{table} AS now ON now.rowid = was.row "
        f"CROSS JOIN deletion AS mark ON mark.table_name = '{table}' AND mark.row_id = now.id "
        f"WHERE {within}"
    )
    connection.execute(
        "INSERT INTO row_change (table_name, row_id, field, changed_at) "
        f"SELECT '{table}', now.id, 'id', {_AFTER_MARK} {came_back} "
        "ON CONFLICT (table_name, row_id, field) DO UPDATE SET changed_at = excluded.changed_at",
        values,
    )
    connection.execute(f"DELETE FROM deletion WHERE rowid IN (SELECT mark.rowid {came_back})", which)


def _differs(table: str, name: str) -> str:
    changed = f'was."{name}" IS NOT now."{name}"'
    if (table, name) == ("deal", "rank"):  # a move says itself when the place in the column became another
        return f"({changed} AND was.stage IS now.stage AND was.outcome IS now.outcome)"
    return changed
