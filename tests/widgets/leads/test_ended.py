"""A lead comes to nothing: ended from wherever it is, seen again with its reason, taken up again, undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.leads import EditLead, EndLeads
from funnel_desktop.method.records import Lead
from funnel_desktop.widgets.leads.dialog import LeadDialog
from funnel_desktop.widgets.leads.ending import EndLeadDialog
from funnel_desktop.widgets.rooms.insights.room import InsightsRoom
from funnel_desktop.widgets.rooms.today.room import TodayRoom
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.widgets.leads.test_tray import choose, in_file, tray_of, waiting
from tests.widgets.window.conftest import MakeWindow
from tests.widgets.window.hand import CONTROL, SHIFT, answering, clicked_in_menu, confirmed, press, undo_words

_BOTH = CONTROL | SHIFT


@pytest.fixture
def window(open_window: MakeWindow, with_leads: Path) -> MainWindow:
    """The window with three leads; 恒扭电机 should have been visited in 2020."""
    return open_window(with_leads)


def because(key: str, words: str = "") -> Callable[[EndLeadDialog], object]:
    """Choose a reason, write words, and end the lead."""

    def end(dialog: EndLeadDialog) -> None:
        reasons = dialog.reasons
        place = list(window_reasons()).index(key)
        reasons.buttons()[place].click()
        dialog.note.setText(words)
        dialog.confirm()

    return end


def window_reasons() -> list[str]:
    """Return the keys of the reasons offered, in their order."""
    from funnel_desktop.method.playbook import standard_playbook

    return list(standard_playbook().loss_reasons)


def lead(window: MainWindow, customer: str) -> Lead:
    """Return a lead of the file."""
    return next(lead for lead in in_file(window) if lead.customer == customer)


def ended_shown(window: MainWindow) -> list[str]:
    """Turn the tray to the leads that were ended and return their customers."""
    tray = tray_of(window)
    if not tray.model.shows_ended:
        tray.ended.click()
    return [lead.customer for lead in tray.model.leads(tray.model.rows)]


def test_by_key_a_lead_is_ended_seen_among_the_ended_and_taken_up_again(
    window: MainWindow, qtbot: QtBot
) -> None:
    tray = choose(window, "恒扭电机")
    assert tray.ended.isHidden()
    with answering(qtbot, (EndLeadDialog, because("no_need", "用的是自己的设备"))):
        press(Qt.Key.Key_L, _BOTH)
    assert waiting(window) == ["远航电池", "Northwind"]
    ended = lead(window, "恒扭电机")
    assert (ended.ended_reason, ended.ended_note) == ("no_need", "用的是自己的设备")
    assert undo_words(window) == "Undo: end lead 恒扭电机: no opportunity"
    assert not tray.ended.isHidden()
    assert ended_shown(window) == ["恒扭电机"]
    card = tray.model.card_at(0)
    assert card is not None
    assert tray.words.face(card).days == "No need · 用的是自己的设备"
    assert tray.words.face(card).step.startswith("Ended ")
    assert tray.quick.isHidden()
    choose(window, "恒扭电机")
    press(Qt.Key.Key_Left, _BOTH)
    assert ended_shown(window) == []
    tray.ended.click()
    assert waiting(window) == ["远航电池", "恒扭电机", "Northwind"]
    assert lead(window, "恒扭电机").ended_date is None
    press(Qt.Key.Key_Z, CONTROL)
    press(Qt.Key.Key_Z, CONTROL)
    assert waiting(window) == ["远航电池", "恒扭电机", "Northwind"]
    assert window.model is not None
    assert window.model.session.store.records.all(Lead, ended_reason="no_need") == []


def test_without_a_reason_or_words_for_another_one_nothing_is_ended(window: MainWindow, qtbot: QtBot) -> None:
    said = []

    def hesitate(dialog: EndLeadDialog) -> None:
        dialog.confirm()
        said.append(dialog.problem.text())
        dialog.reasons.buttons()[window_reasons().index("other")].click()
        dialog.confirm()
        said.append(dialog.problem.text())
        dialog.reject()

    choose(window, "Northwind")
    with answering(qtbot, (EndLeadDialog, hesitate)):
        press(Qt.Key.Key_L, _BOTH)
    assert said == ["Choose a reason.", "Say in your words what the other reason is."]
    assert len(waiting(window)) == 3


def test_several_leads_end_at_once_by_the_menu_and_are_one_step(window: MainWindow, qtbot: QtBot) -> None:
    tray = choose(window, "远航电池", "Northwind")
    rows = tray.selected_rows()
    with answering(qtbot, clicked_in_menu("No &opportunity"), (EndLeadDialog, because("no_answer"))):
        tray.menuWanted.emit(rows, QPoint(200, 200))
    assert waiting(window) == ["恒扭电机"]
    press(Qt.Key.Key_Z, CONTROL)
    assert len(waiting(window)) == 3


def test_the_dialog_of_a_lead_ends_it_and_takes_it_up_again(window: MainWindow, qtbot: QtBot) -> None:
    def rather_end(dialog: LeadDialog) -> None:
        dialog.note.setPlainText("再也不打了")
        dialog.end.click()

    choose(window, "Northwind")
    with answering(qtbot, (LeadDialog, rather_end), (EndLeadDialog, because("price"))):
        press(Qt.Key.Key_F2)
    ended = lead(window, "Northwind")
    assert (ended.note, ended.ended_reason) == ("再也不打了", "price")
    assert ended_shown(window) == ["Northwind"]
    choose(window, "Northwind")
    with answering(qtbot, (LeadDialog, lambda dialog: dialog.end.click())):
        press(Qt.Key.Key_F2)
    assert lead(window, "Northwind").ended_date is None


def test_an_ended_lead_is_moved_into_the_funnel_from_where_it_lies(window: MainWindow, qtbot: QtBot) -> None:
    from tests.widgets.leads.test_tray import answered

    model = window.model
    assert model is not None
    model.session.execute(EndLeads((lead(window, "Northwind").id,), "no_need"))
    assert ended_shown(window) == ["Northwind"]
    choose(window, "Northwind")
    from funnel_desktop.widgets.dialogs.checklist import ChecklistDialog

    with answering(qtbot, (ChecklistDialog, answered())):
        press(Qt.Key.Key_Right, _BOTH)
    assert "Northwind" in {deal.customer for deal in model.session.store.deals.all_deals()}
    assert ended_shown(window) == []


def test_today_ends_the_lead_of_a_visit_that_is_overdue(window: MainWindow, qtbot: QtBot) -> None:
    window.rooms.enter("today")
    room = window.rooms.room("today")
    assert isinstance(room, TodayRoom)
    [line] = [line for line in room.blocks["late"].lines if line.key == lead(window, "恒扭电机").id]
    with answering(qtbot, clicked_in_menu("No opportunity"), (EndLeadDialog, because("cancelled"))):
        QTest.keyClick(line, Qt.Key.Key_M)
    assert lead(window, "恒扭电机").ended_reason == "cancelled"
    qtbot.waitUntil(lambda: room.plan is not None and room.plan.counts.late == 0)


def test_insights_counts_why_leads_ended_beside_why_deals_were_lost(window: MainWindow, qtbot: QtBot) -> None:
    model = window.model
    assert model is not None
    ids = tuple(one.id for one in in_file(window))
    model.session.execute(EndLeads(ids[:2], "no_need"))
    model.session.execute(EndLeads(ids[2:], "price"))
    window.rooms.enter("insights")
    room = window.rooms.room("insights")
    assert isinstance(room, InsightsRoom)
    qtbot.waitUntil(lambda: room.reasons.of_leads.text() == "3 leads without an opportunity")
    cells = [line.cells for line in room.reasons.lead_lines.lines if not line.isHidden()]
    assert [(row[0].text, row[-2].text) for row in cells] == [("No need", "2"), ("Price", "1")]
    model.session.undo()
    qtbot.waitUntil(lambda: room.reasons.of_leads.text() == "2 leads without an opportunity")


def test_editing_an_ended_lead_leaves_it_ended(window: MainWindow, qtbot: QtBot) -> None:
    model = window.model
    assert model is not None
    one = lead(window, "Northwind")
    model.session.execute(EndLeads((one.id,), "no_need", "两年内不买"))
    assert ended_shown(window) == ["Northwind"]
    choose(window, "Northwind")
    with answering(qtbot, (LeadDialog, confirmed)):
        press(Qt.Key.Key_F2)
    model.session.execute(EditLead(one.id, {"note": "改过"}))
    now = lead(window, "Northwind")
    assert (now.ended_reason, now.ended_note, now.note) == ("no_need", "两年内不买", "改过")
