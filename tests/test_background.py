"""Work on a thread that nobody wants any more: it is left to itself, and nothing is collected meanwhile."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from funnel_desktop import garbage
from funnel_desktop.background import steps_on_a_thread
from funnel_desktop.exchange.reading import Table, open_table_steps
from tests.conftest import ROOT
from tests.made_workbooks import Cell, write_xlsx


def test_who_cancels_does_not_wait_for_a_long_step() -> None:
    may_end, ended = threading.Event(), threading.Event()

    def read_a_sheet(_progress: Callable[[float], None]) -> None:
        may_end.wait()
        ended.set()

    steps = steps_on_a_thread(read_a_sheet, wait=False)
    next(steps)
    steps.close()  # comes back while the thread still works
    assert not ended.is_set()
    assert (garbage.settle(), gc.isenabled()) == (True, False)
    may_end.set()
    for thread in threading.enumerate():
        if thread.name == "funnel-work":
            thread.join()
    assert (garbage.settle(), gc.isenabled(), ended.is_set()) == (False, True, True)


def test_a_workbook_is_opened_in_steps(tmp_path: Path) -> None:
    rows: list[list[Cell]] = [["客户", "金额"]]
    rows += [[f"甲{at}", at] for at in range(3000)]
    path = write_xlsx(tmp_path / "a.xlsx", {"a": rows})
    steps, shares = open_table_steps(path), []
    table: Table | None = None
    while table is None:
        try:
            shares.append(next(steps))
        except StopIteration as end:
            table = end.value
    assert all(0 <= share <= 1 for share in shares)
    assert sum(1 for _ in table.rows()) == 3000


LEFT_BEHIND = """
import atexit, sys, threading, time
from funnel_desktop.background import leave, steps_on_a_thread

atexit.register(lambda: print("taken down while others work", threading.active_count() > 1))
steps = steps_on_a_thread(lambda tell: time.sleep(SECONDS), wait=False)
next(steps)
print("ended", flush=True)
sys.exit(leave(3))
"""


@pytest.mark.parametrize("seconds", [0.05, 120])
def test_a_program_that_ends_is_not_taken_down_under_work_that_nobody_waits_for(seconds: float) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LEFT_BEHIND.replace("SECONDS", str(seconds))],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (3, "")
    assert "ended" in done.stdout
    assert "taken down while others work True" not in done.stdout
