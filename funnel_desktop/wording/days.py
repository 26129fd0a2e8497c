"""How days and moments are written in words, in the language of the window."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QLocale

from funnel_desktop.method.rounding import percentage


def locale_of(language: str) -> QLocale:
    """Return Qt's locale for one of our languages."""
    if language == "zh_CN":
        return QLocale(QLocale.Language.Chinese, QLocale.Country.China)
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


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
    month = locale_of(language).monthName(day.month, QLocale.FormatType.ShortFormat)
    return f"{day.day} {month}" if day.year == today.year else f"{day.day} {month} {day.year}"


def percent(share: float, language: str) -> str:
    """Return a probability as the board writes it: 75%."""
    return percentage(share)
