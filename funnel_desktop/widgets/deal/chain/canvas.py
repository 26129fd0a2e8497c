"""The ground of the decision chain: boxes at their places, pushed, zoomed and fitted by mouse and wheel."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.method.people import Place
from funnel_desktop.widgets.deal.chain.box import HEIGHT, PersonBox
from funnel_desktop.widgets.deal.chain.lines import ROW
from funnel_desktop.widgets.deal.chain.view import READABLE, ChainView
from funnel_desktop.widgets.kit.theme import SPACING

NARROWEST, WIDE, WIDEST = 82, 132, 180
"""Widths of a box: at least; at most, so that three can be read; at most where there are two."""

GAP = 12
ROOM = 376
"""Pixels that the sheet has for the chain, from left to right: it has one width."""

_HIGHEST = 420
_ZOOM_STEP = 1.2


class ChainCanvas(QWidget):
    """Shows boxes at places, as much of them as there is room for."""

    viewChanged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, PersonBox] = {}
        self.places: dict[str, Place] = {}
        self.view = ChainView()
        self._current: str | None = None
        self._width = NARROWEST
        self._pushed_at: QPointF | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def current(self) -> str | None:
        """Who was looked at last, None without people."""
        return self._current

    def place_of(self, corner: QPointF) -> tuple[float, float]:
        """Return the column and row whose box has its left upper corner at a point of the widget."""
        point = self.view.to_chain(corner)
        return point.x() / (self._width + GAP), point.y() / ROW

    def _arrange(self) -> None:
        for key, place in self.places.items():
            box = self.boxes[key]
            if not box.is_dragged:
                box.setGeometry(self.view.to_widget(self.box_of(place)).toRect())
            if box.zoom != self.view.zoom:
                box.zoom = self.view.zoom
                box.update()
        self.update()
        self.viewChanged.emit()

    def _room(self) -> QSizeF:
        return QSizeF(self.size())

    def box_of(self, place: Place) -> QRectF:
        """Return the box of a place, in the chain's own coordinates."""
        return QRectF(place.column * (self._width + GAP), place.row * ROW, self._width, HEIGHT)

    def bounds(self) -> QRectF:
        """Return what the chain takes, with a little air, in its own coordinates."""
        boxes = [self.box_of(place) for place in self.places.values()]
        if not boxes:
            return QRectF()
        left, top = min(box.left() for box in boxes), min(box.top() for box in boxes)
        right, bottom = max(box.right() for box in boxes), max(box.bottom() for box in boxes)
        air = SPACING.SMALL
        return QRectF(QPointF(left - air, top - air), QPointF(right + air, bottom + air))

    def sizeHint(self) -> QSize:
        """Return the size in which the chain is seen, but for a very high one, with ground to drop on."""
        bounds = self.bounds()
        if bounds.isEmpty():
            return QSize(0, 1)
        zoom = min(1.0, max(READABLE, ROOM / bounds.width()))
        return QSize(round(bounds.width()), round(min(_HIGHEST, bounds.height() * zoom + ROW / 2)))

    def minimumSizeHint(self) -> QSize:
        """Return a width in which one box is seen: the rest is reached by moving."""
        return QSize(WIDE, self.sizeHint().height())

    def is_whole(self) -> bool:
        """Whether all of the chain is seen."""
        seen = self.view.to_widget(self.bounds())
        return QRectF(self.rect()).adjusted(-1, -1, 1, 1).contains(seen) or not self.places

    def _reveal(self, identifier: str | None) -> None:
        if identifier in self.places and not self.is_whole():
            self.view.reveal(self.box_of(self.places[identifier]), self._room(), SPACING.SMALL)
            self._arrange()

    def fit(self) -> None:
        """Show all of the chain."""
        self.view.fit(self.bounds(), self._room())
        self._arrange()

    def show_full_size(self) -> None:
        """Show it in full size again."""
        self.view.show_full_size(self.bounds(), self._room())
        self._arrange()
        self._reveal(self._current)

    def zoom_by(self, steps: float, at: QPointF | None = None) -> None:
        """Zoom in (more than 0 steps) or out, around a point or the middle."""
        middle = QPointF(self.width() / 2, self.height() / 2)
        self.view.zoom_by(_ZOOM_STEP**steps, at if at is not None else middle)
        self.view.hold(self.bounds(), self._room())
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chain in the middle until the user moves it."""
        super().resizeEvent(event)
        if self.places:
            if not self.view.is_moved:
                self.view.reset(self.bounds(), self._room())
            self._arrange()
            if not self.view.is_moved:
                self._reveal(self._current)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; else move what is seen, and leave the wheel to the page at the end."""
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(turned.y() / 120, event.position())
            event.accept()
            return
        by = QPointF(turned) * 0.5
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not by.x():
            by = QPointF(by.y(), 0)
        hidden = self.view.to_widget(self.bounds())
        if (by.y() > 0 and hidden.top() >= 0) or (by.y() < 0 and hidden.bottom() <= self.height()):
            by.setY(0)
        if by.isNull() or not self.view.push(by, self.bounds(), self._room()):
            event.ignore()
            return
        self._arrange()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the ground."""
        if event.button() == Qt.MouseButton.LeftButton and self.places:
            self._pushed_at = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Push the ground."""
        if self._pushed_at is not None:
            self.view.push(event.position() - self._pushed_at, self.bounds(), self._room())
            self._pushed_at = event.position()
            self._arrange()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the ground."""
        self._pushed_at = None
        self.unsetCursor()
