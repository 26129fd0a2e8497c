"""Threads that were left to themselves, since nobody wants any more what they work out."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from funnel_desktop import garbage

_LOOK_AGAIN = 200  # milliseconds


def look_after_threads() -> None:
    """Collect garbage again as soon as a thread has ended that was left to itself. To be called by whoever
    closes work in slices before its end."""
    if garbage.settle():
        QTimer.singleShot(_LOOK_AGAIN, look_after_threads)
