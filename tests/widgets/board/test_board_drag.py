"""Dragging cards with the mouse: across columns, within one, several, to the lost zone, and not at all."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.deals import MoveDeals, OrderDeals
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.widgets.board.board import Board
from funnel_desktop.widgets.board.card_list import GAP
from funnel_desktop.widgets.board.column import Column
from funnel_desktop.widgets.board.drag import EDGE
from tests.widgets.board.conftest import MakeBoard, Mouse

Drop = tuple[list[int], str, int | None]


def centre(column: Column, position: int) -> QPoint:
    return column.view.card_rect(position).center()


def seen_from(source: Column, column: Column, point: QPoint) -> QPoint:
    """A point of one column's view in the coordinates of another's."""
    return source.view.viewport().mapFromGlobal(column.view.viewport().mapToGlobal(point))


def above(column: Column, position: int) -> QPoint:
    """A point just above the upper edge of a card."""
    return column.view.card_rect(position).topLeft() + QPoint(40, -GAP // 2)


@pytest.fixture
def drops(board: Board) -> list[Drop]:
    heard: list[Drop] = []
    board.dropped.connect(lambda rows, stage, before: heard.append((rows, stage, before)))
    return heard


def settle(qtbot: QtBot) -> None:
    """Let what a drop has put off happen: it waits for the next turn of the event loop."""
    turned: list[bool] = []
    QTimer.singleShot(0, lambda: turned.append(True))
    qtbot.waitUntil(lambda: bool(turned))


def test_a_card_dragged_across_two_columns_lands_above_the_card_it_was_dropped_on(
    board: Board, drops: list[Drop], qtbot: QtBot
) -> None:
    source, target = board.column("qualified"), board.column("intent")
    row, before = source.model.row_at(1), target.model.row_at(2)
    mouse = Mouse(source.view)
    end = seen_from(source, target, above(target, 2))
    mouse.drag(centre(source, 1), end)
    assert board.drag.active
    assert target.is_target
    assert target.view.insertion == 2
    assert source.view.ghosts == {row}
    assert board.drag.lost_zone.isVisible()
    assert board.drag.overlay.isVisible()
    with qtbot.waitSignal(board.dropped):
        mouse.release(end)
    assert drops == [([row], "intent", before)]
    assert not board.drag.active
    assert not target.is_target
    assert not board.drag.overlay.isVisible()
    assert QApplication.overrideCursor() is None


def test_a_card_dropped_below_the_last_one_lands_at_the_end(
    board: Board, drops: list[Drop], qtbot: QtBot
) -> None:
    source, target = board.column("shortlisted"), board.column("near_win")
    row = source.model.row_at(0)
    mouse = Mouse(source.view)
    end = seen_from(source, target, centre(target, 4))
    mouse.drag(centre(source, 0), end)
    with qtbot.waitSignal(board.dropped):
        mouse.release(end)
    assert drops == [([row], "near_win", None)]


def test_within_a_column_the_drop_orders(board: Board, drops: list[Drop], qtbot: QtBot) -> None:
    column = board.column("target")
    rows = list(column.model.rows)
    mouse = Mouse(column.view)
    mouse.drag(centre(column, 0), above(column, 3))
    with qtbot.waitSignal(board.dropped):
        mouse.release(above(column, 3))
    assert drops == [([rows[0]], "target", rows[3])]


@pytest.mark.parametrize("place", [1, 2])
def test_dropped_where_it_was_nothing_happens(
    board: Board, drops: list[Drop], qtbot: QtBot, place: int
) -> None:
    column = board.column("target")
    mouse = Mouse(column.view)
    mouse.drag(centre(column, 1), above(column, place))
    mouse.release(above(column, place))
    settle(qtbot)
    assert drops == []
    assert column.view.ghosts == frozenset()


def test_several_cards_travel_together_in_the_order_of_their_column(
    board: Board, drops: list[Drop], qtbot: QtBot
) -> None:
    source, target = board.column("target"), board.column("qualified")
    rows = [source.model.row_at(place) for place in (0, 2, 3)]
    view = source.view.viewport()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=centre(source, 3))
    for place in (0, 2):
        QTest.mouseClick(
            view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, centre(source, place)
        )
    assert board.selected_rows() == rows
    mouse = Mouse(source.view)
    end = seen_from(source, target, above(target, 1))
    mouse.drag(centre(source, 2), end)
    assert source.view.ghosts == set(rows)
    with qtbot.waitSignal(board.dropped):
        mouse.release(end)
    assert drops == [(rows, "qualified", target.model.row_at(1))]


def test_a_click_on_one_of_several_selected_leaves_that_one(board: Board, qtbot: QtBot) -> None:
    column = board.column("target")
    board.select_rows(list(column.model.rows[:3]))
    QTest.mouseClick(column.view.viewport(), Qt.MouseButton.LeftButton, pos=centre(column, 1))
    assert board.selected_rows() == [column.model.row_at(1)]


@pytest.mark.parametrize("how", ["escape", "right button", "focus"])
def test_a_drag_can_be_called_off(board: Board, drops: list[Drop], qtbot: QtBot, how: str) -> None:
    source, target = board.column("target"), board.column("intent")
    source.view.setFocus()
    mouse = Mouse(source.view)
    end = seen_from(source, target, centre(target, 0))
    mouse.drag(centre(source, 0), end)
    assert board.drag.active
    if how == "escape":
        QTest.keyClick(source.view, Qt.Key.Key_Escape)
    elif how == "right button":
        mouse.press(end, Qt.MouseButton.RightButton)
    else:
        target.view.setFocus()
    assert not board.drag.active
    mouse.move(end)
    mouse.release(end)
    settle(qtbot)
    assert drops == []
    assert source.view.ghosts == frozenset()
    assert not target.is_target
    assert QApplication.overrideCursor() is None


def test_a_drop_outside_the_board_is_called_off(board: Board, drops: list[Drop], qtbot: QtBot) -> None:
    source = board.column("target")
    mouse = Mouse(source.view)
    outside = source.view.viewport().mapFromGlobal(board.mapToGlobal(QPoint(400, -60)))
    mouse.drag(centre(source, 0), outside)
    cursor = QApplication.overrideCursor()
    assert cursor is not None
    assert cursor.shape() == Qt.CursorShape.ForbiddenCursor
    mouse.release(outside)
    settle(qtbot)
    assert drops == []


def test_a_drop_on_the_zone_at_the_foot_loses_the_deals(
    board: Board, drops: list[Drop], qtbot: QtBot
) -> None:
    source = board.column("intent")
    row = source.model.row_at(1)
    mouse = Mouse(source.view)
    mouse.drag(centre(source, 1), centre(source, 1) + QPoint(30, 0))
    zone = board.drag.lost_zone
    end = source.view.viewport().mapFromGlobal(zone.mapToGlobal(zone.rect().center()))
    mouse.move(end)
    assert zone.is_hot
    with qtbot.waitSignal(board.droppedLost) as lost:
        mouse.release(end)
    assert lost.args == [[row]]
    assert drops == []
    assert not zone.isVisible()


def test_a_narrow_board_scrolls_sideways_while_a_card_is_held_at_its_edge(board: Board, qtbot: QtBot) -> None:
    board.resize(500, 600)
    source = board.column("target")
    mouse = Mouse(source.view)
    edge = source.view.viewport().mapFromGlobal(board.mapToGlobal(QPoint(496, 200)))
    mouse.drag(centre(source, 0), edge)
    bar = board._area.horizontalScrollBar()
    assert bar.maximum() > 200
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    assert board.column("won").is_target
    QTest.keyClick(source.view, Qt.Key.Key_Escape)
    assert not board.drag.active


def test_near_an_edge_the_column_scrolls_by_itself(make_board: MakeBoard, qtbot: QtBot) -> None:
    board = make_board(600)
    source, target = board.column("near_win"), board.column("target")
    mouse = Mouse(source.view)
    foot = board.drag.lost_zone
    mouse.drag(centre(source, 0), seen_from(source, target, QPoint(60, 200)))
    y = target.view.viewport().mapFromGlobal(foot.mapToGlobal(QPoint(0, 0))).y() - 8
    bar = target.view.verticalScrollBar()
    mouse.move(seen_from(source, target, QPoint(60, y)))
    qtbot.waitUntil(lambda: bar.value() > 300)
    far = target.view.insertion
    assert far is not None
    assert far > 5
    mouse.move(seen_from(source, target, QPoint(60, 4)))
    qtbot.waitUntil(lambda: bar.value() == 0)
    QTest.keyClick(source.view, Qt.Key.Key_Escape)


def test_on_the_way_to_the_lost_zone_no_column_scrolls(
    make_board: MakeBoard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    # On a busy machine the way takes longer than the patience of a user's: that of the columns is as long.
    monkeypatch.setattr("funnel_desktop.widgets.board.drag.PATIENCE", 3_600_000)
    board = make_board(600)
    source, target = board.column("near_win"), board.column("target")
    lost: list[list[int]] = []
    board.droppedLost.connect(lost.append)
    mouse = Mouse(source.view)
    foot = board.drag.lost_zone
    mouse.drag(centre(source, 0), seen_from(source, target, QPoint(60, 200)))
    viewport = target.view.viewport()
    start = viewport.mapFromGlobal(foot.mapToGlobal(QPoint(0, 0))).y() - EDGE
    bar = target.view.verticalScrollBar()
    values: set[int] = set()
    bar.valueChanged.connect(values.add)
    for y in range(start, start + EDGE, 4):  # the strip that scrolls
        mouse.move(seen_from(source, target, QPoint(60, y)))
        qtbot.wait(11)
    mouse.move(seen_from(source, target, viewport.mapFromGlobal(foot.mapToGlobal(foot.rect().center()))))
    assert board.drag.landing.lost
    with qtbot.waitSignal(board.droppedLost):
        mouse.release(
            seen_from(source, target, viewport.mapFromGlobal(foot.mapToGlobal(foot.rect().center())))
        )
    assert lost
    assert values == set()


def test_sorted_by_amount_cards_change_columns_but_not_their_order(
    board: Board, drops: list[Drop], qtbot: QtBot
) -> None:
    session: SessionModel = board._session
    session.set_sort("amount")
    source, target = board.column("target"), board.column("qualified")
    row = source.model.row_at(0)
    mouse = Mouse(source.view)
    mouse.drag(centre(source, 0), above(source, 3))
    assert source.view.insertion is None
    assert board.drag.overlay.hint
    mouse.release(above(source, 3))
    settle(qtbot)
    assert drops == []
    end = seen_from(source, target, above(target, 1))
    mouse.drag(centre(source, 0), end)
    assert target.view.insertion is None
    with qtbot.waitSignal(board.dropped):
        mouse.release(end)
    assert drops == [([row], "qualified", None)]


def test_the_moved_card_is_selected_and_seen_where_it_landed(board: Board, qtbot: QtBot) -> None:
    session: SessionModel = board._session

    def obey(rows: list[int], stage: str, before: int | None) -> None:
        session.session.execute(MoveDeals(tuple(rows), stage, before, at_end=before is None))

    board.dropped.connect(obey)
    source, target = board.column("qualified"), board.column("target")
    row = source.model.row_at(0)
    assert row is not None
    target.view.verticalScrollBar().setValue(700)
    mouse = Mouse(source.view)
    place = target.view.gap_at(300)
    end = seen_from(source, target, above(target, place))
    mouse.drag(centre(source, 0), end)
    with qtbot.waitSignal(session.changed):
        mouse.release(end)
    assert target.model.position(row) == place
    assert board.selected_rows() == [row]
    assert board.current_row() == row
    assert target.view.viewport().rect().contains(centre(target, place))
    assert source.model.position(row) == -1


def test_an_ordered_card_stays_selected(board: Board, qtbot: QtBot) -> None:
    session: SessionModel = board._session
    board.dropped.connect(
        lambda rows, stage, before: session.session.execute(OrderDeals(tuple(rows), before))
    )
    column = board.column("target")
    rows = list(column.model.rows)
    mouse = Mouse(column.view)
    mouse.drag(centre(column, 4), above(column, 1))
    with qtbot.waitSignal(session.changed):
        mouse.release(above(column, 1))
    assert list(column.model.rows) == [rows[0], rows[4], *rows[1:4], *rows[5:]]
    assert board.selected_rows() == [rows[4]]
    session.session.undo()
    assert list(column.model.rows) == rows
    assert board.selected_rows() == [rows[4]]
