"""How a deal ends, and begins again: win, lose, open again; and the day of an end put right."""

from __future__ import annotations

from dataclasses import dataclass

from funnel_desktop.commands.context import (
    Context,
    checked_closing_day,
    checked_values,
    note_answers,
    place_ranks,
    subject,
    title,
    with_amounts,
)
from funnel_desktop.commands.step_and_visit import settle
from funnel_desktop.method.deal import Answer, Deal
from funnel_desktop.method.fields import SEARCHED_FIELDS
from funnel_desktop.method.stages import POSITION
from funnel_desktop.store.deals import refreshed_search_text
from funnel_desktop.text import FunnelError, Message, message


def reopen(context: Context, deal: Deal, stage: str, rank: str, reason: str) -> None:
    """Open a closed deal again in ``stage`` and note it."""
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
    """Open lost or won deals again in an open stage, above ``before``; without, on top, or with ``at_end`` at
    the end."""

    rows: tuple[int, ...]
    stage: str
    reason: str = ""
    before: int | None = None
    at_end: bool = False

    def name(self, context: Context) -> Message:
        """Say what was opened again."""
        deal = subject(context, self.rows)
        if deal is None:
            return message("Undo", "reopen {count} deals", count=len(self.rows))
        return message("Undo", "reopen {deal}", deal=deal)

    def run(self, context: Context) -> None:
        """Put the deals into the stage, open, in the order given."""
        deals = [deal for deal in map(context.deal, self.rows) if deal.outcome != "open"]
        before = self.before
        if before is None and not self.at_end:
            before = context.store.deals.first_in_column(self.stage)
        ranks = place_ranks(context, self.stage, before, [deal.row for deal in deals])
        for deal, rank in zip(deals, ranks, strict=True):
            reopen(context, deal, self.stage, rank, self.reason)


@dataclass(frozen=True)
class WinDeal:
    """Win a deal: final amount (in the deal's currency), units, date, and the answers of the checks asked on
    the way.

    It lands above ``before``; without, on top, or with ``at_end`` at the end. Its next step is over;
    visits that are planned stay in the calendar.
    """

    row: int
    amount_minor: int | None
    units: int | None
    closed_date: str
    answers: tuple[Answer, ...] = ()
    reason: str = ""
    before: int | None = None
    at_end: bool = False

    def name(self, context: Context) -> Message:
        """Say what was won."""
        return message("Undo", "win {deal}", deal=title(context.deal(self.row)))

    def run(self, context: Context) -> None:
        """Close the deal as won."""
        settle(context, context.deal(self.row), visits=False)
        deal = context.deal(self.row)
        given = checked_values({"amount_minor": self.amount_minor, "units": self.units})
        values = with_amounts(context, given, deal)
        closed_date = checked_closing_day(context, self.closed_date)
        note_answers(context, deal, self.answers)
        for name, value in values.items():
            if getattr(deal, name) != value:
                context.store.history.add_edit(deal.id, name, getattr(deal, name), value, context.at)
        before = self.before
        if before is None and not self.at_end:
            before = context.store.deals.first_in_column("won")
        (rank,) = place_ranks(context, "won", before, (self.row,))
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
            amount_minor=values["amount_minor"],  # type: ignore[arg-type]
            units=self.units,
            reason=self.reason,
        )


@dataclass(frozen=True)
class LoseDeals:
    """Close deals as lost, with a reason and the competitor if there was one; each keeps its stage.

    Next step and planned visits are over.
    """

    rows: tuple[int, ...]
    reason: str
    competitor: str = ""
    note: str = ""
    closed_date: str | None = None

    def name(self, context: Context) -> Message:
        """Say what was lost."""
        deal = subject(context, self.rows)
        if deal is None:
            return message("Undo", "lose {count} deals", count=len(self.rows))
        return message("Undo", "lose {deal}", deal=deal)

    def run(self, context: Context) -> None:
        """Close each deal as lost."""
        if not self.reason.strip():
            raise FunnelError(message("Deals", "Say why the deal was lost: choose a reason."))
        day = checked_closing_day(context, self.closed_date or context.today.isoformat())
        for row in self.rows:
            deal = context.deal(row)
            if deal.outcome == "lost":
                continue
            settle(context, deal, visits=True)
            deal = context.deal(row)
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


@dataclass(frozen=True)
class CorrectClosing:
    """Put right on which day a deal was signed or lost; it stays where it is."""

    row: int
    closed_date: str

    def name(self, context: Context) -> Message:
        """Say what is put right."""
        deal = context.deal(self.row)
        if deal.outcome == "won":
            return message("Undo", "put the signing date of {deal} right", deal=title(deal))
        return message("Undo", "put the date of losing {deal} right", deal=title(deal))

    def run(self, context: Context) -> None:
        """Note the day. Raises FunnelError for an open deal and for a day to come."""
        deal, store = context.deal(self.row), context.store
        if deal.outcome == "open":
            raise FunnelError(message("Deals", "This deal is open: it has no date of closing yet."))
        day = checked_closing_day(context, self.closed_date)
        if day == deal.closed_date:
            return
        store.deals.update(self.row, {"closed_date": day, "updated_at": context.at})
        store.history.add_outcome(
            deal.id,
            deal.outcome,
            deal.stage,
            day,
            context.at,
            amount_minor=deal.amount_minor,
            units=deal.units,
            reason=deal.lost_reason,
            competitor=deal.competitor if deal.outcome == "lost" else "",
        )
