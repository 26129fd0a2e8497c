"""The head of the side sheet: who and what, where it stands, what it is worth, and the tabs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.method.deal import Deal
from funnel_desktop.method.money import foreign_amount, short_amount
from funnel_desktop.method.playbook import Playbook
from funnel_desktop.text import dotted
from funnel_desktop.widgets.deal.phase_path import PhasePath
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.buttons import IconButton
from funnel_desktop.widgets.kit.controls.chips import Chip
from funnel_desktop.widgets.kit.controls.labels import ElidedLabel, Label, rule
from funnel_desktop.widgets.kit.controls.tab_bar import tab_bar
from funnel_desktop.widgets.kit.figure import Figure
from funnel_desktop.widgets.kit.layout import Align, column, placed, row, stretched
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.balance_formulas import Explanation
from funnel_desktop.wording.currencies import counted_for
from funnel_desktop.wording.days import local_day, short_day


class DealHead(QWidget):
    """Title, figures, path of phases and tabs."""

    forecastDealsWanted = Signal()
    """Show the deals beside this one, by their chance."""

    def __init__(self, room: int, parent: QWidget | None = None) -> None:
        """``room`` is the width that it will have, in pixels."""
        super().__init__(parent)
        self._room = room
        self.title = ElidedLabel("", self, tone="title")
        self.close_button = IconButton("x", translate("DealSheet", "Close (Esc)"), self)
        self.stage = Chip("", parent=self)
        self.amount = Label("", self, tone="heading")
        self.facts = ElidedLabel("", self, tone="muted")
        self.chance = Figure(self, px=theme.SIZE.NOTE, tone="accent", inset=SPACING.TINY)
        self.chance.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.chance.clicked.connect(self._open_chance)
        self.chance.hide()
        self._chance: Explanation | None = None
        self._facts: list[str] = []
        self.path = PhasePath(self)
        pages = (
            translate("DealSheet", "Overview"),
            translate("DealSheet", "Timeline"),
            translate("DealSheet", "Checks"),
            translate("DealSheet", "People"),
            translate("DealSheet", "Playbook"),
        )
        self.tabs = tab_bar(translate("DealSheet", "Parts of the deal"), pages, self)
        column(
            column(
                row(stretched(self.title), placed(self.close_button, Align.AlignTop)),
                row(self.stage, self.amount, stretched(self.facts), self.chance, spacing=SPACING.MEDIUM),
                row(self.path, margins=(0, SPACING.SMALL, SPACING.MEDIUM, 0)),
                self.tabs,
                spacing=SPACING.TINY,
                margins=(SPACING.HUGE, SPACING.LARGE, SPACING.LARGE, 0),
            ),
            rule(self),
            on=self,
            spacing=0,
        )

    def set_room(self, room: int) -> None:
        """Have another width from the next ``show_deal`` on."""
        self._room = room

    def show_deal(
        self,
        deal: Deal,
        playbook: Playbook,
        language: str,
        unit: int,
        today: date,
        probabilities: Mapping[str, float] | None,
    ) -> None:
        """Show a deal; ``probabilities`` None takes the playbook's."""
        customer = deal.customer or translate("DealSheet", "No customer")
        self.title.setText(f"{customer} · {deal.project}" if deal.project else customer)
        if deal.outcome == "lost":
            self.stage.setText(translate("DealSheet", "Lost"))
            self.stage.set_kind("bad", "lost")
            self.stage.set_stage("")
        else:
            known = deal.stage in playbook.stages
            self.stage.setText(playbook.stages[deal.stage or ""].short_name(language) if known else "—")
            self.stage.set_kind("neutral")
            self.stage.set_stage(deal.stage or "")
        if deal.foreign_minor is not None:
            self.amount.setText(foreign_amount(deal.foreign_minor, deal.currency))
        elif deal.amount_minor is not None:
            self.amount.setText(short_amount(deal.amount_minor, unit, language))
        else:
            self.amount.setText(translate("DealSheet", "no amount"))
        chances = probabilities or {key: stage.probability for key, stage in playbook.stages.items()}
        self._facts = _facts(deal, chances, language, unit, today)
        self._say_facts()
        joined = dotted(self._facts)
        self.facts.setAccessibleDescription(joined)
        set_tip(self.amount, joined)

    def _say_facts(self) -> None:
        """Say of the figures what has room beside the chance, the latest ones first."""
        facts = self._facts
        kept = (dotted(facts[at:]) for at in range(len(facts)))
        self.facts.setText(next(filter(self._has_room, kept), dotted(facts[-1:])))

    def show_chance(self, explained: Explanation | None) -> None:
        """Show how likely the deal is to be signed when, by the title of what explains it; None: nothing."""
        if explained == self._chance:
            return
        self._chance = explained
        self.chance.setVisible(explained is not None)
        if explained is not None:
            self.chance.show_figure(explained.title)
            self.chance.setAccessibleDescription(explained.plain())
        self._say_facts()

    def _open_chance(self) -> None:
        from funnel_desktop.widgets.kit.popover import Popover

        if self._chance is not None:
            popover = Popover(self._chance, self)
            popover.dealsWanted.connect(self.forecastDealsWanted)
            popover.open_beside(self.chance)

    def _has_room(self, facts: str) -> bool:
        """Whether the line of figures can say so much; the rest is left to the tool tip."""
        margins = SPACING.HUGE + SPACING.LARGE + 2 * SPACING.MEDIUM
        taken = self.stage.sizeHint().width() + self.amount.sizeHint().width() + margins
        if self._chance is not None:
            taken += self.chance.sizeHint().width() + SPACING.MEDIUM
        return self.facts.fontMetrics().horizontalAdvance(facts) + taken <= self._room


def _facts(deal: Deal, chances: Mapping[str, float], language: str, unit: int, today: date) -> list[str]:
    if deal.outcome != "open" or deal.stage is None:
        return [short_day(deal.closed_date, language, today)] if deal.closed_date else []
    counted = counted_for(deal, unit, language)
    facts = [counted] if counted else []
    if deal.amount_minor is not None:
        weighted = short_amount(deal.amount_minor * chances[deal.stage], unit, language)
        facts.append(translate("DealSheet", "weighted {amount}").format(amount=weighted))
    since = local_day(deal.stage_since)
    if since is not None:
        facts.append(translate("DealSheet", "day {days}").format(days=max(0, (today - since).days)))
    if deal.expected_close_date:
        day = short_day(deal.expected_close_date, language, today)
        facts.append(translate("DealSheet", "expected {date}").format(date=day))
    return facts
