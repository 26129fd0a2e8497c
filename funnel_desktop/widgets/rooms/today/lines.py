"""The lines of Today: each can be reached, done and opened by keyboard and mouse."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QWidget

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.buttons import IconButton
from funnel_desktop.widgets.kit.controls.chips import Chip
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.theme import RADIUS, SIZE, SPACING

HEIGHT = 32
TWO_LINES = 48
_LEAD, _FIGURE = 46, 62


class Words(QWidget):
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
            cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, where.width())
            painter.drawText(where, middle, cut)
        painter.end()


def paint_line_ground(painter: QPainter, place: QRectF, *, under: bool, focused: bool) -> None:
    """Paint what shows a line under the mouse, and the ring of the one that has the keyboard."""
    colours, box = theme.palette(), place.adjusted(1, 1, -1, -1)
    if under:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.mix(colours.surface, colours.text, 0.04))
        painter.drawRoundedRect(box, RADIUS.CHIP, RADIUS.CHIP)
    if focused:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colours.accent, theme.FOCUS_RING))
        painter.drawRoundedRect(box, RADIUS.CHIP, RADIUS.CHIP)


class Line(QWidget):
    """A line that can have the keyboard: Enter opens, Space does, M or the menu key offers the rest, Up and
    Down go to the lines beside it."""

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
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(SPACING.TINY, 0, SPACING.TINY, 0)
        self.row.setSpacing(SPACING.MEDIUM)

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
        colours = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._first:
            painter.fillRect(SPACING.TINY, 0, self.width() - 2 * SPACING.TINY, 1, colours.line)
        paint_line_ground(painter, QRectF(self.rect()), under=self.underMouse(), focused=self.hasFocus())
        painter.end()


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
            self.row.addWidget(self.box)
        if lead is not None:
            when = Label(lead, self)
            when.setMinimumWidth(_LEAD)
            theme.set_kind(when, "tone", lead_tone)
            self.row.addWidget(when)
        self.words: Words | Label
        if whole:
            self.words = Label(title, self)
            self.words.setWordWrap(True)
            self.words.setContentsMargins(0, SPACING.TINY, 0, SPACING.TINY)
        else:
            self.words = Words(self)
            self.words.show_words(title, about)
        self.row.addWidget(self.words, 1)
        if stage is not None:
            place = Chip(stage[1], parent=self)
            place.set_stage(stage[0])
            self.row.addWidget(place)
        if mark:
            self.row.addWidget(Chip(mark, parent=self))
        if chip is not None:
            self.row.addWidget(Chip(chip[0], "warn", chip[1], self))
        if figure:
            amount = Label(figure, self)
            amount.setMinimumWidth(_FIGURE)
            amount.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.row.addWidget(amount)
        if rest:
            self.dots = IconButton("more", rest, self)
            self.dots.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.dots.clicked.connect(
                lambda: self.menuWanted.emit(self.dots.mapToGlobal(QPoint(0, self.dots.height())))
            )
            self.row.addWidget(self.dots)

    def _ticked(self) -> None:
        # It is ticked when the file says so; until then a dialog may still be left by Escape.
        if self.box is not None:
            self.box.setChecked(False)
        self.done.emit()
