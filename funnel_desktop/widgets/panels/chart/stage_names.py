"""A stage's name as it fits beside chart and table: the full one, or the short one if that is too wide."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics

from funnel_desktop.method.playbook import Playbook
from funnel_desktop.widgets.kit import theme

WIDEST = 68
"""Logical pixels that a name may take."""


def fitting_name(playbook: Playbook, stage: str, language: str) -> str:
    """Return the stage's name, or its short name when the name is wider than ``WIDEST``."""
    words = playbook.stages[stage]
    name = words.name(language)
    metrics = QFontMetrics(theme.font(theme.SIZE.NOTE))
    return words.short_name(language) if metrics.horizontalAdvance(name) > WIDEST else name
