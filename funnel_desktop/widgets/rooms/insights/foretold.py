"""The card of the checks: which of them foretold that a deal would be won."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from funnel_desktop.method.foretelling import NEEDED, Foretold
from funnel_desktop.widgets.kit.controls.chips import Chip
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.layout import STRETCH, fill, row, stretched
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.widgets.rooms.insights.bar import Progress
from funnel_desktop.widgets.rooms.insights.card import InsightCard
from funnel_desktop.wording.insight_checks import (
    answered_words,
    check_name,
    checks_sentence,
    foretold_words,
    nearest,
)
from funnel_desktop.wording.wording import Wording

SHOWN = 5


class ForetoldCard(InsightCard):
    """Names the checks that foretold wins; before there are enough deals, how far one is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.few = Chip("", "warn", parent=self)
        fill(self.head, self.few)
        self.checks = tuple((Label("", self, wrap=True), Label("", self, tone="small")) for _ in range(SHOWN))
        self.words = Label("", self, tone="note", wrap=True)
        self.counts = tuple(Label("", self, tone="words") for _ in range(2))
        self.bars = tuple(Progress(self) for _ in range(2))
        self.add(
            *(label for pair in self.checks for label in pair),
            self.words,
            *(
                row(count, stretched(bar), spacing=SPACING.MEDIUM)
                for count, bar in zip(self.counts, self.bars, strict=True)
            ),
            STRETCH,
        )

    def show_checks(self, wording: Wording, lines: Sequence[Foretold]) -> None:
        """Show what is known of the checks."""
        told = [line for line in lines if line.verdict == "foretold"]
        for number, (name, said) in enumerate(self.checks):
            for label in (name, said):
                label.setVisible(number < len(told))
            if number < len(told):
                name.setText(check_name(wording, told[number].check))
                said.setText(foretold_words(told[number]))
        few = all(line.verdict == "too_few" for line in lines)
        self.few.setVisible(few)
        self.words.setText(checks_sentence(wording, lines))
        close = nearest(lines) if few else None
        for widget in (*self.counts, *self.bars):
            widget.setVisible(close is not None)
        if close is None:
            return
        for label, bar, words, count in zip(
            self.counts, self.bars, answered_words(close), (close.won, close.lost), strict=True
        ):
            label.setText(words)
            bar.show_share(count / NEEDED, words)

    def say_words(self) -> None:
        """Say what is always the same."""
        self.heading.setText(translate("Insights", "Which checks foretold wins"))
        self.setAccessibleName(translate("Insights", "Which checks foretold wins"))
        self.few.setText(translate("Insights", "too few yet"))
