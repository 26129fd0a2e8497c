"""A line of words with a link after them, below a field: what is known, and what can be made of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.labels import ElidedLabel
from funnel_desktop.widgets.kit.layout import row, stretched
from funnel_desktop.widgets.kit.theme import SPACING


class LinkLine(QWidget):
    """Hidden while there is nothing to say."""

    shownOrHidden = Signal()
    """It came, went, or says something else."""

    def __init__(
        self, link: str, parent: QWidget | None = None, *, tone: str = "warn", stays_in_field: bool = True
    ) -> None:
        """``stays_in_field``: a click leaves the keyboard in the field, which would store what is typed, only
        for it to be dropped."""
        super().__init__(parent)
        self.words = ElidedLabel("", self, tone=tone)
        self.link = Button(link, "link", parent=self)
        if stays_in_field:
            self.link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row(stretched(self.words), self.link, on=self, spacing=SPACING.SMALL)
        self.hide()

    def say(self, words: str, called: str = "") -> None:
        """Say something ("" for nothing); ``called`` is what a screen reader calls the link."""
        if words:
            self.words.setText(words)
            self.setAccessibleName(self.words.text())
            self.link.setAccessibleName(called)
        elif self.isHidden():
            return
        self.setVisible(bool(words))
        self.shownOrHidden.emit()
