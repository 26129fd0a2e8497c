"""From what the user wants of visits to commands: add, edit, done, move, delete, plans of sources."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from funnel_desktop.commands.context import Command
from funnel_desktop.commands.deals import Together
from funnel_desktop.commands.leads import Conversion, ConvertLeads, EditLead, EndLeads
from funnel_desktop.commands.next_steps import SetNextStep
from funnel_desktop.commands.records import PutRecords, RemoveRecords
from funnel_desktop.commands.visits import KeepVisit, RemoveVisits
from funnel_desktop.identifiers import new_id
from funnel_desktop.method.deal import Deal
from funnel_desktop.method.records import Lead, SourcePlan, Visit
from funnel_desktop.method.visits import only_in_lead
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.queries.leads import lead_of
from funnel_desktop.queries.visit_facts import Subject, VisitFacts
from funnel_desktop.queries.visits import deal_of, plans_of, visit_of
from funnel_desktop.text import Message, message
from funnel_desktop.widgets.deal.flow import DealFlow
from funnel_desktop.widgets.deal.next_step_flow import NextStepFlow
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.rooms.visits.visit_dialog import ENDED, VisitResult, ask_visit


class VisitFlow:
    """Opens the dialogs of visits and executes what was confirmed, each gesture as one step."""

    def __init__(self, window: QWidget, model: SessionModel, flow: DealFlow) -> None:
        self._window = window
        self._model = model
        self._flow = flow

    def get(self, identifier: str) -> Visit | None:
        """Return a visit of the file, or the first visit of the lead of that id; None when it is gone."""
        return visit_of(self._model.session, identifier)

    # Visits

    def add(self, day: date | None, known: Visit | None = None) -> str:
        """Ask for a new visit on a day, with what is ``known`` of it; return its id, "" when cancelled."""
        visit = known or Visit(new_id(), None, None, "")
        return self.ask(visit._replace(planned_date=None if day is None else day.isoformat()), new=True)

    def edit(self, identifier: str, *, done: bool = False) -> None:
        """Open a visit; ``done``: to write what came of it."""
        visit = self.get(identifier)
        if visit is not None:
            self.ask(visit, new=False, done=done)

    def ask(self, visit: Visit, *, new: bool = False, done: bool = False) -> str:
        """Ask for a visit and keep it; what was written comes again when its deal's checks are cancelled."""
        model, move = self._model, ""
        visit = _as_record(visit)
        facts = VisitFacts(model.session, model.customers)
        while True:
            result = ask_visit(
                self._window,
                visit,
                facts,
                model.playbook,
                model.language,
                model.today,
                new=new,
                done=done,
                move=move,
            )
            if result is None:
                return ""
            command = self._command(result, facts_before=visit, new=new)
            if command is not None:
                return result.visit.id if self._flow.execute(command) else ""
            visit, move, done = result.visit, result.move, True

    def _command(self, result: VisitResult, *, facts_before: Visit, new: bool) -> Command | None:
        """Return the step for a confirmed dialog; None when the checks of the move were cancelled."""
        visit, subject = result.visit, result.subject
        called = self._name(visit, new=new)
        steps: list[Command] = [KeepVisit(visit, called)]
        if result.move == ENDED:
            end = self._end(visit)
            return None if end is None else Together((*steps, end), _name_of_end(visit))
        if result.move and subject is not None:
            move = (
                self._convert(visit, result.move)
                if subject.row is None
                else self._flow.forward(subject.row, result.move)
            )
            if move is None:
                return None
            steps.append(move)
            stage = self._model.playbook.stages[result.move].name(self._model.language)
            called = message("Undo", "visit {customer}, then {stage}", customer=visit.customer, stage=stage)
        made = visit.done_date is not None and facts_before.done_date is None
        if made and subject is not None and result.move != "won":
            steps += self._next_steps(visit, subject, converted=subject.row is None and bool(result.move))
        return steps[0] if len(steps) == 1 else Together(tuple(steps), called)

    def _next_steps(self, visit: Visit, subject: Subject, *, converted: bool) -> list[Command]:
        """Ask what comes next with the deal that was visited, or that the visit makes of its lead."""
        steps = NextStepFlow(self._window, self._model, self._flow)
        if subject.row is not None:
            step = steps.after_visit(visit, subject.row)
            return [] if step is None else [step]
        lead = lead_of(self._model.session, visit.lead_id or "") if converted else None
        wanted = None if lead is None else steps.after_first_visit(lead)
        return [] if wanted is None or lead is None else [SetNextStep(lead.id, wanted)]

    def _name(self, visit: Visit, *, new: bool) -> Message:
        if new:
            return message("Undo", "add visit to {customer}", customer=visit.customer)
        if visit.done_date is not None:
            return message("Undo", "note visit to {customer}", customer=visit.customer)
        return message("Undo", "edit visit to {customer}", customer=visit.customer)

    def _end(self, visit: Visit) -> EndLeads | None:
        """Ask why the lead that was visited comes to nothing; None when cancelled."""
        from funnel_desktop.widgets.leads.ending import ask_end

        lead = lead_of(self._model.session, visit.lead_id or "")
        return None if lead is None else ask_end(self._window, self._model, (lead,))

    def _convert(self, visit: Visit, stage: str) -> ConvertLeads | None:
        """Ask the checks of a lead that becomes a deal; None when cancelled."""
        from funnel_desktop.widgets.dialogs.checklist import ask_checklist
        from funnel_desktop.widgets.dialogs.move_head import MoveRequest

        model = self._model
        lead = lead_of(model.session, visit.lead_id or "")
        if lead is None:
            return None
        asked = ask_checklist(
            self._window,
            MoveRequest(
                deals=(_as_deal(lead, model.settings.currency),),
                end=stage,
                playbook=model.playbook,
                settings=model.settings,
                language=model.language,
                today=model.today,
                probabilities=model.figures.probabilities,
            ),
        )
        if asked is None:
            return None
        more: dict[str, object] = {"source": lead.source or visit.source}
        if not lead.contact_name and visit.person:
            more |= {"contact_name": visit.person, "contact_position": visit.position}
        step = str.format(translate("Leads", "Visit {person}"), person=lead.contact_name or lead.customer)
        return ConvertLeads((Conversion(lead.id, asked.answers, asked.reason, step, more),), stage)

    def move(self, identifier: str, day: date) -> None:
        """Put a visit on another day; a done one stays where it was done."""
        visit = self.get(identifier)
        if visit is None or visit.planned_date == day.isoformat():
            return
        if visit.done_date is not None:
            self._flow.complain(
                message("Visits", "This visit is done. Open it to change the day on which it was done.")
            )
            return
        called = message("Undo", "move visit to {customer} to {day}", customer=visit.customer, day=day)
        self._flow.execute(self._on_day(visit, day.isoformat(), called))

    def _on_day(self, visit: Visit, day: str | None, called: Message) -> Command:
        """Return the step that plans a visit for a day (None: for none)."""
        if only_in_lead(visit):
            return Together((EditLead(visit.id, {"first_visit_date": day}),), called)
        return KeepVisit(visit._replace(planned_date=day), called)

    def set_field(self, identifier: str, field: str, value: object) -> None:
        """Write one field of a visit, as its dialog would: a day on which it was done makes it done."""
        visit = self.get(identifier)
        if visit is None or getattr(visit, field) == value:
            return
        if field == "done_date" and value is not None and str(value) > self._model.today.isoformat():
            self._flow.complain(message("Visits", "A visit is done today or earlier. Choose another day."))
            return
        if only_in_lead(visit) and field == "planned_date":
            day = None if value is None else str(value)
            self._flow.execute(self._on_day(visit, day, self._name(visit, new=False)))
            return
        after = Visit(**{**_as_record(visit)._asdict(), field: value})
        if after.done_date is None:
            after = after._replace(outcome="")
        called = self._name(after, new=False)
        keep: Command = KeepVisit(after, called)
        row = None if after.deal_id is None else deal_of(self._model.session, after)
        if field == "done_date" and visit.done_date is None and row is not None:
            step = NextStepFlow(self._window, self._model, self._flow).after_visit(visit, row)
            keep = keep if step is None else Together((keep, step), called)
        self._flow.execute(keep)

    def remove(self, identifiers: Sequence[str]) -> None:
        """Delete visits, and take the date for a first visit from its lead; undo brings them back."""
        visits = tuple(visit for name in identifiers if (visit := self.get(name)) is not None)
        if len(visits) == 1:
            called = message("Undo", "delete visit to {customer}", customer=visits[0].customer)
        else:
            called = message("Undo", "delete {count} visit(s)", count=len(visits))
        gone = tuple(visit for visit in visits if not only_in_lead(visit))
        steps: list[Command] = [RemoveVisits(gone, called)] if gone else []
        steps += [self._on_day(visit, None, called) for visit in visits if only_in_lead(visit)]
        if steps:
            self._flow.execute(Together(tuple(steps), called))

    # Plans

    def plan(self, period: str, numbers: Mapping[str, int | None]) -> None:
        """Plan so many companies of sources in a period (None: no plan), as one step."""
        there = plans_of(self._model.session, period)
        put: list[SourcePlan] = []
        gone: list[SourcePlan] = []
        for source, number in numbers.items():
            before = there.get(source)
            if number is None:
                gone += [] if before is None else [before]
            elif before is None:
                put.append(SourcePlan(new_id(), source, period, number))
            elif before.planned != number:
                put.append(before._replace(planned=number))
        called = (
            message("Undo", "plan {period} by the proposal", period=period)
            if len(numbers) > 1
            else message("Undo", "change the plan of {period}", period=period)
        )
        steps: list[Command] = []
        if put:
            steps.append(PutRecords(tuple(put), called))
        if gone:
            steps.append(RemoveRecords(tuple(gone), called))
        if steps:
            self._flow.execute(Together(tuple(steps), called))


def _name_of_end(visit: Visit) -> Message:
    return message("Undo", "visit {customer}, then no opportunity", customer=visit.customer)


def _as_record(visit: Visit) -> Visit:
    """Return a visit as it is kept once more is known of it than the date in its lead."""
    return visit._replace(id=new_id(), created_at="") if only_in_lead(visit) else visit


def _as_deal(lead: Lead, currency: str) -> Deal:
    """Return a lead as the checklist looks at it: a deal outside the funnel."""
    return Deal(
        row=0,
        id=lead.id,
        customer=lead.customer,
        project=lead.project,
        contact_name=lead.contact_name,
        contact_position=lead.contact_position,
        contact_phone=lead.contact_phone,
        amount_minor=None,
        currency=currency,
        units=None,
        source=lead.source,
        stage=None,
        outcome="open",
        rank="",
        stage_since=lead.created_at,
        entered_date=None,
        created_at=lead.created_at,
        updated_at=lead.created_at,
        expected_close_date=None,
        next_step="",
        next_step_date=None,
        note=lead.note,
        closed_date=None,
        lost_reason="",
        competitor="",
        reference="",
    )
