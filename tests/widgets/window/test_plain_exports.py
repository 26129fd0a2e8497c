"""A locked funnel's exports are plain, and say so; what is pasted into it is written nowhere in the open."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.session import Session
from funnel_desktop.sample.funnel import SampleFunnel
from funnel_desktop.store.key import Key
from funnel_desktop.widgets.dialogs.importing.import_dialog import ImportDialog
from funnel_desktop.widgets.dialogs.playbook.dialog import PlaybookDialog
from funnel_desktop.widgets.rooms.review.room import ReviewRoom
from funnel_desktop.widgets.rooms.visits.room import VisitsRoom
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.widgets.window.conftest import MakeWindow
from tests.widgets.window.hand import answering, asking, chosen, deals, said

WORD = "It is not locked: whoever has it can read it."
Exports = dict[str, Callable[[MainWindow], object]]


@pytest.fixture
def locked(open_window: MakeWindow, tmp_path: Path) -> MainWindow:
    """The window on a locked funnel."""
    path, key = tmp_path / "locked.funnel", Key(bytearray(range(32)), bytes(16))
    Session.create(path, key=key, first=SampleFunnel()).close()
    window = open_window(None)
    assert window.files.open_path(path, key=key)
    return window


def review_as_pdf(window: MainWindow) -> None:
    window.rooms.enter("review")
    room = window.rooms.room("review")
    assert isinstance(room, ReviewRoom)
    room.save_pdf()


def visits_as_calendar(window: MainWindow) -> None:
    window.rooms.enter("visits")
    room = window.rooms.room("visits")
    assert isinstance(room, VisitsRoom)
    room.export()


EXPORTS: Exports = {
    "chart.png": lambda window: window.actions_["export_chart"].trigger(),
    "deals.csv": lambda window: window.actions_["export"].trigger(),
    "readable.csv": lambda window: window.actions_["export"].trigger(),
    "everything.zip": lambda window: window.actions_["export"].trigger(),
    "book.xlsx": lambda window: window.actions_["export"].trigger(),
    "redacted.funnel": lambda window: window.actions_["export"].trigger(),
    "review.pdf": review_as_pdf,
    "visits.ics": visits_as_calendar,
}


FORMS = {
    "deals.csv": "csv",
    "readable.csv": "readable",
    "everything.zip": "everything",
    "book.xlsx": "workbook",
    "redacted.funnel": "redacted",
}
"""What the dialog is asked for, where there is one."""


@pytest.mark.parametrize("name", EXPORTS)
def test_an_export_of_a_locked_funnel_says_that_it_is_plain(
    qtbot: QtBot, locked: MainWindow, tmp_path: Path, name: str
) -> None:
    target = tmp_path / name
    asked = [asking(FORMS[name])] if name in FORMS else []
    with answering(qtbot, *asked, chosen(target)):
        EXPORTS[name](locked)
    assert target.stat().st_size
    assert said(locked).endswith(WORD)


@pytest.mark.parametrize("name", ["chart.png", "review.pdf", "visits.ics"])
def test_of_an_open_one_there_is_no_need(
    qtbot: QtBot, open_window: MakeWindow, sample: Path, tmp_path: Path, name: str
) -> None:
    window = open_window(sample)
    with answering(qtbot, chosen(tmp_path / name)):
        EXPORTS[name](window)
    assert said(window)
    assert WORD not in said(window)


def test_the_playbook_says_so_in_its_dialog(qtbot: QtBot, locked: MainWindow, tmp_path: Path) -> None:
    words = []

    def export(dialog: PlaybookDialog) -> None:
        dialog.export_file(tmp_path / "playbook.toml")
        words.append(dialog.said.text())
        dialog.done(0)

    with answering(qtbot, (PlaybookDialog, export)):
        locked.actions_["playbook"].trigger()
    assert words[0].endswith(WORD)


def in_the_open(folders: list[Path], words: bytes) -> list[Path]:
    """Return the files in which words can be read."""
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return [path for path in files if words in path.read_bytes()]


def test_what_is_pasted_into_a_locked_funnel_is_in_no_file(
    qtbot: QtBot, locked: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    rows = "Geheim GmbH\tPresse\t12\nStille AG\tOfen\t30\n"
    found: list[list[Path]] = []

    def import_(dialog: ImportDialog) -> None:
        qtbot.waitUntil(lambda: dialog.request() is not None)
        dialog.options.encoding.setCurrentIndex(dialog.options.encoding.currentIndex())
        found.append(in_the_open([tmp_path], b"Geheim"))
        assert list(temporary.iterdir()) == []
        dialog.confirm()

    with answering(qtbot, (ImportDialog, import_)):
        locked.files.import_rows(rows)
    assert {"Geheim GmbH", "Stille AG"} <= set(deals(locked))
    found.append(in_the_open([tmp_path], b"Geheim"))
    assert found == [[], []]
