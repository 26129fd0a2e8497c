"""Where a deal stands: six bars in the stages' colours, filled as far as it has come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.widgets import theme
from funnel_desktop.widgets.text import translate
from funnel_desktop.widgets.theme import SIZE, SPACING

_BAR = 4


class StagePath(QWidget):
    """The six stages in short, the present one in bold; ``None`` for a deal whose stage nobody knows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: Sequence[str] = ()
        self._present: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_stage(self, names: Sequence[str], present: int | None) -> None:
        """Show the position ``present`` (0 to 5) among the stages called ``names``."""
        self._names, self._present = names, present
        if present is not None:
            self.setAccessibleName(
                translate("StagePath", "Stage {number} of {count}: {name}").format(
                    number=present + 1, count=len(names), name=names[present]
                )
            )
        self.update()

    def sizeHint(self) -> QSize:
        """Return a bar and a line of small type."""
        return QSize(240, _BAR + SPACING.TINY + theme.HEIGHT.FIGURE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint bars and names."""
        if not self._names:
            return
        colours = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        gap = SPACING.HAIR
        step = (self.width() + gap) / len(self._names)
        for number, name in enumerate(self._names):
            left = number * step
            reached = self._present is not None and number <= self._present
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.stage(number) if reached else colours.line)
            painter.drawRoundedRect(QRectF(left, 0, step - gap, _BAR), _BAR / 2, _BAR / 2)
            here = number == self._present
            face = theme.font(SIZE.SMALL, bold=here)
            painter.setFont(face)
            painter.setPen(colours.text if here else colours.muted if reached else colours.faint)
            words = QFontMetrics(face).elidedText(name, Qt.TextElideMode.ElideRight, int(step - gap))
            box = QRectF(left, _BAR + SPACING.TINY, step - gap, theme.HEIGHT.FIGURE)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, words)
        painter.end()
