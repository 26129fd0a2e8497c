"""A card: a surface of its own on a page, with what is on it one under the other."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QFrame, QWidget

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.layout import Item, Margins, column, fill
from funnel_desktop.widgets.kit.theme import SPACING


class CardFrame(QFrame):
    """Base of the cards: make what is on it, then ``add`` it from the top."""

    MARGINS: ClassVar[Margins] = SPACING.LARGE
    GAP: ClassVar[int] = SPACING.SMALL

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_kind(self, "ground", "card")
        self.column = column(on=self, spacing=self.GAP, margins=self.MARGINS)

    def add(self, *items: Item) -> None:
        """Put items (see ``kit.layout``) under what is there."""
        fill(self.column, *items)


class HeadedCard(CardFrame):
    """A card with a heading, which its class puts in place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Label("", self, tone="heading")
