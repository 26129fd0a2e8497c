"""The lines of Today: each can be reached, done and opened by keyboard and mouse."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.buttons import IconButton
from funnel_desktop.widgets.kit.controls.chips import Chip
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.layout import Align, Item, fill, row, stretched
from funnel_desktop.widgets.kit.paint import ground, painting, ring
from funnel_desktop.widgets.kit.plain_text import elided, set_tip
from funnel_desktop.widgets.kit.theme import SIZE, SPACING

HEIGHT = 32
TWO_LINES = 48
_LEAD, _FIGURE = 46, 62


class TitleAndAbout(QWidget):
    """A title, and in grey what it is about: beside it, or under it where there is no room for both."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = self._about = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_words(self, title: str, about: str) -> None:
        """Show other words."""
        self._title, self._about = title, about
        set_tip(self, f"{title}\n{about}" if about else title)
        self._fit()
        self.update()

    @property
    def below(self) -> bool:
        """Whether there is no room for both beside each other."""
        title = QFontMetrics(theme.font(SIZE.TEXT)).horizontalAdvance(self._title)
        about = QFontMetrics(theme.font(SIZE.NOTE)).horizontalAdvance(self._about)
        return bool(self._about) and title + SPACING.MEDIUM + about > self.width()

    def _fit(self) -> None:
        high = (TWO_LINES if self.below else HEIGHT) - SPACING.SMALL
        if self.minimumHeight() != high:
            self.setMinimumHeight(high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take another line where there is no room any more, or give it back."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """Ask for what the words need below each other, or beside."""
        return QSize(120, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both; each is cut only where a whole line does not hold it."""
        colours = theme.palette()
        painter = QPainter(self)
        face, small = theme.font(SIZE.TEXT), theme.font(SIZE.NOTE)
        metrics = QFontMetrics(face)
        place, about_place = self.rect(), self.rect()
        if self.below:
            place.setBottom(place.center().y())
            about_place.setTop(place.bottom() + 1)
        else:
            about_place.setLeft(metrics.horizontalAdvance(self._title) + SPACING.MEDIUM)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        for words, where, font, colour in (
            (self._title, place, face, colours.text),
            (self._about, about_place, small, colours.muted),
        ):
            painter.setFont(font)
            painter.setPen(colour)
            cut = elided(QFontMetrics(font), words, where.width())
            painter.drawText(where, middle, cut)
        painter.end()


def paint_line_ground(painter: QPainter, line: QWidget) -> None:
    """Paint what shows that a line is under the mouse, and the ring of the one that has the keyboard."""
    colours = theme.palette()
    if line.underMouse():
        ground(painter, line.rect().adjusted(1, 1, -1, -1), theme.mix(colours.surface, colours.text, 0.04))
    if line.hasFocus():
        ring(painter, line.rect())


class Line(QWidget):
    """A line that can have the keyboard: Enter opens, Space does, M or the menu key offers the rest, Up and
    Down go to the lines beside it."""

    READ_AS = QAccessible.Role.ListItem

    opened = Signal()
    done = Signal()
    menuWanted = Signal(QPoint)
    walked = Signal(int)

    def __init__(self, key: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self._first = False
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMinimumHeight(HEIGHT)
        self._row = row(on=self, spacing=SPACING.MEDIUM, margins=(SPACING.TINY, 0))

    def add(self, *items: Item) -> None:
        """Put items (see ``kit.layout``) at the end of the line."""
        fill(self._row, *items)

    def set_first(self, first: bool) -> None:
        """The first line of a block has no rule above it."""
        self._first = first

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key means."""
        key = event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif plain and key == Qt.Key.Key_Space:
            self.done.emit()
        elif plain and key == Qt.Key.Key_M:
            self.menuWanted.emit(self.mapToGlobal(QPoint(self.width() // 3, self.height())))
        elif plain and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.walked.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done, at the mouse or under the line."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.mapToGlobal(QPoint(self.width() // 3, self.height())) if by_key else event.globalPos()
        self.menuWanted.emit(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the deal."""
        self.opened.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rule above, what lies under the mouse, and the ring of the keyboard."""
        with painting(self) as painter:
            if not self._first:
                rule = theme.palette().line
                painter.fillRect(SPACING.TINY, 0, self.width() - 2 * SPACING.TINY, 1, rule)
            paint_line_ground(painter, self)


class TaskLine(Line):
    """A box to tick, when, what for whom, the stage, the amount, and the rest behind three dots.

    ``tick`` and ``rest`` are names of the box and of the dots, "" for none. ``mark`` stands where a deal has
    its stage. ``whole``: the title goes on in more lines instead of being cut.
    """

    def __init__(
        self,
        key: str,
        name: str,
        parent: QWidget,
        *,
        tick: str = "",
        lead: str | None = None,
        lead_tone: str = "muted",
        title: str = "",
        about: str = "",
        stage: tuple[str, str] | None = None,
        figure: str = "",
        chip: tuple[str, str] | None = None,
        mark: str = "",
        rest: str = "",
        whole: bool = False,
    ) -> None:
        super().__init__(key, name, parent)
        self.box: QCheckBox | None = None
        if tick:
            self.box = QCheckBox(self)
            self.box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.box.setAccessibleName(tick)
            set_tip(self.box, tick)
            self.box.clicked.connect(self._ticked)
            self.add(self.box)
        if lead is not None:
            when = Label(lead, self, tone=lead_tone)
            when.setMinimumWidth(_LEAD)
            self.add(when)
        self.words: TitleAndAbout | Label
        if whole:
            self.words = Label(title, self, wrap=True)
            self.words.setContentsMargins(0, SPACING.TINY, 0, SPACING.TINY)
        else:
            self.words = TitleAndAbout(self)
            self.words.show_words(title, about)
        self.add(stretched(self.words))
        if stage is not None:
            self.add(Chip(stage[1], stage=stage[0], parent=self))
        if mark:
            self.add(Chip(mark, parent=self))
        if chip is not None:
            self.add(Chip(chip[0], "warn", chip[1], self))
        if figure:
            amount = Label(figure, self, align=Align.AlignRight | Align.AlignVCenter)
            amount.setMinimumWidth(_FIGURE)
            self.add(amount)
        if rest:
            self.dots = IconButton("more", rest, self)
            self.dots.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.dots.clicked.connect(
                lambda: self.menuWanted.emit(self.dots.mapToGlobal(QPoint(0, self.dots.height())))
            )
            self.add(self.dots)

    def _ticked(self) -> None:
        # It is ticked when the file says so; until then a dialog may still be left by Escape.
        if self.box is not None:
            self.box.setChecked(False)
        self.done.emit()
