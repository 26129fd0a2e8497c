"""A page that scrolls when the window is too low for all of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from funnel_desktop.widgets.kit import theme


class Pages(QStackedWidget):
    """Pages of which one is seen. A screen reader passes over the stack to the page."""

    READ_AS = QAccessible.Role.Client


class ScrolledPage(QScrollArea):
    """Holds a page as wide as there is room, and scrolls it up and down; the keyboard passes it by."""

    def __init__(self, parent: QWidget, page: QWidget | None = None, ground: str = "clear") -> None:
        """``ground``: see ``theme.set_kind``; "clear" shows what the area lies on, "" is the style's."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if ground:
            theme.set_kind(self, "ground", ground)
        if ground == "clear":
            self.viewport().setAutoFillBackground(False)
        if page is not None:
            self.setWidget(page)
