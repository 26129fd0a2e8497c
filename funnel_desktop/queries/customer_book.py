"""Customers for whoever types or shows one: names alike, their deals, and the source that fits."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from funnel_desktop.commands.customers import FittingSource, fitting_source
from funnel_desktop.method.duplicates import NameIndex, core
from funnel_desktop.method.people import CustomerLine
from funnel_desktop.method.records import Person
from funnel_desktop.store.people import Customers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from funnel_desktop.commands.change import Change
    from funnel_desktop.commands.session import Session


class KnownCustomer(NamedTuple):
    """A customer like the one typed: its name in the file, its deals (open ones first), how many leads."""

    name: str
    deals: tuple[int, ...]
    leads: int


class CustomerBook:
    """Customers of one open file. Names are read once, and again when they are asked for after a change."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._customers = Customers(session.store)
        self._index = NameIndex(())
        self._names: set[str] = set()
        self._stale = True
        session.subscribe(self._follow)

    def _follow(self, change: Change) -> None:
        if not change.touches.isdisjoint(("deals", "lead", "person")):
            self._stale = True

    @property
    def index(self) -> NameIndex:
        """All names, ready to be asked. Names that are gone stay in it; nobody is offered them."""
        if self._stale:
            self._stale = False
            names = self._customers.names()
            self._names = set(names)
            self._index.add(names)
        return self._index

    def prepare(self) -> None:
        """Read the names and their letters before the first key is pressed. Harmless once the file is
        closed: it is called when there is time, and by then the user may be gone."""
        if not self._session.is_open:
            return
        self.index.alike("an")
        self.index.alike("abc")

    def alike(self, typed: str, but: str = "", but_row: int | None = None) -> KnownCustomer | None:
        """Return the known customer that a typed name means or resembles, None for a new one.

        ``but`` is the name that the deal with handle ``but_row`` has now: with no other deal it is no find.
        """
        for found in self.index.alike(typed):
            deals = tuple(row for row in self._customers.deals(found.name) if row != but_row)
            leads = self._customers.leads(found.name)
            if deals or (leads and found.name != but):
                return KnownCustomer(found.name, deals, leads)
        return None

    def people(self, customer: str) -> Sequence[Person]:
        """Return the people of a customer, whose name may be typed with another legal form."""
        customer = customer.strip()
        if not customer:
            return ()
        records = self._session.store.records
        return records.all(Person, customer=customer) or records.all(Person, customer=self.same(customer))

    def completions(self, typed: str) -> list[str]:
        """Return known names that go on from what is typed."""
        found = self.index.beginning(typed)
        return [name for name in found if name != typed.strip() and name in self._names]

    def same(self, typed: str) -> str:
        """Return the name in the file that differs from the typed one by its legal form alone, else ""."""
        found = self.index.alike(typed, most=1)
        return found[0].name if found and core(found[0].name) == core(typed) else ""

    def deals(self, customer: str) -> list[int]:
        """Return the handles of a customer's deals, open ones first."""
        return self._customers.deals(customer)

    def table(self) -> list[CustomerLine]:
        """Return every customer with deals or people, by name."""
        return self._customers.table()

    def fitting_source(self, customer: str, contact: str, row: int | None = None) -> FittingSource | None:
        """Return the source that fits a deal (see ``commands.customers``).

        A new deal's customer may be typed with another legal form than the file has.
        """
        customer = customer.strip()
        if row is None and customer and not self._customers.deals(customer):
            customer = self.same(customer) or customer
        return fitting_source(self._session.store, customer, contact, row)


__all__ = ["CustomerBook", "FittingSource", "KnownCustomer"]
