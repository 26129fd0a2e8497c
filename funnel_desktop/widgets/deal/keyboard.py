"""The keyboard stays where the user works, also when what they pressed goes away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


@contextmanager
def keyboard_kept(within: QWidget, lead: Callable[[QWidget], None]) -> Iterator[None]:
    """While ``within`` is written anew, see what has the keyboard; if that goes away, call ``lead`` with it.

    Qt would hand the keyboard to whatever comes next: the next Enter would press what nobody has chosen.
    """
    had = QApplication.focusWidget()
    inside = had is not None and within.isAncestorOf(had)
    yield
    if inside and had is not None and not (had.isVisibleTo(within) and had.isEnabledTo(within)):
        lead(had)


def take(*wanted: QWidget) -> bool:
    """Give the keyboard to the first of some widgets that can have it."""
    for widget in wanted:
        if widget.isVisible() and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
    return False
