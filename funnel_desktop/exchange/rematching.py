"""Matching one row of a spreadsheet anew, and with it those alone that have to do with it."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping

from funnel_desktop.exchange.deal_changes import KnownDeal
from funnel_desktop.exchange.earlier import tell_older
from funnel_desktop.exchange.import_diff import Basis, RowDiff
from funnel_desktop.exchange.matching import Matching
from funnel_desktop.exchange.records import ImportedDeal

_SLICE = 250
_MOST = 400
"""So many rows and deals are matched anew at once; where more belong together, all are."""

_Key = tuple[str, ...]
RecordOf = Callable[[int], ImportedDeal]


class Rematching:
    """Finds the rows and deals that have to do with a row: by id, reference, name, and name without the
    city, directly or through others."""

    def __init__(self, basis: Basis) -> None:
        self._basis = basis
        self._lines: dict[_Key, list[int]] = {}
        self._places: dict[_Key, list[int]] = {}

    def learn(self, rows: Iterable[RowDiff]) -> Iterator[None]:
        """Get to know all rows and deals, in slices."""
        for count, row in enumerate(rows, 1):
            self.add(row.record)
            if count % _SLICE == 0:
                yield
        for place, deal in enumerate(self._basis.deals):
            for key in self._keys(deal):
                self._places.setdefault(key, []).append(place)
            if place % _SLICE == 0:
                yield

    def containers(self) -> tuple[dict[_Key, list[int]], dict[_Key, list[int]]]:
        """Return what holds very much, to be taken apart."""
        return self._lines, self._places

    def add(self, record: ImportedDeal) -> None:
        """Know a row from now on."""
        for key in self._keys(record):
            self._lines.setdefault(key, []).append(record.line)

    def remove(self, record: ImportedDeal) -> None:
        """Know a row no longer."""
        for key in self._keys(record):
            self._lines[key].remove(record.line)

    def concerned(self, record: ImportedDeal, record_of: RecordOf) -> tuple[set[int], set[int]] | None:
        """Return the lines of the rows and the places of the deals that have to do with a row; None where
        these are very many."""
        lines: set[int] = set()
        places: set[int] = set()
        seen: set[_Key] = set()
        keys = list(self._keys(record))
        while keys:
            key = keys.pop()
            if key in seen:
                continue
            seen.add(key)
            more, deals = self._lines.get(key, ()), self._places.get(key, ())
            if len(more) + len(deals) + len(lines) + len(places) > _MOST:
                return None
            for line in more:
                if line not in lines:
                    lines.add(line)
                    keys += self._keys(record_of(line))
            for place in deals:
                if place not in places:
                    places.add(place)
                    keys += self._keys(self._basis.deals[place])
        return lines, places

    def matched(self, records: Mapping[int, ImportedDeal], places: Iterable[int]) -> list[RowDiff]:
        """Return what these rows, by their lines, are beside these deals."""
        basis = self._basis
        rows = [records[line] for line in sorted(records)]
        deals = [basis.deals[place] for place in sorted(places)]
        matching = Matching(rows, deals, basis.answers or {}, basis.names)
        found: list[RowDiff] = []
        for _ in matching.steps():
            pass
        for _ in matching.results(found):
            pass
        for _ in tell_older(found, basis.past_of):
            pass
        return found

    def _keys(self, deal: ImportedDeal | KnownDeal) -> Generator[_Key, None, None]:
        names = self._basis.names
        if deal.id:
            yield "id", deal.id
        if number := names.number(deal):
            yield "reference", number
        yield "name", *names.key(deal)
        if deal.customer:
            yield "city", *names.without_city(deal)
