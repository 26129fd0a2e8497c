"""The blocks of Today: a card with a name, the one figure that matters, its lines, and a way to more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.card import HeadedCard
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.layout import Align, column, placed, row, stretched
from funnel_desktop.widgets.kit.paint import bar, painting
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.widgets.rooms.today.lines import Line, paint_line_ground

_BAR = 6
Thing = TypeVar("Thing")


class Block(HeadedCard):
    """A card of lines. ``moreWanted``: show more lines of it."""

    MARGINS = 10
    GAP = SPACING.HAIR

    moreWanted = Signal()
    acted = Signal()
    """The way on of an empty block was taken."""

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self.lines: list[Line] = []
        self._made: list[tuple[object, Line]] = []
        self._stamp: object = None
        self.heading.setWordWrap(True)
        self.figure = Label("", self, tone="muted")
        self.sentence = Label("", self, tone="muted", wrap=True)
        self.sentence.setContentsMargins(SPACING.TINY, 0, SPACING.TINY, SPACING.TINY)
        self.way = Button("", "link", parent=self)
        self.way.clicked.connect(self.acted)
        self.more = Button("", "link", parent=self)
        self.more.clicked.connect(self.moreWanted)
        self._list = column(spacing=0)
        self.add(
            row(stretched(self.heading), self.figure, margins=(SPACING.TINY, 0, SPACING.TINY, SPACING.HAIR)),
            self.sentence,
            placed(self.way, Align.AlignLeft),
            self._list,
            placed(self.more, Align.AlignLeft),
        )
        self.say("")
        self.offer_more("")

    def set_head(self, title: str, figure: str) -> None:
        """Show name and figure."""
        self.heading.setText(title)
        self.figure.setText(figure)
        self.setAccessibleName(f"{title} {figure}".strip())

    def say(self, sentence: str, way: str = "") -> None:
        """Say a sentence instead of lines, and a way on ("" for neither)."""
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self.way.set_text(way)
        self.way.setVisible(bool(way))

    def offer_more(self, words: str) -> None:
        """Offer to show more lines ("" when all are shown)."""
        self.more.set_text(words)
        self.more.setVisible(bool(words))

    def set_lines(self, things: Sequence[Thing], make: Callable[[Thing], Line], stamp: object) -> None:
        """Show a line for each of ``things``; one that is there stays as it is, as long as ``stamp`` (the
        day, the language, whatever its words depend on) is the same."""
        before = self._made if stamp == self._stamp else []
        self._stamp = stamp
        old = list(self._made)
        self._made = []
        for thing in things:
            at = next((n for n, (known, _line) in enumerate(before) if known == thing), None)
            line = make(thing) if at is None else before.pop(at)[1]
            self._made.append((thing, line))
        self.lines = [line for _thing, line in self._made]
        for _thing, line in old:
            if line not in self.lines:
                line.hide()
                self._list.removeWidget(line)
                line.deleteLater()
        for number, line in enumerate(self.lines):
            line.set_first(number == 0)
            if self._list.indexOf(line) != number:
                self._list.insertWidget(number, line)
                line.show()


class PlanBar(QWidget):
    """One line of the week's plan: its name, done / needed, and a bar. A click or Enter goes to where more of
    it is done."""

    READ_AS = QAccessible.Role.Button

    opened = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._share: float | None = None
        self._name = Label("", self, tone="note")
        self._figures = Label("", self, tone="heading")
        around = (SPACING.TINY, SPACING.HAIR, SPACING.TINY, SPACING.TINY + _BAR)
        row(stretched(self._name), self._figures, on=self, spacing=0, margins=around)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_figures(self, name: str, figures: str, share: float | None, hint: str = "") -> None:
        """Show ``figures``; ``share`` None: nothing is needed, so there is no bar."""
        self._name.setText(name)
        self._figures.setText(figures)
        self._share = share
        set_tip(self, hint)
        self.setAccessibleName(f"{name} {figures}")
        self.setAccessibleDescription(hint)
        self.update()

    def text(self) -> str:
        """Return the figures shown."""
        return self._figures.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Enter or Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go on by a click."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar under the words: green once all is done; and what lies under mouse or keyboard."""
        colours, share = theme.palette(), self._share
        with painting(self) as painter:
            paint_line_ground(painter, self)
            if share is not None:
                place = QRectF(SPACING.TINY, self.height() - _BAR - 2, self.width() - 2 * SPACING.TINY, _BAR)
                bar(painter, place, share, colours.good if share >= 1 else colours.accent)
