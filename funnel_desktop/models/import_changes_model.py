"""What an import changes, as lines to be taken or left: each field before and after, rows that are of one
deal, and rows that may be one of several."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal

from funnel_desktop.exchange.deal_changes import FieldChange, KnownDeal
from funnel_desktop.exchange.doubts import Doubts
from funnel_desktop.exchange.import_choices import ImportChoices
from funnel_desktop.exchange.import_diff import RowDiff
from funnel_desktop.exchange.study import OLDER, Study
from funnel_desktop.method.texts import seen
from funnel_desktop.models.plain_text import plain_tip
from funnel_desktop.models.table import FIRST_ROLE, NOWHERE, Index
from funnel_desktop.text import Message
from funnel_desktop.wording import import_diff as words
from funnel_desktop.wording.wording import Wording

DEAL, FIELD, BEFORE, AFTER, REMARK = range(5)
PartRole = FIRST_ROLE
"""What a cell holds: "before", "after", "remark", or "" for plain words."""
TakenRole = FIRST_ROLE + 1
"""Whether what the line says is taken."""

_AT_ONCE = 400
_MOST_SEEN = 400
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class ChangeLine(NamedTuple):
    """A line of the list: a row of the spreadsheet with one of its changes, one of the deals that it may be
    (0: a new one), or the rows that can be put together with it. ``first``: the first line of its row."""

    row: RowDiff
    first: bool = True
    change: FieldChange | None = None
    candidate: KnownDeal | None = None
    new: bool = False
    together: int | None = None


class ImportChangesModel(QAbstractTableModel):
    """The lines of one kind of rows, made as far as they are scrolled to."""

    chosen = Signal()
    """The user took or left something."""

    def __init__(
        self, wording: Wording, text_of: Callable[[Message], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._wording, self._text_of = wording, text_of
        self._choices = ImportChoices()
        self._doubts = Doubts()
        self._lines: list[ChangeLine] = []
        self._more: Iterator[ChangeLine] = iter(())
        self._has_more = False

    def show_kind(self, study: Study, kind: str, choices: ImportChoices) -> None:
        """List the rows of a kind; of most kinds there is nothing to list."""
        self.beginResetModel()
        self._choices, self._doubts = choices, study.doubts
        rows = [row for line in study.lines.get(kind, ()) if isinstance(row := study.found[line], RowDiff)]
        self._more = iter(())
        if kind in ("changed", OLDER):
            self._more = _changes(rows)
        elif kind == "ambiguous":
            self._more = (line for row in rows for line in _candidates(row, choices))
        elif kind == "twice":
            self._more = _doubles(study.diff.doubles())
        self._lines = self._next_lines()
        self.endResetModel()

    def row_at(self, index: Index) -> RowDiff:
        """Return the row of the spreadsheet of a line."""
        return self._lines[index.row()].row

    def _next_lines(self) -> list[ChangeLine]:
        more = list(islice(self._more, _AT_ONCE))
        self._has_more = len(more) == _AT_ONCE
        return more

    def canFetchMore(self, parent: Index) -> bool:
        """Whether lines are left that nobody has scrolled to."""
        return not parent.isValid() and self._has_more

    def fetchMore(self, parent: Index) -> None:
        """Make some more lines."""
        more = self._next_lines()
        if more:
            self.beginInsertRows(NOWHERE, len(self._lines), len(self._lines) + len(more) - 1)
            self._lines += more
            self.endInsertRows()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of lines made so far."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return deal, field, before, after and what is said about it."""
        return 0 if parent.isValid() else REMARK + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let a deal as a whole be taken, and each of its fields."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._check(index) is not None else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's words, and whether it is taken."""
        line, column = self._lines[index.row()], index.column()
        if role in _TEXTS or role == Qt.ItemDataRole.ToolTipRole:
            text = self._text(line, column)
            if role == Qt.ItemDataRole.ToolTipRole:
                return plain_tip(text)
            return seen(text, _MOST_SEEN, several_lines=False)
        if role == Qt.ItemDataRole.CheckStateRole:
            checked = self._check(index)
            return None if checked is None else checked
        if role == PartRole:
            return {BEFORE: "before", AFTER: "after", REMARK: "remark"}.get(column, "")
        if role == TakenRole:
            return self._is_taken(line)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take or leave what a line says."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        line, take = self._lines[index.row()], Qt.CheckState(value) == _CHECKED
        if index.column() == FIELD and line.together is not None:
            self._choices.put_together(line.together, take)
        elif index.column() == FIELD and line.change is not None:
            self._choices.take_field(line.row, line.change.field, take)
        elif index.column() == FIELD:
            deal = 0 if line.candidate is None else line.candidate.row
            self._choices.say_which(line.row, deal if take else None)
            self._list_changes(line.row)
        else:
            self._choices.take(line.row, take)
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, REMARK))
        self.chosen.emit()
        return True

    def _list_changes(self, row: RowDiff) -> None:
        """Say below the deal that was chosen for an ambiguous row what the row changes in it, field by
        field."""
        lines = [place for place, line in enumerate(self._lines) if line.row is row]
        for place in reversed([place for place in lines if self._lines[place].change is not None]):
            self.beginRemoveRows(NOWHERE, place, place)
            del self._lines[place]
            self.endRemoveRows()
        for place, line in enumerate(_candidates(row, self._choices), lines[0]):
            if line.change is not None:
                self.beginInsertRows(NOWHERE, place, place)
                self._lines.insert(place, line)
                self.endInsertRows()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return what a column holds."""
        if orientation == Qt.Orientation.Vertical or role not in _TEXTS:
            return None
        return words.column_title(section)

    def _text(self, line: ChangeLine, column: int) -> str:
        if column == DEAL:
            return words.row_title(line.row) if line.first else ""
        if line.change is not None:
            change = line.change
            if column == FIELD:
                return words.change_label(self._wording, change)
            if column in (BEFORE, AFTER):
                value = change.before if column == BEFORE else change.after
                return words.change_value(self._wording, change, value)
            doubt = self._doubts.of(line.row.line, words.doubtful_field(change))
            return words.change_remark(self._wording, change, "" if doubt is None else doubt.value)
        if column == FIELD:
            if line.together is not None:
                return words.put_together()
            if line.new or line.candidate is not None:
                return words.may_be(line.candidate)
            return words.line_of(line.row)
        if column == AFTER and line.together is None:
            twin = words.twin_words(line.row)
            return "" if twin is None else self._text_of(twin)
        return ""

    def _check(self, index: Index) -> Qt.CheckState | None:
        line = self._lines[index.row()]
        if index.column() == FIELD:
            if line.together is not None:
                return _CHECKED if line.together in self._choices.together else _UNCHECKED
            if line.change is not None:
                return _CHECKED if self._choices.is_taken(line.row, line.change.field) else _UNCHECKED
            if line.new or line.candidate is not None:
                return _CHECKED if self._is_taken(line) else _UNCHECKED
        if index.column() == DEAL and line.first and line.row.kind != "ambiguous":
            if line.change is not None:
                count = sum(self._choices.is_taken(line.row, one.field) for one in line.row.changes)
                if 0 < count < len(line.row.changes):
                    return Qt.CheckState.PartiallyChecked
                return _CHECKED if count else _UNCHECKED
            return _CHECKED if self._choices.takes(line.row) else _UNCHECKED
        return None

    def _is_taken(self, line: ChangeLine) -> bool:
        if line.change is not None:
            return self._choices.is_taken(line.row, line.change.field)
        if line.new or line.candidate is not None:
            choice = self._choices.choice(line.row.line)
            return choice.row == (0 if line.candidate is None else line.candidate.row)
        return self._choices.takes(line.row)


def _changes(rows: Sequence[RowDiff]) -> Iterator[ChangeLine]:
    for row in rows:
        for place, change in enumerate(row.changes):
            yield ChangeLine(row, place == 0, change)


def _candidates(row: RowDiff, choices: ImportChoices) -> Iterator[ChangeLine]:
    chosen = choices.as_chosen(row)
    for place, deal in enumerate(row.candidates):
        yield ChangeLine(row, place == 0, candidate=deal)
        if deal is chosen.known:
            yield from (ChangeLine(row, first=False, change=change) for change in chosen.changes)
    yield ChangeLine(row, not row.candidates, new=True)


def _doubles(groups: Sequence[Sequence[RowDiff]]) -> Iterator[ChangeLine]:
    for rows in groups:
        for row in rows:
            yield ChangeLine(row)
        if any(row.kind in ("new", "twice") for row in rows[:1]):
            yield ChangeLine(rows[0], first=False, together=rows[0].line)
