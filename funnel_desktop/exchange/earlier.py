"""Cells that are older than a change in the program: they say what stood there before.

A spreadsheet is read again a week later. Where the user has changed a deal meanwhile and nobody has changed
the spreadsheet, its cell differs from the deal and says nothing new. Nobody knows the spreadsheet of a week
ago, but the file knows what it held itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from funnel_desktop.exchange.deal_changes import KnownDeal, Past, PastOf, with_past
from funnel_desktop.exchange.import_diff import RowDiff

_AT_ONCE = 250


def tell_older(rows: list[RowDiff], past_of: PastOf) -> Iterator[None]:
    """Let rows say which of their changes are older than one of the user's, in slices."""
    for start in range(0, len(rows), _AT_ONCE):
        some = rows[start : start + _AT_ONCE]
        wanted = {deal.id for row in some for deal in _deals(row)}
        if wanted:
            past = past_of(wanted)
            rows[start : start + _AT_ONCE] = [_told(row, past) for row in some]
        yield


def _deals(row: RowDiff) -> tuple[KnownDeal, ...]:
    """Return the deals that a row may change."""
    if row.kind == "changed" and row.known is not None:
        return (row.known,)
    return row.candidates


def _told(row: RowDiff, past: Mapping[str, Past]) -> RowDiff:
    if row.known is not None and row.known.id in past and row.changes:
        held = past[row.known.id]
        return row._replace(known=row.known._replace(past=held), changes=with_past(row.changes, held))
    if not past.keys().isdisjoint(deal.id for deal in row.candidates):
        candidates = (deal._replace(past=past.get(deal.id, {})) for deal in row.candidates)
        return row._replace(candidates=tuple(candidates))
    return row
