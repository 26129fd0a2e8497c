"""The board by keyboard: walking, selecting, opening, moving, adding."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.deals import SetSettings
from funnel_desktop.method.stages import STAGES
from funnel_desktop.queries.board_index import DealFilter
from funnel_desktop.widgets.board.board import Board
from tests.widgets.board.conftest import MakeBoard

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_arrows_walk_through_all_columns_at_the_same_height(board: Board, qtbot: QtBot) -> None:
    first, second = board.columns[0], board.columns[1]
    board.focus_cards()
    for _ in range(2):
        QTest.keyClick(first.view, Qt.Key.Key_Down)
    assert board.selected_rows() == [first.model.row_at(2)]
    QTest.keyClick(first.view, Qt.Key.Key_Right)
    assert second.view.hasFocus()
    assert board.selected_rows() == [second.model.row_at(2)]
    for column in board.columns[1:5]:
        QTest.keyClick(column.view, Qt.Key.Key_Right)
    assert board.columns[5].view.hasFocus()
    QTest.keyClick(board.columns[5].view, Qt.Key.Key_Right)
    assert board.columns[5].view.hasFocus()
    QTest.keyClick(board.columns[5].view, Qt.Key.Key_Left)
    assert board.columns[4].view.hasFocus()


def test_home_end_and_pages_reach_every_card(make_board: MakeBoard, qtbot: QtBot) -> None:
    board = make_board(3000)
    column = board.columns[0]
    board.focus_cards()
    QTest.keyClick(column.view, Qt.Key.Key_End)
    last = column.model.rowCount() - 1
    assert column.view.currentIndex().row() == last
    assert last in column.view.seen()
    QTest.keyClick(column.view, Qt.Key.Key_PageUp)
    page = last - column.view.currentIndex().row()
    assert 3 <= page <= 6
    QTest.keyClick(column.view, Qt.Key.Key_Home)
    assert column.view.currentIndex().row() == 0
    assert column.view.offset == 0
    QTest.keyClick(column.view, Qt.Key.Key_PageDown)
    assert column.view.currentIndex().row() == page


def test_shift_extends_and_control_gathers(board: Board, qtbot: QtBot) -> None:
    column = board.columns[0]
    rows = list(column.model.rows)
    board.focus_cards()
    QTest.keyClick(column.view, Qt.Key.Key_Home)
    QTest.keyClick(column.view, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(column.view, Qt.Key.Key_Down, SHIFT)
    assert board.selected_rows() == rows[:3]
    QTest.keyClick(column.view, Qt.Key.Key_Up, SHIFT)
    assert board.selected_rows() == rows[:2]
    for _ in range(3):
        QTest.keyClick(column.view, Qt.Key.Key_Down, CONTROL)
    assert board.selected_rows() == rows[:2]
    QTest.keyClick(column.view, Qt.Key.Key_Space, CONTROL)
    assert board.selected_rows() == [*rows[:2], rows[4]]
    QTest.keyClick(column.view, Qt.Key.Key_A, CONTROL)
    assert board.selected_rows() == rows


def test_a_selection_is_in_one_column(board: Board) -> None:
    first, second = board.columns[0], board.columns[1]
    heard: list[list[int]] = []
    board.selectionChanged.connect(heard.append)
    first.view.select_rows(list(first.model.rows[:2]))
    second.view.select_rows([second.model.rows[0]])
    assert board.selected_rows() == [second.model.rows[0]]
    assert heard == [list(first.model.rows[:2]), [second.model.rows[0]]]


def test_enter_and_double_click_open(board: Board, qtbot: QtBot) -> None:
    column = board.columns[2]
    column.view.select_rows([column.model.rows[1]])
    with qtbot.waitSignal(board.activated) as opened:
        QTest.keyClick(column.view, Qt.Key.Key_Return)
    assert opened.args == [column.model.rows[1]]
    with qtbot.waitSignal(board.activated) as opened:
        place = column.view.card_rect(0).center()
        QTest.mouseDClick(column.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == [column.model.rows[0]]


def test_the_keyboard_moves_cards_between_columns_and_within(board: Board) -> None:
    drops: list[tuple[list[int], str, int | None]] = []
    board.dropped.connect(lambda rows, stage, before: drops.append((rows, stage, before)))
    first, second = board.columns[0], board.columns[1]
    rows = list(second.model.rows)
    second.view.select_rows(rows[1:3])
    assert board.move_selected(1)
    assert board.move_selected(-1)
    assert board.reorder_selected(-1)
    assert board.reorder_selected(1)
    assert drops == [
        (rows[1:3], "shortlisted", board.columns[2].model.row_at(0)),
        (rows[1:3], "target", first.model.row_at(0)),
        (rows[1:3], "qualified", rows[0]),
        (rows[1:3], "qualified", rows[4]),
    ]
    second.view.select_rows(rows[:1])
    assert not board.reorder_selected(-1)
    second.view.select_rows(rows[-1:])
    assert not board.reorder_selected(1)
    second.view.select_rows(rows[-2:-1])
    drops.clear()
    assert board.reorder_selected(1)
    assert drops == [(rows[-2:-1], "qualified", None)]
    first.view.select_rows([first.model.rows[0]])
    assert not board.move_selected(-1)
    board.clear_selection()
    assert not board.move_selected(1)


def test_nothing_is_added_as_won(board: Board) -> None:
    """Where a line would be refused no field is offered; the foot of the column stays where it is."""
    assert [stage for stage in STAGES if not board.column(stage).quick.isVisible()] == ["won"]
    assert len({board.column(stage).view.height() for stage in STAGES}) == 1


def test_quick_add_stays_open_until_escape(board: Board, qtbot: QtBot) -> None:
    column = board.columns[0]
    added: list[tuple[str, str]] = []
    board.quickAdd.connect(lambda stage, text: added.append((stage, text)))
    QTest.mouseClick(column.quick.button, Qt.MouseButton.LeftButton)
    field = column.quick.field
    qtbot.waitUntil(field.hasFocus)
    for line in ("华强电子, 贴片机, 38", "岭核检测"):
        field.setText(line)
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert added == [("target", "华强电子, 贴片机, 38"), ("target", "岭核检测")]
    assert column.quick.is_open
    assert field.text() == ""
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert len(added) == 2
    board.refuse_quick_add("target", "甲, 乙, 丙", "“丙” is not an amount.")
    assert field.text() == "甲, 乙, 丙"
    assert "丙" in field.accessibleDescription()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not column.quick.is_open
    assert column.view.hasFocus()


def test_the_filter_keeps_the_current_card_while_it_is_shown_and_brings_it_back(board: Board) -> None:
    session = board._session
    column = board.columns[0]
    row = next(row for row in column.model.rows[5:] if session.index.cards([row])[0].customer == "岭核检测")
    column.view.select_rows([row])
    session.set_filter(DealFilter(text="岭核"))
    assert column.model.rowCount() < 18
    assert board.current_row() == row
    assert board.selected_rows() == [row]
    session.set_filter(DealFilter(text="zzzz"))
    assert column.model.rowCount() == 0
    assert board.selected_rows() == []
    session.set_filter(DealFilter())
    assert column.model.rowCount() == 18
    assert board.selected_rows() == [row]
    assert column.model.position(row) in column.view.seen()


def test_a_filter_shows_how_many_of_how_many(board: Board) -> None:
    board._session.set_filter(DealFilter(text="岭核"))
    header = board.columns[0].header
    assert header.figures is not None
    assert header.figures.count == 18
    assert header.figures.shown == board.columns[0].model.rowCount()
    assert f"{header.figures.shown} of 18 shown" in header.accessibleName()


def test_under_a_filter_all_figures_of_a_head_are_of_the_deals_shown(board: Board) -> None:
    session, column = board._session, board.column("shortlisted")
    header = column.header
    unfiltered = header.accessibleName()
    assert "to spare" in unfiltered
    assert "7 deal(s) in this stage" in header.toolTip()
    assert "beyond what the plan asks for in time" in header.toolTip()
    # A target ten times as high: a stage lacks.
    higher = replace(session.settings, target_minor=6000_0000_00)
    session.session.execute(SetSettings(higher))
    unfiltered = header.accessibleName()
    starting = [other.header for other in board.columns if other.header.figures.gap_starts]  # type: ignore[union-attr]
    assert len(starting) == 1
    assert "deals further on are counted in" in starting[0].toolTip()
    assert "The gap starts here" in starting[0].toolTip()
    share = session.figures.probabilities["shortlisted"]
    session.set_filter(DealFilter(text="岭核"))
    rows = column.model.rows
    assert 0 < len(rows) < 7
    total = sum(card.amount_minor or 0 for card in session.index.cards(rows))
    assert header.figures is not None
    assert header.figures.sums == (total, total * share)
    # The distance from the target is about all deals: it goes, and the tool tip says why.
    assert "to spare" not in header.accessibleName()
    assert "only without a filter" in header.toolTip()
    assert f"Sum ¥{total // 100_000}k: the amounts of the deals shown" in header.toolTip()
    session.set_filter(DealFilter())
    assert header.accessibleName() == unfiltered
