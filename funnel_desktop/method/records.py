"""What a file keeps beside its deals: people, visits, plans, targets, activities, views; a tuple a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple, TypeVar

from funnel_desktop.method.stages import Lever
from funnel_desktop.method.texts import LONGEST_LINE, LONGEST_TEXT, ShownText, as_shown, checked_text

ROLES = ("decides", "influences", "uses", "buys", "coach", "against")
"""Roles in the decision chain; a person may have one."""

RELATIONS = ("supports", "neutral", "against", "unknown")
"""Our relation to a person."""


class Person(NamedTuple):
    """Someone at a customer, or in the channel behind it.

    ``customer`` is the customer's name, as deals have it; ``reports_to`` is another person's id, or None.
    ``place_x`` and ``place_y`` say where the decision chain shows the person when the user put it somewhere
    by hand (None: laid out by itself).
    """

    id: str
    customer: str
    name: str
    position: str = ""
    phone: str = ""
    role: str | None = None
    relation: str = "unknown"
    reports_to: str | None = None
    note: str = ""
    place_x: float | None = None
    place_y: float | None = None
    created_at: str = ""


class Lead(NamedTuple):
    """A company in phase p1: it waits beside the board for its first visit and is not counted in the funnel.

    ``first_visit_date`` is an ISO date or None. ``rank`` is its place in the tray (method.rank). One that
    came to nothing is kept: ``ended_date`` says on which day it was ended (None: it waits), ``ended_reason``
    why, as the key of a loss reason or in words, ``ended_note`` what else was said of it.
    """

    id: str
    customer: str
    project: str = ""
    contact_name: str = ""
    contact_position: str = ""
    contact_phone: str = ""
    source: str | None = None
    note: str = ""
    first_visit_date: str | None = None
    rank: str = ""
    created_at: str = ""
    ended_date: str | None = None
    ended_reason: str = ""
    ended_note: str = ""


class Visit(NamedTuple):
    """A planned or done visit. ``deal_id`` or ``lead_id`` say what it is about, if anything.

    ``planned_date`` and ``done_date`` are ISO dates (None: not planned, not done); ``planned_time`` is
    "14:30" or "".
    """

    id: str
    deal_id: str | None
    lead_id: str | None
    customer: str
    person: str = ""
    position: str = ""
    source: str | None = None
    planned_date: str | None = None
    planned_time: str = ""
    purpose: str = ""
    done_date: str | None = None
    outcome: str = ""
    created_at: str = ""


class SourcePlan(NamedTuple):
    """The planned number of companies of one source in one month ("2026-11") or ISO week ("2026-W48")."""

    id: str
    source: str
    period: str
    planned: int


class YearTarget(NamedTuple):
    """The target of one year by amount (minor units) and units; ``spread`` is "even", "season" or "hand"."""

    id: str
    year: int
    amount_minor: int | None
    units: int | None
    spread: str = "even"


class TargetPart(NamedTuple):
    """The part of a year's target that falls to one month (1 to 12), typed by hand."""

    id: str
    year: int
    month: int
    amount_minor: int | None
    units: int | None


class WonBefore(NamedTuple):
    """What was won in a month (1 to 12) before the user began with this file; ``month`` 0: in the year,
    nobody noted in which months. Amount in minor units, number of deals, units; None: not known."""

    id: str
    year: int
    month: int
    amount_minor: int | None
    deals: int | None
    units: int | None


class DealAction(NamedTuple):
    """An action on a deal: one of the playbook's (``action_key``) or the user's own (``text``)."""

    id: str
    deal_id: str
    phase: str
    action_key: str | None
    text: str = ""
    done_date: str | None = None
    note: str = ""
    place: int = 0
    created_at: str = ""


class Review(NamedTuple):
    """The review of the week that begins on ``week_start`` (a Monday): answers to its questions.

    For the report on the week: ``support``, what the user asks for, a line each, and ``report``, its texts as
    the user put them (``method.report_drafts``).
    """

    id: str
    week_start: str
    reached: str = ""
    learned: str = ""
    next_step: str = ""
    updated_at: str = ""
    support: str = ""
    report: str = ""


class Commitment(NamedTuple):
    """What the user means to do for a lever by a date; ``kept``: "", then "yes" or "no" in a later review."""

    id: str
    week_start: str
    lever: Lever
    text: str
    due_date: str
    kept: str = ""
    created_at: str = ""


class OwnColumn(NamedTuple):
    """A column of the file's own (``method.own_columns``). ``kind`` is "text", "number", "date" or "choice";
    ``place`` its place among them; ``choices`` the values that a choice offers, one a line."""

    id: str
    name: str
    kind: str = "text"
    place: int = 0
    choices: str = ""
    created_at: str = ""


class Scenario(NamedTuple):
    """A setting of the four levers, each as a factor of its measured value; ``active``: targets use it."""

    id: str
    name: str
    win_rate: float
    opportunities: float
    sales_cycle: float
    deal_size: float
    active: int = 0
    created_at: str = ""


class ImportRun(NamedTuple):
    """An import of deals from the file ``file`` of another program: how many deals it ``brought`` and
    ``changed``, how many rows said the ``same`` or were ``left_out``. ``taken_back_at``: UTC, or None."""

    id: str
    file: str
    brought: int = 0
    changed: int = 0
    same: int = 0
    left_out: int = 0
    created_at: str = ""
    taken_back_at: str | None = None


class ImportChange(NamedTuple):
    """What an import changed in one deal: ``changes`` as JSON, by field the values before and after."""

    id: str
    import_id: str
    deal_id: str
    changes: str
    created_at: str = ""


class Activity(NamedTuple):
    """What was done for a deal, a lead or a customer besides a visit (``method.activities``).

    ``kind`` is "call", "message", "note", "chat" or "step" (a next step that was done: ``text`` says what it
    was). ``happened_on`` is the local date, ``happened_at`` the local time "14:30" or ""; ``first_date`` the
    date that it had before it was corrected, or None. ``person`` is a name in words.
    """

    id: str
    deal_id: str | None
    lead_id: str | None
    customer: str
    kind: str
    happened_on: str
    happened_at: str = ""
    person: str = ""
    text: str = ""
    outcome: str = ""
    first_date: str | None = None
    created_at: str = ""
    updated_at: str = ""


class Link(NamedTuple):
    """A file or folder that belongs to a deal (``deal_id``) or a customer (``method.links``).

    ``path`` is where it lay on the computer on which it was linked; ``relative`` the same from the folder of
    the funnel, with "/", or "" where that cannot be said. ``folder``: 1 for a folder.
    """

    id: str
    deal_id: str | None
    customer: str
    path: str
    relative: str = ""
    name: str = ""
    folder: int = 0
    note: str = ""
    created_at: str = ""


class KeptFile(NamedTuple):
    """What was in the file of a link when it was kept in the funnel as well."""

    id: str
    link_id: str
    content: bytes
    created_at: str = ""


class SavedView(NamedTuple):
    """A view of the deals that the user keeps under a name; ``place`` is its place among the views, ``view``
    what it lists and how, in one text (``method.deal_view``)."""

    id: str
    name: str
    place: int = 0
    view: str = "{}"
    created_at: str = ""


Record = (
    Lead
    | Person
    | Visit
    | SourcePlan
    | YearTarget
    | TargetPart
    | DealAction
    | Review
    | Commitment
    | Scenario
    | ImportRun
    | ImportChange
    | OwnColumn
    | WonBefore
    | Activity
    | Link
    | KeptFile
    | SavedView
)

KINDS: dict[str, type[Record]] = {
    "lead": Lead,
    "person": Person,
    "visit": Visit,
    "source_plan": SourcePlan,
    "year_target": YearTarget,
    "target_part": TargetPart,
    "deal_action": DealAction,
    "review": Review,
    "commitment": Commitment,
    "scenario": Scenario,
    "import_run": ImportRun,
    "import_change": ImportChange,
    "own_column": OwnColumn,
    "won_before": WonBefore,
    "activity": Activity,
    "link": Link,
    "kept_file": KeptFile,
    "saved_view": SavedView,
}
"""The tables of these records, by name, which is also how changes of them are announced."""

KIND_OF: dict[type[Any], str] = {kind: name for name, kind in KINDS.items()}
"""The name of a record's table, by its class."""

_AnyRecord = TypeVar("_AnyRecord", bound=Record)
_SEVERAL_LINES: dict[type[Any], tuple[str, ...]] = {
    Lead: ("note", "ended_note"),
    Review: ("reached", "learned", "next_step", "support", "report"),
    OwnColumn: ("choices",),
    Activity: ("text", "outcome"),
    Link: ("note",),
    SavedView: ("view",),
}
_PLACES: dict[type[Any], frozenset[int]] = {
    kind: frozenset(map(kind._fields.index, _SEVERAL_LINES.get(kind, ()))) for kind in KINDS.values()
}


def record_of(kind: type[_AnyRecord], row: Sequence[Any]) -> _AnyRecord:
    """Return a row of a file as a record: its texts as they can be shown (``method.texts``)."""
    return kind(*as_shown(row, _PLACES[kind]))


def checked_record(record: _AnyRecord, before: _AnyRecord | None = None) -> _AnyRecord:
    """Return a record that is to be kept in place of ``before``. Raises FunnelError for a text that is too
    long.

    A text of which only a part is shown is that text still, as long as what is shown of it is the same.
    """
    kind = type(record)
    values: list[Any] = list(record)
    for place, value in enumerate(values):
        if isinstance(value, str):
            checked_text(value, LONGEST_TEXT if place in _PLACES[kind] else LONGEST_LINE)
            there = None if before is None else before[place]
            if isinstance(there, ShownText) and there == value:
                values[place] = there
    return kind(*values)
