"""The column's model and geometry: the right signals, the right words, and speed with 100,000 cards."""

from __future__ import annotations

import random
from array import array
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.deals import DeleteDeals, EditDeal, MoveDeals, OrderDeals, SetSettings
from funnel_desktop.method.deal import Card
from funnel_desktop.models.board_edits import Move, edits_between
from funnel_desktop.models.board_model import CardRole
from funnel_desktop.queries.board_index import DealFilter
from funnel_desktop.widgets.board.board import Board
from funnel_desktop.widgets.board.card_list import PITCH
from tests.widgets.board.conftest import MakeBoard


def applied(old: list[int], new: list[int]) -> list[int] | None:
    """Do to ``old`` what the plan says, as a view would; None when the plan is a reset."""
    plan = edits_between(array("q", old), array("q", new))
    if plan is None:
        return None
    shown = list(old)
    if isinstance(plan, Move):
        block = shown[plan.source : plan.source + plan.count]
        rest = shown[: plan.source] + shown[plan.source + plan.count :]
        before = plan.before if plan.before <= plan.source else plan.before - plan.count
        return rest[:before] + block + rest[before:]
    for edit in plan:
        if edit.kind == "remove":
            del shown[edit.position : edit.position + edit.count]
        else:
            shown[edit.position : edit.position] = new[edit.position : edit.position + edit.count]
    return shown


@given(st.lists(st.integers(0, 40), unique=True), st.lists(st.integers(0, 40), unique=True))
def test_edits_lead_from_any_order_to_any_other(old: list[int], new: list[int]) -> None:
    assert applied(old, new) in (new, None)


@given(st.integers(0, 299), st.integers(0, 299), st.integers(1, 5))
def test_a_block_that_moves_is_told_as_one_move(start: int, end: int, length: int) -> None:
    old = list(range(300))
    block, rest = old[start : start + length], old[:start] + old[start + length :]
    new = rest[:end] + block + rest[end:]
    assert applied(old, new) == new
    if new != old:
        assert isinstance(edits_between(array("q", old), array("q", new)), Move)


def test_another_order_altogether_is_a_reset() -> None:
    old = list(range(1000))
    new = old[:]
    random.Random(1).shuffle(new)
    assert applied(old, new) is None


def test_the_model_keeps_qts_rules_through_every_kind_of_change(board: Board) -> None:
    session = board._session.session
    testers = [QAbstractItemModelTester(column.model) for column in board.columns]
    column = board.column("target")
    resets: list[int] = []
    column.model.modelReset.connect(lambda: resets.append(1))
    rows = list(column.model.rows)
    session.execute(OrderDeals((rows[5],), rows[0]))
    session.execute(DeleteDeals((rows[1], rows[7])))
    assert list(column.model.rows) == [rows[5], rows[0], *rows[2:5], rows[6], *rows[8:]]
    while session.undo_name is not None and list(column.model.rows) != rows:
        session.undo()
    assert list(column.model.rows) == rows
    assert resets == []
    board._session.set_sort("amount")
    assert list(column.model.rows) == list(board._session.index.column("target"))
    assert testers


def test_an_edited_card_is_shown_anew(board: Board) -> None:
    column = board.column("target")
    row = column.model.rows[3]
    changed: list[QModelIndex] = []
    column.model.dataChanged.connect(lambda first, _last: changed.append(first))
    board._session.session.execute(EditDeal(row, {"customer": "新名字"}))
    card = column.model.index(3).data(CardRole)
    assert isinstance(card, Card)
    assert card.customer == "新名字"
    assert changed


CARD = Card(
    row=1,
    customer="Linghe <Inspection>",
    project="Monitors",
    amount_minor=72_000_000,
    units=12,
    source="cold",
    stage="shortlisted",
    outcome="open",
    stage_since="2026-11-18T08:00:00Z",
    next_step="call back",
    next_step_date="2026-11-19",
    closed_date=None,
    answered=2,
    asked=3,
)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2026-11-24", "Today · call back"),
        ("2026-11-25", "Tomorrow · call back"),
        ("2026-11-27", "Fri · call back"),
        ("2026-11-30", "Mon · call back"),
        ("2026-12-01", "1 Dec · call back"),
        ("2027-01-03", "3 Jan 2027 · call back"),
        ("2026-11-19", "Overdue 5 d · call back"),
    ],
)
def test_the_next_step_is_said_as_people_say_dates(board: Board, day: str, words: str) -> None:
    assert board.words.step(CARD._replace(next_step_date=day))[1] == words


def test_the_time_of_a_step_is_on_the_card_today_and_in_its_tip_always(board: Board) -> None:
    timed = CARD._replace(next_step_time="15:00", next_step_date="2026-11-24")
    assert board.words.step(timed)[1] == "Today 15:00 · call back"
    tomorrow = timed._replace(next_step_date="2026-11-25")
    assert board.words.step(tomorrow)[1] == "Tomorrow · call back"
    assert "Tomorrow 15:00 · call back" in board.words.tool_tip(tomorrow)
    assert "15:00" not in board.words.tool_tip(timed._replace(next_step_date="2026-11-19"))


@pytest.mark.parametrize(
    ("day", "kind", "words"),
    [
        ("2026-11-23", "passed", "Overdue 23 Nov"),
        ("2026-11-24", "month", "Signs 24 Nov"),
        ("2026-11-30", "month", "Signs 30 Nov"),
        ("2026-12-01", "later", "Sign 1 Dec"),
        ("2027-02-15", "later", "Sign 15 Feb"),
        ("2027-12-01", "later", "Sign 1 Dec 2027"),
        ("2025-12-01", "passed", "Overdue 1 Dec 2025"),
        (None, "none", "No signing date"),
    ],
)
def test_the_card_says_when_it_is_expected_to_be_signed(
    board: Board, day: str | None, kind: str, words: str
) -> None:
    assert board.words.signing(CARD._replace(expected_close_date=day))[:2] == (kind, words)
    won = CARD._replace(expected_close_date=day, outcome="won", stage="won", closed_date="2026-11-03")
    assert board.words.signing(won)[:2] == ("signed", "Signed 3 Nov"), "what is signed is not overdue"


def test_a_passed_signing_is_overdue_in_filter_sort_and_count(board: Board) -> None:
    session = board._session.session
    index = board._session.index
    first, second, third = index.column("target")[:3]
    for row, day in ((first, "2026-12-24"), (second, "2026-11-23"), (third, "2026-11-24")):
        session.execute(EditDeal(row, {"expected_close_date": day, "next_step_date": None}))
    before = index.count_overdue()
    board._session.set_filter(DealFilter(overdue=True))
    assert second in index.column("target")
    assert first not in index.column("target")
    assert third not in index.column("target"), "today is not passed yet"
    board._session.set_filter(DealFilter())
    board._session.set_sort("signing")
    dated = [row for row in index.column("target") if row in (first, second, third)]
    assert dated == [second, third, first]
    session.execute(EditDeal(second, {"expected_close_date": "2026-12-31"}))
    assert index.count_overdue() == before - 1


def test_a_screen_reader_hears_everything_that_is_on_the_card(board: Board) -> None:
    assert board.words.sentence(CARD) == (
        "Linghe <Inspection> · Monitors; Amount ¥720k; In Shortlisted for 6 d; "
        "Next step: Overdue 5 d · call back; No signing date; Source: Cold visit; 2 of 3 checks answered"
    )
    assert "&lt;Inspection&gt;" in board.words.tool_tip(CARD)
    missing = CARD._replace(next_step="", next_step_date=None, amount_minor=None)
    assert "No amount; " in board.words.sentence(missing)
    assert "No next step" in board.words.sentence(missing)
    won = CARD._replace(outcome="won", stage="won", closed_date="2026-11-20")
    assert "Won 20 Nov" in board.words.sentence(won)


def test_a_deal_is_stale_after_the_threshold_of_its_stage(board: Board) -> None:
    session = board._session.session
    limits = replace(session.settings, stale_after_days={"shortlisted": 6})
    session.execute(SetSettings(limits))
    assert not board.words.face(CARD).stale
    session.execute(SetSettings(replace(limits, stale_after_days={"shortlisted": 5})))
    board.words.check()
    assert board.words.face(CARD).stale
    assert not board.words.face(CARD._replace(outcome="won", stage="won")).stale
    assert board.words.today == date(2026, 11, 24)


def test_indexes_and_rectangles_agree_everywhere_in_100000_cards(make_board: MakeBoard, qtbot: QtBot) -> None:
    board = make_board(0)
    column = board.column("target")
    rows = list(range(1, 100_001))
    board._session.index._shown["target"] = rows  # the geometry looks at numbers of cards only
    column.model.refresh()
    view = column.view
    assert column.model.rowCount() == 100_000
    assert view.verticalScrollBar().maximum() == 2 + 100_000 * PITCH - view.viewport().height()
    for position in (0, 1, 57, 49_999, 99_998, 99_999):
        index = column.model.index(position)
        view.scrollTo(index)
        rect = view.visualRect(index)
        assert view.viewport().rect().contains(rect.center())
        assert rect.top() >= 0
        for point in (rect.topLeft(), rect.bottomRight(), rect.center()):
            assert view.indexAt(point).row() == position
        assert not view.indexAt(rect.bottomRight() + QPoint(0, 3)).isValid()
        assert position in view.seen()
        assert len(view.seen()) < 12
    column.model.refresh()
    assert view.offset == view.verticalScrollBar().maximum()


def test_cards_that_come_above_do_not_push_what_is_looked_at(make_board: MakeBoard) -> None:
    board = make_board(600)
    column = board.column("target")
    view = column.view
    view.verticalScrollBar().setValue(40 * PITCH + 20)
    seen = column.model.row_at(view.seen().start)
    top = view.card_rect(view.seen().start).top()
    board._session.session.execute(OrderDeals((column.model.rows[100],), column.model.rows[0]))
    assert column.model.row_at(view.seen().start) in (seen, column.model.rows[0], *column.model.rows[39:42])
    board._session.session.execute(DeleteDeals(tuple(column.model.rows[0:2])))
    assert column.model.row_at(view.seen().start) is not None
    assert view.card_rect(view.seen().start).top() == top


def test_accessible_names_say_stage_and_figures(board: Board) -> None:
    for column in board.columns:
        assert column.accessibleName()
        assert column.view.accessibleName()
    target = board.column("target")
    assert "Target 10%" in target.accessibleName()
    assert "to spare" in target.accessibleName()
    text = target.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Amount" in text


def test_a_deal_far_longer_in_its_stage_than_usual_is_marked_as_stuck_until_it_moves(board: Board) -> None:
    session = board._session
    column = board.column("near_win")
    row = column.model.rows[0]
    session.session.execute(
        SetSettings(replace(session.settings, probability_mode="own", own_days={"near_win": 1}))
    )
    words = board.words
    words.check()
    (card,) = session.index.cards([row])
    assert words.days_in_stage(card) > 3
    assert words.face(card).stuck
    assert "Stuck: more than 3 d" in words.sentence(card)
    counted = session.figures.stock_under(session.settings)["near_win"]
    assert counted.stuck >= 1
    session.session.execute(MoveDeals((row,), "intent"))
    (card,) = session.index.cards([row])
    assert not words.face(card).stuck
    assert session.figures.stock_under(session.settings)["near_win"].stuck == counted.stuck - 1
