"""F1: the help opens at what one is about, is searched, read by keys, and follows the language."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from funnel_desktop import __version__
from funnel_desktop.method.playbook import Words, standard_playbook
from funnel_desktop.widgets.kit import preferences
from funnel_desktop.widgets.shell import application as starting
from funnel_desktop.widgets.shell.guide.window import HelpWindow
from funnel_desktop.widgets.shell.main_window import MainWindow
from funnel_desktop.wording.guide import PAGES
from tests.widgets.look.typing_hand import type_words
from tests.widgets.window.conftest import MakeWindow
from tests.widgets.window.hand import press, said


def help_of(window: MainWindow) -> HelpWindow:
    """Return the help that is open."""
    (found,) = window.findChildren(HelpWindow)
    return found


def listed(guide: HelpWindow) -> list[str]:
    """Return the pages that the list shows."""
    items = [guide.list.item(number) for number in range(guide.list.count())]
    return [item.data(Qt.ItemDataRole.UserRole) for item in items if not item.isHidden()]


def test_it_opens_at_the_room_one_is_in_and_once(open_window: MakeWindow, sample: Path) -> None:
    window = open_window(sample)
    for room in ("insights", "board"):
        window.rooms.enter(room)
        press(Qt.Key.Key_F1, window=window)
        guide = help_of(window)
        assert guide.isVisible()
        assert guide.shown == room
    assert "Board" in guide.reader.toPlainText()
    assert guide.focusWidget() is guide.reader
    # What it says of keys and menus is what they are.
    assert "Ctrl+Shift+L" in guide.reader.toPlainText()
    assert "View → Show only" in guide.reader.toPlainText()
    window.actions_["shortcuts"].trigger()
    assert help_of(window).shown == "shortcuts"
    assert "Walk the cards" in guide.reader.toPlainText()


def test_without_a_file_it_begins_with_the_first_steps(open_window: MakeWindow) -> None:
    window = open_window(None)
    press(Qt.Key.Key_F1, window=window)
    assert help_of(window).shown == "first-steps"


def test_words_narrow_the_pages_and_are_marked(open_window: MakeWindow, qtbot: QtBot) -> None:
    window = open_window(None)
    window.beside.show_help("board")
    guide = help_of(window)
    guide.find_field.setFocus()
    type_words(guide.find_field, "passphrase")
    assert "files-and-copies" in listed(guide)
    assert "insights" not in listed(guide)
    assert guide.shown in listed(guide)
    assert guide.reader.extraSelections()
    QTest.keyClick(guide.find_field, Qt.Key.Key_Down)
    assert guide.shown == listed(guide)[1]
    QTest.keyClick(guide.find_field, Qt.Key.Key_Return)
    assert guide.focusWidget() is guide.reader
    guide.find_field.setText("no page has these words 42")
    assert listed(guide) == []
    assert guide.nothing.isVisible()
    guide.find_field.clear()
    assert listed(guide) == list(PAGES)


def test_links_lead_from_page_to_page(open_window: MakeWindow) -> None:
    window = open_window(None)
    window.beside.show_help("first-steps")
    guide = help_of(window)
    guide.reader.anchorClicked.emit(QUrl("capture"))
    assert guide.shown == "capture"
    assert "Note it down" in guide.reader.toPlainText()


def test_keys_scroll_a_page_and_escape_closes_it(open_window: MakeWindow, qtbot: QtBot) -> None:
    window = open_window(None)
    window.beside.show_help("shortcuts")
    guide = help_of(window)
    bar = guide.reader.verticalScrollBar()
    assert bar.value() == 0
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End):
        before = bar.value()
        QTest.keyClick(guide.reader, key)
        assert bar.value() > before
    assert bar.value() == bar.maximum()
    QTest.keyClick(guide.reader, Qt.Key.Key_Home)
    assert bar.value() == 0
    QTest.keyClick(guide.reader, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(HelpWindow))


def test_it_follows_the_language_where_it_is(open_window: MakeWindow) -> None:
    window = open_window(None)
    window.beside.show_help("method")
    guide = help_of(window)
    assert "The method" in guide.reader.toPlainText()
    window.set_language("zh_CN")
    assert guide.isVisible()
    assert guide.shown == "method"
    assert "目标客户" in guide.reader.toPlainText()
    assert "10%" in guide.reader.toPlainText()
    assert guide.windowTitle().startswith("帮助")


def test_what_a_playbook_calls_its_stages_is_read_as_it_stands(open_window: MakeWindow) -> None:
    window = open_window(None)
    playbook = standard_playbook()
    foreign = "<b>B</b> *i* [a](board) ![p](board.png) | _u_ &amp; `c`"
    stage = playbook.stages["target"]._replace(name=Words(foreign, foreign))
    guide = HelpWindow(window, playbook._replace(stages={"target": stage}), lambda: "en")
    guide.open_page("method")
    assert foreign in guide.reader.toPlainText()
    guide.close()


def test_pictures_are_as_wide_as_the_text_and_not_wider(open_window: MakeWindow) -> None:
    window = open_window(None)
    window.beside.show_help("board")
    guide = help_of(window)
    guide.resize(700, 600)
    QApplication.processEvents()
    assert guide.reader.horizontalScrollBar().maximum() == 0
    assert guide.reader.document().idealWidth() <= guide.reader.viewport().width()


@pytest.mark.parametrize("used", [False, True])
def test_what_is_new_is_said_once_after_an_update(open_window: MakeWindow, used: bool) -> None:
    if used:
        preferences._keep({"version": "0.0.9"})
    window = open_window(None)
    starting._say_what_is_new(window)
    QApplication.processEvents()
    assert (said(window) == f"Funnel Desktop is now version {__version__}.") is used
    if used:
        window.message_bar.notice._action.click()
        assert help_of(window).shown == "whats-new"
        window.message_bar.hide()
    starting._say_what_is_new(window)
    QApplication.processEvents()
    assert window.message_bar.isHidden()
