"""Ctrl+J: a line is typed, read back at every key, put right where it is not sure, written down by Enter."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.capture import CHECK, Chip, Reading, Subject, Value, read_line
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.widgets.dialogs.capture.chips import ChipButton, ChipRow
from funnel_desktop.widgets.dialogs.capture.choices import MOST, ChoiceList
from funnel_desktop.widgets.dialogs.capture.field import CaptureField
from funnel_desktop.widgets.kit.announce import announce
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.labels import Label, Mark, Problem
from funnel_desktop.widgets.kit.dialog_frame import FunnelDialog
from funnel_desktop.widgets.kit.idle_work import IdleWork
from funnel_desktop.widgets.kit.layout import fill, row, stretched
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.capture import chip_words, choice_words, waits_for, will_do


@dataclass
class Draft:
    """What was typed and chosen, kept while the window lives when Escape closes the line."""

    text: str = ""
    choices: dict[str, Value] = field(default_factory=dict)
    near: Subject | None = None
    """The deal in front of the user, offered where the line names nobody."""


class CaptureDialog(FunnelDialog):
    """The line with its chips. ``reading`` is what Enter took; the dialog itself writes nothing."""

    WIDTH = 760
    HOLDS_WORK = False
    """Nothing is lost when it is closed: the draft is kept."""

    def __init__(self, parent: QWidget, model: SessionModel, draft: Draft) -> None:
        super().__init__(parent, translate("Capture", "Note it down"))
        self._model, self._draft = model, draft
        self.reading: Reading
        self._field_shown = ""
        self.title_label.hide()
        self.line = CaptureField(self)
        self.line.setText(draft.text)
        self.line.selectAll()
        self.line.setAccessibleName(translate("Capture", "What happened, in one line"))
        self.line.setPlaceholderText(
            translate("Capture", "Customer, person, what happened, next step with its day, amount")
        )
        name = Label(translate("Capture", "Note it down"), self, tone="muted")
        fill(
            self.head,
            row(Mark(self, "bolt", "accent", 18), stretched(self.line), name, spacing=SPACING.MEDIUM),
        )
        self.chips = ChipRow(self)
        self.choices = ChoiceList(self)
        self.will_do = Label("", self, tone="muted", wrap=True)
        self.problem = Problem("", self, tone="warn", wrap=True)
        self.problem.hide()
        fill(self.body, self.chips, SPACING.SMALL, self.choices, SPACING.TINY, self.will_do, self.problem)
        self.keys = Label(
            translate("Capture", "Tab: next chip   1–9: choose   ↑ ↓: another   Esc: keep as a draft"),
            self,
            tone="note",
        )
        self.accept_button = Button(
            translate("Capture", "Note it down"), "primary", key=QKeySequence("Enter"), parent=self
        )
        self.accept_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.accept_button.clicked.connect(self.confirm)
        fill(self.foot, row(stretched(self.keys), self.accept_button, spacing=SPACING.MEDIUM))
        self.line.textChanged.connect(lambda _text: self._read())
        self.line.chipsWanted.connect(self._to_chips)
        self.line.returnPressed.connect(self.confirm)
        self.choices.chosen.connect(self._pick)
        self._read()
        self._work = IdleWork(self)
        self._work.ended.connect(self._read)
        if not model.capture_index.complete:
            self._work.start(model.capture_index.in_slices())

    def start_focus(self) -> QWidget | None:
        """Return the line."""
        return self.line

    # Reading

    def _read(self) -> None:
        """Read the line as it stands now, and show how it is understood."""
        text = self.line.text()
        model = self._model
        if text != self._draft.text:
            self._draft.text = text
            self._show_problem("")
        self.reading = read_line(
            text,
            model.today,
            model.capture_index,
            unit=model.settings.amount_unit,
            near=self._draft.near,
            choices=self._draft.choices,
        )
        self.reading = model.capture_index.with_check(self.reading, self._draft.choices.get(CHECK))
        self._show()

    def _show(self) -> None:
        chips = self.reading.chips if self.reading.text.strip() else ()
        self.line.show_chips(chips)
        wording = self._model.wording
        while len(self.chips.buttons) < len(chips):
            self._add_button()
        for at, button in enumerate(self.chips.buttons):
            if at >= len(chips):
                button.hide()
                continue
            said = "; ".join(
                f"{place + 1} {choice_words(chips[at], place, wording).spoken}"
                for place in range(min(MOST, len(chips[at].choices)))
            )
            button.show_chip(chips[at], chip_words(self.reading, chips[at], wording), said)
            button.show()
        self.chips.arrange()
        self._show_choices()
        self.will_do.setText(will_do(self.reading, wording))
        self.will_do.setVisible(bool(self.will_do.text()))
        self.accept_button.setEnabled(bool(chips))
        self.refit()

    def _add_button(self) -> None:
        button = ChipButton(self.chips)
        self.chips.buttons.append(button)
        button.walked.connect(self._walk)
        button.stepped.connect(self._step)
        button.numbered.connect(self._pick)
        button.entered.connect(self.confirm)
        button.typed.connect(self._type)
        button.clicked.connect(button.setFocus)
        button.came.connect(lambda: self._show_field(button.field))

    def _chip_shown(self) -> Chip | None:
        """Return the chip of which the choices are listed: the one with the keyboard, else the first that is
        not sure, else that of the customer."""
        chips = self.reading.chips if self.reading.text.strip() else ()
        there = next((chip for chip in chips if chip.field == self._field_shown), None)
        return there or next((chip for chip in chips if not chip.sure), None) or next(iter(chips), None)

    def _show_choices(self) -> None:
        chip = self._chip_shown()
        if chip is None:
            self.choices.show_choices((), 0)
            return
        wording = self._model.wording
        words = [choice_words(chip, place, wording) for place in range(len(chip.choices))]
        nobody = chip.choices == (None,)
        self.choices.show_choices(() if nobody else words, chip.picked, sure=chip.sure)

    # Choosing

    def _button(self) -> ChipButton | None:
        return next((button for button in self.chips.shown() if button.hasFocus()), None)

    def _show_field(self, name: str) -> None:
        self._field_shown = name
        self._show_choices()
        self.refit()

    def _to_chips(self) -> None:
        """Give the keyboard to the first chip that is not sure, else to the first."""
        shown = self.chips.shown()
        if not shown:
            return
        waiting = {chip.field for chip in self.reading.chips if not chip.sure}
        button = next((one for one in shown if one.field in waiting), shown[0])
        button.setFocus(Qt.FocusReason.TabFocusReason)

    def _walk(self, step: int) -> None:
        shown, button = self.chips.shown(), self._button()
        if button is None:
            return
        at = shown.index(button) + step
        if at < 0:
            self.line.setFocus(Qt.FocusReason.BacktabFocusReason)
        elif at < len(shown):
            shown[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _step(self, step: int) -> None:
        chip = self._chip_shown()
        if chip is not None:
            at = chip.picked + step
            if at < 0:
                self.line.setFocus(Qt.FocusReason.BacktabFocusReason)
            elif at < min(MOST, len(chip.choices)):
                self._pick(at)

    def _pick(self, place: int) -> None:
        """Let a choice of the chip shown be in force; it is sure from then on."""
        chip = self._chip_shown()
        if chip is None or place >= len(chip.choices):
            return
        had = self._button() is not None
        self._draft.choices[chip.field] = chip.choices[place]
        self._field_shown = chip.field
        self._show_problem("")
        self._read()
        button = next((one for one in self.chips.shown() if one.field == chip.field), None)
        if had and button is not None:
            announce(button, button.accessibleName())

    def _type(self, text: str) -> None:
        """Go on typing in the line what was typed on a chip."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.end(False)
        if text:
            self.line.insert(text)
        else:
            self.line.backspace()

    # Ending

    def confirm(self) -> None:
        """Take the reading; while something is not sure, say what, and go there."""
        if self.line.is_composing or not self.reading.text.strip():
            return
        asked = waits_for(self.reading)
        if not asked and self.reading.subject is None:
            asked = translate(
                "Capture", "Whom is this about? Type the customer, as much of the name as tells it."
            )
        if not asked and not self.reading.says_something:
            asked = translate(
                "Capture", "Type what happened, what comes next, or an amount, after the customer."
            )
        if not asked:
            self.accept()
            return
        self._show_problem(asked)
        first = self.reading.open_fields[:1]
        button = next((one for one in self.chips.shown() if one.field in first), None)
        chip = self.reading.chip(first[0]) if first else None
        if button is not None and chip is not None and chip.choices != (None,):
            button.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, asked)

    def _show_problem(self, sentence: str) -> None:
        self.problem.setVisible(bool(sentence))
        if sentence != self.problem.text():
            self.problem.setText(sentence)
            self.refit()
