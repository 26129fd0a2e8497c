"""A rep keeps views of the deals under names: on the rail with live counts, opened by click and key, changed,
renamed, put elsewhere, deleted, and each of it undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.deals import AddDeal, DeleteDeals, EditDeal
from funnel_desktop.commands.own_columns import ChangeOwnColumns, SetOwnValues, WantedColumn
from funnel_desktop.commands.saved_views import kept, saved_views
from funnel_desktop.commands.session import Session, run_through
from funnel_desktop.method.deal_filter import DealFilter
from funnel_desktop.method.deal_view import DealView, ViewColumn
from funnel_desktop.method.own_filter import OwnTerm
from funnel_desktop.queries.board_index import BoardIndex
from funnel_desktop.queries.own_columns import own_columns
from funnel_desktop.widgets.rooms.deals.view_keeper import NameDialog
from funnel_desktop.widgets.shell.main_window import MainWindow
from funnel_desktop.widgets.shell.registry import room_keys
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import CONTROL, SHIFT, Answer, answering, press, said, undo_words
from tests.widgets.window.test_table import customers, table_of

LINES = (
    *("华强电子, 在线检测, 38", "佛山机械, 三坐标, 22.5", "Bolt Motors, Leak test, 36"),
    *("重庆长安, 座椅, 41.5", "华强重工, 绝缘, 56"),
)
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(open_window: MakeWindow, make_file: MakeFile) -> MainWindow:
    return open_window(make_file(*LINES))


def session_of(window: MainWindow) -> Session:
    assert window.model is not None
    return window.model.session


def names(window: MainWindow) -> list[str]:
    return [view.name for view in saved_views(session_of(window))]


def on_rail(window: MainWindow) -> list[tuple[str, int | None]]:
    return [(button.view.name, button.view.deals) for button in window.rooms.rail.views.shown()]


def typed(name: str) -> Answer:
    def type_in(dialog: NameDialog) -> None:
        dialog.edit.setText(name)
        QTest.keyClick(dialog.edit, Qt.Key.Key_Return)

    return NameDialog, type_in


def keep(window: MainWindow, name: str, view: DealView) -> str:
    """Keep a view without its dialog, and return its id."""
    session = session_of(window)
    session.execute(kept(session, name, view))
    return saved_views(session)[-1].id


def test_what_is_listed_is_kept_by_name_and_stands_on_the_rail(qtbot: QtBot, window: MainWindow) -> None:
    press(Qt.Key.Key_T, CONTROL)
    room = table_of(window)
    window.filter_bar.find_field.setText("hq")
    room.cells.place("amount_minor")
    room.sort_by(room.cells.place("amount_minor"))
    qtbot.waitUntil(lambda: customers(window) == ["华强电子", "华强重工"])
    with answering(qtbot, typed("华强")) as asked:
        press(Qt.Key.Key_S, CONTROL | SHIFT)
    assert asked == ["Save this view"]
    assert undo_words(window).endswith("save view 华强")
    qtbot.waitUntil(lambda: on_rail(window) == [("华强", 2)])
    assert room.title.text() == "华强"
    button = window.rooms.rail.views.shown()[0]
    assert button.isChecked()
    assert button.accessibleName() == "华强, 2 deals"

    # Another filter is another thing than the view, until its changes are saved.
    window.filter_bar.clear()
    assert button.view.deals == 2
    assert room.views.keep.isEnabled()
    QTest.mouseClick(room.views.keep, Qt.MouseButton.LeftButton)
    assert undo_words(window).endswith("change view 华强")
    qtbot.waitUntil(lambda: on_rail(window) == [("华强", 5)])
    window.undo()
    qtbot.waitUntil(lambda: on_rail(window) == [("华强", 2)])

    # From the board a key leads back into it: words, order and all.
    press(Qt.Key.Key_T, CONTROL)  # the table itself
    assert room.saved == ""
    assert room.title.text() == "Deals"
    key = next(key for entry, key in room_keys() if entry.key == "board")
    press(getattr(Qt.Key, f"Key_{key[-1]}"), CONTROL)
    press(Qt.Key.Key_1, ALT)
    assert window.rooms.current == "deals"
    assert window.filter_bar.find_field.text() == "hq"
    qtbot.waitUntil(lambda: customers(window) == ["华强电子", "华强重工"])
    window.undo()
    assert names(window) == []
    assert window.rooms.rail.views.isHidden()
    assert room.saved == ""


def test_counts_follow_every_change_and_equal_what_the_view_lists(qtbot: QtBot, window: MainWindow) -> None:
    session = session_of(window)
    views = {
        "华强": DealView(DealFilter(text="华强")),
        "没有下一步": DealView(DealFilter(no_next_step=True)),
        "全部": DealView(shown="all"),
        "逾期": DealView(DealFilter(overdue=True)),
    }
    for name, view in views.items():
        keep(window, name, view)
    model = window.model
    assert model is not None

    def agree() -> bool:
        listed = []
        for name, view in views.items():
            index = BoardIndex(session, model.figures.totals, model.today)
            index.set_filter(view.filter)
            listed.append((name, len(index.listed(view.shown))))
        return on_rail(window) == listed

    qtbot.waitUntil(agree)
    assert dict(on_rail(window)) == {"华强": 2, "没有下一步": 5, "全部": 5, "逾期": 0}
    session.execute(AddDeal({"customer": "华强三厂", "next_step": "拜访"}))
    qtbot.waitUntil(lambda: dict(on_rail(window))["华强"] == 3)
    assert agree()
    (row,) = session.store.deals.all_rows()[-1:]
    session.execute(EditDeal(row, {"customer": "别家", "next_step_date": "2020-01-01"}))
    qtbot.waitUntil(lambda: dict(on_rail(window))["逾期"] == 1)
    assert agree()
    session.execute(DeleteDeals((row,)))
    qtbot.waitUntil(agree)
    for _ in range(3):
        session.undo()
        qtbot.waitUntil(agree)
    for _ in range(3):
        session.redo()
        qtbot.waitUntil(agree)


def test_views_are_renamed_moved_and_deleted_by_key_on_the_rail(qtbot: QtBot, window: MainWindow) -> None:
    for name in ("一", "二", "三"):
        keep(window, name, DealView(DealFilter(text=name)))
    qtbot.waitUntil(lambda: len(on_rail(window)) == 3)
    rail = window.rooms.rail
    rail.buttons["deals"].setFocus()
    press(Qt.Key.Key_Down)
    assert rail.views.shown()[0].hasFocus()
    press(Qt.Key.Key_Down, ALT)
    assert names(window) == ["二", "一", "三"]
    assert rail.views.shown()[1].hasFocus(), "the keyboard stays at the view that was moved"

    def refused(dialog: NameDialog) -> None:
        dialog.edit.setText("二")
        QTest.keyClick(dialog.edit, Qt.Key.Key_Return)
        assert dialog.problem.text() == "There is a view with the name 二 already. Type another one."
        dialog.reject()

    with answering(qtbot, (NameDialog, refused)) as asked:
        press(Qt.Key.Key_F2)
    assert asked == ["Rename the view"]
    with answering(qtbot, typed("第一")):
        press(Qt.Key.Key_F2)
    assert names(window) == ["二", "第一", "三"]
    press(Qt.Key.Key_Delete)
    assert names(window) == ["二", "三"]
    assert undo_words(window).endswith("delete view 第一")
    press(Qt.Key.Key_Z, CONTROL)
    assert names(window) == ["二", "第一", "三"]

    # With the mouse one is dragged to another place.
    button = rail.views.shown()[0]
    start = button.rect().center()
    QTest.mousePress(button, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(button, start + QPoint(0, 20))
    QTest.mouseMove(button, start + QPoint(0, 3 * button.height()))
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton, pos=start + QPoint(0, 3 * button.height()))
    assert names(window) == ["第一", "三", "二"]


def test_a_view_says_what_it_leaves_out(qtbot: QtBot, window: MainWindow) -> None:
    session = session_of(window)
    add = ChangeOwnColumns((), (WantedColumn("", "区域"), WantedColumn("", "级别")))
    run_through(session.execute_in_slices(add.name(), add.run))
    region, grade = own_columns(session)
    row = session.store.deals.all_rows()[0]
    session.execute(SetOwnValues(row, {region.id: "华东", grade.id: "A"}))
    east = DealFilter(own=(OwnTerm(region.id, "text", frozenset(("华东",))),))
    columns = (ViewColumn("customer", 150), ViewColumn(region.id, 90), ViewColumn(grade.id, 60))
    keep(window, "华东", DealView(east, sort=region.id, columns=columns))
    qtbot.waitUntil(lambda: on_rail(window) == [("华东", 1)])
    press(Qt.Key.Key_1, ALT)
    room = table_of(window)
    assert [one.key for one in room.cells.columns] == ["customer", region.id, grade.id]
    assert len(customers(window)) == 1
    press(Qt.Key.Key_T, CONTROL)
    gone = ChangeOwnColumns((region, grade), (WantedColumn(grade.id, "级别"),))
    run_through(session.execute_in_slices(gone.name(), gone.run))
    qtbot.waitUntil(lambda: on_rail(window) == [("华东", 5)])
    press(Qt.Key.Key_1, ALT)
    assert [one.key for one in room.cells.columns] == ["customer", grade.id]
    assert len(customers(window)) == 5
    assert said(window) == (
        "The view was opened without the column 区域: it is gone, or of another kind now."
    )
    assert not room.views.keep.isEnabled(), "as far as it can be it is listed as it was kept"


def test_in_a_low_window_rooms_are_icons_and_views_that_have_no_room_are_in_a_menu(
    qtbot: QtBot, window: MainWindow
) -> None:
    rail = window.rooms.rail
    for place in range(12):
        keep(window, f"视图 {place}", DealView(DealFilter(text=str(place))))
    window.resize(900, 560)
    qtbot.waitUntil(lambda: rail.views.rest.isVisible())
    shown, rest = rail.views.shown(), rail.views.rest_views()
    assert 2 <= len(shown) < 12
    assert len(shown) + len(rest) == 12
    assert rail.views.rest.text() == f"+{len(rest)}"
    last = list(rail.buttons.values())[-1]
    qtbot.waitUntil(lambda: last.geometry().bottom() <= rail.height())
    assert "Review" in last.toolTip()
    window.actions_.menus["views"].aboutToShow.emit()
    entries = [action.text() for action in window.actions_.menus["views"].actions()]
    assert sum("视图" in entry for entry in entries) == 12


def test_the_filter_of_the_board_is_kept_as_a_view_too(qtbot: QtBot, window: MainWindow) -> None:
    assert window.model is not None
    window.model.set_filter(DealFilter(text="华强"))
    window.model.set_sort("amount")
    with answering(qtbot, typed("看板上的")):
        press(Qt.Key.Key_S, CONTROL | SHIFT)
    assert names(window) == ["看板上的"]
    assert window.rooms.current == "board"
    QTest.mouseClick(window.rooms.rail.views.shown()[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: customers(window) == ["华强重工", "华强电子"])
