"""Writing down what a captured line says: what happened, the next step, the amount, a new lead or deal.

One command, one transaction, one step to undo, made of the commands that do each alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from funnel_desktop.commands.activities import AddActivity
from funnel_desktop.commands.context import Context
from funnel_desktop.commands.deals import AddDeal, AnswerChecks, EditDeal
from funnel_desktop.commands.leads import AddLeads, EditLead, EndLeads, first_visit
from funnel_desktop.commands.next_steps import NextStep, SetNextStep
from funnel_desktop.commands.people import PutPerson
from funnel_desktop.commands.visits import KeepVisit
from funnel_desktop.identifiers import new_id
from funnel_desktop.method.capture import End, Happened, Reading, Subject
from funnel_desktop.method.deal import Answer, Deal
from funnel_desktop.method.records import Activity, Lead, Person, Visit
from funnel_desktop.method.visit_words import says_visit
from funnel_desktop.text import FunnelError, Message, message


class _About(NamedTuple):
    """What was captured is about: a deal, a lead, or a customer alone. ``made``: it was made just now."""

    customer: str
    deal: Deal | None = None
    lead: Lead | None = None
    made: bool = False


@dataclass(frozen=True)
class Capture:
    """Write down what a line says, as it was read and as the user chose."""

    reading: Reading

    def name(self, context: Context) -> Message:
        """Say whom it was about."""
        subject = self.reading.subject
        return message("Undo", "note down {customer}", customer="" if subject is None else subject.customer)

    def run(self, context: Context) -> None:
        """Write it. Raises FunnelError while something is not chosen, and where there is nothing to write."""
        reading = self.reading
        subject = reading.subject
        if reading.open_fields or subject is None:
            raise FunnelError(
                message("Capture", "Not all of this line is clear. Choose what is marked, then press Enter.")
            )
        if not reading.says_something:
            raise FunnelError(
                message("Capture", "Type what happened, what comes next, or an amount, after the customer.")
            )
        about = self._subject(context, subject)
        if reading.happened is not None:
            self._note(context, about, reading.happened)
        if reading.end is not None and about.lead is not None:
            self._end(context, about.lead, reading.end)
        if about.deal is not None:
            self._edit_deal(context, about.deal)
            if reading.tick is not None:
                answer = Answer(reading.tick.check, "yes", reading.tick.evidence)
                AnswerChecks(about.deal.row, (answer,)).run(context)
        elif about.lead is not None:
            self._plan_for_lead(context, about)
        elif reading.step is not None or reading.amount is not None or reading.signing is not None:
            raise FunnelError(
                message(
                    "Capture",
                    "{customer} has neither a deal nor a lead for a next step, an amount or a day of "
                    "signing. Choose a new deal.",
                    customer=about.customer,
                )
            )
        self._keep_phone(context, about)

    def _subject(self, context: Context, subject: Subject) -> _About:
        reading = self.reading
        if subject.new == "lead":
            values = {
                "customer": subject.customer,
                "contact_name": reading.person,
                "contact_phone": reading.phone,
                "note": reading.text.strip(),
            }
            (lead,) = AddLeads((values,)).add(context)
            return _About(subject.customer, lead=lead, made=True)
        if subject.new == "deal":
            values = {
                "customer": subject.customer,
                "contact_name": reading.person,
                "contact_phone": reading.phone,
            }
            identifier = AddDeal(values).add(context)
            row = context.store.visit_figures.row_of(identifier)
            assert row is not None
            return _About(subject.customer, deal=context.deal(row), made=True)
        if subject.deal is not None:
            deal = context.deal(subject.deal.row)
            return _About(deal.customer, deal=deal)
        if subject.lead is not None:
            found = context.store.records.get(Lead, subject.lead.id)
            if found is None:
                raise FunnelError(message("Leads", "This lead is no longer in the file."))
            return _About(found.customer, lead=found)
        return _About(subject.customer)

    # What happened

    def _note(self, context: Context, about: _About, happened: Happened) -> None:
        day = happened.day.isoformat()
        if happened.kind == "visit":
            visit = _planned(context, about, day) or Visit(
                id=new_id(),
                deal_id=None if about.deal is None else about.deal.id,
                lead_id=None if about.lead is None else about.lead.id,
                customer=about.customer,
                source=about.deal.source if about.deal else about.lead.source if about.lead else None,
                created_at=context.at,
            )
            made = visit._replace(
                person=self.reading.person or visit.person,
                done_date=day,
                outcome=". ".join(filter(None, (visit.outcome, happened.text))),
                created_at=visit.created_at or context.at,
            )
            KeepVisit(made, self.name(context)).run(context)
            return
        now = f"{context.now:%H:%M}" if happened.day == context.today else ""
        AddActivity(
            Activity(
                id="",
                deal_id=None if about.deal is None else about.deal.id,
                lead_id=None if about.lead is None else about.lead.id,
                customer=about.customer,
                kind=happened.kind,
                happened_on=day,
                happened_at=now,
                person=self.reading.person,
                text=happened.text,
            )
        ).run(context)

    def _end(self, context: Context, lead: Lead, end: End) -> None:
        """End a lead: with the playbook's reason where the words say one, else with the words."""
        known = end.reason in context.playbook.loss_reasons
        EndLeads((lead.id,), end.reason if known else end.words, end.words if known else "").run(context)

    # What comes

    def _edit_deal(self, context: Context, deal: Deal) -> None:
        step, amount = self.reading.step, self.reading.amount
        if self.reading.signing is not None:
            EditDeal(deal.row, {"expected_close_date": self.reading.signing.isoformat()}).run(context)
        if amount is not None:
            values: dict[str, object] = {"amount_minor": amount.minor}
            if amount.currency:
                values["currency"] = amount.currency
            EditDeal(deal.row, values).run(context)
        if step is not None:
            day = None if step.day is None else step.day.isoformat()
            words = step.text or context.deal(deal.row).next_step
            if not words:
                only_when = {"next_step_date": day, "next_step_time": (day and step.time) or None}
                EditDeal(deal.row, only_when).run(context)
            elif day is not None and says_visit(words):
                SetNextStep(deal.row, NextStep(words, day, step.time, visit=True)).run(context)
            else:
                SetNextStep(deal.row, NextStep(words, day, step.time)).run(context)

    def _plan_for_lead(self, context: Context, about: _About) -> None:
        """Plan the next step of a lead as a visit, or note what a lead has no field for."""
        lead = about.lead
        assert lead is not None
        step = self.reading.step
        if step is not None and step.day is not None:
            day = step.day.isoformat()
            there = _planned(context, about, day)
            visit = there or Visit(new_id(), None, lead.id, lead.customer, created_at=context.at)
            visit = visit._replace(
                person=visit.person or self.reading.person,
                source=lead.source,
                planned_date=day,
                planned_time=step.time or visit.planned_time,
                purpose=step.text or visit.purpose,
            )
            KeepVisit(visit, self.name(context)).run(context)
            made = any(other.done_date for other in context.store.records.all(Visit, lead_id=lead.id))
            if not made:
                EditLead(lead.id, {"first_visit_date": day}).run(context)
        undated = step is not None and step.day is None
        unkept = self.reading.amount is not None or self.reading.signing is not None
        if not about.made and (undated or unkept):
            note = "\n".join(filter(None, (lead.note, self.reading.text.strip())))
            EditLead(lead.id, {"note": note}).run(context)

    def _keep_phone(self, context: Context, about: _About) -> None:
        phone, person = self.reading.phone, self.reading.person
        if not phone or about.made:
            return
        known = [
            one for one in context.store.records.all(Person, customer=about.customer) if one.name == person
        ]
        if known:
            PutPerson(known[0]._replace(phone=phone)).run(context)
        elif about.deal is not None and about.deal.contact_name in ("", person):
            values = {"contact_phone": phone, "contact_name": about.deal.contact_name or person}
            EditDeal(about.deal.row, values).run(context)
        elif about.lead is not None and about.lead.contact_name in ("", person):
            values = {"contact_phone": phone, "contact_name": about.lead.contact_name or person}
            EditLead(about.lead.id, values).run(context)
        elif person:
            PutPerson(Person(new_id(), about.customer, person, phone=phone, created_at=context.at)).run(
                context
            )
        else:
            raise FunnelError(
                message("Capture", "Whose telephone is {phone}? Type the name before it.", phone=phone)
            )


def _planned(context: Context, about: _About, day: str) -> Visit | None:
    """Return the visit that is planned for this day and not made yet, None where none is."""
    records = context.store.records
    if about.deal is not None:
        visits = records.all(Visit, deal_id=about.deal.id)
    elif about.lead is not None:
        visits = records.all(Visit, lead_id=about.lead.id)
        if about.lead.first_visit_date == day and not any(one.planned_date == day for one in visits):
            visits = [*visits, first_visit(about.lead)]
    else:
        visits = []
    visits += [
        one
        for one in records.all(Visit, customer=about.customer)
        if one.deal_id is None and one.lead_id is None and one not in visits
    ]
    return next((one for one in visits if one.planned_date == day and one.done_date is None), None)
