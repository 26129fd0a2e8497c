"""What a benchmark found: each figure beside its floor and its goal, as a table and as JSON."""

from __future__ import annotations

import json
import platform
import sqlite3
import statistics
import time
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple


class Figure(NamedTuple):
    """One line of the report. ``floor``: what the same costs without the program, measured in the same run.

    ``most`` is the goal for ``value``, ``most_ratio`` the goal for value / floor; None: no goal.
    """

    name: str
    value: float
    unit: str = "ms"
    floor: float | None = None
    floor_name: str = ""
    most: float | None = None
    most_ratio: float | None = None

    @property
    def ratio(self) -> float | None:
        """How many times its floor the figure is."""
        return self.value / self.floor if self.floor else None

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; None without one."""
        if self.most is not None:
            return self.value <= self.most
        if self.most_ratio is not None and self.ratio is not None:
            return self.ratio <= self.most_ratio
        return None

    @property
    def goal(self) -> str:
        """The goal in words."""
        if self.most is not None:
            return f"{self.most:g} {self.unit}"
        return f"{self.most_ratio:g} x" if self.most_ratio is not None else ""


def repeated(runs: int, seconds: float = 20.0) -> Iterator[int]:
    """Yield the numbers of runs, the first in any case, and no more once so many seconds are over: on a slow
    machine a benchmark takes as long as one run of each thing, and comes to its end."""
    end = time.monotonic() + seconds
    for number in range(runs):
        if number and time.monotonic() > end:
            return
        yield number


def median(values: Sequence[float]) -> float:
    """Return the middle one."""
    return statistics.median(values)


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value that ``share`` (0 to 1) of the values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def machine() -> str:
    """Return on what it was measured."""
    import os

    return (
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors, "
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"
    )


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def table(figures: Sequence[Figure]) -> str:
    """Return the figures as a table for the terminal."""
    rows = [("", "measured", "floor", "ratio", "goal", "", "the floor is")]
    for figure in figures:
        rows.append(
            (
                figure.name,
                f"{_number(figure.value)} {figure.unit}",
                "" if figure.floor is None else f"{_number(figure.floor)} {figure.unit}",
                "" if figure.ratio is None else f"{figure.ratio:.2f}",
                figure.goal,
                {True: "met", False: "MISSED", None: ""}[figure.met],
                figure.floor_name,
            )
        )
    widths = [max(_width(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = []
    for row in rows:
        cells = []
        for column, cell in enumerate(row):
            room = " " * (widths[column] - _width(cell))
            cells.append(room + cell if 1 <= column <= 4 else cell + room)
        lines.append("  ".join(cells).rstrip())
    lines.insert(1, "-" * max(map(_width, lines)))
    return "\n".join(lines)


def write_json(path: Path, figures: Sequence[Figure]) -> None:
    """Write the figures for a program to read."""
    values = [
        {**figure._asdict(), "ratio": figure.ratio, "met": figure.met, "goal": figure.goal}
        for figure in figures
    ]
    text = json.dumps({"machine": machine(), "figures": values}, ensure_ascii=False, indent=1)
    path.write_text(text + "\n", encoding="utf-8")
