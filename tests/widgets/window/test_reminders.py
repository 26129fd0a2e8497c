"""Reminders from the tray: off at first, nothing where there is no tray, and an end that is one."""

from __future__ import annotations

from PySide6.QtGui import QCloseEvent
from pytestqt.qtbot import QtBot

from funnel_desktop.widgets.kit import preferences
from funnel_desktop.widgets.shell.reminders import Reminders, unmarked
from tests.widgets.window.conftest import MakeFile, MakeWindow


def test_they_are_off_until_they_are_wanted(open_window: MakeWindow, make_file: MakeFile) -> None:
    window = open_window(make_file("甲, 乙, 20"))
    window.reminders.begin()
    assert not preferences.reminders()
    assert not window.reminders.on
    window.reminders.switch(True)
    assert preferences.reminders()
    # Without a tray nothing is offered, and closing the window ends the program as ever.
    assert window.actions_["reminders"].isVisible() == Reminders.possible()
    assert window.reminders.on == Reminders.possible()
    window.reminders.switch(False)
    assert not preferences.reminders()
    assert not window.reminders.on


def test_an_end_that_is_asked_for_is_one(open_window: MakeWindow, make_file: MakeFile, qtbot: QtBot) -> None:
    window = open_window(make_file("甲, 乙, 20"))
    assert not window.reminders.stays(QCloseEvent())
    window.close()  # as Quit, Ctrl+Q, the icon's menu and a signal do
    qtbot.waitUntil(lambda: not window.isVisible())
    assert window.model is None


def test_what_others_wrote_is_no_html_in_a_notification() -> None:
    said = unmarked('<img src="x"> 甲&amp;乙 <b>14:30</b>')
    assert not set(said) & set("<>&")
    assert "甲" in said
    assert "14:30" in said
