"""The slider of days with two handles: the days whose funnels are compared."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from funnel_desktop.queries.insights import Days
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.paint import ground, painting
from funnel_desktop.widgets.kit.theme import SIZE, SPACING
from funnel_desktop.wording.insights import tick_words

_HANDLE = 16
_TRACK = 4
_WEEK = 7
_EVERY = (1, 3, 6, 12, 24, 60, 120)
"""A word stands under every first, third … month, as there is room."""


class Handle(QSlider):
    """One handle: a slider of days to keyboard and screen reader, a ring to the eye. Arrows step by a day,
    Page Up and Down by a week, Home and End go as far as it can."""

    def __init__(self, parent: DaysSlider) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._slider = parent
        self.setSingleStep(1)
        self.setPageStep(_WEEK)
        self.setFixedSize(_HANDLE, _HANDLE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def day(self) -> date:
        """Return the day that it stands on."""
        return date.fromordinal(self.value())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if self.isSliderDown():
            self.setValue(self._slider.day_at(self.mapToParent(event.position()).x()))
            event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self.setSliderDown(False)
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        colours = theme.palette()
        middle = QPointF(self.width() / 2, self.height() / 2)
        with painting(self) as painter:
            if self.hasFocus():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.faded(colours.accent, 0.3))
                painter.drawEllipse(middle, _HANDLE / 2, _HANDLE / 2)
            painter.setBrush(colours.surface)
            painter.setPen(QPen(colours.accent, theme.FOCUS_RING))
            painter.drawEllipse(middle, _HANDLE / 2 - 3, _HANDLE / 2 - 3)


class DaysSlider(QWidget):
    """Track, months and two handles, of which the left one stays before the right one."""

    moved = Signal(object)
    """The user moved a handle; carries the ``Days`` that they stand on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._range = Days(date(2000, 1, 1), date(2000, 1, 2))
        self._language = "en"
        self.first, self.last = Handle(self), Handle(self)
        for handle in (self.first, self.last):
            handle.valueChanged.connect(self._handle_moved)

    def show_days(self, whole: Days, days: Days, language: str) -> None:
        """Offer the days of ``whole`` and stand on ``days``, without a signal."""
        self._range, self._language = whole, language
        blocked = [handle.blockSignals(True) for handle in (self.first, self.last)]
        low, high = whole.first.toordinal(), whole.last.toordinal()
        for handle, day in ((self.first, days.first), (self.last, days.last)):
            handle.setRange(low, high)
            handle.setValue(day.toordinal())
        self._keep_order()
        for handle, was in zip((self.first, self.last), blocked, strict=True):
            handle.blockSignals(was)
        self._place()
        self.update()

    def days(self) -> Days:
        """Return the days that the handles stand on."""
        return Days(self.first.day(), self.last.day())

    def _handle_moved(self) -> None:
        self._keep_order()
        self._place()
        self.update()
        self.moved.emit(self.days())

    def _keep_order(self) -> None:
        self.first.setMaximum(self.last.value() - 1)
        self.last.setMinimum(self.first.value() + 1)

    # Where things are

    def _x(self, day: int) -> float:
        low, high = self._range.first.toordinal(), self._range.last.toordinal()
        share = (day - low) / max(1, high - low)
        return _HANDLE / 2 + share * (self.width() - _HANDLE)

    def day_at(self, x: float) -> int:
        """Return the day at a place from the left."""
        low, high = self._range.first.toordinal(), self._range.last.toordinal()
        share = (x - _HANDLE / 2) / max(1, self.width() - _HANDLE)
        return round(low + min(1.0, max(0.0, share)) * (high - low))

    def _place(self) -> None:
        for handle in (self.first, self.last):
            handle.move(round(self._x(handle.value()) - _HANDLE / 2), 0)
        self.last.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        super().resizeEvent(event)
        self._place()

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(320, _HANDLE + SPACING.TINY + 14)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(160, self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let the nearer handle come to where the mouse is, and follow it."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        day = self.day_at(event.position().x())
        nearer = min((self.last, self.first), key=lambda handle: abs(handle.value() - day))
        nearer.setFocus(Qt.FocusReason.MouseFocusReason)
        nearer.setSliderDown(True)
        nearer.setValue(day)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        for handle in (self.first, self.last):
            if handle.isSliderDown():
                handle.setValue(self.day_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        for handle in (self.first, self.last):
            handle.setSliderDown(False)

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint track, what lies between the handles, and the months."""
        colours = theme.palette()
        middle = _HANDLE / 2
        with painting(self) as painter:
            ground(
                painter, QRectF(middle, middle - _TRACK / 2, self.width() - _HANDLE, _TRACK), colours.line, 2
            )
            left, right = self._x(self.first.value()), self._x(self.last.value())
            painter.setBrush(colours.accent)
            painter.drawRect(QRectF(left, middle - _TRACK / 2, right - left, _TRACK))
            painter.setFont(theme.font(SIZE.SMALL))
            for day, words in self._ticks():
                x = self._x(day)
                painter.fillRect(
                    QRectF(x - 0.5, middle - 4, 1, 8), theme.mix(colours.line, colours.text, 0.3)
                )
                if words:
                    painter.setPen(colours.muted)
                    place = QRectF(x - 40, _HANDLE + SPACING.HAIR, 80, 14)
                    painter.drawText(place, int(Qt.AlignmentFlag.AlignHCenter), words)

    def _ticks(self) -> list[tuple[int, str]]:
        """Return the first days of months with their words, as many as there is room for."""
        first, last = self._range
        months = (last.year - first.year) * 12 + last.month - first.month
        metrics = QFontMetrics(theme.font(SIZE.SMALL))
        widest = metrics.horizontalAdvance(tick_words(date(2026, 12, 1), self._language, with_year=False))
        room = max(1, self.width() - _HANDLE)
        step = next((s for s in _EVERY if months / s * (widest + SPACING.WIDE) <= room), _EVERY[-1])
        found = []
        day = first.replace(day=1)
        while day <= last:
            if (
                day >= first
                and (day.month - 1) % min(step, 12) == 0
                and (step <= 12 or day.year % (step // 12) == 0)
            ):
                words = tick_words(day, self._language, with_year=day.month == 1)
                inside = 16 <= self._x(day.toordinal()) <= self.width() - 16
                found.append((day.toordinal(), words if inside else ""))
            day = (day + timedelta(days=32)).replace(day=1)
        return found
