"""What is being typed in a window that lies behind another program's stays there and is stored."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.session import Session
from funnel_desktop.handover import Request
from funnel_desktop.widgets.deal.overview import NoteEdit
from funnel_desktop.widgets.kit.controls.typed import TypedEdit
from funnel_desktop.widgets.shell.main_window import MainWindow
from funnel_desktop.widgets.shell.second_start import Arrivals
from tests.widgets.look.typing_hand import type_words
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import deal_of, deals, look

CUSTOMER = "华强电子"
Behind = Callable[[MainWindow], None]


@pytest.fixture
def lay_behind(qtbot: QtBot) -> Behind:
    """Bring another program's window to the front."""

    def lay(window: MainWindow) -> None:
        other = QWidget()
        qtbot.addWidget(other)
        other.show()
        other.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is other)
        assert not window.isActiveWindow()

    return lay


@pytest.fixture
def path(make_file: MakeFile) -> Path:
    return make_file(f"{CUSTOMER}, 检测线, 38", "Bolt Motors, 36")


def type_project(window: MainWindow) -> QWidget:
    """Begin a project in the sheet."""
    window.open_deal(deal_of(window, CUSTOMER).row)
    assert window.sheet.shown is not None
    field = window.sheet.shown.overview.fields["project"].editor
    field.setFocus()
    type_words(field, " 二期")
    return field


def type_note(window: MainWindow) -> QWidget:
    """Begin a note in the sheet."""
    window.open_deal(deal_of(window, CUSTOMER).row)
    assert window.sheet.shown is not None
    field = window.sheet.shown.overview.findChild(NoteEdit)
    assert isinstance(field, QPlainTextEdit)
    field.setFocus()
    type_words(field, "二期")
    return field


def type_target(window: MainWindow) -> QWidget:
    """Begin another target in the calculator."""
    target = window.panels.balance.inputs.editors["money", "target"]
    target.setFocus()
    target.selectAll()
    type_words(target, "600")
    return target


def stored(path: Path) -> str:
    """Return what of all this lies in the file."""
    session = Session.open(path)
    try:
        deal = next(deal for deal in session.store.deals.all_deals() if deal.customer == CUSTOMER)
        return f"{deal.project}|{deal.note}|{session.settings.target_minor}"
    finally:
        session.close()


TYPED: list[tuple[Callable[[MainWindow], QWidget], str]] = [
    (type_project, "检测线 二期|"),
    (type_note, "|二期|"),
    (type_target, "|600000000"),
]


@pytest.mark.parametrize(("type_it", "wanted"), TYPED)
@pytest.mark.parametrize("behind", [False, True])
def test_closed_from_the_task_bar_what_is_being_typed_is_stored(
    open_window: MakeWindow,
    path: Path,
    lay_behind: Behind,
    behind: bool,
    type_it: Callable[[MainWindow], QWidget],
    wanted: str,
) -> None:
    window = open_window(path)
    type_it(window)
    if behind:
        lay_behind(window)
    window.close()
    assert wanted in stored(path)


@pytest.mark.parametrize(("type_it", "wanted"), TYPED)
def test_a_file_opened_from_the_file_manager_does_not_swallow_what_is_being_typed(
    open_window: MakeWindow,
    qtbot: QtBot,
    path: Path,
    make_file: MakeFile,
    lay_behind: Behind,
    type_it: Callable[[MainWindow], QWidget],
    wanted: str,
) -> None:
    other = make_file("重庆长安, 41", name="另一个")
    window = open_window(path)
    type_it(window)
    lay_behind(window)
    Arrivals(window).take(Request(str(other)))
    qtbot.waitUntil(lambda: window.path == other)
    assert wanted in stored(path)


def test_what_another_program_changes_does_not_overwrite_what_is_being_typed(
    open_window: MakeWindow, qtbot: QtBot, path: Path, lay_behind: Behind
) -> None:
    window = open_window(path)
    field = type_note(window)
    assert isinstance(field, NoteEdit)
    sheet = window.sheet.shown
    assert sheet is not None
    lay_behind(window)
    code = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute(sys.argv[2]); c.commit()"
    change = "UPDATE deal SET project = '三期', note = '别人写的'"
    subprocess.run([sys.executable, "-c", code, path, change], check=True)
    look(window)
    line = sheet.overview.fields["project"].editor
    assert isinstance(line, TypedEdit)
    assert line.text() == "三期"
    assert field.toPlainText() == "二期"
    # Nor a line: while it is typed, its field shows nothing else.
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    line.setFocus()
    line.selectAll()
    type_words(line, "四期")
    lay_behind(window)
    subprocess.run([sys.executable, "-c", code, path, change.replace("三期", "五期")], check=True)
    look(window)
    assert line.text() == "四期"
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert QApplication.focusWidget() is line
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert deal_of(window, CUSTOMER).project == "四期"


def test_a_newer_version_that_comes_while_somebody_types_is_not_opened_over_it(
    open_window: MakeWindow, qtbot: QtBot, path: Path, tmp_path: Path, lay_behind: Behind
) -> None:
    other = tmp_path / "other.funnel"
    shutil.copyfile(path, other)
    session = Session.open(other)
    session.execute(AddDeal({"customer": "他们写的", "project": "p"}, "target"))
    session.close()
    window = open_window(path)
    type_project(window)
    lay_behind(window)
    os.replace(other, path)
    look(window)
    qtbot.waitUntil(window.place.bar.isVisible)
    assert deals(window)[CUSTOMER].project == "检测线 二期"
    assert "他们写的" not in deals(window)
