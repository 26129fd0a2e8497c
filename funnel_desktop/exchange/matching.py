"""The same deals again: which rows of a spreadsheet are deals that the file has.

A row is matched by the id that our own export gave it, then by its reference, then by customer and project
(legal forms, 深圳市, width, case and spaces aside); a row that names neither by contact and telephone. Where
several rows or several deals share a name, those that say the same are paired first, then those that differ
in least; what is left and could be either of two is ambiguous, and nothing is done with it by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from itertools import islice

from funnel_desktop import garbage
from funnel_desktop.exchange.deal_changes import FieldChange, KnownDeal, changes_of
from funnel_desktop.exchange.import_diff import Basis, ImportDiff, RowDiff
from funnel_desktop.exchange.product_lines import joined
from funnel_desktop.exchange.records import BadRow, ImportedDeal
from funnel_desktop.method.deal import Answer
from funnel_desktop.method.duplicates import core, core_without_city
from funnel_desktop.method.sources import same_name

_SLICE = 250
_MOST_COMPARED = 60
"""So many deals of one name a row is compared with to find the one that says the same."""
_MOST_LINES = 30
"""More rows of one number are no lines of one deal: it is the number of something else."""
_MOST_SCORED = 12
"""Of so many rows and deals of one name the likest are looked for; more are paired in their order."""

Key = tuple[str, ...]


def diff_steps(
    records: Iterable[ImportedDeal | BadRow],
    expected: int,
    known: Iterator[Sequence[KnownDeal]],
    answers: Callable[[], Iterator[Mapping[str, Mapping[str, Answer]] | None]],
    *,
    by_number: bool = True,
) -> Generator[float, None, ImportDiff]:
    """Work out what an import would do, in slices; yields the share done and returns it.

    ``known`` gives the deals of the file, some hundred at a time; ``answers`` all answers to checks by deal
    id with its last value, None before: they are only asked for where the spreadsheet holds any.
    ``by_number``: a number (reference) says which deal a row is; else names alone do, besides an id of ours.
    """
    found = ImportDiff()
    rows: list[ImportedDeal] = []
    source = iter(records)
    seen = 0
    while chunk := list(islice(source, _SLICE)):
        for record in chunk:
            if isinstance(record, BadRow):
                found.bad.append(record)
            else:
                rows.append(record)
        seen += len(chunk)
        yield min(0.5, 0.5 * seen / max(1, expected))
    deals: list[KnownDeal] = []
    for some in known:
        deals.extend(some)
        yield 0.55
    given: Mapping[str, Mapping[str, Answer]] = {}
    answered = any(record.answers for record in rows)
    if answered:
        for last in answers():
            given = last if last is not None else given
            yield 0.6
    names = Names(by_number=by_number)
    found.basis = Basis(names, deals, given if answered else None)
    matching = Matching(rows, deals, given, names)
    total = max(1, len(rows))
    for done in matching.steps():
        yield 0.6 + 0.39 * min(1.0, done / (2 * total))
    yield from (0.99 for _ in matching.results(found.rows))
    yield from (0.99 for _ in garbage.apart(rows))
    return found


def name_key(customer: str, project: str, contact: str = "", phone: str = "") -> Key:
    """Return what says which deal a row is where neither id nor reference does."""
    if customer or project:
        return core(customer) if customer else "", same_name(project)
    return "", "", same_name(contact), "".join(sign for sign in phone if sign.isdigit())


class _Folded(dict[str, str]):
    """Names and what of them is compared, each worked out once: a spreadsheet repeats them."""

    def __init__(self, fold: Callable[[str], str]) -> None:
        super().__init__({"": ""})
        self._fold = fold

    def __missing__(self, name: str) -> str:
        found = self[name] = self._fold(name)
        return found


class Names:
    """The keys of names."""

    def __init__(self, *, by_number: bool = True) -> None:
        self._by_number = by_number
        self._cores, self._bare, self._projects = map(_Folded, (core, core_without_city, same_name))

    def containers(self) -> list[_Folded]:
        """Return what holds very much, to be taken apart."""
        return [self._cores, self._bare, self._projects]

    def number(self, deal: ImportedDeal | KnownDeal) -> str:
        """Return the number that says which deal it is, "" for none."""
        return same_name(deal.reference) if self._by_number and deal.reference else ""

    def key(self, deal: ImportedDeal | KnownDeal) -> Key:
        """Return ``name_key`` of a row or a deal."""
        customer, project = deal.customer, deal.project
        if not (customer or project):
            return name_key("", "", deal.contact_name, deal.contact_phone)
        return self._cores[customer], self._projects[project]

    def without_city(self, deal: ImportedDeal | KnownDeal) -> Key:
        """Return the same without the city in front of the customer's name."""
        return self._bare[deal.customer], self._projects[deal.project]


class Matching:
    """Finds for each row its deal: first by id, then by reference, then by name.

    What it finds of rows follows from them and from those rows and deals alone that share an id, a reference
    or a name with them, or with others that do (``exchange.rematching`` relies on it).
    """

    def __init__(
        self,
        rows: Sequence[ImportedDeal],
        deals: Sequence[KnownDeal],
        answers: Mapping[str, Mapping[str, Answer]],
        names: Names,
    ) -> None:
        self._rows, self._deals, self._answers = rows, deals, answers
        self._names = names
        self._results: dict[int, RowDiff] = {}
        self._used: set[int] = set()

    def results(self, rows: list[RowDiff]) -> Iterator[None]:
        """Put what was found into ``rows``, in the order of the rows; in slices."""
        for place in range(len(self._rows)):
            rows.append(self._results.pop(place))
            if place % _SLICE == 0:
                yield

    def steps(self) -> Iterator[int]:
        """Do it in slices; yields how many rows were looked at."""
        done = 0
        by_reference: dict[str, list[int]] = {}
        rest: list[int] = []
        by_id = {deal.id: deal for deal in self._deals}
        for place, record in enumerate(self._rows):
            known = by_id.get(record.id) if record.id else None
            if known is not None:
                self._pair(place, known, by_name=False)
            elif number := self._names.number(record):
                by_reference.setdefault(number, []).append(place)
            else:
                rest.append(place)
            done += 1
            if done % _SLICE == 0:
                yield done
        referred: dict[str, list[KnownDeal]] = {}
        if by_reference:
            for count, deal in enumerate(self._deals, 1):
                if count % _SLICE == 0:
                    yield done
                if deal.row not in self._used and (number := self._names.number(deal)):
                    referred.setdefault(number, []).append(deal)
        for reference, places in by_reference.items():
            rest += yield from self._by_reference(places, referred.get(reference, []))
            done += len(places)
            if done % _SLICE < len(places):
                yield done
        yield from self._by_names(rest, done)
        for count, places in enumerate(by_reference.values(), 1):
            self._offer_lines(places)
            if count % _SLICE == 0:
                yield done
        yield from (done for _ in garbage.apart(by_reference, referred, by_id))

    def _by_reference(self, places: list[int], deals: list[KnownDeal]) -> Generator[int, None, list[int]]:
        """Match rows and deals of one reference; return the rows that are left to their names.

        One that is the reference of several is no number of a deal (of the customer, perhaps): there the
        names have to agree as well.
        """
        if len(places) == 1 and len(deals) == 1:
            (place,), (deal,) = places, deals
            if self._names_differ(self._rows[place], deal):
                self._results[place] = RowDiff("ambiguous", self._rows[place], candidates=(deal,))
            else:
                self._pair(place, deal, by_name=False)
            return []
        if len(deals) == 1 and self._are_lines_of(places, deals[0]):
            return []
        if not deals:
            return places
        groups: dict[Key, tuple[list[int], list[KnownDeal]]] = {}
        for place in places:
            groups.setdefault(self._names.key(self._rows[place]), ([], []))[0].append(place)
        for deal in deals:
            if (key := self._names.key(deal)) in groups:
                groups[key][1].append(deal)
        rest = []
        for some, named in groups.values():
            if named:
                yield from self._settle(some, named)
            else:
                rest += some
        return rest

    def _names_differ(self, record: ImportedDeal, deal: KnownDeal) -> bool:
        """Whether a row and a deal of one reference have neither customer nor project in common, though both
        name both."""
        if not (record.customer and record.project and deal.customer and deal.project):
            return False
        (customer, project), (other, another) = self._names.key(record), self._names.key(deal)
        return customer != other and project != another

    def _by_names(self, rest: list[int], done: int) -> Iterator[int]:
        groups: dict[Key, list[int]] = {}
        for count, place in enumerate(sorted(rest), 1):
            groups.setdefault(self._names.key(self._rows[place]), []).append(place)
            if count % _SLICE == 0:
                yield done
        named: dict[Key, list[KnownDeal]] = {}
        for count, deal in enumerate(self._deals, 1):
            if deal.row not in self._used and (key := self._names.key(deal)) in groups:
                named.setdefault(key, []).append(deal)
            if count % _SLICE == 0:
                yield done
        unknown: list[list[int]] = []
        for key, places in groups.items():
            if key in named:
                yield from self._settle(places, named[key])
            else:
                unknown.append(places)
            done += len(places)
            if done % _SLICE < len(places):
                yield done
        yield from self._without_city(unknown, done)
        yield from (done for _ in garbage.apart(unknown, groups, named))

    def _without_city(self, groups: list[list[int]], done: int) -> Iterator[int]:
        """Match rows of customers that are known with their city, or without it, where only one can be
        meant."""
        wanted: dict[Key, list[list[int]]] = {}
        for count, places in enumerate(groups, 1):
            record = self._rows[places[0]]
            if record.customer:
                wanted.setdefault(self._names.without_city(record), []).append(places)
            if count % _SLICE == 0:
                yield done
        found: dict[Key, list[KnownDeal]] = {}
        for count, deal in enumerate(self._deals, 1):
            if deal.customer and deal.row not in self._used:
                key = self._names.without_city(deal)
                if key in wanted:
                    found.setdefault(key, []).append(deal)
            if count % _SLICE == 0:
                yield done
        for count, places in enumerate(groups, 1):
            if count % _SLICE == 0:
                yield done
            record = self._rows[places[0]]
            key = self._names.without_city(record) if record.customer else ()
            deals = found.get(key, [])
            # Two cities are two customers: one of both sides has to do without.
            one = len(deals) == 1 and len(wanted[key]) == 1 and len(places) == 1
            if one and key in (self._names.key(record), self._names.key(deals[0])):
                yield from self._settle(places, deals)
            else:
                yield from self._settle(places, [])
        yield from (done for _ in garbage.apart(wanted, found))
        yield done

    def _offer_lines(self, places: list[int]) -> None:
        """Let new rows of one number and one customer be offered as the lines of one deal."""
        new = [place for place in places if self._results[place].kind == "new"]
        if not 1 < len(new) <= _MOST_LINES:
            return
        if len({self._names.key(self._rows[place])[0] for place in new}) == 1:
            for place in new[1:]:
                self._results[place] = self._results[place]._replace(twin=self._rows[new[0]].line)

    def _pair(self, place: int, deal: KnownDeal, *, by_name: bool) -> None:
        record = self._rows[place]
        changes = self._changes(record, deal, by_name=by_name)
        self._used.add(deal.row)
        self._results[place] = RowDiff("changed" if changes else "same", record, deal, changes)

    def _changes(self, record: ImportedDeal, deal: KnownDeal, *, by_name: bool) -> tuple[FieldChange, ...]:
        answers = self._answers.get(deal.id, {}) if record.answers else {}
        return changes_of(record, deal, answers, by_name=by_name)

    def _settle(self, places: list[int], deals: list[KnownDeal]) -> Iterator[int]:
        """Pair rows and deals of one name; the rest is new, there twice, or ambiguous."""
        deals = [deal for deal in deals if deal.row not in self._used]
        if len(places) == 1 and len(deals) == 1 and not self._may_not_be(places[0], deals[0]):
            self._pair_by_name(places[0], deals[0])
            return
        if len(places) > 1 and len(deals) == 1 and self._are_lines_of(places, deals[0]):
            return
        left = yield from self._pair_the_same(places, deals)
        free = [deal for deal in deals if deal.row not in self._used]
        if left and free:
            left, free = self._pair_the_likest(left, free)
        if left and free:  # any of them could be meant
            for place in left:
                candidates = tuple(free[:_MOST_SCORED])
                self._results[place] = RowDiff("ambiguous", self._rows[place], candidates=candidates)
        else:
            self._name_doubles(places, left)

    def _are_lines_of(self, places: list[int], deal: KnownDeal) -> bool:
        """Whether these rows are the lines of a deal, and together say the same; so they are found then."""
        together = joined([self._rows[place] for place in places])
        changes = self._changes(together, deal, by_name=True)
        if any(change.field != "note" for change in changes):
            return False
        self._used.add(deal.row)
        for place in places:
            self._results[place] = RowDiff("same", self._rows[place], deal)
        return True

    def _pair_by_name(self, place: int, deal: KnownDeal) -> None:
        """Pair the only row and the only deal of a name. What runs again after that deal was closed, and
        differs in more than this, may as well be another one."""
        changes = self._changes(self._rows[place], deal, by_name=True)
        if len(changes) > 1 and any(change.asks for change in changes):
            self._results[place] = RowDiff("ambiguous", self._rows[place], candidates=(deal,))
        else:
            self._pair(place, deal, by_name=True)

    def _pair_the_same(self, places: list[int], deals: list[KnownDeal]) -> Generator[int, None, list[int]]:
        """Pair what says the same; return the rows that are left."""
        left = []
        by_figures: dict[tuple[object, ...], list[KnownDeal]] = {}
        few = len(deals) <= _MOST_COMPARED
        for deal in reversed(deals):
            figures = () if few else (deal.amount_minor, deal.entered_date, deal.closed_date)
            by_figures.setdefault(figures, []).append(deal)
        for count, place in enumerate(places, 1):
            record = self._rows[place]
            figures = () if few else (record.amount_minor, record.entered_date, record.closed_date)
            likely = by_figures.get(figures, [])
            for at in range(len(likely) - 1, max(-1, len(likely) - 1 - _MOST_COMPARED), -1):
                deal = likely[at]
                if not self._may_not_be(place, deal) and not self._changes(record, deal, by_name=True):
                    del likely[at]
                    self._used.add(deal.row)
                    self._results[place] = RowDiff("same", record, deal)
                    break
            else:
                left.append(place)
            if count % 50 == 0:
                yield 0
        return left

    def _may_not_be(self, place: int, deal: KnownDeal) -> bool:
        """Whether both have a reference, and another one."""
        number, other = self._names.number(self._rows[place]), self._names.number(deal)
        return bool(number and other and number != other)

    def _pair_the_likest(
        self, places: list[int], deals: list[KnownDeal]
    ) -> tuple[list[int], list[KnownDeal]]:
        """Pair what differs in least; what differs as much from two is left, unless each has one."""
        even = len(places) == len(deals)
        if len(places) > _MOST_SCORED or len(deals) > _MOST_SCORED:
            if not even:
                return places, deals
            for place, deal in zip(places, deals, strict=True):
                self._pair(place, deal, by_name=True)
            return [], []
        scored = sorted(
            (self._distance(place, deal), row, column)
            for row, place in enumerate(places)
            for column, deal in enumerate(deals)
            if not self._may_not_be(place, deal)
        )
        rows, columns = dict(enumerate(places)), dict(enumerate(deals))
        for score, row, column in scored:
            if row in rows and column in columns:
                rivals = any(
                    other == score and (a in rows and b in columns) and (a == row) != (b == column)
                    for other, a, b in scored
                )
                if even or not rivals:
                    self._pair(rows.pop(row), columns.pop(column), by_name=True)
        possible = any(row in rows and column in columns for _, row, column in scored)
        return list(rows.values()), list(columns.values()) if possible else []

    def _distance(self, place: int, deal: KnownDeal) -> int:
        """Return in how much a row differs from a deal; another outcome weighs most."""
        changes = self._changes(self._rows[place], deal, by_name=True)
        return sum(10 if change.asks or change.after in ("won", "lost") else 1 for change in changes)

    def _name_doubles(self, places: list[int], left: list[int]) -> None:
        """Say of the rows left whether they are new, or of a deal that this spreadsheet has already."""
        if not left:
            return
        before = [place for place in places if place in self._results]
        if not before:
            before = left[:1]
            self._results[left[0]] = RowDiff("new", self._rows[left[0]])
            left = left[1:]
        root = before[0]
        for place in left:
            record = self._rows[place]
            number, first = self._names.number(record), self._names.number(self._rows[root])
            if number and first and number != first:
                self._results[place] = RowDiff("new", record)  # two numbers are two deals
                continue
            twin = next((other for other in before if self._rows[other][1:] == record[1:]), None)
            known = twin is not None and self._results[twin].known is not None
            self._results[place] = RowDiff(
                "twice",
                record,
                twin=self._rows[root].line,
                exact=twin is not None,
                twin_is_known=known,
            )
            before.append(place)
