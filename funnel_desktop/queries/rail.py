"""The numbers beside the rooms' names: what waits today, and how many leads wait for a visit."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from funnel_desktop.commands.session import Session


class RailCounts(NamedTuple):
    """Steps and visits overdue and due on the day, commitments of both kinds, leads to be visited, and open
    deals whose expected signing has passed."""

    late: int
    now: int
    promised: int
    leads: int
    passed: int = 0

    @property
    def today(self) -> int:
        """How many things Today lists as due."""
        return self.late + self.now + self.promised + self.passed


NOTHING = RailCounts(0, 0, 0, 0)
"""The numbers without a file."""


def rail_counts(session: Session, today: date) -> RailCounts:
    """Count what waits on ``today``. A few milliseconds: it is asked after every change."""
    counts = session.store.today.due_counts(today.isoformat())
    return RailCounts(
        counts.late,
        counts.now,
        counts.commitments_late + counts.commitments_now,
        session.store.visit_figures.leads_to_visit(),
        counts.signings_late,
    )
