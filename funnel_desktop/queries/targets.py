"""A year's target beside what was won in it: the figures, lines and table of the targets' room."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import accumulate
from typing import NamedTuple

from funnel_desktop.commands.session import Session
from funnel_desktop.commands.targets import BeforeValues
from funnel_desktop.commands.year_target import kept_years
from funnel_desktop.method.period import linked_year
from funnel_desktop.method.records import WonBefore, YearTarget
from funnel_desktop.method.shown_parts import shown_between, whole_steps
from funnel_desktop.method.targets import (
    Breakdown,
    Span,
    Standing,
    YearPlan,
    month_spans,
    quarter_spans,
    standing,
    week_spans,
    year_span,
)
from funnel_desktop.queries.figures import Figures
from funnel_desktop.queries.plans import day_of, year_plan


class SpanFigures(NamedTuple):
    """A line of the table: plan and won of the span, and from the year's first day to its end. ``plan`` None:
    the year has no target. ``when``: "past", "now" or "future". ``exact``: the plan to the last fen,
    where the line is in larger steps."""

    span: Span
    plan: int | None
    won: int
    plan_sum: int | None
    won_sum: int
    when: str
    exact: int | None = None


class YearFigures(NamedTuple):
    """Everything that the room shows of one year in one measure ("money" in minor units, or "units").

    ``target`` None: there is none in this measure; then there is no breakdown, plan or standing either.
    ``season_sample``: last year's won deals that the season rests on. ``without``: deals won in the year
    that lack an amount (units). ``linked``: the balance's target is this one. ``before``: what of ``reached``
    was won before the user began with the file.
    """

    year: int
    measure: str
    today: date
    record: YearTarget
    target: int | None
    linked: bool
    breakdown: Breakdown | None
    plan: YearPlan | None
    standing: Standing | None
    reached: int
    deals: int
    without: int
    won_line: tuple[int, ...]
    season_sample: int
    holidays_known: bool
    before: int = 0

    def rows(self, kinds: str, step: int = 1) -> list[SpanFigures]:
        """Return the lines by "months" (each quarter before its months) or "weeks", the year last, in whole
        ``step``: as they are shown they add up to every sum shown, from quarter to year."""
        spans: list[Span] = []
        if kinds == "weeks":
            spans += week_spans(self.year)
        else:
            months = month_spans(self.year)
            for at, quarter in enumerate(quarter_spans(self.year)):
                spans += (quarter, *months[3 * at : 3 * at + 3])
        return [self._row(span, step) for span in (*spans, year_span(self.year))]

    def won_until(self, day: date) -> int:
        """Return what was won from the year's first day to the end of ``day``."""
        at = (day - date(self.year, 1, 1)).days
        return 0 if at < 0 else self.won_line[min(at, len(self.won_line) - 1)]

    def _row(self, span: Span, step: int) -> SpanFigures:
        eve = span.start - timedelta(days=1)
        when = "past" if span.end < self.today else "future" if span.start > self.today else "now"
        won_before, won_sum = self.won_until(eve), self.won_until(span.end)
        plan = plan_sum = exact = None
        if self.plan is not None:
            planned_before, planned = self.plan.until(eve), self.plan.until(span.end)
            plan, plan_sum = shown_between(planned_before, planned, step), whole_steps(planned, step) * step
            exact = planned - planned_before
        return SpanFigures(
            span,
            plan,
            shown_between(won_before, won_sum, step),
            plan_sum,
            whole_steps(won_sum, step) * step,
            when,
            exact,
        )


def won_before(session: Session, year: int) -> dict[int, BeforeValues]:
    """Return what was won in a year before the user began with the file, by month (0: not known)."""
    records = session.store.records
    found = records.all(WonBefore, year=year) if records.exist(WonBefore) else []
    return {record.month: BeforeValues(*record[3:]) for record in found}


def years_known(session: Session) -> set[int]:
    """Return the years in which a deal was won or for which a target was kept."""
    figures = session.store.targets
    before = {int(day.day[:4]) for day in figures.won_before(date.min, date.max)}
    return figures.years() | kept_years(session.store) | before


def year_figures(session: Session, figures: Figures, year: int, measure: str, today: date) -> YearFigures:
    """Read and work out the figures of one year."""
    from funnel_desktop.method.workdays import holidays_known

    store, money = session.store, measure == "money"
    record, breakdown, plan, sample = year_plan(session, year, measure, today, session.settings)
    target = record.amount_minor if money else record.units
    first, last = date(year, 1, 1), date(year, 12, 31)
    linked = year == linked_year(session.settings, today)
    daily = [0] * ((last - first).days + 1)
    deals = without = 0
    for day in store.targets.all_won_by_day(first, last):
        daily[((day_of(day.day) or first) - first).days] += day.sum_minor if money else day.units
        deals += day.deals
        without += day.deals - (day.with_amount if money else day.with_units)
    won_line = tuple(accumulate(daily))
    reached = won_line[-1]
    before = sum(day.sum_minor if money else day.units for day in store.targets.won_before(first, last))
    stand = None
    if target is not None and plan is not None:
        # The balance may have been told how much time is left: then that is said here too.
        weeks_left = figures.period.weeks_left if linked and year == today.year else None
        stand = standing(target, reached, plan, today, weeks_left)
    return YearFigures(
        year,
        measure,
        today,
        record,
        target,
        linked,
        breakdown,
        plan,
        stand,
        reached,
        deals,
        without,
        won_line,
        sample,
        holidays_known(first, last),
        before,
    )
