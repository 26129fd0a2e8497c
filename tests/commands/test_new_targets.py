"""New targets of a week: one answer in Today, Visits and the review, as of its Monday, on any day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from funnel_desktop import slices
from funnel_desktop.commands.closing import WinDeal
from funnel_desktop.commands.deals import AddDeal, MoveDeals, SetSettings
from funnel_desktop.commands.session import Session
from funnel_desktop.method.settings import Settings
from funnel_desktop.method.today import week_of
from funnel_desktop.method.visits import period_of_day, proposed_visits
from funnel_desktop.queries.day import LISTED, DayPlan, day_plan_in_slices
from funnel_desktop.queries.figures import Figures
from funnel_desktop.queries.new_targets import new_targets_needed
from funnel_desktop.queries.review import read_content
from funnel_desktop.sample.funnel import SampleFunnel

LIMITS = dict.fromkeys(LISTED, 3)


class Clock:
    """A clock that stands where the test puts it."""

    def __init__(self, day: date) -> None:
        self.day = day

    def __call__(self) -> datetime:
        return datetime(self.day.year, self.day.month, self.day.day, 10).astimezone()


@pytest.fixture
def clock() -> Clock:
    return Clock(date(2026, 11, 23))


@pytest.fixture
def session(tmp_path: Path, clock: Clock) -> Iterator[Session]:
    opened = Session.create(tmp_path / "s.funnel", clock=clock)
    opened.execute(SampleFunnel())
    yield opened
    opened.close()


def plan_of(session: Session, day: date) -> DayPlan:
    figures = Figures(session, day)
    return slices.run(day_plan_in_slices(session, day, figures.probabilities, {}, figures, LIMITS))


def asked(session: Session, day: date) -> int | None:
    """What the week of a day asks for, which all three rooms say."""
    figures, week = Figures(session, day), week_of(day)
    today = plan_of(session, day).need.targets
    review = read_content(session, figures, week).plan
    visits = new_targets_needed(session, figures, period_of_day("week", day))
    assert today == review.added == visits
    if visits is not None:
        assert sum(proposed_visits(visits, {}).values()) == visits
    return visits


def test_what_is_found_moved_and_won_in_the_week_leaves_its_need(session: Session, clock: Clock) -> None:
    monday = asked(session, clock.day)
    assert monday
    amount = plan_of(session, clock.day).need.amount_minor
    for number in range(1, 6):
        clock.day += timedelta(days=1)
        for more in range(4):
            session.execute(AddDeal({"customer": f"C{number}{more}", "amount_minor": 30_000_000}, "target"))
        row = session.store.deals.column("target")[-1]
        session.execute(MoveDeals((row,), "intent", reasons={row: "so"}))
        if number == 2:
            row = session.store.deals.column("near_win")[0]
            session.execute(WinDeal(row, 36_000_000, 2, clock.day.isoformat()))
        assert asked(session, clock.day) == monday
        now = plan_of(session, clock.day).need
        assert now.amount_minor == amount
    clock.day = date(2026, 11, 30)
    assert asked(session, clock.day) != monday, "the next week begins with more of them"
    figures = Figures(session, clock.day)
    assert read_content(session, figures, week_of(date(2026, 11, 24))).plan.added is None


def test_the_last_day_week_53_and_the_first_days_are_nothing_special(session: Session) -> None:
    days = [date(2026, 12, 20) + timedelta(days=number) for number in range(24)]
    needs = [asked(session, day) or 0 for day in days]
    assert week_of(date(2026, 12, 31)).number == 53
    assert max(needs) <= 3 * min(needs)
    assert max(needs) < 40
    assert asked(session, date(2026, 12, 31)) == asked(session, date(2027, 1, 1)), "one week, one answer"


@pytest.mark.parametrize("change", ["months_left", "ended"])
def test_typed_months_left_and_a_period_that_is_over(session: Session, clock: Clock, change: str) -> None:
    usual = asked(session, clock.day)
    settings: Settings = session.settings
    if change == "months_left":
        session.execute(SetSettings(replace(settings, months_left=0.1)))
        assert asked(session, clock.day) == usual
    else:
        ended = replace(settings, period_start=date(2026, 1, 1), period_end=date(2026, 10, 31))
        session.execute(SetSettings(ended))
        assert (asked(session, clock.day) or 0) < 40
        plan = plan_of(session, clock.day)
        assert plan.need.amount_minor is None


def test_without_a_target_nothing_is_asked(session: Session, clock: Clock) -> None:
    session.execute(SetSettings(replace(session.settings, target_minor=None, target_units=None)))
    assert asked(session, clock.day) is None
    assert new_targets_needed(session, Figures(session, clock.day), period_of_day("month", clock.day)) is None
