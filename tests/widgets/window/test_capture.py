"""Ctrl+J: a line is read back as it is typed, what is not sure is chosen by key, one undo takes it back."""

from __future__ import annotations

import subprocess
import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from funnel_desktop.handover import Request
from funnel_desktop.method.capture import CUSTOMER, STEP
from funnel_desktop.method.records import Visit
from funnel_desktop.widgets.dialogs.capture.chips import ChipButton
from funnel_desktop.widgets.dialogs.capture.dialog import CaptureDialog
from funnel_desktop.widgets.shell.main_window import MainWindow
from funnel_desktop.widgets.shell.second_start import Arrivals
from tests.widgets.look.typing_hand import type_words
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import (
    CONTROL,
    answering,
    cancelled,
    choose_cards,
    deal_of,
    look,
    press,
    undo_words,
)

_PLAIN = "珠海榕川精密仪器有限公司"
_OTHER = "珠海榕川环境科技有限公司"


def window_with(open_window: MakeWindow, make_file: MakeFile) -> MainWindow:
    """Open a file of two customers that are easily taken for one another."""
    return open_window(make_file(f"{_PLAIN}，老化测试柜，35", f"{_OTHER}，在线水质仪，19"))


def chip_with_keyboard() -> ChipButton:
    """Return the chip that has the keyboard."""
    widget = QApplication.focusWidget()
    assert isinstance(widget, ChipButton)
    return widget


def test_one_enter_writes_all_and_one_undo_takes_it_back(
    open_window: MakeWindow, make_file: MakeFile, qtbot: QtBot
) -> None:
    window = window_with(open_window, make_file)
    assert window.model is not None
    records = window.model.session.store.records

    def note(dialog: CaptureDialog) -> None:
        assert dialog.line.hasFocus()
        type_words(dialog.line, "rcjm 黄工 ")
        type_words(dialog.line, "样机测试过了 ")
        type_words(dialog.line, "2099-01-05 寄样品 38万")
        assert [button.field for button in dialog.chips.shown()] == [
            *("customer", "person", "happened", "step", "amount")
        ]
        customer, *_, amount = dialog.chips.shown()
        assert _PLAIN in customer.accessibleName()
        assert amount.accessibleName() == "Amount, ¥350k, now ¥380k"
        assert "3 things" in dialog.will_do.text()
        press(Qt.Key.Key_Return, window=dialog)

    with answering(qtbot, (CaptureDialog, note)):
        press(Qt.Key.Key_J, CONTROL)
    deal = deal_of(window, _PLAIN)
    assert (deal.next_step, deal.next_step_date, deal.amount_minor) == ("寄样品", "2099-01-05", 38_000_000)
    (visit,) = records.all(Visit)
    assert (visit.person, visit.outcome) == ("黄工", "样机测试过了")
    assert _PLAIN in undo_words(window)
    window.undo()
    deal = deal_of(window, _PLAIN)
    assert (deal.next_step, deal.amount_minor) == ("", 35_000_000)
    assert records.all(Visit) == []


def test_what_is_not_sure_is_chosen_by_a_number(
    open_window: MakeWindow, make_file: MakeFile, qtbot: QtBot
) -> None:
    window = window_with(open_window, make_file)

    def note(dialog: CaptureDialog) -> None:
        type_words(dialog.line, "榕川 方案发了 2099-01-05 寄样品")
        assert list(dialog.reading.open_fields) == [CUSTOMER]
        press(Qt.Key.Key_Return, window=dialog)
        assert dialog.isVisible()
        assert dialog.problem.text().startswith("Which customer is meant?")
        chip = chip_with_keyboard()
        assert chip.field == CUSTOMER
        assert "please choose" in chip.accessibleName()
        assert _OTHER in chip.accessibleDescription()
        subjects = [getattr(value, "customer", "") for value in dialog.reading.chips[0].choices]
        press(Qt.Key(int(Qt.Key.Key_1) + subjects.index(_OTHER)), window=dialog)
        assert chip_with_keyboard().field == CUSTOMER
        assert not dialog.reading.open_fields
        # Arrows walk on; a letter goes on in the line, and what was chosen stays.
        press(Qt.Key.Key_Right, window=dialog)
        assert chip_with_keyboard().field != CUSTOMER
        press(Qt.Key.Key_A, window=dialog)
        assert dialog.line.hasFocus()
        assert dialog.line.text().endswith("寄样品a")
        subject = dialog.reading.subject
        assert subject is not None
        assert subject.customer == _OTHER
        press(Qt.Key.Key_Return, window=dialog)

    with answering(qtbot, (CaptureDialog, note)):
        press(Qt.Key.Key_J, CONTROL)
    assert deal_of(window, _OTHER).next_step == "寄样品a"


def test_escape_keeps_a_draft(open_window: MakeWindow, make_file: MakeFile, qtbot: QtBot) -> None:
    window_with(open_window, make_file)

    def leave(dialog: CaptureDialog) -> None:
        type_words(dialog.line, "榕川环境 预算批了 下周")
        assert STEP in dialog.reading.open_fields
        cancelled(dialog)

    def again(dialog: CaptureDialog) -> None:
        assert dialog.line.text() == "榕川环境 预算批了 下周"
        assert dialog.line.hasSelectedText()
        dialog.line.setText("榕川环境 预算批了")
        press(Qt.Key.Key_Return, window=dialog)

    with answering(qtbot, (CaptureDialog, leave)):
        press(Qt.Key.Key_J, CONTROL)
    with answering(qtbot, (CaptureDialog, again)):
        press(Qt.Key.Key_J, CONTROL)

    def empty(dialog: CaptureDialog) -> None:
        assert dialog.line.text() == ""
        assert not dialog.chips.shown()
        press(Qt.Key.Key_Return, window=dialog)
        assert dialog.isVisible()
        cancelled(dialog)

    with answering(qtbot, (CaptureDialog, empty)):
        press(Qt.Key.Key_J, CONTROL)


def test_a_draft_is_still_there_when_the_names_are_read_again(
    open_window: MakeWindow, make_file: MakeFile, qtbot: QtBot
) -> None:
    window = window_with(open_window, make_file)
    assert window.model is not None
    path = window.model.session.path

    def leave(dialog: CaptureDialog) -> None:
        type_words(dialog.line, "榕川环境 预算批了")
        cancelled(dialog)

    def again(dialog: CaptureDialog) -> None:
        assert dialog.line.text() == "榕川环境 预算批了"
        assert dialog.line.hasSelectedText()
        subject = dialog.reading.subject
        assert subject is not None
        assert subject.customer == "佛山榕川环境工程有限公司"
        cancelled(dialog)

    with answering(qtbot, (CaptureDialog, leave)):
        press(Qt.Key.Key_J, CONTROL)
    code = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute(sys.argv[2]); c.commit()"
    change = f"UPDATE deal SET customer = '佛山榕川环境工程有限公司' WHERE customer = '{_OTHER}'"
    subprocess.run([sys.executable, "-c", code, path, change], check=True)
    look(window)
    with answering(qtbot, (CaptureDialog, again)):
        press(Qt.Key.Key_J, CONTROL)


def test_the_card_in_front_is_offered_and_not_taken(
    open_window: MakeWindow, make_file: MakeFile, qtbot: QtBot
) -> None:
    window = window_with(open_window, make_file)
    choose_cards(window, _OTHER)

    def note(dialog: CaptureDialog) -> None:
        type_words(dialog.line, "方案发了 2099-01-05 寄样品")
        assert list(dialog.reading.open_fields) == [CUSTOMER]
        press(Qt.Key.Key_Return, window=dialog)
        assert dialog.isVisible()
        press(Qt.Key.Key_1, window=dialog)
        press(Qt.Key.Key_Return, window=dialog)

    with answering(qtbot, (CaptureDialog, note)):
        press(Qt.Key.Key_J, CONTROL)
    assert deal_of(window, _OTHER).next_step == "寄样品"


def test_while_pinyin_is_composed_keys_are_the_input_methods(
    open_window: MakeWindow, make_file: MakeFile, qtbot: QtBot
) -> None:
    window = window_with(open_window, make_file)

    def compose(dialog: CaptureDialog) -> None:
        type_words(dialog.line, "榕川环境 ")
        before = dialog.reading
        QApplication.sendEvent(dialog.line, QInputMethodEvent("yu suan", []))
        assert dialog.line.is_composing
        assert dialog.reading == before
        press(Qt.Key.Key_Return, window=dialog)
        assert dialog.isVisible()
        type_words(dialog.line, "预算批了")
        assert not dialog.line.is_composing
        assert dialog.reading.happened is not None
        assert dialog.reading.happened.text == "预算批了"
        dialog.grab()  # painted with its lines under the words
        cancelled(dialog)

    with answering(qtbot, (CaptureDialog, compose)):
        window.actions_["capture"].trigger()


def test_a_key_of_the_desktop_opens_the_line(
    open_window: MakeWindow, make_file: MakeFile, qtbot: QtBot
) -> None:
    window = window_with(open_window, make_file)
    arrivals = Arrivals(window)
    with answering(qtbot, (CaptureDialog, cancelled)):
        arrivals.take(Request(capture=True))
    # With a file it is that file's line; over another dialog it does not come.
    other = make_file("远航，泵，10", name="另一个")

    def other_file(dialog: CaptureDialog) -> None:
        assert window.path == other
        type_words(dialog.line, "远航 见了面")
        assert dialog.reading.subject is not None
        cancelled(dialog)

    with answering(qtbot, (CaptureDialog, other_file)):
        arrivals.take(Request(str(other), capture=True))

    def asked_meanwhile(dialog: CaptureDialog) -> None:
        arrivals.take(Request(capture=True))
        QApplication.processEvents()
        assert QApplication.activeModalWidget() is dialog
        cancelled(dialog)

    with answering(qtbot, (CaptureDialog, asked_meanwhile)):
        window.actions_["capture"].trigger()
