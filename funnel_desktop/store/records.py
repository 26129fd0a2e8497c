"""People, visits, plans, targets, actions, reviews: rows read and written whole, as named tuples."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Any, TypeVar

from funnel_desktop.method.records import KIND_OF, Record, record_of

AnyRecord = TypeVar("AnyRecord", bound=Record)


class Records:
    """The tables of ``method.records``. Reading is free; writing is for commands inside ``Store.change``."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def exist(self, kind: type[Record]) -> bool:
        """Whether the file has the table: one of an older version, opened for reading only, may not."""
        found = self._connection.execute(
            "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (KIND_OF[kind],)
        ).fetchone()
        return found is not None

    def all(self, kind: type[AnyRecord], order: str = "rowid", **equals: object) -> list[AnyRecord]:
        """Return the records of a table whose columns equal what is given, by ``order`` (a column's name)."""
        table, fields = KIND_OF[kind], kind._fields
        if order not in (*fields, "rowid"):
            raise KeyError(order)
        where = " AND ".join(f"{self._column(kind, name)} IS ?" for name in equals)
        cursor = self._connection.execute(
            f"SELECT {', '.join(fields)} FROM {table} WHERE {where or 'true'} ORDER BY {order}, rowid",
            tuple(equals.values()),
        )
        return [record_of(kind, row) for row in cursor]

    def after(self, kind: type[AnyRecord], row: int, most: int) -> tuple[list[AnyRecord], int]:
        """Return the records of a table behind a handle, so many at most, and the handle of the last of
        them (``row`` where there is none)."""
        found = self._connection.execute(
            f"SELECT rowid, {', '.join(kind._fields)} FROM {KIND_OF[kind]} WHERE rowid > ? "
            "ORDER BY rowid LIMIT ?",
            (row, most),
        ).fetchall()
        return [record_of(kind, values[1:]) for values in found], found[-1][0] if found else row

    def between(self, kind: type[AnyRecord], column: str, first: str, last: str) -> list[AnyRecord]:
        """Return the records whose ``column`` lies from ``first`` to ``last``, both included, in order."""
        name = self._column(kind, column)
        cursor = self._connection.execute(
            f"SELECT {', '.join(kind._fields)} FROM {KIND_OF[kind]} WHERE {name} BETWEEN ? AND ? "
            f"ORDER BY {name}, rowid",
            (first, last),
        )
        return [record_of(kind, row) for row in cursor]

    def get(self, kind: type[AnyRecord], identifier: str) -> AnyRecord | None:
        """Return the record with an id, or None."""
        found = self.all(kind, id=identifier)
        return found[0] if found else None

    def _column(self, kind: type[Any], name: str) -> str:
        if name not in kind._fields:
            raise KeyError(name)
        return name

    def put(self, records: Iterable[Record]) -> None:
        """Insert records, or overwrite those whose id is there."""
        for record in records:
            table, fields = KIND_OF[type(record)], record._fields
            assignments = ", ".join(f"{name} = ?" for name in fields[1:])
            updated = self._connection.execute(
                f"UPDATE {table} SET {assignments} WHERE id = ?", (*record[1:], record[0])
            )
            if updated.rowcount == 0:
                self._connection.execute(
                    f"INSERT INTO {table} ({', '.join(fields)}) VALUES ({', '.join('?' * len(fields))})",
                    tuple(record),
                )

    def hand_over(self, kinds: Iterable[type[Record]], column: str, owner: str, **values: str | None) -> int:
        """Set columns in all records of some kinds whose ``column`` names ``owner``; return how many."""
        count = 0
        for kind in kinds:
            assignments = ", ".join(f"{self._column(kind, name)} = ?" for name in values)
            count += self._connection.execute(
                f"UPDATE {KIND_OF[kind]} SET {assignments} WHERE {self._column(kind, column)} = ?",
                (*values.values(), owner),
            ).rowcount
        return count

    def remove(self, records: Iterable[Record]) -> None:
        """Delete records by their ids."""
        for record in records:
            self._connection.execute(f"DELETE FROM {KIND_OF[type(record)]} WHERE id = ?", (record[0],))
