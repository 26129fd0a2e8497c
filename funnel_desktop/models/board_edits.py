"""What changed between two orders of a column: a few insertions and removals, or one move."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import Literal

MAX_EDITS = 48
"""More edits than this are a new column, not a change of one: a reset is cheaper to show."""

LOOK_AHEAD = 64
"""How many rows may come or go at one place before it counts as a new column."""


@dataclass(frozen=True, slots=True)
class Edit:
    """``count`` rows come (``kind`` "insert") or go ("remove") at ``position``.

    Positions are those at the moment when the edit's turn has come.
    """

    kind: Literal["insert", "remove"]
    position: int
    count: int


@dataclass(frozen=True, slots=True)
class Move:
    """The ``count`` rows from ``source`` on move before the row that is at ``before`` now."""

    source: int
    count: int
    before: int


def common_length(old: array[int], start: int, new: array[int], other: int) -> int:
    """Return how many rows are the same in ``old`` from ``start`` on and in ``new`` from ``other`` on.

    Compares slices (in C), growing and then shrinking: 100,000 rows in well under a millisecond.
    """
    limit = min(len(old) - start, len(new) - other)
    same, step = 0, 64
    while same < limit:
        step = min(step, limit - same)
        if old[start + same : start + same + step] == new[other + same : other + same + step]:
            same += step
            step *= 4
        elif step == 1:
            break
        else:
            step = max(1, step // 8)
    return same


def edits_between(old: array[int], new: array[int]) -> list[Edit] | Move | None:
    """Return the edits that turn ``old`` into ``new``, or the one move, or None for "too many".

    No edits: nothing to do.
    """
    edits: list[Edit] = []
    gone: list[array[int]] = []
    came: list[array[int]] = []
    i = j = 0
    while True:
        same = common_length(old, i, new, j)
        i, j = i + same, j + same
        if i == len(old) and j == len(new):
            break
        removed = inserted = 0
        if i == len(old):
            inserted = len(new) - j
        elif j == len(new):
            removed = len(old) - i
        else:
            removed = _distance(old, i, new[j])
            inserted = _distance(new, j, old[i])
            if removed and inserted:  # both would do: the shorter one explains more
                removed, inserted = (removed, 0) if removed <= inserted else (0, inserted)
            elif not removed and not inserted:
                removed = inserted = 1  # one row gave its place to another
        if removed > LOOK_AHEAD or inserted > LOOK_AHEAD or len(edits) >= MAX_EDITS:
            return None
        if removed:
            edits.append(Edit("remove", j, removed))
            gone.append(old[i : i + removed])
        if inserted:
            edits.append(Edit("insert", j, inserted))
            came.append(new[j : j + inserted])
        i, j = i + removed, j + inserted
    return _as_move(edits, gone, came) or edits


def _distance(rows: array[int], start: int, row: int) -> int:
    """How far behind ``start`` the row stands, within the look-ahead; 0 when it does not."""
    window = rows[start : start + LOOK_AHEAD + 1]
    try:
        return window.index(row)
    except ValueError:
        return 0


def _as_move(edits: list[Edit], gone: list[array[int]], came: list[array[int]]) -> Move | None:
    """Recognise one block that left one place and came to another."""
    if len(edits) != 2 or len(gone) != 1 or len(came) != 1 or gone[0] != came[0]:
        return None
    first, second = edits
    if first.kind == "remove":  # down: the second position counts the new order, where the block is gone
        return Move(first.position, first.count, second.position + first.count)
    return Move(second.position - first.count, second.count, first.position)
