"""A rep notes calls, chats and files in the sheet of a deal, and finds them again."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from funnel_desktop.method.records import Activity, KeptFile, Link, Visit
from funnel_desktop.text import message
from funnel_desktop.widgets.deal.sheet import DealSheet
from funnel_desktop.widgets.deal.timeline.entry_dialog import EntryDialog
from funnel_desktop.widgets.deal.timeline.panel import TimelinePanel
from funnel_desktop.widgets.deal.timeline.view import USUAL
from funnel_desktop.widgets.deal.timeline.window import TimelineWindow
from funnel_desktop.widgets.kit.confirm import ConfirmDialog
from funnel_desktop.widgets.rooms.visits.visit_dialog import VisitDialog
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.widgets.look.typing_hand import focused
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import answering, chosen, deal_of, said

CUSTOMER = "岭核检测"
CHAT = "张三 2026/11/23 14:02:11\n样机到了吗？\n李四 2026/11/23 14:03:20\n到了"


@pytest.fixture
def window(open_window: MakeWindow, make_file: MakeFile) -> MainWindow:
    return open_window(make_file(f"{CUSTOMER}，辐射监测终端，72"))


@pytest.fixture
def opened(qapp: QApplication) -> Iterator[list[Path]]:
    """What was opened with another program."""
    found: list[Path] = []

    class Handler(QObject):
        @Slot(QUrl)
        def show(self, url: QUrl) -> None:
            found.append(Path(url.toLocalFile()))

    handler = Handler()
    # PySide6 takes the name as a str, whatever its stubs say.
    QDesktopServices.setUrlHandler("file", handler, "show")  # type: ignore[arg-type]
    yield found
    QDesktopServices.unsetUrlHandler("file")


def sheet_of(window: MainWindow) -> DealSheet:
    window.open_deal(deal_of(window, CUSTOMER).row)
    assert window.sheet.shown is not None
    window.sheet.shown.show_page("timeline")
    return window.sheet.shown


@pytest.fixture
def panel(window: MainWindow) -> TimelinePanel:
    return sheet_of(window).timeline


def records(window: MainWindow, kind: type) -> list:  # type: ignore[type-arg]
    assert window.model is not None
    return window.model.session.store.records.all(kind)


def shown(panel: TimelinePanel) -> list[str]:
    found = []
    for row in range(panel.model.rowCount()):
        words = panel.model.words(row)
        assert words is not None
        found.append(words.what)
    return found


def type_line(panel: TimelinePanel, text: str) -> None:
    panel.line.edit.setFocus()
    panel.line.edit.setPlainText(text)


def test_enter_adds_what_is_typed_and_undo_takes_it_back(window: MainWindow, panel: TimelinePanel) -> None:
    type_line(panel, "昨天 下午3点 电话王工，付款可谈")
    assert panel.line.kind_button.text() == "Call"
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    (call,) = records(window, Activity)
    assert (call.kind, call.happened_at, call.customer) == ("call", "15:00", CUSTOMER)
    assert call.deal_id == deal_of(window, CUSTOMER).id
    assert shown(panel) == ["Entered as Target", "Call"], "yesterday stands under today"
    assert panel.line.typed() == ""
    window.undo()
    assert records(window, Activity) == []
    assert shown(panel) == ["Entered as Target"]


def test_the_next_step_and_the_amount_of_a_line_are_written_with_it(
    window: MainWindow, panel: TimelinePanel
) -> None:
    type_line(panel, "电话王工 样机过了 明天送报告 45万")
    assert panel.line.step_button.isVisible()
    assert "送报告" in panel.line.step_button.text()
    assert panel.line.amount_button.text() == "Amount: ¥450k"
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    deal = deal_of(window, CUSTOMER)
    assert (deal.next_step, deal.amount_minor) == ("送报告", 45_000_000)
    (call,) = records(window, Activity)
    assert call.text == "电话王工 样机过了 明天送报告 45万"
    window.undo()
    assert records(window, Activity) == []
    assert deal_of(window, CUSTOMER).amount_minor == 72_000_000
    type_line(panel, "样机过了 明天送报告 45万")
    panel.line.amount_button.click()
    panel.line._add()
    deal = deal_of(window, CUSTOMER)
    assert (deal.next_step, deal.amount_minor) == ("送报告", 72_000_000), "crossed out, it stays as it was"


def test_shift_enter_begins_another_line_and_escape_forgets_what_is_typed(
    window: MainWindow, panel: TimelinePanel
) -> None:
    panel.line.edit.setFocus()
    QTest.keyClicks(focused(), "one")
    QTest.keyClick(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(focused(), "two")
    assert panel.line.typed() == "one\ntwo"
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert panel.line.typed() == ""
    assert window.sheet.shown is not None
    assert window.sheet.shown.isVisible()
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert records(window, Activity) == [], "Enter on an empty line adds nothing"


def test_a_pasted_chat_becomes_one_entry_with_its_date_and_speakers(
    window: MainWindow, panel: TimelinePanel
) -> None:
    QGuiApplication.clipboard().setText(CHAT)
    panel.line.edit.setFocus()
    panel.line.edit.paste()
    assert panel.line.kind_button.text() == "Chat"
    assert panel.line.person_button.text() == "张三、李四"
    assert "14:02–14:03" in panel.line.when_button.text()
    assert not panel.line.doubt.isVisible()
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    (chat,) = records(window, Activity)
    assert (chat.kind, chat.happened_on, chat.happened_at) == ("chat", "2026-11-23", "14:02")
    assert chat.text == CHAT, "the lines stay as they are"


def test_a_day_that_is_a_guess_is_said(panel: TimelinePanel) -> None:
    type_line(panel, "张三 14:02\n在吗")
    assert panel.line.doubt.isVisible()
    assert "No day is said" in panel.line.doubt.text()
    type_line(panel, CHAT)
    assert not panel.line.doubt.isVisible()


def test_kind_and_day_can_be_chosen_otherwise(qtbot: QtBot, window: MainWindow, panel: TimelinePanel) -> None:
    type_line(panel, "电话里说了交期")
    panel.line._take_kind("note")
    assert panel.line.kind_button.text() == "Note"

    def change(dialog: EntryDialog) -> None:
        dialog.day.setText("2026-11-20")
        dialog.time.setText("9:30")
        dialog.person.setText("王工")
        dialog.confirm()

    with answering(qtbot, (EntryDialog, change)):
        panel.line.when_button.click()
    (note,) = records(window, Activity)
    assert (note.kind, note.happened_on, note.happened_at) == ("note", "2026-11-20", "09:30")
    assert note.person == "王工"


def test_an_entry_is_edited_and_its_first_date_stays_visible(
    qtbot: QtBot, window: MainWindow, panel: TimelinePanel
) -> None:
    type_line(panel, "11-20 电话：可谈")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    (before,) = records(window, Activity)

    def change(dialog: EntryDialog) -> None:
        dialog.day.setText("2026-11-19")
        dialog.confirm()

    row = shown(panel).index("Call")
    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.model.index_of(row))
    with answering(qtbot, (EntryDialog, change)):
        QTest.keyClick(panel.view, Qt.Key.Key_Return)
    (after,) = records(window, Activity)
    assert (after.happened_on, after.first_date) == ("2026-11-19", before.happened_on)
    words = panel.model.words(shown(panel).index("Call"))
    assert words is not None
    assert words.noted.startswith("first dated")
    QTest.keyClick(panel.view, Qt.Key.Key_Delete)
    assert records(window, Activity) == []
    window.undo()
    assert records(window, Activity) == [after]


def test_kinds_and_words_narrow_the_list(qtbot: QtBot, window: MainWindow, panel: TimelinePanel) -> None:
    for line in ("电话：交期", "样机测试", "微信：报价"):
        type_line(panel, line)
        QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert panel.bar.buttons["call"].text() == "1"
    assert not panel.bar.buttons["file"].isVisible()
    panel.bar.buttons["call"].click()
    assert shown(panel) == ["Call"]
    panel.bar.buttons["note"].click()
    assert shown(panel) == ["Note", "Call"]
    panel.bar.clear()
    panel.bar.find_field.setText("yj")  # by its initials
    qtbot.waitUntil(lambda: shown(panel) == ["Note"])
    panel.bar.find_field.setText("没有这样的")
    qtbot.waitUntil(lambda: shown(panel) == [])
    assert panel.empty.isVisible()
    panel.bar.find_field.clear()
    qtbot.waitUntil(lambda: len(shown(panel)) == 4)


def test_two_thousand_entries_are_laid_out_as_far_as_they_are_seen(
    window: MainWindow, panel: TimelinePanel
) -> None:
    model = window.model
    assert model is not None
    deal = deal_of(window, CUSTOMER)
    with model.session.store.change(message("Undo", "change settings")):
        model.session.store.records.put(
            Activity(
                *(f"a{number}", deal.id, None, CUSTOMER, "note", f"20{number % 25:02d}-01-02", "10:00"),
                text="一句话" * (1 + number % 60),
                created_at="2026-11-24T00:00:00Z",
                updated_at="2026-11-24T00:00:00Z",
            )
            for number in range(2_000)
        )
    panel._follower.outdate()
    view = panel.view
    assert panel.model.rowCount() == 2_001
    assert len(panel.model._read) < 200, "what nobody sees is not read"
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().row() == 2_000
    place = view.place_of(2_000)
    assert 0 <= place.top() <= place.bottom() <= view.viewport().height()
    assert len(panel.model._read) < 400
    for _ in range(30):
        QTest.keyClick(view, Qt.Key.Key_Up)
    seen = [view.place_of(row) for row in view.seen_rows()]
    assert all(one.bottom() + 1 == other.top() for one, other in pairwise(seen))
    assert any(place.height() > USUAL for place in seen)


def test_files_are_linked_by_pasting_and_opened(
    qtbot: QtBot, window: MainWindow, panel: TimelinePanel, tmp_path: Path, opened: list[Path]
) -> None:
    offer, tool = tmp_path / "报价.pdf", tmp_path / "tool.sh"
    offer.write_bytes(b"%PDF")
    tool.write_text("echo")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in (offer, tool)])
    panel.line.edit.insertFromMimeData(data)
    links = {link.name: link for link in records(window, Link)}
    assert links["报价.pdf"].relative == "报价.pdf"
    assert links["报价.pdf"].deal_id == deal_of(window, CUSTOMER).id
    files = panel._files()
    files.open(links["报价.pdf"])
    assert opened == [offer]
    with answering(qtbot, (ConfirmDialog, lambda dialog: dialog.reject())):
        files.open(links["tool.sh"])
    assert opened == [offer], "a script runs only when it is confirmed"
    with answering(qtbot, (ConfirmDialog, lambda dialog: dialog.accept())):
        files.open(links["tool.sh"])
    assert opened == [offer, tool]


BUTTON, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def entering(data: QMimeData) -> QDragEnterEvent:
    return QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, BUTTON, NO_KEY)


def files_of(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_a_file_dropped_on_the_sheet_is_linked_to_its_deal(window: MainWindow, tmp_path: Path) -> None:
    sheet = sheet_of(window)
    sheet.show_page("overview")
    table = tmp_path / "报价.xlsx"
    table.write_bytes(b"x")
    data = files_of(table)
    enter = entering(data)
    QApplication.sendEvent(sheet, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(sheet, QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, BUTTON, NO_KEY))
    assert [link.name for link in records(window, Link)] == ["报价.xlsx"]
    assert shown(sheet.timeline)[0] == "File: 报价.xlsx"
    funnel = files_of(tmp_path / "other.funnel")
    enter = entering(funnel)
    sheet.dragEnterEvent(enter)
    assert not enter.isAccepted(), "a funnel is left to the window, which opens it"


def test_a_missing_file_is_said_and_what_is_kept_inside_is_saved_out(
    qtbot: QtBot, window: MainWindow, panel: TimelinePanel, tmp_path: Path
) -> None:
    offer = tmp_path / "报价.pdf"
    offer.write_bytes(b"%PDF of the offer")
    panel._link([str(offer)])
    (link,) = records(window, Link)
    panel._files().keep(link)
    assert [kept.content for kept in records(window, KeptFile)] == [b"%PDF of the offer"]
    offer.unlink()
    panel._follower.outdate()

    def noted() -> str:
        words = panel.model.words(0)
        return "" if words is None else words.noted

    qtbot.waitUntil(lambda: noted() == "not found where it was")
    out = tmp_path / "out.pdf"
    with answering(qtbot, chosen(out)):
        panel._files().save_out(link)
    assert out.read_bytes() == b"%PDF of the offer"


def test_a_large_file_stays_a_link(window: MainWindow, panel: TimelinePanel, tmp_path: Path) -> None:
    large = tmp_path / "large.bin"
    with large.open("wb") as file:
        file.truncate(5_000_001)
    panel._link([str(large)])
    (link,) = records(window, Link)
    panel._files().keep(link)
    assert records(window, KeptFile) == []
    assert "too large" in said(window)


def test_a_visit_is_planned_from_the_line_the_card_and_the_chain(
    qtbot: QtBot, window: MainWindow, panel: TimelinePanel
) -> None:
    def keep(dialog: VisitDialog) -> None:
        assert dialog.customer.text() == CUSTOMER
        assert dialog.day.date() is not None
        dialog.confirm()

    with answering(qtbot, (VisitDialog, keep)):
        panel.line.visit_button.click()
    (visit,) = records(window, Visit)
    assert visit.deal_id == deal_of(window, CUSTOMER).id
    assert shown(panel)[0] == "Visit planned"
    with answering(qtbot, (VisitDialog, lambda dialog: dialog.reject())):
        panel._open(0)
    assert window.board is not None
    window.board.reveal([deal_of(window, CUSTOMER).row], focus=True)
    with answering(qtbot, (VisitDialog, keep)):
        window.actions_["plan_visit"].trigger()
    assert len(records(window, Visit)) == 2


def test_a_customer_has_a_timeline_of_its_own(qtbot: QtBot, window: MainWindow, panel: TimelinePanel) -> None:
    type_line(panel, "样机测试")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    window.beside.show_timeline(CUSTOMER)
    (beside,) = [one for one in window.findChildren(TimelineWindow) if one.isVisible()]
    assert shown(beside.panel) == ["Note", "Entered as Target"]
    words = beside.panel.model.words(0)
    assert words is not None
    assert words.about == "辐射监测终端"
    beside.panel.line.edit.setPlainText("公司改名了")
    beside.panel.line._add()
    assert [entry.deal_id for entry in records(window, Activity)] == [deal_of(window, CUSTOMER).id, None]
    assert shown(beside.panel)[0] == "Note"
    beside.close()


def test_the_menu_of_an_entry_opens_by_its_button(window: MainWindow, panel: TimelinePanel) -> None:
    asked: list[tuple[int, QPoint]] = []
    panel.view.menuWanted.disconnect(panel._open_menu)
    panel.view.menuWanted.connect(lambda row, place: asked.append((row, place)))
    spot = panel.view._button(0).center()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert [row for row, _place in asked] == [0]
