"""The source that fits a deal, from what the file knows of its customer and of the person to meet."""

from __future__ import annotations

from typing import NamedTuple

from funnel_desktop.method.records import Person
from funnel_desktop.method.sources import is_known, suggested_source
from funnel_desktop.store.people import Customers
from funnel_desktop.store.store import Store


class FittingSource(NamedTuple):
    """The source that fits a deal, and how many deals of its customer are won (itself not counted)."""

    source: str
    won: int


def fitting_source(store: Store, customer: str, contact: str, row: int | None = None) -> FittingSource | None:
    """Return the source that fits a deal of ``customer`` with ``contact``; None without a customer.

    ``row`` is the deal's own handle: that it was won itself does not make its customer one who had bought
    before, nor its contact one who was known.
    """
    customer = customer.strip()
    if not customer:
        return None
    customers = Customers(store)
    won = customers.won_before(customer, row)
    known = [person.name for person in store.records.all(Person, customer=customer)]
    known += customers.contacts(customer, row)
    source = suggested_source(has_bought=won > 0, person_known=is_known(contact, known))
    return FittingSource(source, won)
