"""The won column is that of the target's period; what was won earlier is folded away, with number and sum."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.closing import WinDeal
from funnel_desktop.commands.deals import SetSettings
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.queries.board_index import DealFilter
from funnel_desktop.widgets.board.board import Board
from funnel_desktop.widgets.board.earlier_bar import EarlierBar


@pytest.fixture
def bar(board: Board) -> EarlierBar:
    found = board.column("won").earlier
    assert found is not None
    return found


def shown(board: Board) -> list[int]:
    return list(board.column("won").model.rows)


def won_days(session: SessionModel) -> dict[int, date]:
    rows = session.session.store.file.connection.execute(
        "SELECT rowid, closed_date FROM deal WHERE outcome = 'won' ORDER BY rank"
    )
    return {row: date.fromisoformat(day) for row, day in rows}


@pytest.fixture
def split(board: Board) -> tuple[list[int], list[int]]:
    """A period that began 20 days ago: what was won in it, and before, in order."""
    session = board._session
    begins = session.today - timedelta(days=20)
    session.session.execute(
        SetSettings(replace(session.settings, period_start=begins, period_end=date(2027, 6, 30)))
    )
    days = won_days(session)
    return [row for row, day in days.items() if day >= begins], [
        row for row, day in days.items() if day < begins
    ]


def test_earlier_ones_are_folded_and_opened_by_click_and_key(
    board: Board, bar: EarlierBar, split: tuple[list[int], list[int]]
) -> None:
    period, earlier = split
    assert period
    assert earlier
    assert shown(board) == period
    figures = board.column("won").header.figures
    assert figures is not None
    assert figures.count == len(period)
    assert bar.isVisible()
    assert bar.text().startswith(f"Earlier: {len(earlier)} · ¥")
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton)
    assert sorted(shown(board)) == sorted([*period, *earlier])
    assert shown(board) == list(won_days(board._session))
    now = board.column("won").header.figures
    assert now is not None
    assert (now.count, now.sum_minor) == (figures.count, figures.sum_minor), "the period's, folded or not"
    bar.setFocus()
    QTest.keyClick(bar, Qt.Key.Key_Return)
    assert shown(board) == period


def test_it_is_remembered(
    board: Board, bar: EarlierBar, split: tuple[list[int], list[int]], qtbot: QtBot
) -> None:
    bar.click()
    again = Board(board._session)
    qtbot.addWidget(again)
    assert sorted(shown(again)) == sorted([*split[0], *split[1]])
    bar.click()


def test_a_search_looks_through_all_of_them(
    board: Board, bar: EarlierBar, split: tuple[list[int], list[int]]
) -> None:
    session = board._session
    deal = session.session.deal(split[1][0])
    assert deal is not None
    session.set_filter(DealFilter(text=deal.customer))
    assert split[1][0] in shown(board)
    assert not bar.isVisible()
    session.set_filter(DealFilter())
    assert shown(board) == split[0]


def test_what_is_won_for_an_earlier_day_goes_there_and_another_period_shows_it(
    board: Board, bar: EarlierBar, split: tuple[list[int], list[int]]
) -> None:
    session = board._session
    row = session.session.store.deals.column("near_win")[0]
    early = (session.today - timedelta(days=30)).isoformat()
    before = bar.text()
    session.session.execute(WinDeal(row, 38_000_000, 2, early))
    assert row not in shown(board)
    assert bar.text() != before
    session.session.undo()
    assert bar.text() == before
    session.session.execute(WinDeal(row, 38_000_000, 2, session.today.isoformat()))
    assert row in shown(board)
    whole = replace(session.settings, period_start=None, period_end=None)
    session.session.execute(SetSettings(whole))
    assert set(split[1]) <= set(shown(board))
    assert not bar.isVisible()
