"""A spreadsheet comes in by being dropped on the window, or by rows that are pasted."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from funnel_desktop.exchange.lead_lines import are_deals
from funnel_desktop.widgets.dialogs.importing.import_dialog import ImportDialog
from funnel_desktop.widgets.kit.dropped_files import dropped_file
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import CONTROL, answering

ROWS = "客户\t项目\t金额\t阶段\n甲县医院\t监护仪\t380000\t意向客户\n乙市水务\t泵站\t500000\t目标客户\n"


def urls(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def test_rows_are_pasted_anywhere_on_the_board(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile
) -> None:
    window = open_window(make_file("华强电子, 38"))
    assert window.board is not None
    window.board.focus_cards()
    QApplication.clipboard().setText(ROWS)

    def look(dialog: ImportDialog) -> None:
        qtbot.waitUntil(lambda: dialog.request() is not None)
        assert dialog.choices.added == 2
        dialog.confirm()

    with answering(qtbot, (ImportDialog, look)):
        QTest.keyClick(window, Qt.Key.Key_V, CONTROL)
    assert window.message_bar.isVisible()
    window.undo()


def test_what_is_in_a_file_of_another_name_says_whether_it_is_a_spreadsheet(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile, tmp_path: Path
) -> None:
    window = open_window(make_file("华强电子, 38"))
    table = tmp_path / "from the phone.export"
    table.write_text(ROWS, encoding="utf-8")
    assert dropped_file(urls(table)) == table
    with answering(qtbot, (ImportDialog, ImportDialog.reject)):
        window.files.take(table)


@pytest.mark.parametrize(
    ("name", "taken"),
    [("a.xlsx", True), ("a.et", True), ("a.funnel", True), ("a.png", False), ("a.pdf", False)],
)
def test_what_may_be_dropped_is_seen_by_its_ending(tmp_path: Path, name: str, taken: bool) -> None:
    path = tmp_path / name
    path.write_bytes(b"")
    assert (dropped_file(urls(path)) is not None) == taken


@pytest.mark.parametrize(
    ("text", "deals"),
    [(ROWS, True), ("甲县医院\t张三\t13800138000\n", False), ("公司\t联系人\t电话\n甲\t乙\t1\n", False)],
)
def test_rows_with_an_amount_or_a_stage_are_deals_and_no_leads(text: str, deals: bool) -> None:
    assert are_deals(text) == deals
