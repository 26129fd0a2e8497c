"""A file from somebody else may hold a megabyte where a name belongs, or characters that turn a line around:
the window shows what can be read of it, and never writes back what it cut."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QToolTip
from pytestqt.qtbot import QtBot

from funnel_desktop.method.texts import LONGEST_LINE, LONGEST_TEXT
from funnel_desktop.text import Sentence
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.controls.plain_edits import LineEdit, LinesEdit
from funnel_desktop.widgets.leads.dialog import LeadDialog
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.widgets.window.conftest import MakeWindow
from tests.widgets.window.hand import answering
from tests.widgets.window.unseen import HUGE, TURNED, fill, not_to_be_read
from tests.widgets.window.walking import Visitor, walk


@pytest.fixture
def foreign(sample: Path) -> Path:
    """A file of which many texts are close to a megabyte, and act."""
    fill(sample, HUGE)
    return sample


@pytest.fixture
def window(foreign: Path, open_window: MakeWindow) -> MainWindow:
    return open_window(foreign)


def kept(path: Path, question: str) -> list[tuple[Any, ...]]:
    """Return what a file answers."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(question).fetchall()


def test_words_that_cannot_be_read_would_be_noticed(qtbot: QtBot) -> None:
    """What the walk below does not find it would have found: this is how."""
    label = QLabel(HUGE)
    qtbot.addWidget(label)
    label.setAccessibleName(TURNED)
    label.show()
    assert {line.split()[0] for line in not_to_be_read()} == {"words", "name"}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the walk goes through folders of Linux")
def test_in_every_window_dialog_tip_and_menu_words_are_short_and_turn_nothing_around(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    visitor = Visitor(qtbot, not_to_be_read)
    try:
        walk(window, visitor, tmp_path, TURNED * 80)
    finally:
        visitor.stop()
    assert "\n".join(sorted(visitor.found)) == ""
    assert {"LeadDialog", "PersonDialog", "VisitDialog", "QMenu", "QTipLabel"} <= visitor.seen


def test_editing_a_deal_leaves_its_long_texts_as_they_are(window: MainWindow, foreign: Path) -> None:
    ((row, identifier),) = kept(
        foreign, f"SELECT rowid, id FROM deal WHERE length(customer) = {len(HUGE)} AND stage <> 'won' LIMIT 1"
    )
    window.open_deal(row)
    assert window.sheet.shown is not None
    overview = window.sheet.shown.overview
    customer = overview.fields["customer"].editor
    assert isinstance(customer, LineEdit)
    assert customer.isReadOnly()
    assert f"{len(HUGE):,} characters" in customer.toolTip()
    overview.fields["units"].editor.setFocus()
    QTest.keyClicks(overview.fields["units"].editor, "7")
    QTest.keyClick(overview.fields["units"].editor, Qt.Key.Key_Return)
    overview.commit()
    question = f"SELECT units, customer, project, note, next_step FROM deal WHERE id = '{identifier}'"
    assert kept(foreign, question)[0][1:] == (HUGE,) * 4


def test_saving_a_lead_and_a_person_changes_only_what_was_typed(
    qtbot: QtBot, window: MainWindow, foreign: Path
) -> None:
    ((lead,),) = kept(foreign, f"SELECT id FROM lead WHERE length(note) = {len(HUGE)} LIMIT 1")
    window.rooms.show_tray("leads", True)
    host = window.rooms._tray("leads")
    assert host._flow is not None
    assert host.tray is not None
    there = {row: host.tray.model.lead(row) for row in host.tray.model.rows}
    row = next(row for row, one in there.items() if one is not None and one.id == lead)

    def another_phone(dialog: LeadDialog) -> None:
        phone = dialog.typed("contact_phone")
        phone.write_another()
        QTest.keyClicks(phone, "138")
        dialog.confirm()

    with answering(qtbot, (LeadDialog, another_phone)):
        host._flow.open(row)
    question = f"SELECT contact_phone, customer, project, note FROM lead WHERE id = '{lead}'"
    assert kept(foreign, question) == [("138", HUGE, HUGE, HUGE)]
    window.undo()
    assert kept(foreign, question) == [(HUGE,) * 4]


def test_a_field_takes_no_more_than_there_is_room_for_and_says_so(qtbot: QtBot) -> None:
    line, lines = LineEdit(), LinesEdit()
    for field, most in ((line, LONGEST_LINE), (lines, LONGEST_TEXT)):
        qtbot.addWidget(field)
        field.show()
        QGuiApplication.clipboard().setText("字" * (most + 5))
        field.paste()
        qtbot.waitUntil(QToolTip.isVisible)
        assert f"{most:,}" in QToolTip.text()
        QToolTip.hideText()
        qtbot.waitUntil(lambda: not QToolTip.isVisible())
        QTest.keyClicks(field, "x")
        qtbot.waitUntil(QToolTip.isVisible)
        QToolTip.hideText()
        qtbot.waitUntil(lambda: not QToolTip.isVisible())
    assert len(line.text()) == LONGEST_LINE
    assert len(lines.toPlainText()) == LONGEST_TEXT


def test_a_long_text_can_be_read_in_part_but_not_typed_into(qtbot: QtBot) -> None:
    line = LineEdit(HUGE)
    qtbot.addWidget(line)
    QTest.keyClicks(line, "x")
    assert line.text() == HUGE
    assert len(QLineEdit.text(line)) < 500
    line.setReadOnly(False)  # as a sheet does that may be changed
    QTest.keyClicks(line, "x")
    assert line.text() == HUGE
    line.write_another()
    QTest.keyClicks(line, "Hua Qiang")
    assert line.text() == "Hua Qiang"
    assert line.toolTip() == ""


@pytest.mark.parametrize("name", ["شركة الأمل", "חברת התקווה בע״מ", "👨‍👩‍👧 家庭", "می‌خواهم", "华强　电子"])
def test_names_of_all_peoples_are_shown_as_they_are_written(qtbot: QtBot, name: str) -> None:
    label, line = Label(name), LineEdit(name)
    qtbot.addWidget(label)
    qtbot.addWidget(line)
    assert (label.text(), line.displayText(), line.text()) == (name, name, name)


@pytest.mark.usefixtures("qtbot")
def test_a_hebrew_next_step_leaves_its_date_where_dates_are() -> None:
    name = "חברת התקווה"
    for words, stays in (
        (Sentence("{when} {step}").format(when="12-14", step=name), True),
        (f"12-14 {name}", False),
    ):
        layout = QTextLayout(words)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        place = line.cursorToX(0)
        assert ((place[0] if isinstance(place, tuple) else place) == 0) == stays
