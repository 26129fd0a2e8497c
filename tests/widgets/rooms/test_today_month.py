"""Today as a month: arrows walk its days, a day that is asked for is listed, and all goes into a calendar."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.session import Session
from funnel_desktop.widgets.rooms.today.month import MonthDay
from funnel_desktop.widgets.rooms.today.room import TodayRoom
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.commands.conftest import StoryClock
from tests.queries.test_week_ahead import filled
from tests.widgets.window.conftest import MakeWindow
from tests.widgets.window.hand import answering, chosen

MONDAY = date(2026, 12, 28)


@pytest.fixture
def room(open_window: MakeWindow, tmp_path: Path) -> TodayRoom:
    """Today on the last Monday of the year, as a month."""
    path = tmp_path / "月.funnel"
    filled(path, MONDAY).close()
    clock = StoryClock()
    clock.now = clock.now.replace(year=2026, month=12, day=28)
    window = open_window(None)
    window.set_session(Session.open(path, clock=clock))
    window.rooms.enter("today")
    room = window.rooms.room("today")
    assert isinstance(room, TodayRoom)
    room.span.choose("month")
    return room


def cell(room: TodayRoom, day: date) -> MonthDay:
    return next(cell for cell in room.month.days if cell.day == day and cell.isVisible())


def test_the_month_stands_in_the_place_of_the_week_and_lists_today(room: TodayRoom) -> None:
    assert room.month.isVisible()
    assert not room.ahead.isVisible()
    assert room.month.title.text() == "December 2026"
    assert room.blocks["day"].heading.text() == "Monday 28 Dec"
    assert len([one for one in room.month.days if one.isVisible()]) == 35
    assert room.blocks["day"].lines
    room.span.choose("week")
    assert not room.month.isVisible()
    assert room.ahead.isVisible()
    assert room.blocks["day"].lines == []


def test_a_click_lists_a_day_and_the_keyboard_walks_into_the_next_month(
    room: TodayRoom, qtbot: QtBot
) -> None:
    wednesday = MONDAY + timedelta(days=2)
    QTest.mouseClick(cell(room, wednesday), Qt.MouseButton.LeftButton)
    assert room.blocks["day"].heading.text() == "Wednesday 30 Dec"
    assert "09:00" in room.blocks["day"].lines[0].accessibleName()
    assert cell(room, wednesday).hasFocus()
    QTest.keyClick(cell(room, wednesday), Qt.Key.Key_Down)
    assert room.month.title.text() == "January 2027"
    january = cell(room, date(2027, 1, 6))
    assert january.hasFocus()
    QTest.keyClick(january, Qt.Key.Key_PageUp)
    assert room.month.title.text() == "December 2026"
    # Back in the month of today it is today that is listed.
    assert room.month.day == MONDAY
    assert "28 Dec" in cell(room, MONDAY).accessibleName()


def test_what_is_planned_goes_into_a_calendar_of_another_program(
    room: TodayRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    target = tmp_path / "agenda.ics"
    with answering(qtbot, chosen(target)):
        QTest.mouseClick(room.export, Qt.MouseButton.LeftButton)
    events = list(Calendar.from_ical(target.read_bytes()).walk("VEVENT"))
    window = room.window()
    assert isinstance(window, MainWindow)
    visits = sum(not str(event["UID"]).endswith("-step@funnel-desktop") for event in events)
    said = window.message_bar.notice.text()
    assert said.startswith(f"{visits} visits and {len(events) - visits} next steps written to")
