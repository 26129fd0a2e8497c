"""The open file is replaced, moved, thrown away or written by others while its window is open: what was
typed is never lost, never called saved where it is not, and the window says what happened and offers the ways
on."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QListView
from pytestqt.qtbot import QtBot

from funnel_desktop.background import steps_on_a_thread
from funnel_desktop.cli.main import run
from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.session import Session
from funnel_desktop.store import aside
from funnel_desktop.store.backup import opened_to_copy
from funnel_desktop.widgets.deal.new_deal import NewDealDialog
from funnel_desktop.widgets.dialogs.merging.dialog import MergeDialog
from funnel_desktop.widgets.kit import preferences
from funnel_desktop.widgets.kit.progress import Slices
from funnel_desktop.widgets.shell.main_window import MainWindow

from .conftest import MakeFile, MakeWindow
from .hand import CONTROL, answering, asking, cancelled, chosen, confirmed, deals, look, press

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows lets nobody replace or move a file that is open"
)


@pytest.fixture
def funnel(make_file: MakeFile) -> Path:
    return make_file("甲县医院, 监护仪, 38", "乙市水务, 泵, 12")


@pytest.fixture
def other(funnel: Path, tmp_path: Path) -> Path:
    """The version that a sync client brings: one deal more."""
    path = tmp_path / "downloading.tmp"
    shutil.copyfile(funnel, path)
    session = Session.open(path, "write")
    session.execute(AddDeal({"customer": "从别处来", "project": "他"}, "target"))
    session.close()
    return path


def add(window: MainWindow, customer: str) -> None:
    assert window.flow is not None
    window.flow.add({"customer": customer, "project": "p", "stage": "target"})


def customers(path: Path) -> set[str]:
    """Return what lies in the one file, without anything beside it."""
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        return {name for (name,) in connection.execute("SELECT customer FROM deal")}
    finally:
        connection.close()


def offered(window: MainWindow) -> list[str]:
    return [button.text() for button in window.place.bar.buttons() if button.isVisible()]


def take(window: MainWindow, words: str) -> None:
    """Press one of the ways on."""
    button = next(button for button in window.place.bar.buttons() if button.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_deal_typed_while_the_file_is_replaced_goes_to_mine_and_beside(
    open_window: MakeWindow, qtbot: QtBot, funnel: Path, other: Path
) -> None:
    window = open_window(funnel)
    add(window, "先写的")

    def type_it(dialog: NewDealDialog) -> None:
        os.replace(other, funnel)  # while the dialog is open
        field = QApplication.focusWidget()
        assert field is not None
        QTest.keyClicks(field, "Typed here")
        confirmed(dialog)

    with answering(qtbot, (NewDealDialog, type_it)):
        press(Qt.Key.Key_N, CONTROL, window)
    brought = funnel.read_bytes()
    assert {"先写的", "Typed here"} <= set(deals(window))
    assert window.place.bar.isVisible()
    assert "put another version in the place of 漏斗.funnel" in window.place.bar.text()
    assert window.status.saved.text() == "Kept aside"
    assert window.windowTitle() == "漏斗 (kept aside) — Funnel Desktop"
    # It goes on: nothing has to be decided now, and undo knows what was done before.
    add(window, "后写的")
    window.undo()
    window.undo()
    window.undo()
    assert not {"先写的", "Typed here", "后写的"} & set(deals(window))
    window.redo()
    window.redo()
    assert window.place.bar.isVisible()
    take(window, "Save mine beside it")
    assert not window.place.bar.isVisible()
    mine = window.path
    assert mine is not None
    assert mine.parent == funnel.parent
    assert mine.name.startswith("漏斗 (mine, ")
    assert preferences.recent_files()[0] == mine
    window.undo()
    add(window, "最后写的")
    assert window.status.saved.text().startswith("Saved")
    window.close()
    assert customers(mine) == {"甲县医院", "乙市水务", "先写的", "最后写的"}
    assert funnel.read_bytes() == brought
    assert aside.left_over() == []


def test_closed_while_a_copy_is_being_made_the_file_stands_alone(
    open_window: MakeWindow, qtbot: QtBot, funnel: Path, tmp_path: Path
) -> None:
    window = open_window(funnel)
    add(window, "先写的")
    assert window.model is not None
    reading = threading.Event()

    def copy_for_ever(progress: Callable[[float], None]) -> None:
        with opened_to_copy(funnel, tmp_path / "copy.funnel", None) as connection:
            rows = connection.execute("SELECT id FROM deal")
            rows.fetchone()
            reading.set()
            while True:
                progress(0.5)

    slices = Slices(window.model)
    slices.start(steps_on_a_thread(copy_for_ever))
    qtbot.waitUntil(reading.is_set)
    window.set_session(None)
    assert [path.name for path in funnel.parent.glob(f"{funnel.name}*")] == [funnel.name]
    assert "先写的" in customers(funnel)


@pytest.mark.parametrize("noticed", [True, False])
def test_closed_after_others_wrote_nothing_is_asked_of_the_file_any_more(
    open_window: MakeWindow, qtbot: QtBot, funnel: Path, noticed: bool
) -> None:
    window = open_window(funnel)
    assert window.panels.balance is not None
    add(window, "先写的")
    script = (
        f"import sqlite3; file = sqlite3.connect({str(funnel)!r}); "
        "file.execute('UPDATE deal SET note = 1'); file.commit()"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
    if noticed:
        look(window)
    window.set_session(None)
    menu = window.menuBar().actions()[0]
    try:
        window.actions_["language_zh_CN"].trigger()
        qtbot.waitUntil(lambda: menu.text().startswith("文件"))
    finally:
        window.actions_["language_en"].trigger()
        qtbot.waitUntil(lambda: "File" in menu.text())


def test_the_other_version_is_opened_and_mine_is_kept(
    open_window: MakeWindow, funnel: Path, other: Path
) -> None:
    window = open_window(funnel)
    add(window, "我写的")
    os.replace(other, funnel)
    look(window)
    take(window, "Open the other version")
    assert window.path == funnel
    assert "从别处来" in deals(window)
    assert "我写的" not in deals(window)
    assert "Yours is kept as" in window.message_bar.notice.text()
    window.message_bar.notice.acted.emit()
    assert "我写的" in deals(window)


def test_the_two_versions_are_put_together(
    open_window: MakeWindow, qtbot: QtBot, funnel: Path, other: Path
) -> None:
    window = open_window(funnel)
    add(window, "我写的")
    os.replace(other, funnel)
    look(window)
    assert offered(window)[0] == "Put the two together…"
    # Cancelled, all is as before.
    with answering(qtbot, (MergeDialog, cancelled)):
        take(window, "Put the two together…")
    assert window.place.bar.isVisible()
    assert "我写的" in deals(window)
    assert "从别处来" not in deals(window)
    with answering(qtbot, (MergeDialog, confirmed)):
        take(window, "Put the two together…")
    assert window.path == funnel
    assert {"我写的", "从别处来"} <= set(deals(window))
    assert not window.place.bar.isVisible()
    window.undo()
    assert "我写的" not in deals(window)
    window.redo()
    window.close()
    assert {"我写的", "从别处来", "甲县医院"} <= customers(funnel)
    assert aside.left_over() == []


def test_closed_without_a_choice_mine_lies_beside_and_the_next_start_says_so(
    open_window: MakeWindow, qtbot: QtBot, funnel: Path, other: Path
) -> None:
    window = open_window(funnel)
    add(window, "我写的")
    os.replace(other, funnel)
    brought = funnel.read_bytes()
    window.close()
    (mine,) = [path for path in funnel.parent.iterdir() if "mine" in path.name]
    assert "我写的" in customers(mine)
    assert funnel.read_bytes() == brought
    assert {path.name for path in funnel.parent.glob("漏斗*")} == {funnel.name, mine.name}
    again = open_window(funnel)
    qtbot.waitUntil(lambda: mine.name in again.message_bar.notice.text())
    again.message_bar.notice.acted.emit()
    assert again.path == mine
    assert "我写的" in deals(again)
    assert aside.left_over() == []


def test_where_nothing_was_changed_the_newer_version_is_shown(
    open_window: MakeWindow, qtbot: QtBot, funnel: Path, other: Path
) -> None:
    window = open_window(funnel)
    os.replace(other, funnel)
    look(window)
    qtbot.waitUntil(lambda: window.model is not None and "从别处来" in deals(window))
    assert "This is that version" in window.message_bar.notice.text()
    assert not window.place.bar.isVisible()
    window.close()
    assert [path.name for path in funnel.parent.glob("漏斗*")] == [funnel.name]


def test_coming_to_the_front_it_is_looked_at(
    open_window: MakeWindow, qtbot: QtBot, funnel: Path, other: Path
) -> None:
    window = open_window(funnel)
    add(window, "我写的")
    elsewhere = open_window(None)
    os.replace(other, funnel)
    elsewhere.close()
    window.activateWindow()
    qtbot.waitUntil(window.place.bar.isVisible)


def test_a_moved_file_is_followed(open_window: MakeWindow, funnel: Path, tmp_path: Path) -> None:
    window = open_window(funnel)
    add(window, "先写的")
    there = tmp_path / "2026" / "今年.funnel"
    there.parent.mkdir()
    funnel.rename(there)
    look(window)
    assert window.path == there
    assert window.windowTitle() == "今年 — Funnel Desktop"
    assert str(there) in window.message_bar.notice.text()
    assert preferences.recent_files() == [there]
    add(window, "后写的")
    window.undo()
    window.undo()
    window.redo()
    window.close()
    assert "先写的" in customers(there)
    assert [path.name for path in there.parent.iterdir()] == [there.name]


def test_thrown_away_it_is_put_back(open_window: MakeWindow, funnel: Path) -> None:
    window = open_window(funnel)
    add(window, "我写的")
    funnel.unlink()
    look(window)
    assert "no longer in" in window.place.bar.text()
    assert offered(window) == ["Put it back in its place", "Save it as…"]
    take(window, "Put it back in its place")
    assert window.path == funnel
    add(window, "又写的")
    window.close()
    assert {"我写的", "又写的"} <= customers(funnel)


def test_its_folder_is_gone_and_a_place_is_chosen(
    open_window: MakeWindow, qtbot: QtBot, make_file: MakeFile, tmp_path: Path
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    funnel = Path(shutil.move(make_file("甲县医院, 监护仪, 38"), folder / "甲.funnel"))
    window = open_window(funnel)
    add(window, "我写的")
    shutil.rmtree(folder)
    add(window, "又写的")
    assert offered(window) == ["Save it as…"]
    target = tmp_path / "新.funnel"
    with answering(qtbot, chosen(target)):
        take(window, "Save it as…")
    assert window.path == target
    window.close()
    assert {"我写的", "又写的"} <= customers(target)


def test_its_folder_is_gone_for_good_and_the_next_start_has_it(
    open_window: MakeWindow, qtbot: QtBot, make_file: MakeFile, tmp_path: Path
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    funnel = Path(shutil.move(make_file("甲县医院, 监护仪, 38"), folder / "甲.funnel"))
    window = open_window(funnel)
    add(window, "我写的")
    shutil.rmtree(folder)
    window.close()
    again = open_window(None)
    qtbot.waitUntil(lambda: "has no place yet" in again.message_bar.notice.text())
    again.message_bar.notice.acted.emit()
    assert "我写的" in deals(again)
    assert offered(again) == ["Save it as…"]
    # The stick is back.
    folder.mkdir()
    look(again)
    look(again)
    again.close()
    (mine,) = folder.iterdir()
    assert "我写的" in customers(mine)


def test_idle_a_copy_of_the_one_file_is_complete(open_window: MakeWindow, qtbot: QtBot, funnel: Path) -> None:
    window = open_window(funnel)
    add(window, "我写的")
    qtbot.waitUntil(lambda: "我写的" in customers(funnel))
    log = Path(f"{funnel}-wal")
    qtbot.waitUntil(lambda: log.stat().st_size == 0)
    window.undo()
    window.close()


def test_what_another_program_wrote_is_shown_and_not_undone(open_window: MakeWindow, funnel: Path) -> None:
    window = open_window(funnel)
    add(window, "我写的")
    assert window.actions_["undo"].isEnabled()
    code = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute(sys.argv[2]); c.commit()"
    change = "UPDATE deal SET customer = '别人写的' WHERE customer = '乙市水务'"
    subprocess.run([sys.executable, "-c", code, funnel, change], check=True)
    look(window)
    assert "别人写的" in deals(window)
    assert "Another program changed the file" in window.status.done.text()
    assert not window.actions_["undo"].isEnabled()
    add(window, "后写的")
    window.undo()
    assert "后写的" not in deals(window)
    assert {"我写的", "别人写的"} <= set(deals(window))


def locks(path: Path) -> list[str]:
    """Return the kinds of locks that are on a file, as the system lists them."""
    number = os.stat(path).st_ino
    lines = (line.split() for line in Path("/proc/locks").read_text(encoding="ascii").splitlines())
    return sorted(line[1] for line in lines if line[5].rpartition(":")[2] == str(number))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lists locks")
@pytest.mark.parametrize("way", ["open_file", "new_file", "back_up", "import_csv", "export"])
def test_no_dialog_takes_sqlites_locks_away(
    open_window: MakeWindow, qtbot: QtBot, funnel: Path, way: str
) -> None:
    window = open_window(funnel)
    add(window, "我写的")
    # What the program does by itself at rest (bringing the log in, looking for damage) takes locks too.
    window.place.settle()
    log = Path(f"{funnel}-wal")
    qtbot.waitUntil(lambda: log.stat().st_size == 0)
    before = locks(funnel)
    assert "POSIX" in before

    def look_around(dialog: QFileDialog) -> None:
        dialog.setNameFilter("All files (*)")
        dialog.setDirectory(str(funnel.parent))
        view = dialog.findChild(QListView, "listView")
        assert view is not None
        shown = view.model()

        def listed() -> set[str]:
            top = view.rootIndex()
            return {shown.index(row, 0, top).data() for row in range(shown.rowCount(top))}

        qtbot.waitUntil(lambda: funnel.name in listed())
        dialog.selectFile(funnel.name)
        QApplication.processEvents()
        cancelled(dialog)

    before_that = [asking("everything")] if way == "export" else []
    with answering(qtbot, *before_that, (QFileDialog, look_around)):
        getattr(window.files, way)()
    assert "POSIX" in locks(funnel)  # what was given back is not taken again
    qtbot.waitUntil(lambda: locks(funnel) == before)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lists locks")
def test_copies_checks_exports_and_wrong_choices_keep_sqlites_locks(
    open_window: MakeWindow, qtbot: QtBot, funnel: Path, tmp_path: Path
) -> None:
    window = open_window(funnel)
    add(window, "我写的")
    window.place.settle()
    log = Path(f"{funnel}-wal")
    qtbot.waitUntil(lambda: log.stat().st_size == 0)
    before = locks(funnel)
    assert "POSIX" in before
    with answering(qtbot, chosen(tmp_path / "copy.funnel")):
        window.files.back_up()
    with answering(qtbot, asking("csv"), chosen(tmp_path / "deals.csv")):
        window.files.export()
    with answering(qtbot, asking("everything"), chosen(tmp_path / "all.zip")):
        window.files.export()
    window.files.import_csv(funnel)
    window.files.import_set(funnel)
    window.files.open_path(funnel)
    other = tmp_path / "link.funnel"
    other.symlink_to(funnel)
    window.files.open_path(other)
    assert window.path == funnel
    assert locks(funnel) == before
    assert customers(tmp_path / "copy.funnel") == set(deals(window))


def test_ways_on_follow_the_language(
    open_window: MakeWindow, qtbot: QtBot, funnel: Path, other: Path
) -> None:
    window = open_window(funnel)
    add(window, "我写的")
    os.replace(other, funnel)
    look(window)
    window.set_language("zh_CN")
    qtbot.waitUntil(lambda: "换成了另一个版本" in window.place.bar.text())
    assert "把我的版本另存在旁边" in offered(window)
    take(window, "把我的版本另存在旁边")
    assert window.path is not None
    assert "（我的，" in window.path.name


def test_a_log_set_aside_on_opening_is_told(
    open_window: MakeWindow, qtbot: QtBot, funnel: Path, other: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    left_by_a_kill(funnel)
    os.replace(other, funnel)
    window = open_window(funnel)
    assert "a log that belongs to another version" in window.message_bar.notice.text()
    assert "从别处来" in deals(window)


def test_the_command_line_tells_of_a_log_set_aside(
    home: Path, funnel: Path, other: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    left_by_a_kill(funnel)
    os.replace(other, funnel)
    assert run(["check", str(funnel), "--language", "en"]) == 0
    said = capsys.readouterr()
    assert "is sound" in said.out
    assert "a log that belongs to another version" in said.err
    assert run(["check", str(funnel), "--language", "en"]) == 0
    assert capsys.readouterr().err == ""


def left_by_a_kill(path: Path) -> None:
    """Change the file in a program of its own that is killed: its log stays."""
    code = (
        "import os, sys, signal\nfrom pathlib import Path\n"
        "from funnel_desktop.commands.session import Session\n"
        "from funnel_desktop.commands.deals import AddDeal\n"
        "session = Session.open(Path(sys.argv[1]), 'write')\n"
        "session.execute(AddDeal({'customer': 'x', 'project': 'p'}, 'target'))\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    subprocess.run([sys.executable, "-c", code, path], check=False)
    assert Path(f"{path}-wal").stat().st_size


def test_a_synchronised_folder_is_named_once(
    open_window: MakeWindow, qtbot: QtBot, make_file: MakeFile, tmp_path: Path
) -> None:
    folder = tmp_path / "我的坚果云"
    folder.mkdir()
    funnel = Path(shutil.move(make_file("甲县医院, 监护仪, 38"), folder / "甲.funnel"))
    window = open_window(funnel)
    qtbot.waitUntil(lambda: "坚果云 synchronises" in window.message_bar.notice.text())
    window.close()
    again = open_window(funnel)
    again.place.say_where_it_lies()
    assert not again.message_bar.isVisible()
