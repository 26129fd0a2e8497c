"""What is to be done from today on, for a calendar of another program: visits and next steps by day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from funnel_desktop.commands.session import Session
from funnel_desktop.method.records import Visit
from funnel_desktop.method.today import DealLine
from funnel_desktop.queries.day import visits_of_day

SPAN = timedelta(days=92)
"""How far ahead a calendar goes: further steps are guesses, and the next export brings them."""

_ALL = 1_000_000


class AgendaDay(NamedTuple):
    """A day with all that is planned for it; a next step that is a visit is the visit. ``share``: how much of
    the span is read."""

    visits: tuple[Visit, ...]
    steps: tuple[DealLine, ...]
    share: float


def agenda(session: Session, today: date) -> Iterator[AgendaDay]:
    """Yield the days from ``today`` on for which something is planned."""
    queries = session.store.today
    last = today + SPAN
    counts = queries.ahead(today.isoformat(), last.isoformat())
    for day in sorted(counts):
        visits = visits_of_day(session, day, _ALL)
        steps = queries.steps(day, day, {}, _ALL) if counts[day].steps else []
        share = (date.fromisoformat(day) - today) / SPAN
        yield AgendaDay(tuple(visits), tuple(steps), share)
