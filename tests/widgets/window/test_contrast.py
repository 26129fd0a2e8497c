"""What is written and where a field is can be seen by weak eyes, too: measured in what is painted."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.labels import Label
from tests.conftest import ROOT
from tests.widgets.window.contrast import too_weak


@pytest.mark.slow
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_every_room_and_dialog_is_read_by_weak_eyes(sample: Path, tmp_path: Path, mode: str) -> None:
    command = [sys.executable, "-m", "tests.widgets.window.every_room", str(sample), "--weak", mode]
    home = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    quiet = {"CUPS_SERVER": str(tmp_path / "no print service"), "FUNNEL_REDUCED_MOTION": "1"}
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, **home, **quiet},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.strip() == ""


class Painted(QWidget):
    """Writes by itself, as cards and charts do."""

    def __init__(self, parent: QWidget, ink: QColor) -> None:
        super().__init__(parent)
        self.setFixedSize(120, 24)
        self._ink = ink

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.font(theme.SIZE.TEXT))
        painter.setPen(self._ink)
        painter.drawText(QPointF(4, 16), "painted by hand")
        painter.end()


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_what_is_weak_is_found(english: QApplication, qtbot: QtBot, mode: str) -> None:
    theme.apply(english, mode)
    colours = theme.palette()
    weak = theme.mix(colours.surface, colours.text, 0.4)
    window = QWidget()
    qtbot.addWidget(window)
    stack = QVBoxLayout(window)
    good, bad = Label("well written", window), Label("badly written", window)
    bad.setStyleSheet(f"color: {weak.name()}")
    field, faint = QLineEdit("5", window), QLineEdit("6", window)
    field.setAccessibleName("seen")
    faint.setAccessibleName("lost")
    faint.setStyleSheet(f"border: 1px solid {colours.line.name()}")
    button = QPushButton("pressed", window)
    for child in (good, bad, field, faint, button, Painted(window, weak), Painted(window, colours.text)):
        stack.addWidget(child)
    window.show()
    found = [line.rsplit(" ", 1)[0] for line in too_weak(window)]
    assert found == ["Label 'badly written'", "outline of QLineEdit 'lost 6'", "painted 'painted by hand'"]
    # What lies under something else is not seen at all.
    cover = QWidget(window)
    cover.setAutoFillBackground(True)
    cover.resize(window.size())
    cover.show()
    assert too_weak(window) == []
