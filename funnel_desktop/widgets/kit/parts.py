"""What is seen in a painted view, part by part, for a screen reader: a day of a calendar, a visit on it, a
month of a chart. Each is a child of the view that paints nothing and lets the mouse through, with its place,
what it is, its words, whether it is chosen, and what pressing it does.

The view's own keys stay what moves the eye; it says in its name where it is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from funnel_desktop.widgets.kit.plain_text import spoken


class PartSeen(NamedTuple):
    """A part as it is painted now; ``place`` in its view, ``chosen`` None where nothing is chosen there,
    ``press`` None for what only says something."""

    name: str
    place: QRect
    role: QAccessible.Role = QAccessible.Role.ListItem
    chosen: bool | None = None
    press: Callable[[], object] | None = None


class Part(QWidget):
    """The child of a view that stands for a part of it."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.READ_AS = QAccessible.Role.ListItem
        self.chosen: bool | None = None
        self.press: Callable[[], object] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


class Parts:
    """The parts of a view, taken over from one painting to the next."""

    def __init__(self, view: QWidget) -> None:
        self._view = view
        self._parts: list[Part] = []

    def show(self, seen: Sequence[PartSeen]) -> None:
        """Let these be the parts, in the order in which they are read."""
        while len(self._parts) > len(seen):
            part = self._parts.pop()
            part.hide()
            part.deleteLater()
        for number, one in enumerate(seen):
            if number < len(self._parts) and one.role != self._parts[number].READ_AS:
                # A reader keeps what a child is for as long as there is that child.
                self._parts[number].hide()
                self._parts[number].deleteLater()
                self._parts[number] = self._new(one.role)
            elif number == len(self._parts):
                self._parts.append(self._new(one.role))
            part = self._parts[number]
            part.chosen, part.press = one.chosen, one.press
            part.setGeometry(one.place)
            if part.accessibleName() != (name := spoken(one.name)):
                part.setAccessibleName(name)
            part.show()

    def _new(self, role: QAccessible.Role) -> Part:
        part = Part(self._view)
        part.READ_AS = role
        return part
