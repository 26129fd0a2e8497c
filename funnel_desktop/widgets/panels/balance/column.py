"""Chart above calculator: the chart gives way first when the window is low, then the calculator scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from funnel_desktop.widgets.panels.balance.panel import BalancePanel
    from funnel_desktop.widgets.panels.chart.panel import FunnelPanel

WIDTHS = ((1800, 400), (1501, 360), (0, 304))
"""From which width of the window on how wide the column is, in logical pixels."""


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
