"""The card of loss reasons: how often each, quarter by quarter."""

from __future__ import annotations

from itertools import chain

from PySide6.QtWidgets import QWidget

from funnel_desktop.method.insights_rates import QUARTERS, Losses
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.layout import STRETCH
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.widgets.rooms.insights.card import Behind, InsightCard
from funnel_desktop.widgets.rooms.insights.lines import Cell, Column, Lines
from funnel_desktop.wording.insight_parts import quarter_name, reason_spoken
from funnel_desktop.wording.numbers import NOTHING
from funnel_desktop.wording.review import reason_name
from funnel_desktop.wording.wording import Wording

SHOWN = 8
_COLUMNS = (
    Column(32, right=False, gap=0),
    *(Column(11) for _ in range(QUARTERS)),
    Column(10),
    Column(18, right=False, gap=SPACING.LARGE),
)


class ReasonsCard(InsightCard):
    """A line for each reason, the most frequent first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines = Lines(_COLUMNS, self)
        self._behind: list[Behind] = []
        self.lines.opened.connect(lambda number: self.listWanted.emit(*self._behind[number]))
        self.none = Label("", self, tone="muted", wrap=True)
        self.more = Label("", self, tone="small", wrap=True)
        self.add(self.none, self.lines, self.more, STRETCH)

    def show_losses(self, wording: Wording, losses: Losses) -> None:
        """Show the reasons of the last quarters."""
        self.note.setText(translate("Insights", "%n deal(s) lost", "", losses.deals))
        self._behind = []
        most = max((reason.deals for reason in losses.reasons), default=1)
        rows = []
        for place, reason in enumerate(losses.reasons[:SHOWN]):
            name = reason_name(wording, reason.key)
            counts = [len(quarter) for quarter in reason.by_quarter]
            cells = (
                Cell(name, "text" if reason.key else "muted"),
                *(Cell(f"{count:,}" if count else NOTHING, "text" if count else "faint") for count in counts),
                Cell(f"{reason.deals:,}", bold=True),
                Cell(bar=reason.deals / most, colour="bad"),
            )
            spoken = reason_spoken(wording, losses, place)
            rows.append((cells, spoken, spoken))
            self._behind.append((name, tuple(chain.from_iterable(reason.by_quarter)), ""))
        self.lines.show_lines(rows)
        self.lines.heads.show_words(
            ("", *map(quarter_name, losses.quarters), translate("Insights", "In all"), "")
        )
        self.lines.setVisible(bool(rows))
        self.none.setVisible(not rows)
        hidden = len(losses.reasons) - len(rows)
        self.more.setVisible(hidden > 0)
        self.more.setText(translate("Insights", "%n rarer reason(s) not shown.", "", hidden))

    def say_words(self) -> None:
        """Say what is always the same."""
        self.heading.setText(translate("Insights", "Why deals were lost"))
        self.setAccessibleName(translate("Insights", "Why deals were lost"))
        self.none.setText(translate("Insights", "No deal was lost in the last four quarters."))
