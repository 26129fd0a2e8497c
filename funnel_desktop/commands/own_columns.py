"""Columns of the file's own: making, naming, ordering and removing them, what a deal has in them, and what an
import brings into them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from typing import NamedTuple, TypeVar

from funnel_desktop.commands.context import Context, title
from funnel_desktop.method.fields import SEARCHED_FIELDS
from funnel_desktop.method.own_columns import (
    MOST_OWN_COLUMNS,
    OWN,
    OWN_KINDS,
    as_kept,
    checked_name,
    choices_of,
    choices_text,
    column_named,
    field_of,
    fitting,
    free_key,
    new_column_id,
    own_text,
    own_values,
    too_many_columns,
)
from funnel_desktop.method.records import OwnColumn
from funnel_desktop.method.texts import LONGEST_LINE, LONGEST_TEXT, checked_text
from funnel_desktop.store.deals import refreshed_search_text
from funnel_desktop.text import FunnelError, Message, message

_SLICE = 60
AnyRow = TypeVar("AnyRow")


class WantedColumn(NamedTuple):
    """A column as it is to be; ``id`` is "" for a new one."""

    id: str
    name: str
    kind: str = "text"


class ChangeOwnColumns:
    """Make the columns of the file what is wanted, in that order, as one step in slices: new ones, other
    names, kinds and places, and what is not wanted any more goes with all that is in it (undo brings it
    back).

    Where a column becomes another kind, what fits is written as that kind is; what does not fit stays as it
    was.
    """

    def __init__(self, before: Sequence[OwnColumn], wanted: Sequence[WantedColumn]) -> None:
        self._before = tuple(before)
        self._wanted = tuple(wanted)

    def name(self) -> Message:
        """Say what was done to which column; of several things that columns were changed."""
        known = {column.id: column for column in self._before}
        wanted = {column.id for column in self._wanted}
        new = [column for column in self._wanted if not column.id]
        gone = [column for column in self._before if column.id not in wanted]
        renamed, other_kind = [], []
        for column in self._wanted:
            before = known.get(column.id)
            if before is not None and column.name != before.name:
                renamed.append((before, column))
            if before is not None and column.kind != before.kind:
                other_kind.append(column)
        match (new, gone, renamed, other_kind):
            case ([column], [], [], []):
                return message("Undo", "add the column {column}", column=column.name)
            case ([], [there], [], []):
                return message("Undo", "remove the column {column}", column=there.name)
            case ([], [], [(there, column)], []):
                return message(
                    "Undo", "rename the column {column} to {name}", column=there.name, name=column.name
                )
            case ([], [], [], [column]):
                return message("Undo", "change the kind of the column {column}", column=column.name)
        return message("Undo", "change the columns of the file")

    def run(self, context: Context) -> Iterator[float]:
        """Do it; yields the share done. Raises FunnelError for a name that cannot be, or one column too
        many."""
        records = context.store.records
        there = {column.id: column for column in records.all(OwnColumn, order="place")}
        if len(self._wanted) > max(MOST_OWN_COLUMNS, len(there)):
            raise too_many_columns()
        columns: list[OwnColumn] = []
        for place, wanted in enumerate(self._wanted):
            if wanted.kind not in OWN_KINDS:
                raise KeyError(wanted.kind)
            name = checked_name(wanted.name, columns)
            known = there.get(wanted.id)
            if known is None:
                taken = there.keys() | {column.id for column in columns}
                known = OwnColumn(new_column_id(name, taken), name, created_at=context.at)
            columns.append(known._replace(name=name, kind=wanted.kind, place=place))
        kept = {column.id for column in columns}
        gone = there.keys() - kept
        other_kind = {
            column.id: column.kind for column in columns if there.get(column.id, column).kind != column.kind
        }
        found: dict[str, dict[str, None]] = {key: {} for key, kind in other_kind.items() if kind == "choice"}
        if gone or other_kind:
            yield from self._rewrite(context, gone, other_kind, found)
        records.remove(there[key] for key in gone)
        records.put(
            column._replace(choices=choices_text((*choices_of(column.choices), *found.get(column.id, ()))))
            for column in columns
            if there.get(column.id) != column or column.id in found
        )

    @staticmethod
    def _rewrite(
        context: Context,
        gone: Iterable[str],
        other_kind: Mapping[str, str],
        found: dict[str, dict[str, None]],
    ) -> Iterator[float]:
        """Take out of every deal what is in the columns that go, and write what fits another kind as that."""
        deals = context.store.deals
        most, last = max(1, deals.last_row()), 0
        while chunk := deals.own_after(last, _SLICE):
            changed: dict[int, str] = {}
            for row, text in chunk:
                values = own_values(text)
                for key in gone:
                    values.pop(key, None)
                for key, kind in other_kind.items():
                    if key in values:
                        values[key] = as_kept(kind, values[key])
                        if key in found:
                            found[key].setdefault(values[key])
                if (new := own_text(values)) != text:
                    changed[row] = new
            write_own(context, changed)
            last = chunk[-1][0]
            yield min(0.99, last / most)


def write_own(context: Context, texts: Mapping[int, str]) -> None:
    """Write what deals hold in the file's own columns, by their handles, with the words to find them by."""
    deals = context.store.deals
    for row, values in deals.values(list(texts), SEARCHED_FIELDS).items():
        everything = {**dict(zip(SEARCHED_FIELDS, values, strict=True)), "own": texts[row]}
        deals.update(row, {"own": texts[row], "search_text": refreshed_search_text(everything)})


@dataclass(frozen=True)
class SetOwnValues:
    """Set what a deal has in own columns, by their ids; "" for nothing."""

    row: int
    values: Mapping[str, str]

    def name(self, context: Context) -> Message:
        """Say which deal was edited."""
        return message("Undo", "edit {deal}", deal=title(context.deal(self.row)))

    def run(self, context: Context) -> None:
        """Write what differs and note each edit. Raises FunnelError for a value that its column cannot
        hold."""
        deal = context.deal(self.row)
        columns = {column.id: column for column in context.store.records.all(OwnColumn)}
        before = own_values(deal.own)
        after = dict(before)
        for key, text in self.values.items():
            column = columns.get(key)
            if column is None:
                raise FunnelError(message("OwnColumns", "This column is no longer in the file."))
            value = checked_value(column, text)
            if value == before.get(key, ""):
                continue
            context.store.history.add_edit(deal.id, field_of(key), before.get(key, ""), value, context.at)
            after[key] = value
            if column.kind == "choice":
                choices = choices_text((*choices_of(column.choices), value))
                if choices != column.choices:
                    context.store.records.put((column._replace(choices=choices),))
        if after != before:
            write_own(context, {self.row: own_text(after)})
            context.store.deals.update(self.row, {"updated_at": context.at})


def checked_value(column: OwnColumn, text: str) -> str:
    """Return a typed value as its column keeps it. Raises FunnelError for one that it cannot hold."""
    text = text.strip()
    if not text:
        return ""
    found = fitting(column.kind, text)
    if found is None and column.kind == "number":
        raise FunnelError(
            message(
                "OwnColumns",
                "{value} is no number. To keep words in {column}, make it a column of text.",
                value=text,
                column=column.name,
            )
        )
    if found is None:
        raise FunnelError(message("Deals", "{value} is not a date. Type it as 2026-12-31.", value=text))
    if column.kind == "choice":
        return checked_text(" ".join(found.split()))
    return checked_text(found, LONGEST_TEXT if column.kind == "text" else LONGEST_LINE)


class OwnReader:
    """What rows of a spreadsheet say of own columns, as the columns that are there keep it."""

    def __init__(self, there: Sequence[OwnColumn], wanted: Iterable[tuple[str, str]]) -> None:
        """``wanted``: the names that the rows use, and the kinds of those columns that are not there yet."""
        self._columns: dict[str, tuple[str, str]] = {}
        for name, kind in wanted:
            column = column_named(there, free_key(name, ()))
            self._columns[name] = ("", kind) if column is None else (column.id, column.kind)
        self._kept: dict[str, dict[str, str]] = {name: {} for name in self._columns}

    def names(self) -> dict[str, str]:
        """Return the names that the rows use for columns that are there, by the ids of these."""
        return {key: name for name, (key, _kind) in self._columns.items() if key}

    def as_kept(self, records: Iterable[AnyRow]) -> Iterator[AnyRow]:
        """Yield the records, their own values as they are kept."""
        if not self._columns:
            yield from records
            return
        for record in records:
            own = getattr(record, "own", ())
            if own:
                kept = [(name, value) for name, text in own if (value := self.value(name, text))]
                record = record._replace(own=tuple(kept))  # type: ignore[attr-defined]
            yield record

    def value(self, name: str, text: str) -> str:
        """Return a text as the column keeps it."""
        kept = self._kept[name]
        value = kept.get(text)
        if value is None:
            kind = self._columns[name][1]
            value = as_kept(kind, text)
            kept[text] = value = " ".join(value.split()) if kind == "choice" else value
        return value

    def known(self, name: str) -> Iterable[str]:
        """Return all values of a column that came."""
        return self._kept[name].values()


class OwnIntake:
    """What an import brings into own columns: makes those that are missing, by name, inside the import's own
    change, and turns the values of a record into what the row of a deal keeps.

    ``wanted`` names the columns with their kinds; one that is there keeps its kind, and what does not fit
    that is kept as it is written. Raises FunnelError where there are too many.
    """

    def __init__(self, context: Context, wanted: Iterable[tuple[str, str]]) -> None:
        self._records, wanted = context.store.records, tuple(wanted)
        there = self._records.all(OwnColumn, order="place") if wanted else []
        places = count(1 + max((column.place for column in there), default=-1))
        self.columns: dict[str, OwnColumn] = {}
        """The columns by the names that the records use."""
        for name, kind in wanted:
            kept_name = free_key(name, ())
            column = column_named(there, kept_name)
            if column is None:
                if len(there) >= MOST_OWN_COLUMNS:
                    raise too_many_columns()
                key = new_column_id(kept_name, {known.id for known in there})
                column = OwnColumn(key, kept_name, kind, next(places), created_at=context.at)
                self._records.put((column,))
                there.append(column)
            self.columns[name] = column
        self._reader = OwnReader(there, wanted)

    def values(self, given: Iterable[tuple[str, str]]) -> dict[str, str]:
        """Return what a record says, by (name, text), as values by the ids of columns."""
        columns, value_of = self.columns, self._reader.value
        return {columns[name].id: value for name, text in given if (value := value_of(name, text))}

    def field(self, field: str) -> str:
        """Return under which name a change of a row's field is noted for ever: an own column by its id."""
        return field_of(self.columns[field.removeprefix(OWN)].id) if field.startswith(OWN) else field

    def finish(self) -> None:
        """Let columns of choices offer what came in."""
        for name, column in self.columns.items():
            if column.kind == "choice":
                choices = choices_text((*choices_of(column.choices), *self._reader.known(name)))
                if choices != column.choices:
                    self._records.put((column._replace(choices=choices),))
