"""The card of deals that hang: zombies, older in their stage than any that was won, and stuck ones."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.insights_hanging import Hanging, HangingDeals
from funnel_desktop.text import dotted
from funnel_desktop.widgets.kit.controls.buttons import Button, IconButton
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.layout import STRETCH, Align, placed, row, stretched
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.widgets.rooms.insights.card import InsightCard, TwoLines
from funnel_desktop.wording.insight_parts import (
    hanging_days,
    hanging_kinds,
    hanging_note,
    hanging_spoken,
    no_zombies,
)
from funnel_desktop.wording.wording import Wording

SHOWN = 5


class HangingRow(QWidget):
    """A deal that hangs: open it, or close it as lost."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.handle = 0
        self.line = TwoLines(self)
        self.lose = IconButton("lost", "", self)
        row(stretched(self.line), self.lose, on=self, spacing=SPACING.TINY)

    def show_deal(self, wording: Wording, deal: Hanging, name: str, *, writable: bool) -> None:
        """Show it."""
        self.handle = deal.row
        spoken = hanging_spoken(wording, name, deal)
        kind = (
            translate("Insights", "longer than any won deal")
            if deal.zombie
            else translate("Insights", "stuck")
        )
        below = dotted((wording.stage(deal.stage), kind))
        self.line.show_row(name, wording.amount(deal.amount), below, hanging_days(deal), spoken)
        set_tip(self.line, spoken)
        self.lose.set_name(translate("Insights", "Close {deal} as lost…").format(deal=name))
        self.lose.setVisible(writable)


class HangingCard(InsightCard):
    """The deals that hang, zombies first, with two ways to act: open one, or close it as lost."""

    dealWanted = Signal(int)
    loseWanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = tuple(HangingRow(self) for _ in range(SHOWN))
        for line in self.rows:
            line.line.clicked.connect(lambda _=False, line=line: self.dealWanted.emit(line.handle))
            line.lose.clicked.connect(lambda _=False, line=line: self.loseWanted.emit(line.handle))
        self.words = Label("", self, tone="note", wrap=True)
        self.all = Button("", "link", parent=self)
        self.all.clicked.connect(self._list)
        self._handles: tuple[int, ...] = ()
        self.add(*self.rows, self.words, placed(self.all, Align.AlignLeft), STRETCH)

    def show_hanging(
        self, wording: Wording, found: HangingDeals, names: Mapping[int, str], *, writable: bool
    ) -> None:
        """Show them; ``names`` of deals by handle."""
        deals = found.deals
        self._handles = tuple(deal.row for deal in deals)
        self.note.setText(hanging_kinds(len(found.zombies), len(found.stuck)))
        for number, line in enumerate(self.rows):
            line.setVisible(number < len(deals))
            if number < len(deals):
                deal = deals[number]
                line.show_deal(wording, deal, names.get(deal.row, ""), writable=writable)
        if deals:
            self.words.setText(hanging_note(wording, len(deals), sum(deal.amount or 0 for deal in deals)))
        else:
            self.words.setText(no_zombies(any(longest.enough for longest in found.longest.values())))
        self.all.setVisible(len(deals) > SHOWN)
        self.all.set_text(translate("Insights", "Show all %n", "", len(deals)))

    def _list(self) -> None:
        self.listWanted.emit(translate("Insights", "Zombies and stuck deals"), self._handles, "")

    def say_words(self) -> None:
        """Say what is always the same."""
        self.heading.setText(translate("Insights", "Zombies and stuck deals"))
        self.setAccessibleName(translate("Insights", "Zombies and stuck deals"))
