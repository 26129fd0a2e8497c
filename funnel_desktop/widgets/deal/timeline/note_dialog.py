"""The dialog that asks what a linked file is, in a sentence."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from funnel_desktop.method.records import Link
from funnel_desktop.widgets.kit.controls.plain_edits import LinesEdit
from funnel_desktop.widgets.kit.form import GridDialog
from funnel_desktop.widgets.kit.text import translate


class NoteDialog(GridDialog):
    """Asks for the words beside a file."""

    WIDTH = 480

    def __init__(self, parent: QWidget | None, link: Link) -> None:
        super().__init__(parent, link.name)
        self.note = LinesEdit()
        self.note.setPlainText(link.note)
        self.note.setMinimumHeight(90)
        self.add_field("note", translate("NoteDialog", "What it is"), self.note, (0, 0, 6))
        self.add_buttons(translate("NoteDialog", "Save"), left=self.problem)

    def start_focus(self) -> QWidget:
        """Start at the words."""
        return self.note


def ask_note(parent: QWidget | None, link: Link) -> str | None:
    """Ask for the words beside a linked file; None when it was cancelled."""
    dialog = NoteDialog(parent, link)
    return dialog.note.toPlainText().strip() if dialog.run() else None
