"""The small dialog that puts something off to another day."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from funnel_desktop.text import FunnelError
from funnel_desktop.widgets.kit.controls.fields import DateEdit, Field
from funnel_desktop.widgets.kit.dialog_frame import FunnelDialog
from funnel_desktop.widgets.kit.form import FormDialog
from funnel_desktop.widgets.kit.layout import STRETCH, fill
from funnel_desktop.widgets.kit.text import text_of, translate


class DayDialog(FunnelDialog):
    """Asks for another day."""

    WIDTH = 380
    BODY = FormDialog.BODY

    def __init__(self, parent: QWidget | None, title: str, today: date, day: date, confirm: str) -> None:
        super().__init__(parent, title)
        self.day = DateEdit(today, translate("DayDialog", "New date"), self)
        self.day.set_value(day)
        self.field = Field(translate("DayDialog", "New date"), self.day, self)
        fill(self.body, self.field, STRETCH)
        self.add_buttons(confirm or translate("DayDialog", "Postpone"))

    def confirm(self) -> None:
        """Take the date, if there is one that can be read."""
        try:
            if self.day.date() is not None:
                self.accept()
                return
            sentence = translate("DayDialog", "Type a date, such as 11-30, fri or +7.")
        except FunnelError as error:
            sentence = text_of(error.message)
        self.field.show_problem(sentence)
        self.refit()

    def start_focus(self) -> QWidget:
        """Start at the date, which is typed over."""
        self.day.selectAll()
        return self.day


def ask_day(parent: QWidget | None, title: str, today: date, day: date, *, confirm: str = "") -> date | None:
    """Ask for another day; None when cancelled. ``confirm``: the word for taking it, where nothing is put
    off."""
    dialog = DayDialog(parent, title, today, day, confirm)
    return dialog.day.date() if dialog.run() else None
