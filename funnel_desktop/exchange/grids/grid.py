"""What every kind of file gives: records with their lines, its sheets, and what was odd about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple, Protocol

from funnel_desktop.exchange.sources import Source
from funnel_desktop.reasons import why
from funnel_desktop.regular_files import TooLargeError
from funnel_desktop.text import FunnelError, Message, message

HEAD_RECORDS = 300
"""So many records of the beginning are looked at to understand a table."""


class ReadingError(FunnelError):
    """The file cannot be read as a table; the sentence says why and what to do."""


class Record(NamedTuple):
    """A row that is not empty: the lines at which it begins and ends (1 is the first), and its cells."""

    line: int
    end: int
    cells: list[str]


class Merged(NamedTuple):
    """Cells that are one: the first and last line (1 is the first) and column (0 is the first)."""

    top: int
    left: int
    bottom: int
    right: int


class Grid(Protocol):
    """A table of cells. ``encoding`` and ``delimiter`` are "" where the file has none, ``sheet`` where it has
    no sheets; ``sizes`` are the rows of those that were read. ``merged`` is None where the kind of file does
    not tell."""

    encoding: str
    delimiter: str
    sheet: str
    sheets: tuple[str, ...]
    sizes: Mapping[str, int]
    guessed_rows: int
    merged: tuple[Merged, ...] | None
    cautions: tuple[Message, ...]

    def head(self) -> list[Record]:
        """Return the first ``HEAD_RECORDS`` records."""
        ...

    def rows(self, after: int) -> Iterator[tuple[int, list[str]]]:
        """Yield line and cells of each row after the line ``after``; an empty row has no cells. Raises
        ReadingError."""
        ...

    def may_have(self, sign: str) -> bool:
        """Whether this character, of ASCII, may occur anywhere."""
        ...


def unreadable(path: Source, error: OSError) -> ReadingError:
    """Return the sentence for a file that cannot be opened or read."""
    if isinstance(error, FileNotFoundError):
        return ReadingError(message("Import", "There is no file {path}.", path=path))
    if isinstance(error, IsADirectoryError):
        return ReadingError(message("Import", "{path} is a folder. Choose a spreadsheet.", path=path))
    if isinstance(error, PermissionError):
        return ReadingError(
            message("Import", "You may not read {path}. Copy it to a folder of your own.", path=path)
        )
    if isinstance(error, TooLargeError):
        return too_large(path, error.most)
    return ReadingError(message("Import", "{path} cannot be read: {reason}.", path=path, reason=why(error)))


def damaged(path: Source) -> ReadingError:
    """Say that a workbook cannot be read as one."""
    return ReadingError(
        message(
            "Import",
            "{file} is damaged, or no workbook. Open it in your spreadsheet and save it anew.",
            file=path.name,
        )
    )


def too_large(path: Source, most: int) -> ReadingError:
    """Return the sentence for a file of more than ``most`` bytes."""
    return ReadingError(
        message(
            "Import",
            "{path} is larger than {size} MB. Cut it into several files, each with the header.",
            path=path,
            size=f"{most >> 20:,}",
        )
    )


def no_such_file(name: Path) -> ReadingError:
    """Return the sentence for a name that no file can have."""
    return ReadingError(message("Import", "There is no file {path}.", path=repr(str(name))))


def empty(path: Source) -> ReadingError:
    """Return the sentence for a file in which nothing stands."""
    return ReadingError(message("Import", "{file} is empty.", file=path.name))
