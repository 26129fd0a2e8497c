"""Opening a spreadsheet whatever program wrote it: what it is, how it is written, and where its header is,
found from the file itself."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from funnel_desktop.background import steps_on_a_thread
from funnel_desktop.exchange.grids.grid import Grid, ReadingError, empty, no_such_file, unreadable
from funnel_desktop.exchange.grids.header import NO_HEADER, HeaderChoice, find_header
from funnel_desktop.exchange.sources import Source, open_source, size_of
from funnel_desktop.text import Message, message

__all__ = ("ReadingError", "Table", "open_table", "open_table_steps")

_SAMPLE_BYTES = 256 * 1024


@dataclass(frozen=True, slots=True)
class Table:
    """A spreadsheet that was looked at: how to read it, its header, and where its data begin.

    ``header_line`` is the line of the header (1 is the first; 0: it has none), ``first_lines`` how many lines
    stand before the first record of data: physical lines of a text, rows of a sheet. ``encoding`` and
    ``delimiter`` are "" for what is no text, ``sheet`` and ``sheets`` for what has none. ``titles`` are the
    texts above the header. ``size`` is in bytes. ``guessed_rows`` is an estimate from the beginning.
    """

    path: Source
    grid: Grid = field(repr=False)
    header: tuple[str, ...]
    header_line: int
    first_lines: int
    titles: tuple[str, ...]
    size: int
    cautions: tuple[Message, ...]

    @property
    def encoding(self) -> str:
        """The encoding of a text; "" for a workbook."""
        return self.grid.encoding

    @property
    def delimiter(self) -> str:
        """What parts the cells of a text; "" for what is no text with a delimiter."""
        return self.grid.delimiter

    @property
    def sheet(self) -> str:
        """The name of the sheet that is read; "" where there are none."""
        return self.grid.sheet

    @property
    def sheets(self) -> tuple[str, ...]:
        """The names of all sheets, in the order of the workbook."""
        return self.grid.sheets

    @property
    def guessed_rows(self) -> int:
        """About how many rows there are."""
        return self.grid.guessed_rows

    @property
    def header_choice(self) -> int | Literal["none"]:
        """The line of the header, or "none": then the columns have numbers."""
        return self.header_line or NO_HEADER

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Yield the line at which each record starts (the first one is 1) and its cells.

        Raises ReadingError, naming line and byte where a text is not in its encoding.
        """
        return self.grid.rows(self.first_lines)

    def with_header(self, choice: HeaderChoice | None) -> Table:
        """Return the table with another line as its header, "none", or (None) the likeliest. Raises
        ReadingError where nothing stands in that line."""
        return _table(self.path, self.grid, self.size, choice)


def open_table(
    path: Source | str,
    *,
    encoding: str | None = None,
    delimiter: str | None = None,
    sheet: str | None = None,
    header: HeaderChoice | None = None,
) -> Table:
    """Look at a spreadsheet and find out how it is written; what is given overrides that.

    ``sheet`` is a name or a number from 1, ``header`` a line or "none". Raises ReadingError with a sentence
    for a file that is missing, empty, no table or not in the encoding.
    """
    if isinstance(path, str):
        path = Path(path)
    return _open(path, encoding, delimiter, sheet, header, lambda _share: None)


def open_table_steps(
    path: Source | str,
    *,
    encoding: str | None = None,
    delimiter: str | None = None,
    sheet: str | None = None,
    header: HeaderChoice | None = None,
) -> Generator[float, None, Table]:
    """Do what ``open_table`` does beside the window, yielding progress from 0 to 1; the table is the return
    value. A sheet is read in one go: who closes this early does not wait for its end."""
    source = Path(path) if isinstance(path, str) else path
    table: Table = yield from steps_on_a_thread(
        lambda progress: _open(source, encoding, delimiter, sheet, header, progress), wait=False
    )
    return table


def _open(
    path: Source,
    encoding: str | None,
    delimiter: str | None,
    sheet: str | None,
    header: HeaderChoice | None,
    progress: Callable[[float], None],
) -> Table:
    try:
        with open_source(path) as file:
            sample = file.read(_SAMPLE_BYTES)
            size = size_of(path, file)
            if not sample.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
                raise empty(path)
            grid = _grid(path, sample, size, file.read, encoding, delimiter, sheet, progress)
    except OSError as error:
        raise unreadable(path, error) from error
    except ValueError as error:  # a NUL in the name
        if isinstance(path, Path) and "\0" in str(path):
            raise no_such_file(path) from error
        raise
    return _table(path, grid, size, header)


def _table(path: Source, grid: Grid, size: int, choice: HeaderChoice | None) -> Table:
    """Return the table of a grid with the header that is chosen, or the likeliest. Raises ReadingError."""
    records = grid.head()
    found = find_header(records, grid.merged, choice)
    if found is None:
        raise ReadingError(
            message(
                "Import",
                "Nothing stands in line {line} of {file}, or it is far from the beginning. Choose another "
                "line as the header.",
                line=choice,
                file=path.name,
            )
        )
    cautions = list(grid.cautions)
    if not found.line and choice is None:
        cautions.append(
            message("Import", "No row of headings was found, so the columns have numbers. Say what each is.")
        )
    elif found.doubtful and choice is None:
        cautions.append(
            message(
                "Import",
                "No heading in line {line} is known. If that line is a deal itself, choose “no header”.",
                line=found.line,
            )
        )
    return Table(path, grid, found.names, found.line, found.end, found.titles, size, tuple(cautions))


def _grid(
    path: Source,
    sample: bytes,
    size: int,
    read: Callable[[], bytes],
    encoding: str | None,
    delimiter: str | None,
    sheet: str | None,
    progress: Callable[[float], None],
) -> Grid:
    """Return the cells of a file by what is in it, not by its name. ``read`` gives what follows the
    sample."""
    from funnel_desktop.exchange.grids.workbook import is_workbook, open_workbook

    if is_workbook(sample):
        return open_workbook(path, sample + read(), sheet, progress)
    if sample.startswith(b"SQLite format 3\x00"):
        raise ReadingError(message("Import", "{file} is a database, not a spreadsheet.", file=path.name))
    from funnel_desktop.exchange.grids.text import open_text

    return open_text(path, sample, size, encoding, delimiter)
