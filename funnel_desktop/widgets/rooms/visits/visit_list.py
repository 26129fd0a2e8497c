"""The visits of the period as a table: F2 edits a cell, Enter opens, Insert adds, Space marks done, Delete
deletes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSortFilterProxyModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from funnel_desktop.method.playbook import Playbook
from funnel_desktop.method.records import Visit
from funnel_desktop.models.table import KeyRole, SortRole
from funnel_desktop.models.visit_table_model import IdRole, StateRole, VisitTableModel
from funnel_desktop.text import FunnelError, Message
from funnel_desktop.widgets.kit import language, theme
from funnel_desktop.widgets.kit.paint import frame
from funnel_desktop.widgets.kit.tables import PlainCells, dress
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.rooms.visits.list_editors import make_editor, show_in, value_of
from funnel_desktop.wording.days import day_in_list

_WIDTHS = (92, 50, 140, 76, 84, 110, 94, 104)
_EDITOR = 148
_Index = QModelIndex | QPersistentModelIndex


class _Tinted(PlainCells):
    """Greys what is done, and shows in amber what is overdue; the words in the table say it too."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Choose the colour of a cell's text."""
        super().initStyleOption(option, index)
        colours = theme.palette()
        state = index.data(StateRole)
        colour = colours.text
        if state == "done":
            colour = colours.muted
        elif state == "overdue" and index.data(KeyRole) in ("planned_date", "done_date"):
            colour = colours.warn
        look: QPalette = option.palette  # the stubs lack it
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
            look.setColor(role, colour)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a cell, with a ring around the one that F2 would edit."""
        super().paint(painter, option, index)
        view = self.parent()
        if isinstance(view, VisitList) and view.hasFocus() and view.currentIndex() == index:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            frame(painter, option.rect, theme.palette().accent, radius=theme.RADIUS.CHIP)
            painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Make the field that fits the cell."""
        view = self.parent()
        assert isinstance(view, VisitList)
        name = f"{view.model().headerData(index.column(), Qt.Orientation.Horizontal)}"
        return make_editor(str(index.data(KeyRole)), name, parent, view.today, view.sources())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        """Give the field the cell, and to the right of it what a date or a source needs."""
        place = QRect(option.rect)
        view = self.parent()
        assert isinstance(view, VisitList)
        place.setWidth(max(place.width(), _EDITOR))
        place.moveRight(min(place.right(), view.viewport().width() - 1))
        editor.setGeometry(place)

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Show what the visit says."""
        show_in(editor, index.data(Qt.ItemDataRole.EditRole))

    def setModelData(self, editor: QWidget, model: object, index: _Index) -> None:
        """Take what was typed; say why when it cannot be read."""
        view = self.parent()
        assert isinstance(view, VisitList)
        try:
            value = value_of(editor)
        except FunnelError as error:
            view.refused.emit(error.message)
            return
        # Later: the view is not done with the editor, and what follows fills the table in anew.
        where = QPersistentModelIndex(index)
        QTimer.singleShot(0, view, lambda: where.isValid() and view.model().setData(where, value))


class VisitList(QTableView):
    """A table of visits. It changes nothing: it says what the user wants."""

    opened = Signal(str)
    addWanted = Signal()
    doneWanted = Signal(str)
    removeWanted = Signal(list)
    menuWanted = Signal(str, QPoint)
    chosen = Signal()
    edited = Signal(str, str, object)
    """A cell was written: a visit's id, a field of ``Visit``, its new value."""

    refused = Signal(Message)
    """What was typed into a cell cannot be read; carries the sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = "en"
        self._today = date.min
        self._playbook: Playbook | None = None
        self._column = 0
        self._visits = VisitTableModel(
            text_of, lambda day: day_in_list(day, self._language, self._today), self
        )
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(self._visits)
        self._proxy.setSortRole(SortRole)
        self.setModel(self._proxy)
        self.setItemDelegate(_Tinted(self))
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.EditKeyPressed | trigger.SelectedClicked)
        self._visits.edited.connect(self.edited)
        dress(self, _WIDTHS)
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.sectionClicked.connect(self._sort)
        self._sorted: tuple[int, Qt.SortOrder] | None = None
        self.doubleClicked.connect(lambda _index: self._open())
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        language.speak(self.say_words)

    def say_words(self) -> None:
        """Say everything in the language in force."""
        self.setAccessibleName(translate("VisitList", "Visits"))
        self._visits.say_columns()

    @property
    def today(self) -> date:
        """What day it is."""
        return self._today

    def sources(self) -> list[tuple[str, str]]:
        """Return the sources with their names."""
        known = self._playbook.sources if self._playbook is not None else {}
        return [(key, item.name(self._language)) for key, item in known.items()]

    def set_writable(self, writable: bool) -> None:
        """Let cells be edited, or not: the file may be for reading only."""
        self._visits.writable = writable

    def show_visits(self, visits: Sequence[Visit], playbook: Playbook, language: str, today: date) -> None:
        """Show visits; the selection stays on the same ones, else near where it was."""
        before = self.selected()
        at = self.currentIndex().row()
        self._column = max(0, self.currentIndex().column())
        self._playbook, self._language, self._today = playbook, language, today
        self._visits.set_visits(visits, playbook, language, today)
        if before and self.select(before[0]):
            return
        if at >= 0 and self._proxy.rowCount():
            self._put_on(min(at, self._proxy.rowCount() - 1))

    def selected(self) -> list[str]:
        """Return the ids of the selected visits, in the order shown."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [str(self._proxy.index(row, 0).data(IdRole)) for row in rows]

    def select(self, identifier: str) -> bool:
        """Select a visit and show it; False when it is not in the table."""
        at = self._visits.position(identifier)
        if at < 0:
            return False
        self._put_on(self._proxy.mapFromSource(self._visits.index(at, 0)).row())
        return True

    def select_first(self) -> None:
        """Select the first visit if none is selected."""
        if not self.selected() and self._proxy.rowCount():
            self._put_on(0)

    def _put_on(self, row: int) -> None:
        flag = QItemSelectionModel.SelectionFlag
        index = self._proxy.index(row, self._column)
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
        self.scrollTo(index)

    def _sort(self, section: int) -> None:
        order = Qt.SortOrder.AscendingOrder
        if self._sorted == (section, order):
            order = Qt.SortOrder.DescendingOrder
        self._sorted = (section, order)
        self.horizontalHeader().setSortIndicatorShown(True)
        self.horizontalHeader().setSortIndicator(section, order)
        self._proxy.sort(section, order)

    def _open(self) -> None:
        chosen = self.selected()
        if chosen:
            self.opened.emit(chosen[0])

    def event(self, event: QEvent) -> bool:
        """Keep Delete from the board's own shortcut."""
        ours = (Qt.Key.Key_Delete, Qt.Key.Key_Insert, Qt.Key.Key_Space)
        about = event.type() == QEvent.Type.ShortcutOverride
        if about and isinstance(event, QKeyEvent) and event.key() in ours:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, add, mark done, delete."""
        key, chosen = Qt.Key(event.key()), self.selected()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._open()
        elif key == Qt.Key.Key_Insert:
            self.addWanted.emit()
        elif key == Qt.Key.Key_Space and chosen:
            self.doneWanted.emit(chosen[0])
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and chosen:
            self.removeWanted.emit(chosen)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the selected visit."""
        chosen = self.selected()
        self.menuWanted.emit(chosen[0] if chosen else "", event.globalPos())
