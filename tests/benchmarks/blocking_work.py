"""Does what takes long in the program's own window, and prints for how long the window stood still at most.

Arguments: a file of very many deals, a folder for copies of it. A tick comes whenever the window has nothing
else to do; the longest time between two of them is what a user feels.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from funnel_desktop.commands.going_back import GoBack
from funnel_desktop.commands.merge import MergeFile
from funnel_desktop.widgets.kit.progress import run_with_progress
from funnel_desktop.widgets.shell.application import make_application
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.store.older import made_older

_GIVE_UP = 120.0


class Ticks:
    """Notes how long the window took from one turn to the next."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._last = self.longest = 0.0
        self._seen: list[float] = []

    def start(self) -> None:
        """Begin anew."""
        self._seen.clear()
        self._last = time.perf_counter()
        self._timer.start(0)

    def stop(self) -> list[float]:
        """Return the pauses in milliseconds, the longest first."""
        self._tick()
        self._timer.stop()
        return sorted(self._seen, reverse=True)

    def _tick(self) -> None:
        now = time.perf_counter()
        self._seen.append((now - self._last) * 1000)
        self._last = now


def settle(seconds: float) -> None:
    """Let the window do what it does by itself."""
    application = QApplication.instance()
    assert application is not None
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        application.processEvents()
        time.sleep(0.001)


def wait_until(there: Callable[[], bool]) -> None:
    """Let the window go on until something has come about."""
    end = time.monotonic() + _GIVE_UP
    while not there():
        settle(0.02)
        if time.monotonic() > end:
            raise RuntimeError("what was waited for did not come")


def made_different(path: Path) -> None:
    """Make every deal, and everything that happened to it, another."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("BEGIN")
    connection.execute("UPDATE deal SET note = 'earlier ' || note, amount_minor = 7, project = 'before'")
    connection.execute("UPDATE stage_move SET moved_at = '2020-01-01T00:00:00Z'")
    connection.execute("UPDATE check_answer SET answered_at = '2020-01-01T00:00:00Z'")
    connection.execute("UPDATE outcome_event SET recorded_at = '2020-01-01T00:00:00Z'")
    connection.execute("COMMIT")
    connection.close()


def opened(window: MainWindow, path: Path) -> None:
    """Open a file and let it get ready."""
    window.files.open_path(path)
    wait_until(lambda: window.model is not None and window.path == path)
    model = window.model
    assert model is not None
    wait_until(lambda: model.session.store.file.logged and model.index.facts_complete)
    settle(3.0)


def work(large: Path, folder: Path) -> dict[str, list[float]]:
    """Do it all; return the longest pauses of each."""
    make_application(sys.argv[:1])
    window = MainWindow("zh_CN")
    window.restore()
    window.show()
    settle(1.0)
    ticks = Ticks()
    found: dict[str, list[float]] = {}

    def watch(name: str, act: Callable[[], object], then: Callable[[], bool] = lambda: True) -> None:
        print(f"… {name}", file=sys.stderr, flush=True)
        ticks.start()
        began = time.perf_counter()
        act()
        wait_until(then)
        took = (time.perf_counter() - began) * 1000
        found[name] = [took, *ticks.stop()[:5]]

    now, older, earlier, other = (
        folder / name for name in ("now.funnel", "older.funnel", "earlier.funnel", "other.funnel")
    )
    for path in (now, older, earlier, other):
        shutil.copyfile(large, path)
    made_older(older, 1001, settings=True)
    made_different(earlier)

    watch("open", lambda: window.files.open_path(now), lambda: window.path == now)
    watch("open_older", lambda: window.files.open_path(older), lambda: window.path == older)
    opened(window, now)
    assert window.model is not None
    session = window.model.session

    def merge() -> None:
        other_file = MergeFile(session, other)
        run_with_progress(window, "compare", other_file.look_through())
        other_file.close()

    watch("compare", merge)
    back = GoBack(earlier, datetime.now())
    watch(
        "go_back",
        lambda: run_with_progress(window, "back", session.execute_in_slices(back.name(), back.run)),
    )
    settle(5.0)
    watch("undo_going_back", window.undo, lambda: not session.store.in_change)
    settle(5.0)
    shutil.copyfile(large, folder / "came.funnel")
    (folder / "came.funnel").replace(now)
    watch("keep_aside", window.place.look, lambda: session.aside is not None)
    watch("save_beside", window.place.save_beside, lambda: session.aside is None)
    window.close()
    return found


if __name__ == "__main__":
    print(json.dumps(work(Path(sys.argv[1]), Path(sys.argv[2]))), flush=True)
