"""The dialog of one lead: all that is known of the company before the first visit, and when that is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from funnel_desktop.method.playbook import Playbook
from funnel_desktop.method.records import Lead
from funnel_desktop.text import dotted
from funnel_desktop.widgets.deal.form import FieldsDialog, source_choices, typed_editor
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.fields import Choice, TypedEdit
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.controls.plain_edits import LinesEdit
from funnel_desktop.widgets.kit.layout import holder, row, stretched
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.deal import field_name
from funnel_desktop.wording.leads import ended_words, reason_words
from funnel_desktop.wording.wording import Wording

if TYPE_CHECKING:
    from funnel_desktop.queries.customer_book import CustomerBook

_PLACES = {
    "customer": (0, 0, 6),
    "project": (1, 0, 6),
    "contact_name": (2, 0, 2),
    "contact_position": (2, 2, 2),
    "contact_phone": (2, 4, 2),
    "source": (4, 0, 3),
    "first_visit_date": (4, 3, 3),
    "note": (5, 0, 6),
}
"""Row, column and columns taken, of six."""


class LeadDialog(FieldsDialog):
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
        begin: str = "customer",
        wording: Wording | None = None,
    ) -> None:
        """``lead`` None: a new one, else it may be ended or taken up again, said by ``wording``. ``book``:
        the customers of the file, to say that one is known. ``begin``:
        the field that has the keyboard first."""
        title = translate("LeadDialog", "New lead") if lead is None else lead.customer
        super().__init__(parent, title)
        self._begin = begin
        self.note = LinesEdit(self)
        self.note.setFixedHeight(76)
        for name, place in _PLACES.items():
            label = (
                translate("LeadDialog", "First visit on") if name == "first_visit_date" else field_name(name)
            )
            field = self.add_field(name, label, self._editor(name, today), place)
            if name == "customer" and book is not None:
                self.notice_known(field, book, "" if lead is None else lead.customer)
        if book is not None:
            self.notice_contact(3, book)
        chosen = "" if lead is None else lead.source or ""
        self.choice("source").set_choices(source_choices(playbook, language), chosen)
        self.wants = ""
        """"end" or "take up", when the user rather wants that; what was changed counts as well."""
        if lead is not None:
            self._fill(lead)
            self._add_end(lead, wording)
        word = translate("LeadDialog", "Add") if lead is None else translate("LeadDialog", "Save")
        self.add_buttons(word, left=self.problem)

    def _editor(self, name: str, today: date) -> QWidget:
        if name == "note":
            return self.note
        return Choice() if name == "source" else typed_editor(name, today, 1)

    def _fill(self, lead: Lead) -> None:
        for name, editor in self.editors.items():
            value = getattr(lead, name)
            if name == "first_visit_date":
                value = date.fromisoformat(value) if value else None
            if isinstance(editor, TypedEdit):
                editor.set_value(value)
        self.note.setPlainText(lead.note)

    def _add_end(self, lead: Lead, wording: Wording | None) -> None:
        """Offer to end the lead, or say how it ended and offer to take it up again."""
        ended = lead.ended_date is not None
        said = ""
        if wording is not None and ended:
            said = dotted((ended_words(lead, wording.language, wording.today), reason_words(wording, lead)))
        words = translate("LeadDialog", "Take up again") if ended else translate("Leads", "No opportunity…")
        self.end = Button(words, "link", parent=self)
        self.end.clicked.connect(lambda: self._want("take up" if ended else "end"))
        line = row(stretched(Label(said, self, tone="muted", wrap=True)), self.end, spacing=SPACING.MEDIUM)
        self.add_at(holder(line, self), 6)

    def _want(self, what: str) -> None:
        self.wants = what
        self.confirm()

    def confirm(self) -> None:
        """Take it, if it can be read and has a name."""
        if self.complete(("customer",), translate("LeadDialog", "Write the company's name.")):
            self.accept()

    def values(self) -> dict[str, object]:
        """Return the fields by name: texts, a source's key, an ISO date; None for blank."""
        return {"note": self.note.toPlainText().strip(), **super().values()}

    def start_focus(self) -> QWidget:
        """Start at the field to begin with."""
        return self.editors[self._begin]


def ask_lead(
    parent: QWidget | None,
    lead: Lead | None,
    playbook: Playbook,
    language: str,
    today: date,
    book: CustomerBook | None = None,
    open_deals: Callable[[tuple[int, ...]], object] | None = None,
    begin: str = "customer",
    wording: Wording | None = None,
    wants: Callable[[str], object] | None = None,
) -> dict[str, object] | None:
    """Show a lead (None: a new one) and return its fields by name; None when it was cancelled.

    ``open_deals`` is called when the user rather wants to see the deals of a customer that is known.
    ``begin`` names the field that has the keyboard first. ``wants`` is told "end" or "take up" when the user
    wants that of a lead besides; ``wording`` says how one had ended.
    """
    dialog = LeadDialog(parent, lead, playbook, language, today, book, begin, wording)
    if dialog.run_with_draft(None if lead is None else lead.id):
        if dialog.wants and wants is not None:
            wants(dialog.wants)
        return dialog.values()
    if dialog.wanted_deals and open_deals is not None:
        open_deals(dialog.wanted_deals)
    return None
