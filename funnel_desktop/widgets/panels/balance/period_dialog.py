"""The dialog for the target's period: first day, last day, and the months left if not the calendar's."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from funnel_desktop.method.balance import Period, check_period
from funnel_desktop.text import FunnelError, dotted, message
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.fields import DateEdit, Field, TypedEdit
from funnel_desktop.widgets.kit.controls.labels import Label, Problem
from funnel_desktop.widgets.kit.controls.number_fields import read_number
from funnel_desktop.widgets.kit.dialog_frame import FunnelDialog
from funnel_desktop.widgets.kit.layout import fill, row, stretched
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.numbers import number
from funnel_desktop.wording.visits import unknown_holidays

PeriodChoice = dict[str, object]
"""Settings to change: period_start and period_end (None: the calendar year), months_left (or None)."""


class MonthsEdit(TypedEdit):
    """A number of months, or blank: as the calendar says."""

    def read(self, text: str) -> object:
        """Read a number. Raises FunnelError."""
        return read_number(
            text,
            message(
                "PeriodDialog", "“{text}” is not a number of months. Type for example 5.5.", text=text.strip()
            ),
        )

    def write(self, value: object) -> str:
        """Return the number."""
        return f"{value:.6g}" if isinstance(value, int | float) else ""


class PeriodDialog(FunnelDialog):
    """Asks for the period of the target."""

    WIDTH = 480

    def __init__(self, period: Period, parent: QWidget | None = None) -> None:
        super().__init__(parent, translate("PeriodDialog", "Period of the target"))
        today = period.today
        self._today = today
        self.start = DateEdit(today, translate("PeriodDialog", "First day"), self)
        self.end = DateEdit(today, translate("PeriodDialog", "Last day"), self)
        self.months = MonthsEdit(translate("PeriodDialog", "Months left"), self)
        self.start.set_value(period.start)
        self.end.set_value(period.end)
        self.months.set_value(period.months_left_override)
        first = Field(translate("PeriodDialog", "First day"), self.start, self)
        last = Field(translate("PeriodDialog", "Last day"), self.end, self)
        left = Field(translate("PeriodDialog", "Months left (blank: by the calendar)"), self.months, self)
        self._left = Label("", self, tone="note")
        self._problem = Problem("", self, tone="bad", wrap=True)
        days = row(stretched(first), stretched(last), spacing=SPACING.MEDIUM)
        fill(self.body, SPACING.MEDIUM, days, SPACING.MEDIUM, left, self._left, self._problem)
        year = Button(
            translate("PeriodDialog", "Calendar year {year}").format(year=today.year),
            "ghost",
            icon="reset",
            parent=self,
        )
        year.clicked.connect(self._calendar_year)
        self._accept = self.add_buttons(translate("PeriodDialog", "Use"), left=year)
        for field in (self.start, self.end, self.months):
            field.textChanged.connect(self._look)
        self._look()
        self.start.setFocus()

    def period(self) -> Period:
        """Return the period as typed. Raises FunnelError."""
        start, end, months = self.start.date(), self.end.date(), self.months.value()
        if start is None or end is None:
            raise FunnelError(message("PeriodDialog", "Type the first and the last day."))
        assert months is None or isinstance(months, float)
        period = Period(start, end, self._today, months)
        check_period(period)
        return period

    def choice(self) -> PeriodChoice:
        """Return the settings to change. A whole calendar year of today is kept as "the calendar year"."""
        period = self.period()
        usual = (date(self._today.year, 1, 1), date(self._today.year, 12, 31))
        kept = (None, None) if (period.start, period.end) == usual else (period.start, period.end)
        return {"period_start": kept[0], "period_end": kept[1], "months_left": period.months_left_override}

    def problem(self) -> str:
        """Return what is wrong, or ""."""
        return self._problem.text()

    def _calendar_year(self) -> None:
        self.start.setText(date(self._today.year, 1, 1).isoformat())
        self.end.setText(date(self._today.year, 12, 31).isoformat())
        self.months.setText("")

    def _look(self) -> None:
        problem, left = "", ""
        try:
            period = self.period()
        except FunnelError as error:
            problem = text_of(error.message)
        else:
            left = translate(
                "PeriodDialog", "Left: {months} months, {weeks} weeks, {days} working days"
            ).format(
                months=number(period.months_left),
                weeks=number(period.weeks_left),
                days=period.working_days_left,
            )
            if not period.holidays_known:
                left = dotted((left, unknown_holidays(period.first_day_left, period.last_day_left)))
        self._left.setText(left)
        self._accept.setEnabled(not problem)
        self.say_problem(self._problem, problem)

    def confirm(self) -> None:
        """Take the period if it is right."""
        if not self.problem():
            self.accept()

    @classmethod
    def ask(cls, period: Period, parent: QWidget | None = None) -> PeriodChoice | None:
        """Ask and return the settings to change, or None when cancelled."""
        dialog = cls(period, parent)
        return dialog.choice() if dialog.run() else None
