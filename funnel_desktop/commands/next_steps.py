"""Setting the next step of a deal, and noting that it is done: for every place that asks for it.

A step that is planned as a visit is that visit (``step_and_visit``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from funnel_desktop.commands.activities import AddActivity
from funnel_desktop.commands.context import Context, title
from funnel_desktop.commands.deals import EditDeal
from funnel_desktop.commands.records import PutRecords
from funnel_desktop.commands.step_and_visit import visit_of_step
from funnel_desktop.commands.visits import KeepVisit
from funnel_desktop.identifiers import new_id
from funnel_desktop.method.actions import done_step
from funnel_desktop.method.activities import step_done
from funnel_desktop.method.deal import Deal
from funnel_desktop.method.records import DealAction, Visit
from funnel_desktop.text import Message, message


class NextStep(NamedTuple):
    """What is to be done next: words, an ISO date or None, a time ("14:30" or ""), and whether it is planned
    as a visit (None: nobody asked). No words: there is none."""

    words: str = ""
    day: str | None = None
    time: str = ""
    visit: bool | None = None


NOTHING = NextStep()


@dataclass(frozen=True)
class SetNextStep:
    """Set the next step of a deal: by its handle, or by its id where the same change makes it."""

    of: int | str
    step: NextStep

    def name(self, context: Context) -> Message:
        """Say whose step it is."""
        return message("Undo", "next step of {deal}", deal=title(self._deal(context)))

    def _deal(self, context: Context) -> Deal:
        of = self.of
        row = of if isinstance(of, int) else context.store.visit_figures.row_of(of)
        return context.deal(-1 if row is None else row)

    def run(self, context: Context) -> None:
        """Write it, and plan the visit that it is."""
        step = self.step
        day = step.day if step.words else None
        deal = self._deal(context)
        planned = visit_of_step(context, deal)
        values = {
            "next_step": step.words,
            "next_step_date": day,
            "next_step_time": (day and step.time) or None,
        }
        EditDeal(deal.row, values).run(context)
        if step.visit is False and planned is not None:
            context.store.records.remove((planned,))
        if not step.visit or not step.words or day is None:
            return
        deal = context.deal(deal.row)
        visit = visit_of_step(context, deal) or _visit_of(deal)
        called = message("Undo", "next step of {deal}", deal=title(deal))
        visit = visit._replace(purpose=deal.next_step, planned_date=day, planned_time=step.time)
        PutRecords((visit,), called).run(context)


@dataclass(frozen=True)
class FinishStep:
    """Note that the next step of a deal is done and what came of it, and set the one after it.

    A step that is a visit is made as one; any other is kept as an action of its phase (the playbook's of that
    name, or one of the user's own), and as an entry of the timeline.
    """

    row: int
    outcome: str = ""
    step: NextStep = NOTHING

    def name(self, context: Context) -> Message:
        """Say which step of which deal."""
        deal = context.deal(self.row)
        return message("Undo", "finish “{step}” of {deal}", step=deal.next_step, deal=title(deal))

    def run(self, context: Context) -> None:
        """Note it."""
        deal, today = context.deal(self.row), context.today.isoformat()
        visit = visit_of_step(context, deal)
        if visit is not None:
            made = visit._replace(done_date=today, outcome=self.outcome)
            KeepVisit(made, self.name(context)).run(context)
        else:
            records = context.store.records.all(DealAction, deal_id=deal.id)
            done = done_step(
                *(context.playbook, records, deal.id, deal.stage, deal.next_step),
                *(today, self.outcome, new_id),
            )
            if done is not None:
                PutRecords((done,), self.name(context)).run(context)
            if deal.next_step:
                entry = step_done(deal.id, deal.customer, deal.next_step, context.now, outcome=self.outcome)
                AddActivity(entry).run(context)
        SetNextStep(self.row, self.step).run(context)


def _visit_of(deal: Deal) -> Visit:
    """Return a visit to the customer of a deal, about it, for no day yet. Nobody was asked for its source: it
    has that of the deal, or none."""
    return Visit(
        *(new_id(), deal.id, None, deal.customer),
        person=deal.contact_name,
        position=deal.contact_position,
        source=deal.source,
    )
