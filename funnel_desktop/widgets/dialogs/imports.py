"""The window with all imports of a file, and the dialog that takes one of them back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QTableView, QWidget

from funnel_desktop.commands.imports import TakeBackImport
from funnel_desktop.models.import_list_model import ImportListModel, TouchedModel
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.queries.imports import WhatGoesBack, imports_of, what_goes_back
from funnel_desktop.widgets.dialogs.table_window import TableWindow
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.dialog_frame import FunnelDialog
from funnel_desktop.widgets.kit.follower import Follower
from funnel_desktop.widgets.kit.keyboard import on_keys
from funnel_desktop.widgets.kit.layout import STRETCH, fill
from funnel_desktop.widgets.kit.tables import dress
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.days import local_minute

_ROW = 28
_MOST_ROWS = 9


class ImportsWindow(TableWindow):
    """Lists what was imported when; Enter takes an import back."""

    takeBackWanted = Signal(object)
    """Take an import back: the work (``TakeBackImport``) as the user chose it."""

    def __init__(self, parent: QWidget, model: SessionModel) -> None:
        super().__init__(parent, model, translate("Imports", "Imports"), 980)
        self.find_field.hide()
        self.sentence.setText(
            translate(
                "Imports",
                "An import can be taken back at any time: its deals go, and what it changed becomes what it "
                "was. What was touched since stays unless you say otherwise.",
            )
        )
        self.sentence.show()
        self.model = ImportListModel(imports_of(model.session), local_minute, text_of, self)
        self.table.setModel(self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        dress(self.table, (130, 230, 70, 76, 76, 76, 84, 96), _ROW)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self.open_button.set_text(translate("Imports", "Take back…"))
        self.lay_out()
        needs = ("deals", "visit", "deal_action", "import_run", "import_change")
        Follower(self, needs, self._follow).follow(model)
        self._show_state()

    def _follow(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        self.model.show_lines(imports_of(self._session.session), self.model.words)
        self._show_state(rows[0].row() if rows else 0)

    def _show_state(self, row: int = 0) -> None:
        count = self.model.rowCount()
        if count:
            self.table.selectRow(min(row, count - 1))
            self.table.setFocus()
            self.count.setText(translate("Imports", "%n import(s)", "", count))
        else:
            self.count.setText(translate("Imports", "Nothing was imported into this file yet."))
        self._enable()

    def _enable(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        there = bool(rows) and bool((line := self.model.lines[rows[0].row()]).there + line.changed_there)
        writable = self._session.session.read_only_reason is None
        self.open_button.setEnabled(there and writable)

    def open_chosen(self) -> None:
        """Ask how the import chosen is taken back, and have it done."""
        rows = self.table.selectionModel().selectedRows()
        if not rows or not self.open_button.isEnabled():
            return
        what = what_goes_back(self._session.session, self.model.lines[rows[0].row()].run)
        dialog = TakeBackDialog(self, self._session, what)
        if dialog.run():
            self.takeBackWanted.emit(TakeBackImport(what.run, dialog.also))


class TakeBackDialog(FunnelDialog):
    """Says what goes and what is left when an import is taken back; touched deals can be ticked."""

    WIDTH = 760
    HOLDS_WORK = False
    GAP = SPACING.MEDIUM

    def __init__(self, parent: QWidget, model: SessionModel, what: WhatGoesBack) -> None:
        title = translate("Imports", "Take back the import of {file}").format(file=what.run.file)
        super().__init__(parent, title)
        self._what = what
        self.explain(
            translate("Imports", "Imported on {when}.").format(when=local_minute(what.run.created_at))
        )
        touched = what.touched
        self.model = TouchedModel(touched, model.wording.amount, text_of, self)
        self._result = Label("", self, wrap=True)
        self.all: QCheckBox | None = None
        if touched:
            self._list_touched()
        fill(self.body, self._result, STRETCH)
        self.accept_button = self.add_buttons(translate("Imports", "Take back"))
        self.model.dataChanged.connect(lambda *_: self._say())
        self._say()

    @property
    def also(self) -> frozenset[str]:
        """The ids of the touched deals that go back, too."""
        return frozenset(self.model.ticked)

    def _list_touched(self) -> None:
        count = self.model.rowCount()
        words = translate(
            "Imports", "%n deal(s) touched since (stays/stay). Tick what is to go back, too.", "", count
        )
        self.table = table = QTableView(self)
        table.setModel(self.model)
        table.setAccessibleName(translate("Imports", "Deals touched since"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        dress(table, (230, 210, 100), _ROW)
        rows = min(_MOST_ROWS, count)
        table.setFixedHeight(rows * _ROW + table.horizontalHeader().sizeHint().height() + 2 * SPACING.TINY)
        on_keys(table, self._toggle, "Space", reach=Qt.ShortcutContext.WidgetShortcut)
        table.selectRow(0)
        self.all = QCheckBox(translate("Imports", "All of them"), self)
        self.all.toggled.connect(self.model.tick_all)
        fill(self.body, Label(words, self, wrap=True), table, self.all)

    def _toggle(self) -> None:
        for index in self.table.selectionModel().selectedRows():
            self.model.toggle(index.row())

    def _say(self) -> None:
        also = self.model.ticked
        go = sum(not deal.touched or deal.id in also for deal in self._what.brought)
        back = sum(not deal.touched or deal.id in also for deal in self._what.changed)
        parts = []
        if go or not back:
            parts.append(translate("Imports", "%n deal(s) that came with it (goes/go).", "", go))
        if back:
            parts.append(translate("Imports", "%n deal(s) (gets/get) back the values of before.", "", back))
        self._result.setText("\n".join(parts))
        self.accept_button.setEnabled(bool(go or back))

    def confirm(self) -> None:
        """Go on where something goes back."""
        if self.accept_button.isEnabled():
            self.accept()
