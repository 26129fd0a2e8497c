"""How a spreadsheet will be understood: proposed from header and data, changed by the user, carried out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import islice
from operator import itemgetter
from typing import Any

from funnel_desktop.exchange.amount_units import AMOUNT_UNITS, Unit
from funnel_desktop.exchange.choices import (
    WON_DATES,
    CellChoices,
    Seen,
    decided,
    find_unit_column,
    heading_unit,
    order_by_sense,
)
from funnel_desktop.exchange.column_names import NAMES
from funnel_desktop.exchange.columns import (
    CHECKS,
    DATE_FIELDS,
    FIELDS,
    NAMING_FIELDS,
    STAGE_TARGETS,
    is_own_export,
    propose_columns,
)
from funnel_desktop.exchange.dates import DATE_ORDERS
from funnel_desktop.exchange.headings import key, normalise
from funnel_desktop.exchange.memory import Remembered, learned, names_of, recall
from funnel_desktop.exchange.reading import Table
from funnel_desktop.exchange.sense import SAMPLE_ROWS, Chosen, Why, choose
from funnel_desktop.exchange.source_words import understand_source
from funnel_desktop.exchange.stage_words import (
    Meant,
    Sureness,
    understand_outcome,
    understand_stages,
)
from funnel_desktop.exchange.vague_dates import YEARLESS
from funnel_desktop.method.fields import FIELDS as DEAL_FIELDS
from funnel_desktop.method.own_columns import (
    ColumnOfFile,
    OwnKind,
    column_of_header,
    free_key,
    proposed_kind,
)
from funnel_desktop.method.stages import SOURCES
from funnel_desktop.text import FunnelError, Message, message

KEEPS = ("own", "note", "out")
"""What becomes of a column without a field: a column of the file's own, words in the note, or left out."""

ANY_OTHER = "*"
"""In the place of a stage's value: every value that is not known and not named itself."""

_ROW_NUMBERS = frozenset(("序号", "行号", "no", "#", "rowchecksum", "rownumber", "donotmodifyrowchecksum"))
_COMPUTED = frozenset(("weighted", "加权"))
"""What a workbook of ours says of a deal that it computed of the others: no words for the note."""

_CHUNK = 250
_MOST_VALUES = 1000
_MOST_DATES = 50_000
_SAMPLED = 50


class PlanError(FunnelError):
    """The file cannot be imported as asked for; the sentence says why and what there is to choose from."""


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """How each column and value of a file will be understood. Frozen: ``with_…`` return a changed copy.

    ``columns`` maps fields (``columns.FIELDS``) to the places of columns, 0 being the first; ``column_sure``
    says of each field how sure that is and ``column_why`` from what it is known; ``senseless`` are columns
    that are named like a field and hold something else. ``amount_unit`` (1 or 10000) is what a bare number
    means in yuan. ``stage_map`` maps each value found in the columns of stage and outcome to one of
    ``columns.STAGE_TARGETS`` or None (unknown), ``stage_sure`` says how sure that is, ``stage_counts`` how
    many rows have it, the most first. ``source_map``, ``source_sure`` and ``source_counts`` say the same of
    sources; an unknown one is kept in the note. ``keep`` says what becomes of the columns without a field
    (``KEEPS``), by place, ``own_kinds`` the kind of such a column. ``remembered``: some of it was chosen for
    an earlier file of this kind; ``asked`` holds "unit" and "date_order" where the user said them. ``cells``
    is what was decided once for all cells; ``corrections`` are cells that the user put right: by line and
    field the text that is read instead. ``rows`` counts the records that are not blank lines. ``own`` marks
    our own export, whose texts are taken over to the letter.
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
    header: tuple[str, ...] = ()
    column_sure: Mapping[str, Sureness] = field(default_factory=dict)
    column_why: Mapping[str, Why] = field(default_factory=dict)
    senseless: Mapping[str, int] = field(default_factory=dict)
    stage_sure: Mapping[str, Sureness] = field(default_factory=dict)
    source_sure: Mapping[str, Sureness] = field(default_factory=dict)
    source_counts: Mapping[str, int] = field(default_factory=dict)
    keep: Mapping[int, str] = field(default_factory=dict)
    remembered: bool = False
    asked: frozenset[str] = frozenset()
    own_kinds: Mapping[int, OwnKind] = field(default_factory=dict)
    cells: CellChoices = field(default_factory=CellChoices)
    corrections: Mapping[tuple[int, str], str] = field(default_factory=dict)

    @property
    def checks(self) -> tuple[str, ...]:
        """The checks that the file has a column for."""
        return tuple(
            check for check in CHECKS if check in self.columns or f"{check}_evidence" in self.columns
        )

    @property
    def shown_unit(self) -> int | None:
        """The unit in which whoever wrote the sheet thinks of amounts; None where it does not tell (no
        amounts, or our own export, which always is in yuan)."""
        if self.own or "amount" not in self.columns:
            return None
        return 10000 if self.amount_unit >= 10000 else 1

    @property
    def own_columns(self) -> tuple[ColumnOfFile, ...]:
        """The columns that become the file's own, no two of one name."""
        taken = set(self.columns.values())
        found: dict[str, ColumnOfFile] = {}
        for place in sorted(self.keep):
            if self.keep[place] == "own" and place not in taken:
                heading = self.heading(place)
                column = column_of_header(place, heading) or ColumnOfFile(
                    place, heading, self.own_kinds.get(place, "text")
                )
                name = free_key(column.name, found)
                found[name] = column._replace(name=name)
        return tuple(found.values())

    @property
    def own_wanted(self) -> tuple[tuple[str, str], ...]:
        """The names and kinds of the columns that become the file's own."""
        return tuple((column.name, column.kind) for column in self.own_columns)

    def with_own_kind(self, place: int, kind: OwnKind) -> ImportPlan:
        """Return the plan with a column that becomes one of the file's own, of that kind."""
        return replace(self, keep={**self.keep, place: "own"}, own_kinds={**self.own_kinds, place: kind})

    def with_stage(self, value: str, stage: str | None) -> ImportPlan:
        """Return the plan with the stage value mapped to ``stage`` (a stage, "lost", "open" or None)."""
        if stage is not None and stage not in STAGE_TARGETS:
            raise _unknown_stage(stage)
        value = value.strip()
        if value == ANY_OTHER and value not in self.stage_counts:
            others = self.unknown_stages()
            return replace(
                self,
                stage_map={**self.stage_map, **dict.fromkeys(others, stage)},
                stage_sure={**self.stage_sure, **dict.fromkeys(others, "certain")},
            )
        return replace(
            self,
            stage_map={**self.stage_map, value: stage},
            stage_sure={**self.stage_sure, value: "certain" if stage else "unknown"},
        )

    def with_source(self, value: str, source: str | None) -> ImportPlan:
        """Return the plan with a value of the source column mapped to a source, or None: kept in the note."""
        if source is not None and source not in SOURCES:
            raise PlanError(
                message(
                    "Import",
                    "There is no source {source}. Choose one of: {sources}.",
                    source=source,
                    sources=", ".join(SOURCES),
                )
            )
        return replace(
            self,
            source_map={**self.source_map, value.strip(): source},
            source_sure={**self.source_sure, value.strip(): "certain" if source else "unknown"},
        )

    def with_keep(self, place: int, kind: str) -> ImportPlan:
        """Return the plan with another end for a column without a field: one of ``KEEPS``."""
        if kind not in KEEPS:
            raise PlanError(
                message(
                    "Import",
                    "A column is kept as one of {kinds}, not {kind}.",
                    kinds=", ".join(KEEPS),
                    kind=kind,
                )
            )
        return replace(self, keep={**self.keep, place: kind})

    def learned(self, known: Sequence[Mapping[str, Any]]) -> tuple[Mapping[str, Any], ...]:
        """Return what is known of kinds of files (``Settings.known_tables``) with this one as the latest.

        Our own export needs no memory, and files without headings are of no kind.
        """
        if self.own or not self.header:
            return tuple(known)
        return learned(
            known,
            self.header,
            columns=self.columns,
            keep=self.keep,
            stages=self.stage_map,
            sources=self.source_map,
            unit=self.amount_unit if "unit" in self.asked else None,
            date_order=self.date_order if "date_order" in self.asked else None,
        )

    def unknown_stages(self) -> list[str]:
        """Return the values of stage and outcome that nobody knows, the most rows first."""
        return [value for value, stage in self.stage_map.items() if stage is None]

    def heading(self, place: int) -> str:
        """Return the heading of a column, or its number where it has none."""
        name = self.header[place] if place < len(self.header) else ""
        return name or str(place + 1)

    def with_amount_unit(self, unit: int) -> ImportPlan:
        """Return the plan with another amount unit, one of ``AMOUNT_UNITS``, which then counts as certain."""
        if unit not in AMOUNT_UNITS:
            raise PlanError(
                message(
                    "Import",
                    "An amount unit is one of {units} (yuan), not {unit}.",
                    units=", ".join(map(str, AMOUNT_UNITS)),
                    unit=unit,
                )
            )
        return replace(self, amount_unit=unit, cells=replace(self.cells, unit_certain=True))

    def with_decimal_comma(self, comma: bool) -> ImportPlan:
        """Return the plan with a decimal comma in its amounts, or with a point; it then counts as certain."""
        return replace(self, cells=replace(self.cells, decimal_comma=comma, decimal_certain=True))

    def with_currency(self, code: str | None) -> ImportPlan:
        """Return the plan with another currency for rows that name none (None: the file's own)."""
        return replace(self, cells=replace(self.cells, currency=code, currency_certain=True))

    def with_yearless(self, yearless: str) -> ImportPlan:
        """Return the plan with another meaning of days without a year, one of ``YEARLESS``."""
        if yearless not in YEARLESS:
            raise PlanError(
                message(
                    "Import",
                    "A day without a year is read by one of {choices}, not {choice}.",
                    choices=", ".join(YEARLESS),
                    choice=yearless,
                )
            )
        return replace(self, cells=replace(self.cells, yearless=yearless))

    def with_won_dates(self, how: str, day: str | None = None) -> ImportPlan:
        """Return the plan with another closing date for won rows without one: one of ``WON_DATES``, and for
        those that have none then ``day`` (ISO text; None: they stay without)."""
        if how not in WON_DATES:
            raise PlanError(
                message(
                    "Import",
                    "Won rows without a date are read by one of {choices}, not {choice}.",
                    choices=", ".join(WON_DATES),
                    choice=how,
                )
            )
        return replace(self, cells=replace(self.cells, won_dates=how, won_day=day))

    def with_date_order(self, order: str) -> ImportPlan:
        """Return the plan with the order of dates "ymd", "mdy" or "dmy", which then counts as certain."""
        if order not in DATE_ORDERS:
            raise PlanError(message("Import", "A date order is ymd, mdy or dmy, not {order}.", order=order))
        return replace(self, date_order=order, date_order_certain=True)

    def problems(self) -> list[Message]:
        """Return why this plan cannot be carried out; empty when it can."""
        found = []
        if not any(name in self.columns for name in NAMING_FIELDS):
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
        found += self.cells.cautions()
        unknown = self.unknown_stages()
        if unknown:
            found.append(
                message(
                    "Import",
                    "Not known which stage is meant by: {values}. Such deals start as targets, the word in "
                    "the note.",
                    values=_quoted(unknown),
                )
            )
        guessed = [value for value, sure in self.stage_sure.items() if sure == "guess"]
        if guessed:
            found.append(
                message(
                    "Import",
                    "Guessed which stage is meant by: {values}. Look whether it is right.",
                    values=_quoted(guessed),
                )
            )
        for name, place in self.senseless.items():
            if place not in self.columns.values():
                found.append(
                    message(
                        "Import",
                        "Column {column} is named like {field} but holds something else: it was not used.",
                        column=self.heading(place),
                        field=field_label(name),
                    )
                )
        found += [
            message(
                "Import",
                "{count} columns are named {column}. Column {place} was taken.",
                count=count,
                column=name,
                place=place + 1,
            )
            for name, count, place in self._twice()
        ]
        return found

    def _twice(self) -> list[tuple[str, int, int]]:
        """Return the names of columns that occur more than once, how often, and the place that is used."""
        counts = Counter(name for name in self.header if name)
        used = {self.header[place]: place for place in self.columns.values() if place < len(self.header)}
        return [(name, count, used[name]) for name, count in counts.items() if count > 1 and name in used]


def _quoted(values: list[str]) -> str:
    return ", ".join(f"“{value}”" for value in values[:5]) + (" …" if len(values) > 5 else "")


def field_label(name: str) -> Message | str:
    """Return what a field is called for a person, or its name where it has no label."""
    return next(
        (item.label for item in DEAL_FIELDS if item.csv_name == name and item.label is not None), name
    )


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
    sources: Mapping[str, str] | None = None,
    keep: Mapping[str | int, str] | None = None,
    date_order: str | None = None,
    unit: int | None = None,
    known: Sequence[Mapping[str, Any]] = (),
    today: date | None = None,
) -> ImportPlan:
    """Look through the whole file and propose how to understand it; what is given overrides that.

    ``mapping`` maps fields to columns (header, number from 1 as text, or place from 0 as int; None: not
    read), ``stages`` values to stages (``ANY_OTHER``: all that are not known), ``sources`` values to sources,
    ``keep`` columns without a field to one of ``KEEPS``. ``known`` is what was chosen for earlier files
    (``Settings.known_tables``), which overrides what is proposed; ``today`` the day by which dates are
    judged. Raises PlanError for unknown fields, columns and stages, ReadingError where the file cannot be
    read.
    """
    steps = propose_steps(
        table,
        mapping=mapping,
        stages=stages,
        sources=sources,
        keep=keep,
        date_order=date_order,
        unit=unit,
        known=known,
        today=today,
    )
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
    sources: Mapping[str, str] | None = None,
    keep: Mapping[str | int, str] | None = None,
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
    ends = {column_place(table, column): kind for column, kind in (keep or {}).items()}
    proposed = _with_asked(table, chosen.columns, as_before)
    proposed = {name: place for name, place in proposed.items() if place not in ends}
    columns = _with_asked(table, proposed, asked)
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
        keep=_kept(table, columns, memory),
        remembered=memory is not None,
        asked=frozenset(
            said for said, value in (("unit", unit), ("date_order", date_order)) if value is not None
        ),
        own_kinds=_own_kinds(table, columns),
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
        order, certain = order_by_sense(found.dates, found.seen, plan.stage_map, today)
        plan = replace(plan, date_order=order, date_order_certain=certain)
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
    for value, stage in memory.stages.items():
        if value in plan.stage_map and stage in STAGE_TARGETS:
            plan = plan.with_stage(value, stage)
    for value, source in memory.sources.items():
        if value in plan.source_map and source in SOURCES:
            plan = plan.with_source(value, source)
    return plan


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
    stages |= understand_stages(found.stages)
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


def _kept(table: Table, columns: Mapping[str, int], memory: Remembered | None) -> dict[int, str]:
    """Return what becomes of the columns without a field: as before, else into the note; numbers of rows are
    left out, and what our workbook computes of deals; those that our export says are columns of another
    file's own become this file's."""
    taken = set(columns.values())
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


def _own_kinds(table: Table, columns: Mapping[str, int]) -> dict[int, OwnKind]:
    """Return of which kind the columns without a field are, by the values of the first rows."""
    free = [place for place in range(len(table.header)) if place not in columns.values()]
    if not free or all(column_of_header(place, table.header[place]) for place in free):
        return {}
    rows = [row for _, row in islice(table.rows(), SAMPLE_ROWS)]
    return {place: proposed_kind(row[place] for row in rows if place < len(row)) for place in free}


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
    dates: set[str] = field(default_factory=set)
    rows: int = 0


def _look_through(table: Table, columns: Mapping[str, int]) -> Generator[float, None, _Found]:
    """Collect the values of stage, outcome, source and dates over the whole file."""
    found = _Found(Seen(columns))
    width = max(columns.values(), default=0) + 1
    dates = [itemgetter(columns[name]) for name in DATE_FIELDS if name in columns]
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
        if len(found.dates) < _MOST_DATES:
            for column in dates:
                found.dates.update(map(column, chunk))
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
