"""How days and moments are written in words, in the language in force."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from funnel_desktop.method.languages import language_of
from funnel_desktop.method.local_days import local_date
from funnel_desktop.translation import translate

if TYPE_CHECKING:
    from funnel_desktop.method.visits import PlanPeriod


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
        return local_date(moment)
    except ValueError:
        return None


def local_minute(moment: str) -> str:
    """Return when an ISO time was on this computer: 2026-11-24 14:49; what is none as it is."""
    try:
        return f"{datetime.fromisoformat(moment).astimezone():%Y-%m-%d %H:%M}"
    except ValueError:
        return moment


def minute_in_list(moment: str, language: str, today: date) -> str:
    """Return when an ISO time was on this computer, as a list has room for: 14:49, on another day with that;
    "" for what is none."""
    day = local_day(moment)
    if day is None:
        return ""
    at = f"{datetime.fromisoformat(moment).astimezone():%H:%M}"
    return at if day == today else f"{short_day(day, language, today)} {at}"


_SEEN_AS_DAYS, _MONTH, _YEAR = 99, 30.44, 365.25


def span_words(days: int) -> str:
    """Return a number of days for a narrow place: days up to 99, then months, from two years on years."""
    if days <= _SEEN_AS_DAYS:
        return translate("Days", "{count} d").format(count=days)
    if days < 2 * _YEAR:
        return translate("Days", "{count} months").format(count=round(days / _MONTH))
    return translate("Days", "{count} years").format(count=round(days / _YEAR))


def with_clock(day: str | None, clock: str | None) -> str:
    """Return a day with the time of day that is known of it: "12-04 14:30", "12-04", ""."""
    return " ".join(part for part in (day, clock) if part)


def time_left(days: int) -> str:
    """Return how long a number of days still is, as people say it: "4 weeks 3 days left", "5 days left"."""
    weeks, over = divmod(days, 7)
    in_days = translate("Days", "%n day(s)", "", over)
    if not weeks:
        return translate("Days", "{time} left").format(time=in_days)
    in_weeks = translate("Days", "%n week(s)", "", weeks)
    both = translate("Days", "{weeks} {days}", "4 weeks 3 days").format(weeks=in_weeks, days=in_days)
    return translate("Days", "{time} left").format(time=both if over else in_weeks)


def short_day(day: date | str | None, language: str, today: date | None) -> str:
    """Return a day in short: 11-18 or 18 Nov, with the year when it isn't that of ``today`` (None: always);
    "" for None."""
    if isinstance(day, str):
        day = local_day(day)
    if day is None:
        return ""
    this_year = today is not None and day.year == today.year
    if language_of(language).days_in_figures:
        return f"{day:%m-%d}" if this_year else f"{day:%Y-%m-%d}"
    words = f"{day.day} {month_name(day.month)}"
    return words if this_year else f"{words} {day.year}"


def week_days(start: date, end: date, language: str) -> str:
    """Return the days of a week in short: 11-23–29 or 23–29/11; 11-30–12-06 or 30/11–6/12 over two months."""
    if language_of(language).days_in_figures:
        last = f"{end:%d}" if end.month == start.month else f"{end:%m-%d}"
        return f"{start:%m-%d}–{last}"
    first = f"{start.day}" if end.month == start.month else f"{start.day}/{start.month}"
    return f"{first}–{end.day}/{end.month}"


def long_day(day: date, language: str) -> str:
    """Return a day with its weekday: Tue 24 November, 11月24日 周二."""
    name = weekday_name(day)
    if language_of(language).days_in_figures:
        return f"{day.month}月{day.day}日 {name}"
    return f"{name} {day.day} {full_month_name(day.month)}"


def day_in_list(day: date, language: str, today: date) -> str:
    """Return a day in short with its weekday, as the list has room for: Tue 24 Nov, 11-24 周二."""
    words, name = short_day(day, language, today), weekday_name(day)
    return f"{words} {name}" if language_of(language).days_in_figures else f"{name} {words}"


def period_words(period: PlanPeriod, language: str) -> str:
    """Return a month or a week in words: November 2026; 23–29 November 2026."""
    first, last = period.start, period.end
    if language_of(language).days_in_figures:
        if period.kind == "month":
            return f"{first.year} 年 {first.month} 月"
        end = f"{last.day} 日" if first.month == last.month else f"{last.month} 月 {last.day} 日"
        start = f"{first.year} 年 {first.month} 月 {first.day}"
        return f"{start}–{end}" if first.month == last.month else f"{start} 日–{end}"
    months = [full_month_name(day.month) for day in (first, last)]
    if period.kind == "month":
        return f"{months[0]} {first.year}"
    if first.month == last.month:
        return f"{first.day}–{last.day} {months[0]} {last.year}"
    return f"{first.day} {months[0]} – {last.day} {months[1]} {last.year}"


def month_alone(month: int, language: str, *, full: bool = False) -> str:
    """Return the name of a month (1 to 12) that stands by itself: Nov or November, 11 月."""
    if language_of(language).days_in_figures:
        return f"{month} 月"
    return full_month_name(month) if full else month_name(month)
