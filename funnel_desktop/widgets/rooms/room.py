"""What every room is: a page over the open file that follows its changes while it is seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.models.session_model import SessionModel

if TYPE_CHECKING:
    from funnel_desktop.widgets.deal.flow import DealFlow


class Room(QWidget):
    """Base of the rooms. Subclasses build their widgets once, fill them in ``refresh`` and say their words in
    ``retranslate``; both are called when needed, ``refresh`` only while the room is seen.
    """

    FOLLOWED: ClassVar[tuple[str, ...]] = (
        *("figuresChanged", "recordsChanged"),
        *("settingsChanged", "dayChanged"),
    )
    """The model's signals after which there is something else to show."""

    dealWanted = Signal(int)
    """Open the sheet of the deal with this handle."""

    leadWanted = Signal(str)
    """Open the lead with this id."""

    roomWanted = Signal(str)
    """Go to another room (a key of ``registry.ROOMS``, or "board")."""

    targetWanted = Signal()
    """Put the keyboard into the target of the balance."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.model: SessionModel | None = None
        self.flow: DealFlow | None = None
        self._stale = True

    def set_model(self, model: SessionModel | None, flow: DealFlow | None) -> None:
        """Show another file, or none."""
        self.model, self.flow = model, flow
        if model is not None:
            for name in self.FOLLOWED:
                getattr(model, name).connect(self.outdate)
        self.outdate()

    def outdate(self, *_: object) -> None:
        """Something changed: fill in anew, now if the room is seen, otherwise when it is."""
        self._stale = True
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        if self._stale and self.model is not None:
            self._stale = False
            self.refresh()

    def commit(self) -> None:
        """Store what is being typed, while the file is still there."""

    def show_deals(self, title: str, read: Callable[[], Sequence[int]], sentence: str = "") -> None:
        """Show the deals that ``read`` gives in a table of their own, now and after every change."""
        from funnel_desktop.widgets.dialogs.deal_table import DealTable

        if self.model is None or self.flow is None:
            return
        table = DealTable(self.window(), self.model, title, read, sentence)
        table.opened.connect(self.dealWanted)
        table.reopened.connect(self.flow.reopen)
        table.show()

    def refresh(self) -> None:
        """Show what the file says now. ``model`` is there."""

    def retranslate(self) -> None:
        """Say everything in the language in force."""

    def showEvent(self, event: QShowEvent) -> None:
        """Fill in what changed meanwhile."""
        super().showEvent(event)
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.outdate()
