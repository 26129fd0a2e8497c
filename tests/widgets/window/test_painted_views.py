"""What is painted is heard part by part: the days of a calendar and their visits, the months of a chart."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.queries.day import Ahead
from funnel_desktop.widgets.kit import accessible
from funnel_desktop.widgets.rooms.targets.room import TargetsRoom
from funnel_desktop.widgets.rooms.today.room import TodayRoom
from funnel_desktop.widgets.rooms.today.week_ahead import DayColumn
from funnel_desktop.widgets.rooms.visits.calendar import CalendarView
from funnel_desktop.widgets.rooms.visits.room import VisitsRoom
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.widgets.window.conftest import MakeWindow
from tests.widgets.window.walking import ROOMS

Role = QAccessible.Role
_WHOLE = {Role.Button, Role.Slider, Role.PageTab, Role.Link, Role.CheckBox, Role.RadioButton, Role.SpinBox}
"""What is one thing to press or set, however it is painted."""


def parts_of(view: QWidget) -> list[QAccessibleInterface]:
    """Return what a screen reader finds directly in a view."""
    reader = QAccessible.queryAccessibleInterface(view)
    found = [reader.child(number) for number in range(reader.childCount())]
    return [part for part in found if part is not None and not part.state().invisible]


def said(part: QAccessibleInterface) -> str:
    return part.text(QAccessible.Text.Name)


def painted(window: MainWindow) -> Iterator[QWidget]:
    """Yield the views of the window that paint several things themselves: our own ones that hear the mouse,
    and what holds a picture of pyqtgraph."""
    for view in window.findChildren(QWidget):
        kind = type(view)
        if not view.isVisible() or isinstance(view, QAbstractScrollArea):
            continue
        ours = kind.__module__.startswith("funnel_desktop.") and "paintEvent" in vars(kind)
        hears = {"mousePressEvent", "mouseReleaseEvent", "mouseMoveEvent"} & set(vars(kind))
        if ours and hears and QAccessible.queryAccessibleInterface(view).role() not in _WHOLE:
            yield view


def test_every_painted_view_has_parts_with_words_and_places(open_window: MakeWindow, sample: Path) -> None:
    accessible.install()
    window = open_window(sample)
    silent: list[str] = []
    for room in ROOMS:
        window.rooms.enter(room)
        QApplication.processEvents()
        for view in painted(window):
            parts = parts_of(view)
            if not parts:
                silent.append(f"{room}: {type(view).__name__} has no parts")
            nameless = [part for part in parts if not said(part).strip() or part.rect().isEmpty()]
            silent += [f"{room}: a part of {type(view).__name__} without words or place"] * len(nameless)
    assert silent == []


def test_the_days_and_visits_of_the_calendar_are_walked_and_opened(
    qtbot: QtBot, open_window: MakeWindow, sample: Path
) -> None:
    accessible.install()
    window = open_window(sample)
    window.rooms.enter("visits")
    room = window.rooms.room("visits")
    assert isinstance(room, VisitsRoom)
    (view,) = room.findChildren(CalendarView)
    qtbot.waitUntil(lambda: bool(view.boxes()))
    parts = parts_of(view)
    days = [part for part in parts if part.role() == Role.Cell]
    visits = [part for part in parts if part.role() == Role.ListItem]
    assert len(days) == len(view.boxes())
    assert len(visits) == sum(len(box.slots) for box in view.boxes())
    for day, box in zip(days, view.boxes(), strict=True):
        here = QRect(view.mapToGlobal(box.place.toRect().topLeft()), box.place.toRect().size())
        assert day.rect() == here
        assert day.state().selected == (box.day == view.current)
    # Pressing a day brings the keyboard there.
    other = next(at for at, box in enumerate(view.boxes()) if box.day != view.current)
    days[other].actionInterface().doAction("Press")
    assert view.current == view.boxes()[other].day
    assert view.hasFocus()
    assert [bool(day.state().selected) for day in days].index(True) == other
    # Pressing a visit opens it.
    opened: list[str] = []
    view.opened.disconnect()
    view.opened.connect(opened.append)
    box = next(box for box in view.boxes() if box.slots)
    at = next(part for part in parts if part.role() == Role.ListItem)
    assert box.slots[0].visit.customer in said(at)
    at.actionInterface().doAction("Press")
    assert opened == [box.slots[0].visit.id]


def test_the_things_of_a_day_in_the_week_ahead_are_opened(open_window: MakeWindow, sample: Path) -> None:
    accessible.install()
    window = open_window(sample)
    window.rooms.enter("today")
    room = window.rooms.room("today")
    assert isinstance(room, TodayRoom)
    QApplication.processEvents()
    columns = [one for one in room.findChildren(DayColumn) if one.day is not None and one.day.items]
    assert columns
    for column in columns:
        assert column.day is not None
        parts = parts_of(column)
        assert [said(part) for part in parts] == [words for _kind, words in column.words.items]
        opened: list[Ahead] = []
        column.opened.disconnect()
        column.opened.connect(opened.append)
        parts[0].actionInterface().doAction("Press")
        assert opened == [column.day.items[0]]


def test_the_months_of_the_years_chart_say_their_figures(qtbot: QtBot, november: MainWindow) -> None:
    accessible.install()
    november.rooms.enter("targets")
    room = november.rooms.room("targets")
    assert isinstance(room, TargetsRoom)

    def months() -> list[QAccessibleInterface]:
        return [part for part in parts_of(room.chart) if part.role() == Role.ListItem]

    qtbot.waitUntil(lambda: room.chart.plot is not None and len(months()) == 12)
    chart = QRect(room.chart.mapToGlobal(room.chart.rect().topLeft()), room.chart.size())
    lefts = [part.rect().left() for part in months()]
    assert lefts == sorted(set(lefts))
    for part in months():
        assert any(sign.isdigit() for sign in said(part))
        assert chart.contains(part.rect())


def test_the_months_are_placed_before_the_chart_has_a_size(
    qtbot: QtBot, november: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pyqtgraph import functions

    # pyqtgraph's stand-in for a transform that cannot be turned around fails with numpy 2.5.
    monkeypatch.setattr(functions, "_pinv_fallback", lambda transform: pytest.fail(str(transform)))
    november.rooms.enter("targets")
    room = november.rooms.room("targets")
    assert isinstance(room, TargetsRoom)
    with qtbot.captureExceptions() as caught:
        qtbot.waitUntil(lambda: room.chart.plot is not None and len(parts_of(room.chart)) >= 12)
    assert caught == []
