"""A window with all customers; Enter shows the deals of one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QTableView,
    QWidget,
)

from funnel_desktop.method.search import pinyin_forms, query_words, searchable
from funnel_desktop.models.customer_table_model import CustomerTableModel
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.models.table import SortRole
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.controls.plain_edits import LineEdit
from funnel_desktop.widgets.kit.layout import column, row, stretched
from funnel_desktop.widgets.kit.plain_text import set_title
from funnel_desktop.widgets.kit.tables import dress
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.kit.theme import SPACING


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
        text = f"{searchable(name)} {pinyin_forms(name)}"
        return all(word in text for word in self._words)


class CustomerTable(QDialog):
    """Lists customers, sorted by any column, narrowed by typing. Not modal: it stays beside the board."""

    dealsWanted = Signal(tuple)
    """Show these deals (handles) of the customer chosen."""

    def __init__(self, parent: QWidget, model: SessionModel) -> None:
        super().__init__(parent)
        title = translate("CustomerTable", "Customers")
        set_title(self, title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(820, 560)
        self._session = model
        self._customers = model.customers
        self.model = CustomerTableModel(
            self._customers.table(), model.language, model.settings.amount_unit, text_of, self
        )
        self.proxy = _Found(self)
        self.proxy.setSourceModel(self.model)
        self.proxy.setSortRole(SortRole)
        self.proxy.setSortLocaleAware(True)
        heading = Label(title, self, tone="title")
        self.find_field = LineEdit(parent=self)
        self.find_field.setPlaceholderText(translate("CustomerTable", "Name, pinyin…"))
        self.find_field.setAccessibleName(translate("CustomerTable", "Find a customer"))
        self.find_field.setClearButtonEnabled(True)
        self.find_field.textChanged.connect(self._narrow)
        self.table = QTableView(self)
        self.table.setModel(self.proxy)
        self.table.setAccessibleName(title)
        self.table.setSortingEnabled(True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        dress(self.table, (250, 64, 64, 64, 120, 70, 110))
        self.table.sortByColumn(4, Qt.SortOrder.DescendingOrder)
        self.table.doubleClicked.connect(lambda _index: self._open())
        for key in ("Return", "Enter"):
            shortcut = QShortcut(QKeySequence(key), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self._open)
        self.count = Label("", self, tone="note")
        self.open_button = Button(translate("CustomerTable", "Show the deals"), "primary", parent=self)
        self.open_button.clicked.connect(self._open)
        close = Button(translate("CustomerTable", "Close"), parent=self)
        close.clicked.connect(self.close)
        column(
            row(stretched(heading), stretched(self.find_field)),
            stretched(self.table),
            row(stretched(self.count), close, self.open_button, spacing=SPACING.MEDIUM),
            on=self,
            spacing=SPACING.MEDIUM,
            margins=(SPACING.WIDE, SPACING.WIDE, SPACING.WIDE, SPACING.LARGE),
        )
        model.changed.connect(self._follow)
        model.destroyed.connect(self.close)
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
        self.open_button.setEnabled(bool(self.chosen()))

    def changeEvent(self, event: QEvent) -> None:
        """Go when another language is spoken: it would be made anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.close()

    def _open(self) -> None:
        customer = self.chosen()
        deals = self._customers.deals(customer) if customer else []
        if deals:
            self.dealsWanted.emit(tuple(deals))
