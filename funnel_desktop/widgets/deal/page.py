"""What pages of the sheet share: the room around them, and that they are written only when looked at."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from funnel_desktop.widgets.kit.layout import Item, column
from funnel_desktop.widgets.kit.theme import SPACING

AROUND = (SPACING.HUGE, SPACING.LARGE, SPACING.HUGE, SPACING.HUGE)
"""Left, above, right, below a page's content."""


class SheetPage(QWidget):
    """A page that is written while it is looked at: most changes are made on another one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content: QWidget | None = None

    def lay_out(self, *items: Item, gap: int = 0) -> QVBoxLayout:
        """Put the items one under the other, ``gap`` pixels apart."""
        return column(*items, on=self, spacing=gap, margins=AROUND)

    def write(self) -> None:
        """Write what the page has to say, if that is another now than what stands there."""
        raise NotImplementedError

    def write_if_seen(self) -> None:
        """Write now, or when the page is next looked at."""
        if self.isVisible():
            self.write()

    def renew_content(self) -> QWidget:
        """Return an empty widget that takes the place of all that stood on the page."""
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
        self._content = QWidget(self)
        layout = self.layout() or self.lay_out()
        layout.addWidget(self._content)
        return self._content

    def showEvent(self, event: QShowEvent) -> None:
        """Write the page now that it is looked at."""
        super().showEvent(event)
        self.write()
