"""The slider of a lever: per cent of change from the measured value, which is marked on the track."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QStyle, QWidget

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.paint import ground, painting
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.wording.numbers import signed

MOST = 50
"""Per cent of change to either side."""

_HANDLE = 14
_TRACK = 4


class LeverSlider(QSlider):
    """From -50 to +50 per cent; arrows step by 1, Page Up and Down by 5. The wheel is left to the page."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(-MOST, MOST)
        self.setSingleStep(1)
        self.setPageStep(5)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_factor(self, factor: float, most: float = 1 + MOST / 100) -> None:
        """Show a factor without a signal; ``most`` is the largest that makes sense."""
        blocked = self.blockSignals(True)
        self.setMaximum(max(0, min(MOST, int((most - 1) * 100 + 1e-9))))
        self.setValue(round((factor - 1) * 100))
        self.blockSignals(blocked)
        percent = signed((factor - 1) * 100)
        self.setAccessibleDescription(
            translate("Levers", "{percent}% from the measured value").format(percent=percent)
        )
        self.update()

    def factor(self) -> float:
        """Return the factor that the handle stands at."""
        return 1 + self.value() / 100

    def sizeHint(self) -> QSize:
        """Be as high as the handle with its focus line."""
        return QSize(120, _HANDLE + 6)

    def minimumSizeHint(self) -> QSize:
        """Be narrow where there is no room."""
        return QSize(60, _HANDLE + 6)

    def _x(self, value: int) -> float:
        span = self.width() - _HANDLE - 4
        along = QStyle.sliderPositionFromValue(self.minimum(), self.maximum(), value, span)
        return 2 + _HANDLE / 2 + along

    def _take(self, x: float) -> None:
        span = self.width() - _HANDLE - 4
        at = round(x - 2 - _HANDLE / 2)
        self.setValue(QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), at, span))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let the handle come to where the mouse is."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._take(event.position().x())
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse."""
        if self.isSliderDown():
            self._take(event.position().x())
            event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self.setSliderDown(False)
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint track, the measured value's mark, what is set, and the handle."""
        colours = theme.palette()
        with painting(self) as painter:
            middle = self.height() / 2
            left, right = self._x(self.minimum()), self._x(self.maximum())
            ground(painter, QRectF(left, middle - _TRACK / 2, right - left, _TRACK), colours.line, 2)
            measured, here = self._x(0), self._x(self.value())
            if self.isEnabled():
                painter.setBrush(colours.accent)
                start, end = sorted((measured, here))
                painter.drawRect(QRectF(start, middle - _TRACK / 2, end - start, _TRACK))
            painter.setBrush(colours.muted if self.isEnabled() else colours.line)
            painter.drawRect(QRectF(measured - 1, middle - 6, 2, 12))
            if self.isEnabled():
                if self.hasFocus():
                    painter.setBrush(theme.faded(colours.accent, 0.25))
                    painter.drawEllipse(QPointF(here, middle), _HANDLE / 2 + 2.5, _HANDLE / 2 + 2.5)
                painter.setBrush(colours.surface)
                painter.setPen(QPen(colours.accent, theme.FOCUS_RING))
                painter.drawEllipse(QPointF(here, middle), _HANDLE / 2 - 1, _HANDLE / 2 - 1)
