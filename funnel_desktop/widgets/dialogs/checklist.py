"""The checklist in the moment of the drop: the checks of every stage entered, judged by the file's rule."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from funnel_desktop.method.checklist import Verdict, checks_for_move, earliest_stage
from funnel_desktop.method.deal import Answer
from funnel_desktop.widgets.dialogs.checks_form import ChecksForm, keep_in_view
from funnel_desktop.widgets.dialogs.move_head import MoveHead, MoveRequest, deal_title, deals_title
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.announce import announce
from funnel_desktop.widgets.kit.controls.chips import Chip
from funnel_desktop.widgets.kit.controls.plain_edits import LineEdit
from funnel_desktop.widgets.kit.dialog_frame import FunnelDialog
from funnel_desktop.widgets.kit.layout import STRETCH, Align, fill, placed, row, stretched
from funnel_desktop.widgets.kit.plain_text import spoken
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.wording.answers import ready_words, verdict_words
from funnel_desktop.wording.punctuation import listed


@dataclass(frozen=True, slots=True)
class ChecklistResult:
    """What was answered: only what differs from before (answer "" takes one back); why it moves anyway."""

    answers: tuple[Answer, ...]
    reason: str


_STATUS_ICONS = {"good": "check", "warn": "overdue", "bad": "lost"}


class ChecklistDialog(FunnelDialog):
    """Asks the checks of a move forward. Ctrl+Enter moves, Escape leaves everything as it was."""

    def __init__(self, parent: QWidget | None, request: MoveRequest) -> None:
        super().__init__(parent, deals_title(request.deals))
        self.request = request
        settings, language = request.settings, request.language
        self._rule = settings.rule
        self._tried = False
        if request.position is not None:
            self._count_in_title(*request.position)
        move = MoveHead(request, self)
        self.setAccessibleName(spoken(move.said))
        fill(self.head, move)
        if len(request.deals) > 1:
            names = [deal_title(deal) for deal in request.deals]
            words = translate("Checklist", "The answers count for all of them: {names}")
            self.explain(words.format(names=listed(names)), "note")
        asked = checks_for_move(
            request.playbook, earliest_stage(request.deals), request.end, settings.switched_off_checks
        )
        # Before the form is made: the Tab key goes in the order in which things are made.
        self.add_above_checks()
        self.form = ChecksForm(
            asked,
            request.playbook,
            language,
            request.answers,
            request.answered_at,
            request.today,
            self,
            proposals=request.proposals,
        )
        fill(self.body, stretched(self.form))
        self.reason = LineEdit(parent=self)
        self.reason.setAccessibleName(translate("Checklist", "Why it moves all the same"))
        self.reason.hide()
        fill(self.foot, self.reason)
        self.status = Chip("", parent=self)
        self.status.setAccessibleDescription(translate("Checklist", "What the rule of the file says"))
        holder = QWidget(self)
        row(self.status, STRETCH, on=holder)
        self.move_button = self.add_buttons(self.confirm_word(), left=holder)
        self.form.changed.connect(self._judge)
        self.form.revealed.connect(self.refit)
        self.form.answeredLast.connect(self._say_verdict)
        self.reason.textEdited.connect(self._judge)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)
        self._judge()

    def add_above_checks(self) -> None:
        """Hook: what stands above the checks (the final amount, when a deal is won)."""

    def confirm_word(self) -> str:
        """Return the word on the button that confirms."""
        return translate("Checklist", "Move")

    def start_focus(self) -> QWidget | None:
        """Return what has the keyboard at first: the answers of the first check that is open."""
        row = self.form.first_open()
        return row.answers if row is not None else self.move_button

    def result_value(self) -> ChecklistResult:
        """Return what was answered."""
        return ChecklistResult(self.form.changes(), self.reason.text().strip() if self._reason_wanted else "")

    def confirm(self) -> None:
        """Move, if the rule lets it; else lead to what is missing."""
        self._tried = True
        verdict = self._judge()
        if verdict.blocking or verdict.needs_reason:
            announce(self, self.status.text())
        if verdict.blocking:
            self.form.rows[verdict.blocking[0]].focus()
        elif verdict.needs_reason:
            theme.set_kind(self.reason, "invalid", True)
            self.reason.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.accept()

    def _count_in_title(self, number: int, count: int) -> None:
        self.head.removeWidget(self.title_label)
        chip = Chip(
            translate("Checklist", "{number} of {count}").format(number=number, count=count), parent=self
        )
        line = row(stretched(self.title_label), placed(chip, Align.AlignTop))
        self.head.insertLayout(0, line)

    def _say_verdict(self) -> None:
        """Say what came of the answers and how to go on, when the last was given by a key."""
        verdict = self._judge()
        lacking = verdict.blocking or verdict.needs_reason
        announce(self, self.status.text() if lacking else ready_words(verdict))

    @property
    def _reason_wanted(self) -> bool:
        return not self.reason.isHidden()

    def _judge(self) -> Verdict:
        verdict = self.form.verdict(self._rule, self.reason.text())
        words, kind = verdict_words(verdict)
        if self._tried and verdict.needs_reason and not verdict.blocking:
            words, kind = translate("Checklist", "Still missing: one sentence why it moves"), "bad"
        self.status.setText(words)
        self.status.setAccessibleName(words)
        self.status.set_kind(kind, _STATUS_ICONS[kind])
        # No wall of red at the start: what was answered otherwise is marked, after a try to move all.
        rows = self.form.rows
        self.form.mark_needed([key for key in verdict.blocking if self._tried or rows[key].answers.value()])
        self.move_button.setEnabled(not verdict.blocking)
        wanting = bool(verdict.unanswered or verdict.unknown or verdict.negative)
        if self._rule == "guided" and wanting and not self._reason_wanted:
            # Once there it stays, so that nothing jumps while one goes back and forth between answers.
            self.reason.show()
            self.refit()
        self.reason.setPlaceholderText(
            translate("Checklist", "One sentence: why it moves all the same")
            if wanting
            else translate("Checklist", "A word on this move (not needed)")
        )
        if not verdict.needs_reason:
            theme.set_kind(self.reason, "invalid", False)
        return verdict

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not self.isVisible():
            return
        row = next((row for row in self.form.rows.values() if row.isAncestorOf(new)), None)
        if row is not None:
            # After the evidence has appeared and the dialog has its new height.
            QTimer.singleShot(0, row, lambda: keep_in_view(self._scroll, row))


def ask_checklist(parent: QWidget | None, request: MoveRequest) -> ChecklistResult | None:
    """Ask the checks of a move forward; None when it was cancelled, and then nothing has changed.

    With the rule "free", or when nothing is asked, returns an empty result without opening anything.
    """
    asked = checks_for_move(
        request.playbook, earliest_stage(request.deals), request.end, request.settings.switched_off_checks
    )
    if request.settings.rule == "free" or not asked:
        return ChecklistResult((), "")
    dialog = ChecklistDialog(parent, request)
    return dialog.result_value() if dialog.run_with_draft(request.about) else None
