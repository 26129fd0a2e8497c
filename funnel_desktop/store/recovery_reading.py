"""Reading a damaged file: a copy of it with its log or journal, row by row, leaping over what cannot
be read."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from funnel_desktop.store.connecting import Source, read_copy
from funnel_desktop.store.errors import FunnelFileError, reason
from funnel_desktop.store.own_schema import objects_of
from funnel_desktop.store.private_copy import PrivateCopy, has_sides
from funnel_desktop.store.schema import USER_VERSION
from funnel_desktop.text import message

if TYPE_CHECKING:
    from funnel_desktop.store.key import Key

_FARTHEST = 1 << 40
_BEFORE_ALL = -(1 << 62)
_UNREADABLE = (sqlite3.DatabaseError, UnicodeDecodeError)


class Damaged:
    """A damaged file that is read; ``whole`` as long as nothing was met that could not be read."""

    def __init__(
        self, path: Path, key: Key | None = None, progress: Callable[[float], None] | None = None
    ) -> None:
        """Open a copy of the file at ``path``, in which its log or journal is worked in. What a failing drive
        does not give is missing in it. ``progress`` is called now and then while it is made, and may raise
        to end it. Raises FunnelFileError when nothing can be read, or the copy cannot be made."""
        self.garbled = 0
        """How many texts had parts that are no text; those stand as U+FFFD."""
        self._key = key
        self._source, with_sides = _open(path, key, progress or (lambda _share: None))
        sound = self._is_sound()
        self._connection = self._begin_anew()
        (version,) = self._connection.execute("PRAGMA user_version").fetchone()
        self._promised = {name for kind, name in objects_of(min(version, USER_VERSION)) if kind == "table"}
        copy = self._source.copy
        given = copy is not None and not copy.lost
        self.whole = sound and given and bool(self._promised) and (with_sides or not has_sides(path))

    def close(self) -> None:
        """Take the copy away."""
        self._source.close()

    def _begin_anew(self) -> sqlite3.Connection:
        """Open the copy once more. SQLCipher reads nothing any more after a page that it cannot read."""
        connection = self._connection = self._source.connect_again(self._key)
        connection.text_factory = self._text
        return connection

    def _stumbled(self) -> None:
        self.whole = False
        if self._key is not None:
            self._begin_anew()

    def columns(self, table: str) -> list[str]:
        """Return the columns of a table that hold data; none where it is no plain table."""
        with suppress(*_UNREADABLE):
            kinds = self._connection.execute(
                "SELECT type, sql FROM sqlite_schema WHERE name = ?", (table,)
            ).fetchall()
            if [kind for kind, sql in kinds if "VIRTUAL" not in str(sql).upper().split()[:2]] == ["table"]:
                return [
                    name
                    for name, hidden in self._connection.execute(
                        "SELECT name, hidden FROM pragma_table_xinfo(?)", (table,)
                    )
                    if not hidden
                ]
        if table in self._promised:
            self.whole = False
        return []

    def rows(self, table: str, columns: str) -> Iterator[tuple[Any, ...]]:
        """Yield all rows of a table that can be read, by rowid."""
        select = f"SELECT rowid, {columns} FROM main.{table} WHERE rowid > ? ORDER BY rowid"
        last = _BEFORE_ALL
        while True:
            try:
                for row in self._connection.execute(select, (last,)):
                    if row[0] <= last:  # damaged pages may lead in a circle
                        self.whole = False
                        break
                    yield row
                    last = row[0]
                else:
                    return
            except _UNREADABLE:
                self._stumbled()
                # Python reads one row ahead: the one before what cannot be read is still to be had.
                row = self._next(select, last)
                if row is not None:
                    yield row
                    last = row[0]
                    continue
            beyond = self._end_of_gap(select + " LIMIT 1", max(last, 0))
            if beyond is None:
                return
            last = beyond

    def expected(self, table: str) -> int | None:
        """Return how many rows a table had, counted in an index, which lies elsewhere in the file than the
        rows; None where none can be read."""
        names = [f"sqlite_autoindex_{table}_1"]
        with suppress(*_UNREADABLE):
            names += [
                name
                for (name,) in self._connection.execute(
                    "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? "
                    "AND sql IS NOT NULL AND sql NOT LIKE '%WHERE%' AND name NOT LIKE '%\"%'",
                    (table,),
                )
            ]
        for name in names:
            try:
                (number,) = self._connection.execute(
                    f'SELECT count(*) FROM main.{table} INDEXED BY "{name}"'
                ).fetchone()
                return int(number)
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_ERROR:  # an older file lacks the table, or index
                    self._stumbled()
            except _UNREADABLE:
                self._stumbled()
        return None

    def _is_sound(self) -> bool:
        try:
            return self._source.connection.execute("PRAGMA integrity_check(1)").fetchall() == [("ok",)]
        except _UNREADABLE:
            return False

    def _text(self, data: bytes) -> str:
        try:
            return data.decode()
        except UnicodeDecodeError:
            self.garbled += 1
            return data.decode("utf-8", "replace")

    def _next(self, select: str, last: int) -> tuple[Any, ...] | None:
        try:
            row: tuple[Any, ...] | None = self._connection.execute(select + " LIMIT 1", (last,)).fetchone()
        except _UNREADABLE:
            self._stumbled()
            return None
        return row if row is not None and row[0] > last else None

    def _end_of_gap(self, probe: str, low: int) -> int | None:
        """Return the smallest rowid above ``low`` beyond which a row, or the end, can be read; None
        when there is none."""

        def readable(after: int) -> bool:
            garbled = self.garbled
            try:
                self._connection.execute(probe, (after,)).fetchone()
            except _UNREADABLE:
                self._stumbled()
                return False
            finally:
                self.garbled = garbled  # it is read again
            return True

        leap = 1
        while not readable(low + leap):
            leap *= 2
            if leap > _FARTHEST:
                return None
        bad, good = low + leap // 2, low + leap
        while good - bad > 1:
            middle = (bad + good) // 2
            if readable(middle):
                good = middle
            else:
                bad = middle
        return good


def _open(path: Path, key: Key | None, progress: Callable[[float], None]) -> tuple[Source, bool]:
    """Return the copy of a file, opened, and whether its log or journal is in it: where they are what
    makes it unreadable, they are left out."""
    last: Exception | None = None
    for with_sides in (True, False):
        source = None
        try:
            source = read_copy(PrivateCopy(path, with_sides=with_sides, leaping=progress), key)
            tables = source.connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
            if "deal" not in {name for (name,) in tables}:
                raise sqlite3.DatabaseError("no deals in it")
            return source, with_sides
        except _UNREADABLE as error:
            last = error
            if source is not None:
                source.close()
    assert last is not None
    raise FunnelFileError(
        "damaged",
        message(
            "File",
            "Nothing of {path} can be read any more ({why}). Open the latest backup instead.",
            path=path,
            why=reason(last, path),
        ),
    )
