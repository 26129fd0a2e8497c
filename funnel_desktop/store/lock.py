"""One writer a file: a lock on the file itself, so that no lock file is left beside it.

The lock is the operating system's advisory whole-file lock (``flock``; on Windows a byte range far behind any
data), which is independent of the locks that SQLite takes. It must be taken before SQLite opens the file and
released after SQLite has closed it, because on POSIX closing any descriptor of a file drops SQLite's own
locks on it.

That "any" includes code that never heard of SQLite: Qt's file dialog opens what it lists, to see its kind.
With SQLite's locks gone another program takes itself for the only one, and removes the log that is being
written. So ``hold`` takes shared locks of the same bytes that belong to this descriptor alone (Linux calls
them locks of an open file description): whatever else in this process opens and closes the file, nobody
outside can take it for unused. SQLite's own way to that, the VFS "unix-excl" or the exclusive locking mode,
would shut out every reader: the command line, the daily copy, the look for damage.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import struct
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

_WINDOWS_LOCK_OFFSET = 0x7FFF_FFFF_0000

# From SQLite's file format: the bytes of which every connection in log mode has some locked, and the one of
# the log's index that says that somebody uses it.
_SHARED_FIRST, _SHARED_SIZE = 0x4000_0002, 510
_INDEX_IN_USE = 128


def _take_on_windows(descriptor: int) -> bool:
    """Lock one byte at the offset above; closing the descriptor gives it back.

    Not by ``msvcrt.locking``: that takes no offset beyond 2 GiB, and then every file would be read-only.
    """
    if sys.platform != "win32":
        return False
    import ctypes
    import msvcrt
    from ctypes import wintypes

    lock_file = ctypes.WinDLL("kernel32").LockFile
    lock_file.argtypes = (wintypes.HANDLE, *[wintypes.DWORD] * 4)
    low, high = _WINDOWS_LOCK_OFFSET & 0xFFFF_FFFF, _WINDOWS_LOCK_OFFSET >> 32
    return bool(lock_file(msvcrt.get_osfhandle(descriptor), low, high, 1, 0))


def _share(descriptor: int, first: int, size: int, *, end: bool = False) -> None:
    """Take a shared lock of some bytes, or end it. Raises OSError."""
    if sys.platform == "win32":
        return
    import fcntl

    if sys.platform == "linux":
        kind = fcntl.F_UNLCK if end else fcntl.F_RDLCK
        asked = struct.pack("hhqqi4x", kind, os.SEEK_SET, first, size, 0)
        fcntl.fcntl(descriptor, fcntl.F_OFD_SETLK, asked)
    elif not end:
        # The process's own lock, as SQLite has it: taken again, it is back if somebody dropped it. SQLite
        # gives it back itself.
        fcntl.lockf(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB, size, first)


_in_use: dict[tuple[int, int], list[FileLock]] = {}


def in_use_here(path: Path) -> bool:
    """Whether this process has the file open, by whatever name. Then nobody may open and close it beside
    SQLite, not even to look at its first bytes."""
    try:
        status = os.stat(path)
    except OSError:
        return False
    return bool(_in_use.get((status.st_dev, status.st_ino)))


PLAIN_START = b"SQLite format 3\x00"
"""How a file begins that is not locked with a passphrase."""

_CHUNK = 1 << 20
_SMALLEST = 4096
"""Bytes of a page, and of what a drive gives or not."""


class FileLock:
    """A descriptor of the file, open for as long as the file is in use, that may hold the writer's lock."""

    def __init__(self, path: Path) -> None:
        """Open ``path``. Raises OSError when it cannot be opened for reading."""
        self.may_write = True
        """Whether the system lets the file be written at all."""
        self._index: int | None = None
        self._index_name = f"{os.path.realpath(path)}-shm"
        try:
            self._descriptor: int | None = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
        except OSError as error:
            if error.errno not in (errno.EACCES, errno.EPERM, errno.EROFS):
                raise
            self.may_write = False
            self._descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        status = os.fstat(self._descriptor)
        self._known_as = (status.st_dev, status.st_ino)
        _in_use.setdefault(self._known_as, []).append(self)

    @property
    def descriptor(self) -> int:
        """The descriptor, to ask the system about the file; never to be closed by another."""
        assert self._descriptor is not None
        return self._descriptor

    def header(self) -> bytes:
        """Return the first 100 bytes of the file (fewer when it is shorter)."""
        return _read(self.descriptor, 100, 0)

    def hold(self) -> None:
        """Keep other programs from taking file and log for unused, until ``let_go``. For a file in log mode;
        harmless when called again. What the system does not offer is left to SQLite's own locks."""
        if sys.platform == "win32":
            return  # closing a file there gives back no locks but its own
        with contextlib.suppress(OSError):
            _share(self.descriptor, _SHARED_FIRST, _SHARED_SIZE)
            if self._index is None:
                self._index = os.open(self._index_name, os.O_RDWR)
            _share(self._index, _INDEX_IN_USE, 1)

    def let_go(self) -> None:
        """End ``hold``: SQLite is about to need the file for itself alone."""
        if sys.platform == "win32":
            return
        with contextlib.suppress(OSError):
            _share(self.descriptor, _SHARED_FIRST, _SHARED_SIZE, end=True)
            if self._index is not None:
                _share(self._index, _INDEX_IN_USE, 1, end=True)

    def size(self) -> int:
        """Return how many bytes the file has now."""
        assert self._descriptor is not None
        return os.fstat(self._descriptor).st_size

    def page(self, number: int) -> bytes:
        """Return a page of 4096 bytes, the first being number 1; fewer bytes at the end of the file."""
        return _read(self.descriptor, 4096, (number - 1) * 4096)

    def take(self) -> bool:
        """Take the writer's lock; False when another window or program holds it."""
        assert self._descriptor is not None
        if sys.platform == "win32":
            return _take_on_windows(self._descriptor)
        import fcntl

        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def is_free(self) -> bool:
        """Whether nobody has the writer's lock, now. For whoever only reads; on Windows nobody can tell
        without taking it."""
        if sys.platform == "win32":
            return False
        import fcntl

        if not self.take():
            return False
        fcntl.flock(self.descriptor, fcntl.LOCK_UN)
        return True

    def release(self) -> None:
        """Close the descriptor, and with it the lock. Harmless when called twice."""
        if self._descriptor is not None:
            _in_use[self._known_as].remove(self)
        for descriptor in (self._index, self._descriptor):
            if descriptor is not None:
                os.close(descriptor)
        self._index = self._descriptor = None


def beginning_of(path: Path) -> bytes:
    """Return the first 100 bytes of a file (fewer when it is shorter), whether it is open in this process or
    not; nothing for what is no file. Raises OSError."""
    if not stat.S_ISREG(os.stat(path).st_mode):
        return b""  # a pipe would keep us waiting
    with _descriptor(path) as descriptor:
        return _read(descriptor, 100, 0)


def can_be_read(path: Path) -> bool:
    """Whether the drive gives all bytes of a file, whatever they are; also of one that is not there."""
    try:
        if stat.S_ISREG(os.stat(path).st_mode):
            for _ in _chunks(path, leaping=False):
                pass
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return True


class NotGivenError(OSError):
    """What was to be read fails, not what is written: the drive or the network does not give it."""


def copy_contents(
    path: Path, target: Path, *, leaping: bool = False, progress: Callable[[float], None] | None = None
) -> int:
    """Copy the bytes of a file, whether it is open in this process or not, to the new file ``target``, for
    the user alone. Return how many bytes could not be read.

    With ``leaping`` zeros stand for what a failing drive does not give; otherwise all has to be read.
    ``progress`` is called now and then, and may raise to end it. Raises NotGivenError where the file cannot
    be read, FileNotFoundError where it is not there, OSError where the copy cannot be written.
    """
    lost = 0
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(target, flags, 0o600), "wb") as copy:
        for chunk, gap in _chunks(path, leaping=leaping):
            copy.write(chunk)
            lost += gap
            if progress is not None:
                progress(0.0)
    return lost


def _chunks(path: Path, *, leaping: bool) -> Iterator[tuple[bytes, int]]:
    """Yield what is in a file, and how many bytes of it are zeros for what could not be read."""
    try:
        with _descriptor(path) as descriptor:
            end, offset = os.fstat(descriptor).st_size, 0
            while True:
                try:
                    chunk, lost = _read(descriptor, _CHUNK, offset), 0
                except OSError as error:
                    if not leaping or error.errno != errno.EIO:
                        raise
                    chunk, lost = _what_is_given(descriptor, min(_CHUNK, end - offset), offset)
                if not chunk:
                    return
                yield chunk, lost
                offset += len(chunk)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise NotGivenError(error.errno, error.strerror, os.fspath(path)) from error


def _what_is_given(descriptor: int, size: int, offset: int) -> tuple[bytes, int]:
    """Return some bytes of a file by ever smaller pieces, zeros for those that cannot be read, and how many
    these are."""
    if size <= _SMALLEST:
        return bytes(size), size
    half = _SMALLEST * -(-size // (2 * _SMALLEST))
    found, lost = [], 0
    for length, place in ((half, offset), (size - half, offset + half)):
        try:
            part, gap = _read_once(descriptor, length, place).ljust(length, b"\0"), 0
        except OSError:
            part, gap = _what_is_given(descriptor, length, place)
        found.append(part)
        lost += gap
    return b"".join(found), lost


@contextlib.contextmanager
def _descriptor(path: Path) -> Iterator[int]:
    """Yield a descriptor to read a file by. On POSIX closing any descriptor of a file drops the locks that
    SQLite has on it in this process: a file that is open here is read by the descriptor that stays open."""
    if sys.platform != "win32":
        there = os.stat(path)
        for lock in _in_use.get((there.st_dev, there.st_ino), ()):
            yield lock.descriptor
            return
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def _read(descriptor: int, size: int, offset: int) -> bytes:
    """Read some bytes; once more where the drive or the network fails for a moment. Raises OSError."""
    try:
        return _read_once(descriptor, size, offset)
    except OSError as error:
        if error.errno != errno.EIO:
            raise
    return _read_once(descriptor, size, offset)


def _read_once(descriptor: int, size: int, offset: int) -> bytes:
    if sys.platform == "win32":
        os.lseek(descriptor, offset, os.SEEK_SET)
        return os.read(descriptor, size)
    return os.pread(descriptor, size, offset)
