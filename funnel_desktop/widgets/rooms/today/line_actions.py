"""What is done from Today: a step or visit finished, postponed, set; each one command, one step to undo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from funnel_desktop.commands.deals import EditDeal, Together
from funnel_desktop.commands.leads import EditLead, first_visit
from funnel_desktop.commands.records import PutRecords
from funnel_desktop.commands.visits import KeepVisit
from funnel_desktop.method.records import Commitment
from funnel_desktop.method.stages import POSITION, STAGES
from funnel_desktop.method.today import DealLine, next_week, next_working_day, signing_horizon
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.queries.day import Task
from funnel_desktop.queries.leads import lead_of
from funnel_desktop.text import message
from funnel_desktop.widgets.deal.flow import DealFlow
from funnel_desktop.widgets.deal.next_step_flow import NextStepFlow
from funnel_desktop.widgets.kit.plain_text import entry_words
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.rooms.today.dialogs import ask_day
from funnel_desktop.wording.days import short_day, weekday_name
from funnel_desktop.wording.today import deal_name

if TYPE_CHECKING:
    from funnel_desktop.widgets.rooms.visits.visit_flow import VisitFlow


def _called(line: DealLine) -> str:
    return line.customer or line.project or line.id[:8]


class LineActions:
    """Turns what the user does with the lines of Today into commands."""

    def __init__(
        self, window: QWidget, model: SessionModel, flow: DealFlow, open_lead: Callable[[str], None]
    ) -> None:
        self._window = window
        self._model = model
        self._flow = flow
        self._open_lead = open_lead
        self._steps = NextStepFlow(window, model, flow)

    # Done

    def finish(self, task: Task) -> None:
        """Ask what came of a step or visit and what comes next, and note it."""
        line, visit = task.line, task.visit
        if task.lead_id is not None and line is None:
            if self._flow.may_write():
                self._finish_first_visit(task)
        elif visit is not None:
            self._steps.finish_visit(visit, None if line is None else line.row)
        elif line is not None:
            self._steps.finish(line.row)

    def _finish_first_visit(self, task: Task) -> None:
        """Note the visit to a lead in the dialog of visits, which can make a deal of it, or move its date."""
        if task.visit is not None:
            self._visits().edit(task.visit.id, done=True)
        elif task.lead is not None:
            self._visits().ask(first_visit(task.lead), done=True)

    def _visits(self) -> VisitFlow:
        from funnel_desktop.widgets.rooms.visits.visit_flow import VisitFlow

        return VisitFlow(self._window, self._model, self._flow)

    def open_visit(self, identifier: str) -> None:
        """Open a visit to be changed, or noted as made."""
        self._visits().edit(identifier)

    def estimate_again(self, line: DealLine) -> None:
        """Ask for a new day on which a deal is expected to be signed."""
        if not self._flow.may_write():
            return
        model = self._model
        day = ask_day(
            self._window,
            deal_name(line),
            model.today,
            signing_horizon(model.today),
            confirm=translate("Today", "Set the day"),
        )
        if day is not None:
            called = message("Undo", "new signing day of {deal}", deal=_called(line))
            edit = EditDeal(line.row, {"expected_close_date": day.isoformat()})
            self._flow.execute(Together((edit,), called))

    def set_step(self, line: DealLine) -> None:
        """Ask for the next step of a deal."""
        self._steps.set_step(line.row)

    def _next_stage_name(self, line: DealLine) -> str:
        stage = STAGES[POSITION[line.stage] + 1]
        return self._model.playbook.stages[stage].short_name(self._model.language)

    def keep(self, commitment: Commitment, kept: str) -> None:
        """Note that a commitment was kept ("yes") or not ("no")."""
        if not self._flow.may_write():
            return
        called = (
            message("Undo", "keep “{commitment}”", commitment=commitment.text)
            if kept == "yes"
            else message("Undo", "give up “{commitment}”", commitment=commitment.text)
        )
        self._flow.execute(PutRecords((commitment._replace(kept=kept),), called))

    # Later

    def postpone(self, thing: Task | Commitment, day: date) -> None:
        """Put a step, a visit or a commitment off to another day."""
        if not self._flow.may_write():
            return
        until = day.isoformat()
        if isinstance(thing, Commitment):
            called = message("Undo", "postpone “{step}”", step=thing.text)
            self._flow.execute(PutRecords((thing._replace(due_date=until),), called))
        elif thing.visit is not None:
            called = message("Undo", "postpone visit {customer}", customer=thing.visit.customer)
            self._flow.execute(KeepVisit(thing.visit._replace(planned_date=until), called))
        elif thing.lead is not None:
            called = message("Undo", "postpone visit {customer}", customer=thing.lead.customer)
            edit_lead = EditLead(thing.lead.id, {"first_visit_date": until})
            self._flow.execute(Together((edit_lead,), called))
        elif thing.line is not None:
            called = message("Undo", "postpone step of {deal}", deal=_called(thing.line))
            edit = EditDeal(thing.line.row, {"next_step_date": until})
            self._flow.execute(Together((edit,), called))

    def days(self) -> list[tuple[str, date]]:
        """Return the two days to which things are put off at once, in words: the next working day, and the
        first one of next week."""
        model = self._model
        soon, later = next_working_day(model.today), next_week(model.today)
        words = (
            translate("Today", "To tomorrow, {day}")
            if (soon - model.today).days == 1
            else translate("Today", "To the next working day, {day}")
        )
        found = [(words.format(day=self._day(soon)), soon)]
        if later != soon:
            found.append((translate("Today", "To next week, {day}").format(day=self._day(later)), later))
        return found

    def _day(self, day: date) -> str:
        language = self._model.language
        return f"{weekday_name(day)} {short_day(day, language, self._model.today)}"

    # The menu of a line

    def menu(self, thing: Task | Commitment | DealLine, place: QPoint, opened: Callable[[], None]) -> None:
        """Offer everything that can be done with a line; ``opened`` is called to open its deal."""
        menu = QMenu(self._window)
        ways: dict[QAction, Callable[[], None]] = {}

        def offer(words: str, way: Callable[[], None]) -> QAction:
            action = menu.addAction(entry_words(words))
            ways[action] = way
            return action

        line: DealLine | None = None
        if isinstance(thing, Task):
            line = thing.line
            offer(translate("Today", "Done…"), lambda: self.finish(thing))
        elif isinstance(thing, Commitment):
            offer(translate("Today", "Kept"), lambda: self.keep(thing, "yes"))
            offer(translate("Today", "Not kept"), lambda: self.keep(thing, "no"))
        else:
            line = thing
            offer(translate("Today", "Next step…"), lambda: self.set_step(thing))
        if not isinstance(thing, DealLine):
            menu.addSeparator()
            for words, day in self.days():
                offer(words, partial(self.postpone, thing, day))
            offer(translate("Today", "To another day…"), lambda: self._ask_day(thing))
        if line is not None:
            menu.addSeparator()
            row = line.row
            forward = translate("Today", "Move forward to {stage}…").format(stage=self._next_stage_name(line))
            offer(forward, lambda: self._flow.move_by([row], 1))
            offer(translate("Today", "Lost…"), lambda: self._flow.lose([row]))
            offer(translate("Today", "Plan a visit…"), lambda: self._flow.plan_visit_of(row))
            offer(translate("Today", "Open deal"), opened).setShortcut(QKeySequence("Return"))
        if isinstance(thing, Task) and (thing.visit is not None or thing.lead_id is not None):
            menu.addSeparator()
            visit, lead_id = thing.visit, thing.lead_id
            if visit is not None:
                offer(translate("Today", "Open visit…"), lambda: self._visits().edit(visit.id))
            if lead_id is not None:
                offer(translate("Today", "Open lead…"), lambda: self._open_lead(lead_id))
                offer(translate("Leads", "No opportunity…"), lambda: self._end_lead(lead_id))
        # Done once the menu is gone: a dialog over an open menu would not get the keyboard.
        chosen = menu.exec(place)
        menu.deleteLater()
        if chosen in ways:
            ways[chosen]()

    def _end_lead(self, identifier: str) -> None:
        """Ask why a lead comes to nothing, and end it."""
        from funnel_desktop.widgets.leads.ending import end_leads

        lead = lead_of(self._model.session, identifier)
        if lead is not None:
            end_leads(self._window, self._model, self._flow, (lead,))

    def _ask_day(self, thing: Task | Commitment) -> None:
        if not self._flow.may_write():
            return
        title = thing.text if isinstance(thing, Commitment) else self._title(thing)
        model = self._model
        day = ask_day(self._window, title, model.today, next_working_day(model.today))
        if day is not None:
            self.postpone(thing, day)

    def _title(self, task: Task) -> str:
        to = task.visit or task.lead
        if to is not None:
            return translate("Today", "Visit {customer}").format(customer=to.customer)
        return task.line.next_step if task.line is not None else ""
