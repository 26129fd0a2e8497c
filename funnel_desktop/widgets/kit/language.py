"""The language that the window speaks: the one way in which its parts follow another one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal


class _Notifier(QObject):
    spoken = Signal()


_notifier: _Notifier | None = None


def notifier() -> _Notifier:
    """Return the object whose ``spoken`` fires once when another language is in force everywhere: the words,
    the fonts, and the playbook of the open file."""
    global _notifier
    if _notifier is None:
        _notifier = _Notifier()
    return _notifier


def speak(say: Callable[[], None]) -> None:
    """Say something now and again in every other language. ``say`` is a method of a QObject and ends with it;
    called at the end of the constructor, what it writes to is there."""
    notifier().spoken.connect(say)
    say()
