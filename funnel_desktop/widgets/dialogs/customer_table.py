"""A window with all customers; Enter shows the deals of one."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from funnel_desktop.method.search import query_words
from funnel_desktop.method.short_names import found_by
from funnel_desktop.models.customer_table_model import CustomerTableModel
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.models.table import SortRole
from funnel_desktop.widgets.dialogs.table_window import TableWindow
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.follower import Follower
from funnel_desktop.widgets.kit.tables import dress
from funnel_desktop.widgets.kit.text import text_of, translate


class _Found(QSortFilterProxyModel):
    """Keeps customers whose name, or its pinyin, holds every word that is typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words: list[str] = []

    def narrow(self, typed: str) -> None:
        """Look for other words."""
        self._words = query_words(typed)
        self.invalidate()  # invalidateFilter is on its way out of Qt, what takes its place not in 6.9

    def filterAcceptsRow(self, source_row: int, source_parent: object) -> bool:
        """Look at one customer."""
        if not self._words:
            return True
        model = self.sourceModel()
        assert isinstance(model, CustomerTableModel)
        name = model.lines[source_row].customer
        text = found_by((name,))
        return all(word in text for word in self._words)


class CustomerTable(TableWindow):
    """Lists customers, sorted by any column, narrowed by typing."""

    ENTER = Qt.ShortcutContext.WidgetShortcut

    dealsWanted = Signal(tuple)
    """Show these deals (handles) of the customer chosen."""
    timelineWanted = Signal(str)
    """Show what happened with the customer chosen."""

    def __init__(self, parent: QWidget, model: SessionModel) -> None:
        super().__init__(parent, model, translate("CustomerTable", "Customers"), 820)
        self._customers = model.customers
        self.model = CustomerTableModel(
            self._customers.table(), model.language, model.settings.amount_unit, text_of, self
        )
        self.proxy = _Found(self)
        self.proxy.setSourceModel(self.model)
        self.proxy.setSortRole(SortRole)
        self.proxy.setSortLocaleAware(True)
        self.find_field.setPlaceholderText(translate("CustomerTable", "Name, pinyin…"))
        self.find_field.setAccessibleName(translate("CustomerTable", "Find a customer"))
        self.find_field.textChanged.connect(self._narrow)
        self.table.setModel(self.proxy)
        self.table.setSortingEnabled(True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        dress(self.table, (250, 64, 64, 64, 120, 70, 110))
        self.table.sortByColumn(4, Qt.SortOrder.DescendingOrder)
        self.open_button.set_text(translate("CustomerTable", "Show the deals"))
        self.timeline_button = Button(translate("CustomerTable", "Timeline"), icon="history", parent=self)
        self.timeline_button.clicked.connect(lambda: self.timelineWanted.emit(self.chosen()))
        self.lay_out(self.timeline_button)
        Follower(self, ("deals", "person", "visit", "settings"), self._follow).follow(model)
        self.table.selectRow(0)
        self._count()
        self.table.setFocus()

    def chosen(self) -> str:
        """Return the customer selected, "" for none."""
        rows = self.table.selectionModel().selectedRows()
        return str(self.proxy.data(rows[0])) if rows else ""

    def _narrow(self, typed: str) -> None:
        self.proxy.narrow(typed)
        self.table.selectRow(0)
        self._count()

    def _follow(self) -> None:
        chosen = self.chosen()
        self.model.set_lines(self._customers.table())
        found = (
            self.proxy.match(self.proxy.index(0, 0), Qt.ItemDataRole.DisplayRole, chosen) if chosen else []
        )
        self.table.selectRow(found[0].row() if found else 0)
        self._count()

    def _count(self) -> None:
        shown = self.proxy.rowCount(QModelIndex())
        self.count.setText(translate("CustomerTable", "%n customer(s)", "", shown))
        for button in (self.open_button, self.timeline_button):
            button.setEnabled(bool(self.chosen()))

    def open_chosen(self) -> None:
        """Show the deals of the customer."""
        customer = self.chosen()
        deals = self._customers.deals(customer) if customer else []
        if deals:
            self.dealsWanted.emit(tuple(deals))
