"""A table of deals, open and closed, read in portions as one scrolls; for the deals behind a figure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from funnel_desktop.method.deal import Card
from funnel_desktop.method.money import format_amount
from funnel_desktop.models.plain_text import plain_tip
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.text import Message, message

RowRole = Qt.ItemDataRole.UserRole
SortRole = Qt.ItemDataRole.UserRole + 1
_PORTION = 400
_NO_PARENT = QModelIndex()

COLUMNS: tuple[tuple[str, Message], ...] = (
    ("customer", message("DealTable", "Customer")),
    ("project", message("DealTable", "Project")),
    ("stage", message("DealTable", "Stage")),
    ("outcome", message("DealTable", "Outcome")),
    ("amount", message("DealTable", "Amount")),
    ("weighted", message("DealTable", "Weighted")),
    ("units", message("DealTable", "Units")),
    ("date", message("DealTable", "Since / closed")),
    ("next_step", message("DealTable", "Next step")),
)
_WAN = message("DealTable", "¥10k")
_YUAN = message("DealTable", "CNY")
OUTCOMES = {
    "open": message("DealTable", "Open"),
    "won": message("DealTable", "Won"),
    "lost": message("DealTable", "Lost"),
}


def with_unit(name: Message, amount_unit: int) -> Message:
    """Return the name of a column of money with its unit (1 or 10000 yuan): on paper nobody can ask for
    it."""
    return message("DealTable", "{name} ({unit})", name=name, unit=_YUAN if amount_unit == 1 else _WAN)


class DealTableModel(QAbstractTableModel):
    """Deals by their handles, in the given order; ``text_of`` writes messages in the window's language."""

    def __init__(
        self,
        model: SessionModel,
        rows: Sequence[int],
        text_of: Callable[[Message], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._wanted = list(rows)
        self._cards: list[Card] = []
        self._text_of = text_of

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """Return how many deals have been read so far."""
        return 0 if parent.isValid() else len(self._cards)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether there are deals not yet read."""
        return not parent.isValid() and len(self._cards) < len(self._wanted)

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        """Read the next portion."""
        self._read(_PORTION)

    def read_all(self) -> None:
        """Read the rest, as sorting and searching need."""
        self._read(len(self._wanted))

    def set_rows(self, rows: Sequence[int]) -> None:
        """List other deals, or the same ones as they are now; as many are read as were before."""
        self.beginResetModel()
        wanted = list(rows)
        count = min(len(wanted), max(len(self._cards), _PORTION))
        self._cards = self._model.session.cards(wanted[:count])
        self._wanted = [card.row for card in self._cards] + wanted[count:]
        self.endResetModel()

    def position(self, row: int) -> int:
        """Return where a deal stands among those read, -1 when it is not there."""
        return next((at for at, card in enumerate(self._cards) if card.row == row), -1)

    def _read(self, count: int) -> None:
        first = len(self._cards)
        portion = self._wanted[first : first + count]
        if not portion:
            return
        cards = self._model.session.cards(portion)
        self._wanted[first : first + len(portion)] = [card.row for card in cards]
        if cards:
            self.beginInsertRows(QModelIndex(), first, first + len(cards) - 1)
            self._cards += cards
            self.endInsertRows()

    def card(self, position: int) -> Card:
        """Return the card at a position."""
        return self._cards[position]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the columns' names."""
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._heading(section)
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return self._alignment(section)
        return None

    def _heading(self, section: int) -> str:
        """Return a column's name, with the unit of amounts."""
        key, name = COLUMNS[section]
        if key not in ("amount", "weighted"):
            return self._text_of(name)
        return self._text_of(with_unit(name, self._model.settings.amount_unit))

    def _alignment(self, section: int) -> Qt.AlignmentFlag:
        right = COLUMNS[section][0] in ("amount", "weighted", "units")
        return (
            Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        ) | Qt.AlignmentFlag.AlignVCenter

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a cell's text, its sort key, its alignment, or the deal's handle."""
        if not index.isValid():
            return None
        card = self._cards[index.row()]
        name = COLUMNS[index.column()][0]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(card, name)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._cell(card, name))
        if role == SortRole:
            return self._key(card, name)
        if role == RowRole:
            return card.row
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        return None

    def _weighted(self, card: Card) -> float | None:
        if card.amount_minor is None or card.outcome == "lost":
            return None
        return card.amount_minor * self._model.figures.probabilities[card.stage or "won"]

    def _cell(self, card: Card, name: str) -> str:
        settings, language = self._model.settings, self._model.language
        if name == "customer":
            return card.customer
        if name == "project":
            return card.project
        if name == "stage":
            return "–" if card.stage is None else self._model.playbook.stages[card.stage].name(language)
        if name == "outcome":
            return self._text_of(OUTCOMES[card.outcome])
        if name == "amount":
            return format_amount(card.amount_minor, settings.amount_unit, language)
        if name == "weighted":
            return format_amount(self._weighted(card), settings.amount_unit, language)
        if name == "units":
            return "–" if card.units is None else str(card.units)
        if name == "date":
            return card.closed_date or card.stage_since[:10]
        step = [] if card.next_step_date is None else [card.next_step_date]
        return " · ".join([*step, card.next_step] if card.next_step else step)

    def _key(self, card: Card, name: str) -> object:
        if name == "amount":
            return -1 if card.amount_minor is None else card.amount_minor
        if name == "weighted":
            weighted = self._weighted(card)
            return -1.0 if weighted is None else weighted
        if name == "units":
            return -1 if card.units is None else card.units
        if name == "stage":
            return -1 if card.stage is None else list(self._model.playbook.stages).index(card.stage)
        if name == "next_step":
            return card.next_step_date or date.max.isoformat()
        return self._cell(card, name).casefold()
