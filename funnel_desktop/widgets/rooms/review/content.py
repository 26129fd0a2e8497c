"""Everything that the review of one week shows, read at once: for the screen and for paper."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from funnel_desktop.method.balance import MeasureBalance
from funnel_desktop.method.records import Commitment, Review
from funnel_desktop.method.review import (
    WeekFigures,
    WeekPlan,
    figures_of,
    returning,
    shifted,
    week_plan,
)
from funnel_desktop.method.today import Week, week_of
from funnel_desktop.models.session_model import SessionModel


class ReviewContent(NamedTuple):
    """The review of a week. ``scenario``: name of the one in force when new targets were worked out."""

    week: Week
    today: date
    figures: WeekFigures
    before: WeekFigures
    plan: WeekPlan
    answers: Review
    made: list[Commitment]
    returned: list[Commitment]
    scenario: str

    @property
    def this_week(self) -> bool:
        """Whether it is the week of today."""
        return week_of(self.today) == self.week


def read_content(model: SessionModel, week: Week) -> ReviewContent:
    """Read the review of a week from the open file."""
    store = model.session.store
    asked = store.review_figures
    events = asked.events(week)
    balance = model.figures.balance
    measure = balance.money or balance.units
    start = week.start.isoformat()
    commitments = asked.commitments()
    this_week = week_of(model.today) == week
    scenario = model.figures.scenario
    plan = week_plan(
        measure,
        0 if measure is None else _won_before(model, measure, week),
        week,
        asked.planned_companies(week),
        events.visits_planned,
        this_week,
    )
    return ReviewContent(
        week,
        model.today,
        figures_of(events),
        figures_of(asked.events(shifted(week, -1))),
        plan,
        asked.review(week) or Review("", start),
        [entry for entry in commitments if entry.week_start == start],
        returning(commitments, week, model.today),
        scenario.name if scenario is not None and plan.added_by_balance else "",
    )


def _won_before(model: SessionModel, measure: MeasureBalance, week: Week) -> int:
    """Return what was won in the target's period before a week, in the measure's unit."""
    days = model.session.store.targets.won_by_day(
        measure.period.start, min(week.start - timedelta(days=1), measure.period.end)
    )
    return sum(day.sum_minor if measure.measure == "money" else day.units for day in days)
