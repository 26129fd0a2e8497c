"""The table of a year's target: plan, won and difference of each month or week, and added up from January."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from funnel_desktop.method.money import NOTHING, format_amount
from funnel_desktop.method.rounding import percentage
from funnel_desktop.models.plain_text import plain_tip
from funnel_desktop.queries.targets import SpanFigures, YearFigures
from funnel_desktop.text import Message, message

_NO_PARENT = QModelIndex()

COLUMNS: tuple[tuple[str, Message], ...] = (
    ("period", message("TargetTable", "Period")),
    ("plan", message("TargetTable", "Plan")),
    ("won", message("TargetTable", "Won")),
    ("difference", message("TargetTable", "Difference")),
    ("plan_sum", message("TargetTable", "Plan so far")),
    ("won_sum", message("TargetTable", "Won so far")),
    ("ahead", message("TargetTable", "Ahead")),
    ("bar", message("TargetTable", "Reached")),
)
NAMES = tuple(name for name, _ in COLUMNS)
PLAN = NAMES.index("plan")
BAR = NAMES.index("bar")

ShareRole = Qt.ItemDataRole.UserRole
"""The share of the plan that was won, for the bar; None without a plan."""
ToneRole = Qt.ItemDataRole.UserRole + 1
"""The tone of a figure: "text", "muted", "bad" or "good"."""
StrongRole = Qt.ItemDataRole.UserRole + 2
"""Whether the line is a quarter or the year: set in bold."""
HandRole = Qt.ItemDataRole.UserRole + 3
"""Where months are set by hand: "set" for a plan that was, "free" for one that can be; "" elsewhere."""


class TargetTableModel(QAbstractTableModel):
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
        super().__init__(parent)
        self._text_of = text_of
        self._span_name = span_name
        self._figures: YearFigures | None = None
        self._rows: list[SpanFigures] = []
        self._unit = 10_000
        self._language = "en"
        self._writable = False
        self._hand = False

    def show(
        self,
        figures: YearFigures,
        kinds: str,
        unit: int,
        language: str,
        writable: bool,
        *,
        hand: bool = False,
    ) -> None:
        """Show the figures by "months" or "weeks"; ``hand``: months are being set by hand."""
        self._hand = hand and writable
        self.beginResetModel()
        self._figures, self._rows = figures, figures.rows(kinds)
        self._unit, self._language, self._writable = unit, language, writable
        self.endResetModel()

    def line(self, row: int) -> SpanFigures:
        """Return the figures of a line."""
        return self._rows[row]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the columns' names."""
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._text_of(COLUMNS[section][1])
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return self._alignment(section)
            if role == Qt.ItemDataRole.ToolTipRole and NAMES[section] == "ahead":
                return plain_tip(
                    self._text_of(
                        message("TargetTable", "Won so far less the plan so far; below zero one is behind.")
                    )
                )
        return None

    def _alignment(self, section: int) -> Qt.AlignmentFlag:
        left = NAMES[section] in ("period", "bar")
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        return side | Qt.AlignmentFlag.AlignVCenter

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """The plan of a month can be typed."""
        flags = super().flags(index)
        if index.isValid() and index.column() == PLAN and self.is_set_by_hand(index.row()) and self._writable:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def is_month(self, row: int) -> bool:
        """Whether a line is a month with a plan."""
        line = self._rows[row]
        return line.span.kind == "month" and line.plan is not None

    def is_set_by_hand(self, row: int) -> bool:
        """Whether the plan of a line can be typed: a month's, or a quarter's, which its months then share."""
        line = self._rows[row]
        return line.span.kind in ("month", "quarter") and line.plan is not None

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a cell's text, value, tone or what a screen reader says."""
        if not index.isValid() or self._figures is None:
            return None
        line, name = self._rows[index.row()], NAMES[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(line, name)
        if role == Qt.ItemDataRole.EditRole and name == "plan":
            return line.plan
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            header = self._text_of(COLUMNS[index.column()][1])
            return f"{self._span_name(line)}, {header}: {self._cell(line, name)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            tip = self._tip(line, name)
            return None if tip is None else plain_tip(tip)
        if role == ShareRole:
            return None if not line.plan else line.won / line.plan
        if role == ToneRole:
            return self._tone(line, name)
        if role == StrongRole:
            return line.span.kind in ("quarter", "year")
        if role == HandRole:
            if name != "plan" or line.span.kind != "month" or line.plan is None:
                return ""
            return "set" if self._by_hand(line) else "free" if self._hand else ""
        return None

    def setData(
        self,
        index: QModelIndex | QPersistentModelIndex,
        value: object,
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        """Announce a typed plan, when it is another one or sets a month by hand that was not."""
        line = self._rows[index.row()]
        if role != Qt.ItemDataRole.EditRole or value == line.plan:
            return False
        if value is None and not self._by_hand(line):
            return False
        (self.quarterTyped if line.span.kind == "quarter" else self.partTyped).emit(line.span.number, value)
        return True

    def _by_hand(self, line: SpanFigures) -> bool:
        breakdown = None if self._figures is None else self._figures.breakdown
        if breakdown is None:
            return False
        if line.span.kind == "quarter":
            first = 3 * line.span.number - 2
            return any(month in breakdown.by_hand for month in range(first, first + 3))
        return line.span.kind == "month" and line.span.number in breakdown.by_hand

    def amount(self, value: int | None, *, sign: bool = False) -> str:
        """Return an amount or number of units for the eye."""
        if value is None:
            return NOTHING
        if self._figures is not None and self._figures.measure == "units":
            text = f"{abs(value):,}"
            return "−" + text if value < 0 else "+" + text if sign and value > 0 else text
        return format_amount(value, self._unit, self._language, sign=sign)

    def _difference(self, line: SpanFigures, name: str) -> int | None:
        """Return won less plan of a span, or up to its end; while it runs, up to the plan of today."""
        if line.plan is None or line.plan_sum is None or line.when == "future":
            return None
        if name == "difference":
            return line.won - line.plan
        if line.when == "now" and self._figures is not None and self._figures.plan is not None:
            return line.won_sum - self._figures.plan.until(self._figures.today)
        return line.won_sum - line.plan_sum

    def _cell(self, line: SpanFigures, name: str) -> str:
        if name == "period":
            return self._span_name(line)
        if name in ("difference", "ahead"):
            difference = self._difference(line, name)
            if difference is None:
                return "…" if line.when == "future" and line.plan is not None else NOTHING
            return self.amount(difference, sign=True)
        if name == "bar":
            return NOTHING if not line.plan else percentage(line.won / line.plan, 0)
        if name in ("won", "won_sum") and line.when == "future" and not line.won:
            return NOTHING
        values = {
            "plan": line.plan,
            "won": line.won,
            "plan_sum": line.plan_sum,
            "won_sum": line.won_sum,
        }
        return self.amount(values[name])

    def _tone(self, line: SpanFigures, name: str) -> str:
        if name not in ("difference", "ahead"):
            return "text"
        difference = self._difference(line, name)
        if not difference or (line.when == "now" and name == "difference" and difference < 0):
            return "muted"  # it still runs: what is missing is not lost
        return "bad" if difference < 0 else "good"

    def _tip(self, line: SpanFigures, name: str) -> str | None:
        breakdown = None if self._figures is None else self._figures.breakdown
        if name == "plan" and breakdown is not None and line.span.kind == "month":
            if line.span.number in breakdown.by_hand:
                return self._text_of(
                    message(
                        "TargetTable",
                        "Fixed: set by hand, or past when another was. Empty it and it shares the rest "
                        "again.",
                    )
                )
            if line.span.number in breakdown.raised:
                return self._text_of(
                    message(
                        "TargetTable", "One of what rounding left over went here. Type to set it by hand."
                    )
                )
            return self._text_of(message("TargetTable", "Type to set this month by hand."))
        if name == "plan" and line.span.kind == "quarter" and line.plan is not None:
            return self._text_of(
                message(
                    "TargetTable", "Type to set this quarter by hand: its months share it as they do now."
                )
            )
        if name == "difference" and line.when == "now" and line.plan is not None:
            return self._text_of(message("TargetTable", "It still runs: compared with its whole plan."))
        if name == "ahead" and line.when == "now" and line.plan is not None:
            return self._text_of(
                message("TargetTable", "Won up to today, compared with the plan up to today.")
            )
        return None
