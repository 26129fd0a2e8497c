"""The calculator's figures by time: the table, how many new targets to find, and the sentence on it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.queries.in_time import InTime
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.figure import Figure
from funnel_desktop.widgets.kit.layout import column
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.widgets.panels.balance.time_table import TimeTable
from funnel_desktop.widgets.panels.balance.totals import Totals
from funnel_desktop.wording.in_time import notes, sentence, stuck_note
from funnel_desktop.wording.in_time_table import (
    TIME_TOTALS,
    backlog_figure,
    backlog_note,
    by_year,
    pace_note,
    rows_without,
    time_rows,
    whole_deals,
)
from funnel_desktop.wording.numbers import NOTHING
from funnel_desktop.wording.wording import Wording


class ByTime(QWidget):
    """The balance in time of one measure, in deals."""

    opened = Signal(str, str)
    """A figure was opened: kind, and stage ("" for none)."""
    periodWanted = Signal()
    stuckWanted = Signal()
    """Show the deals that don't count until they move."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.table = TimeTable(self)
        self.table.opened.connect(lambda stage, kind: self.opened.emit(kind, stage))
        self.table.periodWanted.connect(self.periodWanted)
        self.totals = Totals([TIME_TOTALS], self)
        self.totals.opened.connect(lambda kind: self.opened.emit(kind, ""))
        self.sentence = Label("", self, tone="small", wrap=True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.sentence.setContentsMargins(SPACING.TINY, 0, SPACING.TINY, 0)
        self.stuck = Figure(
            self, px=theme.SIZE.SMALL, tone="warn", align=Qt.AlignmentFlag.AlignLeft, name="stuck"
        )
        self.stuck.clicked.connect(self.stuckWanted)
        column(self.table, self.totals, self.sentence, self.stuck, on=self, spacing=SPACING.TINY)

    def figure(self, kind: str, stage: str) -> Figure:
        """Return the figure of a ``kind`` ("" for no ``stage``)."""
        return self.table.figures[stage, kind] if stage else self.totals.figures[kind]

    def show_found(
        self, wording: Wording, found: InTime | None, have: Mapping[str, float], names: Mapping[str, str]
    ) -> None:
        """Show what is ``found``; None (no target, no average): only ``have``, by stage."""
        rows = rows_without(have) if found is None else time_rows(wording, found)
        self.table.show_rows(rows, names, by_year(wording))
        pace, backlog = (
            translate("BalancePanel", "New targets a month"),
            translate("BalancePanel", "To make up"),
        )
        show = self.totals.show_total
        self.sentence.setVisible(found is not None)
        self.stuck.setVisible(found is not None and found.stuck > 0)
        if found is None:
            show("pace", pace, NOTHING)
            show("backlog", backlog, NOTHING)
            return
        show("pace", pace, whole_deals(found.number.pace_per_month), pace_note(wording, found))
        show("backlog", backlog, backlog_figure(found), backlog_note(found))
        self.sentence.setText(sentence(wording, found))
        self.stuck.show_figure(f"{stuck_note(found.stuck)} ▸", stuck_note(found.stuck))
        more = "\n".join(notes(wording, found))
        self.sentence.setAccessibleDescription(more)
        set_tip(self.sentence, more)

    def set_words(self, period: str, spoken: str) -> None:
        """Set the headings and the time left."""
        self.table.set_words(period, spoken)

    def set_stale(self, stale: bool) -> None:
        """Grey all figures, or not."""
        self.table.set_stale(stale)
        self.totals.set_stale(stale)
