"""One writer a file: a lock on the file itself, so that no lock file is left beside it.

The lock is the operating system's advisory whole-file lock (``flock``; on Windows a byte range far behind any
data), which is independent of the locks that SQLite takes. It must be taken before SQLite opens the file and
released after SQLite has closed it, because on POSIX closing any descriptor of a file drops SQLite's own
locks on it.
"""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

_WINDOWS_LOCK_OFFSET = 0x7FFF_FFFF_0000


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


class FileLock:
    """A descriptor of the file, open for as long as the file is in use, that may hold the writer's lock."""

    def __init__(self, path: Path) -> None:
        """Open ``path``. Raises OSError when it cannot be opened for reading."""
        self.may_write = True
        """Whether the system lets the file be written at all."""
        try:
            self._descriptor: int | None = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
        except OSError as error:
            if error.errno not in (errno.EACCES, errno.EPERM, errno.EROFS):
                raise
            self.may_write = False
            self._descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))

    def header(self) -> bytes:
        """Return the first 100 bytes of the file (fewer when it is shorter)."""
        assert self._descriptor is not None
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        return os.read(self._descriptor, 100)

    def size(self) -> int:
        """Return how many bytes the file has now."""
        assert self._descriptor is not None
        return os.fstat(self._descriptor).st_size

    def page(self, number: int) -> bytes:
        """Return a page of 4096 bytes, the first being number 1; fewer bytes at the end of the file."""
        assert self._descriptor is not None
        os.lseek(self._descriptor, (number - 1) * 4096, os.SEEK_SET)
        return os.read(self._descriptor, 4096)

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

    def release(self) -> None:
        """Close the descriptor, and with it the lock. Harmless when called twice."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
