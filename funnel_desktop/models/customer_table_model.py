"""Customers as a table: their deals by outcome, what was won, people, the last visit."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from funnel_desktop.method.money import short_amount
from funnel_desktop.method.people import CustomerLine
from funnel_desktop.text import Message, message

SortRole = Qt.ItemDataRole.UserRole + 2
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

HEADS = (
    message("CustomerTable", "Customer"),
    message("CustomerTable", "Open"),
    message("CustomerTable", "Won"),
    message("CustomerTable", "Lost"),
    message("CustomerTable", "Sum won"),
    message("CustomerTable", "People"),
    message("CustomerTable", "Last visit"),
)


class CustomerTableModel(QAbstractTableModel):
    """Lines of ``Customers.table``; sorted by a proxy with ``SortRole``."""

    def __init__(
        self,
        lines: Sequence[CustomerLine],
        language: str,
        unit: int,
        text_of: Callable[[Message], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.lines = list(lines)
        self._language = language
        self._unit = unit
        self._text_of = text_of

    def set_lines(self, lines: Sequence[CustomerLine]) -> None:
        """Show the customers as they are now."""
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of customers."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's name."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._text_of(HEADS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return _alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, sorts by, or how it is aligned."""
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], index.column()
        if role == SortRole:
            value = line[column]
            return "" if value is None else value
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if column == 0:
            return line.customer
        if column == 4:
            return short_amount(line.won_minor, self._unit, self._language) if line.won_minor else ""
        if column == 6:
            return line.last_visit or ""
        return str(line[column]) if line[column] else ""


def _alignment(column: int) -> int:
    side = Qt.AlignmentFlag.AlignLeft if column in (0, 6) else Qt.AlignmentFlag.AlignRight
    return int(side | Qt.AlignmentFlag.AlignVCenter)
