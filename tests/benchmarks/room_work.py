"""Enters every room of the program's own window and prints how long it took, and each refresh after a change.

Arguments: the file. Milliseconds from the input to the end of the painting it causes.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from funnel_desktop.commands.deals import EditDeal
from funnel_desktop.commands.records import PutRecords
from funnel_desktop.method.records import Lead
from funnel_desktop.text import message
from funnel_desktop.widgets.rooms.insights.room import InsightsRoom
from funnel_desktop.widgets.rooms.review.room import ReviewRoom
from funnel_desktop.widgets.rooms.today.room import TodayRoom
from funnel_desktop.widgets.rooms.visits.room import VisitsRoom
from tests.benchmarks.blocking_work import Ticks
from tests.benchmarks.window_work import opened_window, plain_pictures, settle

_GIVE_UP = 10.0
_ROUNDS = 5
_IDLE_TURNS = 5


class Painted(QObject):
    """Notes when anything in a widget was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.last = 0.0
        self.within: QWidget | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note it."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            within = self.within
            if within is None or watched is within or within.isAncestorOf(watched):
                self.last = time.perf_counter()
        return False


def painting(painted: Painted, act: Callable[[], object], room: Callable[[], QWidget]) -> float:
    """Do something and return how long it took until the room was painted and had nothing left to do."""
    application = QApplication.instance()
    assert application is not None
    painted.last, painted.within = 0.0, None
    began = time.perf_counter()
    act()
    painted.within = room()
    idle = 0
    while time.perf_counter() - began < _GIVE_UP:
        before = time.perf_counter()
        application.processEvents()
        idle += 1
        if not painted.last and idle > _IDLE_TURNS:
            # Nothing of what it shows has changed: it is done when that is known.
            return (before - began) * 1000
        # A turn in which nothing came: all that the change caused is on the screen.
        if painted.last and painted.last < before:
            break
    return (painted.last - began) * 1000


def entering(
    painted: Painted, ticks: Ticks, act: Callable[[], object], room: Callable[[], QWidget]
) -> tuple[float, float, float]:
    """Enter a room; return how long it took until it was painted for the first time, for how long the window
    stood still at most until all of it was there, and when that was. A room of which parts come one after
    the other is painted again and again until then."""
    application = QApplication.instance()
    assert application is not None
    painted.last, painted.within = 0.0, None
    ticks.start()
    began = time.perf_counter()
    act()
    page = painted.within = room()
    while not painted.last:
        application.processEvents()
        if time.perf_counter() - began > _GIVE_UP:
            raise RuntimeError("the room was never painted")
    first = (painted.last - began) * 1000
    settle(0.1)
    while isinstance(page, InsightsRoom | ReviewRoom | TodayRoom) and page.work.busy:
        application.processEvents()
    whole = (time.perf_counter() - began) * 1000
    return first, ticks.stop()[0], whole


def work(path: Path) -> dict[str, list[float]]:
    """Enter all rooms, then change a deal and a lead in each; return the times."""
    window, painted = opened_window(path), Painted()
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(painted)
    settle(1.0)
    assert window.flow is not None
    assert window.model is not None
    flow, ticks = window.flow, Ticks()
    times: dict[str, list[float]] = {}
    (row, *_) = window.model.index.column("target")
    lead = window.model.session.store.records.all(Lead)[0]
    for key in ("today", "deals", "visits", "targets", "insights", "levers", "review"):

        def room(key: str = key) -> QWidget:
            return window.rooms.room(key)

        first, still, whole = entering(painted, ticks, partial(window.rooms.enter, key), room)
        times[f"{key}, first"] = [first]
        times[f"window still: {key}, first"] = [still]
        if key in ("today", "insights", "review"):
            times[f"{key}, all its parts"] = [whole]
        settle(0.5)
        for number in range(_ROUNDS):
            put = PutRecords((lead._replace(note=f"{number}"),), message("Undo", "plan"))
            for command in (EditDeal(row, {"note": f"{key} {number}"}), put):
                took = painting(painted, partial(flow.execute, command), room)
                times.setdefault(f"{key}, after a change", []).append(took)
                settle(0.3)
        if key == "visits":
            visits = window.rooms.room("visits")
            assert isinstance(visits, VisitsRoom)
            for what, act in (
                ("visits of a month", partial(visits.bar.kind.choose, "month")),
                ("visits as a list", partial(visits.view.choose, "list")),
            ):
                times[f"{what}, first"] = [painting(painted, act, room)]
                settle(0.3)
    application.removeEventFilter(painted)
    times["plain"] = plain_pictures(window)
    window.close()
    return times


if __name__ == "__main__":
    import gc

    gc.collect()
    gc.freeze()
    print(json.dumps(work(Path(sys.argv[1]))), flush=True)
