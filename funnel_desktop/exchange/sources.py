"""Where a table is read from: a file, or rows that were pasted and are to be in memory alone."""

from __future__ import annotations

import io
import os
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from funnel_desktop.regular_files import TooLargeError, open_regular

MOST_BYTES = 1 << 30
"""Bytes of a spreadsheet that is read: over a million deals are less."""


@dataclass(frozen=True, slots=True)
class Pasted:
    """Rows that were pasted, with a name to speak of them. They are never written anywhere: the funnel into
    which they go may be locked."""

    name: str
    data: bytes

    def __str__(self) -> str:
        return self.name


Source = Path | Pasted


def open_source(source: Source, buffering: int = -1) -> BinaryIO:
    """Open what a table is read from. Raises OSError as ``open_regular`` does."""
    if isinstance(source, Path):
        return open_regular(source, MOST_BYTES, buffering)
    if len(source.data) > MOST_BYTES:
        raise TooLargeError(Path(source.name), MOST_BYTES)
    return io.BytesIO(source.data)


def size_of(source: Source, file: BinaryIO) -> int:
    """Return how many bytes an opened source has."""
    return os.fstat(file.fileno()).st_size if isinstance(source, Path) else len(source.data)
