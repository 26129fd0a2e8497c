"""A transparent row over the chart: the mouse points at it, the keyboard walks it, screen readers read it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.paint import frame, ground, painting, ring
from funnel_desktop.widgets.kit.theme import RADIUS


class StageRow(QAbstractButton):
    """A button over one stage's row; checked while the board shows this stage alone."""

    pointed = Signal(object)
    """The row that the mouse or the keyboard came to, or None when it left."""
    walked = Signal(int)
    """An arrow, Home or End was pressed: the step in rows (-1, 1, or -99 and 99 for the ends)."""

    def __init__(self, stage: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.stage = stage
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def nextCheckState(self) -> None:  # noqa: D102 - Qt's: the panel's owner decides what is chosen
        return

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: D102
        super().enterEvent(event)
        self.pointed.emit(self)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: D102
        super().leaveEvent(event)
        self.pointed.emit(None)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: D102
        super().focusInEvent(event)
        # A click shows the deals, and a tab brought the eye here: only then does the card help.
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.pointed.emit(self)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: D102
        super().focusOutEvent(event)
        self.pointed.emit(None)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Home: -99,
            Qt.Key.Key_End: 99,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self.walked.emit(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or (key == Qt.Key.Key_Escape and self.isChecked()):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        colours = theme.palette()
        edge = self.rect().adjusted(1, 1, -1, -1)
        with painting(self) as painter:
            if self.underMouse() or self.isDown():
                ground(painter, edge, theme.faded(colours.text, 0.10 if self.isDown() else 0.05))
            if self.hasFocus():
                ring(painter, self.rect())
            elif self.isChecked():
                frame(painter, edge, colours.accent, radius=RADIUS.CHIP)
