"""A narrow window: icons on the rail, chart and calculator in a drawer; wide again, all is as it
was. In a wide one the sheet of a deal stands beside the board."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from funnel_desktop.text import message
from funnel_desktop.widgets.deal.sheet import DealSheet
from funnel_desktop.widgets.deal.sheet_place import LEAST_BOARD
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.widgets.window.conftest import MakeWindow
from tests.widgets.window.hand import answering


def test_a_narrow_window_keeps_its_panels_in_a_drawer(
    qtbot: QtBot, open_window: MakeWindow, sample: Path
) -> None:
    window = open_window(sample)
    panels, rail = window.panels, window.rooms.rail
    assert panels.chart_dock.isVisible()
    assert panels.balance_dock.isVisible()
    window.resize(960, 512)
    qtbot.waitUntil(lambda: panels.narrow)
    # All of the width is the room's; each room still says its name.
    assert not panels.drawer.isVisible()
    assert window.inner.width() > 900
    assert "Today" in rail.buttons["today"].toolTip().splitlines()
    qtbot.waitUntil(lambda: panels.strip.isAncestorOf(panels.verdict))
    # F6 opens the chart over the room, F7 the calculator in its place, Escape closes it.
    window.actions_["show_chart"].trigger()
    assert panels.drawer.isVisible()
    assert panels.chart.isVisible()
    window.actions_["show_balance"].trigger()
    assert panels.balance.isVisible()
    assert not panels.chart.isVisible()
    qtbot.keyClick(panels.drawer, Qt.Key.Key_Escape)
    assert not panels.drawer.isVisible()
    # With room again both stand beside the rooms, as they had been.
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: not panels.narrow)
    assert panels.chart.isVisible()
    assert panels.balance.isVisible()
    assert "Today" not in rail.buttons["today"].toolTip().splitlines()


def test_the_bar_folds_its_choices_into_one_where_there_is_no_room(
    qtbot: QtBot, open_window: MakeWindow, sample: Path
) -> None:
    window = open_window(sample)
    bar = window.filter_bar
    assert bar.source.isVisible()
    assert bar.folded.isHidden()
    window.resize(840, 500)
    qtbot.waitUntil(bar.folded.isVisible)
    assert bar.source.isHidden()
    assert bar.sort.isHidden()
    assert bar.new_deal.width() >= bar.new_deal.sizeHint().width()
    # What is said in short is whole to a screen reader.
    assert bar.export.text() == ""
    assert bar.export.accessibleName() == "Export"
    window.resize(1280, 800)
    qtbot.waitUntil(bar.source.isVisible)
    assert bar.export.text() == "Export"


def test_a_narrow_window_has_its_menus_behind_one_button(
    qtbot: QtBot, open_window: MakeWindow, sample: Path
) -> None:
    window = open_window(sample)
    bar, button = window.menuBar(), window.filter_bar.menu
    assert bar.isVisible()
    assert button.isHidden()
    window.resize(960, 512)
    qtbot.waitUntil(button.isVisible)
    assert not bar.isVisible()
    assert button.accessibleName() == "Menu"
    # Keys of actions act without the bar.
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert window.panels.drawer.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    titles: list[list[str]] = []

    def look(menu: QMenu) -> None:
        titles.append([action.text().replace("&", "") for action in menu.actions()])
        menu.close()

    with answering(qtbot, (QMenu, look)):
        qtbot.keyClick(window, Qt.Key.Key_F10)
    with answering(qtbot, (QMenu, look)):
        button.click()
    assert titles == [["File", "Edit", "View", "Deal", "Help"]] * 2
    window.resize(1280, 800)
    qtbot.waitUntil(bar.isVisible)
    assert button.isHidden()


def test_a_window_is_never_larger_than_its_screen(open_window: MakeWindow, sample: Path) -> None:
    window = open_window(sample)
    screen = window.screen().availableSize()
    window.resize(screen.width() + 600, screen.height() + 400)
    window.close()
    again = open_window(sample)
    assert again.width() <= screen.width()
    assert again.height() < screen.height()


# Room for more


def _opened(window: MainWindow) -> DealSheet:
    assert window.model is not None
    window.open_deal(window.model.index.column("intent")[0])
    sheet = window.sheet.shown
    assert sheet is not None
    return sheet


def _lies_over(window: MainWindow, sheet: DealSheet) -> bool:
    """Whether the sheet covers any of the board, as the screen shows it."""
    assert window.board is not None
    board = QRect(window.board.mapToGlobal(QPoint(0, 0)), window.board.size())
    return board.intersects(QRect(sheet.mapToGlobal(QPoint(0, 0)), sheet.size()))


@pytest.mark.parametrize("width", [1680, 1800, 1920, 2560])
def test_in_a_wide_window_the_sheet_stands_between_board_and_panels(
    qtbot: QtBot, open_window: MakeWindow, sample: Path, width: int
) -> None:
    window = open_window(sample)
    window.resize(width, 1000)
    qtbot.waitUntil(lambda: window.panels.chart_dock.width() == (360 if width < 1800 else 400))
    assert window.board is not None
    whole = window.board.width()
    sheet = _opened(window)
    qtbot.waitUntil(lambda: not _lies_over(window, sheet))
    # The board keeps its six columns, the panels their place, and all of it meets without a gap.
    assert window.board.width() >= LEAST_BOARD
    assert window.board.width() + sheet.width() == whole
    assert (
        sheet.mapTo(window, QPoint(sheet.width(), 0)).x()
        <= window.panels.chart.mapTo(window, QPoint(0, 0)).x()
    )
    assert window.panels.chart.isVisible()
    assert window.panels.balance.isVisible()
    sheet.close_sheet()
    qtbot.waitUntil(lambda: window.board is not None and window.board.width() == whole)


def test_at_1280_the_sheet_lies_over_the_right_as_ever(
    qtbot: QtBot, open_window: MakeWindow, sample: Path
) -> None:
    window = open_window(sample)
    window.resize(1280, 800)
    assert window.board is not None
    whole = window.board.size()
    sheet = _opened(window)
    assert window.board.size() == whole
    assert not sheet.place.beside
    assert sheet.geometry().right() == window.inner.width() - 1


def test_the_sheet_follows_the_window_through_all_widths_without_a_jump(
    qtbot: QtBot, open_window: MakeWindow, sample: Path
) -> None:
    window = open_window(sample)
    window.resize(1280, 800)
    sheet = _opened(window)
    editor = sheet.overview.fields["project"].editor
    editor.setFocus()
    widths: list[tuple[bool, int, int]] = []
    for width in (*range(1280, 2000, 40), *range(2000, 1240, -40)):
        window.resize(width, 800)
        QCoreApplication.processEvents()
        widths.append((sheet.place.beside, sheet.place.width, window.panels.chart.width()))
    # Once from over to beside and once back; neither sheet nor panels ever go the other way meanwhile.
    wider, narrower = widths[:18], widths[18:]
    assert [beside for beside, _w, _p in wider] == sorted(beside for beside, _w, _p in wider)
    assert [width for _b, width, _p in wider] == sorted(width for _b, width, _p in wider)
    assert [panel for _b, _w, panel in wider] == sorted(panel for _b, _w, panel in wider)
    assert [panel for _b, _w, panel in narrower] == sorted(
        (panel for _b, _w, panel in narrower), reverse=True
    )
    assert wider[0] == narrower[-1] == (False, 440, 304)
    assert wider[-1] == (True, 480, 400)
    # What one was typing in is where it was.
    assert sheet.isAncestorOf(window.focusWidget())
    assert window.focusWidget() is editor


def test_the_sheet_is_drawn_wider_and_stays_so(qtbot: QtBot, open_window: MakeWindow, sample: Path) -> None:
    window = open_window(sample)
    window.resize(1920, 1000)
    sheet = _opened(window)
    qtbot.waitUntil(lambda: sheet.place.beside)
    grip = sheet.place.grip
    qtbot.mousePress(grip, Qt.MouseButton.LeftButton, pos=QPoint(3, 100))
    # QTest's moves carry no button: the move is made as the system makes it.
    for _ in range(2):
        place = QPointF(3 - 30, 100)
        move = QMouseEvent(
            QEvent.Type.MouseMove,
            place,
            grip.mapToGlobal(place),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QCoreApplication.sendEvent(grip, move)
    qtbot.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=QPoint(3, 100))
    assert sheet.place.width == 540
    assert not _lies_over(window, sheet)
    window.close()
    again = open_window(sample)
    again.resize(1920, 1000)
    sheet = _opened(again)
    qtbot.waitUntil(lambda: sheet.place.beside)
    assert sheet.place.width == 540
    # Never so wide that the board has not its least.
    again.resize(1700, 1000)
    qtbot.waitUntil(lambda: sheet.place.width < 540)
    assert again.board is not None
    assert again.board.width() >= LEAST_BOARD


def test_panels_that_were_drawn_keep_their_width(qtbot: QtBot, open_window: MakeWindow, sample: Path) -> None:
    window = open_window(sample)
    window.resize(1920, 1000)
    qtbot.waitUntil(lambda: window.panels.chart_dock.width() == 400)
    window.inner.resizeDocks([window.panels.chart_dock], [333], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: window.panels.chart_dock.width() == 333)
    window.resize(1400, 900)
    qtbot.waitUntil(lambda: window.width() == 1400)
    assert window.panels.chart_dock.width() == 333


def test_beside_the_board_the_sheet_shows_the_card_that_is_chosen(
    qtbot: QtBot, open_window: MakeWindow, sample: Path
) -> None:
    window = open_window(sample)
    window.resize(1920, 1000)
    sheet = _opened(window)
    qtbot.waitUntil(lambda: sheet.place.beside)
    assert window.board is not None
    assert window.model is not None
    first, second, third = window.model.index.column("intent")[:3]
    assert sheet.row() == first
    view = window.board.column("intent").view
    view.setFocus()
    view.select_rows([second])
    qtbot.waitUntil(lambda: sheet.row() == second)
    assert view.hasFocus()
    # Several are no one deal: what is shown stays.
    view.select_rows([second, third])
    view.select_rows([third])
    qtbot.waitUntil(lambda: sheet.row() == third)
    # Over the board it stays with the deal that was opened.
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: not sheet.place.beside)
    view.select_rows([first])
    assert not window.sheet._soon.isActive()
    assert sheet.row() == third


@pytest.mark.parametrize("width", [900, 1280, 1920])
def test_a_message_leaves_the_buttons_of_an_open_deal_free(
    qtbot: QtBot, open_window: MakeWindow, sample: Path, width: int
) -> None:
    window = open_window(sample)
    window.resize(width, 700)
    assert window.model is not None
    window.open_deal(window.model.index.column("target")[0])
    sheet = window.sheet.shown
    assert sheet is not None
    # It slides in where it comes over the board.
    there = window.inner.width()
    qtbot.waitUntil(
        lambda: sheet.isVisible() and (sheet.place.beside or sheet.geometry().right() + 1 == there)
    )
    window.complain(message("File", "There is no file {path}.", path="/a/rather/long/name/" * 6))
    bar, page = window.message_bar, window.message_bar.parentWidget()
    assert page is not None
    assert bar.isVisible()
    assert bar.x() > 0
    assert bar.x() + bar.width() <= sheet.mapTo(page, QPoint(0, 0)).x()
    # Without it the message is in the middle again.
    sheet.close_sheet()
    qtbot.waitUntil(lambda: not sheet.isVisible())
    window.complain(message("File", "There is no file {path}.", path="/another/rather/long/name/" * 5))
    assert abs(2 * bar.x() + bar.width() - page.width()) <= 1
