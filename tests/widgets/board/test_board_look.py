"""What the board looks like, as far as a test can tell: states differ, theme and language switch."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from funnel_desktop.method.deal import Card
from funnel_desktop.queries.board_index import DealFilter
from funnel_desktop.widgets.board.board import Board
from funnel_desktop.widgets.board.card_list import PITCH
from funnel_desktop.widgets.kit import language, theme
from tests.widgets.board.conftest import MakeBoard


@pytest.fixture
def light_again() -> Iterator[QApplication]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    yield application
    theme.apply(application, "light")


def picture(board: Board, stage: str, position: int = 0) -> QImage:
    view = board.column(stage).view
    return view.viewport().grab(view.card_rect(position).adjusted(-3, -3, 3, 3)).toImage()


def has(image: QImage, colour: str) -> bool:
    """Whether a colour occurs in a picture as it is."""
    wanted = colour.lower()
    return any(
        image.pixelColor(x, y).name() == wanted for y in range(image.height()) for x in range(image.width())
    )


def has_about(image: QImage, colour: QColor) -> bool:
    """Whether a colour occurs in a picture as near as smoothed letters come to it, in whatever font."""
    pixels = (image.pixelColor(x, y) for y in range(image.height()) for x in range(image.width()))
    return any(
        abs(pixel.red() - colour.red()) < 8
        and abs(pixel.green() - colour.green()) < 8
        and abs(pixel.blue() - colour.blue()) < 8
        for pixel in pixels
    )


def test_a_card_shows_what_becomes_of_it(board: Board) -> None:
    column = board.column("target")
    board.clear_selection()
    plain = picture(board, "target")
    column.view.select_rows([column.model.rows[0]])
    selected = picture(board, "target")
    board.clear_selection()
    column.view.set_ghosts(frozenset([column.model.rows[0]]))
    ghost = picture(board, "target")
    column.view.set_ghosts(frozenset())
    assert selected != plain
    assert ghost not in (plain, selected)
    assert has(selected, theme.LIGHT.accent.name())
    assert not has(plain, theme.LIGHT.accent.name())


@pytest.mark.parametrize(
    ("change", "colour"),
    [
        ({"next_step": "x", "next_step_date": "2026-11-01"}, theme.LIGHT.bad),
        ({"next_step": "", "next_step_date": None}, theme.LIGHT.warn),
        ({"stage_since": "2026-09-15T00:00:00Z"}, theme.LIGHT.warn_soft),
        ({"stage_since": "2025-01-01T00:00:00Z"}, theme.LIGHT.warn),  # stuck
        ({"expected_close_date": "2026-11-23"}, theme.LIGHT.bad_soft),
        ({"expected_close_date": "2026-11-24"}, theme.LIGHT.accent_soft),
        ({"expected_close_date": "2026-11-30"}, theme.LIGHT.accent_soft),
        ({"expected_close_date": None}, theme.LIGHT.warn_soft),
        ({"outcome": "won", "stage": "won", "closed_date": "2026-11-03"}, theme.LIGHT.good_soft),
    ],
)
def test_what_needs_a_look_has_a_colour_of_its_own(
    board: Board, change: dict[str, object], colour: QColor
) -> None:
    quiet = Card(
        *(
            1,
            "甲",
            "乙",
            1,
            1,
            "cold",
            "target",
            "open",
            "2026-11-20T00:00:00Z",
            "x",
            "2026-12-01",
            None,
            1,
            4,
        ),
        expected_close_date="2026-12-01",
    )
    board.delegate.prepare(1.0)
    assert not has_about(board.delegate.painted(quiet, 200).toImage(), colour)
    card = quiet._replace(**change)  # type: ignore[arg-type]
    assert has_about(board.delegate.painted(card, 200).toImage(), colour)


def test_the_theme_switches_while_the_board_is_shown(board: Board, light_again: QApplication) -> None:
    assert has(picture(board, "target"), theme.LIGHT.surface.name())
    theme.apply(light_again, "dark")
    dark = picture(board, "target")
    assert has(dark, theme.DARK.surface.name())
    assert not has(dark, theme.LIGHT.surface.name())


def test_the_language_switches_while_the_board_is_shown(board: Board) -> None:
    board._session.set_language("zh_CN")
    language.notifier().spoken.emit()
    column = board.column("target")
    assert "目标客户" in column.accessibleName()
    assert "目标客户" in column.quick.button.accessibleName()
    assert "万" in column.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_six_columns_fit_beside_the_docks_at_1280(board: Board) -> None:
    assert board.width() == 912
    assert [column.width() for column in board.columns] == [142] * 6
    assert board.column("target").view.card_width() == 130
    left = board.column("target").view.card_rect(0).left()
    assert left == 6
    many, few = board.column("target").view, board.column("near_win").view
    assert many.verticalScrollBar().isVisible()
    assert not few.verticalScrollBar().isVisible()
    assert many.card_width() == few.card_width()


def test_a_notch_of_the_wheel_is_one_card(make_board: MakeBoard, qtbot: QtBot) -> None:
    board = make_board(300)
    view = board.column("target").view
    wheel = QWheelEvent(
        QPointF(50, 50),
        view.viewport().mapToGlobal(QPointF(50, 50)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), wheel)
    assert view.offset == PITCH


def test_reveal_brings_a_card_into_view_whatever_column_it_is_in(make_board: MakeBoard) -> None:
    board = make_board(600)
    column = board.column("won")
    row = column.model.row_at(column.model.rowCount() - 1)
    assert row is not None
    assert board.reveal([row])
    assert board.selected_rows() == [row]
    assert column.model.position(row) in column.view.seen()
    assert column.view.hasFocus()
    assert not board.reveal([10**9])


def test_what_is_found_begins_at_the_top(make_board: MakeBoard) -> None:
    """Far down in a column the rep types a name: the first card found is seen, not the middle of them."""
    board = make_board(600)
    board.clear_selection()
    view = board.column("target").view
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    board._session.set_filter(DealFilter(text="电"))
    assert len(board.column("target").model.rows) > 10
    assert view.verticalScrollBar().value() == 0
