"""The people of the sample's customers: decision chains of deals that are far along."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from funnel_desktop.method.records import Person

_CHAINS: tuple[tuple[tuple[str, str | None, str, int | None], ...], ...] = (
    (
        ("head", "decides", "supports", None),
        ("contact", "coach", "supports", 0),
        ("buyer", "buys", "neutral", 0),
        ("user", "uses", "against", 0),
        ("reviewer", "influences", "supports", 1),
    ),
    (
        ("head", "decides", "unknown", None),
        ("contact", "influences", "supports", 0),
        ("buyer", "buys", "neutral", 0),
    ),
    (("contact", "uses", "supports", None), ("buyer", "buys", "unknown", None)),
    (
        ("head", "decides", "neutral", None),
        ("reviewer", "influences", "against", 0),
        ("contact", "coach", "supports", 1),
        ("user", "uses", "supports", 1),
    ),
)
"""Who, role, relation, and to whom of those before they report; "contact" is the contact of the deal."""

_STAGES = ("shortlisted", "intent", "near_win")


def sample_people(
    deals: Sequence[Mapping[str, Any]],
    positions: Mapping[str, str],
    name_of: Callable[[int], str],
    ids: Iterator[str],
    at: str,
) -> list[Person]:
    """Return people for the customers of open deals that are far along.

    ``positions`` are what head, buyer, user and reviewer are called; ``name_of`` gives names by number.
    """
    people: list[Person] = []
    seen: set[str] = set()
    for deal in deals:
        customer = deal["customer"]
        if deal["outcome"] != "open" or deal["stage"] not in _STAGES or customer in seen:
            continue
        chain = _CHAINS[len(seen) % len(_CHAINS)]
        seen.add(customer)
        own: list[Person] = []
        for who, role, relation, boss in chain:
            contact = who == "contact"
            own.append(
                Person(
                    id=next(ids),
                    customer=customer,
                    name=deal["contact_name"] if contact else name_of(len(people) + len(own)),
                    position=deal["contact_position"] if contact else positions[who],
                    role=role,
                    relation=relation,
                    reports_to=None if boss is None else own[boss].id,
                    created_at=at,
                )
            )
        people += own
    return people
