"""The undo journal: for every step, what each touched row was before it, kept in temporary tables by
triggers.

A step stores one image for every row it touched: the row as it was, or the fact that it was not there.
Undoing a step exchanges these images with what is in the file now, so the same step then holds what redo
needs. All of it happens inside SQLite, for one row or for hundreds of thousands, and no command has to say
how to take itself back.

The journal lives as long as the connection: temporary tables belong to it and vanish with it, leaving no
trace in the file. It is transactional like everything else, so a rolled-back command leaves no step behind.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from funnel_desktop.store.schema import DATA_TABLES, EVENT_TABLES, NOTE_TABLES

_CHUNK = 300  # rows with all their indexes: some ten milliseconds
_COUNTED_AT_ONCE = 20_000
_CARRIED = 20_000  # rows a table: more would be felt
_STEP = "(SELECT step FROM journal_state)"
_RECORDING = f"WHEN {_STEP} > 0"
_ON_CONFLICT = {
    "row_change": " ON CONFLICT (table_name, row_id, field) DO UPDATE SET "
    "changed_at = max(changed_at, excluded.changed_at)",
    "deletion": " ON CONFLICT (table_name, row_id) DO UPDATE SET "
    "deleted_at = max(deleted_at, excluded.deleted_at)",
}
"""A note may stand there by another number, since what undo notes is not in the journal: the later stays."""
_TOUCHED_TABLES = " UNION ALL ".join(
    f"SELECT '{table}' WHERE EXISTS (SELECT 1 FROM temp.before_{table} WHERE step = :step)"
    for table in DATA_TABLES
)


class Images(NamedTuple):
    """What a journal holds, to be taken over by another: its last step, and its rows by table."""

    last_step: int
    rows: dict[str, list[tuple[object, ...]]]


class Journal:
    """The images of the steps that can be undone or redone, on one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._columns: dict[str, tuple[str, ...]] = {}
        self._last_step = 0
        connection.execute("CREATE TEMP TABLE journal_state (step INTEGER NOT NULL)")
        connection.execute("INSERT INTO temp.journal_state VALUES (0)")
        for table in DATA_TABLES:
            self._columns[table] = tuple(
                name for (name,) in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))
            )
            columns = self._names(table)
            connection.execute(
                f"CREATE TEMP TABLE before_{table} (step INTEGER, row INTEGER, present INTEGER, {columns}, "
                "PRIMARY KEY (step, row)) WITHOUT ROWID"
            )
            self._make_triggers(table)

    def _names(self, table: str) -> str:
        return ", ".join(f'"{name}"' for name in self._columns[table])

    def _make_insert_trigger(self, table: str) -> None:
        # Here and below the first image of a row is kept: that is how it was before the step. (Not by OR
        # IGNORE: the statement that fires a trigger would put its own way with conflicts in its place.)
        self._connection.execute(
            f"CREATE TEMP TRIGGER note_insert_{table} AFTER INSERT ON main.{table} {_RECORDING} BEGIN "
            f"INSERT INTO before_{table} (step, row, present) SELECT {_STEP}, NEW.rowid, 0 "
            f"WHERE {_first_of(table, 'NEW')}; END"
        )

    def _make_triggers(self, table: str) -> None:
        self._make_insert_trigger(table)
        listed = self._names(table)
        old = ", ".join(f'OLD."{name}"' for name in self._columns[table])
        for event in ("UPDATE", "DELETE"):
            self._connection.execute(
                f"CREATE TEMP TRIGGER note_{event.lower()}_{table} AFTER {event} ON main.{table} "
                f"{_RECORDING} BEGIN "
                f"INSERT INTO before_{table} (step, row, present, {listed}) "
                f"SELECT {_STEP}, OLD.rowid, 1, {old} WHERE {_first_of(table, 'OLD')}; END"
            )

    def begin(self) -> int:
        """Start recording a new step inside the running transaction and return its number."""
        self._last_step += 1
        self._record(self._last_step)
        return self._last_step

    def end(self) -> None:
        """Stop recording."""
        self._record(0)

    def is_much(self, step: int, rows: int, touched: frozenset[str]) -> bool:
        """Whether a step touched more than so many rows of one of the ``touched`` tables."""
        return any(self._count(step, table, None, rows + 1)[2] > rows for table in touched)

    def _count(self, step: int, table: str, after: int | None, limit: int) -> tuple[int, int, int]:
        """Return the first row of a table that a step touched beyond ``after``, the last of as many as
        ``limit``, and how many these are."""
        first, last, count = self._connection.execute(
            f"SELECT min(row), max(row), count(*) FROM (SELECT row FROM before_{table} "
            "WHERE step = ? AND row > ? ORDER BY row LIMIT ?)",
            (step, -(2**63) if after is None else after, limit),
        ).fetchone()
        return first, last, count

    def _sizes(self, step: int) -> Generator[float, None, dict[str, int]]:
        """Count the rows that a step touched, by table; in slices."""
        sizes = {}
        for table in DATA_TABLES:
            sizes[table], last = 0, None
            while True:
                _first, last, count = self._count(step, table, last, _COUNTED_AT_ONCE)
                sizes[table] += count
                if count < _COUNTED_AT_ONCE:
                    break
                yield 0.0
        return sizes

    def _record(self, step: int) -> None:
        self._connection.execute("UPDATE temp.journal_state SET step = ?", (step,))

    @contextmanager
    def inserting(self, *tables: str) -> Iterator[Callable[[], None]]:
        """Note what is inserted into ``tables`` in batches instead of by a trigger a row.

        For bulk inserts only: inside, nothing but inserts may happen to these tables. The function given
        notes what came since it was last called; it is called once more at the end.
        """
        (step,) = self._connection.execute("SELECT step FROM temp.journal_state").fetchone()
        noted = {}
        for table in tables:
            (noted[table],) = self._connection.execute(
                f"SELECT coalesce(max(rowid), 0) FROM {table}"
            ).fetchone()
            self._connection.execute(f"DROP TRIGGER temp.note_insert_{table}")

        def note() -> None:
            for table, last in noted.items():
                self._connection.execute(
                    f"INSERT INTO before_{table} (step, row, present) "
                    f"SELECT ?, rowid, 0 FROM {table} WHERE rowid > ?",
                    (step, last),
                )
                (noted[table],) = self._connection.execute(
                    f"SELECT coalesce(max(rowid), 0) FROM {table}"
                ).fetchone()

        yield note
        note()
        for table in tables:
            self._make_insert_trigger(table)

    def touched(self, step: int, table: str, limit: int) -> list[int] | None:
        """Return the rows of ``table`` that ``step`` touched, or None when there are more than ``limit``."""
        rows = self._connection.execute(
            f"SELECT row FROM before_{table} WHERE step = ? LIMIT ?", (step, limit + 1)
        ).fetchall()
        return None if len(rows) > limit else [row for (row,) in rows]

    def note_changes(self, step: int, at: str, touched: frozenset[str]) -> Iterator[None]:
        """Note which fields the step changed in the ``touched`` tables, and what it deleted, as changes made
        at ``at`` (UTC); in slices."""
        from funnel_desktop.store.traces import TRACED_TABLES, note_changes, note_events

        for table in TRACED_TABLES:
            for rows in self._slices(step, table) if table in touched else ():
                note_changes(self._connection, step, table, self._columns[table], at, rows)
                yield
        for table in EVENT_TABLES:
            for rows in self._slices(step, table) if table in touched else ():
                note_events(self._connection, step, table, at, rows)
                yield

    def note_exchange(self, step: int, done: str, at: str, touched: frozenset[str]) -> Iterator[None]:
        """Note what ``exchange`` did with the ``touched`` tables, in slices.

        ``done``: when the step was done; ``at``: when anything was done here last (both UTC). What was done
        elsewhere later than that counts.
        """
        from funnel_desktop.store import traces

        exchanged = traces.Exchanged(step, done, at, self._columns)
        for table in (*traces.TRACED_TABLES, *EVENT_TABLES):
            for rows in self._slices(step, table) if table in touched else ():
                traces.note_exchanged_rows(self._connection, exchanged, table, rows)
                yield
        for table in NOTE_TABLES:
            for rows in self._slices(step, table) if table in touched else ():
                traces.note_exchanged_notes(self._connection, exchanged, table, rows)
                yield

    def _slices(self, step: int, table: str) -> Iterator[tuple[int, int]]:
        """Yield the first and the last of some rows after the other that the step touched in a table."""
        last: int | None = None
        while True:
            first, last, count = self._count(step, table, last, _CHUNK)
            if count:
                yield first, last
            if count < _CHUNK:
                return

    def tables_of(self, step: int) -> frozenset[str]:
        """Return the tables of which the step touched anything."""
        found = self._connection.execute(_TOUCHED_TABLES, {"step": step})
        return frozenset(table for (table,) in found)

    def exchange(self, step: int) -> Generator[float, None, None]:
        """Exchange the images of ``step`` with the file, in slices; yields the share done, 0 to 1.

        Runs inside the caller's transaction. Called again it brings back what was there before the first
        call.
        """
        sizes = yield from self._sizes(step)
        total = 2 * sum(-(-size // _CHUNK) for size in sizes.values())
        done = 0
        # Without its history first a deal is looked for in every table that may name it.
        tables = reversed(sizes) if self._takes_deals_away(step) else iter(sizes)
        for table in tables:
            size, slices = sizes[table], []
            for rows in self._slices(step, table) if size else ():
                self._take_out(step, table, rows)
                slices.append(rows)
                done += 1
                yield done / total
            for rows in slices:
                self._put_in(table, rows)
                done += 1
                yield done / total
        if not total:
            yield 1.0

    def _takes_deals_away(self, step: int) -> bool:
        """Whether exchanging a step begins with deals that go."""
        first = self._connection.execute(
            "SELECT present FROM before_deal WHERE step = ? ORDER BY row LIMIT 1", (step,)
        ).fetchone()
        return bool(first == (0,))

    def _take_out(self, step: int, table: str, rows: tuple[int, int]) -> None:
        """Take ``rows`` (first, last) out of the file into the images of the step, and hold those apart that
        were there.

        Nothing is put in before all of a table is out: a step may have taken a row away and put one with the
        same id in elsewhere, and the two would meet.
        """
        execute, columns, held = self._connection.execute, self._names(table), f"temp.held_{table}"
        which = {"step": step, "first": rows[0], "last": rows[1]}
        within = "row BETWEEN :first AND :last"
        between = f"(SELECT row FROM {held} WHERE {within})"
        # The table stays, since SQLite drops none while rows are being read.
        execute(
            f"CREATE TEMP TABLE IF NOT EXISTS held_{table} "
            f"(row INTEGER PRIMARY KEY, present INTEGER, {columns})"
        )
        execute(
            f"INSERT INTO {held} SELECT row, present, {columns} FROM before_{table} "
            f"WHERE step = :step AND {within}",
            which,
        )
        execute(f"DELETE FROM before_{table} WHERE step = :step AND {within}", which)
        execute(
            f"INSERT INTO before_{table} (step, row, present, {columns}) "
            f"SELECT :step, rowid, 1, {columns} FROM main.{table} WHERE rowid IN {between}",
            which,
        )
        execute(
            f"INSERT INTO before_{table} (step, row, present) SELECT :step, row, 0 FROM {held} "
            f"WHERE {within} AND row NOT IN (SELECT rowid FROM main.{table} WHERE rowid IN {between})",
            which,
        )
        execute(f"DELETE FROM main.{table} WHERE rowid IN {between}", which)

    def _put_in(self, table: str, rows: tuple[int, int]) -> None:
        """Put those of the ``rows`` (first, last) that are held apart into the file."""
        execute, columns, held = self._connection.execute, self._names(table), f"temp.held_{table}"
        execute(
            f"INSERT INTO main.{table} (rowid, {columns}) SELECT row, {columns} FROM {held} "
            f"WHERE row BETWEEN ? AND ? AND present{_ON_CONFLICT.get(table, '')}",
            rows,
        )
        execute(f"DELETE FROM {held} WHERE row BETWEEN ? AND ?", rows)

    def images(self) -> Images | None:
        """Return everything that can be undone or redone, None when that is too much to be carried over."""
        execute = self._connection.execute
        for table in DATA_TABLES:
            if execute(f"SELECT 1 FROM temp.before_{table} LIMIT 1 OFFSET ?", (_CARRIED,)).fetchone():
                return None
        rows = {table: execute(f"SELECT * FROM temp.before_{table}").fetchall() for table in DATA_TABLES}
        return Images(self._last_step, rows)

    def take(self, images: Images) -> None:
        """Take over what another journal held of the same rows."""
        self._last_step = images.last_step
        for table, rows in images.rows.items():
            if rows:
                places = ", ".join("?" * len(rows[0]))
                self._connection.executemany(f"INSERT INTO temp.before_{table} VALUES ({places})", rows)

    def forget(self, steps: list[int]) -> None:
        """Drop the images of steps that can no longer be reached."""
        for step in steps:
            for table in self.tables_of(step):
                self._connection.execute(f"DELETE FROM before_{table} WHERE step = ?", (step,))


def _first_of(table: str, row: str) -> str:
    return f"NOT EXISTS (SELECT 1 FROM before_{table} WHERE step = {_STEP} AND row = {row}.rowid)"
