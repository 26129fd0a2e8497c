"""The one dialog for the next step of a deal: what came of the last one, what comes next, and when.

Card, sheet, Today, visits: whoever asks for a next step asks with it (``next_step_flow``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from funnel_desktop.method.today import quick_days
from funnel_desktop.method.visit_words import says_visit
from funnel_desktop.text import FunnelError
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.fields import DateEdit, Field, TimeEdit
from funnel_desktop.widgets.kit.controls.plain_edits import LineEdit
from funnel_desktop.widgets.kit.form import FormDialog
from funnel_desktop.widgets.kit.layout import STRETCH, fill, holder, row
from funnel_desktop.widgets.kit.plain_text import entry_words
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.today import quick_day_words


@dataclass(frozen=True, slots=True)
class StepResult:
    """What came of it, the next step with day and time (all may be empty), whether it is planned as a visit
    (None: it was not asked), and whether the deal moves on."""

    outcome: str = ""
    next_step: str = ""
    next_date: date | None = None
    time: str = ""
    visit: bool | None = None
    forward: bool = False


class StepDialog(FormDialog):
    """``about`` is said under the title; ``asks_outcome`` and ``asks_next`` show their fields; ``forward``
    names the stage to which the deal may move at once ("" for none); ``leave`` is the word for going without
    a next step; ``known`` is the step that is there, ``stays`` the one that stays without another."""

    WIDTH = 560

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
        leave: str = "",
        known: StepResult | None = None,
        stays: str = "",
    ) -> None:
        super().__init__(parent, title)
        self._asks_next, self._stays = asks_next, stays
        self.explain(about)
        self.outcome = LineEdit(parent=self)
        self.outcome.setPlaceholderText(translate("StepDialog", "In a few words; may stay empty"))
        came = Field(translate("StepDialog", "What came of it"), self.outcome, self)
        came.setVisible(asks_outcome)
        self.next_step = LineEdit(parent=self)
        self.next_step.setPlaceholderText(translate("StepDialog", "What you will do next"))
        self.next_date = DateEdit(today, translate("StepDialog", "When"), self)
        self.next_date.set_value(day)
        self.time = TimeEdit(translate("StepDialog", "Time"), self)
        self.time.setPlaceholderText(translate("StepDialog", "9:30"))
        self.is_visit = QCheckBox(translate("StepDialog", "Plan it as a visit in the calendar"), self)
        self.is_visit.setChecked(True)
        step = Field(translate("StepDialog", "Next step"), self.next_step, self)
        self._when = self.field(translate("StepDialog", "When"), self.next_date)
        self._when.setFixedWidth(190)
        self._time = self.field(translate("StepDialog", "Time"), self.time)
        self._time.setFixedWidth(96)
        days = {quick_day_words(key): day for key, day in quick_days(today)}
        quick = self.pills(tuple(days), _on, lambda words: self._take_day(days[words]))
        pills = self.pills(proposals if asks_next else (), _taking, self._take)
        following = holder(row(self._when, self._time, STRETCH, spacing=SPACING.MEDIUM), self)
        quick_days_box = holder(quick, self)
        for part in (step, following, quick_days_box):
            part.setVisible(asks_next)
        self.forward = QCheckBox(
            entry_words(translate("StepDialog", "Then move it forward to {stage}").format(stage=forward)),
            self,
        )
        self.forward.setVisible(bool(forward))
        fill(self.body, *(came, step, pills, following, quick_days_box, self.is_visit, self.forward, STRETCH))
        self.accept_button = self.add_buttons(
            confirm or translate("StepDialog", "Done"), left=self.problem, leave=leave
        )
        if known is not None:
            self.next_step.setText(known.next_step)
            self.next_date.set_value(known.next_date or day)
            self.time.set_value(known.time)
            self.is_visit.setChecked(known.visit is not False)
        self.next_step.textChanged.connect(self._look)
        self._look()

    def _take(self, words: str) -> None:
        self.next_step.setText(words)
        self.next_date.setFocus(Qt.FocusReason.OtherFocusReason)
        self.next_date.selectAll()

    def _take_day(self, day: date) -> None:
        self.next_date.setText(day.isoformat())
        self.next_date.commit()

    def _look(self) -> None:
        """Say what it means to leave the next step empty, and offer a visit to be planned as one."""
        words = self.next_step.text().strip()
        empty = self._asks_next and not words
        without = translate("StepDialog", "Without a next step the card will say so.")
        if self._stays:
            without = translate("StepDialog", "Left empty, “{step}” stays.").format(step=self._stays)
        self.problem.setText(without if empty else "")
        theme.set_kind(self.problem, "tone", "note")
        visit = self._asks_next and says_visit(words)
        if visit == self.is_visit.isHidden():
            self.is_visit.setVisible(visit)
            self.refit()

    def confirm(self) -> None:
        """Take it, if day and time can be read."""
        if self._asks_next:
            try:
                self.next_date.date()
                self.time.value()
            except FunnelError as error:
                wrong = self.time if not self.next_date.problem() else self.next_date
                self.problem.setText(text_of(error.message))
                theme.set_kind(self.problem, "tone", "bad")
                wrong.setFocus(Qt.FocusReason.TabFocusReason)
                self.refit()
                return
        self.accept()

    def result_values(self) -> StepResult:
        """Return what was typed; a date without a step is none."""
        words = self.next_step.text().strip() if self._asks_next else ""
        day = self.next_date.date() if words else None
        visit = None if self.is_visit.isHidden() else self.is_visit.isChecked() and day is not None
        time = str(self.time.value()) if day is not None else ""
        return StepResult(self.outcome.text().strip(), words, day, time, visit, self.forward.isChecked())

    def start_focus(self) -> QWidget:
        """Start at the first field."""
        return self.outcome if self.outcome.isVisibleTo(self) else self.next_step


def _taking(words: str) -> str:
    return translate("StepDialog", "Take: {step}").format(step=words)


def _on(words: str) -> str:
    return translate("StepDialog", "When: {day}").format(day=words)


def ask_step(dialog: StepDialog) -> StepResult | None:
    """Run the dialog; None when it was cancelled."""
    return dialog.result_values() if dialog.run() else None
