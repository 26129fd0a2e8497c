"""The fields in which cells of the table are written: those of a deal's sheet, each with its own reading."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from funnel_desktop.method.deal import Deal
from funnel_desktop.method.own_columns import own_values
from funnel_desktop.method.stages import OPEN_STAGES
from funnel_desktop.method.texts import shown_text
from funnel_desktop.queries.deal_grid import GridColumn
from funnel_desktop.widgets.deal.form import source_choices, typed_editor
from funnel_desktop.widgets.deal.own_section import OwnChoiceEdit, OwnDateEdit, OwnEdit
from funnel_desktop.widgets.kit.controls.fields import AmountEdit, Choice, TextEdit, TypedEdit
from funnel_desktop.widgets.kit.controls.known_customer import complete_customers
from funnel_desktop.widgets.kit.plain_text import spoken

if TYPE_CHECKING:
    from funnel_desktop.models.session_model import SessionModel

_BREAK = " ⏎ "
"""Where a text of several lines goes on in the one line of its field."""


class LinesEdit(TextEdit):
    """A text of several lines in one line: its line ends are seen, and stay."""

    def read(self, text: str) -> object:
        """Return the text with its lines."""
        return text.strip().replace(_BREAK, "\n")

    def write(self, value: object) -> str:
        """Return the text in one line."""
        return str(value or "").replace("\n", _BREAK)


def stage_choices(model: SessionModel) -> list[tuple[str, str]]:
    """Return the open stages by key with their names."""
    return [(key, model.playbook.stages[key].name(model.language)) for key in OPEN_STAGES]


def currency_codes(model: SessionModel, *more: str) -> Sequence[str]:
    """Return the currencies that a deal may be in, as the sheet offers them."""
    return sorted({model.settings.currency, *more, *model.settings.currency_rates})


def make_editor(model: SessionModel, column: GridColumn, deal: Deal, name: str, parent: QWidget) -> QWidget:
    """Make the field for a cell and fill it in; ``name`` is what a screen reader says of it."""
    editor = _editor(model, column, deal, parent)
    editor.setAccessibleName(spoken(name))
    if isinstance(editor, TypedEdit):
        editor.setFrame(False)
        editor.set_value(_shown(column, deal))
        editor.selectAll()
    return editor


def _editor(model: SessionModel, column: GridColumn, deal: Deal, parent: QWidget) -> TypedEdit | Choice:
    own = column.own
    if own is not None:
        if own.kind == "date":
            return OwnDateEdit(model.today, own.name, parent)
        return OwnChoiceEdit(own, parent) if own.kind == "choice" else OwnEdit(own, parent)
    choices: list[tuple[str, str]] | None = None
    current = ""
    if column.key == "stage":
        choices, current = stage_choices(model), deal.stage or ""
    elif column.key == "source":
        choices, current = source_choices(model.playbook, model.language), deal.source or ""
    elif column.key == "currency":
        choices, current = [(code, code) for code in currency_codes(model, deal.currency)], deal.currency
    if choices is not None:
        choice = Choice("", parent)
        choice.set_choices(choices, current)
        return choice
    if column.kind == "note":
        return LinesEdit("", parent)
    editor = typed_editor(column.key, model.today, model.settings.amount_unit)
    editor.setParent(parent)
    if isinstance(editor, AmountEdit):
        own_currency = deal.currency == model.settings.currency
        editor.set_unit(model.settings.amount_unit, "" if own_currency else deal.currency)
    if column.key == "customer":
        complete_customers(editor, model.customers)
    return editor


def _shown(column: GridColumn, deal: Deal) -> object:
    if column.own is not None:
        return shown_text(own_values(deal.own).get(column.own.id, ""), several_lines=True)
    value = deal.written_minor if column.key == "amount_minor" else getattr(deal, column.key)
    return date.fromisoformat(str(value)) if value and column.kind == "date" else value


def value_of(editor: QWidget) -> object:
    """Return what was written. Raises FunnelError when it cannot be read."""
    if isinstance(editor, Choice):
        return editor.key() or None
    if isinstance(editor, TypedEdit):
        value = editor.value()
        return value.isoformat() if isinstance(value, date) else value
    return None


__all__ = ["LinesEdit", "currency_codes", "make_editor", "stage_choices", "value_of"]
