"""How much longer the frozen program takes to its painted board than from source, both seen from outside."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.benchmarks.desk import Desk
from tests.benchmarks.report import Figure, median
from tests.benchmarks.watching import Strip, Watcher
from tests.x11.eyes import Eyes
from tests.x11.screen import ROOT, wait_until

PROGRAM = ROOT / "dist" / "funnel-desktop" / "funnel-desktop"
SIZES = (100, 10_000)
GOAL = 1.25


class Start:
    """Starts one kind of the program on one file, again and again, and measures from outside."""

    def __init__(self, desk: Desk, watcher: Watcher, kind: str, command: list[str], path: Path) -> None:
        self._desk = desk
        self._watcher = watcher
        self._command = [*command, "--language", "zh_CN", str(path)]
        self._home = desk.new_home(f"{kind}-{path.stem}")
        self._strips, self._wanted = self._learn()

    def _learn(self) -> tuple[list[Strip], bytes]:
        """Start once unmeasured: where the board comes to be, and how it looks at rest."""
        _began, app = self._desk.open(self._command, self._home)
        app.wait_for_window(timeout=60)
        columns = list(Eyes(self._desk.screen, app, self._home).board().values())
        left, width = columns[0].left, columns[-1].right - columns[0].left
        # The coloured lines of all columns, and a line through their first cards.
        strips = [Strip(left, columns[0].line, width), Strip(left, columns[0].card(0)[1], width)]
        wanted = self._watcher.at_rest(strips)
        self._desk.leave(app)
        return strips, wanted

    def seconds(self) -> float:
        """Return the time from the start of the process to the painted board."""
        wait_until("the screen to be bare", lambda: self._watcher.look(self._strips) != self._wanted)
        began, app = self._desk.open(self._command, self._home)
        painted = self._watcher.wait_for(self._strips, self._wanted)
        self._desk.leave(app)
        return painted - began


def frozen(desk: Desk, runs: int) -> list[Figure]:
    """Measure starts of the program from source and frozen, one after the other in each round."""
    kinds = {"source": [sys.executable, "-m", "funnel_desktop"], "frozen": [str(PROGRAM)]}
    watcher = Watcher(desk.screen.display)
    try:
        figures = []
        for deals in SIZES:
            path = desk.funnel(deals)
            starts = {kind: Start(desk, watcher, kind, command, path) for kind, command in kinds.items()}
            seconds: dict[str, list[float]] = {kind: [] for kind in kinds}
            for _ in range(runs):
                for kind, start in starts.items():
                    seconds[kind].append(start.seconds())
            found = {kind: median(values) * 1000 for kind, values in seconds.items()}
            name = f"frozen start with {deals:,} deals"
            floor = "the same from source, seen from outside too"
            figures.append(Figure(name, found["frozen"], "ms", found["source"], floor, None, GOAL))
        return figures
    finally:
        watcher.close()
