"""Copies in the window: one of each day also when it never quits, and the way back to any of them."""

from __future__ import annotations

import os
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.session import Session
from funnel_desktop.store.copies import copies_of, copy_folder, make_copy
from funnel_desktop.widgets.kit.confirm import ConfirmDialog
from funnel_desktop.widgets.shell.copies.dialog import CopiesDialog
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import said, shown

YESTERDAY = datetime.now().replace(microsecond=0) - timedelta(days=1)


def in_the_dialog(qtbot: QtBot, window: MainWindow, do: object) -> CopiesDialog:
    """Open the dialog by the menu, wait until it knows what all copies hold, and do something there."""
    seen: list[CopiesDialog] = []

    def when_read() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CopiesDialog)
        seen.append(dialog)
        qtbot.waitUntil(lambda: not dialog._slices.running)
        do(dialog)  # type: ignore[operator]

    QTimer.singleShot(0, when_read)
    window.actions_["earlier"].trigger()
    assert seen
    return seen[0]


def cells(dialog: CopiesDialog, row: int) -> list[str]:
    model = dialog.model
    return [str(model.data(model.index(row, column))) for column in range(model.columnCount())]


@pytest.fixture
def window_after_a_bad_hour(home: Path, open_window: MakeWindow, make_file: MakeFile) -> MainWindow:
    """A funnel of which there is yesterday's copy; since then a deal was lost and two came."""
    path = make_file("华强电子, 38", "Bolt Motors, 36")
    make_copy(path, copy_folder(), "day", YESTERDAY)
    window = open_window(path)
    assert window.flow is not None
    assert window.board is not None
    session = window.model.session  # type: ignore[union-attr]
    from funnel_desktop.commands.deals import DeleteDeals

    session.execute(DeleteDeals((session.store.deals.column("target")[0],)))
    for name in ("错", "错二"):
        session.execute(AddDeal({"customer": name, "amount_minor": 100_000_00}))
    return window


def test_the_list_says_what_each_copy_holds_and_what_differs(
    qtbot: QtBot, window_after_a_bad_hour: MainWindow
) -> None:
    window = window_after_a_bad_hour
    found: list[list[str]] = []

    def read(dialog: CopiesDialog) -> None:
        found.append(cells(dialog, 0))
        dialog.reject()

    in_the_dialog(qtbot, window, read)
    assert found == [
        [
            f"Yesterday {YESTERDAY:%H:%M}",
            "Copy of the day",
            "2",
            "¥740k",
            "0",
            "¥0",
            "1 deal more · 2 deals fewer",
        ]
    ]
    assert shown(window, "target") == ["错二", "错", "Bolt Motors"]


def test_going_back_is_one_step_and_undo_brings_now_back(
    qtbot: QtBot, window_after_a_bad_hour: MainWindow
) -> None:
    window = window_after_a_bad_hour
    now = shown(window, "target")
    in_the_dialog(
        qtbot, window, lambda dialog: qtbot.mouseClick(dialog.take_button, Qt.MouseButton.LeftButton)
    )
    assert shown(window, "target") == ["华强电子", "Bolt Motors"]
    assert said(window) == f"漏斗 is as it was: Yesterday {YESTERDAY:%H:%M}."
    # The present was kept first, as it was.
    assert window.path is not None
    latest = copies_of(window.path, copy_folder())[0]
    assert latest.reason == "restore"
    kept = Session.open(latest.path, "read")
    assert kept.store.deals.count() == 3
    kept.close()
    window.message_bar.notice._action.click()
    assert shown(window, "target") == now
    window.redo()
    assert shown(window, "target") == ["华强电子", "Bolt Motors"]


def test_a_state_is_looked_at_before_and_nothing_can_be_changed_in_it(
    qtbot: QtBot, window_after_a_bad_hour: MainWindow
) -> None:
    window = window_after_a_bad_hour
    path, now = window.path, shown(window, "target")
    in_the_dialog(
        qtbot, window, lambda dialog: qtbot.mouseClick(dialog.look_button, Qt.MouseButton.LeftButton)
    )
    assert shown(window, "target") == ["华强电子", "Bolt Motors"]
    bar = window.earlier.bar
    assert bar is not None
    assert bar.isVisible()
    assert "earlier state: Yesterday" in bar.sentence.text()
    assert "earlier state" in window.windowTitle()
    assert not window.actions_["new_deal"].isEnabled()
    assert not window.actions_["undo"].isEnabled()
    assert window.flow is not None
    window.flow.quick_add("target", "Nobody, 1")
    assert "to be looked at only" in said(window)
    assert shown(window, "target") == ["华强电子", "Bolt Motors"]
    qtbot.mouseClick(bar.now_button, Qt.MouseButton.LeftButton)
    assert window.earlier.bar is None
    assert window.path == path
    assert shown(window, "target") == now
    # What was done before can still be undone.
    window.undo()
    assert shown(window, "target") == now[1:]


def test_from_looking_one_goes_back_to_what_is_seen(
    qtbot: QtBot, window_after_a_bad_hour: MainWindow
) -> None:
    window = window_after_a_bad_hour
    path = window.path
    in_the_dialog(
        qtbot, window, lambda dialog: qtbot.mouseClick(dialog.look_button, Qt.MouseButton.LeftButton)
    )
    assert window.earlier.bar is not None
    qtbot.mouseClick(window.earlier.bar.take_button, Qt.MouseButton.LeftButton)
    assert window.earlier.bar is None
    assert window.path == path
    assert window.model is not None
    assert window.model.writable
    assert shown(window, "target") == ["华强电子", "Bolt Motors"]


def test_while_looking_the_file_is_kept_and_let_go_of_in_the_end(
    qtbot: QtBot, window_after_a_bad_hour: MainWindow, make_file: MakeFile
) -> None:
    window = window_after_a_bad_hour
    path = window.path
    assert path is not None
    in_the_dialog(
        qtbot, window, lambda dialog: qtbot.mouseClick(dialog.look_button, Qt.MouseButton.LeftButton)
    )
    # Asked for again, by a second start or the list of recent files, it is shown as it is now.
    assert window.files.open_path(path)
    assert not window.earlier.looking
    window.earlier.look(copies_of(path, copy_folder())[-1])
    other = make_file("Other, 1", name="另一个")
    assert window.files.open_path(other)
    assert window.earlier.bar is None
    assert shown(window, "target") == ["Other"]
    assert f"{path.name}-wal" not in os.listdir(path.parent)
    again = Session.open(path, "write")
    assert again.store.deals.count() == 3
    again.close()


def test_without_copies_the_dialog_says_when_there_will_be_one(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile
) -> None:
    window = open_window(make_file("华强电子, 38"))

    def look(dialog: CopiesDialog) -> None:
        assert not dialog.table.isVisible()
        assert not dialog.take_button.isVisible()
        assert not dialog.look_button.isVisible()
        dialog.reject()

    in_the_dialog(qtbot, window, look)


def test_over_midnight_a_window_that_never_quits_makes_the_copy_of_the_new_day(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("funnel_desktop.widgets.shell.files.flow._BACKUP_AFTER", 1)
    monkeypatch.setattr("funnel_desktop.widgets.shell.copies.keeper.AFTER_A_CHANGE", 1)
    path = make_file("华强电子, 38")
    at = [datetime(2026, 11, 30, 23, 50).astimezone()]
    window = open_window(None)
    window.set_session(Session.open(path, clock=lambda: at[0]))

    def days() -> list[str]:
        return [f"{copy.made:%d %H:%M}" for copy in copies_of(path, copy_folder())]

    qtbot.waitUntil(lambda: days() == ["30 23:50"])
    model = window.model
    assert model is not None
    model.session.execute(AddDeal({"customer": "late"}))
    at[0] = datetime(2026, 12, 1, 7, 30).astimezone()  # the laptop slept
    model._look_at_the_clock()
    qtbot.waitUntil(lambda: days() == ["01 07:30", "30 23:50"])
    # Nothing done that day: the next day begins without a copy of the same, and makes it when something is.
    at[0] = datetime(2026, 12, 2, 8, 0).astimezone()
    model._look_at_the_clock()
    at[0] = datetime(2026, 12, 3, 9, 0).astimezone()
    model._look_at_the_clock()
    model.session.execute(AddDeal({"customer": "again"}))
    qtbot.waitUntil(lambda: days() == ["03 09:00", "01 07:30", "30 23:50"])


def test_before_a_large_import_there_is_a_copy(
    qtbot: QtBot,
    open_window: MakeWindow,
    make_file: MakeFile,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    from funnel_desktop.widgets.dialogs.importing.import_dialog import ImportDialog

    window = open_window(make_file("华强电子, 38"))
    assert window.path is not None

    def bring_in(rows: int) -> None:
        table = tmp_path / f"{rows}.csv"
        table.write_text(
            "customer\n" + "".join(f"客户 {rows} {row}\n" for row in range(rows)), encoding="utf-8"
        )

        def accept() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, ImportDialog)
            qtbot.waitUntil(lambda: dialog.request() is not None)
            dialog.confirm()

        QTimer.singleShot(0, accept)
        window.files.import_csv(table)

    bring_in(100)
    assert copies_of(window.path, copy_folder()) == []
    bring_in(101)
    (copy,) = copies_of(window.path, copy_folder())
    assert copy.reason == "import"
    kept = Session.open(copy.path, "read")
    assert kept.store.deals.count() == 101
    kept.close()
    assert window.model is not None
    assert window.model.session.store.deals.count() == 202


def test_a_copy_is_deleted_after_a_question_and_never_the_last_one(
    qtbot: QtBot, window_after_a_bad_hour: MainWindow
) -> None:
    window = window_after_a_bad_hour
    path = window.path
    assert path is not None
    make_copy(path, copy_folder(), "import", YESTERDAY + timedelta(hours=1))
    older = make_copy(path, copy_folder(), "day", YESTERDAY - timedelta(days=3))
    asked: list[str] = []

    def answer(dialog: CopiesDialog, *, yes: bool) -> None:
        def press() -> None:
            confirm = QApplication.activeModalWidget()
            assert isinstance(confirm, ConfirmDialog)
            asked.append(confirm.windowTitle())
            confirm.action.click() if yes else confirm.reject()

        QTimer.singleShot(0, press)
        dialog.delete_button.click()

    def work(dialog: CopiesDialog) -> None:
        dialog.table.selectRow(0)
        assert not dialog.delete_button.isEnabled()  # the way back from the import
        dialog.table.selectRow(2)
        answer(dialog, yes=False)
        assert older.exists()
        answer(dialog, yes=True)
        assert not older.exists()
        assert dialog.model.rowCount() == 2
        assert cells(dialog, 1)[0] == f"Yesterday {YESTERDAY:%H:%M}"
        dialog.table.selectRow(1)
        answer(dialog, yes=True)
        assert not dialog.delete_button.isEnabled()
        dialog.reject()

    in_the_dialog(qtbot, window, work)
    assert len(asked) == 3
    assert asked[0].startswith("Delete the copy ")
    assert [copy.reason for copy in copies_of(path, copy_folder())] == ["import"]
