"""A second start raises the running window and opens its file there: real processes, and killed ones."""

from __future__ import annotations

import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import IO

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from funnel_desktop import handover
from funnel_desktop.commands.session import Session
from funnel_desktop.handover import Place, Request
from funnel_desktop.widgets.deal.new_deal import NewDealDialog
from funnel_desktop.widgets.shell.application import listen_to_later_starts
from funnel_desktop.widgets.shell.main_window import MainWindow
from funnel_desktop.widgets.shell.second_start import Arrivals, Listener
from tests.conftest import ROOT
from tests.widgets.look.typing_hand import focused, type_words
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import answering, deals, press, said, shown
from tests.x11.screen import wait_until

# The real program, with an eye in it that prints what file its window has opened, and when it hears.
EYE = """
import sys
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from funnel_desktop.__main__ import main
from funnel_desktop.widgets.shell.main_window import MainWindow
from funnel_desktop.widgets.shell.second_start import Listener

def say(word):
    print(word, flush=True)

set_session, listen = MainWindow.set_session, Listener.listen

def watched_session(window, session):
    set_session(window, session)
    if session is not None:
        say(f"opened {session.path.name} {'to write' if window.model.writable else 'to read'}")

def watched_listen(listener):
    say("hears" if listen(listener) else "deaf")
    if sys.argv[1] == "mac":
        QApplication.sendEvent(QApplication.instance(), QFileOpenEvent(sys.argv[2]))
    return True

MainWindow.set_session, Listener.listen = watched_session, watched_listen
sys.exit(main(sys.argv[3:]))
"""


class Program:
    """A running program with an eye in it."""

    def __init__(self, environment: dict[str, str], *arguments: str | Path, mac: str | Path = "") -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", EYE, "mac" if mac else "", str(mac), *map(str, arguments)],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )

        self._words: Queue[str] = Queue()
        assert self.process.stdout is not None
        self.reader = Thread(target=self._listen, args=(self.process.stdout,), daemon=True)
        self.reader.start()

    def _listen(self, stream: IO[str]) -> None:
        for line in stream:
            self._words.put(line.strip())
        self._words.put("")

    def next_word(self) -> str:
        """Wait for what it says next; "" when it has ended."""
        try:
            return self._words.get(timeout=120)
        except Empty:
            raise AssertionError("it says nothing more, and goes on") from None

    def wait_for(self, word: str) -> list[str]:
        """Wait until it says ``word``; return what it said before."""
        before: list[str] = []
        while (said := self.next_word()) != word:
            assert said, f"it ended before it said {word!r}: {before}"
            before.append(said)
        return before

    def end(self) -> list[str]:
        """Close it as logging out does; return what it still said."""
        self.process.terminate()
        assert self.process.stderr is not None
        complaints = self.process.stderr.read()
        assert "Traceback" not in complaints, complaints
        self.process.wait(120)
        words = []
        while word := self.next_word():
            words.append(word)
        return words


Start = Callable[..., Program]


@pytest.fixture
def run_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("run")  # the name of a socket has to be short
    folder.chmod(0o700)
    return folder


@pytest.fixture
def start(home: Path, run_folder: Path) -> Iterator[Start]:
    """Start the program; what still runs at the end of the test is killed."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "XDG_RUNTIME_DIR": str(run_folder), "LANG": "en"}
    started: list[Program] = []

    def start_(*arguments: str | Path, mac: str | Path = "") -> Program:
        started.append(Program(environment, *arguments, mac=mac))
        return started[-1]

    yield start_
    for program in started:
        program.process.kill()
        program.process.wait(120)
        program.reader.join(120)
        for stream in (program.process.stdout, program.process.stderr):
            if stream is not None:
                stream.close()


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Three empty funnels, in a folder with a space and a Chinese name."""
    folder = tmp_path / "我的 销售"
    folder.mkdir()
    paths = [folder / f"{name}.funnel" for name in ("甲", "乙", "丙")]
    for path in paths:
        Session.create(path).close()
    return paths


posix = pytest.mark.skipif(sys.platform == "win32", reason="reads the socket's folder")


@posix
def test_a_second_start_opens_its_file_in_the_running_window_and_ends(
    start: Start, files: list[Path], run_folder: Path
) -> None:
    first = start(files[0])
    assert first.wait_for("hears") == ["opened 甲.funnel to write"]
    second = start(files[1])
    assert second.process.wait(120) == 0
    assert second.next_word() == ""  # no window of its own
    assert first.next_word() == "opened 乙.funnel to write"
    # The one before was let go of, and stands alone.
    Session.open(files[0], "write").close()
    # What is open may have its log beside it by now.
    assert sorted(files[0].parent.glob("*.funnel")) == sorted(files)
    assert not Path(f"{files[0]}-wal").exists()
    # Without a file, or with the one that is open, the window only comes to the front.
    for arguments in ([], [files[1]], ["--language", "zh_CN"]):
        assert start(*arguments).process.wait(120) == 0
    assert first.end() == []
    assert [path.suffix for path in run_folder.iterdir()] == [".lock"]


@posix
def test_a_relative_name_is_meant_from_where_it_was_typed(
    start: Start, files: list[Path], home: Path, run_folder: Path
) -> None:
    first = start()
    first.wait_for("hears")
    done = subprocess.run(
        [sys.executable, "-m", "funnel_desktop", "丙.funnel"],
        cwd=files[2].parent,
        env={**os.environ, "PYTHONPATH": str(ROOT), "XDG_RUNTIME_DIR": str(run_folder), "LANG": "en"},
        capture_output=True,
        timeout=120,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert first.next_word() == "opened 丙.funnel to write"


@posix
def test_what_a_killed_program_left_is_no_obstacle(start: Start, files: list[Path], run_folder: Path) -> None:
    first = start(files[0])
    first.wait_for("hears")
    first.process.kill()
    first.process.wait(120)
    assert sorted(path.suffix for path in run_folder.iterdir()) == [".lock", ".socket"]
    second = start(files[1])
    assert second.wait_for("hears") == ["opened 乙.funnel to write"]
    assert start(files[0]).process.wait(120) == 0
    assert second.next_word() == "opened 甲.funnel to write"


@posix
def test_of_several_starts_at_once_one_stays_and_no_file_is_lost(start: Start, files: list[Path]) -> None:
    programs = [start(path) for path in files]

    def staying() -> list[Program]:
        return [program for program in programs if program.process.poll() is None]

    wait_until("all but one to end", lambda: len(staying()) == 1)
    (one,) = staying()
    assert [program.process.returncode for program in programs if program is not one] == [0, 0]
    opened = [one.next_word() for _ in range(len(files) + 1)]
    opened.remove("hears")
    assert sorted(opened) == sorted(f"opened {path.name} to write" for path in files)


@posix
def test_wrong_bytes_are_ignored_and_the_next_start_is_heard(
    start: Start, files: list[Path], run_folder: Path
) -> None:
    first = start()
    first.wait_for("hears")
    (address,) = run_folder.glob("*.socket")
    wrong = [b"\n", b"\x00" * 100 + b"\n", b"{}\n", b"x" * (handover.LIMIT + 10), b"no end"]
    wrong.append(json.dumps({"who": "x", "open": str(files[0])}).encode() + b"\n")
    lines = []
    for words in wrong:
        line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        line.settimeout(10)
        line.connect(str(address))
        line.sendall(words)
        lines.append(line)
    assert start(files[1]).process.wait(120) == 0
    assert first.next_word() == "opened 乙.funnel to write"
    for line, words in zip(lines, wrong, strict=True):
        if words != b"no end":
            # Closed, with bytes of ours unread or not.
            with suppress(ConnectionResetError):
                assert line.recv(10) == b"", words[:20]
        line.close()
    assert first.process.poll() is None


def is_readable(path: Path) -> bool:
    with closing(sqlite3.connect(path, timeout=0)) as plain, suppress(sqlite3.OperationalError):
        return bool(plain.execute("SELECT count(*) FROM deal").fetchone())
    return False


@pytest.mark.slow
@posix
def test_a_program_that_does_not_answer_is_not_waited_for_long(start: Start, files: list[Path]) -> None:
    first = start(files[0])
    first.wait_for("hears")
    # Not in the middle of what it does to its file when it is there: nobody else could read it then.
    wait_until("ready for changes", lambda: files[0].read_bytes()[18] == 2 and is_readable(files[0]))
    first.process.send_signal(signal.SIGSTOP)
    second = start(files[0])
    # A window of its own; the lock on the file keeps what is in it.
    assert second.next_word() == "opened 甲.funnel to read"
    first.process.send_signal(signal.SIGCONT)
    # Nobody waits for the answer any more, so the first does nothing about it.
    third = start(files[1])
    assert third.process.wait(120) == 0
    assert first.next_word() == "opened 乙.funnel to write"


def test_a_file_double_clicked_on_a_mac_opens_in_the_running_window(start: Start, files: list[Path]) -> None:
    program = start(files[0], mac=files[2])
    assert program.wait_for("hears") == ["opened 甲.funnel to write"]
    assert program.next_word() == "opened 丙.funnel to write"


@posix
def test_a_program_asked_to_close_closes_its_file_and_ends(start: Start, files: list[Path]) -> None:
    first = start(files[0])
    first.wait_for("hears")
    assert start("--close").process.wait(120) == 0
    assert first.process.wait(120) == 0
    assert first.next_word() == ""
    Session.open(files[0], "write").close()
    assert list(files[0].parent.glob("*.funnel-*")) == []
    # Where none runs there is nothing to do.
    assert start("--close").process.wait(120) == 0


# In one process: what is in the way


def ask(arrivals: Arrivals, path: Path) -> None:
    arrivals.take(Request(str(path)))


def test_a_file_waits_for_an_open_dialog(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile, tmp_path: Path
) -> None:
    first, second = make_file("华强电子, 38"), make_file("Bolt Motors, 36", name="另一个")
    window = open_window(first)
    arrivals = Arrivals(window)
    seen: list[object] = []

    def typing(dialog: NewDealDialog) -> None:
        type_words(focused(), "重庆长安")
        ask(arrivals, second)
        qtbot.waitUntil(lambda: said(window) == "另一个.funnel opens as soon as this dialog is closed.")
        seen.extend([window.path, dialog.isActiveWindow()])
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, dialog)

    with answering(qtbot, (NewDealDialog, typing)):
        window.actions_["new_deal"].trigger()
    qtbot.waitUntil(lambda: window.path == second)
    assert seen == [first, True]
    assert said(window) == ""
    assert shown(window, "target") == ["Bolt Motors"]
    # What was typed in the dialog is in the file that it was typed for.
    session = Session.open(first)
    assert {deal.customer for deal in session.store.deals.all_deals()} == {"华强电子", "重庆长安"}
    session.close()


def test_nobody_closes_a_window_with_a_dialog_or_a_line_being_typed(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile
) -> None:
    window = open_window(make_file("华强电子, 38"))
    assert window.board is not None
    arrivals = Arrivals(window)
    asked: list[bool] = []

    def look(dialog: NewDealDialog) -> None:
        asked.append(arrivals.may_close())
        dialog.reject()

    with answering(qtbot, (NewDealDialog, look)):
        window.actions_["new_deal"].trigger()
    add = window.board.column("target").quick
    add.open()
    type_words(focused(), "重庆长安")
    asked.append(arrivals.may_close())
    press(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, focused())
    assert [*asked, arrivals.may_close()] == [False, False, True]
    window.hide()  # into the tray, which takes it away from "all windows"
    arrivals.take(Request(closes=True))
    qtbot.waitUntil(lambda: window.path is None)
    assert not window.isVisible()


def test_a_file_waits_for_a_deal_being_typed(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile
) -> None:
    first, second = make_file("华强电子, 38"), make_file("Bolt Motors, 36", name="另一个")
    window = open_window(first)
    assert window.board is not None
    arrivals = Arrivals(window)
    add = window.board.column("target").quick
    add.open()
    type_words(add.field, "重庆长安, 座椅, 41")
    ask(arrivals, second)
    qtbot.waitUntil(lambda: said(window).startswith("另一个.funnel opens when the line that you are typing"))
    assert window.path == first
    # From another room the way leads back to what is being typed.
    window.rooms.enter("today")
    qtbot.waitUntil(add.field.isVisible)
    assert add.field.text() == "重庆长安, 座椅, 41"
    QTest.keyClick(add.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.path == second)
    session = Session.open(first)
    assert {deal.customer for deal in session.store.deals.all_deals()} == {"华强电子", "重庆长安"}
    session.close()


def test_what_is_typed_in_a_field_is_kept_when_another_file_opens(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile
) -> None:
    first, second = make_file("华强电子, 38"), make_file("Bolt Motors, 36", name="另一个")
    window = open_window(first)
    row = deals(window)["华强电子"].row
    window.open_deal(row)
    sheet = window.sheet.shown
    assert sheet is not None
    project = sheet.overview.fields["project"].editor
    project.setFocus()
    type_words(project, "贴片机检测线")
    ask(Arrivals(window), second)
    qtbot.waitUntil(lambda: window.path == second)
    target = window.panels.balance.inputs.editors["money", "target"]
    target.setFocus()
    type_words(target, "600")
    ask(Arrivals(window), first)
    qtbot.waitUntil(lambda: window.path == first)
    assert deals(window)["华强电子"].project == "贴片机检测线"
    session = Session.open(second)
    assert session.settings.target_minor == 600_000_000
    session.close()


def test_what_was_counted_in_the_file_before_is_counted_anew(
    qtbot: QtBot, open_window: MakeWindow, sample: Path, make_file: MakeFile
) -> None:
    window = open_window(sample)
    bar = window.filter_bar
    qtbot.waitUntil(lambda: (bar.stale.text(), bar.overdue.text()) == ("Stale 7", "Overdue 6"))
    ask(Arrivals(window), make_file("Bolt Motors, 36"))
    qtbot.waitUntil(lambda: (bar.stale.text(), bar.overdue.text()) == ("Stale 0", "Overdue 0"))


def test_the_language_of_a_second_start_is_spoken_at_once(
    qtbot: QtBot, open_window: MakeWindow, english: QApplication
) -> None:
    window = open_window(None)
    Arrivals(window).take(Request(None, "zh_CN"))
    assert window.language == "zh_CN"
    qtbot.waitUntil(lambda: not window.welcome.title.text().isascii())


def test_a_minimised_window_comes_up(qtbot: QtBot, open_window: MakeWindow) -> None:
    window: MainWindow = open_window(None)
    window.showMinimized()
    Arrivals(window).take(Request())
    assert not window.isMinimized()
    assert window.isVisible()


@posix
def test_a_folder_that_vanished_makes_nobody_deaf_to_the_user(qtbot: QtBot, tmp_path: Path) -> None:
    assert not Listener(Place(tmp_path / "gone", "somebody")).listen()


@posix
def test_a_program_that_can_hear_nobody_keeps_no_later_start_waiting(
    qtbot: QtBot, open_window: MakeWindow, tmp_path: Path
) -> None:
    # A folder for which the system has no address: too long for a socket.
    folder = tmp_path / ("很" * 40)
    folder.mkdir(0o700)
    here = Place(folder, "somebody")
    seat = handover.take_seat(here)
    assert seat is not None
    listen_to_later_starts(open_window(None), seat)
    # The next start is one of its own.
    another = handover.take_seat(here)
    assert another is not None
    another.leave()
