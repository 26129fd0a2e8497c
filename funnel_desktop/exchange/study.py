"""Looking a file through for the import dialog, in steps: what it means, how many rows are good, which are
bad."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from typing import Any

from funnel_desktop.exchange.plan import ImportPlan, propose_steps
from funnel_desktop.exchange.reading import Table
from funnel_desktop.exchange.records import BadRow, ImportedDeal, Tally, read_deals

PREVIEW_ROWS = 50
MOST_BAD_ROWS = 10_000
"""As many bad rows are kept to be shown, copied and saved; all are counted."""

_STEP = 250
_PLANNING_SHARE = 0.3


@dataclass(slots=True)
class Wishes:
    """What the user chose over what was proposed. None and missing mean as proposed.

    ``known`` is what was chosen for earlier files (``Settings.known_tables``).
    """

    columns: dict[str, int | None] | None = None
    stages: dict[str, str | None] = field(default_factory=dict)
    date_order: str | None = None
    unit: int | None = None
    known: Sequence[Mapping[str, Any]] = ()


@dataclass(frozen=True, slots=True)
class Study:
    """What a file will give with a plan. ``preview`` holds what its first rows become, by line."""

    plan: ImportPlan
    tally: Tally
    bad: list[BadRow]
    preview: dict[int, ImportedDeal | BadRow]


def first_rows(table: Table) -> list[tuple[int, list[str]]]:
    """Return the first rows that aren't blank, with their lines. Raises ReadingError."""
    return list(islice(((line, row) for line, row in table.rows() if any(row)), PREVIEW_ROWS))


def study(table: Table, wishes: Wishes, today: date) -> Generator[float, None, Study]:
    """Propose a plan, apply the wishes and read the whole file by it; yields progress and returns the
    Study.

    A plan with problems is not carried out: then the tally is empty. Raises FunnelError where the file
    cannot be read.
    """
    columns: Mapping[str, int | None] = wishes.columns or {}
    proposing = propose_steps(
        table,
        mapping=columns,
        date_order=wishes.date_order,
        unit=wishes.unit,
        known=wishes.known,
        today=today,
    )
    plan: ImportPlan | None = None
    while plan is None:
        try:
            yield next(proposing) * _PLANNING_SHARE
        except StopIteration as end:
            plan = end.value
    assert plan is not None
    for value, stage in wishes.stages.items():
        if value in plan.stage_map:
            plan = plan.with_stage(value, stage)
    tally = Tally()
    bad: list[BadRow] = []
    preview: dict[int, ImportedDeal | BadRow] = {}
    if plan.problems():
        return Study(plan, tally, bad, preview)
    for seen, item in enumerate(read_deals(table, plan, today, tally), 1):
        if isinstance(item, BadRow) and len(bad) < MOST_BAD_ROWS:
            bad.append(item)
        if seen <= PREVIEW_ROWS:
            preview[item.line] = item
        if seen % _STEP == 0:
            yield _PLANNING_SHARE + (1 - _PLANNING_SHARE) * min(1.0, seen / max(1, plan.rows))
    return Study(plan, tally, bad, preview)
