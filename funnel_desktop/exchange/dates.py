"""Reading dates and times that say day, month and year, in any order."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone

from funnel_desktop.exchange.cells import NOTHING, CellError
from funnel_desktop.text import Message, message

DATE_ORDERS = ("ymd", "mdy", "dmy")

TRIPLE = re.compile(
    r"^(\d{1,4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,4})\s*[日号]?(?:[T\s]+\d{1,2}:\d{2}.*)?$"
)
_DAY_MONTHNAME = re.compile(r"^(\d{1,2})[\s\-./]*([A-Za-z]{3,9})\.?[\s\-,./]*(\d{4}|\d{2})$")
_MONTHNAME_DAY = re.compile(r"^([A-Za-z]{3,9})\.?\s*(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{4})$")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_FIRST_DAY = date(1899, 12, 30)
"""Day 0 of a spreadsheet."""


def iso(year: int, month: int, day: int) -> str:
    """Return a day as ISO text. Raises ValueError for one that there is not, or outside 1900 to 2200."""
    found = date(year, month, day)
    if not 1900 <= year <= 2200:
        raise ValueError
    return found.isoformat()


def whole_year(text: str) -> int:
    """Return the year that is written with two or four digits."""
    year = int(text)
    return year if len(text) > 2 else year + (1900 if year >= 70 else 2000)


def read_date(text: str, order: str) -> str | None:
    """Read a date written in any usual way and return it as ISO text; blank gives None.

    ``order`` ("ymd", "mdy", "dmy") decides where the text itself does not: a year of four digits in front
    always means ymd. Raises CellError.
    """
    text = text.strip()
    if not text or text in NOTHING:
        return None
    try:
        return exact_date(text, order)
    except ValueError:
        raise CellError(_date_reason(order)) from None


def exact_date(text: str, order: str) -> str:
    """Read a date that says day, month and year. Raises ValueError."""
    triple = TRIPLE.match(text)
    if triple:
        first, second, third = triple.groups()
        return triple_date(first, second, third, order)
    if text.isdigit() and text.isascii():
        if len(text) == 8:
            return iso(int(text[:4]), int(text[4:6]), int(text[6:]))
        if len(text) == 5:
            return (_FIRST_DAY + timedelta(days=int(text))).isoformat()
    named = _DAY_MONTHNAME.match(text)
    if named:
        day, month, year = named.groups()
        return iso(whole_year(year), _MONTHS.index(month[:3].lower()) + 1, int(day))
    named = _MONTHNAME_DAY.match(text)
    if named:
        month, day, year = named.groups()
        return iso(whole_year(year), _MONTHS.index(month[:3].lower()) + 1, int(day))
    raise ValueError


def triple_date(first: str, second: str, third: str, order: str) -> str:
    """Return the day that three numbers mean in an order. Raises ValueError."""
    if len(first) > 2:
        return iso(int(first), int(second), int(third))
    if order == "mdy":
        return iso(whole_year(third), int(first), int(second))
    if order == "dmy":
        return iso(whole_year(third), int(second), int(first))
    if len(third) > 2:
        raise ValueError
    return iso(whole_year(first), int(second), int(third))


def _date_reason(order: str) -> Message:
    if order == "mdy":
        return message("Import", "{column}: “{value}” is not a date with month, day and year.")
    if order == "dmy":
        return message("Import", "{column}: “{value}” is not a date with day, month and year.")
    return message("Import", "{column}: “{value}” is not a date with year, month and day.")


def read_time(text: str, order: str) -> str | None:
    """Read a time like 2026-11-24T06:49:59Z, kept as it is, or a date, as ISO date. Raises CellError."""
    text = text.strip()
    if len(text) > 10 and text[10] in "T ":
        try:
            at = datetime.fromisoformat(text)
            iso(at.year, at.month, at.day)
        except ValueError:
            return read_date(text, order)
        if at.tzinfo is None:
            return at.date().isoformat()
        if text[-1] == "Z" and text[10] == "T":
            return text
        return at.astimezone(timezone.utc).isoformat(timespec="seconds").replace("+00:00", "Z")  # noqa: UP017
    return read_date(text, order)
