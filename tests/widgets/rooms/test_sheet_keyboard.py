"""The keyboard in a deal's sheet: it stays where the user works, and never comes to what moves the deal."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.deals import MoveDeals
from funnel_desktop.commands.people import PutPerson
from funnel_desktop.method.deal import Answer
from funnel_desktop.method.records import Person
from funnel_desktop.widgets.deal.action_row import ActionRow
from funnel_desktop.widgets.deal.next_step import StepDialog
from funnel_desktop.widgets.deal.sheet import PAGES, DealSheet
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.widgets.look.typing_hand import focused
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import answering, confirmed, deal_of, press

CUSTOMER = "岭核检测"
WANG = Person("w", CUSTOMER, "王处长", "处长", role="decides", relation="supports")
LI = Person("l", CUSTOMER, "李工", role="coach", relation="supports", reports_to="w")


@pytest.fixture(params=["quick", "slow"])
def window(
    open_window: MakeWindow,
    make_file: MakeFile,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> MainWindow:
    """The window; slow, as on a busy machine: then undo shows its progress, and the keyboard is in that."""
    patience = 3_600.0 if request.param == "quick" else 0.0
    monkeypatch.setattr("funnel_desktop.widgets.kit.progress.PATIENCE_SECONDS", patience)
    return open_window(make_file(f"{CUSTOMER}，辐射监测终端，72"))


def sheet_at(window: MainWindow, page: str) -> DealSheet:
    window.open_deal(deal_of(window, CUSTOMER).row)
    assert window.sheet.shown is not None
    window.sheet.shown.show_page(page)
    return window.sheet.shown


def put(window: MainWindow, *people: Person) -> None:
    assert window.model is not None
    for person in people:
        window.model.session.execute(PutPerson(person))


def answers(window: MainWindow) -> dict[str, Answer]:
    assert window.model is not None
    return dict(window.model.session.answers(deal_of(window, CUSTOMER)))


def link(notice: QWidget) -> QAbstractButton:
    """The action of a notice."""
    return next(button for button in notice.findChildren(QAbstractButton) if button.isVisible())


def pressed(button: QAbstractButton) -> None:
    """Press a button by the keyboard."""
    button.setFocus()
    assert focused() is button
    QTest.keyClick(button, Qt.Key.Key_Space)


def row_with_keyboard() -> ActionRow:
    widget: QWidget | None = focused()
    while widget is not None and not isinstance(widget, ActionRow):
        widget = widget.parentWidget()
    assert widget is not None
    return widget


def test_confirming_what_people_answer_leaves_the_keyboard_with_the_people(window: MainWindow) -> None:
    put(window, WANG, LI)
    sheet = sheet_at(window, "people")
    sheet.people.chart.focus("l")
    pressed(link(sheet.people.proposal))
    assert set(answers(window)) == {"i1", "i2", "i6"}
    assert focused() is sheet.people.chart.boxes["l"]
    press(Qt.Key.Key_Up)
    assert focused() is sheet.people.chart.boxes["w"]


def test_taking_the_contact_over_leaves_the_keyboard_with_them(window: MainWindow) -> None:
    assert window.flow is not None
    window.flow.edit(deal_of(window, CUSTOMER).row, "contact_name", "李工")
    sheet = sheet_at(window, "people")
    pressed(link(sheet.people.contact))
    (box,) = sheet.people.chart.boxes.values()
    assert box.person.name == "李工"
    assert focused() is box
    press(Qt.Key.Key_Delete)
    assert sheet.people.chart.boxes == {}
    assert focused() is sheet.people.add_button
    window.undo()
    assert focused() is sheet.people.add_button, "undo takes it nowhere else"


def test_removing_somebody_or_undoing_keeps_the_keyboard_in_the_chain(window: MainWindow) -> None:
    put(window, WANG, LI)
    sheet = sheet_at(window, "people")
    sheet.people.chart.focus("l")
    press(Qt.Key.Key_Delete)
    assert focused() is sheet.people.chart.boxes["w"]
    window.undo()
    window.undo()
    assert set(sheet.people.chart.boxes) == {"w"}
    assert focused() is sheet.people.chart.boxes["w"]
    sheet.people.remove_button.setFocus()
    QTest.keyClick(sheet.people.remove_button, Qt.Key.Key_Space)
    assert focused() is sheet.people.add_button


def test_ticked_moved_and_removed_actions_keep_the_keyboard_in_their_phase(
    qtbot: QtBot, window: MainWindow
) -> None:
    sheet = sheet_at(window, "playbook")
    group = sheet.playbook.groups["p3"]
    pressed(sheet.playbook.take)
    assert deal_of(window, CUSTOMER).next_step == group.rows[0].item.text
    assert not sheet.playbook.take.isVisible()
    assert focused() is group.rows[0].box, "where one goes on: the first action"
    # It is the next step by now: what came of it is asked, and what comes after it.
    with answering(qtbot, (StepDialog, confirmed)):
        press(Qt.Key.Key_Space)
    assert group.rows[0].item.done_date is not None
    assert focused() is group.rows[0].box
    for words in ("one", "two"):
        group.add.setFocus()
        QTest.keyClicks(group.add, words)
        QTest.keyClick(group.add, Qt.Key.Key_Return)
        assert focused() is group.add
    group.rows[-1].box.setFocus()
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert row_with_keyboard().item.text == "two"
    assert group.rows[-1].item.text == "one"
    press(Qt.Key.Key_Delete)
    assert row_with_keyboard().item.text == "one", "who comes next"
    press(Qt.Key.Key_Delete)
    assert row_with_keyboard() is group.rows[-1]
    group.rows[-1].note.setFocus()
    before = row_with_keyboard().item
    window.undo()
    assert row_with_keyboard().item.key == before.key


def test_a_stage_that_is_entered_keeps_the_keyboard_at_its_check(window: MainWindow) -> None:
    sheet = sheet_at(window, "checks")
    row = sheet.checks.rows["t1"]
    row.focus()
    QTest.keyClick(focused(), Qt.Key.Key_Y)
    assert answers(window)["t1"].answer == "yes"
    row.evidence.setFocus()
    assert window.model is not None
    window.model.session.execute(MoveDeals((deal_of(window, CUSTOMER).row,), "shortlisted"))
    assert sheet.checks.rows["t1"] is not row
    assert sheet.checks.rows["t1"].isAncestorOf(focused())


def test_a_button_that_goes_leads_to_the_tabs(window: MainWindow) -> None:
    assert window.model is not None
    session = window.model.session
    row = deal_of(window, CUSTOMER).row
    sheet = sheet_at(window, "overview")
    sheet.forward_button.setFocus()
    session.execute(MoveDeals((row,), "near_win"))
    assert not sheet.forward_button.isVisible()
    assert focused() is sheet.tabs


def test_a_source_that_is_taken_leads_to_the_source(window: MainWindow) -> None:
    sheet = sheet_at(window, "overview")
    assert sheet.overview.fitting.isVisible()
    pressed(sheet.overview.fitting.link)
    assert deal_of(window, CUSTOMER).source
    assert focused() is sheet.overview.source


def test_answers_given_ahead_are_read_and_corrected_on_the_checks_page(window: MainWindow) -> None:
    put(window, WANG, LI)
    sheet = sheet_at(window, "people")
    sheet.people.proposal.acted.emit()
    sheet.show_page("checks")
    assert {"i1", "i2", "i6"} < set(sheet.checks.rows)
    row = sheet.checks.rows["i1"]
    assert row.evidence.isVisible()
    assert row.evidence.text() == "王处长 (处长) decides; 李工 reports to 王处长"
    assert "Answered ahead: Shortlisted" not in headings(sheet), "that is the next stage, or shown by its own"
    ahead = [words for words in headings(sheet) if words.startswith("Answered ahead: ")]
    assert len(ahead) == 1
    row.evidence.setFocus()
    row.evidence.setText("王处长 signs")
    QTest.keyClick(row.evidence, Qt.Key.Key_Return)
    assert answers(window)["i1"].evidence == "王处长 signs"
    assert sheet.checks.rows["i1"] is row
    assert "/" in sheet.tabs.tabText(PAGES.index("checks"))
    assert sheet.tabs.tabText(PAGES.index("checks")).startswith("Checks 0/"), "of the stages entered none is"


def test_what_is_known_ahead_is_confirmed_on_the_checks_page_and_stays_there_to_correct(
    window: MainWindow,
) -> None:
    put(window, WANG, LI)
    sheet = sheet_at(window, "checks")
    counted = sheet.tabs.tabText(PAGES.index("checks"))
    row = sheet.checks.rows["i2"]
    assert row.proposal is not None
    assert row.proposal.isVisible()
    assert row.answer().answer == ""
    assert "李工 is our coach and supports us" in [
        label.text() for label in row.proposal.findChildren(QLabel)
    ]
    assert [words for words in headings(sheet) if "ahead" in words] == ["Known ahead: Intent"]
    pressed(row.confirm_button)
    assert {key: (a.answer, a.evidence) for key, a in answers(window).items()} == {
        "i2": ("yes", "李工 is our coach and supports us")
    }
    assert sheet.checks.rows["i2"] is row
    assert row.isAncestorOf(focused())
    assert not row.proposal.isVisible()
    assert row.evidence.text() == "李工 is our coach and supports us"
    assert [words for words in headings(sheet) if "ahead" in words] == ["Answered ahead: Intent"]
    assert sheet.tabs.tabText(PAGES.index("checks")) == counted, "of a stage to come nothing is counted"
    window.undo()
    assert row.proposal.isVisible()
    assert [words for words in headings(sheet) if "ahead" in words] == ["Known ahead: Intent"]
    put(window, WANG._replace(role=None), LI._replace(role=None))
    assert "i1" not in sheet.checks.rows, "what is no longer known and was never answered goes"
    assert "i2" in sheet.checks.rows, "what was answered here leaves its row"


def headings(sheet: DealSheet) -> list[str]:
    return [label.text() for label in sheet.checks.findChildren(QLabel) if label.property("tone") == "group"]
