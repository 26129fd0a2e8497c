"""The timeline of a deal, a customer or a person: all that happened, newest first, read as far as seen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from funnel_desktop.commands.session import Session
from funnel_desktop.method.records import Person, Visit
from funnel_desktop.method.timeline import About, Entry, Mark, TimelineKind
from funnel_desktop.queries.sheet import deal_by_id


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
