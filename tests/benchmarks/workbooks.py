"""Reading a workbook of 100,000 rows, beside the library that does it alone, and for how long it holds others
up."""

from __future__ import annotations

import csv
import threading
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from funnel_desktop.commands.session import Session
from funnel_desktop.exchange.reading import Table, open_table, open_table_steps
from tests.benchmarks.data import import_spreadsheet, write_spreadsheet
from tests.benchmarks.desk import Desk
from tests.benchmarks.files import ROWS, timed
from tests.benchmarks.report import Figure, median, repeated
from tests.made_workbooks import Cell, write_xlsx

_WAIT = 0.001


def _as_cell(text: str) -> Cell:
    """Return a cell as a spreadsheet has it: a number or a date where the text is one."""
    if text.isdecimal() and (text == "0" or text[0] != "0") and len(text) < 10:
        return int(text)
    try:
        return date.fromisoformat(text)
    except ValueError:
        return text or None


def _write_workbook(desk: Desk) -> Path:
    spreadsheet = desk.folder / "workbook.csv"
    write_spreadsheet(spreadsheet, ROWS, desk.today)
    with spreadsheet.open(encoding="utf-8-sig", newline="") as file:
        rows = [[_as_cell(cell) for cell in row] for row in csv.reader(file)]
    return write_xlsx(desk.folder / "workbook.xlsx", {"deals": rows})


def _alone(path: Path) -> None:
    """Read a sheet whole with the library alone."""
    from python_calamine import load_workbook

    load_workbook(str(path)).get_sheet_by_index(0).to_python()


def _through(table: Table) -> None:
    for _ in table.rows():
        pass


def _open_and_read(path: Path) -> None:
    _through(open_table(path))


def _longest_wait(work: Callable[[], object]) -> float:
    """Return for how long this thread, which only ever sleeps a moment, was held up while another worked."""
    thread = threading.Thread(target=work)
    longest = 0.0
    thread.start()
    before = time.perf_counter()
    while thread.is_alive():
        time.sleep(_WAIT)
        now = time.perf_counter()
        longest, before = max(longest, now - before), now
    thread.join()
    return longest * 1000


def _opened(path: Path) -> float:
    """Return the longest step of opening a workbook as the window does."""
    longest, steps = 0.0, open_table_steps(path)
    while True:
        before = time.perf_counter()
        try:
            next(steps)
        except StopIteration:
            return longest * 1000
        longest = max(longest, time.perf_counter() - before)


def workbooks(desk: Desk, runs: int) -> list[Figure]:
    """Measure a workbook of 100,000 deals: read, and imported into an empty file."""
    path = _write_workbook(desk)
    floor = median([timed(partial(_alone, path)) for _ in repeated(runs)])
    read = median([timed(partial(_open_and_read, path)) for _ in repeated(runs)])
    session = Session.create(desk.folder / "workbook.funnel")
    try:
        session.store.prepare()
        imported = timed(partial(import_spreadsheet, session, path))
        if session.store.deals.count() != ROWS:
            raise RuntimeError("not all deals were imported")
    finally:
        session.close()
    alone = "python-calamine reading the sheet alone"
    return [
        Figure("reading a workbook of 100,000 rows", read, "ms", floor, alone, most_ratio=3.0),
        Figure("importing a workbook of 100,000 rows", imported, "ms", floor, alone),
        Figure("the longest step of opening it", median([_opened(path) for _ in repeated(runs)]), most=100.0),
        Figure("the longest wait of another thread", _longest_wait(partial(open_table, path)), most=100.0),
    ]
