"""Keeping a visit, and with it the date for the first visit of the lead that it is about."""

from __future__ import annotations

from dataclasses import dataclass

from funnel_desktop.commands.context import Context
from funnel_desktop.commands.records import PutRecords
from funnel_desktop.method.records import Lead, Visit
from funnel_desktop.method.visits import first_visit_after
from funnel_desktop.text import Message


@dataclass(frozen=True)
class KeepVisit:
    """Add a visit, or change the one whose id is there, as one step named ``called``.

    A visit made takes the date for the first visit from its lead; one put on another day takes it along.
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
        lead = records.get(Lead, self.visit.lead_id) if self.visit.lead_id else None
        if lead is None:
            return
        day = first_visit_after(lead, before, self.visit)
        if day != lead.first_visit_date:
            records.put((lead._replace(first_visit_date=day),))
