"""How a spreadsheet will be understood: proposed from header and data, changed by the user, carried out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from operator import itemgetter

from funnel_desktop.exchange.cells import DATE_ORDERS, find_date_order
from funnel_desktop.exchange.columns import (
    DATE_FIELDS,
    FIELDS,
    IDENTIFYING_FIELDS,
    STAGE_TARGETS,
    amount_unit,
    is_own_export,
    normalise,
    propose_columns,
    propose_source,
    propose_stage,
)
from funnel_desktop.exchange.reading import Table
from funnel_desktop.method.stages import SOURCES
from funnel_desktop.text import FunnelError, Message, message

AMOUNT_UNITS = (1, 10000)
_CHUNK = 250
_MOST_VALUES = 1000
_MOST_DATES = 50_000


class PlanError(FunnelError):
    """The file cannot be imported as asked for; the sentence says why and what there is to choose from."""


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """How each column and value of a file will be understood. Frozen: ``with_…`` return a changed copy.

    ``columns`` maps fields (``columns.FIELDS``) to the places of columns, 0 being the first.
    ``amount_unit`` (1 or 10000) is what a bare number means in yuan. ``stage_map`` maps each value found in
    the columns of stage and outcome to one of ``columns.STAGE_TARGETS`` or None (unknown: such rows are
    bad); ``stage_counts`` says how many rows have it, the most first. ``source_map`` maps the values of the
    source column to its keys; an unknown source is kept in the note. ``rows`` counts the records that are
    not blank lines. ``own`` marks our own export, whose texts are taken over to the letter.
    """

    columns: Mapping[str, int]
    amount_unit: int = 1
    date_order: str = "ymd"
    date_order_certain: bool = True
    stage_map: Mapping[str, str | None] = field(default_factory=dict)
    stage_counts: Mapping[str, int] = field(default_factory=dict)
    source_map: Mapping[str, str | None] = field(default_factory=dict)
    rows: int = 0
    own: bool = False

    @property
    def shown_unit(self) -> int | None:
        """The unit in which whoever wrote the sheet thinks of amounts; None where it does not tell (no
        amounts, or our own export, which always is in yuan)."""
        return None if self.own or "amount" not in self.columns else self.amount_unit

    def with_stage(self, value: str, stage: str | None) -> ImportPlan:
        """Return the plan with the stage value mapped to ``stage`` (a stage, "lost", "open" or None)."""
        if stage is not None and stage not in STAGE_TARGETS:
            raise _unknown_stage(stage)
        return replace(self, stage_map={**self.stage_map, value.strip(): stage})

    def with_amount_unit(self, unit: int) -> ImportPlan:
        """Return the plan with another amount unit, 1 or 10000."""
        if unit not in AMOUNT_UNITS:
            raise PlanError(
                message("Import", "An amount unit is 1 (yuan) or 10000 (10,000 yuan), not {unit}.", unit=unit)
            )
        return replace(self, amount_unit=unit)

    def with_date_order(self, order: str) -> ImportPlan:
        """Return the plan with the order of dates "ymd", "mdy" or "dmy", which then counts as certain."""
        if order not in DATE_ORDERS:
            raise PlanError(message("Import", "A date order is ymd, mdy or dmy, not {order}.", order=order))
        return replace(self, date_order=order, date_order_certain=True)

    def problems(self) -> list[Message]:
        """Return why this plan cannot be carried out; empty when it can."""
        found = []
        if not any(name in self.columns for name in IDENTIFYING_FIELDS):
            found.append(
                message(
                    "Import",
                    "No column gives a customer or a project. Choose the column that holds one of them.",
                )
            )
        by_place: dict[int, str] = {}
        for name, place in self.columns.items():
            if place in by_place:
                found.append(
                    message(
                        "Import",
                        "Column {column} is used for two fields, {first} and {second}. Use it for one.",
                        column=place + 1,
                        first=by_place[place],
                        second=name,
                    )
                )
            by_place[place] = name
        return found

    def cautions(self) -> list[Message]:
        """Return what the user should look at before importing: nothing that stops it."""
        found = []
        if not self.date_order_certain:
            found.append(
                message(
                    "Import",
                    "The dates do not say whether the month or the day comes first. Check the date order.",
                )
            )
        unknown = [value for value, stage in self.stage_map.items() if stage is None]
        if unknown:
            found.append(
                message(
                    "Import",
                    "Not known which stage is meant by: {values}. Their rows are left out until you choose.",
                    values=", ".join(f"“{value}”" for value in unknown[:5])
                    + (" …" if len(unknown) > 5 else ""),
                )
            )
        return found


def _unknown_stage(stage: str) -> PlanError:
    return PlanError(
        message(
            "Import",
            "There is no stage {stage}. Choose one of: {stages}.",
            stage=stage,
            stages=", ".join(STAGE_TARGETS),
        )
    )


def column_place(table: Table, column: str | int) -> int:
    """Return the place of a column named by header, or by number (1 is the first). Raises PlanError."""
    if isinstance(column, int):
        if 0 <= column < len(table.header):
            return column
        column = str(column + 1)
    name = column.strip()
    for wanted in (name, None):
        for place, header in enumerate(table.header):
            if header == wanted or (wanted is None and normalise(header) == normalise(name)):
                return place
    if name.isdigit() and 1 <= int(name) <= len(table.header):
        return int(name) - 1
    raise PlanError(
        message(
            "Import",
            "There is no column {column}. The columns are: {columns}.",
            column=name,
            columns=", ".join(header for header in table.header if header),
        )
    )


def propose(
    table: Table,
    *,
    mapping: Mapping[str, str | int | None] | None = None,
    stages: Mapping[str, str] | None = None,
    date_order: str | None = None,
    unit: int | None = None,
) -> ImportPlan:
    """Look through the whole file and propose how to understand it; what is given overrides that.

    ``mapping`` maps fields to columns (header, number from 1 as text, or place from 0 as int; None: not
    read), ``stages`` values to stages. Raises PlanError for unknown fields, columns and stages,
    ReadingError where the file cannot be read.
    """
    steps = propose_steps(table, mapping=mapping, stages=stages, date_order=date_order, unit=unit)
    while True:
        try:
            next(steps)
        except StopIteration as done:
            plan: ImportPlan = done.value
            return plan


def propose_steps(
    table: Table,
    *,
    mapping: Mapping[str, str | int | None] | None = None,
    stages: Mapping[str, str] | None = None,
    date_order: str | None = None,
    unit: int | None = None,
) -> Generator[float, None, ImportPlan]:
    """Do what ``propose`` does in steps, yielding progress from 0 to 1; the plan is the return value."""
    columns = _with_asked(table, _proposed_columns(table), mapping or {})
    plan = ImportPlan(columns=columns, own=is_own_export(table.header))
    if unit is None:
        unit = amount_unit(table.header[columns["amount"]]) if "amount" in columns else 1
    plan = plan.with_amount_unit(unit)
    if date_order is not None:
        plan = plan.with_date_order(date_order)

    found = yield from _look_through(table, columns)
    if date_order is None:
        order, certain = find_date_order(found.dates)
        plan = replace(plan, date_order=order, date_order_certain=certain)
    stage_counts = found.stages.most_common()
    plan = replace(
        plan,
        rows=found.rows,
        stage_counts=dict(stage_counts),
        stage_map={value: propose_stage(value) for value, _ in stage_counts},
        source_map={value: value if value in SOURCES else propose_source(value) for value in found.sources},
    )
    for value, stage in (stages or {}).items():
        plan = plan.with_stage(value, stage)
    return plan


def _proposed_columns(table: Table) -> dict[str, int]:
    columns = propose_columns(table.header)
    if "id" in columns and not is_own_export(table.header):
        # Another program's id is a reference for us: ours are UUIDs.
        place = columns["id"]
        sample = [row[place] for _, row in islice(table.rows(), 20) if len(row) > place and row[place]]
        if not all(len(value) == 36 and value.count("-") == 4 for value in sample):
            del columns["id"]
            columns.setdefault("reference", place)
    return columns


def _with_asked(
    table: Table, columns: dict[str, int], mapping: Mapping[str, str | int | None]
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
    stages: Counter[str] = field(default_factory=Counter)
    sources: Counter[str] = field(default_factory=Counter)
    dates: set[str] = field(default_factory=set)
    rows: int = 0


def _look_through(table: Table, columns: Mapping[str, int]) -> Generator[float, None, _Found]:
    """Collect the values of stage, outcome, source and dates over the whole file."""
    found = _Found()
    width = max(columns.values(), default=0) + 1
    dates = [itemgetter(columns[name]) for name in DATE_FIELDS if name in columns]
    stage_columns = [itemgetter(columns[name]) for name in ("stage", "outcome") if name in columns]
    source_column = itemgetter(columns["source"]) if "source" in columns else None
    with table.open() as file:
        reader = table.reader(file)
        try:
            while chunk := list(islice(reader, _CHUNK)):
                chunk = [
                    row if len(row) >= width else row + [""] * (width - len(row)) for row in chunk if row
                ]
                found.rows += len(chunk)
                for column in stage_columns:
                    found.stages.update(map(column, chunk))
                    if len(found.stages) > _MOST_VALUES:
                        raise PlanError(
                            message(
                                "Import",
                                "{column} holds more than {count} different values: it is not a stage.",
                                column=table.header[columns.get("stage", columns.get("outcome", 0))],
                                count=_MOST_VALUES,
                            )
                        )
                if source_column is not None and len(found.sources) <= _MOST_VALUES:
                    found.sources.update(map(source_column, chunk))
                if len(found.dates) < _MOST_DATES:
                    for column in dates:
                        found.dates.update(map(column, chunk))
                yield min(0.99, found.rows / max(1, table.guessed_rows))
        except PlanError:
            raise
        except Exception as error:
            table.explain(error, table.first_lines + reader.line_num + 1)
    found.stages = _bare(found.stages)
    found.sources = _bare(found.sources)
    return found


def _bare(counts: Counter[str]) -> Counter[str]:
    bare: Counter[str] = Counter()
    for value, count in counts.items():
        if value.strip():
            bare[value.strip()] += count
    return bare
