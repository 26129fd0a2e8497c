"""What is planned by day: a year's target taken apart as in the room of targets, and what follows it."""

from __future__ import annotations

from datetime import date

from funnel_desktop.commands.change import Change
from funnel_desktop.commands.session import Session
from funnel_desktop.commands.year_target import kept_parts, year_target
from funnel_desktop.method.period import Period, linked_year
from funnel_desktop.method.planned import PlannedByYears, PlannedEvenly
from funnel_desktop.method.records import TargetPart, YearTarget
from funnel_desktop.method.settings import Settings
from funnel_desktop.method.targets import (
    Breakdown,
    YearPlan,
    break_down,
    even_weights,
    season_weights,
)

_OF_PLANS = frozenset({"settings", "year_target", "target_part", "scenario"})


def parts_by_hand(parts: list[TargetPart], measure: str) -> dict[int, int]:
    """Return the parts set by hand in a measure, by month."""
    values = ((part.month, part.amount_minor if measure == "money" else part.units) for part in parts)
    return {month: value for month, value in values if value is not None}


def year_plan(
    session: Session, year: int, measure: str, today: date, settings: Settings, target: float | None = None
) -> tuple[YearTarget, Breakdown | None, YearPlan | None, int]:
    """Return the target of a year under ``settings``, taken apart by month and by day (None: it has none in
    this measure), and how many of last year's deals its season rests on. ``target`` stands in for the one
    that was set."""
    store, money = session.store, measure == "money"
    record = year_target(store, settings, today, year)
    whole = (record.amount_minor if money else record.units) if target is None else round(target)
    season, sample = _season(session, year - 1, money)
    if whole is None:
        return record, None, None, sample
    weights = even_weights(year)
    if record.spread == "season":
        weights = season_weights(season, sample, weights)
    breakdown = break_down(whole, weights, parts_by_hand(kept_parts(store, year), measure))
    return record, breakdown, YearPlan(year, breakdown.months), sample


def _season(session: Session, year: int, money: bool) -> tuple[list[int], int]:
    """Return what was won in each month of a year, and from how many deals."""
    won, sample = [0] * 12, 0
    first, last = date(year, 1, 1), date(year, 12, 31)
    figures = session.store.targets
    for day in (*figures.won_by_day(first, last), *figures.won_before(first, last, months_known=True)):
        won[(day_of(day.day) or date(year, 1, 1)).month - 1] += day.sum_minor if money else day.units
        sample += day.with_amount if money else day.with_units
    return won, sample


def day_of(text: str | None) -> date | None:
    """Return a date of the file; None for none, and for one that a foreign hand made impossible."""
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError:
        return None


class Plans:
    """The plans of the open file, kept until something that they rest on changes."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._kept: dict[tuple[object, ...], PlannedByYears | PlannedEvenly] = {}
        self._seasonal = False

    def follow(self, change: Change) -> None:
        """Forget the plans where a change touches what they rest on; a season rests on what was won."""
        if not _OF_PLANS.isdisjoint(change.touches) or self._seasonal:
            self.forget()

    def forget(self) -> None:
        """Work every plan out anew."""
        self._kept.clear()
        self._seasonal = False

    def of(
        self, settings: Settings, period: Period, measure: str, target: float
    ) -> PlannedByYears | PlannedEvenly:
        """Return the plan of ``target`` over the period and beyond, in the unit of the measure."""
        year = linked_year(settings, period.today)
        key = (measure, target, year, period.start, period.end, period.today)
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = self._plan(settings, period, measure, target, year)
        return found

    def _plan(
        self, settings: Settings, period: Period, measure: str, target: float, year: int | None
    ) -> PlannedByYears | PlannedEvenly:
        if year is None:
            return PlannedEvenly(period.start, period.end, target)
        session, today = self._session, period.today

        def plan_of(later: int) -> YearPlan | None:
            record, _, plan, _ = year_plan(session, later, measure, today, settings)
            self._seasonal |= record.spread == "season"
            return plan

        record, _, first, _ = year_plan(session, year, measure, today, settings, target)
        self._seasonal |= record.spread == "season"
        assert first is not None
        return PlannedByYears(first, plan_of)
