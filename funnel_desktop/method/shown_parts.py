"""Parts beside their total, as they are shown: rounded to the shown unit so that they add up to it.

Rounding each for itself does not: twelve months of 49.98 are shown as 600.0 and add up to 599.8.
"""

from __future__ import annotations

from collections.abc import Sequence


def whole_steps(value: int | float, step: int) -> int:
    """Return ``value`` rounded to whole steps, half away from zero, as amounts are shown."""
    size = abs(value)
    steps = (size * 2 + step) // (2 * step) if isinstance(size, int) else int(size / step + 0.5)
    return -steps if value < 0 else steps


def shown_parts(parts: Sequence[int | float], step: int) -> list[int]:
    """Return parts rounded to whole ``step`` that add up to their total so rounded, by largest remainder.

    Each differs from its own value by less than a step. Of equal remainders the earlier part gets more.
    """
    exact, scale = _exact(parts)
    floors = [part // (step * scale) for part in exact]
    goal = whole_steps(_divided(sum(exact), scale), step)
    left = goal - sum(floors)
    order = sorted(range(len(exact)), key=lambda at: (floors[at] * step * scale - exact[at], at))
    for at in order[: max(0, left)]:
        floors[at] += 1
    return [floor * step for floor in floors]


def agreeing_parts(parts: Sequence[int | float], steps: Sequence[int], total_step: int) -> list[int]:
    """Return parts each rounded to a step of its own that, added up and rounded to ``total_step``, give their
    total so rounded: where they would not, those nearest to their other value take that."""
    exact, scale = _exact(parts)
    goal = whole_steps(_divided(sum(exact), scale), total_step)
    shown = [whole_steps(part, step) * step for part, step in zip(parts, steps, strict=True)]
    free = set(range(len(shown)))
    while free and (over := whole_steps(sum(shown), total_step) - goal):
        sign = 1 if over > 0 else -1
        # The one that was rounded furthest that way, of the coarsest, comes back by a step of its own.
        at = max(free, key=lambda at: (steps[at], sign * (shown[at] * scale - exact[at]), -at))
        free.remove(at)
        if sign * (shown[at] * scale - exact[at]) > 0:
            shown[at] -= sign * steps[at]
    return shown


def shown_between(before: int, after: int, step: int) -> int:
    """Return the part that lies between two sums of a running total, in whole ``step``: the difference of the
    sums as they are shown. So parts add up to any sum over them, and each is its own value rounded up or
    down."""
    return (whole_steps(after, step) - whole_steps(before, step)) * step


def _exact(parts: Sequence[int | float]) -> tuple[list[int], int]:
    """Return parts exactly, as so many of a small part of 1 that divides them all, and how many of it are 1.
    (Not as fractions: their module is not loaded before the first picture.)"""
    ratios = [part.as_integer_ratio() for part in parts]
    scale = max((below for _above, below in ratios), default=1)  # powers of two: the largest holds the others
    return [above * (scale // below) for above, below in ratios], scale


def _divided(total: int, scale: int) -> int | float:
    return total // scale if total % scale == 0 else total / scale
