"""Widgets are never destroyed by a collection on another thread: there is none while one works."""

from __future__ import annotations

import gc
import threading
from collections.abc import Generator

import pytest

from funnel_desktop.widgets.background import steps_on_a_thread


def run_out(steps: Generator[float, None, object]) -> object:
    """Run work to its end and return its value."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def test_nothing_is_collected_while_a_thread_works() -> None:
    go_on = threading.Event()
    seen = []

    def work(_progress: object) -> str:
        seen.append(gc.isenabled())
        go_on.wait(5)
        return "done"

    assert gc.isenabled()
    steps = steps_on_a_thread(work)
    next(steps)
    assert not gc.isenabled()
    go_on.set()
    assert run_out(steps) == "done"
    assert seen == [False]
    assert gc.isenabled()


def test_a_cancelled_or_failed_thread_lets_go_again() -> None:
    def fail(_progress: object) -> None:
        raise ValueError("no")

    steps = steps_on_a_thread(fail)
    with pytest.raises(ValueError, match="no"):
        run_out(steps)
    assert gc.isenabled()

    started = threading.Event()

    def endless(progress: object) -> None:
        started.set()
        while True:
            progress(0.5)  # type: ignore[operator]

    steps = steps_on_a_thread(endless)
    next(steps)
    started.wait(5)
    steps.close()
    assert gc.isenabled()
