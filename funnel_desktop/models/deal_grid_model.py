"""The table of all deals as Qt sees it: handles in order, and of the deals only what is looked at.

It is told which deals stand there in which order; cells are read in pages as they come into view, so that it
opens, scrolls and sorts alike with ten deals and with 100,000.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from funnel_desktop.commands.cell_texts import CellTexts
from funnel_desktop.method.deal import Deal
from funnel_desktop.models.plain_text import plain_tip
from funnel_desktop.queries.deal_grid import GridColumn
from funnel_desktop.wording.grid_cells import GridWords

if TYPE_CHECKING:
    from funnel_desktop.models.session_model import SessionModel

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()

_PAGE = 64
_KEPT = 4_000
_FEW = 20
"""Places that are looked for one by one."""
_LEFT = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value)
_RIGHT = int((Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value)
_DISPLAY, _EDIT = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.EditRole)
_TIP, _ALIGNMENT = int(Qt.ItemDataRole.ToolTipRole), int(Qt.ItemDataRole.TextAlignmentRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_CHOSEN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_WRITTEN = _CHOSEN | Qt.ItemFlag.ItemIsEditable
"""What can be done with a cell. Made once: Qt asks for it at each painting of each cell."""


class DealGridModel(QAbstractTableModel):
    """Deals by their handles under chosen columns."""

    edited = Signal(int, str, object)
    """A cell was written: a deal's handle, the key of the column, the new value."""

    def __init__(self, model: SessionModel, columns: Sequence[GridColumn], parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self.columns = list(columns)
        self._rows: array[int] = array("q")
        self._places: dict[int, int] | None = None
        self._asked = 0
        self._deals: dict[int, Deal] = {}
        self.words = GridWords(model.wording, model.figures.weights)
        self.texts = self._read_texts()

    def _read_texts(self) -> CellTexts:
        own = (column.own for column in self.columns if column.own is not None)
        model = self._model
        return CellTexts(model.playbook, model.settings, model.language, model.today, own)

    # -- what stands there

    @property
    def rows(self) -> Sequence[int]:
        """The handles in their order; not to be changed."""
        return self._rows

    def show_rows(self, rows: Sequence[int]) -> None:
        """List these deals in this order."""
        new = array("q", rows)
        if new != self._rows:
            self.beginResetModel()
            self._rows, self._places, self._asked = new, None, 0
            self.endResetModel()

    def show_columns(self, columns: Sequence[GridColumn]) -> None:
        """Show other columns."""
        self.beginResetModel()
        self.columns = list(columns)
        self.texts = self._read_texts()
        self.endResetModel()

    def say_anew(self) -> None:
        """Read and say everything anew: words, figures or deals are others now."""
        self.words = GridWords(self._model.wording, self._model.figures.weights)
        self.texts = self._read_texts()
        self._deals.clear()
        if self._rows and self.columns:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self.columns) - 1))
        if self.columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def row_at(self, place: int) -> int:
        """Return the handle of the deal at a place."""
        return self._rows[place]

    def place_of(self, row: int) -> int:
        """Return where a deal stands, -1 when it is not there."""
        if self._places is None and self._asked < _FEW:
            self._asked += 1  # looking through is quicker than making a map of all for a few
            try:
                return self._rows.index(row)
            except ValueError:
                return -1
        if self._places is None:
            self._places = {handle: place for place, handle in enumerate(self._rows)}
        return self._places.get(row, -1)

    def deal(self, place: int) -> Deal | None:
        """Return the deal at a place, None when it is gone."""
        row = self._rows[place]
        found = self._deals.get(row)
        if found is None:
            if len(self._deals) > _KEPT:
                self._deals.clear()
            first = place - place % _PAGE
            page = self._rows[first : first + _PAGE]
            self._deals |= dict(self._model.as_far_as_readable(self._read, page))
            found = self._deals.get(row)
        return found

    def _read(self, rows: Sequence[int]) -> Iterable[tuple[int, Deal]]:
        return self._model.session.deals(rows).items()

    def deals(self, places: Iterable[int]) -> list[Deal]:
        """Return the deals at some places."""
        rows = [self._rows[place] for place in places]
        found = dict(self._model.as_far_as_readable(self._read, rows))
        return [found[row] for row in rows if row in found]

    def place(self, key: str) -> int:
        """Return where a column stands, -1 when it is not shown."""
        return next((at for at, column in enumerate(self.columns) if column.key == key), -1)

    # -- what Qt asks

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of deals."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Return the titles of the columns and their side."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == _DISPLAY:
            return self.words.title(column)
        if role == _TIP:
            return plain_tip(self.words.title(column))
        return (_RIGHT if column.right else _LEFT) if role == _ALIGNMENT else None

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Return what a cell says, holds to be edited, and how it is set."""
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == _ALIGNMENT:
            return _RIGHT if column.right else _LEFT
        if role not in (_DISPLAY, _EDIT, _TIP, _SPOKEN):
            return None
        deal = self.deal(index.row())
        if deal is None:
            return None
        if role == _DISPLAY:
            return self.words.text(column, deal)
        if role == _EDIT:
            return self.texts.value(deal, column.key) if column.editable else None
        if role == _TIP:
            return plain_tip(self.words.text(column, deal)) or None
        return self.words.spoken(column, deal)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let be written what can be edited; the stage only of open deals."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._model.writable and self.may_edit(index.row(), index.column()):
            return _WRITTEN
        return _CHOSEN

    def may_edit(self, place: int, at: int) -> bool:
        """Whether a cell can be written."""
        column = self.columns[at]
        if not column.editable:
            return False
        deal = self.deal(place)
        return deal is not None and (column.key != "stage" or deal.outcome == "open")

    def setData(self, index: Index, value: object, role: int = _EDIT) -> bool:
        """Ask for another value; it is shown once the file has it."""
        if not index.isValid() or role != _EDIT or value == self.data(index, _EDIT):
            return False
        self.edited.emit(self._rows[index.row()], self.columns[index.column()].key, value)
        return True
