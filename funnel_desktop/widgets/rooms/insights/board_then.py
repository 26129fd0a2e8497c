"""The board of a past day: a column for each stage with its deals, the largest first, to look at."""

from __future__ import annotations

from collections.abc import Mapping
from heapq import nsmallest

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.insights_change import Place, Standing
from funnel_desktop.method.stages import OPEN_STAGES, STAGES
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.chips import Chip
from funnel_desktop.widgets.kit.controls.labels import ElidedLabel
from funnel_desktop.widgets.kit.layout import STRETCH, Align, column, placed, row, stretched
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.widgets.rooms.insights.card import TwoLines
from funnel_desktop.wording.wording import Wording

SHOWN = 6
"""So many deals are shown of a column."""


class ColumnThen(QWidget):
    """One stage of that day."""

    dealWanted = Signal(int)
    allWanted = Signal()
    """All deals that stood there are wanted."""

    def __init__(self, stage: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.stage = stage
        self.head = Chip("", parent=self, stage=stage)
        self.sums = ElidedLabel("", self, tone="small")
        self.cards = tuple(TwoLines(self) for _ in range(SHOWN))
        self._handles = [0] * SHOWN
        for number, card in enumerate(self.cards):
            card.clicked.connect(lambda _=False, number=number: self.dealWanted.emit(self._handles[number]))
        self.more = Button("", "link", parent=self)
        self.more.clicked.connect(self.allWanted)
        column(
            placed(self.head, Align.AlignLeft),
            self.sums,
            *self.cards,
            placed(self.more, Align.AlignLeft),
            STRETCH,
            on=self,
            spacing=SPACING.HAIR,
        )

    def show_place(self, wording: Wording, there: Place, names: Mapping[int, str]) -> None:
        """Show what stood there."""
        self.head.setText(wording.stage(self.stage))
        count = translate("Insights", "%n deal(s)", "", len(there.rows))
        self.sums.setText(f"{count} · {wording.amount(there.sum_minor)}")
        shown = largest(there)
        for number, card in enumerate(self.cards):
            card.setVisible(number < len(shown))
            if number < len(shown):
                handle, amount = shown[number]
                self._handles[number] = handle
                card.show_row(names.get(handle, ""), "", wording.amount(amount))
        hidden = len(there.rows) - len(shown)
        self.more.setVisible(hidden > 0)
        self.more.set_text(translate("Insights", "and %n more", "", hidden))


def largest(there: Place) -> list[tuple[int, int | None]]:
    """Return the deals of a column that are shown, each with its amount."""
    deals = zip(there.rows, there.amounts, strict=True)
    return nsmallest(SHOWN, deals, key=lambda deal: (-(deal[1] or 0), deal[0]))


class BoardThen(QWidget):
    """Six columns side by side."""

    dealWanted = Signal(int)
    stageWanted = Signal(int)
    """All deals of a stage are wanted, by its place."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.columns = tuple(ColumnThen(stage, self) for stage in STAGES)
        for place, one in enumerate(self.columns):
            one.dealWanted.connect(self.dealWanted)
            one.allWanted.connect(lambda place=place: self.stageWanted.emit(place))
        row(*(stretched(one) for one in self.columns), on=self, spacing=SPACING.MEDIUM)

    def show_standing(self, wording: Wording, standing: Standing, names: Mapping[int, str]) -> None:
        """Show the board of a day."""
        for one, there in zip(self.columns, _places(standing), strict=True):
            one.show_place(wording, there, names)

    @staticmethod
    def rows_of(standing: Standing) -> list[int]:
        """Return the deals that it shows of a day."""
        return [row for there in _places(standing) for row, _amount in largest(there)]


def _places(standing: Standing) -> list[Place]:
    return [*(standing.places[place] for place in range(len(OPEN_STAGES))), standing.won]
