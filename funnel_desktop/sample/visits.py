"""The visits of the sample: what was done in the last two weeks, what is planned for this and the next."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from funnel_desktop.method.records import Visit
from funnel_desktop.method.workdays import is_working_day

_PLAN = (
    *((-13, "09:30"), (-12, "14:00"), (-10, "10:00"), (-6, "09:30"), (-5, "15:00"), (-4, "10:30")),
    *((-1, "14:30"), (0, "09:30"), (0, "15:00"), (1, "10:00"), (2, "09:00"), (2, "14:30")),
    *((3, ""), (6, "10:00"), (8, "14:00"), (9, "09:30")),
)
"""Days from today and times; a day that is not worked moves to the next one that is."""

_FORGOTTEN = 5
"""Of the visits that lie behind, this one was never noted."""

_PURPOSE_OF = {"target": 0, "qualified": 2, "shortlisted": 3, "intent": 1, "near_win": 4}
"""Which of the purposes fits a stage."""


def sample_visits(
    deals: Sequence[Mapping[str, Any]],
    purposes: Sequence[str],
    outcomes: Sequence[str],
    ids: Iterator[str],
    today: date,
    at: str,
) -> list[Visit]:
    """Return visits to the customers of open deals, every third of them.

    ``purposes`` have a place for the project; ``outcomes`` take turns.
    """
    about = [deal for deal in deals if deal["outcome"] == "open" and deal["customer"]][::3]
    visits = []
    for number, ((offset, clock), deal) in enumerate(zip(_PLAN, about, strict=False)):
        day = today + timedelta(days=offset)
        while not is_working_day(day):
            day += timedelta(days=1)
        done = day < today and number != _FORGOTTEN
        visits.append(
            Visit(
                id=next(ids),
                deal_id=deal["id"],
                lead_id=None,
                customer=deal["customer"],
                person=deal["contact_name"],
                position=deal["contact_position"],
                source=deal["source"],
                planned_date=day.isoformat(),
                planned_time=clock,
                purpose=purposes[_PURPOSE_OF[deal["stage"]]].format(project=deal["project"]),
                done_date=day.isoformat() if done else None,
                outcome=outcomes[number % len(outcomes)] if done else "",
                created_at=at,
            )
        )
    return visits
