"""A spreadsheet is shown as it will be understood, and put right, before anything is imported."""

from __future__ import annotations

import csv
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.exchange.reading import open_table
from funnel_desktop.exchange.records import ImportedDeal, read_deals
from funnel_desktop.method.playbook import standard_playbook
from funnel_desktop.text import FunnelError
from funnel_desktop.widgets.dialogs.importing.import_dialog import ImportDialog, ImportRequest

TODAY = date(2026, 11, 24)
CHINESE = (
    "客户名称,项目名称,金额(万元),销售阶段,预计签单时间\r\n"
    "华强电子,检测线,38.5,入围客户,2027/1/15\r\n"
    "上海仪表,装配线,120,蓝色,2027-02-01\r\n"
    "北方重工,老化柜,很多,意向客户,\r\n"
    "=HYPERLINK(1),扫描仪,1,意向客户,2027-02-30\r\n"
)

Open = Callable[[Path], ImportDialog]


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()

    def open_(path: Path) -> ImportDialog:
        dialog = ImportDialog(window, open_table(path), standard_playbook(), "en", TODAY)
        qtbot.addWidget(dialog)
        dialog.show()
        ready(qtbot, dialog)
        return dialog

    return open_


def ready(qtbot: QtBot, dialog: ImportDialog) -> None:
    qtbot.waitUntil(lambda: not dialog._slices.running)


def file_of(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "deals.csv"
    path.write_bytes(text.encode(encoding))
    return path


def choose(qtbot: QtBot, dialog: ImportDialog, choice: QWidget, key: str) -> None:
    """Choose in a drop-down list as the keyboard does: each step is a choice."""
    index = choice.findData(key)  # type: ignore[attr-defined]
    assert index >= 0, key
    choice.setCurrentIndex(index)  # type: ignore[attr-defined]
    ready(qtbot, dialog)


def request_of(dialog: ImportDialog) -> ImportRequest:
    request = dialog.request()
    assert request is not None
    return request


def cell(dialog: ImportDialog, row: int, column: int) -> object:
    return dialog.model.data(dialog.model.index(row, column))


def test_the_real_set_needs_no_help(
    qtbot: QtBot, opened: Open, real_data: Path, first_real_row: dict[str, str]
) -> None:
    dialog = opened(real_data)
    assert dialog.date_order.key() == "mdy"
    assert {value: choice.key() for value, choice in dialog.stages.choices.items()} == {
        "Won": "won",
        "Lost": "lost",
        "Engaging": "qualified",
        "Prospecting": "target",
    }
    assert [dialog.preview.head.choice(place).key() for place in range(8)] == [
        *("reference", "", "project", "customer", "stage", "entered_date", "close_date", "amount"),
    ]
    assert [cell(dialog, 0, column) for column in (4, 5, 6, 7)] == [
        "Won",
        first_real_row["engage_date"],
        first_real_row["close_date"],
        f"{int(first_real_row['close_value']):,}",
    ]
    assert not dialog.bad_rows.isVisible()
    request = request_of(dialog)
    assert (request.good, request.bad) == (8800, 0)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.result() == QDialog.DialogCode.Accepted
    deals = list(read_deals(request.table, request.plan, TODAY))
    assert sum(
        deal.amount_minor or 0 for deal in deals if isinstance(deal, ImportedDeal) and deal.outcome == "won"
    ) == (10_005_534_00)


def test_bad_rows_are_listed_copied_and_saved(opened: Open, qtbot: QtBot, tmp_path: Path) -> None:
    nobody = ",,7,意向客户,\r\n,,=HYPERLINK(1),意向客户,\r\n"
    dialog = opened(file_of(tmp_path, CHINESE + nobody, "gb18030"))
    assert (dialog.encoding.key(), dialog.unit.key()) == ("gb18030", "10000")
    assert (request_of(dialog).good, request_of(dialog).bad) == (4, 2)
    assert cell(dialog, 0, 2) == "385,000"
    said = [dialog.bad_rows.list.item(row).text() for row in range(dialog.bad_rows.list.count())]
    assert said == [
        "Line 6: The row names no customer and no project. Fill in one of them.",
        "Line 7: The row names no customer and no project. Fill in one of them.",
    ]
    assert "蓝色" in dialog.notice.text()
    assert (
        dialog.model.headerData(4, Qt.Orientation.Vertical, Qt.ItemDataRole.AccessibleTextRole)
        == "Line 6, left out"
    )
    dialog.bad_rows.copy_button.click()
    assert QApplication.clipboard().text().splitlines()[1] == (
        "7\tThe row names no customer and no project. Fill in one of them.\t\t\t'=HYPERLINK(1)\t意向客户\t"
    )
    dialog.bad_rows.save(tmp_path / "bad.csv")
    with (tmp_path / "bad.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["line", "reason", "客户名称", "项目名称", "金额(万元)", "销售阶段", "预计签单时间"]
    assert rows[2][4] == "'=HYPERLINK(1)"


def test_an_unknown_stage_is_chosen_and_its_rows_come_in(opened: Open, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(file_of(tmp_path, CHINESE))
    assert dialog.stages.choices["蓝色"].key() == ""
    choose(qtbot, dialog, dialog.stages.choices["蓝色"], "lost")
    assert (request_of(dialog).good, request_of(dialog).bad) == (4, 0)
    assert cell(dialog, 1, 3) == "Lost"
    assert "蓝色" not in dialog.notice.text()
    assert request_of(dialog).plan.stage_map["蓝色"] == "lost"


def test_columns_units_and_dates_are_put_right(opened: Open, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(file_of(tmp_path, "who,what,worth,state,when\nA,B,5,Proposal,3/4/2027\n"))
    assert dialog.request() is None
    assert "No column gives a customer or a project" in dialog.notice.text()
    head = dialog.preview.head
    for place, field in enumerate(("customer", "project", "amount", "stage", "close_date")):
        choose(qtbot, dialog, head.choice(place), field)
    assert "Check the date order" in dialog.notice.text()
    choose(qtbot, dialog, dialog.date_order, "dmy")
    choose(qtbot, dialog, dialog.unit, "10000")
    assert not dialog.notice.isVisible()
    assert [cell(dialog, 0, column) for column in range(5)] == [
        "A",
        "B",
        "50,000",
        "Shortlisted",
        "2027-04-03",
    ]
    choose(qtbot, dialog, head.choice(0), "project")  # one column less: the other one is free again
    assert [head.choice(place).key() for place in range(5)] == [
        "project",
        "",
        "amount",
        "stage",
        "close_date",
    ]
    plan = request_of(dialog).plan
    assert plan.columns == {"project": 0, "amount": 2, "stage": 3, "close_date": 4}
    assert (plan.date_order, plan.amount_unit) == ("dmy", 10000)


def test_a_wrong_encoding_and_delimiter_can_be_put_right(opened: Open, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(file_of(tmp_path, CHINESE, "gb18030"))
    choose(qtbot, dialog, dialog.encoding, "utf-8")
    assert dialog.request() is None
    assert "is not utf-8 text" in dialog.notice.text()
    choose(qtbot, dialog, dialog.encoding, "gb18030")
    assert request_of(dialog).good == 4
    choose(qtbot, dialog, dialog.delimiter, ";")
    assert dialog.model.columnCount() == 1
    choose(qtbot, dialog, dialog.delimiter, ",")
    assert request_of(dialog).good == 4


def test_cancel_returns_nothing(opened: Open, qtbot: QtBot, tmp_path: Path) -> None:
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
    request = ImportDialog.ask(None, path, playbook=standard_playbook(), language="en", today=TODAY)
    assert request is not None
    assert (request.table.path, request.good, request.bad) == (path, 4, 0)
    path.write_bytes(b"")
    with pytest.raises(FunnelError, match=r"deals\.csv is empty"):
        ImportDialog.ask(None, path, playbook=standard_playbook(), language="en", today=TODAY)


def test_a_large_file_leaves_the_window_its_turn(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Every step in a slice of its own, however quick the machine is.
    monkeypatch.setattr("funnel_desktop.widgets.kit.progress.SLICE_SECONDS", 0.0)
    rows = "".join(f"华强电子{n},项目{n},{n % 900}.5,入围客户,2027/1/{n % 28 + 1}\n" for n in range(20_000))
    path = file_of(tmp_path, CHINESE.splitlines()[0] + "\n" + rows)
    turns: list[bool] = []
    dialog = ImportDialog(None, open_table(path), standard_playbook(), "en", TODAY)
    qtbot.addWidget(dialog)
    timer = QTimer()
    timer.timeout.connect(lambda: turns.append(dialog.request() is None))
    timer.start(0)
    assert dialog.request() is None  # nothing to take yet
    dialog.confirm()
    assert dialog.result() == 0
    ready(qtbot, dialog)
    assert request_of(dialog).good == 20_000
    assert turns.count(True) > 10


def test_everything_has_a_name_for_a_screen_reader(opened: Open, tmp_path: Path) -> None:
    dialog = opened(file_of(tmp_path, CHINESE))
    head = dialog.preview.head
    assert head.choice(2).accessibleName() == "Column 金额(万元) is"
    assert dialog.stages.choices["蓝色"].accessibleName() == "“蓝色” means"
    for widget in (dialog, dialog.encoding, dialog.delimiter, dialog.date_order, dialog.unit, dialog.preview):
        assert widget.accessibleName()


def test_a_column_is_brought_into_view_when_its_choice_gets_the_keyboard(
    opened: Open, tmp_path: Path
) -> None:
    names = ",".join(["customer", *(f"extra {number}" for number in range(30))])
    dialog = opened(file_of(tmp_path, names + "\n" + ",".join("x" * 31) + "\n"))
    last = dialog.preview.head.choice(30)
    assert last.x() > dialog.preview.viewport().width()
    last.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    assert 0 <= last.x() < dialog.preview.viewport().width()
