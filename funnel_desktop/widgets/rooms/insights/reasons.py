"""The card of loss reasons: how often each, quarter by quarter, of lost deals and of leads without an
opportunity."""

from __future__ import annotations

from itertools import chain

from PySide6.QtWidgets import QWidget

from funnel_desktop.method.insights_rates import QUARTERS, Losses, Reason
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


def _cells(name: str, reason: Reason, most: int, colour: str) -> tuple[Cell, ...]:
    """Return a line: the reason, how often in each quarter, in all, and as a bar."""
    counts = [len(quarter) for quarter in reason.by_quarter]
    return (
        Cell(name, "text" if reason.key else "muted"),
        *(Cell(f"{count:,}" if count else NOTHING, "text" if count else "faint") for count in counts),
        Cell(f"{reason.deals:,}", bold=True),
        Cell(bar=reason.deals / most, colour=colour),
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
        self.of_leads = Label("", self, tone="group")
        self.lead_lines = Lines(_COLUMNS, self)
        self.add(self.none, self.lines, self.more, self.of_leads, self.lead_lines, STRETCH)

    def show_losses(self, wording: Wording, losses: Losses, ended: Losses) -> None:
        """Show the reasons of the last quarters: of lost deals, and of leads that were ended."""
        self._show_ended(wording, ended)
        self.note.setText(translate("Insights", "%n deal(s) lost", "", losses.deals))
        self._behind = []
        most = max((reason.deals for reason in losses.reasons), default=1)
        rows = []
        for place, reason in enumerate(losses.reasons[:SHOWN]):
            name = reason_name(wording, reason.key)
            cells = _cells(name, reason, most, "bad")
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

    def _show_ended(self, wording: Wording, ended: Losses) -> None:
        most = max((reason.deals for reason in ended.reasons), default=1)
        rows = []
        for place, reason in enumerate(ended.reasons):
            spoken = reason_spoken(wording, ended, place)
            rows.append((_cells(reason_name(wording, reason.key), reason, most, "warn"), spoken, spoken))
        self.of_leads.setText(translate("Insights", "%n lead(s) without an opportunity", "", ended.deals))
        self.lead_lines.show_lines(rows)
        self.lead_lines.heads.show_words(("", *map(quarter_name, ended.quarters), "", ""))
        for part in (self.of_leads, self.lead_lines):
            part.setVisible(bool(rows))

    def say_words(self) -> None:
        """Say what is always the same."""
        self.heading.setText(translate("Insights", "Why deals were lost"))
        self.setAccessibleName(translate("Insights", "Why deals were lost"))
        self.none.setText(translate("Insights", "No deal was lost in the last four quarters."))
