"""A window with a table of deals: the deals behind a figure, the lost ones, or all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.money import short_amount
from funnel_desktop.method.own_filter import OwnTerm, with_term
from funnel_desktop.models.deal_table_model import DealTableModel, RowRole
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.models.table import SortRole
from funnel_desktop.widgets.dialogs.own_terms import OwnTerms
from funnel_desktop.widgets.dialogs.table_window import TableWindow
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.follower import Follower
from funnel_desktop.widgets.kit.tables import dress
from funnel_desktop.widgets.kit.text import text_of, translate


class DealTable(TableWindow):
    """Lists deals, sorted by any column, narrowed by typing; Enter opens one on the board's sheet.

    It follows what is done on the board. ``opened`` and ``reopened`` carry the handles of deals.
    """

    opened = Signal(int)
    reopened = Signal(list)

    def __init__(
        self,
        parent: QWidget,
        model: SessionModel,
        title: str,
        read: Callable[[], Sequence[int]],
        formula: str = "",
    ) -> None:
        """``read`` gives the handles to list; it is asked again after every change."""
        super().__init__(parent, model, title, 1080)
        self._read_all = read
        self._asked: tuple[OwnTerm, ...] = ()
        rows = read()
        self._deals = DealTableModel(model, rows, text_of, self)
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(self._deals)
        self._proxy.setSortRole(SortRole)
        self._proxy.setFilterKeyColumn(-1)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.sentence.setText(formula)
        self.sentence.setVisible(bool(formula))
        self.find_field.setPlaceholderText(translate("DealTable", "Narrow by any word…"))
        self.find_field.setAccessibleName(translate("DealTable", "Narrow the table"))
        self.find_field.setMaximumWidth(280)
        self.table.setModel(self._proxy)
        self.table.setSortingEnabled(False)
        dress(self.table, (164, 140, 92, 76, 96, 106, 56, 100))
        header = self.table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(False)
        header.sectionClicked.connect(self._sort)
        self._sorted: tuple[int, Qt.SortOrder] | None = None
        self.open_button.set_text(translate("DealTable", "Open", "the button: opens the deal"))
        self.copy_button = Button(translate("DealTable", "Copy for a spreadsheet"), "ghost", parent=self)
        self.copy_button.clicked.connect(lambda: self._copy(range(self._proxy.rowCount())))
        self.reopen = Button(translate("DealTable", "Reopen…"), parent=self)
        self.reopen.clicked.connect(lambda: self.reopened.emit(self.selected()))
        self.own = Button(translate("DealTable", "Columns") + " ▾", parent=self)
        self.terms = OwnTerms(self, (0, 0))
        self.own.clicked.connect(lambda: self.terms.choose(self.own))
        self.terms.wanted.connect(self._ask)
        self.lay_out(self.copy_button, self.reopen, narrowing=(self.own,), under=self.terms)
        self._total = len(rows)
        self.find_field.textChanged.connect(self._narrow)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table).activated.connect(
            lambda: self._copy(sorted(index.row() for index in self.table.selectionModel().selectedRows()))
        )
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._follow_selection())
        self._deals.fetchMore(QModelIndex())
        self._select(0)
        self._follow_selection()
        self._count()
        self._show_terms()
        needs = ("deals", "visit", "settings", "scenario", "day", "own_column")
        Follower(self, needs, self._follow_change).follow(model)
        self.table.setFocus()

    def _read(self) -> Sequence[int]:
        """Return the deals to list: those that meet what is asked of the file's own columns."""
        rows = self._read_all()
        own = self._session.index.own
        self._asked = tuple(term for term in self._asked if own.fits(term))
        for term in self._asked:
            met = own.meeting(term, rows)
            rows = [row for row in rows if row in met]
        return rows

    def _ask(self, term: OwnTerm) -> None:
        self._asked = with_term(self._asked, term)
        self._follow_change()

    def _show_terms(self) -> None:
        own = self._session.index.own
        self.own.setVisible(bool(own.columns()))
        self.terms.show_terms(own, self._asked, self._session.today)

    def selected(self) -> list[int]:
        """Return the handles of the selected deals, in the order shown."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [int(self._proxy.data(self._proxy.index(row, 0), RowRole)) for row in rows]

    def _select(self, row: int) -> None:
        """Select one line of those shown. (The table's own way looks at the keys that are held down.)"""
        index = self._proxy.index(row, 0)
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag
            self.table.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)

    def _follow_change(self) -> None:
        """Show the deals as they are now; the selection stays where it can."""
        chosen = self.selected()
        rows = self._read()
        self._show_terms()
        self._total = len(rows)
        self._deals.set_rows(rows)
        position = self._deals.position(chosen[0]) if chosen else -1
        shown = self._proxy.mapFromSource(self._deals.index(position, 0)).row() if position >= 0 else -1
        self._select(max(0, shown))
        self._follow_selection()
        self._count()

    def open_chosen(self) -> None:
        """Open the deal on the board's sheet."""
        chosen = self.selected()
        if chosen:
            self.opened.emit(chosen[0])

    def _copy(self, rows: Sequence[int]) -> None:
        """Copy lines in the words of the window, with their headings, as spreadsheets paste them."""
        from funnel_desktop.exchange.writing import with_guard

        if isinstance(rows, range):
            self._deals.read_all()
            rows = range(self._proxy.rowCount())
        columns = range(self._proxy.columnCount())
        across = Qt.Orientation.Horizontal
        lines = [[with_guard(str(self._proxy.headerData(column, across))) for column in columns]]
        for number in rows:
            cells = (str(self._proxy.data(self._proxy.index(number, at)) or "") for at in columns)
            lines.append([with_guard(" ".join(cell.split())) for cell in cells])
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines) + "\n")
        self.count.setText(translate("DealTable", "%n deal(s) copied", "", len(rows)))

    def _follow_selection(self) -> None:
        chosen = self.selected()
        self.open_button.setEnabled(len(chosen) == 1)
        cards = self._session.session.cards(chosen)
        lost = bool(cards) and all(card.outcome == "lost" for card in cards)
        self.reopen.setVisible(lost and self._session.writable)

    def _sort(self, section: int) -> None:
        """Sort by a column; a second click turns the order round."""
        self._deals.read_all()
        order = Qt.SortOrder.AscendingOrder
        if self._sorted == (section, order):
            order = Qt.SortOrder.DescendingOrder
        self._sorted = (section, order)
        self.table.horizontalHeader().setSortIndicatorShown(True)
        self.table.horizontalHeader().setSortIndicator(section, order)
        self._proxy.sort(section, order)

    def _narrow(self, text: str) -> None:
        self._deals.read_all()
        self._proxy.setFilterFixedString(text.strip())
        if not self.selected():
            self._select(0)
        self._count()

    def _count(self) -> None:
        narrowed = bool(self.find_field.text().strip())
        shown = self._proxy.rowCount() if narrowed else self._total
        text = translate("DealTable", "%n deal(s)", "", shown)
        if narrowed or self._total <= 5000:
            self._deals.read_all()
            positions = (
                self._proxy.mapToSource(self._proxy.index(row, 0)).row()
                for row in range(self._proxy.rowCount())
            )
            total = sum(self._deals.card(position).amount_minor or 0 for position in positions)
            text += " · " + short_amount(total, self._session.settings.amount_unit, self._session.language)
        self.count.setText(text)
