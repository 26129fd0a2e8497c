"""The dialog of one lead: all that is known of the company before the first visit, and when that is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPlainTextEdit, QWidget

from funnel_desktop.method.playbook import Playbook
from funnel_desktop.method.records import Lead
from funnel_desktop.widgets import theme
from funnel_desktop.widgets.controls.fields import Choice, DateEdit, Field, TextEdit, TypedEdit
from funnel_desktop.widgets.controls.known_customer import KnownCustomerLine, complete_customers
from funnel_desktop.widgets.deal.words import field_name
from funnel_desktop.widgets.dialogs.frame import FunnelDialog
from funnel_desktop.widgets.text import translate
from funnel_desktop.widgets.theme import SPACING

if TYPE_CHECKING:
    from funnel_desktop.models.customers import CustomerBook

_PLACES = {
    "customer": (0, 0, 6),
    "project": (1, 0, 6),
    "contact_name": (2, 0, 2),
    "contact_position": (2, 2, 2),
    "contact_phone": (2, 4, 2),
    "source": (3, 0, 3),
    "first_visit_date": (3, 3, 3),
    "note": (4, 0, 6),
}
"""Row, column and columns taken, of six; also the order of the Tab key."""


class LeadDialog(FunnelDialog):
    """Shows a lead to be changed. Ctrl+Enter takes it, Escape leaves everything as it was."""

    WIDTH = 560

    def __init__(
        self,
        parent: QWidget | None,
        lead: Lead | None,
        playbook: Playbook,
        language: str,
        today: date,
        book: CustomerBook | None = None,
    ) -> None:
        """``lead`` None: a new one. ``book``: the customers of the file, to say that one is known."""
        title = translate("LeadDialog", "New lead") if lead is None else lead.customer
        super().__init__(parent, title)
        self.editors: dict[str, TypedEdit | Choice] = {}
        self.wanted_deals: tuple[int, ...] = ()
        self.note = QPlainTextEdit(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACING.LARGE)
        grid.setVerticalSpacing(SPACING.LARGE)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        for name, (row, column, span) in _PLACES.items():
            label = (
                translate("LeadDialog", "First visit on") if name == "first_visit_date" else field_name(name)
            )
            editor = self._editor(name, today)
            field = Field(label, editor, self)
            grid.addWidget(field, row, column, 1, span)
            if name == "customer" and book is not None and isinstance(editor, TypedEdit):
                self._notice_known(field, editor, book, lead)
            if isinstance(editor, TypedEdit):
                editor.problemChanged.connect(lambda _text: self.refit())
            if isinstance(editor, (TypedEdit, Choice)):
                self.editors[name] = editor
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(76)
        self.body.setContentsMargins(SPACING.HUGE, SPACING.LARGE, SPACING.HUGE, SPACING.WIDE)
        self.body.addLayout(grid)
        self.body.addStretch(1)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        theme.set_kind(self.problem, "tone", "bad")
        source = self.editors["source"]
        assert isinstance(source, Choice)
        source.set_choices(
            [
                ("", translate("Overview", "Not known")),
                *((key, item.name(language)) for key, item in playbook.sources.items()),
            ],
            "" if lead is None else lead.source or "",
        )
        if lead is not None:
            self._fill(lead)
        word = translate("LeadDialog", "Add") if lead is None else translate("LeadDialog", "Save")
        self.add_buttons(word, left=self.problem)

    def _editor(self, name: str, today: date) -> QWidget:
        if name == "note":
            return self.note
        if name == "source":
            return Choice()
        return DateEdit(today) if name == "first_visit_date" else TextEdit()

    def _fill(self, lead: Lead) -> None:
        for name, editor in self.editors.items():
            value = getattr(lead, name)
            if name == "first_visit_date":
                value = date.fromisoformat(value) if value else None
            if isinstance(editor, TypedEdit):
                editor.set_value(value)
        self.note.setPlainText(lead.note)

    def confirm(self) -> None:
        """Take it, if it can be read and has a name."""
        for editor in self.editors.values():
            if isinstance(editor, TypedEdit) and not editor.commit():
                editor.setFocus(Qt.FocusReason.TabFocusReason)
                return
        if not self.values()["customer"]:
            self.problem.setText(translate("LeadDialog", "Write the company's name."))
            self.editors["customer"].setFocus(Qt.FocusReason.TabFocusReason)
            self.refit()
            return
        self.accept()

    def values(self) -> dict[str, object]:
        """Return the fields by name: texts, a source's key, an ISO date; None for blank."""
        result: dict[str, object] = {"note": self.note.toPlainText().strip()}
        for name, editor in self.editors.items():
            value = (editor.key() or None) if isinstance(editor, Choice) else editor.value()
            result[name] = value.isoformat() if isinstance(value, date) else value
        return result

    def _notice_known(self, field: Field, editor: TypedEdit, book: CustomerBook, lead: Lead | None) -> None:
        known = KnownCustomerLine(editor, book, field)
        known.set_own("" if lead is None else lead.customer, None)
        known.openWanted.connect(self._open_instead)
        known.shownOrHidden.connect(self.refit)
        field.add_line(known)
        complete_customers(editor, book)

    def _open_instead(self, deals: tuple[int, ...]) -> None:
        """Leave the lead: the deals of the customer are wanted."""
        self.wanted_deals = deals
        self.reject()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keyboard to the customer."""
        super().showEvent(event)
        self.editors["customer"].setFocus(Qt.FocusReason.TabFocusReason)


def ask_lead(
    parent: QWidget | None,
    lead: Lead | None,
    playbook: Playbook,
    language: str,
    today: date,
    book: CustomerBook | None = None,
    open_deals: Callable[[tuple[int, ...]], object] | None = None,
) -> dict[str, object] | None:
    """Show a lead (None: a new one) and return its fields by name; None when it was cancelled.

    ``open_deals`` is called when the user rather wants to see the deals of a customer that is known.
    """
    dialog = LeadDialog(parent, lead, playbook, language, today, book)
    if dialog.run():
        return dialog.values()
    if dialog.wanted_deals and open_deals is not None:
        open_deals(dialog.wanted_deals)
    return None
