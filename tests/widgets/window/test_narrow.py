"""A narrow window: icons on the rail, chart and calculator in a drawer; wide again, all is as it was."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.widgets.window.conftest import MakeWindow


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
    assert rail.buttons["today"].toolTip() == "Today"
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
    assert rail.buttons["today"].toolTip() == ""


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


def test_a_window_is_never_larger_than_its_screen(open_window: MakeWindow, sample: Path) -> None:
    window = open_window(sample)
    screen = window.screen().availableSize()
    window.resize(screen.width() + 600, screen.height() + 400)
    window.close()
    again = open_window(sample)
    assert again.width() <= screen.width()
    assert again.height() < screen.height()
