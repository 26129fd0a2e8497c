"""Widgets are never destroyed by a collection on another thread: there is none while one works."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
import weakref
from collections.abc import Generator, Iterable
from pathlib import Path
from typing import SupportsIndex

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from funnel_desktop import garbage
from funnel_desktop.background import steps_on_a_thread
from funnel_desktop.commands.session import Session
from funnel_desktop.models.forecast_model import Reckoning
from funnel_desktop.widgets.kit.progress import ProgressDialog, let_go


@pytest.fixture(autouse=True)
def no_thread_of_another_test() -> None:
    """Wait for threads that windows of other tests left to themselves: nothing is collected until then."""
    for thread in threading.enumerate():
        if thread.name in {"funnel-work", "funnel-drop"}:
            thread.join(60)
    assert not garbage.settle()


class Reluctant(list[object]):
    """Records that are not taken apart before they may be."""

    def __init__(self, many: Iterable[object]) -> None:
        super().__init__(many)
        self.may_go = threading.Event()

    def __delitem__(self, place: SupportsIndex | slice) -> None:
        self.may_go.wait(60)
        super().__delitem__(place)


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
        go_on.wait(60)
        return "done"

    assert gc.isenabled()
    steps = steps_on_a_thread(work)
    next(steps)
    assert not gc.isenabled()
    go_on.set()
    assert run_out(steps) == "done"
    assert seen == [False]
    assert gc.isenabled()


def test_what_was_put_off_is_not_collected_on_the_thread_that_ends() -> None:
    collected_on: list[threading.Thread] = []

    def note(phase: str, _info: object) -> None:
        if phase == "start":
            collected_on.append(threading.current_thread())

    gc.callbacks.append(note)
    try:
        for _ in range(5):
            run_out(steps_on_a_thread(lambda _progress: [[] for _ in range(20_000)]))
            assert [[] for _ in range(20_000)]
    finally:
        gc.callbacks.remove(note)
    assert set(collected_on) == {threading.main_thread()}


def test_the_chart_s_imports_leave_no_collection_to_their_thread() -> None:
    importing = """
import gc, sys, threading
gc.disable()
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from funnel_desktop import garbage
from funnel_desktop.widgets.kit.chart_loader import Loader
garbage.hold()
seen = set()
gc.callbacks.append(lambda phase, _info: seen.add(threading.current_thread().name))
application = QCoreApplication([])
loader = Loader("funnel_desktop.widgets.panels.chart.drawing", application)
loader.start(lambda error: QTimer.singleShot(0, application.quit))
QTimer.singleShot(0, garbage.release)
application.exec()
kept = [[] for _ in range(20_000)]
print(gc.isenabled(), *sorted(seen))
"""
    done = subprocess.run(
        [sys.executable, "-c", importing], capture_output=True, text=True, timeout=120, check=True
    )
    assert done.stdout.split() == ["True", "MainThread"]


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
    started.wait(60)
    steps.close()
    assert gc.isenabled()


def test_very_many_records_are_taken_apart_beside_the_window(qtbot: QtBot) -> None:
    many = Reluctant((number, str(number)) for number in range(50_000))
    by_number = dict(enumerate(many))
    let_go(many, by_number)
    assert not gc.isenabled()
    many.may_go.set()
    qtbot.waitUntil(lambda: not many and not by_number and gc.isenabled())


def test_nothing_is_collected_while_work_shows_its_progress(qtbot: QtBot) -> None:
    seen: list[bool] = []

    def work() -> Generator[float, None, None]:
        seen.append(gc.isenabled())
        yield 1.0

    assert ProgressDialog(None, "", work()).run()
    assert seen == [False]
    assert gc.isenabled()


def test_a_forecast_that_nobody_wants_any_more_lets_go_when_its_thread_ends(
    qtbot: QtBot, tmp_path: Path
) -> None:
    may_end = threading.Event()
    session = Session.create(tmp_path / "a.funnel")
    owner = QObject()
    reckoning = Reckoning(session, owner)
    reckoning.start(steps_on_a_thread(lambda _progress: may_end.wait(60), wait=False))
    qtbot.waitUntil(lambda: not gc.isenabled())
    reckoning.stop()
    session.close()
    assert not gc.isenabled()
    may_end.set()
    qtbot.waitUntil(gc.isenabled)


class Knot:
    """Something that only a collection lets go."""

    def __init__(self) -> None:
        self.itself = self


def test_very_many_records_are_looked_through_when_their_file_is_left() -> None:
    garbage.hold()
    try:
        records = [[number] for number in range(50_000)]
        knot = weakref.ref(Knot())
    finally:
        garbage.release()
    try:
        gc.collect()
        assert knot() is not None, "what was made while collecting was held back is left out"
        assert len(records) == 50_000

        garbage.look_at_all()
        assert knot() is None
    finally:
        gc.unfreeze()


def test_each_file_with_very_many_records_is_looked_through_in_its_turn() -> None:
    def opened() -> tuple[list[list[int]], weakref.ref[Knot]]:
        with garbage.held():
            return [[number] for number in range(50_000)], weakref.ref(Knot())

    try:
        first, knot = opened()
        second, other = opened()
        del first
        assert garbage.look_at_all()
        assert knot() is None
        del second
        assert garbage.look_at_all(), "what was open at the first look is found by the next"
        assert other() is None
        third, last = opened()
        with garbage.held():
            assert not garbage.look_at_all(), "not now: it is to be called again"
        assert garbage.look_at_all()
        assert last() is None
        assert len(third) == 50_000
    finally:
        gc.unfreeze()


def test_of_few_records_nothing_is_left_out() -> None:
    gc.collect()
    garbage.hold()
    try:
        knot = weakref.ref(Knot())
    finally:
        garbage.release()
    gc.collect()
    assert knot() is None
