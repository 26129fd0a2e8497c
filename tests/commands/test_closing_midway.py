"""A file closed in the middle of work in slices: what was begun is taken back, and the file stands alone."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable
from pathlib import Path
from typing import Any

import pytest

from funnel_desktop.commands.context import Context
from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.export_set import export_everything
from funnel_desktop.commands.exporting import export_deals
from funnel_desktop.commands.session import Session
from funnel_desktop.store.checking import check_file
from funnel_desktop.text import FunnelError, message

CLOSED = "The file was closed before this was done"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed file with thirty deals."""
    path = tmp_path / "漏斗.funnel"
    session = Session.create(path)
    for number in range(30):
        session.execute(AddDeal({"customer": f"客户 {number}"}))
    session.close()
    return path


def change(session: Session, _folder: Path) -> Generator[float, None, Any]:
    def work(context: Context) -> Iterable[float]:
        for row in range(1, 31):
            context.store.deals.update(row, {"note": "改"})
            yield row / 30

    return session.execute_in_slices(message("Undo", "thirty notes"), work)


def undo(session: Session, _folder: Path) -> Generator[float, None, Any]:
    session.execute(AddDeal({"customer": "这一条"}))
    return session.undo_in_slices()


def whole_export(session: Session, folder: Path) -> Generator[float, None, Any]:
    return export_everything(session, folder / "alles")


def deals_export(session: Session, folder: Path) -> Generator[float, None, Any]:
    return export_deals(session, folder / "deals.csv")


@pytest.mark.parametrize("begin", [change, undo, whole_export, deals_export])
def test_closed_in_the_middle_the_file_stands_alone(
    begin: Callable[[Session, Path], Generator[float, None, Any]], path: Path, tmp_path: Path
) -> None:
    beside = tmp_path / "out"
    beside.mkdir()
    session = Session.open(path)
    steps = begin(session, beside)
    next(steps)
    expected = 31 if begin is undo else 30
    session.close()
    with pytest.raises(FunnelError, match=CLOSED):
        next(steps)
    assert [name for name in os.listdir(tmp_path) if name.startswith(path.name)] == [path.name]
    assert path.read_bytes()[18:19] == b"\x01", "no log is left to be needed"
    assert os.listdir(beside) == []
    again = Session.open(path)
    assert again.store.deals.count() == expected
    assert not any(deal.note for deal in again.store.deals.all_deals())
    assert check_file(again.store.file.connection) == []
    again.close()


def test_what_closes_the_file_at_its_own_end_has_come_to_its_end(path: Path, tmp_path: Path) -> None:
    session = Session.open(path)
    session.subscribe(lambda _change: session.close())
    ended = run(change(session, tmp_path))
    assert str(ended.name) == "thirty notes"
    again = Session.open(path, "read")
    assert all(deal.note == "改" for deal in again.store.deals.all_deals())
    again.close()


def run(steps: Generator[float, None, Any]) -> Any:
    """Go through all slices and return what comes of them."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value
