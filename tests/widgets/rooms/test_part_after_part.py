"""In a file with very many deals the rooms come part after part; in the end all of it is there, as in a small
one."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from funnel_desktop.method.records import Lead
from funnel_desktop.widgets.kit.keyboard import keyboard_in
from funnel_desktop.widgets.leads.paste import PasteDialog
from funnel_desktop.widgets.rooms.review.room import ReviewRoom
from funnel_desktop.widgets.rooms.today.room import TodayRoom
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.benchmarks.data import make_funnel
from tests.widgets.window.conftest import MakeWindow
from tests.widgets.window.hand import answering, press


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file that is read in slices."""
    path = tmp_path_factory.mktemp("many") / "many.funnel"
    make_funnel(path, 6_000, date.today())
    return path


@pytest.fixture
def window(open_window: MakeWindow, many: Path, tmp_path: Path) -> MainWindow:
    """The window over the board of a copy of that file."""
    path = tmp_path / "copy.funnel"
    shutil.copyfile(many, path)
    window = open_window(path)
    assert window.model is not None
    assert window.model.very_many
    return window


def today_of(window: MainWindow) -> TodayRoom:
    room = window.rooms.room("today")
    assert isinstance(room, TodayRoom)
    return room


def review_of(window: MainWindow) -> ReviewRoom:
    room = window.rooms.room("review")
    assert isinstance(room, ReviewRoom)
    return room


def test_today_is_whole_and_the_keyboard_is_in_its_first_line(window: MainWindow, qtbot: QtBot) -> None:
    window.rooms.enter("today")
    room = today_of(window)
    qtbot.waitUntil(lambda: not room.work.busy)
    assert room.plan is not None
    for key in ("late", "without_step", "stale"):
        assert room.blocks[key].isVisible()
        assert room.blocks[key].lines, key
    assert room.blocks["now"].isVisible()
    assert room.blocks["week"].isVisible()
    assert keyboard_in(room) is room.blocks["late"].lines[0]


def test_who_leaves_before_all_is_there_finds_it_whole_again(window: MainWindow, qtbot: QtBot) -> None:
    for key in ("today", "review", "board", "today"):
        window.rooms.enter(key)
    assert not review_of(window).work.busy, "what nobody sees is not worked out"
    today = today_of(window)
    qtbot.waitUntil(lambda: not today.work.busy)
    assert today.blocks["stale"].isVisible()
    assert today.blocks["stale"].lines
    window.rooms.enter("review")
    review = review_of(window)
    qtbot.waitUntil(lambda: not review.work.busy)
    for part in (review.happened, review.questions, review.made):
        assert part.isVisible()
    assert all(card.isVisible() and card.accessibleName() for card in review.cards.values())


def test_more_lines_are_there_at_once(window: MainWindow, qtbot: QtBot) -> None:
    window.rooms.enter("today")
    room = today_of(window)
    qtbot.waitUntil(lambda: not room.work.busy)
    late = room.blocks["late"]
    before = len(late.lines)
    late.more.click()
    assert len(late.lines) > before
    assert keyboard_in(room) is late.lines[before]


def test_of_pasted_leads_it_is_said_who_is_known_before_they_can_be_added(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert window.model is not None
    name = next(iter(window.model.session.store.deals.all_deals())).customer
    QGuiApplication.clipboard().setText(f"{name}\t王工\n从未见过的公司\t李工\n")
    window.rooms.enter("leads")

    def paste(dialog: PasteDialog) -> None:
        qtbot.waitUntil(dialog.add_button.isEnabled)
        last = dialog.table.columnCount() - 1
        said = [dialog.table.item(row, last) for row in range(2)]
        assert [item.text() for item in said if item is not None] == ["Is a customer", ""]
        assert keyboard_in(dialog) is dialog.add_button
        dialog.only_new.click()
        dialog.confirm()

    with answering(qtbot, (PasteDialog, paste)):
        press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    found = window.model.session.store.records.all(Lead)
    assert [lead.customer for lead in found] == ["从未见过的公司"]
