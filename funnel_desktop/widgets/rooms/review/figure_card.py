"""One figure of the week as a card that opens the deals behind it, and a line that does."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.buttons import pressed_by_enter
from funnel_desktop.widgets.kit.controls.labels import ElidedLabel, Label
from funnel_desktop.widgets.kit.layout import STRETCH, column
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.theme import SIZE, SPACING
from funnel_desktop.wording.punctuation import enumerated
from funnel_desktop.wording.review import FigureWords, formula

_SIGNS = {"good": "✓ ", "warn": "▼ ", "": ""}


class FigureCard(QPushButton):
    """Name, figure, what it consists of, what was asked, and the week before."""

    wanted = Signal(str)
    """The deals behind it are wanted; carries the figure's key."""

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self.setAutoDefault(False)
        theme.set_kind(self, "kind", "option")
        self._labels: dict[str, Label] = {
            "name": ElidedLabel("", self, tone="note"),
            "figure": Label("", self, tone="figure"),
            "detail": ElidedLabel("", self, tone="small"),
            "plan": ElidedLabel("", self, tone="small"),
            "before": ElidedLabel("", self, tone="small"),
        }
        for label in self._labels.values():
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column(*self._labels.values(), STRETCH, on=self, spacing=SPACING.HAIR, margins=SPACING.LARGE)
        self.clicked.connect(lambda: self.wanted.emit(self.key))

    def show_words(self, words: FigureWords) -> None:
        """Show a figure."""
        sign = _SIGNS[words.mark]
        for name in ("name", "figure", "detail", "before"):
            self._labels[name].setText(getattr(words, name))
        self._labels["plan"].setText(sign + words.plan)
        theme.set_kind(self._labels["plan"], "tone", words.mark or "small")
        self._labels["plan"].setFont(theme.font(SIZE.SMALL))
        said = (words.name, words.figure, words.detail, words.plan, words.before)
        self.setAccessibleName(enumerated(part for part in said if part))
        set_tip(self, formula(words.key))
        self.updateGeometry()

    def text_of(self, name: str) -> str:
        """Return what one of its lines says: "figure", "detail", "plan" or "before"."""
        return self._labels[name].text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed by Enter as by Space."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return the size of all lines."""
        layout = self.layout()
        return layout.totalSizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the same height, and no width of its own."""
        return QSize(120, self.sizeHint().height())
