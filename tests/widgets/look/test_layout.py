"""Rows, columns and grids said by what stands in them, and forms made of fields."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.widgets.kit.controls.fields import NumberEdit, TextEdit
from funnel_desktop.widgets.kit.form import GridDialog
from funnel_desktop.widgets.kit.layout import (
    STRETCH,
    across,
    add_row,
    column,
    fill,
    grid,
    holder,
    keep_room,
    row,
    stretched,
)
from tests.widgets.look.conftest import Working


def boxes(count: int) -> list[QWidget]:
    """Return plain widgets, at least 20 by 10 pixels."""
    result = [QWidget() for _ in range(count)]
    for widget in result:
        widget.setMinimumSize(20, 10)
    return result


def show(qtbot: QtBot, layout: QLayout, width: int, height: int) -> QWidget:
    """Show what a layout holds on a page of this size."""
    page = layout.parentWidget() or holder(layout)
    qtbot.addWidget(page)
    page.setFixedSize(width, height)
    page.show()
    qtbot.waitExposed(page)
    return page


def test_a_row_takes_widgets_gaps_and_what_is_over(dressed: QApplication, qtbot: QtBot) -> None:
    first, second, last = boxes(3)
    for widget in (first, second, last):
        widget.setFixedWidth(20)
    page = show(qtbot, row(first, 7, None, second, STRETCH, last, spacing=0), 200, 10)
    assert all(widget.parentWidget() is page for widget in (first, second, last))
    assert [widget.x() for widget in (first, second, last)] == [0, 27, 180]


def test_shares_of_the_room_are_said_at_the_item(dressed: QApplication, qtbot: QtBot) -> None:
    one, three = boxes(2)
    _page = show(qtbot, row(stretched(one), stretched(three, 3), spacing=0), 400, 10)
    assert (one.width(), three.width()) == (100, 300)


@pytest.mark.parametrize(
    ("margins", "left", "top"), [(5, 5, 5), ((6, 2), 6, 2), ((1, 2, 3, 4), 1, 2), (0, 0, 0)]
)
def test_margins_are_said_short(
    dressed: QApplication,
    qtbot: QtBot,
    margins: int | tuple[int, int] | tuple[int, int, int, int],
    left: int,
    top: int,
) -> None:
    (one,) = boxes(1)
    page = QWidget()
    show(qtbot, column(one, on=page, margins=margins), 100, 100)
    assert (one.x(), one.y()) == (left, top)


def test_a_column_can_be_filled_later(dressed: QApplication, qtbot: QtBot) -> None:
    first, second = boxes(2)
    layout = column(first, spacing=3)
    fill(layout, second, STRETCH)
    for widget in (first, second):
        widget.setFixedHeight(10)
    _page = show(qtbot, layout, 50, 200)
    assert (first.y(), second.y()) == (0, 13)


def test_rows_of_a_grid_leave_cells_empty_and_reach_across(dressed: QApplication, qtbot: QtBot) -> None:
    left, right, wide, under = boxes(4)
    cells = grid([left, right], [across(wide, 2)], spacing=0, stretch={1: 1})
    add_row(cells, [None, under])
    _page = show(qtbot, cells, 100, 30)
    assert (left.width(), right.x()) == (20, 20)
    assert (wide.x(), wide.width()) == (0, 100)
    assert (under.x(), under.y()) == (right.x(), 20)


def test_what_keeps_its_room_holds_the_others_in_place(dressed: QApplication, qtbot: QtBot) -> None:
    kept, gone, last = boxes(3)
    for widget in (kept, gone, last):
        widget.setFixedWidth(20)
    keep_room(kept)
    _page = show(qtbot, row(kept, gone, last, STRETCH, spacing=0), 200, 20)
    assert last.x() == 40
    kept.hide()
    gone.hide()
    qtbot.waitUntil(lambda: last.x() == 20)


class Form(GridDialog):
    """A form of three fields."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "A form")
        self.name, self.count, self.note = TextEdit(), NumberEdit(), TextEdit()
        self.add_field("name", "Name", self.name, (0, 0, 3))
        self.add_field("count", "Count", self.count, (0, 3, 3))
        self.add_field("note", "Note", self.note, (1, 0, 6))
        self.add_buttons("Keep", left=self.problem)

    def start_focus(self) -> QWidget:
        """Start at the count."""
        return self.count

    def confirm(self) -> None:
        """Want a count that can be read, and a name."""
        if not self.all_read(self.name, self.count):
            return
        if not self.name.text():
            self.refuse("Write a name.", self.name)
            return
        self.accept()


def test_a_form_says_what_is_missing_and_leads_there(
    qtbot: QtBot, window: QMainWindow, working: Working[Form]
) -> None:
    def work(form: Form) -> None:
        name, count, note = (form.fields[key] for key in ("name", "count", "note"))
        assert name.y() == count.y() < note.y()
        assert abs(name.width() - count.width()) <= 1
        assert note.width() > 2 * name.width()
        assert form.count.hasFocus()
        qtbot.keyClicks(form.count, "many")
        form.confirm()
        assert form.isVisible()
        assert "not a whole number" in form.count.accessibleDescription()
        form.count.selectAll()
        qtbot.keyClicks(form.count, "12")
        form.confirm()
        assert form.problem.text() == "Write a name."
        assert form.name.hasFocus()
        qtbot.keyClicks(form.name, "Anlage")
        qtbot.keyClick(form.name, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    working(Form, work)
    assert Form(window).run()
    working.check()  # type: ignore[attr-defined]
