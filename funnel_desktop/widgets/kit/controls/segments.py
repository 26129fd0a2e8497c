"""A row of choices of which one is in force (Balance | Count | Sum): radio buttons drawn as one control."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.keyboard import one_stop
from funnel_desktop.widgets.kit.layout import fill, row
from funnel_desktop.widgets.kit.paint import frame, ground, painting, ring
from funnel_desktop.widgets.kit.theme import RADIUS, SIZE, SPACING

_PREVIOUS = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_NEXT = (Qt.Key.Key_Right, Qt.Key.Key_Down)


class Segment(QRadioButton):
    """One choice of a row: a real radio button to a screen reader, drawn as a part of its row."""

    keyed = Signal(object)
    """A key was pressed on it; the row decides, and accepts the event if it was its own."""

    def __init__(self, key: str, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.key = key
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def hitButton(self, position: object) -> bool:
        """Take clicks on the whole segment, not on the circle that isn't drawn."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer the key to the row first."""
        event.ignore()
        self.keyed.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)

    def nextCheckState(self) -> None:
        """Leave the state to the row, which sets it on ``clicked``."""

    def draw_focus(self, painter: QPainter, radius: float) -> None:
        """Draw the line around the segment that has the keyboard."""
        if self.hasFocus():
            ring(painter, self.rect(), radius)


class SegmentRow(QWidget):
    """What rows of segments share: one Tab stop, arrows, exclusiveness. Subclasses make the segments."""

    READ_AS = QAccessible.Role.Grouping

    EDGE = 0
    """What is seen of the ground around the segments, in logical pixels."""

    changed = Signal(str)
    """The user chose another; carries its key ("": took the choice back)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.segments: list[Segment] = []
        self._layout = row(on=self, spacing=0, margins=self.EDGE)

    def add(self, segment: Segment) -> None:
        """Append a segment."""
        self.segments.append(segment)
        fill(self._layout, segment)
        segment.clicked.connect(lambda: self.choose(segment.key))
        segment.keyed.connect(self._keyed)
        self._rove()

    def value(self) -> str:
        """Return the key of the segment in force, "" when there is none."""
        return next((segment.key for segment in self.segments if segment.isChecked()), "")

    def set_value(self, key: str) -> None:
        """Show ``key`` as the one in force without telling anybody ("" for none)."""
        # Exclusive, so that a screen reader hears radio buttons; but an answer can be taken back, which Qt
        # forbids in exclusive groups.
        for segment in self.segments:
            segment.setAutoExclusive(False)
        for segment in self.segments:
            segment.setChecked(segment.key == key)
        for segment in self.segments:
            segment.setAutoExclusive(True)
        self._rove()

    def choose(self, key: str) -> None:
        """Put ``key`` in force as the user would, and say so if it is another."""
        if key != self.value():
            self.set_value(key)
            self.changed.emit(key)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to the segment in force, or to the first."""
        self._stop().setFocus(reason)

    def row_key(self, event: QKeyEvent) -> None:
        """Hook for a subclass's own keys."""

    def _stop(self) -> Segment:
        return next((s for s in self.segments if s.isChecked()), self.segments[0])

    def _rove(self) -> None:
        """Keep one Tab stop in the row: the segment in force."""
        if not self.segments:
            return
        stop = self._stop()
        one_stop(stop, self.segments)
        self.setFocusProxy(stop)

    def _keyed(self, event: QKeyEvent) -> None:
        self.row_key(event)
        if event.isAccepted():
            return
        key = event.key()
        if key not in _PREVIOUS and key not in _NEXT:
            return
        at = next((i for i, s in enumerate(self.segments) if s.hasFocus()), 0)
        to = at + (1 if key in _NEXT else -1)
        if 0 <= to < len(self.segments):
            # Chosen first: the keyboard then finds the new Tab stop in place.
            self.choose(self.segments[to].key)
            self.segments[to].setFocus(Qt.FocusReason.TabFocusReason)
        event.accept()


class _Choice(Segment):
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font(SIZE.SMALL, bold=True))
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * SPACING.MEDIUM, 20)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.palette()
        on = self.isChecked()
        with painting(self) as painter:
            if on:
                fill = colours.line if colours.dark else colours.surface
                frame(painter, self.rect(), colours.edge, fill, RADIUS.CHIP)
            painter.setFont(theme.font(SIZE.SMALL, bold=on))
            painter.setPen(colours.text if on or self.underMouse() else colours.muted)
            if not self.isEnabled():
                painter.setPen(theme.mix(colours.faint, colours.surface, 0.35))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
            self.draw_focus(painter, RADIUS.CHIP)


class SegmentedControl(SegmentRow):
    """Two to six short choices side by side; arrows move, one is always in force."""

    EDGE = SPACING.HAIR

    def __init__(
        self, choices: Sequence[tuple[str, str]] = (), name: str = "", parent: QWidget | None = None
    ) -> None:
        """Make the control of (key, text) pairs; ``name`` is what a screen reader calls it."""
        super().__init__(parent)
        self.set_name(name)
        for key, text in choices:
            self.add(_Choice(key, text, self))
        if choices:
            self.set_value(choices[0][0])

    def set_name(self, name: str) -> None:
        """Set what a screen reader calls the control."""
        self.setAccessibleName(name)

    def set_texts(self, texts: Sequence[str]) -> None:
        """Exchange the texts, in order, when the language changes."""
        for segment, text in zip(self.segments, texts, strict=True):
            segment.setText(text)
            segment.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the trough."""
        with painting(self) as painter:
            ground(painter, self.rect(), theme.palette().sunken, RADIUS.CONTROL)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the style changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            for segment in self.segments:
                segment.updateGeometry()
