"""All deals as a table: cells written with the keys of a spreadsheet, pasted, emptied; many deals changed
in one step, as the rule of the file lets them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QItemSelection, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.deals import MoveDeals
from funnel_desktop.commands.own_columns import ChangeOwnColumns, SetOwnValues, WantedColumn
from funnel_desktop.commands.session import Session, run_through
from funnel_desktop.method.own_columns import own_values
from funnel_desktop.queries.own_columns import own_columns
from funnel_desktop.widgets.deal.bulk_dialog import BulkDialog
from funnel_desktop.widgets.dialogs.checklist import ChecklistDialog
from funnel_desktop.widgets.dialogs.outcomes import LostDialog
from funnel_desktop.widgets.kit.tables import first_cell
from funnel_desktop.widgets.rooms.deals.room import DealsRoom
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.widgets.look.typing_hand import focused, type_words
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import (
    CONTROL,
    SHIFT,
    answering,
    confirmed,
    deal_of,
    deals,
    press,
    said,
    undo_words,
)

LINES = (
    *("华强电子, 在线检测, 38", "佛山机械, 三坐标, 22.5", "Bolt Motors, Leak test, 36"),
    *("重庆长安, 座椅, 41.5", "安徽电力, 绝缘, 56"),
)


@pytest.fixture
def window(open_window: MakeWindow, make_file: MakeFile) -> MainWindow:
    window = open_window(make_file(*LINES))
    press(Qt.Key.Key_T, CONTROL)
    return window


def table_of(window: MainWindow) -> DealsRoom:
    room = window.rooms.room("deals")
    assert isinstance(room, DealsRoom)
    return room


def customers(window: MainWindow) -> list[str]:
    """Return the customers of the table, from the top."""
    cells = table_of(window).cells
    return [deal.customer for deal in cells.deals(range(cells.rowCount()))]


def text_at(window: MainWindow, place: int, key: str) -> str:
    cells = table_of(window).cells
    return str(cells.data(cells.index(place, cells.place(key))))


def go_to(window: MainWindow, place: int, key: str) -> None:
    room = table_of(window)
    room.table.go_to(place, room.cells.place(key))


def written(qtbot: QtBot, window: MainWindow, words: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Write a cell by typing, and end with a key."""
    press(Qt.Key.Key_F2)
    editor = focused()
    type_words(editor, words)
    QTest.keyClick(editor, key)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is table_of(window).table)
    QApplication.processEvents()


def settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not table_of(window)._order.busy)


def with_own(session: Session, *columns: tuple[str, str]) -> list[str]:
    """Give a file own columns; return their ids."""
    wanted = [WantedColumn("", name, kind) for name, kind in columns]
    work = ChangeOwnColumns((), wanted)
    run_through(session.execute_in_slices(work.name(), work.run))
    return [column.id for column in own_columns(session)]


def test_cells_are_written_with_the_keys_of_a_spreadsheet(qtbot: QtBot, window: MainWindow) -> None:
    assert customers(window) == [line.split(",")[0] for line in LINES]
    go_to(window, 0, "project")
    written(qtbot, window, "在线测厚")
    assert deal_of(window, "华强电子").project == "在线测厚"
    assert undo_words(window) == "Undo: edit 华强电子"
    # Enter went down, Tab goes to the right, and Shift+Tab back.
    room = table_of(window)
    assert (room.table.currentIndex().row(), room.table.currentIndex().column()) == (1, 1)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    written(qtbot, window, "40万", Qt.Key.Key_Tab)
    assert deal_of(window, "佛山机械").amount_minor == 40_000_000
    assert text_at(window, 1, "amount_minor") == "40.0"
    assert room.cells.columns[room.table.currentIndex().column()].key == "expected_close_date"
    # What is typed at a cell begins to write it.
    QTest.keyClick(room.table, Qt.Key.Key_2)
    QTest.keyClicks(focused(), "027-03-05")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    QApplication.processEvents()
    assert deal_of(window, "佛山机械").expected_close_date == "2027-03-05"
    # Escape leaves a cell as it was.
    press(Qt.Key.Key_F2)
    type_words(focused(), "2028-01-01")
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert deal_of(window, "Bolt Motors").expected_close_date is None
    window.undo()
    assert deal_of(window, "佛山机械").expected_close_date is None


def test_what_cannot_be_read_stays_open_and_is_said_as_on_the_sheet(qtbot: QtBot, window: MainWindow) -> None:
    go_to(window, 2, "amount_minor")
    press(Qt.Key.Key_F2)
    editor = focused()
    type_words(editor, "many")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert said(window) == "“many” is not an amount. Write a number such as 380,000 or 38 万."
    assert focused() is editor
    type_words(editor, "37")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert deal_of(window, "Bolt Motors").amount_minor == 37_000_000


def test_cells_go_to_a_spreadsheet_and_come_back(qtbot: QtBot, window: MainWindow) -> None:
    room = table_of(window)
    go_to(window, 0, "project")
    press(Qt.Key.Key_Down, SHIFT)
    press(Qt.Key.Key_Right, SHIFT)
    press(Qt.Key.Key_Right, SHIFT)
    press(Qt.Key.Key_C, CONTROL)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "在线检测\tTarget\t38\n三坐标\tTarget\t22.5"
    assert "<td>22.5</td>" in data.html()
    # One cell of text into all that are chosen; then a block from its corner on.
    QGuiApplication.clipboard().setText("送样")
    go_to(window, 0, "next_step")
    for _ in range(4):
        press(Qt.Key.Key_Down, SHIFT)
    press(Qt.Key.Key_V, CONTROL)
    assert {deal.next_step for deal in deals(window).values()} == {"送样"}
    assert undo_words(window) == "Undo: edit 5 deals"
    QGuiApplication.clipboard().setText("渗透\t2026-12-24\n耕耘\t\n")
    go_to(window, 3, "source")
    room.show_column("expected_close_date", False)
    room.show_column("expected_close_date", True)  # to the right end
    room.show_column("days", False)
    go_to(window, 3, "source")
    press(Qt.Key.Key_V, CONTROL)
    changed = deal_of(window, "重庆长安")
    assert (changed.source, changed.expected_close_date) == ("penetration", "2026-12-24")
    assert deal_of(window, "安徽电力").source == "cultivation"
    # Delete empties what is chosen, in one step.
    press(Qt.Key.Key_Down, SHIFT)
    press(Qt.Key.Key_Delete)
    assert [deal_of(window, name).source for name in ("重庆长安", "安徽电力")] == [None, None]
    assert len(deals(window)) == 5
    window.undo()
    assert deal_of(window, "安徽电力").source == "cultivation"


@pytest.mark.parametrize(
    ("key", "text", "sentence"),
    [
        ("source", "某处", "Nothing was pasted. 华强电子, Source: “某处” is no source."),
        ("amount_minor", "38\nx", "Nothing was pasted. 佛山机械, Amount (¥10k): “x” is not an amount."),
        ("days", "12", "Nothing was pasted. 华强电子, In stage (d): this cell cannot be written"),
        ("project", "\n".join("abcdef"), "1 more line would be needed below."),
        ("source", "1\t2\t3\t4", "There are fewer columns to the right than were copied."),
    ],
)
def test_what_cannot_be_pasted_refuses_the_whole_and_says_where(
    window: MainWindow, key: str, text: str, sentence: str
) -> None:
    before = deals(window)
    QGuiApplication.clipboard().setText(text)
    go_to(window, 0, key)
    press(Qt.Key.Key_V, CONTROL)
    assert said(window).startswith(sentence)
    assert deals(window) == before
    assert not window.actions_["undo"].isEnabled()


def test_own_columns_are_written_by_their_kind(qtbot: QtBot, window: MainWindow) -> None:
    assert window.model is not None
    session = window.model.session
    area, day, kind = with_own(session, ("面积", "number"), ("勘察", "date"), ("性质", "choice"))
    room = table_of(window)
    assert [room.cells.place(key) >= 0 for key in (area, day, kind)] == [True] * 3
    go_to(window, 1, area)
    press(Qt.Key.Key_F2)
    editor = focused()
    type_words(editor, "许多")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert said(window).startswith("许多 is no number.")
    type_words(editor, "1,234.5")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    QApplication.processEvents()
    written(qtbot, window, "2026-12-3", Qt.Key.Key_Tab)
    written(qtbot, window, "国企")
    values = own_values(deal_of(window, "佛山机械").own)
    assert values == {area: "1234.5", day: "2026-12-03", kind: "国企"}
    # The cell above is filled down.
    go_to(window, 1, kind)
    press(Qt.Key.Key_Down, SHIFT)
    press(Qt.Key.Key_D, CONTROL)
    assert own_values(deal_of(window, "Bolt Motors").own) == {kind: "国企"}


def test_names_sort_as_they_sound_and_nothing_jumps_while_one_writes(
    qtbot: QtBot, window: MainWindow
) -> None:
    room = table_of(window)
    header = room.table.horizontalHeader()
    header.sectionClicked.emit(room.cells.place("customer"))
    settle(qtbot, window)
    assert customers(window) == ["安徽电力", "Bolt Motors", "重庆长安", "佛山机械", "华强电子"]
    go_to(window, 0, "customer")
    written(qtbot, window, "中山电力")
    assert customers(window)[0] == "中山电力"
    header.sectionClicked.emit(room.cells.place("customer"))
    settle(qtbot, window)
    assert customers(window)[0] == "中山电力"
    assert customers(window)[-1] == "Bolt Motors"
    # Empty cells come last, whichever way.
    go_to(window, 4, "next_step_date")
    written(qtbot, window, "2026-12-01")
    for _ in range(2):
        header.sectionClicked.emit(room.cells.place("next_step_date"))
        settle(qtbot, window)
        assert customers(window)[0] == "Bolt Motors"


def test_the_filter_of_the_board_is_that_of_the_table_and_closed_deals_are_a_choice(
    qtbot: QtBot, window: MainWindow
) -> None:
    press(Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(window.filter_bar.find_field, "dl")
    assert window.rooms.current == "deals"
    assert customers(window) == ["安徽电力"]
    press(Qt.Key.Key_Return)  # back to the table
    assert table_of(window).table.hasFocus()
    window.filter_bar.clear()
    assert window.flow is not None
    with answering(qtbot, (LostDialog, lost)):
        window.flow.lose([deal_of(window, "Bolt Motors").row])
    assert "Bolt Motors" not in customers(window)
    table_of(window).shown.choose("lost")
    assert customers(window) == ["Bolt Motors"]
    table_of(window).shown.choose("all")
    assert len(customers(window)) == 5


def test_views_that_every_file_has_are_a_press_away_with_their_counts(
    qtbot: QtBot, window: MainWindow
) -> None:
    assert window.flow is not None
    assert window.model is not None
    today = window.model.today
    window.flow.edit(deal_of(window, "安徽电力").row, "expected_close_date", today.isoformat())
    window.flow.edit(deal_of(window, "重庆长安").row, "next_step_date", "2020-01-01")
    room = table_of(window)
    says = ["All open 5", "Overdue 1", "Stuck 0", "Signing this month 1", "No signing date 4"]
    qtbot.waitUntil(lambda: [button.text() for button in room.views.buttons.values()] == says)
    assert room.views.buttons["open"].isChecked()
    room.views.buttons["month"].click()
    assert customers(window) == ["安徽电力"]
    assert room.views.buttons["month"].isChecked()
    assert not room.views.buttons["open"].isChecked()
    room.views.buttons["overdue"].click()
    assert customers(window) == ["重庆长安"]
    # It is the filter of the board too, and goes with it.
    window.filter_bar.clear()
    assert len(customers(window)) == 5


def lost(dialog: LostDialog) -> None:
    dialog.reasons.buttons()[0].click()
    confirmed(dialog)


def changed(fill: Callable[[BulkDialog], object]) -> tuple[type[BulkDialog], Callable[[BulkDialog], None]]:
    def work(dialog: BulkDialog) -> None:
        fill(dialog)
        confirmed(dialog)

    return BulkDialog, work


def test_five_deals_change_in_one_step_with_one_reason(qtbot: QtBot, window: MainWindow) -> None:
    before = deals(window)
    go_to(window, 0, "customer")
    for _ in range(4):
        press(Qt.Key.Key_Down, SHIFT)
    assert table_of(window).chosen.text() == "5 deals chosen · ¥1.94m"

    def fill(dialog: BulkDialog) -> None:
        dialog.stage.setCurrentIndex(dialog.stage.findData("shortlisted"))
        next_step = dialog.fields["next_step"].editor
        type_words(next_step, "送样")
        qtbot.waitUntil(lambda: "5 of 5 deals change." in dialog.notice.text())
        confirmed(dialog)
        assert dialog.isVisible()
        assert focused() is dialog.reason
        type_words(focused(), "样机都测过了")

    with answering(qtbot, changed(fill)):
        press(Qt.Key.Key_B, CONTROL)
    assert {(deal.stage, deal.next_step) for deal in deals(window).values()} == {("shortlisted", "送样")}
    assert window.model is not None
    session = window.model.session
    reasons = "SELECT reason FROM stage_move WHERE to_stage = 'shortlisted'"
    told = session.store.file.connection.execute(reasons).fetchall()
    assert told == [("样机都测过了",)] * 5
    # Their order is what it was.
    assert customers(window) == [line.split(",")[0] for line in LINES]
    assert undo_words(window) == "Undo: change 5 deals"
    window.undo()
    assert deals(window) == before


def test_the_strict_rule_names_who_may_not_move(qtbot: QtBot, window: MainWindow) -> None:
    assert window.flow is not None
    window.flow.change_settings({"rule": "strict"})
    with answering(qtbot, (ChecklistDialog, all_yes)):
        window.flow.move_by([deal_of(window, "重庆长安").row], 1)
    table_of(window).table.choose_rows([deal.row for deal in deals(window).values()], focus=True)

    def fill(dialog: BulkDialog) -> None:
        dialog.stage.setCurrentIndex(dialog.stage.findData("qualified"))
        qtbot.waitUntil(lambda: "cannot move" in dialog.notice.text())
        assert "Already there: 1 deal." in dialog.notice.text()
        assert "Required checks are not Yes, so 4 deals cannot move" in dialog.notice.text()
        assert not dialog.apply.isEnabled()
        dialog.stage.setCurrentIndex(dialog.stage.findData("target"))
        qtbot.waitUntil(lambda: "1 of 5 deals change." in dialog.notice.text())
        type_words(dialog.reason, "太早")

    with answering(qtbot, changed(fill)):
        press(Qt.Key.Key_B, CONTROL)
    assert {deal.stage for deal in deals(window).values()} == {"target"}


def all_yes(dialog: ChecklistDialog) -> None:
    for row in dialog.form.rows.values():
        row.focus()
        press(Qt.Key.Key_Y)
    confirmed(dialog)


def test_many_are_lost_at_once_and_own_columns_and_dates_are_set(qtbot: QtBot, window: MainWindow) -> None:
    assert window.model is not None
    (kind,) = with_own(window.model.session, ("性质", "choice"))
    rows = [deal_of(window, name).row for name in ("华强电子", "安徽电力")]
    table_of(window).table.choose_rows(rows, focus=True)

    def fill(dialog: BulkDialog) -> None:
        dialog.stage.setCurrentIndex(dialog.stage.findData("lost"))
        type_words(dialog.fields[kind].editor, "国企")
        type_words(dialog.fields["expected_close_date"].editor, "2027-01-15")

    with answering(qtbot, changed(fill), (LostDialog, lost)):
        press(Qt.Key.Key_B, CONTROL)
    for name in ("华强电子", "安徽电力"):
        deal = deal_of(window, name)
        assert deal.outcome == "lost"
        assert deal.expected_close_date == "2027-01-15"
        assert own_values(deal.own) == {kind: "国企"}
    window.undo()
    assert {deal.outcome for deal in deals(window).values()} == {"open"}


def test_a_stage_is_changed_in_its_cell_as_a_card_is_moved(qtbot: QtBot, window: MainWindow) -> None:
    go_to(window, 1, "stage")
    with answering(qtbot, (ChecklistDialog, all_yes)):
        press(Qt.Key.Key_F2)
        press(Qt.Key.Key_Down)
        QTest.keyClick(focused(), Qt.Key.Key_Return)
        QApplication.processEvents()
    assert deal_of(window, "佛山机械").stage == "qualified"


def test_columns_are_chosen_and_kept_and_widths_with_them(
    open_window: MakeWindow, make_file: MakeFile
) -> None:
    path = make_file(*LINES)
    window = open_window(path)
    press(Qt.Key.Key_T, CONTROL)
    room = table_of(window)
    room.show_column("contact_phone", True)
    room.show_column("source", False)
    header = room.table.horizontalHeader()
    header.resizeSection(0, 240)
    header.moveSection(header.visualIndex(room.cells.place("contact_phone")), 1)
    room._remember_columns()
    seen = room._columns_shown()
    assert [one.key for one in seen[:2]] == ["customer", "contact_phone"]
    window.files.open_path(make_file("另一家", name="另一个"))
    again = table_of(window)
    assert again._columns_shown() == seen
    assert again.cells.place("source") == -1


def test_a_file_that_is_only_read_lets_its_cells_be_copied_and_not_written(
    open_window: MakeWindow, make_file: MakeFile
) -> None:
    path = make_file(*LINES)
    path.chmod(0o444)
    window = open_window(path)
    window.rooms.enter("deals")
    room = table_of(window)
    go_to(window, 0, "project")
    press(Qt.Key.Key_F2)
    assert QApplication.focusWidget() is room.table
    press(Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "在线检测"
    assert not room.change.isEnabled()


def test_other_moves_by_key_are_those_of_the_board(qtbot: QtBot, window: MainWindow) -> None:
    assert window.model is not None
    session = window.model.session
    rows = [deal_of(window, name).row for name in ("华强电子", "佛山机械")]
    session.execute(MoveDeals(tuple(rows), "qualified"))
    table_of(window).table.choose_rows(rows, focus=True)
    assert not window.actions_["move_up"].isEnabled()
    assert sorted(window.chosen_rows()) == sorted(rows)
    session.execute(SetOwnValues(rows[0], {}))
    assert date.fromisoformat(str(deal_of(window, "华强电子").entered_date)) == window.model.today


def test_a_screen_reader_hears_the_first_cell_of_all_that_are_chosen(window: MainWindow) -> None:
    table = table_of(window).table
    table.selectAll()
    chosen = table.selectionModel().selection()
    assert len(chosen.indexes()) == len(LINES) * table.cells.columnCount()
    (first,) = first_cell(chosen).indexes()
    assert (first.row(), first.column()) == (0, 0)
    assert first_cell(QItemSelection()).indexes() == []


def test_many_cells_are_chosen_wherever_their_deals_stand(window: MainWindow) -> None:
    room = table_of(window)
    rows = [room.cells.row_at(place) for place in (4, 0, 1)]
    assert room.table.choose_rows(rows, 1)
    assert sorted(room.table.cells_chosen()) == [(0, 1), (1, 1), (4, 1)]
    assert room.table.currentIndex().row() == 4


def test_an_order_is_kept_up_to_date_and_forgotten_with_a_change(window: MainWindow, qtbot: QtBot) -> None:
    room = table_of(window)
    room.sort_by(room.cells.place("customer"))
    settle(qtbot, window)
    assert customers(window) == ["安徽电力", "Bolt Motors", "重庆长安", "佛山机械", "华强电子"]
    room.sort_by(room.cells.place("customer"))
    settle(qtbot, window)
    assert customers(window) == ["华强电子", "佛山机械", "重庆长安", "Bolt Motors", "安徽电力"]
    assert window.flow is not None
    window.flow.edit(room.cells.row_at(0), "customer", "Aaron")  # stays where it stands
    assert customers(window)[0] == "Aaron"
    room.sort_by(room.cells.place("customer"))
    room.sort_by(room.cells.place("customer"))
    settle(qtbot, window)
    assert customers(window) == ["Aaron", "安徽电力", "Bolt Motors", "重庆长安", "佛山机械"]
