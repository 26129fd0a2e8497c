"""Writing deals as CSV that a spreadsheet opens as it is: UTF-8 with BOM, no formulas, all digits. All or
nothing."""

from __future__ import annotations

import errno
import re
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import TextIO

from funnel_desktop.exchange.columns import CHECKS, EXPORT_FIELDS, EXPORT_HEADER
from funnel_desktop.method.fields import CLOCKS, FIELD
from funnel_desktop.method.own_columns import csv_headers, fitting, own_values
from funnel_desktop.method.records import OwnColumn
from funnel_desktop.method.visits import is_clock
from funnel_desktop.reasons import why
from funnel_desktop.safe_files import replacing_text
from funnel_desktop.slices import run as run
from funnel_desktop.text import FunnelError, message

_CHUNK = 2000

#  What a spreadsheet may take for a formula: these signs (full width too) at the beginning, perhaps behind
# blanks and characters without width; or control characters there. Apostrophes in front are our own guard or
# a text that happens to look like it.
_RISKY = re.compile(r"[\s'\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]*[=+\-@＝＋－＠]|'*[\t\r\n]")
# What a spreadsheet shows, and saves, as another text than is there: leading zeros, more digits than it has
# room for, powers of ten, zeros behind the point, groups of three, and what it takes for a day, part of one
# or a time. A day or moment as we write it is meant as one.
_CHANGED = re.compile(
    r"(?!\d{4}-\d\d-\d\d(?:T[\d:.]+Z?)?\Z)[\s']*(?:"
    r"0\d+(?:\.\d*)?|\d{9,}(?:\.\d*)?|\d*\.\d*0|\.\d+|\d+\.|\d+(?:\.\d+)?[eE][+-]?\d+"
    r"|\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d{1,4}(?:[-/]\d{1,4}){1,2}|\d{1,4}\.\d{1,2}\.\d{1,4}|\d{1,4}(?::\d{1,2}){1,2}"
    r"|(?:\d{2,4}年)?\d{1,2}月(?:\d{1,2}[日号])?|\d{2,4}年"
    r"|(?:\d{1,4}[-/ ]?)?(?i:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[-/. ]?\d{1,4}"
    r")\s*\Z",
    re.ASCII,
)
_WITHOUT_WIDTH = ((0x2000, 0x2010), (0x202A, 0x202F), (0x2060, 0x2070), (0xFEFF, 0xFF00))
_RISKY_FIRST = frozenset(
    "=+-@＝＋－＠'\t\r\n \x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000"
    "0123456789.JFMASONDjfmasond"
) | {chr(code) for first, last in _WITHOUT_WIDTH for code in range(first, last)}

_AMOUNT = EXPORT_FIELDS.index("amount")
_CLOCKS = tuple(EXPORT_FIELDS.index(FIELD[key].csv_name) for key in CLOCKS if FIELD[key].exported)
_NO_ANSWERS = ("",) * (2 * len(CHECKS))
_CHECK_PLACE = {check: 2 * place for place, check in enumerate(CHECKS)}


_FIGURE = re.compile(r"[-+]?[0-9][0-9.,:]*(?:e[-+]?[0-9]+)?")


class Number(str):
    """A figure or time written in digits: a cell that is no text, and so takes no guard."""

    __slots__ = ()


class WritingError(FunnelError):
    """The file could not be written; the sentence says why. Nothing is left half-written."""


def with_guard(text: str) -> str:
    """Return the text, with an apostrophe in front if a spreadsheet might take it for a formula, or would
    show it otherwise than it stands there: 0012 as 12, 13800001111 as 1.38E+10."""
    return "'" + text if _RISKY.match(text) or _CHANGED.match(text) else text


def needs_guard(text: str) -> bool:
    """Whether ``with_guard`` would change the text; quick for most."""
    return text[:1] in _RISKY_FIRST and (_RISKY.match(text) or _CHANGED.match(text)) is not None


def without_guard(text: str) -> str:
    """Take away the apostrophe that ``with_guard`` put in front, and no other."""
    if text[:1] == "'" and (_RISKY.match(text, 1) or _CHANGED.match(text, 1)):
        return text[1:]
    return text


def clock_cell(text: str) -> str:
    """Return the cell of a time of day, which a spreadsheet is to take for one; what is none stays a text."""
    return Number(text) if is_clock(text) else text


def format_minor(minor: int) -> Number:
    """Return minor units as a plain number with two decimals: 123456 gives 1234.56."""
    return Number(
        f"{minor // 100}.{minor % 100:02d}" if minor >= 0 else f"-{-minor // 100}.{-minor % 100:02d}"
    )


def write_deals(
    path: Path | str,
    deals: Iterable[Sequence[object]],
    answers: Mapping[object, Iterable[tuple[str, str, str]]] | None = None,
    total: int = 0,
    own: Sequence[OwnColumn] = (),
) -> Generator[float, None, int]:
    """Write deals as CSV in steps, yielding progress from 0 to 1; their number is the return value.

    Each deal is a sequence in the order of ``columns.EXPORT_FIELDS`` (the amount in minor units; None for
    nothing) and what its row holds of ``own`` columns, so a query may be handed over as it is; these come
    behind ours, under headings from which an import knows them. ``answers`` gives (check, answer, evidence)
    by deal id. ``total`` is the number of deals, for progress. The file appears under its name when it is
    complete and on disk; closing the generator early leaves what was there before. Raises WritingError.
    """
    header = (*EXPORT_HEADER, *csv_headers(own))
    return write_rows(path, header, _cells(deals, answers or {}, own), total)


def write_rows(
    path: Path | str, header: Sequence[str], rows: Iterable[Sequence[object]], total: int = 0
) -> Generator[float, None, int]:
    """Write any table as CSV, complete or not at all, like ``write_deals``; its texts as they are."""
    try:
        with replacing_text(path, "utf-8-sig", errors="replace") as file:
            return (yield from write_lines(file, header, rows, total))
    except OSError as error:
        raise unwritable(Path(path), error) from error


def write_lines(
    file: TextIO, header: Sequence[str], rows: Iterable[Sequence[object]], total: int = 0
) -> Generator[float, None, int]:
    """Write a table into an open file (without translation of line ends) in steps, as ``write_rows``.

    This is the one place where a cell is written: every text in it gets the guard, whatever column it is of.
    What is no text (None, an int, a ``Number``) is written as it is.
    """
    import csv

    written = 0
    writer = csv.writer(file)  # CRLF, quotes where needed: what spreadsheets expect
    writer.writerow(_guarded(header))
    source = map(_guarded, rows)
    while chunk := list(islice(source, _CHUNK)):
        writer.writerows(chunk)
        written += len(chunk)
        yield min(0.99, written / total) if total else 0.5
    return written


def _is_figure(cell: str) -> bool:
    """Whether a cell that is to be a figure is one: a currency of the file may stand before its digits."""
    return isinstance(cell, Number) and _FIGURE.fullmatch(cell) is not None


def _guarded(row: Iterable[object]) -> list[object]:
    """Return the cells of a row, the texts among them guarded."""
    risky = _RISKY_FIRST
    return [
        with_guard(cell)
        if isinstance(cell, str) and cell and cell[0] in risky and not _is_figure(cell)
        else cell
        for cell in row
    ]


def write_bad_rows(
    path: Path | str, header: Sequence[str], bad: Iterable[tuple[int, object, Sequence[str]]]
) -> int:
    """Write rows that were not imported (line, reason, cells) to be put right; return their number.

    Raises WritingError.
    """
    rows = ([line, str(reason), *values] for line, reason, values in bad)
    return run(write_rows(path, ["line", "reason", *header], rows))


def own_cells(own: Sequence[OwnColumn], text: str) -> list[str]:
    """Return the cells of own columns, from what the row of a deal holds: figures as figures."""
    values = own_values(text)
    return [
        Number(value)
        if column.kind == "number"
        and (value := values.get(column.id, ""))
        and fitting("number", value) == value
        else values.get(column.id, "")
        for column in own
    ]


def _cells(
    deals: Iterable[Sequence[object]],
    answers: Mapping[object, Iterable[tuple[str, str, str]]],
    own: Sequence[OwnColumn],
) -> Iterator[list[object] | tuple[object, ...]]:
    empty = [""] * len(own)
    for deal in deals:
        *row, own_there = deal
        minor = row[_AMOUNT]
        if minor is not None:
            row[_AMOUNT] = format_minor(minor)  # type: ignore[arg-type]
        for place in _CLOCKS:
            if row[place]:
                row[place] = clock_cell(str(row[place]))
        known = answers.get(row[0])
        if known:
            row += _answer_cells(known)
        else:
            row += _NO_ANSWERS
        if own:
            row += own_cells(own, str(own_there)) if own_there else empty
        yield row


def _answer_cells(known: Iterable[tuple[str, str, str]]) -> list[str]:
    cells = list(_NO_ANSWERS)
    for check, answer, evidence in known:
        place = _CHECK_PLACE.get(check)
        if place is not None:
            cells[place] = answer
            cells[place + 1] = evidence
    return cells


def unwritable(path: Path, error: OSError) -> WritingError:
    """Return why something could not be written, as a sentence."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return WritingError(
            message("Export", "There is no room left on the disk for {path}. Nothing was written.", path=path)
        )
    if isinstance(error, PermissionError):
        return WritingError(
            message(
                "Export", "{path} cannot be written: it is protected or open in another program.", path=path
            )
        )
    if isinstance(error, FileNotFoundError):
        return WritingError(message("Export", "There is no folder {folder}.", folder=path.parent))
    if isinstance(error, IsADirectoryError):
        return WritingError(message("Export", "{path} is a folder. Give the file a name.", path=path))
    return WritingError(
        message("Export", "{path} cannot be written: {reason}.", path=path, reason=why(error))
    )
