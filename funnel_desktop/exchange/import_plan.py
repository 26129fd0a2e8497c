"""How a spreadsheet will be understood: which column is what, what its words and cells mean; changed by the
user, carried out by ``records``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from funnel_desktop.exchange.amount_units import AMOUNT_UNITS
from funnel_desktop.exchange.choices import RANGES, WON_DATES, CellChoices
from funnel_desktop.exchange.columns import CHECKS, NAMING_FIELDS, STAGE_TARGETS
from funnel_desktop.exchange.dates import DATE_ORDERS
from funnel_desktop.exchange.headings import normalise
from funnel_desktop.exchange.joined_columns import joins
from funnel_desktop.exchange.memory import learned
from funnel_desktop.exchange.reading import Table
from funnel_desktop.exchange.sense import Why
from funnel_desktop.exchange.stage_words import Sureness
from funnel_desktop.exchange.vague_dates import YEARLESS
from funnel_desktop.method.fields import FIELDS as DEAL_FIELDS
from funnel_desktop.method.own_columns import ColumnOfFile, OwnKind, column_of_header, free_key
from funnel_desktop.method.stages import SOURCES
from funnel_desktop.text import FunnelError, Message, message

KEEPS = ("own", "note", "out")
"""What becomes of a column without a field: a column of the file's own, words in the note, or left out."""

ANY_OTHER = "*"
"""In the place of a stage's value: every value that is not known and not named itself."""


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
    field the text that is read instead; ``date_orders`` are those of fields whose dates are written otherwise
    than the file's others; ``remembered_words`` are those of stages and sources whose meaning was chosen
    before. ``joined`` are the places of further columns of a field (``joined_columns``), in the order in
    which they are put together behind its first. ``by_number``: a number (reference) says which deal a row
    is, where it has one. ``rows`` counts the records that are not blank lines. ``own`` marks our own export,
    whose texts are taken over to the letter."""

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
    date_orders: Mapping[str, str] = field(default_factory=dict)
    remembered_words: frozenset[str] = frozenset()
    by_number: bool = True
    joined: Mapping[str, tuple[int, ...]] = field(default_factory=dict)

    @property
    def taken(self) -> frozenset[int]:
        """The places of the columns that have a field, by themselves or together with others."""
        return frozenset(
            (*self.columns.values(), *(place for more in self.joined.values() for place in more))
        )

    def headings(self, name: str, but: int | None = None) -> str:
        """Return the heading of the column of a field, of several with a plus between them; without the one
        at ``but``."""
        places = (self.columns[name], *self.joined.get(name, ()))
        return " + ".join(self.heading(place) for place in places if place != but)

    def with_column(self, place: int, key: str) -> tuple[dict[str, int], dict[str, tuple[int, ...]]]:
        """Return columns and further columns (``columns``, ``joined``) with another choice for one column: a
        field, which another column then gives up, ``join_key`` of one, or "" for none."""
        joined = {name: tuple(at for at in more if at != place) for name, more in self.joined.items()}
        columns = dict(self.columns)
        for name in [name for name, at in columns.items() if at == place]:
            more = joined.get(name, ())
            if more:  # the next of them leads
                columns[name], joined[name] = more[0], more[1:]
            else:
                del columns[name]
        wanted = joins(key)
        if wanted in columns:
            joined[wanted] = (*joined.get(wanted, ()), place)
        elif wanted or key:
            columns[wanted or key] = place
        return columns, {name: more for name, more in joined.items() if more}

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
        taken = self.taken
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
            joined=self.joined,
            keep=self.keep,
            stages=self.stage_map,
            sources=self.source_map,
            unit=self.amount_unit if "unit" in self.asked else None,
            date_order=self.date_order if "date_order" in self.asked else None,
            kinds={place: kind for place, kind in self.own_kinds.items() if self.keep.get(place) == "own"},
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
        _check_date_order(order)
        return replace(self, date_order=order, date_order_certain=True)

    def order_of(self, name: str) -> str:
        """Return the order in which the dates of a field are written: its own, or that of the file."""
        return self.date_orders.get(name, self.date_order)

    def with_date_order_of(self, name: str, order: str) -> ImportPlan:
        """Return the plan with another order of dates for the column of one field; "" for the file's."""
        if order:
            _check_date_order(order)
        others = {field: known for field, known in self.date_orders.items() if field != name}
        return replace(self, date_orders={**others, name: order} if order else others)

    def with_ranges(self, ranges: str) -> ImportPlan:
        """Return the plan with another meaning of amounts that are a range, one of ``RANGES``."""
        if ranges not in RANGES:
            raise PlanError(
                message(
                    "Import",
                    "Amounts that are a range are read by one of {choices}, not {choice}.",
                    choices=", ".join(RANGES),
                    choice=ranges,
                )
            )
        return replace(self, cells=replace(self.cells, ranges=ranges))

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
        places = [(name, place) for name, place in self.columns.items()]
        places += [(name, place) for name, more in self.joined.items() for place in more]
        for name, place in places:
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
            if place not in self.taken:
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
        taken = Counter(self.header[place] for place in self.taken if place < len(self.header))
        return [
            (name, count, used[name])
            for name, count in counts.items()
            if count > 1 and name in used and taken[name] < count
        ]


def _quoted(values: list[str]) -> str:
    return ", ".join(f"“{value}”" for value in values[:5]) + (" …" if len(values) > 5 else "")


def field_label(name: str) -> Message | str:
    """Return what a field is called for a person, or its name where it has no label."""
    return next(
        (item.label for item in DEAL_FIELDS if item.csv_name == name and item.label is not None), name
    )


def _check_date_order(order: str) -> None:
    if order not in DATE_ORDERS:
        raise PlanError(message("Import", "A date order is ymd, mdy or dmy, not {order}.", order=order))


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
