"""What the user is to be reminded of while the program runs in the tray: the day once, and each visit with an
hour a little before it."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import NamedTuple

from funnel_desktop.commands.session import Session
from funnel_desktop.method.records import Visit
from funnel_desktop.method.today import DueCounts

BEFORE = timedelta(minutes=15)
"""How long before a visit one is reminded of it."""

MORNING = time(9, 0)
"""When the day is said."""

_MOST = 20
"""Visits of a day that are looked at: nobody makes more."""


class Reminder(NamedTuple):
    """What is said: a ``visit`` that begins soon, or, without one, what waits today (``counts``)."""

    visit: Visit | None
    counts: DueCounts | None


def reminders(session: Session, since: datetime, now: datetime) -> list[Reminder]:
    """Return what is to be said at ``now`` and was not yet at ``since``, both by the clock of this computer.

    A computer that slept says once what it missed of today; nothing of an earlier day.
    """
    today = now.date().isoformat()
    found: list[Reminder] = []
    morning = datetime.combine(now.date(), MORNING, now.tzinfo)
    if since < morning <= now:
        counts = session.store.today.due_counts(today)
        if counts.late + counts.now + counts.signings_late + counts.commitments_now:
            found.append(Reminder(None, counts))
    for visit in session.store.today.visits(today, today, _MOST):
        begins = _begins(visit, now)
        if begins is not None and since < begins - BEFORE <= now <= begins:
            found.append(Reminder(visit, None))
    return found


def _begins(visit: Visit, now: datetime) -> datetime | None:
    try:
        return datetime.combine(now.date(), time.fromisoformat(visit.planned_time), now.tzinfo)
    except ValueError:
        return None
