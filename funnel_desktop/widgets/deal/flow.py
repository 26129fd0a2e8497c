"""From a gesture to a command: cards dropped, moved by key, won, lost, reopened, added or deleted.

Dialogs return values; here they become commands. Nothing changes before the last dialog is confirmed, and
one gesture is one command, one transaction, one step to undo.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.commands.deals import (
    AddDeal,
    AnswerChecks,
    Command,
    DeleteDeals,
    EditDeal,
    LoseDeals,
    MoveDeals,
    OrderDeals,
    ReopenDeals,
    SetSettings,
    Together,
    WinDeal,
    title,
)
from funnel_desktop.commands.people import RenameCustomer
from funnel_desktop.commands.quick_line import read_quick_line
from funnel_desktop.identifiers import new_id
from funnel_desktop.method.deal import Answer, Deal
from funnel_desktop.method.people import ANSWERED_BY_PEOPLE
from funnel_desktop.method.records import Visit
from funnel_desktop.method.settings import Settings
from funnel_desktop.method.stages import POSITION, STAGES
from funnel_desktop.method.today import next_working_day
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.queries.deal_tables import top_of_column
from funnel_desktop.queries.sheet import deal_by_id, people_of
from funnel_desktop.queries.visits import planned_for
from funnel_desktop.text import FunnelError, Message, message
from funnel_desktop.widgets.kit.text import translate

if TYPE_CHECKING:
    from funnel_desktop.widgets.deal.many import ManyDeals
    from funnel_desktop.widgets.deal.next_step_flow import NextStepFlow
    from funnel_desktop.widgets.dialogs.move_head import MoveRequest
    from funnel_desktop.widgets.dialogs.outcomes import LostResult


class DealFlow(QObject):
    """Turns what the user does on the board into commands on the open session."""

    dealsWanted = Signal(tuple)
    """Show these deals (handles)."""

    leadWanted = Signal(str)
    """The lead with this id is to be shown."""
    visitWanted = Signal(object, bool)
    """Ask for this Visit; whether it is a new one."""

    added = Signal(int)
    """A deal with this handle was added."""

    def __init__(self, window: QWidget, model: SessionModel, complain: Callable[[Message], None]) -> None:
        super().__init__(window)
        self._window = window
        self._model = model
        self._complain = complain

    # The one way to change something

    def execute(self, command: Command) -> bool:
        """Run a command; on a refusal say why and return False."""
        try:
            self._model.session.execute(command)
        except FunnelError as error:
            self._complain(error.message)
            return False
        return True

    def complain(self, sentence: Message) -> None:
        """Say why something is not possible, where the window says such things."""
        self._complain(sentence)

    def may_write(self) -> bool:
        """Whether the file can be changed; says why not. To be asked before a dialog opens for nothing."""
        reason = self._model.session.read_only_reason
        if reason is not None:
            self._complain(reason)
        return reason is None

    def _deals(self, rows: Sequence[int]) -> tuple[Deal, ...]:
        found = (self._model.session.deal(row) for row in rows)
        return tuple(deal for deal in found if deal is not None)

    # Moving

    def drop(self, rows: Sequence[int], stage: str, before: int | None) -> None:
        """Cards were dropped in a column above ``before`` (None: at the end): order, move, win or reopen."""
        deals = self._deals(rows)
        if not deals or not self.may_write():
            return
        if all(deal.stage == stage and deal.outcome != "lost" for deal in deals):
            self.execute(OrderDeals(tuple(deal.row for deal in deals), before))
        elif stage == "won":
            self.win([deal.row for deal in deals if deal.outcome != "won"], before, at_end=before is None)
        elif any(deal.outcome != "open" for deal in deals):
            closed = [deal.row for deal in deals if deal.outcome != "open"]
            self.reopen(closed, stage, before, at_end=before is None)
        else:
            self._move(deals, stage, before)

    def move_by(self, rows: Sequence[int], step: int) -> None:
        """Move cards to the next (+1) or previous (-1) stage; they land on top."""
        deals = self._deals(rows)
        if not deals or not self.may_write():
            return
        stage = deals[0].stage
        if stage is None:
            return
        position = POSITION[stage] + step
        if not 0 <= position < len(STAGES):
            return
        target = STAGES[position]
        if target == "won":
            self.win([deal.row for deal in deals])
        elif deals[0].outcome == "won":
            self.reopen([deal.row for deal in deals], target)
        else:
            self._move(deals, target, top_of_column(self._model.session, target))

    def _move(self, deals: tuple[Deal, ...], stage: str, before: int | None) -> None:
        forward = tuple(deal for deal in deals if POSITION[deal.stage or "target"] < POSITION[stage])
        backward = tuple(deal for deal in deals if POSITION[deal.stage or "target"] > POSITION[stage])
        answers: dict[int, tuple[Answer, ...]] = {}
        reasons: dict[int, str] = {}
        if forward:
            asked = self.ask_checks(forward, stage)
            if asked is None:
                return
            answers, reasons = asked
        if backward:
            from funnel_desktop.widgets.dialogs.outcomes import ask_backward

            result = ask_backward(self._window, self._request(backward, stage))
            if result is None:
                return
            reasons.update({deal.row: result.reason for deal in backward})
        self.execute(
            MoveDeals(
                tuple(deal.row for deal in deals),
                stage,
                before,
                at_end=before is None,
                answers=answers,
                reasons=reasons,
            )
        )

    def ask_checks(
        self, deals: tuple[Deal, ...], stage: str
    ) -> tuple[dict[int, tuple[Answer, ...]], dict[int, str]] | None:
        """Ask the checks for deals moving forward, one after another or together; None when cancelled."""
        from funnel_desktop.widgets.dialogs.checklist import ask_checklist
        from funnel_desktop.widgets.dialogs.several import ask_several

        model = self._model
        together = False
        if len(deals) > 1 and model.settings.rule != "free":
            choice = ask_several(self._window, len(deals), model.playbook.stages[stage].name(model.language))
            if choice is None:
                return None
            together = choice == "together"
        answers: dict[int, tuple[Answer, ...]] = {}
        reasons: dict[int, str] = {}
        if together:
            result = ask_checklist(self._window, self._request(deals, stage))
            if result is None:
                return None
            for deal in deals:
                answers[deal.row], reasons[deal.row] = result.answers, result.reason
            return answers, reasons
        for number, deal in enumerate(deals, start=1):
            position = (number, len(deals)) if len(deals) > 1 else None
            result = ask_checklist(self._window, self._request((deal,), stage, position))
            if result is None:
                return None
            answers[deal.row], reasons[deal.row] = result.answers, result.reason
        return answers, reasons

    def _request(
        self, deals: tuple[Deal, ...], stage: str, position: tuple[int, int] | None = None
    ) -> MoveRequest:
        from funnel_desktop.widgets.dialogs.move_head import MoveRequest

        model = self._model
        single = deals[0] if len(deals) == 1 else None
        return MoveRequest(
            deals=deals,
            end=stage,
            playbook=model.playbook,
            settings=model.settings,
            language=model.language,
            today=model.today,
            answers={} if single is None else model.session.answers(single),
            answered_at={} if single is None else model.session.answered_at(single),
            probabilities=model.figures.probabilities,
            position=position,
            proposals={} if single is None else self._proposals(single),
        )

    def _proposals(self, deal: Deal) -> dict[str, Answer]:
        """Return the answers that the people of the deal's customer propose."""
        people = people_of(self._model.session, deal.customer)
        if not people:
            return {}
        from funnel_desktop.wording.people import proposed_answers

        return proposed_answers(people, self._model.session.answers(deal), frozenset(ANSWERED_BY_PEOPLE))

    def forward(self, row: int, stage: str) -> Command | None:
        """Ask what an open deal's move forward asks, and return the command for it, to be run together with
        others; None when it was cancelled. Nothing is changed here."""
        deals = self._deals([row])
        if not deals:
            return None
        if stage == "won":
            from funnel_desktop.widgets.dialogs.outcomes import ask_won

            won = ask_won(self._window, self._request(deals, "won"))
            if won is None:
                return None
            closed = won.closed_date.isoformat()
            return WinDeal(row, won.amount_minor, won.units, closed, won.answers, won.reason)
        asked = self.ask_checks(deals, stage)
        if asked is None:
            return None
        return MoveDeals((row,), stage, answers=asked[0], reasons=asked[1])

    # The next step

    def next_step(self, rows: Sequence[int]) -> None:
        """Ask for the next step of the one deal of ``rows``."""
        if len(rows) == 1:
            self._steps().set_step(rows[0])

    def step_done(self, rows: Sequence[int]) -> None:
        """Ask what came of the next step of the one deal of ``rows``, and what comes after it."""
        if len(rows) == 1:
            self._steps().finish(rows[0])

    def _steps(self) -> NextStepFlow:
        from funnel_desktop.widgets.deal.next_step_flow import NextStepFlow

        return NextStepFlow(self._window, self._model, self)

    # Ending

    def win(self, rows: Sequence[int], before: int | None = None, *, at_end: bool = False) -> None:
        """Win deals, asking each one's final amount, units and date with the checks of the stages entered.

        They land in their order above ``before``; without, on top, or with ``at_end`` at the end.
        """
        from funnel_desktop.widgets.dialogs.outcomes import ask_won

        deals = tuple(deal for deal in self._deals(rows) if deal.outcome != "won")
        if not deals or not self.may_write():
            return
        if before is None and not at_end:
            # All above the same one, or each would land on top of the one before it.
            before = top_of_column(self._model.session, "won")
            at_end = before is None
        commands: list[Command] = []
        for number, deal in enumerate(deals, start=1):
            position = (number, len(deals)) if len(deals) > 1 else None
            result = ask_won(self._window, self._request((deal,), "won", position))
            if result is None:
                return
            commands.append(
                WinDeal(
                    deal.row,
                    result.amount_minor,
                    result.units,
                    result.closed_date.isoformat(),
                    result.answers,
                    result.reason,
                    before,
                    at_end,
                )
            )
        if len(commands) == 1:
            self.execute(commands[0])
        else:
            self.execute(Together(tuple(commands), message("Undo", "win {count} deals", count=len(commands))))

    def lose(self, rows: Sequence[int]) -> None:
        """Close deals as lost, asking why."""
        deals = tuple(deal for deal in self._deals(rows) if deal.outcome != "lost")
        if not deals or not self.may_write():
            return
        result = self.ask_lost([deal.row for deal in deals])
        if result is not None:
            self.execute(
                LoseDeals(
                    tuple(deal.row for deal in deals),
                    result.reason,
                    result.competitor,
                    result.note,
                    result.closed_date.isoformat(),
                )
            )

    def ask_lost(self, rows: Sequence[int]) -> LostResult | None:
        """Ask why some deals are lost; None when it was cancelled. Nothing is changed here."""
        from funnel_desktop.widgets.dialogs.outcomes import ask_lost

        request = self._request(self._deals(rows), "lost")
        planned = planned_for(self._model.session, [deal.id for deal in request.deals])
        return ask_lost(self._window, replace(request, visits=planned))

    @property
    def many(self) -> ManyDeals:
        """What changes many deals at once."""
        from funnel_desktop.widgets.deal.many import ManyDeals

        return ManyDeals(self._window, self._model, self)

    def reopen(
        self,
        rows: Sequence[int],
        stage: str | None = None,
        before: int | None = None,
        *,
        at_end: bool = False,
    ) -> None:
        """Open closed deals again, asking in which stage they go on and why.

        ``stage`` is proposed; if it is taken, they land there above ``before``, else on top.
        """
        from funnel_desktop.widgets.dialogs.outcomes import ask_reopen

        deals = tuple(deal for deal in self._deals(rows) if deal.outcome != "open")
        if not deals or not self.may_write():
            return
        result = ask_reopen(self._window, self._request(deals, stage or ""))
        if result is not None:
            if result.stage != stage:
                before, at_end = None, False
            rows = tuple(deal.row for deal in deals)
            self.execute(ReopenDeals(rows, result.stage, result.reason, before, at_end))

    def delete(self, rows: Sequence[int]) -> None:
        """Delete deals after asking once more."""
        from funnel_desktop.widgets.kit.confirm import ask_confirm

        deals = self._deals(rows)
        if not deals or not self.may_write():
            return
        if len(deals) == 1:
            question = translate("DealFlow", "Delete {deal} with its whole history?").format(
                deal=title(deals[0])
            )
        else:
            question = translate("DealFlow", "Delete %n deal(s) with their whole history?", "", len(deals))
        words = translate(
            "DealFlow",
            "A deal that you will not win is better closed as lost: its history then counts. "
            "Undo brings deleted deals back.",
        )
        if ask_confirm(self._window, question, words, translate("DealFlow", "Delete"), danger=True):
            self.execute(DeleteDeals(tuple(deal.row for deal in deals)))

    # Adding and editing

    def quick_add(self, stage: str, line: str) -> FunnelError | None:
        """Add a deal from one typed line; returns why it could not be read."""
        if not self.may_write():
            return None
        try:
            values = read_quick_line(line, self._model.settings.amount_unit)
            self._add(AddDeal(values, stage))
        except FunnelError as error:
            return error
        return None

    def new_deal(self, stage: str = "target") -> None:
        """Ask for a new deal and add it."""
        if not self.may_write():
            return
        from funnel_desktop.widgets.deal.new_deal import ask_new_deal

        model = self._model
        values = ask_new_deal(
            self._window,
            model.playbook,
            model.settings,
            model.language,
            model.today,
            stage=stage,
            book=model.customers,
        )
        if isinstance(values, tuple):
            self.dealsWanted.emit(values)
        elif values is not None:
            self.add(values)

    def add(self, values: Mapping[str, object]) -> None:
        """Add a deal of the values that the dialog for a new one gives, its stage among them."""
        fields = {name: value for name, value in values.items() if name != "stage"}
        command = AddDeal(fields, str(values["stage"]))
        try:
            self._add(command)
        except FunnelError as error:
            self._complain(error.message)

    def _add(self, command: AddDeal) -> None:
        """Add a deal and say which it is. Raises FunnelError."""
        change = self._model.session.execute(command)
        for deal in change.deals or ():
            if deal.before is None:
                self.added.emit(deal.row)

    def edit(self, row: int, field: str, value: object) -> bool:
        """Set one field of a deal; False when it was refused."""
        command = RenameCustomer(row, str(value)) if field == "customer" else EditDeal(row, {field: value})
        return self.may_write() and self.execute(command)

    def answer(self, row: int, answer: Answer) -> None:
        """Answer one check of a deal."""
        if self.may_write():
            self.execute(AnswerChecks(row, (answer,)))

    def plan_visit_of(self, row: int, person: str = "") -> None:
        """Ask for a visit about a deal: to ``person``, else to its contact."""
        deals = self._deals([row])
        if deals:
            self.plan_visit(deals[0].id, deals[0].customer, person)

    def plan_visit(self, deal_id: str | None, customer: str, person: str = "") -> None:
        """Ask for a visit to a customer, about a deal if there is one."""
        if not self.may_write():
            return
        session = self._model.session
        deal = deal_by_id(session, deal_id) if deal_id is not None else None
        known = next((one for one in people_of(session, customer) if one.name == person), None)
        position = "" if known is None else known.position
        if deal is not None and person in ("", deal.contact_name):
            person, position = deal.contact_name, deal.contact_position
        day = next_working_day(self._model.today).isoformat()
        source = None if deal is None else deal.source
        visit = Visit(new_id(), deal_id, None, customer, person, position, source, planned_date=day)
        self.visitWanted.emit(visit, True)

    def change_settings(self, changes: Mapping[str, object]) -> None:
        """Set some of the file's settings."""
        if self.may_write():
            settings: Settings = replace(self._model.settings, **changes)  # type: ignore[arg-type]
            if settings != self._model.settings:
                self.execute(SetSettings(settings))

    # Showing

    def list_deals(self, title: str, read: Callable[[], Sequence[int]], formula: str = "") -> None:
        """Show the deals that ``read`` gives in a table of their own, now and after every change."""
        from funnel_desktop.widgets.dialogs.deal_table import DealTable

        table = DealTable(self._window, self._model, title, read, formula)
        table.opened.connect(lambda row: self.dealsWanted.emit((row,)))
        table.reopened.connect(self.reopen)
        table.show()

    def list_deals_behind_verdict(self) -> None:
        """Show the deals behind the verdict on the period: signed, and open by their chance."""
        from funnel_desktop.queries.verdict import deals_behind_verdict, verdict
        from funnel_desktop.wording.verdict import about_deals_behind_verdict

        model = self._model
        shown = verdict(model.figures, model.forecast.figures)
        title, sentence = about_deals_behind_verdict(model.wording, shown)
        self.list_deals(
            title,
            lambda: deals_behind_verdict(model.session, model.figures.period, model.forecast.figures),
            sentence,
        )
