"""Commit, import, undo and export, each beside plain sqlite3 and csv doing as much with the same rows."""

from __future__ import annotations

import csv
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from funnel_desktop import garbage
from funnel_desktop.commands.deals import EditDeal, MoveDeals, Together
from funnel_desktop.commands.exporting import export_deals
from funnel_desktop.commands.importing import ImportDeals
from funnel_desktop.commands.merge import MergeFile
from funnel_desktop.commands.own_columns import ChangeOwnColumns, WantedColumn
from funnel_desktop.commands.session import Session, run_through
from funnel_desktop.exchange.plan import propose
from funnel_desktop.exchange.reading import open_table
from funnel_desktop.exchange.records import read_deals
from funnel_desktop.exchange.writing import run
from funnel_desktop.method.records import OwnColumn
from funnel_desktop.store.bulk import BULK_TABLES
from funnel_desktop.text import message
from funnel_desktop.wording.exports import export_workbook
from tests.benchmarks.data import STAGE_MAP, import_spreadsheet, write_spreadsheet
from tests.benchmarks.desk import Desk
from tests.benchmarks.report import Figure, median, repeated
from tests.steps import finished

ROWS = 100_000
_MOVES = 60
_ONE_WAY = ("qualified", "target")

_PLAIN_TABLE = """
CREATE TABLE deal (
  id TEXT PRIMARY KEY, rank TEXT, outcome TEXT, reference TEXT, customer TEXT, project TEXT,
  contact_name TEXT, contact_position TEXT, contact_phone TEXT, amount_minor INTEGER, units INTEGER,
  source TEXT, stage TEXT,
  entered_date TEXT, closed_date TEXT, next_step TEXT, next_step_date TEXT, note TEXT, competitor TEXT,
  currency TEXT DEFAULT 'CNY', furthest_stage INTEGER, stage_since TEXT, created_at TEXT, updated_at TEXT,
  expected_close_date TEXT, lost_reason TEXT DEFAULT '', search_text TEXT DEFAULT ''
);
CREATE INDEX deal_by_column ON deal (outcome, stage, rank, amount_minor, units);
CREATE INDEX deal_by_closing ON deal (outcome, furthest_stage, closed_date, entered_date, amount_minor, units)
  WHERE outcome <> 'open';
"""
"""The columns and indexes of the program's table, without its checks."""


def timed(work: Callable[[], object]) -> float:
    """Return the milliseconds that ``work`` takes."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _plain(path: Path) -> sqlite3.Connection:
    """Return a connection with the pragmas of the program."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA cache_size = -65536")
    return connection


def commits(desk: Desk) -> list[Figure]:
    """Measure a move of one deal among 100,000, with no window that follows it."""
    path = desk.funnel(ROWS)
    session = Session.open(path, "write")
    try:
        rows = session.store.deals.column("target")[:_MOVES]
        session.execute(MoveDeals((rows[0],), "qualified"))
        session.execute(MoveDeals((rows[0],), "target"))
        ours = []
        for stage in _ONE_WAY:
            for row in rows:
                ours.append(timed(partial(session.execute, MoveDeals((row,), stage))))
        connection = session.store.file.connection
        columns = "stage = ?, rank = ?, stage_since = ?, updated_at = ?"
        floor = []
        for number, row in enumerate(rows):

            def bare(row: int = row, number: int = number) -> None:
                now = f"2026-11-24T06:49:{number % 60:02d}Z"
                connection.execute("BEGIN IMMEDIATE")
                rank, stage = connection.execute(
                    "SELECT rank, stage FROM deal WHERE rowid = ?", (row,)
                ).fetchone()
                connection.execute(f"UPDATE deal SET {columns} WHERE rowid = ?", (stage, rank, now, now, row))
                connection.execute(
                    "INSERT INTO stage_move SELECT ?, id, stage, stage, ?, '' FROM deal WHERE rowid = ?",
                    (f"bare-{number}", now, row),
                )
                connection.execute("COMMIT")

            floor.append(timed(bare))
        connection.execute("DELETE FROM stage_move WHERE id LIKE 'bare-%'")
    finally:
        session.close()
    name = "bare sqlite3: BEGIN, UPDATE, INSERT, COMMIT"
    return [Figure("commit of a move, 100,000 deals", median(ours), "ms", median(floor), name)]


def _converted(path: Path) -> Iterator[tuple[object, ...]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file)
        next(reader)
        for number, row in enumerate(reader):
            stage: str | None = STAGE_MAP[row[9]]
            outcome = stage if stage in ("won", "lost") else "open"
            row[9] = "" if outcome == "lost" else stage or ""
            row[6] = row[6] and row[6] + "00"
            yield (f"{number:036x}", f"{number:08x}", outcome, *row)


def _stored_again(session: Session, spreadsheet: Path, path: Path) -> tuple[float, float]:
    """Return the milliseconds in which csv.reader and executemany read and store what an import stored, in
    the same tables with the same indexes, and in which DELETE takes it away again, row by row."""
    ours = session.store.file.connection
    connection = _plain(path)
    tables = {}
    for table in BULK_TABLES:
        for (made,) in ours.execute(
            "SELECT sql FROM sqlite_schema WHERE tbl_name = ? AND sql IS NOT NULL ORDER BY type DESC",
            (table,),
        ):
            connection.execute(made)
        cursor = ours.execute(f"SELECT * FROM {table}")
        tables[table] = ", ".join("?" * len(cursor.description)), cursor.fetchall()

    def store() -> None:
        with spreadsheet.open(encoding="utf-8-sig", newline="") as file:
            for _ in csv.reader(file):
                pass
        connection.execute("BEGIN")
        for table, (marks, rows) in tables.items():
            connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
        connection.execute("COMMIT")

    def take_away() -> None:
        connection.execute("BEGIN")
        for table in reversed(tables):
            connection.execute(f"DELETE FROM {table} WHERE rowid > 0")
        connection.execute("COMMIT")

    spent = timed(store), timed(take_away)
    connection.close()
    return spent


def imports(desk: Desk, runs: int) -> list[Figure]:
    """Measure the import of 100,000 rows into an empty file, and taking it back."""
    spreadsheet = desk.folder / "import.csv"
    write_spreadsheet(spreadsheet, ROWS, desk.today)
    ours, undone, floor, deleted, again, taken_away = [], [], [], [], [], []
    for number in repeated(runs):
        connection = _plain(desk.folder / f"plain-{number}.db")
        connection.executescript(_PLAIN_TABLE)
        marks = ", ".join("?" * 19)

        def fill(connection: sqlite3.Connection = connection, marks: str = marks) -> None:
            connection.execute("BEGIN")
            connection.executemany(
                "INSERT INTO deal (id, rank, outcome, reference, customer, project, contact_name, "
                "contact_position, contact_phone, amount_minor, units, source, stage, entered_date, "
                f"closed_date, next_step, next_step_date, note, competitor) VALUES ({marks})",
                _converted(spreadsheet),
            )
            connection.execute("COMMIT")

        def empty(connection: sqlite3.Connection = connection) -> None:
            # A condition, so that it deletes row by row as an undo has to.
            connection.execute("DELETE FROM deal WHERE rowid > 0")

        floor.append(timed(fill))
        deleted.append(timed(empty))
        connection.close()
        session = Session.create(desk.folder / f"import-{number}.funnel")
        try:
            session.store.prepare()
            ours.append(timed(partial(import_spreadsheet, session, spreadsheet)))
            if session.store.deals.count() != ROWS:
                raise RuntimeError("not all rows were imported")
            stored, taken = _stored_again(session, spreadsheet, desk.folder / f"again-{number}.db")
            again.append(stored)
            taken_away.append(taken)
            undone.append(timed(session.undo))
            if not session.store.deals.is_empty():
                raise RuntimeError("the import was not taken back")
        finally:
            session.close()
    return [
        Figure(
            "import of 100,000 rows",
            median(ours),
            "ms",
            median(again),
            "csv.reader and executemany of the same rows and history",
            None,
            3.0,
        ),
        Figure(
            "the same beside its cells alone",
            median(ours),
            "ms",
            median(floor),
            "csv.reader and executemany, no search text, history, checks",
        ),
        Figure(
            "undo of that import",
            median(undone),
            "ms",
            median(taken_away),
            "DELETE of the same rows and history from the same tables with their indexes",
            None,
            6.0,
        ),
        Figure(
            "the same beside its cells alone",
            median(undone),
            "ms",
            median(deleted),
            "DELETE from a table of deals with two indexes, no history",
        ),
    ]


def exports(desk: Desk, runs: int) -> list[Figure]:
    """Measure the export of 100,000 deals."""
    path = desk.folder / "export.csv"
    session = Session.open(desk.funnel(ROWS), "read")
    try:
        rows = list(session.store.deals.export_rows())
        ours, floor = [], []
        for _ in repeated(runs):

            def write() -> None:
                with path.open("w", encoding="utf-8-sig", newline="") as file:
                    csv.writer(file).writerows(rows)

            floor.append(timed(write))
            ours.append(timed(lambda: run(export_deals(session, path))))
    finally:
        session.close()
    name = "csv.writer of the same rows, read before"
    return [Figure("export of 100,000 deals", median(ours), "ms", median(floor), name)]


_OWN = 10


def _with_own_columns(spreadsheet: Path, path: Path) -> Path:
    """Write a spreadsheet with as many columns more that no field is for."""
    with spreadsheet.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([*rows[0], *(f"自有{place}" for place in range(_OWN))])
        writer.writerows(
            [*row, *(f"值{place}-{number % 977}" for place in range(_OWN))]
            for number, row in enumerate(rows[1:])
        )
    return path


def _longest(steps: Iterator[object]) -> float:
    """Do work in slices; return how long the longest kept the processor, in milliseconds: on a busy machine
    any slice may wait for its turn."""
    longest, over = 0.0, False
    while not over:
        began = time.thread_time()
        try:
            next(steps)
        except StopIteration:
            over = True
        longest = max(longest, (time.thread_time() - began) * 1000)
    return longest


def own_columns(desk: Desk) -> list[Figure]:
    """Measure 100,000 deals with ten own columns: brought in, and one of the columns removed, in slices as
    the window does both."""
    plain = desk.folder / "without-own.csv"
    write_spreadsheet(plain, ROWS, desk.today)
    spreadsheet = _with_own_columns(plain, desk.folder / "own.csv")
    session = Session.create(desk.folder / "own.funnel")
    try:
        session.store.prepare()
        table = open_table(spreadsheet)
        plan = propose(table, stages=STAGE_MAP, keep={f"自有{place}": "own" for place in range(_OWN)})
        work = ImportDeals(
            read_deals(table, plan, desk.today), plan.rows, spreadsheet.name, own=plan.own_wanted
        )
        slices: dict[str, float] = {}

        def bring_in() -> None:
            with garbage.held():
                slices["in"] = _longest(session.execute_in_slices(work.name(), work.run))

        brought = timed(bring_in)
        columns = session.store.records.all(OwnColumn, order="place")
        if len(columns) != _OWN or session.store.deals.count() != ROWS:
            raise RuntimeError("not all own columns were imported")
        stored, _taken = _stored_again(session, spreadsheet, desk.folder / "own.db")
        rest = [WantedColumn(column.id, column.name, column.kind) for column in columns[1:]]
        change = ChangeOwnColumns(columns, rest)

        def remove() -> None:
            with garbage.held():
                slices["out"] = _longest(session.execute_in_slices(change.name(), change.run))

        removed = timed(remove)
        connection = session.store.file.connection

        def rewrite() -> None:
            connection.execute("BEGIN")
            connection.execute("UPDATE deal SET own = own || ' ', search_text = search_text || ' '")
            connection.execute("ROLLBACK")

        rewritten = timed(rewrite)
    finally:
        session.close()
    name = "csv.reader and executemany of the same rows and history"
    update = "UPDATE of the same two columns of all rows"
    return [
        Figure("import of 100,000 rows with 10 own columns", brought, "ms", stored, name, None, 4.0),
        Figure("its longest slice (processor time)", slices["in"], most=100.0),
        Figure("removing an own column of 100,000 deals", removed, "ms", rewritten, update),
        Figure("its longest slice (processor time)", slices["out"], most=100.0),
    ]


_KNOWN, _EDITED = 8_800, 500


def imports_again(desk: Desk, runs: int) -> list[Figure]:
    """Measure how an own export of 8,800 deals, 500 of them edited, is compared with the file itself: read,
    matched, and every field that differs found. Nothing is written."""
    path = desk.folder / "again.csv"
    session = Session.open(desk.funnel(_KNOWN), "read")
    try:
        run(export_deals(session, path))
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        place = rows[0].index("next_step")
        for row in rows[1 : 1 + _EDITED]:
            row[place] += "!"
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file).writerows(rows)
        today = session.clock().date()
        ours, floor = [], []
        for _ in repeated(runs):

            def read() -> None:
                with path.open(encoding="utf-8-sig", newline="") as file:
                    list(csv.reader(file))

            floor.append(timed(read))
            table = open_table(path)
            plan = propose(table)
            work = ImportDeals(read_deals(table, plan, today), plan.rows, path.name)

            def compare(work: ImportDeals = work) -> None:
                for _share in work.look_through(session.store):
                    pass

            ours.append(timed(compare))
            if len(work.report.updated) != _EDITED:
                raise RuntimeError(f"{len(work.report.updated)} of {_EDITED} edits were found")
    finally:
        session.close()
    name = "csv.reader of the same file"
    return [Figure("8,800 rows compared with 8,800 deals", median(ours), "ms", median(floor), name)]


_IN_A_WORKBOOK = 10_000


def workbooks_out(desk: Desk) -> list[Figure]:
    """Measure a workbook of 10,000 deals."""
    import xlsxwriter

    path = desk.folder / "export.xlsx"
    session = Session.open(desk.funnel(_IN_A_WORKBOOK), "read")
    try:
        rows = list(session.store.deals.export_rows())
        ours = timed(lambda: finished(export_workbook(session, path)))
    finally:
        session.close()

    def write() -> None:
        with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
            sheet = book.add_worksheet()
            for line, row in enumerate(rows):
                for place, cell in enumerate(row):
                    if isinstance(cell, int):
                        sheet.write_number(line, place, cell)
                    elif cell:
                        sheet.write_string(line, place, str(cell))

    name = "XlsxWriter with the same rows, read before, on one sheet"
    return [Figure("workbook of 10,000 deals", ours, "ms", timed(write), name)]


_CHANGED = 500


def _changed(path: Path, first: int) -> None:
    """Edit and move some deals of a file, as the user of one laptop does."""
    session = Session.open(path, "write")
    rows = session.store.deals.column("target")[first : first + _CHANGED]
    half = len(rows) // 2
    edits = tuple(EditDeal(row, {"note": f"{path.name} {row}"}) for row in rows[:half])
    session.execute(Together(edits, message("Undo", "change settings")))
    session.execute(MoveDeals(tuple(rows[half:]), "qualified"))
    session.close()


def merges(desk: Desk) -> list[Figure]:
    """Measure how two versions of 100,000 deals, each with 500 changes, are compared and put together."""
    here, there = (desk.folder / name for name in ("here.funnel", "there.funnel"))
    for path, first in ((here, 0), (there, _CHANGED // 2)):
        shutil.copy(desk.funnel(ROWS), path)
        _changed(path, first)
    session = Session.open(here, "write")
    work = MergeFile(session, there)
    tables = ("deal", "stage_move", "outcome_event", "check_answer")

    def read_both() -> None:
        for path in (here, there):
            plain = sqlite3.connect(path)
            for table in tables:
                columns = "*" if table == "deal" else "id"
                for _ in plain.execute(f"SELECT {columns} FROM {table} ORDER BY id"):
                    pass
            plain.close()

    def look() -> None:
        for _ in work.look_through():
            pass

    def write() -> None:
        run_through(session.execute_in_slices(work.name(), work.run, notes_itself=True))

    try:
        session.store.prepare()
        compared, written = timed(look), timed(write)
        if work.plan is None or not work.plan.changes_anything():
            raise RuntimeError("nothing was put together")
        undone = timed(session.undo)
    finally:
        work.close()
        session.close()
    floor = timed(read_both)
    return [
        Figure(
            "compare two versions of 100,000 deals",
            compared,
            "ms",
            floor,
            "sqlite3 reading the same rows of both in the order of their ids",
        ),
        Figure("put their 1,000 changes together", written),
        Figure("take that back", undone),
    ]
