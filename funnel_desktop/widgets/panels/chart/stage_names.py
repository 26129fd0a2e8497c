"""A stage's name as it fits beside chart and table, and what its row says in the balance view."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics

from funnel_desktop.method.funnel import FunnelFigures
from funnel_desktop.method.playbook import Playbook
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.panels.chart.picture import RowText
from funnel_desktop.wording import chart as chart_words
from funnel_desktop.wording.wording import Wording

WIDEST = 68
"""Logical pixels that a name may take."""


def fitting_name(playbook: Playbook, stage: str, language: str) -> str:
    """Return the stage's name, or its short name when the name is wider than ``WIDEST``."""
    words = playbook.stages[stage]
    name = words.name(language)
    metrics = QFontMetrics(theme.font(theme.SIZE.NOTE))
    return words.short_name(language) if metrics.horizontalAdvance(name) > WIDEST else name


def balance_text(figures: FunnelFigures, index: int, wording: Wording) -> RowText:
    """Return words and figures of a row of the balance view."""
    figure = figures.stages[index]
    name = fitting_name(wording.playbook, figure.stage, wording.language)
    small, tone = chart_words.verdict(wording, figure, figures)
    wide = chart_words.size(wording, figure.expected, figures.unit)
    day = chart_words.works_for(wording, figure)
    if day:
        # There is no room for both; how many go on stands in the row's card.
        return RowText(name, wide, small, tone, works_for=day)
    return RowText(name, wide, small, tone, *chart_words.flow(figure))
