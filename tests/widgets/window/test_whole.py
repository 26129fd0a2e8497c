"""Everything of a funnel out by the menu of the window, and into a new file again."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.leads import AddLeads
from funnel_desktop.method.records import Lead
from funnel_desktop.widgets.kit.confirm import ConfirmDialog
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import (
    answering,
    asking,
    cancelled,
    chosen,
    confirmed,
    deals,
    said,
    shown,
    undo_words,
)


def test_everything_goes_out_as_a_zip_file_and_comes_into_an_empty_file(
    open_window: MakeWindow, sample: Path, make_file: MakeFile, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(sample)
    assert window.model is not None
    window.model.session.execute(AddLeads(({"customer": "远航电池"},)))
    leads = window.model.session.store.records.all(Lead, order="rank")
    assert leads[0].customer == "远航电池"
    expected = deals(window)
    count = window.model.session.store.deals.count()
    columns = {stage: shown(window, stage) for stage in ("target", "won")}
    packed = tmp_path / "alles.zip"
    with answering(qtbot, asking("everything"), chosen(packed)):
        window.actions_["export"].trigger()
    assert packed.is_file()
    assert said(window).startswith(f"Everything is in {packed}")

    # Into the funnel that is open nothing can come: it has deals.
    window.files.take(packed)
    assert "only be brought into an empty file" in said(window)
    assert deals(window) == expected

    window.files.take(make_file(name="leer"))
    asked: list[str] = []

    def look(question: ConfirmDialog) -> None:
        asked.extend((question.windowTitle(), question.accessibleDescription()))
        confirmed(question)

    with answering(qtbot, (ConfirmDialog, cancelled)):
        window.files.take(packed)
    assert deals(window) == {}, "nothing comes in without a yes"
    with answering(qtbot, chosen(packed), (ConfirmDialog, look)):
        window.actions_["import"].trigger()
    assert asked[0] == "Bring in the full export alles.zip?"
    assert re.match(rf"It holds {count} deals, {len(leads)} leads?, ", asked[1])
    # What went well lies over the foot of the window: the board is where it was.
    assert said(window).startswith(f"{count} deals")
    assert window.board is not None
    place = window.board.mapTo(window, QPoint(0, 0))
    window.message_bar.timer.setInterval(0)
    window.message_bar.timer.start()
    qtbot.waitUntil(lambda: said(window) == "")
    assert window.board.mapTo(window, QPoint(0, 0)) == place
    came = deals(window)
    assert {name: deal.id for name, deal in came.items()} == {
        name: deal.id for name, deal in expected.items()
    }
    assert {stage: shown(window, stage) for stage in ("target", "won")} == columns
    assert window.model is not None
    assert window.model.session.store.records.all(Lead, order="rank") == leads
    assert window.stack.currentWidget() is window.board
    assert undo_words(window) == "Undo: bring in everything of alles.zip"
    window.undo()
    assert deals(window) == {}
    assert window.stack.currentWidget() is window.welcome


def test_a_file_of_a_set_is_known_as_part_of_it(
    open_window: MakeWindow, sample: Path, make_file: MakeFile, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(sample)
    count = len(deals(window))
    with answering(qtbot, asking("everything"), chosen(tmp_path / "alles")):
        window.actions_["export"].trigger()
    # The proposed kind is a zip file; a name without an ending gets it.
    assert (tmp_path / "alles.zip").is_file()
    with zipfile.ZipFile(tmp_path / "alles.zip") as archive:
        archive.extractall(tmp_path / "folder")
    window.files.take(make_file(name="leer"))
    with answering(qtbot, (ConfirmDialog, confirmed)):
        window.files.take(tmp_path / "folder" / "deal.csv")
    assert len(deals(window)) == count
