"""A whole life of a deal without the mouse, and the rules that hold on its way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QStackedWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.method.deal import Answer
from funnel_desktop.widgets.board.board import Board
from funnel_desktop.widgets.deal.new_deal import NewDealDialog
from funnel_desktop.widgets.dialogs.checklist import ChecklistDialog
from funnel_desktop.widgets.dialogs.deal_table import DealTable
from funnel_desktop.widgets.dialogs.outcomes import BackwardDialog, LostDialog, ReopenDialog, WonDialog
from funnel_desktop.widgets.dialogs.several import SeveralDialog
from funnel_desktop.widgets.kit.confirm import ConfirmDialog
from funnel_desktop.widgets.rooms.room import Room
from funnel_desktop.widgets.shell.main_window import MainWindow
from funnel_desktop.widgets.shell.registry import room_keys
from tests.told import history
from tests.widgets.look.typing_hand import focused, type_words
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import (
    CONTROL,
    SHIFT,
    answering,
    cancelled,
    choose_cards,
    confirmed,
    deal_of,
    deals,
    press,
    said,
    shown,
    undo_words,
)

WHY = "The customer wants the contract this week"


def with_all_yes(dialog: ChecklistDialog) -> None:
    """Answer everything with Y and confirm."""
    for row in dialog.form.rows.values():
        row.focus()
        press(Qt.Key.Key_Y)
    confirmed(dialog)


def with_a_reason(dialog: ChecklistDialog) -> None:
    """Answer nothing; the confirm leads to the sentence, which is written."""
    confirmed(dialog)
    assert dialog.isVisible()
    assert focused() is dialog.reason
    type_words(focused(), WHY)
    confirmed(dialog)


def state(window: MainWindow) -> dict[str, tuple[Any, ...]]:
    """Return everything about every deal that undo has to bring back."""
    assert window.model is not None
    session = window.model.session
    return {
        name: (deal, session.answers(deal), len(history(session, deal)))
        for name, deal in deals(window).items()
    }


def test_a_deal_lives_and_ends_by_keyboard_and_undo_takes_all_of_it_back(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile
) -> None:
    window = open_window(make_file("Bolt Motors, Leak test, 36", "重庆长安, 座椅, 41.5"))
    before = [state(window)]

    def new_deal(dialog: NewDealDialog) -> None:
        type_words(focused(), "华强电子")
        press(Qt.Key.Key_Tab)
        press(Qt.Key.Key_Tab)
        type_words(focused(), "38")
        confirmed(dialog)

    with answering(qtbot, (NewDealDialog, new_deal)):
        press(Qt.Key.Key_N, CONTROL)
    before.append(state(window))
    assert shown(window, "target") == ["华强电子", "Bolt Motors", "重庆长安"]
    assert window.status.done.text() == "Last change: add 华强电子"
    assert undo_words(window) == "Undo: add 华强电子"

    # Walk to the second card and to the first again, move it on.
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Down)
    assert window.board is not None
    assert window.board.selected_rows() == [deal_of(window, "Bolt Motors").row]
    press(Qt.Key.Key_Up)
    with answering(qtbot, (ChecklistDialog, with_all_yes)) as titles:
        press(Qt.Key.Key_Right, CONTROL | SHIFT)
    assert titles == ["华强电子"]
    assert deal_of(window, "华强电子").stage == "qualified"
    before.append(state(window))

    # The keyboard is on the card in its new column: on again, this time with a reason.
    assert window.board.selected_rows() == [deal_of(window, "华强电子").row]
    with answering(qtbot, (ChecklistDialog, with_a_reason)):
        press(Qt.Key.Key_Right, CONTROL | SHIFT)
    assert deal_of(window, "华强电子").stage == "shortlisted"
    before.append(state(window))

    # Back a stage, which needs a reason too.
    def back(dialog: BackwardDialog) -> None:
        confirmed(dialog)
        assert dialog.isVisible()
        type_words(focused(), "Budget postponed")
        confirmed(dialog)

    with answering(qtbot, (BackwardDialog, back)):
        press(Qt.Key.Key_Left, CONTROL | SHIFT)
    assert deal_of(window, "华强电子").stage == "qualified"
    before.append(state(window))

    # Lost, found again in the table of lost deals, opened again.
    def lost(dialog: LostDialog) -> None:
        confirmed(dialog)
        assert dialog.isVisible()  # a reason is needed
        press(Qt.Key.Key_Space)
        confirmed(dialog)

    with answering(qtbot, (LostDialog, lost)):
        press(Qt.Key.Key_L, CONTROL | SHIFT)
    assert deal_of(window, "华强电子").outcome == "lost"
    assert shown(window, "qualified") == []
    before.append(state(window))

    window.actions_["lost_deals"].trigger()
    (table,) = window.findChildren(DealTable)
    qtbot.waitUntil(table.isActiveWindow)
    qtbot.waitUntil(table.table.hasFocus)
    assert table.selected() == [deal_of(window, "华强电子").row]
    assert table.reopen.isVisible()
    with answering(qtbot, (ReopenDialog, confirmed)):
        table.reopen.click()
    assert deal_of(window, "华强电子").outcome == "open"
    assert deal_of(window, "华强电子").stage == "qualified"
    before.append(state(window))
    table.close()

    # Won, with a smaller sum than hoped for.
    choose_cards(window, "华强电子")

    def won(dialog: WonDialog) -> None:
        assert focused() is dialog.amount
        dialog.amount.selectAll()
        type_words(focused(), "36.5")
        for row in dialog.form.rows.values():
            row.focus()
            press(Qt.Key.Key_Y)
        confirmed(dialog)

    with answering(qtbot, (WonDialog, won)):
        press(Qt.Key.Key_W, CONTROL | SHIFT)
    deal = deal_of(window, "华强电子")
    assert (deal.stage, deal.outcome, deal.amount_minor) == ("won", "won", 36_500_000)
    before.append(state(window))

    # Deleted in the end.
    choose_cards(window, "华强电子")
    with answering(qtbot, (ConfirmDialog, confirmed)):
        press(Qt.Key.Key_Delete)
    assert "华强电子" not in deals(window)
    after = state(window)

    for expected in reversed(before):
        press(Qt.Key.Key_Z, CONTROL)
        assert state(window) == expected
    assert not window.actions_["undo"].isEnabled()
    for expected in [*before[1:], after]:
        press(Qt.Key.Key_Y, CONTROL)
        assert state(window) == expected
    assert not window.actions_["redo"].isEnabled()


def test_cards_are_ordered_by_keyboard_and_only_by_hand(open_window: MakeWindow, make_file: MakeFile) -> None:
    window = open_window(make_file("甲, 10", "乙, 30", "丙, 20"))
    choose_cards(window, "丙")
    press(Qt.Key.Key_Up, CONTROL | SHIFT)
    press(Qt.Key.Key_Up, CONTROL | SHIFT)
    assert shown(window, "target") == ["丙", "甲", "乙"]
    press(Qt.Key.Key_Down, CONTROL | SHIFT)
    assert shown(window, "target") == ["甲", "丙", "乙"]
    assert window.board is not None
    heard: list[str] = []
    window.board.announced.connect(heard.append)
    window.actions_["sort_amount"].trigger()
    assert shown(window, "target") == ["乙", "丙", "甲"]
    before = undo_words(window)
    press(Qt.Key.Key_Up, CONTROL | SHIFT)
    assert shown(window, "target") == ["乙", "丙", "甲"]
    assert heard == ["Sort by hand to arrange cards"]
    assert undo_words(window) == before
    window.actions_["sort_rank"].trigger()
    assert shown(window, "target") == ["甲", "丙", "乙"]
    for _ in range(3):
        window.undo()
    assert shown(window, "target") == ["甲", "乙", "丙"]


def test_the_strict_rule_lets_nobody_by(qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile) -> None:
    window = open_window(make_file("华强电子, 38"))
    assert window.flow is not None
    window.flow.change_settings({"rule": "strict"})
    choose_cards(window, "华强电子")

    def try_it(dialog: ChecklistDialog) -> None:
        assert not dialog.move_button.isEnabled()
        confirmed(dialog)
        assert dialog.isVisible()
        cancelled(dialog)

    with answering(qtbot, (ChecklistDialog, try_it)):
        press(Qt.Key.Key_Right, CONTROL | SHIFT)
    assert deal_of(window, "华强电子").stage == "target"
    with answering(qtbot, (ChecklistDialog, with_all_yes)):
        press(Qt.Key.Key_Right, CONTROL | SHIFT)
    assert deal_of(window, "华强电子").stage == "qualified"


def test_the_free_rule_asks_nothing_but_the_checks_are_there(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile
) -> None:
    window = open_window(make_file("华强电子, 38"))
    assert window.flow is not None
    window.flow.change_settings({"rule": "free"})
    choose_cards(window, "华强电子")
    with answering(qtbot) as titles:
        press(Qt.Key.Key_Right, CONTROL | SHIFT)
    assert titles == []
    assert deal_of(window, "华强电子").stage == "qualified"
    press(Qt.Key.Key_Return)
    assert window.sheet.shown is not None
    window.sheet.shown.show_page("checks")
    assert window.sheet.shown.tabs.tabText(2) == "Checks 0/6"


def moved(window: MainWindow, *customers: str) -> list[str | None]:
    return [deal_of(window, customer).stage for customer in customers]


@pytest.mark.parametrize("way", ["together", "one_by_one"])
def test_several_cards_are_moved_at_once(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile, way: str
) -> None:
    window = open_window(make_file("甲, 10", "乙, 30", "丙, 20"))
    before = state(window)
    choose_cards(window, "甲", "丙")

    def choose(dialog: SeveralDialog) -> None:
        getattr(dialog, way).setFocus()
        confirmed(dialog)

    asked = 1 if way == "together" else 2
    with answering(qtbot, (SeveralDialog, choose), *[(ChecklistDialog, with_all_yes)] * asked) as titles:
        press(Qt.Key.Key_Right, CONTROL | SHIFT)
    assert titles[1:] == (["2 deals"] if way == "together" else ["甲", "丙"])
    assert moved(window, "甲", "乙", "丙") == ["qualified", "target", "qualified"]
    assert shown(window, "qualified") == ["甲", "丙"]
    assert window.model is not None
    session = window.model.session
    for customer in ("甲", "丙"):
        answers = session.answers(deal_of(window, customer))
        assert answers == {key: Answer(key, "yes") for key in ("q1", "q2")}
    assert undo_words(window) == "Undo: move 2 deals to Qualified"
    window.undo()
    assert state(window) == before


def test_cancel_at_the_second_of_three_changes_nothing(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile
) -> None:
    window = open_window(make_file("甲, 10", "乙, 30", "丙, 20"))
    before = state(window)
    choose_cards(window, "甲", "乙", "丙")
    with answering(
        qtbot, (SeveralDialog, confirmed), (ChecklistDialog, with_all_yes), (ChecklistDialog, cancelled)
    ):
        press(Qt.Key.Key_Right, CONTROL | SHIFT)
    assert state(window) == before
    assert not window.actions_["undo"].isEnabled()
    # The same for deals won together.
    with answering(qtbot, (WonDialog, with_all_yes), (WonDialog, cancelled)):
        press(Qt.Key.Key_W, CONTROL | SHIFT)
    assert state(window) == before
    with answering(qtbot, *[(WonDialog, with_all_yes)] * 3):
        press(Qt.Key.Key_W, CONTROL | SHIFT)
    assert shown(window, "won") == ["甲", "乙", "丙"]
    assert undo_words(window) == "Undo: win 3 deals"
    window.undo()
    assert state(window) == before


def typed_at_the_foot(line: str) -> Callable[[MainWindow], None]:
    def type_it(window: MainWindow) -> None:
        assert window.board is not None
        window.board.open_quick_add("intent")
        type_words(focused(), line)
        press(Qt.Key.Key_Return)

    return type_it


def test_a_deal_is_added_in_one_line_and_a_bad_line_is_given_back(
    open_window: MakeWindow, make_file: MakeFile
) -> None:
    window = open_window(make_file("甲, 10"))
    typed_at_the_foot("岭核检测，辐射监测终端，72万")(window)
    deal = deal_of(window, "岭核检测")
    assert (deal.project, deal.amount_minor, deal.stage) == ("辐射监测终端", 72_000_000, "intent")
    assert window.board is not None
    field = window.board.column("intent").quick.field
    assert field.hasFocus()  # the next one can be typed at once
    assert field.text() == ""

    before = state(window)
    typed_at_the_foot("，，、")(window)
    assert state(window) == before
    assert field.text() == "，，、"
    assert field.accessibleDescription().startswith("Type a customer")
    press(Qt.Key.Key_Escape)
    assert window.board.column("intent").view.hasFocus()
    assert said(window) == ""


def test_closed_deals_go_on_where_they_are_dropped(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile
) -> None:
    window = open_window(make_file("甲, 10", "乙, 30", "丙, 20", "丁, 5"))
    rows = {customer: deal.row for customer, deal in deals(window).items()}
    choose_cards(window, "甲", "乙")
    with answering(qtbot, *[(WonDialog, with_all_yes)] * 2):
        press(Qt.Key.Key_W, CONTROL | SHIFT)
    board = window.board
    assert board is not None
    # Won at a place of its own: under the two that are there.
    with answering(qtbot, (WonDialog, with_all_yes)):
        board.dropped.emit([rows["丁"]], "won", None)
    assert shown(window, "won") == ["甲", "乙", "丁"]
    with answering(qtbot, (ReopenDialog, confirmed)):
        board.dropped.emit([rows["甲"], rows["乙"]], "target", rows["丙"])
    assert shown(window, "target") == ["甲", "乙", "丙"]
    with answering(qtbot, (ReopenDialog, confirmed)):
        board.dropped.emit([rows["丁"]], "target", None)
    assert shown(window, "target") == ["甲", "乙", "丙", "丁"]
    with answering(qtbot, (ReopenDialog, cancelled)):
        window.undo()
        board.dropped.emit([rows["丁"]], "target", rows["甲"])
    assert shown(window, "target") == ["甲", "乙", "丙"]


def test_every_way_from_room_to_room_ends_where_one_works(open_window: MakeWindow, sample: Path) -> None:
    window = open_window(sample)
    keys = {room.key: key.removeprefix("Ctrl+") for room, key in room_keys()}

    def enter(name: str) -> None:
        press(getattr(Qt.Key, f"Key_{keys[name]}"), CONTROL)
        assert window.rooms.current == ("board" if name == "leads" else name)

    def kept_by_frames() -> list[str]:
        """Where a key would do nothing: on a page, or what only holds others."""
        held = focused()
        page = window.rooms.current
        dead = held is window or isinstance(held, (Board, Room, QScrollArea, QStackedWidget))
        return [f"{type(held).__name__} of {page}"] if dead else []

    dead: dict[str, list[str]] = {}
    for first in keys:
        for then in keys:
            enter(first)
            enter(then)
            if found := kept_by_frames():
                dead[f"{first} → {then}"] = found
    assert dead == {}
    # On the board the arrows walk at once.
    enter("review")
    enter("board")
    assert window.board is not None
    press(Qt.Key.Key_Home)
    before = window.board.selected_rows()
    press(Qt.Key.Key_Down)
    assert len(before) == 1
    assert window.board.selected_rows() not in ([], before)
