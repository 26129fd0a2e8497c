"""Text larger and smaller: chosen by keys, as far as the screen has room, and taken at the next start."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from pytestqt.qtbot import QtBot

from funnel_desktop.widgets.kit import preferences, text_size
from funnel_desktop.widgets.kit.room import LEAST_WINDOW, TITLE_BAR
from tests.conftest import ROOT
from tests.widgets.window.conftest import MakeWindow
from tests.widgets.window.hand import said

CONTROL = Qt.KeyboardModifier.ControlModifier
START = """
import os, sys
from PySide6.QtCore import QProcess
from funnel_desktop.widgets.kit import preferences, theme
from funnel_desktop.widgets.shell.application import make_application
preferences.set_text_size(int(sys.argv[1]))
application = make_application(["funnel-desktop"])
print(application.primaryScreen().devicePixelRatio(), os.environ.get("QT_SCALE_FACTOR"))
"""


@pytest.mark.parametrize(
    ("screen", "largest"),
    [((1920, 1080), 200), ((1366, 768), 150), ((1280, 800), 150), ((910, 512), 100), ((700, 400), 100)],
)
def test_no_size_is_offered_at_which_the_window_has_no_room(screen: tuple[int, int], largest: int) -> None:
    sizes = text_size.steps(QSize(*screen), LEAST_WINDOW)
    assert sizes[0] == 80
    assert sizes[-1] == largest


@pytest.mark.parametrize(("chosen", "before", "ratio"), [(0, None, 1.0), (150, None, 1.5), (80, "2", 1.6)])
def test_the_next_start_takes_what_was_chosen_and_hands_it_on_to_nobody(
    tmp_path: Path, chosen: int, before: str | None, ratio: float
) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "QT_SCALE_FACTOR"}
    environment |= {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    if before is not None:
        environment["QT_SCALE_FACTOR"] = before
    command = [sys.executable, "-c", START, str(chosen)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.split() == [str(ratio), str(before)]


def test_keys_choose_the_size_and_a_new_start_is_offered(
    qtbot: QtBot, open_window: MakeWindow, sample: Path
) -> None:
    window = open_window(sample)
    assert preferences.text_size() == 0
    qtbot.keyClick(window, Qt.Key.Key_Minus, CONTROL)
    assert preferences.text_size() == 90
    assert said(window) == "Text will have 90 % of its usual size when the program starts again."
    qtbot.keyClick(window, Qt.Key.Key_Minus, CONTROL)
    assert preferences.text_size() == 80
    qtbot.keyClick(window, Qt.Key.Key_Minus, CONTROL)
    assert said(window) == "Text is as small as it can be."
    qtbot.keyClick(window, Qt.Key.Key_Plus, CONTROL)
    assert preferences.text_size() == 90
    qtbot.keyClick(window, Qt.Key.Key_0, CONTROL)
    assert preferences.text_size() == 0
    assert said(window) == "Text has 100 % of its usual size."
    sizes = text_size.steps(window.screen().availableSize(), LEAST_WINDOW + QSize(0, TITLE_BAR))
    for _ in text_size.STEPS:
        qtbot.keyClick(window, Qt.Key.Key_Equal, CONTROL)
    assert (preferences.text_size() or 100) == sizes[-1]
    assert said(window) in (
        "Larger text has no room on this screen.",
        "Text is as large as it can be.",
    )
    # The new start opens what is open now.
    window.text_sizes.start_again()
    assert window.text_sizes.again == [str(sample)]
    assert not window.isVisible()
