"""One file after the other in the same window: what belonged to the one before goes with it."""

from __future__ import annotations

import gc
from collections import Counter
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from funnel_desktop.models.session_model import SessionModel
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
    window.beside.show_all()
    window.beside.show_customers()
    assert window.flow is not None
    window.flow.edit(row, "project", "Another")
    for table in QApplication.topLevelWidgets():
        if table is not window:
            QCoreApplication.processEvents()  # what was put off until the next turn comes to its turn
            table.close()


def left(qtbot: QtBot) -> tuple[int, Counter[str]]:
    """Return how many models of a file there are, and what is left of widgets and models that Qt deleted."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    ours = [thing for thing in gc.get_objects() if isinstance(thing, shiboken6.Object)]
    dead = Counter(
        type(thing).__name__
        for thing in ours
        if type(thing).__module__.startswith("funnel_desktop.") and not shiboken6.isValid(thing)
    )
    return sum(type(thing) is SessionModel for thing in ours), dead


def test_nothing_is_left_of_the_files_opened_before(
    open_window: MakeWindow, make_file: MakeFile, qtbot: QtBot
) -> None:
    files: list[Path] = [make_file("Acme, Robots, 30", name=name) for name in ("a", "b", "c")]
    window = open_window(files[0])
    used(window)
    window.files.open_path(files[1])
    used(window)
    first = left(qtbot)
    for path in (files[2], files[0], files[1]):
        window.files.open_path(path)
        used(window)
    assert left(qtbot) == first
    assert first[0] == 1
