"""Bringing what a spreadsheet says otherwise into deals that are there: edits, moves and endings, each with
its history."""

from __future__ import annotations

from collections.abc import Iterable

from funnel_desktop.commands.closing import reopen
from funnel_desktop.commands.context import Context, with_amounts
from funnel_desktop.commands.own_columns import OwnIntake
from funnel_desktop.commands.step_and_visit import with_time_of_step
from funnel_desktop.exchange.deal_changes import ANSWER, LOST_IN, STAGE, FieldChange
from funnel_desktop.method.deal import Answer, Deal
from funnel_desktop.method.fields import SEARCHED_FIELDS
from funnel_desktop.method.own_columns import OWN, column_of, field_of, own_text, own_values
from funnel_desktop.method.rank import rank_between
from funnel_desktop.method.stages import POSITION
from funnel_desktop.store.deals import refreshed_search_text

_ENDINGS = ("closed_date", "lost_reason")


class Updater:
    """Changes deals one after the other, inside one change of the file. What moves lands at the end of its
    column, in the order of the rows."""

    def __init__(self, context: Context, intake: OwnIntake | None = None) -> None:
        """``intake`` knows the columns of the file's own where rows name them; without it they are named by
        their ids (``own_columns.field_of``)."""
        self._context, self._intake = context, intake
        self._last_ranks: dict[str, str] = {}

    def update(self, row: int, changes: Iterable[FieldChange]) -> str | None:
        """Do changes to the deal with handle ``row``; return its id, or None when it is gone."""
        context = self._context
        deal = context.store.deals.deal(row)
        if deal is None:
            return None
        edits: dict[str, object] = {}
        said: dict[str, object] = {}
        own: dict[str, str] = {}
        answers = []
        for field, _before, after, *_why in changes:
            if field.startswith(ANSWER):
                assert isinstance(after, tuple)
                answers.append(Answer(field.removeprefix(ANSWER), *after))
            elif field.startswith(OWN) and self._intake is not None:
                own |= self._intake.values([(field.removeprefix(OWN), str(after))])
            elif (key := column_of(field)) is not None:
                own[key] = str(after)
            elif field in (STAGE, LOST_IN, *_ENDINGS):
                said[field] = after
            else:
                edits[field] = after
        if not edits.keys().isdisjoint(("amount_minor", "currency")):
            wanted = with_amounts(context, edits, deal)
            edits = {name: value for name, value in wanted.items() if getattr(deal, name) != value}
        if "next_step_time" not in edits:
            edits = with_time_of_step(deal, edits)
        for field, after in edits.items():
            context.store.history.add_edit(deal.id, field, getattr(deal, field), after, context.at)
        if own:
            there = own_values(deal.own)
            for key, value in own.items():
                context.store.history.add_edit(deal.id, field_of(key), there.get(key, ""), value, context.at)
            edits["own"] = own_text({**there, **own})
        values = {**edits, "updated_at": context.at}
        if not edits.keys().isdisjoint(SEARCHED_FIELDS):
            searched = {name: edits.get(name, getattr(deal, name)) for name in SEARCHED_FIELDS}
            values["search_text"] = refreshed_search_text(searched)
        context.store.deals.update(row, values)
        if answers:
            context.store.history.add_answers(deal.id, answers, context.at)
        if said:
            now = context.deal(row)  # with the amount and the competitor of now
            self._stand(now, said)
        return deal.id

    def _stand(self, deal: Deal, said: dict[str, object]) -> None:
        """Let a deal stand where the row says."""
        goal = said.get(STAGE)
        if goal is None:
            if deal.outcome != "open":
                self._end_otherwise(deal, said)
        elif goal == "won":
            self._win(deal, said)
        elif goal == "lost":
            self._lose(deal, said)
        elif deal.outcome == "open":
            self._move(deal, str(goal))
        else:
            reopen(self._context, deal, str(goal), self._rank_in(str(goal)), "")

    def _move(self, deal: Deal, stage: str) -> None:
        context, store = self._context, self._context.store
        store.deals.update(
            deal.row, {"stage": stage, "rank": self._rank_in(stage), "stage_since": context.at}
        )
        store.deals.reach(deal.row, POSITION[stage])
        store.history.add_move(deal.id, deal.stage, stage, context.at)

    def _win(self, deal: Deal, said: dict[str, object]) -> None:
        context, store = self._context, self._context.store
        day = str(said.get("closed_date") or context.today.isoformat())
        store.deals.update(
            deal.row,
            {
                **{"stage": "won", "outcome": "won", "rank": self._rank_in("won")},
                **{"furthest_stage": POSITION["won"], "stage_since": context.at},
                **{"closed_date": day, "lost_reason": ""},
            },
        )
        store.history.add_move(deal.id, deal.stage, "won", context.at)
        self._note_ending(deal, "won", deal.stage, day, "")

    def _lose(self, deal: Deal, said: dict[str, object]) -> None:
        context, store = self._context, self._context.store
        day = str(said.get("closed_date") or context.today.isoformat())
        reason = str(said.get("lost_reason") or "")
        # A won deal that is lost after all was near to winning when it was lost.
        stage = said.get(LOST_IN) or ("near_win" if deal.stage == "won" else deal.stage)
        place = None if stage is None else str(stage)
        values: dict[str, object] = {"outcome": "lost", "stage": place, "closed_date": day}
        store.deals.update(deal.row, {**values, "lost_reason": reason})
        if place is not None and place != deal.stage:
            store.deals.update(deal.row, {"stage_since": context.at})
            store.deals.reach(deal.row, POSITION[place])
            store.history.add_move(deal.id, deal.stage, place, context.at)
        self._note_ending(deal, "lost", place, day, reason, deal.competitor)

    def _end_otherwise(self, deal: Deal, said: dict[str, object]) -> None:
        """Put right when, why or in which stage a deal was closed."""
        context, store = self._context, self._context.store
        day = said.get("closed_date", deal.closed_date)
        reason = str(said.get("lost_reason", deal.lost_reason) or "")
        stage = said.get(LOST_IN, deal.stage)
        place = None if stage is None else str(stage)
        store.deals.update(deal.row, {"closed_date": day, "lost_reason": reason, "stage": place})
        if place is not None and place != deal.stage:
            store.deals.reach(deal.row, POSITION[place])
            store.history.add_move(deal.id, deal.stage, place, context.at)
        on = context.today.isoformat() if day is None else str(day)
        self._note_ending(deal, deal.outcome, place, on, reason, deal.competitor)

    def _note_ending(
        self, deal: Deal, outcome: str, stage: str | None, on: str, reason: str, competitor: str = ""
    ) -> None:
        self._context.store.history.add_outcome(
            deal.id,
            outcome,
            stage,
            on,
            self._context.at,
            amount_minor=deal.amount_minor,
            units=deal.units,
            reason=reason,
            competitor=competitor,
        )

    def _rank_in(self, column: str) -> str:
        last = self._last_ranks.get(column) or self._context.store.deals.ranks_around(column, None)[0]
        rank = self._last_ranks[column] = rank_between(last, None)
        return rank
