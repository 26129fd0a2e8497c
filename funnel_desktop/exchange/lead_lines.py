"""Lines pasted from a spreadsheet, understood as leads: which column is what, and which lines cannot be read.

A first line of known headings says what the columns are. Without one, a column of telephone numbers, of
dates or of the method's sources is known by what stands in it; the others are, in this order, customer,
contact, position and note, and what is left over is added to the note.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from funnel_desktop.exchange.cells import NOTHING, CellError
from funnel_desktop.exchange.columns import known_names, propose_columns
from funnel_desktop.exchange.date_order import find_date_order
from funnel_desktop.exchange.dates import read_date
from funnel_desktop.exchange.headings import normalise
from funnel_desktop.exchange.source_words import propose_source
from funnel_desktop.method.texts import LONGEST_LINE, LONGEST_TEXT
from funnel_desktop.method.typed_dates import days_of_years
from funnel_desktop.text import Message, message, shortened

LEAD_FIELDS = (
    *("customer", "project", "contact_name", "contact_position", "contact_phone", "source", "note"),
    "first_visit_date",
)
"""The fields of a lead that a line can give."""

_MOST_LINES = 5_000
_DEALS = frozenset(("amount", "stage", "outcome", "expected_close_date", "closed_date"))
_DATE_HEADINGS = frozenset(
    normalise(name)
    for name in (
        *("first visit", "first visit date", "first_visit_date", "visit", "visit date", "planned visit"),
        *("首次拜访", "首次拜访日期", "拜访日期", "拜访时间", "计划拜访", "计划拜访日期", "首访日期"),
    )
)
_DATE_FIELDS = ("next_step_date", "entered_date", "expected_close_date", "close_date")
"""Fields of deals whose headings mean the date of the first visit here."""

_PHONE = re.compile(r"^\+?[\d\s()（）\-–/.转#]{7,30}$")
_DAY = re.compile(r"^(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?$")


class LeadLine(NamedTuple):
    """One line understood: ``source`` a key or None, ``first_visit_date`` an ISO date or None."""

    line: int
    customer: str
    project: str = ""
    contact_name: str = ""
    contact_position: str = ""
    contact_phone: str = ""
    source: str | None = None
    note: str = ""
    first_visit_date: str | None = None

    def values(self) -> dict[str, object]:
        """Return the fields of the lead by name."""
        return {name: getattr(self, name) for name in LEAD_FIELDS}


class BadLine(NamedTuple):
    """A line that is left out: its number, what it says, and why."""

    line: int
    text: str
    reason: Message


class LeadLines(NamedTuple):
    """What was understood of a text. ``fields`` are those that a column was found for."""

    leads: tuple[LeadLine, ...]
    bad: tuple[BadLine, ...]
    fields: tuple[str, ...]


def are_deals(text: str) -> bool:
    """Whether pasted rows are deals rather than leads: their headings name an amount or a stage."""
    lines = text.strip("\r\n").splitlines()
    first = lines[0].split("\t") if len(lines) > 1 else []
    return known_names(first) > 1 and not _DEALS.isdisjoint(propose_columns(first))


def read_lead_lines(
    text: str, today: date, sources: Mapping[str, str] | None = None, *, headings: bool = True
) -> LeadLines:
    """Read pasted lines; nothing is refused as a whole.

    ``sources`` gives further names of sources, by name (as it is shown) to key. A date without a year is the
    next such day from ``today`` on. Without ``headings`` the first line is a company, whatever it says.
    """
    names = {normalise(name): key for name, key in (sources or {}).items()}
    rows = _rows(text)
    if not rows:
        return LeadLines((), (), ())
    columns = _from_heading(rows[0][1]) if headings else {}
    body = rows[1:] if columns else rows
    if not columns:
        columns = _from_content(body, names)
    reader = _Reader(columns, names, today, body)
    leads: list[LeadLine] = []
    bad: list[BadLine] = []
    for line, cells in body:
        if len(leads) == _MOST_LINES:
            bad.append(BadLine(line, "…", message("LeadLines", "Only 5,000 lines are taken at a time.")))
            break
        found = reader.read(line, cells)
        if isinstance(found, Message):
            bad.append(BadLine(line, " · ".join(cell for cell in cells if cell), found))
        else:
            leads.append(found)
    return LeadLines(tuple(leads), tuple(bad), tuple(dict.fromkeys(columns.values())))


def _delimiter(text: str) -> str:
    """Return what parts the cells: a tab wherever there is one, else the commonest of the others."""
    if "\t" in text:
        return "\t"
    counts = {sign: text.count(sign) for sign in (",", ";", "，", "；", "|")}
    best = max(counts, key=lambda sign: counts[sign])
    return best if counts[best] else "\t"


def _rows(text: str) -> list[tuple[int, list[str]]]:
    """Return the lines that say anything, with their numbers, as cells bare of outer space."""
    import csv
    import io

    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").lstrip("\ufeff")
    delimiter = _delimiter(text)
    rows: list[tuple[int, list[str]]] = []
    start = 1
    csv.field_size_limit(16 * 1024 * 1024)
    lines = io.StringIO(text, newline="")
    # A quotation mark that never closes would swallow all lines after it: then marks mean nothing.
    if text.count('"') % 2:
        reader = csv.reader(lines, delimiter=delimiter, quoting=csv.QUOTE_NONE)
    else:
        reader = csv.reader(lines, delimiter=delimiter)
    for row in reader:
        cells = [" ".join(cell.split()) for cell in row]
        if any(cells):
            rows.append((start, cells))
        start = reader.line_num + 1
    return rows


def _from_heading(cells: Sequence[str]) -> dict[int, str]:
    """Return the field of each column if this line is a heading, else nothing."""
    filled = [cell for cell in cells if cell]
    dates = [place for place, cell in enumerate(cells) if normalise(cell) in _DATE_HEADINGS]
    known = known_names(cells) + sum(1 for place in dates if not known_names([cells[place]]))
    found = propose_columns(cells)
    if "customer" not in found or (known < 2 and known != len(filled)):
        return {}
    columns = {place: field for field, place in found.items() if field in LEAD_FIELDS}
    when = dates or [found[field] for field in _DATE_FIELDS if field in found]
    if when:
        columns[when[0]] = "first_visit_date"
    return columns


def _from_content(rows: Sequence[tuple[int, Sequence[str]]], names: Mapping[str, str]) -> dict[int, str]:
    """Return the field of each column by what stands in it; the first is always the customer."""
    columns: dict[int, str] = {0: "customer"}
    texts = ["contact_name", "contact_position"]
    for place in range(1, max(len(cells) for _line, cells in rows)):
        values = [cells[place] for _line, cells in rows if len(cells) > place and cells[place]]
        taken = columns.values()
        if not values:
            # An empty column of a spreadsheet is one, too: contact, position and note keep their places.
            if texts and place <= 2:
                columns[place] = texts.pop(0)
            continue
        half = len(values) / 2
        if "first_visit_date" not in taken and sum(map(_dated, values)) > half:
            columns[place] = "first_visit_date"
        elif "contact_phone" not in taken and sum(bool(_PHONE.match(value)) for value in values) > half:
            columns[place] = "contact_phone"
        elif "source" not in taken and sum(_source(value, names) is not None for value in values) >= half:
            columns[place] = "source"
        elif texts and not (len(texts) == 1 and "contact_phone" in taken and place > 2):
            columns[place] = texts.pop(0)
        else:
            columns[place] = "note"
    return columns


def _dated(value: str) -> bool:
    if _DAY.match(value):
        return True
    if value.isdigit():  # a telephone number of eight digits is no date, a day number of a spreadsheet rare
        return False
    try:
        return any(read_date(value, order) for order in ("ymd", "mdy", "dmy"))
    except CellError:
        return False


def _source(value: str, names: Mapping[str, str]) -> str | None:
    return names.get(normalise(value)) or propose_source(value)


class _Reader:
    """Reads lines by the columns found."""

    def __init__(
        self,
        columns: Mapping[int, str],
        names: Mapping[str, str],
        today: date,
        rows: Sequence[tuple[int, Sequence[str]]],
    ) -> None:
        self._columns = columns
        self._names = names
        self._today = today
        dates = [place for place, field in columns.items() if field == "first_visit_date"]
        self._order, _sure = find_date_order(
            cells[dates[0]] for _line, cells in rows if dates and len(cells) > dates[0]
        )

    def read(self, line: int, cells: Sequence[str]) -> LeadLine | Message:
        """Return the lead of a line, or why it is none."""
        beyond = [cell for cell in cells[max(self._columns) + 1 :] if cell]
        if beyond:
            return message(
                "LeadLines", "More cells than columns, from “{cell}” on. Remove them.", cell=beyond[0]
            )
        values: dict[str, str] = {}
        notes: list[str] = []
        for place, field in self._columns.items():
            cell = cells[place] if place < len(cells) else ""
            if field == "note":
                notes.append(cell)
            else:
                values[field] = cell
        customer = values.get("customer", "")
        if not customer:
            return message("LeadLines", "No customer.")
        source = None
        if said := values.get("source", ""):
            source = _source(said, self._names)
            if source is None and said not in NOTHING:
                notes.append(said)  # in words, as an import of deals keeps it
        when = values.get("first_visit_date", "")
        try:
            day = self._day(when)
        except ValueError:
            return message(
                "LeadLines",
                "“{value}” is not a date. Write it as {example}.",
                value=when,
                example=self._today,
            )
        note = " ".join(note for note in notes if note)
        for text, most in (*((value, LONGEST_LINE) for value in values.values()), (note, LONGEST_TEXT)):
            if len(text) > most:
                return message(
                    "LeadLines",
                    "“{text}” has {length} characters. There is room for {most}: shorten it.",
                    text=shortened(text, 30),
                    length=f"{len(text):,}",
                    most=f"{most:,}",
                )
        return LeadLine(
            line,
            customer,
            values.get("project", ""),
            values.get("contact_name", ""),
            values.get("contact_position", ""),
            values.get("contact_phone", ""),
            source,
            note,
            day,
        )

    def _day(self, text: str) -> str | None:
        """Return a date as ISO text, None for none. Raises ValueError."""
        short = _DAY.match(text)
        if short:
            first, second = (int(part) for part in short.groups())
            month, day = (second, first) if self._order == "dmy" and "月" not in text else (first, second)
            coming = days_of_years(month, day, self._today.year)
            return next(found for found in coming if found >= self._today).isoformat()
        try:
            return read_date(text, self._order)
        except CellError as error:
            raise ValueError(text) from error
