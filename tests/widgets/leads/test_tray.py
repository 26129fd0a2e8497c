"""Leads: waiting beside the board, added, pasted, found, ordered, deleted, and moved into the funnel."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.leads import EditLead
from funnel_desktop.commands.records import PutRecords
from funnel_desktop.commands.visits import KeepVisit
from funnel_desktop.method.records import Lead, Visit
from funnel_desktop.text import message
from funnel_desktop.widgets.dialogs.checklist import ChecklistDialog
from funnel_desktop.widgets.dialogs.importing.import_dialog import ImportDialog
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.confirm import ConfirmDialog
from funnel_desktop.widgets.leads.dialog import LeadDialog
from funnel_desktop.widgets.leads.ending import EndLeadDialog
from funnel_desktop.widgets.leads.paste import PasteDialog
from funnel_desktop.widgets.leads.tray import WIDTH, LeadTray
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.told import history
from tests.widgets.board.conftest import Mouse
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import (
    CONTROL,
    SHIFT,
    answering,
    cancelled,
    clicked_in_menu,
    confirmed,
    deal_of,
    deals,
    press,
    said,
    shown,
    undo_words,
)


def tray_of(window: MainWindow) -> LeadTray:
    """Open the tray and return it."""
    if not window.rooms.tray_shown("leads"):
        window.rooms.enter("leads")
    assert window.board is not None
    assert isinstance(window.board.tray, LeadTray)
    return window.board.tray


def waiting(window: MainWindow) -> list[str]:
    """Return the customers in the tray, from the top."""
    model = tray_of(window).model
    return [lead.customer for lead in model.leads(model.rows)]


def in_file(window: MainWindow) -> list[Lead]:
    """Return the leads of the file, in the order of the tray."""
    assert window.model is not None
    return window.model.session.store.records.all(Lead, order="rank")


def choose(window: MainWindow, *customers: str) -> LeadTray:
    """Select leads and give the tray the keyboard."""
    tray = tray_of(window)
    rows = [row for row in tray.model.rows if tray.model.leads((row,))[0].customer in customers]
    tray.view.setFocus()
    assert tray.view.select_rows(rows)
    return tray


def answered(sentence: str = "首次拜访后再补") -> Callable[[ChecklistDialog], object]:
    """Move in spite of open checks, with a sentence."""

    def move(dialog: ChecklistDialog) -> None:
        dialog.reason.setText(sentence)
        dialog.confirm()

    return move


def dragged(window: MainWindow, tray: LeadTray, customer: str, to: QPoint) -> Mouse:
    """Drag a lead to a global point, without letting go."""
    position = waiting(window).index(customer)
    mouse = Mouse(tray.view)
    mouse.drag(tray.view.card_rect(position).center(), tray.view.viewport().mapFromGlobal(to))
    return mouse


def point_above(window: MainWindow, stage: str, position: int) -> QPoint:
    """Return the global point just above a card of a column."""
    assert window.board is not None
    view = window.board.column(stage).view
    return view.viewport().mapToGlobal(view.card_rect(position).topLeft() + QPoint(40, -2))


def drop(mouse: Mouse, tray: LeadTray, at: QPoint) -> None:
    """Let go at a global point."""
    mouse.release(tray.view.viewport().mapFromGlobal(at))


def test_the_tray_opens_by_its_key_closes_from_within_and_is_there_again_after_a_restart(
    open_window: MakeWindow, with_leads: Path
) -> None:
    window = open_window(with_leads)
    assert not window.rooms.tray_shown("leads")
    button = window.rooms.rail.buttons["leads"]
    number = [key for key in window.rooms.rail.buttons if key != "deals"].index("leads")  # that has Ctrl+T
    key = Qt.Key(Qt.Key.Key_1.value + number)
    press(key, CONTROL)
    assert waiting(window) == ["远航电池", "恒扭电机", "Northwind"]
    assert button.isChecked()
    assert tray_of(window).view.hasFocus()
    press(key, CONTROL)
    assert not window.rooms.tray_shown("leads")
    assert not button.isChecked()
    assert window.board is not None
    assert any(column.view.hasFocus() for column in window.board.columns)
    button.click()
    assert window.rooms.tray_shown("leads")
    assert window.rooms.current == "board"
    window.close()

    again = open_window(with_leads)
    assert again.rooms.tray_shown("leads")
    assert again.rooms.rail.buttons["leads"].isChecked()
    assert waiting(again) == ["远航电池", "恒扭电机", "Northwind"]
    again.rooms.rail.buttons["leads"].click()
    assert not again.rooms.tray_shown("leads")


def test_the_rail_marks_one_room_and_the_tray_only_where_it_is_seen(
    open_window: MakeWindow, with_leads: Path
) -> None:
    window = open_window(with_leads)
    tray = tray_of(window)
    buttons = window.rooms.rail.buttons
    places = [key for key in buttons if key != "deals"]  # that has Ctrl+T

    def marked() -> set[str]:
        said = {key: QAccessible.queryAccessibleInterface(button) for key, button in buttons.items()}
        return {key for key, interface in said.items() if interface.state().checked}

    assert marked() == {"board", "leads"}
    assert "tray beside the board" in buttons["leads"].accessibleDescription()
    board, leads = (buttons[key].grab().toImage() for key in ("board", "leads"))
    colours, middle = theme.palette(), board.height() // 2
    # Only the room in force has a ground of its own, and only the tray a bar at its edge.
    assert [at.pixelColor(12, middle) == colours.accent_soft for at in (board, leads)] == [True, False]
    edge = board.width() - 2
    assert [at.pixelColor(edge, middle) == colours.accent for at in (board, leads)] == [False, True]

    press(Qt.Key(Qt.Key.Key_1.value + places.index("visits")), CONTROL)
    assert marked() == {"visits"}
    press(Qt.Key(Qt.Key.Key_1.value + places.index("leads")), CONTROL)
    assert window.rooms.current == "board"
    assert window.rooms.tray_shown("leads")
    assert tray.view.hasFocus()
    assert marked() == {"board", "leads"}

    # From the room once more, the keyboard having been in the tray when the board was left.
    press(Qt.Key(Qt.Key.Key_1.value + places.index("visits")), CONTROL)
    buttons["leads"].click()
    assert tray.view.hasFocus()
    assert marked() == {"board", "leads"}
    buttons["board"].click()
    assert marked() == {"board", "leads"}


def test_beside_the_tray_all_six_columns_stay_in_view_on_a_small_screen(
    open_window: MakeWindow, with_leads: Path, qtbot: QtBot
) -> None:
    window = open_window(with_leads)
    window.resize(1280, 800)
    tray = tray_of(window)
    board = window.board
    assert board is not None
    assert not window.panels.chart_dock.isHidden()
    won = board.column("won")

    def in_view() -> bool:
        right = won.mapTo(board, QPoint(won.width(), 0)).x()
        return tray.isVisible() and board.width() < 1000 and right <= board.width()

    qtbot.waitUntil(in_view)
    window.resize(1920, 1000)
    qtbot.waitUntil(lambda: tray.width() == WIDTH)


def test_leads_are_not_counted_in_the_funnel(open_window: MakeWindow, with_leads: Path) -> None:
    window = open_window(with_leads)
    tray_of(window)
    assert window.model is not None
    assert window.model.summary("target").count == 2
    assert len(deals(window)) == 2


def test_a_lead_dragged_onto_target_is_asked_the_checks_and_lands_where_it_was_dropped(
    open_window: MakeWindow, with_leads: Path, qtbot: QtBot
) -> None:
    window = open_window(with_leads)
    tray = tray_of(window)
    at = point_above(window, "target", 1)
    mouse = dragged(window, tray, "远航电池", at)
    assert window.board is not None
    assert window.board.column("target").is_target
    assert window.board.drag.lost_zone.accessibleName() == "No opportunity: drop here"
    with answering(qtbot, (ChecklistDialog, answered())):
        drop(mouse, tray, at)
    assert shown(window, "target") == ["岭核检测", "远航电池", "蓝坪电子"]
    assert waiting(window) == ["恒扭电机", "Northwind"]
    deal = deal_of(window, "远航电池")
    assert (deal.project, deal.contact_name, deal.contact_position) == ("电芯测试", "王工", "设备部经理")
    assert (deal.contact_phone, deal.source, deal.note) == ("13800001111", "cold", "展会认识")
    assert deal.next_step_date == "2099-01-15"
    assert window.board.selected_rows() == [deal.row]
    assert window.model is not None
    move = history(window.model.session, deal)[-1]
    assert (move.kind, move.after) == ("entered", "target")
    assert "首次拜访后再补" in move.text
    assert undo_words(window) == "Undo: move lead 远航电池 to Target"

    window.undo()
    assert shown(window, "target") == ["岭核检测", "蓝坪电子"]
    assert waiting(window) == ["远航电池", "恒扭电机", "Northwind"]
    window.redo()
    assert shown(window, "target") == ["岭核检测", "远航电池", "蓝坪电子"]
    assert waiting(window) == ["恒扭电机", "Northwind"]


def test_cancelling_the_checks_changes_nothing(
    open_window: MakeWindow, with_leads: Path, qtbot: QtBot
) -> None:
    window = open_window(with_leads)
    tray = tray_of(window)
    before = in_file(window)
    at = point_above(window, "target", 0)
    mouse = dragged(window, tray, "恒扭电机", at)
    with answering(qtbot, (ChecklistDialog, cancelled)):
        drop(mouse, tray, at)
    assert in_file(window) == before
    assert len(deals(window)) == 2
    assert undo_words(window) == "Undo: add 3 leads" or not window.actions_["undo"].isEnabled()


def test_a_lead_dragged_further_is_asked_the_checks_of_every_stage_it_enters(
    open_window: MakeWindow, with_leads: Path, qtbot: QtBot
) -> None:
    window = open_window(with_leads)
    tray = tray_of(window)
    assert window.board is not None
    column = window.board.column("qualified")
    at = column.view.viewport().mapToGlobal(QPoint(40, 40))
    mouse = dragged(window, tray, "Northwind", at)
    asked: list[str] = []

    def look(dialog: ChecklistDialog) -> None:
        asked.extend(dialog.form.rows)
        dialog.reason.setText("They called us")
        dialog.confirm()

    with answering(qtbot, (ChecklistDialog, look)):
        drop(mouse, tray, at)
    assert asked == ["t1", "t2", "t3", "t4", "q1", "q2"]
    assert deal_of(window, "Northwind").stage == "qualified"


def test_a_lead_cannot_be_won_at_once(open_window: MakeWindow, with_leads: Path, qtbot: QtBot) -> None:
    window = open_window(with_leads)
    window.resize(1920, 1000)
    tray = tray_of(window)
    assert window.board is not None
    column = window.board.column("won")
    qtbot.waitUntil(lambda: column.view.viewport().isVisible() and column.width() > 100)
    at = column.view.viewport().mapToGlobal(QPoint(40, 40))
    mouse = dragged(window, tray, "Northwind", at)
    assert window.board.drag.overlay.hint == "First a deal, then a win"
    assert not column.is_target
    drop(mouse, tray, at)
    assert not window.board.drag.active
    assert len(in_file(window)) == 3


def test_a_lead_dropped_on_the_zone_below_is_ended_when_a_reason_is_given(
    open_window: MakeWindow, with_leads: Path, qtbot: QtBot
) -> None:
    window = open_window(with_leads)
    tray = tray_of(window)
    assert window.board is not None
    at = window.board.mapToGlobal(QPoint(window.board.width() // 2, window.board.height() - 40))
    mouse = dragged(window, tray, "Northwind", at)
    with answering(qtbot, (EndLeadDialog, cancelled)):
        drop(mouse, tray, at)
    assert waiting(window) == ["远航电池", "恒扭电机", "Northwind"]

    def end(dialog: EndLeadDialog) -> None:
        dialog.reasons.buttons()[0].click()
        confirmed(dialog)

    mouse = dragged(window, tray, "Northwind", at)
    with answering(qtbot, (EndLeadDialog, end)):
        drop(mouse, tray, at)
    assert waiting(window) == ["远航电池", "恒扭电机"]
    assert len(in_file(window)) == 3
    window.undo()
    assert waiting(window) == ["远航电池", "恒扭电机", "Northwind"]


def test_a_deal_dragged_over_the_tray_finds_no_place_there(
    open_window: MakeWindow, with_leads: Path, qtbot: QtBot
) -> None:
    window = open_window(with_leads)
    tray = tray_of(window)
    assert window.board is not None
    view = window.board.column("target").view
    at = view.viewport().mapFromGlobal(tray.view.viewport().mapToGlobal(QPoint(40, 40)))
    mouse = Mouse(view)
    mouse.drag(view.card_rect(0).center(), at)
    assert window.board.drag.landing.column is None
    mouse.release(at)
    assert shown(window, "target") == ["岭核检测", "蓝坪电子"]
    assert len(in_file(window)) == 3


def test_leads_are_ordered_by_hand_with_the_mouse_and_the_keyboard(
    open_window: MakeWindow, with_leads: Path, qtbot: QtBot
) -> None:
    window = open_window(with_leads)
    tray = tray_of(window)
    at = tray.view.viewport().mapToGlobal(tray.view.card_rect(0).topLeft() + QPoint(40, -2))
    mouse = dragged(window, tray, "Northwind", at)
    drop(mouse, tray, at)
    qtbot.waitUntil(lambda: waiting(window) == ["Northwind", "远航电池", "恒扭电机"])
    choose(window, "恒扭电机")
    press(Qt.Key.Key_Up, CONTROL | SHIFT)
    assert waiting(window) == ["Northwind", "恒扭电机", "远航电池"]
    press(Qt.Key.Key_Down, CONTROL | SHIFT)
    press(Qt.Key.Key_Down, CONTROL | SHIFT)
    assert waiting(window) == ["Northwind", "远航电池", "恒扭电机"]
    choose(window, "Northwind", "远航电池")
    press(Qt.Key.Key_Down, CONTROL | SHIFT)
    assert waiting(window) == ["恒扭电机", "Northwind", "远航电池"]
    assert [lead.customer for lead in in_file(window)] == waiting(window)


def test_a_lead_moves_to_target_by_key_and_several_are_one_step(
    open_window: MakeWindow, with_leads: Path, qtbot: QtBot
) -> None:
    from funnel_desktop.widgets.dialogs.several import SeveralDialog

    window = open_window(with_leads)
    choose(window, "恒扭电机", "Northwind")

    def together(dialog: SeveralDialog) -> None:
        dialog.together.click()

    def one_by_one(dialog: ChecklistDialog) -> None:
        dialog.reason.setText("later")
        dialog.confirm()

    with answering(qtbot, (SeveralDialog, together), (ChecklistDialog, one_by_one)) as seen:
        press(Qt.Key.Key_Right, CONTROL | SHIFT)
    assert len(seen) == 2
    assert shown(window, "target") == ["恒扭电机", "Northwind", "岭核检测", "蓝坪电子"]
    assert window.model is not None
    # The visit that was due in 2020 is one of the deal: who is in the funnel was visited once.
    [visit] = window.model.session.store.records.all(Visit)
    assert (visit.deal_id, visit.lead_id) == (deal_of(window, "恒扭电机").id, None)
    assert (visit.planned_date, visit.done_date) == ("2020-03-02", "2020-03-02")
    assert undo_words(window) == "Undo: move 2 leads to Target"
    window.undo()
    assert waiting(window) == ["远航电池", "恒扭电机", "Northwind"]
    assert window.model.session.store.records.all(Visit) == []


def test_a_line_typed_at_the_foot_adds_a_lead_on_top(open_window: MakeWindow, make_file: MakeFile) -> None:
    window = open_window(make_file())
    # An empty file shows its welcome; the tray brings the board.
    assert window.stack.currentWidget() is window.welcome
    tray = tray_of(window)
    assert window.stack.currentWidget() is window.board
    assert tray.quick.field.hasFocus()
    QTest.keyClicks(tray.quick.field, "Acme, Jane Doe, 021-5555 0000")
    press(Qt.Key.Key_Return)
    tray.quick.field.setText("北辰仪器")  # QTest knows no Chinese keys
    press(Qt.Key.Key_Return)
    assert waiting(window) == ["北辰仪器", "Acme"]
    acme = in_file(window)[1]
    assert (acme.contact_name, acme.contact_phone) == ("Jane Doe", "021-5555 0000")
    assert tray.quick.field.text() == ""
    QTest.keyClicks(tray.quick.field, ", Nobody, of nowhere")
    press(Qt.Key.Key_Return)
    assert waiting(window) == ["北辰仪器", "Acme"]
    assert tray.quick.field.text() == ", Nobody, of nowhere"
    assert tray.quick.field.accessibleDescription() == "No customer."


def test_rows_copied_from_a_spreadsheet_are_pasted_as_one_step_with_bad_lines_named(
    open_window: MakeWindow, with_leads: Path, qtbot: QtBot
) -> None:
    window = open_window(with_leads)
    choose(window, "Northwind")
    rows = (
        "客户\t联系人\t职位\t电话\t来源\t备注\t首次拜访日期\n"
        "鹏源电子\t李工\t研发总监\t0755-88886666\t陌生拜访\t要看样机\t2026/12/3\n"
        "\t张工\t\t\t\t\t\n"
        "锐模模具\t\t\t\t老乡介绍\t\t\n"
        "明测装备\t\t\t\t\t\tsoon\n"
    )
    QGuiApplication.clipboard().setText(rows)
    preview: list[str] = []

    def look(dialog: PasteDialog) -> None:
        table = dialog.table
        for row in range(table.rowCount()):
            cells = [table.item(row, column) for column in range(table.columnCount())]
            preview.append("|".join(cell.text() for cell in cells if cell is not None))
        preview.extend(dialog.bad.item(place).text() for place in range(dialog.bad.count()))
        assert dialog.understood.text().startswith("2 lead")
        confirmed(dialog)

    with answering(qtbot, (PasteDialog, look)):
        press(Qt.Key.Key_V, CONTROL)
    assert preview[:2] == [
        "鹏源电子|李工|研发总监|0755-88886666|Cold visit|要看样机|2026-12-03",
        "锐模模具|||||老乡介绍|",
    ]
    assert preview[2].startswith("Line 3: No customer.")
    assert preview[3].startswith("Line 5: “soon” is not a date.")
    assert waiting(window) == ["鹏源电子", "锐模模具", "远航电池", "恒扭电机", "Northwind"]
    assert in_file(window)[0].source == "cold"
    assert undo_words(window) == "Undo: add 2 leads"
    window.undo()
    assert waiting(window) == ["远航电池", "恒扭电机", "Northwind"]
    with answering(qtbot, (PasteDialog, cancelled)):
        press(Qt.Key.Key_V, CONTROL)
    assert len(in_file(window)) == 3


def test_pasted_companies_that_are_known_already_are_said_and_can_be_left_out(
    open_window: MakeWindow, with_leads: Path, qtbot: QtBot
) -> None:
    window = open_window(with_leads)
    choose(window, "Northwind")
    rows = '远航电池有限公司\t王工\n蓝坪电子\t\n鹏源电子\t\n"鹏源电子\n股份有限公司"\t\n'
    QGuiApplication.clipboard().setText(rows)
    said_: list[str] = []

    def paste(dialog: PasteDialog) -> None:
        last = dialog.table.columnCount() - 1
        header = dialog.table.horizontalHeaderItem(last)
        assert header is not None
        assert header.text() == "Known already"
        for row in range(dialog.table.rowCount()):
            item = dialog.table.item(row, last)
            assert item is not None
            said_.append(item.text())
        assert dialog.add_button.text().startswith("Add 4 leads")
        dialog.only_new.click()
        assert dialog.add_button.text().startswith("Add 1 lead ")
        dialog.confirm()

    with answering(qtbot, (PasteDialog, paste)):
        press(Qt.Key.Key_V, CONTROL)
    assert said_ == ["Is a lead", "Is a customer", "", "Is above, too"]
    assert waiting(window) == ["鹏源电子", "远航电池", "恒扭电机", "Northwind"]


def test_a_lead_is_opened_and_changed(open_window: MakeWindow, with_leads: Path, qtbot: QtBot) -> None:
    window = open_window(with_leads)
    choose(window, "Northwind")

    def change(dialog: LeadDialog) -> None:
        assert dialog.windowTitle() == "Northwind"
        dialog.editors["first_visit_date"].setText("2026-12-08")  # type: ignore[union-attr]
        dialog.note.setPlainText("Met at the fair")
        confirmed(dialog)

    with answering(qtbot, (LeadDialog, change)):
        press(Qt.Key.Key_Return)
    lead = in_file(window)[2]
    assert (lead.first_visit_date, lead.note, lead.contact_name) == (
        "2026-12-08",
        "Met at the fair",
        "Ann Lee",
    )
    assert undo_words(window) == "Undo: edit lead Northwind"
    window.undo()
    assert in_file(window)[2].note == ""

    def unnamed(dialog: LeadDialog) -> None:
        dialog.editors["customer"].setText("  ")  # type: ignore[union-attr]
        dialog.confirm()
        assert dialog.isVisible()
        assert dialog.problem.text() == "Write the company's name."
        cancelled(dialog)

    with answering(qtbot, (LeadDialog, unnamed)):
        press(Qt.Key.Key_F2)
    assert in_file(window)[2].customer == "Northwind"


def test_the_filter_of_the_board_finds_leads_by_pinyin_source_and_overdue_visit(
    open_window: MakeWindow, with_leads: Path
) -> None:
    window = open_window(with_leads)
    tray = tray_of(window)
    window.filter_bar.find_field.setText("yhdc")
    assert window.model is not None
    window.model.set_filter(window.model.index.filter.__class__(text="yhdc"))
    assert waiting(window) == ["远航电池"]
    assert "1 of 3" in tray.header.accessibleName()
    window.model.set_filter(window.model.index.filter.__class__(sources=frozenset({"inbound"})))
    assert waiting(window) == ["恒扭电机"]
    window.model.set_filter(window.model.index.filter.__class__(overdue=True))
    assert waiting(window) == ["恒扭电机"]
    window.model.set_filter(window.model.index.filter.__class__())
    assert len(waiting(window)) == 3


def test_delete_asks_and_undo_brings_back(open_window: MakeWindow, with_leads: Path, qtbot: QtBot) -> None:
    window = open_window(with_leads)
    choose(window, "恒扭电机", "远航电池")
    with answering(qtbot, (ConfirmDialog, confirmed)) as seen:
        press(Qt.Key.Key_Delete)
    assert seen[0].startswith("Delete 2 lead")
    assert waiting(window) == ["Northwind"]
    window.undo()
    assert waiting(window) == ["远航电池", "恒扭电机", "Northwind"]


def test_one_selection_in_board_and_tray_and_arrows_lead_across(
    open_window: MakeWindow, with_leads: Path
) -> None:
    window = open_window(with_leads)
    tray = choose(window, "远航电池")
    assert window.board is not None
    assert not window.actions_["delete"].isEnabled()
    press(Qt.Key.Key_Right)
    assert window.board.column("target").view.hasFocus()
    assert window.board.selected_rows() == [deal_of(window, "岭核检测").row]
    assert tray.selected_rows() == []
    press(Qt.Key.Key_Left)
    assert tray.view.hasFocus()
    assert window.board.selected_rows() == []
    assert [lead.customer for lead in tray.model.leads(tray.selected_rows())] == ["远航电池"]


def test_the_menu_over_a_lead_moves_it_on(open_window: MakeWindow, with_leads: Path, qtbot: QtBot) -> None:
    window = open_window(with_leads)
    tray = choose(window, "Northwind")
    with answering(qtbot, clicked_in_menu("Move to Qualified"), (ChecklistDialog, answered())):
        tray.menuWanted.emit(tray.selected_rows(), tray.mapToGlobal(QPoint(20, 200)))
    assert deal_of(window, "Northwind").stage == "qualified"
    words: list[str] = []

    def read(menu: QMenu) -> None:
        words.extend(action.text().replace("&", "") for action in menu.actions())
        menu.close()

    with answering(qtbot, (QMenu, read)):
        tray.menuWanted.emit([], tray.mapToGlobal(QPoint(20, 200)))
    assert words == ["New lead…", "Paste rows from a spreadsheet…"]


def test_a_visited_lead_says_so_waits_no_more_and_is_invited_into_the_funnel(
    open_window: MakeWindow, with_leads: Path, qtbot: QtBot
) -> None:
    window = open_window(with_leads)
    tray = tray_of(window)
    assert window.model is not None

    def line(customer: str) -> tuple[str, str, str]:
        card = tray.model.card_at(waiting(window).index(customer))
        assert card is not None
        face = tray.words.face(card)
        return face.step_kind, face.step, face.days

    def heard(customer: str) -> str:
        place = waiting(window).index(customer)
        return str(tray.model.index(place).data(Qt.ItemDataRole.AccessibleTextRole))

    rail = window.rooms.rail.buttons["leads"]
    assert line("Northwind") == ("missing", "No visit date", "")
    assert line("恒扭电机")[0] == "overdue"
    assert "3 waiting" in tray.header.accessibleName()

    lead = in_file(window)[2]
    visit = Visit("v1", None, lead.id, lead.customer, done_date="2020-03-05")
    window.model.session.execute(KeepVisit(visit, message("Undo", "add visit")))
    assert line("Northwind") == ("closed", "Visited 5 Mar 2020", "Drag to Target")
    assert "Visited 5 Mar 2020; Drag to Target" in heard("Northwind")
    assert "2 waiting; 1 visited" in tray.header.accessibleName()
    qtbot.waitUntil(lambda: rail.accessibleName() == "Leads, 2 waiting")

    # Only the last visit is named; a date for another one comes before what was.
    later = visit._replace(id="v2", done_date="2020-04-06")
    window.model.session.execute(KeepVisit(later, message("Undo", "add visit")))
    assert line("Northwind")[1] == "Visited 6 Apr 2020"
    window.model.session.execute(EditLead(lead.id, {"first_visit_date": "2099-02-01"}))
    assert line("Northwind")[:2] == ("planned", "1 Feb 2099 · Visit")
    assert "3 waiting" in tray.header.accessibleName()
    for _ in range(3):
        window.undo()
    assert line("Northwind") == ("missing", "No visit date", "")

    # A date that stayed behind a visit that was made, as from another file, is not overdue.
    late = in_file(window)[1]
    done = Visit("v3", None, late.id, late.customer, done_date="2020-03-02")
    window.model.session.execute(PutRecords((done,), message("Undo", "add visit")))
    assert line("恒扭电机")[:2] == ("closed", "Visited 2 Mar 2020")
    assert "overdue" not in tray.header.accessibleName()
    window.model.set_filter(window.model.index.filter.__class__(overdue=True))
    assert waiting(window) == []


def test_the_menu_over_a_lead_leads_to_the_date_of_its_first_visit(
    open_window: MakeWindow, with_leads: Path, qtbot: QtBot
) -> None:
    window = open_window(with_leads)
    tray = choose(window, "Northwind")

    def type_date(dialog: LeadDialog) -> None:
        assert dialog.focusWidget() is dialog.editors["first_visit_date"]
        QTest.keyClicks(dialog.focusWidget(), "2099-12-08")
        confirmed(dialog)

    with answering(qtbot, clicked_in_menu("&First visit date"), (LeadDialog, type_date)):
        tray.menuWanted.emit(tray.selected_rows(), tray.mapToGlobal(QPoint(20, 200)))
    assert in_file(window)[2].first_visit_date == "2099-12-08"


def test_a_screen_reader_hears_what_a_lead_is(open_window: MakeWindow, with_leads: Path) -> None:
    window = open_window(with_leads)
    tray = tray_of(window)
    assert tray.accessibleName() == "Leads"
    text = tray.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "远航电池 · 电芯测试" in text
    assert "Contact: 王工, 设备部经理" in text
    assert "Source: Cold visit" in text
    assert QAccessible.queryAccessibleInterface(tray.view) is not None
    late = tray.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Overdue" in late
    assert "1 visit" in tray.header.accessibleName()
    assert all(button.accessibleName() for button in (tray.header.paste, tray.header.close_))


def test_another_language_is_spoken_at_once(open_window: MakeWindow, with_leads: Path) -> None:
    window = open_window(with_leads)
    tray = tray_of(window)
    face = tray.words.face
    card = tray.model.card_at(0)
    assert card is not None
    assert face(card).days == "Cold visit"
    window.set_language("zh_CN")
    assert face(card).days == "陌生拜访"
    window.set_language("en")


@pytest.mark.parametrize("order", ["amount", "age"])
def test_dropping_on_a_board_that_is_not_in_the_order_of_the_hand_still_makes_a_deal(
    open_window: MakeWindow, with_leads: Path, qtbot: QtBot, order: str
) -> None:
    window = open_window(with_leads)
    tray = tray_of(window)
    assert window.model is not None
    window.model.set_sort(order)
    at = point_above(window, "target", 1)
    mouse = dragged(window, tray, "Northwind", at)
    with answering(qtbot, (ChecklistDialog, answered())):
        drop(mouse, tray, at)
    assert deal_of(window, "Northwind").stage == "target"
    assert said(window) == ""


def test_rows_pasted_into_the_line_for_one_lead_are_shown_as_rows(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile
) -> None:
    window = open_window(make_file())
    press(Qt.Key.Key_3, CONTROL)
    tray = tray_of(window)
    assert tray.quick.field.hasFocus(), "in an empty tray the line for one lead has the keyboard"
    QGuiApplication.clipboard().setText(
        "客户\t联系人\t电话\n甲电子\t王工\t13800000001\n乙检测\t李工\t13800000002\n"
    )

    def look(dialog: PasteDialog) -> None:
        assert [lead.customer for lead in dialog.leads()] == ["甲电子", "乙检测"]
        confirmed(dialog)

    with answering(qtbot, (PasteDialog, look)):
        press(Qt.Key.Key_V, CONTROL)
    assert waiting(window) == ["甲电子", "乙检测"], "the line of headings is no lead"
    assert tray.quick.field.text() == ""
    assert window.focusWidget() is tray.view, "on to what was pasted"
    assert undo_words(window) == "Undo: add 2 leads"
    # A single name is typing as ever.
    tray.quick.open()
    QGuiApplication.clipboard().setText("丙仪器\n")
    press(Qt.Key.Key_V, CONTROL)
    assert tray.quick.field.text().strip() == "丙仪器"


@pytest.mark.parametrize("heading", ["客户\t项目\t金额(万元)\n", ""])
def test_rows_pasted_into_the_line_for_one_deal_are_shown_as_an_import(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile, heading: str
) -> None:
    window = open_window(make_file("甲, 项目, 10"))
    assert window.board is not None
    QGuiApplication.clipboard().setText(heading + "乙检测\t台架\t30\n丙仪器\tEOL\t20\n")
    window.board.open_quick_add("target")

    with answering(qtbot, (ImportDialog, confirmed)):
        press(Qt.Key.Key_V, CONTROL)
    assert set(deals(window)) == {"甲", "乙检测", "丙仪器"}
    assert undo_words(window).startswith("Undo: import")


def test_the_rail_and_the_menu_know_the_leads(
    qtbot: QtBot, open_window: MakeWindow, with_leads: Path
) -> None:
    window = open_window(with_leads)
    button = window.rooms.rail.buttons["leads"]
    qtbot.waitUntil(lambda: button.accessibleName() == "Leads, 3 waiting")
    assert not window.rooms.tray_shown("leads")
    view = window.actions_.menus["view"].actions()
    assert [action.text() for action in view[:9]] == [
        *("Today", "Board", "Table", "Leads", "Visits", "Targets", "Insights", "Levers", "Review")
    ]
    view[3].trigger()
    assert window.rooms.tray_shown("leads")
    assert view[3].shortcut().toString() == "Ctrl+3"
