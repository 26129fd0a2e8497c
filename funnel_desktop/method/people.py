"""The people of a customer: the tree of who reports to whom, and the checks that it answers.

A check is only proposed here. It counts when the user confirms it; the facts are its evidence.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from funnel_desktop.method.deal import Answer
from funnel_desktop.method.records import Person
from funnel_desktop.text import Message, message

ANSWERED_BY_PEOPLE = ("i1", "i2", "i6")
"""The checks that the people of a customer can answer."""


class CustomerLine(NamedTuple):
    """One line of the table of customers; amounts in minor units, ``last_visit`` an ISO date or None."""

    customer: str
    open: int
    won: int
    lost: int
    won_minor: int
    people: int
    last_visit: str | None


class Place(NamedTuple):
    """Where a person stands in the chain: columns from the left and rows from the top, fractions happen."""

    column: float
    row: float


class Proposal(NamedTuple):
    """A check that may be answered Yes, with the facts it follows from, each in words."""

    check: str
    facts: tuple[Message, ...]


def bosses(people: Sequence[Person]) -> dict[str, str | None]:
    """Return whom each person reports to, by id; None for the top.

    Somebody who isn't among ``people``, oneself, and the line that would close a circle count as nobody.
    """
    known = {person.id for person in people}
    found: dict[str, str | None] = {}
    for person in people:
        boss = person.reports_to if person.reports_to in known else None
        above = boss
        while above is not None and above != person.id:
            above = found.get(above)
        found[person.id] = None if above == person.id else boss
    return found


def reports(people: Sequence[Person]) -> dict[str | None, list[Person]]:
    """Return those who report to each person, in order; under None those at the top."""
    boss_of = bosses(people)
    below: dict[str | None, list[Person]] = {}
    for person in people:
        below.setdefault(boss_of[person.id], []).append(person)
    return below


def may_report(people: Sequence[Person], person: str, boss: str | None) -> bool:
    """Whether ``person`` can report to ``boss``: not to oneself, and to nobody who stands below."""
    if boss is None:
        return True
    boss_of = bosses(people)
    above: str | None = boss
    while above is not None:
        if above == person:
            return False
        above = boss_of.get(above)
    return boss in boss_of


def tree(people: Sequence[Person]) -> dict[str, Place]:
    """Return the place of everybody: each under the middle of whom they report to, nobody on another."""
    below = reports(people)
    places: dict[str, Place] = {}
    next_column = 0.0
    # Walked without recursion: a chain of a thousand bosses is nonsense, but no reason to stop.
    stack: list[tuple[Person, int, bool]] = [(person, 0, False) for person in reversed(below.get(None, []))]
    while stack:
        person, row, done = stack.pop()
        own = below.get(person.id, [])
        if not own:
            places[person.id] = Place(next_column, row)
            next_column += 1
        elif done:
            first, last = places[own[0].id].column, places[own[-1].id].column
            places[person.id] = Place((first + last) / 2, row)
        else:
            stack.append((person, row, True))
            stack.extend((other, row + 1, False) for other in reversed(own))
    return places


def proposals(people: Sequence[Person]) -> list[Proposal]:
    """Return the checks that follow from the people of a customer.

    i1, the decision chain is known: there are at least two people, one decides, and everybody stands in a
    line that leads to the same top as somebody who decides. i2, we have a coach: one who supports us.
    i6, our way of cooperating is accepted: one who decides supports us; or one who influences does, while
    nobody who decides is against us.
    """
    found = []
    chain = _chain_is_known(people)
    if chain:
        found.append(Proposal("i1", chain))
    coaches = [person for person in people if person.role == "coach" and person.relation == "supports"]
    if coaches:
        found.append(
            Proposal(
                "i2",
                tuple(
                    message("People", "{name} is our coach and supports us", name=person.name)
                    for person in coaches
                ),
            )
        )
    accepted = _accepted(people)
    if accepted:
        found.append(Proposal("i6", accepted))
    return found


def _chain_is_known(people: Sequence[Person]) -> tuple[Message, ...]:
    deciding = [person for person in people if person.role == "decides"]
    if len(people) < 2 or not deciding:
        return ()
    boss_of = bosses(people)

    def top(person: str) -> str:
        while (above := boss_of[person]) is not None:
            person = above
        return person

    tops = {top(person.id) for person in deciding}
    if any(top(person.id) not in tops for person in people):
        return ()
    below = reports(people)
    if any(top_id not in below for top_id in tops):  # somebody alone is no line
        return ()
    facts = [_decides(person) for person in deciding]
    for person in people:
        own = below.get(person.id, [])
        for other in own:
            facts.append(message("People", "{name} reports to {boss}", name=other.name, boss=person.name))
    return tuple(facts)


def _accepted(people: Sequence[Person]) -> tuple[Message, ...]:
    deciding = [person for person in people if person.role == "decides"]
    supporting = [person for person in deciding if person.relation == "supports"]
    if supporting:
        return tuple(
            message("People", "{name} decides and supports us", name=person.name) for person in supporting
        )
    if any(person.relation == "against" for person in deciding):
        return ()
    return tuple(
        _influences(person)
        for person in people
        if person.role == "influences" and person.relation == "supports"
    )


def open_proposals(
    people: Sequence[Person], answers: Mapping[str, Answer], asked: frozenset[str] | None = None
) -> list[Proposal]:
    """Return the proposals for checks that are asked (None: all) and have no answer of the user yet.

    Unknown is no answer here: what was unknown may be known by now. A No stays: the user knows better.
    """
    return [
        proposal
        for proposal in proposals(people)
        if (asked is None or proposal.check in asked)
        and (proposal.check not in answers or answers[proposal.check].answer in ("", "unknown"))
    ]


def _decides(person: Person) -> Message:
    if not person.position:
        return message("People", "{name} decides", name=person.name)
    return message("People", "{name} ({position}) decides", name=person.name, position=person.position)


def _influences(person: Person) -> Message:
    if not person.position:
        return message("People", "{name} influences the decision and supports us", name=person.name)
    return message(
        "People",
        "{name} ({position}) influences the decision and supports us",
        name=person.name,
        position=person.position,
    )


def source_contradicts(source: str | None, has_bought: bool) -> bool:
    """Whether a source of the method cannot be right: it says existing customer of one who has not bought
    yet, or new customer of one who has. None, and inbound, contradict nothing.
    """
    existing = {"cold": False, "follow_up": False, "penetration": True, "cultivation": True}.get(source or "")
    return existing is not None and existing != has_bought
