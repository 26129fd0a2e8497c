"""Web pages and XML that spreadsheet programs call .xls: tables of HTML, single-file pages, SpreadsheetML."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from html.parser import HTMLParser
from itertools import islice
from typing import NamedTuple

from funnel_desktop.exchange.columns import known_names
from funnel_desktop.exchange.grids.encodings import named_encoding
from funnel_desktop.exchange.grids.grid import (
    HEAD_RECORDS,
    Merged,
    ReadingError,
    Record,
    damaged,
    empty,
    too_large,
)
from funnel_desktop.exchange.grids.typed import TypedCells, Value
from funnel_desktop.exchange.sources import Source
from funnel_desktop.text import Message, message

MOST_PAGE = 256 << 20
"""Bytes of a page: a million deals are less."""

_MOST_CELLS = 20_000_000
_MOST_SPAN = 16_384
_HTML = re.compile(
    r"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|meta|body|table|style)\b",
    re.I | re.S,
)
_SPREADSHEET_XML = "urn:schemas-microsoft-com:office:spreadsheet"
_SINGLE_FILE = re.compile(
    r"^(?:from|date|subject|mime-version|content-type|content-location|x-[\w-]+):", re.I
)
_CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([\w-]+)|encoding\s*=\s*["']([\w-]+)""", re.I)
_CUT_NUMBER = re.compile(r"^-?\d(?:\.\d+)?E\+\d+$", re.I)
_SPACES = re.compile(r"[ \t\r\n\f\xa0]+")
_LINES_OF_HEADER = 12


class Sheet(NamedTuple):
    """A table of a page: its name, its rows that are not empty, and cells that are one."""

    name: str
    records: list[Record]
    merged: tuple[Merged, ...]


class PageGrid:
    """One table of a page. Lines are the rows of the table."""

    encoding = ""
    delimiter = ""
    cautions: tuple[Message, ...] = ()

    def __init__(self, sheets: Sequence[Sheet], chosen: Sheet) -> None:
        self.sheets = tuple(sheet.name for sheet in sheets)
        self.sizes: Mapping[str, int] = {sheet.name: len(sheet.records) for sheet in sheets}
        self.sheet = chosen.name
        self.merged: tuple[Merged, ...] | None = chosen.merged
        self._records = chosen.records
        self.guessed_rows = len(chosen.records)

    def head(self) -> list[Record]:
        """Return the first rows that are not empty."""
        return [Record(line, end, list(cells)) for line, end, cells in islice(self._records, HEAD_RECORDS)]

    def rows(self, after: int) -> Iterator[tuple[int, list[str]]]:
        """Yield number and cells of each row that is not empty."""
        return ((line, list(cells)) for line, _, cells in self._records if line > after)

    def may_have(self, sign: str) -> bool:
        """Whether this character may occur: nobody has looked."""
        return True


def page_kind(sample: bytes) -> str:
    """Return what a file is that begins like this: "html", "mhtml", "xml", or "" for no page."""
    text = _beginning(sample)
    if _SPREADSHEET_XML in text and text.lstrip().startswith("<"):
        return "html" if re.search(r"<html\b", text, re.I) else "xml"
    if _HTML.match(text):
        return "html"
    if _SINGLE_FILE.match(text) and re.search(
        r"^content-type:\s*(?:multipart/related|text/html)", text, re.I | re.M
    ):
        return "mhtml"
    return ""


def _beginning(sample: bytes) -> str:
    for mark, encoding in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"\xef\xbb\xbf", "utf-8-sig")):
        if sample.startswith(mark):
            return sample[:8192].decode(encoding, "replace")
    return sample[:8192].decode("latin-1")


def open_page(path: Source, data: bytes, kind: str, encoding: str | None, sheet: str | None) -> PageGrid:
    """Read the table of a page that is asked for (by name, or number from 1), or the likeliest one.

    Raises ReadingError with a sentence for one without a table, too large or damaged.
    """
    if len(data) > MOST_PAGE:
        raise too_large(path, MOST_PAGE)
    try:
        if kind == "xml":
            sheets = list(_sheets_of_xml(path, data))
        elif kind == "mhtml":
            sheets = _sheets_of_parts(data, encoding)
        else:
            sheets = _sheets_of_html(_text_of(data, encoding), "")
    except _TooMuchError:
        raise too_large(path, MOST_PAGE) from None
    sheets = [each for each in sheets if each.records]
    if not sheets:
        raise ReadingError(
            message(
                "Import",
                "{file} is a web page without a table. Open it in your spreadsheet and save it as .xlsx.",
                file=path.name,
            )
        )
    if sheet is None:
        return PageGrid(sheets, max(sheets, key=_likely))
    for each in sheets:
        if each.name.strip().casefold() == sheet.strip().casefold():
            return PageGrid(sheets, each)
    if sheet.strip().isdecimal() and 1 <= int(sheet) <= len(sheets):
        return PageGrid(sheets, sheets[int(sheet) - 1])
    raise ReadingError(
        message(
            "Import",
            "{file} has no sheet {sheet}. Its sheets are: {sheets}.",
            file=path.name,
            sheet=sheet,
            sheets=", ".join(each.name for each in sheets),
        )
    )


def _likely(sheet: Sheet) -> tuple[bool, int, int]:
    known = max(known_names(record.cells) for record in sheet.records[:_LINES_OF_HEADER])
    columns = max(len(record.cells) for record in sheet.records[:_LINES_OF_HEADER])
    return known > 1, known, len(sheet.records) * min(columns, 2)


def _text_of(data: bytes, encoding: str | None, said: str | None = None) -> str:
    """Return the text of a page by its mark, what it says itself, or what fits."""
    if encoding:
        return data.decode(named_encoding(encoding, data[:4]), "replace")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    named = _CHARSET.search(data[:8192])
    tried = [said] if said else []
    tried += [(named.group(1) or named.group(2)).decode()] if named else []
    for name in (*tried, "utf-8-sig", "gb18030"):
        try:
            return data.decode(named_encoding(name, data[:4]))
        except (UnicodeDecodeError, ReadingError):
            continue
    return data.decode("cp1252", "replace")


class _TooMuchError(Exception):
    """A page spreads over more cells than can be read."""


class _Table:
    """A table of HTML while it is read."""

    def __init__(self) -> None:
        self.records: list[Record] = []
        self.merged: list[Merged] = []
        self.line = 0
        self.cells: dict[int, str] = {}
        self.hanging: dict[int, int] = {}
        """The columns that cells above reach into, and the last line of each."""
        self.column = -1
        self.text: list[str] | None = None
        self.number: float | None = None

    def begin_row(self) -> None:
        self.end_row()
        self.line += 1
        self.column = 0

    def end_row(self) -> None:
        self.end_cell()
        if any(self.cells.values()):
            width = max(self.cells) + 1
            self.records.append(
                Record(self.line, self.line, [self.cells.get(place, "") for place in range(width)])
            )
        self.cells = {}
        self.column = -1

    def begin_cell(self, across: int, down: int, number: float | None) -> None:
        if self.column < 0:
            self.begin_row()
        self.end_cell()
        while self.hanging.get(self.column, 0) >= self.line:
            self.column += 1
        if across > 1 or down > 1:
            self.merged.append(Merged(self.line, self.column, self.line + down - 1, self.column + across - 1))
        if down > 1:
            for place in range(self.column, self.column + across):
                self.hanging[place] = self.line + down - 1
        self.text, self.number = [], number
        self.across = across

    def end_cell(self) -> None:
        if self.text is None:
            return
        text = "\n".join(
            line for each in "".join(self.text).split("\n") if (line := _SPACES.sub(" ", each).strip())
        )
        if self.number is not None and _CUT_NUMBER.match(text):
            text = TypedCells()[self.number]  # the page shows less than it knows
        if text:
            self.cells[self.column] = text
        self.column += self.across
        self.text = None


class _Tables(HTMLParser):
    """Collects the tables of a page; what stands in a table within a cell is that table's."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[_Table] = []
        self._open: list[_Table] = []
        self._silent = 0
        self._cells = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._open.append(_Table())
            self.tables.append(self._open[-1])
        elif tag in ("script", "style", "title"):
            self._silent += 1
        elif self._open:
            table = self._open[-1]
            if tag == "tr":
                table.begin_row()
            elif tag in ("td", "th"):
                given = dict(attrs)
                across = _span(given.get("colspan"), _MOST_SPAN)
                self._cells += across
                if self._cells > _MOST_CELLS:
                    raise _TooMuchError
                table.begin_cell(across, _span(given.get("rowspan"), 1 << 20), _number(given.get("x:num")))
            elif tag in ("br", "p", "div", "li") and table.text is not None:
                table.text.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("script", "style", "title"):
            self._silent = max(0, self._silent - 1)
        elif self._open:
            if tag == "table":
                self._open.pop().end_row()
            elif tag == "tr":
                self._open[-1].end_row()
            elif tag in ("td", "th"):
                self._open[-1].end_cell()

    def handle_data(self, data: str) -> None:
        if self._open and not self._silent:
            text = self._open[-1].text
            if text is not None:
                # An end of a line in the source is a space; those that are meant are tags.
                text.append(data.replace("\n", " "))

    def close(self) -> None:
        super().close()
        while self._open:
            self._open.pop().end_row()


def _span(given: str | None, most: int) -> int:
    return min(int(given), most) if given and given.strip().isdecimal() and int(given) else 1


def _number(given: str | None) -> float | None:
    try:
        return float(given) if given else None
    except ValueError:
        return None


def _sheets_of_html(text: str, name: str) -> list[Sheet]:
    parser = _Tables()
    parser.feed(text)
    parser.close()
    tables = [table for table in parser.tables if table.records]
    return [
        Sheet(
            name if name and len(tables) == 1 else f"{name or 'Table'} {number}",
            table.records,
            tuple(table.merged),
        )
        for number, table in enumerate(tables, 1)
    ]


def _sheets_of_parts(data: bytes, encoding: str | None) -> list[Sheet]:
    from email import policy
    from email.parser import BytesParser

    sheets: list[Sheet] = []
    for part in BytesParser(policy=policy.default).parsebytes(data).walk():
        if part.get_content_type() != "text/html":
            continue
        content = part.get_payload(decode=True)
        if isinstance(content, bytes) and re.search(rb"<table\b", content, re.I):
            place = str(part.get("Content-Location") or "").rpartition("/")[2]
            name = place.rpartition(".")[0] or f"Page {len(sheets) + 1}"
            sheets += _sheets_of_html(_text_of(content, encoding, part.get_content_charset()), name)
    return sheets


def _sheets_of_xml(path: Source, data: bytes) -> Iterator[Sheet]:
    """Yield the sheets of SpreadsheetML, as Excel 2003 and many programs for the web write it."""
    from xml.etree import ElementTree

    if b"<!ENTITY" in data[:65536]:
        raise damaged(path)
    space = f"{{{_SPREADSHEET_XML}}}"
    typed = TypedCells()
    name, records, merged = "", list[Record](), list[Merged]()
    line, count = 0, 0
    try:
        for event, element in ElementTree.iterparse(io.BytesIO(data), ("start", "end")):
            if event == "start":
                if element.tag == f"{space}Worksheet":
                    name, records, merged, line = element.get(f"{space}Name") or "", [], [], 0
                continue
            if element.tag == f"{space}Row":
                line = max(line + 1, _span(element.get(f"{space}Index"), 1 << 20))
                cells = _row_of_xml(element, line, space, typed, merged)
                count += len(cells)
                if count > _MOST_CELLS:
                    raise _TooMuchError
                if any(map(str.strip, cells)):
                    records.append(Record(line, line, cells))
                element.clear()
            elif element.tag == f"{space}Worksheet":
                yield Sheet(name, records, tuple(merged))
                element.clear()
    except ElementTree.ParseError as error:
        raise damaged(path) from error
    if not name and not records and not line:
        raise empty(path)


def _row_of_xml(
    row: Sequence[object], line: int, space: str, typed: TypedCells, merged: list[Merged]
) -> list[str]:
    from xml.etree.ElementTree import Element

    cells: dict[int, str] = {}
    column = 0
    for cell in row:
        if not isinstance(cell, Element) or cell.tag != f"{space}Cell":
            continue
        at = cell.get(f"{space}Index")
        if at:
            column = _span(at, _MOST_SPAN) - 1
        across = _extra(cell.get(f"{space}MergeAcross"), _MOST_SPAN)
        down = _extra(cell.get(f"{space}MergeDown"), 1 << 20)
        if across or down:
            merged.append(Merged(line, column, line + down, column + across))
        data = cell.find(f"{space}Data")
        if data is not None:
            text = "".join(data.itertext())
            value = _value_of_xml(data.get(f"{space}Type"), text)
            if text.strip():
                cells[column] = text if value is None else typed.row([value])[0]
        column += 1 + across
    width = max(cells, default=-1) + 1
    return [cells.get(place, "") for place in range(width)]


def _extra(given: str | None, most: int) -> int:
    return min(int(given), most) if given and given.strip().isdecimal() else 0


def _value_of_xml(kind: str | None, text: str) -> Value | None:
    """Return the value of a cell that has a type of its own; None for a text, or what isn't what it says."""
    try:
        if kind == "Number":
            return float(text)
        if kind == "DateTime":
            at = datetime.fromisoformat(text.rstrip("Z").partition(".")[0])
            return at.time() if at.year < 1900 else at if at.time() != at.min.time() else at.date()
        if kind == "Boolean":
            return text.strip() == "1"
    except ValueError:
        pass
    return None
