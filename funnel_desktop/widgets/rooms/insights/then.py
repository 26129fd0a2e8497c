"""The card of the funnel on both days: chart and figures as they were, and the board of either day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.insights_change import Comparison
from funnel_desktop.method.stages import OPEN_STAGES
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.controls.segments import SegmentedControl
from funnel_desktop.widgets.kit.layout import STRETCH, Align, column, fill, placed
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.rooms.insights.board_then import BoardThen
from funnel_desktop.widgets.rooms.insights.card import Behind, InsightCard
from funnel_desktop.widgets.rooms.insights.lines import Cell, Column, Lines
from funnel_desktop.wording.insights import StageThen, day_words, stage_on, stages_then
from funnel_desktop.wording.wording import Wording

_COLUMNS = (
    Column(19, right=False, gap=0),
    Column(25, right=False),
    Column(14),
    Column(11),
    Column(16),
    Column(15),
)


class ThenCard(InsightCard):
    """The chart of both days side by side, or the board of one of them."""

    dealWanted = Signal(int)
    shown = Signal()
    """Something else is to be shown: the chart, or the board of a day."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.kinds = SegmentedControl([("chart", ""), ("before", ""), ("after", "")], "", self)
        self.kinds.changed.connect(lambda _key: self.shown.emit())
        self.lines = Lines(_COLUMNS, self)
        self._places: tuple[int, ...] = ()
        self._behind: dict[int, Behind] = {}
        self.lines.opened.connect(lambda number: self._open(self._places[number]))
        self.board: BoardThen | None = None
        self._board_place = column()
        self.words = Label("", self, tone="small", wrap=True)
        self.add(placed(self.kinds, Align.AlignLeft), self.lines, self._board_place, self.words, STRETCH)

    def show_then(self, wording: Wording, found: Comparison, names: Mapping[int, str]) -> None:
        """Show the funnel on both days; ``names`` of the deals that the board shows."""
        before, after = (day_words(wording, day) for day in (found.first, found.last))
        self.kinds.set_texts([translate("Insights", "Chart"), *self._board_words(before, after)])
        kind = self.kinds.value()
        self.lines.setVisible(kind == "chart")
        if self.board is not None:
            self.board.setVisible(kind != "chart")
        self.note.setText(wording.unit_word())
        standing = found.before if kind == "before" else found.after
        there = {**standing.places, len(OPEN_STAGES): standing.won}
        self._behind = {}
        for place, deals in there.items():
            title, sentence = stage_on(wording, place, standing.day)
            self._behind[place] = title, deals.rows, sentence
        if kind == "chart":
            self._show_chart(stages_then(wording, found), before, after)
        else:
            self._made_board().show_standing(wording, standing, names)

    def _open(self, place: int) -> None:
        self.listWanted.emit(*self._behind[place])

    def _made_board(self) -> BoardThen:
        """Return the board, made when it is first looked at."""
        if self.board is None:
            self.board = BoardThen(self)
            self.board.dealWanted.connect(self.dealWanted)
            self.board.stageWanted.connect(self._open)
            fill(self._board_place, self.board)
        return self.board

    def _board_words(self, before: str, after: str) -> Sequence[str]:
        return [
            translate("Insights", "Board {day}").format(day=before),
            translate("Insights", "Board {day}").format(day=after),
        ]

    def _show_chart(self, stages: Sequence[StageThen], before: str, after: str) -> None:
        self._places = tuple(stage.place for stage in stages)
        most = max((max(stage.before, stage.after) for stage in stages), default=0) or 1
        rows = []
        for stage in stages:
            colour = "good" if stage.place == len(stages) - 1 else "accent"
            cells = (
                Cell(stage.name),
                Cell(bar=stage.after / most, behind=stage.before / most, colour=colour),
                Cell(f"{stage.before:,}", "muted"),
                Cell(f"{stage.after:,}", bold=True),
                Cell(stage.sum_before, "muted"),
                Cell(stage.sum_after, bold=True),
            )
            rows.append((cells, stage.spoken, stage.spoken))
        self.lines.show_lines(rows)
        self.lines.heads.show_words(("", "", before, after, before, after))

    def rows_shown(self, found: Comparison) -> list[int]:
        """Return the deals whose names the board needs."""
        kind = self.kinds.value()
        if kind == "chart":
            return []
        return BoardThen.rows_of(found.before if kind == "before" else found.after)

    def say_words(self) -> None:
        """Say what is always the same."""
        self.heading.setText(translate("Insights", "The funnel on both days"))
        self.setAccessibleName(translate("Insights", "The funnel on both days"))
        self.kinds.set_name(translate("Insights", "What is shown of them"))
        self.words.setText(
            translate("Insights", "Deals by stage at the end of each day, won deals of the period so far.")
        )
