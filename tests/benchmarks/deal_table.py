"""The table of 100,000 deals: opening, scrolling, sorting, writing one cell and 10,000, each beside what a
bare table of Qt or SQLite alone takes."""

from __future__ import annotations

import shutil

from tests.benchmarks.desk import Desk
from tests.benchmarks.report import Figure, median, percentile

DEALS = 100_000
_OPEN, _FRAME, _STILL = 100.0, 16.7, 100.0
_SORT, _EDIT = 1_000.0, 100.0
_QT = "a bare table of Qt with as many cells"
_SQL = "SQLite alone: ORDER BY"
_WORKED = ("text", "number", "date")


def deal_table(desk: Desk) -> list[Figure]:
    """Measure in the program's own window."""
    path = desk.folder / "table.funnel"
    shutil.copyfile(desk.funnel(DEALS), path)
    # Nothing is compiled for the first time: a user's Python has done so when it was installed.
    desk.measured("table_work", path)
    shutil.copyfile(desk.funnel(DEALS), path)
    found = desk.measured("table_work", path)
    times, bare, sql = found["times"], found["floors"]["bare"], found["floors"]["sql"]
    figures = [
        Figure("table, first", median(times["opened"]), "ms", median(bare["opened"]), _QT, _OPEN),
        Figure("table of all deals", median(times["all listed"]), "ms", most=_OPEN),
    ]
    for name, floor in (
        ("scrolled", "scrolled"),
        ("jumped", "jumped"),
        ("scrolled with all chosen", "scrolled"),
    ):
        for what, share in (("median", 0.5), ("p95", 0.95)):
            value, least = percentile(times[name], share), percentile(bare[floor], share)
            figures.append(Figure(f"table {name}, {what}", value, "ms", least, _QT, _FRAME))
    for name in (f"sorted by {kind}" for kind in _WORKED):
        figures += [
            Figure(f"table {name}", median(times[name]), "ms", sql[name], _SQL, _SORT),
            Figure(
                f"table {name}, the other way", median(times[f"{name} again"]), "ms", sql[name], _SQL, _SORT
            ),
        ]
    figures.append(Figure("table, a cell written", median(times["edited"]), "ms", most=_EDIT))
    floor_name = "SQLite alone: 10,000 rows updated"
    figures += [
        Figure("table, all chosen", median(times["all chosen"]), "ms", most=_STILL),
        Figure("table, 10,000 deals changed", median(times["changed"]), "ms", sql["changed"], floor_name),
        Figure("table, that undone", median(times["undone"]), "ms", sql["changed"], floor_name),
    ]
    return figures + [
        Figure(f"window still: table {name}", median(times[f"{name}, still"]), "ms", most=_STILL)
        for name in (*(f"sorted by {kind}" for kind in _WORKED), "changed", "undone")
    ]
