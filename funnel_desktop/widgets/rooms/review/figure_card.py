"""One figure of the week as a card that opens the deals behind it, and a line that does."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.buttons import LinesButton
from funnel_desktop.widgets.kit.controls.labels import ElidedLabel, Label
from funnel_desktop.widgets.kit.layout import STRETCH, fill
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.wording.punctuation import enumerated
from funnel_desktop.wording.review import FigureWords, formula

_SIGNS = {"good": "✓ ", "warn": "▼ ", "": ""}


class FigureCard(LinesButton):
    """Name, figure, what it consists of, what was asked, and the week before."""

    wanted = Signal(str)
    """The deals behind it are wanted; carries the figure's key."""

    def __init__(self, key: str, parent: QWidget) -> None:
        self._labels = {
            "name": ElidedLabel(tone="note"),
            "figure": Label(tone="figure"),
            "detail": ElidedLabel(tone="small"),
            "plan": ElidedLabel(tone="small", small=True),  # in the tone of its mark too
            "before": ElidedLabel(tone="small"),
        }
        super().__init__(self._labels.values(), parent)
        self.key = key
        fill(self._lines, STRETCH)
        self.clicked.connect(lambda: self.wanted.emit(self.key))

    def show_words(self, words: FigureWords) -> None:
        """Show a figure."""
        sign = _SIGNS[words.mark]
        for name in ("name", "figure", "detail", "before"):
            self._labels[name].setText(getattr(words, name))
        self._labels["plan"].setText(sign + words.plan)
        theme.set_kind(self._labels["plan"], "tone", words.mark or "small")
        said = (words.name, words.figure, words.detail, words.plan, words.before)
        self.setAccessibleName(enumerated(part for part in said if part))
        set_tip(self, formula(words.key))
        self.updateGeometry()

    def text_of(self, name: str) -> str:
        """Return what one of its lines says: "figure", "detail", "plan" or "before"."""
        return self._labels[name].text()

    def minimumSizeHint(self) -> QSize:
        """Return the same height, and no width of its own."""
        return QSize(120, self.sizeHint().height())
