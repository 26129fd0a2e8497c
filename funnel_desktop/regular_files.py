"""A file that somebody chose: whether it is one that is known already, and opening it: a regular one of a
size that can be read, or an error at once.

A name can stand for a pipe that nobody writes to, for a device without end, or for a file of a terabyte with
nothing in it. What is opened here is none of that.
"""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO


class TooLargeError(OSError):
    """A file is larger than anything of its kind; ``most`` is how many bytes are read."""

    def __init__(self, path: Path, most: int) -> None:
        super().__init__(errno.EFBIG, os.strerror(errno.EFBIG), str(path))
        self.most = most


class NotRegularError(OSError):
    """What bears the name is a pipe, a socket or a device."""

    def __init__(self, path: Path) -> None:
        super().__init__(errno.ENODEV, "Not a regular file", str(path))


def same_file(one: Path, other: Path | None) -> bool:
    """Whether two names are of the same file, by whatever way they lead there. Never opens it."""
    if other is None or one == other:
        return other is not None
    try:
        return os.path.samestat(os.stat(one), os.stat(other))
    except OSError:
        return False


def open_regular(path: Path, most: int, buffering: int = -1) -> BinaryIO:
    """Open a regular file of at most ``most`` bytes for reading.

    Raises OSError: IsADirectoryError for a folder, NotRegularError for a pipe, a socket or a device;
    TooLargeError.
    Never waits for another program.
    """
    _refuse(path, os.stat(path), most)
    # Something else may have taken the name meanwhile: what counts is what was opened.
    waits_not = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    descriptor = os.open(path, os.O_RDONLY | waits_not)
    try:
        _refuse(path, os.fstat(descriptor), most)
        return os.fdopen(descriptor, "rb", buffering)
    except BaseException:
        os.close(descriptor)
        raise


def _refuse(path: Path, found: os.stat_result, most: int) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(found.st_mode):
        raise NotRegularError(path)
    if found.st_size > most:
        raise TooLargeError(path, most)
