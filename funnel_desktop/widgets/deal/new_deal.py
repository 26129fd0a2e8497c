"""The dialog for a new deal: what one knows after a first visit, and no more."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from funnel_desktop.method.fields import FURTHER
from funnel_desktop.method.playbook import Playbook
from funnel_desktop.method.settings import Settings
from funnel_desktop.method.stages import OPEN_STAGES
from funnel_desktop.widgets.deal.form import FieldsDialog, source_choices, typed_editor, with_further
from funnel_desktop.widgets.kit.controls.fields import Choice
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.wording.deal import field_name

if TYPE_CHECKING:
    from funnel_desktop.queries.customer_book import CustomerBook

_PLACES = {
    "customer": (0, 0, 6),
    "project": (1, 0, 6),
    "amount_minor": (2, 0, 2),
    "units": (2, 2, 2),
    "source": (2, 4, 2),
    "stage": (3, 0, 2),
    "expected_close_date": (3, 2, 4),
    "next_step": (4, 0, 4),
    "next_step_date": (4, 4, 2),
    "contact_name": (5, 0, 2),
    "contact_position": (5, 2, 2),
    "contact_phone": (5, 4, 2),
}
_UNKNOWN = "unknown"
"""The choice of a source that is not known, although one would fit."""
_CONTACT_ROW = 6
"""Where the line stands that says that the customer has such a person."""


class NewDealDialog(FieldsDialog):
    """Asks for a new deal. Enter goes on, Ctrl+Enter adds it; a customer or a project must be there."""

    WIDTH = 600

    def __init__(
        self,
        parent: QWidget | None,
        playbook: Playbook,
        settings: Settings,
        language: str,
        today: date,
        *,
        stage: str = "target",
        customer: str = "",
        book: CustomerBook | None = None,
    ) -> None:
        """``stage`` and ``customer`` are filled in beforehand (from the column, from the quick-add line).

        ``book``: the customers of the file. It says that one is known, and which source fits.
        """
        super().__init__(parent, translate("NewDealDialog", "New deal"))
        self._book = book
        self._fitting: str | None = None
        self._playbook, self._language = playbook, language
        asked = [field for field in FURTHER if field.asked]
        for name, place in with_further(_PLACES, asked, _CONTACT_ROW + 1).items():
            editor = (
                Choice() if name in ("source", "stage") else typed_editor(name, today, settings.amount_unit)
            )
            field = self.add_field(name, field_name(name), editor, place)
            if name == "customer" and book is not None:
                self.notice_known(field, book)
        if book is not None:
            self.notice_contact(_CONTACT_ROW, book)
        self.choice("source").set_choices(source_choices(playbook, language), "")
        stages = [(key, playbook.stages[key].name(language)) for key in OPEN_STAGES]
        self.choice("stage").set_choices(stages, stage)
        first = self.typed("customer")
        first.setText(customer)
        first.setPlaceholderText(translate("NewDealDialog", "Company or organisation"))
        for name in ("customer", "contact_name"):
            self.typed(name).textChanged.connect(lambda _text: self._name_fitting_source())
        self._name_fitting_source()
        self.add_buttons(translate("NewDealDialog", "Add"), left=self.problem)

    def _name_fitting_source(self) -> None:
        """Say in the list of sources which one is taken when none is chosen; that it is not known can be
        chosen then."""
        if self._book is None:
            return
        fitting = self._book.fitting_source(self.typed("customer").text(), self.typed("contact_name").text())
        self._fitting = None if fitting is None else fitting.source
        choices = source_choices(self._playbook, self._language)
        if fitting is not None:
            name = self._playbook.sources[fitting.source].name(self._language)
            fits = translate("NewDealDialog", "Fits: {source}").format(source=name)
            choices = [("", fits), (_UNKNOWN, choices[0][1]), *choices[1:]]
        source = self.choice("source")
        source.set_choices(choices, source.key())

    def values(self) -> dict[str, object]:
        """Return the fields by name, the source as the list shows it."""
        values = super().values()
        if values["source"] is None:
            return {**values, "source": self._fitting}
        return {**values, "source": None} if values["source"] == _UNKNOWN else values

    def confirm(self) -> None:
        """Add the deal, if it can be read and has a name."""
        sentence = translate("NewDealDialog", "Write a customer or a project.")
        if self.complete(("customer", "project"), sentence):
            self.accept()

    def start_focus(self) -> QWidget:
        """Start at the customer, or past it when it is filled in."""
        return self.editors["project" if self.typed("customer").text() else "customer"]


def ask_new_deal(
    parent: QWidget | None,
    playbook: Playbook,
    settings: Settings,
    language: str,
    today: date,
    *,
    stage: str = "target",
    customer: str = "",
    book: CustomerBook | None = None,
) -> dict[str, object] | tuple[int, ...] | None:
    """Ask for a new deal and return its fields by name, "stage" among them; None when it was cancelled.

    Returns a tuple of deals when the user rather wants to see those of a customer that is known.
    """
    dialog = NewDealDialog(
        parent, playbook, settings, language, today, stage=stage, customer=customer, book=book
    )
    return dialog.values() if dialog.run_with_draft((stage, customer)) else dialog.wanted_deals or None
