"""Workbooks: .xlsx, .xlsm, .xlsb, .xls, .et and .ods, known by what is in them, whatever they are called."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from funnel_desktop.exchange.columns import known_names
from funnel_desktop.exchange.grids.bounds import Oversize, check_sheet, check_unpacked
from funnel_desktop.exchange.grids.grid import HEAD_RECORDS, Merged, ReadingError, Record, damaged, too_large
from funnel_desktop.exchange.grids.typed import TypedCells
from funnel_desktop.exchange.sources import MOST_BYTES, Source
from funnel_desktop.text import Message, message

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

ZIP, COMPOUND = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
MOST_WORKBOOK = 256 << 20
"""Bytes of a workbook: a million deals are less."""

_OLD = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00", b"\x09\x08\x08\x00")
"""How workbooks begin that are older than Excel 97 and lie in no container."""

_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_MOST_LOOKED_AT = 20
_LINES_OF_HEADER = 12


class WorkbookGrid:
    """One sheet of a workbook. Lines are the sheet's own numbers of rows; leading empty columns are left
    out. ``sizes``: the rows of those sheets that were read."""

    encoding = ""
    delimiter = ""
    cautions: tuple[Message, ...] = ()

    def __init__(
        self, sheets: tuple[str, ...], sheet: str, cells: CalamineSheet, sizes: dict[str, int]
    ) -> None:
        self.sheets, self.sheet = sheets, sheet
        self.sizes: Mapping[str, int] = sizes
        sizes[sheet] = cells.height
        self._cells = cells
        self._typed = TypedCells()
        left = cells.start[1] if cells.start else 0
        ranges = cells.merged_cell_ranges
        self.merged = (
            None
            if ranges is None
            else tuple(
                Merged(top + 1, start - left, bottom + 1, end - left)
                for (top, start), (bottom, end) in ranges
            )
        )
        self._head = list(islice(self._records(), HEAD_RECORDS))
        self.guessed_rows = cells.height

    def head(self) -> list[Record]:
        """Return the first rows that are not empty."""
        return self._head

    def rows(self, after: int) -> Iterator[tuple[int, list[str]]]:
        """Yield number and cells of each row; an empty one between others has no cells, those at the end are
        left out."""
        typed = self._typed.row
        empty: list[int] = []
        for line, values in enumerate(self._cells.iter_rows(), 1):
            if line <= after:
                continue
            if values.count("") == len(values):
                empty.append(line)
                continue
            if empty:
                for number in empty:
                    yield number, []
                empty.clear()
            yield line, typed(values)

    def may_have(self, sign: str) -> bool:
        """Whether this character may occur: nobody has looked."""
        return True

    def _records(self) -> Iterator[Record]:
        for line, cells in self.rows(0):
            if any(map(str.strip, cells)):
                yield Record(line, line, cells)


class _Candidate(NamedTuple):
    """How likely a sheet is the one that is meant: the greater, the likelier."""

    has_rows: bool
    has_header: bool
    visible: bool
    known: int
    rows: int


def is_workbook(sample: bytes) -> bool:
    """Whether a file that begins like this is a workbook, or lies in the same container as one."""
    return sample.startswith((ZIP, COMPOUND)) or sample.startswith(_OLD)


def open_workbook(
    path: Source, data: bytes, sheet: str | None, progress: Callable[[float], None]
) -> WorkbookGrid:
    """Read the sheet of a workbook that is asked for (by name, or number from 1), or the likeliest one.

    Raises ReadingError with a sentence for one that is locked, damaged, too large or has no such sheet.
    """
    if data.startswith(_OLD):
        raise ReadingError(
            message(
                "Import",
                "{file} is a workbook of a program older than Excel 97. Open it in your spreadsheet and save "
                "it as .xlsx.",
                file=path.name,
            )
        )
    if len(data) > MOST_WORKBOOK:
        raise too_large(path, MOST_WORKBOOK)
    archive = _opened_archive(path, data)
    book = _opened(path, data)
    try:
        return _Book(path, data, archive, book).grid(sheet, progress)
    finally:
        book.close()


def _opened_archive(path: Source, data: bytes) -> zipfile.ZipFile | None:
    if not data.startswith(ZIP):
        return None
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        names = set(archive.namelist())
        check_unpacked(archive, data)
    except Oversize:
        raise ReadingError(
            message(
                "Import",
                "{file} unpacks to more than {size} MB. Cut it into several workbooks.",
                file=path.name,
                size=f"{MOST_BYTES >> 20:,}",
            )
        ) from None
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise damaged(path) from error
    if not any(name.startswith("xl/") or name == "content.xml" for name in names):
        if any(name.endswith(".iwa") for name in names):
            raise ReadingError(
                message(
                    "Import",
                    "{file} was made by Numbers. Export it from there as Excel or CSV.",
                    file=path.name,
                )
            )
        raise ReadingError(
            message(
                "Import",
                "{file} is an archive without a workbook. Unpack it and choose a file.",
                file=path.name,
            )
        )
    return archive


def _opened(path: Source, data: bytes) -> CalamineWorkbook:
    from python_calamine import CalamineError, PasswordError, load_workbook

    try:
        return load_workbook(io.BytesIO(data))
    except PasswordError as error:
        raise _locked(path) from error
    except CalamineError as error:
        if _ENCRYPTED in data[: 1 << 20] or _ENCRYPTED in data[-(1 << 20) :]:
            raise _locked(path) from error
        raise damaged(path) from error
    except BaseException as error:
        if _is_panic(error):
            raise damaged(path) from error
        raise


def _is_panic(error: BaseException) -> bool:
    """Whether the library met something that its makers did not think of."""
    return type(error).__name__ == "PanicException"


def _locked(path: Source) -> ReadingError:
    return ReadingError(
        message(
            "Import",
            "{file} is locked with a password. Open it in your spreadsheet and save it without one.",
            file=path.name,
        )
    )


class _Book:
    """A workbook that is open, and its sheets."""

    def __init__(
        self, path: Source, data: bytes, archive: zipfile.ZipFile | None, book: CalamineWorkbook
    ) -> None:
        from python_calamine import SheetTypeEnum, SheetVisibleEnum

        self.path, self.data, self.archive, self.book = path, data, archive, book
        kinds = {each.name: each for each in book.sheets_metadata}
        self.names = tuple(
            name for name in book.sheet_names if kinds[name].typ == SheetTypeEnum.WorkSheet
        ) or tuple(book.sheet_names)
        self.sizes: dict[str, int] = {}
        self.hidden = {name for name, each in kinds.items() if each.visible != SheetVisibleEnum.Visible}

    def grid(self, asked: str | None, progress: Callable[[float], None]) -> WorkbookGrid:
        """Return the sheet that is asked for or the likeliest. Raises ReadingError."""
        if asked is not None:
            return self._read(self._named(asked))
        best: tuple[_Candidate, WorkbookGrid] | None = None
        trouble: ReadingError | None = None
        # What is seen goes first, and of very many sheets the rest is left: each has to be read whole.
        names = sorted(self.names, key=self.hidden.__contains__)[:_MOST_LOOKED_AT]
        for number, name in enumerate(names):
            progress(number / len(names))
            if best is not None and name in self.hidden and best[0].has_header:
                break
            try:
                grid = self._read(name)
            except ReadingError as error:
                trouble = trouble or error
                continue
            known = max((known_names(record.cells) for record in grid.head()[:_LINES_OF_HEADER]), default=0)
            found = _Candidate(
                bool(grid.head()),
                known > 1,
                name not in self.hidden,
                known,
                len(grid.head()) and grid.guessed_rows,
            )
            if best is None or found > best[0]:
                best = (found, grid)
        if best is None or not best[0].has_rows:
            raise trouble or ReadingError(message("Import", "{file} is empty.", file=self.path.name))
        return best[1]

    def _named(self, asked: str) -> str:
        bare = asked.strip().casefold()
        for name in self.names:
            if name == asked:
                return name
        for name in self.names:
            if name.strip().casefold() == bare:
                return name
        if asked.strip().isdecimal() and 1 <= int(asked) <= len(self.names):
            return self.names[int(asked) - 1]
        raise ReadingError(
            message(
                "Import",
                "{file} has no sheet {sheet}. Its sheets are: {sheets}.",
                file=self.path.name,
                sheet=asked,
                sheets=", ".join(self.names),
            )
        )

    def _read(self, name: str) -> WorkbookGrid:
        from python_calamine import CalamineError

        try:
            if self.archive is not None:
                check_sheet(self.archive, self.data, name, self.book.sheet_names.index(name))
            return WorkbookGrid(self.names, name, self.book.get_sheet_by_name(name), self.sizes)
        except Oversize as error:
            raise self._too_wide(name, error.cell) from None
        except CalamineError as error:
            raise damaged(self.path) from error
        except BaseException as error:
            if _is_panic(error):
                raise damaged(self.path) from error
            raise

    def _too_wide(self, name: str, cell: str) -> ReadingError:
        if not cell:
            return ReadingError(
                message(
                    "Import",
                    "Sheet {sheet} of {file} has more cells than can be read. Copy the table into a new "
                    "workbook.",
                    sheet=name,
                    file=self.path.name,
                )
            )
        return ReadingError(
            message(
                "Import",
                "In sheet {sheet} of {file} something stands far off the table, in cell {cell}. Delete it "
                "there, or copy the table into a new workbook.",
                sheet=name,
                file=self.path.name,
                cell=cell,
            )
        )
