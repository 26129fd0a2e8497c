"""What our own widgets are to a screen reader, where Qt would call them a mere area.

A widget says it in ``READ_AS``, a role of ``QAccessible``, of its class or its own. The reader can press what
takes the keyboard: that does what Enter does there. A button that is read as a tab says whether its page is
shown, a part of a painted view (``kit/parts.py``) whether it is chosen. A room is a layered pane: of a plain
pane Orca reads every label first.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QAccessibleWidget, QApplication, QWidget

from funnel_desktop.widgets.kit.parts import Part

_PRESS = "Press"
"""What Qt's own buttons call it to every screen reader; never shown."""

_HOLDERS = {QAccessible.Role.Client, QAccessible.Role.LayeredPane, QAccessible.Role.Notification}
"""What holds others, or only says something: there is nothing to press."""


class _Pressed(QAccessibleWidget):
    """Something that can be pressed."""

    def actionNames(self) -> list[str]:
        """Offer the press first, where there is something to press."""
        thing = self.object()
        if isinstance(thing, Part) and thing.press is None:
            return super().actionNames()
        return [_PRESS, *super().actionNames()]

    def doAction(self, name: str) -> None:
        """Press it, as Enter does."""
        thing = self.object()
        if name != _PRESS:
            super().doAction(name)
        elif isinstance(thing, Part):
            if thing.press is not None:
                thing.press()
        elif isinstance(thing, QAbstractButton):
            thing.click()
        else:
            nothing = Qt.KeyboardModifier.NoModifier
            QApplication.sendEvent(thing, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, nothing))

    def state(self) -> QAccessible.State:
        """Say of a tab whether its page is the one that is shown, of a part or a day whether it is chosen."""
        state, thing = super().state(), self.object()
        if self.role() == QAccessible.Role.PageTab and isinstance(thing, QAbstractButton):
            state.selectable = 1
            state.selected = int(thing.isChecked())
        elif isinstance(thing, Part) and thing.chosen is not None:
            state.selectable = 1
            state.selected = int(thing.chosen)
        return state


def _reader_of(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    role = getattr(thing, "READ_AS", None)
    if not isinstance(role, QAccessible.Role) or not isinstance(thing, QWidget):
        return None
    if isinstance(thing, Part):
        return _Pressed(thing, role)
    holds = role in _HOLDERS or thing.focusPolicy() == Qt.FocusPolicy.NoFocus
    return QAccessibleWidget(thing, role) if holds else _Pressed(thing, role)


def _tell_current(_before: QWidget | None, now: QWidget | None) -> None:
    """Tell which card or cell has the keyboard in a list that it comes to: Qt names the list alone."""
    if (
        not isinstance(now, QAbstractItemView)
        or not now.currentIndex().isValid()
        or not QAccessible.isActive()
    ):
        return
    reader = QAccessible.queryAccessibleInterface(now)
    current = None if reader is None else reader.focusChild()
    at = -1 if reader is None or current is None else reader.indexOfChild(current)
    if at >= 0:
        event = QAccessibleEvent(now, QAccessible.Event.Focus)
        event.setChild(at)
        QAccessible.updateAccessibility(event)


def install() -> None:
    """Have screen readers told what ``READ_AS`` says, in this process from now on."""
    global _installed
    if not _installed:
        _installed = True
        QAccessible.installFactory(_reader_of)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(_tell_current)


_installed = False
