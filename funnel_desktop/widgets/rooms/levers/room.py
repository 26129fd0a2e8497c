"""The room of the four levers: four cards, the ranking, the result, and scenarios of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.commands.scenarios import left, removed, saved, scenarios, used
from funnel_desktop.method.levers import AS_MEASURED, alone, effect, factors_of, one_per_cent, value_of
from funnel_desktop.method.records import Scenario
from funnel_desktop.method.stages import LEVERS, Lever
from funnel_desktop.text import FunnelError
from funnel_desktop.widgets.deal.open_file import OpenFile
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.layout import (
    Align,
    Cells,
    Stretch,
    across,
    column,
    grid,
    placed,
    rearrange,
    stretched,
)
from funnel_desktop.widgets.kit.page import ScrolledPage
from funnel_desktop.widgets.kit.popover import Popover
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.widgets.rooms.levers.card import LeverCard
from funnel_desktop.widgets.rooms.levers.ranking import Ranking
from funnel_desktop.widgets.rooms.levers.scenario_bar import MEASURED, UNSAVED, NameDialog, ScenarioBar
from funnel_desktop.widgets.rooms.levers.together import Together
from funnel_desktop.widgets.rooms.room import Room
from funnel_desktop.wording.balance_notes import later_note
from funnel_desktop.wording.lever_formulas import LeverExplainer
from funnel_desktop.wording.levers import lever_name, lever_value, money
from funnel_desktop.wording.punctuation import enumerated

_NARROW = 700
"""From here down the cards stand two and two."""


class LeversRoom(Room):
    """What each lever brings to the period's result. Sliding changes nothing in the file; saving does."""

    NEEDS = frozenset({"deals", "settings", "scenario", "day", "won_before"})

    def __init__(self, file: OpenFile, parent: QWidget) -> None:
        super().__init__(file, parent)
        # It begins with the scenario that the balance uses.
        active = self.model.figures.scenario
        self.factors = AS_MEASURED if active is None else factors_of(active)
        self._preferred = "" if active is None else active.id
        self._columns = 0
        self.popover: Popover | None = None
        theme.set_ground(self, "window")
        self.bar = ScenarioBar(self)
        self.bar.chosen.connect(self.choose)
        self.bar.saveWanted.connect(lambda: self._save(use=False))
        self.bar.removeWanted.connect(self._remove)
        self.bar.useWanted.connect(self._use)
        self.bar.leaveWanted.connect(self._leave)
        self.cards = {lever: LeverCard(lever, self) for lever in LEVERS}
        self.ranking = Ranking(self)
        self.ranking.opened.connect(lambda lever: self._open("one", lever))
        self.together = Together(self)
        self.together.opened.connect(lambda: self._open("result"))
        self.together.targetWanted.connect(self.targetWanted)
        self.together.commitWanted.connect(lambda: self.roomWanted.emit("review"))
        for card in self.cards.values():
            card.factorSet.connect(self._set_factor)
            card.opened.connect(self._open)
        self._empty = Label("", self, tone="muted", wrap=True)
        self.way_on = Button("", "primary", icon="board", parent=self)
        self.way_on.clicked.connect(lambda: self.roomWanted.emit("board"))
        self._grid = grid(spacing=10)
        inside = QWidget(self)
        theme.set_kind(inside, "ground", "window")
        column(
            self.bar,
            self._empty,
            placed(self.way_on, Align.AlignLeft),
            stretched(self._grid),
            Stretch(0),
            on=inside,
            spacing=SPACING.LARGE,
            margins=(18, SPACING.LARGE),
        )
        column(ScrolledPage(self, inside), on=self)
        self._arrange(4)

    # Following the file

    def refresh(self) -> None:
        """Show the levers on the file's history as it is now."""
        model = self.model
        figures, wording = model.figures, model.wording
        ground = figures.lever_ground
        target = self._target()
        there = len(ground.measures.missing) < len(LEVERS)
        for widget in (*self.cards.values(), self.ranking, self.together):
            widget.setVisible(there)
        self._empty.setVisible(not there)
        self.way_on.setVisible(not there)
        for lever, card in self.cards.items():
            factor = self.factors.of(lever)
            found = None if target is None else alone(ground, lever, target)
            card.show_lever(wording, ground.measures.of(lever), factor, effect(ground, lever, factor), found)
        # The keyboard begins at the first value that can be typed.
        first = next((card.field for card in self.cards.values() if card.field.isEnabled()), self.way_on)
        self.setFocusProxy(first)
        ranked = one_per_cent(ground)
        without = figures.pipeline.without_amount
        self.ranking.show_ranking(wording, ranked, ground, without)
        later = later_note(
            wording,
            figures.later_under(model.settings, "money", self.factors),
            lambda minor: money(wording, minor),
        )
        self.together.show_result(wording, ground, self.factors, target, ranked, without, later)
        self.bar.show_scenarios(
            scenarios(model.session), self.factors, self._preferred, wording.unit_word(), model.writable
        )

    def say_words(self) -> None:
        """Say what is the same whatever the file says."""
        self.setAccessibleName(translate("Levers", "The four levers"))
        self._empty.setText(
            translate(
                "Levers",
                "The levers are measured on your own deals: what was won and lost, how long it took, how "
                "large it was. There is nothing to measure yet. Close the first deals on the board, or "
                "import them.",
            )
        )
        self.way_on.set_text(translate("Levers", "Go to the board"))

    def _target(self) -> int | None:
        target = self.model.figures.plain_goals_under(self.model.settings).target_minor
        return target if target and target > 0 else None

    # What the user does

    def _set_factor(self, lever: Lever, factor: float) -> None:
        self.factors = self.factors.with_lever(lever, factor)
        self.outdate()

    def choose(self, key: str) -> None:
        """Show a scenario by its id, or the measured values ("measured")."""
        found = next((one for one in scenarios(self.model.session) if one.id == key), None)
        self.factors = AS_MEASURED if found is None else factors_of(found)
        self._preferred = key
        self.outdate()

    def _current(self) -> Scenario | None:
        key = self.bar.shown()
        return next((one for one in scenarios(self.model.session) if one.id == key), None)

    def _save(self, *, use: bool) -> bool:
        there = scenarios(self.model.session)
        known = next((one.name for one in there if one.id == self._preferred), "")
        name = NameDialog.ask(known or self._proposed_name(), [one.name for one in there], self, use=use)
        if name is None:
            return False
        try:
            command = saved(self.model.session, name, self.factors, use=use)
        except FunnelError:
            return False
        self._preferred = next(
            record.id for record in command.records if isinstance(record, Scenario) and record.name == name
        )
        return self.flow.execute(command)

    def _proposed_name(self) -> str:
        """Return a name that says what the levers are set to: "Win rate 83.3%"."""
        wording, measures = self.model.wording, self.model.figures.lever_ground.measures
        changed = [lever for lever in LEVERS if abs(self.factors.of(lever) - 1) > 1e-9]
        return enumerated(
            f"{lever_name(lever)} {lever_value(wording, lever, value_of(measures, self.factors, lever))}"
            for lever in changed
        )[:60]

    def _use(self) -> None:
        current = self._current()
        if current is None:
            if self.bar.shown() == UNSAVED:
                self._save(use=True)
            return
        self.flow.execute(used(self.model.session, current))

    def _leave(self) -> None:
        command = left(self.model.session)
        if command is not None:
            self.flow.execute(command)

    def _remove(self, key: str) -> None:
        current = self._current()
        if current is not None and self.flow.execute(removed(current)):
            self.choose(MEASURED)

    # Opening figures

    def explainer(self) -> LeverExplainer:
        """Return what writes the room's figures out."""
        figures = self.model.figures
        return LeverExplainer(
            figures.lever_ground,
            self._target(),
            figures.entered,
            figures.sales_cycle,
            figures.win_rates.overall,
            self.model.wording,
        )

    def _open(self, kind: str, lever: Lever | None = None) -> None:
        explainer = self.explainer()
        beside: QWidget = self.together.result
        if lever is None:
            explanation = explainer.result(self.factors)
        elif kind == "measured":
            explanation, beside = explainer.measured(lever), self.cards[lever].measured
        elif kind == "brings":
            explanation = explainer.brings(lever, self.factors.of(lever))
            beside = self.cards[lever].brings
        elif kind == "alone":
            target = explainer.target
            found = None if target is None else alone(explainer.ground, lever, target)
            explanation, beside = explainer.alone(lever, found), self.cards[lever].alone
        else:
            explanation = explainer.one_per_cent(lever)
            beside = next(bar for bar in self.ranking.bars if bar.lever == lever)
        self.popover = Popover(explanation, self)
        self.popover.dealsWanted.connect(lambda: self._show_deals_behind(kind, lever))
        self.popover.open_beside(beside)

    def _show_deals_behind(self, kind: str, lever: Lever | None) -> None:
        title, sentence = self._deals_words(kind, lever)
        self.flow.list_deals(title, lambda: self.deals(kind, lever), sentence)

    def deals(self, kind: str, lever: Lever | None = None) -> Sequence[int]:
        """Return the handles of the deals behind a figure."""
        from funnel_desktop.queries.levers import deals_behind_lever

        return deals_behind_lever(self.model.session, self.model.figures, kind, lever)

    def _deals_words(self, kind: str, lever: Lever | None) -> tuple[str, str]:
        if kind != "measured":
            return (
                translate("Levers", "Won and open deals"),
                translate("Levers", "What is won counts as it is, open deals by amount and win probability."),
            )
        if lever == "win_rate":
            return (
                translate("Levers", "Closed deals"),
                translate("Levers", "The win rate is the share won of all that were won or lost."),
            )
        if lever == "opportunities":
            return (
                translate("Levers", "New opportunities"),
                translate("Levers", "Deals that entered the funnel, by months."),
            )
        return (
            translate("Levers", "Won deals"),
            translate("Levers", "Mean over the won deals of which it is known."),
        )

    # Room for it

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand four beside each other, or two and two."""
        super().resizeEvent(event)
        self._arrange(2 if self.width() < _NARROW else 4)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        cards = list(self.cards.values())
        rows: list[Cells] = [cards[at : at + columns] for at in range(0, len(cards), columns)]
        half = columns // 2
        rearrange(self._grid, *rows, (across(self.ranking, half), across(self.together, half)))
        for at in range(len(cards) + 1):
            self._grid.setRowStretch(at, 1 if at == len(rows) else 0)
