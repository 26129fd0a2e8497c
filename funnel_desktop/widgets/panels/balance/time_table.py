"""The balance in time as a table: per stage for which year it works, what it should hold, has and lacks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from funnel_desktop.method.stages import OPEN_STAGES, STAGES
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.widgets.panels.balance.stage_table import StageFigures
from funnel_desktop.wording.in_time_table import TIME_KINDS, TimeRow, heading
from funnel_desktop.wording.punctuation import listed


class TimeTable(StageFigures):
    """Six rows: the period a stage works for, and its figures in deals; dashed where the period changes."""

    KINDS = TIME_KINDS
    BESIDE = 1

    _by_year = True
    _changes_at: str | None = None

    def show_rows(self, rows: Mapping[str, TimeRow], names: Mapping[str, str], by_year: bool) -> None:
        """Show the rows by stage; ``by_year``: their periods are calendar years."""
        if by_year != self._by_year:
            self._by_year = by_year
            self._heads[0].setText(self.headings()[0])
        before = rows[STAGES[0]].period
        self._changes_at = None
        for stage in STAGES:
            row = rows[stage]
            if row.period != before:
                before, self._changes_at = row.period, stage
            name = names[stage]
            if stage not in OPEN_STAGES:
                name = translate("BalancePanel", "{stage}, contracts").format(stage=name)
            self._show_name(stage, name, row.starts)
            (beside,) = self._beside[stage]
            beside.setText(row.period)
            theme.set_kind(beside, "tone", "warn" if row.starts else "muted")
            heads = self.headings()[1:]
            for kind, head, text in zip(TIME_KINDS, heads, row.texts, strict=True):
                spoken, tone = f"{names[stage]}, {head}: {text}", "text"
                if kind == "gap":
                    spoken = listed((spoken, *row.stands))
                    tone = "muted" if row.level else "warn" if row.short else tone
                self._show_figure(stage, kind, text, spoken, row.starts, tone)
        self.update()

    def headings(self) -> Sequence[str]:
        """Return the headings: the period, and the figures."""
        return (
            heading(self._by_year),
            translate("BalancePanel", "should"),
            translate("BalancePanel", "worth"),
            translate("BalancePanel", "gap, deals"),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line under the heads, and the dashed one where the period changes."""
        super().paintEvent(event)
        if self._changes_at is None:
            return
        painter = QPainter(self)
        pen = QPen(theme.palette().faint)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        y = self.figures[self._changes_at, TIME_KINDS[0]].geometry().top()
        painter.drawLine(SPACING.TINY, y, self.width() - SPACING.TINY, y)
