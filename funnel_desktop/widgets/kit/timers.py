"""Timers, each made in one expression."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def later(owner: QObject, act: Callable[[], object], milliseconds: int = 0) -> QTimer:
    """Return a timer that acts once, so long after it was last started; 0: when what is at hand is done."""
    timer = every(owner, act, milliseconds)
    timer.setSingleShot(True)
    return timer


def every(owner: QObject, act: Callable[[], object], milliseconds: int) -> QTimer:
    """Return a timer that acts again and again once it is started."""
    timer = QTimer(owner)
    timer.setInterval(milliseconds)
    timer.timeout.connect(act)
    return timer
