"""The values of one of the file's own columns as a list to tick, each with the number of its deals."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from funnel_desktop.method.search import by_sound, query_words, searchable
from funnel_desktop.method.texts import shown_text
from funnel_desktop.models.table import NOWHERE, Index

ValueRole = int(Qt.ItemDataRole.UserRole)
"""The value as deals have it."""
CountRole = ValueRole + 1
"""In how many deals it is."""


class OwnValuesModel(QAbstractListModel):
    """Values to tick; ``ticked`` carries those that are ticked now."""

    ticked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[tuple[str, int]] = []
        self._shown: list[tuple[str, int]] = []
        self._chosen: set[str] = set()
        self._words: list[str] = []

    def show_values(self, values: Sequence[tuple[str, int]], chosen: Iterable[str]) -> None:
        """Show other values; those that are ticked come first, also where no deal has them any more."""
        self._chosen = set(chosen) - {""}
        counts = dict(values)
        first = [(value, counts.get(value, 0)) for value in sorted(self._chosen, key=by_sound)]
        self._all = first + [line for line in values if line[0] not in self._chosen]
        self._sift()

    def narrow(self, text: str) -> None:
        """Show only the values in which every word of ``text`` is found."""
        self._words = query_words(text)
        self._sift()

    def untick(self) -> None:
        """Take every tick back, without telling anybody."""
        self._chosen.clear()
        self._sift()

    def toggle(self, index: Index) -> None:
        """Tick a value, or take its tick back."""
        value = self._shown[index.row()][0]
        self._chosen ^= {value}
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        self.ticked.emit(frozenset(self._chosen))

    def _sift(self) -> None:
        self.beginResetModel()
        self._shown = self._all
        if self._words:
            self._shown = [
                line for line in self._all if all(word in searchable(line[0]) for word in self._words)
            ]
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of values."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a value, its tick, or the number of its deals."""
        value, count = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(shown_text(value).split())
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if value in self._chosen else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return f"{count:,}"
        if role == CountRole:
            return count
        return value if role == ValueRole else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a value, as a click on its box and the space bar do."""
        if role != Qt.ItemDataRole.CheckStateRole or not isinstance(index, QModelIndex):
            return False
        self.toggle(index)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every value be ticked."""
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsUserCheckable
