"""The verdict on top of the right panel: one line in every room, the bar under it, and how it comes about."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from funnel_desktop.queries.verdict import Verdict
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.buttons import pressed_by_enter
from funnel_desktop.widgets.kit.paint import ground, painting, ring
from funnel_desktop.widgets.kit.theme import SIZE, SPACING
from funnel_desktop.wording.verdict import Piece, VerdictWords, verdict_words
from funnel_desktop.wording.wording import Wording

_BETWEEN = " · "
_LINE = 20
_BAR = 14
_TROUGH = 6
_WIDTH = 280
_BESIDE, _LEAST_BAR = 240, 60
"""Pixels of the bar beside the words, at most; and under which there is none."""

Part = tuple[Piece, ...]


class VerdictLine(QAbstractButton):
    """Painted words over a painted bar; one button, which opens the formula."""

    dealsWanted = Signal()
    """Show the deals behind it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: VerdictWords | None = None
        self._shown: Verdict | None = None
        self._beside = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.notifier().changed.connect(self.update)
        self.clicked.connect(self._open)

    @property
    def shown(self) -> Verdict | None:
        """The verdict shown."""
        return self._shown

    def show_verdict(self, wording: Wording, shown: Verdict) -> None:
        """Show another verdict; the same one costs nothing."""
        words = verdict_words(wording, shown)
        if words == self._words and shown == self._shown:
            return
        self._words, self._shown = words, shown
        self.setAccessibleName(words.spoken)
        self.setAccessibleDescription(words.explanation.plain())
        self._fit()
        self.update()

    def set_beside(self, beside: bool) -> None:
        """Draw the bar beside the words, where both stand in one line over the rooms; else under them."""
        if beside != self._beside:
            self._beside = beside
            self._fit()
            self.update()

    def lines(self, width: float) -> list[list[Part]]:
        """Return the parts line by line: one line where they fit. Else a line begins with the forecast, and
        the gap follows it, since that is what it is the gap of: nobody subtracts what is signed."""
        if self._words is None:
            return [[]]
        lines: list[list[Part]] = [[]]
        whole = [part for part in self._words.parts.values() if part]
        if self._advance(whole) <= width:
            return [whole]
        forecast = self._words.parts.get("forecast")
        for part in whole:
            if lines[-1] and (part is forecast or self._advance([*lines[-1], part]) > width):
                lines.append([])
            lines[-1].append(part)
        return lines

    def _metrics(self, bold: bool) -> QFontMetricsF:
        return QFontMetricsF(theme.font(SIZE.TEXT, bold))

    def _advance(self, parts: list[Part]) -> float:
        plain, bold = self._metrics(False), self._metrics(True)
        words = sum(
            (bold if piece.bold else plain).horizontalAdvance(piece.text) for part in parts for piece in part
        )
        return words + max(0, len(parts) - 1) * plain.horizontalAdvance(_BETWEEN)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(_WIDTH, self._height())

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(120, self._height())

    def _height(self) -> int:
        lines = self.lines((self.width() or _WIDTH) - 2 * SPACING.LARGE)
        if self._beside and len(lines) == 1:
            return _LINE + 2 * SPACING.SMALL
        return SPACING.MEDIUM + _LINE * len(lines) + _BAR + SPACING.MEDIUM

    def _fit(self) -> None:
        """Be as high as the words take in this width: the head of a dock asks for no height for width."""
        if self.height() != self._height():
            self.setFixedHeight(self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        with painting(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        colours = theme.palette()
        inner = self.rect().adjusted(SPACING.TINY, SPACING.HAIR, -SPACING.TINY, -SPACING.HAIR)
        if self.isEnabled() and self.underMouse():
            ground(painter, inner, theme.faded(colours.text, 0.04))
        if self.hasFocus():
            ring(painter, inner)
        room = self.width() - 2 * SPACING.LARGE
        lines = self.lines(room)
        beside = self._beside and len(lines) == 1
        top = float(SPACING.SMALL if beside else SPACING.MEDIUM)
        for line in lines:
            left = float(SPACING.LARGE)
            for place, part in enumerate(line):
                pieces = part if not place else (Piece(_BETWEEN, tone="muted"), *part)
                for piece in pieces:
                    font = theme.font(SIZE.TEXT, piece.bold)
                    metrics = QFontMetricsF(font)
                    base = top + (_LINE - metrics.height()) / 2 + metrics.ascent()
                    painter.setFont(font)
                    painter.setPen(getattr(colours, piece.tone))
                    painter.drawText(QPointF(left, base), piece.text)
                    left += metrics.horizontalAdvance(piece.text)
            top += _LINE
        where = QRectF(SPACING.LARGE, top, room, _BAR)
        if beside:
            wide = min(_BESIDE, room - self._advance(lines[0]) - SPACING.WIDE)
            where = QRectF(
                SPACING.LARGE + self._advance(lines[0]) + SPACING.WIDE, top - _LINE + 3, wide, _BAR
            )
        if where.width() >= _LEAST_BAR:
            paint_bar(painter, where, self._shown)

    def _open(self) -> None:
        from funnel_desktop.widgets.kit.popover import Popover

        if self._words is None:
            return
        popover = Popover(self._words.explanation, self)
        popover.dealsWanted.connect(self.dealsWanted)
        popover.open_beside(self)


def paint_bar(painter: QPainter, place: QRectF, shown: Verdict | None) -> None:
    """Draw what is signed, the band from P10 to P90 with a tick at P50, and the target's mark at its end."""
    colours = theme.palette()
    trough = QRectF(place.x(), place.center().y() - _TROUGH / 2, place.width(), _TROUGH)
    ground(painter, trough, colours.sunken if not colours.dark else colours.line, _TROUGH / 2)
    if shown is None:
        return
    expected = shown.expected
    most = max(shown.target or 0, shown.signed, 0 if expected is None else expected.p90)
    if most <= 0:
        return
    scale = place.width() / most
    signed = QRectF(trough)
    signed.setWidth(min(trough.width(), shown.signed * scale))
    if signed.width() > 0:
        ground(painter, signed, colours.stage(5), min(_TROUGH, signed.width()) / 2)
    if expected is not None:
        band = QRectF(
            place.x() + expected.p10 * scale, trough.y(), (expected.p90 - expected.p10) * scale, _TROUGH
        )
        ground(painter, band, theme.faded(colours.accent, 0.36), 0)
        tick = QRectF(place.x() + min(place.width() - 2, expected.p50 * scale) - 1, place.y() + 1, 2.5, 12)
        ground(painter, tick, colours.accent, 1)
    if shown.target:
        mark = QRectF(place.x() + shown.target * scale - 2, place.y() + 1, 2, 12)
        ground(painter, mark, colours.text, 0)
