"""The one line above the calculator's inputs that says which scenario is in force, with the way out of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.labels import ElidedLabel, Mark
from funnel_desktop.widgets.kit.layout import row, stretched
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.theme import SPACING


class ScenarioLine(QFrame):
    """Icon, the scenario with what it changes, and a link; the whole stands in the tip."""

    acted = Signal()
    """The user wants the measured values back."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.set_kind(self, "notice", "warn")
        mark = Mark(self, "overdue", "warn")
        self._text = ElidedLabel("", self, tone="warn", small=True)
        self._action = QPushButton(self)
        theme.set_kind(self._action, "kind", "link")
        # As small as the line; a font set on the widget does not win against the style sheet's.
        self._action.setStyleSheet(f"font-size: {theme.SIZE.SMALL}px; padding: 0;")
        self._action.clicked.connect(self.acted)
        parts = mark, stretched(self._text), self._action
        row(*parts, on=self, spacing=SPACING.SMALL, margins=(SPACING.SMALL, SPACING.HAIR))

    def show_line(self, text: str, action: str, more: str) -> None:
        """Show another scenario; ``more`` is what does not fit the line."""
        self._text.setText(text)
        self._action.setText(action)
        self.setAccessibleName(text)
        self.setAccessibleDescription(more)
        set_tip(self, f"{text}\n{more}")

    def text(self) -> str:
        """Return the line, as far as it may not fit too."""
        return self._text.text()
