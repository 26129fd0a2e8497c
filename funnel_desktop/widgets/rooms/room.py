"""What every room is: a page over the open file that follows its changes while it is seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.widgets.kit import language
from funnel_desktop.widgets.kit.follower import Follower

if TYPE_CHECKING:
    from funnel_desktop.widgets.deal.flow import DealFlow


class Room(QWidget):
    """Base of the rooms. Subclasses build their widgets once, say what never changes in ``say_words``, once
    for every language, and fill in the rest in ``refresh``, once for every change that touches what they
    need, as long as the room is seen.
    """

    NEEDS: ClassVar[frozenset[str]]
    """What the page shows, of ``commands.change.TOUCHES``."""

    AFTER: ClassVar[int | None] = None
    """When the page is filled in after a change (see ``Follower``)."""

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
        language.notifier().spoken.connect(self.say_words)
        self.follower = Follower(self, self.NEEDS, self.refresh, after=self.AFTER)

    def set_model(self, model: SessionModel | None, flow: DealFlow | None) -> None:
        """Show another file, or none."""
        self.model, self.flow = model, flow
        self.follower.follow(model)

    def outdate(self) -> None:
        """The user wants something else to be shown: fill in anew, if the room is seen."""
        self.follower.outdate()

    def show_now(self) -> None:
        """Fill in anew at once, if the room is seen: what is done next looks at it."""
        self.follower.outdate()
        if self.isVisible():
            self.follower.settle()

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

    def say_words(self) -> None:
        """Say what is the same whatever the file says. Called when the room was made, and in every other
        language."""
