"""The board and the table of deals are narrowed by columns of the file's own, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.own_columns import WantedColumn
from funnel_desktop.queries.own_columns import own_columns
from funnel_desktop.widgets.dialogs.deal_table import DealTable
from funnel_desktop.widgets.dialogs.own_term_panel import OwnTermPanel
from funnel_desktop.widgets.dialogs.own_terms import OwnTerms
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.commands.test_own_columns import as_they_are, change, set_values
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import answering, press

REGION, AREA, DAY = "区域", "面积", "验收日期"


@pytest.fixture
def window(make_file: MakeFile, open_window: MakeWindow) -> MainWindow:
    """A window over three deals and columns of three kinds."""
    window = open_window(make_file("岭核检测, 泵, 10", "恒准, 阀, 20", "远航, 炉, 30"))
    assert window.model is not None
    session = window.model.session
    change(
        session, *(WantedColumn("", n, k) for n, k in ((REGION, "choice"), (AREA, "number"), (DAY, "date")))
    )
    set_values(session, "岭核检测", 区域="华东 & 北", 面积="100", 验收日期="2026-12-01")
    set_values(session, "恒准", 区域="华南", 面积="250")
    return window


def shown(window: MainWindow) -> list[str]:
    assert window.model is not None
    index = window.model.index
    return [card.customer for card in index.cards(index.column("target"))]


def panel_of(terms: OwnTerms, qtbot: QtBot) -> OwnTermPanel:
    qtbot.waitUntil(lambda: terms.panel is not None and terms.panel.reading.isHidden())
    assert terms.panel is not None
    return terms.panel


def column_chosen(name: str) -> tuple[type[QMenu], Callable[[QMenu], None]]:
    """Choose a column in the menu that is to come."""

    def choose(menu: QMenu) -> None:
        (action,) = [action for action in menu.actions() if action.text() == name]
        action.trigger()
        menu.close()

    return QMenu, choose


def test_a_value_is_ticked_the_board_follows_and_a_chip_says_so(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.filter_bar
    assert bar.own.isVisible()
    assert bar.terms.isHidden()
    with answering(qtbot, column_chosen(REGION)):
        bar.own.click()
    panel = panel_of(bar.terms, qtbot)
    assert [panel.values.model().index(row, 0).data() for row in range(2)] == ["华东 & 北", "华南"]
    place = panel.values.visualRect(panel.values.model().index(0, 0)).center()
    QTest.mouseClick(panel.values.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shown(window) == ["岭核检测"]
    (chip, away) = next(iter(bar.terms.chips.values()))
    assert bar.terms.isVisible()
    assert chip.text() == "区域: 华东 && 北"
    assert chip.accessibleName() == "Change 区域: 华东 & 北"
    # A press elsewhere puts the panel away; what was asked stays.
    QTest.mousePress(window.status, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert bar.terms.panel is None
    QTest.mouseRelease(window.status, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    away.click()
    assert shown(window) == ["岭核检测", "恒准", "远航"]
    assert bar.terms.isHidden()


def test_by_keyboard_alone(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.filter_bar
    with answering(qtbot, column_chosen(REGION)):
        window.actions_["filter_own"].trigger()
    panel = panel_of(bar.terms, qtbot)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space)
    assert shown(window) == ["恒准"]
    press(Qt.Key.Key_Tab)
    assert panel.empty.hasFocus()
    press(Qt.Key.Key_Space)
    assert shown(window) == ["恒准", "远航"]
    for _button in (panel.clear, panel.done):
        press(Qt.Key.Key_Tab)
        assert _button.hasFocus()
    press(Qt.Key.Key_Tab)
    assert panel.values.hasFocus()
    press(Qt.Key.Key_Escape)
    assert bar.terms.panel is None
    assert bar.own.hasFocus()
    window.actions_["clear_filter"].trigger()
    assert shown(window) == ["岭核检测", "恒准", "远航"]
    assert bar.terms.isHidden()


def test_numbers_and_days_are_asked_by_their_limits(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.filter_bar
    with answering(qtbot, column_chosen(AREA)):
        bar.own.click()
    panel = panel_of(bar.terms, qtbot)
    qtbot.keyClicks(panel.limits[0].editor, "150")
    assert shown(window) == ["恒准"]
    qtbot.keyClicks(panel.limits[0].editor, "x")
    assert shown(window) == ["恒准"]
    (chip, _away) = next(iter(bar.terms.chips.values()))
    assert chip.text() == "面积: ≥ 150"
    panel.clear.click()
    assert shown(window) == ["岭核检测", "恒准", "远航"]
    panel.close_panel()
    with answering(qtbot, column_chosen(DAY)):
        bar.own.click()
    panel = panel_of(bar.terms, qtbot)
    qtbot.keyClicks(panel.limits[1].editor, "2026-12-31")
    assert shown(window) == ["岭核检测"]
    panel.done.click()
    assert next(iter(bar.terms.chips.values()))[0].text() == "验收日期: until 2026-12-31"


def test_the_chip_goes_with_its_column_and_comes_back_into_its_panel(
    window: MainWindow, qtbot: QtBot
) -> None:
    bar = window.filter_bar
    assert window.model is not None
    session = window.model.session
    with answering(qtbot, column_chosen(REGION)):
        bar.own.click()
    panel = panel_of(bar.terms, qtbot)
    press(Qt.Key.Key_Space)
    panel.done.click()
    (chip, _away) = next(iter(bar.terms.chips.values()))
    chip.click()
    panel = panel_of(bar.terms, qtbot)
    assert panel.values.model().index(0, 0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    panel.clear.click()
    panel.close_panel()
    assert bar.terms.isHidden()
    with answering(qtbot, column_chosen(REGION)):
        bar.own.click()
    panel = panel_of(bar.terms, qtbot)
    press(Qt.Key.Key_Space)
    panel.done.click()
    change(session, *as_they_are(own_columns(session))[1:])
    assert bar.terms.isHidden()
    assert shown(window) == ["岭核检测", "恒准", "远航"]


def test_the_table_of_deals_is_narrowed_in_the_same_way(window: MainWindow, qtbot: QtBot) -> None:
    assert window.model is not None
    assert window.flow is not None
    session = window.model.session
    window.flow.list_deals("All deals", session.store.deals.all_rows)
    (table,) = window.findChildren(DealTable)
    qtbot.waitUntil(table.isActiveWindow)
    with answering(qtbot, column_chosen(AREA)):
        table.own.click()
    panel = panel_of(table.terms, qtbot)
    qtbot.keyClicks(panel.limits[1].editor, "100")
    panel.done.click()
    assert table._proxy.rowCount() == 1
    assert "1 deal" in table.count.text()
    assert table.terms.isVisible()
    # The board is asked apart from it.
    assert shown(window) == ["岭核检测", "恒准", "远航"]
    assert window.model is not None
    set_values(window.model.session, "远航", 面积="7")
    assert table._proxy.rowCount() == 2
    table.close()
