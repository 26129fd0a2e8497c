"""The picture that ranks the levers: a bar for each, as long as what one per cent of change brings."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.method.levers import ONE_PER_CENT
from funnel_desktop.method.stages import LEVERS, Lever
from funnel_desktop.queries.levers import LeverFigures
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.card import HeadedCard
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.figure import Figure
from funnel_desktop.widgets.kit.layout import STRETCH, row, stretched
from funnel_desktop.widgets.kit.paint import ground, painting
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import RADIUS, SIZE, SPACING
from funnel_desktop.wording.lever_result import change_words
from funnel_desktop.wording.levers import lever_name, money
from funnel_desktop.wording.wording import Wording

_HEIGHT = 34
_MOST = 84
"""Where there is room a row is so high, and says what one per cent makes of the lever."""
_TALL = 44
_BAR = 20


class Bar(Figure):
    """Name, bar and amount of one lever: a button that opens how the amount comes about."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, name="bar")
        self.lever = ""
        self._share = 0.0
        self._place = 0
        self._amount = ""
        self._name_width = 0
        self._change = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setMaximumHeight(_MOST)

    def show_bar(
        self, lever: Lever, amount: str, share: float, place: int, name_width: int, change: str
    ) -> None:
        """Show a lever with its amount; ``share`` of the longest bar, ``place`` in the ranking, ``change``
        the value as it is and with one per cent."""
        self._change = change
        self.lever, self._amount, self._share, self._place = lever, amount, share, place
        self._name_width = name_width
        name = lever_name(lever)
        self.show_figure(
            name,
            translate("Levers", "{place}. {lever}: one per cent brings {amount}").format(
                place=place + 1, lever=name, amount=amount
            ),
        )

    def sizeHint(self) -> QSize:
        """Be one line with a bar."""
        return QSize(240, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Never be lower than the bar with its frame."""
        return QSize(120, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint name, bar, amount."""
        with painting(self) as painter:
            self.paint_ground(painter)
            self._paint_bar(painter)

    def _paint_bar(self, painter: QPainter) -> None:
        colours = theme.palette()
        painter.setFont(theme.font(SIZE.TEXT))
        painter.setPen(colours.text)
        middle = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        name = QRect(SPACING.TINY, 0, self._name_width, self.height())
        small = theme.font(SIZE.NOTE)
        if self.height() >= _TALL and self._change:
            half = self.height() // 2
            above = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
            below = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            painter.drawText(name.adjusted(0, 0, 0, -half + 1), above, self.caption)
            painter.setFont(theme.font(SIZE.SMALL))
            painter.setPen(colours.muted)
            painter.drawText(name.adjusted(0, half + 1, 0, 0), below, self._change)
        else:
            painter.drawText(name, middle, self.caption)
        left = SPACING.TINY + self._name_width + SPACING.LARGE
        room = self.width() - left - QFontMetrics(small).horizontalAdvance(self._amount) - SPACING.WIDE
        length = max(2.0, room * self._share)
        ink = colours.stage(max(1, 4 - self._place))
        ground(painter, QRectF(left, (self.height() - _BAR) / 2, length, _BAR), ink, RADIUS.CHIP / 2)
        painter.setFont(small)
        painter.setPen(colours.muted)
        place = QRect(int(left + length) + SPACING.MEDIUM, 0, self.width(), self.height())
        painter.drawText(place, middle, self._amount)


class Ranking(HeadedCard):
    """The bars under their heading, the strongest first; levers that are not measured are named below."""

    GAP = SPACING.HAIR

    opened = Signal(str)
    """A bar was opened; carries its lever."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._unit = Label("", self, tone="note")
        self._note = Label("", self, tone="note", wrap=True)
        self.bars = tuple(Bar(self) for _ in LEVERS)
        for bar in self.bars:
            bar.clicked.connect(lambda _=False, bar=bar: self.opened.emit(bar.lever))
            bar.moved.connect(lambda _right, down, bar=bar: self._walk(bar, down))
        bars = (stretched(bar, 8) for bar in self.bars)
        self.add(row(stretched(self.heading), self._unit), *bars, self._note, STRETCH)

    def show_ranking(self, wording: Wording, figures: LeverFigures | None) -> None:
        """Show the levers with what one per cent of each brings, the strongest first; None: it is being
        worked out."""
        self.heading.setText(translate("Levers", "What one per cent brings"))
        self.setAccessibleName(translate("Levers", "What one per cent brings"))
        self._unit.setText(wording.unit_word())
        ranked = () if figures is None else figures.one_per_cent
        metrics, small = (QFontMetrics(theme.font(size)) for size in (SIZE.TEXT, SIZE.SMALL))
        changes = {
            lever: ""
            if figures is None
            else change_words(wording, figures.basis, lever, ONE_PER_CENT.of(lever))
            for lever, _ in ranked
        }
        width = max(metrics.horizontalAdvance(lever_name(lever)) for lever in LEVERS)
        width = max(width, *(small.horizontalAdvance(text) for text in changes.values()), 0)
        most = max((effect for _, effect in ranked), default=0.0)
        for place, bar in enumerate(self.bars):
            bar.setVisible(place < len(ranked) and most > 0)
            if place < len(ranked):
                lever, effect = ranked[place]
                share = max(0.0, effect / most) if most > 0 else 0.0
                bar.show_bar(lever, money(wording, effect, sign=True), share, place, width, changes[lever])
        self._note.setText(translate("Levers", "Being worked out…"))
        self._note.setVisible(figures is None)

    def _walk(self, bar: Bar, down: int) -> None:
        at = self.bars.index(bar) + down
        if down and 0 <= at < len(self.bars) and self.bars[at].isVisible():
            self.bars[at].setFocus(Qt.FocusReason.TabFocusReason)
