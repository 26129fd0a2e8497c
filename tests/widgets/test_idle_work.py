"""Work in slices: whatever a slice leads to, the last work that was begun is the one that is done."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from math import inf

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from funnel_desktop.widgets.kit.idle_work import IdleWork


@pytest.fixture
def work(qapp: QApplication) -> Iterator[IdleWork]:
    owner = QObject()
    yield IdleWork(owner)
    owner.deleteLater()


def slices(done: list[str], name: str, count: int = 3) -> Generator[None, None, None]:
    """Do some slices; say of each that it was done, and when the work ended or was broken off."""
    try:
        for number in range(count):
            done.append(f"{name}{number}")
            yield
    finally:
        done.append(f"{name} over")


def test_a_slice_begins_the_work_anew(work: IdleWork) -> None:
    done: list[str] = []

    def filling() -> Generator[None, None, None]:
        try:
            done.append("old0")
            work.start(slices(done, "new"), inf)
            done.append("old1")
            yield
            done.append("never")
        finally:
            done.append("old over")

    work.start(filling(), inf)
    assert done == ["old0", "old1", "old over", "new0", "new1", "new2", "new over"]
    assert not work.busy


def test_a_slice_breaks_its_own_work_off(work: IdleWork) -> None:
    done: list[str] = []

    def filling() -> Generator[None, None, None]:
        try:
            work.start(slices(done, "new"), inf)
            work.stop()
            yield
            done.append("never")
        finally:
            done.append("over")

    work.start(filling(), inf)
    assert done == ["over"], "neither goes on"
    assert not work.busy


def test_a_slice_that_fails_leaves_nothing_under_way(work: IdleWork) -> None:
    done: list[str] = []

    def filling() -> Generator[None, None, None]:
        work.start(slices(done, "new"), inf)
        raise ValueError("a mistake")
        yield

    with pytest.raises(ValueError, match="a mistake"):
        work.start(filling(), inf)
    assert not work.busy
    work.start(slices(done, "next"), inf)
    assert done == ["next0", "next1", "next2", "next over"]
