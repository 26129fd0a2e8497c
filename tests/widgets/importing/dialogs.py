"""The import dialog over a window, for tests: opened, looked at, chosen in."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.session import Session
from funnel_desktop.exchange.reading import open_table
from funnel_desktop.exchange.sources import Source
from funnel_desktop.method.playbook import standard_playbook
from funnel_desktop.method.settings import Settings
from funnel_desktop.models.import_model import KindRole
from funnel_desktop.queries.import_diff import comparison
from funnel_desktop.widgets.dialogs.importing.import_dialog import ImportDialog, ImportRequest
from funnel_desktop.widgets.kit.controls.fields import Choice
from funnel_desktop.wording.wording import Wording

TODAY = date(2026, 11, 24)
WORDING = Wording(standard_playbook(), Settings(), "en", TODAY)
CHINESE = (
    "客户名称,项目名称,金额(万元),销售阶段,预计签单时间\r\n"
    "华强电子,检测线,38.5,入围客户,2027/1/15\r\n"
    "上海仪表,装配线,120,蓝色,2027-02-01\r\n"
    "北方重工,老化柜,22,意向客户,\r\n"
    ",,5,意向客户,2027-03-01\r\n"
)


class Opener:
    """Opens dialogs over one window."""

    def __init__(self, qtbot: QtBot, size: tuple[int, int] = (1280, 800)) -> None:
        self.bot = qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(*size)
        self.window.show()

    def __call__(self, source: Source, session: Session | None = None) -> ImportDialog:
        """Open a file beside the deals of a session, and wait until it was read."""
        dialog = ImportDialog(self.window, open_table(source), WORDING, comparison(session))
        self.bot.addWidget(dialog)
        dialog.show()
        self.ready(dialog)
        return dialog

    def ready(self, dialog: ImportDialog) -> None:
        """Wait until nothing is read any more."""
        self.bot.waitUntil(lambda: not dialog.is_reading)

    def choose(self, dialog: ImportDialog, choice: Choice, key: str) -> None:
        """Choose in a drop-down list as the keyboard does: each step is a choice."""
        index = choice.findData(key)
        assert index >= 0, key
        choice.setCurrentIndex(index)
        self.ready(dialog)


def file_of(folder: Path, text: str, encoding: str = "utf-8", name: str = "deals.csv") -> Path:
    """Write a text file."""
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def request_of(dialog: ImportDialog) -> ImportRequest:
    """Return what would be imported."""
    request = dialog.request()
    assert request is not None
    return request


def cell(dialog: ImportDialog, row: int, column: int) -> object:
    """Return what is shown in a cell; ``column`` is that of the file."""
    return dialog.model.index(row, column + 1).data()


def kinds(dialog: ImportDialog) -> list[str]:
    """Return what the rows that are shown are."""
    model = dialog.model
    return [str(model.index(row, 0).data(KindRole)) for row in range(model.rowCount())]


def said(dialog: ImportDialog, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> list[list[str]]:
    """Return the lines of the list of changes, cell by cell."""
    model = dialog.changes_model
    return [
        [str(model.index(row, column).data(role) or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
