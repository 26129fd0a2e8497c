"""Opens a timeline of 2,000 entries in the program's own window and works in it; prints the times as JSON.

Arguments: the file. Each time is from the input to the end of the painting it causes, in milliseconds.
"""

from __future__ import annotations

import json
import sys
import time
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from funnel_desktop.commands.activities import AddActivity
from funnel_desktop.method.records import Activity
from funnel_desktop.text import message
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.benchmarks.room_work import Painted, painting
from tests.benchmarks.window_work import opened_window, plain_pictures, settle

ENTRIES = 2_000
_ROUNDS = 9


def fill(window: MainWindow, row: int) -> str:
    """Give a deal 2,000 entries over four years, of one to six lines; return its id."""
    assert window.model is not None
    session = window.model.session
    deal = session.deal(row)
    assert deal is not None
    kinds = ("call", "message", "note", "chat")
    with session.store.change(message("Undo", "plan a visit")):
        session.store.records.put(
            Activity(
                *(f"e{number}", deal.id, None, deal.customer, kinds[number % 4]),
                f"{2023 + number % 4}-{1 + number % 12:02d}-{1 + number % 28:02d}",
                f"{8 + number % 10:02d}:30",
                "王工" if number % 3 else "",
                f"第 {number} 次：样机测试还要两天，报告要盖章，付款方式再谈。" * (1 + number % 6),
                created_at="2026-11-24T00:00:00Z",
                updated_at="2026-11-24T00:00:00Z",
            )
            for number in range(ENTRIES)
        )
    return deal.id


def work(path: Path) -> dict[str, list[float]]:
    """Open the timeline, scroll, search, add; return the times."""
    window, painted = opened_window(path), Painted()
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(painted)
    assert window.model is not None
    (row, *_) = window.model.index.column("target")
    deal_id = fill(window, row)
    window.open_deal(row)
    settle(0.5)
    sheet = window.sheet.shown
    assert sheet is not None
    panel = sheet.timeline

    def seen() -> QWidget:
        return panel.view.viewport()

    times: dict[str, list[float]] = {}
    open_it = partial(sheet.show_page, "timeline")
    times["timeline of 2,000, first"] = [painting(painted, open_it, seen)]
    settle(0.5)
    bar = panel.view.verticalScrollBar()
    for number in range(_ROUNDS):
        step = partial(bar.setValue, bar.value() + 400)
        times.setdefault("timeline, scrolled by a screen", []).append(painting(painted, step, seen))
        jump = partial(bar.setValue, (number + 1) * bar.maximum() // (_ROUNDS + 1))
        times.setdefault("timeline, a jump", []).append(painting(painted, jump, seen))
        entry = Activity("", deal_id, None, "", "note", "2026-11-30", text=f"{number}")
        add = partial(window.model.session.execute, AddActivity(entry))
        times.setdefault("timeline, an entry added", []).append(painting(painted, add, seen))
        settle(0.2)
    for number in range(_ROUNDS):
        began = time.perf_counter()
        panel._start_search(f"{number} 次")
        while panel._search.busy:
            application.processEvents()
        times.setdefault("timeline, searched through", []).append((time.perf_counter() - began) * 1000)
    application.removeEventFilter(painted)
    times["plain"] = plain_pictures(window)
    window.close()
    return times


if __name__ == "__main__":
    print(json.dumps(work(Path(sys.argv[1]))))
