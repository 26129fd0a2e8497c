"""What is done from Today: a step or visit finished, postponed, set; each one command, one step to undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from funnel_desktop.commands.deals import Command, EditDeal, Together
from funnel_desktop.commands.leads import EditLead, first_visit
from funnel_desktop.commands.records import PutRecords
from funnel_desktop.commands.visits import KeepVisit
from funnel_desktop.identifiers import new_id
from funnel_desktop.method.actions import done_step, phase_items, present_phase
from funnel_desktop.method.records import Commitment
from funnel_desktop.method.stages import POSITION, STAGES
from funnel_desktop.method.today import DealLine, next_week, next_working_day
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.queries.day import Task
from funnel_desktop.queries.sheet import actions_of
from funnel_desktop.text import Message, dotted, message
from funnel_desktop.widgets.deal.flow import DealFlow
from funnel_desktop.widgets.kit.plain_text import entry_words
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.rooms.today.dialogs import StepDialog, StepResult, ask_day, ask_step
from funnel_desktop.wording.days import short_day, weekday_name
from funnel_desktop.wording.today import deal_name

if TYPE_CHECKING:
    from funnel_desktop.widgets.rooms.visits.visit_flow import VisitFlow

_PROPOSED = 3


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

    # Done

    def finish(self, task: Task) -> None:
        """Ask what came of a step or visit and what comes next, and note it."""
        if not self._flow.may_write():
            return
        line, visit = task.line, task.visit
        if task.lead_id is not None and line is None:
            self._finish_first_visit(task)
            return
        if visit is None:
            if line is not None:
                self._finish_step(line)
            return
        who = dotted((visit.customer, visit.person, visit.purpose))
        dialog = self._dialog(translate("Today", "Visit made"), who, line, asks_next=line is not None)
        result = ask_step(dialog)
        if result is None:
            return
        made = visit._replace(done_date=self._model.today.isoformat(), outcome=result.outcome)
        called = message("Undo", "visit {customer}", customer=visit.customer)
        commands: list[Command] = [KeepVisit(made, called)]
        if line is not None and result.next_step:
            commands.append(self._next(line, result))
        self._run(commands, called, line, result)

    def _finish_first_visit(self, task: Task) -> None:
        """Note the visit to a lead in the dialog of visits, which can make a deal of it, or move its date."""
        if task.visit is not None:
            self._visits().edit(task.visit.id, done=True)
        elif task.lead is not None:
            self._visits().ask(first_visit(task.lead), done=True)

    def _visits(self) -> VisitFlow:
        from funnel_desktop.widgets.rooms.visits.visit_flow import VisitFlow

        return VisitFlow(self._window, self._model, self._flow)

    def _finish_step(self, line: DealLine) -> None:
        words = line.next_step or translate("Today", "Step without words")
        result = ask_step(self._dialog(words, deal_name(line), line))
        if result is None:
            return
        model = self._model
        records = actions_of(model.session, line.id)
        done = done_step(
            model.playbook,
            records,
            line.id,
            line.stage,
            line.next_step,
            model.today.isoformat(),
            result.outcome,
            new_id,
        )
        called = message("Undo", "finish “{step}” of {deal}", step=words, deal=_called(line))
        commands: list[Command] = [self._next(line, result)]
        if done is not None:
            commands.append(PutRecords((done,), called))
        self._run(commands, called, line, result)

    def set_step(self, line: DealLine) -> None:
        """Ask for the next step of a deal that has none."""
        if not self._flow.may_write():
            return
        dialog = self._dialog(
            translate("Today", "Next step"), deal_name(line), line, asks_outcome=False, may_move=False
        )
        result = ask_step(dialog)
        if result is not None and result.next_step:
            self._flow.execute(self._next(line, result))

    def _next(self, line: DealLine, result: StepResult) -> Command:
        day = None if result.next_date is None else result.next_date.isoformat()
        return EditDeal(line.row, {"next_step": result.next_step, "next_step_date": day})

    def _dialog(
        self,
        title: str,
        about: str,
        line: DealLine | None,
        *,
        asks_outcome: bool = True,
        asks_next: bool = True,
        may_move: bool = True,
    ) -> StepDialog:
        model = self._model
        return StepDialog(
            self._window,
            title,
            about,
            model.today,
            next_working_day(model.today),
            asks_outcome=asks_outcome,
            asks_next=asks_next,
            proposals=self.proposals(line) if line is not None else (),
            forward=self._next_stage_name(line) if line is not None and may_move else "",
            confirm=translate("Today", "Set step") if not asks_outcome else "",
        )

    def proposals(self, line: DealLine) -> Sequence[str]:
        """Return the first open actions of the phase that a deal is in, but for the step it has."""
        phase, model = present_phase(line.stage, "open"), self._model
        if phase is None:
            return ()
        records = actions_of(model.session, line.id)
        items = phase_items(model.playbook, phase, records, model.language)
        words = [item.text for item in items if item.done_date is None and item.text != line.next_step]
        return words[:_PROPOSED]

    def _next_stage_name(self, line: DealLine) -> str:
        stage = STAGES[POSITION[line.stage] + 1]
        return self._model.playbook.stages[stage].short_name(self._model.language)

    def _run(
        self, commands: list[Command], called: Message, line: DealLine | None, result: StepResult
    ) -> None:
        if result.forward and line is not None:
            move = self._flow.forward(line.row, STAGES[POSITION[line.stage] + 1])
            if move is None:
                return  # cancelled: nothing of it is done
            commands.append(move)
        self._flow.execute(commands[0] if len(commands) == 1 else Together(tuple(commands), called))

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
            offer(translate("Today", "Open deal"), opened).setShortcut(QKeySequence("Return"))
        if isinstance(thing, Task) and (thing.visit is not None or thing.lead_id is not None):
            menu.addSeparator()
            visit, lead_id = thing.visit, thing.lead_id
            if visit is not None:
                offer(translate("Today", "Open visit…"), lambda: self._visits().edit(visit.id))
            if lead_id is not None:
                offer(translate("Today", "Open lead…"), lambda: self._open_lead(lead_id))
        # Done once the menu is gone: a dialog over an open menu would not get the keyboard.
        chosen = menu.exec(place)
        menu.deleteLater()
        if chosen in ways:
            ways[chosen]()

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
