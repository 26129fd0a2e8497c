"""Cells that were not clear are amber, are walked with F6, and are put right in place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from funnel_desktop.exchange.records import ImportedDeal
from funnel_desktop.models.import_model import DoubtRole, WordsRole
from funnel_desktop.widgets.dialogs.importing.import_dialog import ImportDialog
from funnel_desktop.widgets.kit.confirm import ConfirmDialog
from funnel_desktop.wording.import_doubts import WON_DATES, WON_DAY
from tests.widgets.importing.dialogs import Opener, cell, file_of, kinds, request_of

MESSY = (
    "客户,项目,金额(万元),阶段,预计签约,区域\n"
    "甲县医院,监护仪,约50,目标客户,2027年3月底,东区\n"
    "乙市水务,泵站,很多,意向客户,12/25,西区\n"
    "丙学校,实验室,45,意向客户,2027-02-01,\n"
)


def amber(dialog: ImportDialog) -> list[tuple[int, int, str]]:
    """Return line, column of the file, and words of each amber cell."""
    model = dialog.model
    return [
        (model.line(row), column - 1, str(model.index(row, column).data(WordsRole)))
        for row in range(model.rowCount())
        for column in range(1, model.columnCount())
        if model.index(row, column).data(DoubtRole)
    ]


def deals(dialog: ImportDialog) -> list[ImportedDeal]:
    return [deal for deal in request_of(dialog).study.records if isinstance(deal, ImportedDeal)]


def put_right(opened: Opener, dialog: ImportDialog, row: int, column: int, text: str) -> None:
    """Type another text into a cell as the keyboard does: F2, the text, Enter."""
    dialog.grid.setFocus()
    dialog.grid.setCurrentIndex(dialog.model.index(row, column + 1))
    QTest.keyClick(dialog.grid, Qt.Key.Key_F2)
    editor = dialog.grid.findChild(QLineEdit)
    assert editor is not None
    assert editor.accessibleName()
    editor.setText(text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    opened.bot.waitUntil(lambda: dialog.grid.findChild(QLineEdit) is None)
    opened.ready(dialog)


def test_what_was_not_clear_is_amber_with_its_words_beside(opened: Opener, tmp_path: Path) -> None:
    dialog = opened(file_of(tmp_path, MESSY))
    assert amber(dialog) == [(2, 2, "约50"), (2, 4, "2027年3月底"), (3, 2, "很多"), (3, 4, "12/25")]
    assert [cell(dialog, row, 2) for row in range(3)] == ["50.0", "", "45.0"]
    assert [cell(dialog, row, 4) for row in range(3)] == ["2027-03-31", "2026-12-25", "2027-02-01"]
    spoken = str(dialog.model.index(0, 3).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith("50.0, read from 约50: ")
    assert kinds(dialog) == ["new"] * 3, "no cell costs the deal"
    titles = [block.item.title for block in dialog.eye.blocks.values() if block.item.goes]
    assert titles == [
        "Amounts that could not be read",
        "Dates without a year",
        "Dates that name no day",
        "Amounts that are not exact",
    ]
    assert "“很多”" in dialog.eye.blocks["unread.amount"].item.text


def test_a_cell_is_put_right_in_place_and_read_anew(opened: Opener, tmp_path: Path) -> None:
    dialog = opened(file_of(tmp_path, MESSY))
    put_right(opened, dialog, 1, 2, "22.5")
    assert cell(dialog, 1, 2) == "22.5"
    assert (3, 2, "很多") not in amber(dialog)
    assert "unread.amount" not in dialog.eye.blocks
    put_right(opened, dialog, 1, 0, "丁公司")
    assert deals(dialog)[1][2:4] == ("丁公司", "泵站")
    assert deals(dialog)[1].amount_minor == 225_000_00
    assert "很多" not in deals(dialog)[1].note


def test_a_cell_put_right_leaves_all_other_rows_alone(opened: Opener, tmp_path: Path) -> None:
    dialog = opened(file_of(tmp_path, MESSY))
    study = request_of(dialog).study
    others = [study.diff.rows[0], study.diff.rows[2]]
    put_right(opened, dialog, 1, 2, "22.5")
    after = request_of(dialog).study
    assert [after.diff.rows[0], after.diff.rows[2]] == others
    assert all(now is before for now, before in zip(after.diff.rows[::2], others, strict=True))
    put_right(opened, dialog, 1, 0, "")
    put_right(opened, dialog, 1, 1, "")
    assert kinds(dialog) == ["new", "left", "new"]
    assert len(request_of(dialog).study.diff.bad) == 1
    assert dialog.choices.added == 2
    put_right(opened, dialog, 1, 1, "泵站")
    assert kinds(dialog) == ["new"] * 3
    assert dialog.choices.added == 3


def test_f6_walks_what_was_not_clear_from_the_last_to_the_first(opened: Opener, tmp_path: Path) -> None:
    dialog = opened(file_of(tmp_path, MESSY))
    places = []
    for _ in range(5):
        QTest.keyClick(dialog, Qt.Key.Key_F6)
        index = dialog.grid.currentIndex()
        places.append((dialog.model.line(index.row()), index.column() - 1))
    assert places == [(2, 2), (2, 4), (3, 2), (3, 4), (2, 2)]
    QTest.keyClick(dialog, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.grid.currentIndex().row() == 1
    dialog.eye.blocks["yearless.date"].wanted.emit("yearless.date")
    index = dialog.grid.currentIndex()
    assert (dialog.model.line(index.row()), index.column() - 1) == (3, 4)


def test_days_without_a_year_are_chosen_once_for_all(opened: Opener, tmp_path: Path) -> None:
    dialog = opened(file_of(tmp_path, MESSY))
    assert dialog.options.yearless.isVisible()
    opened.choose(dialog, dialog.options.yearless, "last")
    assert cell(dialog, 1, 4) == "2025-12-25"


def test_a_column_without_a_field_becomes_one_of_the_files_own(opened: Opener, tmp_path: Path) -> None:
    dialog = opened(file_of(tmp_path, MESSY))
    choice = dialog.grid.head.choice(5)
    assert choice.key() == "keep:own"
    assert deals(dialog)[0].own == (("区域", "东区"),)
    opened.choose(dialog, choice, "keep:note")
    assert deals(dialog)[0].own == ()
    assert "区域: 东区" in deals(dialog)[0].note
    opened.choose(dialog, choice, "keep:out")
    assert "东区" not in deals(dialog)[0].note


def test_won_rows_without_a_date_are_one_question(opened: Opener, tmp_path: Path) -> None:
    text = "客户,阶段,预计签约\n甲,赢单,2026-11-20\n乙,赢单,\n丙,目标客户,2027-01-01\n"
    dialog = opened(file_of(tmp_path, text))
    assert [deal.closed_date for deal in deals(dialog)] == ["2026-11-20", None, None]
    opened.choose(dialog, dialog.eye.blocks[WON_DAY].choices[""], "2025-12-31")
    assert [deal.closed_date for deal in deals(dialog)] == ["2026-11-20", "2025-12-31", None]
    opened.choose(dialog, dialog.eye.blocks[WON_DATES].choices[""], "none")
    assert [deal.closed_date for deal in deals(dialog)] == ["2025-12-31", "2025-12-31", None]


def test_a_file_that_contradicts_itself_is_asked_about(opened: Opener, tmp_path: Path) -> None:
    rows = "".join(f"客户{n},赢单,2026-05-01,2026-0{n}-01\n" for n in range(1, 4))
    dialog = opened(file_of(tmp_path, "客户,阶段,录入日期,成交日期\n" + rows))
    asked: list[str] = []

    def answer(accept: bool) -> None:
        question = QApplication.activeModalWidget()
        if isinstance(question, ConfirmDialog) and question.isVisible():
            asked.append(question.accessibleDescription())
            question.confirm() if accept else question.reject()

    timer = QTimer()
    timer.start(3)
    refusing = timer.timeout.connect(lambda: answer(False))
    dialog.confirm()
    assert "contradict themselves" in asked[0]
    assert dialog.isVisible()
    timer.timeout.disconnect(refusing)
    timer.timeout.connect(lambda: answer(True))
    dialog.confirm()
    assert len(asked) == 2
    assert not dialog.isVisible()
