"""How days and moments are written in words, in the language in force."""

from __future__ import annotations

from datetime import date, datetime

from funnel_desktop.method.rounding import percentage
from funnel_desktop.translation import translate


def month_name(month: int) -> str:
    """Return the short name of a month (1 to 12): Nov, 11月."""
    return (
        translate("Calendar", "Jan"),
        translate("Calendar", "Feb"),
        translate("Calendar", "Mar"),
        translate("Calendar", "Apr"),
        translate("Calendar", "May", "short"),
        translate("Calendar", "Jun"),
        translate("Calendar", "Jul"),
        translate("Calendar", "Aug"),
        translate("Calendar", "Sept"),
        translate("Calendar", "Oct"),
        translate("Calendar", "Nov"),
        translate("Calendar", "Dec"),
    )[month - 1]


def full_month_name(month: int) -> str:
    """Return the whole name of a month (1 to 12): November, 11月."""
    return (
        translate("Calendar", "January"),
        translate("Calendar", "February"),
        translate("Calendar", "March"),
        translate("Calendar", "April"),
        translate("Calendar", "May"),
        translate("Calendar", "June"),
        translate("Calendar", "July"),
        translate("Calendar", "August"),
        translate("Calendar", "September"),
        translate("Calendar", "October"),
        translate("Calendar", "November"),
        translate("Calendar", "December"),
    )[month - 1]


def weekday_name(day: date) -> str:
    """Return the short name of a day's weekday: Mon, 周一."""
    return (
        translate("Calendar", "Mon"),
        translate("Calendar", "Tue"),
        translate("Calendar", "Wed"),
        translate("Calendar", "Thu"),
        translate("Calendar", "Fri"),
        translate("Calendar", "Sat"),
        translate("Calendar", "Sun"),
    )[day.weekday()]


def full_weekday_name(day: date) -> str:
    """Return the whole name of a day's weekday: Monday, 星期一."""
    return (
        translate("Calendar", "Monday"),
        translate("Calendar", "Tuesday"),
        translate("Calendar", "Wednesday"),
        translate("Calendar", "Thursday"),
        translate("Calendar", "Friday"),
        translate("Calendar", "Saturday"),
        translate("Calendar", "Sunday"),
    )[day.weekday()]


def local_day(moment: str | None) -> date | None:
    """Return the calendar day, on this computer, of an ISO time or date; None when it is none."""
    if not moment:
        return None
    try:
        if len(moment) == 10:
            return date.fromisoformat(moment)
        return datetime.fromisoformat(moment).astimezone().date()
    except ValueError:
        return None


def short_day(day: date | str | None, language: str, today: date) -> str:
    """Return a day in short: 11-18 or 18 Nov, with the year when it isn't this one; "" for None."""
    if isinstance(day, str):
        day = local_day(day)
    if day is None:
        return ""
    if language == "zh_CN":
        return f"{day:%m-%d}" if day.year == today.year else f"{day:%Y-%m-%d}"
    words = f"{day.day} {month_name(day.month)}"
    return words if day.year == today.year else f"{words} {day.year}"


def week_days(start: date, end: date, language: str) -> str:
    """Return the days of a week in short: 11-23–29 or 23–29/11; 11-30–12-06 or 30/11–6/12 over two months."""
    if language == "zh_CN":
        last = f"{end:%d}" if end.month == start.month else f"{end:%m-%d}"
        return f"{start:%m-%d}–{last}"
    first = f"{start.day}" if end.month == start.month else f"{start.day}/{start.month}"
    return f"{first}–{end.day}/{end.month}"


def percent(share: float, language: str) -> str:
    """Return a probability as the board writes it: 75%."""
    return percentage(share)
