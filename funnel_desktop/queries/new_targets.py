"""How many new targets a week or a month asks for, and what a week has to win: one answer for all rooms.

As of the day on which the span began: what is found or won in it does not make its part smaller. By the
balance in time: pace and backlog of a month of 30 days, taken for as many days as the span has, so that
neither the last days of a year nor its first ones are anything special.
"""

from __future__ import annotations

from datetime import date, timedelta

from funnel_desktop.commands.session import Session
from funnel_desktop.method.balance import MeasureBalance
from funnel_desktop.method.balance_in_time import DAYS_OF_A_MONTH
from funnel_desktop.method.history import stuck_before
from funnel_desktop.method.period import Period
from funnel_desktop.method.rounding import round_up
from funnel_desktop.method.stages import OPEN_STAGES
from funnel_desktop.method.stay_counts import Stock
from funnel_desktop.method.targets import MEASURES
from funnel_desktop.method.today import Week, moment_of, week_amount
from funnel_desktop.method.visits import PlanPeriod, period_of_day
from funnel_desktop.queries.figures import Figures
from funnel_desktop.queries.in_time import Standing, in_time
from funnel_desktop.store.known import known_of

_MOST_TOUCHED = 2_000
"""More deals than that moved or came since the span began (an import): then the day itself is looked at."""


def new_targets_needed(session: Session, figures: Figures, period: PlanPeriod) -> int | None:
    """Return the new targets that a week or month asks for, rounded up; None without a target, and for one
    that is over: nobody knows it any more as it was."""
    if period.end < figures.today:
        return None
    balance = figures.balance
    measures = [measure for measure in MEASURES if balance.measure(measure) is not None]
    if not measures:
        return None
    standing = None
    if period.start <= figures.today:
        standing = standing_before(session, figures, period.start)
    # Which measure binds now may change with what is won: the one that asks for more, as of that day. A
    # backlog is made up after some months.
    made_up = figures.today + timedelta(days=DAYS_OF_A_MONTH * figures.settings.backlog_months)
    asked = [
        found.number.advice_per_month if period.start < made_up else found.number.pace_per_month
        for measure in measures
        if (found := in_time(figures, measure, standing=standing)) is not None
    ]
    return round_up(max(asked) * len(period.days) / DAYS_OF_A_MONTH) if asked else None


def new_targets_of_week(session: Session, figures: Figures, week: Week) -> int | None:
    """Return the new targets that a week asks for; see ``new_targets_needed``."""
    return new_targets_needed(session, figures, period_of_day("week", week.start))


def amount_of_week(session: Session, measure: MeasureBalance | None, week: Week) -> int | None:
    """Return what a week has to win, in the measure's unit; see ``method.today.week_amount``."""
    won = 0 if measure is None else won_before(session, measure, week)
    return week_amount(measure, won, week)


def won_before(session: Session, measure: MeasureBalance, week: Week) -> int:
    """Return what was won in the target's period before a week, in the measure's unit."""
    minor, units = _won_before(session, measure.period, week.start)
    return minor if measure.measure == "money" else units


def standing_before(session: Session, figures: Figures, first: date) -> Standing | None:
    """Return how the funnel stood when a day began: as it stands, with the deals that moved, came or were
    closed since put back. None when those are too many to look at."""
    store = session.store
    rows = store.review_figures.touched_since(moment_of(first), _MOST_TOUCHED)
    if rows is None:
        return None
    settings = figures.settings
    longest = figures.longest_stays_under(settings)
    stock = {stage: list(there) for stage, there in figures.stock_under(settings).items()}
    before = first - timedelta(days=1)
    stuck = {
        day: {stage: stuck_before(day, longest[stage]) for stage in OPEN_STAGES}
        for day in (figures.today, before)
    }
    for told in store.told_of(rows):
        for day, sign, at in ((figures.today, -1, None), (before, 1, moment_of(first))):
            deal = known_of(told, at)
            if deal is None or deal.outcome != "open" or deal.stage not in stock:
                continue
            if deal.since >= stuck[day][deal.stage]:
                there = stock[deal.stage]
                there[0] += sign
                there[1] += sign * (deal.amount_minor or 0)
                there[2] += sign * (deal.units or 0)
    return Standing(
        before,
        {stage: Stock(*(max(0, figure) for figure in stock[stage])) for stage in OPEN_STAGES},
        *_won_before(session, figures.period, first),
    )


def _won_before(session: Session, period: Period, first: date) -> tuple[int, int]:
    """Return what was won in a period before a day, in minor units and in units."""
    days = session.store.targets.all_won_by_day(period.start, min(period.end, first - timedelta(days=1)))
    return sum(day.sum_minor for day in days), sum(day.units for day in days)
