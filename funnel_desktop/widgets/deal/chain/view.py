"""Which part of the decision chain is seen, and how large: moving, zooming, fitting. No painting."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF

SMALLEST, LARGEST = 0.1, 1.6
"""Zoom factors."""

READABLE = 0.8
"""At this zoom everything in a box can still be read."""

_SEEN = 48.0
"""So much of the chain stays in view, in pixels, however far it is pushed away."""


class ChainView:
    """Maps the chain's own coordinates (pixels at zoom 1) to those of the widget, and back."""

    def __init__(self) -> None:
        self.zoom = 1.0
        self.corner = QPointF(0, 0)
        """What of the chain is seen in the widget's left upper corner."""
        self.is_moved = False
        """Whether the user has moved or zoomed: then it stays when the chain changes."""

    def to_widget(self, box: QRectF) -> QRectF:
        """Return where a part of the chain is seen."""
        return QRectF((box.topLeft() - self.corner) * self.zoom, box.size() * self.zoom)

    def to_chain(self, point: QPointF) -> QPointF:
        """Return which point of the chain is seen at a point of the widget."""
        return self.corner + point * (1 / self.zoom)

    def fits(self, bounds: QRectF, size: QSizeF) -> bool:
        """Whether all of the chain is seen at this zoom, wherever it is pushed."""
        return bounds.width() * self.zoom <= size.width() and bounds.height() * self.zoom <= size.height()

    def reset(self, bounds: QRectF, size: QSizeF) -> None:
        """Show the chain, a little smaller if all of it is seen then: in the middle, else from its top."""
        self.zoom, self.is_moved = 1.0, False
        if not bounds.isEmpty() and not size.isEmpty():
            whole = min(size.width() / bounds.width(), size.height() / bounds.height())
            if READABLE <= whole < 1.0:
                self.zoom = whole
        self._centre(bounds, size)

    def show_full_size(self, bounds: QRectF, size: QSizeF) -> None:
        """Show the chain in full size, as the user wants it."""
        self.zoom, self.is_moved = 1.0, True
        self._centre(bounds, size)

    def fit(self, bounds: QRectF, size: QSizeF) -> None:
        """Show all of the chain, as large as it goes, but no larger than in full size."""
        if bounds.isEmpty() or size.isEmpty():
            return
        zoom = min(size.width() / bounds.width(), size.height() / bounds.height())
        self.zoom, self.is_moved = max(SMALLEST, min(1.0, zoom)), True
        self._centre(bounds, size)

    def _centre(self, bounds: QRectF, size: QSizeF) -> None:
        left = bounds.center().x() - size.width() / self.zoom / 2
        self.corner = QPointF(left, bounds.top())

    def zoom_by(self, factor: float, at: QPointF) -> None:
        """Zoom, so that what is seen at a point of the widget stays there."""
        stays = self.to_chain(at)
        self.zoom = max(SMALLEST, min(LARGEST, self.zoom * factor))
        self.corner = stays - at * (1 / self.zoom)
        self.is_moved = True

    def push(self, by: QPointF, bounds: QRectF, size: QSizeF) -> bool:
        """Move what is seen by pixels of the widget; return whether it could be moved."""
        before = QPointF(self.corner)
        self.corner -= by * (1 / self.zoom)
        self.hold(bounds, size)
        moved = self.corner != before
        self.is_moved = self.is_moved or moved
        return moved

    def hold(self, bounds: QRectF, size: QSizeF) -> None:
        """Keep some of the chain in view."""
        seen = _SEEN / self.zoom
        wide, high = size.width() / self.zoom, size.height() / self.zoom
        self.corner = QPointF(
            max(bounds.left() + seen - wide, min(bounds.right() - seen, self.corner.x())),
            max(bounds.top() + seen - high, min(bounds.bottom() - seen, self.corner.y())),
        )

    def reveal(self, box: QRectF, size: QSizeF, air: float) -> None:
        """Move as little as it takes to see a part of the chain, with some pixels around it."""
        seen = self.to_widget(box)
        if QRectF(QPointF(0, 0), size).contains(seen):
            return
        seen = seen.adjusted(-air, -air, air, air)
        across = min(0.0, size.width() - seen.right()) or max(0.0, -seen.left())
        down = min(0.0, size.height() - seen.bottom()) or max(0.0, -seen.top())
        if across or down:
            self.corner -= QPointF(across, down) * (1 / self.zoom)
