"""The deal, as every layer sees it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Deal:
    """One deal with everything that is kept in its own row.

    Amounts are integer minor units (fen for CNY), dates ISO strings, times ISO 8601 in UTC. ``row`` is the
    handle of the deal while the file is open; ``id`` is its UUID for ever. ``stage`` is None only for a
    closed deal of which nobody recorded the stage; ``entered_date`` is the date on which it entered the
    funnel. A field added later comes last, with a default.
    """

    row: int
    id: str
    customer: str
    project: str
    contact_name: str
    contact_position: str
    contact_phone: str
    amount_minor: int | None
    currency: str
    units: int | None
    source: str | None
    stage: str | None
    outcome: str
    rank: str
    stage_since: str
    entered_date: str | None
    created_at: str
    updated_at: str
    expected_close_date: str | None
    next_step: str
    next_step_date: str | None
    note: str
    closed_date: str | None
    lost_reason: str
    competitor: str
    reference: str


class Card(NamedTuple):
    """What a card on the board shows of a deal; ``answered`` of the ``asked`` checks of its stage are."""

    row: int
    customer: str
    project: str
    amount_minor: int | None
    units: int | None
    source: str | None
    stage: str | None
    outcome: str
    stage_since: str
    next_step: str
    next_step_date: str | None
    closed_date: str | None
    answered: int
    asked: int


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one check of one deal: one of ``stages.ANSWERS`` and the evidence in words."""

    check: str
    answer: str
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One thing that happened to a deal, newest first in lists.

    ``kind`` is "entered", "moved", "answered", "outcome" or "changed". ``before`` and ``after`` are stage
    keys, answers, outcomes or field values according to kind; ``subject`` is the check key or the field
    name.
    """

    kind: str
    at: str
    subject: str
    before: str | None
    after: str | None
    text: str
