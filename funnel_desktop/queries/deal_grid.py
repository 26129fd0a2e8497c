"""The table of all deals: which columns there are, and in which order deals stand under any of them.

Deals are named by their handles; what is to be seen is read as it comes into view. An order is worked out in
slices: with 100,000 deals the window goes on meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from funnel_desktop.commands.session import Session
from funnel_desktop.method.fields import EDITABLE_FIELDS, FIELD, FURTHER
from funnel_desktop.method.own_columns import order_of, own_values
from funnel_desktop.method.records import OwnColumn
from funnel_desktop.method.search import by_sound
from funnel_desktop.method.stages import POSITION
from funnel_desktop.queries.own_columns import own_columns

SHOWN = ("open", "won", "lost", "all")
"""Which deals are listed, by what became of them."""

_SLICE = 1_000
_RUN = 10_000
"""Deals that are put in order at a time: some milliseconds."""
_FEW = 4
"""Deals are read one by one where they are at most this part of all."""
_READ = 0.8
"""The share of an order that is done when all cells are read."""
_OUTCOME_ORDER = {"open": 0, "won": 1, "lost": 2}


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A column: its key (a field of a deal, the id of an own column, or "days" and "weighted", which are
    worked out), its width in logical pixels, whether it is there until the user chooses, and the own
    column."""

    key: str
    width: int = 96
    usual: bool = False
    own: OwnColumn | None = None

    @property
    def editable(self) -> bool:
        """Whether its cells can be written."""
        return self.own is not None or self.key == "stage" or self.key in EDITABLE_FIELDS

    @property
    def kind(self) -> str:
        """What its cells hold: a kind of ``field.Field``, or of an own column."""
        if self.own is not None:
            return self.own.kind
        if self.key in ("days", "weighted"):
            return "number" if self.key == "days" else "amount"
        return FIELD[self.key].kind

    @property
    def right(self) -> bool:
        """Whether its cells are set at the right, as figures are."""
        return self.kind in ("amount", "number")


_STANDARD = (
    GridColumn("customer", 190, True),
    GridColumn("project", 150, True),
    GridColumn("stage", 92, True),
    GridColumn("amount_minor", 104, True),
    GridColumn("expected_close_date", 104, True),
    GridColumn("next_step", 180, True),
    GridColumn("next_step_date", 104, True),
    GridColumn("source", 92, True),
    GridColumn("days", 88, True),
    GridColumn("weighted", 112),
    GridColumn("units", 64),
    GridColumn("contact_name", 90),
    GridColumn("contact_position", 90),
    GridColumn("contact_phone", 110),
    GridColumn("competitor", 110),
    *(GridColumn(field.key, 110) for field in FURTHER),
    GridColumn("reference", 100),
    GridColumn("note", 200),
    GridColumn("currency", 70),
    GridColumn("outcome", 80),
    GridColumn("entered_date", 96),
    GridColumn("closed_date", 96),
    GridColumn("lost_reason", 110),
)


def grid_columns(session: Session) -> list[GridColumn]:
    """Return all columns that the table can have, those of the file's own at the end."""
    own = (GridColumn(column.id, 110, True, column) for column in own_columns(session))
    return [*_STANDARD, *own]


class GridOrder:
    """Works out in which order deals stand under a column. What cells are sorted by is kept for the next
    order by the same column, until ``forget``."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._keys: dict[int, Any] = {}
        self._of: tuple[object, ...] | None = None

    def forget(self) -> None:
        """Read the cells anew the next time: they may be others now."""
        self._keys, self._of = {}, None

    def in_slices(
        self, rows: Sequence[int], column: GridColumn, descending: bool, weights: Mapping[str, float]
    ) -> Generator[float, None, list[int]]:
        """Put deals in order in slices; yields the share done. What is empty comes last either way, and what
        is alike stays as it stood. ``weights``: the chances by stage that amounts are weighted with."""
        asked = (column, tuple(weights.items()) if column.key == "weighted" else ())
        if asked != self._of:
            self._keys, self._of = {}, asked
        keys = self._keys
        for share in self._read(rows, column, weights, keys):
            yield share * _READ
        key_of = keys.__getitem__
        runs: list[int] = []
        empty: list[int] = []
        for at in range(0, len(rows), _RUN):
            some = [row for row in rows[at : at + _RUN] if row in keys]
            run = [row for row in some if keys[row] is not None]
            if len(run) < len(some):
                empty += [row for row in some if keys[row] is None]
            run.sort(key=key_of, reverse=descending)
            runs += run
            yield _READ + (1 - _READ) * at / len(rows)
        # Runs that are in order already are put together quickly.
        runs.sort(key=key_of, reverse=descending)
        return runs + empty

    def _read(
        self, rows: Sequence[int], column: GridColumn, weights: Mapping[str, float], keys: dict[int, Any]
    ) -> Generator[float, None, None]:
        """Read what the cells of deals are sorted by, where that is not known yet."""
        missing = [row for row in rows if row not in keys]
        fields, key_of = _read_of(column), _key_of(self._session, column, weights)
        deals = self._session.store.deals
        if len(missing) * _FEW < deals.last_row():
            for at in range(0, len(missing), _SLICE):
                for row, values in deals.values(missing[at : at + _SLICE], fields).items():
                    keys[row] = key_of(values)
                yield at / len(missing)
            return
        # As they lie in the file, which is three times as quick as one by one.
        row, last = 0, deals.last_row()
        while found := deals.values_after(row, _SLICE, fields):
            for one in found:
                keys[one[0]] = key_of(one[1:])
            row = found[-1][0]
            yield row / max(1, last)


def _read_of(column: GridColumn) -> tuple[str, ...]:
    if column.own is not None:
        return ("own",)
    return {
        "days": ("stage_since",),
        "weighted": ("amount_minor", "stage", "outcome"),
        "amount_minor": ("amount_minor",),
    }.get(column.key, (column.key,))


def _key_of(
    session: Session, column: GridColumn, weights: Mapping[str, float]
) -> Callable[[Sequence[Any]], Any]:
    """Return what makes of the values of a deal the key that it is sorted by; None for an empty cell."""
    own, key = column.own, column.key
    if own is not None:
        return lambda values: _own_key(own, own_values(values[0]).get(own.id, ""))
    if key == "days":
        return lambda values: _reversed(values[0])
    if key == "weighted":
        return lambda values: (
            None
            if values[0] is None or values[2] == "lost"
            else values[0] * weights.get(values[1] or "won", 0.0)
        )
    if key == "stage":
        return lambda values: POSITION.get(values[0])
    if key == "outcome":
        return lambda values: _OUTCOME_ORDER.get(values[0])
    if key == "source":
        places = {source: place for place, source in enumerate(session.playbook.sources)}
        return lambda values: places.get(values[0])
    if FIELD[key].is_text:
        return lambda values: by_sound(values[0]) if values[0] else None
    return lambda values: values[0] if values[0] not in (None, "") else None


def _own_key(own: OwnColumn, value: str) -> Any:
    if not value:
        return None
    return order_of(own.kind, value)


_LATE_FIRST = str.maketrans("0123456789", "9876543210")


def _reversed(moment: str) -> str:
    """Return a time so that the later one comes first: fewer days in the stage."""
    return moment.translate(_LATE_FIRST)
