"""A deal opened beside the board: edited in place, never disturbed while somebody types."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.method.deal import Answer, Deal
from funnel_desktop.method.deal_checks import progress, stages_shown
from funnel_desktop.method.settings import Settings
from funnel_desktop.widgets.deal.sheet import PAGES, DealSheet
from tests.widgets.look.samples import ANSWERED_AT, ANSWERS, PLAYBOOK, deal
from tests.widgets.look.typing_hand import focused, type_words

TODAY = date(2026, 11, 24)
CONTROL = Qt.KeyboardModifier.ControlModifier


def show(
    sheet: DealSheet, given: Deal, answers: Mapping[str, Answer] = ANSWERS, language: str = "en"
) -> None:
    sheet.show_deal(given, answers, ANSWERED_AT, PLAYBOOK, Settings(), language, TODAY)


@pytest.fixture
def sheet(qtbot: QtBot, window: QMainWindow) -> DealSheet:
    host = QWidget()
    window.setCentralWidget(host)
    result = DealSheet(host)
    show(result, deal())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return result


def editor(sheet: DealSheet, field: str) -> QWidget:
    return sheet.overview.fields[field].editor


def test_the_head_says_what_matters(sheet: DealSheet) -> None:
    assert sheet.head.title.text() == "岭核检测 · 辐射监测终端 ×12"
    assert sheet.head.amount.text() == "¥720k"
    assert sheet.head.facts.text() == "weighted ¥360k · day 6 · expected 28 Dec"
    assert sheet.head.path.accessibleName() == "Phase 5 of 7: Negotiation"
    assert sheet.tabs.tabText(PAGES.index("checks")) == "Checks 0/9"


def test_it_stays_at_the_right_of_its_host(qtbot: QtBot, sheet: DealSheet, window: QMainWindow) -> None:
    host = sheet.parentWidget()
    assert host is not None
    assert sheet.geometry().right() == host.width() - 1
    window.resize(1000, 700)
    qtbot.waitUntil(lambda: sheet.geometry().right() == host.width() - 1)
    assert sheet.height() == host.height()


@pytest.mark.parametrize(
    ("field", "typed", "value"),
    [
        ("customer", "岭核检测集团", "岭核检测集团"),
        ("amount_minor", "80.5", 80_500_000),
        ("amount_minor", "", None),
        ("units", "14", 14),
        ("expected_close_date", "+7", "2026-12-01"),
        ("next_step", "Send the table", "Send the table"),
        ("next_step_date", "", None),
        ("contact_phone", "139", "139"),
        ("competitor", "", ""),
    ],
)
def test_a_field_is_stored_when_enter_is_pressed(
    qtbot: QtBot, sheet: DealSheet, field: str, typed: str, value: object
) -> None:
    line = editor(sheet, field)
    line.setFocus()
    line.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    type_words(line, typed)
    with qtbot.waitSignal(sheet.fieldEdited) as signal:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert signal.args == [7, field, value]


def test_a_field_is_stored_when_it_is_left(qtbot: QtBot, sheet: DealSheet) -> None:
    line = editor(sheet, "project")
    line.setFocus()
    type_words(line, " 二期")
    with qtbot.waitSignal(sheet.fieldEdited) as signal:
        qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert signal.args == [7, "project", "辐射监测终端 ×12 二期"]


def test_nothing_is_stored_that_was_not_changed(qtbot: QtBot, sheet: DealSheet) -> None:
    editor(sheet, "customer").setFocus()
    with qtbot.assertNotEmitted(sheet.fieldEdited):
        for _ in range(16):
            focused = QApplication.focusWidget()
            assert focused is not None
            qtbot.keyClick(focused, Qt.Key.Key_Tab)


def test_the_tab_key_follows_the_eye(qtbot: QtBot, sheet: DealSheet) -> None:
    fields = list(sheet.overview.fields)
    assert fields[0] == "customer"
    editor(sheet, "customer").setFocus()
    hidden = [name for name in fields if not sheet.overview.fields[name].isVisible()]
    assert hidden == ["currency"]  # in a funnel that knows one currency alone
    for name in fields[1:]:
        if name in hidden:
            continue
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
        assert focused() is editor(sheet, name), name


def test_control_tab_turns_the_pages_from_wherever_one_is(qtbot: QtBot, sheet: DealSheet) -> None:
    editor(sheet, "project").setFocus()
    type_words(focused(), " 二期")
    with qtbot.waitSignal(sheet.fieldEdited):  # leaving the page stores what was typed
        qtbot.keyClick(focused(), Qt.Key.Key_Tab, CONTROL)
    assert sheet.tabs.currentIndex() == PAGES.index("timeline")
    assert focused() is sheet.tabs
    for page in ("checks", "people", "playbook", "overview"):
        qtbot.keyClick(focused(), Qt.Key.Key_Tab, CONTROL)
        assert sheet.tabs.currentIndex() == PAGES.index(page)
    sheet.overview.note.setFocus()
    before = sheet.overview.note.toPlainText()
    qtbot.keyClick(focused(), Qt.Key.Key_Backtab, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert sheet.tabs.currentIndex() == PAGES.index("playbook")
    assert sheet.overview.note.toPlainText() == before


def test_another_deal_opens_at_its_overview(sheet: DealSheet) -> None:
    sheet.show_page("timeline")
    show(sheet, deal())  # the same one after a change: the page stays
    assert sheet.tabs.currentIndex() == PAGES.index("timeline")
    show(sheet, deal(row=8))
    assert sheet.tabs.currentIndex() == PAGES.index("overview")
    sheet.show_page("people")
    sheet.close_sheet()
    show(sheet, deal(row=8))
    assert sheet.tabs.currentIndex() == PAGES.index("overview")


def test_the_note_is_stored_on_control_enter(qtbot: QtBot, sheet: DealSheet) -> None:
    note = sheet.overview.note
    note.setFocus()
    note.selectAll()
    type_words(note, "first line")
    qtbot.keyClick(note, Qt.Key.Key_Return)
    type_words(note, "second line")
    with qtbot.waitSignal(sheet.fieldEdited) as signal:
        qtbot.keyClick(note, Qt.Key.Key_Return, CONTROL)
    assert signal.args == [7, "note", "first line\nsecond line"]


def test_the_first_escape_puts_back_the_second_closes(qtbot: QtBot, sheet: DealSheet) -> None:
    line = editor(sheet, "customer")
    line.setFocus()
    type_words(line, "xyz")
    with qtbot.assertNotEmitted(sheet.fieldEdited):
        qtbot.keyClick(line, Qt.Key.Key_Escape)
        assert sheet.isVisible()
        with qtbot.waitSignal(sheet.closed):
            qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert sheet.row() is None


def test_a_change_from_elsewhere_leaves_what_is_being_typed(qtbot: QtBot, sheet: DealSheet) -> None:
    line = editor(sheet, "customer")
    line.setFocus()
    type_words(line, "集团")
    area = sheet._areas[0]
    area.verticalScrollBar().setValue(5)
    place = area.verticalScrollBar().value()
    show(sheet, deal(units=99, customer="别人改了"))
    assert line.text() == "岭核检测集团"  # type: ignore[attr-defined]
    assert line.hasFocus()
    assert editor(sheet, "units").text() == "99"  # type: ignore[attr-defined]
    assert area.verticalScrollBar().value() == place


def test_another_deal_takes_over_and_what_was_typed_belongs_to_the_first(
    qtbot: QtBot, sheet: DealSheet
) -> None:
    line = editor(sheet, "customer")
    line.setFocus()
    type_words(line, "集团")
    with qtbot.waitSignal(sheet.fieldEdited) as signal:
        show(sheet, deal(row=8, customer="南岭电力研究所"))
    assert signal.args == [7, "customer", "岭核检测集团"]
    assert line.text() == "南岭电力研究所"  # type: ignore[attr-defined]
    assert sheet.row() == 8


def test_what_cannot_be_read_is_not_carried_into_another_deal(qtbot: QtBot, sheet: DealSheet) -> None:
    line = editor(sheet, "amount_minor")
    line.setFocus()
    type_words(line, "abc")
    with qtbot.assertNotEmitted(sheet.fieldEdited):
        show(sheet, deal(row=8, amount_minor=1_000_000))
    assert line.text() == "1"  # type: ignore[attr-defined]


def test_the_source_is_chosen_by_key(qtbot: QtBot, sheet: DealSheet) -> None:
    source = sheet.overview.source
    source.setFocus()
    with qtbot.waitSignal(sheet.fieldEdited) as signal:
        qtbot.keyClick(source, Qt.Key.Key_Up)
    assert signal.args == [7, "source", "cold"]


def test_checks_of_the_next_stage_come_first(sheet: DealSheet) -> None:
    assert stages_shown(deal()) == ("intent", "shortlisted", "qualified", "target")
    assert stages_shown(deal(outcome="lost")) == ("shortlisted", "qualified", "target")
    assert stages_shown(deal(stage=None, outcome="lost")) == ()
    assert progress(deal(stage="intent"), ANSWERS, PLAYBOOK, Settings()) == (5, 16)


def test_a_check_is_answered_with_evidence(qtbot: QtBot, sheet: DealSheet) -> None:
    sheet.show_page("checks")
    row = sheet.checks.rows["i6"]
    row.focus()
    with qtbot.waitSignal(sheet.answered) as signal:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Y)
    assert signal.args == [7, Answer("i6", "yes")]
    given: list[object] = []
    sheet.answered.connect(lambda _row, answer: given.append(answer))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    type_words(row.evidence, "王处长")
    qtbot.keyClick(row.evidence, Qt.Key.Key_Return)
    qtbot.wait(0)
    assert given == [Answer("i6", "yes", "王处长")]


def test_answers_that_arrive_keep_rows_and_typed_evidence(qtbot: QtBot, sheet: DealSheet) -> None:
    sheet.show_page("checks")
    row = sheet.checks.rows["i1"]
    row.evidence.setFocus()
    type_words(row.evidence, "，待核实")
    show(sheet, deal(), {**ANSWERS, "i6": Answer("i6", "no")})
    assert sheet.checks.rows["i1"] is row
    assert row.evidence.text().endswith("，待核实")
    assert sheet.checks.rows["i6"].answers.value() == "no"


def test_the_buttons_say_what_is_wanted(qtbot: QtBot, sheet: DealSheet) -> None:
    assert sheet.forward_button.accessibleName() == "Move forward to Intent"
    for button, signal in (
        (sheet.forward_button, sheet.forwardWanted),
        (sheet.backward_button, sheet.backwardWanted),
        (sheet.won_button, sheet.wonWanted),
        (sheet.lost_button, sheet.lostWanted),
        (sheet.delete_button, sheet.deleteWanted),
    ):
        with qtbot.waitSignal(signal) as wanted:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert wanted.args == [7]


def test_a_closed_deal_can_only_be_opened_again(qtbot: QtBot, sheet: DealSheet) -> None:
    show(sheet, deal(outcome="lost", lost_reason="price", closed_date="2026-11-20"))
    assert sheet.forward_button.isHidden()
    assert sheet.won_button.isHidden()
    assert "Price" in sheet.overview.reference.text()
    with qtbot.waitSignal(sheet.reopenWanted) as wanted:
        qtbot.mouseClick(sheet.reopen_button, Qt.MouseButton.LeftButton)
    assert wanted.args == [7]


def test_a_file_that_cannot_be_written_is_read_here_too(qtbot: QtBot, sheet: DealSheet) -> None:
    sheet.show_deal(deal(), ANSWERS, ANSWERED_AT, PLAYBOOK, Settings(), "en", TODAY, read_only=True)
    line = editor(sheet, "customer")
    line.setFocus()
    with qtbot.assertNotEmitted(sheet.fieldEdited):
        type_words(line, "xyz")
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert not sheet.won_button.isEnabled()
    show(sheet, deal())
    assert sheet.won_button.isEnabled()


def test_a_deal_that_is_gone_takes_what_was_typed_with_it(qtbot: QtBot, sheet: DealSheet) -> None:
    line = editor(sheet, "customer")
    line.setFocus()
    type_words(line, "xyz")
    with qtbot.assertNotEmitted(sheet.fieldEdited):
        sheet.close_sheet(discard=True)
    assert not sheet.isVisible()


def test_the_first_stage_has_no_way_back_and_near_win_only_the_win(sheet: DealSheet) -> None:
    show(sheet, deal(stage="target"))
    assert not sheet.backward_button.isEnabled()
    show(sheet, deal(stage="near_win"))
    assert sheet.forward_button.isHidden()
    assert not sheet.won_button.isHidden()


def test_the_words_change_with_the_language(sheet: DealSheet, dressed: QApplication) -> None:
    sheet.show_page("checks")
    show(sheet, deal(), language="zh_CN")
    assert sheet.head.amount.text() == "72.0 万"
    assert sheet.tabs.currentIndex() == PAGES.index("checks")
    show(sheet, deal(), language="en")
    assert sheet.head.title.text() == "岭核检测 · 辐射监测终端 ×12"


def test_what_is_being_typed_is_stored_before_another_language_is_spoken(
    qtbot: QtBot, sheet: DealSheet
) -> None:
    line = editor(sheet, "project")
    line.setFocus()
    type_words(line, "x7")
    with qtbot.waitSignal(sheet.fieldEdited) as edited:
        show(sheet, deal(), language="zh_CN")
    assert edited.args is not None
    row, field, typed = edited.args
    assert (row, field) == (deal().row, "project")
    assert "x7" in typed
    assert sheet.tabs.hasFocus(), "the keyboard stays in the sheet"
    assert sheet.head.amount.text() == "72.0 万"


def test_everything_in_it_has_a_name(sheet: DealSheet) -> None:
    for page in ("overview", "checks", "timeline"):
        sheet.show_page(page)
        nameless = [
            widget
            for widget in sheet.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.isVisible()
            and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        ]
        assert nameless == []
