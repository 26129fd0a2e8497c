"""The short dialogs of other moves: backward, lost, won, open again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.deal import Answer
from funnel_desktop.method.stages import OPEN_STAGES
from funnel_desktop.widgets.dialogs.checklist import ChecklistDialog
from funnel_desktop.widgets.dialogs.move_head import MoveHead, MoveRequest, deals_title
from funnel_desktop.widgets.dialogs.reasons import ReasonGroup
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.fields import AmountEdit, Choice, DateEdit, Field, NumberEdit
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.controls.plain_edits import LineEdit
from funnel_desktop.widgets.kit.form import FormDialog
from funnel_desktop.widgets.kit.layout import fill, row, stretched
from funnel_desktop.widgets.kit.plain_text import spoken
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.deal import ending_with


@dataclass(frozen=True, slots=True)
class BackwardResult:
    """Why deals go back."""

    reason: str


@dataclass(frozen=True, slots=True)
class LostResult:
    """Why deals are lost: the playbook's key of the reason, the competitor if there was one, a note."""

    reason: str
    competitor: str
    note: str
    closed_date: date


@dataclass(frozen=True, slots=True)
class WonResult:
    """The final figures of a won deal, and what was answered on the way (as in ChecklistResult)."""

    amount_minor: int | None
    units: int | None
    closed_date: date
    answers: tuple[Answer, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class ReopenResult:
    """The open stage in which deals go on, and why."""

    stage: str
    reason: str


class _ReasonDialog(FormDialog):
    """A dialog whose sentence must be there before it confirms."""

    WIDTH = 520

    def say(self, sentence: str, editor: QWidget | None = None) -> None:
        """Say in the foot what is missing and lead there ("" for nothing)."""
        self.problem.setText(sentence)
        self.refit()
        if editor is not None:
            theme.set_kind(editor, "invalid", bool(sentence))
            if sentence:
                editor.setAccessibleDescription(sentence)
                editor.setFocus(Qt.FocusReason.TabFocusReason)

    def reason_field(self, label: str, placeholder: str, suggestions: Sequence[str]) -> LineEdit:
        """Add a line for the sentence, with a few sentences that can be taken at a click."""
        line = LineEdit(parent=self)
        line.setPlaceholderText(placeholder)
        line.textEdited.connect(lambda: self.say("", line))

        def take(words: str) -> None:
            line.setText(words)
            self.say("", line)
            line.setFocus(Qt.FocusReason.OtherFocusReason)

        fill(self.body, Field(label, line, self), self.pills(suggestions, _taking, take))
        return line


def _taking(words: str) -> str:
    return translate("ReasonDialog", "Take: {reason}").format(reason=words)


class BackwardDialog(_ReasonDialog):
    """Asks why deals go back to an earlier stage."""

    def __init__(self, parent: QWidget | None, request: MoveRequest) -> None:
        super().__init__(parent, deals_title(request.deals))
        move = MoveHead(request, self)
        self.setAccessibleName(spoken(move.said))
        fill(self.head, move)
        self.reason = self.reason_field(
            translate("BackwardDialog", "Why does it go back?"),
            translate("BackwardDialog", "One sentence: what has changed"),
            (
                translate("BackwardDialog", "Budget postponed"),
                translate("BackwardDialog", "Decision maker changed"),
                translate("BackwardDialog", "Moved too early"),
            ),
        )
        self.add_buttons(translate("BackwardDialog", "Move back"), left=self.problem)

    def confirm(self) -> None:
        """Go back, if there is a reason."""
        if not self.reason.text().strip():
            self.say(translate("BackwardDialog", "Write one sentence why it goes back."), self.reason)
            return
        self.accept()

    def start_focus(self) -> QWidget:
        """Start at the sentence."""
        return self.reason


class LostDialog(_ReasonDialog):
    """Asks why deals are lost, and to whom."""

    def __init__(self, parent: QWidget | None, request: MoveRequest) -> None:
        super().__init__(parent, deals_title(request.deals))
        move = MoveHead(request, self)
        self.setAccessibleName(spoken(move.said))
        fill(self.head, move)
        self.reasons = ReasonGroup(request.playbook, request.language, self)
        self.reasons.idClicked.connect(lambda: self.say(""))
        known = {deal.competitor for deal in request.deals}
        self.competitor = LineEdit(next(iter(known)) if len(known) == 1 else "", self)
        self.competitor.setPlaceholderText(translate("LostDialog", "Who won it, if anybody did"))
        self.day = DateEdit(request.today, parent=self, past=True)
        self.day.set_value(request.today)
        competitor = Field(translate("LostDialog", "Competitor"), self.competitor, self)
        day = Field(translate("LostDialog", "Lost on"), self.day, self)
        self.note = LineEdit(parent=self)
        self.note.setPlaceholderText(translate("LostDialog", "What would you do differently next time?"))
        fill(
            self.body,
            Label(translate("LostDialog", "Why is it lost?"), self, tone="group"),
            self.reasons.laid_out(),
            row(stretched(competitor, 3), stretched(day, 2), spacing=SPACING.LARGE),
            Field(translate("LostDialog", "Note"), self.note, self),
        )
        self.ends = Label(ending_with(request.deals, request.visits), self, tone="muted", wrap=True)
        self.ends.setVisible(bool(self.ends.text()))
        fill(self.body, self.ends)
        self.add_buttons(translate("LostDialog", "Mark as lost"), kind="danger", left=self.problem)

    def reason_key(self) -> str:
        """Return the playbook's key of the reason chosen, "" for none."""
        return self.reasons.key

    def confirm(self) -> None:
        """Close the deals as lost, if there is a reason."""
        if not self.reason_key():
            self.say(translate("LostDialog", "Choose a reason."))
            self.reasons.first.setFocus(Qt.FocusReason.TabFocusReason)
            return
        if self.reason_key() == "other" and not self.note.text().strip():
            self.say(translate("LostDialog", "Say in the note what the other reason is."), self.note)
            return
        if not self.day.commit() or self.day.date() is None:
            self.say(
                self.day.problem() or translate("LostDialog", "Write the day on which it was lost."), self.day
            )
            return
        self.accept()

    def result_value(self) -> LostResult:
        """Return what was answered."""
        day = self.day.date()
        assert day is not None  # confirm() has looked
        return LostResult(self.reason_key(), self.competitor.text().strip(), self.note.text().strip(), day)

    def start_focus(self) -> QWidget:
        """Start at the reasons."""
        return self.reasons.buttons()[0]


class WonDialog(ChecklistDialog):
    """The final figures of a won deal and, under them, the checks of the stages entered."""

    def add_above_checks(self) -> None:
        """Put amount, units and date above the checks."""
        deal = self.request.deals[0]
        settings = self.request.settings
        self.amount = AmountEdit(settings.amount_unit, parent=self)
        other = deal.currency != settings.currency
        self.amount.set_unit(settings.amount_unit, deal.currency if other else "")
        self.amount.set_value(deal.written_minor)
        self.units = NumberEdit(parent=self)
        self.units.set_value(deal.units)
        self.day = DateEdit(self.request.today, parent=self, past=True)
        self.day.set_value(self.request.today)
        self._amount_field = Field(translate("WonDialog", "Final amount"), self.amount, self)
        units = Field(translate("WonDialog", "Units"), self.units, self)
        self._day_field = Field(translate("WonDialog", "Signed on"), self.day, self)
        fields = (stretched(self._amount_field, 3), stretched(units, 2), stretched(self._day_field, 3))
        fill(self.body, SPACING.MEDIUM, row(*fields, spacing=SPACING.LARGE))
        for editor in (self.amount, self.units, self.day):
            editor.problemChanged.connect(lambda _text: self.refit())

    def confirm_word(self) -> str:
        """Return the word on the button that confirms."""
        return translate("WonDialog", "Won")

    def start_focus(self) -> QWidget | None:
        """Start at the amount."""
        return self.amount

    def confirm(self) -> None:
        """Close the deal as won, if figures and rule let it."""
        for editor in (self.amount, self.units, self.day):
            if not editor.commit():
                editor.setFocus(Qt.FocusReason.TabFocusReason)
                return
        if self.amount.value() is None:
            self._ask(self._amount_field, translate("WonDialog", "Write what the contract is worth."))
            return
        if self.day.value() is None:
            self._ask(self._day_field, translate("WonDialog", "Write the day on which it was signed."))
            return
        super().confirm()

    def _ask(self, field: Field, sentence: str) -> None:
        field.show_problem(sentence)
        field.editor.setAccessibleDescription(sentence)
        field.editor.setFocus(Qt.FocusReason.TabFocusReason)
        self.refit()

    def won_value(self) -> WonResult:
        """Return the figures and the answers. Raises FunnelError for figures that cannot be read."""
        answered = self.result_value()
        day = self.day.date()
        units = self.units.value()
        return WonResult(
            self.amount.amount(),
            units if isinstance(units, int) else None,
            day or self.request.today,
            answered.answers,
            answered.reason,
        )


class ReopenDialog(_ReasonDialog):
    """Asks in which stage closed deals go on, and why."""

    def __init__(self, parent: QWidget | None, request: MoveRequest) -> None:
        """``request.end`` is proposed; "" takes the stage where the deal was, or near-win for a won one."""
        title = translate("ReopenDialog", "Open again: {deal}").format(deal=deals_title(request.deals))
        super().__init__(parent, title)
        was = request.end or request.deals[0].stage or "target"
        self.stage = Choice(parent=self)
        self.stage.set_choices(
            [(key, request.playbook.stages[key].name(request.language)) for key in OPEN_STAGES],
            was if was in OPEN_STAGES else "near_win",
        )
        fill(self.body, Field(translate("ReopenDialog", "Goes on in"), self.stage, self))
        self.reason = self.reason_field(
            translate("ReopenDialog", "What has changed?"),
            translate("ReopenDialog", "One sentence (not needed)"),
            (
                translate("ReopenDialog", "Project is on again"),
                translate("ReopenDialog", "Customer came back"),
                translate("ReopenDialog", "Closed by mistake"),
            ),
        )
        self.add_buttons(translate("ReopenDialog", "Open again"), left=self.problem)

    def start_focus(self) -> QWidget:
        """Start at the stage."""
        return self.stage


def ask_backward(parent: QWidget | None, request: MoveRequest) -> BackwardResult | None:
    """Ask why deals go back to an earlier stage; None when it was cancelled."""
    dialog = BackwardDialog(parent, request)
    return BackwardResult(dialog.reason.text().strip()) if dialog.run_with_draft(request.about) else None


def ask_lost(parent: QWidget | None, request: MoveRequest) -> LostResult | None:
    """Ask why deals are lost (``request.end`` is "lost"); None when it was cancelled."""
    dialog = LostDialog(parent, request)
    return dialog.result_value() if dialog.run_with_draft(request.about) else None


def ask_won(parent: QWidget | None, request: MoveRequest) -> WonResult | None:
    """Ask the final figures of one deal, with the checks of the stages entered; None when it was cancelled.

    ``request.end`` is "won". With the rule "free" the checks are shown all the same, and none is needed.
    """
    dialog = WonDialog(parent, request)
    return dialog.won_value() if dialog.run_with_draft(request.about) else None


def ask_reopen(parent: QWidget | None, request: MoveRequest) -> ReopenResult | None:
    """Ask in which stage closed deals go on (``request.end`` is proposed, or ""); None when cancelled."""
    dialog = ReopenDialog(parent, request)
    if not dialog.run_with_draft(request.about):
        return None
    return ReopenResult(dialog.stage.key(), dialog.reason.text().strip())
