"""Dates as people type them: 2026-11-24, 11-24, today, 明天, +7, 周五, fri, next fri, 24 Nov. No Qt."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta

from funnel_desktop.text import FunnelError, message

_TRANSLATION = str.maketrans("０１２３４５６７８９－／．＋", "0123456789-/.+")
RELATIVE = {
    "today": 0,
    "tod": 0,
    "今天": 0,
    "今日": 0,
    "tomorrow": 1,
    "tmr": 1,
    "tom": 1,
    "明天": 1,
    "明日": 1,
    "后天": 2,
    "大后天": 3,
    "yesterday": -1,
    "昨天": -1,
    "前天": -2,
    "大前天": -3,
}
"""Days that are told from today, by how many they are away."""
WEEKDAYS = {**{name: i for i, name in enumerate("一二三四五六日")}, "天": 6}
_MONTH_NAMES = (
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)
# Written out: the calendar module's names follow the system's language once Qt has started.
_DAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAYS |= {name[:length]: i for i, name in enumerate(_DAY_NAMES) for length in (3, 4, 5, len(name))}
MONTHS = {name[:length]: i + 1 for i, name in enumerate(_MONTH_NAMES) for length in (3, 4, len(name))}
_UNITS = {"": 1, "d": 1, "天": 1, "w": 7, "周": 7}


class DateError(FunnelError):
    """A typed date cannot be read; the sentence says what can."""


def parse_date(text: str, today: date, *, past: bool = False) -> date | None:
    """Read a date typed by a person; blank gives None.

    Without a year the nearest sensible one is taken: the coming one, unless the day was less than two months
    ago; with ``past`` (a date that has to lie behind us) the last one. A weekday is the next one after today
    (``past``: the last one before). ``+7``, ``+2w`` and ``+1m`` count from today. Raises DateError.
    """
    plain = re.sub(r"\s+", " ", text.translate(_TRANSLATION).strip().lower())
    if not plain:
        return None
    try:
        result = _relative(plain, today, past) or _calendar(plain, today, past) or _spoken(plain, today, past)
    except (ValueError, OverflowError):
        result = None
    if result is None or not 1990 <= result.year <= 2200:
        raise DateError(
            message(
                "DateEdit",
                "“{text}” is not a date. Type for example 2026-11-24, 11-24, tomorrow, fri or +7.",
                text=text.strip(),
            )
        )
    return result


def _relative(plain: str, today: date, past: bool) -> date | None:
    if plain in RELATIVE:
        return today + timedelta(days=RELATIVE[plain])
    if plain in ("eom", "month end", "end of month", "月底"):
        return today.replace(day=calendar.monthrange(today.year, today.month)[1])
    if found := re.fullmatch(r"([+-])\s?(\d{1,4})\s?(d|w|m|天|周|个月|月)?", plain):
        count = int(found[2]) * (1 if found[1] == "+" else -1)
        unit = found[3] or ""
        if unit in ("m", "月", "个月"):
            return add_months(today, count)
        return today + timedelta(days=count * _UNITS[unit])
    if found := re.fullmatch(r"(next |下|下个)?(?:周|星期|礼拜)?([a-z]+|[一二三四五六日天])", plain):
        day = WEEKDAYS.get(found[2])
        if day is None:
            return None
        if found[1]:
            return today + timedelta(days=7 - today.weekday() + day)
        ahead = (day - today.weekday()) % 7
        return today + timedelta(days=(ahead or 7) if not past else (ahead - 7))
    return None


def _calendar(plain: str, today: date, past: bool) -> date | None:
    if found := re.fullmatch(r"(\d{4})[-/.年 ](\d{1,2})[-/.月 ](\d{1,2})日?", plain):
        return date(int(found[1]), int(found[2]), int(found[3]))
    if found := re.fullmatch(r"(\d{4})(\d{2})(\d{2})", plain):
        return date(int(found[1]), int(found[2]), int(found[3]))
    if found := re.fullmatch(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})", plain):
        return date(int(found[3]), *_month_day(int(found[2]), int(found[1])))
    if found := re.fullmatch(r"(\d{1,2})[-/.月](\d{1,2})[日号]?", plain):
        return nearest(*_month_day(int(found[1]), int(found[2])), today, past)
    if found := re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th)? ?([a-z]+)\.?(?:,? (\d{4}))?", plain):
        day, name, year = found[1], found[2], found[3]
    elif found := re.fullmatch(r"([a-z]+)\.? ?(\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?", plain):
        day, name, year = found[2], found[1], found[3]
    else:
        return None
    month = MONTHS.get(name)
    if month is None:
        return None
    return date(int(year), month, int(day)) if year else nearest(month, int(day), today, past)


def _spoken(plain: str, today: date, past: bool) -> date | None:
    """Return the day of a text that is nothing but a date in words: 下个月15号, the day after tomorrow."""
    from funnel_desktop.method.spoken_dates import find_dates

    for found in find_dates(plain, today)[:1]:
        if found.sure and (found.start, found.end) == (0, len(plain)) and not (past and found.day > today):
            return found.day
    return None


def _month_day(month: int, day: int) -> tuple[int, int]:
    """Return month and day, exchanged where only that makes sense (24-11 is the 24th of November)."""
    return (day, month) if month > 12 >= day else (month, day)


def nearest(month: int, day: int, today: date, past: bool) -> date:
    """Return this day of the year that is meant on ``today``, as ``parse_date`` says. Raises ValueError."""
    for found in days_of_years(month, day, today.year, -1 if past else 1):
        if (found <= today) if past else (today - found < timedelta(days=60)):
            return found
    raise ValueError(f"{month}-{day}")


def days_of_years(month: int, day: int, year: int, step: int = 1) -> Iterator[date]:
    """Yield this day of ``year`` and of those after it, with ``step`` -1 of those before: two at least, 29
    February in the years that have it. Raises ValueError for a day that no year has."""
    date(2000, month, day)  # a year that has them all
    # Two years with a 29 February lie eight years apart at most (1896 and 1904).
    for number in range(year, year + 9 * step, step):
        with suppress(ValueError):
            yield date(number, month, day)


def add_months(start: date, count: int) -> date:
    """Return the same day so many months later, or the last one of a shorter month."""
    month = start.month - 1 + count
    year, month = start.year + month // 12, month % 12 + 1
    return date(year, month, min(start.day, calendar.monthrange(year, month)[1]))
