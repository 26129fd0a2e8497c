"""The head of the review: which week it is, the ways to others, and the ways to paper."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.buttons import Button, IconButton
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING


class ReviewHead(QWidget):
    """Title, week with its neighbours, and the buttons; the room listens to them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = Label("", self)
        theme.set_kind(self._title, "tone", "title")
        self.previous = IconButton("chevron-left", "", self)
        self.next = IconButton("chevron-right", "", self)
        self.week = Label("", self)
        theme.set_kind(self.week, "tone", "heading")
        self.days = Label("", self)
        theme.set_kind(self.days, "tone", "muted")
        self.now = Button("", "link", parent=self)
        self.print_button = Button("", icon="print", parent=self)
        self.pdf_button = Button("", icon="export", parent=self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACING.MEDIUM)
        left, right = QHBoxLayout(), QHBoxLayout()
        for row in (left, right):
            row.setSpacing(SPACING.MEDIUM)
        for widget in (self._title, self.previous, self.week, self.next, self.days, self.now):
            left.addWidget(widget)
        left.addStretch(1)
        right.addWidget(self.print_button)
        right.addWidget(self.pdf_button)
        right.addStretch(0)
        self._row.addLayout(left, 1)
        self._row.addLayout(right)

    @property
    def stops(self) -> list[QWidget]:
        """What Tab goes through, in order."""
        return [self.previous, self.next, self.now, self.print_button, self.pdf_button]

    def set_narrow(self, narrow: bool) -> None:
        """Put the buttons under the week where there is no room beside it."""
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(way)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self._title.setText(translate("Review", "Weekly review"))
        self.previous.set_name(translate("Review", "Week before (Alt+Left)"))
        self.next.set_name(translate("Review", "Week after (Alt+Right)"))
        self.now.set_text(translate("Review", "This week", "the button: shows the week of today"))
        self.print_button.set_text(translate("Review", "Print…"))
        self.pdf_button.set_text(translate("Review", "Save as PDF…"))
