"""The columns of the file's own, and what is in them."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import NamedTuple

from funnel_desktop.commands.session import Session
from funnel_desktop.method.own_columns import fitting, own_values
from funnel_desktop.method.records import OwnColumn

_SLICE = 2_000
_EXAMPLES = 3


def own_columns(session: Session) -> list[OwnColumn]:
    """Return the columns of the file's own in their order; most files have none."""
    return session.store.records.all(OwnColumn, order="place")


def values_of_deals(session: Session, rows: Sequence[int]) -> dict[int, dict[str, str]]:
    """Return what some deals have in own columns, by handle and id of the column."""
    found = session.store.deals.values(rows, ("own",))
    return {row: own_values(str(text)) for row, (text,) in found.items()}


class Filled(NamedTuple):
    """What is in a column: how many deals have a value, how many of these do not fit another kind, and some
    of those."""

    deals: int = 0
    unfit: int = 0
    examples: tuple[str, ...] = ()


def look_into(session: Session, column_id: str, kind: str) -> Generator[float, None, Filled]:
    """Look through all deals for what is in a column, and what of it does not fit ``kind``; yields the share
    done."""
    deals = session.store.deals
    most, last = max(1, deals.last_row()), 0
    filled, unfit = 0, 0
    examples: dict[str, None] = {}
    while chunk := deals.own_after(last, _SLICE):
        for _row, text in chunk:
            value = own_values(text).get(column_id)
            if value:
                filled += 1
                if fitting(kind, value) is None:
                    unfit += 1
                    if len(examples) < _EXAMPLES:
                        examples.setdefault(value)
        last = chunk[-1][0]
        yield min(0.99, last / most)
    return Filled(filled, unfit, tuple(examples))
