"""One check: its question, the four answers, the evidence in words, and a note where the law has a word."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.method.deal import Answer
from funnel_desktop.method.playbook import Check
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.answers import AnswerControl
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.chips import Chip
from funnel_desktop.widgets.kit.controls.labels import Label, Mark
from funnel_desktop.widgets.kit.controls.plain_edits import LineEdit
from funnel_desktop.widgets.kit.keyboard import holds_keyboard, keyboard_in
from funnel_desktop.widgets.kit.layout import Align, Cells, across, column, fill, grid, placed, row, stretched
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.days import short_day


class _Question(Label):
    """Not a mere label: those a screen reader reads out all at once when a dialog comes up. The answers are
    called as the question is."""

    READ_AS = QAccessible.Role.Paragraph


class CheckRow(QWidget):
    """A check to be answered. ``edited`` at every change, ``committed`` when answer or evidence stands.

    The evidence's field appears when the check is answered or has the keyboard; it stays while it has words.
    """

    edited = Signal()
    typed = Signal()
    """It was answered by a key: the keyboard may go on to the next check."""
    committed = Signal(Answer)
    revealed = Signal()
    """The evidence's field appeared or went: the row has another height."""

    def __init__(
        self,
        check: Check,
        language: str,
        given: Answer | None,
        today: date,
        *,
        answered_at: str = "",
        narrow: bool = False,
        live: bool = False,
        proposed: Answer | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``narrow`` puts the answers under the question.

        ``proposed`` follows from what is known; it is shown, and counts only when the user confirms it.

        ``live``: what is committed counts as given from then on (the side sheet stores it at once).
        """
        super().__init__(parent)
        self.check = check
        self._came_from: CheckRow | None = None
        self._language = language
        self._today = today
        self._live = live
        self._given = given or Answer(check.key, "")
        question = check.question(language)
        self._question = _Question(question, self, wrap=True)
        set_tip(self._question, check.hint(language))
        self._question.setAccessibleName(question)
        self.answers = AnswerControl(question, self._given.answer, self)
        self._mark = Chip("", parent=self)
        self._mark.hide()
        self._when = Label("", self, tone="small")
        self.evidence = LineEdit(self._given.evidence, self)
        self.evidence.setCursorPosition(0)
        self.evidence.setPlaceholderText(check.hint(language))
        set_tip(self.evidence, check.hint(language))
        self.evidence.setAccessibleName(
            translate("CheckRow", "Evidence: {question}").format(question=question)
        )
        self.evidence.setAccessibleDescription(check.hint(language))
        theme.set_kind(self.evidence, "quiet", True)
        self._note = self._compliance_note()
        self._proposed: Answer | None = None
        self.proposal: QWidget | None = None
        self._lay_out(narrow)
        self.set_proposed(proposed)
        self.answers.changed.connect(self._answered)
        self.answers.typed.connect(self.typed)
        self.evidence.textEdited.connect(lambda: self.edited.emit())
        self.evidence.installEventFilter(self)
        for segment in self.answers.segments:
            segment.installEventFilter(self)
        self.set_answered_at(answered_at)
        self._show_mark()
        self._reveal()

    def answer(self) -> Answer:
        """Return what stands in the row now; answer "" when it isn't answered."""
        return Answer(self.check.key, self.answers.value(), self.evidence.text().strip())

    def changed(self) -> bool:
        """Whether the answer or the evidence differs from what was given."""
        return self.answer() != self._given

    def set_given(self, given: Answer | None, answered_at: str = "") -> None:
        """Show another stored answer; evidence that is being typed stays."""
        fresh = given or Answer(self.check.key, "")
        typing = holds_keyboard(self.evidence) and self.evidence.text().strip() != self._given.evidence
        self._given = fresh
        self.answers.set_value(fresh.answer)
        if not typing and self.evidence.text().strip() != fresh.evidence:
            self.evidence.setText(fresh.evidence)
            self.evidence.setCursorPosition(0)
        self.set_answered_at(answered_at)
        self._reveal()

    def take(self, answer: str, evidence: str) -> None:
        """Fill in what the user had answered before, as if answered now."""
        self.answers.set_value(answer)
        self.evidence.setText(evidence)
        self.evidence.setCursorPosition(0)
        self._answered(answer)

    def set_answered_at(self, moment: str) -> None:
        """Say when it was answered earlier ("" for not)."""
        day = short_day(moment, self._language, self._today)
        self._when.setText(translate("CheckRow", "answered {date}").format(date=day) if day else "")
        self._when.setVisible(bool(day) and not self.evidence.isHidden())

    def set_needed(self, needed: bool) -> None:
        """Mark the row as one that keeps the move from being made (the strict rule)."""
        if needed:
            self._mark.setText(translate("CheckRow", "needs Yes"))
            self._mark.set_kind("bad")
            self._mark.show()
        else:
            self._show_mark()

    def focus(self) -> None:
        """Give the keyboard to the answers."""
        self.answers.setFocus(Qt.FocusReason.TabFocusReason)

    def go_on_from(self, answered: CheckRow) -> None:
        """Take the keyboard after ``answered``, to whose evidence Shift+Tab goes back, even if checks that
        were answered before lie between."""
        self.focus()
        self._came_from = answered

    def _go_back(self) -> bool:
        """Go back to the evidence of the check from which the keyboard came here."""
        answered, self._came_from = self._came_from, None
        if answered is None or answered.evidence.isHidden():
            return False
        answered.evidence.setFocus(Qt.FocusReason.BacktabFocusReason)
        return True

    def _show_mark(self) -> None:
        self._mark.setVisible(not self.check.required)
        if not self.check.required:
            self._mark.setText(translate("CheckRow", "optional"))
            self._mark.set_kind("neutral")

    def _compliance_note(self) -> QWidget | None:
        if self.check.compliance_note is None:
            return None
        box = QWidget(self)
        mark = Mark(box, "compliance", "warn")
        text = Label(self.check.compliance_note(self._language), box, tone="small", wrap=True)
        row(placed(mark, Align.AlignTop), stretched(text), on=box, spacing=SPACING.SMALL)
        return box

    def set_proposed(self, proposed: Answer | None) -> None:
        """Propose an answer with its facts (None: none); it is shown while the user has given none."""
        self._proposed = proposed
        wanted = proposed is not None and self.answers.value() in ("", "unknown")
        if proposed is not None and wanted:
            if self.proposal is None:
                self.proposal = self._proposal()
                fill(self._proposals, self.proposal)
            self._facts.setText(proposed.evidence)
            self.confirm_button.setAccessibleDescription(proposed.evidence)
        if self.proposal is not None and self.proposal.isHidden() == wanted:
            self.proposal.setVisible(wanted)
            self.revealed.emit()

    def _proposal(self) -> QWidget:
        box = QWidget(self)
        mark = Chip(translate("CheckRow", "proposed: Yes"), "good", parent=box)
        words = self._facts = Label("", box, tone="small", wrap=True)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.confirm_button = Button(translate("CheckRow", "Confirm"), "link", parent=box)
        question = self.check.question(self._language)
        self.confirm_button.setAccessibleName(
            translate("CheckRow", "Confirm the proposed Yes: {question}").format(question=question)
        )
        self.confirm_button.clicked.connect(self.confirm_proposal)
        top = Align.AlignTop
        parts = placed(mark, top), placed(words, top, 1), placed(self.confirm_button, top)
        row(*parts, on=box, spacing=SPACING.MEDIUM)
        box.hide()
        return box

    def confirm_proposal(self) -> None:
        """Answer Yes with the facts as evidence, as proposed."""
        self.answers.set_value("yes")
        self._answered("yes")
        self.answers.setFocus(Qt.FocusReason.OtherFocusReason)

    def _settle_proposal(self, answer: str) -> None:
        """An answer of the user's own ends the proposal; a Yes takes its facts along."""
        if self.proposal is None or self._proposed is None or not answer:
            return
        if answer == "yes" and not self.evidence.text().strip():
            self.evidence.setText(self._proposed.evidence)
            self.evidence.setCursorPosition(0)
        self.proposal.hide()
        self.revealed.emit()

    def _lay_out(self, narrow: bool) -> None:
        middle = Align.AlignVCenter
        head: list[Cells]
        if narrow:
            below = placed(self.answers, Align.AlignTop | Align.AlignLeft)
            head = [[across(self._question, 2)], [below, placed(self._mark, Align.AlignRight | middle)]]
        else:
            side = row(placed(self._mark, middle), self.answers, spacing=SPACING.MEDIUM)
            head = [[self._question, placed(side, Align.AlignTop)]]
        self._proposals = column()
        grid(
            *head,
            None if self._note is None else [across(self._note, 2)],
            [across(self._proposals, 2)],
            [across(row(stretched(self.evidence), self._when, spacing=SPACING.MEDIUM), 2)],
            on=self,
            spacing=(SPACING.LARGE, SPACING.TINY),
            margins=(0, SPACING.MEDIUM),
            stretch={0: 1},
        )

    def _answered(self, answer: str) -> None:
        self._settle_proposal(answer)
        self._reveal()
        self.edited.emit()
        self._commit()

    def _reveal(self) -> None:
        focused = keyboard_in(self) in (self.evidence, *self.answers.segments)
        wanted = bool(self.answers.value() or self.evidence.text().strip() or focused)
        if wanted == self.evidence.isHidden():
            self.evidence.setVisible(wanted)
            self._when.setVisible(wanted and bool(self._when.text()))
            self.revealed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the keyboard in and out of the row; Enter in the evidence goes on to the next check."""
        kind = event.type()
        if kind == QEvent.Type.FocusIn:
            if watched is self.evidence:
                self.evidence.end(False)
            self._reveal()
        elif kind == QEvent.Type.FocusOut:
            if watched is self.evidence:
                self._commit_evidence()
                self.evidence.setCursorPosition(0)
            self._came_from = None
            # Later: the keyboard may be on its way from the answers to the evidence of this very row.
            QTimer.singleShot(0, self, self._reveal)
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched is not self.evidence:
            if event.key() == Qt.Key.Key_Backtab and self._go_back():
                return True
        elif kind == QEvent.Type.KeyPress and watched is self.evidence and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
                self._commit_evidence()
                self.focusNextPrevChild(True)
                return True
            # In a dialog Escape is the dialog's: it cancels, and nothing has changed.
            escape = self._live and event.key() == Qt.Key.Key_Escape
            if escape and self.evidence.text().strip() != self._given.evidence:
                self.evidence.setText(self._given.evidence)
                self.edited.emit()
                return True
        return super().eventFilter(watched, event)

    def _commit_evidence(self) -> None:
        if self.evidence.text().strip() != self._given.evidence:
            self._commit()

    def _commit(self) -> None:
        answer = self.answer()
        if self._live:
            self._given = answer
        self.committed.emit(answer)
