"""The board's list models: one per stage over the index of the open file, fast with 100,000 rows."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from funnel_desktop.commands.change import Change
from funnel_desktop.method.deal import Card
from funnel_desktop.wording.card import CardWords

if TYPE_CHECKING:
    from funnel_desktop.models.session_model import SessionModel

CardRole = int(Qt.ItemDataRole.UserRole) + 1
"""The method.deal.Card of an index."""

RowRole = int(Qt.ItemDataRole.UserRole) + 2
"""The SQLite rowid of the deal of an index."""

_NO_PARENT = QModelIndex()


class ColumnModel(QAbstractListModel):
    """The deals of one stage as the board shows them, in the order of the index.

    The model keeps the order as one array of integers and the cards of the part that is looked at; everything
    else stays in the index. It follows every change at once, with the smallest signals that say it.
    """

    refreshing = Signal()
    """The column is about to take over another order: views note what they want to keep."""

    refreshed = Signal()

    def __init__(self, session: SessionModel, stage: str, words: CardWords) -> None:
        super().__init__()
        self.stage = stage
        self.words = words
        self._session = session
        self._shown = self._order()
        self._rows: array[int] = array("q", self._shown)
        self._cards: dict[int, Card] = {}
        session.changed.connect(self.follow)

    # -- where it comes from

    def _order(self) -> Sequence[int]:
        """Return the rows to show, in order."""
        return self._session.index.column(self.stage)

    def _read_cards(self, rows: Sequence[int]) -> Sequence[Card]:
        """Return the cards of some rows."""
        return self._session.index.cards(rows)

    # -- what Qt asks

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """Return the number of cards in the column."""
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """Return the card, its row, or its words (display, accessible text and tool tip)."""
        if not index.isValid():
            return None
        if role == CardRole:
            return self.card_at(index.row())
        if role == RowRole:
            return self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            card = self.card_at(index.row())
            return self.words.title(card) if card else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            card = self.card_at(index.row())
            return self.words.sentence(card) if card else None
        if role == Qt.ItemDataRole.ToolTipRole:
            card = self.card_at(index.row())
            return self.words.tool_tip(card) if card else None
        return None

    # -- what the board asks

    @property
    def rows(self) -> Sequence[int]:
        """The rows of the column in order; not to be changed."""
        return self._rows

    def row_at(self, position: int) -> int | None:
        """Return the deal's row at a position, or None past the end."""
        return self._rows[position] if 0 <= position < len(self._rows) else None

    def position(self, row: int) -> int:
        """Return where a deal stands in the column, or -1."""
        try:
            return self._rows.index(row)
        except ValueError:
            return -1

    def index_of(self, row: int) -> QModelIndex:
        """Return the model index of a deal, invalid when it is not shown here."""
        position = self.position(row)
        return self.index(position) if position >= 0 else QModelIndex()

    def card_at(self, position: int) -> Card | None:
        """Return the card at a position; None when there is none any more."""
        cards = self.cards(position, position + 1)
        return cards[0] if cards else None

    def cards(self, first: int, end: int) -> list[Card]:
        """Return the cards of positions ``first`` to ``end`` (not included); asks the index once at most.

        A deal that vanished between two changes, or cannot be read, is left out, so the list may be shorter.
        """
        rows = self._rows[max(0, first) : max(0, end)]
        known = self._cards
        missing = [row for row in rows if row not in known]
        if missing:
            if len(known) > 2000:  # what is looked at is a few hundred; the index keeps its own store
                known.clear()
                missing = list(rows)
            for card in self._session.as_far_as_readable(self._read_cards, missing):
                known[card.row] = card
        return [known[row] for row in rows if row in known]

    def refresh(self) -> None:
        """Take over the index's present order and cards, telling the views only what changed."""
        from funnel_desktop.models.board_edits import Move, edits_between

        self.refreshing.emit()
        self._shown = self._order()
        new: array[int] = array("q", self._shown)
        self._cards.clear()
        old = self._rows
        plan = edits_between(old, new)
        if plan is None:
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
        elif isinstance(plan, Move):
            last = plan.source + plan.count - 1
            self.beginMoveRows(QModelIndex(), plan.source, last, QModelIndex(), plan.before)
            self._rows = new
            self.endMoveRows()
        else:
            for edit in plan:
                end = edit.position + edit.count
                if edit.kind == "remove":
                    self.beginRemoveRows(QModelIndex(), edit.position, end - 1)
                    del self._rows[edit.position : end]
                    self.endRemoveRows()
                else:
                    self.beginInsertRows(QModelIndex(), edit.position, end - 1)
                    self._rows[edit.position : edit.position] = new[edit.position : end]
                    self.endInsertRows()
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        self.refreshed.emit()

    def follow(self, change: Change) -> None:
        """Follow a change, if the column shows something else now."""
        if self._order() is not self._shown:
            self.refresh()
