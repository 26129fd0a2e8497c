"""Days, periods, holidays and visits in words, in the language of the window."""

from __future__ import annotations

from datetime import date

from funnel_desktop.method.records import Visit
from funnel_desktop.method.visits import PlanPeriod, only_in_lead
from funnel_desktop.method.workdays import holiday_name, holidays_known, is_working_day, working_days
from funnel_desktop.text import dotted
from funnel_desktop.translation import translate
from funnel_desktop.wording.punctuation import enumerated


def working_days_words(period: PlanPeriod) -> str:
    """Return how many working days a period has."""
    return translate("Visits", "%n working day(s)", "", working_days(period.start, period.end))


def unknown_holidays(first: date, last: date) -> str:
    """Return that the public holidays of some days are not known yet, so that Monday to Friday are counted as
    working days; "" where they are."""
    return "" if holidays_known(first, last) else translate("PeriodBar", "holidays not known")


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
    person = dotted((visit.person, visit.position))
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
