"""A figure that can be opened: painted text that is a button to mouse, keyboard and screen reader."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.paint import ground, painting, ring, text_in
from funnel_desktop.widgets.kit.theme import SIZE, SPACING

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Figure(QAbstractButton):
    """A word or figure without a frame; a soft ground under the mouse, a line around it with the keyboard."""

    moved = Signal(int, int)
    """An arrow was pressed: the step to the right and down."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        px: int = SIZE.NOTE,
        bold: bool = False,
        tone: str = "text",
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignRight,
        name: str = "",
        inset: int = SPACING.TINY,
    ) -> None:
        super().__init__(parent)
        self._px = px
        self._bold = bold
        self._tone = tone
        self._align = align
        self._inset = inset
        self._stale = False
        self._caption = ""
        self.setObjectName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_figure(
        self, text: str, spoken: str = "", *, tone: str | None = None, bold: bool | None = None
    ) -> None:
        """Show ``text``; ``spoken`` is what a screen reader says (empty: the text itself)."""
        wider = len(text) != len(self._caption)
        self._caption = text
        # A single ampersand, as words of the file may hold, would make an access key.
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(spoken or text)
        if tone is not None:
            self._tone = tone
        if bold is not None:
            self._bold = bold
        if wider:
            self.updateGeometry()
        self.update()

    @property
    def caption(self) -> str:
        """What it shows. (``text`` is Qt's: there an ampersand is written twice.)"""
        return self._caption

    def set_stale(self, stale: bool) -> None:
        """Grey the figure: it belongs to the inputs before the wrong one."""
        if stale != self._stale:
            self._stale = stale
            self.update()

    @property
    def is_stale(self) -> bool:
        """Whether the figure is greyed."""
        return self._stale

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        metrics = QFontMetrics(theme.font(self._px, self._bold))
        height = {SIZE.SMALL: 18, SIZE.NOTE: 20, SIZE.TEXT: 20, SIZE.TITLE: 24}.get(self._px, 20)
        return QSize(metrics.horizontalAdvance(self._caption) + 2 * self._inset, height)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(16, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        key = Qt.Key(event.key())
        if key in _ARROWS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.moved.emit(*_ARROWS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def text_box(self) -> QRect:
        """Return where the text stands: ``inset`` from the edges, where the line around it finds room."""
        return self.rect().adjusted(self._inset, 0, -self._inset, 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        colours = theme.palette()
        ink = getattr(colours, self._tone)
        if self._stale:
            ink = theme.mix(colours.faint, colours.surface, 0.35)
        font = theme.font(self._px, self._bold)
        with painting(self) as painter:
            self.paint_ground(painter)
            text_in(painter, self.text_box(), self._caption, font, ink, self._align)

    def paint_ground(self, painter: QPainter) -> None:
        """Paint what shows that it is under the mouse, pressed, or has the keyboard."""
        pressed = self.isDown()
        if self.isEnabled() and (self.underMouse() or pressed):
            colour = theme.faded(theme.palette().text, 0.12 if pressed else 0.06)
            ground(painter, self.rect().adjusted(1, 1, -1, -1), colour)
        if self.hasFocus():
            ring(painter, self.rect())
