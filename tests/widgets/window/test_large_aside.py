"""A large file is kept aside, and put beside the other version, without the window standing still: whoever
types goes on typing, whoever changes something or closes waits, and nothing is left half-written."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.session import Session
from funnel_desktop.data_folder import data_folder
from funnel_desktop.store import aside
from funnel_desktop.widgets.kit import progress
from funnel_desktop.widgets.kit.progress import ProgressDialog
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import deals, look

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows lets nobody replace or move a file that is open"
)


@pytest.fixture
def large(make_file: MakeFile, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of eighty megabytes, copied page by page: on the quickest machine it takes its time."""
    path = make_file("甲县医院, 监护仪, 38")
    with closing(sqlite3.connect(path, isolation_level=None)) as plain:  # pages that hold nothing any more
        plain.execute("CREATE TABLE gone (words BLOB)")
        plain.execute("INSERT INTO gone VALUES (zeroblob(80000000))")
        plain.execute("DROP TABLE gone")
    monkeypatch.setattr(aside, "_PAGES", 1)
    monkeypatch.setattr(progress, "PATIENCE_SECONDS", 0)
    return path


@pytest.fixture
def window(open_window: MakeWindow, large: Path, tmp_path: Path) -> MainWindow:
    """A window in which something was done, when a sync client put another version in the file's place."""
    window = open_window(large)
    add(window, "先写的")
    other = tmp_path / "downloading.tmp"
    session = Session.create(other)
    session.execute(AddDeal({"customer": "从别处来"}))
    session.close()
    os.replace(other, large)
    return window


def add(window: MainWindow, customer: str) -> None:
    assert window.flow is not None
    window.flow.add({"customer": customer, "project": "p", "stage": "target"})


def session_of(window: MainWindow) -> Session:
    assert window.model is not None
    return window.model.session


def beside(large: Path) -> list[Path]:
    return [path for path in large.parent.iterdir() if path.match("漏斗 (mine*.funnel")]


def customers(path: Path) -> set[str]:
    session = Session.open(path, "read")
    try:
        return {deal.customer for deal in session.store.deals.all_deals()}
    finally:
        session.close()


@contextmanager
def in_progress(act: Callable[[ProgressDialog], None]) -> Iterator[None]:
    """Look at the progress that is shown inside, and then press Escape."""
    seen: list[ProgressDialog] = []

    def watch() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ProgressDialog) and dialog not in seen:
            seen.append(dialog)
            act(dialog)
            QTest.keyClick(dialog, Qt.Key.Key_Escape)

    timer = QTimer()
    timer.timeout.connect(watch)
    timer.start(0)
    yield
    timer.stop()
    assert len(seen) == 1


def in_parts(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob("*") if ".part" in path.name]


def test_the_window_lives_while_a_large_file_is_kept_aside(window: MainWindow, large: Path) -> None:
    window.place.look()
    assert session_of(window).is_going_aside
    turns: list[int] = []
    timer = QTimer()
    timer.timeout.connect(lambda: turns.append(1))
    timer.start(0)
    look(window)
    timer.stop()
    assert len(turns) > 3
    assert window.place.bar.isVisible()
    assert set(deals(window)) == {"甲县医院", "先写的"}


def test_what_is_typed_meanwhile_waits_for_that_and_is_kept(window: MainWindow, large: Path) -> None:
    window.place.look()
    assert session_of(window).is_going_aside
    seen: list[bool] = []
    with in_progress(lambda dialog: seen.append(not dialog.cancel_button.isVisible())):
        add(window, "同时写的")
    assert seen == [True]
    session = session_of(window)
    assert not session.is_going_aside
    assert session.aside is not None
    assert set(deals(window)) == {"甲县医院", "先写的", "同时写的"}
    window.undo()
    window.close()
    (mine,) = beside(large)
    assert customers(mine) == {"甲县医院", "先写的"}


def test_a_change_is_the_first_to_find_out_and_waits(window: MainWindow, large: Path) -> None:
    add(window, "同时写的")
    assert session_of(window).aside is not None
    assert set(deals(window)) == {"甲县医院", "先写的", "同时写的"}
    assert in_parts(data_folder()) == []


@pytest.mark.parametrize("noticed", ["while it is kept aside", "when it is closed", "before"])
def test_closing_waits_and_nothing_is_left_half_written(
    window: MainWindow, large: Path, noticed: str
) -> None:
    if noticed == "before":
        look(window)
    elif noticed == "while it is kept aside":
        window.place.look()
        assert session_of(window).is_going_aside
    window.close()
    assert window.model is None
    (mine,) = beside(large)
    assert customers(mine) == {"甲县医院", "先写的"}
    assert customers(large) == {"从别处来"}
    assert in_parts(large.parent) + in_parts(data_folder()) == []
    assert [path.suffix for path in (data_folder() / "unsaved").iterdir()] == [".json"]  # for the next start


def files_in(folder: Path) -> list[str]:
    """Return the names in a folder; the log of the file before goes when a thread has closed it."""
    return sorted(path.name for path in folder.iterdir() if not path.name.endswith(("-wal", "-shm")))


def test_saving_beside_can_be_cancelled_and_done_again(window: MainWindow, large: Path) -> None:
    look(window)
    before = files_in(large.parent)
    with in_progress(lambda _dialog: None):
        window.place.save_beside()
    assert session_of(window).aside is not None
    assert files_in(large.parent) == before
    add(window, "danach")
    window.place.save_beside()
    (mine,) = beside(large)
    assert window.path == mine
    assert session_of(window).aside is None
    window.undo()
    window.close()
    assert customers(mine) == {"甲县医院", "先写的"}
    assert list((data_folder() / "unsaved").iterdir()) == []


def test_a_place_that_cannot_be_written_is_said_and_all_is_as_before(
    window: MainWindow, large: Path, tmp_path: Path
) -> None:
    look(window)
    shutil.rmtree(large.parent, ignore_errors=True)  # a thread may take the log of the file before away
    assert not large.parent.exists()
    window.place.save_beside()
    assert "could not be made" in window.message_bar.notice.text()
    assert session_of(window).aside is not None
    add(window, "danach")
    QApplication.processEvents()
    assert set(deals(window)) == {"甲县医院", "先写的", "danach"}
