"""The room of targets: a year's target, how it is spread, how far along it one is, in figures and lines."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.commands.context import Command
from funnel_desktop.commands.targets import (
    FIRST_YEAR,
    LAST_YEAR,
    SetTargetPart,
    SetTargetQuarter,
    SetWonBefore,
    SetYearTarget,
    SpreadTarget,
)
from funnel_desktop.method.period import linked_year
from funnel_desktop.models.forecast_model import Reckoning
from funnel_desktop.models.target_table_model import TargetTableModel
from funnel_desktop.queries.deal_tables import deals_expected_between, deals_won_between
from funnel_desktop.queries.in_time import FORECAST_RESTS_ON, PLANS_REST_ON
from funnel_desktop.queries.plans import year_plan
from funnel_desktop.queries.targets import SpanFigures, YearFigures, won_before, year_figures, years_known
from funnel_desktop.queries.year_forecast import YearForecast, year_forecast
from funnel_desktop.text import Message
from funnel_desktop.widgets.deal.open_file import OpenFile
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.fields import AmountEdit, Choice, NumberEdit
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.controls.segments import SegmentedControl
from funnel_desktop.widgets.kit.layout import STRETCH, Align, Stretch, column, placed, row, stretched
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.widgets.kit.timers import later
from funnel_desktop.widgets.rooms.room import Room
from funnel_desktop.widgets.rooms.targets.cards import Cards
from funnel_desktop.widgets.rooms.targets.chart import YearChart
from funnel_desktop.widgets.rooms.targets.invitation import Invitation
from funnel_desktop.widgets.rooms.targets.score import ScoreCard
from funnel_desktop.widgets.rooms.targets.table import TargetTable
from funnel_desktop.wording.punctuation import in_sentences
from funnel_desktop.wording.targets import (
    beyond_sentence,
    figure_text,
    full_period_name,
    period_name,
    rest_sentence,
    spread_sentence,
    unit_of,
)
from funnel_desktop.wording.wording import Wording

if TYPE_CHECKING:
    from funnel_desktop.method.forecast_figures import Score
    from funnel_desktop.method.targets import YearPlan

_SCORE_AFTER = 600
"""Milliseconds."""
_SCORE_FROM = 600
"""From so many pixels of the room's height on the score stands there: chart and table come first."""


class TargetsRoom(Room):
    """Targets by year. What is typed becomes a command at once; months that were typed stay, the others
    share the rest, and the sum is always the year's target."""

    NEEDS = FORECAST_RESTS_ON | PLANS_REST_ON

    def __init__(self, file: OpenFile, parent: QWidget) -> None:
        super().__init__(file, parent)
        theme.set_ground(self, "window")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._year: int | None = None
        self._measure = "money"
        self._hand = False
        """Whether the user chose to set months by hand, though none is set yet."""
        self.figures: YearFigures | None = None
        self.ahead: YearForecast | None = None
        self._wording: Wording | None = None
        self.title = Label("", self, tone="title")
        self.years = Choice("", self)
        self.years.setMinimumWidth(84)
        self.amount = AmountEdit(10_000, "", self)
        self.units = NumberEdit("", self)
        for field in (self.amount, self.units):
            field.setFixedWidth(132)
            field.committed.connect(self._target_typed)
            field.problemChanged.connect(self._problem)
        self.before = Button("", "link", parent=self)
        self.before.clicked.connect(self._ask_before)
        self.measures = SegmentedControl([("money", ""), ("units", "")], "", self)
        self.note = Label("", self, tone="note", wrap=True)
        self.rest = Label("", self, tone="small", wrap=True)
        for label in (self.note, self.rest):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.cards = Cards(self)
        self.chart = YearChart(self)
        self.score = ScoreCard(self)
        self.score.hide()
        self._repeats = False
        self._scored: Score | None = None
        self._scoring = Reckoning(self.model.session, self)
        self._scoring.finished.connect(self._take_score)
        # It takes seconds with a long history: only after what is done was done for a while.
        self._score_later = later(self, self._start_scoring, _SCORE_AFTER)
        self.invitation = Invitation(self)
        self.spreads = SegmentedControl([("even", ""), ("season", ""), ("hand", "")], "", self)
        self.kinds = SegmentedControl([("months", ""), ("weeks", "")], "", self)
        self._table_model = TargetTableModel(text_of, self._period_name, self)
        self.table = TargetTable(self._table_model, self)
        theme.set_kind(self.table, "inside", "card")
        self._build()
        self.years.currentIndexChanged.connect(lambda _at: self._year_chosen())
        self.spreads.changed.connect(self._spread_chosen)
        self.measures.changed.connect(self._measure_chosen)
        self.kinds.changed.connect(lambda _key: self._show_table())
        self.cards.wanted.connect(self._card_wanted)
        self.table.dealsWanted.connect(self._deals_wanted)
        self.table.refused.connect(self._refuse)
        self._table_model.partTyped.connect(self._part_typed)
        self._table_model.quarterTyped.connect(self._quarter_typed)
        self.invitation.wanted.connect(self._focus_target)

    def _build(self) -> None:
        column(
            row(self.title, self.years, self.amount, self.units, self.before, STRETCH, self.measures),
            self.invitation,
            self.cards,
            stretched(self.chart, 4),
            self.score,
            row(self.spreads, stretched(self.note), placed(self.kinds, Align.AlignRight)),
            stretched(self.table, 5),
            self.rest,
            Stretch(0),
            on=self,
            spacing=SPACING.MEDIUM,
            margins=(SPACING.WIDE, SPACING.LARGE),
        )

    # What is shown

    @property
    def year(self) -> int:
        """The year shown: the one chosen, else that of the balance, else this one."""
        if self._year is not None:
            return self._year
        linked = linked_year(self.model.settings, self.model.today)
        return linked if linked is not None and _possible(linked) else self.model.today.year

    def refresh(self) -> None:
        """Read the year and show it."""
        model = self.model
        self._wording = model.wording
        figures = year_figures(model.session, model.figures, self.year, self._measure, model.today)
        self.figures = figures
        self._fill_years()
        money = self._measure == "money"
        self.amount.setVisible(money)
        self.units.setVisible(not money)
        self.amount.set_unit(model.settings.amount_unit)
        self.amount.set_value(figures.record.amount_minor)
        self.units.set_value(figures.record.units)
        there = figures.target is not None
        for field in (self.amount, self.units, self.spreads):
            field.setEnabled(model.writable)
        self.spreads.setVisible(there)
        by_hand = figures.breakdown is not None and bool(figures.breakdown.by_hand)
        self.spreads.set_value("hand" if by_hand or self._hand else figures.record.spread)
        self.before.setVisible(model.writable and self.year <= model.today.year)
        self.cards.setVisible(there)
        self.invitation.setVisible(not there)
        something = there or figures.reached > 0
        for part in (self.chart, self.table, self.kinds, self.note):
            part.setVisible(something)
        self.setFocusProxy(self.table if something else self.invitation.button)
        self._show_forecast()
        self._show_table()
        self._say(figures)
        self._show_score()
        self._score_later.start()

    def begin(self) -> None:
        """Show the file, and its forecast as soon as another one is there."""
        self.model.forecast.changed.connect(self._show_forecast)
        super().begin()

    def end(self) -> None:
        """Show nothing more: the file is being left."""
        self.model.forecast.changed.disconnect(self._show_forecast)
        self._score_later.stop()
        self._scoring.stop()
        super().end()

    def _show_forecast(self) -> None:
        """Show the year's figures beside the forecast that is there."""
        figures, wording = self.figures, self._wording
        if figures is None or wording is None or not self.isVisible():
            return
        model = self.model
        average = model.figures.plain_goals_under(model.settings).average_units
        self.ahead = year_forecast(figures, model.forecast.figures, average)
        if figures.target is not None:
            self.cards.show_figures(figures, wording, self.ahead)
        self._repeats = False
        if not self.chart.isHidden():
            self.chart.show_figures(figures, wording, self.ahead, self._beyond(figures))
        self._say_rest(figures)
        self._table_model.show_ahead(self.ahead)

    def _beyond(self, figures: YearFigures) -> YearPlan | None:
        """Return the plan of the next year as far as the fan reaches into it; where none is set this year's
        target counts again, as in the balance."""
        if self.ahead is None or not self.ahead.fan or self.ahead.fan[-1].day.year <= figures.year:
            return None
        model, after = self.model, figures.year + 1
        asked = model.session, after, self._measure, model.today, model.settings
        _, _, beyond, _ = year_plan(*asked)
        if beyond is None and figures.target is not None:
            self._repeats = True
            _, _, beyond, _ = year_plan(*asked, target=figures.target)
        return beyond

    def _say_rest(self, figures: YearFigures) -> None:
        wording = self.model.wording
        repeated = beyond_sentence(figures.year + 1) if self._repeats else ""
        rest = in_sentences((rest_sentence(wording, figures), repeated))
        self.rest.setText(rest)
        self.rest.setVisible(bool(rest))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the score out where chart and table would have no room beside it."""
        super().resizeEvent(event)
        if self.figures is not None and (event.oldSize().height() < _SCORE_FROM) != (
            event.size().height() < _SCORE_FROM
        ):
            self._show_score()

    def _start_scoring(self) -> None:
        if self.isVisible() and self.year == self.model.today.year:
            self._scoring.start(self.model.forecast.forecasts.work_score())
        self._show_score()

    def _take_score(self, score: Score) -> None:
        self._scored = score
        self._show_score()

    def _show_score(self) -> None:
        there = self.year == self.model.today.year and not self.chart.isHidden()
        self.score.setVisible(there and self.height() >= _SCORE_FROM)
        if self._scored is None:
            self.score.keep_room()
        elif self._wording is not None:
            self.score.show_score(self._wording, self._scored, money=self._measure == "money")

    def _period_name(self, line: SpanFigures) -> str:
        return "" if self._wording is None else period_name(self._wording, line)

    def _fill_years(self) -> None:
        model = self.model
        years = {year for year in years_known(model.session) if _possible(year)}
        years |= {self.year, model.today.year, model.today.year + 1}
        self.years.set_choices(
            [(str(year), str(year)) for year in sorted(years, reverse=True)], str(self.year)
        )

    def _say(self, figures: YearFigures) -> None:
        wording = self.model.wording
        note = spread_sentence(wording, figures, self._hand)
        if figures.target is None:
            won = figure_text(wording, figures.reached, figures.measure)
            note = translate("TargetsRoom", "Won in {year}: {won} {unit}").format(
                year=figures.year, won=won, unit=unit_of(wording, figures.measure)
            )
        if linked_year(self.model.settings, self.model.today) is None:
            period = self.model.figures.period
            note += " · " + translate(
                "TargetsRoom", "the balance has a period and target of its own: {start} to {end}"
            ).format(start=period.start.isoformat(), end=period.end.isoformat())
        self.note.setText(note)
        self._say_rest(figures)
        self.invitation.show_year(figures.year)

    def _show_table(self) -> None:
        figures, model, wording = self.figures, self.model, self._wording
        if figures is None or wording is None:
            return
        kinds = self.kinds.value()
        current = self.table.currentIndex()
        place = (current.row(), current.column()) if current.isValid() else None
        same = place is not None and self.table.property("kinds") == kinds
        scrolled = self.table.verticalScrollBar().value()
        self.table.show_measure(figures.measure, wording.unit)
        hand = self.spreads.value() == "hand"
        self._table_model.show(figures, kinds, wording, model.writable, hand=hand, ahead=self.ahead)
        self.table.setProperty("kinds", kinds)
        row, column = place if place is not None and same else (self._row_of_today(), 2)
        self.table.setCurrentIndex(self._table_model.index(row, column))
        if same:
            self.table.verticalScrollBar().setValue(scrolled)
        else:
            index = self._table_model.index(row, column)
            self.table.scrollTo(index, self.table.ScrollHint.PositionAtCenter)

    def _row_of_today(self) -> int:
        """Return the line of the month or week that runs, else the first one."""
        for number in range(self._table_model.rowCount()):
            line = self._table_model.line(number)
            if line.when == "now" and line.span.kind in ("month", "week"):
                return number
        return 0

    def say_words(self) -> None:
        """Say what is the same whatever the file says."""
        self.setAccessibleName(translate("TargetsRoom", "Targets"))
        self.title.setText(translate("TargetsRoom", "Targets"))
        self.years.setAccessibleName(translate("TargetsRoom", "Year"))
        self.amount.setAccessibleName(translate("TargetsRoom", "Target of the year, amount"))
        self.units.setAccessibleName(translate("TargetsRoom", "Target of the year, units"))
        for field in (self.amount, self.units):
            field.setPlaceholderText(translate("TargetsRoom", "Target"))
            set_tip(
                field,
                translate(
                    "TargetsRoom", "The target of the year. That of the balance's year is the same one."
                ),
            )
        self.before.set_text(translate("TargetsRoom", "Won before I began…"))
        set_tip(
            self.before,
            translate("TargetsRoom", "What was won in this year already and is in no deal of this file"),
        )
        self.spreads.set_name(translate("TargetsRoom", "How the target is spread"))
        self.spreads.set_texts(
            [
                translate("TargetsRoom", "Even"),
                translate("TargetsRoom", "Last year’s season"),
                translate("TargetsRoom", "By hand"),
            ]
        )
        self.measures.set_name(translate("TargetsRoom", "Measure"))
        self.measures.set_texts([translate("TargetsRoom", "Amount"), translate("TargetsRoom", "Units")])
        self.kinds.set_name(translate("TargetsRoom", "Periods of the table"))
        self.kinds.set_texts([translate("TargetsRoom", "Months"), translate("TargetsRoom", "Weeks")])

    # What is done

    def _execute(self, command: Command) -> None:
        if not self.flow.execute(command):
            self.outdate()  # the field shows again what holds

    def _year_chosen(self) -> None:
        key = self.years.key()
        if key and int(key) != self.year:
            self._year, self._hand = int(key), False
            self.table.setProperty("kinds", "")
            self.outdate()

    def _measure_chosen(self, measure: str) -> None:
        self._measure, self._hand = measure, False
        self.outdate()

    def _target_typed(self, _value: object) -> None:
        figures = self.figures
        if figures is None:
            return
        amount, units = figures.record.amount_minor, figures.record.units
        if self._measure == "money":
            amount = self.amount.amount()
        else:
            value = self.units.value()
            units = value if isinstance(value, int) else None
        if (amount, units) != (figures.record.amount_minor, figures.record.units):
            self._execute(SetYearTarget(figures.year, amount, units))

    def _ask_before(self) -> None:
        from funnel_desktop.widgets.rooms.targets.before_dialog import BeforeDialog

        model, year = self.model, self.year
        months = 12 if year < model.today.year else model.today.month
        there = won_before(model.session, year)
        values = BeforeDialog.ask(model.wording, year, months, there, self)
        if values is not None and {month: one for month, one in values.items() if any(one)} != there:
            self._execute(SetWonBefore(year, values))

    def _spread_chosen(self, spread: str) -> None:
        figures = self.figures
        if figures is None:
            return
        self._hand = spread == "hand"
        if not self._hand:
            self._execute(SpreadTarget(figures.year, spread))
            if self.figures is figures:  # nothing was changed in the file: spread by hand was only looked at
                self.outdate()
            return
        # Every month can be typed now, from what the target is spread as: the keyboard goes to the first that
        # is still to come.
        self.kinds.set_value("months")
        self.outdate()
        rows = [row for row in range(self._table_model.rowCount()) if self._table_model.is_month(row)]
        coming = [row for row in rows if self._table_model.line(row).when != "past"]
        if rows:
            self.table.go_to_plan((coming or rows)[0])

    def _part_typed(self, month: int, value: object) -> None:
        figures = self.figures
        if figures is not None and (value is None or isinstance(value, int)):
            months = () if figures.breakdown is None else figures.breakdown.months
            self._execute(SetTargetPart(figures.year, month, figures.measure, value, months))

    def _quarter_typed(self, quarter: int, value: object) -> None:
        figures = self.figures
        if figures is None or figures.breakdown is None or not (value is None or isinstance(value, int)):
            return
        months = figures.breakdown.months
        self._execute(SetTargetQuarter(figures.year, quarter, figures.measure, value, months))

    def _focus_target(self) -> None:
        field = self.amount if self._measure == "money" else self.units
        field.setFocus(Qt.FocusReason.TabFocusReason)
        field.selectAll()

    def _problem(self, sentence: str) -> None:
        if sentence:
            self.tell_problem(sentence)

    def _refuse(self, sentence: Message) -> None:
        self.tell_problem(text_of(sentence))

    # The deals behind

    def _deals_wanted(self, row: int, column: str) -> None:
        figures, model = self.figures, self.model
        if figures is None:
            return
        if column == "forecast":
            self.flow.list_deals_behind_verdict()
            return
        line = self._table_model.line(row)
        summed = column in ("plan_sum", "won_sum", "ahead")
        start = date(figures.year, 1, 1) if summed else line.span.start
        period = full_period_name(model.wording, line, figures.year)
        session, end = model.session, line.span.end
        first, last = start.isoformat(), end.isoformat()
        if line.when == "future" and not summed:
            self.flow.list_deals(
                translate("TargetsRoom", "Expected in {period}").format(period=period),
                lambda: deals_expected_between(session, line.span.start, end),
                translate("TargetsRoom", "Open deals expected to close from {start} to {end}.").format(
                    start=first, end=last
                ),
            )
            return
        self.flow.list_deals(
            translate("TargetsRoom", "Won in {period}").format(period=period)
            if not summed
            else translate("TargetsRoom", "Won up to {day}").format(day=last),
            lambda: deals_won_between(session, start, end),
            translate("TargetsRoom", "Won from {start} to {end}.").format(start=first, end=last),
        )

    def _card_wanted(self, key: str) -> None:
        figures, model = self.figures, self.model
        if figures is None:
            return
        first, last = date(figures.year, 1, 1), date(figures.year, 12, 31)
        session = model.session
        if key == "forecast":
            self.flow.list_deals_behind_verdict()
        elif key == "reached":
            self.flow.list_deals(
                translate("TargetsRoom", "Won in {period}").format(period=figures.year),
                lambda: deals_won_between(session, first, last),
                translate("TargetsRoom", "Won from {start} to {end}.").format(
                    start=first.isoformat(), end=last.isoformat()
                ),
            )
        else:
            self.table.setFocus(Qt.FocusReason.TabFocusReason)


def _possible(year: int) -> bool:
    return FIRST_YEAR <= year <= LAST_YEAR
