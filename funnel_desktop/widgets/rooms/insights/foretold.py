"""The card of the checks: which of them foretold that a deal would be won."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from funnel_desktop.queries.insights import CheckCounts
from funnel_desktop.widgets.kit.controls.chips import Chip
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.layout import STRETCH, Align, placed, row, stretched
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.rooms.insights.bar import Progress
from funnel_desktop.widgets.rooms.insights.card import InsightCard
from funnel_desktop.wording.insight_checks import NEEDED, answered_words, nearest_check, too_few
from funnel_desktop.wording.wording import Wording


class ForetoldCard(InsightCard):
    """Says that there are too few deals yet, and how far one is; or which checks foretold wins."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.few = Chip("", "warn", parent=self)
        self.words = Label("", self, tone="note", wrap=True)
        self.counts = tuple(Label("", self, tone="words") for _ in range(2))
        self.bars = tuple(Progress(self) for _ in range(2))
        self.add(
            placed(self.few, Align.AlignLeft),
            self.words,
            *(row(count, stretched(bar)) for count, bar in zip(self.counts, self.bars, strict=True)),
            STRETCH,
        )

    def show_checks(self, wording: Wording, counts: Mapping[str, CheckCounts]) -> None:
        """Show what is known of the checks."""
        check = nearest_check(wording, counts)
        of_check = counts.get(check, CheckCounts())
        self.words.setText(too_few(wording, check))
        for label, bar, words, count in zip(
            self.counts,
            self.bars,
            answered_words(of_check),
            (of_check.won, of_check.lost),
            strict=True,
        ):
            label.setText(words)
            bar.show_share(count / NEEDED, words)

    def say_words(self) -> None:
        """Say what is always the same."""
        self.heading.setText(translate("Insights", "Which checks foretold wins"))
        self.setAccessibleName(translate("Insights", "Which checks foretold wins"))
        self.few.setText(translate("Insights", "too few yet"))
