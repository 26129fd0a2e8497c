"""What a screen reader is told of everything that takes the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget

from funnel_desktop.widgets.kit import accessible

AREAS = {
    QAccessible.Role.NoRole,
    QAccessible.Role.Client,
    QAccessible.Role.Pane,
    QAccessible.Role.LayeredPane,
    QAccessible.Role.Window,
    QAccessible.Role.Border,
}
"""Roles that say nothing of what can be done here."""


def unread(root: QWidget) -> list[str]:
    """Return the widgets that take the keyboard and lack a name, a role, or what a reader can do there."""
    accessible.install()  # as the start of the program does
    found = []
    for child in root.findChildren(QWidget):
        if child.focusPolicy() == Qt.FocusPolicy.NoFocus or not child.isVisible():
            continue
        if child.focusProxy() is not None or child.inherits("QMenu") or child.inherits("QMenuBar"):
            continue
        if isinstance(child, QLabel) and not child.text():
            continue  # what it says is still being worked out
        called = f"{type(child).__name__} {child.objectName()} in {type(child.parent()).__name__}"
        reader = QAccessible.queryAccessibleInterface(child)
        if reader is None or not reader.text(QAccessible.Text.Name).strip():
            found.append(called)
        elif reader.role() in AREAS:
            found.append(f"{called} is {reader.role().name}")
        elif child.isEnabled() and not isinstance(child, QLabel):
            acts = reader.actionInterface()
            if acts is None or not acts.actionNames():
                found.append(f"{called} can do nothing")
            state = reader.state()
            if not state.focusable:
                found.append(f"{called} does not say that it takes the keyboard")
    return found
