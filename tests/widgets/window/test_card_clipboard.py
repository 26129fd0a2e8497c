"""Cards that are copied are lines for a chat, cells for a spreadsheet, and come in again where they are
pasted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.closing import LoseDeals, WinDeal
from funnel_desktop.commands.deals import EditDeal
from funnel_desktop.exchange.clipboard import as_html, as_text, cells_of
from funnel_desktop.widgets.dialogs.importing.import_dialog import ImportDialog
from funnel_desktop.wording.deal_lines import deal_lines
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import CONTROL, answering, choose_cards, confirmed, deal_of, deals, press


def test_cards_go_to_a_chat_and_to_a_spreadsheet_and_into_another_funnel(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile
) -> None:
    window = open_window(make_file("华强电子, 在线检测, 38", "Bolt Motors, =Leak test, 36"))
    assert window.flow is not None
    row = deal_of(window, "华强电子").row
    window.flow.execute(
        EditDeal(row, {"next_step": "送样", "next_step_date": "2030-12-03", "source": "cold"})
    )
    choose_cards(window, "华强电子", "Bolt Motors")
    press(Qt.Key.Key_C, CONTROL)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().split("\n") == [
        "华强电子 · 在线检测 · Target · ¥380k · next: 送样 3 Dec 2030",
        "Bolt Motors · =Leak test · Target · ¥360k",
    ]
    assert "<td>38</td>" in data.html()
    assert "'=Leak test" in data.html().replace("&#x27;", "'")

    other = make_file("另一家, 项目, 1", name="另一个")
    window.files.open_path(other)
    assert window.board is not None
    window.board.focus_cards()

    def look(dialog: ImportDialog) -> None:
        qtbot.waitUntil(lambda: dialog.request() is not None)
        confirmed(dialog)

    with answering(qtbot, (ImportDialog, look)):
        press(Qt.Key.Key_V, CONTROL)
    came = deals(window)
    assert set(came) == {"另一家", "华强电子", "Bolt Motors"}
    there = came["华强电子"]
    assert (there.amount_minor, there.source, there.stage) == (38_000_000, "cold", "target")
    assert (there.next_step, there.next_step_date) == ("送样", "2030-12-03")
    assert came["Bolt Motors"].project == "=Leak test"


def test_closed_deals_say_how_and_when_they_ended(open_window: MakeWindow, make_file: MakeFile) -> None:
    window = open_window(make_file("华强电子, 在线检测, 38", "Bolt Motors, Leak test, 36"))
    assert window.model is not None
    session, wording = window.model.session, window.model.wording
    won, lost = deal_of(window, "华强电子").row, deal_of(window, "Bolt Motors").row
    session.execute(WinDeal(won, 38_000_000, None, "2020-11-30"))
    session.execute(LoseDeals((lost,), "price", closed_date="2020-10-01"))
    assert deal_lines(wording, [*session.deals([won, lost]).values()]).split("\n") == [
        "华强电子 · 在线检测 · Won · ¥380k · signed 30 Nov 2020",
        "Bolt Motors · Leak test · lost 1 Oct 2020 · ¥360k",
    ]


@pytest.mark.parametrize(
    "cells", [[["0012", "13800001111", "=1+1"]], [["a", ""], ["b", "c"]], [["@SUM", "-1", "3.50"]]]
)
def test_cells_come_back_as_they_went(cells: list[list[str]]) -> None:
    assert cells_of(as_text(cells)) == cells
    assert all(cell == "" or cell in as_html(cells) for line in cells for cell in line)


def test_cells_of_several_lines_come_from_a_spreadsheet() -> None:
    assert cells_of('a\t"b\nc"\r\nd\te\r\n') == [["a", "b\nc"], ["d", "e"]]
