"""Tab goes as one reads: in every room, on every page, in every dialog, and the keyboard is always seen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.widgets.kit.reading_order import ReadInOrder
from funnel_desktop.widgets.rooms.deals.room import DealsRoom
from tests.conftest import ROOT
from tests.widgets.look.typing_hand import focused
from tests.widgets.window.conftest import MakeWindow
from tests.widgets.window.hand import CONTROL, SHIFT, press
from tests.widgets.window.tabbing import tab_faults


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "size"),
    [("en", "1280x800"), ("zh_CN", "1280x800"), ("zh_CN", "900x560"), ("en", "1920x1080")],
)
def test_tab_follows_the_eye_in_every_room_and_dialog(
    sample: Path, tmp_path: Path, language: str, size: str
) -> None:
    command = [sys.executable, "-X", "faulthandler", "-m", "tests.widgets.window.every_room", str(sample)]
    command += ["--tabs", language, size]
    home = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    still = {"FUNNEL_REDUCED_MOTION": "1", "CUPS_SERVER": str(tmp_path / "no print service")}
    environment = {**os.environ, **home, **still}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.strip() == ""


class _Fields(QWidget):
    """Three fields that were made in another order than they stand in."""

    def __init__(self) -> None:
        super().__init__()
        lines = QVBoxLayout(self)
        made = [QLineEdit(str(number), self) for number in range(3)]
        for field in (made[1], made[0], made[2]):
            field.setAccessibleName(field.text())
            lines.addWidget(field)


class _ReadFields(ReadInOrder, _Fields):
    """The same in a window whose Tab goes as one reads."""


def test_an_order_against_the_eye_is_found_and_mended(qtbot: QtBot) -> None:
    """What the walk does not find it would have found: this is how."""
    for kind, faults in ((_Fields, 1), (_ReadFields, 0)):
        window = kind()
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.findChildren(QLineEdit)[0].setFocus()
        assert bool(tab_faults(window)) == bool(faults), kind


def test_the_keyboard_leaves_the_table_of_deals(open_window: MakeWindow, sample: Path) -> None:
    window = open_window(sample)
    window.rooms.enter("deals")
    room = window.rooms.room("deals")
    assert isinstance(room, DealsRoom)
    grid = room.table
    grid.setFocus()
    grid.go_to(0, grid.horizontalHeader().logicalIndex(0))
    press(Qt.Key.Key_Tab)
    assert focused() is grid  # the next cell
    press(Qt.Key.Key_Tab, CONTROL)
    after = focused()
    assert after is not grid
    QTest.keyClick(after, Qt.Key.Key_Backtab, SHIFT)
    assert focused() is grid
    press(Qt.Key.Key_Backtab, CONTROL | SHIFT)
    assert focused() not in (grid, after)
    # Past the last cell, and before the first.
    grid.setFocus()
    grid.go_to(0, grid.horizontalHeader().logicalIndex(0))
    press(Qt.Key.Key_Backtab, SHIFT)
    assert focused() is not grid
    grid.setFocus()
    header = grid.horizontalHeader()
    grid.go_to(grid.model().rowCount() - 1, header.logicalIndex(header.count() - 1))
    press(Qt.Key.Key_Tab)
    assert focused() is after
