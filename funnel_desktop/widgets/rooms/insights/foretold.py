"""The card of the checks: which of them foretold that a deal would be won."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.method.foretelling import NEEDED, Foretold
from funnel_desktop.widgets.kit.controls.chips import Chip
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.figure import Figure
from funnel_desktop.widgets.kit.layout import STRETCH, Align, fill, row, stretched
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SIZE, SPACING
from funnel_desktop.widgets.rooms.insights.bar import Progress
from funnel_desktop.widgets.rooms.insights.card import Behind, InsightCard
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
        self.checks = tuple((Label("", self, wrap=True), self._opens(SIZE.SMALL)) for _ in range(SHOWN))
        self.words = Label("", self, tone="note", wrap=True)
        self.counts = tuple(self._opens(SIZE.NOTE) for _ in range(2))
        self._behind: dict[Figure, Behind] = {}
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

    def _opens(self, px: int) -> Figure:
        """Return a figure that opens the deals behind it."""
        figure = Figure(self, px=px, tone="muted", align=Align.AlignLeft, inset=SPACING.HAIR)
        figure.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        figure.clicked.connect(lambda: self.listWanted.emit(*self._behind[figure]))
        return figure

    def show_checks(
        self,
        wording: Wording,
        lines: Sequence[Foretold],
        won: Mapping[str, Sequence[int]],
        lost: Mapping[str, Sequence[int]],
    ) -> None:
        """Show what is known of the checks; ``won`` and ``lost``: the handles of the deals that had answered
        each."""
        self._behind.clear()
        told = [line for line in lines if line.verdict == "foretold"]
        for number, (name, said) in enumerate(self.checks):
            for label in (name, said):
                label.setVisible(number < len(told))
            if number < len(told):
                name.setText(check_name(wording, told[number].check))
                line = told[number]
                words = foretold_words(line)
                said.show_figure(words)
                self._behind[said] = name.text(), (*won[line.check], *lost[line.check]), words
        few = all(line.verdict == "too_few" for line in lines)
        self.few.setVisible(few)
        self.words.setText(checks_sentence(wording, lines))
        close = nearest(lines) if few else None
        for widget in (*self.counts, *self.bars):
            widget.setVisible(close is not None)
        if close is None:
            return
        for figure, bar, words, rows in zip(
            self.counts,
            self.bars,
            answered_words(close),
            (won[close.check], lost[close.check]),
            strict=True,
        ):
            figure.show_figure(words)
            bar.show_share(len(rows) / NEEDED, words)
            self._behind[figure] = check_name(wording, close.check), rows, words

    def say_words(self) -> None:
        """Say what is always the same."""
        self.heading.setText(translate("Insights", "Which checks foretold wins"))
        self.setAccessibleName(translate("Insights", "Which checks foretold wins"))
        self.few.setText(translate("Insights", "too few yet"))
