"""The timeline of a deal, a customer or a person: all that happened, newest first, read as far as seen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from funnel_desktop.commands.session import Session
from funnel_desktop.method.capture import (
    AMOUNT,
    STEP,
    Amount,
    KnownCustomer,
    KnownDeal,
    Step,
    Subject,
    read_line,
)
from funnel_desktop.method.known_names import Hit
from funnel_desktop.method.records import Person, Visit
from funnel_desktop.method.timeline import About, Entry, Mark, TimelineKind
from funnel_desktop.queries.sheet import deal_by_id, people_of


class Timeline:
    """What happened, as it was when this was made. ``marks`` are all entries, the newest first; what they say
    is read when it is asked for."""

    def __init__(self, session: Session, about: About) -> None:
        self._reader = session.store.timelines
        self.about = about
        self.marks: Sequence[Mark] = self._reader.marks(about)

    def counts(self) -> Counter[TimelineKind]:
        """Return how many entries there are of each kind."""
        return Counter(mark.kind for mark in self.marks)

    def entries(self, marks: Sequence[Mark]) -> list[Entry]:
        """Return what some of the entries say, in their order; one that is gone meanwhile is left out."""
        return self._reader.entries(marks)


def people_around(session: Session, about: About) -> list[str]:
    """Return the names of those with whom something may have happened: the customer's people, and whoever was
    named with it before; each once."""
    records = session.store.records
    names = [person.name for person in records.all(Person, customer=about.customer)] if about.customer else []
    deal = deal_by_id(session, about.deal_id) if about.deal_id else None
    if deal is not None and deal.contact_name:
        names.insert(0, deal.contact_name)
    if about.customer:
        names += [visit.person for visit in records.all(Visit, customer=about.customer)]
    return [name for name in dict.fromkeys(names) if name.strip()]


def before_this_session(session: Session, most: int) -> list[Entry]:
    """Return what was done last to deals before the steps that can be undone, the newest first."""
    steps = session.undo_list
    reader = session.store.timelines
    before = steps[-1].at if steps and steps[-1].at else "~"
    return reader.entries(reader.latest(before, most))


class Follows(NamedTuple):
    """What a line typed over the timeline of a deal says besides what happened: the next step, a new amount.
    Only what is read without doubt."""

    step: Step | None = None
    amount: Amount | None = None


NOTHING_FOLLOWS = Follows()


class _OneCustomer:
    """Knows the customer of one deal alone: whom a line over its timeline is about is known already."""

    def __init__(self, known: KnownCustomer) -> None:
        self._known = known

    def hits(self, _plain: str) -> list[Hit]:
        return []

    def known(self, _name: str) -> KnownCustomer:
        return self._known

    def with_person(self, _person: str) -> list[str]:
        return []


def what_follows(session: Session, about: About, text: str) -> Follows:
    """Read what a line says of the next step and the amount of its deal, as the capture line reads it."""
    deal = deal_by_id(session, about.deal_id) if about.deal_id else None
    if deal is None or deal.outcome != "open" or "\n" in text.strip():
        return NOTHING_FOLLOWS
    known = KnownDeal(
        *(deal.row, deal.id, deal.project, deal.outcome, deal.stage or "", deal.amount_minor, deal.currency),
        *(deal.next_step, deal.next_step_date, deal.contact_name),
    )
    people = tuple((person.name, person.position) for person in people_of(session, deal.customer))
    who = _OneCustomer(KnownCustomer(deal.customer, (known,), (), people))
    reading = read_line(
        text,
        session.clock().date(),
        who,
        unit=session.settings.amount_unit,
        about=Subject(deal.customer, known),
    )
    sure = {chip.field for chip in reading.chips if chip.sure}
    step = reading.step if STEP in sure else None
    return Follows(
        step if step is not None and step.text and step.day is not None else None,
        reading.amount if AMOUNT in sure else None,
    )
