"""Typing as people do: keys for Latin letters, the input method for Chinese."""

from __future__ import annotations

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget


def type_words(widget: QWidget, words: str) -> None:
    """Type ``words`` into ``widget``; what isn't ASCII comes whole from the input method."""
    if words.isascii():
        QTest.keyClicks(widget, words)
        return
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(widget, event)


def focused() -> QWidget:
    """Return the widget that has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
