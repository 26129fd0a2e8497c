"""Imports as a table, and the deals of one that were touched since, each to be ticked."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt

from funnel_desktop.models.table import NOWHERE, Column, Index, TableModel
from funnel_desktop.queries.imports import DealOfImport, ImportedNow
from funnel_desktop.text import Message, message

_CHECK = Qt.ItemDataRole.CheckStateRole


class ImportWords:
    """How the window says when something was."""

    def __init__(self, when: Callable[[str], str]) -> None:
        self.when = when

    def taken_back(self, line: ImportedNow) -> str:
        """Return when an import was taken back, "" where it was not."""
        return "" if line.run.taken_back_at is None else self.when(line.run.taken_back_at)


def _count(key: str, title: Message, of: Callable[[ImportedNow], int]) -> Column[ImportedNow, ImportWords]:
    return Column(
        key,
        title,
        lambda _words, line: f"{of(line):,}" if of(line) else "",
        sort=lambda _words, line: of(line),
        right=True,
    )


IMPORTS: tuple[Column[ImportedNow, ImportWords], ...] = (
    Column(
        "when",
        message("Imports", "When"),
        lambda words, line: words.when(line.run.created_at),
        sort=lambda _words, line: line.run.created_at,
    ),
    Column("file", message("Imports", "File"), lambda _words, line: line.run.file),
    _count("brought", message("Imports", "New"), lambda line: line.run.brought),
    _count("changed", message("Imports", "Changed"), lambda line: line.run.changed),
    _count("same", message("Imports", "The same"), lambda line: line.run.same),
    _count("left_out", message("Imports", "Left out"), lambda line: line.run.left_out),
    _count("there", message("Imports", "Still there"), lambda line: line.there + line.changed_there),
    _count("touched", message("Imports", "Touched since"), lambda line: line.touched + line.changed_touched),
    Column("taken_back", message("Imports", "Taken back"), ImportWords.taken_back),
)


class ImportListModel(TableModel[ImportedNow, ImportWords]):
    """Imports, the latest first."""

    def __init__(
        self,
        lines: Sequence[ImportedNow],
        when: Callable[[str], str],
        text_of: Callable[[Message], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(IMPORTS, lines, ImportWords(when), text_of, parent)


class TouchedWords:
    """How the window says an amount, and what an import did with a deal."""

    def __init__(self, amount: Callable[[int | None], str], text_of: Callable[[Message], str]) -> None:
        self.amount = amount
        self._text_of = text_of

    def done(self, line: DealOfImport) -> str:
        """Return what the import did."""
        if line.changes:
            return self._text_of(message("Imports", "was changed by it"))
        return self._text_of(message("Imports", "came with it"))


TOUCHED: tuple[Column[DealOfImport, TouchedWords], ...] = (
    Column("customer", message("Imports", "Customer"), lambda _words, line: line.customer or line.reference),
    Column("project", message("Imports", "Project"), lambda _words, line: line.project),
    Column(
        "amount",
        message("Imports", "Amount"),
        lambda words, line: words.amount(line.amount_minor),
        sort=lambda _words, line: line.amount_minor or 0,
        right=True,
    ),
    Column("done", message("Imports", "The import"), TouchedWords.done),
)


class TouchedModel(TableModel[DealOfImport, TouchedWords]):
    """Deals of an import that were touched since; those ticked go back, too."""

    def __init__(
        self,
        lines: Sequence[DealOfImport],
        amount: Callable[[int | None], str],
        text_of: Callable[[Message], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(TOUCHED, lines, TouchedWords(amount, text_of), text_of, parent)
        self.ticked: set[str] = set()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the first cell of a line be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return whether a line is ticked, and all else as a table does."""
        if role == _CHECK and index.column() == 0:
            ticked = self.lines[index.row()].id in self.ticked
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a line, or take the tick away."""
        if role != _CHECK or index.column() != 0:
            return super().setData(index, value, role)
        self._tick(index.row(), Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def tick_all(self, ticked: bool) -> None:
        """Tick every line, or none."""
        for row in range(self.rowCount(NOWHERE)):
            self._tick(row, ticked)

    def toggle(self, row: int) -> None:
        """Tick a line that is not, and the other way round."""
        self._tick(row, self.lines[row].id not in self.ticked)

    def _tick(self, row: int, ticked: bool) -> None:
        identifier = self.lines[row].id
        (self.ticked.add if ticked else self.ticked.discard)(identifier)
        place = self.index(row, 0)
        self.dataChanged.emit(place, place, [_CHECK])
