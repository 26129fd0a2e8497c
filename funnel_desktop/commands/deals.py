"""What a user can do to deals: add, edit, move, order, win, lose, open again, answer, delete.

A command is a value. ``run`` does it inside the one transaction that the session has begun; ``name`` is what
"Undo: …" says. Commands check what they are given and refuse with a sentence.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from funnel_desktop.commands.clock import utc_text
from funnel_desktop.method.deal import Answer, Deal
from funnel_desktop.method.playbook import Playbook
from funnel_desktop.method.rank import rank_between, ranks_between
from funnel_desktop.method.settings import Settings
from funnel_desktop.method.stages import POSITION, SOURCES
from funnel_desktop.store.deals import SEARCHED_FIELDS, editable, refreshed_search_text
from funnel_desktop.store.store import Store
from funnel_desktop.text import FunnelError, Message, message


@dataclass(frozen=True, slots=True)
class Context:
    """What a running command may use."""

    store: Store
    settings: Settings
    playbook: Playbook
    now: datetime
    language: str = "en"

    @property
    def at(self) -> str:
        """The present moment as the file keeps times."""
        return utc_text(self.now)

    @property
    def today(self) -> date:
        """The present local date."""
        return self.now.date()

    def deal(self, row: int) -> Deal:
        """Return a deal that must be there. Raises FunnelError when it is gone."""
        deal = self.store.deals.deal(row)
        if deal is None:
            raise FunnelError(message("Deals", "This deal is no longer in the file."))
        return deal

    def stage_name(self, stage: str | None) -> str:
        """Return the name of a stage for a sentence."""
        return "–" if stage is None else self.playbook.stages[stage].name(self.language)


class Command(Protocol):
    """A change that a session can execute."""

    def name(self, context: Context) -> Message:
        """Return what was done, for the undo menu and the status line."""

    def run(self, context: Context) -> None:
        """Do it. Raises FunnelError and changes nothing when it makes no sense."""


def title(deal: Deal) -> str:
    """Return how a deal is called in a sentence: its customer, else its project, else its number."""
    return deal.customer or deal.project or deal.reference or deal.id[:8]


def _subject(context: Context, rows: Sequence[int]) -> str | None:
    """Return the name of the only deal, None for several."""
    return title(context.deal(rows[0])) if len(rows) == 1 else None


@dataclass(frozen=True)
class AddDeal:
    """Add a deal at the top of ``stage`` (an open one) with the given editable fields."""

    values: Mapping[str, object]
    stage: str = "target"
    answers: tuple[Answer, ...] = ()

    def name(self, context: Context) -> Message:
        """Say which deal was added."""
        who = str(self.values.get("customer") or self.values.get("project") or "").strip()
        return message("Undo", "add {deal}", deal=who)

    def run(self, context: Context) -> None:
        """Insert the deal and note its entry."""
        values = _checked(self.values)
        if not (str(values.get("customer") or "").strip() or str(values.get("project") or "").strip()):
            raise FunnelError(
                message("Deals", "A deal needs a customer or a project. Type at least one of them.")
            )
        if self.stage == "won":
            raise FunnelError(message("Deals", "Add the deal to an open stage, then move it to Won."))
        store = context.store
        row = store.deals.insert(
            {
                **values,
                "currency": context.settings.currency,
                "stage": self.stage,
                "outcome": "open",
                "rank": rank_between(None, store.deals.first_rank(self.stage)),
                "furthest_stage": POSITION[self.stage],
                "stage_since": context.at,
                "entered_date": context.today.isoformat(),
                "created_at": context.at,
                "updated_at": context.at,
                "search_text": refreshed_search_text(values),
            }
        )
        deal = context.deal(row)
        store.history.add_move(deal.id, None, self.stage, context.at)
        store.history.add_answers(deal.id, self.answers, context.at)


@dataclass(frozen=True)
class EditDeal:
    """Set editable fields of one deal."""

    row: int
    values: Mapping[str, object]

    def name(self, context: Context) -> Message:
        """Say which deal was edited."""
        return message("Undo", "edit {deal}", deal=title(context.deal(self.row)))

    def run(self, context: Context) -> None:
        """Write the fields that differ and note each edit."""
        deal = context.deal(self.row)
        values = {
            name: value for name, value in _checked(self.values).items() if getattr(deal, name) != value
        }
        if not values:
            return
        after = {name: getattr(deal, name) for name in ("customer", "project", "reference")} | values
        if not any(str(after[name] or "").strip() for name in ("customer", "project", "reference")):
            raise FunnelError(
                message("Deals", "A deal needs a customer or a project. Type at least one of them.")
            )
        for name, value in values.items():
            context.store.history.add_edit(deal.id, name, getattr(deal, name), value, context.at)
        everything = {name: values.get(name, getattr(deal, name)) for name in SEARCHED_FIELDS}
        context.store.deals.update(
            self.row,
            {**values, "updated_at": context.at, "search_text": refreshed_search_text(everything)},
        )


def _checked(values: Mapping[str, object]) -> dict[str, object]:
    """Return editable values after checking them. Raises FunnelError."""
    checked = editable(values)
    for name, largest in (("amount_minor", 10**17), ("units", 10**9)):
        number = checked.get(name)
        if number is not None and (not isinstance(number, int) or not 0 <= number <= largest):
            raise FunnelError(
                message("Deals", "{value} is not possible here. Type a number from 0 up.", value=number)
            )
    source = checked.get("source")
    if source is not None and source not in SOURCES:
        raise FunnelError(message("Deals", "{value} is not a source of the method.", value=source))
    for name in ("expected_close_date", "next_step_date"):
        day = checked.get(name)
        if day is not None:
            checked[name] = _checked_day(str(day)).isoformat()
    for name, value in checked.items():
        if isinstance(value, str) and name in SEARCHED_FIELDS and name != "note":
            checked[name] = value.strip()
    return checked


@dataclass(frozen=True)
class AnswerChecks:
    """Answer checks of one deal outside a move; an empty answer takes an earlier one back."""

    row: int
    answers: tuple[Answer, ...]

    def name(self, context: Context) -> Message:
        """Say whose checks were answered."""
        return message("Undo", "answer checks of {deal}", deal=title(context.deal(self.row)))

    def run(self, context: Context) -> None:
        """Note the answers that differ from those there."""
        deal = context.deal(self.row)
        there = context.store.history.answers(deal.id)
        nothing = Answer("", "")
        new = [
            entry
            for entry in self.answers
            if (there.get(entry.check, nothing).answer, there.get(entry.check, nothing).evidence)
            != (entry.answer, entry.evidence)
        ]
        if new:
            context.store.history.add_answers(deal.id, new, context.at)
            context.store.deals.update(self.row, {"updated_at": context.at})


@dataclass(frozen=True)
class OrderDeals:
    """Put deals, in the order given, above deal ``before`` in their own column (None: at the end)."""

    rows: tuple[int, ...]
    before: int | None

    def name(self, context: Context) -> Message:
        """Say what was put elsewhere."""
        deal = _subject(context, self.rows)
        if deal is None:
            return message("Undo", "order {count} deals", count=len(self.rows))
        return message("Undo", "order {deal}", deal=deal)

    def run(self, context: Context) -> None:
        """Give each deal a rank between its new neighbours; nobody else's rank changes."""
        stage = context.deal(self.rows[0]).stage
        assert stage is not None
        for row, rank in zip(self.rows, _ranks(context, stage, self.before, self.rows), strict=True):
            context.store.deals.update(row, {"rank": rank})


def _ranks(context: Context, stage: str, before: int | None, rows: Sequence[int]) -> list[str]:
    """Return ranks for ``rows`` above ``before`` in ``stage``; a deal dropped above itself lands above the
    next one."""
    moving = set(rows)
    deals = context.store.deals
    while before is not None and before in moving:
        before = deals.neighbour_below(before)
    lower, upper = deals.ranks_around(stage, before)
    return ranks_between(lower, upper, len(rows))


@dataclass(frozen=True)
class MoveDeals:
    """Move open deals to another open stage, forward with their answers or backward with a reason.

    ``answers`` and ``reasons`` by deal handle. ``before`` as in OrderDeals; with ``at_end`` False
    and no ``before`` they land on top.
    """

    rows: tuple[int, ...]
    stage: str
    before: int | None = None
    at_end: bool = False
    answers: Mapping[int, tuple[Answer, ...]] = field(default_factory=dict)
    reasons: Mapping[int, str] = field(default_factory=dict)

    def name(self, context: Context) -> Message:
        """Say what was moved where."""
        deal = _subject(context, self.rows)
        stage = context.stage_name(self.stage)
        if deal is None:
            return message("Undo", "move {count} deals to {stage}", count=len(self.rows), stage=stage)
        return message("Undo", "move {deal} to {stage}", deal=deal, stage=stage)

    def run(self, context: Context) -> None:
        """Move each deal, note its answers and the move."""
        if self.stage == "won":
            raise FunnelError(message("Deals", "Winning a deal asks for amount and date; use Won."))
        store = context.store
        before = self.before
        if before is None and not self.at_end:
            first = store.deals.first_in_column(self.stage)
            before = first
        ranks = _ranks(context, self.stage, before, self.rows)
        for row, rank in zip(self.rows, ranks, strict=True):
            deal = context.deal(row)
            _note_answers(context, deal, self.answers.get(row, ()))
            if deal.outcome != "open":
                _reopen(context, deal, self.stage, rank, self.reasons.get(row, ""))
                continue
            if deal.stage == self.stage:  # one of several that were dropped here; it only changes its place
                store.deals.update(row, {"rank": rank})
                continue
            store.deals.update(
                row,
                {
                    "stage": self.stage,
                    "rank": rank,
                    "stage_since": context.at,
                    "updated_at": context.at,
                },
            )
            store.deals.reach(row, POSITION[self.stage])
            reason = self.reasons.get(row, "")
            store.history.add_move(deal.id, deal.stage, self.stage, context.at, reason)


def _note_answers(context: Context, deal: Deal, answers: Sequence[Answer]) -> None:
    there = context.store.history.answers(deal.id)
    new = [entry for entry in answers if there.get(entry.check) != entry]
    if new:
        context.store.history.add_answers(deal.id, new, context.at)


def _reopen(context: Context, deal: Deal, stage: str, rank: str, reason: str) -> None:
    store = context.store
    store.deals.update(
        deal.row,
        {
            "stage": stage,
            "outcome": "open",
            "rank": rank,
            "stage_since": context.at,
            "updated_at": context.at,
            "closed_date": None,
            "lost_reason": "",
        },
    )
    store.deals.reach(deal.row, POSITION[stage])
    store.history.add_outcome(
        deal.id, "open", deal.stage, context.today.isoformat(), context.at, reason=reason
    )
    store.history.add_move(deal.id, deal.stage, stage, context.at, reason)


@dataclass(frozen=True)
class ReopenDeals:
    """Open lost or won deals again in an open stage."""

    rows: tuple[int, ...]
    stage: str
    reason: str = ""

    def name(self, context: Context) -> Message:
        """Say what was opened again."""
        deal = _subject(context, self.rows)
        if deal is None:
            return message("Undo", "reopen {count} deals", count=len(self.rows))
        return message("Undo", "reopen {deal}", deal=deal)

    def run(self, context: Context) -> None:
        """Put each deal on top of the stage, open."""
        for row in self.rows:
            deal = context.deal(row)
            if deal.outcome != "open":
                rank = rank_between(None, context.store.deals.first_rank(self.stage))
                _reopen(context, deal, self.stage, rank, self.reason)


@dataclass(frozen=True)
class WinDeal:
    """Win a deal: final amount, units, date, and the answers of the checks asked on the way."""

    row: int
    amount_minor: int | None
    units: int | None
    closed_date: str
    answers: tuple[Answer, ...] = ()
    reason: str = ""
    before: int | None = None

    def name(self, context: Context) -> Message:
        """Say what was won."""
        return message("Undo", "win {deal}", deal=title(context.deal(self.row)))

    def run(self, context: Context) -> None:
        """Close the deal as won."""
        deal = context.deal(self.row)
        values = _checked({"amount_minor": self.amount_minor, "units": self.units})
        closed_date = _checked_closing_day(context, self.closed_date)
        _note_answers(context, deal, self.answers)
        for name, value in values.items():
            if getattr(deal, name) != value:
                context.store.history.add_edit(deal.id, name, getattr(deal, name), value, context.at)
        before = self.before if self.before is not None else context.store.deals.first_in_column("won")
        (rank,) = _ranks(context, "won", before, (self.row,))
        context.store.deals.update(
            self.row,
            {
                **values,
                "stage": "won",
                "outcome": "won",
                "rank": rank,
                "furthest_stage": POSITION["won"],
                "stage_since": context.at,
                "updated_at": context.at,
                "closed_date": closed_date,
                "lost_reason": "",
            },
        )
        if deal.stage != "won":  # else only amount or date of a won deal are put right
            context.store.history.add_move(deal.id, deal.stage, "won", context.at, self.reason)
        context.store.history.add_outcome(
            deal.id,
            "won",
            deal.stage,
            closed_date,
            context.at,
            amount_minor=self.amount_minor,
            units=self.units,
            reason=self.reason,
        )


@dataclass(frozen=True)
class LoseDeals:
    """Close deals as lost, with a reason and the competitor if there was one; each keeps its stage."""

    rows: tuple[int, ...]
    reason: str
    competitor: str = ""
    note: str = ""
    closed_date: str | None = None

    def name(self, context: Context) -> Message:
        """Say what was lost."""
        deal = _subject(context, self.rows)
        if deal is None:
            return message("Undo", "lose {count} deals", count=len(self.rows))
        return message("Undo", "lose {deal}", deal=deal)

    def run(self, context: Context) -> None:
        """Close each deal as lost."""
        if not self.reason.strip():
            raise FunnelError(message("Deals", "Say why the deal was lost: choose a reason."))
        day = _checked_closing_day(context, self.closed_date or context.today.isoformat())
        for row in self.rows:
            deal = context.deal(row)
            if deal.outcome == "lost":
                continue
            # A won deal that is lost after all was near to winning when it was lost.
            stage = "near_win" if deal.stage == "won" else deal.stage
            competitor = self.competitor.strip() or deal.competitor
            searched = {name: getattr(deal, name) for name in SEARCHED_FIELDS} | {"competitor": competitor}
            context.store.deals.update(
                row,
                {
                    "outcome": "lost",
                    "stage": stage,
                    "closed_date": day,
                    "lost_reason": self.reason,
                    "competitor": competitor,
                    "updated_at": context.at,
                    "search_text": refreshed_search_text(searched),
                },
            )
            if stage != deal.stage:
                context.store.deals.update(row, {"stage_since": context.at})
                context.store.history.add_move(deal.id, deal.stage, stage, context.at, self.reason)
            text = " — ".join(part for part in (self.reason, self.note.strip()) if part)
            context.store.history.add_outcome(
                deal.id,
                "lost",
                deal.stage,
                day,
                context.at,
                amount_minor=deal.amount_minor,
                units=deal.units,
                reason=text,
                competitor=self.competitor,
            )


def _checked_day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise FunnelError(
            message("Deals", "{value} is not a date. Type it as 2026-12-31.", value=text)
        ) from None


def _checked_closing_day(context: Context, text: str) -> str:
    """Return the date on which a deal was closed as the file keeps it. Raises FunnelError."""
    day = _checked_day(text)
    if day > context.today:
        raise FunnelError(
            message("Deals", "{value} is in the future. A deal closes today or earlier.", value=text)
        )
    return day.isoformat()


@dataclass(frozen=True)
class DeleteDeals:
    """Delete deals with their history. Only undo brings them back; losing a deal is another thing."""

    rows: tuple[int, ...]

    def name(self, context: Context) -> Message:
        """Say what was deleted."""
        deal = _subject(context, self.rows)
        if deal is None:
            return message("Undo", "delete {count} deals", count=len(self.rows))
        return message("Undo", "delete {deal}", deal=deal)

    def run(self, context: Context) -> None:
        """Delete them."""
        context.store.deals.delete(self.rows)


@dataclass(frozen=True)
class Together:
    """Several commands as one: one transaction, one step, one name."""

    commands: tuple[Command, ...]
    called: Message

    def name(self, context: Context) -> Message:
        """Return the common name."""
        return self.called

    def run(self, context: Context) -> None:
        """Run them in order."""
        for command in self.commands:
            command.run(context)


@dataclass(frozen=True)
class SetSettings:
    """Set the file's settings."""

    settings: Settings

    def name(self, context: Context) -> Message:
        """Say that the settings changed."""
        return message("Undo", "change settings")

    def run(self, context: Context) -> None:
        """Write those that differ."""
        context.store.save_settings(context.settings, self.settings)
