"""What is done for a deal besides visits: its kinds, and what an entry must say."""

from __future__ import annotations

from datetime import date, datetime

from funnel_desktop.method.records import Activity
from funnel_desktop.method.visits import is_clock
from funnel_desktop.text import FunnelError, message

ACTIVITY_KINDS = ("call", "message", "note", "chat", "step")
"""Kinds of entries; "step" is a next step that was done, "chat" a conversation that was pasted."""

TYPED_KINDS = ("note", "call", "message")
"""Kinds that a user chooses from."""

_MUST_SAY = ("note", "chat", "step")


def checked_activity(activity: Activity) -> Activity:
    """Return an entry as it is kept, without blanks around its texts. Raises FunnelError for one that says
    nothing, or whose date or time is none."""
    activity = activity._replace(
        customer=activity.customer.strip(),
        person=activity.person.strip(),
        text=activity.text.strip(),
        outcome=activity.outcome.strip(),
    )
    if activity.kind not in ACTIVITY_KINDS:
        raise FunnelError(message("Activities", "{value} is no kind of entry.", value=activity.kind))
    if activity.kind in _MUST_SAY and not (activity.text or activity.outcome):
        raise FunnelError(message("Activities", "This entry is empty. Type what happened."))
    try:
        sound = date.fromisoformat(activity.happened_on).isoformat() == activity.happened_on
    except ValueError:
        sound = False
    if not sound:
        raise FunnelError(
            message(
                "Activities",
                "{value} is not a date. Type one such as 2026-11-30.",
                value=activity.happened_on,
            )
        )
    if activity.happened_at and not is_clock(activity.happened_at):
        raise FunnelError(
            message(
                "Activities", "{value} is not a time. Type one such as 14:30.", value=activity.happened_at
            )
        )
    return activity


def step_done(deal_id: str, customer: str, step: str, now: datetime, *, outcome: str = "") -> Activity:
    """Return the entry that keeps a next step which was done just now: what it was, and what came of it."""
    return Activity(
        *("", deal_id, None, customer, "step", now.date().isoformat(), f"{now:%H:%M}"),
        text=step,
        outcome=outcome,
    )


def corrected(before: Activity, after: Activity) -> Activity:
    """Return an entry that takes the place of ``before``: where its date is another, it keeps the first one
    beside it, so that a correction stays visible."""
    first = before.first_date or before.happened_on
    return after._replace(
        first_date=None if after.happened_on == first else first, created_at=before.created_at
    )
