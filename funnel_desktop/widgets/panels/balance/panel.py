"""The balance calculator beside the board: inputs, the table per stage, by time or as the year plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.method.balance import Balance, BalanceError, Goals, MeasureBalance, balance
from funnel_desktop.method.money import format_amount, short_amount
from funnel_desktop.method.playbook import Playbook
from funnel_desktop.method.settings import Settings
from funnel_desktop.method.stages import STAGES
from funnel_desktop.method.targets import MEASURES
from funnel_desktop.queries.figures import Figures
from funnel_desktop.queries.in_time import InTime, have_in_time, in_time
from funnel_desktop.widgets.kit import language, theme
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.controls.segments import SegmentedControl
from funnel_desktop.widgets.kit.figure import Figure
from funnel_desktop.widgets.kit.layout import STRETCH, column, fill, row, stretched
from funnel_desktop.widgets.kit.page import ScrolledPage
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.widgets.kit.timers import later
from funnel_desktop.widgets.panels.balance.by_time import ByTime
from funnel_desktop.widgets.panels.balance.inputs import Inputs
from funnel_desktop.widgets.panels.balance.measure_choice import MeasureChoice
from funnel_desktop.widgets.panels.balance.stage_table import StageTable
from funnel_desktop.widgets.panels.balance.totals import Totals
from funnel_desktop.widgets.panels.chart.stage_names import fitting_name
from funnel_desktop.widgets.panels.panel import Panel
from funnel_desktop.wording.balance_notes import (
    TOTAL_KINDS,
    later_brief,
    later_note,
    rate_notes,
    scenario_more,
    scenario_note,
    without_note,
)
from funnel_desktop.wording.currencies import left_out_note
from funnel_desktop.wording.days import short_day, time_left
from funnel_desktop.wording.numbers import HOLDS, LACKS, NOTHING, number, percent, tidy
from funnel_desktop.wording.punctuation import in_sentences
from funnel_desktop.wording.wording import Wording

if TYPE_CHECKING:
    from funnel_desktop.queries.figures import Later
    from funnel_desktop.widgets.kit.popover import Popover
    from funnel_desktop.widgets.panels.balance.scenario_line import ScenarioLine

HORIZONS = ("time", "year")
"""By time: what each stage lacks now; the year plan: what it lacks to the end of the period."""

_WIDEST_IN_FULL = 1_000_000
"""From here on, in the unit shown, a large figure is abbreviated."""


_READ_LATER_MS = 20
"""Which deals come after the period is told a moment after the figures, which never wait for it."""


class BalancePanel(Panel):
    """The calculator. It only asks and emits: an edit is true once ``settingsEdited`` is saved."""

    settingsEdited = Signal(dict)
    """A finished edit: the settings to change, by name. One edit, one undo step."""
    preview = Signal(dict)
    """After every keystroke: the settings as typed so far that differ from the saved ones ({}: none)."""
    dealsWanted = Signal(str, str)
    """Show the deals behind a figure: stage ("" for none) and kind (see ``formulas``)."""
    scenarioLeft = Signal()
    """The user wants the measured values back in place of the scenario of the levers."""
    measureChanged = Signal(str)
    """The user looks at "money" or "units" now: the chart follows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: Figures | None = None
        self._playbook: Playbook | None = None
        self._language = "en"
        self._shown: MeasureBalance | None = None
        self._popover: Popover | None = None

        self._timely: InTime | None = None

        self._measures = MeasureChoice(self)
        self._measures.changed.connect(self._measure_chosen)
        self.horizons = SegmentedControl([(horizon, horizon) for horizon in HORIZONS], "", self)
        self.horizons.changed.connect(self._horizon_chosen)
        self.fill_head(self._measures, STRETCH, self.horizons, above=SPACING.SMALL, below=SPACING.TINY)

        self._body = QWidget(self)
        self.inputs = Inputs(self._body)
        self.inputs.typed.connect(self._typed)
        self.inputs.edited.connect(self.settingsEdited)
        self.inputs.ownWanted.connect(self._ask_probabilities)
        self.table = StageTable(self._body)
        self.table.opened.connect(lambda stage, kind: self._open(kind, stage))
        self.table.periodWanted.connect(self._ask_period)
        self.totals = Totals(TOTAL_KINDS, self._body)
        self.totals.opened.connect(lambda kind: self._open(kind, ""))
        self.by_time = ByTime(self._body)
        self.by_time.opened.connect(self._open)
        self.by_time.stuckWanted.connect(lambda: self.dealsWanted.emit("", "stuck"))
        self.by_time.periodWanted.connect(self._ask_period)
        self.binding = Figure(
            self._body, px=theme.SIZE.SMALL, tone="warn", bold=True, align=Qt.AlignmentFlag.AlignLeft
        )
        self.binding.clicked.connect(self._show_binding)
        self._notes = Label("", self._body, tone="small", wrap=True)
        self._notes.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._notes.setContentsMargins(SPACING.TINY, 0, SPACING.TINY, 0)
        self._scenario_place = row(margins=(SPACING.TINY, 0))  # in line with the fields below it
        parts = self.inputs, self.by_time, self.table, self.totals, self.binding, self._notes
        # Figures stand TINY inside their frames; with it everything lines up with the head.
        edge = SPACING.LARGE - SPACING.TINY
        around = (edge, 0, edge, SPACING.TINY)
        column(self._scenario_place, *parts, STRETCH, on=self._body, spacing=SPACING.TINY, margins=around)
        self.scenario: ScenarioLine | None = None
        self._reader: QTimer | None = None

        # A low window scrolls the calculator rather than growing beyond the screen.
        self._scroll = ScrolledPage(self, self._body, "surface")
        column(self.header, stretched(self._scroll), on=self, spacing=0)
        self._body.installEventFilter(self)
        self._show_horizon()
        language.speak(self.say_words)

    # What the main window calls ----------------------------------------------------------------------

    def set_state(self, source: Figures | None, playbook: Playbook, language: str) -> None:
        """Show the open file's figures (None: no file). Call it again when figures or settings change."""
        self._source, self._playbook, self._language = source, playbook, language
        self.inputs.set_source(source, language)
        self._recalculate()

    def forget_file(self) -> None:
        """Ask the file nothing any more: it is closed."""
        if self._playbook is not None:
            self.set_state(None, self._playbook, self._language)

    def measure(self) -> str:
        """Return the measure shown: "money" or "units"."""
        return self._measures.value()

    def set_measure(self, measure: str) -> None:
        """Show a measure without a signal."""
        if measure in MEASURES and measure != self.measure():
            self._measures.set_value(measure)
            self.inputs.set_measure(measure)
            self._recalculate()

    def horizon(self) -> str:
        """Return what is shown: "time" or "year"."""
        return self.horizons.value()

    def set_horizon(self, horizon: str) -> None:
        """Show the balance by "time" or the plan of the "year", without a signal."""
        if horizon in HORIZONS and horizon != self.horizon():
            self.horizons.set_value(horizon)
            self._horizon_chosen()

    def focus_target(self) -> None:
        """Put the keyboard into the target's field."""
        self.inputs.focus_target()

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        layout = self._body.layout()
        assert layout is not None
        width = max(self.width(), 240)
        # A layout without a wrapped line says -1 here.
        height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else -1
        height = height if height > 0 else layout.totalSizeHint().height()
        if self.header.parentWidget() is self:
            height += self.header.sizeHint().height()
        return QSize(304, height)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        # It scrolls: in a low window the sentence under the chart needs the room more.
        return QSize(240, 100)

    # Working out -------------------------------------------------------------------------------------

    def _typed(self) -> None:
        if self._source is None:
            return
        self._recalculate()
        if not self.inputs.problem():
            self.preview.emit(self.inputs.draft()[1])

    def _recalculate(self) -> None:
        source, playbook = self._source, self._playbook
        if source is None or playbook is None:
            return
        if self.inputs.problem():
            self._set_stale(True)
            return
        settings, _ = self.inputs.draft()
        try:
            both = source.balance_under(settings, self.measure())
        except BalanceError as error:
            # Settings of another hand: own win rates that make no sense, a period that ends before it starts.
            self._set_stale(True)
            self._say_notes([text_of(error.message)])
            return
        self._set_stale(False)
        self._mark_scenario(source, settings)
        self._shown = both.measure(self.measure())
        names = {stage: fitting_name(playbook, stage, self._language) for stage in STAGES}
        self._show_period(source)
        if self.horizon() == "time":
            self._show_by_time(source, settings, names)
        else:
            self._show_table(source, settings, names)
            self._show_totals(source, settings)
        self._show_verdict(both, source, settings)

    def _mark_scenario(self, source: Figures, settings: Settings) -> None:
        """Say above the inputs that a scenario is in force, with the way out of it."""
        scenario = source.scenario
        if scenario is None:
            if self.scenario is not None:
                self.scenario.hide()
            return
        if self.scenario is None:
            from funnel_desktop.widgets.panels.balance.scenario_line import ScenarioLine

            self.scenario = ScenarioLine(self._body)
            self.scenario.acted.connect(self.scenarioLeft)
            fill(self._scenario_place, self.scenario)
        self.scenario.show_line(
            scenario_note(scenario, source.factors, self.measure()),
            translate("BalancePanel", "Stop using"),
            scenario_more(),
        )
        self.scenario.show()

    def _set_stale(self, stale: bool) -> None:
        self.table.set_stale(stale)
        self.totals.set_stale(stale)
        self.by_time.set_stale(stale)

    def _have(self, settings: Settings, source: Figures) -> dict[str, float]:
        """Return H_s of the open stages, which needs neither target nor average (any will do)."""
        probabilities = source.probabilities_under(settings)
        found = balance(Goals(1, 1, None, None), source.pipeline, probabilities, source.period).money
        assert found is not None
        return {line.stage: line.have for line in found.stages}

    def _show_period(self, source: Figures) -> None:
        period = source.period
        last = period.last_day_left
        until = translate("BalancePanel", "to {day}").format(
            day=short_day(last, self._language, period.today)
        )
        left = time_left(max(0, (last - period.first_day_left).days + 1))
        spoken = translate("BalancePanel", "Period {start} to {end}, {left}. Change it.").format(
            start=period.start, end=period.end, left=left
        )
        self.table.set_words(f"{until} ▾", spoken)
        self.by_time.set_words(f"{until} ▾", spoken)

    def _show_by_time(self, source: Figures, settings: Settings, names: dict[str, str]) -> None:
        self._timely = None if self._shown is None else in_time(source, self.measure(), settings)
        have = have_in_time(source, settings) if self._timely is None else {}
        self.by_time.show_found(self._wording(settings), self._timely, have, names)

    def _show_table(self, source: Figures, settings: Settings, names: dict[str, str]) -> None:
        by = self._shown
        have = self._have(settings, source) if by is None else {line.stage: line.have for line in by.stages}
        self.table.show_balance(by, have, names)

    def _money(self, value: float, settings: Settings) -> str:
        if self.measure() == "units":
            return number(value, 0)
        if abs(value) >= _WIDEST_IN_FULL * 100 * settings.amount_unit:
            # Too wide for its place with all its digits: 1,000.6 万 instead of 10,005,534.
            return short_amount(value, 10_000, self._language)
        decimals = 0 if settings.amount_unit == 1 or abs(value) >= 1e4 * 100 * settings.amount_unit else 1
        return format_amount(value, settings.amount_unit, self._language, decimals=decimals)

    def _show_totals(self, source: Figures, settings: Settings) -> None:
        by, show = self._shown, self.totals.show_total
        pipeline = source.pipeline
        won = float(pipeline.won_minor if self.measure() == "money" else pipeline.won_units)
        of = (
            ""
            if by is None
            else translate("BalancePanel", "of {target}").format(target=self._target(by, settings))
        )
        show("won", translate("BalancePanel", "Won"), self._money(won, settings), of)
        labels = {
            "by_value": translate("BalancePanel", "By value"),
            "to_sign": translate("BalancePanel", "To sign"),
            "new_targets": translate("BalancePanel", "New targets"),
            "per_month": translate("BalancePanel", "a month"),
            "per_week": translate("BalancePanel", "a week"),
            "per_working_day": translate("BalancePanel", "a workday"),
        }
        if by is None:
            for kind, label in labels.items():
                show(kind, label, NOTHING)
            return
        share = percent(by.expected_value / by.target)
        short, later = by.value_short > 0, self._later(source, settings)
        # No tick on what comes too late.
        holds = not short and (later is None or by.expected_value - later.after >= by.target)
        note, tip = f"{share} {LACKS if short else HOLDS if holds else ''}".strip(), ""
        if later is not None:
            tip = later_note(self._wording(settings), later, lambda it: self._money(it, settings))
            brief = later_brief(later, lambda it: self._money(it, settings))
            note = f"{note} · {brief}" if brief else note
        value = self._money(by.expected_value, settings)
        show("by_value", labels["by_value"], value, note, f"{share}, {tip}" if tip else "")
        week = translate("BalancePanel", "{count} a week").format(count=number(by.contracts_per_week))
        show("to_sign", labels["to_sign"], number(by.still_to_sign), week)
        show("new_targets", labels["new_targets"], number(by.new_targets))
        show("per_month", labels["per_month"], number(by.new_targets_per_month))
        show("per_week", labels["per_week"], number(by.new_targets_per_week))
        # The holiday calendar takes 20 ms to load: only when there is something to spread over its days.
        day = by.new_targets_per_working_day if by.new_targets > 0 else 0.0
        show("per_working_day", labels["per_working_day"], number(day))

    def _later(self, source: Figures, settings: Settings) -> Later | None:
        """Return what comes after the period; None until there was time to look at every open deal."""
        if source.later_known:
            return source.later_under(settings, self.measure())
        if self._reader is None:
            self._reader = later(self, self._read_later, _READ_LATER_MS)
        if self.isVisible():
            self._reader.start()
        return None

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's
        super().showEvent(event)
        if self._reader is not None:
            self._reader.start()

    def _read_later(self) -> None:
        source = self._source
        done = None if source is None else source.read_later()
        if done:
            self._recalculate()
        elif done is False and self._reader is not None:
            self._reader.start()

    def _target(self, by: MeasureBalance, settings: Settings) -> str:
        return self._money(by.target, settings).removesuffix(".0")

    def _show_verdict(self, both: Balance, source: Figures, settings: Settings) -> None:
        other = both.measure(both.binding) if both.binding else None
        binds_elsewhere = other is not None and both.binding != self.measure() and self._shown is not None
        self.binding.setVisible(binds_elsewhere)
        if binds_elsewhere and other is not None:
            count = tidy(other.contracts_needed)
            words = (
                translate("BalancePanel", "Units bind: {count} contracts").format(count=count)
                if other.measure == "units"
                else translate("BalancePanel", "Money binds: {count} contracts").format(count=count)
            )
            self.binding.show_figure(f"▲ {words}", words)
        notes = [without_note(source.pipeline, self.measure())] if self._shown is not None else []
        left_out = left_out_note(source.left_out)
        if left_out is not None and self._shown is not None and self.measure() == "money":
            notes.append(text_of(left_out))
        if settings.probability_mode == "measured":
            notes.extend(rate_notes(source.win_rates))
        self._say_notes(notes)

    def _say_notes(self, notes: list[str]) -> None:
        said = in_sentences(notes)
        self._notes.setText(said)
        self._notes.setVisible(bool(said))

    def _wording(self, settings: Settings) -> Wording:
        """Return what it takes to say something about the file under ``settings``, shown or being typed."""
        assert self._source is not None
        assert self._playbook is not None
        return Wording(self._playbook, settings, self._language, self._source.today)

    # Opening -----------------------------------------------------------------------------------------

    def _open(self, kind: str, stage: str) -> None:
        source, playbook, by = self._source, self._playbook, self._shown
        if source is None or playbook is None:
            return
        if by is None:
            # Without a target there is no formula to open, but there are deals to show.
            self.dealsWanted.emit(stage, kind)
            return
        if self.horizon() == "time":
            self._open_by_time(kind, stage)
            return
        from funnel_desktop.widgets.kit.popover import Popover
        from funnel_desktop.wording.balance_formulas import BalanceExplainer

        explainer = BalanceExplainer(
            by,
            source.pipeline,
            self._wording(source.settings),
            source.factors.deal_size if by.measure == "money" else 1.0,
            source.later_under(source.settings, by.measure).after,
            source.usual if source.settings.probability_mode == "measured" else None,
        )
        popover = Popover(explainer.explain(kind, stage), self)
        popover.dealsWanted.connect(lambda: self.dealsWanted.emit(stage, kind))
        self._popover = popover
        popover.open_beside(self.table.figures[stage, kind] if stage else self.totals.figures[kind])

    def _open_by_time(self, kind: str, stage: str) -> None:
        from funnel_desktop.widgets.kit.popover import Popover
        from funnel_desktop.wording.in_time_formulas import TimeExplainer

        source, found = self._source, self._timely
        if source is None or found is None:
            return
        popover = Popover(TimeExplainer(found, self._wording(source.settings)).explain(kind, stage), self)
        popover.dealsWanted.connect(lambda: self.dealsWanted.emit(stage, kind))
        self._popover = popover
        popover.open_beside(self.by_time.figure(kind, stage))

    def _show_binding(self) -> None:
        self._measures.choose("units" if self.measure() == "money" else "money")

    def _measure_chosen(self, measure: str) -> None:
        self.inputs.set_measure(measure)
        self._recalculate()
        self.measureChanged.emit(measure)

    def _horizon_chosen(self) -> None:
        self._show_horizon()
        self._recalculate()

    def _show_horizon(self) -> None:
        by_time = self.horizon() == "time"
        self.by_time.setVisible(by_time)
        self.table.setVisible(not by_time)
        self.totals.setVisible(not by_time)

    def _ask_probabilities(self) -> None:
        from funnel_desktop.widgets.panels.balance.probabilities_dialog import (
            OwnNumbers,
            ProbabilitiesDialog,
            measured_numbers,
        )

        source, playbook = self._source, self._playbook
        if source is None or playbook is None:
            return
        settings = source.settings
        measured = measured_numbers(source.usual) if source.usual.cases else None
        standard = {key: stage.probability for key, stage in playbook.stages.items()}
        current = OwnNumbers(standard, {})
        if settings.probability_mode == "measured" and measured is not None:
            current = measured
        current = OwnNumbers(
            {**current.shares, **settings.own_probabilities}, {**current.days, **settings.own_days}
        )
        wanted = ProbabilitiesDialog.ask(current, playbook, self._language, measured, self)
        self.inputs.show_rates()
        if wanted is not None:
            self.settingsEdited.emit(
                {
                    "probability_mode": "own",
                    "own_probabilities": dict(wanted.shares),
                    "own_days": dict(wanted.days),
                }
            )

    def _ask_period(self) -> None:
        from funnel_desktop.widgets.panels.balance.period_dialog import PeriodDialog

        source = self._source
        if source is None:
            return
        wanted = PeriodDialog.ask(source.period, self)
        if wanted is not None:
            self.settingsEdited.emit(dict(wanted))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass on that the scrolled part needs another height: a scroll area keeps that to itself."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return False

    # Language ----------------------------------------------------------------------------------------

    def say_words(self) -> None:
        """Speak the window's language."""
        self._title.setText(translate("BalancePanel", "Balance"))
        self.setAccessibleName(translate("BalancePanel", "Balance"))
        self._measures.say_words()
        self.horizons.set_name(translate("BalancePanel", "What is lacking"))
        self.horizons.set_texts(
            [translate("BalancePanel", "By time"), translate("BalancePanel", "Year plan")]
        )
        self.table.set_words("", "")
        self.by_time.set_words("", "")
        self._recalculate()
