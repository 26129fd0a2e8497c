"""The page of sources and visits: the visits of a period, and how each source has worked beside its plan."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from funnel_desktop.commands.session import Session
from funnel_desktop.method.records import Lead, SourcePlan, Visit
from funnel_desktop.method.visits import Company, PlanPeriod, SourceResult, planned_first_visit


class VisitsShown(NamedTuple):
    """Visits of some days, those without a day, and whether the file has a visit at all."""

    on_days: list[Visit]
    without_day: list[Visit]
    any: bool


class SourceFigures(NamedTuple):
    """By source: how it has worked in the whole file, the companies of the period ("": without a source), how
    many were planned for it by number, and how many have a visit on the calendar."""

    results: dict[str, SourceResult]
    actual: dict[str, int]
    planned: dict[str, int]
    arranged: dict[str, int]


def visits_shown(session: Session, first: date, last: date) -> VisitsShown:
    """Read the visits from ``first`` to ``last``, and those without a day."""
    figures = session.store.visit_figures
    shown, without = figures.visits_between(first, last), figures.visits_without_day()
    return VisitsShown(shown, without, bool(shown or without) or figures.any_visit())


def source_figures(session: Session, period: PlanPeriod) -> SourceFigures:
    """Read what the sources brought, in all and in a period, and what was planned of them for it."""
    figures = session.store.visit_figures
    return SourceFigures(
        figures.results_by_source(),
        figures.companies_by_source(period.start, period.end),
        {plan.source: plan.planned for plan in plans_of(session, period.key).values()},
        figures.arranged_by_source(period.start, period.end),
    )


def plans_of(session: Session, period: str) -> dict[str, SourcePlan]:
    """Return the plans of a period (``PlanPeriod.key``), by source."""
    return {plan.source: plan for plan in session.store.records.all(SourcePlan, period=period)}


def companies(session: Session, source: str, period: PlanPeriod) -> list[Company]:
    """Return the companies that the actual number of a source counts ("": of all sources)."""
    return session.store.visit_figures.companies(source, period.start, period.end)


def visit_of(session: Session, identifier: str) -> Visit | None:
    """Return a visit, or the first visit of the lead of that id; None when it is gone."""
    records = session.store.records
    found = records.get(Visit, identifier)
    if found is None:
        lead = records.get(Lead, identifier)
        if lead is not None and lead.first_visit_date is not None:
            found = planned_first_visit(lead)
    return found


def deal_of(session: Session, visit: Visit) -> int | None:
    """Return the handle of the deal that a visit is about; None for none, or one that is gone."""
    return None if visit.deal_id is None else session.store.visit_figures.row_of(visit.deal_id)


def planned_for(session: Session, deal_ids: Sequence[str]) -> int:
    """Return how many visits are planned for some deals from today on, or for no day yet."""
    records, today = session.store.records, session.clock().date().isoformat()
    planned = (records.all(Visit, deal_id=identifier, done_date=None) for identifier in deal_ids)
    return sum((visit.planned_date or today) >= today for visits in planned for visit in visits)
