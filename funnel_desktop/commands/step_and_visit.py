"""What next step, planned visit and the playbook's actions of a deal owe each other: one thing, one place.

A next step *is* a planned visit where both say the same words for the same day: lists show one of them, and
whatever happens to one happens to the other. All of it is part of the command that changes one of them, so
that one step of undo takes all back.

==========================================  ===============================================================
the step is put off, or is another visit    its visit gets the same words, day and time
the step is taken away, or no visit now     its visit stays in the calendar, for itself
the visit is put on another day, reworded   the step follows
the visit is made                           the step is over; the playbook's action of these words, and the
                                            playbook's visit of this phase or one before it, are ticked off
the visit is deleted                        the step goes too
the deal is won or lost                     the step is over; a lost deal's visits are off the plan from then
                                            on
==========================================  ===============================================================
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from funnel_desktop.commands.context import Context, write_fields
from funnel_desktop.identifiers import new_id
from funnel_desktop.method.actions import ActionItem, phase_items, present_phase, record_of
from funnel_desktop.method.deal import Deal
from funnel_desktop.method.languages import CODES
from funnel_desktop.method.records import DealAction, Visit
from funnel_desktop.method.stages import PHASES
from funnel_desktop.method.visit_words import says_visit

_VISIT_ACTION = "p2a"
"""The playbook's own "Visit in person", whatever it was reworded to."""


def _deal_of(context: Context, visit: Visit) -> Deal | None:
    row = None if visit.deal_id is None else context.store.visit_figures.row_of(visit.deal_id)
    return None if row is None else context.store.deals.deal(row)


def is_step(deal: Deal, visit: Visit) -> bool:
    """Whether a visit, still to be made, is the next step of its deal."""
    return (
        visit.done_date is None
        and bool(visit.purpose)
        and deal.outcome == "open"
        and (deal.next_step, deal.next_step_date) == (visit.purpose, visit.planned_date)
    )


def visit_of_step(context: Context, deal: Deal) -> Visit | None:
    """Return the planned visit that is the next step of a deal, None when the step is none."""
    if not deal.next_step or deal.next_step_date is None:
        return None
    visits = context.store.records.all(Visit, deal_id=deal.id)
    return next((visit for visit in visits if is_step(deal, visit)), None)


def with_time_of_step(before: Deal, values: Mapping[str, object]) -> dict[str, object]:
    """Return what is written of a deal with what becomes of its step's time, of which nothing was said.

    It stays with a step that is put off or reworded; a step of other words on another day is another one,
    and what has no day has no time.
    """
    written = dict(values)
    other = "next_step" in values and "next_step_date" in values
    undated = "next_step_date" in values and values["next_step_date"] is None
    if before.next_step_time is not None and (other or undated):
        written["next_step_time"] = None
    return written


def take_visit_along(context: Context, before: Deal, values: Mapping[str, object]) -> None:
    """Let the visit that was the next step of the deal ``before`` follow what was written of the step."""
    if not {"next_step", "next_step_date", "next_step_time"} & set(values):
        return
    visit = visit_of_step(context, before)
    if visit is None:
        return
    words = str(values.get("next_step", before.next_step) or "")
    day = values.get("next_step_date", before.next_step_date)
    if words and day is not None and (words == before.next_step or says_visit(words)):
        time = str(values.get("next_step_time", visit.planned_time) or "")
        visit = visit._replace(purpose=words, planned_date=str(day), planned_time=time)
        context.store.records.put((visit,))


def take_step_along(context: Context, before: Visit, after: Visit) -> None:
    """Let the next step follow the visit that it was: to another day, to other words, or to its end."""
    deal = _deal_of(context, before)
    if deal is None or not is_step(deal, before):
        return
    if after.done_date is not None:
        tick_words(context, deal, before.purpose, after.done_date, after.outcome)
        _write_step(context, deal, "", None)
    else:
        _write_step(context, deal, after.purpose, after.planned_date, after.planned_time)


def end_step_of(context: Context, visit: Visit) -> None:
    """Take the next step away that was a visit which is no longer planned."""
    deal = _deal_of(context, visit)
    if deal is not None and is_step(deal, visit):
        _write_step(context, deal, "", None)


def settle(context: Context, deal: Deal, *, visits: bool) -> None:
    """End the next step of a deal that was closed; with ``visits`` take its planned visits off the plan from
    today on. Those of earlier days stay as what was planned then: past weeks keep their figures."""
    if visits:
        today = context.today.isoformat()
        planned = context.store.records.all(Visit, deal_id=deal.id, done_date=None)
        context.store.records.remove(visit for visit in planned if (visit.planned_date or today) >= today)
    _write_step(context, deal, "", None)


def tick_visit(context: Context, visit: Visit) -> None:
    """Tick off the playbook's visit that a visit made is: of the phase in which its deal is, else of the
    nearest one before it."""
    deal = _deal_of(context, visit)
    if deal is None or visit.done_date is None:
        return
    present = present_phase(deal.stage, deal.outcome)
    if present is None:
        return
    records = context.store.records.all(DealAction, deal_id=deal.id)
    for phase in reversed(PHASES[: PHASES.index(present) + 1]):
        for item in phase_items(context.playbook, phase, records, context.language):
            if item.key is not None and item.done_date is None and _is_visit(context, item):
                _tick(context, deal, item, visit.done_date, visit.outcome)
                return


def tick_words(context: Context, deal: Deal, words: str, day: str, note: str) -> None:
    """Tick off the open action of the deal's phase that is called ``words``, in whatever language."""
    present = present_phase(deal.stage, "open")
    if present is None:
        return
    records = context.store.records.all(DealAction, deal_id=deal.id)
    for language in CODES:
        for item in phase_items(context.playbook, present, records, language):
            if item.done_date is None and item.text.strip() == words.strip():
                _tick(context, deal, item, day, note)
                return


def _is_visit(context: Context, item: ActionItem) -> bool:
    action = context.playbook.actions.get(item.key or "")
    texts: Iterable[str] = (action.text(language) for language in CODES) if action is not None else ()
    return item.key == _VISIT_ACTION or any(map(says_visit, texts))


def _tick(context: Context, deal: Deal, item: ActionItem, day: str, note: str) -> None:
    record = record_of(item, deal.id, new_id)
    record = record._replace(
        done_date=day, note=record.note or note.strip(), created_at=record.created_at or context.at
    )
    context.store.records.put((record,))


def _write_step(context: Context, deal: Deal, words: str, day: str | None, time: str = "") -> None:
    wanted = {"next_step": words, "next_step_date": day, "next_step_time": (day and time) or None}
    values = {name: value for name, value in wanted.items() if getattr(deal, name) != value}
    if values:
        write_fields(context, deal, values)
