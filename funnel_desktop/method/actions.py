"""The playbook on a deal: the phase it is in, the actions of each phase, and what comes first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from funnel_desktop.method.languages import CODES
from funnel_desktop.method.playbook import Playbook
from funnel_desktop.method.records import DealAction
from funnel_desktop.method.stages import PHASE_OF_STAGE, PHASES, POSITION, STAGES


class ActionItem(NamedTuple):
    """One action of a phase on one deal: the playbook's, or the user's own (``own``).

    ``record`` is what the file has of it; None for an action of the playbook that nobody touched yet.
    """

    phase: str
    key: str | None
    text: str
    done_date: str | None
    note: str
    place: int
    record: DealAction | None

    @property
    def own(self) -> bool:
        """Whether the user added it."""
        return self.key is None


def present_phase(stage: str | None, outcome: str) -> str | None:
    """Return the phase a deal is in: an open one works on what leads to its next stage, a won one is in p7.

    A lost deal stays in the phase that led to its stage; None when nobody recorded the stage.
    """
    if stage is None:
        return "p7" if outcome == "won" else None
    if outcome == "open" and POSITION[stage] + 1 < len(STAGES):
        return PHASE_OF_STAGE[STAGES[POSITION[stage] + 1]]
    return PHASE_OF_STAGE[stage]


def finished_phases(stage: str | None, outcome: str) -> int:
    """Return how many of the seven phases are behind a deal, 0 to 7: p1 and those up to its stage."""
    if stage is None:
        return 7 if outcome == "won" else 0
    return PHASES.index(PHASE_OF_STAGE[stage]) + 1


def phase_items(
    playbook: Playbook, phase: str, records: Iterable[DealAction], language: str
) -> list[ActionItem]:
    """Return the actions of ``phase`` on a deal, in order: the playbook's and the user's own.

    ``records`` may be all of the deal's. An action that the playbook has no longer, or switched off, stays
    while it is done or has a note.
    """
    mine = [record for record in records if record.phase == phase]
    touched = {record.action_key: record for record in mine if record.action_key is not None}
    items = []
    offered = [a for a in playbook.actions.values() if a.phase == phase and not a.switched_off]
    for number, action in enumerate(offered):
        record = touched.pop(action.key, None)
        if record is None:
            items.append(ActionItem(phase, action.key, action.text(language), None, "", number, None))
        else:
            items.append(_item(record, action.text(language)))
    gone = [record for record in touched.values() if record.done_date or record.note]
    own = [record for record in mine if record.action_key is None]
    for record in (*gone, *own):
        known = playbook.actions.get(record.action_key or "")
        words = record.text if known is None else known.text(language)
        items.append(_item(record, words or record.action_key or ""))
    # Sorting is stable: of one place, the playbook's come first.
    return sorted(items, key=lambda item: item.place)


def _item(record: DealAction, text: str) -> ActionItem:
    return ActionItem(
        record.phase, record.action_key, text, record.done_date, record.note, record.place, record
    )


def first_open(items: Iterable[ActionItem]) -> ActionItem | None:
    """Return the first action that is not done, None when all are."""
    return next((item for item in items if item.done_date is None), None)


def done_share(items: Sequence[ActionItem]) -> float:
    """Return the share of the actions that are done, 0 to 1; 0 without any."""
    return sum(item.done_date is not None for item in items) / len(items) if items else 0.0


def record_of(item: ActionItem, deal_id: str, make_id: Callable[[], str]) -> DealAction:
    """Return the record of an action, a new one if the file has none yet."""
    if item.record is not None:
        return item.record
    return DealAction(make_id(), deal_id, item.phase, item.key, place=item.place)


def moved(
    items: Sequence[ActionItem], start: int, end: int, deal_id: str, make_id: Callable[[], str]
) -> tuple[DealAction, ...]:
    """Return the records to be written so that the action at ``start`` stands at ``end``; () for no move.

    Raises IndexError for a place that there is not.
    """
    if not (0 <= start < len(items) and 0 <= end < len(items)):
        raise IndexError((start, end))
    order = list(items)
    order.insert(end, order.pop(start))
    return tuple(
        record_of(item, deal_id, make_id)._replace(place=place)
        for place, item in enumerate(order)
        if item.place != place
    )


def own_action(
    items: Sequence[ActionItem], phase: str, text: str, deal_id: str, make_id: Callable[[], str]
) -> DealAction:
    """Return a new action of the user's own, after the last one of its phase."""
    place = max((item.place for item in items), default=-1) + 1
    return DealAction(make_id(), deal_id, phase, None, text.strip(), place=place)


def done_step(
    playbook: Playbook,
    records: Sequence[DealAction],
    deal_id: str,
    stage: str | None,
    text: str,
    day: str,
    note: str,
    make_id: Callable[[], str],
) -> DealAction | None:
    """Return the record that keeps a step that was done: the action of that name, or one of the user's own.

    The action is looked for in all languages, among those still open. None for a step without words, or
    for a deal whose phase nobody knows.
    """
    phase, words = present_phase(stage, "open"), text.strip()
    if phase is None or not words:
        return None
    for language in CODES:
        for item in phase_items(playbook, phase, records, language):
            if item.text.strip() == words and item.done_date is None:
                return record_of(item, deal_id, make_id)._replace(done_date=day, note=note.strip())
    items = phase_items(playbook, phase, records, "en")
    added = own_action(items, phase, words, deal_id, make_id)
    return added._replace(done_date=day, note=note.strip())
