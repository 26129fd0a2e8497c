"""The head of a column: stage, probability, number and sum, weighted sum, and how far it is from balance."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.widgets.kit import icons, theme
from funnel_desktop.widgets.kit.paint import ground, text_line
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.theme import SIZE, SPACING
from funnel_desktop.wording.card import CardWords
from funnel_desktop.wording.column import (
    ColumnFigures,
    counted,
    explanations,
    lacking,
    plain_number,
    sentences,
    spare,
    weighted_words,
    won_of,
)
from funnel_desktop.wording.punctuation import listed

STAGE_LINE = 3
HEIGHT = 69
"""Stage line, three lines of text, and the room around them."""


class ColumnHeader(QWidget):
    """Paints the head of one column; its accessible name says the same in words."""

    def __init__(self, stage: str, words: CardWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = stage
        self._words = words
        self._name = self._short_name = ""
        self._figures: ColumnFigures | None = None
        self.setFixedHeight(HEIGHT)

    def sizeHint(self) -> QSize:
        """Return the fixed height."""
        return QSize(140, HEIGHT)

    @property
    def figures(self) -> ColumnFigures | None:
        """What is shown now."""
        return self._figures

    def set_name(self, name: str, short_name: str = "") -> None:
        """Take the name of the stage in the language of the window, and the one for narrow columns."""
        self._name = name
        self._short_name = short_name or name
        self._describe()
        self.update()

    def set_figures(self, figures: ColumnFigures) -> None:
        """Show other figures."""
        if figures != self._figures:
            self._figures = figures
            self._describe()
            self.update()

    def _describe(self) -> None:
        figures, wording = self._figures, self._words.wording()
        if figures is None:
            self.setAccessibleName(self._name)
            set_tip(self, self._name)
            return
        self.setAccessibleName(listed(sentences(wording, self._name, figures)))
        set_tip(self, "\n".join(explanations(wording, self._name, figures)))

    def _chip(self, roomy: bool) -> tuple[str, str, QColor, QColor] | None:
        """Return icon, text, ink and ground of the chip."""
        figures, colours = self._figures, theme.palette()
        if figures is None or figures.shown is not None:
            return None
        if figures.won is not None:
            won = plain_number(figures.won)
            text = won if figures.needed is None else won_of(won, plain_number(figures.needed), roomy=roomy)
            return "", text, colours.muted, colours.surface
        if figures.gap is None:
            return ("check", "", colours.good, colours.good_soft) if figures.level else None
        if figures.gap >= 0:
            return "", spare(figures.gap, roomy=roomy), colours.good, colours.good_soft
        text = lacking(figures.gap, roomy=roomy)
        return "", text, colours.warn, colours.warn_soft if figures.gap_starts else colours.surface

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint three lines: name and probability; number and sum; weighted sum and the chip."""
        colours = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, y = SPACING.MEDIUM + SPACING.HAIR, STAGE_LINE + SPACING.MEDIUM
        right = self.width() - left
        figures = self._figures
        share = f"{figures.probability:.0%}" if figures else ""
        room = right - left - self._right(painter, right, y, share, SIZE.TEXT, colours.muted) - SPACING.SMALL
        fits = QFontMetricsF(theme.font(SIZE.TEXT, bold=True)).horizontalAdvance(self._name) <= room
        name = self._name if fits else self._short_name
        # Beside the tray of leads a column is narrow: the name rather gets smaller than loses its end.
        sizes = (SIZE.TEXT, SIZE.NOTE, SIZE.SMALL)
        fitting = (px for px in sizes if QFontMetricsF(theme.font(px, True)).horizontalAdvance(name) <= room)
        size = next(fitting, SIZE.SMALL)
        self._left(painter, left, y + (size < SIZE.TEXT), room, name, size, colours.text, bold=True)
        if figures is None:
            return
        y += 18
        wording = self._words.wording()
        width = QFontMetricsF(theme.font(SIZE.NOTE)).horizontalAdvance
        count = counted(wording, figures)
        words = next((it for it in count if width(it) <= right - left), count[-1])
        self._left(painter, left, y, right - left, words, SIZE.NOTE, colours.muted)
        y += 16
        for words, roomy in weighted_words(wording, figures):
            chip = self._chip(roomy)
            room = right - left - (self._chip_width(chip) + SPACING.TINY if chip else 0)
            if width(words) <= room:
                break
        if chip is not None:
            self._paint_chip(painter, right, y, *chip)
        self._left(painter, left, y, room, words, SIZE.NOTE, colours.muted)

    @staticmethod
    def _chip_width(chip: tuple[str, str, QColor, QColor]) -> int:
        text = chip[1]
        return round(QFontMetricsF(theme.font(SIZE.SMALL)).horizontalAdvance(text)) + 10 if text else 20

    def _left(
        self,
        painter: QPainter,
        x: float,
        y: float,
        room: float,
        text: str,
        px: int,
        ink: QColor,
        bold: bool = False,
    ) -> None:
        height = 18 if px >= SIZE.TEXT else 16
        text_line(painter, QRectF(x, y, room, height), text, theme.font(px, bold), ink)

    def _right(self, painter: QPainter, right: float, y: float, text: str, px: int, ink: QColor) -> float:
        width = QFontMetricsF(theme.font(px)).horizontalAdvance(text)
        self._left(painter, right - width, y, width + 1, text, px, ink)
        return width

    def _paint_chip(
        self, painter: QPainter, right: float, y: float, icon: str, text: str, ink: QColor, soft: QColor
    ) -> None:
        width = self._chip_width((icon, text, ink, soft))
        ground(painter, QRectF(right - width, y, width, 16), soft)
        if icon:
            icons.paint(painter, icon, right - width + 4, y + 2, 12, ink)
        else:
            self._left(painter, right - width + 5, y, width, text, SIZE.SMALL, ink)
