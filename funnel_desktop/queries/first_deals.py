"""Which deals would do most for the gap: those from where it starts on that wait for something, by what they
may be expected to bring."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Literal, NamedTuple

from funnel_desktop.commands.session import Session
from funnel_desktop.method.local_days import local_date
from funnel_desktop.method.stages import OPEN_STAGES, POSITION
from funnel_desktop.method.today import DealLine
from funnel_desktop.queries.figures import Figures
from funnel_desktop.queries.in_time import in_time

_LOOKED_AT = 40
"""The weightiest deals that are looked at for those that wait."""
_NAMED = 3

Waits = Literal["late", "stuck", "unplanned", ""]


class FirstDeal(NamedTuple):
    """A deal to see to first: ``waits`` for its overdue step, stuck in its stage, for a step to be planned,
    or for nothing; ``days``: how many its step is overdue."""

    line: DealLine
    waits: Waits
    days: int = 0


class FirstDeals(NamedTuple):
    """The deals that would do most for the gap, which starts at ``stage``."""

    stage: str
    deals: tuple[FirstDeal, ...]


def first_deals(session: Session, figures: Figures, today: date) -> FirstDeals | None:
    """Return up to three deals to see to first, None where no stage lacks or new targets have to be found.

    Of the deals from the stage on where the gap starts those that wait come first, by amount x win rate:
    of what is on its way nothing else can still be done for what is lacking.
    """
    balance = figures.balance
    timely = None if balance is None or not balance.binding else in_time(figures, balance.binding)
    start = None if timely is None else timely.number.gap_starts
    if start is None or start == OPEN_STAGES[0]:
        return None
    chances = figures.probabilities
    stages = OPEN_STAGES[POSITION[start] :]
    longest = figures.whole_longest_stays if figures.stays_known else {}
    lines = session.store.today.largest(stages, chances, _LOOKED_AT)
    found = [_waiting(line, _stuck(line, longest, today), today) for line in lines]
    found.sort(key=lambda it: (not it.waits, -(it.line.amount_minor or 0) * chances[it.line.stage]))
    return FirstDeals(start, tuple(found[:_NAMED])) if found else None


def _stuck(line: DealLine, longest: Mapping[str, int], today: date) -> bool:
    limit = longest.get(line.stage)
    return limit is not None and (today - local_date(line.stage_since)).days > limit


def _waiting(line: DealLine, stuck: bool, today: date) -> FirstDeal:
    due = date.fromisoformat(line.next_step_date) if line.next_step_date else None
    if due is not None and due < today:
        return FirstDeal(line, "late", (today - due).days)
    if stuck:
        return FirstDeal(line, "stuck")
    return FirstDeal(line, "" if due is not None or line.next_step.strip() else "unplanned")
