"""What is planned from a period's first day to any day, also after it: by the targets of the years, or evenly
over the working days of another period. In the unit of the measure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from datetime import date, timedelta

from funnel_desktop.method.targets import YearPlan


class PlannedByYears:
    """The plan of a year and of those after it; a year without a target of its own has that of the one before
    it again, month by month."""

    def __init__(self, first: YearPlan, plan_of: Callable[[int], YearPlan | None]) -> None:
        """``plan_of`` returns the plan of a later year, None where it has no target."""
        self._plans = [first]
        self._plan_of = plan_of
        self._repeated: set[int] = set()

    def until(self, day: date) -> float:
        """Return what is planned from the first year's first day to the end of ``day``."""
        year = self._plans[0].year
        while year + len(self._plans) <= day.year:
            self._add(year + len(self._plans))
        whole = sum(plan.until(date.max) for plan in self._plans[: max(0, day.year - year)])
        return whole + (self._plans[day.year - year].until(day) if day.year >= year else 0)

    def repeats(self, day: date) -> bool:
        """Whether the year of ``day`` has no target of its own, so that an earlier one counts again."""
        self.until(day)
        return day.year in self._repeated

    def _add(self, year: int) -> None:
        plan = self._plan_of(year)
        if plan is None:
            self._repeated.add(year)
            plan = YearPlan(year, self._plans[-1].months)
        self._plans.append(plan)


class PlannedEvenly:
    """A target spread over the working days of a period that is no year, and the same again after it."""

    def __init__(self, start: date, end: date, target: float) -> None:
        from funnel_desktop.method.workdays import is_working_day

        self._start = start
        self._length = (end - start).days + 1
        self._worked = [
            at for at in range(self._length) if is_working_day(start + timedelta(days=at))
        ] or list(range(self._length))
        self._target = target

    def until(self, day: date) -> float:
        """Return what is planned from the period's first day to the end of ``day``."""
        if day < self._start:
            return 0.0
        periods, at = divmod((day - self._start).days, self._length)
        return self._target * (periods + bisect_right(self._worked, at) / len(self._worked))

    def repeats(self, day: date) -> bool:
        """Whether ``day`` lies after the period, so that its target counts again."""
        return (day - self._start).days >= self._length
