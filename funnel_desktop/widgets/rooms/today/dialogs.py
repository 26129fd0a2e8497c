"""The small dialog after a step or a visit: what came of it, what comes next, and when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from funnel_desktop.text import FunnelError
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.fields import DateEdit, Field
from funnel_desktop.widgets.kit.controls.plain_edits import LineEdit
from funnel_desktop.widgets.kit.dialog_frame import FunnelDialog
from funnel_desktop.widgets.kit.form import FormDialog
from funnel_desktop.widgets.kit.layout import STRETCH, fill, row, stretched
from funnel_desktop.widgets.kit.plain_text import entry_words
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.kit.theme import SPACING


@dataclass(frozen=True, slots=True)
class StepResult:
    """What came of it, the next step with its date (both may be empty), and whether the deal moves on."""

    outcome: str
    next_step: str
    next_date: date | None
    forward: bool


class StepDialog(FormDialog):
    """``about`` is said under the title; ``asks_outcome`` and ``asks_next`` show their fields; ``forward``
    names the stage to which the deal may move at once ("" for none)."""

    WIDTH = 520

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        about: str,
        today: date,
        day: date,
        *,
        asks_outcome: bool = True,
        asks_next: bool = True,
        proposals: Sequence[str] = (),
        forward: str = "",
        confirm: str = "",
    ) -> None:
        super().__init__(parent, title)
        self._asks_next = asks_next
        self.explain(about)
        self.outcome = LineEdit(parent=self)
        self.outcome.setPlaceholderText(translate("StepDialog", "In a few words; may stay empty"))
        came = Field(translate("StepDialog", "What came of it"), self.outcome, self)
        came.setVisible(asks_outcome)
        self.next_step = LineEdit(parent=self)
        self.next_step.setPlaceholderText(translate("StepDialog", "What you will do next"))
        self.next_date = DateEdit(today, translate("StepDialog", "When"), self)
        self.next_date.set_value(day)
        first = Field(translate("StepDialog", "Next step"), self.next_step, self)
        second = Field(translate("StepDialog", "When"), self.next_date, self)
        second.setFixedWidth(170)
        first.setVisible(asks_next)
        second.setVisible(asks_next)
        pills = self.pills(proposals if asks_next else (), _taking, self._take)
        self.forward = QCheckBox(
            entry_words(translate("StepDialog", "Then move it forward to {stage}").format(stage=forward)),
            self,
        )
        self.forward.setVisible(bool(forward))
        step = row(stretched(first), second, spacing=SPACING.MEDIUM)
        fill(self.body, came, step, pills, self.forward, STRETCH)
        self.accept_button = self.add_buttons(confirm or translate("StepDialog", "Done"), left=self.problem)
        self.next_step.textChanged.connect(self._look)
        self._look()

    def _take(self, words: str) -> None:
        self.next_step.setText(words)
        self.next_date.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self) -> None:
        """Say what it means to leave the next step empty."""
        empty = self._asks_next and not self.next_step.text().strip()
        self.problem.setText(
            translate("StepDialog", "Without a next step the card will say so.") if empty else ""
        )
        theme.set_kind(self.problem, "tone", "note")

    def confirm(self) -> None:
        """Take it, if the date can be read."""
        if self._asks_next:
            try:
                self.next_date.date()
            except FunnelError as error:
                self.problem.setText(text_of(error.message))
                theme.set_kind(self.problem, "tone", "bad")
                self.next_date.setFocus(Qt.FocusReason.TabFocusReason)
                return
        self.accept()

    def result_values(self) -> StepResult:
        """Return what was typed; a date without a step is none."""
        words = self.next_step.text().strip() if self._asks_next else ""
        day = self.next_date.date() if words else None
        return StepResult(self.outcome.text().strip(), words, day, self.forward.isChecked())

    def start_focus(self) -> QWidget:
        """Start at the first field."""
        return self.outcome if self.outcome.isVisibleTo(self) else self.next_step


def _taking(words: str) -> str:
    return translate("StepDialog", "Take: {step}").format(step=words)


def ask_step(dialog: StepDialog) -> StepResult | None:
    """Run the dialog; None when it was cancelled."""
    return dialog.result_values() if dialog.run() else None


class DayDialog(FunnelDialog):
    """Asks for another day."""

    WIDTH = 380
    BODY = FormDialog.BODY

    def __init__(self, parent: QWidget | None, title: str, today: date, day: date) -> None:
        super().__init__(parent, title)
        self.day = DateEdit(today, translate("DayDialog", "New date"), self)
        self.day.set_value(day)
        self.field = Field(translate("DayDialog", "New date"), self.day, self)
        fill(self.body, self.field, STRETCH)
        self.add_buttons(translate("DayDialog", "Postpone"))

    def confirm(self) -> None:
        """Take the date, if there is one that can be read."""
        try:
            if self.day.date() is not None:
                self.accept()
                return
            sentence = translate("DayDialog", "Type a date, such as 11-30, fri or +7.")
        except FunnelError as error:
            sentence = text_of(error.message)
        self.field.show_problem(sentence)
        self.refit()

    def start_focus(self) -> QWidget:
        """Start at the date, which is typed over."""
        self.day.selectAll()
        return self.day


def ask_day(parent: QWidget | None, title: str, today: date, day: date) -> date | None:
    """Ask for another day; None when cancelled."""
    dialog = DayDialog(parent, title, today, day)
    return dialog.day.date() if dialog.run() else None
