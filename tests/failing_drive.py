"""A drive that fails in places, as one with bad sectors does."""

from __future__ import annotations

import errno
import os
from pathlib import Path


class Drive:
    """A drive of which some bytes cannot be read, ever; a system call on them fails as a whole."""

    def __init__(self, path: Path, gaps: list[range]) -> None:
        found = path.stat()
        self._file, self._gaps = (found.st_dev, found.st_ino), gaps
        self._pread = os.pread

    def pread(self, descriptor: int, size: int, offset: int) -> bytes:
        """Read as the system does."""
        found = os.fstat(descriptor)
        asked = range(offset, min(offset + size, found.st_size))
        if (found.st_dev, found.st_ino) == self._file and any(
            gap.start < asked.stop and asked.start < gap.stop for gap in self._gaps
        ):
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return self._pread(descriptor, size, offset)
