"""Asks for the next step of a deal, from wherever one is seen, and notes that one is done: always the same
dialog, always one step of undo."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from funnel_desktop.commands.context import Command, title
from funnel_desktop.commands.deals import Together
from funnel_desktop.commands.next_steps import FinishStep, NextStep, SetNextStep
from funnel_desktop.commands.step_and_visit import is_step
from funnel_desktop.commands.visits import KeepVisit
from funnel_desktop.method.actions import phase_items, present_phase
from funnel_desktop.method.deal import Deal
from funnel_desktop.method.records import Lead, Visit
from funnel_desktop.method.stages import POSITION, STAGES
from funnel_desktop.method.today import next_working_day
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.queries.sheet import actions_of, visit_of_step
from funnel_desktop.text import Message, dotted, message
from funnel_desktop.widgets.deal.flow import DealFlow
from funnel_desktop.widgets.deal.next_step import StepDialog, StepResult, ask_step
from funnel_desktop.widgets.kit.text import translate

_PROPOSED = 3


class NextStepFlow:
    """Opens the dialog of the next step and executes what was confirmed."""

    def __init__(self, window: QWidget, model: SessionModel, flow: DealFlow) -> None:
        self._window = window
        self._model = model
        self._flow = flow

    def set_step(self, row: int) -> None:
        """Ask for the next step of an open deal; the one that is there can be changed."""
        deal = self._open_deal(row)
        if deal is None:
            return
        visit = visit_of_step(self._model.session, deal)
        known = StepResult(
            next_step=deal.next_step,
            next_date=_day(deal.next_step_date),
            time=deal.next_step_time or "",
            visit=visit is not None or not deal.next_step,
        )
        result = ask_step(
            self._dialog(
                *(translate("Today", "Next step"), _about(deal), deal),
                asks_outcome=False,
                confirm=translate("Today", "Set step"),
                known=known,
            )
        )
        if result is not None and (result.next_step or deal.next_step):
            self._flow.execute(SetNextStep(row, _step_of(result)))

    def finish(self, row: int) -> None:
        """Ask what came of the next step of an open deal and what comes after it, and note both. Where there
        is none to finish, ask for one."""
        deal = self._open_deal(row)
        if deal is None:
            return
        if not (deal.next_step or deal.next_step_date):
            self.set_step(row)
            return
        words = deal.next_step or translate("Today", "Step without words")
        result = ask_step(self._dialog(words, _about(deal), deal, may_move=True))
        if result is None:
            return
        called = message("Undo", "finish “{step}” of {deal}", step=words, deal=title(deal))
        self._run([FinishStep(row, result.outcome, _step_of(result))], called, deal, result)

    def finish_visit(self, visit: Visit, row: int | None) -> None:
        """Ask what came of a visit, and what comes next with its deal (``row``; None: it has none)."""
        if not self._flow.may_write():
            return
        model = self._model
        deal = None if row is None else model.session.deal(row)
        who = dotted((visit.customer, visit.person, visit.purpose))
        stays = "" if deal is None or is_step(deal, visit) else deal.next_step
        dialog = self._dialog(
            *(translate("Today", "Visit made"), who, deal),
            asks_next=deal is not None and deal.outcome == "open",
            may_move=True,
            stays=stays,
        )
        result = ask_step(dialog)
        if result is None:
            return
        made = visit._replace(done_date=model.today.isoformat(), outcome=result.outcome)
        called = message("Undo", "visit {customer}", customer=visit.customer)
        commands: list[Command] = [KeepVisit(made, called)]
        if deal is not None and result.next_step:
            commands.append(SetNextStep(deal.row, _step_of(result)))
        self._run(commands, called, deal, result)

    def after_visit(self, visit: Visit, row: int) -> Command | None:
        """Ask what comes next with a deal that was just visited; None when that is left open. Nothing is
        changed here."""
        deal = self._model.session.deal(row)
        if deal is None or deal.outcome != "open":
            return None
        planned = visit_of_step(self._model.session, deal)
        stays = "" if planned is not None and planned.id == visit.id else deal.next_step
        result = self._ask_next(_about(deal), deal, stays)
        return SetNextStep(row, _step_of(result)) if result is not None else None

    def after_first_visit(self, lead: Lead) -> NextStep | None:
        """Ask what comes next with a lead that becomes a deal; None when that is left open."""
        result = self._ask_next(dotted((lead.customer, lead.project)), None, "")
        return _step_of(result) if result is not None else None

    def _ask_next(self, about: str, deal: Deal | None, stays: str) -> StepResult | None:
        dialog = self._dialog(
            *(translate("Today", "Next step"), about, deal),
            asks_outcome=False,
            confirm=translate("Today", "Set step"),
            leave=translate("Today", "Not now"),
            stays=stays,
        )
        result = ask_step(dialog)
        return result if result is not None and result.next_step else None

    # Parts

    def _open_deal(self, row: int) -> Deal | None:
        """Return a deal whose next step may be written; says why it may not."""
        if not self._flow.may_write():
            return None
        deal = self._model.session.deal(row)
        if deal is not None and deal.outcome != "open":
            self._flow.complain(message("Deals", "This deal is closed. Open it again to go on with it."))
            return None
        return deal

    def _dialog(
        self,
        title: str,
        about: str,
        deal: Deal | None,
        *,
        asks_outcome: bool = True,
        asks_next: bool = True,
        may_move: bool = False,
        confirm: str = "",
        leave: str = "",
        known: StepResult | None = None,
        stays: str = "",
    ) -> StepDialog:
        today = self._model.today
        moves = may_move and deal is not None and deal.outcome == "open"
        return StepDialog(
            *(self._window, title, about, today, next_working_day(today)),
            asks_outcome=asks_outcome,
            asks_next=asks_next,
            proposals=() if deal is None else self.proposals(deal),
            forward=self._next_stage_name(deal) if deal is not None and moves else "",
            confirm=confirm,
            leave=leave,
            known=known,
            stays=stays,
        )

    def proposals(self, deal: Deal) -> Sequence[str]:
        """Return the first open actions of the phase that a deal is in, but for the step it has."""
        phase, model = present_phase(deal.stage, deal.outcome), self._model
        if phase is None:
            return ()
        records = actions_of(model.session, deal.id)
        items = phase_items(model.playbook, phase, records, model.language)
        words = [item.text for item in items if item.done_date is None and item.text != deal.next_step]
        return words[:_PROPOSED]

    def _next_stage_name(self, deal: Deal) -> str:
        stage = STAGES[POSITION[deal.stage or "target"] + 1]
        return self._model.playbook.stages[stage].short_name(self._model.language)

    def _run(self, commands: list[Command], called: Message, deal: Deal | None, result: StepResult) -> None:
        if result.forward and deal is not None:
            move = self._flow.forward(deal.row, STAGES[POSITION[deal.stage or "target"] + 1])
            if move is None:
                return  # cancelled: nothing of it is done
            commands.append(move)
        self._flow.execute(commands[0] if len(commands) == 1 else Together(tuple(commands), called))


def _step_of(result: StepResult) -> NextStep:
    day = None if result.next_date is None else result.next_date.isoformat()
    return NextStep(result.next_step, day, result.time, result.visit)


def _about(deal: Deal) -> str:
    return dotted((deal.customer or translate("Today", "No customer"), deal.project))


def _day(text: str | None) -> date | None:
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError:
        return None
