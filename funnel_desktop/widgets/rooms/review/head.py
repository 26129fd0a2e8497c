"""The head of the review: which week it is, the ways to others, and the ways to paper."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QWidget

from funnel_desktop.widgets.kit import language
from funnel_desktop.widgets.kit.controls.buttons import Button, IconButton
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.layout import STRETCH, Stretch, row, stretched
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING


class ReviewHead(QWidget):
    """Title, week with its neighbours, and the buttons; the room listens to them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = Label("", self, tone="title")
        self.previous = IconButton("chevron-left", "", self)
        self.next = IconButton("chevron-right", "", self)
        self.week = Label("", self, tone="heading")
        self.days = Label("", self, tone="muted")
        self.now = Button("", "link", parent=self)
        self.share_button = Button("", "primary", icon="export", parent=self)
        self.print_button = Button("", icon="print", parent=self)
        self.pdf_button = Button("", icon="export", parent=self)
        left = row(self._title, self.previous, self.week, self.next, self.days, self.now, STRETCH)
        right = row(self.share_button, self.print_button, self.pdf_button, Stretch(0))
        self._row = row(stretched(left), right, on=self, spacing=SPACING.MEDIUM)
        language.speak(self.say_words)

    def set_narrow(self, narrow: bool) -> None:
        """Put the buttons under the week where there is no room beside it."""
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(way)

    def say_words(self) -> None:
        """Say everything in the language in force."""
        self._title.setText(translate("Review", "Weekly review"))
        self.previous.set_name(translate("Review", "Week before (Alt+Left)"))
        self.next.set_name(translate("Review", "Week after (Alt+Right)"))
        self.now.set_text(translate("Review", "This week", "the button: shows the week of today"))
        self.share_button.set_text(translate("Review", "Share…"))
        self.print_button.set_text(translate("Review", "Print…"))
        self.pdf_button.set_text(translate("Review", "Save as PDF…"))
