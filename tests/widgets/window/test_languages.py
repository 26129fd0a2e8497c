"""Another language and another look while everything is open: all of it follows, and comes back."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.session import Session
from funnel_desktop.method.currencies import USUAL
from funnel_desktop.sample.funnel import SampleFunnel
from funnel_desktop.widgets.deal.new_deal import NewDealDialog
from funnel_desktop.widgets.dialogs.checklist import ChecklistDialog
from funnel_desktop.widgets.dialogs.exporting import ExportDialog
from funnel_desktop.widgets.dialogs.importing.import_dialog import ImportDialog
from funnel_desktop.widgets.dialogs.imports import ImportsWindow, TakeBackDialog
from funnel_desktop.widgets.dialogs.outcomes import BackwardDialog, LostDialog, WonDialog
from funnel_desktop.widgets.dialogs.own_columns import OwnColumnsDialog
from funnel_desktop.widgets.dialogs.same_customers import SameCustomersDialog
from funnel_desktop.widgets.dialogs.settings import SettingsDialog
from funnel_desktop.widgets.kit import preferences, theme
from funnel_desktop.widgets.kit.confirm import ConfirmDialog
from funnel_desktop.widgets.kit.dialog_frame import FunnelDialog
from funnel_desktop.widgets.shell.guide.window import HelpWindow
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.widgets.window.conftest import MakeWindow
from tests.widgets.window.hand import Answer, answering, cancelled, choose_cards, deal_of, shown
from tests.widgets.window.walking import bring

LATIN = re.compile(r"[A-Za-z]{3,}")
CHINESE = re.compile(r"[\u4e00-\u9fff]")
NAMES = {
    *(
        "Funnel",
        "Desktop",
        "English",
        "Windows",
        "Excel",
        "WPS",
        "CRM",
        "CSV",
        "PNG",
        "SVG",
        "Ctrl",
        "Shift",
        "Del",
    ),
    *("Esc", "Enter", "MIT", "Qt", "PySide", "LGPL", "pyqtgraph", "NumPy", "sqlite", "utils", "Lucide"),
    *("CNY", "PDF", "SQLite", "UTF", "funnel", "csv", "zip", "Home", "End", "Alt", "Tab", "Return"),
    *("Delete", "Insert", "Ins", "Space", "Backspace", "PgUp", "PgDown"),
    *USUAL,
}
"""Words that are the same in every language: names, keys, and codes of currencies."""


def texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Yield everything that a user may read in a widget and its children, with where it stands."""
    for child in [widget, *widget.findChildren(QWidget)]:
        if child.objectName().startswith("qt_dockwidget"):
            continue  # buttons of a title bar that our panels replace
        if isinstance(child, QMenu) and isinstance(child.parent(), QMenuBar) and not child.title():
            # Qt's own, for the menus that have no room in the bar: what once had none stays in it, and how
            # much that is depends on the font.
            continue
        where = f"{type(child).__name__} {child.objectName()}"
        found = [child.toolTip(), child.accessibleName(), child.accessibleDescription()]
        if isinstance(child, QLabel | QAbstractButton):
            found.append(child.text())
        if isinstance(child, QLineEdit):
            found.append(child.placeholderText())
        if isinstance(child, QMenu):
            found.append(child.title())
        if isinstance(child, QTabBar):
            found += [child.tabText(index) for index in range(child.count())]
        if isinstance(child, QComboBox):
            found += [child.itemText(index) for index in range(child.count())]
        for text in found:
            yield from ((where, line) for line in [re.sub(r"<[^>]*>|&[a-z]+;", " ", text)] if line.strip())
        if not isinstance(child, QLineEdit):
            yield from ((f"action of {where}", action.text()) for action in child.actions())


def foreign_in_chinese(texts: Iterator[tuple[str, str]]) -> set[tuple[str, str]]:
    """Return the texts in which English words are left; where a folder lies is no English."""
    return {
        (where, text)
        for where, text in texts
        if set(LATIN.findall(re.sub(r"/\S+", "", text.replace("&", "")))) - NAMES
    }


@pytest.fixture
def chinese_sample(tmp_path: Path) -> Path:
    path = tmp_path / "样例.funnel"
    session = Session.create(path, language="zh_CN")
    session.execute(SampleFunnel())
    session.close()
    return path


def with_sheet(window: MainWindow) -> MainWindow:
    choose_cards(window, shown(window, "qualified")[0])
    window.actions_["open_deal"].trigger()
    return window


def forget_the_old() -> None:
    """Let go of what was replaced, so that only what is there now is looked at."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def test_all_follows_the_language_at_once_and_comes_back(
    qtbot: QtBot, open_window: MakeWindow, chinese_sample: Path
) -> None:
    window = with_sheet(open_window(chinese_sample))
    today = window.rooms.rail.buttons["today"]
    qtbot.waitUntil(lambda: window.filter_bar.stale.text() == "Stale 7")
    qtbot.waitUntil(lambda: today.accessibleName().endswith(" waiting"))
    # What comes a moment after the first picture is there: the chart, and the forecast.
    qtbot.waitUntil(lambda: window.panels.chart.is_loaded)
    model = window.model
    assert model is not None
    qtbot.waitUntil(lambda: model.forecast.figures is not None and not model.forecast.due)
    forget_the_old()
    before = sorted(texts_of(window))
    assert "File" in {text.replace("&", "") for _where, text in before}

    window.actions_["language_zh_CN"].trigger()
    forget_the_old()
    qtbot.waitUntil(lambda: window.filter_bar.stale.text().endswith(" 7"))
    assert foreign_in_chinese(texts_of(window)) == set()
    assert window.actions_["language_zh_CN"].isChecked()
    assert window.board is not None
    header = window.board.column("qualified").header
    assert header.accessibleName().startswith("有效客户")
    assert window.sheet.shown is not None
    assert window.sheet.shown.isVisible()
    assert window.sheet.shown.locale().dayName(1, QLocale.FormatType.ShortFormat) == "周一"  # beside a date
    assert preferences.language() == "zh_CN"

    window.actions_["language_en"].trigger()
    forget_the_old()
    qtbot.waitUntil(lambda: window.filter_bar.stale.text() == "Stale 7")
    qtbot.waitUntil(lambda: today.accessibleName().endswith(" waiting"))
    assert set(texts_of(window)) == set(before)
    assert preferences.language() == "en"

    # Nothing is left behind by a change of language: as many words after the next two as before.
    once = Counter(texts_of(window))
    for language in ("zh_CN", "en"):
        window.set_language(language)
        forget_the_old()
    qtbot.waitUntil(lambda: window.filter_bar.stale.text() == "Stale 7")
    assert Counter(texts_of(window)) == once


def test_the_welcome_speaks_chinese(open_window: MakeWindow) -> None:
    window = open_window(None)
    window.set_language("zh_CN")
    forget_the_old()
    assert foreign_in_chinese(texts_of(window.welcome)) == set()
    assert CHINESE.search(window.welcome.title.text())


def test_every_dialog_speaks_chinese(
    qtbot: QtBot, open_window: MakeWindow, chinese_sample: Path, tmp_path: Path
) -> None:
    window = open_window(chinese_sample)
    window.set_language("zh_CN")
    forget_the_old()
    assert window.model is not None
    bring(window, tmp_path, "好", "好")
    found: set[tuple[str, str]] = set()

    def read(dialog: FunnelDialog) -> None:
        found.update(foreign_in_chinese(texts_of(dialog)))
        cancelled(dialog)

    def open_with(key: str, kind: type[FunnelDialog]) -> None:
        answer: Answer = (kind, read)
        with answering(qtbot, answer):
            window.actions_[key].trigger()

    choose_cards(window, shown(window, "qualified")[0])
    for key, kind in (
        ("new_deal", NewDealDialog),
        ("move_forward", ChecklistDialog),
        ("move_back", BackwardDialog),
        ("win", WonDialog),
        ("lose", LostDialog),
        ("delete", ConfirmDialog),
        ("settings", SettingsDialog),
        ("export", ExportDialog),
        ("own_columns", OwnColumnsDialog),
        ("same_customers", SameCustomersDialog),
    ):
        open_with(key, kind)
    window.actions_["shortcuts"].trigger()
    (guide,) = window.findChildren(HelpWindow)
    found.update(foreign_in_chinese(texts_of(guide)))
    guide.close()
    window.actions_["imports"].trigger()
    (imports,) = window.findChildren(ImportsWindow)
    found.update(foreign_in_chinese(texts_of(imports)))
    with answering(qtbot, (TakeBackDialog, read)):
        imports.open_chosen()
    table = tmp_path / "名单.csv"
    table.write_text("客户,阶段,金额\n华强,意向客户,380000\n坏,意向客户,三十\n", encoding="utf-8")

    def read_import(dialog: ImportDialog) -> None:
        qtbot.waitUntil(lambda: dialog.request() is not None)
        read(dialog)

    with answering(qtbot, (ImportDialog, read_import)):
        window.files.take(table)
    assert found == set()


def test_what_was_said_is_said_again_in_the_other_language(
    qtbot: QtBot, open_window: MakeWindow, chinese_sample: Path
) -> None:
    window = open_window(chinese_sample)
    assert window.flow is not None
    customer = shown(window, "target")[0]
    window.flow.edit(deal_of(window, customer).row, "note", "一句话")
    window.flow.edit(deal_of(window, customer).row, "next_step_date", "someday")
    assert window.message_bar.notice.text().startswith("someday is not a date")
    window.set_language("zh_CN")
    forget_the_old()
    assert not LATIN.search(window.status.done.text())
    assert not LATIN.search(window.status.totals.text())
    assert not LATIN.search(window.message_bar.notice.text().replace("someday", ""))


def test_dark_and_light_change_at_once(qtbot: QtBot, open_window: MakeWindow, sample: Path) -> None:
    window = with_sheet(open_window(sample))
    qtbot.waitUntil(lambda: window.filter_bar.stale.text() == "Stale 7")
    assert window.board is not None
    today = window.rooms.rail.buttons["today"]
    qtbot.waitUntil(lambda: "waiting" in today.accessibleName())  # counted when there is time
    model = window.model
    assert model is not None
    qtbot.waitUntil(lambda: model.forecast.figures is not None and not model.forecast.due)
    window.board.focus_cards()  # a text cursor would blink
    pictures: dict[str, QImage] = {}
    for mode in ("light", "dark", "light"):
        window.actions_[f"theme_{mode}"].trigger()
        QApplication.processEvents()
        assert theme.palette().name == mode
        picture = window.grab().toImage()
        bright = [
            picture.pixelColor(x, y).lightness()
            for x in range(4, picture.width(), 16)
            for y in range(4, picture.height(), 16)
        ]
        middle = sorted(bright)[len(bright) // 2]
        assert middle > 200 if mode == "light" else middle < 60
        # Nothing is left of the other look: no large part of the window keeps its ground.
        wrong = sum(value < 60 if mode == "light" else value > 200 for value in bright) / len(bright)
        assert wrong < 0.05, f"{wrong:.0%} of the window is not {mode}"
        if mode in pictures:
            assert picture == pictures[mode]
        pictures[mode] = picture
    assert preferences.theme_mode() == "light"


def test_keys_are_said_as_on_the_keys_in_every_language(
    qtbot: QtBot, open_window: MakeWindow, chinese_sample: Path
) -> None:
    window = open_window(chinese_sample)
    native = QKeySequence.SequenceFormat.NativeText
    window.set_language("zh_CN")
    said = [QKeySequence(key).toString(native) for key in ("Ctrl+Enter", "Ctrl+Return", "Del", "Alt+Up")]
    assert said == ["Ctrl+Enter", "Ctrl+Return", "Del", "Alt+↑"]
    # And a key means the same key: two that were read as one would do nothing.
    names = ("Return", "Enter", "Space", "Backspace", "Del", "Ins", "Home", "End", "Tab", "PgUp", "PgDown")
    for name in (*names, "Esc", "Left", "Right", "Up", "Down"):
        read = QKeySequence(f"Ctrl+{name}").toString(QKeySequence.SequenceFormat.PortableText)
        assert read == f"Ctrl+{name}"
    qtbot.waitUntil(lambda: window.filter_bar.undo.toolTip().endswith("（Ctrl+Z）"))
