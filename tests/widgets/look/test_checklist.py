"""The checklist in the moment of the drop, answered by keyboard alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.method.deal import Answer
from funnel_desktop.method.settings import Settings
from funnel_desktop.widgets.dialogs.checklist import ChecklistDialog, ask_checklist
from funnel_desktop.widgets.dialogs.move_head import MoveRequest
from funnel_desktop.widgets.dialogs.several import SeveralDialog, ask_several
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.dialog_frame import Scrim
from tests.widgets.look.conftest import Working
from tests.widgets.look.samples import ANSWERED_AT, ANSWERS, PLAYBOOK, deal
from tests.widgets.look.typing_hand import focused, type_words

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def request(**changes: Any) -> MoveRequest:
    plain = MoveRequest(
        (deal(),), "intent", PLAYBOOK, Settings(), "en", date(2026, 11, 24), ANSWERS, ANSWERED_AT
    )
    return replace(plain, **changes)


def opened(qtbot: QtBot, window: QMainWindow, wanted: MoveRequest) -> ChecklistDialog:
    dialog = ChecklistDialog(window, wanted)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None and dialog.isActiveWindow())
    return dialog


def words(dialog: QWidget) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if not label.isHidden())


def test_the_head_says_who_from_where_to_where_and_what_it_does(qtbot: QtBot, window: QMainWindow) -> None:
    dialog = opened(qtbot, window, request())
    said = words(dialog)
    assert "岭核检测 · 辐射监测终端 ×12" in said
    assert "Shortlisted 50%" in said
    assert "Intent 75%" in said
    assert "¥720k · weighted ¥360k → ¥540k" in said
    assert "5 / 7 answered" in said
    assert "answered 18 Nov" in said


def test_the_keyboard_starts_at_the_first_open_check_and_answers_the_rest(
    qtbot: QtBot, window: QMainWindow
) -> None:
    dialog = opened(qtbot, window, request(answers=ANSWERS | {"i4": Answer("i4", "yes")}))
    rows = dialog.form.rows
    assert focused() in rows["i6"].answers.segments
    qtbot.keyClick(focused(), Qt.Key.Key_Y)
    assert not rows["i6"].evidence.isHidden()
    # The letter led on; back for a word on what was answered.
    assert focused() in rows["i7"].answers.segments
    qtbot.keyClick(focused(), Qt.Key.Key_Backtab, SHIFT)
    assert focused() is rows["i6"].evidence
    type_words(focused(), "Director Wang, on the phone")
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert focused() in rows["i7"].answers.segments
    qtbot.keyClick(focused(), Qt.Key.Key_A)
    assert dialog.status.text() == "All answered"
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(focused(), Qt.Key.Key_Return, CONTROL)
    result = dialog.result_value()
    assert result.answers == (
        Answer("i6", "yes", "Director Wang, on the phone"),
        Answer("i7", "not_applicable"),
    )


def test_a_run_of_letters_answers_all_that_is_open(qtbot: QtBot, window: QMainWindow) -> None:
    given = {key: ANSWERS[key] for key in ("i2", "i3", "i5")}
    dialog = opened(qtbot, window, request(answers=given))
    rows = dialog.form.rows
    assert focused() in rows["i1"].answers.segments
    qtbot.keyClick(focused(), Qt.Key.Key_N)
    # Two that are answered lie between; Shift+Tab goes back to the one just answered all the same.
    assert focused() in rows["i4"].answers.segments
    qtbot.keyClick(focused(), Qt.Key.Key_Backtab, SHIFT)
    assert focused() is rows["i1"].evidence
    # From there one goes on as always: Tab by Tab through everything.
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() in rows["i2"].answers.segments
    rows["i4"].focus()
    qtbot.keyClick(focused(), Qt.Key.Key_Backtab, SHIFT)
    assert focused() is rows["i3"].evidence
    # One is skipped by Tab; the others answered; then it is the one left, and the last stays where it is.
    rows["i6"].focus()
    for key in (Qt.Key.Key_U, Qt.Key.Key_A):
        qtbot.keyClick(focused(), key)
    assert focused() in rows["i4"].answers.segments
    qtbot.keyClick(focused(), Qt.Key.Key_Y)
    assert focused() in rows["i4"].answers.segments
    assert [rows[key].answers.value() for key in ("i1", "i4", "i6", "i7")] == [
        *("no", "yes", "unknown", "not_applicable")
    ]
    # Arrows choose without going anywhere, and so does the mouse.
    qtbot.keyClick(focused(), Qt.Key.Key_Delete)
    qtbot.keyClick(focused(), Qt.Key.Key_Right)
    assert focused() in rows["i4"].answers.segments


def test_guided_asks_one_sentence_for_what_is_not_known(qtbot: QtBot, window: QMainWindow) -> None:
    dialog = opened(qtbot, window, request())
    assert "2 unanswered · 1 unknown" in dialog.status.text()
    assert not dialog.reason.isHidden()
    qtbot.keyClick(focused(), Qt.Key.Key_Return, CONTROL)
    assert dialog.isVisible()
    assert focused() is dialog.reason
    type_words(dialog.reason, "The customer wants the contract this week")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.reason, Qt.Key.Key_Return, CONTROL)
    result = dialog.result_value()
    assert result.reason == "The customer wants the contract this week"
    assert result.answers == ()


def test_blank_is_not_a_sentence(qtbot: QtBot, window: QMainWindow) -> None:
    dialog = opened(qtbot, window, request())
    dialog.reason.setFocus()
    type_words(dialog.reason, "   ")
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return, CONTROL)
    assert dialog.status.text() == "Still missing: one sentence why it moves"
    assert dialog.isVisible()


def test_strict_says_what_is_missing_and_does_not_move(qtbot: QtBot, window: QMainWindow) -> None:
    dialog = opened(qtbot, window, request(settings=Settings(rule="strict")))
    required = [check.key for check in PLAYBOOK.checks_of("intent") if check.required]
    missing = [key for key in required if ANSWERS.get(key, Answer(key, "")).answer != "yes"]
    assert not dialog.move_button.isEnabled()
    assert str(len(missing)) in dialog.status.text()
    assert dialog.reason.isHidden()
    # Only what was answered otherwise is marked, until one tries to move.
    assert not dialog.form.rows["i4"]._mark.isHidden()
    qtbot.keyClick(focused(), Qt.Key.Key_Return, CONTROL)
    assert dialog.isVisible()
    assert focused() in dialog.form.rows[missing[0]].answers.segments
    assert dialog.form.rows[missing[-1]]._mark.text() == "needs Yes"
    for key in missing:
        dialog.form.rows[key].focus()
        qtbot.keyClick(focused(), Qt.Key.Key_Y)
    assert dialog.move_button.isEnabled()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(focused(), Qt.Key.Key_Enter, CONTROL)


def test_stages_passed_over_are_asked_too_in_order(qtbot: QtBot, window: QMainWindow) -> None:
    dialog = opened(qtbot, window, request(deals=(deal(stage="target"),), end="intent", answers={}))
    asked = list(dialog.form.rows)
    assert asked == [
        check.key for stage in ("qualified", "shortlisted", "intent") for check in PLAYBOOK.checks_of(stage)
    ]
    assert "Before Qualified" in words(dialog)


def test_a_check_that_is_switched_off_is_not_asked(qtbot: QtBot, window: QMainWindow) -> None:
    settings = Settings(switched_off_checks=("n1", "n4"))
    dialog = opened(qtbot, window, request(end="near_win", settings=settings))
    assert "n1" not in dialog.form.rows
    assert "n2" in dialog.form.rows


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_what_the_law_says_is_read_beside_the_question(
    qtbot: QtBot, window: QMainWindow, language: str
) -> None:
    dialog = opened(qtbot, window, request(end="near_win", language=language))
    for key in ("n1", "n2", "n4"):
        note = PLAYBOOK.checks[key].compliance_note
        assert note is not None
        assert note(language) in words(dialog)
        assert dialog.form.rows[key]._mark.text() == "optional"


def test_an_earlier_answer_can_be_taken_back(qtbot: QtBot, window: QMainWindow) -> None:
    dialog = opened(qtbot, window, request())
    row = dialog.form.rows["i3"]
    row.focus()
    qtbot.keyClick(focused(), Qt.Key.Key_Delete)
    assert dialog.form.changes() == (Answer("i3", ""),)
    assert "4 / 7 answered" in words(dialog)


def test_escape_leaves_everything_as_it_was(
    qtbot: QtBot, window: QMainWindow, working: Working[ChecklistDialog]
) -> None:
    def work(dialog: ChecklistDialog) -> None:
        dialog.form.rows["i6"].focus()
        qtbot.keyClick(focused(), Qt.Key.Key_Y)
        qtbot.keyClick(focused(), Qt.Key.Key_Backtab, SHIFT)
        type_words(focused(), "half a sent")
        qtbot.keyClick(focused(), Qt.Key.Key_Escape)

    working(ChecklistDialog, work)
    assert ask_checklist(window, request()) is None
    working.check()  # type: ignore[attr-defined]
    assert window.findChildren(Scrim) == [] or all(s.isHidden() for s in window.findChildren(Scrim))


def test_the_window_is_dimmed_while_the_dialog_is_open(qtbot: QtBot, window: QMainWindow) -> None:
    dialog = opened(qtbot, window, request())
    (scrim,) = window.findChildren(Scrim)
    assert scrim.geometry() == window.rect()
    window.resize(1000, 700)
    qtbot.waitUntil(lambda: scrim.geometry() == window.rect())
    dialog.reject()
    assert scrim.isHidden()


def test_free_asks_nothing(window: QMainWindow) -> None:
    result = ask_checklist(window, request(settings=Settings(rule="free")))
    assert result is not None
    assert result.answers == ()


def test_several_deals_are_answered_together_and_named(qtbot: QtBot, window: QMainWindow) -> None:
    deals = (deal(), deal(row=8, customer="南岭电力研究所", project="绝缘监测", stage="qualified"))
    dialog = opened(qtbot, window, request(deals=deals, answers={}))
    said = words(dialog)
    assert "Several stages" in said
    assert "南岭电力研究所 · 绝缘监测" in said
    # The one that is further back has more to answer.
    assert set(dialog.form.rows) == {c.key for s in ("shortlisted", "intent") for c in PLAYBOOK.checks_of(s)}


def test_one_after_another_says_where_one_is(qtbot: QtBot, window: QMainWindow) -> None:
    dialog = opened(qtbot, window, request(position=(2, 5)))
    assert "2 of 5" in words(dialog)


@pytest.mark.parametrize(
    ("keys", "choice"),
    [
        ([Qt.Key.Key_Space], "one_by_one"),
        ([Qt.Key.Key_Tab, Qt.Key.Key_Space], "together"),
        ([Qt.Key.Key_Escape], None),
    ],
)
def test_the_user_chooses_how_several_are_answered(
    qtbot: QtBot,
    window: QMainWindow,
    working: Working[SeveralDialog],
    keys: list[Qt.Key],
    choice: str | None,
) -> None:
    def work(dialog: SeveralDialog) -> None:
        qtbot.waitUntil(lambda: dialog.one_by_one.hasFocus())
        for key in keys:
            qtbot.keyClick(focused(), key)

    working(SeveralDialog, work)
    assert ask_several(window, 5, "Intent") == choice
    working.check()  # type: ignore[attr-defined]


def test_many_checks_scroll_and_the_keyboard_is_always_in_view(qtbot: QtBot, window: QMainWindow) -> None:
    dialog = opened(qtbot, window, request(deals=(deal(stage="target"),), end="near_win", answers={}))
    assert dialog.height() <= window.height()
    viewport = dialog._scroll.viewport()

    def in_view(widget: QWidget) -> bool:
        top = widget.mapTo(viewport, QPoint(0, 0)).y()
        return top >= 0 and top + widget.height() <= viewport.height()

    seen = set()
    for _ in range(45):
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
        widget = focused()
        if dialog.form.isAncestorOf(widget):
            seen.add(widget)
            qtbot.waitUntil(partial(in_view, widget))
    assert {row.evidence for row in dialog.form.rows.values()} <= seen


def test_it_is_a_modal_dialog_with_a_name(qtbot: QtBot, window: QMainWindow) -> None:
    dialog = opened(qtbot, window, request())
    heard = QAccessible.queryAccessibleInterface(dialog)
    assert heard.role() == QAccessible.Role.Dialog
    said = "岭核检测 · 辐射监测终端 ×12: from Shortlisted 50% to Intent 75%"
    assert heard.text(QAccessible.Text.Name) == said
    assert dialog.isModal()


def test_everything_in_it_has_a_name(qtbot: QtBot, window: QMainWindow) -> None:
    dialog = opened(qtbot, window, request(end="near_win"))
    nameless = [
        widget
        for widget in dialog.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


def test_the_colours_change_while_it_is_open(
    qtbot: QtBot, window: QMainWindow, dressed: QApplication
) -> None:
    dialog = opened(qtbot, window, request())
    theme.apply(dressed, "dark")
    shot = dialog.grab().toImage()
    assert shot.pixelColor(shot.width() // 2, 6).name() == theme.DARK.surface.name()
