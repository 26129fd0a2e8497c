"""A quiet line under a customer's field: this customer is known already. And names to go on from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QWidget

from funnel_desktop.widgets import theme
from funnel_desktop.widgets.controls.buttons import Button
from funnel_desktop.widgets.controls.labels import ElidedLabel
from funnel_desktop.widgets.controls.typed import TypedEdit
from funnel_desktop.widgets.text import translate
from funnel_desktop.widgets.theme import SPACING

if TYPE_CHECKING:
    from funnel_desktop.models.customers import CustomerBook, KnownCustomer


def known_words(known: KnownCustomer) -> str:
    """Return what is known of a customer that is there already."""
    if known.deals:
        words = translate("KnownCustomer", "{customer} has %n deal(s) already", "", len(known.deals))
    else:
        words = translate("KnownCustomer", "{customer} is a lead already")
    return words.format(customer=known.name)


class KnownCustomerLine(QWidget):
    """Says while somebody types a customer that it is known, and opens its deals. Hidden while it is new.

    ``customer_of`` of a line that holds more than the customer's name gives the name.
    """

    openWanted = Signal(object)
    """Show these deals (a tuple of handles, open ones first)."""
    shownOrHidden = Signal()

    def __init__(self, field: QLineEdit, book: CustomerBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.known: KnownCustomer | None = None
        self._field = field
        self._book = book
        self._own = ""
        self._own_row: int | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING.SMALL)
        self.words = ElidedLabel("", self)
        theme.set_kind(self.words, "tone", "warn")
        self.open_button = Button(
            translate(
                "KnownCustomer", "Open", "a link: shows the deals of the customer that is known already"
            ),
            "link",
            parent=self,
        )
        # Not by the mouse: leaving the field would store the name that the user is about to drop.
        self.open_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.open_button.clicked.connect(self._open)
        row.addWidget(self.words, 1)
        row.addWidget(self.open_button)
        self.hide()
        field.textEdited.connect(self.look)

    def set_own(self, customer: str, row: int | None) -> None:
        """The deal that is edited, and the name it has: they are no find.

        What was said stays when the name has just been stored: the keyboard is on its way to the link.
        """
        if row != self._own_row:
            self.clear()
        self._own, self._own_row = customer, row

    def set_book(self, book: CustomerBook) -> None:
        """Ask another file."""
        self._book = book

    def look(self, typed: str) -> None:
        """Look whether the customer typed is known."""
        known = self._book.alike(typed, self._own, self._own_row) if typed.strip() != self._own else None
        self._show(known)

    def clear(self) -> None:
        """Say nothing."""
        self._show(None)

    def _show(self, known: KnownCustomer | None) -> None:
        self.known = known
        if known is not None:
            self.words.setText(known_words(known))
            self.words.setToolTip(self.words.text())
            self.setAccessibleName(self.words.text())
            self.open_button.setVisible(bool(known.deals))
            self.open_button.setAccessibleName(
                translate("KnownCustomer", "Open the deals of {customer}").format(customer=known.name)
            )
        if self.isHidden() == (known is not None):
            self.setVisible(known is not None)
            self.shownOrHidden.emit()

    def _open(self) -> None:
        if self.known is not None and self.known.deals:
            if isinstance(self._field, TypedEdit):
                self._field.revert()
            self.openWanted.emit(self.known.deals)


def complete_customers(field: QLineEdit, book: CustomerBook) -> QCompleter:
    """Offer known names while a customer is typed; arrows and Enter take one, Escape leaves them."""
    names = QStringListModel(field)
    completer = QCompleter(names, field)
    completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
    completer.setMaxVisibleItems(6)
    field.setCompleter(completer)
    popup = completer.popup()
    popup.setAccessibleName(translate("KnownCustomer", "Known customers"))

    def offer(typed: str) -> None:
        # Two characters: after one, half of the names would lie over what is typed next.
        found = book.completions(typed) if len(typed.strip()) > 1 else []
        names.setStringList(found)
        if not found:
            popup.hide()

    def taken(name: str) -> None:
        field.setText(name)
        field.textEdited.emit(name)
        popup.hide()

    # Before the completer's own slot, which opens the list with what the model holds by then.
    field.textEdited.connect(offer, Qt.ConnectionType.DirectConnection)
    completer.activated.connect(taken)
    field.returnPressed.connect(popup.hide)
    return completer
