"""What a screen reader says at once, wherever the keyboard is: what was done, found or refused.

Windows and macOS speak Qt's announcement. On Linux a line is shown to the screen reader as a notification:
Orca speaks those in every version, announcements only from 45 on, and there it would say both.
"""

from __future__ import annotations

import sys
from weakref import ref

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from funnel_desktop.widgets.kit.timers import later

_SOON = 700
"""Milliseconds: what gets the keyboard is named first, what is said together is spoken together. Not less:
after a change that fills in half of the window Orca passes over what comes up before it has caught up."""
_HEARD = 10_000
"""Milliseconds for which a reader may ask for the line again."""


class SpokenLine(QWidget):
    """A sentence for the screen reader alone: nothing to see, and no room taken."""

    READ_AS = QAccessible.Role.Notification

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setFixedSize(1, 1)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._over = later(self, self.hide, _HEARD)
        self.hide()

    def say(self, sentence: str) -> None:
        """Come up with a sentence: that is what is spoken."""
        self.hide()
        self.setAccessibleName(sentence)
        self.show()
        self._over.start()


class Announcer(QObject):
    """Gathers what is said within a moment and has it spoken once."""

    said = Signal(str)
    """A sentence that was to be spoken, also where no screen reader listens."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[str] = []
        self._near: ref[QWidget] | None = None
        self._soon = later(self, self._speak, _SOON)

    def say(self, near: QWidget, sentence: str) -> None:
        """Have a sentence spoken in the window of ``near``, soon."""
        self._soon.start()
        if self._waiting[-1:] == [sentence]:
            return
        self._waiting = [*(other for other in self._waiting if other != sentence), sentence]
        self.said.emit(sentence)
        self._near = ref(near.window())

    def _window(self) -> QWidget | None:
        near = self._near() if self._near is not None else None
        return near if near is not None and isValid(near) else None

    def _speak(self) -> None:
        sentences, self._waiting = self._waiting, []
        # A dialog that came up meanwhile is where the reader is now; what was said in one that went holds.
        window = QApplication.activeModalWidget() or self._window() or QApplication.activeWindow()
        if window is None or not sentences or not QAccessible.isActive():
            return
        text = "\n".join(sentences)
        if not sys.platform.startswith("linux"):
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(window, text))
            return
        # In a dialog it would have Orca name the dialog and read its labels again before the sentence.
        while (above := window.parentWidget()) is not None:
            window = above.window()
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        line = window.findChild(SpokenLine, options=direct) or SpokenLine(window)
        line.say(text)


_announcer: Announcer | None = None


def announcer() -> Announcer:
    """Return the one that has sentences spoken; ``said`` tells of each."""
    global _announcer
    if _announcer is None:
        _announcer = Announcer()
    return _announcer


def announce(near: QWidget, sentence: str) -> None:
    """Have a sentence spoken that is in the window's language already; "" says nothing."""
    if sentence:
        announcer().say(near, sentence)
