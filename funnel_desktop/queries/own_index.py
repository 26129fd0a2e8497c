"""What all deals have in the file's own columns, kept in memory so that filtering by them is instant.

Most files have no such column and most filters ask for none: nothing is read before it is needed. Then it is
read in slices while the user chooses what to ask for, and kept by every change.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Generator, Iterable, Sequence
from itertools import compress, repeat
from operator import and_, contains, ge, le
from sys import intern
from typing import Any

from funnel_desktop.commands.session import Session
from funnel_desktop.method.own_columns import choices_of, own_values
from funnel_desktop.method.own_filter import Measure, OwnTerm, limits_of, measure_of, wanted_words
from funnel_desktop.method.records import OwnColumn
from funnel_desktop.method.search import by_sound
from funnel_desktop.queries.own_columns import own_columns

_SLICE = 500
_MOST_LISTED = 2_000


class OwnIndex:
    """Values of the file's own columns by column and deal, and which deals meet a term."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.reload()

    def reload(self) -> None:
        """Forget everything: it is read anew when it is asked for."""
        self._columns: dict[str, OwnColumn] | None = None
        self._values: dict[str, dict[int, str]] = {}
        self._measures: dict[str, dict[int, Any]] = {}
        self._same: dict[tuple[str, str], Measure | None] = {}
        self._met: dict[OwnTerm, set[int]] = {}
        self._last = 0
        self._complete = False

    # Columns

    def columns(self) -> list[OwnColumn]:
        """Return the columns of the file's own in their order."""
        return list(self._known().values())

    def _known(self) -> dict[str, OwnColumn]:
        if self._columns is None:
            self._columns = {column.id: column for column in own_columns(self._session)}
        return self._columns

    def fits(self, term: OwnTerm) -> bool:
        """Whether there is the column that a term asks about, of the kind that it was."""
        column = self._known().get(term.column)
        return column is not None and column.kind == term.kind

    # Reading

    @property
    def complete(self) -> bool:
        """Whether everything has been read."""
        return self._complete

    def in_slices(self) -> Generator[None, None, None]:
        """Read what has not been read yet, some hundred deals a slice."""
        while not self._complete:
            self._read_slice()
            yield

    def read_all(self) -> None:
        """Read now whatever ``in_slices`` has not read yet."""
        for _ in self.in_slices():
            pass

    def _read_slice(self) -> None:
        found = self._session.store.deals.own_after(self._last, _SLICE)
        self._take(found)
        if len(found) < _SLICE:
            self._complete = True
            self._same.clear()
            return
        self._last = found[-1][0]

    def _take(self, rows: Iterable[tuple[int, str]]) -> None:
        known = self._known()
        same = self._same
        for row, text in rows:
            for key, value in own_values(text).items():
                column = known.get(key)
                if column is None:
                    continue
                value = intern(str(value))
                self._values.setdefault(key, {})[row] = value
                if column.kind == "choice":
                    continue
                # Few values differ from deal to deal, and taking one apart is slow.
                if (key, value) not in same:
                    same[key, value] = measure_of(column.kind, value)
                measure = same[key, value]
                if measure is not None:
                    self._measures.setdefault(key, {})[row] = measure

    def follow(self, rows: Sequence[int]) -> None:
        """Read some deals again, after a change."""
        if not (self._last or self._complete):
            return  # nothing was read yet
        self._met.clear()
        for kept in (*self._values.values(), *self._measures.values()):
            for row in rows:
                kept.pop(row, None)
        found = self._session.store.deals.values(rows, ("own",))
        self._take((row, str(text)) for row, (text,) in found.items() if text)
        if self._complete:
            self._same.clear()

    # Asking

    def values(self, column: str) -> list[tuple[str, int]]:
        """Return what is in a column and in how many deals, what the column offers first, then the most
        frequent, those alike by their sound. Complete once everything is read."""
        counts = Counter(self._values.get(column, {}).values())
        known = self._known().get(column)
        offered = [] if known is None else choices_of(known.choices)
        first = [(value, counts.pop(value)) for value in offered if value in counts]
        most = heapq.nsmallest(_MOST_LISTED, counts.items(), key=lambda one: (-one[1], by_sound(one[0])))
        return first + most

    def meeting(self, term: OwnTerm, everything: Iterable[int]) -> set[int]:
        """Return the deals that meet a term, by their handles; not to be changed. ``everything``: those among
        which the ones without a value are looked for."""
        self.read_all()
        met = self._met.get(term)
        if met is None:
            met = self._met[term] = self._meeting(term)
        if not term.takes_empty:
            return met
        return met.union(set(everything).difference(self._values.get(term.column, ())))

    def _meeting(self, term: OwnTerm) -> set[int]:
        # Without a step in Python for each deal, as this is done for every letter typed.
        values, measures = self._values.get(term.column, {}), self._measures.get(term.column, {})
        met: set[int] = set()
        if term.values:
            met.update(compress(values, map(term.values.__contains__, values.values())))
        words = wanted_words(term)
        if words:
            hits: Iterable[bool] = repeat(True, len(measures))
            for word in words:
                hits = map(and_, hits, map(contains, measures.values(), repeat(word)))
            met.update(compress(measures, hits))
        least, most = limits_of(term)
        if least is not None or most is not None:
            above = repeat(True) if least is None else map(ge, measures.values(), repeat(least))
            below = repeat(True) if most is None else map(le, measures.values(), repeat(most))
            met.update(compress(measures, map(and_, above, below)))
        return met
