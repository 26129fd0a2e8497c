"""Names that we give to files: short ones for what is being written, which tell whether whoever writes is
still at work, and ones cut to what the system takes.

A part left by a killed process is known by its name (process, when that started, computer) and is taken away
by the next that writes there. Needs nothing else of the program, as every layer writes.
"""

from __future__ import annotations

import os
import re
import sys
import zlib
from contextlib import suppress
from pathlib import Path

LONGEST_NAME = 255
"""How long the name of a file may be: bytes of UTF-8, on Windows units of UTF-16."""

_LONGEST_PATH = 259
"""How long a path may be on Windows, where SQLite takes no longer one."""

_TURNING = re.compile("[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]+")
"""Characters of a name that nobody sees, and that show the rest of it in another order."""

_ABANDONED = 7 * 24 * 3600
"""Seconds after which what another computer left in a shared folder is taken for abandoned."""

_PART = re.compile(
    r"\.funnel-(?P<process>\d+)-(?P<started>[0-9a-f]+)-(?P<host>[0-9a-f]{8})-[0-9a-f]{6}"
    r"\.(?:part|(?P<ready>ready))(?:-journal|-wal|-shm)?"
)
_EARLIER_PART = re.compile(r"\..+\.(?:funnel|csv|zip)\.(?P<process>\d+)\.part(?:-journal|-wal|-shm)?")
"""How versions before named what they were writing."""


def part_name() -> str:
    """Return a hidden name, not taken by anybody, that says who writes under it; short, so that it fits
    beside any other."""
    process = os.getpid()
    return f".funnel-{process}-{_started(process) or '0'}-{_host()}-{os.urandom(3).hex()}.part"


def clean_left_overs(folder: Path | str) -> int:
    """Take away what processes that are no more were writing in ``folder``; return how many."""
    cleaned = 0
    for path, ready in left_overs(Path(folder)):
        if ready:
            continue
        with suppress(OSError):
            if path.is_dir() and not path.is_symlink():
                import shutil

                shutil.rmtree(path)
            else:
                path.unlink()
            cleaned += 1
    return cleaned


def left_overs(folder: Path) -> list[tuple[Path, bool]]:
    """Return what processes that are no more left in ``folder``, and of each whether it was ready to be put
    in place."""
    try:
        names = os.listdir(folder)
    except OSError:
        return []
    found = []
    for name in names:
        if name[:1] != ".":
            continue
        named = _PART.fullmatch(name) or _EARLIER_PART.fullmatch(name)
        if named is not None and not _is_at_work(folder / name, named):
            found.append((folder / name, bool(named.groupdict().get("ready"))))
    return found


def _is_at_work(path: Path, named: re.Match[str]) -> bool:
    known = named.groupdict()
    if known.get("host", _host()) != _host():
        import time

        try:
            return path.lstat().st_mtime > time.time() - _ABANDONED
        except OSError:
            return True
    started = _started(int(known["process"]))
    return started is not None and ("started" not in known or started in (known["started"], ""))


def is_ours(name: str) -> bool:
    """Whether a part's name is one of this process."""
    named = _PART.fullmatch(name)
    return named is not None and int(named["process"]) == os.getpid() and named["host"] == _host()


def _host() -> str:
    """Return eight digits for this computer: a process of another one cannot be looked for here."""
    name = os.environ.get("COMPUTERNAME", "") if sys.platform == "win32" else os.uname().nodename
    return f"{zlib.crc32(name.encode('utf-8', 'surrogateescape')):08x}"


def _started(process: int) -> str | None:
    """Return when a process began, in hexadecimal, as no other of the same number did; None when there is
    none, "" where the system does not say."""
    if sys.platform == "win32":
        return _started_on_windows(process)
    try:
        with open(f"/proc/{process}/stat", "rb") as file:
            return f"{int(file.read().rpartition(b')')[2].split()[19]):x}"
    except (OSError, ValueError, IndexError):
        pass
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return None
    except PermissionError:
        pass
    return ""


def _started_on_windows(process: int) -> str | None:
    if sys.platform != "win32":
        return None
    import ctypes

    kernel = ctypes.WinDLL("kernel32")
    kernel.OpenProcess.restype = ctypes.c_void_p
    handle = ctypes.c_void_p(kernel.OpenProcess(0x1000, False, process))
    if not handle:
        return None
    times = [ctypes.c_ulonglong() for _ in range(4)]
    told = kernel.GetProcessTimes(handle, *map(ctypes.byref, times))
    kernel.CloseHandle(handle)
    if not told:
        return ""
    # A process that has ended is still found while somebody looks at it.
    return None if times[1].value else f"{times[0].value:x}"


def shorten_name(name: str, room: int = LONGEST_NAME) -> str:
    """Return a file's name, its stem cut so that all of it fits into ``room``, and no character cut in two:
    neither its bytes, nor a letter from its accent."""
    import unicodedata

    stem, ending = os.path.splitext(name)
    if name_length(ending) > 16:
        stem, ending = name, ""
    if name_length(name) <= room:
        return name

    def belongs_to_the_one_before(place: int) -> bool:
        character = stem[place]
        return (
            unicodedata.category(character)[0] == "M"
            or "\U0001f3fb" <= character <= "\U0001f3ff"  # the tone of a skin
            or "\u200d" in (character, stem[place - 1])  # joined to one
        )

    end, room = len(stem), room - name_length(ending)
    while end > 0 and name_length(stem[:end]) > room:
        end -= 1
        while end > 0 and belongs_to_the_one_before(end):
            end -= 1
    return (stem[:end].rstrip(" .") or stem[:end]) + ending


def plain_name(name: str) -> str:
    """Return a name to propose, without what is not seen of it: turned around, "gpj.exe" reads as a
    picture."""
    return _TURNING.sub("", name) or "_"


def longest_name_in(folder: Path) -> int:
    """Return how long a name may be in a folder: on Windows the whole path counts, too."""
    if sys.platform != "win32":
        return LONGEST_NAME
    return max(1, min(LONGEST_NAME, _LONGEST_PATH - name_length(os.path.abspath(folder)) - 1))


def free_name(path: Path) -> Path:
    """Return ``path``, or the first of "name 2", "name 3", … that is not taken; cut to what the system takes,
    with room for the log beside a funnel."""
    room = longest_name_in(path.parent) - len("-journal")
    candidate, number = path.with_name(shorten_name(path.name, room)), 1
    while os.path.lexists(candidate):
        number += 1
        ending = f" {number}{path.suffix}"
        candidate = path.with_name(shorten_name(path.stem, room - name_length(ending)) + ending)
    return candidate


def named_after(path: Path, ending: str, folder: Path | None = None) -> Path:
    """Return a name to propose for something made of ``path``: its stem, cut where it would be too long, and
    ``ending``; in ``folder``, or beside it."""
    place = path.parent if folder is None else folder
    room = longest_name_in(place) - len("-journal") - name_length(ending)
    return place / (shorten_name(plain_name(path.stem), room) + ending)


def name_length(name: str) -> int:
    """Return how long the system finds a name, see ``LONGEST_NAME``."""
    if sys.platform == "win32":
        return len(name.encode("utf-16-le", "surrogatepass")) // 2
    return len(os.fsencode(name))
