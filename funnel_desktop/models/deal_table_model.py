"""A table of deals, open and closed, read in portions as one scrolls; for the deals behind a figure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QObject, Qt

from funnel_desktop.method.deal import Card
from funnel_desktop.method.field import Field
from funnel_desktop.method.fields import FURTHER, FURTHER_KEYS, NOTHING_FURTHER
from funnel_desktop.method.money import foreign_amount, format_amount
from funnel_desktop.method.own_columns import order_of
from funnel_desktop.method.records import OwnColumn
from funnel_desktop.method.search import by_sound
from funnel_desktop.method.texts import shown_text
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.models.table import Column, Index, TableModel
from funnel_desktop.queries.own_columns import own_columns, values_of_deals
from funnel_desktop.text import Message, dotted, message
from funnel_desktop.wording.days import local_day, with_clock
from funnel_desktop.wording.deal import AMOUNT, OUTCOMES, WEIGHTED, with_unit

RowRole = int(Qt.ItemDataRole.UserRole)
"""The handle of a deal."""
_PORTION = 400


class DealWords:
    """What it takes to say what a deal's line holds, in the language and unit that are in force."""

    def __init__(self, model: SessionModel, text_of: Callable[[Message], str]) -> None:
        self._model = model
        self._text_of = text_of
        self.further: dict[int, tuple[object, ...]] = {}
        """The values of ``fields.FURTHER`` by the handles of deals, where there are such fields."""
        self.own: dict[int, dict[str, str]] = {}
        """What deals have in own columns of the file, by handle and id of the column."""

    def stage(self, card: Card) -> str:
        """Return the name of a deal's stage."""
        return (
            "–" if card.stage is None else self._model.playbook.stages[card.stage].name(self._model.language)
        )

    def stage_order(self, card: Card) -> int:
        """Return where a deal's stage stands."""
        return -1 if card.stage is None else list(self._model.playbook.stages).index(card.stage)

    def outcome(self, card: Card) -> str:
        """Return a deal's outcome."""
        return self._text_of(OUTCOMES[card.outcome])

    def amount(self, card: Card) -> str:
        """Return a deal's amount."""
        if card.foreign_minor is not None:
            return foreign_amount(card.foreign_minor, card.currency)
        return self._amount(card.amount_minor)

    def weighted(self, card: Card) -> str:
        """Return a deal's amount by the probability of its stage."""
        return self._amount(self.weight(card))

    def weight(self, card: Card) -> float | None:
        """Return the same in minor units; None for what is lost or has no amount."""
        if card.amount_minor is None or card.outcome == "lost":
            return None
        return card.amount_minor * self._model.figures.weights[card.stage or "won"]

    def step(self, card: Card) -> str:
        """Return the next step and its day."""
        when = with_clock(card.next_step_date, card.next_step_time)
        step = [when] if card.next_step_date is not None else []
        return dotted([*step, card.next_step] if card.next_step else step)

    def step_order(self, card: Card) -> tuple[str, str]:
        """Return where it stands by its next step: by day, of a day by the hour."""
        return card.next_step_date or date.max.isoformat(), card.next_step_time or "~"

    def signing(self, card: Card) -> str:
        """Return the day on which an open deal is expected to be signed; one that has passed is marked."""
        day = card.expected_close_date
        if day is None:
            return "–"
        return f"⚠ {day}" if self.passed(card) else day

    def passed(self, card: Card) -> bool:
        """Whether the expected signing of an open deal has passed."""
        day = card.expected_close_date
        return card.outcome == "open" and day is not None and day < self._model.today.isoformat()

    def further_value(self, card: Card, place: int) -> object:
        """Return the value of a further field."""
        return self.further.get(card.row, NOTHING_FURTHER)[place]

    def _amount(self, minor: float | None) -> str:
        return format_amount(minor, self._model.settings.amount_unit, self._model.language)


def _day_of(moment: str) -> str:
    """Return the day, on this computer, of a time of the file; what is none as it is."""
    day = local_day(moment)
    return moment if day is None else day.isoformat()


def _or_least(value: float | None) -> float:
    return -1 if value is None else value


def _further(place: int, field: Field) -> Column[Card, DealWords]:
    """Return the column of a field that has none of its own."""
    assert field.label is not None, field.key

    def said(words: DealWords, card: Card) -> str:
        value = words.further_value(card, place)
        return "–" if value is None else str(value)

    def order(words: DealWords, card: Card) -> object:
        value = words.further_value(card, place)
        if value is None:
            return date.max.isoformat() if field.kind in ("date", "clock") else -1
        return by_sound(value) if isinstance(value, str) else value

    return Column(field.key, field.label, said, sort=order, right=field.kind == "number")


COLUMNS: tuple[Column[Card, DealWords], ...] = (
    Column("customer", message("DealTable", "Customer"), lambda _words, card: card.customer),
    Column("project", message("DealTable", "Project"), lambda _words, card: card.project),
    Column("stage", message("DealTable", "Stage"), DealWords.stage, sort=DealWords.stage_order),
    Column("outcome", message("DealTable", "Outcome"), DealWords.outcome),
    Column(
        "amount",
        AMOUNT,
        DealWords.amount,
        sort=lambda _words, card: _or_least(card.amount_minor),
        right=True,
    ),
    Column(
        "weighted",
        WEIGHTED,
        DealWords.weighted,
        sort=lambda words, card: _or_least(words.weight(card)),
        right=True,
    ),
    Column(
        "units",
        message("DealTable", "Units"),
        lambda _words, card: "–" if card.units is None else str(card.units),
        sort=lambda _words, card: _or_least(card.units),
        right=True,
    ),
    Column(
        "date",
        message("DealTable", "Since / closed"),
        lambda _words, card: card.closed_date or _day_of(card.stage_since),
    ),
    Column(
        "signing",
        message("DealTable", "Expected signing"),
        DealWords.signing,
        sort=lambda _words, card: card.expected_close_date or date.max.isoformat(),
    ),
    *(_further(place, field) for place, field in enumerate(FURTHER) if field.key != "next_step_time"),
    Column(
        "next_step",
        message("DealTable", "Next step"),
        DealWords.step,
        sort=DealWords.step_order,
    ),
)
"""The columns; the last one takes what room is left."""


def _own_column(own: OwnColumn) -> Column[Card, DealWords]:
    """Return the column of one of the file's own."""

    def value(words: DealWords, card: Card) -> str:
        return shown_text(words.own.get(card.row, {}).get(own.id, ""))

    return Column(
        own.id,
        Message("", shown_text(own.name)),
        lambda words, card: value(words, card) or "–",
        sort=lambda words, card: order_of(own.kind, value(words, card)),
        right=own.kind == "number",
    )


def _with_own(own: Sequence[OwnColumn]) -> tuple[Column[Card, DealWords], ...]:
    """Return the columns with those of the file's own before the last."""
    return (*COLUMNS[:-1], *map(_own_column, own), COLUMNS[-1])


class DealTableModel(TableModel[Card, DealWords]):
    """Deals by their handles, in the given order; ``text_of`` writes messages in the window's language."""

    tips_say_text = True

    def __init__(
        self,
        model: SessionModel,
        rows: Sequence[int],
        text_of: Callable[[Message], str],
        parent: QObject | None = None,
    ) -> None:
        self._own = own_columns(model.session)
        super().__init__(_with_own(self._own), (), DealWords(model, text_of), text_of, parent)
        self._model = model
        self._wanted = list(rows)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are deals not yet read."""
        return not parent.isValid() and len(self.lines) < len(self._wanted)

    def fetchMore(self, parent: Index) -> None:
        """Read the next portion."""
        self._read(_PORTION)

    def read_all(self) -> None:
        """Read the rest, as sorting and searching need."""
        self._read(len(self._wanted))

    def set_rows(self, rows: Sequence[int]) -> None:
        """List other deals, or the same ones as they are now; as many are read as were before."""
        self.beginResetModel()
        wanted = list(rows)
        count = min(len(wanted), max(len(self.lines), _PORTION))
        self.words.further.clear()
        self.words.own.clear()
        self._own = own_columns(self._model.session)
        self.columns = _with_own(self._own)
        self.lines = self._read_cards(wanted[:count])
        self._wanted = [card.row for card in self.lines] + wanted[count:]
        self.endResetModel()

    def position(self, row: int) -> int:
        """Return where a deal stands among those read, -1 when it is not there."""
        return next((at for at, card in enumerate(self.lines) if card.row == row), -1)

    def _read(self, count: int) -> None:
        first = len(self.lines)
        portion = self._wanted[first : first + count]
        if not portion:
            return
        cards = self._read_cards(portion)
        self._wanted[first : first + len(portion)] = [card.row for card in cards]
        if cards:
            self.beginInsertRows(QModelIndex(), first, first + len(cards) - 1)
            self.lines += cards
            self.endInsertRows()

    def _read_cards(self, rows: Sequence[int]) -> list[Card]:
        if FURTHER:
            self.words.further |= self._model.session.values(rows, FURTHER_KEYS)
        if self._own:
            self.words.own |= values_of_deals(self._model.session, rows)
        return list(self._model.as_far_as_readable(self._model.session.cards, rows))

    def card(self, position: int) -> Card:
        """Return the card at a position."""
        return self.lines[position]

    def title(self, column: Column[Card, DealWords]) -> str:
        """Return a column's title, with the unit of amounts."""
        if column.key not in ("amount", "weighted"):
            return super().title(column)
        return self.text_of(with_unit(column.title, self._model.settings.amount_unit))

    def more(self, column: Column[Card, DealWords], line: Card, role: int) -> object:
        """Return the deal's handle."""
        return line.row if role == RowRole else None
