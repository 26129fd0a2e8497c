"""The fields of a deal, each stored as soon as it is left."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.commands.closing import CorrectClosing
from funnel_desktop.commands.context import Command
from funnel_desktop.commands.deals import EditDeal
from funnel_desktop.method.deal import Deal
from funnel_desktop.method.fields import FIELD, FURTHER
from funnel_desktop.method.playbook import Playbook
from funnel_desktop.method.records import OwnColumn, Person
from funnel_desktop.method.settings import Settings
from funnel_desktop.text import dotted
from funnel_desktop.widgets.deal.fitting import FittingSourceLine
from funnel_desktop.widgets.deal.form import Place, row_below, source_choices, typed_editor, with_further
from funnel_desktop.widgets.deal.own_section import OwnSection
from funnel_desktop.widgets.deal.page import AROUND
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.fields import (
    AmountEdit,
    Choice,
    DateEdit,
    Field,
    TimeEdit,
    TypedEdit,
)
from funnel_desktop.widgets.kit.controls.known_contact import KnownContactLine, contact_of
from funnel_desktop.widgets.kit.controls.known_customer import KnownCustomerLine, complete_customers
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.controls.plain_edits import LinesEdit
from funnel_desktop.widgets.kit.form import form_grid, put
from funnel_desktop.widgets.kit.keyboard import holds_keyboard, take
from funnel_desktop.widgets.kit.layout import STRETCH, holder, row
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.deal import field_name

if TYPE_CHECKING:
    from funnel_desktop.queries.customer_book import CustomerBook, FittingSource

_OWN_PLACES = {
    "customer": (0, 0, 6),
    "project": (1, 0, 6),
    "amount_minor": (2, 0, 3),
    "units": (2, 3, 3),
    "next_step": (3, 0, 6),
    "next_step_date": (4, 0, 2),
    "next_step_time": (4, 2, 1),
    "expected_close_date": (4, 3, 3),
    "contact_name": (5, 0, 2),
    "contact_position": (5, 2, 2),
    "contact_phone": (5, 4, 2),
    "source": (7, 0, 3),
    "competitor": (7, 3, 3),
    "currency": (9, 0, 3),
}
"""Row, column and columns taken, of six."""
_FURTHER_ROW = 10


def _places() -> dict[str, Place]:
    """Return where everything stands: the further fields under those above, the note last."""
    places = with_further(_OWN_PLACES, FURTHER, _FURTHER_ROW)
    return {**places, "note": (max(_FURTHER_ROW, row_below(places)), 0, 6)}


_CONTACT = ("contact_name", "contact_position", "contact_phone")


class NoteEdit(LinesEdit):
    """Several lines; stored when left or on Ctrl+Enter, put back by Escape."""

    committed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self.setMinimumHeight(76)

    def set_value(self, value: str) -> None:
        """Show a text; what is being typed stays."""
        typing = holds_keyboard(self) and self.dirty()
        self._value = value
        if not typing and self.toPlainText() != value:
            self.setPlainText(value)

    def dirty(self) -> bool:
        """Whether the text differs from the one stored."""
        return self.toPlainText().strip() != self._value

    def commit(self) -> bool:
        """Store the text."""
        if self.dirty():
            self._value = self.toPlainText().strip()
            self.committed.emit(self._value)
        return True

    def revert(self) -> None:
        """Put the stored text back."""
        self.setPlainText(self._value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Store on Ctrl+Enter, put back on the first Escape."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self.commit()
        elif event.key() == Qt.Key.Key_Escape and self.dirty():
            self.revert()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Store when left."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.commit()


class Overview(QWidget):
    """All fields that a user edits. ``fieldEdited`` carries the name of the field and its new value.

    Amounts are minor units, dates ISO strings (None for blank), the source a key or None.
    """

    fieldEdited = Signal(str, object)
    commandWanted = Signal(Command)
    """A command on several fields at once."""
    stepDone = Signal()
    """The next step is done."""
    stepWanted = Signal()
    """The next step is to be asked for, with its day, its time, and the visit that it may be."""
    dealsWanted = Signal(tuple)
    """Show these deals of a customer that is known already."""

    def __init__(self, settings: Settings, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, Field] = {}
        self._book: CustomerBook | None = None
        self.source = Choice()
        self.currency = Choice()
        self.note = NoteEdit()
        self.note.setPlaceholderText(translate("Overview", "What else matters"))
        grid = self._grid = form_grid(SPACING.MEDIUM, on=self, margins=AROUND)
        places = _places()
        for name, place in places.items():
            editor = self._editor(name, settings, today)
            field = Field(field_name(name), editor, self)
            self.fields[name] = field
            put(grid, field, *place)
        self.step_done = Button(translate("Overview", "Done, next…"), "link", parent=self)
        self.step_done.clicked.connect(self.stepDone)
        self.ask_step = Button(translate("Overview", "Plan it…"), "link", parent=self)
        self.ask_step.clicked.connect(self.stepWanted)
        self._step_ways = holder(
            row(self.step_done, self.ask_step, STRETCH, spacing=SPACING.LARGE), self.fields["next_step"]
        )
        self.fields["next_step"].add_line(self._step_ways)
        self.closed_day = DateEdit(today, parent=self, past=True)
        self.closed_day.committed.connect(self._correct_closing)
        self.closed = Field("", self.closed_day, self)
        self.closed.hide()
        row_of_step, first, _span = places["next_step_date"]
        put(grid, self.closed, row_of_step, first, 3)
        self.fitting = FittingSourceLine(self)
        self.fitting.taken.connect(lambda source: self.fieldEdited.emit("source", source))
        put(grid, self.fitting, 8)
        self.known_contact: KnownContactLine | None = None
        self._deal: Deal | None = None
        self.known: KnownCustomerLine | None = None
        self.reference = Label("", self, tone="small", wrap=True)
        self.reference.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        put(grid, self.reference, row_below(places))
        self.own = OwnSection(self)
        self.own.commandWanted.connect(self.commandWanted)
        put(grid, self.own, row_below(places) + 1)
        grid.setRowStretch(row_below(places) + 2, 1)

    def _editor(self, name: str, settings: Settings, today: date) -> QWidget:
        if FIELD[name].kind == "note":
            note = self.note if name == "note" else NoteEdit()
            note.committed.connect(lambda value: self.fieldEdited.emit(name, value))
            return note
        if name == "source":
            self.source.activated.connect(
                lambda _at: self.fieldEdited.emit("source", self.source.key() or None)
            )
            return self.source
        if name == "currency":
            self.currency.activated.connect(lambda _at: self.fieldEdited.emit(name, self.currency.key()))
            return self.currency
        editor = typed_editor(name, today, settings.amount_unit)
        editor.committed.connect(lambda value: self._emit(name, value))
        return editor

    def _emit(self, name: str, value: object) -> None:
        self.fieldEdited.emit(name, value.isoformat() if isinstance(value, date) else value)

    def _correct_closing(self, value: object) -> None:
        """Put right when the deal was signed or lost; it has to have a day."""
        if self._deal is not None and isinstance(value, date):
            self.commandWanted.emit(CorrectClosing(self._deal.row, value.isoformat()))
        elif self._deal is not None:
            self._show_closing(self._deal)

    def _show_closing(self, deal: Deal) -> None:
        """Show when a closed deal was signed or lost, in the place of its next step, which is over."""
        is_open = deal.outcome == "open"
        for name in ("next_step", "next_step_date", "next_step_time"):
            self.fields[name].setVisible(is_open)
        self.closed.setVisible(not is_open)
        if not is_open:
            won = deal.outcome == "won"
            words = translate("WonDialog", "Signed on") if won else translate("LostDialog", "Lost on")
            self.closed.set_label(words)
            self.closed_day.set_value(date.fromisoformat(deal.closed_date) if deal.closed_date else None)

    def set_customers(self, book: CustomerBook) -> None:
        """Know the customers of the file: says while one is typed that it is there already."""
        field = self.fields["customer"]
        editor = field.editor
        assert isinstance(editor, TypedEdit)
        if self.known is None:
            self.known = KnownCustomerLine(editor, book, field)
            self.known.openWanted.connect(self.dealsWanted)
            field.add_line(self.known)
            complete_customers(editor, book)
        self.known.set_book(book)
        if self.known_contact is None:
            editors = (self.fields[name].editor for name in _CONTACT)
            self.known_contact = KnownContactLine(
                [editor for editor in editors if isinstance(editor, TypedEdit)],
                lambda: self._book.people(self._customer()) if self._book is not None else (),
                self,
            )
            self.known_contact.taken.connect(self._take_contact)
            put(self._grid, self.known_contact, 6)
        self._book = book

    def _customer(self) -> str:
        return "" if self._deal is None else self._deal.customer

    def _take_contact(self, person: Person) -> None:
        if self._deal is not None:
            values: dict[str, object] = dict(contact_of(person))
            self.commandWanted.emit(EditDeal(self._deal.row, values))

    def show_deal(
        self,
        deal: Deal,
        playbook: Playbook,
        settings: Settings,
        language: str,
        today: date,
        fitting: FittingSource | None = None,
        own: Sequence[OwnColumn] = (),
    ) -> None:
        """Show the deal's values; a field that is being typed in keeps its text.

        ``fitting`` is the source that follows from what is known of the customer; ``own`` are the columns of
        the file's own.
        """
        other = self._deal is None or self._deal.row != deal.row
        self._deal = deal
        self.fitting.show_for(deal, fitting, playbook, language)
        self._step_ways.setVisible(deal.outcome == "open")
        self.step_done.setVisible(bool(deal.next_step or deal.next_step_date))
        self.closed_day.set_today(today)
        self._show_closing(deal)
        self.own.show_deal(deal, own, today)
        if self.known is not None:
            self.known.set_own(deal.customer, deal.row)
        for name, field in self.fields.items():
            value = getattr(deal, name)
            if isinstance(field.editor, TimeEdit):
                value = value or ""
            editor = field.editor
            if isinstance(editor, AmountEdit):
                editor.set_unit(
                    settings.amount_unit, "" if deal.currency == settings.currency else deal.currency
                )
                value = deal.written_minor
            if isinstance(editor, DateEdit):
                editor.set_today(today)
                value = date.fromisoformat(value) if value else None
            if isinstance(editor, TypedEdit | NoteEdit):
                editor.set_value(value)
        if self.known_contact is not None:
            (self.known_contact.clear if other else self.known_contact.look_again)()
        self.source.set_choices(source_choices(playbook, language), deal.source or "")
        codes = sorted({settings.currency, deal.currency, *settings.currency_rates})
        self.currency.set_choices([(code, code) for code in codes], deal.currency)
        # One that knows no other currency is not asked for it.
        self.fields["currency"].setVisible(len(codes) > 1)
        set_tip(
            self.source,
            playbook.sources[deal.source].description(language) if deal.source in playbook.sources else "",
        )
        words = []
        if deal.reference:
            words.append(translate("Overview", "Reference {reference}").format(reference=deal.reference))
        if deal.outcome == "lost" and deal.lost_reason:
            reason = playbook.loss_reasons.get(deal.lost_reason)
            name = reason.name(language) if reason is not None else deal.lost_reason
            words.append(translate("Overview", "Lost: {reason}").format(reason=name))
        self.reference.setText(dotted(words))
        self.reference.setVisible(bool(words))

    def lead_keyboard(self, had: QWidget) -> bool:
        """Take the keyboard from what has gone: the link under a field leads to the field."""
        if self.fitting.isAncestorOf(had):
            return take(self.source)
        if self.own.isAncestorOf(had):
            return take(self.own.manage, self.fields["customer"].editor)
        owner = next((field.editor for field in self.fields.values() if field.isAncestorOf(had)), None)
        return take(*([owner] if owner is not None else []), self.fields["customer"].editor)

    def set_read_only(self, read_only: bool) -> None:
        """Let values be read and copied but not changed."""
        for field in self.fields.values():
            if isinstance(field.editor, TypedEdit | NoteEdit):
                field.editor.setReadOnly(read_only)
        self.source.setEnabled(not read_only)
        self.currency.setEnabled(not read_only)
        self.closed_day.setReadOnly(read_only)
        self.fitting.set_read_only(read_only)
        self._step_ways.setEnabled(not read_only)
        self.own.set_read_only(read_only)

    def commit(self) -> None:
        """Store what is being typed."""
        for field in self.fields.values():
            if isinstance(field.editor, TypedEdit | NoteEdit):
                field.editor.commit()
        self.closed_day.commit()
        self.own.commit()

    def drop(self) -> None:
        """Forget what is being typed and cannot be read: another deal is shown now."""
        for field in self.fields.values():
            if isinstance(field.editor, TypedEdit | NoteEdit):
                field.editor.revert()
        self.closed_day.revert()
        self.own.drop()
