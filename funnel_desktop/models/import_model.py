"""The rows of a spreadsheet as a table: as they stand in it, and once they are read, as they were
understood."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from funnel_desktop.exchange.import_choices import ImportChoices
from funnel_desktop.exchange.import_diff import RowDiff
from funnel_desktop.exchange.joined_columns import part_key
from funnel_desktop.exchange.raw_rows import RawRows
from funnel_desktop.exchange.records import BadRow
from funnel_desktop.exchange.study import LEFT, Study
from funnel_desktop.method.texts import seen
from funnel_desktop.models.plain_text import plain_tip
from funnel_desktop.models.table import FIRST_ROLE, NOWHERE, Index
from funnel_desktop.text import Message
from funnel_desktop.wording import import_preview as words
from funnel_desktop.wording.import_cells import CellWords

KindRole = FIRST_ROLE
"""What the row is: one of ``import_diff.KINDS``, ``study.LEFT``, or "" while it is not known."""
FieldRole = FIRST_ROLE + 1
"""The field of the cell's column, "" for one without."""
WordsRole = FIRST_ROLE + 2
"""The words of a cell that was read as something else, to be shown beside it; "" for none."""
DoubtRole = FIRST_ROLE + 4
"""Whether something of a cell was not clear."""
LeftRole = FIRST_ROLE + 3
"""Whether the row is left out, by itself or because the user left it."""

MARK = 0
"""The place of the column that says what the row is; those of the file follow."""

_NUMBERS = frozenset(("amount", "units"))
_MOST_SEEN = 400
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_OTHERS = (
    *(Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole),
    *(WordsRole, DoubtRole),
)
_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class ImportModel(QAbstractTableModel):
    """All rows, or those of one kind. A row is looked at when it is painted."""

    corrected = Signal(int, str, str)
    """The user put another text into a cell: line, field, text."""

    def __init__(
        self, cell_words: CellWords, text_of: Callable[[Message], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._words, self._text_of = cell_words, text_of
        self.raw = RawRows()
        self.header: tuple[str, ...] = ()
        self._fields: dict[int, str] = {}
        self._study: Study | None = None
        self._choices = ImportChoices()
        self._only: Sequence[int] | None = None
        self._typed: dict[tuple[int, str], str] = {}
        self._count = 0

    # What is shown

    def show_raw(self, header: tuple[str, ...], raw: RawRows) -> None:
        """Show another table; its rows may still be coming (see ``follow_raw``)."""
        self.beginResetModel()
        self.header, self.raw = header, raw
        self._study, self._only, self._fields, self._typed = None, None, {}, {}
        self._count = len(raw)
        self.endResetModel()

    def follow_raw(self) -> None:
        """Show the rows that have come since."""
        if self._only is None and len(self.raw) > self._count:
            self.beginInsertRows(NOWHERE, self._count, len(self.raw) - 1)
            self._count = len(self.raw)
            self.endInsertRows()

    def show_study(self, study: Study, choices: ImportChoices, only: str, unit: int) -> None:
        """Show what the rows are; ``only`` is the kind of those that are shown, "" for all."""
        self._study, self._choices = study, choices
        plan = study.plan
        self._fields = {place: name for name, place in plan.columns.items()}
        self._fields |= {place: part_key(name, place) for name, more in plan.joined.items() for place in more}
        self._words = self._words._replace(unit=unit)
        self._typed = {}
        self.show_kind(only)

    def show_kind(self, kind: str) -> None:
        """Show the rows of one kind, or all ("")."""
        only = self._study.lines[kind] if self._study is not None and kind else None
        count = len(self.raw) if only is None else len(only)
        if only is None and self._only is None and count == self._count:
            self.look_again()
            return
        self.beginResetModel()
        self._only, self._count = only, count
        self.endResetModel()

    def look_again(self) -> None:
        """Say that rows may be taken or left now that were not."""
        if self._count:
            last = self.index(self._count - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self._count - 1)

    # Where things are

    def line(self, row: int) -> int:
        """Return the line of the spreadsheet of a row of the table."""
        return self.raw.line(row) if self._only is None else self._only[row]

    def row_of(self, line: int) -> int | None:
        """Return the row of the table that shows a line of the spreadsheet, None where none does."""
        if self._only is None:
            return self.raw.place(line)
        row = bisect_left(self._only, line)
        return row if row < len(self._only) and self._only[row] == line else None

    def column_of(self, field: str) -> int | None:
        """Return the column of a field, None where the file has none."""
        return next((place + 1 for place, name in self._fields.items() if name == field), None)

    def index_of(self, line: int, field: str) -> QModelIndex | None:
        """Return the cell of a field in a line, None where none is shown. What is said of a whole row, or of
        a field that the file has no column for, stands in the first column of the row."""
        row = self.row_of(line)
        if row is None:
            return None
        return self.index(row, self.column_of(field) or self.column_of("customer") or 1)

    def found(self, row: int) -> RowDiff | BadRow | None:
        """Return what is known of a row."""
        return None if self._study is None else self._study.found.get(self.line(row))

    def words_in(self, row: int, column: int) -> str:
        """Return what stands in a cell, or what the user put there."""
        line, field = self.line(row), self._fields.get(column - 1, "")
        typed = self._typed.get((line, field))
        if typed is not None:
            return typed
        if self._study is not None and (line, field) in self._study.plan.corrections:
            return self._study.plan.corrections[line, field]
        place = self.raw.place(line)
        cells = [] if place is None else self.raw.cells(place)
        return cells[column - 1] if 0 < column <= len(cells) else ""

    # Qt's table

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of rows shown."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of columns of the file, and the one before them."""
        return 0 if parent.isValid() else len(self.header) + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let cells be put right whose column is understood."""
        flags = super().flags(index)
        if index.column() and self._study is not None and self._fields.get(index.column() - 1):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text, and what it is."""
        row, column = index.row(), index.column()
        found = self.found(row)
        if role == KindRole:
            return kind_of(found)
        if role == LeftRole:
            if isinstance(found, BadRow):
                return True
            return found is not None and found.kind != "same" and not self._choices.takes(found)
        if column == MARK:
            return self._mark(found, role)
        field = self._fields.get(column - 1, "")
        if role == FieldRole:
            return field
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if field in _NUMBERS else None
        if role not in (*_TEXTS, *_OTHERS):
            return None
        raw = self.words_in(row, column)
        if role == Qt.ItemDataRole.EditRole:
            return raw
        typed = (self.line(row), field) in self._typed
        doubt = None if typed or self._study is None else self._study.doubt_of(self.line(row), field, raw)
        if role == DoubtRole:
            return doubt is not None
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(raw if doubt is None else f"{self._text_of(doubt)}\n{raw}")
        read = _in_a_line(raw if typed else self._read(found, field, raw))
        if role == WordsRole:
            return _in_a_line(raw) if doubt is not None and _in_a_line(raw) != read else ""
        if role == Qt.ItemDataRole.AccessibleTextRole and doubt is not None:
            return _in_a_line(words.unclear(read, _in_a_line(raw), self._text_of(doubt)))
        return read

    def _read(self, found: RowDiff | BadRow | None, field: str, raw: str) -> str:
        if isinstance(found, RowDiff) and field:
            return self._words.understood(found.record, field, raw)
        return raw

    def _mark(self, found: RowDiff | BadRow | None, role: int) -> object:
        kind = kind_of(found)
        if role == Qt.ItemDataRole.DisplayRole:
            return words.mark(kind) if kind else ""
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole) and kind:
            said = self._text_of(found.message) if isinstance(found, BadRow) else words.kind_explained(kind)
            return plain_tip(said) if role == Qt.ItemDataRole.ToolTipRole else _in_a_line(said)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take another text for a cell; it is shown until the row was read anew."""
        field = self._fields.get(index.column() - 1, "")
        row, text = index.row(), str(value)
        if role != Qt.ItemDataRole.EditRole or not field or text == self.words_in(row, index.column()):
            return False
        line = self.line(row)
        self._typed[line, field] = text
        self.dataChanged.emit(index, index)
        self.corrected.emit(line, field, text)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's name in the file or a row's line."""
        if orientation == Qt.Orientation.Horizontal:
            if role not in _TEXTS:
                return None
            return _in_a_line(self.header[section - 1]) if section else words.mark_column()
        return str(self.line(section)) if role in _TEXTS else None


def _in_a_line(text: str) -> str:
    return " ".join(seen(text, _MOST_SEEN, several_lines=False).split())


def kind_of(found: RowDiff | BadRow | None) -> str:
    """Return what a row is: one of ``import_diff.KINDS``, ``study.LEFT``, or "" for one that is not read."""
    if isinstance(found, RowDiff):
        return found.kind
    return LEFT if isinstance(found, BadRow) else ""
