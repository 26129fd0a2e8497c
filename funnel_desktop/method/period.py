"""The period of a target and what is left of it: days, weeks, months, working days."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from funnel_desktop.method.settings import Settings

DAYS_PER_MONTH = 30.44
"""Mean length of a month, as the method has it."""


class Period(NamedTuple):
    """The target's period, both days included, and what is left of it from ``today`` on."""

    start: date
    end: date
    today: date
    months_left_override: float | None = None

    @property
    def first_day_left(self) -> date:
        """The first day that is left: today, or the first day of a period still to come."""
        return max(self.today, self.start)

    @property
    def days_left(self) -> int:
        """Calendar days from today to the end, today included; the whole period before it starts, 0 after
        its end."""
        return max(0, (self.end - self.first_day_left).days + 1)

    @property
    def months(self) -> float:
        """Length of the whole period in months: exact for whole calendar months (a year: 12), else days /
        30.44."""
        whole = self.start.day == 1 and (self.end == date.max or (self.end + timedelta(days=1)).day == 1)
        if whole and self.end > self.start:
            return (self.end.year - self.start.year) * 12 + self.end.month - self.start.month + 1
        return ((self.end - self.start).days + 1) / DAYS_PER_MONTH

    @property
    def months_left(self) -> float:
        """Months left: the override, or the days left as a share of the period's months (a full year at its
        start: 12)."""
        if self.months_left_override is not None:
            return self.months_left_override
        days = (self.end - self.start).days + 1
        return self.months * self.days_left / days if days > 0 else 0.0

    @property
    def weeks_left(self) -> float:
        """Weeks left: days left / 7; with an override its months * 30.44 / 7."""
        if self.months_left_override is not None:
            return self.months_left_override * DAYS_PER_MONTH / 7
        return self.days_left / 7

    @property
    def last_day_left(self) -> date:
        """The last day that counts: the end, or with an override the day on which so many months from today
        are over."""
        if self.months_left_override is None:
            return self.end
        return self.first_day_left + timedelta(days=round(self.months_left_override * DAYS_PER_MONTH) - 1)

    @property
    def working_days_left(self) -> int:
        """Working days left with the Chinese public holidays and make-up days (method.workdays)."""
        from funnel_desktop.method.workdays import working_days

        return working_days(self.first_day_left, self.last_day_left)

    @property
    def holidays_known(self) -> bool:
        """Whether the holidays of all the days left are known; if not, Monday to Friday were counted in
        those years."""
        from funnel_desktop.method.workdays import holidays_known

        return holidays_known(self.first_day_left, max(self.first_day_left, self.last_day_left))


def linked_year(settings: Settings, today: date) -> int | None:
    """Return the year whose target is the balance's target: that of the balance's period when it is one
    calendar year, else None."""
    start = settings.period_start or date(today.year, 1, 1)
    end = settings.period_end or date(today.year, 12, 31)
    whole = start == date(start.year, 1, 1) and end == date(start.year, 12, 31)
    return start.year if whole else None
