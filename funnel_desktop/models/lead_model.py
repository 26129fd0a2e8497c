"""The leads in their tray as a model of cards, under the filter of the board: those that wait in the order
of the hand, or those that were ended."""

from __future__ import annotations

from collections.abc import Sequence, Set
from datetime import date
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from funnel_desktop.commands.change import Change
from funnel_desktop.method.deal import Card
from funnel_desktop.method.records import Lead
from funnel_desktop.method.search import query_words, search_text
from funnel_desktop.method.short_names import with_short_name
from funnel_desktop.models.board_model import ColumnModel
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.queries.leads import read_leads
from funnel_desktop.wording.card import CLOSED, ENDED, MISSING, OVERDUE, PLANNED, CardWords, Face
from funnel_desktop.wording.leads import ended_words, reason_words

translate = QCoreApplication.translate

LEAD = "lead"
"""What stands in the place of a stage: the tray, as a column that is none of the funnel."""

NEEDS = frozenset({LEAD, "visit", "filter", "day", "settings"})
"""What the tray shows: leads, their visits, under the filter, by the day, in words of the playbook."""


class LeadModel(ColumnModel):
    """The leads shown. Their handles are negative, so that none is ever taken for a deal's.

    A lead's handle stays the same as long as the file is open, also through undo.
    """

    def __init__(self, session: SessionModel, words: LeadWords) -> None:
        self._leads: dict[int, Lead] = {}
        self._handles: dict[str, int] = {}
        self._waiting: Sequence[Lead] = ()
        self._ended: Sequence[Lead] = ()
        self.shows_ended = False
        """Whether those are shown that were ended, the latest first."""
        self._visited: dict[str, str] = {}
        super().__init__(session, LEAD, words)
        words.leads = self
        self._read()
        self.refresh()

    # -- asking

    @property
    def count(self) -> int:
        """How many leads wait, shown or not."""
        return len(self._waiting)

    @property
    def ended(self) -> int:
        """How many leads were ended."""
        return len(self._ended)

    @property
    def ids(self) -> Set[str]:
        """The ids of all leads that there were as long as the file is open."""
        return self._handles.keys()

    @property
    def visited(self) -> int:
        """How many of those that wait were visited and have no date for another visit."""
        return len(self._visited)

    def overdue(self) -> int:
        """Return how many first visits, of the leads that wait, should have been made by now."""
        return sum(1 for lead in self._waiting if self._is_overdue(lead))

    def _is_overdue(self, lead: Lead) -> bool:
        when = lead.first_visit_date
        return (
            bool(when)
            and lead.ended_date is None
            and lead.id not in self._visited
            and str(when) < self._session.today.isoformat()
        )

    def lead(self, row: int) -> Lead | None:
        """Return the lead of a handle; None when it is gone."""
        return self._leads.get(row)

    def leads(self, rows: Sequence[int]) -> list[Lead]:
        """Return the leads of handles, those that are still there."""
        return [self._leads[row] for row in rows if row in self._leads]

    def handles(self, ids: Sequence[str]) -> list[int]:
        """Return the handles of leads by their ids."""
        return [self._handles[identifier] for identifier in ids if identifier in self._handles]

    def show_ended(self, ended: bool) -> None:
        """Show the leads that were ended, or those that wait."""
        if ended != self.shows_ended:
            self.shows_ended = ended
            self.refresh()

    # -- reading

    def follow(self, change: Change) -> None:
        """Follow a change of leads or their visits, or of what decides which are shown and how."""
        if change.touches.isdisjoint(NEEDS):
            return
        if not change.touches.isdisjoint((LEAD, "visit")):
            self._read()
        self.refresh()

    def _read(self) -> None:
        found = read_leads(self._session.session)
        self._waiting, self._visited, self._ended = found
        self._leads = {}
        for lead in (*self._waiting, *self._ended):
            handle = self._handles.setdefault(lead.id, -1 - len(self._handles))
            self._leads[handle] = lead

    def _order(self) -> Sequence[int]:
        wanted = self._session.index.filter
        words = query_words(wanted.text)
        return [
            handle
            for handle, lead in self._leads.items()
            if (lead.ended_date is not None) is self.shows_ended
            and (not wanted.sources or lead.source in wanted.sources)
            and (not wanted.overdue or self._is_overdue(lead))
            and (not words or all(word in _found_in(lead) for word in words))
        ]

    def _read_cards(self, rows: Sequence[int]) -> Sequence[Card]:
        leads = [(row, self._leads[row]) for row in rows if row in self._leads]
        return [_card(row, lead, self._visited.get(lead.id)) for row, lead in leads]


def _card(row: int, lead: Lead, visited: str | None) -> Card:
    """Return a lead as a card: it has no amount, stage or checks, and its next step is the first visit.

    ``visited``: the day of its last visit, where no other is meant; it stands as the day of closing.
    """
    comma = translate("Joints", ", ", "between the members of a short list")
    return Card(
        row=row,
        customer=lead.customer,
        project=lead.project,
        amount_minor=None,
        units=None,
        source=lead.source,
        stage=None,
        outcome="open",
        stage_since=lead.created_at,
        next_step=comma.join(part for part in (lead.contact_name, lead.contact_position) if part),
        next_step_date=lead.first_visit_date,
        closed_date=lead.ended_date or visited,
        answered=0,
        asked=0,
    )


@lru_cache(maxsize=1 << 13)
def _found_in(lead: Lead) -> str:
    who = " ".join((lead.contact_name, lead.contact_position, lead.contact_phone))
    return with_short_name(search_text(lead.customer, lead.project, who, lead.note))


class LeadWords(CardWords):
    """Writes leads: customer, project or contact, contact or phone, source, and when the first visit is."""

    leads: LeadModel | None = None

    def _lead(self, card: Card) -> Lead | None:
        return None if self.leads is None else self.leads.lead(card.row)

    def step(self, card: Card, *, whole: bool = False) -> tuple[str, str]:
        """Return the kind and the words of the line about the first visit, or when the lead was ended."""
        lead = self._lead(card)
        if lead is not None and lead.ended_date is not None:
            return ENDED, ended_words(lead, self.language, self.today)
        if card.closed_date is not None:
            day = self.short_date(date.fromisoformat(card.closed_date))
            return CLOSED, translate("Lead", "Visited {date}").format(date=day)
        if card.next_step_date is None:
            return MISSING, translate("Lead", "No visit date")
        words = self._say_step.format(when=self.step_when(card), step=translate("Lead", "Visit"))
        return OVERDUE if self.overdue_days(card) else PLANNED, words

    def invitation(self) -> str:
        """Return what is to be done with a lead that was visited: it goes into the funnel."""
        return translate("Lead", "Drag to {stage}").format(stage=self._stages["target"])

    def face(self, card: Card) -> Face:
        """Return what is painted; ``amount`` holds the third line and ``days`` the source, or where to drag a
        lead that was visited."""
        lead = self._lead(card)
        kind, step = self.step(card)
        phone = lead.contact_phone if lead is not None else ""
        lines = [line for line in (card.project, card.next_step, phone) if line]
        return Face(
            customer=self.name_on_card(card),
            known=bool(card.customer),
            project=lines[0] if lines else "",
            amount=lines[1] if len(lines) > 1 else "",
            days=self._below(card, lead, kind),
            stale=False,
            step_kind=kind,
            step=step,
            source="",
            stage=0,
            answered=0,
            asked=0,
            step_when=self.step_when(card) if kind in (PLANNED, OVERDUE) else "",
        )

    def _below(self, card: Card, lead: Lead | None, kind: str) -> str:
        """Return the last line: why the lead was ended, what is to be done with it, or its source."""
        if kind == ENDED and lead is not None:
            return reason_words(self.wording(), lead)
        return self.invitation() if kind == CLOSED else self._sources.get(card.source or "", "")

    def sentences(self, card: Card) -> list[str]:
        """Return what there is to say about a lead besides its title, a sentence each."""
        lead = self._lead(card)
        kind, step = self.step(card)
        says = [step]
        if kind in (CLOSED, ENDED):
            says.append(self._below(card, lead, kind))
        if card.next_step:
            says.append(translate("Lead", "Contact: {contact}").format(contact=card.next_step))
        if lead is not None and lead.contact_phone:
            says.append(translate("Lead", "Phone: {phone}").format(phone=lead.contact_phone))
        if card.source:
            name = self._sources.get(card.source, card.source)
            says.append(translate("Card", "Source: {source}").format(source=name))
        if lead is not None and lead.note:
            says.append(translate("Lead", "Note: {note}").format(note=lead.note))
        return says
