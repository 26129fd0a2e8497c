"""Ctrl+K: one line finds all that has a name, in characters, pinyin and initials, and opens it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.leads import AddLeads
from funnel_desktop.commands.people import PutPerson
from funnel_desktop.commands.saved_views import kept
from funnel_desktop.method.deal_filter import DealFilter
from funnel_desktop.method.deal_view import DealView
from funnel_desktop.method.records import Person
from funnel_desktop.widgets.deal.timeline.window import TimelineWindow
from funnel_desktop.widgets.dialogs.palette import PaletteDialog
from funnel_desktop.widgets.leads.dialog import LeadDialog
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import CONTROL, Answer, answering, press

LINES = (
    *("华强电子, 在线检测, 38", "佛山机械, 三坐标, 22.5", "Bolt Motors, Leak test, 36"),
    *("重庆长安, 座椅, 41.5", "华强重工, 绝缘, 56"),
)


@pytest.fixture
def window(open_window: MakeWindow, make_file: MakeFile) -> MainWindow:
    window = open_window(make_file(*LINES))
    assert window.model is not None
    session = window.model.session
    session.execute(AddLeads(({"customer": "远航电池", "project": "化成柜"},)))
    session.execute(PutPerson(Person("p1", "佛山机械", "王建国", "设备科长")))
    session.execute(kept(session, "华强的单", DealView(DealFilter(text="华强"))))
    return window


def lines(dialog: PaletteDialog) -> list[tuple[str, str]]:
    return [(line.kind, line.name) for line in dialog.lines.lines if line.kind]


def typing(words: str, look: Callable[[PaletteDialog], object], end: Qt.Key = Qt.Key.Key_Return) -> Answer:
    def work(dialog: PaletteDialog) -> None:
        dialog.field.setText(words)
        look(dialog)
        QTest.keyClick(dialog.field, end)

    return PaletteDialog, work


def asked(qtbot: QtBot, words: str, look: Callable[[PaletteDialog], object], *more: Answer) -> None:
    """Press Ctrl+K, type, look, press Enter, and answer what comes then."""
    with answering(qtbot, typing(words, look), *more):
        press(Qt.Key.Key_K, CONTROL)


def test_a_deal_is_found_by_characters_pinyin_and_initials_and_opens(
    qtbot: QtBot, window: MainWindow
) -> None:
    for words in ("长安", "changan", "cqca", "zhongqing", "CHANGAN 座椅"):

        def look(dialog: PaletteDialog) -> None:
            qtbot.waitUntil(lambda: ("deal", "重庆长安") in lines(dialog))

        asked(qtbot, words, look)
        sheet = window.sheet.shown
        assert sheet is not None
        assert window.model is not None
        row = sheet.row()
        assert row is not None
        deal = window.model.session.deal(row)
        assert deal is not None
        assert deal.customer == "重庆长安", words
        press(Qt.Key.Key_Escape)


def test_what_begins_so_comes_first_and_every_kind_is_there(qtbot: QtBot, window: MainWindow) -> None:
    found: list[tuple[str, str]] = []

    def look(dialog: PaletteDialog) -> None:
        qtbot.waitUntil(lambda: ("customer", "华强电子") in lines(dialog))
        found.extend(lines(dialog))
        model = dialog.lines
        index = dialog.list.currentIndex()
        assert model.lines[index.row()].kind, "no heading is chosen"
        heading = model.lines[0]
        assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
        assert heading.name == "Deals"
        said = model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole)
        assert str(said).startswith("华强"), said
        assert dialog.list.accessibleName() == "What was found"
        dialog.field.setText("")

    with answering(qtbot, typing("hq", look, Qt.Key.Key_Escape)):
        press(Qt.Key.Key_K, CONTROL)
    assert {name for kind, name in found if kind == "deal"} == {"华强电子", "华强重工"}
    assert {name for kind, name in found if kind == "customer"} == {"华强电子", "华强重工"}
    assert ("view", "华强的单") in found


def test_people_leads_rooms_views_and_actions_open_where_they_are(qtbot: QtBot, window: MainWindow) -> None:
    asked(qtbot, "insights", lambda dialog: None)
    assert window.rooms.current == "insights"
    asked(qtbot, "华强的单", lambda dialog: None)
    assert window.rooms.current == "deals"
    assert window.filter_bar.find_field.text() == "华强"
    asked(qtbot, "show all deals", lambda dialog: None)
    assert window.filter_bar.find_field.text() == ""

    def person(dialog: PaletteDialog) -> None:
        qtbot.waitUntil(lambda: lines(dialog)[:1] == [("person", "王建国")])

    asked(qtbot, "wjg", person)
    timeline = window.findChild(TimelineWindow)
    assert timeline is not None
    timeline.close()

    def lead(dialog: PaletteDialog) -> None:
        qtbot.waitUntil(lambda: lines(dialog)[:1] == [("lead", "远航电池")])

    asked(qtbot, "yhdc", lead, (LeadDialog, lambda dialog: dialog.reject()))


def test_nothing_typed_offers_what_was_opened_last_and_what_is_disabled_is_not_offered(
    qtbot: QtBot, window: MainWindow
) -> None:
    asked(qtbot, "长安", lambda dialog: qtbot.waitUntil(lambda: bool(lines(dialog))))
    press(Qt.Key.Key_Escape)
    asked(qtbot, "targets", lambda dialog: None)
    first: list[tuple[str, str]] = []
    with answering(qtbot, typing("", lambda dialog: first.extend(lines(dialog)), Qt.Key.Key_Escape)):
        press(Qt.Key.Key_K, CONTROL)
    assert first[:2] == [("room", "Targets"), ("deal", "重庆长安")]
    offered: list[str] = []

    def look(dialog: PaletteDialog) -> None:
        offered.extend(line.key for line in dialog.lines.lines if line.kind == "action")

    with answering(qtbot, typing("move forward", look, Qt.Key.Key_Escape)):
        press(Qt.Key.Key_K, CONTROL)
    assert offered == [], "no card is chosen in this room: nothing can be moved"
    with answering(qtbot, typing("new deal", look, Qt.Key.Key_Escape)):
        press(Qt.Key.Key_K, CONTROL)
    assert "new_deal" in offered


def test_arrows_walk_the_lines_and_a_name_of_the_file_stays_text(qtbot: QtBot, window: MainWindow) -> None:
    assert window.model is not None
    session = window.model.session
    session.execute(kept(session, "<b>华强</b>", DealView()))

    def look(dialog: PaletteDialog) -> None:
        qtbot.waitUntil(lambda: len(lines(dialog)) >= 5)
        before = dialog.list.currentIndex().row()
        QTest.keyClick(dialog.field, Qt.Key.Key_Down)
        assert dialog.list.currentIndex().row() == before + 1
        for _ in range(30):
            QTest.keyClick(dialog.field, Qt.Key.Key_Down)
        at = dialog.list.currentIndex().row()
        assert dialog.lines.lines[at].kind
        assert at == len(dialog.lines.lines) - 1
        for _ in range(30):
            QTest.keyClick(dialog.field, Qt.Key.Key_Up)
        assert dialog.list.currentIndex().row() == before
        assert ("view", "<b>华强</b>") in lines(dialog)

    with answering(qtbot, typing("华强", look, Qt.Key.Key_Escape)):
        press(Qt.Key.Key_K, CONTROL)
