"""A table of visits: when, whom, why, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from funnel_desktop.method.playbook import Playbook
from funnel_desktop.method.records import Visit
from funnel_desktop.method.visits import only_in_lead
from funnel_desktop.models.plain_text import plain_tip
from funnel_desktop.text import Message, message

IdRole = Qt.ItemDataRole.UserRole
SortRole = Qt.ItemDataRole.UserRole + 1
StateRole = Qt.ItemDataRole.UserRole + 2
FieldRole = Qt.ItemDataRole.UserRole + 3
_NO_PARENT = QModelIndex()

COLUMNS: tuple[tuple[str, Message], ...] = (
    ("planned_date", message("VisitTable", "Planned")),
    ("planned_time", message("VisitTable", "Time")),
    ("customer", message("VisitTable", "Customer")),
    ("person", message("VisitTable", "Person")),
    ("position", message("VisitTable", "Position")),
    ("purpose", message("VisitTable", "Purpose")),
    ("source", message("VisitTable", "Source")),
    ("done_date", message("VisitTable", "Done")),
    ("outcome", message("VisitTable", "Outcome")),
)
NOT_TYPED = ("customer",)
"""What a visit is about is chosen in its dialog, not typed into the table."""

STATES = {
    "overdue": message("VisitTable", "⚠ overdue"),
    "planned": message("VisitTable", "planned"),
    "no_day": message("VisitTable", "no day yet"),
}

FIRST_VISIT = message("VisitTable", "First visit")
"""Stands for the purpose of a lead's first visit of which only the date is known."""


def state_of(visit: Visit, today: date) -> str:
    """Return a key of ``STATES``."""
    if visit.done_date is not None:
        return "done"
    if visit.planned_date is None:
        return "no_day"
    return "overdue" if visit.planned_date < today.isoformat() else "planned"


class VisitTableModel(QAbstractTableModel):
    """Visits in the given order; ``text_of`` writes messages, ``day_text`` days, in the window's language."""

    edited = Signal(str, str, object)
    """The user wants another value of a visit: its id, a field of ``Visit``, the value."""

    def __init__(
        self,
        text_of: Callable[[Message], str],
        day_text: Callable[[date], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._visits: list[Visit] = []
        self._text_of = text_of
        self._day_text = day_text
        self.writable = True
        self._playbook: Playbook | None = None
        self._language = "en"
        self._today = date.min

    def set_visits(self, visits: Sequence[Visit], playbook: Playbook, language: str, today: date) -> None:
        """Show other visits."""
        self.beginResetModel()
        self._visits = list(visits)
        self._playbook, self._language, self._today = playbook, language, today
        self.endResetModel()

    def retranslate(self) -> None:
        """Say the columns' names anew."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def visit(self, row: int) -> Visit:
        """Return the visit of a row."""
        return self._visits[row]

    def position(self, identifier: str) -> int:
        """Return the row of a visit, -1 when it is not there."""
        return next((at for at, visit in enumerate(self._visits) if visit.id == identifier), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """Return the number of visits."""
        return 0 if parent.isValid() else len(self._visits)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the columns' names."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text_of(COLUMNS[section][1])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a cell's text, what it is sorted by, the visit's id, or its state."""
        if not index.isValid():
            return None
        visit = self._visits[index.row()]
        name = COLUMNS[index.column()][0]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(visit, name)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._cell(visit, name))
        if role == Qt.ItemDataRole.EditRole:
            value = getattr(visit, name)
            return date.fromisoformat(value) if value and name.endswith("_date") else value
        if role == FieldRole:
            return name
        if role == SortRole:
            return self._key(visit, name)
        if role == IdRole:
            return visit.id
        if role == StateRole:
            return state_of(visit, self._today)
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let be typed what a visit says; an outcome only once it is done."""
        found = super().flags(index)
        if not index.isValid() or not self.writable:
            return found
        name, visit = COLUMNS[index.column()][0], self._visits[index.row()]
        typed = name not in NOT_TYPED and (name != "outcome" or visit.done_date is not None)
        return found | Qt.ItemFlag.ItemIsEditable if typed else found

    def setData(
        self,
        index: QModelIndex | QPersistentModelIndex,
        value: object,
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        """Ask for another value; it is shown once the file has it."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        visit, name = self._visits[index.row()], COLUMNS[index.column()][0]
        if isinstance(value, date):
            value = value.isoformat()
        if value == getattr(visit, name):
            return False
        self.edited.emit(visit.id, name, value)
        return True

    def _cell(self, visit: Visit, name: str) -> str:
        if name == "planned_date":
            day = visit.planned_date
            return "–" if day is None else self._day_text(date.fromisoformat(day))
        if name == "source":
            known = self._playbook.sources if self._playbook is not None else {}
            return known[visit.source].name(self._language) if visit.source in known else "–"
        if name == "done_date":
            if visit.done_date is not None:
                return f"✓ {self._day_text(date.fromisoformat(visit.done_date))}"
            return self._text_of(STATES[state_of(visit, self._today)])
        if name == "purpose" and not visit.purpose and only_in_lead(visit):
            return self._text_of(FIRST_VISIT)
        return str(getattr(visit, name))

    def _key(self, visit: Visit, name: str) -> str:
        day = (visit.done_date or visit.planned_date or "9999") + visit.planned_time
        if name == "planned_date":
            return (visit.planned_date or "9999") + visit.planned_time
        if name == "done_date":
            return (visit.done_date or "9999") + day
        return (self._cell(visit, name) or "￿").casefold() + "\0" + day
