"""What a filter asks of one of the file's own columns: any of some values, words, or from one value to
another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple, Union

from funnel_desktop.method.own_columns import fitting
from funnel_desktop.method.search import query_words, searchable

if TYPE_CHECKING:
    from fractions import Fraction

_DECIMALS = 6

Measure = Union[int, "Fraction", str]
"""What a value is compared by: a number, a day as ISO text, or folded words."""


class OwnTerm(NamedTuple):
    """One condition. A value meets it that is one of ``values`` ("" for a deal without any), holds every word
    of ``words``, or lies from ``least`` to ``most``, both included ("" for no limit; as the column keeps
    values)."""

    column: str
    kind: str
    values: frozenset[str] = frozenset()
    words: str = ""
    least: str = ""
    most: str = ""

    @property
    def asks(self) -> bool:
        """Whether it asks for anything at all."""
        return bool(self.values or self.words.strip() or self.least or self.most)

    @property
    def takes_empty(self) -> bool:
        """Whether deals without a value are among those wanted."""
        return "" in self.values


def measure_of(kind: str, value: str) -> Measure | None:
    """Return what a value of a column of ``kind`` is compared by; None for one without a
    size, as words in a column of dates are."""
    if kind not in ("number", "date"):
        return searchable(value)
    # Nearly all are as their column keeps them, and to look at them closely takes long for very many.
    if kind == "number" and value.isascii() and value.removeprefix("-").replace(".", "", 1).isdigit():
        return _millionths(value)
    kept = fitting(kind, value)
    if not kept:
        return None
    return _millionths(kept) if kind == "number" else kept


def _millionths(kept: str) -> int | Fraction:
    """Return a number as so many millionths, to its last digit: whole ones are compared much faster."""
    whole, _point, decimals = kept.partition(".")
    if len(decimals) <= _DECIMALS:
        return int(f"{whole}{decimals.ljust(_DECIMALS, '0')}")
    from fractions import Fraction  # not before the first picture

    return Fraction(kept) * Fraction(10**_DECIMALS)


def limits_of(term: OwnTerm) -> tuple[Measure | None, Measure | None]:
    """Return from what to what a term's values lie, each None for no limit; the smaller one first, whichever
    way they were typed."""
    least = measure_of(term.kind, term.least) if term.least else None
    most = measure_of(term.kind, term.most) if term.most else None
    if least is not None and most is not None and least > most:  # type: ignore[operator]
        return most, least
    return least, most


def wanted_words(term: OwnTerm) -> list[str]:
    """Return the words that a value has to hold, folded as ``measure_of`` folds it."""
    return query_words(term.words)


def with_term(terms: Sequence[OwnTerm], term: OwnTerm) -> tuple[OwnTerm, ...]:
    """Return terms with one for a column in place of the one that was there; without it where it asks for
    nothing."""
    if not term.asks:
        return tuple(known for known in terms if known.column != term.column)
    if any(known.column == term.column for known in terms):
        return tuple(term if known.column == term.column else known for known in terms)
    return (*terms, term)
