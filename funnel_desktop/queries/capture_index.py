"""Whom a captured line may be about: the customers of an open file, asked for every key that is pressed.

Their names are read in slices once the window stands, and then kept by every change. What a customer has is
read when a line may be about it.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence

from funnel_desktop.commands.change import Change
from funnel_desktop.commands.session import Session
from funnel_desktop.method.capture import (
    CHECK,
    KnownCustomer,
    KnownDeal,
    KnownLead,
    Reading,
    Subject,
    Tick,
    Value,
    read_line,
)
from funnel_desktop.method.capture_words import answered_by
from funnel_desktop.method.known_names import Hit, KnownNames
from funnel_desktop.method.search import searchable
from funnel_desktop.method.spoken_signs import plain_signs
from funnel_desktop.method.stages import POSITION
from funnel_desktop.method.today import open_checks
from funnel_desktop.store.people import Customers

_SLICE = 60
_MOST_DEALS = 12
_MOST_CUSTOMERS = 8
_NAMES = frozenset({"deals", "lead", "person"})


class CaptureIndex:
    """Customers of one open file, as ``method.capture.Who``."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._customers = Customers(session.store)
        self._known: dict[str, KnownCustomer] = {}
        self._begin()
        session.subscribe(self._follow)

    def _begin(self) -> None:
        self._names = KnownNames()
        self._at: dict[str, set[str]] = {}
        self._last_read, self._all_read = 0, False
        self._complete = self._stale = False
        self._elsewhere_stale = True

    @property
    def complete(self) -> bool:
        """Whether all names are known."""
        return self._complete

    def in_slices(self) -> Generator[None, None, None]:
        """Read the names, some of the deals a slice. Whoever comes next, be it meanwhile, goes on where it
        stands; only what was changed as a whole is read from the beginning."""
        if self._complete:
            return
        if self._stale:
            self._begin()
        self._learn_elsewhere()
        while self._session.is_open and not self._all_read:
            found = self._customers.named_in_deals(self._last_read, _SLICE)
            for row, customer, contact in found:
                self._last_read = row
                self._names.add(customer, now=False)
                self._learn_person(customer, contact)
            self._all_read = len(found) < _SLICE
            yield
        yield from self._names.finish()
        yield from self._get_ready()
        self._complete = self._session.is_open and not self._stale

    def _get_ready(self) -> Generator[None, None, None]:
        """Compile what reads a line, some at a step: nobody waits for it at the first key."""
        from funnel_desktop.method.spoken_amounts import find_amounts
        from funnel_desktop.method.spoken_dates import find_dates

        today = self._session.clock().date()
        find_dates("", today)
        yield
        find_amounts("", 1)
        yield
        if self._session.is_open:
            read_line("周五 45万", today, self)

    def with_check(self, reading: Reading, chosen: Value = None) -> Reading:
        """Return a reading with the check that what happened answers, if one is asked of its deal now: those
        of its stage and of the next one, as long as they are not answered. It is only proposed; ``chosen``:
        what the user chose before."""
        told, subject = reading.happened, reading.subject
        if told is None or subject is None or subject.deal is None or subject.deal.outcome != "open":
            return reading
        deal = subject.deal
        keys = answered_by(plain_signs(told.text)) if deal.stage in POSITION else []
        if not keys:
            return reading
        answers = self._session.store.history.answers(deal.id)
        off = self._session.settings.switched_off_checks
        asked = open_checks(deal.stage, answers, self._session.playbook, off)
        near = (POSITION[deal.stage], POSITION[deal.stage] + 1)
        there = [check.key for check in asked if POSITION[check.stage] in near]
        fitting = next((key for key in keys if key in there), None)
        if fitting is None:
            return reading
        reading = reading.proposing(fitting)
        chip = reading.chip(CHECK)
        if chip is not None and chosen in chip.choices and isinstance(chosen, Tick):
            reading = reading.pick(CHECK, chip.choices.index(chosen))
        return reading

    def subject(self, row: int) -> Subject | None:
        """Return the deal with this handle as what a line may be about; None when it is gone."""
        deal = self._session.deal(row)
        if deal is None or not deal.customer:
            return None
        deals = self.known(deal.customer).deals
        return next((Subject(deal.customer, one) for one in deals if one.row == row), None)

    def _learn_elsewhere(self) -> None:
        if self._elsewhere_stale:
            self._elsewhere_stale = False
            for customer, name in self._customers.named_elsewhere():
                self._names.add(customer)
                self._learn_person(customer, name)

    def _learn_person(self, customer: str, name: str) -> None:
        said = searchable(name).strip()
        if not said or not customer:
            return
        for part in {said, *(word for word in said.split() if len(word) > 2)}:
            self._at.setdefault(part, set()).add(customer)

    def _follow(self, change: Change) -> None:
        self._known.clear()
        if not change.written or change.touches.isdisjoint(_NAMES):
            return
        if change.deals is None:
            self._complete, self._stale = False, True
            return
        self._elsewhere_stale = self._elsewhere_stale or not change.touches.isdisjoint(("lead", "person"))
        rows = [deal.row for deal in change.deals if deal.after is not None]
        values = self._session.store.deals.values(rows, ("customer", "contact_name"))
        for customer, contact in values.values():
            self._names.add(str(customer))
            self._learn_person(str(customer), str(contact))

    # Who

    def hits(self, plain: str) -> list[Hit]:
        """Return where a line may name customers that are still there."""
        self._learn_elsewhere()
        found = []
        for hit in self._names.hits(plain):
            there = self._still_there(hit.names)
            if there:
                found.append(hit._replace(names=there, more=hit.more and len(there) > 1))
        return found

    def _still_there(self, names: Sequence[str]) -> tuple[str, ...]:
        self._read(names)
        return tuple(name for name in names if self._is_something(self._known[name]))

    @staticmethod
    def _is_something(known: KnownCustomer) -> bool:
        return bool(known.deals or known.leads or known.people)

    def known(self, name: str) -> KnownCustomer:
        """Return what there is of a customer."""
        self._read((name,))
        return self._known[name]

    def _read(self, names: Sequence[str]) -> None:
        """Read what there is of some customers, all at once."""
        new = [name for name in dict.fromkeys(names) if name not in self._known]
        if not new:
            return
        found: dict[str, tuple[list[KnownDeal], list[KnownLead], list[tuple[str, str]]]] = {
            name: ([], [], []) for name in new
        }
        for name, deal in self._customers.deals_of(new, _MOST_DEALS):
            found[name][0].append(deal)
        for name, lead in self._customers.leads_of(new):
            found[name][1].append(lead)
        for name, person in self._customers.people_of(new):
            found[name][2].append(person)
        for name, (deals, leads, people) in found.items():
            self._known[name] = KnownCustomer(name, tuple(deals), tuple(leads), tuple(people))

    def with_person(self, person: str) -> list[str]:
        """Return the customers at which somebody has this name, a few at most."""
        self._learn_elsewhere()
        there = sorted(self._at.get(searchable(person).strip(), ()))
        return list(self._still_there(there[:_MOST_CUSTOMERS]))
