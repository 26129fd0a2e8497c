"""Reading single cells of a spreadsheet: dates in any order, times, amounts, whole numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta, timezone

from funnel_desktop.text import Message, message

DATE_ORDERS = ("ymd", "mdy", "dmy")

NOTHING = frozenset(
    (
        "-",
        "--",
        "—",
        "——",
        "/",
        "无",
        "暂无",
        "待定",
        "未定",
        "不详",
        "n/a",
        "N/A",
        "NA",
        "TBD",
        "tbd",
        "null",
        "NULL",
        "None",
        "nan",
    )
)
"""What people write into a cell of a date or a number when there is none."""

_MOST_MINOR = 10**15
_TRIPLE = re.compile(
    r"^(\d{1,4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,4})\s*[日号]?(?:[T\s]+\d{1,2}:\d{2}.*)?$"
)
_DAY_MONTHNAME = re.compile(r"^(\d{1,2})[\s\-./]*([A-Za-z]{3,9})\.?[\s\-,./]*(\d{4}|\d{2})$")
_MONTHNAME_DAY = re.compile(r"^([A-Za-z]{3,9})\.?\s*(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{4})$")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_COUNT = re.compile(r"^(\d+)(?:\.0+)?\s*[台套个件辆只pcsets.]*$", re.IGNORECASE)
_UNITS_MOST = 10**9


class CellError(Exception):
    """One cell cannot be read; carries the reason, with {column} and {value} still to be filled in."""

    def __init__(self, reason: Message) -> None:
        super().__init__(reason)
        self.reason = reason


def _iso(year: int, month: int, day: int) -> str:
    found = date(year, month, day)
    if not 1900 <= year <= 2200:
        raise ValueError
    return found.isoformat()


def _year(text: str) -> int:
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
        return _read_date(text, order)
    except ValueError:
        raise CellError(_date_reason(order)) from None


def _read_date(text: str, order: str) -> str:
    triple = _TRIPLE.match(text)
    if triple:
        first, second, third = triple.groups()
        if len(first) > 2:
            return _iso(int(first), int(second), int(third))
        if order == "mdy":
            return _iso(_year(third), int(first), int(second))
        if order == "dmy":
            return _iso(_year(third), int(second), int(first))
        if len(third) > 2:
            raise ValueError
        return _iso(_year(first), int(second), int(third))
    if text.isdigit() and text.isascii():
        if len(text) == 8:
            return _iso(int(text[:4]), int(text[4:6]), int(text[6:]))
        if len(text) == 5:  # a spreadsheet's day number
            return (date(1899, 12, 30) + timedelta(days=int(text))).isoformat()
    named = _DAY_MONTHNAME.match(text)
    if named:
        day, month, year = named.groups()
        return _iso(_year(year), _MONTHS.index(month[:3].lower()) + 1, int(day))
    named = _MONTHNAME_DAY.match(text)
    if named:
        month, day, year = named.groups()
        return _iso(_year(year), _MONTHS.index(month[:3].lower()) + 1, int(day))
    raise ValueError


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
            _iso(at.year, at.month, at.day)
        except ValueError:
            return read_date(text, order)
        if at.tzinfo is None:
            return at.date().isoformat()
        if text[-1] == "Z" and text[10] == "T":
            return text
        return at.astimezone(timezone.utc).isoformat(timespec="seconds").replace("+00:00", "Z")  # noqa: UP017
    return read_date(text, order)


def find_date_order(values: Iterable[str]) -> tuple[str, bool]:
    """Find the order of day, month and year that these dates are written in, and whether they leave no doubt.

    An order is certain when more of the values fit it than any other: 10/20/2016 can only be month first.
    In doubt it is "mdy" for a year at the end and "ymd" for years of two digits in front.
    """
    fits = dict.fromkeys(DATE_ORDERS, 0)
    doubtful = False
    for value in values:
        triple = _TRIPLE.match(value.strip())
        if triple is None or len(triple.group(1)) > 2:
            continue
        doubtful = True
        first, second, third = (int(part) for part in triple.groups())
        fits["mdy"] += 1 <= first <= 12 and 1 <= second <= 31
        fits["dmy"] += 1 <= second <= 12 and 1 <= first <= 31
        fits["ymd"] += len(triple.group(3)) <= 2 and 1 <= second <= 12 and 1 <= third <= 31
    if not doubtful:
        return "ymd", True
    ranked = sorted(DATE_ORDERS, key=lambda order: -fits[order])
    return ranked[0], fits[ranked[0]] > fits[ranked[1]]


def read_amount(text: str, unit: int) -> int | None:
    """Read an amount and return minor units (fen); blank gives None. Raises CellError.

    ``unit`` is what a bare number means, in yuan.
    """
    if text.isdigit() and text.isascii() and len(text) < 14:
        minor = int(text) * 100 * unit
    elif (
        text[-3:-2] == "."
        and len(text) < 16
        and text[:-3].isdigit()
        and text[-2:].isdigit()
        and text.isascii()
    ):
        minor = int(text[:-3] + text[-2:]) * unit
    else:
        text = text.strip()
        if not text or text in NOTHING:
            return None
        from funnel_desktop.method.money import AmountError, parse_amount

        try:
            return parse_amount(text, unit)
        except AmountError:
            raise CellError(message("Import", "{column}: “{value}” is not an amount.")) from None
    if minor > _MOST_MINOR:
        raise CellError(message("Import", "{column}: “{value}” is too large an amount."))
    return minor


def read_units(text: str) -> int | None:
    """Read a number of units (3, 3.0, 1,200, 3台); blank gives None. Raises CellError."""
    if text.isdigit() and text.isascii() and len(text) < 10:
        return int(text)
    text = text.strip()
    if not text or text in NOTHING:
        return None
    match = _COUNT.match(text.replace(",", ""))
    if match is None or len(match.group(1)) > 12 or int(match.group(1)) > _UNITS_MOST:
        raise CellError(message("Import", "{column}: “{value}” is not a whole number of units."))
    return int(match.group(1))


_CURRENCIES = {
    "元": "CNY",
    "人民币": "CNY",
    "RMB": "CNY",
    "¥": "CNY",
    "￥": "CNY",
    "美元": "USD",
    "$": "USD",
    "欧元": "EUR",
}


def read_currency(text: str) -> str | None:
    """Read a currency and return its code of three letters; blank gives None. Raises CellError."""
    text = text.strip().upper()
    if not text:
        return None
    code = _CURRENCIES.get(text, text)
    if len(code) != 3 or not code.isascii() or not code.isalpha():
        raise CellError(message("Import", "{column}: “{value}” is not a currency such as CNY."))
    return code
