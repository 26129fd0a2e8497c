"""Proposing how a spreadsheet will be understood, from its headings and its data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import islice
from operator import itemgetter
from typing import Any

from funnel_desktop.exchange.amount_units import Unit
from funnel_desktop.exchange.choices import (
    CellChoices,
    Seen,
    decided,
    find_unit_column,
    heading_unit,
    order_by_sense,
)
from funnel_desktop.exchange.column_names import CHANCES, NAMES
from funnel_desktop.exchange.columns import (
    DATE_FIELDS,
    FIELDS,
    STAGE_TARGETS,
    is_own_export,
    propose_columns,
)
from funnel_desktop.exchange.date_order import find_date_order, orders_apart
from funnel_desktop.exchange.headings import key, normalise
from funnel_desktop.exchange.import_plan import ANY_OTHER, KEEPS, ImportPlan, PlanError, column_place
from funnel_desktop.exchange.joined_columns import JOINABLE
from funnel_desktop.exchange.memory import Remembered, names_of, recall
from funnel_desktop.exchange.reading import Table
from funnel_desktop.exchange.sense import SAMPLE_ROWS, Chosen, choose
from funnel_desktop.exchange.source_words import understand_source
from funnel_desktop.exchange.stage_words import Meant, understand_outcome, understand_stages
from funnel_desktop.method.own_columns import OWN_KINDS, OwnKind, column_of_header, proposed_kind
from funnel_desktop.method.stages import SOURCES
from funnel_desktop.slices import run
from funnel_desktop.text import message

__all__ = ["ANY_OTHER", "KEEPS", "ImportPlan", "PlanError", "propose", "propose_steps"]

_ROW_NUMBERS = frozenset(("序号", "行号", "no", "#", "rowchecksum", "rownumber", "donotmodifyrowchecksum"))
_COMPUTED = frozenset(("weighted", "加权"))
"""What a workbook of ours says of a deal that it computed of the others: no words for the note."""

_CHUNK = 250
_MOST_VALUES = 1000
_MOST_DATES = 50_000
_SAMPLED = 50


def propose(
    table: Table,
    *,
    mapping: Mapping[str, str | int | None] | None = None,
    stages: Mapping[str, str] | None = None,
    sources: Mapping[str, str] | None = None,
    keep: Mapping[str | int, str] | None = None,
    joined: Mapping[str, Sequence[str | int]] | None = None,
    date_order: str | None = None,
    unit: int | None = None,
    known: Sequence[Mapping[str, Any]] = (),
    today: date | None = None,
) -> ImportPlan:
    """Look through the whole file and propose how to understand it; what is given overrides that.

    ``mapping`` maps fields to columns (header, number from 1 as text, or place from 0 as int; None: not
    read), ``stages`` values to stages (``ANY_OTHER``: all that are not known), ``sources`` values to sources,
    ``keep`` columns without a field to one of ``KEEPS``, ``joined`` fields of ``mapping`` to further columns
    that are put together with theirs. ``known`` is what was chosen for earlier files
    (``Settings.known_tables``), which overrides what is proposed; ``today`` the day by which dates are
    judged. Raises PlanError for unknown fields, columns and stages, ReadingError where the file cannot be
    read."""
    return run(
        propose_steps(
            table,
            mapping=mapping,
            stages=stages,
            sources=sources,
            keep=keep,
            joined=joined,
            date_order=date_order,
            unit=unit,
            known=known,
            today=today,
        )
    )


def propose_steps(
    table: Table,
    *,
    mapping: Mapping[str, str | int | None] | None = None,
    stages: Mapping[str, str] | None = None,
    sources: Mapping[str, str] | None = None,
    keep: Mapping[str | int, str] | None = None,
    joined: Mapping[str, Sequence[str | int]] | None = None,
    date_order: str | None = None,
    unit: int | None = None,
    known: Sequence[Mapping[str, Any]] = (),
    today: date | None = None,
) -> Generator[float, None, ImportPlan]:
    """Do what ``propose`` does in steps, yielding progress from 0 to 1; the plan is the return value."""
    chosen = yield from _chosen(table)
    own = is_own_export(table.header)
    memory = None if own or not table.header_line else recall(known, table.header)
    as_before = {} if memory is None else _as_before(table, chosen, memory)
    asked = mapping or {}
    further = _joined(table, joined or {})
    ends = {column_place(table, column): kind for column, kind in (keep or {}).items()}
    proposed = _with_asked(table, chosen.columns, as_before)
    more = {place for places in further.values() for place in places}
    proposed = {name: place for name, place in proposed.items() if place not in ends and place not in more}
    columns = _with_asked(table, proposed, asked)
    if memory is not None:
        further = {**_joined_before(table, columns, memory, set(asked), {*ends, *more}), **further}
    further = {name: places for name, places in further.items() if name in columns}
    again = {name for name, place in as_before.items() if place is not None and name not in asked}
    plan = ImportPlan(
        columns=columns,
        own=own,
        header=tuple(table.header) if table.header_line else (),
        column_sure={
            name: "certain" if name in asked or name in again else chosen.sure.get(name, "certain")
            for name in columns
        },
        column_why={
            name: "asked"
            if name in asked
            else "remembered"
            if name in again
            else chosen.why.get(name, "name")
            for name in columns
        },
        senseless={name: place for name, place in chosen.senseless.items() if name not in asked},
        joined=further,
        keep=_kept(table, columns, further, memory),
        remembered=memory is not None,
        asked=frozenset(
            said for said, value in (("unit", unit), ("date_order", date_order)) if value is not None
        ),
        own_kinds={**_own_kinds(table, columns, further), **_kinds_before(table, memory)},
    )
    for place, kind in ends.items():
        plan = plan.with_keep(place, kind)
    if memory is not None:
        unit = memory.unit if unit is None else unit
        date_order = memory.date_order if date_order is None else date_order
        plan = replace(plan, asked=plan.asked | memory.asked)
    said = heading_unit(table.header, table.titles, columns)
    plan = plan.with_amount_unit(unit if unit is not None else said.size or 1)
    if date_order is not None:
        plan = plan.with_date_order(date_order)

    found = yield from _look_through(table, columns)
    plan = _with_meanings(replace(plan, rows=found.rows), found)
    if memory is not None:
        plan = _with_words_of(plan, memory)
    for value, stage in sorted((stages or {}).items(), key=lambda item: item[0] == ANY_OTHER):
        plan = plan.with_stage(value, stage)
    for value, source in (sources or {}).items():
        plan = plan.with_source(value, source)
    if date_order is None:
        dates = set().union(*found.dates.values())
        order, certain = order_by_sense(dates, found.seen, plan.stage_map, today)
        apart = orders_apart(found.dates, order)
        if apart and not certain:
            # What is written otherwise made it uncertain: the rest may say it well enough.
            rest = set().union(*(days for name, days in found.dates.items() if name not in apart))
            alone, sure = find_date_order(rest)
            certain = sure and alone == order
        plan = replace(plan, date_order=order, date_order_certain=certain, date_orders=apart)
    if not plan.own:
        plan = _with_choices(plan, table, found, said if unit is None else said._replace(understood=True))
    return plan


def _as_before(table: Table, chosen: Chosen, memory: Remembered) -> dict[str, str | int | None]:
    """Return the columns as they were chosen for the file before, where that is not what is proposed anyway.

    A field that had no column keeps having none, unless its column is new.
    """
    names = names_of(table.header)
    before: dict[str, str | int | None] = {}
    for name in FIELDS:
        place, proposed = memory.place(table.header, name), chosen.columns.get(name)
        if place is not None and (place != proposed or chosen.why.get(name) == "values"):
            before[name] = place
        elif place is None and proposed is not None and names[proposed] in memory.names:
            before[name] = None
    return before


def _with_words_of(plan: ImportPlan, memory: Remembered) -> ImportPlan:
    """Return the plan with stages and sources as they were chosen before."""
    meant = {**plan.stage_map, **plan.source_map}
    for value, stage in memory.stages.items():
        if value in plan.stage_map and stage in STAGE_TARGETS:
            plan = plan.with_stage(value, stage)
    for value, source in memory.sources.items():
        if value in plan.source_map and source in SOURCES:
            plan = plan.with_source(value, source)
    now = {**plan.stage_map, **plan.source_map}
    return replace(plan, remembered_words=frozenset(word for word in now if now[word] != meant[word]))


def _with_choices(plan: ImportPlan, table: Table, found: _Found, said: Unit) -> ImportPlan:
    """Decide what holds for all cells of the file: unit, currency, decimal comma."""
    sample = [row for _, row in islice(table.rows(), _SAMPLED)]
    place = find_unit_column(table.header, sample, plan.columns)
    choices = decided(
        CellChoices(unit_column=place), found.seen, plan.amount_unit, said, delimiter=table.delimiter
    )
    return replace(plan, cells=choices)


def _with_meanings(plan: ImportPlan, found: _Found) -> ImportPlan:
    """Say what each value of stage, outcome and source means."""
    stages: dict[str, Meant] = {}
    if "outcome" in plan.columns:
        heading = plan.heading(plan.columns["outcome"])
        stages = {value: understand_outcome(value, heading) for value in found.outcomes}
    if "stage" in plan.columns:
        heading = key(plan.heading(plan.columns["stage"])).removesuffix("%")
        stages |= understand_stages(found.stages, chances=heading in CHANCES)
    counts = (found.stages + found.outcomes).most_common()
    sources = {value: understand_source(value) for value in found.sources}
    return replace(
        plan,
        stage_counts=dict(counts),
        stage_map={value: stages[value].key for value, _ in counts},
        stage_sure={value: stages[value].sure for value, _ in counts},
        source_counts=dict(found.sources.most_common()),
        source_map={value: meant.key for value, meant in sources.items()},
        source_sure={value: meant.sure for value, meant in sources.items()},
    )


def _chosen(table: Table) -> Generator[float, None, Chosen]:
    """Choose the columns by name and by the values of the first rows; our own export by name alone."""
    if is_own_export(table.header):
        columns = propose_columns(table.header)
        return Chosen(columns, {}, {}, {})
    rows = [row for _, row in islice(table.rows(), SAMPLE_ROWS) if any(row)]
    chosen = yield from choose(table.header, rows)
    own = {place for place, name in enumerate(table.header) if column_of_header(place, name)}
    fields = {name: place for name, place in chosen.columns.items() if place not in own}
    chosen = replace(chosen, columns=fields)
    if "id" in chosen.columns:
        # Another program's id is a reference for us: ours are UUIDs.
        place = chosen.columns["id"]
        sample = [row[place] for row in rows[:20] if len(row) > place and row[place]]
        if not all(len(value) == 36 and value.count("-") == 4 for value in sample):
            columns = {name: at for name, at in chosen.columns.items() if name != "id"}
            if "reference" not in columns:
                columns["reference"] = place
            return Chosen(
                columns,
                {**chosen.sure, "reference": "certain"},
                {**chosen.why, "reference": "name"},
                chosen.senseless,
            )
    return chosen


def _joined(table: Table, wanted: Mapping[str, Sequence[str | int]]) -> dict[str, tuple[int, ...]]:
    """Return the places of the further columns of fields. Raises PlanError for a field that holds no
    words."""
    for name in wanted:
        if name not in JOINABLE:
            raise PlanError(
                message(
                    "Import",
                    "{field} can't be put together from several columns. These can: {fields}.",
                    field=name,
                    fields=", ".join(JOINABLE),
                )
            )
    return {
        name: tuple(column_place(table, column) for column in columns)
        for name, columns in wanted.items()
        if columns
    }


def _joined_before(
    table: Table, columns: Mapping[str, int], memory: Remembered, asked: set[str], taken: set[int]
) -> dict[str, tuple[int, ...]]:
    """Return the further columns of fields as they were chosen for the file before, those that are free."""
    free = set(range(len(table.header))) - set(columns.values()) - taken
    return {
        name: places
        for name in JOINABLE
        if name in columns
        and name not in asked
        and (places := tuple(place for place in memory.further(table.header, name) if place in free))
    }


def _kept(
    table: Table,
    columns: Mapping[str, int],
    joined: Mapping[str, Sequence[int]],
    memory: Remembered | None,
) -> dict[int, str]:
    """Return what becomes of the columns without a field: as before, else into the note; numbers of rows are
    left out, and what our workbook computes of deals; those that our export says are columns of another
    file's own become this file's."""
    taken = _taken(columns, joined)
    before = {} if memory is None else memory.keep
    left_out = _ROW_NUMBERS
    if "id" in columns and key(table.header[columns["id"]]) in NAMES["id"].split():
        left_out |= _COMPUTED
    names = names_of(table.header)
    return {
        place: "own"
        if column_of_header(place, name)
        else before.get(names[place]) or ("out" if normalise(name) in left_out else "note")
        for place, name in enumerate(table.header)
        if place not in taken
    }


def _taken(columns: Mapping[str, int], joined: Mapping[str, Sequence[int]]) -> set[int]:
    return {*columns.values(), *(place for more in joined.values() for place in more)}


def _own_kinds(
    table: Table, columns: Mapping[str, int], joined: Mapping[str, Sequence[int]]
) -> dict[int, OwnKind]:
    """Return of which kind the columns without a field are, by the values of the first rows."""
    taken = _taken(columns, joined)
    free = [place for place in range(len(table.header)) if place not in taken]
    if not free or all(column_of_header(place, table.header[place]) for place in free):
        return {}
    rows = [row for _, row in islice(table.rows(), SAMPLE_ROWS)]
    return {place: proposed_kind(row[place] for row in rows if place < len(row)) for place in free}


def _kinds_before(table: Table, memory: Remembered | None) -> dict[int, OwnKind]:
    """Return of which kind the columns without a field were chosen to be before."""
    if memory is None:
        return {}
    return {
        place: kind
        for place, name in enumerate(names_of(table.header))
        if (kind := memory.kinds.get(name)) in OWN_KINDS
    }


def _with_asked(
    table: Table, columns: Mapping[str, int], mapping: Mapping[str, str | int | None]
) -> dict[str, int]:
    asked: dict[str, int] = {}
    for name, column in mapping.items():
        if name not in FIELDS:
            raise PlanError(
                message(
                    "Import",
                    "There is no field {field}. The fields are: {fields}.",
                    field=name,
                    fields=", ".join(FIELDS[:25]),
                )
            )
        if column is not None:
            asked[name] = column_place(table, column)
    taken = set(asked.values())
    kept = {name: place for name, place in columns.items() if name not in mapping and place not in taken}
    return {**kept, **asked}


@dataclass(slots=True)
class _Found:
    seen: Seen
    stages: Counter[str] = field(default_factory=Counter)
    outcomes: Counter[str] = field(default_factory=Counter)
    sources: Counter[str] = field(default_factory=Counter)
    dates: dict[str, set[str]] = field(default_factory=dict)
    rows: int = 0


def _look_through(table: Table, columns: Mapping[str, int]) -> Generator[float, None, _Found]:
    """Collect the values of stage, outcome, source and dates over the whole file."""
    found = _Found(Seen(columns))
    width = max(columns.values(), default=0) + 1
    dates = [
        (itemgetter(columns[name]), found.dates.setdefault(name, set()))
        for name in DATE_FIELDS
        if name in columns
    ]
    stage_columns = [
        (itemgetter(columns[name]), counts, columns[name])
        for name, counts in (("stage", found.stages), ("outcome", found.outcomes))
        if name in columns
    ]
    source_column = itemgetter(columns["source"]) if "source" in columns else None
    rows = table.rows()
    while read := list(islice(rows, _CHUNK)):
        chunk = [row if len(row) >= width else row + [""] * (width - len(row)) for _, row in read if row]
        found.rows += len(chunk)
        found.seen.take(chunk)
        for column, counts, place in stage_columns:
            counts.update(map(column, chunk))
            if len(counts) > _MOST_VALUES:
                raise PlanError(
                    message(
                        "Import",
                        "{column} holds more than {count} different values: it is not a stage.",
                        column=table.header[place] or place + 1,
                        count=_MOST_VALUES,
                    )
                )
        if source_column is not None and len(found.sources) <= _MOST_VALUES:
            found.sources.update(map(source_column, chunk))
        for column, days in dates:
            if len(days) < _MOST_DATES:
                days.update(map(column, chunk))
        yield min(0.99, found.rows / max(1, table.guessed_rows))
    found.stages = _bare(found.stages)
    found.outcomes = _bare(found.outcomes)
    found.sources = _bare(found.sources)
    return found


def _bare(counts: Counter[str]) -> Counter[str]:
    bare: Counter[str] = Counter()
    for value, count in counts.items():
        if value.strip():
            bare[value.strip()] += count
    return bare
