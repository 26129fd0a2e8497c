"""The rows of a table set to rights: what is no deal taken out, groups as a column, merged cells filled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from funnel_desktop.exchange.columns import propose_columns
from funnel_desktop.exchange.grids.grid import Merged, Record
from funnel_desktop.exchange.grids.header import is_data
from funnel_desktop.exchange.grids.no_deals import LeftOutRow, RowSorter, heading_of
from funnel_desktop.exchange.grids.typed import Typed
from funnel_desktop.exchange.stage_words import understand_stage

MOST_LEFT_OUT = 10_000
"""So many rows that are no deals are kept to be shown."""

_MOST_MERGED_LINES = 1_000_000
_LEADING = 5
"""Cells are merged downwards in one of the first columns: whose deals these are stands there."""


class Fillable(NamedTuple):
    """Columns with cells that stand for those below them; ``lines`` says which cells do where the file tells
    (by line: places of columns), None where blanks below a value are all that is seen."""

    places: tuple[int, ...] = ()
    lines: dict[int, list[int]] | None = None


NOTHING_TO_FILL = Fillable()


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How the rows of a table are set to rights. ``sorter`` is None where all rows are taken as they are,
    ``group_place`` where there are no groups; ``fill`` are the columns to fill."""

    sorter: RowSorter | None = None
    group_place: int | None = None
    fill: Fillable = NOTHING_TO_FILL

    def rows(
        self, rows: Iterable[tuple[int, list[str]]], left_out: list[LeftOutRow]
    ) -> Iterator[tuple[int, list[str]]]:
        """Yield the rows that may be deals; the others go to ``left_out``."""
        sorter, fill, place = self.sorter, self.fill, self.group_place
        group = ""
        above: dict[int, str] = {}
        for line, row in rows:
            if fill.lines is not None and row:
                # Before it is looked at: with its customer a row of one amount is a deal, without it a sum.
                _fill(row, line, fill, above)
            kind = sorter.kind(line, row) if sorter is not None and row else None
            if kind is not None:
                if kind == "group":
                    group = heading_of(row)
                if len(left_out) < MOST_LEFT_OUT:
                    left_out.append(LeftOutRow(line, kind, row))
                above.clear()
                continue
            if fill.lines is None and fill.places and row:
                _fill(row, line, fill, above)
            if place is not None and row:
                row.extend([""] * (place - len(row)))
                row.insert(place, group)
            yield line, row


def _fill(row: list[str], line: int, fill: Fillable, above: dict[int, str]) -> None:
    places = fill.places if fill.lines is None else fill.lines.get(line, ())
    for place in fill.places:
        if place >= len(row):
            continue
        if row[place].strip():
            above[place] = row[place]
        elif place in places and place in above and any(map(str.strip, row)):
            row[place] = above[place]


def find_fillable(
    header: Sequence[str], records: Sequence[Record], merged: Sequence[Merged] | None
) -> Fillable:
    """Return the columns that may be filled downwards: those with merged cells, else leading columns with
    blanks below a value. What is a number belongs to one row alone and is never said of others."""
    if merged:
        found = _merged_downwards(header, records, merged)
        if found.places:
            return found
    places = []
    for place in range(min(_LEADING, len(header))):
        cells = [record.cells[place].strip() if place < len(record.cells) else "" for record in records]
        said = [cell for cell in cells if cell]
        if not said:
            continue
        if all(map(is_data, said)):
            continue  # numbers of rows, dates: what comes after them may still lead
        if len(said) == len(cells):
            break
        if not cells[0] or not _may_be_said_of_others(header, place):
            continue
        places.append(place)
    return Fillable(tuple(places)) if _others_differ(records, places) else NOTHING_TO_FILL


def _may_be_said_of_others(header: Sequence[str], place: int) -> bool:
    fields = {at: name for name, at in propose_columns(header).items()}
    return fields.get(place) not in ("amount", "units", "project", "note", "reference", "id")


def _others_differ(records: Sequence[Record], places: Sequence[int]) -> bool:
    """Whether rows with blanks in all these columns say other things: then they belong to the row above."""
    if not places:
        return False
    blank = [
        record
        for record in records
        if not any(place < len(record.cells) and record.cells[place].strip() for place in places)
    ]
    return all(sum(1 for cell in record.cells if cell.strip()) > 1 for record in blank) and bool(blank)


def _merged_downwards(header: Sequence[str], records: Sequence[Record], merged: Sequence[Merged]) -> Fillable:
    first = records[0].line if records else 0
    tops = {record.line: record.cells for record in records}
    lines: dict[int, list[int]] = {}
    places: set[int] = set()
    count = 0
    for each in merged:
        if each.bottom == each.top or each.top < first or each.left != each.right:
            continue
        if each.left >= len(header) or not _may_be_said_of_others(header, each.left):
            continue
        cells = tops.get(each.top)
        if cells is not None and each.left < len(cells) and _is_number(cells[each.left]):
            continue
        count += each.bottom - each.top
        if count > _MOST_MERGED_LINES:
            break
        places.add(each.left)
        for line in range(each.top + 1, each.bottom + 1):
            lines.setdefault(line, []).append(each.left)
    return Fillable(tuple(sorted(places)), lines)


def _is_number(cell: str) -> bool:
    return isinstance(cell, Typed) and isinstance(cell.value, int | float)


def group_name(header: Sequence[str], groups: Sequence[str]) -> str:
    """Return a heading for the column of groups: a stage where they read as stages and no column says one."""
    chinese = any("一" <= char <= "鿿" for name in (*header, *groups) for char in name)
    stages = sum(1 for group in groups if understand_stage(group).key is not None)
    if stages * 2 > len(groups) and not {"stage", "outcome"} & propose_columns(header).keys():
        return "阶段" if chinese else "Stage"
    return "分组" if chinese else "Group"
