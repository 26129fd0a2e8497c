"""Paints a lead: like a deal's card, with its source where a deal has its days, and no amount or checks."""

from __future__ import annotations

from PySide6.QtGui import QPainter

from funnel_desktop.widgets.board.card_delegate import NOTE_LINE, PADDING, CardDelegate
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.theme import SIZE, SPACING
from funnel_desktop.wording.card import Face


class LeadDelegate(CardDelegate):
    """Paints the cards of the tray: customer; project and contact, as far as known; source; first visit."""

    def _paint_face(self, painter: QPainter, face: Face, width: int) -> None:
        colours = theme.palette()
        inner = width - 2 * PADDING
        x, y = PADDING, SPACING.MEDIUM
        y += self._paint_names(painter, face, x, y, inner, inner)
        self._text(painter, x, y, inner, face.amount, SIZE.NOTE, colours.muted)
        y += NOTE_LINE + SPACING.HAIR
        self._paint_step(painter, face, x, y, inner)
        if face.days:
            y += NOTE_LINE
            self._text(painter, x, y, inner, face.days, SIZE.SMALL, colours.faint)
