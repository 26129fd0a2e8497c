"""What every table is compared by: both sides beside each other, and the plan that comes of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from funnel_desktop.method.merge_plan import Choice, MergePlan, title_of
from funnel_desktop.method.merging import Stamped, stays_deleted, theirs_counts
from funnel_desktop.store.deals import Deals
from funnel_desktop.store.merge_checks import refuse_garbage
from funnel_desktop.store.merge_side import Side
from funnel_desktop.store.traces import key_of

_PAUSE = 200
_DERIVED = {"search_text"}

Row = dict[str, object]


class Differences:
    """The two sides, what was found so far, and how a row or a field is decided."""

    def __init__(self, mine: sqlite3.Connection, theirs: sqlite3.Connection, other_name: str) -> None:
        self.mine, self.theirs = Side(mine), Side(theirs)
        self.plan = MergePlan()
        self.other_name = other_name
        self.shared = False
        """Whether both sides know a row of each other."""
        self.converted: set[str] = set()
        """Leads of one side of which the other made deals."""
        self.same: dict[tuple[str, str], str] = {}
        """Which id is kept of things that both sides made, by table and id there."""
        self._seen = 0
        self._total = 1

    @cached_property
    def _references(self) -> set[str]:
        return Deals(self.mine.connection).references()

    def count(self, tables: Sequence[str]) -> Iterator[float]:
        """Count what there is to compare, for telling how far it is."""
        for table in tables:
            for side in (self.mine, self.theirs):
                self._total += side.count(table)
                yield 0.0

    def columns(self, table: str) -> list[str]:
        """Return the columns that both sides have: a newer file may have more, which stay there."""
        there = set(self.theirs.columns(table))
        return [name for name in self.mine.columns(table) if name in there and name not in _DERIVED]

    def joined(
        self, table: str, keys: Sequence[str], columns: Sequence[str]
    ) -> Iterator[tuple[tuple[object, ...] | None, tuple[object, ...] | None]]:
        """Yield the rows of both sides beside each other, by their keys, which come first in each row."""
        order, count = ", ".join(keys), len(keys)
        select = f"SELECT {', '.join((*keys, *columns))} FROM {table} ORDER BY {order}"
        ours, others = (iter(side.connection.execute(select)) for side in (self.mine, self.theirs))
        mine, theirs = next(ours, None), next(others, None)
        while mine is not None or theirs is not None:
            self._seen += 1
            if theirs is None or (mine is not None and mine[:count] < theirs[:count]):
                yield mine, None
                mine = next(ours, None)
            elif mine is None or theirs[:count] < mine[:count]:
                yield None, theirs
                theirs = next(others, None)
            else:
                self._seen += 1
                yield mine, theirs
                mine, theirs = next(ours, None), next(others, None)

    def pause(self) -> Iterator[float]:
        """Say now and then how far it is."""
        if self._seen % _PAUSE < 2:
            yield min(0.99, self._seen / self._total)

    def name_of_own_column(self, identifier: str) -> str:
        """Return what a column of the files' own is called."""
        for side in (self.mine, self.theirs):
            row = side.row("own_column", identifier, ("name",))
            if row is not None:
                return str(row["name"])
        return identifier

    def stays(self, table: str, identifier: str) -> bool:
        """Whether a row is there when all is done."""
        plan = self.plan
        if identifier in plan.deleted.get(table, ()):
            return False
        return self.mine.has(table, identifier) or identifier in plan.added.get(table, ())

    def is_taken_back(self, table: str, identifier: str, at: str, side: Side) -> bool:
        """Whether an event that ``side`` has goes, since the other side took it back after it was noted at
        ``at``, or had come back."""
        other = self.theirs if side is self.mine else self.mine
        gone = other.marks.get((table, identifier))
        return gone is not None and stays_deleted(gone, side.last_of_event(table, identifier, at))

    def is_deal(self, identifier: str) -> bool:
        """Whether a lead has become a deal that is there when all is done."""
        return identifier in self.converted or self.stays("deal", identifier)

    def one_sided(self, table: str, row: Mapping[str, object], *, here: bool) -> bool:
        """Decide what becomes of a row that only one side has; return whether it is there afterwards."""
        identifier = str(row["id"])
        side, other = (self.mine, self.theirs) if here else (self.theirs, self.mine)
        deleted_at = other.marks.get((table, identifier))
        if deleted_at is not None:
            self.shared = True
            if stays_deleted(deleted_at, side.last_change(table, identifier, row)):
                if here:
                    self.delete(table, row)
                else:
                    self.plan.stays_gone[table] += 1
                return False
        if here:
            self.plan.kept[table] += 1
            return True
        refuse_garbage(self.other_name, table, row)
        self.plan.added.setdefault(table, {})[identifier] = title_of(table, row)
        if table == "deal" and row["reference"] and row["reference"] in self._references:
            self.plan.twice.append(identifier)
        if deleted_at is not None:
            self.plan.back.append((table, identifier))
        return True

    def delete(self, table: str, row: Mapping[str, object]) -> None:
        """Note that a row goes here."""
        self.plan.deleted.setdefault(table, {})[str(row["id"])] = title_of(table, row)

    def fields(
        self, table: str, mine: dict[str, object], theirs: dict[str, object], names: Sequence[str]
    ) -> dict[str, object]:
        """Return the fields of which the other side's value counts, and note each choice."""
        key = key_of(table)
        differing = [name for name in names if mine[name] != theirs[name]]
        if not differing:
            return {}
        my_times = self.mine.times(table, str(mine[key]))
        their_times = self.theirs.times(table, str(theirs[key]))
        taken: dict[str, object] = {}
        for name in differing:
            ours = Stamped(mine[name], my_times.get(name, ""))
            others = Stamped(theirs[name], their_times.get(name, ""))
            counts = theirs_counts(ours, others)
            if counts:
                taken[name] = others.value
            self.choose(
                table,
                mine,
                name,
                ours.value,
                others,
                theirs=counts,
                at=max(ours.changed_at, others.changed_at),
            )
        return taken

    def choose(
        self,
        table: str,
        row: Mapping[str, object],
        name: str,
        value: object,
        other: Stamped,
        *,
        theirs: bool,
        at: str | None = None,
        called: str = "",
    ) -> None:
        """Note for the preview which of two values counts."""
        when = other.changed_at if at is None else at
        self.plan.choices.append(
            Choice(
                table,
                str(row[key_of(table)]),
                title_of(table, row),
                name,
                value,
                other.value,
                theirs,
                when,
                called,
            )
        )

    def update(self, table: str, identifier: str, values: Mapping[str, object]) -> None:
        """Note what is written into a row here."""
        self.plan.updated.setdefault(table, {}).setdefault(identifier, {}).update(values)


def named(columns: Sequence[str], row: tuple[object, ...]) -> Row:
    """Return a row of ``joined`` by the names of its columns; its key comes once more in front."""
    return dict(zip(columns, row[1:], strict=True))
