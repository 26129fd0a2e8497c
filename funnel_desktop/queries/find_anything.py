"""Everything in a file that has a name, found for every key: deals, customers, people, leads.

Deals are found by the texts that the filter looks through, which are in memory. Of those that hold the words
some are looked at closely: what begins so comes before what holds it somewhere, open deals before closed
ones, the latest first. Leads and people are few, and kept with their search texts until they change. All of
it is done in short steps, so that the window never waits for it.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import NamedTuple

from funnel_desktop.commands.change import Change
from funnel_desktop.commands.session import Session
from funnel_desktop.method.finding import INSIDE, fit, fit_text
from funnel_desktop.method.records import Lead, Person
from funnel_desktop.method.search import by_sound
from funnel_desktop.method.short_names import found_by
from funnel_desktop.queries.board_index import BoardIndex

_LOOKED_AT = 160
"""So many deals are looked at closely; where more hold the words, those that begin so are among them."""
_SLICE, _READ = 300, 40
_FIELDS = ("customer", "project", "contact_name", "contact_position", "outcome", "stage", "amount_minor")


class Found(NamedTuple):
    """A thing that was found. ``kind`` is "deal", "customer", "person" or "lead"; ``key`` the handle of a
    deal, the id of a lead, or the customer's name; ``name`` what it is called, ``about`` what it belongs to,
    ``stage`` that of a deal (its outcome, where it is closed)."""

    kind: str
    key: str
    name: str
    about: str = ""
    stage: str = ""
    amount_minor: int | None = None
    fits: int = INSIDE


class FindAnything:
    """Finds in one open file."""

    def __init__(self, session: Session, index: BoardIndex) -> None:
        self._session, self._index = session, index
        self._leads: list[tuple[str, Found]] | None = None
        self._people: list[tuple[str, Found]] | None = None
        session.subscribe(self._follow)

    def _follow(self, change: Change) -> None:
        if change.deals is None or "lead" in change.touches:
            self._leads = None
        if change.deals is None or "person" in change.touches:
            self._people = None

    def deal(self, row: int) -> Found | None:
        """Return a deal as it is found; None where it is gone."""
        values = self._session.values((row,), _FIELDS).get(row)
        return None if values is None else _deal(row, values, INSIDE)

    def in_slices(self, words: list[str]) -> Generator[None, None, list[Found]]:
        """Find what holds every one of some words, one at least; the best of each kind first."""
        found: list[Found] = []
        yield
        if self._index.facts_complete:
            rows = yield from self._index.best_in_slices(words, _LOOKED_AT)
            for at in range(0, len(rows), _READ):
                found += self._of_deals(rows[at : at + _READ], words)
                yield
        yield from self._read_others()
        for kept in (self._leads, self._people):
            for at in range(0, len(kept or ()), 4 * _SLICE):
                for text, one in (kept or [])[at : at + 4 * _SLICE]:
                    fits = fit_text(text, words)
                    if fits is not None:
                        found.append(one._replace(fits=fits))
                yield
        found += [
            Found("customer", one.about, one.about, fits=fits)
            for one in found
            if one.kind in ("lead", "person") and one.about and (fits := fit((one.about,), words)) is not None
        ]
        return (yield from _in_order(_each_once(found)))

    def _of_deals(self, rows: list[int], words: list[str]) -> list[Found]:
        values = self._session.values(rows, _FIELDS)
        found = []
        for row in rows:
            if row not in values:
                continue
            customer, project, contact, position = map(str, values[row][:4])
            fits = fit((customer, project), words)
            found.append(_deal(row, values[row], INSIDE + 1 if fits is None else fits))
            fits = fit((customer,), words)
            if customer and fits is not None:
                found.append(Found("customer", customer, customer, fits=fits))
            fits = fit((contact, position, customer), words) if contact else None
            if fits is not None and fit((contact,), words[:1]) is not None:
                found.append(Found("person", customer, contact, customer, fits=fits))
        return found

    def _read_others(self) -> Generator[None, None, None]:
        records = self._session.store.records
        if self._leads is None:
            leads = records.all(Lead, order="rank") if records.exist(Lead) else []
            kept: list[tuple[str, Found]] = []
            for at, lead in enumerate(leads):
                texts = (lead.customer, lead.project, lead.contact_name)
                about = " · ".join(filter(None, texts[1:]))
                kept.append((found_by(texts), Found("lead", lead.id, lead.customer, about)))
                if at % _SLICE == _SLICE - 1:
                    yield
            self._leads = kept
        if self._people is None:
            kept, last = [], 0
            while records.exist(Person):
                people, last = records.after(Person, last, _SLICE)
                for person in people:
                    texts = (person.name, person.position, person.customer)
                    one = Found("person", person.customer, person.name, person.customer)
                    kept.append((found_by(texts), one))
                yield
                if len(people) < _SLICE:
                    break
            self._people = kept


def _deal(row: int, values: tuple[object, ...], fits: int) -> Found:
    customer, project, _contact, _position, outcome, stage, amount = values
    shown = str(stage or "") if outcome == "open" else str(outcome)
    minor = amount if isinstance(amount, int) else None
    return Found("deal", str(row), str(customer), str(project), shown, minor, fits)


def _in_order(found: list[Found]) -> Generator[None, None, list[Found]]:
    """Put what was found in order: what is closed comes behind what is open and fits as well, what is alike
    stands by its sound, which takes the longest to know."""
    keyed: list[tuple[tuple[int, bool, str], Found]] = []
    for at, one in enumerate(found):
        keyed.append(((one.fits, one.stage in ("won", "lost"), by_sound(one.name)), one))
        if at % _SLICE == _SLICE - 1:
            yield
    keyed.sort(key=lambda pair: pair[0])
    return [one for _key, one in keyed]


def _each_once(found: Iterable[Found]) -> list[Found]:
    """Return what was found, each once, as it fits best."""
    best: dict[tuple[str, ...], Found] = {}
    for one in found:
        key = (one.kind, one.key, one.name if one.kind == "person" else "")
        there = best.get(key)
        if there is None or one.fits < there.fits:
            best[key] = one
    return list(best.values())
