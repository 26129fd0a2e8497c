"""The playbook on a deal's sheet: ticked off, reordered, added to, and the next step taken from it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from funnel_desktop.method.records import DealAction
from funnel_desktop.method.today import next_working_day
from funnel_desktop.widgets.deal.action_row import ActionRow
from funnel_desktop.widgets.deal.next_step import StepDialog
from funnel_desktop.widgets.deal.playbook_page import PlaybookPage
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.widgets.look.typing_hand import focused, give_keyboard_back
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import (
    answering,
    cancelled,
    clicked_in_menu,
    confirmed,
    deal_of,
    press,
    undo_words,
)

FIRST, SECOND = "Confirm problems and difficulties with the customer, one by one", "Submit the proposal"


@pytest.fixture
def opened(open_window: MakeWindow, make_file: MakeFile) -> MainWindow:
    """A window with the sheet of a Target deal open at its playbook."""
    window = open_window(make_file("华强电子, 检测线, 38"))
    window.open_deal(deal_of(window, "华强电子").row)
    assert window.sheet.shown is not None
    window.sheet.shown.show_page("playbook")
    return window


def page_of(window: MainWindow) -> PlaybookPage:
    assert window.sheet.shown is not None
    return window.sheet.shown.playbook


def rows(window: MainWindow, phase: str = "p3") -> list[ActionRow]:
    return page_of(window).groups[phase].rows


def words(window: MainWindow, phase: str = "p3") -> list[str]:
    return [row.words.text() for row in rows(window, phase)]


def records(window: MainWindow) -> list[DealAction]:
    assert window.model is not None
    return window.model.session.store.records.all(DealAction)


def add_own(window: MainWindow, text: str) -> None:
    field = page_of(window).groups["p3"].add
    field.setFocus()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_the_sheet_shows_the_phase_the_deal_is_in_and_folds_the_others(opened: MainWindow) -> None:
    assert opened.sheet.shown is not None
    assert opened.sheet.shown.head.path.accessibleName() == "Phase 3 of 7: Problems and proposal"
    groups = page_of(opened).groups
    assert [phase for phase, group in groups.items() if group.body.isVisible()] == ["p3"]
    assert words(opened) == [FIRST, SECOND, "Discuss the proposal and settle it"]
    assert groups["p2"].head.text().startswith("Passed: ")
    assert groups["p4"].head.text().startswith("Later")


def test_a_tick_is_one_step_with_todays_date_and_undo_takes_it_back(opened: MainWindow) -> None:
    row = rows(opened)[0]
    QTest.mouseClick(row.box, Qt.MouseButton.LeftButton, pos=row.box.rect().center())
    assert opened.model is not None
    (record,) = records(opened)
    assert (record.action_key, record.phase) == ("p3a", "p3")
    assert record.done_date == opened.model.today.isoformat()
    assert rows(opened)[0] is row, "the line stays the same one: nothing jumps under the hand"
    assert row.day.isVisible()
    assert undo_words(opened) == f"Undo: tick off “{FIRST}”"
    opened.undo()
    assert records(opened) == []
    assert not rows(opened)[0].box.isChecked()


def test_a_note_and_another_date_are_kept(opened: MainWindow) -> None:
    row = rows(opened)[1]
    row.box.setFocus()
    QTest.keyClick(row.box, Qt.Key.Key_Space)
    row.note.setFocus()
    QTest.keyClicks(row.note, "By mail")
    QTest.keyClick(row.note, Qt.Key.Key_Return)
    row.day.setFocus()
    row.day.selectAll()
    QTest.keyClicks(row.day, "2026-01-05")
    QTest.keyClick(row.day, Qt.Key.Key_Return)
    (record,) = records(opened)
    assert (record.note, record.done_date) == ("By mail", "2026-01-05")


def test_own_actions_are_added_reworded_moved_and_removed_by_keyboard(opened: MainWindow) -> None:
    add_own(opened, "Show the plant")
    assert words(opened)[-1] == "Show the plant"
    rows(opened)[-1].box.setFocus()
    QTest.keyClick(rows(opened)[-1].box, Qt.Key.Key_F2)
    editor = rows(opened)[-1].editor
    editor.selectAll()
    QTest.keyClicks(editor, "Show our plant")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert words(opened)[-1] == "Show our plant"
    for _ in range(3):
        box = next(row.box for row in rows(opened) if row.item.own)
        assert box.hasFocus()
        QTest.keyClick(box, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert words(opened)[0] == "Show our plant"
    assert words(opened)[1:] == [FIRST, SECOND, "Discuss the proposal and settle it"]
    QTest.keyClick(rows(opened)[0].box, Qt.Key.Key_Delete)
    assert words(opened) == [FIRST, SECOND, "Discuss the proposal and settle it"]
    opened.undo()
    assert words(opened)[0] == "Show our plant"


def test_one_click_makes_the_first_open_action_the_next_step(opened: MainWindow, qtbot: QtBot) -> None:
    page = page_of(opened)
    assert opened.model is not None
    page.take.click()
    deal = deal_of(opened, "华强电子")
    assert deal.next_step == FIRST
    assert deal.next_step_date == next_working_day(opened.model.today).isoformat()
    assert not page.take.isVisible()
    # Ticked off, it is no longer the next step, and the second action is proposed; one undo brings all back.
    row = rows(opened)[0]
    with answering(qtbot, (StepDialog, cancelled)):
        QTest.mouseClick(row.box, Qt.MouseButton.LeftButton, pos=row.box.rect().center())
    assert not rows(opened)[0].box.isChecked()
    with answering(qtbot, (StepDialog, confirmed)):
        QTest.mouseClick(row.box, Qt.MouseButton.LeftButton, pos=row.box.rect().center())
    deal = deal_of(opened, "华强电子")
    assert (deal.next_step, deal.next_step_date) == ("", None)
    assert SECOND in page.offer.text()
    opened.undo()
    assert deal_of(opened, "华强电子").next_step == FIRST
    assert records(opened) == []


def test_the_page_speaks_the_language_of_the_window(opened: MainWindow, qtbot: QtBot) -> None:
    opened.set_language("zh_CN")
    assert opened.sheet.shown is not None
    opened.sheet.shown.show_page("playbook")
    qtbot.waitUntil(lambda: words(opened)[1:2] == ["提交方案"])


def test_by_keys_alone_an_action_is_taken_ticked_and_noted_with_its_date(
    opened: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(opened)
    page.date.setFocus()
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    assert deal_of(opened, "华强电子").next_step == FIRST
    assert focused() is rows(opened)[0].box
    with answering(qtbot, (StepDialog, confirmed)):
        press(Qt.Key.Key_Space)
    give_keyboard_back()
    assert focused() is rows(opened)[0].box
    press(Qt.Key.Key_Tab)
    assert focused() is rows(opened)[0].more
    press(Qt.Key.Key_Tab)
    assert focused() is rows(opened)[0].note, "as it is read: first the note, then its date"
    QTest.keyClicks(focused(), "went well")
    press(Qt.Key.Key_Tab)
    day = rows(opened)[0].day
    assert focused() is day
    day.selectAll()
    QTest.keyClicks(day, "someday")
    press(Qt.Key.Key_Return)
    assert rows(opened)[0].problem.isVisible()
    assert "someday" in rows(opened)[0].problem.text()
    day.selectAll()
    QTest.keyClicks(day, "2026-01-05")
    press(Qt.Key.Key_Return)
    assert not rows(opened)[0].problem.isVisible()
    (record,) = records(opened)
    assert (record.note, record.done_date) == ("went well", "2026-01-05")


def test_an_own_action_is_moved_and_removed_from_its_menu(opened: MainWindow, qtbot: QtBot) -> None:
    add_own(opened, "Show the plant")
    with answering(qtbot, clicked_in_menu("Move up")):
        rows(opened)[-1].more.click()
    assert words(opened)[-2] == "Show the plant"
    with answering(qtbot, clicked_in_menu("Remove")):
        rows(opened)[-2].more.click()
    assert "Show the plant" not in words(opened)
    keyboard = opened.focusWidget()
    assert keyboard is not None
    assert page_of(opened).isAncestorOf(keyboard), "the keyboard stays with the actions"


def test_the_card_says_that_there_is_no_next_step_or_that_it_is_overdue(opened: MainWindow) -> None:
    assert opened.model is not None
    assert opened.flow is not None
    deal = deal_of(opened, "华强电子")

    def card() -> str:
        assert opened.board is not None
        model = opened.board.column("target").view.model()
        return str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))

    assert "No next step" in card()
    page_of(opened).take.click()
    assert "No next step" not in card()
    opened.flow.edit(deal.row, "next_step_date", "2020-01-01")
    assert "Overdue" in card()
    assert page_of(opened).present.text().startswith("Overdue: ")
