"""The strip in which the forecast marks itself: of each past month what was said, and what came."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.card import HeadedCard
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.layout import STRETCH, column, row, stretched
from funnel_desktop.widgets.kit.paint import ground, painting
from funnel_desktop.widgets.kit.parts import Parts, PartSeen
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.theme import SIZE, SPACING
from funnel_desktop.wording.wording import Wording
from funnel_desktop.wording.year_forecast import (
    said_and_came,
    score_heading,
    score_lines,
    score_sentence,
    score_to_come,
)

if TYPE_CHECKING:
    from funnel_desktop.method.forecast_figures import MonthScored, Score

_BAR = 10
_DOT = 7
_NAMES = 16
_STEP = 30
_LINES = 3
_MOST = 12
"""So many months are drawn; the sentence counts all."""


class Strip(QWidget):
    """A bar from P10 to P90 for each month, and a dot for what came: green inside, ringed in red outside."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._months: tuple[tuple[str, float, float, float], ...] = ()
        self._waits = False
        self._parts = Parts(self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.notifier().changed.connect(self.update)

    def keep_room(self) -> None:
        """Keep the room of the months that are being worked out, each as a pale bar."""
        self._months, self._waits = (), True
        self._parts.show([])
        self.updateGeometry()
        self.update()

    def show_months(self, months: tuple[tuple[str, float, float, float], ...], words: Sequence[str]) -> None:
        """Show months: name, low and high of what was said, and what came; ``words`` say each."""
        self._months, self._waits = months, False
        places = (QRect(number * _STEP, 0, _STEP, self.sizeHint().height()) for number in range(len(months)))
        self._parts.show([PartSeen(said, place) for said, place in zip(words, places, strict=True)])
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(_STEP * (_MOST if self._waits else len(self._months)), 58)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        with painting(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        colours = theme.palette()
        font = theme.font(SIZE.SMALL)
        metrics = QFontMetricsF(font)
        room = self.height() - _NAMES - _DOT - 2.0
        for place in range(_MOST if self._waits else 0):
            bar = QRectF(place * _STEP + (_STEP - _BAR) / 2, _DOT / 2 + 1, _BAR, room)
            ground(painter, bar, theme.faded(colours.text, 0.06), 2)
        for place, (name, low, high, came) in enumerate(self._months):
            # Each month by its own measure: whether it lay inside is the question, not how large it was.
            least, most = min(low, came), max(high, came)
            span = (most - least) or 1.0
            middle = place * _STEP + _STEP / 2

            def at(value: float, least: float = least, span: float = span) -> float:
                return _DOT / 2 + 1 + room * (1 - (value - least) / span)

            top, bottom = at(high), at(low)
            bar = QRectF(middle - _BAR / 2, top, _BAR, max(3.0, bottom - top))
            ground(painter, bar, theme.faded(colours.accent, 0.32), 2)
            inside = low <= came <= high
            ink = colours.good if inside else colours.bad
            dot = QRectF(middle - _DOT / 2, at(came) - _DOT / 2, _DOT, _DOT)
            if not inside:
                around = dot.adjusted(-2.5, -2.5, 2.5, 2.5)
                ground(painter, around, colours.bad, around.width() / 2)
                ground(painter, dot.adjusted(-1.5, -1.5, 1.5, 1.5), colours.surface, around.width() / 2)
            ground(painter, dot, ink, _DOT / 2)
            painter.setFont(font)
            painter.setPen(colours.muted)
            left = middle - metrics.horizontalAdvance(name) / 2
            painter.drawText(QPointF(left, self.height() - metrics.descent()), name)


class ScoreCard(HeadedCard):
    """Sentence and strip side by side; the months' figures stand in the tip and are spoken."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sentence = Label("", self, tone="note", wrap=True)
        self.strip = Strip(self)
        words = column(self.heading, self.sentence, STRETCH, spacing=SPACING.HAIR)
        self.add(row(stretched(words), self.strip, spacing=SPACING.WIDE))
        self._fit()

    def keep_room(self) -> None:
        """Say what is being worked out, in the room that it will take: nothing below moves when it comes."""
        self.heading.setText(score_heading())
        self.sentence.setText(score_to_come())
        self.setAccessibleName(score_heading())
        self.setAccessibleDescription(score_to_come())
        set_tip(self.strip, "")
        self.strip.keep_room()
        self.strip.show()

    def _fit(self) -> None:
        """Be as high as the longest sentence: that of a few lines comes in place of the one that waits."""
        self.sentence.setMinimumHeight(_LINES * self.sentence.fontMetrics().lineSpacing())

    def changeEvent(self, event: QEvent) -> None:
        """Keep room for so many lines in another font, too."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def show_score(self, wording: Wording, score: Score, *, money: bool) -> None:
        """Show how the forecasts of past months came out."""
        self.heading.setText(score_heading())
        sentence = score_sentence(score, money)
        self.sentence.setText(sentence)
        lines = score_lines(wording, score, money)
        self.setAccessibleName(score_heading())
        self.setAccessibleDescription("\n".join([sentence, *lines]))
        set_tip(self.strip, "\n".join(lines))
        drawn = tuple(_drawn(line, money) for line in score.months[-_MOST:])
        self.strip.show_months(drawn, lines[-len(drawn) :] if drawn else ())
        self.strip.setVisible(bool(score.months))


def _drawn(line: MonthScored, money: bool) -> tuple[str, float, float, float]:
    low, _, high, came = said_and_came(line, money)
    return str(line.day.month), low, high, came
