"""One program a user and session: a second start hands what it was to open to the running one, and ends.

Who starts first takes a lock that lives as long as its process: after a crash nobody has it. Who comes later
finds it taken, and speaks to its holder through a local socket (on Windows a named pipe) in a folder that
nobody else may enter. Known to the start before Qt is, so that a second start is as quick as a command.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, Protocol

from funnel_desktop.method.languages import CODES
from funnel_desktop.store.lock import FileLock

LIMIT = 65_536
"""Bytes of a request at most: the longest path there is, with room to spare."""

TAKEN = b"ok\n"
"""What the running program answers when it will do what it was asked."""

_PATIENCE = 120.0
"""Seconds given to a program that is starting or busy, however slow the computer is; then this one opens a
window of its own."""

_PATIENCE_WITH_STOPPED = 5.0
"""Seconds given to one that was stopped, as Ctrl+Z in a terminal does: it gets no further by itself."""

_STEP = 0.02
"""Seconds between two attempts."""

_PATIENCE_WITH_CLOSING = 20.0
"""Seconds given to one that was asked to close: for a copy of the day, on a slow disk too."""

_GLANCE = 0.5
"""Seconds between two looks at a program that was asked and does not answer yet."""

_TOKEN_LENGTH = 1_000


class Request(NamedTuple):
    """What a second start asks for: a file to open, a language to speak; always to be seen. Or to close.

    ``path`` is absolute, or None; ``token`` is what the desktop gave the second start so that the running
    window may come to the front; ``capture``: the line is to be opened in which things are noted down.
    ``closes``: nothing of these, but an end, where nothing would be lost by it.
    """

    path: str | None = None
    language: str | None = None
    token: str | None = None
    capture: bool = False
    closes: bool = False


class Place(NamedTuple):
    """Where the starts of one user in one session meet. ``who`` tells them apart from all others."""

    folder: Path
    who: str

    @property
    def name(self) -> str:
        """A short name for ``who``; that it is the right one is looked at again with each request."""
        from binascii import crc32

        return f"funnel-desktop-{crc32(self.who.encode('utf-8', 'surrogateescape')):08x}"

    @property
    def lock(self) -> Path:
        """The file that the running program has locked."""
        return self.folder / f"{self.name}.lock"

    @property
    def address(self) -> str:
        """Where the running program listens: a socket's path, or a pipe's name on Windows."""
        return (
            rf"\\.\pipe\{self.name}" if sys.platform == "win32" else str(self.folder / f"{self.name}.socket")
        )


def place(environment: Mapping[str, str] = os.environ) -> Place | None:
    """Return where starts with this environment meet, or None where no folder is safe for it."""
    folder = _private_folder(environment)
    if folder is None:
        return None
    if sys.platform == "win32":
        session = [environment.get("USERDOMAIN", ""), environment.get("USERNAME", ""), _windows_session()]
    else:
        # The number of the screen behind the display's name is no other session.
        display = environment.get("DISPLAY", "")
        head, colon, tail = display.rpartition(":")
        session = [str(os.getuid()), f"{head}{colon}{tail.partition('.')[0]}"]
        session += [environment.get(name, "") for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM")]
    # Another home has other settings and other files: a program of its own.
    homes = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA")
    return Place(folder, "\n".join(session + [environment.get(name, "") for name in homes]))


def _private_folder(environment: Mapping[str, str]) -> Path | None:
    if sys.platform == "win32":
        base = environment.get("LOCALAPPDATA")
        folder = Path(base) / "funnel-desktop" if base else None
        if folder is not None:
            from funnel_desktop.safe_files import make_folder

            try:
                make_folder(folder)
            except OSError:
                return None
        return folder
    given = environment.get("XDG_RUNTIME_DIR", "")
    if given and _is_private(given):
        return Path(given)
    own = os.path.join(environment.get("TMPDIR") or "/tmp", f"funnel-desktop-{os.getuid()}")
    try:
        os.mkdir(own, 0o700)
    except FileExistsError:
        pass
    except OSError:
        return None
    return Path(own) if _is_private(own) else None


def _is_private(folder: str) -> bool:
    """Whether a folder is a real one, ours, and closed to others."""
    if sys.platform == "win32":
        return True
    import stat

    try:
        found = os.lstat(folder)
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077


def _windows_session() -> str:
    if sys.platform != "win32":
        return ""
    import ctypes

    number = ctypes.c_ulong()
    ctypes.windll.kernel32.ProcessIdToSessionId(os.getpid(), ctypes.byref(number))
    return str(number.value)


class Seat:
    """The right to be the one program at a place, for as long as this object or the process lives."""

    def __init__(self, place: Place, lock: FileLock) -> None:
        self.place = place
        self._lock = lock

    def leave(self) -> None:
        """Give it up."""
        self._lock.release()


def take_seat(place: Place) -> Seat | None:
    """Become the one program at this place; None while another is.

    Raises:
        OSError: nothing can be written there.
    """
    os.close(os.open(place.lock, os.O_RDWR | os.O_CREAT, 0o600))
    lock = FileLock(place.lock)
    if lock.take():
        _sign(lock)
        return Seat(place, lock)
    lock.release()
    return None


def language_in(options: Sequence[str]) -> str | None:
    """Return the language that options of the window ask for, None without."""
    for option, following in zip(options, [*options[1:], ""], strict=False):
        name, _, value = option.partition("=")
        if name == "--language" and (value or following) in CODES:
            return value or following
    return None


def start(path: str | None, language: str | None, *, capture: bool = False) -> tuple[bool, Seat | None]:
    """Find out whether this start is the first. Return whether a running program took over, and the seat.

    (True, None): it has, and this process has nothing left to do. (False, seat): this is the one program.
    (False, None): open a window all the same, since nobody answers or nothing can be found out.
    """
    here = place()
    if here is None:
        return False, None
    try:
        seat = take_seat(here)
        if seat is not None:
            return False, seat
        absolute = None if path is None else os.path.abspath(path)
        import time

        return hand_over(here, Request(absolute, language, _token(), capture), time)
    except OSError:
        return False, None


class Clock(Protocol):
    """What tells the time and lets it pass: the module ``time``."""

    def monotonic(self) -> float:
        """Return a time in seconds that only goes forward."""

    def sleep(self, seconds: float, /) -> None:
        """Wait."""


def hand_over(here: Place, request: Request, clock: Clock) -> tuple[bool, Seat | None]:
    """Ask the running program again and again: it may be starting, or ending, or busy. Return as ``start``.

    Raises OSError.
    """
    if sys.platform == "win32":
        # Only who has the right to come to the front may give it away: this process, just started by hand.
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
    waiting = _Waiting(here, clock)
    message = written(request, here)
    while waiting.goes_on():
        if _ask(here.address, message, waiting):
            return True, None
        seat = take_seat(here)
        if seat is not None:
            return False, seat
        clock.sleep(_STEP)
    return False, None


def close_running(clock: Clock) -> bool:
    """Ask the program that runs in this session to close; return whether none runs any more.

    It stays where a dialog is open, or something is being typed: nobody loses that to an installer.
    """
    here = place()
    if here is None:
        return True
    message = written(Request(closes=True), here)
    until = clock.monotonic() + _PATIENCE_WITH_CLOSING
    try:
        while True:
            seat = take_seat(here)
            if seat is not None:
                seat.leave()
                return True
            if clock.monotonic() > until or _holder_is_stopped(here):
                return False
            _ask(here.address, message, _Waiting(here, clock))
            clock.sleep(_GLANCE)
    except OSError:
        return False


class _Waiting:
    """How long a start waits for the program that has the seat: long while that works, and not while it is
    stopped. One that has ended is not waited for, since its seat can be taken."""

    def __init__(self, here: Place, clock: Clock) -> None:
        self._here, self._clock = here, clock
        self._began = self._moved = clock.monotonic()

    def goes_on(self) -> bool:
        """Whether to ask, or to wait for the answer, once more."""
        now = self._clock.monotonic()
        if not _holder_is_stopped(self._here):
            self._moved = now
        return now - self._began < _PATIENCE and now - self._moved < _PATIENCE_WITH_STOPPED


def _sign(lock: FileLock) -> None:
    """Write into the lock who holds it, for whoever waits; what cannot be written is done without."""
    from contextlib import suppress

    with suppress(OSError):
        os.ftruncate(lock.descriptor, 0)
        os.write(lock.descriptor, str(os.getpid()).encode("ascii"))


def _holder_is_stopped(here: Place) -> bool:
    """Whether the program that has the seat was stopped; False where the system does not tell."""
    if sys.platform != "linux":
        return False
    try:
        holder = int(here.lock.read_bytes())
        status = Path(f"/proc/{holder}/stat").read_bytes()
    except (OSError, ValueError):
        return False
    # Behind the program's name, which may hold anything, stands the state: stopped, by hand or by a debugger.
    return status.rpartition(b")")[2].strip()[:1] in (b"T", b"t")


def _ask(address: str, message: bytes, waiting: _Waiting) -> bool:
    """Send a request; return whether it was taken."""
    if sys.platform == "win32":
        return _ask_pipe(address, message, waiting)
    from socket import AF_UNIX, SOCK_STREAM, socket

    try:
        with socket(AF_UNIX, SOCK_STREAM) as line:
            line.settimeout(_GLANCE)
            line.connect(address)
            line.sendall(message)
            # On one line: who asked twice might be heard twice.
            while waiting.goes_on():
                try:
                    return line.recv(len(TAKEN)) == TAKEN
                except TimeoutError:
                    continue
    except OSError:
        pass
    return False


def _ask_pipe(address: str, message: bytes, waiting: _Waiting) -> bool:
    import threading

    answers: list[bytes] = []

    def ask() -> None:
        try:
            with open(address, "r+b", buffering=0) as line:
                line.write(message)
                answers.append(line.read(len(TAKEN)) or b"")
        except OSError:
            pass

    # A pipe knows no timeout: left behind, the thread ends with the process.
    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    while asking.is_alive() and waiting.goes_on():
        asking.join(_GLANCE)
    return answers == [TAKEN]


def _token() -> str | None:
    return os.environ.get("XDG_ACTIVATION_TOKEN") or os.environ.get("DESKTOP_STARTUP_ID") or None


def written(request: Request, place: Place) -> bytes:
    """Return a request as it is sent: one line of JSON."""
    import json

    fields: dict[str, object] = {"who": place.who, "open": request.path, "language": request.language}
    fields |= {"token": request.token, "capture": request.capture, "close": request.closes}
    return json.dumps(fields).encode("ascii") + b"\n"


def read(line: bytes, place: Place) -> Request | None:
    """Return the request that came as ``line``, or None for anything else that somebody may have sent."""
    import json

    if len(line) > LIMIT:
        return None
    try:
        fields = json.loads(line.decode("ascii"))
    except (ValueError, RecursionError):
        return None
    if not isinstance(fields, dict) or fields.get("who") != place.who:
        return None
    path, language, token = fields.get("open"), fields.get("language"), fields.get("token")
    if path is not None and not (isinstance(path, str) and os.path.isabs(path) and "\0" not in path):
        return None
    if language is not None and language not in CODES:
        return None
    usable = isinstance(token, str) and 0 < len(token) <= _TOKEN_LENGTH and token.isprintable()
    wants, ends = fields.get("capture") is True, fields.get("close") is True
    return Request(path, language, token if usable else None, wants, ends)
