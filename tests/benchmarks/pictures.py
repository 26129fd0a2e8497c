"""How long every picture takes: scrolling, jumping, dragging, filtering, a move with its chart."""

from __future__ import annotations

import shutil

from tests.benchmarks.desk import Desk
from tests.benchmarks.report import Figure, median, percentile

DEALS = 100_000
FRAME = 16.7
"""Milliseconds of one picture at 60 a second."""

_PLAIN = "a plain widget of the same size"


def pictures(desk: Desk, commit: float | None) -> list[Figure]:
    """Measure in the program's own window. ``commit``: what committing a move takes without a window."""
    path = desk.folder / "window.funnel"
    shutil.copyfile(desk.funnel(DEALS), path)
    times = desk.measured("window_work", path)
    plain = percentile(times["plain"], 0.95)
    figures = [
        Figure(
            "scrolling six columns, 95th percentile",
            percentile(times["scroll"], 0.95),
            "ms",
            plain,
            _PLAIN,
            FRAME,
        ),
        Figure(
            "jumping anywhere, 95th percentile", percentile(times["jump"], 0.95), "ms", plain, _PLAIN, FRAME
        ),
        Figure(
            "dragging a card, 95th percentile", percentile(times["drag"], 0.95), "ms", plain, _PLAIN, FRAME
        ),
        Figure("a letter in the filter, median", median(times["type"]), "ms", plain, _PLAIN, 33.0),
        Figure(
            "a letter in the filter, 95th percentile",
            percentile(times["type"], 0.95),
            "ms",
            plain,
            _PLAIN,
            33.0,
        ),
    ]
    if commit is not None:
        beyond = [max(0.0, value - commit) for value in times["move"]]
        name = "a move to its picture with chart, beyond the commit"
        figures += [
            Figure(f"{name}, median", median(beyond), "ms", plain, _PLAIN, FRAME),
            Figure(f"{name}, 95th percentile", percentile(beyond, 0.95), "ms", plain, _PLAIN),
        ]
    return figures
