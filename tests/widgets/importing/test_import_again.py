"""The same spreadsheet again: what is new, what it changes field by field, and what of it is taken."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from funnel_desktop.commands.deals import EditDeal
from funnel_desktop.commands.importing import ImportDeals
from funnel_desktop.commands.session import Session
from funnel_desktop.exchange.study import OLDER
from funnel_desktop.widgets.dialogs.importing.eye_panel import EyeBlock
from funnel_desktop.widgets.dialogs.importing.import_dialog import ImportDialog
from tests.commands.test_same_again import bring_file
from tests.widgets.importing.dialogs import Opener, file_of, kinds, request_of, said

HEADER = "客户,项目,金额,阶段,预计签约\n"
FIRST = HEADER + "甲县医院,监护仪,380000,目标客户,2027-05-01\n乙市水务,泵站,1200000,有效客户,2027-06-01\n"
AGAIN = (
    HEADER
    + "甲县医院,监护仪,420000,意向客户,2027-07-01\n"
    + "乙市水务,泵站,1200000,有效客户,2027-06-01\n"
    + "丙学校,实验室,500000,目标客户,2027-08-01\n"
)
CHECKED = Qt.CheckState.Checked


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = Session.create(tmp_path / "a.funnel")
    yield made
    made.close()


def bring_in(session: Session, dialog: ImportDialog) -> ImportDeals:
    request = request_of(dialog)
    work = ImportDeals(
        request.study.records,
        len(request.study.found),
        "deals.csv",
        choices=request.choices.rows,
        together=request.choices.together,
    )
    for _ in session.execute_in_slices(work.name(), work.run):
        pass
    return work


def test_the_same_again_is_a_list_of_changes(opened: Opener, session: Session, tmp_path: Path) -> None:
    bring_in(session, opened(file_of(tmp_path, FIRST)))
    dialog = opened(file_of(tmp_path, AGAIN), session)
    assert kinds(dialog) == ["changed", "same", "new"]
    assert dialog.import_button.accessibleName() == "Import 1 new + 1 changed"
    assert [line[:4] for line in said(dialog)] == [
        ["甲县医院 · 监护仪", "Amount", "380,000", "420,000"],
        ["", "Expected close", "2027-05-01", "2027-07-01"],
        ["", "Stage", "Target", "Intent"],
    ]
    dialog.chips.choose("same")
    assert kinds(dialog) == ["same"]
    dialog.chips.choose("changed")
    assert kinds(dialog) == ["changed"]
    work = bring_in(session, dialog)
    assert (work.report.imported, len(work.report.updated)) == (1, 1)
    again = opened(file_of(tmp_path, AGAIN), session)
    assert set(kinds(again)) == {"same"}
    assert again.request() is None, "nothing is left to bring in"
    session.undo()
    assert kinds(opened(file_of(tmp_path, AGAIN), session)) == ["changed", "same", "new"]


def test_a_field_and_a_row_are_left(opened: Opener, session: Session, tmp_path: Path) -> None:
    bring_in(session, opened(file_of(tmp_path, FIRST)))
    dialog = opened(file_of(tmp_path, AGAIN), session)
    stage = dialog.changes_model.index(2, 1)
    assert stage.data(Qt.ItemDataRole.CheckStateRole) == CHECKED
    dialog.changes.setCurrentIndex(stage)
    QTest.keyClick(dialog.changes, Qt.Key.Key_Space)
    whole = dialog.changes_model.index(0, 0)
    assert whole.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.PartiallyChecked
    dialog.grid.setCurrentIndex(dialog.model.index(2, 1))
    QTest.keyClick(dialog.grid, Qt.Key.Key_Delete)
    assert dialog.import_button.accessibleName() == "Import 1 change(s)"
    bring_in(session, dialog)
    again = opened(file_of(tmp_path, AGAIN), session)
    assert kinds(again) == ["changed", "same", "new"]
    assert [line[1:4] for line in said(again)] == [["Stage", "Target", "Intent"]]
    QTest.keyClick(again.grid, Qt.Key.Key_Delete)
    again.grid.setCurrentIndex(again.model.index(0, 1))


def test_what_was_changed_since_is_left_unless_it_is_ticked(
    opened: Opener, session: Session, tmp_path: Path
) -> None:
    bring_in(session, opened(file_of(tmp_path, FIRST)))
    (row,) = (deal.row for deal in session.store.deals.all_deals() if deal.customer == "甲县医院")
    session.execute(EditDeal(row, {"amount_minor": 45_000_000}))
    dialog = opened(file_of(tmp_path, FIRST), session)
    assert kinds(dialog) == ["changed", "same"]
    assert dialog.request() is None, "nothing comes in by itself"
    (block,) = (block for block in dialog.findChildren(EyeBlock) if block.item.key == OLDER)
    QTest.mouseClick(block.title, Qt.MouseButton.LeftButton)
    assert kinds(dialog) == ["changed"]
    ((_deal, field, before, after, remark),) = said(dialog)
    assert (field, before, after) == ("Amount", "450,000", "380,000")
    assert remark.startswith("you changed it on ")
    dialog.changes.setCurrentIndex(dialog.changes_model.index(0, 1))
    QTest.keyClick(dialog.changes, Qt.Key.Key_Space)
    assert dialog.import_button.accessibleName() == "Import 1 change(s)"
    bring_in(session, dialog)
    (amount,) = (deal.amount_minor for deal in session.store.deals.all_deals() if deal.row == row)
    assert amount == 38_000_000


def test_rows_that_are_there_twice_are_put_together_on_wish(opened: Opener, tmp_path: Path) -> None:
    twice = HEADER + "甲县医院,监护仪,100,目标客户,\n" * 2 + "乙市水务,泵站,5,目标客户,\n"
    dialog = opened(file_of(tmp_path, twice))
    assert kinds(dialog) == ["new", "twice", "new"]
    assert dialog.import_button.accessibleName() == "Import 3 deal(s)"
    dialog.chips.choose("twice")
    assert [line[:2] for line in said(dialog)] == [
        ["甲县医院 · 监护仪", "Line 2"],
        ["甲县医院 · 监护仪", "Line 3"],
        ["", "Put together as one deal"],
    ]
    together = dialog.changes_model.index(2, 1)
    dialog.changes.setCurrentIndex(together)
    QTest.keyClick(dialog.changes, Qt.Key.Key_Space)
    assert dialog.import_button.accessibleName() == "Import 2 deal(s)"
    QTest.keyClick(dialog.changes, Qt.Key.Key_Space)
    second = dialog.changes_model.index(1, 0)
    dialog.changes.setCurrentIndex(second)
    QTest.keyClick(dialog.changes, Qt.Key.Key_Space)
    assert dialog.import_button.accessibleName() == "Import 2 deal(s)"
    assert request_of(dialog).choices.rows[3].take is False


def test_a_row_that_may_be_one_of_several_is_said_by_the_user(
    opened: Opener, session: Session, tmp_path: Path
) -> None:
    two = HEADER + "甲县医院,监护仪,100,目标客户,2027-01-01\n甲县医院,监护仪,200,意向客户,2027-02-01\n"
    bring_in(session, opened(file_of(tmp_path, two)))
    dialog = opened(file_of(tmp_path, HEADER + "甲县医院,监护仪,300,有效客户,2027-03-01\n"), session)
    assert kinds(dialog) == ["ambiguous"]
    assert dialog.request() is None
    assert [line[1] for line in said(dialog)] == [
        "甲县医院 · 监护仪 · 100",
        "甲县医院 · 监护仪 · 200",
        "A new deal",
    ]
    dialog.changes.setCurrentIndex(dialog.changes_model.index(2, 1))
    QTest.keyClick(dialog.changes, Qt.Key.Key_Space)
    assert dialog.import_button.accessibleName() == "Import 1 deal(s)"
    dialog.changes.setCurrentIndex(dialog.changes_model.index(1, 1))
    QTest.keyClick(dialog.changes, Qt.Key.Key_Space)
    assert dialog.import_button.accessibleName() == "Import 1 change(s)"


def test_what_a_row_changes_in_the_deal_chosen_for_it_is_listed_and_what_is_older_is_left(
    opened: Opener, session: Session, tmp_path: Path
) -> None:
    two = HEADER + "甲县医院,监护仪,100,目标客户,2027-01-01\n甲县医院,监护仪,200,目标客户,2027-01-01\n"
    bring_in(session, opened(file_of(tmp_path, two)))
    first, second = sorted(deal.row for deal in session.store.deals.all_deals())
    for row, amount in ((first, 15_000), (second, 25_000)):
        session.execute(EditDeal(row, {"amount_minor": amount}))
    dialog = opened(file_of(tmp_path, HEADER + "甲县医院,监护仪,100,意向客户,2027-01-01\n"), session)
    assert kinds(dialog) == ["ambiguous"]
    model = dialog.changes_model
    names = [line[1] for line in said(dialog)]
    at = names.index("甲县医院 · 监护仪 · 150")

    def press(place: int) -> None:
        dialog.changes.setCurrentIndex(model.index(place, 1))
        QTest.keyClick(dialog.changes, Qt.Key.Key_Space)

    press(at)
    listed = said(dialog)
    assert listed[at + 1][1:4] == ["Amount", "150", "100"]
    assert listed[at + 1][4].startswith("you changed it on ")
    assert listed[at + 2][1:4] == ["Stage", "Target", "Intent"]
    ticks = [model.index(at + 1 + place, 1).data(Qt.ItemDataRole.CheckStateRole) for place in (0, 1)]
    assert ticks == [Qt.CheckState.Unchecked, Qt.CheckState.Checked]
    press(at + 1)
    press(at + 2)
    bring_in(session, dialog)
    kept = {deal.row: (deal.amount_minor, deal.stage) for deal in session.store.deals.all_deals()}
    assert kept[first] == (10_000, "target"), "the older amount is taken, the stage left"
    again = opened(file_of(tmp_path, HEADER + "甲县医院,监护仪,300,意向客户,2027-03-01\n"), session)
    dialog, model = again, again.changes_model
    names = [line[1] for line in said(again)]
    press(0)
    assert len(said(again)) > len(names)
    press(len(said(again)) - 1)
    assert [line[1] for line in said(again)] == names, "a new deal changes none"


def test_a_change_says_from_which_words_it_was_read(opened: Opener, session: Session, tmp_path: Path) -> None:
    bring_in(session, opened(file_of(tmp_path, FIRST)))
    vague = HEADER + "甲县医院,监护仪,约42万,目标客户,2027-05-01\n"
    dialog = opened(file_of(tmp_path, vague), session)
    changes = [line[1:] for line in said(dialog)]
    assert ["Amount", "380,000", "420,000", "read from “约42万”"] in changes


def test_numbers_may_count_for_nothing(opened: Opener, tmp_path: Path, session: Session) -> None:
    first = tmp_path / "first.csv"
    first.write_text("编号,客户,项目,金额\nA1,甲,泵,10\nA2,乙,阀,20\n", encoding="utf-8")
    bring_file(session, first)
    path = file_of(tmp_path, "编号,客户,项目,金额\nB1,甲,泵,11\nB2,乙,阀,20\n")
    dialog = opened(path, session)
    choice = dialog.options.compare
    assert (choice.isVisible(), choice.currentText()) == (True, "编号")
    assert dialog._study is not None
    assert [row.kind for row in dialog._study.diff.rows] == ["new", "new"]
    opened.choose(dialog, choice, "name")
    opened.ready(dialog)
    assert [row.kind for row in dialog._study.diff.rows] == ["changed", "changed"]
    assert not request_of(dialog).plan.by_number
    opened.choose(dialog, choice, "number")
    opened.ready(dialog)
    assert [row.kind for row in dialog._study.diff.rows] == ["new", "new"]
