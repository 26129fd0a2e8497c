"""Keeping and deleting a visit, and with it the date for the first visit of the lead that it is about."""

from __future__ import annotations

from dataclasses import dataclass

from funnel_desktop.commands.context import Context
from funnel_desktop.commands.records import PutRecords
from funnel_desktop.commands.step_and_visit import end_step_of, take_step_along, tick_visit
from funnel_desktop.method.records import Lead, Visit
from funnel_desktop.method.visits import first_visit_after
from funnel_desktop.text import Message


@dataclass(frozen=True)
class KeepVisit:
    """Add a visit, or change the one whose id is there, as one step named ``called``.

    A visit made takes the date for the first visit from its lead; one put on another day takes it along. So
    it is with the next step of its deal, where that is the visit (``step_and_visit``), and a visit made ticks
    off the playbook's visit.
    """

    visit: Visit
    called: Message

    def name(self, context: Context) -> Message:
        """Return the name given."""
        return self.called

    def run(self, context: Context) -> None:
        """Write the visit, and the lead where its date follows."""
        records = context.store.records
        before = records.get(Visit, self.visit.id)
        PutRecords((self.visit,), self.called).run(context)
        if before is not None and before.deal_id is not None:
            take_step_along(context, before, self.visit)
        if self.visit.done_date is not None and (before is None or before.done_date is None):
            tick_visit(context, self.visit)
        lead = records.get(Lead, self.visit.lead_id) if self.visit.lead_id else None
        if lead is None:
            return
        day = first_visit_after(lead, before, self.visit)
        if day != lead.first_visit_date:
            records.put((lead._replace(first_visit_date=day),))


@dataclass(frozen=True)
class RemoveVisits:
    """Delete visits, as one step named ``called``.

    The date for the first visit of a lead goes with the one that was planned for it, and so does the next
    step that is the visit: what was deleted would stand there again, as the date of its lead or deal.
    """

    visits: tuple[Visit, ...]
    called: Message

    def name(self, context: Context) -> Message:
        """Return the name given."""
        return self.called

    def run(self, context: Context) -> None:
        """Delete them, and the dates."""
        records = context.store.records
        records.remove(self.visits)
        for visit in self.visits:
            end_step_of(context, visit)
            if visit.lead_id is None or visit.done_date is not None:
                continue
            lead, day = records.get(Lead, visit.lead_id), visit.planned_date
            others = records.all(Visit, lead_id=visit.lead_id)
            planned = any(other.planned_date == day for other in others)
            if lead is not None and day is not None and day == lead.first_visit_date and not planned:
                records.put((lead._replace(first_visit_date=None),))
