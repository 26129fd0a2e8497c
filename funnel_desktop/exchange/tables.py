"""A whole funnel as a set of CSV files: one a table, ``columns.csv`` that says what stands in them, and
``about.csv`` that says what the set is. In a folder, or in a zip file.

An empty cell is NULL where a column may be NULL, otherwise an empty text. Where both are possible, an empty
text is written as two apostrophes (and a text of two or more apostrophes alone with one more). Bytes are
written in base 64. Cells that a
spreadsheet might take for a formula have an apostrophe in front, as in every export.
"""

from __future__ import annotations

import base64
import csv
import io
import time
import zipfile
import zlib
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import NamedTuple, TextIO

from funnel_desktop.exchange.full_export_lines import whole_lines
from funnel_desktop.exchange.writing import (
    Number,
    WritingError,
    run,
    unwritable,
    without_guard,
    write_lines,
)
from funnel_desktop.exchange.zip_sets import MOST_UNPACKED, open_zip
from funnel_desktop.regular_files import open_regular
from funnel_desktop.safe_files import (
    PRIVATE_FILE,
    finish_set,
    replacing_bytes,
    replacing_set,
    replacing_text,
)
from funnel_desktop.text import FunnelError, message

FORMAT = "funnel-desktop tables"
ABOUT, COLUMNS = "about", "columns"
COLUMNS_HEADER = ("table", "column", "type", "may_be_empty", "meaning")
_LONGEST_CELL = 16 * 1024 * 1024
_MOST_ABOUT, _LONGEST_COUNT = 1_000, 12
"""Lines of what a set says of itself, and digits of a number of rows there."""
_ROWS_OF_2_GIB = 1_000_000
"""Rows with which a table may pass what a zip file's first format holds."""


class ColumnKind(NamedTuple):
    """A column as the set writes it: name, type ("TEXT", "INTEGER", "REAL", "BLOB"), may it be NULL."""

    name: str
    type: str
    nullable: bool
    meaning: str = ""


class SetError(FunnelError):
    """A set cannot be read; the sentence says which file and line, and what to do."""


def write_cell(value: object, nullable: bool) -> str:
    """Return a value as it stands in a cell, a text before it gets its guard."""
    if value is None:
        return ""
    if isinstance(value, bytes):
        return Number(base64.b64encode(value).decode("ascii"))
    if not isinstance(value, str):
        return Number(repr(value))
    if nullable and not value.strip("'") and len(value) != 1:
        return f"{value}'" if value else "''"
    return value


def read_cell(text: str, column: ColumnKind) -> object:
    """Return the value of a cell. Raises ValueError when it is none of the column's type."""
    if column.type == "BLOB":
        return base64.b64decode(without_guard(text), validate=True)
    if column.type in ("INTEGER", "REAL"):
        if not text and column.nullable:
            return None
        if column.type == "REAL":
            return float(without_guard(text))
        if not text.lstrip("-").isdecimal() or not text.isascii():
            raise ValueError(text)
        return int(text)
    if column.nullable:
        if not text:
            return None
        if not text.strip("'") and len(text) > 1:
            return "" if len(text) == 2 else text[:-1]
    return without_guard(text)


# Writing


def write_set(
    target: Path,
    about: Mapping[str, object],
    tables: Mapping[str, Sequence[ColumnKind]],
    rows: Mapping[str, Iterable[Sequence[object]]],
    counts: Mapping[str, int],
) -> Generator[float, None, int]:
    """Write a set into the folder ``target``, or as one file when its name ends in .zip; yields the share
    done and returns the number of rows.

    ``rows`` gives the values of each table in the order of its columns; ``counts`` says how many there are,
    for progress. Files of an earlier set in the folder are replaced once all of the new one is written;
    nothing else in it is touched. Closing the generator early leaves everything as it was. Raises
    WritingError.
    """
    try:
        if target.suffix.lower() == ".zip":
            with (
                replacing_bytes(target) as packed,
                zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive,
            ):
                return (yield from _write_tables(partial(_in_zip, archive), about, tables, rows, counts))
        with replacing_set(target) as folder:
            return (yield from _write_tables(partial(_in_folder, folder), about, tables, rows, counts))
    except NotADirectoryError:
        raise WritingError(
            message("ExportSet", "{path} is a file. Give a folder, or a name that ends in .zip.", path=target)
        ) from None
    except OSError as error:
        raise unwritable(target, error) from error


@contextmanager
def _in_folder(folder: Path, name: str, _size: int) -> Iterator[TextIO]:
    with replacing_text(folder / name, "utf-8-sig", errors="replace") as file:
        yield file


@contextmanager
def _in_zip(archive: zipfile.ZipFile, name: str, size: int) -> Iterator[TextIO]:
    entry = zipfile.ZipInfo(name, time.localtime()[:6])
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = PRIVATE_FILE << 16
    with (
        archive.open(entry, "w", force_zip64=size > _ROWS_OF_2_GIB) as raw,
        io.TextIOWrapper(raw, encoding="utf-8-sig", newline="", errors="replace") as file,
    ):
        yield file


def _write_tables(
    place: Callable[[str, int], AbstractContextManager[TextIO]],
    about: Mapping[str, object],
    tables: Mapping[str, Sequence[ColumnKind]],
    rows: Mapping[str, Iterable[Sequence[object]]],
    counts: Mapping[str, int],
) -> Generator[float, None, int]:
    """Write the files of a set, each into what ``place`` opens for its name and number of rows."""
    total = max(1, sum(counts.values()))
    written = 0
    described = (
        (table, column.name, column.type, "yes" if column.nullable else "no", column.meaning)
        for table, columns in tables.items()
        for column in columns
    )
    with place(f"{ABOUT}.csv", 0) as file:
        run(write_lines(file, ("key", "value"), [("format", FORMAT), *about.items()]))
    with place(f"{COLUMNS}.csv", 0) as file:
        run(write_lines(file, COLUMNS_HEADER, described))
    for table, columns in tables.items():
        with place(f"{table}.csv", counts[table]) as file:
            names = [column.name for column in columns]
            steps = write_lines(file, names, _cells(rows[table], columns), counts[table])
            written += yield from _shares(steps, written / total, counts[table] / total)
    return written


def _shares(steps: Generator[float, None, int], done: float, share: float) -> Generator[float, None, int]:
    """Yield the progress of a part as progress of the whole and return what the part returns."""
    while True:
        try:
            yield min(0.99, done + share * next(steps))
        except StopIteration as end:
            return int(end.value)


def _cells(rows: Iterable[Sequence[object]], columns: Sequence[ColumnKind]) -> Iterator[list[str]]:
    nullable = [column.nullable for column in columns]
    for row in rows:
        yield [write_cell(value, may) for value, may in zip(row, nullable, strict=True)]


# Reading


def is_set(path: Path) -> bool:
    """Whether this is a set that we wrote: a folder, one of its files, or a zip file."""
    with suppress(FunnelError, OSError):
        TableSet.open(path).close()
        return True
    return False


class TableSet:
    """A set that is read: in a folder or a zip file. Close it when done."""

    def __init__(self, path: Path, archive: zipfile.ZipFile | None) -> None:
        self.path = path
        self._archive = archive
        self.about: dict[str, str] = {}

    @classmethod
    def open(cls, path: Path) -> TableSet:
        """Open a folder, a zip file, or the folder of one of its CSV files. Raises SetError."""
        if path.suffix.lower() == ".csv" and path.is_file():
            path = path.parent
        archive = None
        if path.is_dir():
            finish_set(path)
        else:
            try:
                archive = open_zip(path)
            except (OSError, ValueError, zipfile.BadZipFile, NotImplementedError) as error:
                raise _no_set(path) from error
        found = cls(path, archive)
        try:
            if not found.has(ABOUT):
                raise _no_set(path)
            for line, cells in found._lines(ABOUT):
                if line > _MOST_ABOUT:
                    raise _no_set(path)
                if len(cells) > 1:
                    found.about[cells[0]] = without_guard(cells[1])
            if found.about.get("format") != FORMAT:
                raise _no_set(path)
        except BaseException:
            found.close()
            raise
        return found

    def close(self) -> None:
        """Close the zip file, if it is one."""
        if self._archive is not None:
            self._archive.close()

    def has(self, table: str) -> bool:
        """Whether there is a file for a table."""
        name = f"{table}.csv"
        return name in self._archive.namelist() if self._archive is not None else (self.path / name).is_file()

    def count(self, table: str) -> int | None:
        """Return how many rows the set says that a table has; None when it does not say.

        More digits than a count can have stand for more rows than any table holds: the set is incomplete."""
        text = self.about.get(f"rows_{table}", "")
        if not text.isdecimal():
            return None
        return int(text) if len(text) <= _LONGEST_COUNT else 10**_LONGEST_COUNT

    def header(self, table: str) -> tuple[str, ...]:
        """Return the names of the columns of a table's file."""
        for _line, cells in self._lines(table):
            return tuple(cell.strip() for cell in cells)
        raise SetError(message("ImportSet", "{file} is empty. Write the set once more.", file=f"{table}.csv"))

    def rows(self, table: str, columns: Sequence[ColumnKind]) -> Iterator[tuple[int, tuple[object, ...]]]:
        """Yield the line and the values of each row, in the order of the file's own ``header``.

        ``columns`` are those of the header, in its order. Raises SetError naming file, line and column.
        """
        lines = self._lines(table)
        next(lines, None)
        for line, cells in lines:
            if not cells:
                continue
            if len(cells) != len(columns):
                raise SetError(
                    message(
                        "ImportSet",
                        "Line {line} of {file} has {found} cells instead of {expected}.",
                        line=line,
                        file=f"{table}.csv",
                        found=len(cells),
                        expected=len(columns),
                    )
                )
            values = []
            for cell, column in zip(cells, columns, strict=True):
                try:
                    values.append(read_cell(cell, column))
                except ValueError:
                    raise SetError(
                        message(
                            "ImportSet",
                            "Line {line} of {file}: “{value}” is no number for {column}.",
                            line=line,
                            file=f"{table}.csv",
                            value=cell,
                            column=column.name,
                        )
                    ) from None
            yield line, tuple(values)

    @contextmanager
    def _text(self, table: str) -> Iterator[TextIO]:
        name = f"{table}.csv"
        if self._archive is None:
            with (
                open_regular(self.path / name, MOST_UNPACKED) as raw,
                io.TextIOWrapper(raw, encoding="utf-8-sig", newline="") as file,
            ):
                yield file
        else:
            with (
                self._archive.open(name) as packed,
                io.TextIOWrapper(packed, encoding="utf-8-sig", newline="") as file,
            ):
                yield file

    def _lines(self, table: str) -> Iterator[tuple[int, list[str]]]:
        """Yield the line at which each record starts, and its cells. Raises SetError."""
        csv.field_size_limit(_LONGEST_CELL)
        line = 1
        try:
            with self._text(table) as file:
                reader = csv.reader(whole_lines(file, _LONGEST_CELL), strict=True)
                for cells in reader:
                    yield line, cells
                    line = reader.line_num + 1
        except UnicodeDecodeError as error:
            raise SetError(
                message(
                    "ImportSet",
                    "{file} is not UTF-8 from line {line} on. Save it as UTF-8, or write the set once more.",
                    file=f"{table}.csv",
                    line=line,
                )
            ) from error
        except (OSError, KeyError, zipfile.BadZipFile, zlib.error, csv.Error, EOFError) as error:
            raise SetError(
                message(
                    "ImportSet",
                    "{file} cannot be read from line {line} on: {why}.",
                    file=f"{table}.csv",
                    line=line,
                    why=error,
                )
            ) from error


def _no_set(path: Path) -> SetError:
    return SetError(
        message(
            "ImportSet",
            "{path} is not a whole funnel written by Export everything. Choose its folder or zip file.",
            path=path,
        )
    )
