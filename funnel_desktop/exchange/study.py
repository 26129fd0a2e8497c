"""Looking a file through for the import dialog, in steps: how it is understood, what each row is beside the
deals that are there, and which rows are left out."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from funnel_desktop.exchange.doubts import MOST_DOUBTS, Doubts
from funnel_desktop.exchange.import_diff import KINDS, ImportDiff, RowDiff
from funnel_desktop.exchange.import_plan import ImportPlan
from funnel_desktop.exchange.plan import propose_steps
from funnel_desktop.exchange.reading import Table
from funnel_desktop.exchange.records import BadRow, ImportedDeal, Tally, read_deals
from funnel_desktop.method.own_columns import MOST_OWN_COLUMNS
from funnel_desktop.slices import as_part
from funnel_desktop.text import Message, message

LEFT = "left"
"""What a row is of which no deal comes."""
OLDER = "older"
"""What a row is besides where a cell is older than a change of the user's (``exchange.earlier``)."""

Records = Iterable[ImportedDeal | BadRow]
Compare = Callable[[Records, int, Iterable[tuple[str, str]], bool], Generator[float, None, ImportDiff]]
"""Works out what each of so many rows is beside the deals of the open file (``queries.import_diff``); at last
are the columns that become the file's own (``ImportPlan.own_wanted``), and whether numbers count."""

_STEP = 500
_PLANNING_SHARE = 0.2
_COMPARING_SHARE = 0.7


@dataclass(slots=True)
class Wishes:
    """What the user chose over what was proposed. None and missing mean as proposed.

    ``known`` is what was chosen for earlier files (``Settings.known_tables``). ``currency`` is that of rows
    that name none, "" the file's own; ``joined`` are further columns of the fields in ``columns``;
    ``date_orders`` are by field, "" for that of the file; ``by_number``: a number says which deal a row
    is."""

    columns: dict[str, int | None] | None = None
    joined: dict[str, tuple[int, ...]] = field(default_factory=dict)
    stages: dict[str, str | None] = field(default_factory=dict)
    sources: dict[str, str | None] = field(default_factory=dict)
    date_order: str | None = None
    unit: int | None = None
    decimal_comma: bool | None = None
    currency: str | None = None
    ranges: str | None = None
    date_orders: dict[str, str] = field(default_factory=dict)
    yearless: str | None = None
    won_dates: tuple[str, str | None] | None = None
    by_number: bool = True
    keep: dict[int, str] = field(default_factory=dict)
    corrections: dict[tuple[int, str], str] = field(default_factory=dict)
    known: Sequence[Mapping[str, Any]] = ()

    def of_the_columns(self) -> tuple[object, ...]:
        """Return what a plan has to be proposed anew for when it is another."""
        columns = None if self.columns is None else tuple(sorted(self.columns.items()))
        return columns, tuple(sorted(self.joined.items())), self.date_order, self.unit, bool(self.known)

    def applied_to(self, plan: ImportPlan) -> ImportPlan:
        """Return the plan with what was chosen of values and cells."""
        for value, stage in self.stages.items():
            if value in plan.stage_map:
                plan = plan.with_stage(value, stage)
        for value, source in self.sources.items():
            if value in plan.source_map:
                plan = plan.with_source(value, source)
        if self.decimal_comma is not None:
            plan = plan.with_decimal_comma(self.decimal_comma)
        if self.currency is not None:
            plan = plan.with_currency(self.currency or None)
        if self.ranges is not None:
            plan = plan.with_ranges(self.ranges)
        for name, order in self.date_orders.items():
            plan = plan.with_date_order_of(name, order)
        if self.yearless is not None:
            plan = plan.with_yearless(self.yearless)
        if self.won_dates is not None:
            plan = plan.with_won_dates(*self.won_dates)
        corrections = dict(self.corrections)
        return replace(_kept_as(plan, self.keep), corrections=corrections, by_number=self.by_number)


@dataclass(slots=True)
class Study:
    """What a file will give with a plan: ``diff`` says of each row what it is, ``found`` the same by line,
    a BadRow for one that is left out. ``lines`` are those of each of ``KINDS``, of ``LEFT`` and of ``OLDER``,
    in order.

    A plan with problems is not carried out: then nothing is found.
    """

    plan: ImportPlan
    proposed: ImportPlan
    tally: Tally
    diff: ImportDiff = field(default_factory=ImportDiff)
    doubts: Doubts = field(default_factory=Doubts)
    found: dict[int, RowDiff | BadRow] = field(default_factory=dict)
    lines: dict[str, list[int]] = field(default_factory=lambda: {kind: [] for kind in (*KINDS, LEFT, OLDER)})

    def doubt_of(self, line: int, field: str, raw: str) -> Message | None:
        """Return what was not clear of a cell, ``raw`` what stands in it; None where all was."""
        warning = self.doubts.of(line, field)
        if warning is not None:
            return warning.message
        if field in ("stage", "outcome") and self.plan.stage_sure.get(raw.strip()) == "guess":
            return message("Import", "Guessed by the word. Look whether it is right.")
        return None

    def containers(self) -> list[list[Any] | dict[Any, Any]]:
        """Return what holds very many records, to be taken apart when nobody needs the study any more."""
        return [self.found, *self.diff.containers(), *self.doubts.containers(), self.tally.warnings]

    @property
    def records(self) -> Iterator[ImportedDeal | BadRow]:
        """All that was read, to be brought in: what was shown, whatever becomes of the file meanwhile."""
        for row in self.diff.rows:
            yield row.record
        yield from self.diff.bad


def kinds_of(row: RowDiff | BadRow) -> tuple[str, ...]:
    """Return among which of ``Study.lines`` a row is listed."""
    if not isinstance(row, RowDiff):
        return (LEFT,)
    return (row.kind, OLDER) if row.is_older else (row.kind,)


def _kept_as(plan: ImportPlan, wished: Mapping[int, str]) -> ImportPlan:
    """Return the plan with what becomes of the columns without a field: as wished, else columns of the file's
    own, as many as it may have. What was chosen for an earlier file of this kind stays."""
    own = sum(how == "own" for how in plan.keep.values())
    taken = plan.taken
    for place, how in plan.keep.items():
        if place in taken:
            continue
        wish = wished.get(place)
        if wish is None and how == "note" and not plan.remembered and own < MOST_OWN_COLUMNS:
            wish = "own"
            own += 1
        if wish is not None:
            plan = plan.with_keep(place, wish)
    return plan


def study(
    table: Table, wishes: Wishes, today: date, compare: Compare, proposed: ImportPlan | None = None
) -> Generator[float, None, Study]:
    """Propose a plan, apply the wishes, read the whole file by it and compare it with what is there; yields
    progress and returns the Study.

    ``proposed``: the plan that was proposed before for the same columns. Raises FunnelError where the file
    cannot be read.
    """
    if proposed is None:
        proposing = propose_steps(
            table,
            mapping=wishes.columns,
            joined=wishes.joined,
            date_order=wishes.date_order,
            unit=wishes.unit,
            known=wishes.known,
            today=today,
        )
        proposed = yield from as_part(proposing, 0, _PLANNING_SHARE)
    plan = wishes.applied_to(proposed)
    found = Study(plan, proposed, Tally(most_warnings=MOST_DOUBTS))
    if plan.problems():
        return found
    comparing = compare(
        read_deals(table, plan, today, found.tally), plan.rows, plan.own_wanted, plan.by_number
    )
    found.diff = yield from as_part(comparing, _PLANNING_SHARE, _COMPARING_SHARE)
    for count, row in enumerate(found.diff.rows, 1):
        found.found[row.line] = row
        for kind in kinds_of(row):
            found.lines[kind].append(row.line)
        if count % _STEP == 0:
            yield _PLANNING_SHARE + _COMPARING_SHARE
    yield from (_PLANNING_SHARE + _COMPARING_SHARE for _ in found.doubts.gather_steps(found.tally.warnings))
    for bad in found.diff.bad:
        found.found[bad.line] = bad
        found.lines[LEFT].append(bad.line)
    return found
