"""Roles, relations and what people answer, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from funnel_desktop.method.deal import Answer
from funnel_desktop.method.people import Proposal, open_proposals
from funnel_desktop.method.records import Person
from funnel_desktop.text import bare, dotted
from funnel_desktop.translation import text_of, translate
from funnel_desktop.wording.punctuation import enumerated, listed


def role_word(role: str | None) -> str:
    """Return what a role in the decision chain is called; "" for none."""
    return {
        "decides": translate("People", "decides"),
        "influences": translate("People", "influences"),
        "uses": translate("People", "uses"),
        "buys": translate("People", "buys"),
        "coach": translate("People", "coach"),
        "against": translate("People", "opposes"),
    }.get(role or "", "")


def relation_word(relation: str) -> str:
    """Return what our relation to somebody is called."""
    return {
        "supports": translate("People", "supports", "our relation to a person: supports us"),
        "neutral": translate("People", "neutral"),
        "against": translate("People", "against", "our relation to a person: is against us"),
    }.get(relation, translate("People", "unknown", "our relation to a person"))


RELATION_ICONS = {"supports": "check", "neutral": "minus", "against": "x", "unknown": "question"}
"""The sign of each relation, beside its colour."""


def check_word(check: str) -> str:
    """Return what a check that people answer says when it is answered Yes."""
    return {
        "i1": translate("People", "the decision chain is known"),
        "i2": translate("People", "we have a coach inside"),
        "i6": translate("People", "our way of cooperating is accepted"),
    }.get(check, check)


def box_words(person: Person) -> str:
    """Return the second line of a person's box: role, else position, and our relation."""
    first = role_word(person.role) or person.position
    return dotted((first, relation_word(person.relation)))


def spoken(person: Person, boss: Person | None, below: int) -> str:
    """Return all that the chart shows of a person as one text, for a screen reader."""
    parts = [person.name, person.position, role_word(person.role), relation_word(person.relation)]
    if boss is not None:
        parts.append(translate("People", "reports to {boss}").format(boss=boss.name))
    if below:
        parts.append(translate("People", "%n person(s) below", "", below))
    return enumerated(part for part in parts if part)


def evidence(proposal: Proposal) -> str:
    """Return the facts of a proposal as they are kept as evidence."""
    return bare(listed(text_of(fact) for fact in proposal.facts))


def proposed_answers(
    people: Sequence[Person], answers: Mapping[str, Answer], asked: frozenset[str]
) -> dict[str, Answer]:
    """Return the answers that follow from the people, by check, for those that are open."""
    return {
        proposal.check: Answer(proposal.check, "yes", evidence(proposal))
        for proposal in open_proposals(people, answers, asked)
    }
