"""Works in the table of 100,000 deals of the program's own window; prints the times as JSON.

Arguments: the file. Each time is from the input to the end of the painting it causes, in milliseconds;
"still" is the longest time between two turns of the window while something goes on.
"""

from __future__ import annotations

import json
import random
import sqlite3
import sys
import time
from collections.abc import Callable, Generator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from funnel_desktop.commands.cells import EditCells
from funnel_desktop.widgets.kit.progress import run_with_progress
from funnel_desktop.widgets.kit.tables import dress
from funnel_desktop.widgets.rooms.deals.room import DealsRoom
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.benchmarks.blocking_work import Ticks, wait_until
from tests.benchmarks.room_work import Painted, painting
from tests.benchmarks.window_work import opened_window, plain_pictures, settle

MANY = 10_000
_FRAMES = 150
_JUMPS = 40
_EDITS = 9
_NOWHERE = QModelIndex()
_SORTED = {"text": "customer", "number": "amount_minor", "date": "next_step_date"}


class Bare(QAbstractTableModel):
    """The floor of a table: as many cells, each of which says the same."""

    def __init__(self, rows: int, columns: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows, self._columns = rows, columns

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else self._columns

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        """Return what a cell says."""
        return "深圳华强电子" if role == Qt.ItemDataRole.DisplayRole else None


def scroll(painted: Painted, table: QTableView) -> dict[str, list[float]]:
    """Scroll by three lines a picture, as a wheel does, and jump all over."""
    bar, dice = table.verticalScrollBar(), random.Random(1)

    def seen() -> QWidget:
        return table.viewport()

    bar.setValue(0)
    settle(0.3)
    scrolled = [
        painting(painted, partial(bar.setValue, bar.value() + (3 if at % 10 else 30)), seen)
        for at in range(_FRAMES)
    ]
    jumped = [
        painting(painted, partial(bar.setValue, dice.randrange(bar.maximum())), seen) for _ in range(_JUMPS)
    ]
    return {"scrolled": scrolled, "jumped": jumped}


def bare_table(painted: Painted, window: MainWindow, columns: int, rows: int) -> dict[str, list[float]]:
    """Do the same in a table of Qt that only says one word in each cell."""
    plain = QTableView()
    plain.setModel(Bare(rows, columns, plain))
    dress(plain, [110] * columns)
    plain.resize(window.size())
    opened = [painting(painted, plain.show, plain.viewport)]
    found = scroll(painted, plain)
    plain.close()
    plain.deleteLater()
    return {"opened": opened, **found}


def in_sql(path: Path) -> dict[str, float]:
    """Return how long SQLite alone takes to order all deals by a column, and to write the many of them."""
    connection = sqlite3.connect(path, isolation_level=None)
    found: dict[str, float] = {}
    for name, key in _SORTED.items():
        began = time.perf_counter()
        connection.execute(f"SELECT rowid FROM deal ORDER BY {key}").fetchall()
        found[f"sorted by {name}"] = (time.perf_counter() - began) * 1000
    rows = connection.execute("SELECT rowid FROM deal WHERE outcome = 'open' LIMIT ?", (MANY,)).fetchall()
    began = time.perf_counter()
    connection.execute("BEGIN")
    connection.executemany("UPDATE deal SET next_step = 'visit' WHERE rowid = ?", rows)
    connection.execute("ROLLBACK")
    found["changed"] = (time.perf_counter() - began) * 1000
    connection.close()
    return found


def work(path: Path) -> dict[str, object]:
    """Do it all and return the times."""
    floors: dict[str, object] = {"sql": in_sql(path)}
    window, painted = opened_window(path), Painted()
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(painted)
    settle(1.0)
    assert window.model is not None
    session, ticks = window.model.session, Ticks()
    times: dict[str, object] = {}

    def page() -> QWidget:
        return window.rooms.room("deals")

    def watched(name: str, act: Callable[[], object], then: Callable[[], bool] = lambda: True) -> None:
        print(f"… {name}", file=sys.stderr, flush=True)
        ticks.start()
        began = time.perf_counter()
        act()
        wait_until(then)
        times[name] = [(time.perf_counter() - began) * 1000]
        settle(0.3)
        times[f"{name}, still"] = ticks.stop()[:1]

    times["opened"] = [painting(painted, partial(window.rooms.enter, "deals"), page)]
    settle(0.5)
    room = window.rooms.room("deals")
    assert isinstance(room, DealsRoom)
    table = room.table
    times["all listed"] = [painting(painted, partial(room.show_outcome, "all"), page)]
    settle(0.5)
    times |= scroll(painted, table)
    for name, key in _SORTED.items():
        at = room.cells.place(key)
        watched(f"sorted by {name}", partial(room.sort_by, at), lambda: not room.ordering)
        watched(f"sorted by {name} again", partial(room.sort_by, at), lambda: not room.ordering)
        room.sort_by(at)
        settle(0.5)
    table.go_to(50, 0)
    settle(0.3)
    at = room.cells.place("next_step")
    edited = []
    for number in range(_EDITS):
        index = room.cells.index(50 + number, at)
        edited.append(painting(painted, partial(room.cells.setData, index, f"打电话 {number}"), page))
        settle(0.3)
    times["edited"] = edited
    # As with a screen reader, which is told of what is chosen.
    QAccessible.setActive(True)
    watched("all chosen", table.selectAll)
    QAccessible.setActive(False)
    times["scrolled with all chosen"] = scroll(painted, table)["scrolled"]
    table.go_to(0, 0)
    settle(0.5)
    rows = list(room.cells.rows[:MANY])
    written = {"next_step": "下周三再访", "next_step_date": "2026-12-24"}
    change = EditCells(dict.fromkeys(rows, written))

    def steps() -> Generator[float, None, object]:
        return session.execute_in_slices(change.name(session.context), change.steps)

    watched("changed", lambda: run_with_progress(window, "change", steps()))
    if room.cells.deals([0])[0].next_step != written["next_step"]:
        raise RuntimeError("the deals were not changed")
    watched("undone", window.undo, lambda: not session.store.in_change and bool(session.store.redo_steps))
    settle(1.0)
    floors["bare"] = bare_table(painted, window, room.cells.columnCount(), room.cells.rowCount())
    application.removeEventFilter(painted)
    floors["plain"] = plain_pictures(window)
    window.close()
    return {"times": times, "floors": floors}


if __name__ == "__main__":
    import gc

    gc.collect()
    gc.freeze()
    print(json.dumps(work(Path(sys.argv[1]))), flush=True)
