"""The picture that ranks the levers: a bar for each, as long as what one per cent of change brings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.method.levers import AS_MEASURED, ONE_PER_CENT, Ground, Measures, value_of
from funnel_desktop.method.stages import LEVERS, Lever
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.card import HeadedCard
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.figure import Figure
from funnel_desktop.widgets.kit.layout import STRETCH, row, stretched
from funnel_desktop.widgets.kit.paint import ground, painting
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import RADIUS, SIZE, SPACING
from funnel_desktop.wording.levers import lever_name, lever_value, money
from funnel_desktop.wording.punctuation import enumerated, in_sentences
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

    def show_ranking(
        self, wording: Wording, ranked: Sequence[tuple[Lever, float]], ground: Ground, without_amount: int
    ) -> None:
        """Show the levers with what one per cent of each brings, in this order."""
        self.heading.setText(translate("Levers", "What one per cent brings"))
        self.setAccessibleName(translate("Levers", "What one per cent brings"))
        self._unit.setText(wording.unit_word())
        metrics = QFontMetrics(theme.font(SIZE.TEXT))
        changes = {lever: _change(wording, ground.measures, lever) for lever, _ in ranked}
        width = max(metrics.horizontalAdvance(lever_name(lever)) for lever in LEVERS)
        small = QFontMetrics(theme.font(SIZE.SMALL))
        width = max(width, *(small.horizontalAdvance(text) for text in changes.values()), 0)
        most = max((effect for _, effect in ranked), default=0.0)
        for place, bar in enumerate(self.bars):
            bar.setVisible(place < len(ranked) and most > 0)
            if place < len(ranked):
                lever, effect = ranked[place]
                share = effect / most if most > 0 else 0.0
                bar.show_bar(lever, money(wording, effect, sign=True), share, place, width, changes[lever])
        missing = [lever_name(lever) for lever in LEVERS if lever not in dict(ranked)]
        notes = []
        if most <= 0 and without_amount and not any(ground.sums_minor.values()):
            notes.append(translate("Levers", "One per cent brings nothing yet: no open deal has an amount."))
        elif most <= 0 and not missing:
            notes.append(
                translate("Levers", "One per cent brings nothing: no time and no open amount is left.")
            )
        if missing:
            notes.append(
                translate("Levers", "Not measured yet: {levers}.").format(levers=enumerated(missing))
            )
        note = in_sentences(notes)
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def _walk(self, bar: Bar, down: int) -> None:
        at = self.bars.index(bar) + down
        if down and 0 <= at < len(self.bars) and self.bars[at].isVisible():
            self.bars[at].setFocus(Qt.FocusReason.TabFocusReason)


def _change(wording: Wording, measures: Measures, lever: Lever) -> str:
    """Return a lever's value as measured and with one per cent to the better: "66.7% → 67.3%"."""
    factors = AS_MEASURED.with_lever(lever, ONE_PER_CENT[lever])
    before = lever_value(wording, lever, measures.of(lever).value)
    return f"{before} → {lever_value(wording, lever, value_of(measures, factors, lever))}"
