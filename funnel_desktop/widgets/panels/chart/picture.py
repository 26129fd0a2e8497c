"""What is drawn, apart from who draws it: words, figures and state of the rows, the legend's signs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from funnel_desktop.method.chart_geometry import EMPTY_FRAME, ROWS, Frame, Plan, plan
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.theme import SIZE, SPACING, Palette

BEYOND_STRENGTH = 0.30
WON_STRENGTH = 0.28
USUAL_VERDICT = "▼ 888.8"
"""The figures' column is at least as wide as this, so that it doesn't move with every digit."""


class RowText(NamedTuple):
    """Words and figures of one row; ``flow`` is the conversion to the next, ``tone`` a palette's colour,
    ``works_for`` the day for which the stage works."""

    name: str
    figure: str
    verdict: str = ""
    tone: str = "muted"
    flow: str = ""
    flow_note: str = ""
    works_for: str = ""


BLANK_TEXTS = (RowText("", ""),) * ROWS


@dataclass(slots=True)
class Drawing:
    """What the items draw now; the items only read it. ``marked`` is the row where the gap starts, or -1.

    ``palette`` None means the theme's; ``frame`` is in shares of the full width.
    """

    texts: tuple[RowText, ...] = BLANK_TEXTS
    frame: Frame = EMPTY_FRAME
    marked: int = -1
    layered: bool = True
    palette: Palette | None = None
    plan: Plan = field(default_factory=lambda: plan(276, 228, 66, 58))

    def colours(self) -> Palette:
        """Return the colours to draw with."""
        return self.palette or theme.palette()

    def arrange(self, width: float, height: float) -> None:
        """Fit the columns to the words: names on the left, figures on the right, bars between."""
        name_font = QFontMetricsF(theme.font(SIZE.NOTE))
        figure_font = QFontMetricsF(theme.font(SIZE.NOTE, bold=True))
        verdict_font = QFontMetricsF(theme.font(SIZE.SMALL, bold=True))
        day_font = QFontMetricsF(theme.font(SIZE.SMALL))
        names = max(
            max(name_font.horizontalAdvance(text.name), day_font.horizontalAdvance(text.works_for))
            for text in self.texts
        )
        figures = max(
            max(figure_font.horizontalAdvance(text.figure), verdict_font.horizontalAdvance(text.verdict))
            for text in self.texts
        )
        figures = max(figures, verdict_font.horizontalAdvance(USUAL_VERDICT))
        self.plan = plan(
            width,
            height,
            min(max(names + SPACING.MEDIUM, 56.0), width * 0.34),
            min(max(figures + SPACING.MEDIUM, 46.0), width * 0.34),
        )


def paint_sign(painter: QPainter, sign: str, x: float, y: float, edge: float, colours: Palette) -> None:
    """Paint the sign of a legend entry in the square of ``edge`` pixels whose left upper corner is (x, y)."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if sign == "line":
        pen = QPen(colours.text, 2.0)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        for offset in (2.5, edge - 2.5):
            painter.drawLine(QPointF(x + offset, y), QPointF(x + offset, y + edge))
        return
    colour = colours.stage(3)
    if sign == "beyond":
        colour = theme.mix(colours.surface, colour, BEYOND_STRENGTH)
    elif sign == "won":
        colour = theme.mix(colours.surface, colours.stage(ROWS - 1), WON_STRENGTH + 0.1)
    path = QPainterPath()
    path.addRoundedRect(QRectF(x, y, edge, edge), SPACING.HAIR, SPACING.HAIR)
    painter.fillPath(path, colour)
