"""The checks of a deal outside a move: those of the next stage first, then those known or answered
ahead, then those of the stages entered."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.deal import Answer, Deal
from funnel_desktop.method.playbook import Check, Playbook
from funnel_desktop.method.settings import Settings
from funnel_desktop.method.stages import POSITION, STAGES
from funnel_desktop.widgets.deal.page import page_column
from funnel_desktop.widgets.kit.controls.check_row import CheckRow
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.layout import STRETCH, column, fill, row, stretched
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING


def stages_shown(deal: Deal) -> tuple[str, ...]:
    """Return the stages whose checks are shown: the next one, then those entered, latest first."""
    if deal.stage is None:
        return ()
    last = POSITION[deal.stage]
    if deal.outcome == "open":
        last = min(last + 1, len(STAGES) - 1)
    return tuple(reversed(STAGES[: last + 1]))


def checks_shown(deal: Deal, playbook: Playbook, settings: Settings) -> dict[str, tuple[Check, ...]]:
    """Return the checks of each stage shown, without those switched off."""
    shown = {}
    for stage in stages_shown(deal):
        checks = tuple(c for c in playbook.checks_of(stage) if c.key not in settings.switched_off_checks)
        if checks:
            shown[stage] = checks
    return shown


def checks_ahead(
    deal: Deal, keys: Collection[str], playbook: Playbook, settings: Settings
) -> dict[str, tuple[Check, ...]]:
    """Return those of the checks with these ``keys`` whose stages are not shown yet, by stage."""
    found = {}
    for stage in STAGES:
        if stage not in stages_shown(deal):
            checks = tuple(
                check
                for check in playbook.checks_of(stage)
                if check.key in keys and check.key not in settings.switched_off_checks
            )
            if checks:
                found[stage] = checks
    return found


def asked_checks(deal: Deal, playbook: Playbook, settings: Settings) -> frozenset[str]:
    """Return the checks that can still be asked of a deal: none once it is closed."""
    keys = frozenset(check.key for stage in playbook.stages for check in playbook.checks_of(stage))
    return keys - set(settings.switched_off_checks) if deal.outcome == "open" else frozenset()


def progress(
    deal: Deal, answers: Mapping[str, Answer], playbook: Playbook, settings: Settings
) -> tuple[int, int]:
    """Return how many checks of the stages entered are answered, of how many."""
    asked = [
        check.key
        for stage, checks in checks_shown(deal, playbook, settings).items()
        if deal.stage is not None and POSITION[stage] <= POSITION[deal.stage]
        for check in checks
    ]
    return sum(bool(key in answers and answers[key].answer) for key in asked), len(asked)


_Given: TypeAlias = tuple[
    Deal, Mapping[str, Answer], Mapping[str, str], Playbook, Settings, str, date, Mapping[str, Answer]
]


class Checks(QWidget):
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
        self._column = page_column(self)
        self._content: QWidget | None = None

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
        if self.isVisible():
            self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        """Write the checks now that they are looked at."""
        super().showEvent(event)
        self._draw()

    def _draw(self) -> None:
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
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
        self._content = QWidget(self)
        stack = column(on=self._content, spacing=0)
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
            fill(stack, self._group(stage, words))
            for check in checks:
                row = CheckRow(
                    check,
                    language,
                    answers.get(check.key),
                    today,
                    answered_at=answered_at.get(check.key, ""),
                    narrow=True,
                    live=True,
                    parent=self._content,
                )
                row.committed.connect(self.answered)
                self.rows[check.key] = row
                fill(stack, row)
            fill(stack, SPACING.WIDE)
        if not asked and not ahead:
            nothing = Label(
                translate("Checks", "There are no checks for this deal."), self._content, tone="muted"
            )
            fill(stack, nothing)
        fill(stack, STRETCH)
        fill(self._column, self._content)
        self._content.show()

    def _group(self, stage: str, words: str) -> QWidget:
        box = QWidget(self._content)
        title = Label(words, box, tone="group")
        count = Label("", box, tone="small")
        self._counts[stage] = count
        self._titles[stage] = title
        row(stretched(title), count, on=box)
        return box
