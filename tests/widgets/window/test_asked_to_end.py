"""What the window does by itself is never in the way of work; asked to end, it ends whatever is open."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.export_set import export_everything
from funnel_desktop.commands.session import Session
from funnel_desktop.exchange.writing import run
from funnel_desktop.text import FunnelError, message
from funnel_desktop.widgets.kit.progress import ProgressDialog, run_with_progress
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import CONTROL, press, said


def log_mode(path: Path) -> bool:
    """Whether the file is written through a log, as its header says."""
    return path.read_bytes()[18:19] == b"\x02"


def beside(path: Path) -> list[str]:
    """Return the names of a file and of what stands beside it under its name."""
    return [name for name in os.listdir(path.parent) if name.startswith(path.name)]


def test_the_file_is_made_ready_for_changes_once_an_export_is_through(
    open_window: MakeWindow,
    make_file: MakeFile,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("funnel_desktop.widgets.shell.files.flow._READY_AFTER", 3_600_000)
    monkeypatch.setattr("funnel_desktop.widgets.shell.files.flow._READY_AGAIN", 20)
    path = make_file("华强电子, 38", "Bolt Motors, 36")
    window = open_window(path)
    assert window.model is not None
    steps = export_everything(window.model.session, tmp_path / "alles")
    next(steps)
    monkeypatch.setattr("funnel_desktop.widgets.shell.files.flow._READY_AFTER", 0)
    window.files.prepare_later(window.model)
    looked: list[bool] = []
    QTimer.singleShot(100, window, lambda: looked.append(log_mode(path)))
    qtbot.waitUntil(lambda: bool(looked))
    assert looked == [False], "nothing is switched under the hands of the export"
    assert said(window) == ""
    run(steps)
    qtbot.waitUntil(lambda: log_mode(path))
    window.close()
    assert not log_mode(path)


def test_asked_to_end_during_long_work_it_ends_and_the_work_is_taken_back(
    open_window: MakeWindow, make_file: MakeFile, qtbot: QtBot
) -> None:
    path = make_file("华强电子, 38", "Bolt Motors, 36")
    window = open_window(path)
    assert window.model is not None
    session = window.model.session

    def never_done(context: object) -> object:
        session.store.deals.update(1, {"note": "halb"})
        while True:
            yield 0.5

    def ask_to_end() -> None:
        if isinstance(QApplication.activeModalWidget(), ProgressDialog):
            window.close()
        else:
            QTimer.singleShot(5, ask_to_end)

    QTimer.singleShot(0, ask_to_end)
    steps = session.execute_in_slices(message("Undo", "for ever"), never_done)  # type: ignore[arg-type]
    assert not run_with_progress(window, "For ever", steps)
    assert not window.isVisible()
    assert QApplication.activeModalWidget() is None
    assert beside(path) == [path.name]
    again = Session.open(path)
    assert not any(deal.note for deal in again.store.deals.all_deals())
    again.close()


def test_asked_to_end_over_a_dialog_and_a_menu_it_ends(
    open_window: MakeWindow, make_file: MakeFile, qtbot: QtBot
) -> None:
    path = make_file("华强电子, 38")
    window = open_window(path)
    assert window.model is not None
    window.model.session.execute(AddDeal({"customer": "Bolt Motors"}))
    menu = QMenu(window)
    menu.addAction("one")

    def ask_to_end() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None or not dialog.isVisible():
            QTimer.singleShot(5, ask_to_end)
            return
        menu.popup(dialog.mapToGlobal(dialog.rect().center()))
        qtbot.waitUntil(menu.isVisible)
        window.close()

    QTimer.singleShot(0, ask_to_end)
    press(Qt.Key.Key_N, CONTROL)  # "New deal" stays open until the window is asked to close
    assert not window.isVisible()
    assert not menu.isVisible()
    assert QApplication.activeModalWidget() is None
    assert beside(path) == [path.name]


def test_work_that_another_file_interrupts_is_said_to_be_taken_back(
    open_window: MakeWindow, make_file: MakeFile, tmp_path: Path
) -> None:
    first, second = make_file("华强电子, 38"), make_file("Bolt Motors, 36", name="other")
    window = open_window(first)
    assert window.model is not None
    steps = export_everything(window.model.session, tmp_path / "alles")
    next(steps)
    assert window.files.open_path(second)
    with pytest.raises(FunnelError, match="closed before this was done"):
        next(steps)
    assert not (tmp_path / "alles").exists()
    assert beside(first) == [first.name]
