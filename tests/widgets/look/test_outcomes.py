"""Backward, lost, won, open again, a new deal: short dialogs, worked by keyboard."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from funnel_desktop.method.deal import Answer, Deal
from funnel_desktop.method.settings import Settings
from funnel_desktop.widgets.deal.new_deal import NewDealDialog, ask_new_deal
from funnel_desktop.widgets.dialogs.move_head import MoveRequest
from funnel_desktop.widgets.dialogs.outcomes import (
    BackwardDialog,
    LostDialog,
    LostResult,
    ReopenDialog,
    ReopenResult,
    WonDialog,
    WonResult,
    ask_backward,
    ask_lost,
    ask_reopen,
    ask_won,
)
from funnel_desktop.widgets.kit.confirm import ConfirmDialog, ask_confirm
from tests.widgets.look.conftest import Working
from tests.widgets.look.samples import PLAYBOOK, deal
from tests.widgets.look.typing_hand import focused, type_words

TODAY = date(2026, 11, 24)
CONTROL = Qt.KeyboardModifier.ControlModifier


def move(end: str, moved: Deal | None = None, language: str = "en") -> MoveRequest:
    return MoveRequest((moved or deal(),), end, PLAYBOOK, Settings(), language, TODAY)


def test_backward_wants_a_reason(qtbot: QtBot, window: QMainWindow, working: Working[BackwardDialog]) -> None:
    def work(dialog: BackwardDialog) -> None:
        qtbot.keyClick(dialog.reason, Qt.Key.Key_Return, CONTROL)
        assert dialog.isVisible()
        assert "one sentence" in dialog.problem.text()
        type_words(dialog.reason, "Budget cut in half")
        assert dialog.problem.text() == ""
        qtbot.keyClick(dialog.reason, Qt.Key.Key_Return, CONTROL)

    working(BackwardDialog, work)
    result = ask_backward(window, move("qualified"))
    working.check()  # type: ignore[attr-defined]
    assert result is not None
    assert result.reason == "Budget cut in half"


def test_a_suggested_reason_is_taken_at_a_click(
    qtbot: QtBot, window: QMainWindow, working: Working[BackwardDialog]
) -> None:
    def work(dialog: BackwardDialog) -> None:
        pill = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Budget postponed")
        qtbot.mouseClick(pill, Qt.MouseButton.LeftButton)
        qtbot.keyClick(focused(), Qt.Key.Key_Return, CONTROL)

    working(BackwardDialog, work)
    result = ask_backward(window, move("qualified"))
    working.check()  # type: ignore[attr-defined]
    assert result is not None
    assert result.reason == "Budget postponed"


def test_lost_wants_a_reason_from_the_list(
    qtbot: QtBot, window: QMainWindow, working: Working[LostDialog]
) -> None:
    def work(dialog: LostDialog) -> None:
        qtbot.keyClick(focused(), Qt.Key.Key_Return, CONTROL)
        assert dialog.isVisible()
        assert dialog.problem.text() == "Choose a reason."
        assert dialog.competitor.text() == "恒准仪器"
        button = next(b for b in dialog.reasons.buttons() if b.text() == "价格")
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_Space)
        dialog.day.setFocus()
        dialog.day.selectAll()
        type_words(dialog.day, "昨天")
        dialog.note.setFocus()
        type_words(dialog.note, "ask about the budget earlier")
        qtbot.keyClick(focused(), Qt.Key.Key_Return, CONTROL)

    working(LostDialog, work)
    result = ask_lost(window, move("lost", language="zh_CN"))
    working.check()  # type: ignore[attr-defined]
    assert result == LostResult("price", "恒准仪器", "ask about the budget earlier", date(2026, 11, 23))


def test_lost_says_what_ends_with_the_deal(window: QMainWindow, working: Working[LostDialog]) -> None:
    said = []

    def work(dialog: LostDialog) -> None:
        said.append(dialog.ends.text() if dialog.ends.isVisible() else "")
        dialog.reject()

    planned = replace(deal(), next_step="送报告", outcome="open")
    for request in (
        replace(move("lost", planned), visits=2),
        replace(move("lost", planned), deals=(planned, planned), visits=0),
        move("lost", replace(planned, next_step="")),
    ):
        working(LostDialog, work)
        ask_lost(window, request)
        working.check()  # type: ignore[attr-defined]
    assert said == [
        "This ends with it: the next step “送报告”, 2 planned visit(s).",
        "This ends with it: 2 next step(s).",
        "",
    ]


def test_another_reason_is_said_in_the_note(
    qtbot: QtBot, window: QMainWindow, working: Working[LostDialog]
) -> None:
    def work(dialog: LostDialog) -> None:
        other = next(b for b in dialog.reasons.buttons() if b.text() == "Other")
        other.click()
        dialog.confirm()
        assert dialog.isVisible()
        assert "note" in dialog.problem.text()
        dialog.reject()

    working(LostDialog, work)
    assert ask_lost(window, move("lost")) is None
    working.check()  # type: ignore[attr-defined]


def test_won_takes_figures_and_checks_in_one_dialog(
    qtbot: QtBot, window: QMainWindow, working: Working[WonDialog]
) -> None:
    def work(dialog: WonDialog) -> None:
        assert list(dialog.form.rows) == ["w1", "w2"]
        assert dialog.amount.text() == "72"
        assert dialog.amount.hasFocus()
        dialog.amount.selectAll()
        type_words(dialog.amount, "70.5")
        dialog.form.rows["w1"].focus()
        qtbot.keyClick(focused(), Qt.Key.Key_Y)
        dialog.form.rows["w2"].focus()
        qtbot.keyClick(focused(), Qt.Key.Key_Y)
        qtbot.keyClick(focused(), Qt.Key.Key_Return, CONTROL)

    working(WonDialog, work)
    request = MoveRequest((deal(stage="near_win"),), "won", PLAYBOOK, Settings(), "en", TODAY)
    result = ask_won(window, request)
    working.check()  # type: ignore[attr-defined]
    assert result == WonResult(70_500_000, 12, TODAY, (Answer("w1", "yes"), Answer("w2", "yes")), "")


def test_the_tab_key_goes_from_the_figures_to_the_checks(
    qtbot: QtBot, window: QMainWindow, working: Working[WonDialog]
) -> None:
    def work(dialog: WonDialog) -> None:
        rows = dialog.form.rows
        for expected in (dialog.units, dialog.day, rows["w1"].answers.segments[0], rows["w1"].evidence):
            qtbot.keyClick(focused(), Qt.Key.Key_Tab)
            assert focused() is expected
        dialog.reject()

    working(WonDialog, work)
    request = MoveRequest((deal(stage="near_win"),), "won", PLAYBOOK, Settings(), "en", TODAY)
    assert ask_won(window, request) is None
    working.check()  # type: ignore[attr-defined]


def test_won_without_an_amount_asks_for_it(
    qtbot: QtBot, window: QMainWindow, working: Working[WonDialog]
) -> None:
    def work(dialog: WonDialog) -> None:
        dialog.reason.setText("signed on the spot")
        dialog.confirm()
        assert dialog.isVisible()
        assert "worth" in dialog._amount_field._problem.text()
        type_words(dialog.amount, "nonsense")
        dialog.confirm()
        assert dialog.isVisible()
        assert "nonsense" in dialog._amount_field._problem.text()
        dialog.amount.selectAll()
        type_words(dialog.amount, "30")
        dialog.confirm()

    working(WonDialog, work)
    request = MoveRequest(
        (deal(stage="near_win", amount_minor=None),), "won", PLAYBOOK, Settings(), "en", TODAY
    )
    result = ask_won(window, request)
    working.check()  # type: ignore[attr-defined]
    assert result is not None
    assert result.amount_minor == 30_000_000
    assert result.reason == "signed on the spot"


def test_with_the_free_rule_winning_needs_figures_alone(
    qtbot: QtBot, window: QMainWindow, working: Working[WonDialog]
) -> None:
    working(WonDialog, lambda dialog: dialog.confirm())
    request = MoveRequest((deal(stage="near_win"),), "won", PLAYBOOK, Settings(rule="free"), "en", TODAY)
    result = ask_won(window, request)
    working.check()  # type: ignore[attr-defined]
    assert result == WonResult(72_000_000, 12, TODAY, (), "")


def test_a_lost_deal_goes_on_where_it_was(
    qtbot: QtBot, window: QMainWindow, working: Working[ReopenDialog]
) -> None:
    def work(dialog: ReopenDialog) -> None:
        assert dialog.stage.hasFocus()
        qtbot.keyClick(dialog.stage, Qt.Key.Key_Up)
        dialog.confirm()

    working(ReopenDialog, work)
    result = ask_reopen(window, move("", deal(outcome="lost", stage="intent")))
    working.check()  # type: ignore[attr-defined]
    assert result == ReopenResult("shortlisted", "")


@pytest.mark.parametrize(("key", "agreed"), [(Qt.Key.Key_Space, True), (Qt.Key.Key_Escape, False)])
def test_a_question_before_deleting(
    qtbot: QtBot, window: QMainWindow, working: Working[ConfirmDialog], key: Qt.Key, agreed: bool
) -> None:
    def work(dialog: ConfirmDialog) -> None:
        assert focused() is dialog.action
        assert dialog.action.accessibleName() == "Delete"
        qtbot.keyClick(focused(), key)

    working(ConfirmDialog, work)
    asked = ask_confirm(window, "Delete 岭核检测?", "Its history goes with it.", "Delete")
    working.check()  # type: ignore[attr-defined]
    assert asked is agreed


def test_a_new_deal_from_the_keyboard(
    qtbot: QtBot, window: QMainWindow, working: Working[NewDealDialog]
) -> None:
    def work(dialog: NewDealDialog) -> None:
        dialog.confirm()
        assert dialog.isVisible()
        assert "customer" in dialog.problem.text()
        for words in ("鹏源电子", "SMT 产线检测仪", "38万", "2"):
            type_words(focused(), words)
            qtbot.keyClick(focused(), Qt.Key.Key_Tab)
        dialog.editors["next_step_date"].setFocus()
        type_words(focused(), "fri")
        qtbot.keyClick(focused(), Qt.Key.Key_Return, CONTROL)

    working(NewDealDialog, work)
    values = ask_new_deal(window, PLAYBOOK, Settings(), "en", TODAY)
    working.check()  # type: ignore[attr-defined]
    assert isinstance(values, dict)
    assert values["customer"] == "鹏源电子"
    assert values["project"] == "SMT 产线检测仪"
    assert values["amount_minor"] == 38_000_000
    assert values["units"] == 2
    assert values["source"] is None
    assert values["stage"] == "target"
    assert values["next_step_date"] == "2026-11-27"
    assert values["expected_close_date"] is None


def test_a_new_deal_with_a_date_that_is_none_stays_open(
    qtbot: QtBot, window: QMainWindow, working: Working[NewDealDialog]
) -> None:
    def work(dialog: NewDealDialog) -> None:
        dialog.editors["expected_close_date"].setFocus()
        type_words(focused(), "soon")
        dialog.confirm()
        assert dialog.isVisible()
        assert focused() is dialog.editors["expected_close_date"]
        dialog.reject()

    working(NewDealDialog, work)
    assert ask_new_deal(window, PLAYBOOK, Settings(), "en", TODAY, customer="鹏源电子") is None
    working.check()  # type: ignore[attr-defined]
