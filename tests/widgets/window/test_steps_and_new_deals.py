"""The list of steps goes back several at once, and forward again; a new deal is the one that the next key is
about."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from funnel_desktop.widgets.deal.new_deal import NewDealDialog
from tests.widgets.look.typing_hand import focused, type_words
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import (
    CONTROL,
    Answer,
    answering,
    choose_cards,
    clicked_in_menu,
    confirmed,
    deal_of,
    deals,
    press,
    said,
    shown,
)

ALT = Qt.KeyboardModifier.AltModifier

BEFORE = "Before this session"


def named(customer: str) -> Answer:
    """Add a deal of that customer in the dialog as it opens."""

    def fill(dialog: NewDealDialog) -> None:
        assert dialog.choice("stage").key() == "target"
        type_words(focused(), customer)
        confirmed(dialog)

    return NewDealDialog, fill


def steps_in(menu: QMenu) -> list[str]:
    """Return the entries of the list of steps, without what it tells of earlier sessions."""
    words = [action.text() for action in menu.actions()]
    return words[: words.index(BEFORE) - 1] if BEFORE in words else words  # a line stands between


def test_before_anything_is_done_the_list_of_steps_tells_what_was_done_last(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile
) -> None:
    window = open_window(make_file("Bolt Motors, Leak test, 36"))
    assert window.actions_["undo_list"].isEnabled()
    told: list[str] = []

    def read(menu: QMenu) -> None:
        told.extend(action.text() for action in menu.actions())
        assert not any(action.isEnabled() for action in menu.actions() if action.text())
        menu.close()

    with answering(qtbot, (QMenu, read)):
        press(Qt.Key.Key_Z, CONTROL | ALT)
    assert [line.partition("\t")[0] for line in told] == [
        "Nothing was changed since the file was opened",
        "",
        BEFORE,
        "Leak test · Entered as Target",
    ]


def test_the_list_of_steps_says_them_with_their_time_and_goes_there(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile
) -> None:
    window = open_window(make_file("Bolt Motors, Leak test, 36"))
    assert window.model is not None
    for customer in ("甲", "乙", "丙"):
        with answering(qtbot, named(customer)):
            press(Qt.Key.Key_N, CONTROL)
    listed: list[list[str]] = []

    def read(menu: QMenu) -> None:
        listed.append(steps_in(menu))
        menu.close()

    with answering(qtbot, (QMenu, read)):
        press(Qt.Key.Key_Z, CONTROL | ALT)
    at = f"{window.model.session.clock():%H:}"
    assert [line.partition("\t")[0] for line in listed[0]] == ["Undo back to", "add 丙", "add 乙", "add 甲"]
    assert all(line.partition("\t")[2].startswith(at) for line in listed[0][1:])

    # To the second: it and what came after it are taken back, and stand above as what can be redone.
    with answering(qtbot, clicked_in_menu("add 乙")):
        press(Qt.Key.Key_Z, CONTROL | ALT)
    assert shown(window, "target") == ["甲", "Bolt Motors"]
    with answering(qtbot, (QMenu, read)):
        press(Qt.Key.Key_Z, CONTROL | ALT)
    heads = ["Redo up to", "add 丙", "add 乙", "Undo back to", "add 甲"]
    assert [line.partition("\t")[0] for line in listed[1]] == heads
    with answering(qtbot, clicked_in_menu("add 丙")):
        press(Qt.Key.Key_Z, CONTROL | ALT)
    assert shown(window, "target") == ["丙", "乙", "甲", "Bolt Motors"]


def test_many_steps_are_taken_back_in_one_choice_of_twenty(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile
) -> None:
    window = open_window(make_file("Bolt Motors, Leak test, 36"))
    assert window.flow is not None
    row = deal_of(window, "Bolt Motors").row
    for number in range(25):
        window.flow.edit(row, "note", f"{number}")
    listed: list[str] = []

    def read(menu: QMenu) -> None:
        listed.extend(steps_in(menu))
        menu.close()

    with answering(qtbot, (QMenu, read)):
        window.filter_bar.steps.click()
    assert len(listed) == 22
    assert listed[-1] == "… and 5 earlier steps"
    window.undo_several(20)
    assert deals(window)["Bolt Motors"].note == "4"
    window.redo_several(20)
    assert deals(window)["Bolt Motors"].note == "24"


def test_a_new_deal_is_a_target_and_is_what_the_next_key_is_about(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile
) -> None:
    window = open_window(make_file("Bolt Motors, Leak test, 36", "重庆长安, 座椅, 41.5", stage="intent"))
    assert window.board is not None
    choose_cards(window, "重庆长安")
    with answering(qtbot, named("华强电子")):
        press(Qt.Key.Key_N, CONTROL)
    new = deal_of(window, "华强电子")
    assert new.stage == "target"
    assert window.board.selected_rows() == [new.row]
    press(Qt.Key.Key_F2)
    assert window.sheet.shown is not None
    assert window.sheet.shown.row() == new.row


def test_a_new_deal_that_the_filter_hides_leaves_no_other_one_selected(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile
) -> None:
    window = open_window(make_file("Bolt Motors, Leak test, 36"))
    assert window.board is not None
    window.filter_bar.find_field.setText("bolt")
    choose_cards(window, "Bolt Motors")
    with answering(qtbot, named("华强电子")):
        press(Qt.Key.Key_N, CONTROL)
    assert window.board.selected_rows() == []
    assert said(window) == "The new deal is hidden by the filter. “Show all deals” shows it."
