"""The room of the four levers: four cards, the ranking, the result, and scenarios of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.commands.scenarios import left, removed, saved, scenarios, used
from funnel_desktop.method.levers import AS_MEASURED, factors_of
from funnel_desktop.method.records import Scenario
from funnel_desktop.method.stages import LEVERS, Lever
from funnel_desktop.models.forecast_model import Reckoning
from funnel_desktop.queries.in_time import RESTS_ON
from funnel_desktop.queries.levers import (
    LeverFigures,
    Levers,
    SpanKind,
    deals_behind_lever,
    target_of,
    target_repeats,
)
from funnel_desktop.text import FunnelError
from funnel_desktop.widgets.deal.open_file import OpenFile
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.controls.segments import SegmentedControl
from funnel_desktop.widgets.kit.layout import (
    STRETCH,
    Cells,
    across,
    column,
    grid,
    rearrange,
    row,
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
from funnel_desktop.wording.lever_formulas import LeverExplainer
from funnel_desktop.wording.lever_result import brings_anything, span_names, span_note
from funnel_desktop.wording.levers import lever_name, lever_value
from funnel_desktop.wording.punctuation import enumerated

if TYPE_CHECKING:
    from funnel_desktop.method.lever_forecast import Alone

_NARROW = 700
"""From here down the cards stand two and two."""


class LeversRoom(Room):
    """What each lever brings to what is won, by the forecast. Sliding changes nothing in the file; saving
    does.

    Forecasts are worked out beside the window: what stood before stands until the next figures are there, all
    of them together; what each lever can do alone comes after them.
    """

    NEEDS = RESTS_ON

    def __init__(self, file: OpenFile, parent: QWidget) -> None:
        super().__init__(file, parent)
        # It begins with the scenario that the balance uses.
        active = self.model.figures.scenario
        self.factors = AS_MEASURED if active is None else factors_of(active)
        self._preferred = "" if active is None else active.id
        self._arranged = (0, True)
        self.popover: Popover | None = None
        self._wanted: SpanKind | None = None
        self.figures: LeverFigures | None = None
        self._found: dict[Lever, Alone] = {}
        self._found_for: tuple[object, ...] = ()
        self._levers = Levers(lambda: self.model.forecast.forecasts)
        self._work = Reckoning(self.model.session, self)
        self._work.finished.connect(self._take)
        self._search = Reckoning(self.model.session, self)
        self._search.finished.connect(self._take_alone)
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
        self.spans = SegmentedControl([("period", ""), ("year", "")], "", self)
        self.spans.changed.connect(self._choose_span)
        self.about_span = Label("", self, tone="note", wrap=True)
        self._grid = grid(spacing=10)
        inside = QWidget(self)
        theme.set_kind(inside, "ground", "window")
        column(
            self.bar,
            row(self.spans, stretched(self.about_span), spacing=SPACING.LARGE),
            self._grid,
            STRETCH,
            on=inside,
            spacing=SPACING.LARGE,
            margins=(18, SPACING.LARGE),
        )
        column(ScrolledPage(self, inside), on=self)
        self._arrange()

    # Following the file

    def begin(self) -> None:
        """Show the file, and its levers as soon as its forecast is there."""
        self.model.forecast.changed.connect(self._follow_forecast)
        self.model.forecast.stopped.connect(self._stop)
        super().begin()

    def end(self) -> None:
        """Show nothing more: the file is being left."""
        self.model.forecast.changed.disconnect(self._follow_forecast)
        self.model.forecast.stopped.disconnect(self._stop)
        self._stop()
        super().end()

    def refresh(self) -> None:
        """Show the file as it is now; the figures follow."""
        self._show_as_set()
        self._reckon()

    def _follow_forecast(self) -> None:
        """The forecast of the file as it is now is there: work the levers out, if they are seen."""
        if self.isVisible():
            self._reckon()
        else:
            self.outdate()

    def _stop(self) -> None:
        self._work.stop()
        self._search.stop()

    def _reckon(self) -> None:
        """Work out the levers as they are set. Before the file's own forecast nothing is begun."""
        self.model.forecast.begin()
        if not self.model.forecast.due:
            self._search.stop()
            self._work.start(self._levers.work(self.model.figures, self._wanted, self.factors))

    def _take(self, figures: LeverFigures) -> None:
        self.figures = figures
        target = self._target()
        found_for = figures.basis, figures.span, figures.plain, target
        if found_for != self._found_for:
            self._found, self._found_for = {}, found_for
        self._show()
        if figures.factors != self.factors:
            self._reckon()  # it was moved meanwhile
            return
        if target is not None and not self._found:
            self._search.start(self._levers.work_alone(figures, target))

    def _take_alone(self, found: dict[Lever, Alone] | None) -> None:
        self._found = found or {}
        self._show()

    def _show_as_set(self) -> None:
        """Show what the levers are set to, and the figures that are there."""
        model = self.model
        self.bar.show_scenarios(
            scenarios(model.session), self.factors, self._preferred, model.wording.unit_word(), model.writable
        )
        self._show()

    def _show(self) -> None:
        """Show the figures that are there."""
        model, figures = self.model, self.figures
        wording, period = model.wording, model.figures.period
        target = self._target()
        basis = None if figures is None else figures.basis
        for lever, card in self.cards.items():
            effect = None if figures is None else figures.effects[lever]
            card.show_lever(wording, basis, self.factors.of(lever), effect, self._found.get(lever), target)
        # The keyboard begins at the first value that can be typed.
        self.setFocusProxy(next(card.field for card in self.cards.values() if card.field.isEnabled()))
        self.ranking.show_ranking(wording, figures)
        self._arrange()
        repeats = figures is not None and target_repeats(model.figures, figures.span)
        without = model.figures.pipeline.without_amount
        self.together.show_result(wording, figures, target, self._middle(), without, repeats=repeats)
        self.spans.set_texts(span_names(wording, period))
        if figures is not None:
            self.spans.set_value(figures.span.kind)
            self.spans.segments[0].setEnabled(figures.span.period_open)
        self.about_span.setText(span_note(wording, figures, period))

    def say_words(self) -> None:
        """Say what is the same whatever the file says."""
        self.setAccessibleName(translate("Levers", "The four levers"))
        self.spans.set_name(translate("Levers", "Until when"))

    def _target(self) -> float | None:
        return None if self.figures is None else target_of(self.model.figures, self.figures.span)

    def _middle(self) -> float | None:
        forecast = self.model.forecast.figures
        return None if forecast is None else forecast.total_amount.p50

    # What the user does

    def _set_factor(self, lever: Lever, factor: float) -> None:
        self.factors = self.factors.with_lever(lever, factor)
        self._set_anew()

    def _choose_span(self, kind: SpanKind) -> None:
        self._wanted = kind
        self._reckon()

    def _set_anew(self) -> None:
        """The levers are set otherwise: show that, and go on with what is being worked out."""
        self._show_as_set()
        if not self._work.running:
            self._reckon()

    def choose(self, key: str) -> None:
        """Show a scenario by its id, or the measured values ("measured")."""
        found = next((one for one in scenarios(self.model.session) if one.id == key), None)
        self.factors = AS_MEASURED if found is None else factors_of(found)
        self._preferred = key
        self._set_anew()

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
        wording, figures = self.model.wording, self.figures
        changed = [lever for lever in LEVERS if abs(self.factors.of(lever) - 1) > 1e-9]
        if figures is None:
            return enumerated(lever_name(lever) for lever in changed)[:60]
        return enumerated(
            f"{lever_name(lever)} "
            f"{lever_value(wording, lever, figures.basis.value(lever, self.factors.of(lever)))}"
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

    def _open(self, kind: str, lever: Lever | None = None) -> None:
        if self.figures is None:
            return
        explainer = LeverExplainer(self.figures, self._target(), self._middle(), self.model.wording)
        beside: QWidget = self.together.result
        if lever is None:
            explanation = explainer.result()
        elif kind == "measured":
            explanation, beside = explainer.measured(lever), self.cards[lever].measured
        elif kind == "brings":
            explanation, beside = explainer.brings(lever), self.cards[lever].brings
        elif kind == "alone":
            explanation = explainer.alone(lever, self._found.get(lever))
            beside = self.cards[lever].alone
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
        if self.figures is None:
            return ()
        return deals_behind_lever(self.model.session, self.model.figures, self.figures.basis, kind, lever)

    def _deals_words(self, kind: str, lever: Lever | None) -> tuple[str, str]:
        if kind != "measured":
            return (
                translate("Levers", "Won and open deals"),
                translate("Levers", "What is won counts as it is, open deals as the forecast has them."),
            )
        if lever == "deal_size":
            return (
                translate("Levers", "Won deals"),
                translate("Levers", "Their amounts are what new deals come to."),
            )
        if lever == "opportunities":
            return (
                translate("Levers", "New opportunities"),
                translate("Levers", "Deals that came into the funnel in these days."),
            )
        return (
            translate("Levers", "Closed deals"),
            translate(
                "Levers", "Their ways through the stages; open deals count for the stages that they left."
            ),
        )

    # Room for it

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand four beside each other, or two and two."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the cards into the room that is there. A ranking of nothing leaves its place to the result."""
        columns = 2 if self.width() < _NARROW else 4
        ranked = self.figures is None or brings_anything(self.figures)
        if (columns, ranked) == self._arranged:
            return
        self._arranged = columns, ranked
        self.ranking.setVisible(ranked)
        cards = list(self.cards.values())
        rows: list[Cells] = [cards[at : at + columns] for at in range(0, len(cards), columns)]
        half = columns // 2
        last = (across(self.ranking, half), across(self.together, half))
        rearrange(self._grid, *rows, last if ranked else (across(self.together, columns),))
