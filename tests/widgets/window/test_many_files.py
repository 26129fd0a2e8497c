"""One file after the other in the same window: what belonged to the one before goes with it."""

from __future__ import annotations

import gc
import weakref
from collections import Counter
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from funnel_desktop.widgets.shell.main_window import MainWindow
from funnel_desktop.widgets.shell.registry import ROOMS
from tests.widgets.window.conftest import MakeFile, MakeWindow


def used(window: MainWindow) -> None:
    """Look at every room, at a deal, and at the tables that open over the window."""
    for room in ROOMS:
        window.rooms.enter(room.key)
    window.rooms.enter("board")
    assert window.model is not None
    (row, *_) = window.model.session.store.deals.column("target")
    window.open_deal(row)
    window.beside.show_lost()
    window.beside.show_customers()
    assert window.flow is not None
    window.flow.edit(row, "project", "Another")
    for table in QApplication.topLevelWidgets():
        if table is not window:
            QCoreApplication.processEvents()  # what was put off until the next turn comes to its turn
            # A table of the file before may have gone in that turn, for its file was closed.
            if shiboken6.isValid(table):
                table.close()


def left() -> Counter[str]:
    """Return what is left of widgets and models that Qt deleted."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    return Counter(
        type(thing).__name__
        for thing in gc.get_objects()
        if isinstance(thing, shiboken6.Object)
        and type(thing).__module__.startswith("funnel_desktop.")
        and not shiboken6.isValid(thing)
    )


def test_nothing_is_left_of_the_files_opened_before(open_window: MakeWindow, make_file: MakeFile) -> None:
    files: list[Path] = [make_file("Acme, Robots, 30", name=name) for name in ("a", "b", "c")]
    window = open_window(files[0])
    used(window)
    window.files.open_path(files[1])
    used(window)
    first = left()
    before: list[weakref.ref[object]] = []
    for path in (files[2], files[0], files[1]):
        before += [
            weakref.ref(part) for part in (window.model, window.board, window.flow) if part is not None
        ]
        window.files.open_path(path)
        used(window)
    assert left() == first
    assert len(before) == 9
    assert [part() for part in before] == [None] * 9
