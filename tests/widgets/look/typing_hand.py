"""Typing as people do: keys for Latin letters, the input method for Chinese."""

from __future__ import annotations

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget


def type_words(widget: QWidget, words: str) -> None:
    """Type ``words`` into ``widget``; what isn't ASCII comes whole from the input method."""
    if words.isascii():
        QTest.keyClicks(widget, words)
        return
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(widget, event)


def give_keyboard_back() -> None:
    """Bring the window to the front after a dialog: here is no window manager that does. Any change may show
    one, that of its progress, on a machine that is busy enough."""
    active = QApplication.activeWindow()
    if active is not None and active.isVisible():
        return
    for top in QApplication.topLevelWidgets():
        if isinstance(top, QMainWindow) and top.isVisible():
            top.activateWindow()
    deadline = QDeadlineTimer(60_000)
    while not _seen(QApplication.focusWidget()) and not deadline.hasExpired():
        QApplication.processEvents()


def _seen(widget: QWidget | None) -> bool:
    return widget is not None and widget.isVisible()


def focused() -> QWidget:
    """Return the widget that has the keyboard."""
    give_keyboard_back()
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
