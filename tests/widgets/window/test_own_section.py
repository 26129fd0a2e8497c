"""The columns of the file's own on the sheet of a deal: typed, chosen, refused in a sentence, undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.own_columns import WantedColumn
from funnel_desktop.queries.own_columns import own_columns
from funnel_desktop.widgets.deal.own_section import OwnChoiceEdit, OwnSection
from funnel_desktop.widgets.dialogs.own_columns import OwnColumnsDialog
from funnel_desktop.widgets.kit.controls.fields import TypedEdit
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.commands.test_own_columns import as_they_are, change, named, set_values
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import answering, confirmed, deal_of

REGION, AREA, DAY, WORDS = "区域", "面积", "验收日期", "Remarks"


@pytest.fixture
def window(make_file: MakeFile, open_window: MakeWindow) -> MainWindow:
    """A window with the sheet of a deal open, in a file with a column of each kind."""
    window = open_window(make_file("岭核检测, 泵, 10", "恒准, 阀, 20"))
    assert window.model is not None
    session = window.model.session
    kinds = ((REGION, "choice"), (AREA, "number"), (DAY, "date"), (WORDS, "text"))
    change(session, *(WantedColumn("", name, kind) for name, kind in kinds))
    set_values(session, "恒准", 区域="华南")
    window.open_deal(deal_of(window, "岭核检测").row)
    return window


def section(window: MainWindow) -> OwnSection:
    (found,) = window.findChildren(OwnSection)
    return found


def editor(window: MainWindow, name: str) -> TypedEdit:
    assert window.model is not None
    (column,) = [column for column in own_columns(window.model.session) if column.name == name]
    found = section(window).fields[column.id].editor
    assert isinstance(found, TypedEdit)
    return found


def values(window: MainWindow, customer: str = "岭核检测") -> dict[str, str]:
    assert window.model is not None
    return named(window.model.session)[customer]


def typed(field: TypedEdit, text: str) -> None:
    """Write over what is there, and Enter."""
    field.setFocus()
    field.selectAll()
    field.insert(text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_what_is_typed_is_stored_by_the_kind_of_its_column(window: MainWindow) -> None:
    typed(editor(window, AREA), "1,234.50")
    typed(editor(window, DAY), "2027/3/5")
    typed(editor(window, WORDS), "needs a crane & a permit")
    kept = {AREA: "1234.50", DAY: "2027-03-05", WORDS: "needs a crane & a permit"}
    assert values(window) == kept
    assert editor(window, AREA).text() == "1234.50"
    window.undo()
    assert values(window) == {AREA: "1234.50", DAY: "2027-03-05"}
    assert editor(window, WORDS).text() == ""
    window.redo()
    assert editor(window, WORDS).text() == "needs a crane & a permit"
    typed(editor(window, AREA), "")
    assert AREA not in values(window)


def test_what_does_not_fit_is_refused_in_a_sentence_and_escape_brings_back(window: MainWindow) -> None:
    field = editor(window, AREA)
    typed(field, "large")
    assert values(window) == {}
    assert "large" in field.accessibleDescription()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), field.accessibleDescription()) == ("", "")


def test_a_choice_is_taken_from_those_that_are_known_or_typed_anew(window: MainWindow, qtbot: QtBot) -> None:
    field = editor(window, REGION)
    assert isinstance(field, OwnChoiceEdit)

    def choose(menu: QMenu) -> None:
        (action,) = [action for action in menu.actions() if action.text() == "华南"]
        action.trigger()
        menu.close()

    field.setFocus()
    with answering(qtbot, (QMenu, choose)):
        QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert values(window) == {REGION: "华南"}
    typed(field, "西北")
    assert values(window) == {REGION: "西北"}
    assert window.model is not None
    assert "西北" in own_columns(window.model.session)[0].choices


def test_another_deal_and_other_columns_are_followed(window: MainWindow, qtbot: QtBot) -> None:
    assert window.model is not None
    session = window.model.session
    window.open_deal(deal_of(window, "恒准").row)
    assert editor(window, REGION).text() == "华南"
    set_values(session, "恒准", 面积="7")
    assert editor(window, AREA).text() == "7"

    def rename(dialog: OwnColumnsDialog) -> None:
        dialog.lines[0].name.setText("大区")
        confirmed(dialog)

    with answering(qtbot, (OwnColumnsDialog, rename)):
        section(window).manage.click()
    assert [column.name for column in own_columns(session)] == ["大区", AREA, DAY, WORDS]
    assert editor(window, "大区").text() == "华南"
    change(session, *as_they_are(own_columns(session))[1:])
    assert len(section(window).fields) == 3
    window.undo()
    assert editor(window, "大区").text() == "华南"
