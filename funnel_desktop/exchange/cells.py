"""Reading single cells of a spreadsheet: what came of it, whole numbers of units, currencies.

Dates stand in ``dates`` and ``vague_dates``, amounts in ``amounts``, telephone numbers in ``digits``.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from funnel_desktop.text import Message, message

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

_COUNT = re.compile(r"^(\d+)(?:\.0+)?\s*[台套个個件辆只支组組pcsetunits.]*$", re.IGNORECASE)
_UNITS_MOST = 10**9
_GUARD = re.compile(r'^="(.*)"$', re.DOTALL)


class CellError(Exception):
    """One cell cannot be read; carries the reason, with {column} and {value} still to be filled in.

    ``kind`` is that of ``RowWarning``.
    """

    def __init__(self, reason: Message, kind: str = "unread") -> None:
        super().__init__(reason)
        self.reason = reason
        self.kind = kind


class Reading(NamedTuple):
    """What a cell says: minor units, an ISO date, a number.

    ``remark`` (with {column} and {value} to be filled in) says what had to be guessed, None where nothing;
    ``keep``: the cell says more than the value, so its words go into the note as well. ``currency``: what an
    amount names beside its figure.
    """

    value: str | int | None
    remark: Message | None = None
    keep: bool = False
    currency: str | None = None


def bare_words(text: str) -> str:
    """Return what a cell says without the guard of a spreadsheet (``="0123"``) and outer blanks."""
    text = text.strip().strip("\u200b\ufeff\u2060").strip()
    guarded = _GUARD.match(text)
    return guarded.group(1).replace('""', '"').strip() if guarded else text


def read_units(text: str) -> int | None:
    """Read a number of units (3, 3.0, 1,200, 3台, 三台); blank gives None. Raises CellError."""
    if text.isdigit() and text.isascii() and len(text) < 10:
        return int(text)
    text = unicodedata.normalize("NFKC", bare_words(text))
    if not text or text in NOTHING:
        return None
    match = _COUNT.match(text.replace(",", ""))
    if match is not None and len(match.group(1)) <= 12 and int(match.group(1)) <= _UNITS_MOST:
        return int(match.group(1))
    from funnel_desktop.method.chinese_numbers import read_chinese

    chinese = read_chinese(text.rstrip("台套个個件辆只支组組 "))
    if chinese is None or chinese[0] != int(chinese[0]) or not 0 <= chinese[0] <= _UNITS_MOST:
        raise CellError(message("Import", "{column}: “{value}” is not a whole number of units."))
    return int(chinese[0])


_CLOCK_OF_SHEET = re.compile(r"^(?:\d{4}-\d\d-\d\d[ T])?(\d{1,2}:\d\d)(?::00(?:\.0+)?)?$")


def read_clock(text: str) -> str | None:
    """Read a time of day ("14:30", "2pm", "14:30:00" as spreadsheets say it); blank gives None. Raises
    CellError."""
    from funnel_desktop.method.visits import time_typed

    text = unicodedata.normalize("NFKC", bare_words(text))
    if not text or text in NOTHING:
        return None
    of_sheet = _CLOCK_OF_SHEET.match(text)
    clock = time_typed(of_sheet.group(1) if of_sheet is not None else text)
    if not clock:
        raise CellError(message("Import", "{column}: “{value}” is not a time of day such as 14:30."))
    return clock


def read_currency(text: str) -> str | None:
    """Read a currency and return its code of three letters; blank gives None. Raises CellError."""
    from funnel_desktop.exchange.currencies import read_code

    text = unicodedata.normalize("NFKC", bare_words(text)).lower()
    if not text.strip("-—/"):
        return None
    code = read_code(text)
    if code is None or text in ("n/a", "na", "tbd", "nan", "null", "none"):
        raise CellError(message("Import", "{column}: “{value}” is not a currency such as CNY."))
    return code
