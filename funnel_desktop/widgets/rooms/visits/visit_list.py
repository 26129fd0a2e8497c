"""The visits of the period as a table: Enter opens, Insert adds, Space marks done, Delete deletes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from funnel_desktop.method.playbook import Playbook
from funnel_desktop.method.records import Visit
from funnel_desktop.models.visit_table_model import IdRole, SortRole, StateRole, VisitTableModel
from funnel_desktop.widgets import theme
from funnel_desktop.widgets.rooms.visits.words import day_in_list
from funnel_desktop.widgets.text import text_of, translate

_WIDTHS = (100, 50, 140, 76, 84, 120, 94, 84)


class _Tinted(QStyledItemDelegate):
    """Greys what is done, and shows in amber what is overdue; the words in the table say it too."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Choose the colour of a cell's text."""
        super().initStyleOption(option, index)
        colours = theme.palette()
        state = index.data(StateRole)
        colour = colours.text
        if state == "done":
            colour = colours.muted
        elif state == "overdue" and index.column() in (0, 7):
            colour = colours.warn
        look: QPalette = option.palette  # type: ignore[attr-defined]  # the stubs lack it
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
            look.setColor(role, colour)


class VisitList(QTableView):
    """A table of visits. It changes nothing: it says what the user wants."""

    opened = Signal(str)
    addWanted = Signal()
    doneWanted = Signal(str)
    removeWanted = Signal(list)
    menuWanted = Signal(str, QPoint)
    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = "en"
        self._today = date.min
        self._visits = VisitTableModel(
            text_of, lambda day: day_in_list(day, self._language, self._today), self
        )
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(self._visits)
        self._proxy.setSortRole(SortRole)
        self.setModel(self._proxy)
        self.setItemDelegate(_Tinted(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(26)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(_WIDTHS):
            header.resizeSection(column, width)
        header.sectionClicked.connect(self._sort)
        self._sorted: tuple[int, Qt.SortOrder] | None = None
        self.doubleClicked.connect(lambda _index: self._open())
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.setAccessibleName(translate("VisitList", "Visits"))
        self._visits.retranslate()

    def show_visits(self, visits: Sequence[Visit], playbook: Playbook, language: str, today: date) -> None:
        """Show visits; the selection stays on the same ones, else near where it was."""
        before = self.selected()
        at = self.currentIndex().row()
        self._language, self._today = language, today
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
        index = self._proxy.index(row, 0)
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
