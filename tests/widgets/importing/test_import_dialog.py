"""A spreadsheet is shown as it will be understood, and put right, before anything is imported."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from funnel_desktop.exchange.reading import open_table
from funnel_desktop.exchange.records import ImportedDeal
from funnel_desktop.queries.import_diff import comparison
from funnel_desktop.text import FunnelError
from funnel_desktop.widgets.dialogs.importing.import_dialog import ImportDialog
from funnel_desktop.wording.import_eye import KNOWN_STAGES, STAGES
from tests.widgets.importing.dialogs import CHINESE, WORDING, Opener, cell, file_of, kinds, request_of


def test_the_real_set_needs_no_help(opened: Opener, real_data: Path, first_real_row: dict[str, str]) -> None:
    dialog = opened(real_data)
    assert dialog.options.date_order.key() == "mdy"
    stages = dialog.eye.blocks[KNOWN_STAGES].choices
    assert {value: choice.key() for value, choice in stages.items()} == {
        "Won": "won",
        "Lost": "lost",
        "Engaging": "qualified",
        "Prospecting": "target",
    }
    assert [dialog.grid.head.choice(place).key() for place in (0, 2, 3, 4, 5, 6, 7)] == [
        *("reference", "project", "customer", "stage", "entered_date", "close_date", "amount"),
    ]
    assert [cell(dialog, 0, column) for column in (4, 5, 6, 7)] == [
        "Won",
        first_real_row["engage_date"],
        first_real_row["close_date"],
        f"{int(first_real_row['close_value']):,}",
    ]
    request = request_of(dialog)
    assert (request.choices.added, request.choices.updated) == (8800, 0)
    assert "8,800 new" in dialog.chips.chips["new"].accessibleName()
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert sum(
        deal.amount_minor or 0
        for deal in request.study.records
        if isinstance(deal, ImportedDeal) and deal.outcome == "won"
    ) == (10_005_534_00)


def test_rows_of_which_no_deal_comes_are_listed_copied_and_saved(opened: Opener, tmp_path: Path) -> None:
    text = CHINESE.replace("蓝色", "意向客户").replace("5,意向客户,2027", "=HYPERLINK(1),意向客户,2027")
    dialog = opened(file_of(tmp_path, text, "gb18030"))
    assert (dialog.options.encoding.key(), dialog.options.unit.key()) == ("gb18030", "10000")
    assert cell(dialog, 0, 2) == "38.5"
    assert kinds(dialog)[-1] == "left"
    assert not dialog.bad_rows.isVisible()
    dialog.chips.choose("left")
    assert kinds(dialog) == ["left"]
    assert dialog.bad_rows.isVisible()
    rows = [dialog.bad_rows.list.item(row).text() for row in range(dialog.bad_rows.list.count())]
    assert rows == ["Line 5: The row names no customer and no project. Fill in one of them."]
    dialog.bad_rows.copy_button.click()
    assert QApplication.clipboard().text() == (
        "5\tThe row names no customer and no project. Fill in one of them."
        "\t\t\t'=HYPERLINK(1)\t意向客户\t2027-03-01"
    )
    dialog.bad_rows.save(tmp_path / "bad.csv")
    with (tmp_path / "bad.csv").open(encoding="utf-8-sig", newline="") as file:
        saved = list(csv.reader(file))
    assert saved[0] == ["line", "reason", "客户名称", "项目名称", "金额(万元)", "销售阶段", "预计签单时间"]
    assert saved[1][4] == "'=HYPERLINK(1)"
    dialog.chips.choose("")
    assert len(kinds(dialog)) == 4


def test_an_unknown_stage_is_chosen_beside_the_table(opened: Opener, tmp_path: Path) -> None:
    dialog = opened(file_of(tmp_path, CHINESE))
    choice = dialog.eye.blocks[STAGES].choices["蓝色"]
    assert choice.key() == ""
    assert choice.accessibleName() == "“蓝色” means"
    choice.setFocus()
    opened.choose(dialog, choice, "lost")
    assert request_of(dialog).plan.stage_map["蓝色"] == "lost"
    assert cell(dialog, 1, 3) == "Lost"
    assert STAGES not in dialog.eye.blocks
    known = dialog.eye.blocks[KNOWN_STAGES].choices["蓝色"]
    assert dialog.focusWidget() is known, "the keyboard stays with the word"


def test_columns_units_and_dates_are_put_right(opened: Opener, tmp_path: Path) -> None:
    dialog = opened(file_of(tmp_path, "w,x,y,z,d\nA,B,5,Proposal,3/4/2027\n"))
    head = dialog.grid.head
    for place, field in enumerate(("customer", "project", "amount", "stage", "close_date")):
        opened.choose(dialog, head.choice(place), field)
    opened.choose(dialog, dialog.options.date_order, "dmy")
    opened.choose(dialog, dialog.options.unit, "10000")
    assert [cell(dialog, 0, column) for column in range(5)] == ["A", "B", "5.0", "Shortlisted", "2027-04-03"]
    opened.choose(dialog, dialog.options.unit, "1")
    assert cell(dialog, 0, 2) == "5"
    opened.choose(dialog, head.choice(0), "project")  # one column less: the other one is free again
    assert [head.choice(place).key() for place in (0, 2, 3, 4)] == [
        "project",
        "amount",
        "stage",
        "close_date",
    ]
    plan = request_of(dialog).plan
    assert plan.columns == {"project": 0, "amount": 2, "stage": 3, "close_date": 4}
    assert (plan.date_order, plan.amount_unit) == ("dmy", 1)


def test_a_file_without_names_says_so_until_a_column_is_chosen(opened: Opener, tmp_path: Path) -> None:
    dialog = opened(file_of(tmp_path, "amount,stage\n5,won\n6,lost\n"))
    assert dialog.request() is None
    assert "No column gives a customer or a project" in dialog.notice.text()
    assert dialog.notice.isVisible()
    opened.choose(dialog, dialog.grid.head.choice(1), "project")
    assert not dialog.notice.isVisible()
    assert request_of(dialog).choices.added == 2


def test_a_wrong_encoding_and_delimiter_can_be_put_right(opened: Opener, tmp_path: Path) -> None:
    dialog = opened(file_of(tmp_path, CHINESE, "gb18030"))
    options = dialog.options
    opened.choose(dialog, options.encoding, "utf-16")
    assert dialog.request() is None
    assert dialog.notice.isVisible()
    assert options.encoding.isVisible(), "shown where it can be put right"
    opened.choose(dialog, options.encoding, "gb18030")
    assert request_of(dialog).choices.added >= 2
    opened.choose(dialog, options.delimiter, ";")
    assert dialog.model.columnCount() == 2
    opened.choose(dialog, options.delimiter, ",")
    assert request_of(dialog).choices.added >= 2


def test_the_header_row_is_chosen(opened: Opener, tmp_path: Path) -> None:
    dialog = opened(file_of(tmp_path, "甲县医院,监护仪,5\n乙学校,实验室,6\n"))
    opened.choose(dialog, dialog.options.header, "none")
    assert dialog.model.rowCount() == 2
    assert dialog.options.header.key() == "none"


def test_cancel_returns_nothing(opened: Opener, tmp_path: Path) -> None:
    dialog = opened(file_of(tmp_path, CHINESE))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert not dialog.isVisible()


def test_ask_returns_what_was_confirmed_and_refuses_what_is_no_table(qtbot: QtBot, tmp_path: Path) -> None:
    path = file_of(tmp_path, CHINESE)

    def confirm() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ImportDialog) and dialog.request() is not None:
            dialog.confirm()

    timer = QTimer()
    timer.timeout.connect(confirm)
    timer.start(10)
    request = ImportDialog.ask(None, path, WORDING, comparison(None))
    assert request is not None
    assert request.table.path == path
    assert request.choices.added == request.deals >= 2
    path.write_bytes(b"")
    with pytest.raises(FunnelError, match=r"deals\.csv is empty"):
        ImportDialog.ask(None, path, WORDING, comparison(None))


def test_a_large_file_leaves_the_window_its_turn(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Every step in a slice of its own, however quick the machine is.
    monkeypatch.setattr("funnel_desktop.widgets.kit.progress.SLICE_SECONDS", 0.0)
    rows = "".join(f"华强电子{n},项目{n},{n % 900}.5,入围客户,2027/1/{n % 28 + 1}\n" for n in range(20_000))
    path = file_of(tmp_path, CHINESE.splitlines()[0] + "\n" + rows)
    turns: list[bool] = []
    dialog = ImportDialog(None, open_table(path), WORDING, comparison(None))
    qtbot.addWidget(dialog)
    timer = QTimer()
    timer.timeout.connect(lambda: turns.append(dialog.request() is None))
    timer.start(0)
    assert dialog.request() is None  # nothing to take yet
    dialog.confirm()
    assert dialog.result() == 0
    qtbot.waitUntil(lambda: not dialog.is_reading)
    assert request_of(dialog).choices.added == 20_000
    assert turns.count(True) > 10


def test_everything_has_a_name_for_a_screen_reader(opened: Opener, tmp_path: Path) -> None:
    dialog = opened(file_of(tmp_path, CHINESE))
    assert dialog.grid.head.choice(2).accessibleName() == "Column 金额(万元) is"
    options = dialog.options
    named = (options.encoding, options.delimiter, options.date_order, options.unit, options.header)
    for widget in (dialog, *named, dialog.grid, dialog.changes, dialog.eye, dialog.chips):
        assert widget.accessibleName(), widget
    mark = dialog.model.index(0, 0)
    assert "not in the file" in str(mark.data(Qt.ItemDataRole.AccessibleTextRole))


def test_a_column_is_brought_into_view_when_its_choice_gets_the_keyboard(
    opened: Opener, tmp_path: Path
) -> None:
    names = ",".join(["customer", *(f"extra {number}" for number in range(30))])
    dialog = opened(file_of(tmp_path, names + "\n" + ",".join("x" * 31) + "\n"))
    last = dialog.grid.head.choice(30)
    assert last.x() > dialog.grid.viewport().width()
    last.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    assert 0 <= last.x() < dialog.grid.viewport().width()


def test_two_columns_of_one_field_are_put_together_in_the_table(opened: Opener, tmp_path: Path) -> None:
    dialog = opened(file_of(tmp_path, "客户,姓,名,备注\n甲县医院,王,伟,要两台\n乙市水务,李,,\n"))
    head = dialog.grid.head
    opened.choose(dialog, head.choice(1), "contact_name")
    opened.choose(dialog, head.choice(2), "+contact_name")
    assert head.choice(2).currentText() == "Contact, together with 姓"
    assert [cell(dialog, row, 1) for row in (0, 1)] == ["王伟", "李"]
    assert [cell(dialog, row, 2) for row in (0, 1)] == ["伟", ""]
    model = dialog.model
    model.setData(model.index(1, 3), "娜")
    opened.ready(dialog)
    assert (cell(dialog, 1, 1), cell(dialog, 1, 2)) == ("李娜", "娜")
    request = request_of(dialog)
    assert [deal.contact_name for deal in request.study.records if isinstance(deal, ImportedDeal)] == [
        "王伟",
        "李娜",
    ]
    opened.choose(dialog, head.choice(1), "note")
    plan = request_of(dialog).plan
    assert (plan.columns["contact_name"], plan.columns["note"], dict(plan.joined)) == (2, 1, {})
