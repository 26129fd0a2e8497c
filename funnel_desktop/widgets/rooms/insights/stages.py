"""The card of the stages: which share moved on, how long it took, and where that contradicts the standard."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from funnel_desktop.method.insights_hanging import Longest
from funnel_desktop.method.insights_stages import StageLines
from funnel_desktop.method.usual import in_whole_days
from funnel_desktop.widgets.kit.controls.chips import Notice
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.layout import STRETCH
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.widgets.rooms.insights.card import Behind, InsightCard
from funnel_desktop.widgets.rooms.insights.lines import Cell, Column, Lines
from funnel_desktop.wording.insight_parts import (
    conflict,
    days_words,
    moved_words,
    stage_formula,
    stage_spoken,
)
from funnel_desktop.wording.numbers import NOTHING
from funnel_desktop.wording.wording import Wording

_COLUMNS = (
    Column(20, right=False, gap=0),
    Column(9),
    Column(15),
    Column(20, right=False, gap=SPACING.LARGE),
    Column(14),
    Column(13),
    Column(12),
)


class StagesCard(InsightCard):
    """A line for each stage; a rate only where the sample carries one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines = Lines(_COLUMNS, self)
        self._behind: list[Behind] = []
        self.lines.opened.connect(lambda number: self.listWanted.emit(*self._behind[number]))
        self.few = Label("", self, tone="small", wrap=True)
        self.notice = Notice("", "info", parent=self)
        self.add(self.lines, self.few, self.notice, STRETCH)

    def show_stages(
        self,
        wording: Wording,
        found: StageLines,
        longest: Mapping[str, Longest],
        to_sign: Mapping[str, float],
    ) -> None:
        """Show the stages; ``longest``: the longest stay of a won deal in each, ``to_sign``: the days from
        entering each to the signature that are in force."""
        self._behind = []
        rows = []
        for line in found.lines:
            few = line.rate is None
            most = longest.get(line.stage, Longest())
            days = translate("Insights", "%n day(s)", "", most.days) if most.sample else NOTHING
            sign = translate("Insights", "%n day(s)", "", in_whole_days(to_sign[line.stage]))
            bar = Cell(bar=line.rate)
            cells = (
                Cell(wording.stage(line.stage)),
                Cell(f"{line.sample:,}"),
                Cell(moved_words(line), "muted" if few else "text", bold=not few),
                Cell(translate("Insights", "too few"), "faint") if few else bar,
                Cell(days_words(line)),
                Cell(days),
                Cell(sign, "muted"),
            )
            formula = stage_formula(wording, line)
            rows.append((cells, stage_spoken(wording, line), formula))
            self._behind.append((wording.stage(line.stage), (*line.moved, *line.lost, *line.stuck), formula))
        self.lines.show_lines(rows)
        self.few.setVisible(any(line.rate is None for line in found.lines))
        said = conflict(wording, found)
        self.notice.setVisible(bool(said))
        if said:
            self.notice.show_text(said, "info")

    def say_words(self) -> None:
        """Say what is always the same."""
        self.heading.setText(translate("Insights", "Each stage: the share that moves on, and the days"))
        self.setAccessibleName(translate("Insights", "Each stage: the share that moves on, and the days"))
        self.note.setText(translate("Insights", "samples in brackets"))
        self.few.setText(translate("Insights", "Below 20 deals: moved on / came to an end there, no share."))
        self.lines.heads.show_words(
            (
                translate("Insights", "Stage"),
                translate("Insights", "Ended", "column: deals that moved on, were lost or got stuck"),
                translate("Insights", "Moved on"),
                "",
                translate("Insights", "Days, median"),
                translate("Insights", "Longest won"),
                translate("Insights", "Days to sign"),
            )
        )
