"""The dialog for a new deal: what one knows after a first visit, and no more."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from funnel_desktop.method.playbook import Playbook
from funnel_desktop.method.settings import Settings
from funnel_desktop.method.stages import OPEN_STAGES
from funnel_desktop.widgets import theme
from funnel_desktop.widgets.controls.fields import (
    AmountEdit,
    Choice,
    DateEdit,
    Field,
    NumberEdit,
    TextEdit,
    TypedEdit,
)
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


class NewDealDialog(FunnelDialog):
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
        self.editors: dict[str, TypedEdit | Choice] = {}
        self.wanted_deals: tuple[int, ...] = ()
        self._book = book
        self._playbook, self._language = playbook, language
        fields: dict[str, Field] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACING.LARGE)
        grid.setVerticalSpacing(SPACING.LARGE)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        for name, (row, column, span) in _PLACES.items():
            editor = self._editor(name, settings, today)
            self.editors[name] = editor
            fields[name] = Field(field_name(name), editor, self)
            grid.addWidget(fields[name], row, column, 1, span)
            if isinstance(editor, TypedEdit):
                editor.problemChanged.connect(lambda _text: self.refit())
        self.body.setContentsMargins(SPACING.HUGE, SPACING.LARGE, SPACING.HUGE, SPACING.WIDE)
        self.body.addLayout(grid)
        self.body.addStretch(1)
        source = self.editors["source"]
        stages = self.editors["stage"]
        assert isinstance(source, Choice)
        assert isinstance(stages, Choice)
        source.set_choices(
            [
                ("", translate("Overview", "Not known")),
                *((key, item.name(language)) for key, item in playbook.sources.items()),
            ],
            "",
        )
        stages.set_choices([(key, playbook.stages[key].name(language)) for key in OPEN_STAGES], stage)
        first = self.editors["customer"]
        assert isinstance(first, TypedEdit)
        first.setText(customer)
        first.setPlaceholderText(translate("NewDealDialog", "Company or organisation"))
        if book is not None:
            known = KnownCustomerLine(first, book, fields["customer"])
            known.openWanted.connect(self._open_instead)
            known.shownOrHidden.connect(self.refit)
            fields["customer"].add_line(known)
            complete_customers(first, book)
            for name in ("customer", "contact_name"):
                typed = self.editors[name]
                assert isinstance(typed, TypedEdit)
                typed.textChanged.connect(lambda _text: self._name_fitting_source())
            self._name_fitting_source()
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        theme.set_kind(self.problem, "tone", "bad")
        self.add_buttons(translate("NewDealDialog", "Add"), left=self.problem)

    def _editor(self, name: str, settings: Settings, today: date) -> TypedEdit | Choice:
        if name in ("source", "stage"):
            return Choice()
        if name == "amount_minor":
            return AmountEdit(settings.amount_unit)
        if name == "units":
            return NumberEdit()
        if name.endswith("_date"):
            return DateEdit(today)
        return TextEdit()

    def _open_instead(self, deals: tuple[int, ...]) -> None:
        """Leave the new deal: the customer's own are wanted."""
        self.wanted_deals = deals
        self.reject()

    def _name_fitting_source(self) -> None:
        """Say in the list of sources which one is taken when none is chosen."""
        source, customer, contact = (self.editors[n] for n in ("source", "customer", "contact_name"))
        if self._book is None or not isinstance(source, Choice):
            return
        assert isinstance(customer, TypedEdit)
        assert isinstance(contact, TypedEdit)
        fitting = self._book.fitting_source(customer.text(), contact.text())
        words = translate("Overview", "Not known")
        if fitting is not None:
            name = self._playbook.sources[fitting.source].name(self._language)
            words = translate("NewDealDialog", "Fits: {source}").format(source=name)
        source.setItemText(0, words)

    def confirm(self) -> None:
        """Add the deal, if it can be read and has a name."""
        for editor in self.editors.values():
            if isinstance(editor, TypedEdit) and not editor.commit():
                editor.setFocus(Qt.FocusReason.TabFocusReason)
                return
        values = self.values()
        if not values["customer"] and not values["project"]:
            self.problem.setText(translate("NewDealDialog", "Write a customer or a project."))
            self.editors["customer"].setFocus(Qt.FocusReason.TabFocusReason)
            self.refit()
            return
        self.accept()

    def values(self) -> dict[str, object]:
        """Return the fields by name: minor units, ISO dates, keys, texts; None for blank."""
        result: dict[str, object] = {}
        for name, editor in self.editors.items():
            value = (editor.key() or None) if isinstance(editor, Choice) else editor.value()
            result[name] = value.isoformat() if isinstance(value, date) else value
        return result

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keyboard to the customer, or past it when it is filled in."""
        super().showEvent(event)
        first = self.editors["customer"]
        assert isinstance(first, TypedEdit)
        (self.editors["project"] if first.text() else first).setFocus(Qt.FocusReason.TabFocusReason)


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
    return dialog.values() if dialog.run() else dialog.wanted_deals or None
