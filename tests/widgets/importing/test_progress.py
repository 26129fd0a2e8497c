"""Long work keeps the window alive, shows how far it is, and can be cancelled."""

from __future__ import annotations

from collections.abc import Generator
from time import perf_counter

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.text import FunnelError, message
from funnel_desktop.widgets.importing.progress import ProgressDialog, Slices, run_with_progress


class Work:
    """Work of many steps of a millisecond each, that notes what becomes of it."""

    def __init__(self, steps: int, fails_at: int = -1) -> None:
        self.steps, self.fails_at = steps, fails_at
        self.done, self.closed = 0, False

    def run(self) -> Generator[float, None, str]:
        try:
            for step in range(self.steps):
                if step == self.fails_at:
                    raise FunnelError(message("Import", "The file is gone."))
                until = perf_counter() + 0.001
                while perf_counter() < until:
                    pass
                self.done += 1
                yield step / self.steps
        finally:
            self.closed = True
        return "result"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.show()
    return window


def open_dialog() -> ProgressDialog | None:
    dialog = QApplication.activeModalWidget()
    return dialog if isinstance(dialog, ProgressDialog) else None


def test_short_work_shows_nothing(window: QWidget) -> None:
    seen = []
    QTimer.singleShot(0, lambda: seen.append(open_dialog()))
    work = Work(20)
    assert run_with_progress(window, "Importing", work.run())
    assert work.done == 20
    QApplication.processEvents()
    assert seen == [None]


def test_long_work_shows_its_progress_and_ends_by_itself(window: QWidget) -> None:
    shares: list[int] = []

    def look() -> None:
        dialog = open_dialog()
        if dialog is not None:
            shares.extend(bar.value() for bar in dialog.findChildren(QProgressBar))

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(20)
    work = Work(400)
    assert run_with_progress(window, "Importing", work.run())
    assert work.done == 400
    assert len(set(shares)) > 3
    assert shares == sorted(shares)
    assert open_dialog() is None


def test_cancel_closes_the_work(window: QWidget) -> None:
    timer = QTimer()
    timer.timeout.connect(lambda: open_dialog() and open_dialog().cancel_button.click())  # type: ignore[union-attr]
    timer.start(20)
    work = Work(100_000)
    assert not run_with_progress(window, "Importing", work.run())
    assert work.closed
    assert work.done < 10_000


@pytest.mark.parametrize("fails_at", [5, 300])
def test_what_goes_wrong_is_raised_where_the_work_was_asked_for(window: QWidget, fails_at: int) -> None:
    with pytest.raises(FunnelError, match=r"The file is gone\."):
        run_with_progress(window, "Importing", Work(1000, fails_at).run())
    assert open_dialog() is None


def test_slices_leave_room_for_the_window(qtbot: QtBot) -> None:
    gaps: list[float] = []
    last = perf_counter()

    def tick() -> None:
        nonlocal last
        now = perf_counter()
        gaps.append(now - last)
        last = now

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(0)
    slices = Slices()
    with qtbot.waitSignal(slices.finished, timeout=10_000) as ended:
        slices.start(Work(300).run())
    assert ended.args == ["result"]
    assert len(gaps) > 15
    assert sorted(gaps)[len(gaps) // 2] < 0.03


def test_new_work_takes_the_place_of_the_old(qtbot: QtBot) -> None:
    slices = Slices()
    old, new = Work(10_000), Work(10)
    slices.start(old.run())
    qtbot.waitUntil(lambda: old.done > 0)
    with qtbot.waitSignal(slices.finished):
        slices.start(new.run())
    assert old.closed
    assert old.done < 10_000
    assert new.done == 10
    assert not slices.running
