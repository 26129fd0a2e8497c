"""The checks of one or more stages as a form: a group for each stage, a row for each check."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from funnel_desktop.method.checklist import Verdict, judge
from funnel_desktop.method.deal import Answer
from funnel_desktop.method.playbook import Check, Playbook
from funnel_desktop.widgets.kit.controls.check_row import CheckRow
from funnel_desktop.widgets.kit.controls.labels import Label, rule
from funnel_desktop.widgets.kit.layout import STRETCH, column, fill, row, stretched
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING


class ChecksForm(QWidget):
    """All checks of a move, by stage entered."""

    changed = Signal()
    revealed = Signal()
    answeredLast = Signal()
    """A key answered a check, and none is left without an answer: the keyboard stays."""

    def __init__(
        self,
        asked: Mapping[str, tuple[Check, ...]],
        playbook: Playbook,
        language: str,
        given: Mapping[str, Answer],
        answered_at: Mapping[str, str],
        today: date,
        parent: QWidget | None = None,
        *,
        proposals: Mapping[str, Answer] | None = None,
    ) -> None:
        """``proposals``: answers that follow from what is known, by check; they count when confirmed."""
        super().__init__(parent)
        proposed = proposals or {}
        self.rows: dict[str, CheckRow] = {}
        self._counts: dict[str, Label] = {}
        self._asked = asked
        stack = column(on=self, spacing=0)
        for stage, checks in asked.items():
            fill(stack, SPACING.LARGE, self._group(stage, playbook.stages[stage].name(language)))
            for number, check in enumerate(checks):
                if number:
                    fill(stack, rule(self))
                row = CheckRow(
                    check,
                    language,
                    given.get(check.key),
                    today,
                    answered_at=answered_at.get(check.key, ""),
                    proposed=proposed.get(check.key),
                    parent=self,
                )
                row.edited.connect(self._edited)
                row.revealed.connect(self.revealed)
                row.typed.connect(partial(self._go_on, row))
                self.rows[check.key] = row
                fill(stack, row)
        fill(stack, STRETCH)
        self._count()

    def _group(self, stage: str, name: str) -> QWidget:
        box = QWidget(self)
        title = Label(translate("ChecksForm", "Before {stage}").format(stage=name), box, tone="group")
        count = Label("", box, tone="group")
        self._counts[stage] = count
        row(stretched(title), count, on=box)
        return box

    def answers(self) -> dict[str, Answer]:
        """Return what stands in every row now; rows without answer and evidence are left out."""
        result = {}
        for key, check_row in self.rows.items():
            answer = check_row.answer()
            if answer.answer or answer.evidence:
                result[key] = answer
        return result

    def changes(self) -> tuple[Answer, ...]:
        """Return the answers that differ from those given; an answer "" takes an earlier one back."""
        return tuple(row.answer() for row in self.rows.values() if row.changed())

    def verdict(self, rule: str, reason: str) -> Verdict:
        """Judge what stands there by the file's rule."""
        return judge(rule, [row.check for row in self.rows.values()], self.answers(), reason)

    def mark_needed(self, keys: Collection[str]) -> None:
        """Mark the rows that keep a strict file from moving the deal."""
        for key, check_row in self.rows.items():
            check_row.set_needed(key in keys)

    def first_open(self) -> CheckRow | None:
        """Return the first row without an answer, or the first one."""
        rows = list(self.rows.values())
        return next((row for row in rows if not row.answers.value()), rows[0] if rows else None)

    def _go_on(self, answered: CheckRow) -> None:
        """Lead the keyboard to the next check without an answer, round to those skipped; none left: it stays.

        So a run of letters answers a whole list. Words are the exception: Shift+Tab goes back for them.
        """
        rows = list(self.rows.values())
        at = rows.index(answered)
        following = (row for row in (*rows[at + 1 :], *rows[:at]) if not row.answers.value())
        row = next(following, None)
        if row is not None:
            row.go_on_from(answered)
        else:
            self.answeredLast.emit()

    def _edited(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        for stage, checks in self._asked.items():
            done = sum(bool(self.rows[check.key].answers.value()) for check in checks)
            self._counts[stage].setText(
                translate("ChecksForm", "{done} / {all} answered").format(done=done, all=len(checks))
            )


def keep_in_view(area: QScrollArea, row: QWidget) -> None:
    """Scroll so that the whole row, evidence included, is seen."""
    content = area.widget()
    if content is None or not content.isAncestorOf(row):
        return
    top = row.mapTo(content, QPoint(0, 0)).y()
    bar = area.verticalScrollBar()
    page = area.viewport().height()
    if top < bar.value():
        bar.setValue(max(0, top - SPACING.MEDIUM))
    elif top + row.height() > bar.value() + page:
        bar.setValue(top + row.height() - page + SPACING.MEDIUM)
