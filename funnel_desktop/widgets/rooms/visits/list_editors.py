"""The fields in which the cells of the list of visits are written: a date, a time, a source, or words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from funnel_desktop.widgets.kit.controls.fields import Choice, DateEdit, TextEdit, TimeEdit, TypedEdit


def make_editor(
    field: str, name: str, parent: QWidget, today: date, sources: Sequence[tuple[str, str]]
) -> QWidget:
    """Make the field for a field of ``Visit``; ``name`` is what a screen reader says of it."""
    if field == "planned_date":
        return DateEdit(today, name, parent)
    if field == "done_date":
        return DateEdit(today, name, parent, past=True)
    if field == "planned_time":
        return TimeEdit(name, parent)
    if field == "source":
        choice = Choice(name, parent)
        choice.set_choices([("", "–"), *sources])
        return choice
    return TextEdit(name, parent)


def show_in(editor: QWidget, value: object) -> None:
    """Show a value, all of it selected; what is being typed stays."""
    if isinstance(editor, Choice):
        editor.set_key(str(value or ""))
    elif isinstance(editor, TypedEdit) and not editor.isModified():
        editor.set_value(value)
        editor.selectAll()


def value_of(editor: QWidget) -> object:
    """Return what was typed. Raises FunnelError when it cannot be read."""
    if isinstance(editor, Choice):
        return editor.key() or None
    if isinstance(editor, TypedEdit):
        value = editor.value()
        return value.strip() if isinstance(value, str) else value
    return None
