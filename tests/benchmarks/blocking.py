"""For how long the window stands still at most while it does what takes long with 100,000 deals."""

from __future__ import annotations

from tests.benchmarks.desk import Desk
from tests.benchmarks.report import Figure

DEALS = 100_000
MOST = 100.0
"""Milliseconds: what feels like a jolt."""

_NAMES = {
    "open": "opening",
    "open_older": "opening a file of the version before",
    "compare": "comparing with another version",
    "go_back": "going back, everything different",
    "undo_going_back": "undoing that",
    "keep_aside": "keeping the file aside when another came",
    "save_beside": "saving that beside it",
}


def blocking(desk: Desk) -> list[Figure]:
    """Measure in the program's own window: the longest time between two turns of it."""
    folder = desk.folder / "blocking"
    folder.mkdir()
    found = desk.measured("blocking_work", desk.funnel(DEALS), folder)
    return [
        Figure(f"window still: {_NAMES[name]} ({took / 1000:.1f} s)", pauses[0], "ms", most=MOST)
        for name, (took, *pauses) in found.items()
    ]
