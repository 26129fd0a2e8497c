"""Long work keeps the window alive, shows how far it is, and can be cancelled."""

from __future__ import annotations

from collections.abc import Generator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.text import FunnelError, message
from funnel_desktop.widgets.kit.progress import ProgressDialog, Slices, run_with_progress


class Work:
    """Work of many steps, that notes what becomes of it."""

    def __init__(self, steps: int, fails_at: int = -1) -> None:
        self.steps, self.fails_at = steps, fails_at
        self.done, self.closed = 0, False

    def run(self) -> Generator[float, None, str]:
        try:
            for step in range(self.steps):
                if step == self.fails_at:
                    raise FunnelError(message("Import", "The file is gone."))
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


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every step takes a slice of its own, and no work is short."""
    monkeypatch.setattr("funnel_desktop.widgets.kit.progress.SLICE_SECONDS", 0.0)
    monkeypatch.setattr("funnel_desktop.widgets.kit.progress.PATIENCE_SECONDS", 0.0)


def test_short_work_shows_nothing(window: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    # Short on the slowest machine too.
    monkeypatch.setattr("funnel_desktop.widgets.kit.progress.PATIENCE_SECONDS", 3_600.0)
    seen = []
    QTimer.singleShot(0, lambda: seen.append(open_dialog()))
    work = Work(20)
    assert run_with_progress(window, "Importing", work.run())
    assert work.done == 20
    QApplication.processEvents()
    assert seen == [None]


@pytest.mark.usefixtures("slow")
def test_long_work_shows_its_progress_and_ends_by_itself(window: QWidget) -> None:
    shares: list[int] = []

    def look() -> None:
        dialog = open_dialog()
        if dialog is not None:
            shares.extend(bar.value() for bar in dialog.findChildren(QProgressBar))

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(0)
    work = Work(400)
    assert run_with_progress(window, "Importing", work.run())
    assert work.done == 400
    assert len(set(shares)) > 3
    assert shares == sorted(shares)
    assert open_dialog() is None


@pytest.mark.usefixtures("slow")
def test_cancel_closes_the_work(window: QWidget) -> None:
    work = Work(10**9)

    def cancel() -> None:
        dialog = open_dialog()
        if dialog is not None and work.done:
            dialog.cancel_button.click()

    timer = QTimer(window)
    timer.timeout.connect(cancel)
    timer.start(20)
    assert not run_with_progress(window, "Importing", work.run())
    assert work.closed


@pytest.mark.parametrize("patience", [3_600.0, 0.0])
def test_what_goes_wrong_is_raised_where_the_work_was_asked_for(
    window: QWidget, monkeypatch: pytest.MonkeyPatch, patience: float
) -> None:
    monkeypatch.setattr("funnel_desktop.widgets.kit.progress.PATIENCE_SECONDS", patience)
    with pytest.raises(FunnelError, match=r"The file is gone\."):
        run_with_progress(window, "Importing", Work(1000, 300).run())
    assert open_dialog() is None


@pytest.mark.usefixtures("slow")
def test_slices_leave_room_for_the_window(qtbot: QtBot) -> None:
    work = Work(300)
    seen: set[int] = set()
    timer = QTimer()
    timer.timeout.connect(lambda: seen.add(work.done))
    timer.start(0)
    slices = Slices()
    with qtbot.waitSignal(slices.finished, timeout=60_000) as ended:
        slices.start(work.run())
    assert ended.args == ["result"]
    assert len(seen) > 100, "the window has its turn between the slices"


@pytest.mark.parametrize("wrong", [KeyError("a fault of ours"), MemoryError()])
def test_a_fault_of_ours_does_not_leave_the_dialog_open_for_ever(
    window: QWidget, slow: None, wrong: Exception
) -> None:
    def run() -> Generator[float, None, None]:
        yield 0.1
        yield 0.2
        raise wrong

    with pytest.raises(type(wrong)) as caught:
        run_with_progress(window, "Importing", run(), may_cancel=False)
    assert caught.value is wrong
    assert open_dialog() is None


def test_new_work_takes_the_place_of_the_old(qtbot: QtBot) -> None:
    slices = Slices()
    old, new = Work(10**9), Work(10)
    slices.start(old.run())
    qtbot.waitUntil(lambda: old.done > 0)
    with qtbot.waitSignal(slices.finished):
        slices.start(new.run())
    assert old.closed
    assert new.done == 10
    assert not slices.running
