"""Opening a spreadsheet whatever program wrote it: what it is, how it is written, and where its header is,
found from the file itself."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from funnel_desktop.background import steps_on_a_thread
from funnel_desktop.exchange.columns import is_own_export
from funnel_desktop.exchange.grids.arrangement import NOTHING_TO_FILL, Arrangement, find_fillable, group_name
from funnel_desktop.exchange.grids.grid import Grid, ReadingError, empty, no_such_file, unreadable
from funnel_desktop.exchange.grids.header import NO_HEADER, HeaderChoice, find_header
from funnel_desktop.exchange.grids.mending import mended
from funnel_desktop.exchange.grids.no_deals import LeftOutRow, RowSorter, heading_of
from funnel_desktop.exchange.sources import Source, open_source, size_of
from funnel_desktop.text import Message, message

__all__ = ("ReadingError", "Table", "looks_like_table", "open_table", "open_table_steps")

_SAMPLE_BYTES = 256 * 1024


@dataclass(frozen=True, slots=True)
class Table:
    """A spreadsheet that was looked at: how to read it, its header, and where its data begin.

    ``header_line`` is the line of the header (1 is the first; 0: it has none), ``first_lines`` how many lines
    stand before the first record of data: physical lines of a text, rows of a sheet. ``encoding`` and
    ``delimiter`` are "" for what is no text, ``sheet`` and ``sheets`` for what has none. ``titles`` are the
    texts above the header. ``size`` is in bytes. ``guessed_rows`` is an estimate from the beginning.

    ``cautions`` say what was odd about the file, ``doubts`` what is moot once a person has said what the
    columns are.

    ``group_place`` is the column of group headings, which the file has as rows; None where there are none.
    ``fillable`` are the places of columns whose blanks stand for the value above, which ``fill_down`` says;
    ``merged_cells`` whether the file itself says so. ``left_out`` are the rows that are no deals, known once
    all rows were read.
    """

    path: Source
    grid: Grid = field(repr=False)
    header: tuple[str, ...]
    header_line: int
    first_lines: int
    titles: tuple[str, ...]
    size: int
    cautions: tuple[Message, ...]
    arrangement: Arrangement = field(repr=False)
    doubts: tuple[Message, ...] = ()
    fillable: tuple[int, ...] = ()
    merged_cells: bool = False
    fill_down: bool = False
    left_out: list[LeftOutRow] = field(default_factory=list, repr=False, compare=False)

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
    def sizes(self) -> Mapping[str, int]:
        """The rows of those sheets that were read, by their names."""
        return self.grid.sizes

    @property
    def guessed_rows(self) -> int:
        """About how many rows there are."""
        return self.grid.guessed_rows

    @property
    def header_choice(self) -> int | Literal["none"]:
        """The line of the header, or "none": then the columns have numbers."""
        return self.header_line or NO_HEADER

    @property
    def group_place(self) -> int | None:
        """The place of the column of group headings; None where there are none."""
        return self.arrangement.group_place

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Yield the line at which each record starts (the first one is 1) and its cells: of all rows that may
        be deals.

        Raises ReadingError, naming line and byte where a text is not in its encoding.
        """
        left_out: list[LeftOutRow] = []
        yield from self.arrangement.rows(self.grid.rows(self.first_lines), left_out)
        self.left_out[:] = left_out

    def with_header(self, choice: HeaderChoice | None) -> Table:
        """Return the table with another line as its header, "none", or (None) the likeliest. Raises
        ReadingError where nothing stands in that line."""
        return _table(self.path, self.grid, self.size, choice, None)

    def with_fill_down(self, fill_down: bool) -> Table:
        """Return the table with its fillable columns filled, or not."""
        return _table(self.path, self.grid, self.size, self.header_choice, fill_down)


def open_table(
    path: Source | str,
    *,
    encoding: str | None = None,
    delimiter: str | None = None,
    sheet: str | None = None,
    header: HeaderChoice | None = None,
    fill_down: bool | None = None,
) -> Table:
    """Look at a spreadsheet and find out how it is written; what is given overrides that.

    ``sheet`` is a name or a number from 1, ``header`` a line or "none". ``fill_down`` is, if not given, as
    the file says by merged cells. Raises ReadingError with a sentence for a file that is missing, empty, no
    table or not in the encoding.
    """
    if isinstance(path, str):
        path = Path(path)
    return _open(path, encoding, delimiter, sheet, header, fill_down, lambda _share: None)


def open_table_steps(
    path: Source | str,
    *,
    encoding: str | None = None,
    delimiter: str | None = None,
    sheet: str | None = None,
    header: HeaderChoice | None = None,
    fill_down: bool | None = None,
) -> Generator[float, None, Table]:
    """Do what ``open_table`` does beside the window, yielding progress from 0 to 1; the table is the return
    value. A sheet is read in one go: who closes this early does not wait for its end."""
    source = Path(path) if isinstance(path, str) else path
    table: Table = yield from steps_on_a_thread(
        lambda progress: _open(source, encoding, delimiter, sheet, header, fill_down, progress), wait=False
    )
    return table


def _open(
    path: Source,
    encoding: str | None,
    delimiter: str | None,
    sheet: str | None,
    header: HeaderChoice | None,
    fill_down: bool | None,
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
    return _table(path, mended(grid), size, header, fill_down)


def _table(path: Source, grid: Grid, size: int, choice: HeaderChoice | None, fill_down: bool | None) -> Table:
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
    cautions = grid.cautions
    doubts: tuple[Message, ...] = ()
    if not found.line and choice is None:
        doubts = (
            message("Import", "No row of headings was found, so the columns have numbers. Say what each is."),
        )
    elif found.doubtful and choice is None:
        doubts = (
            message(
                "Import",
                "No heading in line {line} is known. If that line is a deal itself, choose “no header”.",
                line=found.line,
            ),
        )
    header, merged = found.names, grid.merged or ()
    below = [record for record in records if record.line > found.end]
    if is_own_export(header):
        # Taken over to the letter.
        return Table(path, grid, header, found.line, found.end, (), size, cautions, Arrangement())
    sorter = RowSorter(header, records, found.end, merged)
    kinds = [sorter.kind(record.line, record.cells) for record in below]
    groups = [heading_of(each.cells) for each, kind in zip(below, kinds, strict=True) if kind == "group"]
    body = [record for record, kind in zip(below, kinds, strict=True) if kind is None]
    fillable = find_fillable(header, body, grid.merged)
    merged_cells = fillable.lines is not None
    fills = merged_cells if fill_down is None else fill_down
    arrangement = Arrangement(sorter, len(header) if groups else None, fillable if fills else NOTHING_TO_FILL)
    if groups:
        header = (*header, group_name(header, groups))
    return Table(
        path,
        grid,
        header,
        found.line,
        found.end,
        found.titles,
        size,
        cautions,
        arrangement,
        doubts,
        fillable.places,
        merged_cells,
        fills and bool(fillable.places),
    )


def looks_like_table(path: Path) -> bool:
    """Whether a file is a workbook or a text, by its first bytes. What cannot be read is none."""
    from funnel_desktop.exchange.grids.encodings import control_signs
    from funnel_desktop.exchange.grids.workbook import is_workbook

    try:
        with open_source(path) as file:
            sample = file.read(4096)
    except OSError:
        return False
    if is_workbook(sample):
        return True
    return bool(sample.strip()) and (
        not control_signs(sample) or sample.startswith((b"\xff\xfe", b"\xfe\xff"))
    )


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
    from funnel_desktop.exchange.grids.page import open_page, page_kind

    kind = page_kind(sample)
    if kind:
        return open_page(path, sample + read(), kind, encoding, sheet)
    if sample.startswith(b"SQLite format 3\x00"):
        raise ReadingError(message("Import", "{file} is a database, not a spreadsheet.", file=path.name))
    from funnel_desktop.exchange.grids.text import open_text

    return open_text(path, sample, size, encoding, delimiter)
