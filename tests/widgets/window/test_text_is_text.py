"""Text is text: a file from a colleague may be full of HTML, and every window, dialog, tip and menu shows it
as the words that it is; no picture that it names is ever opened."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.playbook import EditPlaybook
from funnel_desktop.method.playbook import read_playbook
from funnel_desktop.resources import resource_path
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.widgets.window.conftest import MakeWindow
from tests.widgets.window.markup import Canary, full_of_markup, markup, playbook_of, taken_for_html
from tests.widgets.window.walking import NOT_MET, Visitor, walk, windows_of_the_program

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux tells when a file is opened"
)

SEEN = {"QMenu", "QTipLabel"}
"""Windows of Qt's that it has to have come past."""


@pytest.fixture
def canary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Canary]:
    """A picture that tells when it is opened; it lies where the program runs, too."""
    picture = tmp_path / "canary.png"
    shutil.copyfile(next(resource_path("screenshots").glob("*.png")), picture)
    monkeypatch.chdir(tmp_path)
    watched = Canary(picture)
    yield watched
    watched.close()


@pytest.fixture
def hostile(canary: Canary, sample: Path, tmp_path: Path, open_window: MakeWindow) -> MainWindow:
    """The window on a file whose every text is HTML that names the canary, its name and playbook included."""
    words = markup(canary.path)
    full_of_markup(sample, words)
    path = sample.rename(tmp_path / '<img src="canary.png"><b>x<b>&amp;[*].funnel')
    window = open_window(path)
    assert window.flow is not None
    (tmp_path / "playbook.toml").write_text(playbook_of(words), encoding="utf-8")
    window.flow.execute(EditPlaybook(read_playbook(tmp_path / "playbook.toml")))
    return window


def test_a_label_that_guesses_would_be_noticed(qtbot: QtBot, canary: Canary) -> None:
    """What the walk below does not find it would have found: this is how."""
    label = QLabel(markup(canary.path) + "Hua Qiang")
    qtbot.addWidget(label)
    label.setToolTip(label.text())
    label.show()
    qtbot.waitUntil(canary.opened)
    assert {line.split()[0] for line in taken_for_html()} == {"label", "tip"}


def test_no_window_dialog_tip_or_menu_takes_the_words_of_a_file_for_html(
    qtbot: QtBot, hostile: MainWindow, canary: Canary, tmp_path: Path
) -> None:
    window, words = hostile, markup(canary.path)
    assert window.model is not None
    assert window.flow is not None
    visitor = Visitor(qtbot)
    try:
        walk(window, visitor, tmp_path, words)
    finally:
        visitor.stop()
    assert "\n".join(sorted(visitor.found)) == ""
    assert not canary.opened()
    assert SEEN - visitor.seen == set()
    assert windows_of_the_program() - set(NOT_MET) - visitor.seen == set()


def test_every_window_left_out_of_the_walk_is_one() -> None:
    """No name stands in the list above for a class that is no more."""
    assert set(NOT_MET) <= windows_of_the_program()
