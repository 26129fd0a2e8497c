"""What a user does to the people of a customer, each one step to undo; a customer's name keeps its people."""

from __future__ import annotations

from dataclasses import dataclass

from funnel_desktop.commands.context import Context
from funnel_desktop.commands.deals import EditDeal
from funnel_desktop.commands.records import PutRecords
from funnel_desktop.method.chain_layout import placed_by_hand, snapped
from funnel_desktop.method.people import Place, may_report, reports
from funnel_desktop.method.records import Activity, Link, Person, Visit
from funnel_desktop.store.people import Customers
from funnel_desktop.text import FunnelError, Message, message


def _people(context: Context, customer: str) -> list[Person]:
    return context.store.records.all(Person, customer=customer)


@dataclass(frozen=True)
class PutPerson:
    """Add a person, or change one that is there."""

    person: Person

    def name(self, context: Context) -> Message:
        """Say who was added or edited."""
        if context.store.records.get(Person, self.person.id) is None:
            return message("Undo", "add {name} of {customer}", **_named(self.person))
        return message("Undo", "edit {name} of {customer}", **_named(self.person))

    def run(self, context: Context) -> None:
        """Write it. Raises FunnelError for a person without a name, without a customer, or below itself."""
        person = self.person
        if not person.name.strip() or not person.customer.strip():
            raise FunnelError(message("People", "A person needs a name and a customer. Type both."))
        others = [other for other in _people(context, person.customer) if other.id != person.id]
        if not may_report([*others, person._replace(reports_to=None)], person.id, person.reports_to):
            person = person._replace(reports_to=None)
        PutRecords((person,), self.name(context)).run(context)


@dataclass(frozen=True)
class ReportTo:
    """Let a person report to another one of the same customer, or to nobody (None)."""

    person: Person
    boss: Person | None

    def name(self, context: Context) -> Message:
        """Say who reports to whom."""
        if self.boss is None:
            return message("Undo", "put {name} at the top", name=self.person.name)
        return message("Undo", "let {name} report to {boss}", name=self.person.name, boss=self.boss.name)

    def run(self, context: Context) -> None:
        """Draw the line. Raises FunnelError when it would close a circle."""
        boss = None if self.boss is None else self.boss.id
        person = context.store.records.get(Person, self.person.id)
        if person is None:
            raise FunnelError(message("People", "This person is no longer in the file."))
        if not may_report(_people(context, person.customer), person.id, boss):
            raise FunnelError(
                message(
                    "People", "{name} cannot report to somebody below. Move that one first.", name=person.name
                )
            )
        context.store.records.put([person._replace(reports_to=boss)])


@dataclass(frozen=True)
class PlacePerson:
    """Show a person at a place of the decision chain, in columns and rows of its tree."""

    person: Person
    place: Place

    def name(self, context: Context) -> Message:
        """Say who was put somewhere."""
        return message("Undo", "move {name} in the decision chain", name=self.person.name)

    def run(self, context: Context) -> None:
        """Keep the place."""
        person = context.store.records.get(Person, self.person.id)
        if person is None:
            raise FunnelError(message("People", "This person is no longer in the file."))
        x, y = snapped(*self.place)
        context.store.records.put([person._replace(place_x=x, place_y=y)])


@dataclass(frozen=True)
class ArrangePeople:
    """Let everybody at a customer be laid out by itself again."""

    customer: str

    def name(self, context: Context) -> Message:
        """Say whose people were arranged."""
        return message("Undo", "arrange the people of {customer}", customer=self.customer)

    def run(self, context: Context) -> None:
        """Forget the places."""
        context.store.records.put(
            person._replace(place_x=None, place_y=None)
            for person in _people(context, self.customer)
            if placed_by_hand(person) is not None
        )


@dataclass(frozen=True)
class RemovePerson:
    """Take a person away; those who reported to them report to whom they reported."""

    person: Person

    def name(self, context: Context) -> Message:
        """Say who was removed."""
        return message("Undo", "remove {name} of {customer}", **_named(self.person))

    def run(self, context: Context) -> None:
        """Close the gap and delete."""
        person = context.store.records.get(Person, self.person.id)
        if person is None:
            return
        below = reports(_people(context, person.customer)).get(person.id, [])
        context.store.records.put(other._replace(reports_to=person.reports_to) for other in below)
        context.store.records.remove([person])


@dataclass(frozen=True)
class RenameCustomer:
    """Give a deal another customer's name. People and past go with it when it was the only deal there.

    With other deals left under the old name, people stay there: it is another customer now.
    """

    row: int
    customer: str

    def name(self, context: Context) -> Message:
        """Say which deal was edited."""
        return EditDeal(self.row, {"customer": self.customer}).name(context)

    def run(self, context: Context) -> None:
        """Edit the deal, then let the people follow."""
        before, after = context.deal(self.row).customer, self.customer.strip()
        EditDeal(self.row, {"customer": self.customer}).run(context)
        if not before or not after or before == after or Customers(context.store).deals(before):
            return
        records = context.store.records
        records.put(person._replace(customer=after) for person in _people(context, before))
        records.hand_over((Visit, Activity, Link), "customer", before, customer=after)


def _named(person: Person) -> dict[str, object]:
    return {"name": person.name.strip(), "customer": person.customer}
