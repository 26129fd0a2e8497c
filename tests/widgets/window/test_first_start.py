"""The first hour: a window without a file, three ways on, a real spreadsheet in and out again."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.session import Session
from funnel_desktop.widgets.deal.new_deal import NewDealDialog
from funnel_desktop.widgets.dialogs.importing.import_dialog import ImportDialog
from funnel_desktop.widgets.kit import preferences
from funnel_desktop.widgets.kit.confirm import ConfirmDialog
from funnel_desktop.widgets.shell import application
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.conftest import ROOT
from tests.widgets.look.typing_hand import focused, type_words
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import (
    answering,
    asking,
    cancelled,
    choose_cards,
    chosen,
    confirmed,
    deal_of,
    deals,
    press,
    said,
    shown,
)

STAGES = ("target", "qualified", "shortlisted", "intent", "near_win", "won")


def counts(window: MainWindow) -> list[int]:
    """Return the number of deals that the six heads show."""
    assert window.board is not None
    found = [column.header.figures for column in window.board.columns]
    return [0 if figures is None else figures.count for figures in found]


def fill_in_first_deal(dialog: NewDealDialog) -> None:
    type_words(focused(), "华强电子")
    press(Qt.Key.Key_Tab)
    type_words(focused(), "贴片机检测线")
    press(Qt.Key.Key_Tab)
    type_words(focused(), "38")
    confirmed(dialog)


def documents(home: Path) -> list[str]:
    return sorted(path.name for path in (home / "Documents").iterdir())


def test_without_a_file_the_window_greets_and_offers_nothing_that_needs_one(
    open_window: MakeWindow,
) -> None:
    window = open_window(None)
    assert window.welcome.isVisible()
    assert window.panels.chart_dock.isHidden()
    assert window.panels.balance_dock.isHidden()
    assert window.windowTitle() == "Funnel Desktop"
    possible = {key for key, entry in window.actions_._entries.items() if window.actions_[key].isEnabled()}
    assert {"new_file", "open_file", "import", "quit", "about"} <= possible
    assert not possible & {"export", "back_up", "new_deal", "delete", "undo", "find", "settings", "win"}
    for way in (window.welcome.add, window.welcome.bring, window.welcome.sample, window.welcome.open):
        assert way.isEnabled()
        assert way.accessibleName() or way.text()


def test_the_first_deal_makes_the_first_file(qtbot: QtBot, open_window: MakeWindow, home: Path) -> None:
    window = open_window(None)
    with answering(qtbot, (NewDealDialog, cancelled)):
        QTest.mouseClick(window.welcome.add, Qt.MouseButton.LeftButton)
    assert documents(home) == []  # cancelled: nothing was made

    with answering(qtbot, (NewDealDialog, fill_in_first_deal)):
        QTest.mouseClick(window.welcome.add, Qt.MouseButton.LeftButton)
    assert documents(home)[0] == "My funnel.funnel"
    assert shown(window, "target") == ["华强电子"]
    assert deal_of(window, "华强电子").amount_minor == 38_000_000
    assert window.board is not None
    assert window.board.isVisible()
    assert window.panels.chart_dock.isVisible()

    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.welcome.isVisible()  # an empty file is greeted too
    window.redo()
    assert shown(window, "target") == ["华强电子"]
    window.close()
    assert documents(home) == ["My funnel.funnel"]
    assert preferences.recent_files() == [home / "Documents" / "My funnel.funnel"]


def test_the_sample_never_mixes_with_what_is_there(qtbot: QtBot, open_window: MakeWindow, home: Path) -> None:
    window = open_window(None)
    QTest.mouseClick(window.welcome.sample, Qt.MouseButton.LeftButton)
    assert counts(window) == [18, 12, 7, 5, 3, 12]
    # Which stage lacks depends on the day; on the year's last days none of them can be signed in it.
    said = window.panels.chart.sentence()
    assert said.startswith(("Intent lacks", "Near-win lacks", "Every stage keeps up with the plan."))
    assert window.status.totals.text().startswith("45 open deals · ¥13.24m")
    window.files.open_sample()
    assert window.path is not None
    assert window.path.name == "Sample funnel 2.funnel"
    assert counts(window) == [18, 12, 7, 5, 3, 12]
    window.close()
    assert documents(home) == ["Sample funnel 2.funnel", "Sample funnel.funnel"]


def test_a_real_spreadsheet_comes_in_whole_and_goes_again(
    qtbot: QtBot, open_window: MakeWindow, home: Path, real_data: Path, tmp_path: Path
) -> None:
    window = open_window(None)
    with answering(qtbot, chosen(real_data), (ImportDialog, cancelled)):
        QTest.mouseClick(window.welcome.bring, Qt.MouseButton.LeftButton)
    assert documents(home) == []

    def look_and_import(dialog: ImportDialog) -> None:
        qtbot.waitUntil(lambda: dialog.request() is not None)
        confirmed(dialog)

    with answering(qtbot, chosen(real_data), (ImportDialog, look_and_import)):
        QTest.mouseClick(window.welcome.bring, Qt.MouseButton.LeftButton)
    assert said(window) == "8,800 deals imported."
    assert counts(window) == [500, 1589, 0, 0, 0, 0]
    assert "2,089 open deals" in window.status.totals.text()
    assert window.board is not None
    earlier = window.board.column("won").earlier
    assert earlier is not None
    assert earlier.text().startswith("Earlier: 4,238"), "won years ago, folded away"
    assert window.status.done.text() == f"Last change: import {real_data.name}"
    # No target is set yet, and the sentence under the chart says so; measured, 63 of 100 closed are won.
    assert window.panels.chart.sentence() == "No target yet: type target and average."
    assert window.model is not None
    assert round(window.model.figures.win_rates.overall.rate or 0, 4) == 0.6315
    assert not deals(window)[""].customer  # 1,425 have no customer and are kept

    # The export, into an empty file, gives the same funnel.
    exported = tmp_path / "out.csv"
    with answering(qtbot, asking("csv"), chosen(exported)):
        window.actions_["export"].trigger()
    assert said(window).startswith("8,800 deals written to")

    window.undo()
    assert window.welcome.isVisible()
    assert counts(window) == [0] * 6
    window.redo()
    assert counts(window) == [500, 1589, 0, 0, 0, 0]

    other = tmp_path / "again.funnel"
    with answering(qtbot, chosen(other)):
        window.actions_["new_file"].trigger()
    with answering(qtbot, (ImportDialog, look_and_import)):
        window.files.take(exported)
    assert counts(window) == [500, 1589, 0, 0, 0, 0]

    def look_in_vain(dialog: ImportDialog) -> None:
        qtbot.waitUntil(lambda: not dialog.is_reading)
        assert dialog.request() is None
        assert dialog.chips.chips["same"].accessibleName() == "8,800 the same"
        dialog.reject()

    # Once more: all of them are there already.
    with answering(qtbot, (ImportDialog, look_in_vain)):
        window.files.take(exported)
    assert counts(window) == [500, 1589, 0, 0, 0, 0]


def test_an_export_of_the_sample_gives_the_same_deals(
    qtbot: QtBot, open_window: MakeWindow, sample: Path, tmp_path: Path
) -> None:
    window = open_window(sample)
    before = {stage: shown(window, stage) for stage in STAGES}
    exported = tmp_path / "样例.csv"
    with answering(qtbot, asking("csv"), chosen(exported)):
        window.filter_bar.export.click()
    Session.create(tmp_path / "again.funnel").close()
    assert window.files.open_path(tmp_path / "again.funnel")

    def look_and_import(dialog: ImportDialog) -> None:
        qtbot.waitUntil(lambda: dialog.request() is not None)
        confirmed(dialog)

    with answering(qtbot, (ImportDialog, look_and_import)):
        window.files.take(exported)
    assert said(window) == "209 deals imported."
    assert {stage: shown(window, stage) for stage in STAGES} == before


def test_deleting_the_last_deal_leads_back_to_the_welcome(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile
) -> None:
    window = open_window(make_file("华强电子, 检测线, 38"))
    choose_cards(window, "华强电子")
    with answering(qtbot, (ConfirmDialog, cancelled), (ConfirmDialog, confirmed)):
        press(Qt.Key.Key_Delete)
        assert shown(window, "target") == ["华强电子"]
        press(Qt.Key.Key_Delete)
    assert window.welcome.isVisible()
    window.undo()
    assert shown(window, "target") == ["华强电子"]


# The start itself

GREETING = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from funnel_desktop.__main__ import main
from funnel_desktop.widgets.shell.main_window import MainWindow

paint = MainWindow.paintEvent

def watched(window, event):
    paint(window, event)
    MainWindow.paintEvent = paint
    QTimer.singleShot(0, lambda: tell(window))

def tell(window):
    print(window.welcome.title.text(), "|", window.path, "|", len(QApplication.topLevelWidgets()))
    print(QApplication.activeModalWidget())
    window.close()

MainWindow.paintEvent = watched
sys.exit(main([]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="where the environment says which language is spoken")
@pytest.mark.parametrize(
    ("environment", "chinese"),
    [
        ({"LANG": "zh_CN.UTF-8"}, True),
        ({"LANG": "zh_TW.UTF-8"}, True),
        ({"LANG": "en_US.UTF-8"}, False),
        ({"LANG": "de_DE.UTF-8"}, False),
        ({"LANG": "C"}, False),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "zh_CN:en"}, True),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "zh_CN.UTF-8"}, True),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "de:zh_CN:en"}, True),
    ],
)
def test_the_first_start_asks_nothing_and_speaks_the_systems_language(
    home: Path, tmp_path: Path, environment: dict[str, str], chinese: bool
) -> None:
    mine = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
    mine |= {"HOME": str(home), "XDG_RUNTIME_DIR": "", "TMPDIR": str(tmp_path), "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-c", GREETING],
        cwd=ROOT,
        env={**mine, **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )
    assert "Traceback" not in done.stderr, done.stderr
    greeting, dialog = done.stdout.splitlines()
    title, path, _ = greeting.split(" | ")
    assert title.isascii() != chinese
    assert (path, dialog) == ("None", "None")
    assert documents(home) == []  # nothing was made


def notice_of(window: MainWindow) -> str:
    notice = window.welcome.notice
    return "" if notice is None or not notice.isVisible() else notice.text()


def test_the_file_used_last_comes_back_or_is_missed(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile, tmp_path: Path
) -> None:
    older, last = make_file("Bolt Motors, 36", name="older"), make_file("华强电子, 38", name="last")
    window = open_window(older)
    assert window.files.open_path(last)
    window.close()

    # The next day it is there, opened by itself.
    window = open_window(None)
    application.open_first(window, None)
    assert window.path == last
    assert notice_of(window) == ""
    window.close()

    # Then it was moved. The older file does not pass for it.
    moved = tmp_path / "elsewhere" / "renamed.funnel"
    moved.parent.mkdir()
    last.rename(moved)
    window = open_window(None)
    application.open_first(window, None)
    assert window.path is None
    assert window.welcome.isVisible()
    assert notice_of(window) == (
        f"last.funnel is no longer in {tmp_path}. It may have been moved or renamed, or be on a drive that "
        "is not connected now."
    )
    assert preferences.recent_files()[0] == last  # perhaps only a drive is missing: it is asked for again
    assert window.welcome.notice is not None
    (find,) = window.welcome.notice.findChildren(QPushButton)
    with answering(qtbot, chosen(moved)):
        QTest.mouseClick(find, Qt.MouseButton.LeftButton)
    assert window.path == moved
    assert shown(window, "target") == ["华强电子"]
    assert notice_of(window) == ""
    assert preferences.recent_files() == [moved, older]
