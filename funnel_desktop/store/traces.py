"""What a step changed, noted beside it: which field of which row when, and what was deleted.

Two versions of a file are put together by these notes (``store.merging``). They are made from the images of
the journal when a step is complete, so that no command can forget them.

Undo and redo are changes, too: another copy of the file, made between a step and its undo, still has what was
taken back. What undo takes away is noted as deleted, and what it sets back as changed right after the change
that it takes back, so that whatever was done elsewhere later than that counts.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from funnel_desktop.method.own_columns import field_of, own_values
from funnel_desktop.store.schema import EVENT_TABLES, RECORD_TABLES

TRACED_TABLES = ("setting", "deal", *RECORD_TABLES)
"""The tables whose rows are changed; events are only added and need no notes."""

MADE_ON_BOTH_SIDES = ("setting", "source_plan", "year_target", "target_part", "review", "won_before")
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

_OWN = "own"
"""The values of a deal in own columns of the file, in one column: each is noted as a field of its own."""

_OF_DEALS_THAT_ARE_THERE = "AND EXISTS (SELECT 1 FROM main.deal WHERE deal.id = was.deal_id) "
"""What goes with its deal needs no note of its own."""


def key_of(table: str) -> str:
    """Return the column that names a row for ever: the id, of a setting its key."""
    return "key" if table == "setting" else "id"


def traced_columns(table: str, columns: Iterable[str]) -> tuple[str, ...]:
    """Return those of a table's columns whose changes are noted one by one."""
    left_out = _NEVER | _BY_EVENTS if table == "deal" else _NEVER
    return tuple(name for name in columns if name not in left_out)


class _Touched:
    """The rows of a table that a step of the journal touched, from ``first`` to ``last`` in ``rows``; ``at``
    is the UTC time that is noted."""

    def __init__(
        self, connection: sqlite3.Connection, step: int, table: str, at: str, rows: tuple[int, int]
    ) -> None:
        self._connection = connection
        self._which: dict[str, int | str] = {"step": step, "first": rows[0], "last": rows[1]}
        self._values = {**self._which, "at": at}
        self.table, self.key = table, key_of(table)
        self.within = "was.step = :step AND was.row BETWEEN :first AND :last"
        self.images = f"temp.before_{table} AS was"

    def note_fields(self, fields: str, terms: str) -> None:
        """Note fields, a list of SQL texts, as changed then in the rows that are on ``terms``."""
        self._connection.execute(
            "INSERT INTO row_change (table_name, row_id, field, changed_at) "
            f"SELECT '{self.table}', now.{self.key}, f.column1, :at "
            f"FROM {self.images} CROSS JOIN main.{self.table} AS now ON now.rowid = was.row "
            f"CROSS JOIN (VALUES {fields}) AS f WHERE {self.within} AND {terms}",
            self._values,
        )

    def note_own_columns(self) -> None:
        """Note which own columns of the file have another value in the rows than before."""
        differing = self._connection.execute(
            f"SELECT now.id, was.{_OWN}, now.{_OWN} FROM {self.images} "
            f"JOIN main.deal AS now ON now.rowid = was.row "
            f"WHERE {self.within} AND was.present AND was.{_OWN} IS NOT now.{_OWN}",
            self._which,
        ).fetchall()
        if not differing:
            return
        there = {key for (key,) in self._connection.execute("SELECT id FROM main.own_column")}
        notes = []
        for deal, before, after in differing:
            was, now = own_values(before), own_values(after)
            for key in (was.keys() | now.keys()) & there:
                if was.get(key) != now.get(key):
                    notes.append((deal, field_of(key), self._values["at"]))
        self._connection.executemany(
            "INSERT INTO row_change (table_name, row_id, field, changed_at) VALUES ('deal', ?, ?, ?) "
            "ON CONFLICT (table_name, row_id, field) DO UPDATE SET "
            f"changed_at = {_later('excluded.changed_at', 'changed_at')}",
            notes,
        )

    def note_gone(self) -> None:
        """Note what is not there any more as deleted; of none of it is known any more what was changed
        when."""
        of_table = f"table_name = '{self.table}'"
        gone = (
            f"FROM {self.images} WHERE {self.within} AND was.present AND NOT EXISTS "
            f"(SELECT 1 FROM main.{self.table} AS now WHERE now.{self.key} = was.{self.key})"
        )
        if self._connection.execute(f"SELECT 1 {gone} LIMIT 1", self._which).fetchone() is None:
            return  # as with most changes
        noted = self._connection.execute(f"SELECT 1 FROM row_change WHERE {of_table} LIMIT 1").fetchone()
        last = f"SELECT max(changed_at) FROM row_change WHERE {of_table} AND row_id = was.{self.key}"
        at = f"max(:at, coalesce(({last}), ''))" if noted else ":at"
        terms = _OF_DEALS_THAT_ARE_THERE if self.table in EVENT_TABLES else ""
        self._connection.execute(
            "INSERT INTO deletion (table_name, row_id, deleted_at) "
            f"SELECT '{self.table}', was.{self.key}, {at} {gone} {terms} "
            "ON CONFLICT (table_name, row_id) DO UPDATE SET "
            f"deleted_at = {_later('excluded.deleted_at', 'deleted_at')}",
            self._values,
        )
        if noted:
            self._connection.execute(
                f"DELETE FROM row_change WHERE {of_table} AND row_id IN (SELECT was.{self.key} {gone})",
                self._which,
            )

    def note_back(self, fields: str, terms: str = "") -> None:
        """Note what is there again after it was deleted, with its fields, a list of SQL texts, on ``terms``.

        It is so by a change: another version that still knows it as deleted has to see.
        """
        marked = "SELECT 1 FROM deletion WHERE table_name = ? LIMIT 1"
        if self._connection.execute(marked, (self.table,)).fetchone() is None:
            return  # as in most files
        came_back = (
            f"FROM {self.images} CROSS JOIN main.{self.table} AS now ON now.rowid = was.row "
            "CROSS JOIN deletion AS mark "
            f"ON mark.table_name = '{self.table}' AND mark.row_id = now.{self.key}"
        )
        after_mark = _later(":at", "mark.deleted_at")
        self._connection.execute(
            "INSERT INTO row_change (table_name, row_id, field, changed_at) "
            f"SELECT '{self.table}', now.{self.key}, f.column1, {after_mark} {came_back} "
            f"CROSS JOIN (VALUES {fields}) AS f WHERE {self.within}{terms} "
            "ON CONFLICT (table_name, row_id, field) DO UPDATE SET changed_at = excluded.changed_at",
            self._values,
        )
        self._connection.execute(
            f"DELETE FROM deletion WHERE rowid IN (SELECT mark.rowid {came_back} WHERE {self.within})",
            self._which,
        )


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
    touched = _Touched(connection, step, table, at, rows)
    fields = traced_columns(table, columns)
    if table == "deal":
        touched.note_own_columns()
    names = ", ".join(f"('{name}')" for name in fields)
    differs = " ".join(f"WHEN '{name}' THEN {_differs(table, name)}" for name in fields)
    was = ", ".join(f'was."{name}"' for name in fields)
    now = ", ".join(f'now."{name}"' for name in fields)
    later = _later("excluded.changed_at", "changed_at")
    touched.note_fields(
        names,
        f"was.present AND ({was}) IS NOT ({now}) AND CASE f.column1 {differs} END "
        f"ON CONFLICT (table_name, row_id, field) DO UPDATE SET changed_at = {later}",
    )
    touched.note_gone()
    touched.note_back(names)
    if table in MADE_ON_BOTH_SIDES:
        touched.note_fields(names, "NOT was.present ON CONFLICT DO NOTHING")


def note_events(
    connection: sqlite3.Connection, step: int, table: str, at: str, rows: tuple[int, int]
) -> None:
    """Note which events of deals that are still there a step took away, and which it brought back, of the
    ``rows`` (first, last) that it touched.

    Only going back to an earlier state does; nothing else takes an event away without its deal. In
    ``row_change`` such an event stands with the field "id".
    """
    touched = _Touched(connection, step, table, at, rows)
    touched.note_gone()
    touched.note_back("('id')")


# What undo and redo do


class Exchanged(NamedTuple):
    """A step that was undone or redone. ``done``: the UTC time at which it was done first; ``at``: that of
    the last change here, which is noted for what is gone; ``columns``: those of each table."""

    step: int
    done: str
    at: str
    columns: Mapping[str, tuple[str, ...]]

    def fields_of(self, table: str) -> str:
        """Return what is noted of a row that came back, as a list of SQL texts: first that it did. What it
        holds counts as changed too where it was changed between, and that was taken back."""
        whole = _whole(table)
        more = () if table in EVENT_TABLES else traced_columns(table, self.columns[table])
        return ", ".join(f"('{name}')" for name in (whole, *(name for name in more if name != whole)))


def note_exchanged_rows(
    connection: sqlite3.Connection, exchanged: Exchanged, table: str, rows: tuple[int, int]
) -> None:
    """Note which of the ``rows`` (first, last) of a table undo or redo took away, and which it brought
    back."""
    touched = _Touched(connection, exchanged.step, table, exchanged.at, rows)
    touched.note_gone()
    touched.note_back(exchanged.fields_of(table), _which_fields(table, "mark", exchanged))


def note_exchanged_notes(
    connection: sqlite3.Connection, exchanged: Exchanged, table: str, rows: tuple[int, int]
) -> None:
    """Note that what the notes of a step said is so no longer, where undo or redo took them away: the
    ``rows`` (first, last) of "row_change" or "deletion"."""
    values = {"step": exchanged.step, "first": rows[0], "last": rows[1]}
    within = "was.step = :step AND was.row BETWEEN :first AND :last AND was.present"
    images = f"temp.before_{table} AS was"
    named = connection.execute(f"SELECT DISTINCT was.table_name FROM {images} WHERE {within}", values)
    for (of,) in named.fetchall():
        if of in (*TRACED_TABLES, *EVENT_TABLES):
            which = f"WHERE {within} AND was.table_name = '{of}'"
            there = f"{images} CROSS JOIN main.{of} AS now ON now.{key_of(of)} = was.row_id"
            for statement in (
                _changes_taken_back(images, there, which)
                if table == "row_change"
                else _deletions_taken_back(images, there, which, of, exchanged)
            ):
                connection.execute(statement, values)


_LATER_CHANGE = "ON CONFLICT (table_name, row_id, field) DO UPDATE SET changed_at = "
_LATER_DELETION = (
    "ON CONFLICT (table_name, row_id) DO UPDATE SET deleted_at = max(deleted_at, excluded.deleted_at)"
)


def _changes_taken_back(images: str, there: str, which: str) -> tuple[str, str]:
    return (
        # Under its number of before, if that is free: then the journal finds it again.
        "INSERT INTO row_change (rowid, table_name, row_id, field, changed_at) "
        "SELECT CASE WHEN NOT EXISTS (SELECT 1 FROM row_change AS other WHERE other.rowid = was.row) "
        f"THEN was.row END, was.table_name, was.row_id, was.field, {_second_after('was.changed_at')} "
        f"FROM {there} {which} {_LATER_CHANGE} "
        f"max(excluded.changed_at, {_second_after('changed_at')}) ON CONFLICT DO NOTHING",
        # What is gone is so later than all that was changed in it before.
        "INSERT INTO deletion (table_name, row_id, deleted_at) "
        f"SELECT was.table_name, was.row_id, max(was.changed_at) FROM {images} CROSS JOIN deletion AS mark "
        f"ON mark.table_name = was.table_name AND mark.row_id = was.row_id {which} "
        f"GROUP BY was.row_id {_LATER_DELETION}",
    )


def _deletions_taken_back(
    images: str, there: str, which: str, table: str, exchanged: Exchanged
) -> tuple[str, str]:
    return (
        "INSERT INTO row_change (table_name, row_id, field, changed_at) "
        f"SELECT was.table_name, was.row_id, f.column1, {_second_after('was.deleted_at')} FROM {there} "
        f"CROSS JOIN (VALUES {exchanged.fields_of(table)}) AS f {which} "
        f"{_which_fields(table, 'was', exchanged)} {_LATER_CHANGE} max(changed_at, excluded.changed_at)",
        "INSERT INTO deletion (table_name, row_id, deleted_at) "
        f"SELECT was.table_name, was.row_id, was.deleted_at FROM {images} {which} AND NOT EXISTS "
        f"(SELECT 1 FROM main.{table} AS now WHERE now.{key_of(table)} = was.row_id) {_LATER_DELETION}",
    )


def _which_fields(table: str, mark: str, exchanged: Exchanged) -> str:
    return f" AND (f.column1 = '{_whole(table)}' OR {mark}.deleted_at > '{exchanged.done}')"


def _later(time: str, than: str) -> str:
    """Return the SQL of a change's time. Made later than another it is noted as later, also where that
    computer's clock had been ahead."""
    return f"CASE WHEN {time} > {than} THEN {time} ELSE {_second_after(than, time)} END"


def _second_after(time: str, otherwise: str | None = None) -> str:
    return f"coalesce(strftime('%Y-%m-%dT%H:%M:%SZ', {time}, '+1 second'), {otherwise or time})"


def _whole(table: str) -> str:
    """Return the field under which it is noted that a row as a whole came back: none of its values changed.
    A setting has only one."""
    return "value" if table == "setting" else "id"


def _differs(table: str, name: str) -> str:
    if (table, name) == ("deal", _OWN):  # each of the own columns says itself
        return "0"
    changed = f'was."{name}" IS NOT now."{name}"'
    if (table, name) == ("deal", "rank"):  # a move says itself when the place in the column became another
        return f"({changed} AND was.stage IS now.stage AND was.outcome IS now.outcome)"
    return changed
