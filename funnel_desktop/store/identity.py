"""What a file is, whatever its name: device and number. Tells an open file that is still in its place from
one that was replaced, moved or taken away.

A name says nothing about that: a sync client renames another version over it, a stick is pulled out, a folder
is renamed. What is open stays open under all of these, and whatever is written then goes where nobody looks.
On Windows both numbers are those of ``GetFileInformationByHandle``, which Python's ``stat`` gives too.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import NamedTuple

_AWAY = (errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO, errno.EIO, errno.ESTALE, errno.ENOTCONN)
_TRASH = ("/.local/share/Trash/", "/.Trash/", "/.Trashes/", "/.Trash-")


class Identity(NamedTuple):
    """The device that a file lies on and its number there; ``born``: nanoseconds, 0 where the system does not
    tell. A number is given again once a file is gone, so it counts only together with the birth."""

    device: int
    number: int
    born: int = 0

    def same_as(self, other: Identity) -> bool:
        """Whether both are of one file."""
        born_alike = self.born == other.born or 0 in (self.born, other.born)
        return self[:2] == other[:2] and born_alike


class Whereabouts(NamedTuple):
    """Where an open file is now. ``kind``: "here"; "moved" to ``path``; "replaced" by another file; "gone";
    "log": the file is here, but its log is not the one that is being written."""

    kind: str
    path: Path | None = None


def identity_of(status: os.stat_result) -> Identity:
    """Return what ``os.stat`` or ``os.fstat`` found, without the birth."""
    return Identity(status.st_dev, status.st_ino)


def identity_at(path: Path | str) -> Identity | None:
    """Return what lies at ``path``, None when there is nothing. Never opens it."""
    try:
        return identity_of(os.stat(path))
    except OSError:
        return None


def identity_with_birth(path: Path) -> Identity | None:
    """Return what lies at ``path`` with its birth, None when there is nothing. Never opens it."""
    try:
        status = os.stat(path)
    except OSError:
        return None
    return identity_of(status)._replace(born=_birth(path, status))


def where_is(descriptor: int, path: Path, log_name: str, log: Identity | None) -> Whereabouts:
    """Return where the file behind ``descriptor`` is, that was opened at ``path``; ``log``: what lay under
    ``log_name``, None if it has none. Two looks at the folder, no file is opened."""
    mine = identity_of(os.fstat(descriptor))
    try:
        there = identity_of(os.stat(path))
    except OSError as error:
        if error.errno not in _AWAY and not isinstance(error, FileNotFoundError):
            return Whereabouts("here")  # the folder may not be looked into for a moment: no proof of anything
        return _moved(descriptor, mine) or Whereabouts("gone")
    if there != mine:
        # A version that came in its place decides, wherever the open one lies now.
        return Whereabouts("replaced")
    if log is not None and identity_at(log_name) != log:
        return Whereabouts("log")
    return Whereabouts("here")


def _moved(descriptor: int, mine: Identity) -> Whereabouts | None:
    name = _name_of(descriptor)
    if name is None or identity_at(name) != mine:
        return None
    if any(part in name for part in _TRASH):
        return None  # thrown away is gone: nobody looks for their funnel in the bin
    return Whereabouts("moved", Path(name))


def _name_of(descriptor: int) -> str | None:
    """Return the name that a descriptor's file has now, None where the system does not tell."""
    try:
        if sys.platform == "linux":
            return os.readlink(f"/proc/self/fd/{descriptor}")
        if sys.platform == "darwin":
            import fcntl

            return os.fsdecode(fcntl.fcntl(descriptor, fcntl.F_GETPATH, bytes(1024)).rstrip(b"\x00"))
    except OSError:
        return None
    return None


def _birth(path: Path, status: os.stat_result) -> int:
    """Return when a file was made, in nanoseconds, 0 where that is not known."""
    if sys.platform == "win32":
        return int(status.st_ctime_ns)
    seconds = getattr(status, "st_birthtime", None)
    if seconds is not None:
        return int(seconds * 1e9)
    return _birth_on_linux(path) if sys.platform == "linux" else 0


@cache
def _statx() -> Callable[..., int] | None:
    """Return the system's ``statx``, which Python 3.15 is the first to know; to look it up costs as much as
    opening a file."""
    import ctypes

    try:
        ask: Callable[..., int] = ctypes.CDLL(None, use_errno=True).statx
    except (OSError, AttributeError):
        return None
    return ask


def _birth_on_linux(path: Path) -> int:
    import ctypes

    ask = _statx()
    if ask is None:
        return 0
    found = ctypes.create_string_buffer(256)
    btime, here = 0x800, -100
    if ask(here, os.fsencode(path), 0, btime, found) != 0:
        return 0
    if not int.from_bytes(found.raw[0:4], sys.byteorder) & btime:
        return 0
    seconds = int.from_bytes(found.raw[80:88], sys.byteorder, signed=True)
    return seconds * 1_000_000_000 + int.from_bytes(found.raw[88:92], sys.byteorder)
