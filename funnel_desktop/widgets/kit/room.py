"""How large a window of its own may be, so that all of it is on the screen with its title bar."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

TITLE_BAR = 28
"""Pixels over a window; the systems differ by a few."""
_EDGES = 8
LEAST_WINDOW = QSize(840, 420)
"""The smallest window: a screen of 1366x768 pixels at 150 % has 910x512, of which the system takes some."""


def room_for(widget: QWidget) -> QSize:
    """Return the size that a window may have on the screen where ``widget`` is."""
    return widget.screen().availableSize() - QSize(_EDGES, TITLE_BAR + _EDGES)
