"""Chart above calculator: the chart gives way first when the window is low, then the calculator scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.widgets.kit import theme

if TYPE_CHECKING:
    from funnel_desktop.widgets.panels.balance.panel import BalancePanel
    from funnel_desktop.widgets.panels.chart.panel import FunnelPanel

WIDTH = 304
WIDTH_WITH_ROOM = 360


def shares(chart: FunnelPanel, balance: BalancePanel, width: int, height: int) -> tuple[int, int]:
    """Return the heights of chart and calculator that are ``width`` wide and ``height`` high together.

    The calculator gets what it needs as long as the chart has its least; the chart takes the rest, up to its
    best.
    Their heads count, whether they still stand in the panels or were taken by docks as handles.
    """
    least, best = chart.heights(width)
    needed = balance.sizeHint().height()
    if chart.header.parentWidget() is not chart:
        head = chart.header.sizeHint().height()
        least, best = least + head, best + head
    if balance.header.parentWidget() is not balance:
        needed += balance.header.sizeHint().height()
    top = max(least, min(best, height - needed))
    return top, max(0, height - top)


class FigureColumn(QWidget):
    """Both panels, one above the other, with a line between."""

    def __init__(self, chart: FunnelPanel, balance: BalancePanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = chart
        self.balance = balance
        chart.setParent(self)
        balance.setParent(self)
        self.setMinimumWidth(280)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        chart.targetWanted.connect(balance.focus_target)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(WIDTH, self.chart.minimumSizeHint().height() + self.balance.sizeHint().height() + 1)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(280, self.chart.minimumSizeHint().height() + self.balance.minimumSizeHint().height() + 1)

    def event(self, event: QEvent) -> bool:
        """Share the room out anew when a panel's sentence or note needs more lines, or fewer."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._share()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        width, height = self.width(), self.height()
        top, _ = shares(self.chart, self.balance, width, height - 1)
        self.chart.setGeometry(QRect(0, 0, width, top))
        self.balance.setGeometry(QRect(0, top + 1, width, max(0, height - top - 1)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        painter = QPainter(self)
        painter.fillRect(QRect(0, self.chart.height(), self.width(), 1), theme.palette().line)
