"""What forms of a deal or a lead share: the editor of each field, and a dialog that knows the customers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from funnel_desktop.method.field import Field as FieldOfDeal
from funnel_desktop.method.fields import FIELD
from funnel_desktop.method.playbook import Playbook
from funnel_desktop.method.records import Person
from funnel_desktop.widgets.kit.controls.fields import (
    AmountEdit,
    Choice,
    DateEdit,
    Field,
    NumberEdit,
    TextEdit,
    TimeEdit,
    TypedEdit,
)
from funnel_desktop.widgets.kit.controls.known_contact import KnownContactLine, contact_of
from funnel_desktop.widgets.kit.controls.known_customer import KnownCustomerLine, complete_customers
from funnel_desktop.widgets.kit.form import GridDialog
from funnel_desktop.widgets.kit.text import translate

if TYPE_CHECKING:
    from funnel_desktop.queries.customer_book import CustomerBook


Place = tuple[int, int, int]
"""Where a field stands in a form: row, column and columns taken, of six."""


def typed_editor(name: str, today: date, amount_unit: int) -> TypedEdit:
    """Return the editor of a field of a deal or lead that is typed."""
    kind = FIELD[name].kind if name in FIELD else ""
    if kind == "amount":
        return AmountEdit(amount_unit)
    if kind == "number":
        return NumberEdit()
    if kind == "clock":
        return TimeEdit()
    return DateEdit(today) if kind == "date" or name.endswith("_date") else TextEdit()


def with_further(places: Mapping[str, Place], fields: Iterable[FieldOfDeal], row: int) -> dict[str, Place]:
    """Return where all fields of a form stand: two in a line from ``row`` on those that have no place of
    their own, over the whole width those of several lines."""
    placed = dict(places)
    column = 0
    for field in fields:
        if field.key in places:
            continue
        if field.kind == "note" and column:
            row, column = row + 1, 0
        placed[field.key] = (row, column, 6 if field.kind == "note" else 3)
        row, column = (row + 1, 0) if column or field.kind == "note" else (row, 3)
    return placed


def row_below(places: Mapping[str, Place]) -> int:
    """Return the first row under everything that has a place."""
    return 1 + max(row for row, _column, _span in places.values())


def source_choices(playbook: Playbook, language: str) -> list[tuple[str, str]]:
    """Return the sources by key with their names, "" for none first."""
    names = ((key, source.name(language)) for key, source in playbook.sources.items())
    return [("", translate("Overview", "Not known")), *names]


class FieldsDialog(GridDialog):
    """Asks for fields. Ctrl+Enter takes them when all can be read; a customer that is known is said."""

    def __init__(self, parent: QWidget | None, title: str) -> None:
        super().__init__(parent, title)
        self.editors: dict[str, TypedEdit | Choice] = {}
        self.known_contact: KnownContactLine | None = None
        self.wanted_deals: tuple[int, ...] = ()
        """The deals of a customer that is known, when the user rather wants to see those."""

    def add_field(self, name: str, words: str, editor: QWidget, place: Place) -> Field:
        """Put a field at its place and remember its editor by name."""
        if isinstance(editor, (TypedEdit, Choice)):
            self.editors[name] = editor
        return super().add_field(name, words, editor, place)

    def typed(self, name: str) -> TypedEdit:
        """Return the editor of a field that is typed."""
        editor = self.editors[name]
        assert isinstance(editor, TypedEdit)
        return editor

    def choice(self, name: str) -> Choice:
        """Return the editor of a field that is chosen."""
        editor = self.editors[name]
        assert isinstance(editor, Choice)
        return editor

    def notice_known(self, field: Field, book: CustomerBook, own: str = "") -> None:
        """Say while a customer is typed that it is known; ``own`` is the name that is no find."""
        editor = self.typed("customer")
        known = KnownCustomerLine(editor, book, field)
        known.set_own(own, None)
        known.openWanted.connect(self._open_instead)
        known.shownOrHidden.connect(self.refit)
        field.add_line(known)
        complete_customers(editor, book)

    def notice_contact(self, row: int, book: CustomerBook) -> None:
        """Say at a row while a contact is typed that the customer has such a person, and take them over."""
        fields = (self.typed(name) for name in ("contact_name", "contact_position", "contact_phone"))
        self.known_contact = KnownContactLine(
            fields, lambda: book.people(self.typed("customer").text()), self
        )
        self.known_contact.taken.connect(self._take_contact)
        self.known_contact.shownOrHidden.connect(self.refit)
        self.add_at(self.known_contact, row)

    def _take_contact(self, person: Person) -> None:
        for name, value in contact_of(person).items():
            self.typed(name).setText(value)

    def _open_instead(self, deals: tuple[int, ...]) -> None:
        self.wanted_deals = deals
        self.reject()

    def complete(self, one_of: Iterable[str], sentence: str) -> bool:
        """Whether all can be read and one of some fields is there; else say what is missing, and where."""
        if not self.all_read(*(editor for editor in self.editors.values() if isinstance(editor, TypedEdit))):
            return False
        values = self.values()
        if any(values[name] for name in one_of):
            return True
        self.refuse(sentence, self.editors["customer"])
        return False

    def values(self) -> dict[str, object]:
        """Return the fields by name: minor units, ISO dates, keys, texts; None for blank."""
        result: dict[str, object] = {}
        for name, editor in self.editors.items():
            value = (editor.key() or None) if isinstance(editor, Choice) else editor.value()
            result[name] = value.isoformat() if isinstance(value, date) else value
        return result
