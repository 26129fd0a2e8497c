"""A file of an earlier version in the window: brought up to date on another thread, and only if one waits."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from funnel_desktop.store.file import FunnelFileError, open_file
from funnel_desktop.widgets.kit import progress
from funnel_desktop.widgets.kit.progress import ProgressDialog
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.store.freeze_schema import FOLDER, thaw
from tests.widgets.window.conftest import MakeFile, MakeWindow


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A file that an earlier version has left."""
    return thaw(FOLDER / "1.1.sql", tmp_path / "旧.funnel")


def is_older(path: Path) -> bool:
    try:
        open_file(path, "read", update=False).close()
    except FunnelFileError as error:
        return error.kind == "older"
    return False


def test_it_opens_up_to_date_and_can_be_changed(
    older: Path, make_file: MakeFile, open_window: MakeWindow
) -> None:
    window = open_window(make_file("华强, 一期, 10"))
    assert window.files.open_path(older)
    assert window.path == older
    assert window.model is not None
    assert window.model.writable
    window.close()
    assert not is_older(older)


def test_cancelled_it_is_as_it_was_and_can_be_opened_after_all(
    older: Path, make_file: MakeFile, open_window: MakeWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    mine = make_file("华强, 一期, 10")
    window = open_window(mine)
    before = older.read_bytes()
    monkeypatch.setattr(progress, "PATIENCE_SECONDS", 0.0)  # the dialog comes at once, before the work

    cancelled = []

    def cancel() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ProgressDialog):
            dialog.reject()
            cancelled.append(dialog)

    QTimer.singleShot(0, cancel)
    assert not window.files.open_path(older)
    assert cancelled
    assert older.read_bytes() == before
    assert window.path == mine
    assert "is as it was" in window.message_bar.notice.text()
    window.message_bar.notice._action.click()
    assert window.path == older


def test_at_the_start_it_is_opened_as_soon_as_there_is_a_window(
    older: Path, english: QApplication, qtbot: QtBot
) -> None:
    window = MainWindow("en")
    qtbot.addWidget(window)
    assert not window.files.open_path(older)
    assert is_older(older)
    window.show()
    qtbot.waitUntil(lambda: window.path == older)
    window.close()
