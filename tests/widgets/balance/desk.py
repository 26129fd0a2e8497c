"""Chart and calculator over a real file, joined as the main window joins them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from funnel_desktop.commands.deals import AddDeal, SetSettings, Together, WinDeal
from funnel_desktop.commands.session import Session
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.queries.chart import chart_figures
from funnel_desktop.text import message
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.follower import Follower
from funnel_desktop.widgets.panels.balance.column import WIDTHS, shares
from funnel_desktop.widgets.panels.balance.panel import BalancePanel
from funnel_desktop.widgets.panels.chart.panel import FunnelPanel

WAN = 10_000 * 100
"""10,000 yuan in minor units."""

WORKED = {
    "target": (18, 412 * WAN),
    "qualified": (12, 386_5000 * 100),
    "shortlisted": (7, 241 * WAN),
    "intent": (5, 188 * WAN),
    "near_win": (3, 96 * WAN),
}
"""The worked example of the method: number and sum of the open deals; won are 12 with 372."""


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

    def sizeHint(self) -> QSize:
        return QSize(
            WIDTHS[-1][1], self.chart.minimumSizeHint().height() + self.balance.sizeHint().height() + 1
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(280, self.chart.minimumSizeHint().height() + self.balance.minimumSizeHint().height() + 1)

    def event(self, event: QEvent) -> bool:
        """Share the room out anew when a panel's sentence or note needs more lines, or fewer."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._share()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        width, height = self.width(), self.height()
        top, _ = shares(self.chart, self.balance, width, height - 1)
        self.chart.setGeometry(QRect(0, 0, width, top))
        self.balance.setGeometry(QRect(0, top + 1, width, max(0, height - top - 1)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRect(0, self.chart.height(), self.width(), 1), theme.palette().line)


class Desk(QWidget):
    """Both panels on a small window; what the calculator edits is saved in the file."""

    def __init__(self, path: Path, now: datetime) -> None:
        super().__init__()
        self.session = Session.create(path, clock=lambda: now)
        self.model = SessionModel(self.session)
        self.chart = FunnelPanel()
        self.balance = BalancePanel()
        self.column = FigureColumn(self.chart, self.balance)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.column)
        self.resize(304, 702)
        self.balance.settingsEdited.connect(self.save)
        self.balance.measureChanged.connect(lambda _: self.refresh())
        self.balance.preview.connect(self.preview)
        needs = ("deals", "settings", "scenario", "day")
        Follower(self, needs, self.refresh).follow(self.model)

    def save(self, changes: Mapping[str, object]) -> None:
        """Save settings as one undo step."""
        self.session.execute(SetSettings(replace(self.session.settings, **changes)))  # type: ignore[arg-type]

    def preview(self, changes: Mapping[str, object]) -> None:
        """Let the chart follow what is being typed."""
        settings = replace(self.session.settings, **changes)  # type: ignore[arg-type]
        self.chart.set_figures(chart_figures(self.model.figures, self.balance.measure(), settings))

    def refresh(self) -> None:
        """Show the file's figures."""
        model = self.model
        self.chart.set_wording(model.wording)
        self.chart.set_figures(chart_figures(model.figures, self.balance.measure()))
        self.balance.set_state(model.figures, model.playbook, model.language)

    def fill(self, won: int = 12, won_minor: int = 372 * WAN) -> None:
        """Write the worked example's deals; it stands on the standard win rates."""
        adds = []
        for stage, (count, total) in WORKED.items():
            for place in range(count):
                amount = total // count if place else total - (total // count) * (count - 1)
                adds.append(
                    AddDeal({"customer": f"{stage}{place}", "amount_minor": amount, "units": 2}, stage)
                )
        self.session.execute(Together(tuple(adds), message("Undo", "fill")))
        for place in range(won):
            added = self.session.execute(AddDeal({"customer": f"won{place}"}))
            assert added.deals is not None
            (deal,) = added.deals
            self.session.execute(WinDeal(deal.row, won_minor // won, 2, "2026-11-02"))
        self.save({"probability_mode": "standard"})

    def cell(self, stage: str, kind: str) -> str:
        """Return what the table shows."""
        return self.balance.table.figures[stage, kind].text()

    def total(self, kind: str) -> str:
        """Return what a large figure shows."""
        return self.balance.totals.figures[kind].text()


NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
