"""Working days with the Chinese public holidays and make-up days, from the chinesecalendar package (loaded
when first asked)."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta
from functools import lru_cache

_ONE_DAY = timedelta(days=1)


@lru_cache(maxsize=1)
def _calendar() -> tuple[Collection[date], Collection[date], frozenset[int]]:
    """Return the free days, the make-up working days and the years that the package knows."""
    from chinese_calendar import constants

    free: Collection[date] = constants.holidays
    worked: Collection[date] = constants.workdays
    return free, worked, frozenset(day.year for day in free)


def known_years() -> frozenset[int]:
    """Return the years whose public holidays are known."""
    return _calendar()[2]


def holidays_known(start: date, end: date) -> bool:
    """Whether the public holidays of every year from ``start`` to ``end`` are known; otherwise Monday to
    Friday count."""
    return all(year in known_years() for year in range(start.year, end.year + 1))


def is_working_day(day: date) -> bool:
    """Whether ``day`` is worked: Monday to Friday but for public holidays, and the weekend days worked in
    their place."""
    free, worked, _ = _calendar()
    return day in worked or (day.weekday() < 5 and day not in free)


def holiday_name(day: date) -> str | None:
    """Return the English name of the public holiday for which ``day`` is free or, on a make-up day, worked;
    None for an ordinary day."""
    from chinese_calendar import constants

    name = constants.holidays.get(day) or constants.workdays.get(day)
    return None if name is None else str(name)


@lru_cache(maxsize=64)
def working_days(start: date, end: date) -> int:
    """Return the number of working days from ``start`` to ``end``, both included; 0 when ``end`` is earlier.

    In years whose holidays are not known (``holidays_known``) Monday to Friday are counted.
    """
    days = (end - start).days + 1
    if days <= 0:
        return 0
    weeks, rest = divmod(days, 7)
    first = start.weekday()
    count = weeks * 5 + sum(1 for offset in range(rest) if (first + offset) % 7 < 5)
    free, worked, _ = _calendar()
    count -= sum(1 for day in free if start <= day <= end and day.weekday() < 5)
    return count + sum(1 for day in worked if start <= day <= end and day.weekday() >= 5)
