"""What our own widgets are to a screen reader, where Qt would call them a mere area.

A class of widgets says it in ``READ_AS``, a role of ``QAccessible``. A button that is read as a tab can be
pressed by the reader, and says whether it is the one that is shown.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget

_PRESS = "Press"
"""How Qt's own buttons call it to every screen reader; never shown."""


class _Tab(QAccessibleWidget):
    """A button of our own that is one of several pages."""

    def _button(self) -> QAbstractButton:
        button = self.object()
        assert isinstance(button, QAbstractButton)
        return button

    def state(self) -> QAccessible.State:
        """Say whether its page is the one that is shown."""
        state = super().state()
        state.selectable = 1
        state.selected = int(self._button().isChecked())
        return state

    def actionNames(self) -> list[str]:
        """It can be pressed."""
        return [_PRESS, *super().actionNames()]

    def doAction(self, name: str) -> None:
        """Press it."""
        if name == _PRESS:
            self._button().click()
        else:
            super().doAction(name)


def _reader_of(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    role = getattr(type(thing), "READ_AS", None)
    if not isinstance(role, QAccessible.Role) or not isinstance(thing, QWidget):
        return None
    if role == QAccessible.Role.PageTab and isinstance(thing, QAbstractButton):
        return _Tab(thing, role)
    return QAccessibleWidget(thing, role)


def install() -> None:
    """Have screen readers told what ``READ_AS`` says, in this process from now on."""
    global _installed
    if not _installed:
        _installed = True
        QAccessible.installFactory(_reader_of)


_installed = False
