"""What changed between two days, as a waterfall: a bar for each part, each a button that opens its deals."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.method.insights_change import PARTS, Comparison
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.chips import Notice
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.figure import Figure
from funnel_desktop.widgets.kit.keyboard import one_stop
from funnel_desktop.widgets.kit.layout import row, stretched
from funnel_desktop.widgets.kit.paint import ground, painting
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.theme import RADIUS, SIZE, SPACING
from funnel_desktop.widgets.rooms.insights.card import Behind, InsightCard
from funnel_desktop.wording.insights import (
    BarWords,
    bar_words,
    change_heading,
    change_sentence,
    part_formula,
    without_amounts,
)
from funnel_desktop.wording.wording import Wording

_HEAD = 20
_FOOT = 38
_LEAST = 2.0
"""A bar is so high at least: a small change is seen still."""
_HEIGHT = 270


class Span(NamedTuple):
    """From where to where a bar goes, in the unit shown; ``runs``: the height at which the next begins."""

    low: float
    high: float
    runs: float


def spans_of(words: Sequence[BarWords]) -> list[Span]:
    """Return where each bar stands: the first and the last on the ground, the others where the one before
    ended."""
    found = []
    height = 0.0
    for bar in words:
        before = 0.0 if bar.key in ("opening", "closing") else height
        height = before + bar.worth
        found.append(Span(min(before, height), max(before, height), height))
    return found


class Bar(Figure):
    """One bar with its figure above, its name and number of deals below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, align=Qt.AlignmentFlag.AlignHCenter)
        self.key = ""
        self.words: BarWords | None = None
        self._span = Span(0, 0, 0)
        self._scale = (0.0, 1.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_bar(self, words: BarWords, span: Span, scale: tuple[float, float], formula: str) -> None:
        """Show a part; ``scale``: the lowest and the highest value of all bars."""
        self.key, self.words, self._span, self._scale = words.key, words, span, scale
        self.show_figure(words.figure, words.spoken)
        self.setAccessibleDescription(formula)
        set_tip(self, formula)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(72, _HEIGHT)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(44, 180)

    def _y(self, value: float) -> float:
        low, high = self._scale
        share = (value - low) / (high - low) if high > low else 0.0
        return self.height() - _FOOT - share * (self.height() - _FOOT - _HEAD)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        if self.words is None:
            return
        with painting(self) as painter:
            self.paint_ground(painter)
            self._paint_bar(painter, self.words)

    def _paint_bar(self, painter: QPainter, words: BarWords) -> None:
        colours = theme.palette()
        colour = colour_of(words.key)
        top, bottom = self._y(self._span.high), self._y(self._span.low)
        if words.worth and bottom - top < _LEAST:
            top = bottom - _LEAST
        inset = min(12.0, self.width() / 6)
        base = self._y(0)
        painter.fillRect(QRectF(0, base, self.width(), 1), colours.line)
        ends = words.key in ("opening", "closing")
        if words.worth:
            ground(
                painter, QRectF(inset, top, self.width() - 2 * inset, bottom - top), colour, RADIUS.CHIP / 2
            )
        # A dotted line leads to the next bar, at the height at which it begins.
        dotted = QPen(colours.muted, 1, Qt.PenStyle.DotLine)
        painter.setPen(dotted)
        if words.key != "closing":
            y = self._y(self._span.runs)
            begins = self.width() - inset if words.worth or ends else inset
            painter.drawLine(QPointF(begins, y), QPointF(self.width(), y))
        if words.key != "opening":
            y = self._y(self._span.high if ends else self._span.runs - words.worth)
            painter.drawLine(QPointF(0, y), QPointF(inset, y))
        bold = theme.font(SIZE.NOTE, bold=True)
        painter.setFont(bold)
        strong = words.key == "slipped" and words.worth
        painter.setPen(colours.warn if strong else colours.text if words.worth or ends else colours.muted)
        figure = QRectF(0, top - _HEAD, self.width(), _HEAD - 2)
        painter.drawText(
            figure, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom), words.figure
        )
        name = QRect(0, self.height() - _FOOT + SPACING.SMALL, self.width(), 16)
        centred = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(theme.font(SIZE.NOTE))
        painter.setPen(colours.text)
        painter.drawText(name, centred, words.name)
        painter.setFont(theme.font(SIZE.SMALL))
        painter.setPen(colours.muted)
        painter.drawText(name.translated(0, 15), centred, words.below)


def colour_of(key: str) -> QColor:
    """Return the colour of a part."""
    colours = theme.palette()
    return {
        "new": colours.accent,
        "won": colours.good,
        "lost": colours.bad,
        "up": colours.accent,
        "down": colours.muted,
        "slipped": colours.warn,
    }.get(key, colours.stage(2))


class WaterfallCard(InsightCard):
    """The bars side by side; Tab enters them once, arrows walk, Enter opens."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._behind: dict[str, Behind] = {}
        self.bars = tuple(Bar(self) for _ in PARTS)
        one_stop(self.bars[0], self.bars)
        for bar in self.bars:
            bar.clicked.connect(lambda _=False, bar=bar: self._open(bar))
            bar.moved.connect(lambda right, _down, bar=bar: self._walk(bar, right))
        self.sentence = Notice("", "info", parent=self)
        self.without = Label("", self, tone="small", wrap=True)
        bars = row(*(stretched(bar) for bar in self.bars), spacing=0)
        self.add(stretched(bars), self.sentence, self.without)

    def show_change(self, wording: Wording, found: Comparison) -> None:
        """Show what changed."""
        heading = change_heading(wording, found)
        self.heading.setText(heading)
        self.setAccessibleName(heading)
        self.note.setText(wording.unit_word())
        note = without_amounts(found)
        self.without.setText(note)
        self.without.setVisible(bool(note))
        words = bar_words(wording, found)
        spans = spans_of(words)
        scale = (min(0.0, *(span.low for span in spans)), max(0.0, *(span.high for span in spans)))
        for bar, said, span in zip(self.bars, words, spans, strict=True):
            formula = part_formula(wording, said.key, found)
            bar.show_bar(said, span, scale, formula)
            self._behind[said.key] = said.name, found.parts[said.key].rows, formula
        sentence, kind = change_sentence(wording, found)
        self.sentence.show_text(sentence, kind)

    def _open(self, bar: Bar) -> None:
        if bar.key in self._behind:
            self.listWanted.emit(*self._behind[bar.key])

    def _walk(self, bar: Bar, right: int) -> None:
        at = self.bars.index(bar) + right
        if right and 0 <= at < len(self.bars):
            one_stop(self.bars[at], self.bars)
            self.bars[at].setFocus(Qt.FocusReason.TabFocusReason)
