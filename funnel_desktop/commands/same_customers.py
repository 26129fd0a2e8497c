"""Putting customers together that are one: deals, people, visits and leads come under one name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from funnel_desktop.commands.context import Context
from funnel_desktop.method.fields import SEARCHED_FIELDS
from funnel_desktop.method.records import Activity, Lead, Link, Person, Visit
from funnel_desktop.method.sources import same_name
from funnel_desktop.method.texts import checked_text
from funnel_desktop.store.deals import refreshed_search_text
from funnel_desktop.store.people import Customers
from funnel_desktop.text import FunnelError, Message, message

_AT_ONCE = 100


class MergeCustomers:
    """Let everything of the customers ``names`` be of ``into``, as one step in slices; ``run`` yields the
    share done.

    Somebody who is known at two of them, by the same name and no other telephone, becomes one person, who
    keeps whatever either has.
    """

    def __init__(self, names: Sequence[str], into: str) -> None:
        self._names = [name for name in dict.fromkeys(names) if name != into]
        self._into = into.strip()
        self.deals = self.people = self.visits = self.leads = self.entries = 0
        """How much came under the name."""

    def name(self) -> Message:
        """Say which customers became one."""
        if len(self._names) == 1:
            return message(
                "Undo", "put {name} together with {customer}", name=self._names[0], customer=self._into
            )
        return message(
            "Undo",
            "put {number} customers together as {customer}",
            number=len(self._names),
            customer=self._into,
        )

    def run(self, context: Context) -> Iterator[float]:
        """Do it. Raises FunnelError for a blank name, one that is too long, or customers that are gone."""
        into = checked_text(self._into)
        if not into:
            raise FunnelError(message("Customers", "A customer needs a name. Choose the one to keep."))
        store, customers = context.store, Customers(context.store)
        rows = [row for name in self._names for row in customers.deals(name)]
        for done, row in enumerate(rows, 1):
            deal = context.deal(row)
            store.history.add_edit(deal.id, "customer", deal.customer, into, context.at)
            searched = {name: getattr(deal, name) for name in SEARCHED_FIELDS} | {"customer": into}
            values = {"customer": into, "updated_at": context.at}
            store.deals.update(row, {**values, "search_text": refreshed_search_text(searched)})
            if done % _AT_ONCE == 0:
                yield min(0.9, 0.9 * done / len(rows))
        self.deals = len(rows)
        records = store.records
        for name in self._names:
            people = records.all(Person, customer=name)
            leads = records.all(Lead, customer=name)
            self._bring(context, people, into)
            self.visits += records.hand_over((Visit,), "customer", name, customer=into)
            records.put(lead._replace(customer=into) for lead in leads)
            self.entries += records.hand_over((Activity, Link), "customer", name, customer=into)
            self.people += len(people)
            self.leads += len(leads)
        if not (self.deals or self.people or self.visits or self.leads or self.entries):
            raise FunnelError(
                message(
                    "Customers",
                    "There is no customer {name} in the file.",
                    name=self._names[0] if self._names else into,
                )
            )
        yield 0.99

    def _bring(self, context: Context, people: Sequence[Person], into: str) -> None:
        """Bring people under the name; one who is known there already becomes the same person."""
        records = context.store.records
        there = records.all(Person, customer=into)
        became: dict[str, str] = {}
        for person in people:
            known = next((other for other in there if _is_the_same(person, other)), None)
            if known is None:
                there.append(person._replace(customer=into))
                continue
            became[person.id] = known.id
            there[there.index(known)] = _together(known, person)
            records.remove((person,))
        # Whoever reported to one of two reports to the one that they became, and nobody to himself.
        mended = []
        for person in there:
            boss = became.get(person.reports_to or "", person.reports_to)
            mended.append(person._replace(reports_to=None if boss == person.id else boss))
        records.put(mended)
        for gone, stayed in became.items():
            elsewhere = records.all(Person, reports_to=gone)
            records.put(person._replace(reports_to=stayed) for person in elsewhere)


class MergePairs:
    """Let customers become one pair by pair, as one step: of each the name that goes, and the one that stays.

    Where a name that stays in one pair goes in another, all of it ends under the last.
    """

    def __init__(self, pairs: Sequence[tuple[str, str]]) -> None:
        self._pairs = pairs

    def name(self) -> Message:
        """Say which customers became one."""
        if len(self._pairs) == 1:
            return MergeCustomers([self._pairs[0][0]], self._pairs[0][1]).name()
        return message("Undo", "put {number} pairs of customers together", number=len(self._pairs))

    def run(self, context: Context) -> Iterator[float]:
        """Do it. Raises FunnelError as ``MergeCustomers``."""
        became: dict[str, str] = {}
        for done, pair in enumerate(self._pairs):
            goes, stays = (_now(name, became) for name in pair)
            if goes == stays:
                continue
            for share in MergeCustomers([goes], stays).run(context):
                yield (done + share) / len(self._pairs)
            became[goes] = stays


def _now(name: str, became: dict[str, str]) -> str:
    while name in became:
        name = became[name]
    return name


def _is_the_same(one: Person, other: Person) -> bool:
    if not one.name.strip() or same_name(one.name) != same_name(other.name):
        return False
    phones = {"".join(sign for sign in person.phone if sign.isdigit()) for person in (one, other)} - {""}
    return len(phones) < 2


def _together(kept: Person, other: Person) -> Person:
    """Return one person with what either has; where both have something, what the kept one has."""
    notes = [note for note in dict.fromkeys((kept.note, other.note)) if note.strip()]
    return kept._replace(
        position=kept.position or other.position,
        phone=kept.phone or other.phone,
        role=kept.role or other.role,
        relation=kept.relation if kept.relation != "unknown" else other.relation,
        reports_to=kept.reports_to or other.reports_to,
        note="\n".join(notes),
    )
