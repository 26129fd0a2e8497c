"""One person in the chart of the decision chain: name, role and relation; the relation's colour and sign."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from funnel_desktop.method.records import Person
from funnel_desktop.widgets.kit import icons, theme
from funnel_desktop.widgets.kit.paint import ring
from funnel_desktop.widgets.kit.plain_text import elided, set_tip
from funnel_desktop.widgets.kit.theme import RADIUS, SIZE, SPACING
from funnel_desktop.wording.people import RELATION_ICONS, box_words

HEIGHT = 42
_SIGN = 12
_LINES = 35
"""Height of name and words, at zoom 1."""
_TWO_LINES = 34
_A_NAME = 26
"""What two lines, and a name, need at least."""
_SMALLEST_LETTERS = 9


def relation_colour(relation: str) -> QColor:
    """Return the colour of a relation's outline and sign."""
    colours = theme.palette()
    return {"supports": colours.good, "against": colours.bad, "neutral": colours.muted}.get(
        relation, colours.faint
    )


class PersonBox(QAbstractButton):
    """A person, to be focused, pressed, dragged; the chart does what is asked."""

    dragged = Signal(QPoint)
    """Is being dragged; the pointer in the chart's coordinates."""
    dropped = Signal(QPoint)
    dragCancelled = Signal()
    keyPressed = Signal(QKeyEvent)
    carriedOn = Signal()
    """Was moved by keys, and is let go: Shift is up, or the keyboard elsewhere."""
    focused = Signal()
    opened = Signal()

    def __init__(self, person: Person, says: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_person(person, says)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.is_target = False
        self._pressed_at: QPoint | None = None
        self.is_dragged = False
        self.draggable = True
        self.is_carried = False
        """Is being moved by keys."""
        self.zoom = 1.0

    def set_person(self, person: Person, says: str) -> None:
        """Show a person; ``says`` is what a screen reader says of them."""
        self.person = person
        self.setAccessibleName(says)
        details = (person.name, person.position, box_words(person), person.phone, person.note)
        set_tip(self, "\n".join(part for part in details if part))
        self.update()

    def needed_width(self) -> int:
        """Return the width in which nothing is cut off."""
        name = QFontMetrics(theme.font(SIZE.TEXT, bold=True)).horizontalAdvance(self.person.name)
        words = QFontMetrics(theme.font(SIZE.SMALL)).horizontalAdvance(box_words(self.person))
        return max(name + _SIGN + SPACING.TINY, words) + 2 * SPACING.SMALL + 2

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the chart for it, whatever the window uses them for."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in _OURS:
                event.accept()
                return True
            if event.key() == Qt.Key.Key_Escape and (self.is_dragged or self.is_carried):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the chart see every key first."""
        if event.key() == Qt.Key.Key_Escape and (self.is_dragged or self.is_carried):
            self._end_drag()
            self.dragCancelled.emit()
            return
        event.ignore()
        if event.key() in _OURS:
            event.accept()
            self.keyPressed.emit(event)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go of what was moved by keys when Shift comes up."""
        if event.key() == Qt.Key.Key_Shift and self.is_carried:
            self.carriedOn.emit()
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let go of what was moved by keys."""
        super().focusOutEvent(event)
        if self.is_carried:
            self.carriedOn.emit()

    def focusInEvent(self, event: object) -> None:
        """Tell the chart who is looked at."""
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.focused.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin or go on dragging."""
        if self._pressed_at is None or not self.draggable:
            return
        way = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if self.is_dragged or way >= QApplication.startDragDistance():
            self.is_dragged = True
            self.setDown(False)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(self.mapToParent(event.position().toPoint()))

    def grip(self) -> QPoint:
        """Return where in the box it was taken."""
        return self._pressed_at or QPoint(0, 0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop, or be pressed."""
        if self.is_dragged:
            place = self.mapToParent(event.position().toPoint())
            self._end_drag()
            self.dropped.emit(place)
            return
        self._pressed_at = None
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the person."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()

    def _end_drag(self) -> None:
        self.is_carried = False
        self.is_dragged = False
        self._pressed_at = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box."""
        colours = theme.palette()
        person = self.person
        outline = relation_colour(person.relation)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        pen = QPen(outline, 1.5)
        if person.relation == "unknown":
            pen.setStyle(Qt.PenStyle.DashLine)
        elif person.relation == "neutral":
            pen = QPen(theme.mix(colours.line, colours.text, 0.16), 1.5)
        ground = colours.sunken if colours.dark else colours.window
        if self.is_target:
            ground, pen = colours.accent_soft, QPen(colours.accent, 2)
        elif self.underMouse() or self.is_carried:
            ground = theme.mix(ground, colours.text, 0.05)
        painter.setPen(pen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, RADIUS.CONTROL, RADIUS.CONTROL)
        if self.hasFocus() and not self.is_target:
            ring(painter, self.rect(), RADIUS.CONTROL)
        self._write(painter, outline)
        painter.end()

    def _write(self, painter: QPainter, outline: QColor) -> None:
        colours = theme.palette()
        room = self.width() - 2 * SPACING.SMALL
        bold, small = theme.font(SIZE.TEXT, bold=True), theme.font(SIZE.SMALL)
        if self.zoom != 1.0:
            # Smaller boxes say less, in letters that can still be read; the rest is in the tool tip.
            bold, small = (QFont(font) for font in (bold, small))
            bold.setPixelSize(max(_SMALLEST_LETTERS, round(SIZE.TEXT * self.zoom)))
            small.setPixelSize(max(_SMALLEST_LETTERS, round(SIZE.SMALL * self.zoom)))
        metrics = QFontMetrics(bold)
        if self.width() < _A_NAME:
            return
        if self.height() < _TWO_LINES:
            painter.setFont(bold)
            painter.setPen(colours.text)
            room = self.width() - 2 * SPACING.TINY
            name = elided(metrics, self.person.name, room)
            painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, name)
            return
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        name = elided(metrics, self.person.name, room - _SIGN - SPACING.TINY)
        width = metrics.horizontalAdvance(name) + SPACING.TINY + _SIGN
        left = (self.width() - width) / 2
        top = (self.height() - _LINES * self.zoom) / 2
        first, second = 19 * self.zoom, 16 * self.zoom
        sign_top = top + (first - _SIGN) / 2
        icons.paint(painter, RELATION_ICONS[self.person.relation], left, sign_top, _SIGN, outline)
        painter.setFont(bold)
        painter.setPen(colours.text)
        name_box = QRectF(left + _SIGN + SPACING.TINY, top, width, first)
        painter.drawText(name_box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        painter.setFont(small)
        painter.setPen(colours.muted)
        words = elided(QFontMetrics(small), box_words(self.person), room)
        painter.drawText(QRectF(SPACING.SMALL, top + first - 1, room, second), middle, words)


_OURS = frozenset(
    (
        *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End),
        *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Insert, Qt.Key.Key_Delete, Qt.Key.Key_F2),
        *(Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_0),
    )
)
