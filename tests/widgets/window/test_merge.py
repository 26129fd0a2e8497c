"""A conflict copy lies beside the file: chosen, looked at, put together, undone."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.deals import AddDeal, EditDeal
from funnel_desktop.commands.session import Session
from funnel_desktop.widgets.dialogs.merging.dialog import MergeDialog
from funnel_desktop.widgets.shell.files.merge import merge_with
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import answering, cancelled, chosen, confirmed, deal_of, said, shown


@pytest.fixture
def versions(make_file: MakeFile) -> tuple[Path, Path]:
    """A file and its conflict copy: each has a deal of its own, and both changed the same note."""
    here = make_file("华强电子, 检测线, 38", "Bolt Motors, 36")
    there = here.with_name("漏斗 (conflict).funnel")
    shutil.copy(here, there)
    for path, note in ((here, "here"), (there, "<b>there</b>")):
        session = Session.open(path)
        (row,) = [deal.row for deal in session.store.deals.all_deals() if deal.customer == "Bolt Motors"]
        session.execute(EditDeal(row, {"note": note}))
        session.execute(AddDeal({"customer": f"only {note}"}))
        session.close()
    return here, there


def cells(dialog: MergeDialog) -> list[list[str]]:
    assert dialog.table is not None
    model = dialog.table.model()
    return [[str(model.index(row, column).data()) for column in range(4)] for row in range(model.rowCount())]


def test_a_conflict_copy_is_looked_at_put_together_and_taken_back(
    qtbot: QtBot, open_window: MakeWindow, versions: tuple[Path, Path]
) -> None:
    here, there = versions
    window = open_window(here)
    before = shown(window, "target")
    seen: list[list[str]] = []

    def look(dialog: MergeDialog) -> None:
        seen.extend(cells(dialog))
        confirmed(dialog)

    with answering(qtbot, chosen(there), (MergeDialog, look)):
        window.actions_["merge"].trigger()
    assert seen == [["Bolt Motors", "Note", "here", "<b>there</b>"]]
    assert "Put together" in said(window)
    assert set(shown(window, "target")) == {*before, "only <b>there</b>"}
    assert window.model is not None
    with qtbot.waitSignal(window.model.changed):
        window.actions_["undo"].trigger()
    assert shown(window, "target") == before
    assert deal_of(window, "Bolt Motors").note == "here"


def test_cancelled_nothing_changes(
    qtbot: QtBot, open_window: MakeWindow, versions: tuple[Path, Path]
) -> None:
    here, there = versions
    window = open_window(here)
    before = shown(window, "target")
    with answering(qtbot, (MergeDialog, cancelled)):
        assert not merge_with(window, there)
    assert shown(window, "target") == before
    assert window.model is not None
    assert window.model.session.undo_name is None


def test_the_same_contents_need_no_question(
    qtbot: QtBot, open_window: MakeWindow, versions: tuple[Path, Path], tmp_path: Path
) -> None:
    here, _there = versions
    copy = tmp_path / "copy.funnel"
    shutil.copy(here, copy)
    window = open_window(here)
    with answering(qtbot):
        assert merge_with(window, copy)
    assert "nothing that is not here" in said(window)
    with answering(qtbot):
        assert not merge_with(window, here)
    assert "the funnel that is open" in said(window)


def test_a_stranger_is_put_together_only_when_that_is_meant(
    qtbot: QtBot, open_window: MakeWindow, versions: tuple[Path, Path], tmp_path: Path
) -> None:
    here, _there = versions
    other = tmp_path / "other.funnel"
    session = Session.create(other)
    session.execute(AddDeal({"customer": "Stranger"}))
    session.close()
    window = open_window(here)

    def agree(dialog: MergeDialog) -> None:
        confirmed(dialog)
        assert dialog.isVisible()
        assert dialog.agree is not None
        dialog.agree.click()
        confirmed(dialog)

    with answering(qtbot, (MergeDialog, agree)):
        assert merge_with(window, other)
    assert "Stranger" in shown(window, "target")
