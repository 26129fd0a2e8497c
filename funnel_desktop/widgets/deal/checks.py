"""The checks of a deal outside a move: those of the next stage first, then those known or answered
ahead, then those of the stages entered."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.deal import Answer, Deal
from funnel_desktop.method.deal_checks import checks_ahead, checks_shown
from funnel_desktop.method.playbook import Check, Playbook
from funnel_desktop.method.settings import Settings
from funnel_desktop.method.stages import POSITION
from funnel_desktop.widgets.deal.page import SheetPage
from funnel_desktop.widgets.kit.controls.check_row import CheckRow
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.layout import STRETCH, column, fill, row, stretched
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING

_Given: TypeAlias = tuple[
    Deal, Mapping[str, Answer], Mapping[str, str], Playbook, Settings, str, date, Mapping[str, Answer]
]


class Checks(SheetPage):
    """The checks page of the side sheet."""

    answered = Signal(Answer)
    """An Answer stands: answer "" takes an earlier one back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, CheckRow] = {}
        self._counts: dict[str, Label] = {}
        self._titles: dict[str, Label] = {}
        self._were_answered: set[str] = set()
        self._shown: tuple[object, object] | None = None
        self._given: _Given | None = None

    def show_deal(
        self,
        deal: Deal,
        answers: Mapping[str, Answer],
        answered_at: Mapping[str, str],
        playbook: Playbook,
        settings: Settings,
        language: str,
        today: date,
        proposed: Mapping[str, Answer] | None = None,
    ) -> None:
        """Show a deal's answers, and those ``proposed`` from what is known, by check.

        Rows that are there stay, so that nothing typed and no place is lost.

        Written only when it is looked at: some deals have twenty checks, and most changes are made elsewhere.
        """
        self._given = (deal, answers, answered_at, playbook, settings, language, today, proposed or {})
        self.write_if_seen()

    def write(self) -> None:
        """Write the checks; rows that are there stay."""
        if self._given is None:
            return
        deal, answers, answered_at, playbook, settings, language, today, proposed = self._given
        asked = checks_shown(deal, playbook, settings)
        same = (deal.row, deal.outcome, language, tuple(asked))
        # An answer ahead that is taken back here leaves its row: the user may be about to give another.
        if self._shown is None or self._shown[0] != same:
            self._were_answered.clear()
        self._were_answered.update(answers)
        ahead = checks_ahead(deal, self._were_answered | set(proposed), playbook, settings)
        wanted = (same, tuple(ahead.items()))
        if wanted != self._shown:
            self._shown = wanted
            self._build(deal, asked, ahead, answers, answered_at, playbook, language, today)
        else:
            for key, row in self.rows.items():
                row.set_given(answers.get(key), answered_at.get(key, ""))
        for key, row in self.rows.items():
            row.set_proposed(proposed.get(key))
        for stage, checks in ahead.items():
            given = any(c.key in answers and answers[c.key].answer for c in checks)
            only_known = not given and any(c.key in proposed for c in checks)
            words = (
                translate("Checks", "Known ahead: {stage}")
                if only_known
                else translate("Checks", "Answered ahead: {stage}")
            )
            self._titles[stage].setText(words.format(stage=playbook.stages[stage].name(language)))
        for stage, checks in asked.items():
            done = sum(bool(c.key in answers and answers[c.key].answer) for c in checks)
            self._counts[stage].setText(
                translate("Checks", "{done} / {all} answered").format(done=done, all=len(checks))
            )

    def lead_keyboard(self, had: QWidget) -> bool:
        """Take the keyboard from what has gone: to the same check if it is shown, else to the first."""
        gone = next((row for row in self.findChildren(CheckRow) if row.isAncestorOf(had)), None)
        row = self.rows.get(gone.check.key) if gone is not None else None
        row = row or next(iter(self.rows.values()), None)
        if row is None or not row.isVisible():
            return False
        row.focus()
        return True

    def _build(
        self,
        deal: Deal,
        asked: Mapping[str, tuple[Check, ...]],
        ahead: Mapping[str, tuple[Check, ...]],
        answers: Mapping[str, Answer],
        answered_at: Mapping[str, str],
        playbook: Playbook,
        language: str,
        today: date,
    ) -> None:
        content = self.renew_content()
        stack = column(on=content, spacing=0)
        self.rows.clear()
        self._counts.clear()
        self._titles.clear()
        present = POSITION[deal.stage] if deal.stage is not None else -1
        coming = {stage: checks for stage, checks in asked.items() if POSITION[stage] > present}
        for stage, checks in {**coming, **ahead, **asked}.items():
            name = playbook.stages[stage].name(language)
            words = name
            if stage in coming:
                words = translate("Checks", "Next: {stage}").format(stage=name)
            fill(stack, self._group(stage, words, content))
            for check in checks:
                row = CheckRow(
                    check,
                    language,
                    answers.get(check.key),
                    today,
                    answered_at=answered_at.get(check.key, ""),
                    narrow=True,
                    live=True,
                    parent=content,
                )
                row.committed.connect(self.answered)
                self.rows[check.key] = row
                fill(stack, row)
            fill(stack, SPACING.WIDE)
        if not asked and not ahead:
            nothing = translate("Checks", "There are no checks for this deal.")
            fill(stack, Label(nothing, content, tone="muted"))
        fill(stack, STRETCH)
        content.show()

    def _group(self, stage: str, words: str, parent: QWidget) -> QWidget:
        box = QWidget(parent)
        title = Label(words, box, tone="group")
        count = Label("", box, tone="small")
        self._counts[stage] = count
        self._titles[stage] = title
        row(stretched(title), count, on=box)
        return box
