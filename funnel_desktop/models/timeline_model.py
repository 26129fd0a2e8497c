"""A timeline as a list for Qt: what is seen is read and written in words when it is asked for."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from funnel_desktop.method.search import query_words
from funnel_desktop.method.timeline import Entry, Mark, TimelineKind
from funnel_desktop.models.plain_text import plain_tip
from funnel_desktop.models.table import NOWHERE, Index
from funnel_desktop.queries.timeline import Timeline
from funnel_desktop.wording.timeline import EntryWords, TimelineWriter

_PAGE = 40
"""Entries read at once around the one that is asked for."""

_SEARCHED_AT_ONCE = 100


class TimelineModel(QAbstractListModel):
    """The entries of a timeline that are of some kinds and hold what is searched, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timeline: Timeline | None = None
        self._writer: TimelineWriter | None = None
        self._shown: Sequence[Mark] = ()
        self._read: dict[Mark, tuple[Entry, EntryWords]] = {}
        self._searched: dict[Mark, str] = {}
        self._kinds: frozenset[TimelineKind] = frozenset()
        self._words: list[str] = []

    def show_timeline(self, timeline: Timeline, writer: TimelineWriter) -> None:
        """Show another timeline, or the same one as it is now; what is narrowed by kinds stays so, what is
        searched has to be looked for anew (``search``)."""
        self.beginResetModel()
        self._timeline, self._writer = timeline, writer
        self._read.clear()
        self._searched.clear()
        self._shown = self._of_kinds()
        self.endResetModel()

    def show_kinds(self, kinds: frozenset[TimelineKind]) -> None:
        """Show only these kinds of entries; none given: all."""
        if kinds != self._kinds:
            self._kinds = kinds
            self._show(self._of_kinds())

    def search(self, typed: str) -> Generator[None, None, None]:
        """Show only the entries in which every word of ``typed`` is found; in slices, since all of them are
        read for it."""
        self._words = query_words(typed)
        marks = self._of_kinds()
        if not self._words:
            self._show(marks)
            return
        found: list[Mark] = []
        for first in range(0, len(marks), _SEARCHED_AT_ONCE):
            page = marks[first : first + _SEARCHED_AT_ONCE]
            self._make_searched(page)
            found += [mark for mark in page if all(word in self._searched[mark] for word in self._words)]
            yield
        self._show(found)

    def entry(self, row: int) -> Entry | None:
        """Return an entry; None where there is none any more."""
        found = self._at(row)
        return None if found is None else found[0]

    def words(self, row: int) -> EntryWords | None:
        """Return an entry in words."""
        found = self._at(row)
        return None if found is None else found[1]

    def mark(self, row: int) -> Mark | None:
        """Return where an entry stands."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, mark: Mark | None) -> int:
        """Return the row of what stood at a mark before the list was filled anew; -1: it is not shown."""
        if mark is not None:
            for row, other in enumerate(self._shown):
                if (other.table, other.first) == (mark.table, mark.first):
                    return row
        return -1

    def begins_day(self, row: int) -> bool:
        """Whether an entry is of another day than the one above it."""
        return row == 0 or self._shown[row - 1].day != self._shown[row].day

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many entries are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return an entry in words."""
        words = self.words(index.row()) if index.isValid() else None
        if words is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return words.what
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words.spoken
        return plain_tip(words.spoken) if role == Qt.ItemDataRole.ToolTipRole else None

    def write_anew(self) -> None:
        """Write in words again what was read: the writer knows more now."""
        writer = self._writer
        if writer is not None and self._shown:
            self._read = {mark: (entry, writer.write(entry)) for mark, (entry, _words) in self._read.items()}
            self.dataChanged.emit(self.index_of(0), self.index_of(len(self._shown) - 1))

    def index_of(self, row: int) -> QModelIndex:
        """Return the index of a row."""
        return self.index(row, 0)

    def _of_kinds(self) -> Sequence[Mark]:
        marks = () if self._timeline is None else self._timeline.marks
        return [mark for mark in marks if mark.kind in self._kinds] if self._kinds else marks

    def _show(self, marks: Sequence[Mark]) -> None:
        self.beginResetModel()
        self._shown = marks
        self.endResetModel()

    def _at(self, row: int) -> tuple[Entry, EntryWords] | None:
        if not 0 <= row < len(self._shown):
            return None
        mark = self._shown[row]
        if mark not in self._read:
            first = max(0, row - _PAGE // 4)
            self._make_read([one for one in self._shown[first : first + _PAGE] if one not in self._read])
        return self._read.get(mark)

    def _make_read(self, marks: Sequence[Mark]) -> None:
        if self._timeline is not None and self._writer is not None:
            for entry in self._timeline.entries(marks):
                self._read[entry.mark] = entry, self._writer.write(entry)

    def _make_searched(self, marks: Sequence[Mark]) -> None:
        self._make_read([mark for mark in marks if mark not in self._read])
        for mark in marks:
            if mark not in self._searched:
                found = self._read.get(mark)
                self._searched[mark] = "" if found is None else found[1].searched
