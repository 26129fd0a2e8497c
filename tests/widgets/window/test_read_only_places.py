"""Folders, media and homes that cannot be written: the program works, says so once, and offers a way on.

An administrator may write anywhere but on a read-only file system. So the real program is run without the
right to do that, and files are put on such a file system.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.session import Session
from funnel_desktop.sample.funnel import SampleFunnel
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.conftest import ROOT
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import answering, chosen, deal_of, said, shown

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="rights and file systems of POSIX")

# The real program, with a hand in it that prints what it says, one sentence a line, and closes it.
PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from funnel_desktop.__main__ import main
from funnel_desktop.widgets.shell import application
from funnel_desktop.widgets.shell.main_window import MainWindow
from funnel_desktop.widgets.shell.message_bar import MessageBar

show_said = MessageBar.show_said

def said(bar, say, kind="warn", action=None, then=None):
    show_said(bar, say, kind, action, then)
    print(say(), "|", action, flush=True)

MessageBar.show_said = said
listen = application.listen_to_later_starts

def look(window, seat, **more):
    listen(window, seat, **more)
    how = "writable" if window.model and window.model.writable else "to read"
    print("open:", window.path, how if window.files.backups_possible else f"{how}, without daily backups")
    # What was said first is closed by hand: is there more?
    window.message_bar.hide()
    QTimer.singleShot(100, window.close)

application.listen_to_later_starts = look
sys.exit(main(sys.argv[1:]))
"""


WITHOUT_RIGHTS = ["setpriv", "--bounding-set=-dac_override,-dac_read_search,-fowner"]
"""What takes from an administrator's program the right to go past those of files."""


def command(*words: str | Path) -> list[str]:
    prefix = WITHOUT_RIGHTS if os.getuid() == 0 else []
    return [*prefix, sys.executable, *map(str, words)]


def run(home: Path, *arguments: str | Path) -> list[str]:
    """Run the program as somebody without rights; return what it said."""
    values = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    values |= {"HOME": str(home), "PYTHONPATH": str(ROOT), "LANG": "en_GB.UTF-8"}
    done = subprocess.run(
        command("-c", PROGRAM, *arguments), env=values, capture_output=True, encoding="utf-8", timeout=60
    )
    assert "Traceback" not in done.stderr, done.stderr
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.fixture
def anywhere(tmp_path: Path) -> Iterator[Path]:
    """A folder whose rights count for everybody."""
    probe = tmp_path / "probe"
    probe.mkdir(0o555)
    if os.getuid() == 0 and shutil.which("setpriv") is None:
        pytest.skip("run as root without setpriv: nothing here is without rights")
    tried = subprocess.run(command("-c", f"open({str(probe / 'x')!r}, 'w')"), capture_output=True)
    if tried.returncode == 0:
        pytest.skip("this system lets an administrator's programs write anywhere, whatever they may not")
    yield tmp_path
    for folder, _, _ in os.walk(tmp_path):
        os.chmod(folder, 0o755)


@pytest.fixture
def their_home(anywhere: Path) -> Path:
    """A home that can be written, for now."""
    home = anywhere / "home"
    (home / "Documents").mkdir(parents=True)
    return home


def sample_in(folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / "样例.funnel"
    session = Session.create(path)
    session.execute(SampleFunnel())
    session.close()
    return path


def test_a_file_in_somebody_elses_folder_opens_for_reading(anywhere: Path, their_home: Path) -> None:
    path = sample_in(anywhere / "shared")
    before = path.read_bytes()
    path.chmod(0o666)
    path.parent.chmod(0o555)
    words = run(their_home, path)
    assert words == [
        f"The folder {path.parent} is write-protected, so 样例.funnel was opened for reading only. | "
        "Save a copy…",
        f"open: {path} to read",
    ]
    path.chmod(0o444)
    assert run(their_home, path)[0] == (
        f"{path} is write-protected, so it was opened for reading only. | Save a copy…"
    )
    assert path.read_bytes() == before
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_a_home_that_cannot_be_written_is_said_once_and_all_else_works(
    anywhere: Path, their_home: Path
) -> None:
    path = sample_in(their_home / "Documents")
    their_home.chmod(0o555)
    (sentence, opened) = run(their_home, path)
    data, settings = their_home / ".local/share/funnel-desktop", their_home / ".config"
    assert sentence.startswith(f"{data} and {settings}")
    assert sentence.endswith(
        "cannot be written (Permission denied): there will be no log and no daily backups, and language, "
        "look and recent files are forgotten when the program ends. | Back up now…"
    )
    assert opened == f"open: {path} writable, without daily backups"
    # With settings that can be written, it is about the rest alone.
    their_home.chmod(0o755)
    (their_home / ".local").write_text("in the way")
    (sentence, opened) = run(their_home)
    assert sentence.startswith(f"{data} cannot be written (")
    assert "there will be no log and no daily backups. Your funnel itself is saved as ever." in sentence


def test_what_is_more_pressing_is_said_first(anywhere: Path, their_home: Path) -> None:
    path = sample_in(anywhere / "shared")
    path.chmod(0o444)
    their_home.chmod(0o555)
    words = run(their_home, path)
    assert "opened for reading only" in words[0]
    assert words[1] == f"open: {path} to read, without daily backups"
    assert "there will be no log" in words[2]


# A medium that nobody may write, the administrator either


@pytest.fixture
def medium(tmp_path: Path) -> Iterator[Path]:
    """A read-only file system with the sample on it, left in the middle of its work by a kill."""
    folder = tmp_path / "medium"
    path = sample_in(folder)
    session = Session.open(path)
    session.store.prepare()  # as on the first change: into log mode
    shutil.copyfile(path, tmp_path / "copy")
    session.close()
    shutil.copyfile(tmp_path / "copy", path)
    commands = (["mount", "--bind", folder, folder], ["mount", "-o", "remount,ro,bind", folder])
    if os.getuid() != 0 or any(
        subprocess.run(list(map(str, one)), capture_output=True).returncode for one in commands
    ):
        subprocess.run(["umount", str(folder)], capture_output=True)
        pytest.skip("no read-only file system can be made here: that takes an administrator who may mount")
    yield path
    # Lazily: the window that looks at it is closed after this.
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def press_action(window: MainWindow) -> None:
    (button,) = (one for one in window.message_bar.notice.findChildren(QPushButton) if one.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_file_on_a_read_only_medium_is_read_and_a_copy_goes_on(
    qtbot: QtBot, open_window: MakeWindow, medium: Path, tmp_path: Path
) -> None:
    before = medium.read_bytes()
    window = open_window(medium)
    assert said(window) == f"{medium} is write-protected, so it was opened for reading only."
    cards = shown(window, "target")
    assert len(cards) == 18
    copy = tmp_path / "我的.funnel"
    with answering(qtbot, chosen(copy)):
        press_action(window)
    qtbot.waitUntil(lambda: window.path == copy)
    assert said(window) == ""
    assert shown(window, "target") == cards
    assert window.model is not None
    assert window.model.writable
    assert medium.read_bytes() == before


def test_a_new_file_where_none_can_be_written_gets_a_sentence_and_another_place(
    qtbot: QtBot, open_window: MakeWindow, medium: Path, tmp_path: Path
) -> None:
    window = open_window(None)
    new = medium.parent / "new.funnel"
    with answering(qtbot, chosen(new)):
        window.actions_["new_file"].trigger()
    assert said(window) == f"{new} cannot be written: Read-only file system. Choose another folder."
    assert window.welcome.isVisible()
    elsewhere = tmp_path / "new.funnel"
    with answering(qtbot, chosen(elsewhere)):
        press_action(window)
    assert window.path == elsewhere
    assert said(window) == ""


def test_a_file_in_use_elsewhere_can_be_tried_again(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile
) -> None:
    path = make_file("华强电子, 38")
    other = Session.open(path)
    window = open_window(path)
    assert "is in use by another window" in said(window)
    press_action(window)
    assert "is in use by another window" in said(window)
    other.close()
    press_action(window)
    assert said(window) == ""
    assert window.model is not None
    assert window.model.writable
    # What is refused because of it says the same, with the same way on.
    assert window.flow is not None
    window.flow.edit(deal_of(window, "华强电子").row, "note", "x")
    assert deal_of(window, "华强电子").note == "x"
