"""Noting what was done for a deal or a customer besides visits, changing such an entry and deleting it.

Each is one step, and may be part of another command: ``run`` it inside that one's own.
"""

from __future__ import annotations

from dataclasses import dataclass

from funnel_desktop.commands.context import Context, title
from funnel_desktop.identifiers import new_id
from funnel_desktop.method.activities import checked_activity, corrected
from funnel_desktop.method.records import Activity, checked_record
from funnel_desktop.text import FunnelError, Message, message


@dataclass(frozen=True)
class AddActivity:
    """Note an entry; one without an id gets one. One that is about a deal has its customer's name."""

    activity: Activity

    def name(self, context: Context) -> Message:
        """Say what was noted, and about whom."""
        who = _subject(context, self.activity)
        match self.activity.kind:
            case "call":
                return message("Undo", "note a call with {deal}", deal=who)
            case "message":
                return message("Undo", "note a message to {deal}", deal=who)
            case "chat":
                return message("Undo", "note a chat with {deal}", deal=who)
            case "step":
                return message("Undo", "note a step done for {deal}", deal=who)
            case _:
                return message("Undo", "note something about {deal}", deal=who)

    def run(self, context: Context) -> None:
        """Write it. Raises FunnelError for one that says nothing, no date, and a deal that is gone."""
        self.add(context)

    def add(self, context: Context) -> str:
        """Do it as part of another command; return the id of the entry."""
        activity = checked_activity(self.activity)
        if activity.deal_id is not None:
            activity = activity._replace(
                customer=_customer_of(context, activity.deal_id) or activity.customer
            )
        activity = activity._replace(
            id=activity.id or new_id(), created_at=activity.created_at or context.at, updated_at=context.at
        )
        context.store.records.put((checked_record(activity),))
        return activity.id


@dataclass(frozen=True)
class ChangeActivity:
    """Put an entry in the place of that with its id. A date that is corrected stays beside the new one."""

    activity: Activity

    def name(self, context: Context) -> Message:
        """Say whose entry was changed."""
        return message("Undo", "change an entry of {deal}", deal=_subject(context, self.activity))

    def run(self, context: Context) -> None:
        """Write it. Raises FunnelError as ``AddActivity``, and when the entry is gone."""
        before = _there(context, self.activity.id)
        after = corrected(before, checked_activity(self.activity))
        if after._replace(updated_at=before.updated_at) != before:
            context.store.records.put((checked_record(after._replace(updated_at=context.at), before),))


@dataclass(frozen=True)
class DeleteActivity:
    """Take an entry away; undo brings it back."""

    id: str

    def name(self, context: Context) -> Message:
        """Say whose entry was deleted."""
        return message("Undo", "delete an entry of {deal}", deal=_subject(context, _there(context, self.id)))

    def run(self, context: Context) -> None:
        """Delete it. Raises FunnelError when it is gone."""
        context.store.records.remove((_there(context, self.id),))


def _there(context: Context, identifier: str) -> Activity:
    found = context.store.records.get(Activity, identifier)
    if found is None:
        raise FunnelError(message("Activities", "This entry is no longer in the file."))
    return found


def _customer_of(context: Context, deal_id: str) -> str:
    row = context.store.visit_figures.row_of(deal_id)
    if row is None:
        raise FunnelError(message("Deals", "This deal is no longer in the file."))
    return context.deal(row).customer


def _subject(context: Context, activity: Activity) -> str:
    row = None if activity.deal_id is None else context.store.visit_figures.row_of(activity.deal_id)
    return activity.customer if row is None else title(context.deal(row))
