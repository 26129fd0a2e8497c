"""What a user can do to deals: add, edit, move, order, win, lose, open again, answer, delete.

A command is a value. ``run`` does it inside the one transaction that the session has begun; ``name`` is what
"Undo: …" says. Commands check what they are given and refuse with a sentence.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields

from funnel_desktop.commands.closing import LoseDeals, ReopenDeals, WinDeal, reopen
from funnel_desktop.commands.context import (
    Command,
    Context,
    checked_values,
    count_anew,
    note_answers,
    place_ranks,
    subject,
    title,
    with_amounts,
    write_fields,
)
from funnel_desktop.commands.step_and_visit import take_visit_along, with_time_of_step
from funnel_desktop.commands.year_target import keep_year_target
from funnel_desktop.method.deal import Answer
from funnel_desktop.method.rank import rank_between
from funnel_desktop.method.settings import Settings
from funnel_desktop.method.stages import POSITION
from funnel_desktop.store.deals import refreshed_search_text
from funnel_desktop.text import FunnelError, Message, message


@dataclass(frozen=True)
class AddDeal:
    """Add a deal to ``stage`` (an open one) with the given editable fields: above deal ``before``, or on top,
    or with ``at_end`` at the end.

    ``reason``: why it enters there all the same, when its checks ask for a sentence. ``id``: its UUID, where
    it has one already. ``lead_since``: the day on which it came in as a lead.
    """

    values: Mapping[str, object]
    stage: str = "target"
    answers: tuple[Answer, ...] = ()
    reason: str = ""
    before: int | None = None
    at_end: bool = False
    id: str | None = None
    lead_since: str | None = None

    def name(self, context: Context) -> Message:
        """Say which deal was added."""
        who = str(self.values.get("customer") or self.values.get("project") or "").strip()
        return message("Undo", "add {deal}", deal=who)

    def run(self, context: Context) -> None:
        """Insert the deal and note its entry."""
        self.add(context)

    def add(self, context: Context) -> str:
        """Do it as part of another command; return the id of the new deal."""
        values = checked_values(self.values)
        if not (str(values.get("customer") or "").strip() or str(values.get("project") or "").strip()):
            raise FunnelError(
                message("Deals", "A deal needs a customer or a project. Type at least one of them.")
            )
        if self.stage == "won":
            raise FunnelError(message("Deals", "Add the deal to an open stage, then move it to Won."))
        store = context.store
        rank = rank_between(None, store.deals.first_rank(self.stage))
        if self.before is not None or self.at_end:
            rank = rank_between(*store.deals.ranks_around(self.stage, self.before))
        row = store.deals.insert(
            {
                **({} if self.id is None else {"id": self.id}),
                **with_amounts(context, values),
                "stage": self.stage,
                "outcome": "open",
                "rank": rank,
                "furthest_stage": POSITION[self.stage],
                "stage_since": context.at,
                "entered_date": context.today.isoformat(),
                "created_at": context.at,
                "updated_at": context.at,
                "search_text": refreshed_search_text(values),
                "lead_since": self.lead_since,
            }
        )
        deal = context.deal(row)
        store.history.add_move(deal.id, None, self.stage, context.at, self.reason)
        store.history.add_answers(deal.id, self.answers, context.at)
        return deal.id


@dataclass(frozen=True)
class EditDeal:
    """Set editable fields of one deal. A planned visit that is its next step follows the step."""

    row: int
    values: Mapping[str, object]

    def name(self, context: Context) -> Message:
        """Say which deal was edited."""
        return message("Undo", "edit {deal}", deal=title(context.deal(self.row)))

    def run(self, context: Context) -> None:
        """Write the fields that differ and note each edit."""
        deal = context.deal(self.row)
        wanted = with_amounts(context, checked_values(self.values), deal)
        values = {name: value for name, value in wanted.items() if getattr(deal, name) != value}
        if not values:
            return
        if "next_step_time" not in self.values:
            values = with_time_of_step(deal, values)
        after = {name: getattr(deal, name) for name in ("customer", "project", "reference")} | values
        if not any(str(after[name] or "").strip() for name in ("customer", "project", "reference")):
            raise FunnelError(
                message("Deals", "A deal needs a customer or a project. Type at least one of them.")
            )
        write_fields(context, deal, values)
        take_visit_along(context, deal, values)


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
        deal = subject(context, self.rows)
        if deal is None:
            return message("Undo", "order {count} deals", count=len(self.rows))
        return message("Undo", "order {deal}", deal=deal)

    def run(self, context: Context) -> None:
        """Give each deal a rank between its new neighbours; nobody else's rank changes."""
        stage = context.deal(self.rows[0]).stage
        assert stage is not None
        for row, rank in zip(self.rows, place_ranks(context, stage, self.before, self.rows), strict=True):
            context.store.deals.update(row, {"rank": rank})


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
        deal = subject(context, self.rows)
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
        ranks = place_ranks(context, self.stage, before, self.rows)
        for row, rank in zip(self.rows, ranks, strict=True):
            deal = context.deal(row)
            note_answers(context, deal, self.answers.get(row, ()))
            if deal.outcome != "open":
                reopen(context, deal, self.stage, rank, self.reasons.get(row, ""))
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


@dataclass(frozen=True)
class DeleteDeals:
    """Delete deals with their history. Only undo brings them back; losing a deal is another thing."""

    rows: tuple[int, ...]

    def name(self, context: Context) -> Message:
        """Say what was deleted."""
        deal = subject(context, self.rows)
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
        """Say which setting changed, as long as it is one that the calculator shows."""
        changed = {
            setting.name
            for setting in fields(Settings)
            if getattr(context.settings, setting.name) != getattr(self.settings, setting.name)
        }
        for names, words in (
            ({"target_minor", "target_units"}, message("Undo", "change the target")),
            (
                {"average_minor", "average_units", "average_source"},
                message("Undo", "change the average contract"),
            ),
            ({"probability_mode", "own_probabilities", "own_days"}, message("Undo", "change the win rates")),
            ({"review_questions"}, message("Undo", "change when the review asks its questions")),
            ({"backlog_months"}, message("Undo", "change how fast what is lacking is made up")),
            ({"period_start", "period_end", "months_left"}, message("Undo", "change the period")),
            ({"currency_rates"}, message("Undo", "change the rates of currencies")),
            ({"different_customers"}, message("Undo", "keep customers apart")),
        ):
            if changed and changed <= names:
                return words
        return message("Undo", "change settings")

    def run(self, context: Context) -> None:
        """Write those that differ; a target also as that of its year."""
        before = context.store.settings()
        context.store.save_settings(before, self.settings)
        keep_year_target(context, self.settings)
        rates = before.currency_rates, self.settings.currency_rates
        for currency in sorted({*rates[0], *rates[1]}):
            if rates[0].get(currency) != rates[1].get(currency):
                count_anew(context, currency, rates[1].get(currency))


__all__ = [
    "AddDeal",
    "AnswerChecks",
    "Command",
    "Context",
    "DeleteDeals",
    "EditDeal",
    "LoseDeals",
    "MoveDeals",
    "OrderDeals",
    "ReopenDeals",
    "SetSettings",
    "Together",
    "WinDeal",
    "title",
]
