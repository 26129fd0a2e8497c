"""What the panels beside the board share: their ground and their head."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.layout import Item, row
from funnel_desktop.widgets.kit.theme import SPACING


class Panel(QWidget):
    """A surface with a head of its own widget: a dock takes it as the handle by which the panel is moved."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        theme.set_ground(self, "surface")
        self._title = Label("", self, tone="heading")
        self.header = QWidget(self)
        theme.set_ground(self.header, "surface")

    def fill_head(self, *items: Item, above: int, below: int) -> None:
        """Put items beside the title, with so much room above and below."""
        around = (SPACING.LARGE, above, SPACING.LARGE, below)
        row(self._title, *items, on=self.header, spacing=SPACING.TINY, margins=around)
