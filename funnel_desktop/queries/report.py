"""What a report on the funnel says to who is not at the screen: the stages and the target, the lost deals,
the visits, and the plan of the week."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, timedelta
from itertools import chain
from typing import NamedTuple

from funnel_desktop.commands.session import Session
from funnel_desktop.method.balance import Period
from funnel_desktop.method.records import Activity, Commitment, Visit
from funnel_desktop.method.stages import OPEN_STAGES, STAGES
from funnel_desktop.method.today import DealLine, Week, week_of
from funnel_desktop.queries.figures import Figures
from funnel_desktop.store.deals import DealFacts

_MOST = 2_000
"""Lines of a plan that are read; more is nobody's week."""


class StageFigures(NamedTuple):
    """What stands in a stage: deals, their sum and their weighted sum in minor units."""

    stage: str
    deals: int
    sum_minor: int
    weighted_minor: int


class Report(NamedTuple):
    """The funnel on one day. Of the won deals those of the target's period count; ``lost`` likewise.
    ``before_minor``: what of the won was won before the user began with the file. ``left_out_scenario``:
    the name of one that is in use in the window and not here.

    ``part``: it is about some deals only; then nothing is said of the target. Money in minor units.
    """

    today: date
    period: Period
    stages: tuple[StageFigures, ...]
    open_total: StageFigures
    without_amount: int
    lost: int
    part: bool
    won_minor: int
    before_minor: int = 0
    left_out_scenario: str = ""


class WeekPlan(NamedTuple):
    """What a week holds: its visits, the next steps that are due until its end (those overdue too), and what
    was promised until then."""

    week: Week
    visits: list[Visit]
    steps: list[DealLine]
    commitments: list[Commitment]

    @property
    def is_cut(self) -> bool:
        """Whether more steps are due than are read, which are the weightiest."""
        return len(self.steps) == _MOST


def report(session: Session, figures: Figures, rows: Collection[int] | None = None) -> Report:
    """Read the report of a funnel, or of the deals with the handles ``rows``."""
    shares, period = figures.probabilities, figures.period
    start, end = period.start.isoformat(), period.end.isoformat()
    if rows is None:
        pipeline = figures.pipeline
        counted = {
            stage: (pipeline.counts[stage], round(pipeline.sums_minor[stage])) for stage in OPEN_STAGES
        }
        counted["won"] = (pipeline.won_count, pipeline.won_minor)
        without = pipeline.without_amount
        lost = session.store.statistics.lost_between(period.start, period.end)
    else:
        facts = session.store.deals.facts(rows).values()
        counted, without = _counted(facts, start, end)
        lost = sum(one.outcome == "lost" and start <= (one.closed_date or "") <= end for one in facts)
    stages = tuple(
        StageFigures(stage, *counted[stage], round(counted[stage][1] * shares[stage])) for stage in STAGES
    )
    opened = stages[:-1]
    total = StageFigures(
        "",
        sum(one.deals for one in opened),
        sum(one.sum_minor for one in opened),
        sum(one.weighted_minor for one in opened),
    )
    before = 0 if rows is not None else figures.pipeline.before_minor
    return Report(
        *(figures.today, period, stages, total, without, lost, rows is not None),
        stages[-1].sum_minor,
        before,
        figures.left_out_scenario,
    )


def _counted(facts: Iterable[DealFacts], start: str, end: str) -> tuple[dict[str, tuple[int, int]], int]:
    counted, without = dict.fromkeys(STAGES, (0, 0)), 0
    for one in facts:
        if one.outcome == "lost" or one.stage is None:
            continue
        if one.outcome == "won" and not start <= (one.closed_date or "") <= end:
            continue
        deals, total = counted[one.stage]
        counted[one.stage] = (deals + 1, total + (one.amount_minor or 0))
        without += one.outcome == "open" and one.amount_minor is None
    return counted, without


def week_plan(session: Session, figures: Figures) -> WeekPlan:
    """Read the week of the day of ``figures``."""
    week = week_of(figures.today)
    last = week.end.isoformat()
    today = session.store.today
    promised = [one for one in today.commitments(_MOST) if one.due_date <= last]
    return WeekPlan(
        week,
        session.store.visit_figures.visits_between(week.start, week.end),
        sorted(
            today.steps(None, last, figures.probabilities, _MOST), key=lambda line: line.next_step_date or ""
        ),
        promised,
    )


def all_visits(session: Session) -> list[Visit]:
    """Return every visit that has a day, the latest first."""
    return session.store.visit_figures.visits_between(date.min + timedelta(1), date.max)[::-1]


def all_activities(session: Session) -> list[Activity]:
    """Return every call, message, note, chat and step done, the latest first; none of an older file."""
    records = session.store.records
    return records.all(Activity, order="happened_on")[::-1] if records.exist(Activity) else []


def projects_of(session: Session, visits: Iterable[Visit | Activity]) -> dict[str, str]:
    """Return what the deals that visits and entries are about are called, by the deals' ids."""
    wanted = sorted({visit.deal_id for visit in visits if visit.deal_id})
    found: dict[str, str] = {}
    for first in range(0, len(wanted), 500):
        for identifier, line in session.store.today.rows_of(wanted[first : first + 500]).items():
            found[identifier] = line.project
    return found


class DealsToWrite(NamedTuple):
    """The deals of an export: as its rows, all of them and the lost ones, and how many there are."""

    all: Iterable[tuple[object, ...]]
    number: int
    lost: Iterable[tuple[object, ...]]
    lost_number: int


def deals_to_write(session: Session, rows: Collection[int] | None = None) -> DealsToWrite:
    """Read the deals for an export, every one or those with the handles ``rows``."""
    deals = session.store.deals
    lost = set(deals.lost())
    return DealsToWrite(
        deals.export_rows(rows),
        deals.count() if rows is None else len(rows),
        chain.from_iterable(deals.lost_rows(rows) for _ in (1,)),  # read when they are asked for
        len(lost if rows is None else lost.intersection(rows)),
    )


def currencies_of(session: Session) -> set[str]:
    """Return the codes of the currencies in which deals are."""
    return session.store.deals.currencies()
