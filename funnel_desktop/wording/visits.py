"""Days, periods, holidays and visits in words, in the language of the window."""

from __future__ import annotations

from datetime import date

from funnel_desktop.method.records import Visit
from funnel_desktop.method.visits import PlanPeriod, only_in_lead
from funnel_desktop.method.workdays import holiday_name, is_working_day, working_days
from funnel_desktop.translation import translate
from funnel_desktop.wording.days import full_month_name, short_day, weekday_name
from funnel_desktop.wording.punctuation import enumerated


def long_day(day: date, language: str) -> str:
    """Return a day with its weekday: Tue 24 November, 11月24日 周二."""
    name = weekday_name(day)
    if language == "zh_CN":
        return f"{day.month}月{day.day}日 {name}"
    return f"{name} {day.day} {full_month_name(day.month)}"


def day_in_list(day: date, language: str, today: date) -> str:
    """Return a day in short with its weekday, as the list has room for: Tue 24 Nov, 11-24 周二."""
    words, name = short_day(day, language, today), weekday_name(day)
    return f"{words} {name}" if language == "zh_CN" else f"{name} {words}"


def period_words(period: PlanPeriod, language: str) -> str:
    """Return a month or a week in words: November 2026; 23–29 November 2026."""
    first, last = period.start, period.end
    if language == "zh_CN":
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


def working_days_words(period: PlanPeriod) -> str:
    """Return how many working days a period has."""
    return translate("Visits", "%n working day(s)", "", working_days(period.start, period.end))


def _holidays() -> dict[str, str]:
    return {
        "New Year's Day": translate("Holidays", "New Year's Day"),
        "Spring Festival": translate("Holidays", "Spring Festival"),
        "Tomb-sweeping Day": translate("Holidays", "Tomb-sweeping Day"),
        "Labour Day": translate("Holidays", "Labour Day"),
        "Dragon Boat Festival": translate("Holidays", "Dragon Boat Festival"),
        "National Day": translate("Holidays", "National Day"),
        "Mid-autumn Festival": translate("Holidays", "Mid-autumn Festival"),
    }


def day_mark(day: date) -> tuple[str, str]:
    """Return what is special about a day: its kind ("free", "worked" or "") and the word for it.

    An ordinary weekend is free without a word; a weekend day worked in place of a holiday says so.
    """
    works = is_working_day(day)
    name = holiday_name(day)
    if works:
        return ("worked", translate("Visits", "Make-up day")) if day.weekday() >= 5 else ("", "")
    if name is None:
        return "free", ""
    return "free", _holidays().get(name, translate("Visits", "Holiday"))


def day_of(visit: Visit) -> date | None:
    """Return the day on which a visit is shown: done, else planned."""
    text = visit.done_date or visit.planned_date
    return None if text is None else date.fromisoformat(text)


def is_overdue(visit: Visit, today: date) -> bool:
    """Whether a visit was planned for a day that is over and is not done."""
    return (
        visit.done_date is None and visit.planned_date is not None and visit.planned_date < today.isoformat()
    )


def state_word(visit: Visit, today: date) -> str:
    """Return whether a visit is done, overdue or planned."""
    if visit.done_date is not None:
        return translate("Visits", "Done")
    if is_overdue(visit, today):
        return translate("Visits", "Overdue")
    return translate("Visits", "Planned") if visit.planned_date else translate("Visits", "No day yet")


def lead_word(visit: Visit) -> str:
    """Return "First visit" or "Lead" for the visit of a company that is not in the funnel yet, else ""."""
    if visit.lead_id is None:
        return ""
    return first_visit_word() if only_in_lead(visit) else translate("Visits", "Lead")


def first_visit_word() -> str:
    """Return what stands for the purpose of a first visit of which only the date is known."""
    return translate("Visits", "First visit")


def who(visit: Visit) -> str:
    """Return the person with position, else the purpose: what a card says under the customer."""
    person = " · ".join(part for part in (visit.person, visit.position) if part)
    return person or visit.purpose


def spoken(visit: Visit, today: date) -> str:
    """Return a visit as a screen reader says it."""
    parts = (
        visit.planned_time,
        visit.customer,
        lead_word(visit),
        visit.person,
        visit.position,
        visit.purpose,
        state_word(visit, today),
    )
    return enumerated(part for part in parts if part)
