"""The table of a year's target: plan, won and difference of each month or week, and added up from January."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from funnel_desktop.method.money import NOTHING, step_of
from funnel_desktop.method.rounding import percentage
from funnel_desktop.method.shown_parts import whole_steps
from funnel_desktop.models.table import FIRST_ROLE, Column, TableModel
from funnel_desktop.queries.targets import SpanFigures, YearFigures
from funnel_desktop.queries.year_forecast import YearForecast
from funnel_desktop.text import Message, message
from funnel_desktop.wording.targets import figure_text
from funnel_desktop.wording.wording import Wording
from funnel_desktop.wording.year_forecast import range_text, year_scale

if TYPE_CHECKING:
    from funnel_desktop.method.forecast import Range

ShareRole = FIRST_ROLE
"""The share of the plan that was won, for the bar; None without a plan."""
ToneRole = FIRST_ROLE + 1
"""The tone of a figure: "text", "muted", "bad" or "good"."""
StrongRole = FIRST_ROLE + 2
"""Whether the line is a quarter or the year: set in bold."""
HandRole = FIRST_ROLE + 3
"""Where months are set by hand: "set" for a plan that was, "free" for one that can be; "" elsewhere."""


@dataclass(frozen=True)
class TargetWords:
    """What it takes to say what a line holds; ``hand``: months are being set by hand."""

    span_name: Callable[[SpanFigures], str]
    figures: YearFigures | None = None
    wording: Wording | None = None
    hand: bool = False
    ahead_of: YearForecast | None = None

    @property
    def step(self) -> int:
        """The step in which figures are shown."""
        if self.figures is None or self.wording is None:
            return 1
        return step_of(self.figures.measure, self.wording.unit)

    def amount(self, value: int | None, *, sign: bool = False) -> str:
        """Return an amount or number of units for the eye."""
        if self.figures is None or self.wording is None:
            return NOTHING
        return figure_text(self.wording, value, self.figures.measure, sign=sign)

    def period(self, line: SpanFigures) -> str:
        """Return the name of a line's period."""
        return self.span_name(line)

    def plan(self, line: SpanFigures) -> str:
        """Return the plan of a period."""
        return self.amount(line.plan)

    def plan_sum(self, line: SpanFigures) -> str:
        """Return the plan up to the end of a period; while it runs, up to today."""
        return self.amount(self.planned(line))

    def planned(self, line: SpanFigures) -> int | None:
        """Return ``plan_sum`` as a number; None without a plan."""
        if line.when == "now" and self.figures is not None and self.figures.plan is not None:
            return whole_steps(self.figures.plan.until(self.figures.today), self.step) * self.step
        return line.plan_sum

    def won(self, line: SpanFigures) -> str:
        """Return what was won in a period."""
        return NOTHING if line.when == "future" and not line.won else self.amount(line.won)

    def won_sum(self, line: SpanFigures) -> str:
        """Return what was won up to the end of a period."""
        return NOTHING if line.when == "future" and not line.won else self.amount(line.won_sum)

    def reached(self, line: SpanFigures) -> str:
        """Return the share of its plan that was won."""
        return NOTHING if not line.plan else percentage(line.won / line.plan, 0)

    def difference(self, line: SpanFigures) -> int | None:
        """Return won less plan of a period; None before it begins, and without a plan."""
        if line.plan is None or line.plan_sum is None or line.when == "future":
            return None
        return line.won - line.plan

    def ahead(self, line: SpanFigures) -> int | None:
        """Return won less plan up to the end of a period; while it runs, up to today."""
        planned = self.planned(line)
        return None if planned is None or line.when == "future" else line.won_sum - planned

    def difference_text(self, line: SpanFigures) -> str:
        """Return ``difference`` for the eye."""
        return self._signed(line, self.difference(line))

    def ahead_text(self, line: SpanFigures) -> str:
        """Return ``ahead`` for the eye."""
        return self._signed(line, self.ahead(line))

    def _signed(self, line: SpanFigures, difference: int | None) -> str:
        if difference is None:
            return "…" if line.when == "future" and line.plan is not None else NOTHING
        return self.amount(difference, sign=True)

    def forecast(self, line: SpanFigures) -> str:
        """Return what may be won in a month still to come, or by the year's end: P10–P50–P90."""
        values = self.forecast_of(line)
        if values is None or self.figures is None or self.ahead_of is None or self.wording is None:
            return ""
        return range_text(year_scale(self.wording, self.figures, self.ahead_of), values)

    def forecast_of(self, line: SpanFigures) -> Range | None:
        """Return the forecast of a line, None where there is none."""
        if self.ahead_of is None:
            return None
        if line.span.kind == "year":
            return self.ahead_of.total
        return self.ahead_of.months.get(line.span.number) if line.span.kind == "month" else None

    def forecast_tip(self, line: SpanFigures) -> Message | None:
        """Return what the forecast of a line is of."""
        if self.forecast_of(line) is None:
            return None
        if line.span.kind == "year":
            return message("TargetTable", "Won already and still to come, all told.")
        if line.when == "now":
            return message(
                "TargetTable",
                "Won in the month already and still to come: low, middle and high; 8 times out of 10 it "
                "comes in between.",
            )
        return message(
            "TargetTable",
            "What may be won in the month: low, middle and high; 8 times out of 10 it comes in between.",
        )

    def tone(self, key: str, line: SpanFigures) -> str:
        """Return the tone of a figure."""
        if key not in ("difference", "ahead"):
            return "text"
        difference = self.difference(line) if key == "difference" else self.ahead(line)
        if not difference or (line.when == "now" and key == "difference" and difference < 0):
            return "muted"  # it still runs: what is missing is not lost
        return "bad" if difference < 0 else "good"

    def by_hand(self, line: SpanFigures) -> bool:
        """Whether the plan of a period was set by hand, of a quarter that of one of its months."""
        breakdown = None if self.figures is None else self.figures.breakdown
        if breakdown is None:
            return False
        if line.span.kind == "quarter":
            first = 3 * line.span.number - 2
            return any(month in breakdown.by_hand for month in range(first, first + 3))
        return line.span.kind == "month" and line.span.number in breakdown.by_hand

    def hand_mark(self, line: SpanFigures) -> str:
        """Return how the plan of a month stands while months are set by hand: "set", "free" or ""."""
        if line.span.kind != "month" or line.plan is None:
            return ""
        return "set" if self.by_hand(line) else "free" if self.hand else ""

    def plan_tip(self, line: SpanFigures) -> Message | None:
        """Return what typing on a plan does."""
        breakdown = None if self.figures is None else self.figures.breakdown
        if breakdown is not None and line.span.kind == "month":
            if line.span.number in breakdown.by_hand:
                return message(
                    "TargetTable",
                    "Fixed: set by hand, or past when another was. Empty it and it shares the rest again.",
                )
            if line.span.number in breakdown.raised:
                return message(
                    "TargetTable", "One of what rounding left over went here. Type to set it by hand."
                )
            return message("TargetTable", "Type to set this month by hand.")
        if line.span.kind == "quarter" and line.plan is not None:
            return message(
                "TargetTable", "Type to set this quarter by hand: its months share it as they do now."
            )
        return None

    def difference_tip(self, line: SpanFigures) -> Message | None:
        """Return with what a period that runs is compared."""
        if line.when != "now" or line.plan is None:
            return None
        return message("TargetTable", "It still runs: compared with its whole plan.")

    def ahead_tip(self, line: SpanFigures) -> Message | None:
        """Return with what the sum of a period that runs is compared."""
        if line.when != "now" or line.plan is None:
            return None
        return message("TargetTable", "Won up to today, compared with the plan up to today.")


def is_set_by_hand(line: SpanFigures) -> bool:
    """Whether the plan of a line can be typed: a month's, or a quarter's, which its months then share."""
    return line.span.kind in ("month", "quarter") and line.plan is not None


COLUMNS: tuple[Column[SpanFigures, TargetWords], ...] = (
    Column("period", message("TargetTable", "Period"), TargetWords.period),
    Column(
        "plan",
        message("TargetTable", "Plan"),
        TargetWords.plan,
        right=True,
        edit=lambda _words, line: line.exact,
        typed=lambda _words, line: is_set_by_hand(line),
        tip=TargetWords.plan_tip,
    ),
    Column("won", message("TargetTable", "Won"), TargetWords.won, right=True),
    Column(
        "difference",
        message("TargetTable", "Difference"),
        TargetWords.difference_text,
        right=True,
        tip=TargetWords.difference_tip,
    ),
    Column("plan_sum", message("TargetTable", "Plan so far"), TargetWords.plan_sum, right=True),
    Column("won_sum", message("TargetTable", "Won so far"), TargetWords.won_sum, right=True),
    Column(
        "ahead",
        message("TargetTable", "Ahead"),
        TargetWords.ahead_text,
        right=True,
        tip=TargetWords.ahead_tip,
        title_tip=message("TargetTable", "Won so far less the plan so far; below zero one is behind."),
    ),
    Column(
        "forecast",
        message("TargetTable", "Forecast low–mid–high"),
        TargetWords.forecast,
        right=True,
        tip=TargetWords.forecast_tip,
        title_tip=message(
            "TargetTable",
            "8 times out of 10 it comes between low and high, half the time above the middle. Months don’t "
            "add up to the year: not all turn out badly or well at once.",
        ),
    ),
    Column("bar", message("TargetTable", "Reached"), TargetWords.reached),
)
NAMES = tuple(column.key for column in COLUMNS)
PLAN = NAMES.index("plan")
BAR = NAMES.index("bar")


class TargetTableModel(TableModel[SpanFigures, TargetWords]):
    """Lines of ``YearFigures.rows``. ``partTyped`` carries (month, value or None): the plan of a month was
    typed; the model itself changes nothing."""

    partTyped = Signal(int, object)
    quarterTyped = Signal(int, object)
    """The plan of a quarter was typed: its number, and the value or None."""

    def __init__(
        self,
        text_of: Callable[[Message], str],
        span_name: Callable[[SpanFigures], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(COLUMNS, (), TargetWords(span_name), text_of, parent)
        self.writable = False

    def show(
        self,
        figures: YearFigures,
        kinds: str,
        wording: Wording,
        writable: bool,
        *,
        hand: bool = False,
        ahead: YearForecast | None = None,
    ) -> None:
        """Show the figures by "months" or "weeks"; ``hand``: months are being set by hand; ``ahead``: the
        forecast."""
        self.writable = writable
        words = replace(self.words, figures=figures, wording=wording, hand=hand and writable, ahead_of=ahead)
        self.show_lines(figures.rows(kinds, words.step), words)

    def show_ahead(self, ahead: YearForecast | None) -> None:
        """Show another forecast beside the same figures: a plan that is being typed stays open."""
        self.words = replace(self.words, ahead_of=ahead)
        column, last = self.place("forecast"), self.rowCount() - 1
        if last >= 0:
            self.dataChanged.emit(self.index(0, column), self.index(last, column))

    def line(self, row: int) -> SpanFigures:
        """Return the figures of a line."""
        return self.lines[row]

    def is_month(self, row: int) -> bool:
        """Whether a line is a month with a plan."""
        line = self.lines[row]
        return line.span.kind == "month" and line.plan is not None

    def is_set_by_hand(self, row: int) -> bool:
        """Whether the plan of a line can be typed."""
        return is_set_by_hand(self.lines[row])

    def more(self, column: Column[SpanFigures, TargetWords], line: SpanFigures, role: int) -> object:
        """Return what a screen reader says of a cell, its tone, or how it is drawn."""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = self.words
            return f"{words.period(line)}, {self.title(column)}: {column.text(words, line)}"
        if role == ShareRole:
            return None if not line.plan else line.won / line.plan
        if role == ToneRole:
            return self.words.tone(column.key, line)
        if role == StrongRole:
            return line.span.kind in ("quarter", "year")
        if role == HandRole:
            return self.words.hand_mark(line) if column.key == "plan" else ""
        return None

    def write(self, column: Column[SpanFigures, TargetWords], line: SpanFigures, value: object) -> bool:
        """Announce a typed plan, when it is another one or sets a month by hand that was not."""
        if value is None and not self.words.by_hand(line):
            return False
        (self.quarterTyped if line.span.kind == "quarter" else self.partTyped).emit(line.span.number, value)
        return True
