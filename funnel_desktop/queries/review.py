"""Everything that the review of one week shows, read at once: for the screen and for paper."""

from __future__ import annotations

from collections.abc import Generator
from datetime import date
from typing import NamedTuple

from funnel_desktop.commands.change import Change
from funnel_desktop.commands.session import Session
from funnel_desktop.method.records import Commitment, Lead, Review, Visit
from funnel_desktop.method.review import (
    WeekEvents,
    WeekFigures,
    WeekPlan,
    asks_questions,
    figures_of,
    returning,
    shifted,
    week_plan,
)
from funnel_desktop.method.today import Week, week_of
from funnel_desktop.queries.figures import Figures
from funnel_desktop.queries.new_targets import new_targets_of_week, won_before
from funnel_desktop.slices import as_part, run


class ReviewContent(NamedTuple):
    """The review of a week. ``scenario``: name of the one in force when new targets were worked out.

    ``visits`` were made in the week; ``leads`` came in it and wait still, ``leads_now_deals`` are deals by
    now; ``slipped``: deals whose expected date went back. ``asks``: whether the questions are asked.
    """

    week: Week
    today: date
    figures: WeekFigures
    before: WeekFigures
    plan: WeekPlan
    answers: Review
    made: list[Commitment]
    returned: list[Commitment]
    scenario: str
    visits: tuple[Visit, ...] = ()
    leads: tuple[Lead, ...] = ()
    leads_now_deals: tuple[int, ...] = ()
    slipped: tuple[int, ...] = ()
    asks: bool = True

    @property
    def this_week(self) -> bool:
        """Whether it is the week of today."""
        return week_of(self.today) == self.week


def latest_week(session: Session, before: date) -> Week | None:
    """Return the latest week before a day in which a deal was closed or moved, None without one."""
    return session.store.review_figures.latest_week(before)


class KnownEvents:
    """What happened to deals in weeks that were read already, as long as no change touches it."""

    def __init__(self) -> None:
        self.of: dict[Week, WeekEvents] = {}
        self._figures: dict[Week, tuple[WeekEvents, WeekFigures]] = {}

    def figures(self, week: Week) -> WeekFigures:
        """Return the events of a week as figures: the same ones as long as they are the same events."""
        events = self.of[week]
        there = self._figures.get(week)
        if there is None or there[0] != events:
            there = self._figures[week] = (events, figures_of(events))
        return there[1]

    def follow(self, change: Change) -> None:
        """Forget everything, unless it is a change that leaves the events of deals as they were."""
        if change.deals is None or not change.touches.isdisjoint(("settings", "day", "won_before")):
            self.forget()
            return
        shown = {
            closing.row for events in self.of.values() for closing in (*events.closings, *events.taken_back)
        }
        if any(deal.before != deal.after or deal.row in shown for deal in change.deals):
            self.forget()

    def forget(self) -> None:
        """Read everything again when it is asked for."""
        self.of.clear()


def read_content(
    session: Session, figures: Figures, week: Week, known: KnownEvents | None = None
) -> ReviewContent:
    """Read the review of a week from the open file, as of the day of ``figures``; what is ``known`` is not
    read again."""
    return run(content_in_slices(session, figures, week, known))


def content_in_slices(
    session: Session, figures: Figures, week: Week, known: KnownEvents | None = None
) -> Generator[float, None, ReviewContent]:
    """Read it in slices (see ``read_content``); yields the share done."""
    store, today = session.store, figures.today
    asked = store.review_figures
    known = KnownEvents() if known is None else known
    earlier = shifted(week, -1)
    for one in (week, earlier):
        steps = asked.events_in_slices(one, known.of.get(one))
        known.of[one] = yield from as_part(steps, 0.0 if one == week else 0.4, 0.4)
        yield 0.4 if one == week else 0.8
    events = known.of[week]
    balance = figures.balance
    measure = balance.money or balance.units
    start = week.start.isoformat()
    commitments = asked.commitments()
    this_week = week_of(today) == week
    scenario = figures.scenario
    leads, now_deals = asked.leads_of(week)
    plan = week_plan(
        measure,
        0 if measure is None else won_before(session, measure, week),
        week,
        asked.planned_companies(week),
        events.visits_planned,
        new_targets_of_week(session, figures, week) if this_week else None,
    )
    yield 0.9
    return ReviewContent(
        week,
        today,
        known.figures(week),
        known.figures(earlier),
        plan,
        asked.review(week) or Review("", start),
        [entry for entry in commitments if entry.week_start == start],
        returning(commitments, week, today),
        scenario.name if scenario is not None and plan.added_by_balance else "",
        tuple(asked.visits_made(week)),
        tuple(leads),
        tuple(now_deals),
        tuple(store.week_facts.slipped(week)),
        asks_questions(week, figures.settings.review_questions),
    )
