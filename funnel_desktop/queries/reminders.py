"""What the user is to be reminded of while the program runs in the tray: the day once, and each visit and
each next step with an hour a little before it."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import NamedTuple

from funnel_desktop.commands.session import Session
from funnel_desktop.method.records import Visit
from funnel_desktop.method.today import DealLine, DueCounts

BEFORE = timedelta(minutes=15)
"""How long before a visit one is reminded of it."""

MORNING = time(9, 0)
"""When the day is said."""

_MOST = 20
"""Visits of a day that are looked at: nobody makes more."""


class Reminder(NamedTuple):
    """What is said: a ``visit`` or a next step (of ``line``) that is soon, or what waits today
    (``counts``)."""

    visit: Visit | None = None
    counts: DueCounts | None = None
    line: DealLine | None = None


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
            found.append(Reminder(counts=counts))
    soon = [
        (begins, Reminder(visit))
        for visit in session.store.today.visits(today, today, _MOST)
        if (begins := _begins(visit.planned_time, now)) is not None
    ]
    soon += [
        (begins, Reminder(line=line))
        for line in session.store.today.timed_steps(today)
        if (begins := _begins(line.next_step_time or "", now)) is not None
    ]
    soon.sort(key=lambda one: one[0])
    return [*found, *(reminder for begins, reminder in soon if since < begins - BEFORE <= now <= begins)]


def _begins(clock: str, now: datetime) -> datetime | None:
    try:
        return datetime.combine(now.date(), time.fromisoformat(clock), now.tzinfo)
    except ValueError:
        return None
