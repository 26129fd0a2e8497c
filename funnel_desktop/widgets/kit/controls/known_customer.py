"""A quiet line under a customer's field: this customer is known already. And names to go on from."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QWidget

from funnel_desktop.widgets.kit.card import CardFrame
from funnel_desktop.widgets.kit.controls.link_line import LinkLine
from funnel_desktop.widgets.kit.controls.plain_edits import LineEdit
from funnel_desktop.widgets.kit.controls.typed import TypedEdit
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING

if TYPE_CHECKING:
    from funnel_desktop.queries.customer_book import CustomerBook, KnownCustomer


def known_words(known: KnownCustomer) -> str:
    """Return what is known of a customer that is there already."""
    if known.deals:
        words = translate("KnownCustomer", "{customer} has %n deal(s) already", "", len(known.deals))
    else:
        words = translate("KnownCustomer", "{customer} is a lead already")
    return words.format(customer=known.name)


class KnownCustomerLine(LinkLine):
    """Says while somebody types a customer that it is known, and opens its deals. Hidden while it is new."""

    openWanted = Signal(tuple)
    """Show these deals (a tuple of handles, open ones first)."""

    def __init__(
        self,
        field: LineEdit,
        book: CustomerBook,
        parent: QWidget | None = None,
        customer_of: Callable[[str], str] = str.strip,
    ) -> None:
        """``customer_of`` gives the customer out of what is typed, where that is more than the name."""
        opens = translate(
            "KnownCustomer", "Open", "a link: shows the deals of the customer that is known already"
        )
        super().__init__(opens, parent)
        self._customer_of = customer_of
        self.known: KnownCustomer | None = None
        self._field = field
        self._book = book
        self._own = ""
        self._own_row: int | None = None
        self.link.clicked.connect(self._open)
        field.textEdited.connect(self.look)
        QTimer.singleShot(0, self, lambda: self._book.prepare())

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
        name = self._customer_of(typed)
        known = self._book.alike(name, self._own, self._own_row) if name != self._own else None
        self._show(known)

    def clear(self) -> None:
        """Say nothing."""
        self._show(None)

    def _show(self, known: KnownCustomer | None) -> None:
        self.known = known
        if known is None:
            self.say("")
            return
        self.link.setVisible(bool(known.deals))
        called = translate("KnownCustomer", "Open the deals of {customer}").format(customer=known.name)
        self.say(known_words(known), called)

    def _open(self) -> None:
        if self.known is not None and self.known.deals:
            if isinstance(self._field, TypedEdit):
                self._field.revert()
            self.openWanted.emit(self.known.deals)


def first_part(line: str) -> str:
    """Return the customer of a line "customer, project, amount" as it is being typed."""
    return re.split(r"[,，;；、\t]", line, maxsplit=1)[0].strip()


class FloatingKnownCustomer(CardFrame):
    """The same line over what lies above a field that has no room around it; Down goes to its link."""

    MARGINS = (SPACING.MEDIUM, SPACING.TINY)

    openWanted = Signal(tuple)

    def __init__(self, field: LineEdit, book: CustomerBook, over: QWidget) -> None:
        """``over``: the widget that it may cover; it lies within."""
        super().__init__(over)
        self._field = field
        self.line = KnownCustomerLine(field, book, self, first_part)
        self.add(self.line)
        self.hide()
        self.line.shownOrHidden.connect(self._place)
        self.line.openWanted.connect(self._open)
        field.textChanged.connect(lambda text: None if text else self.line.clear())
        field.installEventFilter(self)
        self.line.link.installEventFilter(self)

    def _place(self) -> None:
        over = self.parentWidget()
        if self.line.isHidden() or over is None or not self._field.isVisible():
            self.hide()
            return
        words = self.line.words.fontMetrics().horizontalAdvance(self.line.words.text())
        width = min(words + self.line.link.sizeHint().width() + 5 * SPACING.MEDIUM, over.width())
        height = self.sizeHint().height()
        corner = self._field.mapTo(over, QPoint(0, 0))
        left = max(0, min(corner.x(), over.width() - width))
        self.setGeometry(left, corner.y() - height - SPACING.TINY, width, height)
        self.raise_()
        self.show()

    def _open(self, deals: object) -> None:
        self._field.clear()
        self.openWanted.emit(deals)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go to the link by Down and back by Up or Escape; go away with the field."""
        if watched is self._field and event.type() == QEvent.Type.Hide:
            self.hide()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.isVisible():
            if watched is self._field and event.key() == Qt.Key.Key_Down:
                self.line.link.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            back = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Escape)
            if watched is self.line.link and back:
                self._field.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False


def complete_customers(field: LineEdit, book: CustomerBook) -> QCompleter:
    """Offer known names while a customer is typed; arrows and Enter take one, Escape leaves them."""
    names = QStringListModel(field)
    completer = QCompleter(names, field)
    completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
    completer.setMaxVisibleItems(6)
    field.setCompleter(completer)
    popup = completer.popup()
    assert popup is not None
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
