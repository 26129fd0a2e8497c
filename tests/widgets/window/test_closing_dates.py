"""The sheet of a deal that was won or lost shows on which day, and puts it right."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.closing import CorrectClosing, LoseDeals, WinDeal
from funnel_desktop.method.today import week_of
from funnel_desktop.queries.figures import Figures
from funnel_desktop.queries.review import read_content
from funnel_desktop.text import FunnelError
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.widgets.look.typing_hand import type_words
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import deal_of, undo_words

WON, LOST = "岭核检测", "蓝坪电子"


@pytest.fixture
def window(open_window: MakeWindow, make_file: MakeFile) -> MainWindow:
    """A window over a deal that was won today and one that was lost today."""
    window = open_window(make_file(f"{WON}, 扭矩测试台, 30", f"{LOST}, BMS 测试系统, 45"))
    assert window.model is not None
    session, today = window.model.session, window.model.today.isoformat()
    session.execute(WinDeal(deal_of(window, WON).row, 30_000_000, 1, today))
    session.execute(LoseDeals((deal_of(window, LOST).row,), "price", "别家"))
    return window


def signed_in(window: MainWindow, day: date) -> int:
    """Return how many deals the review of a day's week counts as won."""
    assert window.model is not None
    session = window.model.session
    return len(read_content(session, Figures(session, window.model.today), week_of(day)).figures.won)


def test_the_signing_date_of_a_won_deal_is_seen_and_put_right(window: MainWindow, qtbot: QtBot) -> None:
    assert window.model is not None
    today = window.model.today
    before = today - timedelta(days=21)
    window.open_deal(deal_of(window, WON).row)
    sheet = window.sheet.shown
    assert sheet is not None
    page = sheet.overview
    assert page.closed.isVisible()
    assert not page.fields["next_step"].isVisible()
    assert page.closed_day.accessibleName() == "Signed on"
    assert page.closed_day.date() == today
    page.closed_day.setFocus()
    page.closed_day.selectAll()
    type_words(page.closed_day, before.isoformat())
    qtbot.keyClick(page.closed_day, Qt.Key.Key_Return)
    deal = deal_of(window, WON)
    assert (deal.closed_date, deal.outcome) == (before.isoformat(), "won")
    assert undo_words(window).startswith("Undo: put the signing date of")
    assert (signed_in(window, before), signed_in(window, today)) == (1, 0)
    window.undo()
    assert (signed_in(window, before), signed_in(window, today)) == (0, 1)
    assert page.closed_day.date() == today
    page.closed_day.setFocus()
    page.closed_day.selectAll()
    qtbot.keyClick(page.closed_day, Qt.Key.Key_Delete)
    qtbot.keyClick(page.closed_day, Qt.Key.Key_Return)
    assert deal_of(window, WON).closed_date == today.isoformat()  # a closed deal has a day
    assert page.closed_day.date() == today


def test_the_day_of_a_loss_is_put_right_and_its_reason_stays(window: MainWindow) -> None:
    assert window.model is not None
    session, before = window.model.session, window.model.today - timedelta(days=40)
    window.open_deal(deal_of(window, LOST).row)
    sheet = window.sheet.shown
    assert sheet is not None
    assert sheet.overview.closed_day.accessibleName() == "Lost on"
    session.execute(CorrectClosing(deal_of(window, LOST).row, before.isoformat()))
    deal = deal_of(window, LOST)
    assert (deal.closed_date, deal.lost_reason, deal.competitor) == (before.isoformat(), "price", "别家")
    lost = read_content(session, Figures(session, window.model.today), week_of(before)).figures.lost
    assert [closing.reason for closing in lost] == ["price"]


def test_a_day_to_come_or_an_open_deal_gets_a_sentence(window: MainWindow) -> None:
    assert window.model is not None
    session, today = window.model.session, window.model.today
    row = deal_of(window, WON).row
    with pytest.raises(FunnelError, match="in the future"):
        session.execute(CorrectClosing(row, (today + timedelta(days=1)).isoformat()))
    session.undo()
    session.undo()
    with pytest.raises(FunnelError, match="open"):
        session.execute(CorrectClosing(row, today.isoformat()))
