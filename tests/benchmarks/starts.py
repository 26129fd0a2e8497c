"""From the start of the process to the painted board, and the memory that it takes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from tests.benchmarks.desk import SIZES, Desk
from tests.benchmarks.report import Figure, median

_BARE = "a bare QMainWindow, process start to painted"


def starts(desk: Desk, runs: int) -> list[Figure]:
    """Measure starts, the floor and ours one after the other in each round."""
    number = iter(range(1_000_000))

    def bare() -> float:
        began, output = desk.start("bare_window")
        return float(output.split()[0]) - began

    def opened(deals: int) -> float:
        began, output = desk.start("first_picture", "0", desk.funnel(deals))
        return float(output.split()[0]) - began

    def first() -> float:
        home = desk.folder / f"first-{next(number)}"
        began, output = desk.start("first_picture", "0", "--language", "zh_CN", home=home)
        return float(output.split()[0]) - began

    # Chinese from here on, as for most who use it; and nothing is compiled or read for the first time.
    desk.start("first_picture", "0", desk.funnel(0), "--language", "zh_CN")
    kinds: dict[str, Callable[[], float]] = {"bare": bare, "first": first}
    kinds |= {f"{deals}": partial(opened, deals) for deals in SIZES}
    for measure in kinds.values():
        measure()
    seconds: dict[str, list[float]] = {name: [] for name in kinds}
    for _ in range(runs):
        for name, measure in kinds.items():
            seconds[name].append(measure())
    found = {name: median(values) * 1000 for name, values in seconds.items()}
    floor = found["bare"]
    figures = [Figure("start without a file", found["first"], "ms", floor, _BARE, None, 2.0)]
    for deals in SIZES:
        name = f"start with {deals:,} deals" if deals else "start with an empty file"
        goal = 3.0 if deals > 10_000 else 2.0
        figures.append(Figure(name, found[f"{deals}"], "ms", floor, _BARE, None, goal))
    return figures


def memory(desk: Desk) -> list[Figure]:
    """Measure the most memory used when chart and filter are ready, three seconds after the first picture."""
    _began, output = desk.start("bare_window")
    floor = int(output.split()[1]) / 1024
    figures = []
    for deals in SIZES[1:]:
        _began, output = desk.start("first_picture", "3", desk.funnel(deals))
        used = int(output.split()[1]) / 1024
        figures.append(Figure(f"memory with {deals:,} deals", used, "MiB", floor, "a bare QMainWindow"))
    folder = desk.folder / "many"
    folder.mkdir()
    left = desk.measured("many_files_work", desk.funnel(0), folder)["left"]
    figures.append(Figure("memory that a file leaves when another is opened, of 200", left, "MiB", most=0.1))
    return figures
