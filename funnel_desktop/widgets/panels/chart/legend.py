"""The legend under the chart and the box with the sentence: painted widgets that need no pyqtgraph."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.labels import RichLabel
from funnel_desktop.widgets.kit.paint import ground, painting
from funnel_desktop.widgets.kit.plain_text import elided
from funnel_desktop.widgets.kit.theme import RADIUS, SIZE, SPACING
from funnel_desktop.widgets.panels.chart.picture import paint_sign
from funnel_desktop.wording.punctuation import enumerated

_SIGN = 10
_AFTER_SIGN = _SIGN + SPACING.TINY


class Legend(QWidget):
    """Signs and words in one line; where the line is too short, the gaps shrink before a word is cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[tuple[str, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_entries(self, entries: tuple[tuple[str, str], ...]) -> None:
        """Show pairs of sign ("own", "beyond", "won", "line", "" for words alone) and text."""
        if entries != self._entries:
            self._entries = entries
            self.setAccessibleName(enumerated(text for _, text in entries))
            self.update()

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(120, 18)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        colours = theme.palette()
        painter = QPainter(self)
        painter.setFont(theme.font(SIZE.SMALL))
        metrics = QFontMetrics(theme.font(SIZE.SMALL))
        widths = [
            metrics.horizontalAdvance(text) + (_AFTER_SIGN if sign else 0) for sign, text in self._entries
        ]
        spare = self.width() - sum(widths)
        gap = min(float(SPACING.LARGE), max(float(SPACING.TINY), spare / max(1, len(widths) - 1)))
        x, top = 0.0, (self.height() - _SIGN) / 2
        for (sign, text), width in zip(self._entries, widths, strict=True):
            indent = 0
            if sign:
                paint_sign(painter, sign, x, top, _SIGN, colours)
                indent = _AFTER_SIGN
            room = min(width - indent, max(0.0, self.width() - x - indent))
            painter.setPen(colours.muted)
            shown = elided(metrics, text, int(room) + 1)
            painter.drawText(
                QRectF(x + indent, 0, room + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, shown
            )
            x += width + gap


class SentenceBox(RichLabel):
    """One or two sentences on the soft ground of what they mean; the keyboard reaches a link in them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, links=True)
        self._kind = "info"
        self.setContentsMargins(SPACING.MEDIUM, SPACING.SMALL, SPACING.MEDIUM, SPACING.SMALL)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setMinimumHeight(18 + 2 * SPACING.SMALL)

    def say(self, kind: str, html: str, plain: str) -> None:
        """Show ``html``; ``kind`` is "warn", "good" or "info"; ``plain`` is for a screen reader."""
        self._kind = kind
        colours = theme.palette()
        ink = {"warn": colours.warn, "good": colours.good}.get(kind, colours.text)
        glyph = {"warn": "▼ ", "good": "✓ "}.get(kind, "")
        self.setText(f'<div style="color:{ink.name()}">{glyph}{html}</div>')
        self.setAccessibleName(plain)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        colours = theme.palette()
        soft = {"warn": colours.warn_soft, "good": colours.good_soft}.get(self._kind, colours.accent_soft)
        with painting(self) as painter:
            ground(painter, self.rect(), soft, RADIUS.CONTROL)
        super().paintEvent(event)
