"""For everyone: every widget that takes the keyboard has a name, and the keyboard reaches all of them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.widgets.deal.new_deal import NewDealDialog
from funnel_desktop.widgets.dialogs.about.dialog import AboutDialog
from funnel_desktop.widgets.dialogs.checklist import ChecklistDialog
from funnel_desktop.widgets.dialogs.deal_table import DealTable
from funnel_desktop.widgets.dialogs.exporting import ExportDialog
from funnel_desktop.widgets.dialogs.importing.import_dialog import ImportDialog
from funnel_desktop.widgets.dialogs.imports import ImportsWindow, TakeBackDialog
from funnel_desktop.widgets.dialogs.outcomes import BackwardDialog, LostDialog, WonDialog
from funnel_desktop.widgets.dialogs.own_columns import OwnColumnsDialog
from funnel_desktop.widgets.dialogs.same_customers import SameCustomersDialog
from funnel_desktop.widgets.dialogs.settings import SettingsDialog
from funnel_desktop.widgets.dialogs.several import SeveralDialog
from funnel_desktop.widgets.kit.confirm import ConfirmDialog
from funnel_desktop.widgets.kit.dialog_frame import FunnelDialog
from funnel_desktop.widgets.shell.guide.window import HelpWindow
from tests.conftest import ROOT
from tests.widgets.window.conftest import MakeWindow
from tests.widgets.window.hand import Answer, answering, cancelled, choose_cards, shown
from tests.widgets.window.reading import unread
from tests.widgets.window.walking import bring


def tab_stops(window: QWidget, most: int = 200) -> list[QWidget]:
    """Press Tab until it comes round; return what had the keyboard on the way."""
    stops: list[QWidget] = []
    for _ in range(most):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in stops:
            return stops
        stops.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not come round: {stops[-1]}")


def test_everything_in_the_window_has_a_name(open_window: MakeWindow, sample: Path) -> None:
    window = open_window(sample)
    assert unread(window) == []
    choose_cards(window, shown(window, "qualified")[0])
    window.actions_["open_deal"].trigger()
    assert window.sheet.shown is not None
    for page in ("overview", "timeline", "checks", "people", "playbook"):
        window.sheet.shown.show_page(page)
        QApplication.processEvents()
        assert unread(window.sheet.shown) == []
    assert window.board is not None
    window.board.open_quick_add("target")
    assert unread(window.board) == []
    for key in window.actions_._entries:
        assert window.actions_[key].text().strip(), key
    window.set_session(None)
    assert unread(window.welcome) == []


def test_everything_in_the_dialogs_has_a_name(
    qtbot: QtBot, open_window: MakeWindow, sample: Path, tmp_path: Path
) -> None:
    window = open_window(sample)
    found: list[str] = []

    def look(dialog: FunnelDialog) -> None:
        found.extend(unread(dialog))
        if not dialog.accessibleName():
            found.append(type(dialog).__name__)
        cancelled(dialog)

    def open_with(key: str, *kinds: type[FunnelDialog]) -> None:
        answers: list[Answer] = [(kind, look) for kind in kinds]
        with answering(qtbot, *answers):
            window.actions_[key].trigger()

    bring(window, tmp_path, "好")
    choose_cards(window, shown(window, "qualified")[0])
    for key, kind in (
        ("new_deal", NewDealDialog),
        ("move_forward", ChecklistDialog),
        ("move_back", BackwardDialog),
        ("win", WonDialog),
        ("lose", LostDialog),
        ("delete", ConfirmDialog),
        ("settings", SettingsDialog),
        ("about", AboutDialog),
        ("export", ExportDialog),
        ("own_columns", OwnColumnsDialog),
        ("same_customers", SameCustomersDialog),
    ):
        open_with(key, kind)
    choose_cards(window, *shown(window, "qualified")[:2])
    open_with("move_forward", SeveralDialog)
    table = tmp_path / "deals.csv"
    table.write_text("customer,stage,amount\n华强,Intent,380000\n坏,Intent,三十八\n", encoding="utf-8")

    def look_at_import(dialog: ImportDialog) -> None:
        qtbot.waitUntil(lambda: dialog.request() is not None)
        look(dialog)

    with answering(qtbot, (ImportDialog, look_at_import)):
        window.files.take(table)
    window.actions_["imports"].trigger()
    (imports,) = window.findChildren(ImportsWindow)
    found.extend(unread(imports))
    with answering(qtbot, (TakeBackDialog, look)):
        imports.open_chosen()
    imports.close()
    window.actions_["lost_deals"].trigger()
    (listing,) = window.findChildren(DealTable)
    found.extend(unread(listing))
    listing.close()
    window.actions_["guide"].trigger()
    (guide,) = window.findChildren(HelpWindow)
    found.extend(unread(guide))
    guide.close()
    assert found == []


def test_tab_reaches_bar_board_panels_and_sheet(open_window: MakeWindow, sample: Path) -> None:
    window = open_window(sample)
    assert window.board is not None
    choose_cards(window, shown(window, "qualified")[0])
    stops = tab_stops(window)

    def reached(widget: QWidget) -> bool:
        return any(stop is widget or widget.isAncestorOf(stop) for stop in stops)

    parts: list[QWidget] = [
        window.filter_bar.find_field,
        window.filter_bar.source,
        window.filter_bar.sort,
        window.filter_bar.stale,
        window.filter_bar.overdue,
        window.filter_bar.export,
        window.filter_bar.new_deal,
        *(column.view for column in window.board.columns),
        *(column.quick.button for column in window.board.columns if column.stage != "won"),
        window.panels.chart.area,
        window.panels.chart.header,
        window.panels.balance.inputs,
        window.panels.balance.header,
    ]
    assert [type(part).__name__ for part in parts if not reached(part)] == []
    # From the eye's order: the bar comes before the board, the board before the panels.
    order = [
        next(at for at, stop in enumerate(stops) if stop is part or part.isAncestorOf(stop))
        for part in (window.filter_bar, window.board, window.panels.chart, window.panels.balance)
    ]
    start = order.index(min(order))
    assert [*order[start:], *order[:start]] == sorted(order)
    # A place to stop has something to do there: no area that only scrolls.
    assert [stop for stop in stops if type(stop) is QScrollArea] == []

    window.actions_["open_deal"].trigger()
    assert window.sheet.shown is not None
    focused = QApplication.focusWidget()
    assert focused is not None
    assert window.sheet.shown.isAncestorOf(focused)
    stops = tab_stops(window)
    assert reached(window.sheet.shown.forward_button)
    assert reached(window.sheet.shown.head.close_button)
    assert reached(window.sheet.shown.head.tabs)


def test_every_room_and_dialog_says_what_each_thing_is_and_does(sample: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.widgets.window.every_room", str(sample), "--unread"]
    home = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    environment = {**os.environ, **home, "CUPS_SERVER": str(tmp_path / "no print service")}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.strip() == ""
