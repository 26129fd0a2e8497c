"""What the file tells of a deal: its events, the latest first."""

from __future__ import annotations

from funnel_desktop.commands.session import Session
from funnel_desktop.method.deal import Deal, HistoryEntry
from funnel_desktop.method.timeline import About
from funnel_desktop.queries.timeline import Timeline

_OVER = ("changed", "outcome", "answered", "moved", "entered")


def history(session: Session, deal: Deal) -> list[HistoryEntry]:
    """Return all events of a deal as its timeline has them, the latest first; of the same moment edits first,
    moves last."""
    timeline = Timeline(session, About(deal.id, deal.customer))
    events = [event for entry in timeline.entries(timeline.marks) for event in reversed(entry.events)]
    events.sort(key=lambda event: _OVER.index(event.kind))
    events.sort(key=lambda event: event.at, reverse=True)
    return events
