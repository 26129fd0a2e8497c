"""The leads of the sample: companies that wait for their first visit, one of them a few days late."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from funnel_desktop.method.rank import ranks_between
from funnel_desktop.method.records import Lead
from funnel_desktop.method.stages import SOURCES
from funnel_desktop.method.workdays import is_working_day

_FIRST_VISITS = (1, -3, 3, None, 8, None)
"""Days from today, None for no date yet; a day that is not worked moves to the next one that is."""

_SOURCE_OF = (0, 4, 1, 0, 1, 4)
"""None of them has bought yet."""


def sample_leads(
    companies: Sequence[Mapping[str, str]],
    person: Callable[[int], str],
    ids: Iterator[str],
    today: date,
    at: str,
) -> list[Lead]:
    """Return a lead for each company, given as its name, project, position and note; ``person`` names the
    contacts."""
    leads = []
    ranks = ranks_between(None, None, len(companies))
    for number, (company, days, rank) in enumerate(zip(companies, _FIRST_VISITS, ranks, strict=False)):
        day = None if days is None else today + timedelta(days=days)
        while day is not None and not is_working_day(day):
            day += timedelta(days=1 if days is not None and days > 0 else -1)
        known = bool(company["position"])
        leads.append(
            Lead(
                id=next(ids),
                customer=company["customer"],
                project=company["project"],
                contact_name=person(number) if known else "",
                contact_position=company["position"],
                source=SOURCES[_SOURCE_OF[number]],
                note=company["note"],
                first_visit_date=None if day is None else day.isoformat(),
                rank=rank,
                created_at=at,
            )
        )
    return leads
