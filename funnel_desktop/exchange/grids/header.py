"""Where the header of a table stands: one row or two, below its titles, or nowhere."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from funnel_desktop.exchange.columns import known_names, propose_columns
from funnel_desktop.exchange.grids.grid import Merged, Record
from funnel_desktop.exchange.grids.typed import Typed

NO_HEADER: Literal["none"] = "none"
HeaderChoice = int | Literal["none"]
"""The line of a header, or that there is none."""

_LOOKED_AT = 12
_MOST_TITLES = 20
_LINE_ENDS = re.compile(r"\s*[\r\n]+\s*")
_NUMBER = re.compile(r"^[-+]?[¥￥$€£]?\s*\d[\d,，]*(\.\d+)?\s*[%％]?(万|亿|元|万元|w|k)?$", re.IGNORECASE)
_YEAR = re.compile(r"^(19|20)\d\d$")
_DATE = re.compile(r"^\d{2,4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,4}\s*日?")


class Header(NamedTuple):
    """The names of the columns ("" where one has none), the lines at which the header begins and ends (0: it
    has none, its ``end`` then is the line before the first row), the texts above it, and whether none of its
    names is known."""

    names: tuple[str, ...]
    line: int
    end: int
    titles: tuple[str, ...]
    doubtful: bool


def find_header(
    records: Sequence[Record], merged: Sequence[Merged] | None, choice: HeaderChoice | None
) -> Header | None:
    """Return the header that is chosen, or the likeliest; None where the chosen line holds no row."""
    if choice == NO_HEADER:
        return _none(records, records[0])
    if choice is not None:
        place = next((at for at, each in enumerate(records) if each.line <= choice <= each.end), None)
        return None if place is None else _at(records, place, merged)
    place = _likeliest(records)
    found = _at(records, place, merged)
    if found.doubtful and any(map(is_data, records[place].cells)):
        return _none(records, records[place])
    return found


def is_data(cell: str) -> bool:
    """Whether a cell holds a number or a date, which no heading is. A year may be one."""
    if isinstance(cell, Typed):
        return not _YEAR.match(cell)
    text = cell.strip()
    return bool(_NUMBER.match(text) and not _YEAR.match(text)) or bool(_DATE.match(text))


def _likeliest(records: Sequence[Record]) -> int:
    """Return the place of the first row with two known names, else of the first one that is no title."""
    looked_at = records[:_LOOKED_AT]
    if known_names(looked_at[0].cells) < 2:
        known = [known_names(record.cells) for record in looked_at]
        if max(known) >= 2:
            return known.index(max(known))
        if known[0] == 0:
            widths = [sum(1 for cell in record.cells if cell.strip()) for record in looked_at]
            return next((place for place, width in enumerate(widths) if width > 1), 0)
    return 0


def _none(records: Sequence[Record], first: Record) -> Header:
    width = max(_used(record.cells) for record in records)
    above = tuple(_titles(records[: records.index(first)]))
    return Header(("",) * width, 0, first.line - 1, above, False)


def _at(records: Sequence[Record], place: int, merged: Sequence[Merged] | None) -> Header:
    """Return the header at this place of the records, with the row above or below that belongs to it."""
    upper = lower = place
    if place + 1 < len(records) and _is_second_row(records[place], records[place + 1]):
        lower = place + 1
    elif place and _is_row_of_groups(records[place - 1], records[place]):
        upper = place - 1
    if upper == lower:
        names = [_bare(cell) for cell in records[place].cells]
    else:
        names = _joined(records[upper], records[lower].cells, merged)
    rows = records[lower + 1 :]
    used = max([_used(names), *(min(len(names), _used(record.cells)) for record in rows)])
    return Header(
        tuple(names[:used]),
        records[upper].line,
        records[lower].end,
        tuple(_titles(records[:upper])),
        not known_names(names),
    )


def _used(cells: Sequence[str]) -> int:
    """Return how many cells there are up to the last that is not empty."""
    width = len(cells)
    while width and not cells[width - 1].strip():
        width -= 1
    return width


def _bare(cell: str) -> str:
    return _LINE_ENDS.sub(" ", cell.strip())


def _titles(records: Sequence[Record]) -> list[str]:
    found = dict.fromkeys(_bare(cell) for record in records for cell in record.cells if cell.strip())
    return list(found)[:_MOST_TITLES]


def _follows(first: Record, second: Record) -> bool:
    return second.line == first.end + 1


def _is_second_row(upper: Record, lower: Record) -> bool:
    """Whether the lower row names parts of columns of the upper one: it says something only below a name with
    nothing to its right, and there for more than one column."""
    places = [place for place, cell in enumerate(lower.cells) if cell.strip()]
    if len(places) < 2 or not _follows(upper, lower) or any(is_data(lower.cells[at]) for at in places):
        return False
    names = [cell.strip() for cell in upper.cells]
    names += [""] * (len(lower.cells) - len(names))
    parted = {at for at in range(1, len(names)) if not names[at]}
    parted |= {at - 1 for at in parted}
    return _used(names) > 1 and set(places) <= parted and bool(names[0])


def _is_row_of_groups(upper: Record, lower: Record) -> bool:
    """Whether the upper row groups the columns of the lower one: names over several columns, and over single
    ones where the lower row is empty. A title is one cell, or says a thing and its value."""
    names = [cell.strip() for cell in upper.cells]
    said = [name for name in names if name]
    if len(said) < 2 or not _follows(upper, lower):
        return False
    if any(is_data(name) or ":" in name or "：" in name for name in said):
        return False
    below = [cell.strip() for cell in lower.cells[: len(names)]]
    below += [""] * (len(names) - len(below))
    spans = any(not name and cell for name, cell in zip(names, below, strict=True))
    return spans or any(name and not cell for name, cell in zip(names, below, strict=True))


def _joined(upper: Record, lower: Sequence[str], merged: Sequence[Merged] | None) -> list[str]:
    """Return one name for each column: group and name, or what of them is known."""
    width = max(len(upper.cells), len(lower))
    groups = _spread(upper, width, merged)
    own = [_bare(cell) for cell in upper.cells] + [""] * (width - len(upper.cells))
    leaves = [_bare(cell) for cell in lower] + [""] * (width - len(lower))
    names = []
    for name, group, leaf in zip(own, groups, leaves, strict=True):
        joined = f"{group} {leaf}"
        if not leaf:
            names.append(name)
        elif not group or (leaves.count(leaf) == 1 and _says_all(leaf, joined)):
            names.append(leaf)
        else:
            names.append(joined)
    return names


def _says_all(leaf: str, joined: str) -> bool:
    """Whether a name is known by itself, and with its group before it means nothing else."""
    meant = propose_columns([leaf]).keys()
    return bool(known_names([leaf])) and (
        not known_names([joined]) or propose_columns([joined]).keys() == meant
    )


def _spread(record: Record, width: int, merged: Sequence[Merged] | None) -> list[str]:
    """Return the cells of a row of groups, each said for all columns over which it stands."""
    cells = [_bare(cell) for cell in record.cells] + [""] * (width - len(record.cells))
    across = [each for each in merged or () if each.top <= record.line <= each.bottom]
    if any(each.right > each.left for each in across):
        for each in across:
            for place in range(each.left + 1, min(each.right + 1, width)):
                cells[place] = cells[place] or cells[each.left]
        return cells
    for place in range(1, width):
        cells[place] = cells[place] or cells[place - 1]
    return cells
