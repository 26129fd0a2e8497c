"""Commands over the tables beside the deals, and turning a lead into a deal."""

from __future__ import annotations

from dataclasses import dataclass, field

from funnel_desktop.commands.clock import local_date
from funnel_desktop.commands.context import Context
from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.step_and_visit import tick_visit
from funnel_desktop.method.deal import Answer
from funnel_desktop.method.records import (
    Activity,
    Lead,
    Record,
    Review,
    SourcePlan,
    TargetPart,
    Visit,
    WonBefore,
    YearTarget,
    checked_record,
)
from funnel_desktop.text import FunnelError, Message, message


@dataclass(frozen=True)
class PutRecords:
    """Add records, or change those whose id is there, as one step named ``called``."""

    records: tuple[Record, ...]
    called: Message

    def name(self, context: Context) -> Message:
        """Return the name given."""
        return self.called

    def run(self, context: Context) -> None:
        """Write them; times of making that are blank become now."""
        records = context.store.records
        records.put(
            checked_record(_stamped(record, context.at), records.get(type(record), record.id))
            for record in self.records
        )


def _stamped(record: Record, at: str) -> Record:
    """Return a record with its times filled in: when it was made, if blank, or when it was changed."""
    if isinstance(record, Review):
        return record._replace(updated_at=at)
    if isinstance(record, Activity):
        return record._replace(created_at=record.created_at or at, updated_at=at)
    if isinstance(record, SourcePlan | YearTarget | TargetPart | WonBefore) or record.created_at:
        return record
    return record._replace(created_at=at)


@dataclass(frozen=True)
class RemoveRecords:
    """Take records away, as one step named ``called``."""

    records: tuple[Record, ...]
    called: Message

    def name(self, context: Context) -> Message:
        """Return the name given."""
        return self.called

    def run(self, context: Context) -> None:
        """Delete them."""
        context.store.records.remove(self.records)


@dataclass(frozen=True)
class ConvertLead:
    """Make a lead a deal in an open stage, with everything known of it and its visits; the lead goes.

    A source that nobody knew is not known of the deal either: its sheet says which one fits.
    """

    lead: Lead
    stage: str = "target"
    answers: tuple[Answer, ...] = ()
    reason: str = ""
    before: int | None = None
    at_end: bool = False
    more: dict[str, object] = field(default_factory=dict)

    def name(self, context: Context) -> Message:
        """Say which lead was made a deal."""
        stage = context.stage_name(self.stage)
        return message("Undo", "move lead {lead} to {stage}", lead=self.lead.customer, stage=stage)

    def run(self, context: Context) -> None:
        """Add the deal, hand over the visits, take the lead away. Raises FunnelError when it is gone."""
        records = context.store.records
        lead = records.get(Lead, self.lead.id)
        if lead is None:
            raise FunnelError(message("Leads", "This lead is no longer in the file."))
        values: dict[str, object] = {
            "customer": lead.customer,
            "project": lead.project,
            "contact_name": lead.contact_name,
            "contact_position": lead.contact_position,
            "contact_phone": lead.contact_phone,
            "source": lead.source,
            "note": lead.note,
            **self.more,
        }
        # The deal keeps the lead's id: in another version of the file the lead is known to have become it.
        kept_id = None if context.store.deals.has(lead.id) else lead.id
        # The week in which it came in keeps it.
        came = local_date(lead.created_at).isoformat() if lead.created_at else None
        deal_id = AddDeal(
            values, self.stage, self.answers, self.reason, self.before, self.at_end, kept_id, came
        ).add(context)
        records.hand_over((Visit, Activity), "lead_id", lead.id, deal_id=deal_id, lead_id=None)
        made = next((visit for visit in records.all(Visit, deal_id=deal_id) if visit.done_date), None)
        if made is not None:
            tick_visit(context, made)
        records.remove((lead,))
