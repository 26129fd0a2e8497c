"""What every room is: a page over the open file that follows its changes while it is seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from funnel_desktop.text import Message
from funnel_desktop.widgets.deal.open_file import OpenFile
from funnel_desktop.widgets.kit import language
from funnel_desktop.widgets.kit.follower import Follower


class Room(QWidget):
    """Base of the rooms: made over an open file when first entered, and gone with it.

    Subclasses build their widgets once, say what never changes in ``say_words``, once for every language, and
    fill in the rest in ``refresh``, once for every change that touches what they need, as long as the room is
    seen.
    """

    READ_AS = QAccessible.Role.LayeredPane

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

    chosenChanged = Signal()
    """Other deals are chosen than before."""

    def __init__(self, file: OpenFile, parent: QWidget) -> None:
        super().__init__(parent)
        self.model, self.flow = file
        language.notifier().spoken.connect(self.say_words)
        self.follower = Follower(self, self.NEEDS, self.refresh, after=self.AFTER)

    def begin(self) -> None:
        """Show the file and follow its changes, once the room is built."""
        self.say_words()
        self.follower.follow(self.model)

    def chosen_rows(self) -> list[int]:
        """Return the handles of the deals that are chosen in the room."""
        return []

    def reveal_deals(self, rows: Sequence[int]) -> bool:
        """Choose these deals and go to the first; False where the room shows none of them."""
        return False

    def come_again(self) -> None:
        """The user asks for the room while it is shown."""

    def end(self) -> None:
        """Show nothing more: the file is being left."""
        self.follower.follow(None)

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

    def tell_written(self, sentence: Message) -> None:
        """Say in the window that something was exported, and what that means where the funnel is locked."""
        from funnel_desktop.widgets.kit.plain_exports import said_of_export

        bar = getattr(self.window(), "message_bar", None)
        if bar is not None:
            bar.show_message(said_of_export(self, sentence), "good")

    def tell_problem(self, sentence: str) -> None:
        """Say in the window what cannot be done. It lies over its foot: nothing moves under the hand."""
        bar = getattr(self.window(), "message_bar", None)
        if bar is not None:
            bar.show_text(sentence, "bad")

    def refresh(self) -> None:
        """Show what the file says now."""

    def say_words(self) -> None:
        """Say what is the same whatever the file says. Called when the room was made, and in every other
        language."""
