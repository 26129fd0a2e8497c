"""Files that are read-only, damaged, dropped on the window; what is remembered, backed up and logged."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLibraryInfo, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl, QVersionNumber
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.session import Session
from funnel_desktop.widgets.dialogs.importing.import_dialog import ImportDialog
from funnel_desktop.widgets.dialogs.importing.left_out import LeftOutDialog
from funnel_desktop.widgets.kit import preferences
from funnel_desktop.widgets.shell.copies.dialog import CopiesDialog
from funnel_desktop.widgets.shell.copies.keeper import keep_copies
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.conftest import ROOT
from tests.failing_drive import Drive
from tests.store.damage import forget_in_index, spoil
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import (
    CONTROL,
    SHIFT,
    Answer,
    answering,
    asking,
    choose_cards,
    chosen,
    confirmed,
    deal_of,
    press,
    replaced,
    said,
    shown,
)


def contents(path: Path) -> bytes:
    return path.read_bytes()


# Reading only


@pytest.fixture(params=["protected", "in use"])
def read_only(request: pytest.FixtureRequest, make_file: MakeFile) -> Iterator[tuple[Path, str]]:
    """A file that cannot be written: marked so, or open elsewhere."""
    path = make_file("华强电子, 检测线, 38", "Bolt Motors, 36")
    if request.param == "protected":
        path.chmod(0o444)
        yield path, "write-protected"
        path.chmod(0o644)
    else:
        other = Session.open(path)
        yield path, "in use by another window"
        other.close()


def test_a_file_for_reading_only_says_why_and_stays_as_it_is(
    qtbot: QtBot, open_window: MakeWindow, read_only: tuple[Path, str], tmp_path: Path
) -> None:
    path, why = read_only
    before = contents(path)
    window = open_window(path)
    assert why in said(window)
    assert window.windowTitle() == "漏斗 (read only) — Funnel Desktop"
    assert window.status.saved.text() == "Read only"
    assert shown(window, "target") == ["华强电子", "Bolt Motors"]
    assert not window.filter_bar.new_deal.isEnabled()

    # By keyboard nothing opens and nothing changes.
    choose_cards(window, "华强电子")
    with answering(qtbot) as titles:
        for key, modifiers in (
            (Qt.Key.Key_Right, CONTROL | SHIFT),
            (Qt.Key.Key_Down, CONTROL | SHIFT),
            (Qt.Key.Key_W, CONTROL | SHIFT),
            (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
            (Qt.Key.Key_N, CONTROL),
            (Qt.Key.Key_I, CONTROL),
        ):
            press(key, modifiers)
    assert titles == []

    # Asked from anywhere else, each says why.
    row = deal_of(window, "华强电子").row
    flow, board = window.flow, window.board
    assert flow is not None
    assert board is not None
    table = tmp_path / "deals.csv"
    table.write_text("customer,stage,amount\n华强,Intent,380000\n", encoding="utf-8")
    attempts: dict[str, Callable[[], object]] = {
        "drop": lambda: board.dropped.emit([row], "shortlisted", None),
        "lose": lambda: board.droppedLost.emit([row]),
        "win": lambda: flow.win([row]),
        "delete": lambda: flow.delete([row]),
        "new": flow.new_deal,
        "quick add": lambda: board.quickAdd.emit("target", "乙, 3"),
        "edit": lambda: flow.edit(row, "note", "x"),
        "settings": lambda: flow.change_settings({"rule": "free"}),
        "target": lambda: window.panels.settingsEdited.emit({"target_minor": 100}),
        "import": lambda: window.files.take(table),
    }
    for name, attempt in attempts.items():
        window.message_bar.hide()
        with answering(qtbot) as titles:
            attempt()
        assert titles == [], name
        assert why in said(window), name
    assert shown(window, "target") == ["华强电子", "Bolt Motors"]

    # What needs no writing goes on: the sheet, a search, an export.
    window.open_deal(row)
    assert window.sheet.shown is not None
    assert not window.sheet.shown.delete_button.isEnabled()
    window.filter_bar.find_field.setText("hq")
    assert shown(window, "target") == ["华强电子"]
    exported = tmp_path / "out.csv"
    with answering(qtbot, asking("csv"), chosen(exported)):
        window.actions_["export"].trigger()
    assert exported.stat().st_size > 100
    window.close()
    assert contents(path) == before
    assert sorted(entry.name for entry in path.parent.glob("漏斗*")) == [path.name]


def test_the_rows_left_out_can_be_looked_at_again_and_saved(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile, tmp_path: Path
) -> None:
    table, kept = tmp_path / "deals.csv", tmp_path / "kept.csv"
    table.write_text(
        "customer,stage,amount\n华强,intent,380000\n,intent,much\n启衡,intent,5\n", encoding="utf-8"
    )
    window = open_window(make_file("华强电子, 38"))

    def import_it(dialog: ImportDialog) -> None:
        qtbot.waitUntil(lambda: dialog.request() is not None)
        confirmed(dialog)

    with answering(qtbot, (ImportDialog, import_it)):
        window.files.take(table)
    assert said(window) == "2 deals imported; 1 row left out."
    # It stays, and its link, when another language is spoken.
    window.set_language("zh_CN")
    qtbot.waitUntil(lambda: "imported" not in said(window))
    assert window.message_bar.isVisible()
    window.set_language("en")
    qtbot.waitUntil(lambda: said(window) == "2 deals imported; 1 row left out.")

    def read_and_save(dialog: LeftOutDialog) -> None:
        assert dialog.windowTitle() == "Rows of deals.csv that were left out"
        rows = dialog.bad_rows
        assert [rows.list.item(at).text() for at in range(rows.list.count())] == [
            "Line 3: The row names no customer and no project. Fill in one of them."
        ]
        rows.save(kept)
        confirmed(dialog)

    # As often as one likes, until something else is said.
    for _ in range(2):
        with answering(qtbot, (LeftOutDialog, read_and_save)):
            window.message_bar.notice._action.click()
    assert "much" in kept.read_text(encoding="utf-8-sig")
    window.undo()
    assert said(window) == ""


# Files that cannot be opened


def test_what_cannot_be_opened_leaves_what_is_open(open_window: MakeWindow, make_file: MakeFile) -> None:
    path = make_file("华强电子, 38")
    window = open_window(path)
    stranger = path.with_name("notes.funnel")
    stranger.write_text("not a database", encoding="utf-8")
    assert not window.files.open_path(stranger)
    assert "is not a Funnel Desktop file" in said(window)
    assert not window.files.open_path(path.with_name("gone.funnel"))
    assert "There is no file" in said(window)
    assert shown(window, "target") == ["华强电子"]
    assert window.path == path


def damage(path: Path) -> None:
    """Overwrite all but the first page, as a failing disk does."""
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    path.write_bytes(bytes(data))


def test_a_damaged_file_is_left_alone_and_its_backup_offered(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The automatic backup is made a while after opening; here the while is short.
    monkeypatch.setattr("funnel_desktop.widgets.shell.files.flow._BACKUP_AFTER", 1)
    path = make_file("华强电子, 38", "Bolt Motors, 36")
    window = open_window(path)
    folder = preferences.data_folder() / "backups"
    qtbot.waitUntil(lambda: any(folder.rglob("*.funnel")))
    window.close()
    damage(path)
    before = contents(path)

    window = open_window(path)
    assert "is damaged" in said(window)
    assert window.message_bar.notice.kind() == "bad"
    assert window.message_bar.notice._action.text() == "Earlier states…"

    def take_the_latest() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CopiesDialog)
        qtbot.waitUntil(lambda: not dialog._slices.running)
        assert dialog.take_button.accessibleName() == "Open a copy of it"
        dialog.confirm()

    QTimer.singleShot(0, take_the_latest)
    window.message_bar.notice._action.click()
    assert window.path == path.with_name("漏斗-restored.funnel")
    assert shown(window, "target") == ["华强电子", "Bolt Motors"]
    assert contents(path) == before


def test_a_damaged_file_without_a_backup_is_read_as_far_as_it_goes(
    qtbot: QtBot, open_window: MakeWindow, sample: Path
) -> None:
    spoil(sample, "deal_by_column")
    window = open_window(sample)
    assert window.model is None
    assert "is damaged" in said(window)
    window.message_bar.notice._action.click()
    assert window.path == sample.with_name("样例-recovered.funnel")
    assert window.model is not None
    assert window.model.session.store.deals.count() == 209  # an index holds nothing of its own
    assert said(window)


@pytest.mark.skipif(sys.platform == "win32", reason="reads as POSIX does")
def test_a_file_that_the_drive_does_not_give_whole_is_read_as_far_as_it_goes(
    qtbot: QtBot, open_window: MakeWindow, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(sample)
    spoil(sample, "deal_by_column")
    spoilt = contents(sample)
    place = next(at for at in range(len(before)) if before[at] != spoilt[at])
    drive = Drive(sample, [range(place, place + 4096)])
    monkeypatch.setattr(os, "pread", drive.pread)
    window = open_window(sample)
    assert window.model is None
    assert "reports an error in reading" in said(window)
    assert window.message_bar.notice._action.text() == "Save what can be read"
    window.message_bar.notice._action.click()
    assert window.path == sample.with_name("样例-recovered.funnel")
    assert window.model is not None
    assert window.model.session.store.deals.count() == 209
    assert "the damage may hide" in said(window)


# Dropped on the window


def drop(window: MainWindow, *paths: Path) -> bool:
    """Drop files from the file manager; return whether the window would take them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    # Whole pixels are on their way out of Qt, and others not in it before 6.12.
    place: Any = (QPointF if QLibraryInfo.version() >= QVersionNumber(6, 12) else QPoint)(300, 300)
    enter = QDragEnterEvent(place, Qt.DropAction.CopyAction, data, buttons, keys)
    enter.setAccepted(False)
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(
        window, QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, data, buttons, keys)
    )
    return True


def test_files_are_dropped_on_the_window(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile, tmp_path: Path
) -> None:
    first, second = make_file("华强电子, 38"), make_file("Bolt Motors, 36", name="other")
    window = open_window(first)
    assert drop(window, second)
    qtbot.waitUntil(lambda: window.path == second)
    assert shown(window, "target") == ["Bolt Motors"]
    with closing(sqlite3.connect(first)) as connection:  # the one before is closed and free
        connection.execute("BEGIN IMMEDIATE")

    table = tmp_path / "商机.csv"
    table.write_text("客户,阶段,金额\n岭核检测,意向客户,720000\n", encoding="gb18030")

    def look_and_import(dialog: ImportDialog) -> None:
        qtbot.waitUntil(lambda: dialog.request() is not None)
        confirmed(dialog)

    with answering(qtbot, (ImportDialog, look_and_import)):
        assert drop(window, table)
    assert shown(window, "intent") == ["岭核检测"]
    assert deal_of(window, "岭核检测").amount_minor == 72_000_000
    window.undo()
    assert shown(window, "intent") == []

    picture = tmp_path / "picture.png"
    picture.write_bytes(b"")
    assert not drop(window, picture)
    assert not drop(window, first, second)


# Remembered


def test_the_window_comes_back_as_it_was_left(open_window: MakeWindow, make_file: MakeFile) -> None:
    path = make_file("华强电子, 38")
    window = open_window(path)
    window.resize(1180, 650)
    window.actions_["show_balance"].trigger()
    assert not window.panels.balance_dock.isVisible()
    window.panels.chart.set_view("sum")
    window.panels.balance.set_measure("units")
    assert window.panels.balance.horizon() == "time"
    window.panels.balance.set_horizon("year")
    window.close()
    again = open_window(path)
    assert again.height() == 650
    assert again.panels.chart_dock.isVisible()
    assert not again.panels.balance_dock.isVisible()
    assert not again.actions_["show_balance"].isChecked()
    assert again.panels.chart.view() == "sum"
    assert again.panels.balance.measure() == "units"
    assert again.panels.balance.horizon() == "year"


def test_recent_files_are_offered_while_they_are_there(open_window: MakeWindow, make_file: MakeFile) -> None:
    first, second = make_file("甲, 1"), make_file("乙, 2", name="R&D")
    window = open_window(first)
    menu = window.actions_.menus["recent"]
    window.files.take(second)
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == [
        f"R&&D — {second.parent}",
        f"漏斗 — {first.parent}",
    ]
    menu.actions()[1].trigger()
    assert shown(window, "target") == ["甲"]
    second.unlink()
    menu.aboutToShow.emit()
    assert len(menu.actions()) == 1


def test_a_backup_is_made_where_the_user_says(
    qtbot: QtBot, open_window: MakeWindow, sample: Path, tmp_path: Path
) -> None:
    window = open_window(sample)
    target = tmp_path / "copy.funnel"
    with answering(qtbot, chosen(target)):
        window.actions_["back_up"].trigger()
    assert said(window) == f"Backed up to {target}."
    with closing(sqlite3.connect(target)) as connection:
        assert connection.execute("SELECT count(*) FROM deal").fetchone() == (209,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_no_name_chosen_lets_the_open_file_be_written_over_or_let_go(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile, tmp_path: Path
) -> None:
    path = make_file("华强电子, 38")
    window = open_window(path)
    link = tmp_path / "another way.funnel"
    link.symlink_to(path)
    inode = path.stat().st_ino
    attempts: list[tuple[str, list[Answer], str]] = [
        ("back_up", [], "cannot be its own copy"),
        *(
            ("export", [asking(form)], "is a funnel file. Give the export another name.")
            for form in ("workbook", "readable", "csv", "redacted")
        ),
        ("import", [], "is a database, not a spreadsheet"),
    ]
    for action, before, sentence in attempts:
        for name in (path, link):
            with answering(qtbot, *before, chosen(name) if action == "import" else replaced(name)):
                window.actions_[action].trigger()
            assert sentence in said(window), action
    assert path.stat().st_ino == inode
    window.files.take(link)  # it is open: neither closed nor opened again for reading only
    assert window.path == path
    assert window.flow is not None
    assert window.flow.quick_add("target", "Bolt Motors, 36") is None
    assert shown(window, "target") == ["Bolt Motors", "华强电子"]


def test_the_automatic_backup_needs_no_asking_and_keeps_to_its_folder(
    qtbot: QtBot, open_window: MakeWindow, sample: Path
) -> None:
    window = open_window(sample)
    assert window.model is not None
    keep_copies(window, window.model)
    folder = preferences.data_folder() / "backups"
    qtbot.waitUntil(lambda: any(folder.rglob("*.funnel")))
    assert sorted(entry.name for entry in sample.parent.glob("*.funnel")) == [sample.name]


def test_what_the_copy_of_the_day_shows_to_be_damaged_is_changed_no_more(
    qtbot: QtBot, open_window: MakeWindow, sample: Path
) -> None:
    forget_in_index(sample, "deal_by_column", "UPDATE deal SET amount_minor = 1 WHERE outcome = 'open'")
    window = open_window(sample)
    assert window.model is not None
    assert window.model.writable
    keep_copies(window, window.model)
    qtbot.waitUntil(lambda: window.model is not None and not window.model.writable)
    assert "is damaged" in said(window)
    window.message_bar.notice._action.click()
    assert window.path == sample.with_name("样例-recovered.funnel")
    with closing(sqlite3.connect(window.path)) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert window.model is not None
    assert window.model.writable


# When the program itself is at fault


SCRIPT = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from funnel_desktop.widgets.shell.application import run_window
from funnel_desktop.widgets.shell.main_window import MainWindow

def window():
    return next(top for top in QApplication.topLevelWidgets() if isinstance(top, MainWindow))

def at_fault():
    QTimer.singleShot(0, report)
    raise ZeroDivisionError("on purpose")

def report():
    bar = window().message_bar
    print(bar.notice.text() if bar.isVisible() else "nothing said")
    print(window().path.name if window().path else "no file")
    {end}

QTimer.singleShot(0, lambda: QTimer.singleShot(50, {first}))
sys.exit(run_window({path!r}, ["--language", "en"]))
"""


def run_program(first: str, end: str, path: str | None, platform: str = "") -> list[str]:
    """Run the real program with a hand inside it; return what it printed. ``platform``: Qt's, for another
    screen than that of all tests."""
    script = SCRIPT.format(first=first, end=end, path=path)
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": platform or os.environ["QT_QPA_PLATFORM"],
        },
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout.splitlines()


def test_a_fault_is_logged_and_said_and_a_crash_is_told_at_the_next_start(
    home: Path, make_file: MakeFile
) -> None:
    path = make_file("华强电子, 38")
    log = preferences.data_folder() / "funnel-desktop.log"
    # A fault of the program: it says so, goes on, and ends as ever.
    first = run_program("at_fault", "window().close()", str(path))
    assert first[0].startswith("Something went wrong in the program. Your data is safe")
    assert str(log) in first[0]
    assert "ZeroDivisionError: on purpose" in log.read_text(encoding="utf-8")
    # The next start has nothing to tell, and opens the file used last by itself. This one dies at once.
    second = run_program("report", "import os; sys.stdout.flush(); os._exit(9)", None)
    assert second == ["nothing said", path.name]
    # The one after says so, once.
    third = run_program("report", "window().close()", None)
    assert third[0].startswith("The program ended unexpectedly last time.")
    assert third[1] == path.name
    assert run_program("report", "window().close()", None) == ["nothing said", path.name]


@pytest.mark.parametrize("platform", ["", "offscreen"], ids=["wide", "narrow"])
def test_damage_that_is_met_while_painting_is_said_to_be_damage(
    home: Path, sample: Path, platform: str
) -> None:
    # Qt's own screen without one is 800 wide: the panels are a drawer there.
    spoil(sample, "deal")
    before = sample.read_bytes()
    (words, name) = run_program("report", "window().close()", str(sample), platform)
    assert "is damaged (database disk image is malformed)" in words or "is damaged (page" in words
    assert name == sample.name
    assert sample.read_bytes() == before


def test_a_damaged_file_is_read_as_far_as_it_goes_whatever_is_shown(
    qtbot: QtBot, open_window: MakeWindow, sample: Path
) -> None:
    spoil(sample, "deal")
    # What is worked out in slices meets the damage where the program's hook says so.
    with qtbot.captureExceptions() as met:
        window = open_window(sample)
        window.resize(900, 700)
        qtbot.waitUntil(lambda: window.model is not None and not window.model.writable)
        assert "is damaged" in said(window)
        model, board = window.model, window.board
        assert model is not None
        assert board is not None
        # The cards that can be read are there, each in its place; the others leave theirs empty.
        columns = [column.model for column in board.columns]
        cards = {row: column.card_at(at) for column in columns for at, row in enumerate(column.rows)}
        assert None in cards.values()
        assert sum(card is not None for card in cards.values()) > len(cards) // 2
        assert all(card is None or card.row == row for row, card in cards.items())
        # Every room is entered; none of them closes the file.
        for key in ("today", "deals", "visits", "targets", "insights", "levers", "review", "board"):
            window.rooms.enter(key)
            window.repaint()
        # What cannot be read whole is not known: half of the deals are not taken for all of them.
        assert not model.figures.stays_known
        assert window.model is model
        assert window.path == sample
        window.close()
    assert all(issubclass(kind, sqlite3.DatabaseError) for kind, _error, _trace in met)
