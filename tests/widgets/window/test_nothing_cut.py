"""Nothing is cut off: every dialog, room and panel is opened on small screens, in both languages, and all of
it lies within what holds it; words that have less room than they take say themselves in a tool tip."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import ROOT
from tests.widgets.window.cut import cut_off

SMALL = {"900x560": (916, 604, 1), "950x500": (1920, 1080, 2)}
"""Windows in logical pixels: the screens that they are on, in pixels of their own, and their scale."""


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "zh_CN"])
@pytest.mark.parametrize("window", SMALL)
def test_nothing_is_cut_on_a_small_screen(tmp_path: Path, window: str, language: str) -> None:
    width, height, scale = SMALL[window]
    screen = {"name": "small", "x": 0, "y": 0, "width": width, "height": height, "dpr": 1}
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps({"screens": [{**screen, "logicalDpi": 96, "logicalBaseDpi": 96}]}))
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={screens}",
        "QT_SCALE_FACTOR": str(scale),
        "FUNNEL_WALK": f"{language} {window}",
    }
    walk = "tests/widgets/window/cut_walk.py"
    apart = ["-p", "no:cacheprovider", "-p", "no:xdist", f"--basetemp={tmp_path / 'walk'}"]
    command = [sys.executable, "-m", "pytest", "-q", *apart, walk]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-12_000:]


def test_what_is_cut_is_found(qtbot: QtBot) -> None:
    """What the walk does not find it would have found: this is how."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(200, 100)
    outside, cut, whole = (
        QLabel("Beside", window),
        QLabel("Much longer than its room", window),
        QLabel("Short", window),
    )
    button = QPushButton("Longer than this button", window)
    outside.setGeometry(QRect(180, 0, 60, 20))
    cut.setGeometry(QRect(0, 20, 40, 20))
    whole.setGeometry(QRect(0, 40, 100, 20))
    button.setGeometry(QRect(0, 60, 30, 24))
    window.show()
    assert sorted(line.split()[1] for line in cut_off(window)) == ["'Beside':", "'Longer", "'Much"]
    cut.setToolTip(cut.text())
    button.setToolTip(button.text())
    outside.hide()
    assert cut_off(window) == set()
