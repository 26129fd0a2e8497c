"""Going back to an earlier state: how another copy of a file differs from it, and making the file the same.

Only rows that differ are touched, inside a step of the journal: going back is undone like anything else, a
kill leaves one state or the other, and the file stays the file that it is.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from funnel_desktop.method.earlier_state import Difference, Figures, State
from funnel_desktop.store.schema import DATA_TABLES, NOTE_TABLES

if TYPE_CHECKING:
    from funnel_desktop.store.key import Key

_TABLES = tuple(table for table in DATA_TABLES if table not in NOTE_TABLES)
"""Not what was changed when: going back is a change too, and is noted as every other."""

_KEPT_SETTINGS = ("origin",)
"""Settings that say which file it is, not what is in it."""

_UNSEEN = ("search_text", "rank", "updated_at")
"""Columns of a deal that nobody would call another deal for: its order and what is derived."""

_CHUNK = 1_000
_WRITTEN_AT_ONCE = 300  # each with all its indexes


Progress = Callable[[float], None]


class Now:
    """The state of a file at one moment, to compare others with. Reads it with a connection of its own, so it
    may be made on another thread while the window works."""

    def __init__(self, path: Path, key: Key | None, progress: Progress) -> None:
        """``progress`` is called now and then, and may raise to end it. Raises FunnelFileError."""
        from funnel_desktop.store.connecting import connect_to_read

        with _sentences(path):
            source = connect_to_read(path, key)
            try:
                connection = source.connection
                connection.execute("BEGIN")  # all tables as they are at the same moment
                self._deals = _deals(connection, progress)
                self._others = {
                    table: _others(connection, table, progress) for table in _TABLES if table != "deal"
                }
            finally:
                source.close()

    def compared_with(self, connection: sqlite3.Connection, progress: Progress) -> Difference:
        """Return how the state that ``connection`` reads differs from this one."""
        earlier = _deals(connection, progress)
        now = self._deals
        return Difference(
            more=sum(1 for deal in earlier if deal not in now),
            fewer=sum(1 for deal in now if deal not in earlier),
            changed=sum(1 for deal, row in earlier.items() if now.get(deal, row) != row),
            others=any(_others(connection, table, progress) != seen for table, seen in self._others.items()),
        )


def state_of(path: Path, now: Now | None, key: Key | None, progress: Progress) -> State:
    """Return what the copy at ``path`` holds, and how that differs from ``now``; ``progress`` as for ``Now``.
    Raises FunnelFileError."""
    from funnel_desktop.store.file import open_file

    file = open_file(path, "read", key=key)
    try:
        with _sentences(path):
            difference = None if now is None else now.compared_with(file.connection, progress)
            return State(figures_of(file.connection), difference)
    finally:
        file.close()


@contextmanager
def _sentences(path: Path) -> Iterator[None]:
    """Turn what SQLite says of a file into sentences."""
    from funnel_desktop.store.errors import environment_error

    try:
        yield
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        raise environment_error(path, error) or error from None


def figures_of(connection: sqlite3.Connection) -> Figures:
    """Return what a state holds."""
    found = {
        outcome: (count, total or 0)
        for outcome, count, total in connection.execute(
            "SELECT outcome, count(*), sum(amount_minor) FROM deal GROUP BY outcome"
        )
    }
    opened, won = found.get("open", (0, 0)), found.get("won", (0, 0))
    return Figures(*opened, *won, sum(count for count, _total in found.values()))


def _deals(connection: sqlite3.Connection, progress: Progress) -> dict[str, int]:
    """Return a number for each deal that is another when the deal is."""
    names = ", ".join(f'"{name}"' for name in _columns(connection, "deal") if name not in ("id", *_UNSEEN))
    rows = connection.execute(f"SELECT id, {names} FROM deal")
    return {str(row[0]): hash(row) for row in _some(rows, progress)}


def _others(connection: sqlite3.Connection, table: str, progress: Progress) -> int:
    """Return a number for all rows of a table, in no order."""
    kept = ", ".join(f"'{key}'" for key in _KEPT_SETTINGS)
    which = f"WHERE key NOT IN ({kept})" if table == "setting" else ""
    return sum(hash(row) for row in _some(connection.execute(f"SELECT * FROM {table} {which}"), progress))


def _some(rows: sqlite3.Cursor, progress: Progress) -> Iterator[tuple[object, ...]]:
    """Yield all rows, and let ``progress`` end it on the way."""
    while chunk := rows.fetchmany(_CHUNK):
        progress(0.0)
        yield from chunk


def _columns(connection: sqlite3.Connection, table: str) -> tuple[str, ...]:
    return tuple(name for (name,) in connection.execute("SELECT name FROM pragma_table_info(?)", (table,)))


# Becoming the same


def become(connection: sqlite3.Connection, other: sqlite3.Connection) -> Iterator[float]:
    """Make every row what it is in ``other``, inside the begun change of ``connection``; yields the share
    done.

    Both have the tables of this version. Rows that are the same are not touched. What differs is collected
    first, so nothing is changed while it is read.
    """
    tables = [table for table in _TABLES if table != "setting"]
    sizes = {}
    for table in tables:
        sizes[table] = _count(connection, table) + _count(other, table)
        yield 0.0
    total = max(1, sum(sizes.values()))
    read = 0
    for table in tables:
        for done in _collect(connection, other, table):
            yield min(0.6, 0.6 * (read + done) / total)
        read += sizes[table]
    _become_settings(connection, other)
    # All deletions first: a row that is to come may have what one that is to go has, and must not have twice.
    work = [
        *((table, f"DELETE FROM main.{table} WHERE rowid IN ({_SOME})", "") for table in tables),
        *((table, _insertion(connection, table), "AND present") for table in tables),
    ]
    for number, (table, statement, which) in enumerate(work):
        for _done in _in_chunks(connection, table, statement.format(held=_held(table), which=which)):
            yield min(0.99, 0.6 + 0.39 * number / len(work))
    for table in tables:
        # Emptied first: to drop a table of very many rows is felt.
        for _done in _in_chunks(connection, table, f"DELETE FROM temp.{_held(table)} WHERE {_WITHIN}"):
            yield 0.99
        connection.execute(f"DROP TABLE temp.{_held(table)}")
        yield 0.99


_WITHIN = "row BETWEEN :first AND :last"
_SOME = f"SELECT row FROM temp.{{held}} WHERE {_WITHIN} {{which}}"


def _insertion(connection: sqlite3.Connection, table: str) -> str:
    names = ", ".join(f'"{name}"' for name in _columns(connection, table))
    return (
        f"INSERT INTO main.{table} (rowid, {names}) SELECT row, {names} FROM temp.{{held}} "
        f"WHERE {_WITHIN} {{which}}"
    )


def _in_chunks(connection: sqlite3.Connection, table: str, statement: str) -> Iterator[int]:
    """Run a statement for some rows after the other of those that differ."""
    last = -(2**63)
    while True:
        first, last, count = connection.execute(
            f"SELECT min(row), max(row), count(*) FROM (SELECT row FROM temp.{_held(table)} "
            "WHERE row > ? ORDER BY row LIMIT ?)",
            (last, _WRITTEN_AT_ONCE),
        ).fetchone()
        if not count:
            return
        connection.execute(statement, {"first": first, "last": last})
        yield count


def _become_settings(connection: sqlite3.Connection, other: sqlite3.Connection) -> None:
    """The same for settings, which are known by their key; one that says which file it is stays."""
    query = "SELECT key, value FROM main.setting"
    mine, theirs = (dict(each.execute(query).fetchall()) for each in (connection, other))
    for key in (mine.keys() | theirs.keys()) - set(_KEPT_SETTINGS):
        if key not in theirs:
            connection.execute("DELETE FROM setting WHERE key = ?", (key,))
        elif key not in mine:
            connection.execute("INSERT INTO setting (key, value) VALUES (?, ?)", (key, theirs[key]))
        elif mine[key] != theirs[key]:
            connection.execute("UPDATE setting SET value = ? WHERE key = ?", (theirs[key], key))


def _held(table: str) -> str:
    return f"earlier_{table}"


def _count(connection: sqlite3.Connection, table: str) -> int:
    (count,) = connection.execute(f"SELECT count(*) FROM main.{table}").fetchone()
    return int(count)


def _collect(connection: sqlite3.Connection, other: sqlite3.Connection, table: str) -> Iterator[int]:
    """Put into a temporary table the rows that differ: as they are to be, or that they are not to be. Yields
    how many rows were read."""
    columns = _columns(connection, table)
    names = ", ".join(f'"{name}"' for name in columns)
    connection.execute(
        f"CREATE TEMP TABLE {_held(table)} (row INTEGER PRIMARY KEY, present INTEGER, {names})"
    )
    insert = f"INSERT INTO temp.{_held(table)} VALUES (?, ?{', ?' * len(columns)})"
    query = f"SELECT rowid, {names} FROM main.{table} ORDER BY rowid"
    mine, theirs = connection.execute(query), other.execute(query)
    one, another = mine.fetchone(), theirs.fetchone()
    gone = (None,) * len(columns)
    found: list[tuple[object, ...]] = []
    done = 0
    while one is not None or another is not None:
        done += 1
        if another is None or (one is not None and one[0] < another[0]):
            found.append((one[0], 0, *gone))
            one = mine.fetchone()
        elif one is None or another[0] < one[0]:
            found.append((another[0], 1, *another[1:]))
            another = theirs.fetchone()
        else:
            done += 1
            if one != another:
                found.append((another[0], 1, *another[1:]))
            one, another = mine.fetchone(), theirs.fetchone()
        if done % _CHUNK < 2 or len(found) >= _CHUNK:
            connection.executemany(insert, found)
            found.clear()
            yield done
    connection.executemany(insert, found)
    yield done
