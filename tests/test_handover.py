"""Where two starts meet, and what may be said there: by its own folder, lock and line, without a window."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, Thread

import pytest

from funnel_desktop import handover
from funnel_desktop.__main__ import find_home
from funnel_desktop.handover import Place, Request, Seat

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="folders and sockets of POSIX")

HOLD = """
import sys
from pathlib import Path
from funnel_desktop.handover import Place, take_seat
seat = take_seat(Place(Path(sys.argv[1]), "somebody"))
print("mine" if seat else "taken", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def private(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("run")  # the name of a socket has to be short
    folder.chmod(0o700)
    return folder


def holding(private: Path) -> subprocess.Popen[str]:
    """Start a program that takes the seat and hears nobody yet; return it when it has."""
    command = [sys.executable, "-c", HOLD, str(private)]
    holder = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")
    assert holder.stdout is not None
    assert holder.stdout.readline() == "mine\n"
    return holder


class Minute:
    """A clock by which a minute passes at once, a second a look; then something happens."""

    def __init__(self, then: Callable[[], None]) -> None:
        self._seconds = 0
        self._then = then

    def monotonic(self) -> float:
        """Return the seconds that have passed."""
        self._seconds += 1
        if self._seconds == 60:
            self._then()
        return self._seconds

    def sleep(self, seconds: float, /) -> None:
        """Wait for nothing."""


def listening(here: Place) -> socket.socket:
    """Return the ear of a program that has the seat."""
    ear = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    ear.settimeout(30)
    ear.bind(here.address)
    ear.listen(8)
    return ear


@pytest.fixture
def seat(private: Path) -> Iterator[Seat]:
    """The seat, which the program that runs already has."""
    seat = handover.take_seat(Place(private, "somebody"))
    assert seat is not None
    yield seat
    seat.leave()


def test_starts_of_one_user_and_session_meet_and_no_others(private: Path) -> None:
    mine = {"XDG_RUNTIME_DIR": str(private), "HOME": "/home/wang", "DISPLAY": ":0"}
    here = handover.place(mine)
    assert here is not None
    assert here.folder == private
    # A terminal names the screen of the display too.
    assert handover.place({**mine, "DISPLAY": ":0.0"}) == here
    for other in ({"DISPLAY": ":1"}, {"WAYLAND_DISPLAY": "wayland-1"}, {"HOME": "/home/li"}):
        elsewhere = handover.place({**mine, **other})
        assert elsewhere is not None
        assert elsewhere.address != here.address


def test_a_folder_that_others_may_enter_is_not_met_in(private: Path, tmp_path: Path) -> None:
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    environment = {"XDG_RUNTIME_DIR": str(private), "TMPDIR": str(temporary)}
    private.chmod(0o755)
    here = handover.place(environment)
    assert here is not None
    assert here.folder == temporary / f"funnel-desktop-{os.getuid()}"
    assert here.folder.stat().st_mode & 0o777 == 0o700
    # Nor in one that somebody has put there for us, or a link to one.
    here.folder.chmod(0o770)
    assert handover.place(environment) is None
    here.folder.rmdir()
    private.chmod(0o700)
    here.folder.symlink_to(private)
    assert handover.place({"TMPDIR": str(temporary)}) is None


def test_the_seat_is_free_again_however_its_holder_ended(private: Path) -> None:
    here = Place(private, "somebody")
    for end in ("kill", "quit"):
        with holding(private) as holder:
            assert holder.stdin is not None
            assert handover.take_seat(here) is None
            if end == "kill":
                holder.kill()
            else:
                holder.stdin.close()
            holder.wait(10)
        seat = handover.take_seat(here)
        assert seat is not None, end
        assert handover.take_seat(here) is None  # our own holds it too
        seat.leave()


def test_a_program_that_is_slow_to_start_is_waited_for(seat: Seat) -> None:
    heard: list[bytes] = []
    ears: list[socket.socket] = []

    def hear() -> None:
        line, _ = ears[0].accept()
        with line:
            heard.append(line.recv(handover.LIMIT))
            line.sendall(handover.TAKEN)

    hearing = Thread(target=hear)

    def begin() -> None:
        ears.append(listening(seat.place))
        hearing.start()

    asked = Request("/home/王/甲.funnel")
    assert handover.hand_over(seat.place, asked, Minute(begin)) == (True, None)
    hearing.join(30)
    ears[0].close()
    assert [handover.read(line, seat.place) for line in heard] == [asked]


def test_one_that_hears_and_is_busy_is_asked_once_and_waited_for(
    seat: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handover, "_GLANCE", 0.01)
    free = Event()
    lines: list[bytes] = []
    with listening(seat.place) as ear:

        def hear() -> None:
            line, _ = ear.accept()
            with line:
                lines.append(line.recv(handover.LIMIT))
                assert free.wait(30)
                line.sendall(handover.TAKEN)

        hearing = Thread(target=hear)
        hearing.start()
        asked = Request("/home/王/甲.funnel")
        assert handover.hand_over(seat.place, asked, Minute(free.set)) == (True, None)
        hearing.join(30)
        ear.setblocking(False)
        with pytest.raises(BlockingIOError):
            ear.accept()
    assert lines == [handover.written(asked, seat.place)]


def test_the_seat_of_one_that_ends_after_long_is_taken(seat: Seat) -> None:
    taken_over, mine = handover.hand_over(seat.place, Request(), Minute(seat.leave))
    assert not taken_over
    assert mine is not None
    mine.leave()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who is stopped")
def test_one_that_was_stopped_is_not_waited_for_long(private: Path) -> None:
    def fail() -> None:
        raise AssertionError("it was waited for a minute")

    with holding(private) as holder:
        holder.send_signal(signal.SIGSTOP)
        os.waitid(os.P_PID, holder.pid, os.WSTOPPED | os.WNOWAIT)
        assert handover.hand_over(Place(private, "somebody"), Request(), Minute(fail)) == (False, None)
        holder.kill()


@pytest.mark.parametrize(
    "request_",
    [
        Request(),
        Request("/home/王/我的 漏斗.funnel", "zh_CN", "wayland-token_12"),
        Request(capture=True),
        Request("/tmp/" + os.fsdecode(b"\xff\xfe") + ".funnel"),
    ],
)
def test_what_is_asked_arrives(private: Path, request_: Request) -> None:
    here = Place(private, "somebody")
    line = handover.written(request_, here)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert handover.read(line, here) == request_


def test_anything_else_is_not_listened_to(private: Path) -> None:
    here = Place(private, "somebody")
    good = {"who": "somebody", "open": "/a.funnel", "language": "en", "token": None}
    assert handover.read(json.dumps(good).encode(), here) == Request("/a.funnel", "en")
    wrong: list[bytes] = [b"", b"\x00\xff", b"[]", b"1", b'"who"', b"{", b"[" * 60_000, b"GET / HTTP/1.1"]
    wrong += [
        json.dumps({**good, **part}).encode()
        for part in (
            {"who": "somebody else"},
            {"open": "a.funnel"},
            {"open": "/a\0b.funnel"},
            {"open": ["/a.funnel"]},
            {"open": "/" + "a" * handover.LIMIT},
            {"language": "fr"},
            {"language": ["en"]},
        )
    ]
    for line in wrong:
        assert handover.read(line, here) is None, line[:80]
    # A token nobody can have meant is left out; what was asked is done all the same.
    for token in (3, "a\nb", "x" * 5_000, ""):
        line = json.dumps({**good, "token": token}).encode()
        assert handover.read(line, here) == Request("/a.funnel", "en")


def test_without_home_the_user_still_has_one() -> None:
    environment: dict[str, str] = {}
    find_home(environment)
    assert Path(environment["HOME"]).is_absolute()
    assert environment["HOME"] != "/"
    kept = {"HOME": "/home/wang"}
    find_home(kept)
    assert kept == {"HOME": "/home/wang"}
