"""Customers that may be one, with what the file has of each."""

from __future__ import annotations

from collections.abc import Generator
from typing import NamedTuple

from funnel_desktop.commands.session import Session
from funnel_desktop.method.same_customers import Alike, Holding, find_alike, in_order, name_to_keep
from funnel_desktop.store.people import Customers


class MayBeOne(NamedTuple):
    """Two customers that may be one, what the file has of each, and the name to propose."""

    alike: Alike
    first: Holding
    second: Holding
    keep: str


def customers_alike(session: Session) -> Generator[float, None, list[MayBeOne]]:
    """Find the customers of a file that may be one, the likest first, but for those that are said to be two;
    yields the share done. Ends with the session."""
    return session.while_open(_found(session))


def _found(session: Session) -> Generator[float, None, list[MayBeOne]]:
    customers = Customers(session.store)
    holdings = customers.holdings()
    yield 0.02
    pairs = yield from find_alike(list(holdings), customers.phones())
    apart = set(session.settings.different_customers)
    return [
        MayBeOne(pair, holdings[pair.first], holdings[pair.second], _keep(holdings, pair))
        for pair in pairs
        if in_order(pair.first, pair.second) not in apart
    ]


def _keep(holdings: dict[str, Holding], pair: Alike) -> str:
    return name_to_keep(holdings[pair.first], holdings[pair.second])
