"""In another room the board's cards are out of sight: no key may touch them, finding leads back to them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.widgets.window.conftest import MakeWindow


def test_what_is_selected_on_the_board_is_safe_in_another_room(
    qtbot: QtBot, open_window: MakeWindow, sample: Path
) -> None:
    window = open_window(sample)
    assert window.board is not None
    assert window.model is not None
    window.board.select_rows([window.model.index.column("target")[0]])
    assert window.actions_["delete"].isEnabled()
    window.rooms.enter("targets")
    for key in ("delete", "move_forward", "win", "lose", "open_deal"):
        assert not window.actions_[key].isEnabled()
    window.rooms.enter("board")
    assert window.actions_["delete"].isEnabled()


def test_typing_into_the_filter_shows_the_board_and_keeps_the_keyboard(
    qtbot: QtBot, open_window: MakeWindow, sample: Path
) -> None:
    window = open_window(sample)
    window.rooms.enter("levers")
    window.actions_["find"].trigger()
    qtbot.keyClicks(window.filter_bar.find_field, "sz")
    assert window.rooms.current == "board"
    assert window.filter_bar.find_field.text() == "sz"
    qtbot.keyClick(window.filter_bar.find_field, Qt.Key.Key_Escape)
    assert window.filter_bar.find_field.text() == ""


def test_a_stage_chosen_in_the_chart_is_shown_on_the_board(open_window: MakeWindow, sample: Path) -> None:
    window = open_window(sample)
    window.rooms.enter("today")
    window.panels.stageClicked.emit("intent")
    assert window.rooms.current == "board"
    assert window.model is not None
    assert window.model.index.filter.stage == "intent"
