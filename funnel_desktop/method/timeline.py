"""What happened to a deal, a customer or a person, as one list: what an entry is, and their order.

Days and times are those of this computer, the newest first.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Literal, NamedTuple

from funnel_desktop.method.deal import HistoryEntry
from funnel_desktop.method.records import Activity, DealAction, Lead, Link, Visit

TimelineKind = Literal["visit", "call", "message", "note", "step", "move", "check", "edit", "file"]

TIMELINE_KINDS: tuple[TimelineKind, ...] = (
    *("visit", "call", "message", "note", "step"),
    *("move", "check", "edit", "file"),
)
"""What entries are told apart by: a chat is a message; a deal that came in, was won, lost or opened again a
move, and so is a lead that was ended; an action of the playbook that was ticked off is a step done."""

KIND_OF_ACTIVITY: dict[str, TimelineKind] = {
    "call": "call",
    "message": "message",
    "chat": "message",
    "step": "step",
}
"""The kind of an entry, by that of its activity; all others are notes."""


class About(NamedTuple):
    """Whose timeline it is: of a deal (``deal_id``), of a customer, or of a person of a customer."""

    deal_id: str = ""
    customer: str = ""
    person: str = ""


class Mark(NamedTuple):
    """As much of an entry as it takes to put it in its place: its kind, the table and handles (first and
    last) that it is read from, local day "2026-11-30" and time "14:02" ("": not known), the UTC time at which
    it was noted, and the deal's id.

    Edits of a deal at the same moment are one entry, and so are answers.
    """

    kind: TimelineKind
    table: str
    first: int
    last: int
    day: str
    clock: str
    noted: str
    deal_id: str


class Entry(NamedTuple):
    """An entry with all that it says: an ``activity``, a ``visit``, a ``link``, an ``action`` ticked off, a
    ``lead`` that was ended, or ``events`` of a deal.

    ``deal`` is what its deal is called, where the list is of a customer; ``row`` its handle, None without.
    ``kept``: how many bytes of a linked file are kept inside, None: it is not.
    """

    mark: Mark
    activity: Activity | None = None
    visit: Visit | None = None
    link: Link | None = None
    events: tuple[HistoryEntry, ...] = ()
    deal: str = ""
    row: int | None = None
    kept: int | None = None
    action: DealAction | None = None
    lead: Lead | None = None


_OVER = {"edit": 2, "check": 0}


def local_parts(moment: str) -> tuple[str, str]:
    """Return the local day and time of a UTC time; what is none as it is, without a time."""
    try:
        here = datetime.fromisoformat(moment).astimezone()
    except ValueError:
        return moment[:10], ""
    return f"{here:%Y-%m-%d}", f"{here:%H:%M}"


def on_a_day(day: str, clock: str, noted: str) -> tuple[str, str]:
    """Return the place in its day of what has a local date and perhaps a time, noted at a UTC time: without a
    time of its own, and noted on that day, it stands where it was noted."""
    if clock:
        return day, clock
    there, at = local_parts(noted)
    return day, at if there == day else ""


def in_order(marks: Iterable[tuple[tuple[str, str], Mark]]) -> list[Mark]:
    """Return marks, each with its place (day and time), the newest first; of the same moment, what was noted
    last comes first, and a move over the answers that it took."""
    placed = sorted(
        marks, key=lambda one: (one[0], one[1].noted, _OVER.get(one[1].kind, 1), one[1].first), reverse=True
    )
    return [mark for _place, mark in placed]
