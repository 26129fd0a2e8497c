"""Writing an Excel workbook: a first page with figures and a native chart, and tables of typed cells.

Rows go to disk as they come, so that a hundred thousand deals need no more memory than ten. The file appears
under its name when it is complete. A text is written as a text: nothing in it becomes a formula, a link or a
number. What a workbook cannot hold as it is (a text of over 32,767 characters, a day before March 1900, more
rows than a sheet has) is cut, written as text, or goes on on another sheet, and ``Written`` tells how often.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from functools import lru_cache, partial
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Literal, NamedTuple

from funnel_desktop.exchange.writing import needs_guard, unwritable
from funnel_desktop.safe_files import replacing_bytes, scratch_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

Kind = Literal["text", "digits", "number", "figure", "money", "share", "date"]
"""What a cell holds: a text; one of digits, such as a telephone number; a whole number; a number with
whatever decimals it has; minor units of a currency;
a share of 1; an ISO date."""

LONGEST_TEXT = 32_767
"""Characters of a cell in Excel, counted in UTF-16."""
MOST_ROWS = 1_048_576
_FIRST_DAY = "1900-03-01"
"""Days before are counted otherwise in Excel than elsewhere: it knows a 29 February 1900."""
_DAY_0 = date(1899, 12, 30).toordinal()
_CUT = "…"
_CHUNK = 100
_ROWS_SHARE = 0.75
"""The share of the work that the rows take; packing takes the rest."""
_PACKED = 10.0
"""How many times smaller a sheet is packed, about: for progress alone."""
_LONGEST_SHEET_NAME = 31
_NOT_IN_SHEET_NAMES = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_BROKEN = re.compile("[\ud800-\udfff]")

_TEXT, _MUTED, _LINE, _HEAD, _ACCENT = "#18202B", "#5A6675", "#DFE3E8", "#ECEEF2", "#1B64A8"
_BAD, _GOOD, _GROUP = "#A8231B", "#1A7A4C", "#9AA7B6"
_STAGE_COLOURS = ("#DCE3EB", "#C9DAE8", "#B3CFE4", "#9AC1DD", "#82B2D5", "#A5D6BC")
"""Light enough for dark figures on them."""


class Look(NamedTuple):
    """How a workbook is written in a language: its font, and the number formats of money and days."""

    font: str
    money: str
    day: str


class Column(NamedTuple):
    """A column of a table. ``hidden``: there for the program that reads it back, not for the eye."""

    heading: str
    kind: Kind = "text"
    widest: int = 32
    hidden: bool = False


class Sheet(NamedTuple):
    """A table: ``rows`` in the order of ``columns`` (None for nothing; money in minor units, or the minor
    units and the code of another currency; days as ISO dates), ``size`` of them, for progress.

    Where what ``group`` says of a row changes, a line is drawn. Only the first ``printed`` columns go on
    paper.
    """

    name: str
    columns: Sequence[Column]
    rows: Iterable[Sequence[object]]
    size: int
    group: Callable[[Sequence[object]], object] | None = None
    printed: int | None = None


class Fact(NamedTuple):
    """A figure on the first page: its name, minor units or words, and what is said of it."""

    name: str
    value: int | str
    note: str = ""
    tone: Literal["", "good", "bad"] = ""


class Bar(NamedTuple):
    """A stage on the first page: name, probability (None: not said), deals, sum and weighted sum in minor
    units."""

    name: str
    share: float | None
    deals: int
    sum_minor: int
    weighted_minor: int


class FirstPage(NamedTuple):
    """The first page: title, what it is of, figures in one line, the stages as a table and as a chart."""

    name: str
    title: str
    subtitle: str
    facts: Sequence[Fact]
    headings: Sequence[str]
    bars: Sequence[Bar]
    total: Bar
    chart_title: str
    notes: Sequence[str]


class Written(NamedTuple):
    """What was written: rows of all tables, and how many texts were cut, days became texts, and sheets had
    to go on on another."""

    rows: int
    cut: int
    days_as_text: int
    further_sheets: int


def write_workbook(
    path: Path,
    first: FirstPage,
    sheets: Sequence[Sheet],
    look: Look,
    made: datetime,
    *,
    most_rows: int = MOST_ROWS,
) -> Generator[float, None, Written]:
    """Write a workbook in steps, yielding progress from 0 to 1; what was written is the return value.

    ``made``: the moment of writing; ``most_rows``: how many rows a sheet holds. Closing the generator early
    leaves what was there before. Raises WritingError.
    """
    from funnel_desktop.background import steps_on_a_thread

    try:
        with replacing_bytes(path) as file, scratch_folder(path.parent) as scratch:
            target = _Target(file)
            with _workbook(target, scratch, made) as book:
                yield 0.0  # the library takes its time to load
                writer = _Writer(book, look, most_rows)
                writer.write_first(first)
                yield 0.0
                total = max(1, sum(sheet.size for sheet in sheets))
                for sheet in sheets:
                    for done in writer.write(sheet):
                        yield _ROWS_SHARE * min(1.0, done / total)
                size = sum(part.stat().st_size for part in scratch.iterdir())
                yield from steps_on_a_thread(partial(_pack, book, target, max(1.0, size / _PACKED)))
            return writer.written
    except OSError as error:
        raise unwritable(path, error) from error


def _pack(book: Workbook, target: _Target, expected: float, progress: Callable[[float], None]) -> None:
    """Put everything into the file, on another thread; ``progress`` raises when it is not wanted any more."""
    from xlsxwriter.exceptions import FileCreateError

    target.on_write = lambda size: progress(_ROWS_SHARE + (0.99 - _ROWS_SHARE) * min(1.0, size / expected))
    try:
        book.close()
    except FileCreateError as error:
        cause = error.args[0] if error.args and isinstance(error.args[0], OSError) else None
        raise cause or OSError(str(error)) from error


class _Target:
    """The file that is written, as the packer needs it. After an error it swallows whatever still comes, as
    Python ends what was begun when it gets round to it."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.ended = False
        self.on_write: Callable[[int], None] | None = None

    def write(self, data: bytes) -> int:
        if self.ended:
            return len(data)
        try:
            if self.on_write is not None:
                self.on_write(self._file.tell())
            return self._file.write(data)
        except BaseException:
            self.ended = True
            raise

    def tell(self) -> int:
        return 0 if self.ended else self._file.tell()

    def seek(self, place: int, whence: int = 0) -> int:
        return 0 if self.ended else self._file.seek(place, whence)

    def flush(self) -> None:
        if not self.ended:
            self._file.flush()


@contextmanager
def _workbook(target: _Target, scratch: Path, made: datetime) -> Iterator[Workbook]:
    """Give a workbook that is written row by row; left early, what it has open is closed."""
    import xlsxwriter

    book = xlsxwriter.Workbook(target, {"constant_memory": True, "tmpdir": str(scratch)})
    book.set_properties({"created": made.replace(tzinfo=None), "author": "", "company": ""})
    try:
        yield book
    finally:
        target.ended = True
        for sheet in book.worksheets():
            if sheet.row_data_fh is not None:
                sheet.row_data_fh.close()


class _Writer:
    """Writes the pages of one workbook."""

    def __init__(self, book: Workbook, look: Look, most_rows: int) -> None:
        self._book, self._look, self._most = book, look, most_rows - 1
        self._formats: dict[tuple[object, ...], Format] = {}
        self._names: set[str] = set()
        self._rows = self._cut = self._days = self._further = 0

    @property
    def written(self) -> Written:
        """What was written so far."""
        return Written(self._rows, self._cut, self._days, self._further)

    def _format(self, **properties: Any) -> Format:
        key = tuple(sorted(properties.items()))
        found = self._formats.get(key)
        if found is None:
            base = {"font_name": self._look.font, "font_size": 10, "font_color": _TEXT, "valign": "vcenter"}
            found = self._formats[key] = self._book.add_format(base | properties)
        return found

    def _add(self, name: str) -> Worksheet:
        return self._book.add_worksheet(self._sheet_name(name))

    def _sheet_name(self, name: str) -> str:
        """Return a name that Excel takes: without its signs, short enough, not taken."""
        plain = _NOT_IN_SHEET_NAMES.sub(" ", _BROKEN.sub("\ufffd", name)).strip(" '") or "_"
        number, end = 1, ""
        while True:
            room = _LONGEST_SHEET_NAME - len(end)
            while len(plain.encode("utf-16-le")) // 2 > room:
                plain = plain[:-1]
            if (found := plain + end).lower() not in self._names and found.lower() != "history":
                self._names.add(found.lower())
                return found
            number += 1
            end = f" {number}"

    def text(self, text: str) -> str:
        """Return a text as a cell can hold it."""
        if len(text) < 200 and text.isprintable() and text[:1] != "<":
            return text  # as nearly all are
        text = _BROKEN.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
        if len(text) * 2 > LONGEST_TEXT and len(text.encode("utf-16-le")) // 2 > LONGEST_TEXT:
            self._cut += 1
            text = text.encode("utf-16-le")[: 2 * (LONGEST_TEXT - 1)].decode("utf-16-le", "ignore") + _CUT
        if text.startswith("<r>") and text.endswith("</r>"):
            text += " "  # the library takes this, and this alone, for markup of its own
        return text

    # The first page

    def write_first(self, page: FirstPage) -> None:
        sheet = self._add(page.name)
        sheet.hide_gridlines(2)
        muted = self._format(font_color=_MUTED)
        sheet.set_row(0, 30)
        self._put(sheet, 0, 0, page.title, self._format(font_size=18, bold=True))
        self._put(sheet, 1, 0, page.subtitle, muted)
        self._write_facts(sheet, page)
        top = 7
        for place, heading in enumerate(page.headings):
            sides = {} if place == 0 else {"align": "right"}
            head = self._format(bold=True, bg_color=_HEAD, bottom=1, bottom_color=_LINE, **sides)
            self._put(sheet, top, place, heading, head)
        widest = max([bar.sum_minor for bar in page.bars] or [0])
        for number, bar in enumerate(page.bars, start=top + 1):
            self._write_bar(sheet, number, bar, (widest - bar.sum_minor) / 200)
        last = top + len(page.bars)
        self._write_bar(sheet, last + 1, page.total, None, bold=True, top=1, top_color=_MUTED)
        sheet.set_column(0, 0, 22)
        sheet.set_column(1, len(page.headings) - 1, 18)
        sheet.set_column(_HELPER, _HELPER, None, None, {"hidden": True})
        line = last + 3
        for note in page.notes:
            self._put(sheet, line, 0, note, muted)
            line += 1
        self._draw(sheet, page, top + 1, last, line + (1 if page.notes else 0))
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 1)
        sheet.center_horizontally()
        sheet.print_area(0, 0, line + 22, len(page.headings) - 1)
        sheet.activate()

    def _write_facts(self, sheet: Worksheet, page: FirstPage) -> None:
        sheet.set_row(4, 28)
        for place, fact in enumerate(page.facts):
            self._put(sheet, 3, place, fact.name, self._format(font_color=_MUTED, align="left"))
        for place, fact in enumerate(page.facts):
            colour = {"good": _GOOD, "bad": _BAD}.get(fact.tone, _TEXT)
            large = {"font_size": 16, "bold": True, "font_color": colour, "align": "left"}
            if isinstance(fact.value, str):
                self._put(sheet, 4, place, fact.value, self._format(**large))
            else:
                sheet.write_number(
                    4, place, fact.value / 100, self._format(num_format=self._look.money, **large)
                )
        for place, fact in enumerate(page.facts):
            colour = {"good": _GOOD, "bad": _BAD}.get(fact.tone, _MUTED)
            self._put(sheet, 5, place, fact.note, self._format(font_color=colour, font_size=9))

    def _write_bar(self, sheet: Worksheet, row: int, bar: Bar, side: float | None, **style: object) -> None:
        money = self._format(num_format=self._look.money, **style)
        self._put(sheet, row, 0, bar.name, self._format(**style))
        if bar.share is None:
            sheet.write_blank(row, 1, None, self._format(**style))
        else:
            sheet.write_number(row, 1, bar.share, self._format(num_format="0.#%", **style))
        sheet.write_number(row, 2, bar.deals, self._format(num_format="#,##0", **style))
        sheet.write_number(row, 3, bar.sum_minor / 100, money)
        sheet.write_number(row, 4, bar.weighted_minor / 100, money)
        if side is not None:
            sheet.write_number(row, _HELPER, side)

    def _draw(self, sheet: Worksheet, page: FirstPage, first: int, last: int, at: int) -> None:
        """Draw the stages as a funnel: bars around one middle, each as long as its sum."""
        chart = self._book.add_chart({"type": "bar", "subtype": "stacked"})
        font = {"name": self._look.font, "size": 9, "color": _TEXT}
        names = [sheet.get_name(), first, 0, last, 0]
        widest = max([bar.sum_minor for bar in page.bars] or [0])
        known = [bar.name for bar in page.bars]
        chart.add_series(
            {
                "categories": names,
                "values": [sheet.get_name(), first, _HELPER, last, _HELPER],
                "categories_data": known,
                "values_data": [(widest - bar.sum_minor) / 200 for bar in page.bars],
                "fill": {"none": True},
                "border": {"none": True},
                "gap": 25,
            }
        )
        chart.add_series(
            {
                "name": page.chart_title,
                "categories": names,
                "values": [sheet.get_name(), first, 3, last, 3],
                "categories_data": known,
                "values_data": [bar.sum_minor / 100 for bar in page.bars],
                "points": [
                    {"fill": {"color": _STAGE_COLOURS[min(number, len(_STAGE_COLOURS) - 1)]}}
                    for number in range(len(page.bars))
                ],
                "data_labels": {
                    "value": True,
                    "num_format": self._look.money,
                    "font": font | {"bold": True},
                    "position": "center",
                },
            }
        )
        chart.set_title({"name": page.chart_title, "name_font": font | {"size": 11}, "overlay": False})
        chart.set_legend({"none": True})
        chart.set_x_axis({"visible": False, "major_gridlines": {"visible": False}, "min": 0})
        chart.set_y_axis(
            {"reverse": True, "line": {"none": True}, "num_font": font, "major_tick_mark": "none"}
        )
        chart.set_chartarea({"border": {"none": True}})
        chart.show_hidden_data()
        chart.set_size({"width": 690, "height": 360})
        sheet.insert_chart(at, 0, chart, {"object_position": 2, "description": page.chart_title})

    # Tables

    def write(self, table: Sheet) -> Generator[int, None, None]:
        """Write a table, yielding how many rows of all are written."""
        rows: Iterator[Sequence[object]] = iter(table.rows)
        part = 0
        while True:
            written = yield from self._write_part(table, islice(rows, self._most), part)
            following = next(rows, None) if written == self._most else None
            if following is None:
                return
            rows = chain((following,), rows)
            part += 1
            self._further += 1

    def _write_part(
        self, table: Sheet, rows: Iterator[Sequence[object]], part: int
    ) -> Generator[int, None, int]:
        sheet = self._add(table.name if not part else f"{table.name} {part + 1}")
        head = self._format(bold=True, bg_color=_HEAD, bottom=1, bottom_color=_MUTED)
        figures = self._format(
            bold=True, bg_color=_HEAD, bottom=1, bottom_color=_MUTED, align="right", indent=1
        )
        widths = []
        for place, column in enumerate(table.columns):
            style = figures if column.kind in ("number", "figure", "money", "share") else head
            self._put(sheet, 0, place, column.heading, style)
            widths.append(_width(column.heading) + 4)  # room for the button of the filter
        sheet.set_row(0, 20)
        line, group = 0, None
        put = [self._putter(sheet, column, place, widths) for place, column in enumerate(table.columns)]
        while chunk := list(islice(rows, _CHUNK)):
            for row in chunk:
                line += 1
                of = None if table.group is None else table.group(row)
                begins, group = line > 1 and of != group, of
                for place, value in enumerate(row):
                    put[place](line, value, begins)
            self._rows += len(chunk)
            yield self._rows
        self._finish(sheet, table, line, widths)
        return line

    def _finish(self, sheet: Worksheet, table: Sheet, last: int, widths: list[int]) -> None:
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, max(1, last), len(table.columns) - 1)
        for place, column in enumerate(table.columns):
            if column.hidden:
                sheet.set_column(place, place, None, None, {"hidden": True})
            else:
                sheet.set_column(place, place, min(widths[place], column.widest) + 2)
        # A telephone number is a text: no corner of the cell has to be green because of it.
        sheet.ignore_errors({"number_stored_as_text": f"A1:{_letters(len(table.columns) - 1)}{last + 1}"})
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        sheet.repeat_rows(0)
        sheet.print_area(0, 0, max(1, last), (table.printed or len(table.columns)) - 1)
        sheet.set_footer("&L&A&R&P / &N")

    def _putter(
        self, sheet: Worksheet, column: Column, place: int, widths: list[int]
    ) -> Callable[[int, object, bool], None]:
        """Return what writes a cell of a column: line, value, and whether a group begins with it."""

        def styles(**more: object) -> tuple[Format, Format]:
            return self._format(top=0, **more), self._format(top=1, top_color=_GROUP, **more)

        widest, write_string, write_number = column.widest, sheet.write_string, sheet.write_number
        plain, kept = styles(num_format="@"), styles(num_format="@", quote_prefix=True)
        money = column.kind == "money"
        form = {"number": "#,##0", "figure": "General", "share": "0.#%", "money": self._look.money}.get(
            column.kind, ""
        )
        figure = styles(num_format=form, align="right", indent=1)
        day_style = styles(num_format=self._look.day, align="left")
        foreign: dict[object, tuple[Format, Format]] = {}

        def put_text(line: int, value: object, begins: bool) -> None:
            if value is None or value == "":
                if begins:
                    sheet.write_blank(line, place, None, plain[begins])
                return
            text = self.text(str(value))
            if widths[place] < widest and 2 * len(text) > widths[place]:
                widths[place] = max(widths[place], _width(text))
            # Edited, too, such a text stays a text.
            write_string(line, place, text, (kept if needs_guard(text) else plain)[begins])

        def put_number(line: int, value: object, begins: bool) -> None:
            style = figure
            if money and isinstance(value, tuple):
                value, code = value
                if code not in foreign:
                    foreign[code] = styles(num_format=f'#,##0.00 "{_code(code)}"', align="right", indent=1)
                style = foreign[code]
            if not isinstance(value, int | float):
                put_text(line, value, begins)
                return
            number = value / 100 if money else value
            if widths[place] < widest:
                widths[place] = max(widths[place], len(f"{number:,.0f}") + 4)
            write_number(line, place, number, style[begins])

        def put_day(line: int, value: object, begins: bool) -> None:
            day = _day(value)
            if day is None:
                self._days += value not in (None, "")
                put_text(line, value, begins)
                return
            widths[place] = max(widths[place], 11)
            write_number(line, place, day, day_style[begins])

        if column.kind == "date":
            return put_day
        return put_text if column.kind in ("text", "digits") else put_number

    def _put(self, sheet: Worksheet, row: int, column: int, text: str, style: Format) -> None:
        if text:
            sheet.write_string(row, column, self.text(text), style)
        else:
            sheet.write_blank(row, column, None, style)


_HELPER = 16
"""The hidden column of the first page that holds how far a bar of the funnel is from the edge."""


@lru_cache(maxsize=4096)
def _day(value: object) -> int | None:
    """Return the number of a day as Excel counts them, None for no day and for one that it cannot count."""
    if not isinstance(value, str) or value < _FIRST_DAY:
        return None
    try:
        return date.fromisoformat(value).toordinal() - _DAY_0
    except ValueError:
        return None


def _code(currency: object) -> str:
    """Return the code of a currency as it may stand in a number format."""
    return re.sub(r"\W", "", str(currency))[:10]


def _width(text: str) -> int:
    """Return how many figures wide a text is, about: a Chinese character is as wide as two."""
    longest = max(text.split("\n"), key=len) if "\n" in text else text
    longest = longest[:120]
    return len(longest) if longest.isascii() else len(longest) + sum(map("\u1100".__le__, longest))


def _letters(place: int) -> str:
    """Return what Excel calls a column, from 0."""
    name = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        name = chr(65 + rest) + name
    return name
