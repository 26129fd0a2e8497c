"""The card with the year's chart: it waits for pyqtgraph, and says the figures of the day under the mouse."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.targets import YearPlan, month_spans
from funnel_desktop.queries.targets import YearFigures
from funnel_desktop.queries.year_forecast import YearForecast
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.card import CardFrame
from funnel_desktop.widgets.kit.chart_loader import Loader
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.layout import STRETCH, Align, row, stretched
from funnel_desktop.widgets.kit.parts import Parts, PartSeen
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.days import short_day
from funnel_desktop.wording.punctuation import enumerated
from funnel_desktop.wording.targets import axis_scale, chart_sentence, figure_text, month_of_year
from funnel_desktop.wording.wording import Wording
from funnel_desktop.wording.year_forecast import range_ends, year_scale

if TYPE_CHECKING:
    from funnel_desktop.widgets.rooms.targets.plot import Curves, YearPlot


class YearChart(CardFrame):
    """Shows ``YearFigures`` as lines. Its figures are all in the table too, so the keyboard passes it by; a
    screen reader gets a sentence, and the months one by one."""

    MARGINS = (SPACING.MEDIUM, SPACING.SMALL, SPACING.LARGE, SPACING.TINY)
    GAP = 0

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMinimumHeight(150)
        self._figures: YearFigures | None = None
        self._wording: Wording | None = None
        self._ahead: YearForecast | None = None
        self._plan_beyond: YearPlan | None = None
        self.plot: YearPlot | None = None
        self._loader: Loader | None = None
        self._parts = Parts(self)
        self._said = Label("", self, tone="small")
        self._waiting = Label("", self, tone="note", align=Align.AlignCenter)
        self.add(row(STRETCH, self._said), stretched(self._waiting))
        theme.notifier().changed.connect(self._recolour)

    def show_figures(
        self,
        figures: YearFigures,
        wording: Wording,
        ahead: YearForecast | None = None,
        plan_beyond: YearPlan | None = None,
    ) -> None:
        """Draw a year with its forecast and the next plan; the first time this brings pyqtgraph in."""
        self._figures, self._wording = figures, wording
        self._ahead, self._plan_beyond = ahead, plan_beyond
        self.setAccessibleName(translate("TargetsRoom", "Chart of the year"))
        self.setAccessibleDescription(chart_sentence(wording, figures))
        self._point(None)
        if self.plot is None:
            self._waiting.setText(translate("TargetsRoom", "The chart is being prepared…"))
            if self._loader is None:
                self._loader = Loader("funnel_desktop.widgets.rooms.targets.plot", self)
                self._loader.start(self._loaded)
        else:
            self.plot.show_curves(self._curves())
            self._show_parts()

    def _loaded(self, error: Exception | None) -> None:
        if error is not None:
            self._waiting.setText(
                translate("TargetsRoom", "The chart cannot be drawn; the table below has every figure.")
            )
            return
        from funnel_desktop.widgets.rooms.targets.plot import YearPlot

        self.plot = YearPlot(self)
        self.plot.pointed.connect(self._point)
        self.plot.placed.connect(self._show_parts)
        self._waiting.hide()
        self.add(stretched(self.plot))
        if self._figures is not None:
            self.plot.show_curves(self._curves())

    def _show_parts(self) -> None:
        """Say each month of the year where it is drawn: what was planned and won by its end, or may be."""
        figures, wording = self._figures, self._wording
        if self.plot is None or figures is None or wording is None:
            return
        seen = [
            PartSeen(
                enumerated(
                    (month_of_year(wording, number + 1), *self._figures_of(span.end, figures, wording))
                ),
                self.plot.place_of(span.start, span.end).translated(self.plot.pos()),
            )
            for number, span in enumerate(month_spans(figures.year))
        ]
        self._parts.show(seen)

    def _curves(self) -> Curves:
        from funnel_desktop.widgets.rooms.targets.plot import Curves

        figures, wording = self._figures, self._wording
        assert figures is not None
        assert wording is not None
        scale = axis_scale(wording, figures.measure)
        first = date(figures.year, 1, 1)
        if figures.today < first:
            won: tuple[int, ...] = ()
        else:
            won = figures.won_line[: (figures.today - first).days + 1]
        fan = () if self._ahead is None else self._ahead.fan
        plan = [] if figures.plan is None else [value / scale for value in figures.plan.line()]
        points = tuple(
            (
                (point.day - first).days + 1,
                point.low / scale,
                point.middle / scale,
                point.high / scale,
            )
            for point in fan
        )
        months = 12
        if points and fan[-1].day.year > figures.year:
            months += fan[-1].day.month
            if plan and self._plan_beyond is not None:
                more = self._plan_beyond.line()[: points[-1][0] - len(plan)]
                plan += [plan[-1] + value / scale for value in more]
        return Curves(
            figures.year,
            tuple(plan),
            tuple(value / scale for value in won),
            points,
            (
                translate("TargetsRoom", "plan"),
                translate("TargetsRoom", "won"),
                translate("TargetsRoom", "forecast"),
            ),
            self._ends(figures, wording),
            tuple(self._month(number, months) for number in range(months)),
        )

    def _month(self, number: int, months: int) -> str:
        """Return the name of a month on the axis; of two years every other one has room."""
        wording = self._wording
        assert wording is not None
        if months > 12 and number % 2:
            return ""
        return month_of_year(wording, number % 12 + 1)

    def _ends(self, figures: YearFigures, wording: Wording) -> tuple[str, ...]:
        """Return what is written where the fan comes to the year's end."""
        ahead = self._ahead
        if ahead is None or ahead.total is None:
            return ()
        scale = year_scale(wording, figures, ahead)
        low, middle, high, _ = ahead.total
        return range_ends(scale, low, middle, high)

    def _point(self, day: date | None) -> None:
        """Say the figures of a day, or of today."""
        figures, wording = self._figures, self._wording
        if figures is None or wording is None:
            return
        day = min(date(figures.year, 12, 31), figures.today) if day is None else day
        said = (short_day(day, wording.language, figures.today), *self._figures_of(day, figures, wording))
        self._said.setText(" · ".join(said))

    def _figures_of(self, day: date, figures: YearFigures, wording: Wording) -> list[str]:
        """Return what is planned by a day, and what was won or may be."""
        parts = []
        if figures.plan is not None and day <= date(figures.year, 12, 31):
            planned = figure_text(wording, figures.plan.until(day), figures.measure)
            parts.append(translate("TargetsRoom", "plan {figure}").format(figure=planned))
        if day <= figures.today:
            won = figure_text(wording, figures.won_until(day), figures.measure)
            parts.append(translate("TargetsRoom", "won {figure}").format(figure=won))
        elif self._ahead is not None and self._ahead.fan:
            point = next((point for point in self._ahead.fan if point.day >= day), self._ahead.fan[-1])
            scale = year_scale(wording, figures, self._ahead)
            parts.append(
                translate("TargetsRoom", "forecast by {day}: {low}–{middle}–{high}").format(
                    day=short_day(point.day, wording.language, figures.today),
                    low=scale.text(point.low),
                    middle=scale.text(point.middle),
                    high=scale.text(point.high),
                )
            )
        return parts

    def _recolour(self) -> None:
        if self.plot is not None:
            self.plot.recolour()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the fonts of another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._recolour()
