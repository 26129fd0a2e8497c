"""Small windows over the window; the card beside what the mouse or the keyboard is on, which never takes the
focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QHideEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.labels import RichLabel
from funnel_desktop.widgets.kit.layout import column
from funnel_desktop.widgets.kit.paint import cut_round, frame, painting
from funnel_desktop.widgets.kit.reading_order import ReadInOrder
from funnel_desktop.widgets.kit.theme import RADIUS, SIZE, SPACING

CARD_WIDTH = 272

_ENDS = frozenset(
    (
        *(QEvent.Type.Wheel, QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress),
        *(QEvent.Type.DragEnter, QEvent.Type.ApplicationDeactivate),
    )
)
"""What is done next ends what was only looked at."""


class FloatingPanel(ReadInOrder, QFrame):
    """A small window without a frame, with round corners: blended where the screen can, cut elsewhere."""

    def __init__(self, parent: QWidget, kind: Qt.WindowType) -> None:
        super().__init__(parent, kind | Qt.WindowType.FramelessWindowHint)
        self._cut = QGuiApplication.platformName() == "xcb"
        if not self._cut:
            self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        super().resizeEvent(event)
        if self._cut:
            cut_round(self, RADIUS.PANEL)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        colours = theme.palette()
        line = theme.mix(colours.line, colours.text, 0.15)
        with painting(self) as painter:
            frame(painter, self.rect(), line, colours.surface, RADIUS.PANEL)


class HoverCard(FloatingPanel):
    """A rounded card with rich text, shown beside a place on the screen until something else is done."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._label = RichLabel(self)
        self._label.setFont(theme.font(SIZE.NOTE))
        self._label.setFixedWidth(CARD_WIDTH)
        column(self._label, on=self, margins=(SPACING.LARGE, SPACING.MEDIUM))

    def show_beside(self, html: str, place: QRect) -> None:
        """Show ``html`` left of ``place`` (global coordinates), or right of it where there is no room."""
        self._label.setText(html)
        self.adjustSize()
        size = self.sizeHint()
        screen = self.screen().availableGeometry()
        x = place.left() - size.width() - SPACING.MEDIUM
        if x < screen.left():
            x = min(place.right() + SPACING.MEDIUM, screen.right() - size.width())
        y = place.center().y() - size.height() // 2
        y = max(screen.top() + SPACING.TINY, min(y, screen.bottom() - size.height() - SPACING.TINY))
        self.move(QPoint(x, y))
        self.show()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's
        super().showEvent(event)
        application = QGuiApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102 - Qt's
        super().hideEvent(event)
        application = QGuiApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go when something is scrolled, typed, pressed or dragged, or the window is left."""
        parent = self.parentWidget()
        left = event.type() == QEvent.Type.WindowDeactivate and parent and watched is parent.window()
        if event.type() in _ENDS or left:
            self.hide()
        return False
