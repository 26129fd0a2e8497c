"""The leads in their tray, which of them were visited, and those that were ended."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import NamedTuple

from funnel_desktop.commands.session import Session
from funnel_desktop.method.duplicates import core
from funnel_desktop.method.records import Lead, Visit
from funnel_desktop.store.people import Customers

_SLICE = 300
"""Names that are looked at between two turns of the window: some milliseconds."""


class Leads(NamedTuple):
    """The leads that wait, in the order of the hand, and those that were ended, the latest first.

    ``visited``: ids of those that wait, were visited and have no date for another visit, with the ISO date of
    the last one.
    """

    waiting: Sequence[Lead]
    visited: dict[str, str]
    ended: Sequence[Lead]


def read_leads(session: Session) -> Leads:
    """Read the leads of the file."""
    leads = session.store.records.all(Lead, order="rank")
    ended = sorted((lead for lead in leads if lead.ended_date), key=lambda lead: lead.ended_date or "")
    return Leads(
        [lead for lead in leads if lead.ended_date is None],
        session.store.visit_figures.visited_leads(),
        ended[::-1],
    )


def lead_of(session: Session, identifier: str) -> Lead | None:
    """Return the lead with an id, None when it is gone."""
    return session.store.records.get(Lead, identifier)


def visits_planned(session: Session, leads: Sequence[Lead]) -> int:
    """Return how many visits are planned for some leads: they end with them."""
    today = session.clock().date().isoformat()
    count = 0
    for lead in leads:
        visits = session.store.records.all(Visit, lead_id=lead.id, done_date=None)
        planned = [visit for visit in visits if (visit.planned_date or today) >= today]
        first = lead.first_visit_date
        alone = first is not None and first >= today and all(visit.planned_date != first for visit in planned)
        count += len(planned) + alone
    return count


def known_in_slices(session: Session) -> Generator[float, None, dict[str, str]]:
    """Return who is in the file, by what of the name says who it is (``method.duplicates.core``): "lead" for
    one who waits in the tray, "ended" for a lead that was ended, "customer" for the others. To know it of
    100,000 customers takes two seconds: read in slices; yields the share done."""
    known: dict[str, str] = {}
    names = Customers(session.store).names()
    for at, name in enumerate(names):
        known[core(name)] = "customer"
        if at % _SLICE == _SLICE - 1:
            yield at / len(names)
    leads = session.store.records.all(Lead)
    known |= {core(lead.customer): "ended" for lead in leads if lead.ended_date is not None}
    return known | {core(lead.customer): "lead" for lead in leads if lead.ended_date is None}
