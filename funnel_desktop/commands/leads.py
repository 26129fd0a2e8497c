"""What a user does to leads: add one or many, edit, order, delete, make deals of them, or end those that
come to nothing.

Leads are records (``method.records.Lead``) with a rank of their own; nothing here counts in the funnel until
a lead has become a deal.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

from funnel_desktop.commands.context import Context, checked_day
from funnel_desktop.commands.records import ConvertLead
from funnel_desktop.identifiers import new_id, new_ids
from funnel_desktop.method.deal import Answer
from funnel_desktop.method.rank import is_rank, ranks_between
from funnel_desktop.method.records import Activity, Lead, Visit, checked_record
from funnel_desktop.method.stages import SOURCES
from funnel_desktop.method.texts import LONGEST_LINE, LONGEST_TEXT, checked_text
from funnel_desktop.method.visits import planned_first_visit
from funnel_desktop.text import FunnelError, Message, message

EDITABLE = (
    *("customer", "project", "contact_name", "contact_position", "contact_phone", "source", "note"),
    "first_visit_date",
)
"""The fields of a lead that a user writes."""


def in_order(context: Context) -> list[Lead]:
    """Return all leads in the order of the tray."""
    return context.store.records.all(Lead, order="rank")


def checked_lead(values: Mapping[str, object]) -> dict[str, object]:
    """Return the fields of a lead after checking them. Raises FunnelError."""
    checked: dict[str, object] = {}
    for name, value in values.items():
        if name not in EDITABLE:
            raise KeyError(name)
        if name == "source":
            if value and value not in SOURCES:
                raise FunnelError(message("Deals", "{value} is not a source of the method.", value=value))
            checked[name] = value or None
        elif name == "first_visit_date":
            checked[name] = checked_day(str(value)).isoformat() if value else None
        else:
            most = LONGEST_TEXT if name == "note" else LONGEST_LINE
            checked[name] = checked_text(str(value or "").strip(), most)
    if not checked.get("customer", "?"):
        raise FunnelError(message("Leads", "A lead needs a customer. Type the company's name."))
    return checked


def _found(context: Context, ids: Sequence[str]) -> list[Lead]:
    """Return leads by their ids. Raises FunnelError when one is gone."""
    leads = []
    for identifier in ids:
        lead = context.store.records.get(Lead, identifier)
        if lead is None:
            raise FunnelError(message("Leads", "This lead is no longer in the file."))
        leads.append(lead)
    return leads


def _ranks(context: Context, before: str | None, ids: Sequence[str], count: int) -> list[str]:
    """Return ranks above lead ``before`` (None: at the end), as if the leads ``ids`` were not there."""
    moving = set(ids)
    ranks = [lead.rank for lead in in_order(context) if lead.id not in moving and is_rank(lead.rank)]
    upper: str | None = None
    if before is not None and before not in moving:
        upper = _found(context, (before,))[0].rank
    if upper is None or not is_rank(upper):
        return ranks_between(ranks[-1] if ranks else None, None, count)
    lower = max((rank for rank in ranks if rank < upper), default=None)
    return ranks_between(lower, upper, count)


@dataclass(frozen=True)
class AddLeads:
    """Add leads with the given fields, in their order, on top of the tray."""

    leads: tuple[Mapping[str, object], ...]

    def name(self, context: Context) -> Message:
        """Say which lead was added, or how many."""
        if len(self.leads) == 1:
            return message("Undo", "add lead {lead}", lead=self.leads[0].get("customer", ""))
        return message("Undo", "add {count} lead(s)", count=len(self.leads))

    def run(self, context: Context) -> None:
        """Insert them."""
        self.add(context)

    def add(self, context: Context) -> list[Lead]:
        """Do it as part of another command; return the new leads."""
        checked = [checked_lead({"customer": "", **values}) for values in self.leads]
        first = min((lead.rank for lead in in_order(context) if is_rank(lead.rank)), default=None)
        ranks = ranks_between(None, first, len(checked))
        leads = [
            Lead(id=identifier, rank=rank, created_at=context.at, **values)  # type: ignore[arg-type]
            for identifier, rank, values in zip(new_ids(), ranks, checked, strict=False)
        ]
        context.store.records.put(leads)
        return leads


@dataclass(frozen=True)
class EditLead:
    """Set fields of one lead."""

    id: str
    values: Mapping[str, object]

    def name(self, context: Context) -> Message:
        """Say which lead was edited."""
        return message("Undo", "edit lead {lead}", lead=_found(context, (self.id,))[0].customer)

    def run(self, context: Context) -> None:
        """Write them."""
        lead = _found(context, (self.id,))[0]
        changed = checked_record(Lead(**{**lead._asdict(), **checked_lead(self.values)}), lead)
        if changed != lead:
            context.store.records.put((changed,))


@dataclass(frozen=True)
class OrderLeads:
    """Put leads, in the order given, above lead ``before`` in the tray (None: at the end)."""

    ids: tuple[str, ...]
    before: str | None

    def name(self, context: Context) -> Message:
        """Say what was put elsewhere."""
        if len(self.ids) == 1:
            return message("Undo", "order lead {lead}", lead=_found(context, self.ids)[0].customer)
        return message("Undo", "order {count} lead(s)", count=len(self.ids))

    def run(self, context: Context) -> None:
        """Give each a rank between its new neighbours; nobody else's rank changes."""
        leads = _found(context, self.ids)
        before, moving = self.before, set(self.ids)
        if before in moving:  # dropped above itself: above the next one that stays
            order = [lead.id for lead in in_order(context)]
            after = [identifier for identifier in order[order.index(before) :] if identifier not in moving]
            before = after[0] if after else None
        ranks = _ranks(context, before, self.ids, len(leads))
        context.store.records.put(lead._replace(rank=rank) for lead, rank in zip(leads, ranks, strict=True))


@dataclass(frozen=True)
class DeleteLeads:
    """Take leads away; what happened stays with the customer's name."""

    ids: tuple[str, ...]

    def name(self, context: Context) -> Message:
        """Say which lead was deleted, or how many."""
        if len(self.ids) == 1:
            return message("Undo", "delete lead {lead}", lead=_found(context, self.ids)[0].customer)
        return message("Undo", "delete {count} lead(s)", count=len(self.ids))

    def run(self, context: Context) -> None:
        """Delete them."""
        records = context.store.records
        leads = _found(context, self.ids)
        for lead in leads:
            records.hand_over((Visit, Activity), "lead_id", lead.id, lead_id=None)
        records.remove(leads)


@dataclass(frozen=True)
class EndLeads:
    """End leads that come to nothing, with a reason: the key of a loss reason of the playbook, or words.

    They are kept with reason and day (None: today). Visits planned for them are off the plan from that day
    on; those of earlier days stay as what was planned then.
    """

    ids: tuple[str, ...]
    reason: str
    note: str = ""
    ended_date: str | None = None

    def name(self, context: Context) -> Message:
        """Say which lead was ended, or how many."""
        if len(self.ids) == 1:
            lead = _found(context, self.ids)[0]
            return message("Undo", "end lead {lead}: no opportunity", lead=lead.customer)
        return message("Undo", "end {count} lead(s): no opportunity", count=len(self.ids))

    def run(self, context: Context) -> None:
        """Note the end. One that was ended before keeps its day where none is given. Raises FunnelError
        without a reason, or for a day to come."""
        reason = checked_text(self.reason.strip(), LONGEST_LINE)
        if not reason:
            raise FunnelError(message("Leads", "Say why there is no opportunity: choose a reason."))
        note = checked_text(self.note.strip(), LONGEST_TEXT)
        records = context.store.records
        for lead in _found(context, self.ids):
            day = self._day(context, lead)
            planned = records.all(Visit, lead_id=lead.id, done_date=None)
            records.remove(visit for visit in planned if (visit.planned_date or day) >= day)
            ended = lead._replace(ended_date=day, ended_reason=reason, ended_note=note)
            records.put((checked_record(ended, lead),))

    def _day(self, context: Context, lead: Lead) -> str:
        day = checked_day(self.ended_date or lead.ended_date or context.today.isoformat())
        if day > context.today:
            raise FunnelError(
                message("Leads", "{value} is in the future. A lead ends today or earlier.", value=day)
            )
        return day.isoformat()


@dataclass(frozen=True)
class TakeUpLeads:
    """Let leads wait again that were ended, each with words that say how it had ended: they are kept as a
    note of that day, so that the customer's timeline tells of it."""

    leads: tuple[tuple[str, str], ...]
    """Id and words of each; without words nothing is kept."""

    def name(self, context: Context) -> Message:
        """Say which lead was taken up again, or how many."""
        if len(self.leads) == 1:
            lead = _found(context, (self.leads[0][0],))[0]
            return message("Undo", "take up lead {lead} again", lead=lead.customer)
        return message("Undo", "take up {count} lead(s) again", count=len(self.leads))

    def run(self, context: Context) -> None:
        """Take the end away; what was planned for a day that has passed is no date for a first visit."""
        records, today = context.store.records, context.today.isoformat()
        for identifier, words in self.leads:
            lead = _found(context, (identifier,))[0]
            if lead.ended_date is None:
                continue
            if words.strip():
                note = Activity(
                    new_id(),
                    None,
                    lead.id,
                    lead.customer,
                    "note",
                    lead.ended_date,
                    text=words.strip(),
                    created_at=context.at,
                    updated_at=context.at,
                )
                records.put((checked_record(note),))
            planned = lead.first_visit_date
            records.put(
                (
                    lead._replace(
                        ended_date=None,
                        ended_reason="",
                        ended_note="",
                        first_visit_date=planned if planned is not None and planned >= today else None,
                    ),
                )
            )


class Conversion(NamedTuple):
    """A lead that becomes a deal, with the answers given for it and why it enters anyway.

    ``step``: the words of the next step where the first visit is still to come. ``more``: fields of the deal
    of which more is known than the lead says. ``ended``: of one that was ended, how, as ``TakeUpLeads``
    keeps it.
    """

    id: str
    answers: tuple[Answer, ...] = ()
    reason: str = ""
    step: str = ""
    more: Mapping[str, object] = MappingProxyType({})
    ended: str = ""


@dataclass(frozen=True)
class ConvertLeads:
    """Make deals of leads, in their order, in an open stage: above deal ``before``, on top, or at the end."""

    leads: tuple[Conversion, ...]
    stage: str = "target"
    before: int | None = None
    at_end: bool = False

    def name(self, context: Context) -> Message:
        """Say which lead was made a deal, or how many."""
        stage = context.stage_name(self.stage)
        if len(self.leads) == 1:
            lead = _found(context, (self.leads[0].id,))[0]
            return message("Undo", "move lead {lead} to {stage}", lead=lead.customer, stage=stage)
        return message("Undo", "move {count} lead(s) to {stage}", count=len(self.leads), stage=stage)

    def run(self, context: Context) -> None:
        """Convert one after another, all above the same deal.

        A customer in the funnel was visited once: a first visit meant for today or earlier is noted as done.
        One still to come is kept as a visit of the deal and is its next step.
        """
        before, at_end = self.before, self.at_end
        if before is None and not at_end:
            before = context.store.deals.first_in_column(self.stage)
            at_end = before is None
        for entry in self.leads:
            TakeUpLeads(((entry.id, entry.ended),)).run(context)
            lead = _found(context, (entry.id,))[0]
            more = {**entry.more, **_with_first_visit(context, lead, entry.step)}
            ConvertLead(lead, self.stage, entry.answers, entry.reason, before, at_end, more).run(context)


def _with_first_visit(context: Context, lead: Lead, step: str) -> dict[str, object]:
    """Keep the first visit of a lead that becomes a deal; return what the deal says of it."""
    when = lead.first_visit_date
    if when is None:
        return {}
    visits = context.store.records.all(Visit, lead_id=lead.id)
    there = [visit for visit in visits if visit.planned_date == when]
    visit = there[0] if there else first_visit(lead)._replace(created_at=context.at)
    if visit.done_date is not None:
        return {}
    if when <= context.today.isoformat():
        context.store.records.put((visit._replace(done_date=when),))
        return {}
    words = visit.purpose or step or lead.contact_name or lead.customer
    context.store.records.put((visit._replace(purpose=words),))
    return {"next_step": words, "next_step_date": when, "next_step_time": visit.planned_time or None}


def first_visit(lead: Lead) -> Visit:
    """Return the first visit of a lead, on its date, as a record of its own."""
    return planned_first_visit(lead)._replace(id=new_id(), created_at="")
