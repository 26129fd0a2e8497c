"""The small controls, worked by keyboard."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.method.typed_dates import DateError, parse_date
from funnel_desktop.text import FunnelError
from funnel_desktop.widgets.kit import accessible, theme
from funnel_desktop.widgets.kit.controls.answers import AnswerControl
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.chips import Chip, Notice
from funnel_desktop.widgets.kit.controls.fields import (
    AmountEdit,
    Choice,
    DateEdit,
    Field,
    NumberEdit,
    TextEdit,
)
from funnel_desktop.widgets.kit.controls.labels import ElidedLabel
from funnel_desktop.widgets.kit.controls.segments import SegmentedControl
from tests.widgets.look.typing_hand import focused, type_words

TODAY = date(2026, 11, 24)  # a Tuesday


def shown(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    """Put widgets below each other into a window that has the keyboard."""
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    for widget in widgets:
        column.addWidget(widget)
        widget.page = page  # type: ignore[attr-defined] # as long as the widget is known, its window is
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


# Segments


def test_arrows_choose_a_segment_and_the_row_is_one_tab_stop(dressed: QApplication, qtbot: QtBot) -> None:
    control = SegmentedControl([("balance", "Balance"), ("count", "Count"), ("sum", "Sum")], "View")
    after = QLineEdit()
    shown(qtbot, control, after)
    control.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(control.changed) as signal:
        qtbot.keyClick(focused(), Qt.Key.Key_Right)
    assert signal.args == ["count"]
    qtbot.keyClick(focused(), Qt.Key.Key_Right)
    qtbot.keyClick(focused(), Qt.Key.Key_Right)  # stays at the end
    assert control.value() == "sum"
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is after
    qtbot.keyClick(focused(), Qt.Key.Key_Backtab)
    assert focused() is control.segments[2]


def test_a_screen_reader_hears_radio_buttons(dressed: QApplication, qtbot: QtBot) -> None:
    control = SegmentedControl([("money", "Money"), ("units", "Units")], "Measure")
    shown(qtbot, control)
    heard = QAccessible.queryAccessibleInterface(control.segments[0])
    assert heard.role() == QAccessible.Role.RadioButton
    assert heard.text(QAccessible.Text.Name) == "Money"
    assert heard.state().checked  # missing in the stubs
    assert QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name) == "Measure"


def test_a_click_anywhere_on_a_segment_counts(dressed: QApplication, qtbot: QtBot) -> None:
    control = SegmentedControl([("money", "Money"), ("units", "Units")])
    shown(qtbot, control)
    segment = control.segments[1]
    qtbot.mouseClick(segment, Qt.MouseButton.LeftButton, pos=segment.rect().bottomRight())
    assert control.value() == "units"


# Answers


@pytest.mark.parametrize(
    ("key", "answer"),
    [
        (Qt.Key.Key_Y, "yes"),
        (Qt.Key.Key_N, "no"),
        (Qt.Key.Key_U, "unknown"),
        (Qt.Key.Key_A, "not_applicable"),
        (Qt.Key.Key_1, "yes"),
        (Qt.Key.Key_2, "no"),
        (Qt.Key.Key_3, "unknown"),
        (Qt.Key.Key_4, "not_applicable"),
    ],
)
def test_a_key_answers(dressed: QApplication, qtbot: QtBot, key: Qt.Key, answer: str) -> None:
    control = AnswerControl("Is the budget clear?")
    shown(qtbot, control)
    control.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(control.changed) as signal:
        qtbot.keyClick(focused(), key)
    assert signal.args == [answer]
    assert focused() in control.segments


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_an_answer_can_be_taken_back(dressed: QApplication, qtbot: QtBot, key: Qt.Key) -> None:
    control = AnswerControl("Is the budget clear?", "no")
    shown(qtbot, control)
    control.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(focused(), key)
    assert control.value() == ""


def test_answering_moves_nothing(dressed: QApplication, qtbot: QtBot) -> None:
    control = AnswerControl("Is the budget clear?")
    shown(qtbot, control)
    places = [segment.geometry() for segment in control.segments]
    for answer in ("yes", "no", "unknown", "not_applicable"):
        control.set_value(answer)
        qtbot.wait(0)
        assert [segment.geometry() for segment in control.segments] == places


def test_a_screen_reader_hears_the_question_with_each_answer(dressed: QApplication) -> None:
    accessible.install()
    control = AnswerControl("Is the budget clear?")
    last = QAccessible.queryAccessibleInterface(control.segments[3])
    assert last.text(QAccessible.Text.Name) == "Not applicable"
    # The question is said once, when the keyboard comes to the four.
    assert last.text(QAccessible.Text.Description) == "A"
    assert last.parent().role() == QAccessible.Role.Grouping
    assert last.parent().text(QAccessible.Text.Name) == "Is the budget clear?"


# Fields


def test_an_amount_is_read_in_the_unit_of_the_file(dressed: QApplication, qtbot: QtBot) -> None:
    edit = AmountEdit(10000, "Amount")
    shown(qtbot, edit)
    edit.set_value(38_000_000)
    assert edit.text() == "38"
    edit.setFocus()
    edit.selectAll()
    type_words(edit, "41.25")
    with qtbot.waitSignal(edit.committed) as signal:
        qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert signal.args == [41_250_000]
    edit.set_unit(1)
    assert edit.text() == "412500"


def test_an_amount_that_cannot_be_read_says_so_under_the_field(dressed: QApplication, qtbot: QtBot) -> None:
    edit = AmountEdit(1)
    field = Field("Amount", edit)
    shown(qtbot, field)
    edit.setFocus()
    type_words(edit, "lots")
    with qtbot.assertNotEmitted(edit.committed):
        qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert "lots" in edit.problem()
    assert field._problem.text() == edit.problem()
    assert edit.accessibleDescription() == edit.problem()
    edit.selectAll()
    type_words(edit, "5")
    assert not field._problem.isVisible()


def test_escape_puts_the_value_back_and_a_second_one_goes_on(dressed: QApplication, qtbot: QtBot) -> None:
    edit = TextEdit("Customer")
    edit.set_value("华强电子")
    page = shown(qtbot, edit)
    heard = []
    page.keyPressEvent = lambda event: heard.append(event.key())  # type: ignore[method-assign]
    edit.setFocus()
    type_words(edit, " plus")
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert edit.text() == "华强电子"
    assert heard == []
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert heard == [Qt.Key.Key_Escape]


def test_leaving_a_field_commits_it_once(dressed: QApplication, qtbot: QtBot) -> None:
    edit, other = TextEdit("Customer"), QLineEdit()
    shown(qtbot, edit, other)
    values: list[object] = []
    edit.committed.connect(values.append)
    edit.setFocus()
    type_words(edit, "鹏源")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert focused() is other
    assert values == ["鹏源"]


def test_a_value_that_arrives_does_not_disturb_who_is_typing(dressed: QApplication, qtbot: QtBot) -> None:
    edit = TextEdit("Customer")
    edit.set_value("旧")
    shown(qtbot, edit)
    edit.setFocus()
    type_words(edit, "新")
    edit.set_value("别人改的")
    assert edit.text() == "旧新"
    edit.revert()
    assert edit.text() == "别人改的"


def test_a_text_too_long_for_its_field_shows_its_beginning(dressed: QApplication, qtbot: QtBot) -> None:
    edit, other = TextEdit("Position"), QLineEdit()
    shown(qtbot, edit, other)
    edit.setFixedWidth(80)
    other.setFocus()
    edit.set_value("Head of the equipment department")
    assert edit.cursorPosition() == 0
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_End)
    type_words(edit, " II")
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.text().endswith(" II")
    assert edit.cursorPosition() == 0


def test_units_are_whole_numbers(dressed: QApplication) -> None:
    edit = NumberEdit("Units")
    edit.setText("1,200")
    assert edit.value() == 1200
    edit.setText("")
    assert edit.value() is None
    edit.setText("-3")
    with pytest.raises(FunnelError, match="-3"):
        edit.value()


# Dates


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", None),
        ("2026-11-24", date(2026, 11, 24)),
        ("2026/1/5", date(2026, 1, 5)),
        ("20261201", date(2026, 12, 1)),
        ("２０２６年１２月１日", date(2026, 12, 1)),
        ("11-24", date(2026, 11, 24)),
        ("11-20", date(2026, 11, 20)),  # a few days ago: this year's
        ("06-01", date(2027, 6, 1)),  # long ago: the coming one
        ("24-12", date(2026, 12, 24)),
        ("24/12/2026", date(2026, 12, 24)),
        ("12月1日", date(2026, 12, 1)),
        ("24 Nov", date(2026, 11, 24)),
        ("Jan 3rd, 2027", date(2027, 1, 3)),
        ("today", date(2026, 11, 24)),
        ("明天", date(2026, 11, 25)),
        ("+7", date(2026, 12, 1)),
        ("+2w", date(2026, 12, 8)),
        ("+1m", date(2026, 12, 24)),
        ("fri", date(2026, 11, 27)),
        ("周五", date(2026, 11, 27)),
        ("星期天", date(2026, 11, 29)),
        ("tue", date(2026, 12, 1)),  # today is Tuesday
        ("next fri", date(2026, 12, 4)),
        ("下周五", date(2026, 12, 4)),
        ("月底", date(2026, 11, 30)),
        ("02-29", date(2028, 2, 29)),
    ],
)
def test_dates_are_understood_as_people_write_them(typed: str, meant: date | None) -> None:
    assert parse_date(typed, TODAY) == meant


@pytest.mark.parametrize(
    ("typed", "meant"), [("12-20", date(2025, 12, 20)), ("fri", date(2026, 11, 20)), ("11-24", TODAY)]
)
def test_a_date_that_lies_behind_us_is_the_last_one(typed: str, meant: date) -> None:
    assert parse_date(typed, TODAY, past=True) == meant


@pytest.mark.parametrize("typed", ["02-30", "31-31", "soon", "may", "2026-13-01", "+99999m", "1", "周八"])
def test_what_is_no_date_gets_a_sentence(typed: str) -> None:
    with pytest.raises(DateError, match=r"not a date.*2026-11-24"):
        parse_date(typed, TODAY)


def test_a_typed_date_is_written_out_when_left(dressed: QApplication, qtbot: QtBot) -> None:
    edit = DateEdit(TODAY, "When")
    shown(qtbot, edit)
    edit.setFocus()
    type_words(edit, "fri")
    with qtbot.waitSignal(edit.committed) as signal:
        qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert signal.args == [date(2026, 11, 27)]
    assert edit.text() == "2026-11-27"


def test_a_day_is_picked_from_the_calendar(dressed: QApplication, qtbot: QtBot) -> None:
    from PySide6.QtCore import QDate
    from PySide6.QtWidgets import QCalendarWidget

    edit = DateEdit(TODAY, "When")
    edit.set_value(TODAY)
    shown(qtbot, edit)
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    calendar = popup.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    assert calendar.selectedDate() == QDate(2026, 11, 24)
    with qtbot.waitSignal(edit.committed) as signal:
        calendar.activated.emit(QDate(2026, 12, 7))
    assert signal.args == [date(2026, 12, 7)]
    assert QApplication.activePopupWidget() is None


def test_a_choice_is_known_by_its_key(dressed: QApplication, qtbot: QtBot) -> None:
    choice = Choice("Source")
    with qtbot.assertNotEmitted(choice.currentIndexChanged):
        choice.set_choices([("cold", "Cold visit"), ("inbound", "Inbound")], "inbound")
    assert choice.key() == "inbound"


# Words


def test_a_notice_says_its_sentence_and_changes_its_kind(dressed: QApplication, qtbot: QtBot) -> None:
    notice = Notice("Intent lacks 2: the gap starts here.", "warn", "Show")
    shown(qtbot, notice)
    assert notice.accessibleName() == "Intent lacks 2: the gap starts here."
    assert notice.grab().toImage().pixelColor(notice.width() // 2, 2).name() == theme.LIGHT.warn_soft.name()
    with qtbot.waitSignal(notice.acted):
        qtbot.mouseClick(notice._action, Qt.MouseButton.LeftButton)
    notice.show_text("The funnel carries the target.", "good")
    assert notice.grab().toImage().pixelColor(notice.width() // 2, 2).name() == theme.LIGHT.good_soft.name()


def test_a_chip_has_the_stage_at_its_edge(dressed: QApplication, qtbot: QtBot) -> None:
    chip = Chip("Shortlisted")
    chip.set_stage("shortlisted")
    shown(qtbot, chip)
    edge = chip.grab().toImage().pixelColor(1, chip.height() // 2)
    assert edge.name() == theme.LIGHT.stage(2).name()


def test_a_long_title_is_whole_in_its_tooltip(dressed: QApplication, qtbot: QtBot) -> None:
    label = ElidedLabel("岭南电力研究所 · 绝缘监测系统二期扩容改造项目")
    shown(qtbot, label)
    label.resize(80, 20)
    label.grab()
    assert label.toolTip() == label.text()


def test_a_button_writes_its_key_but_is_called_by_its_word(dressed: QApplication, qtbot: QtBot) -> None:
    from PySide6.QtGui import QKeySequence

    button = Button("Move", "primary", key=QKeySequence("Ctrl+Enter"))
    qtbot.addWidget(button)
    assert button.text().startswith("Move  ")
    assert button.accessibleName() == "Move"
