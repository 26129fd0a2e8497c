"""The card of win rates: by source, size, competitor, or a column of the file's own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.insights_rates import DIMENSIONS, Group, Groups
from funnel_desktop.widgets.kit.controls.fields import Choice
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.layout import STRETCH, fill
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.widgets.rooms.insights.card import InsightCard
from funnel_desktop.widgets.rooms.insights.lines import Cell, Column, Lines
from funnel_desktop.wording.insight_parts import dimension_name, group_name, of_sample, rate_words, rates_note
from funnel_desktop.wording.punctuation import in_sentences
from funnel_desktop.wording.wording import Wording

SHOWN = 7
"""So many groups are shown; smaller ones are counted in a line."""
_COLUMNS = (Column(36, right=False, gap=0), Column(22), Column(34, right=False, gap=SPACING.LARGE))


class RatesCard(InsightCard):
    """A line for each group of closed deals, the largest first."""

    dimensionChosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.by = Choice("", self)
        self.by.currentIndexChanged.connect(lambda _at: self.dimensionChosen.emit(self.by.key()))
        self.lines = Lines(_COLUMNS, self)
        self._shown: tuple[Group, ...] = ()
        self.lines.opened.connect(lambda number: self._list(self._shown[number]))
        self.none = Label("", self, tone="muted", wrap=True)
        self.more = Label("", self, tone="small", wrap=True)
        fill(self.head, self.by)
        self.add(self.none, self.lines, self.more, STRETCH)

    def show_dimensions(self, wording: Wording, own: dict[str, str], chosen: str) -> None:
        """Offer what rates can be told apart by; ``own``: names of own columns by id."""
        self.by.set_choices([(key, dimension_name(wording, key, own)) for key in (*DIMENSIONS, *own)], chosen)

    def show_groups(self, wording: Wording, groups: Groups) -> None:
        """Show the rates."""
        self._shown = groups.groups[:SHOWN]
        rows = []
        for group in self._shown:
            few = group.rate is None
            name = group_name(wording, groups, group)
            cells = (
                Cell(name, "text" if group.key else "muted"),
                Cell(rate_words(group), "muted" if few else "text", bold=not few),
                Cell(translate("Insights", "too few"), "faint") if few else Cell(bar=group.rate),
            )
            spoken = translate("Insights", "{group}: {share} closed deals won").format(
                group=name, share=of_sample(len(group.won), group.sample)
            )
            rows.append((cells, spoken, spoken))
        self.lines.show_lines(rows)
        self.lines.setVisible(bool(rows))
        self.none.setVisible(not rows)
        hidden = len(groups.groups) - len(self._shown)
        smaller = translate("Insights", "%n smaller group(s) not shown.", "", hidden) if hidden else ""
        more = in_sentences((smaller, rates_note(groups)))
        self.more.setText(more)
        self.more.setVisible(bool(more))

    def _list(self, group: Group) -> None:
        self.listWanted.emit(translate("Insights", "Closed deals"), (*group.won, *group.lost), "")

    def say_words(self) -> None:
        """Say what is always the same."""
        self.heading.setText(translate("Insights", "Win rate"))
        self.setAccessibleName(translate("Insights", "Win rate"))
        self.by.setAccessibleName(translate("Insights", "Win rate by"))
        self.none.setText(translate("Insights", "Not enough yet: no deal is closed."))
        self.lines.heads.show_words(("", translate("Insights", "Won / closed"), ""))
