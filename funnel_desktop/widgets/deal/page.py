"""How the pages of the sheet are laid out: all with the same room around them."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from funnel_desktop.widgets.kit.layout import Item, column
from funnel_desktop.widgets.kit.theme import SPACING

AROUND = (SPACING.HUGE, SPACING.LARGE, SPACING.HUGE, SPACING.HUGE)
"""Left, above, right, below a page's content."""


def page_column(page: QWidget, *items: Item, gap: int = 0) -> QVBoxLayout:
    """Lay out a page of the sheet: the items one under the other, ``gap`` pixels apart."""
    return column(*items, on=page, spacing=gap, margins=AROUND)
