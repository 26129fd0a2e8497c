"""Help that is read in a dialog: keyboard shortcuts; copies and passphrase."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from funnel_desktop.text import message
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.dialog_frame import FunnelDialog
from funnel_desktop.widgets.kit.folders import backup_folder
from funnel_desktop.widgets.kit.layout import Align, Placed, across, fill, grid, placed
from funnel_desktop.widgets.kit.text import text_of, translate, without_access_key
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.widgets.shell.actions import MENUS, entries

_BOARD_KEYS = (
    (message("Shortcuts", "Walk the cards"), "↑ ↓ ← →"),
    (message("Shortcuts", "Select several cards"), "Shift+↑ Shift+↓"),
    (message("Shortcuts", "Open the card"), "Enter"),
    (message("Shortcuts", "Import the rows that were copied in a spreadsheet"), "Ctrl+V"),
    (message("Shortcuts", "Copy the cards: text for a chat, cells for a spreadsheet"), "Ctrl+C"),
    (message("Shortcuts", "Answer a check: yes, no, unknown, not applicable"), "Y N U A"),
    (
        message("Shortcuts", "A letter leads on to the next open check; back for its evidence"),
        "Shift+Tab",
    ),
    (message("Shortcuts", "Turn the pages of a deal"), "Ctrl+Tab Ctrl+Shift+Tab"),
    (
        message("Shortcuts", "Timeline: add the entry, begin another line, go to the list"),
        "Enter Shift+Enter ↓",
    ),
    (message("Shortcuts", "Timeline: open an entry, delete it, its menu"), "Enter Del Shift+F10"),
    (message("Shortcuts", "Decision chain: walk, edit, add below, remove"), "↑ ↓ ← → Enter Ins Del"),
    (message("Shortcuts", "Decision chain: report to somebody else"), "Ctrl+↑ ↓ ← →"),
    (message("Shortcuts", "Decision chain: put somebody elsewhere"), "Shift+↑ ↓ ← →"),
    (message("Shortcuts", "Decision chain: zoom, see all"), "+ - 0"),
    (
        message("Shortcuts", "Playbook of a deal: tick off, move, edit or remove your own"),
        "Space Alt+↑ ↓ F2 Del",
    ),
    (message("Shortcuts", "Note it down: walk the chips, choose, go back to the line"), "Tab ← → 1–9 ↑"),
    (message("Shortcuts", "Confirm a dialog"), "Ctrl+Enter"),
    (message("Shortcuts", "Cancel a dialog or a drag"), "Esc"),
)

_ROOM_KEYS = (
    (message("Shortcuts", "Today: done, or the next step"), "Space"),
    (message("Shortcuts", "Today: what else can be done with a line"), "M"),
    (message("Shortcuts", "Table: write a cell, write all chosen, fill down"), "F2 Ctrl+Enter Ctrl+D"),
    (message("Shortcuts", "Table: open the deal, choose whole lines"), "Alt+Enter Shift+Space"),
    (message("Shortcuts", "Visits: plan one, note what came of one"), "Ins Space"),
    (message("Shortcuts", "Visits: to the day before or after"), "Ctrl+← Ctrl+→"),
    (message("Shortcuts", "Visits: write a cell of the list"), "F2"),
    (message("Shortcuts", "Commitments: kept, not kept"), "Y N"),
    (message("Shortcuts", "Week or month before, after, this one"), "Alt+← Alt+→ Alt+Home"),
)

KEY_NAMES = (
    *(message("QShortcut", "Return"), message("QShortcut", "Enter"), message("QShortcut", "Space")),
    *(message("QShortcut", "Backspace"), message("QShortcut", "Del"), message("QShortcut", "Ins")),
    *(message("QShortcut", "Home"), message("QShortcut", "End"), message("QShortcut", "Tab")),
    *(message("QShortcut", "PgUp"), message("QShortcut", "PgDown"), message("QShortcut", "Esc")),
    *(message("QShortcut", "Left"), message("QShortcut", "Right")),
    *(message("QShortcut", "Up"), message("QShortcut", "Down")),
)
"""The names under which Qt itself asks for keys, for menus, buttons and tips. In every language they are said
as on the keys, in one style: Ctrl+Enter, Alt+↑."""


class _ReadingDialog(FunnelDialog):
    """A dialog with nothing to decide."""

    HOLDS_WORK = False

    def add_close(self) -> None:
        close = Button(translate("Help", "Close"), "primary", parent=self)
        close.clicked.connect(self.accept)
        fill(self.foot, placed(close, Align.AlignRight))


def show_shortcuts(parent: QWidget) -> None:
    """Show all keys, made from the same table as the menus."""
    dialog = _ReadingDialog(parent, translate("Help", "Keyboard shortcuts"))
    lines: list[list[Label | Placed]] = []
    native = QKeySequence.SequenceFormat.NativeText

    def add_group(name: str) -> None:
        lines.append([across(Label(name, dialog, tone="group"), 2)])

    def add_key(text: str, key: str) -> None:
        keys = Label(key, dialog, tone="muted")
        lines.append([Label(text, dialog), placed(keys, Align.AlignRight)])

    # The rooms first: they are where everything else is done.
    add_group(translate("Help", "Go to"))
    for entry in (entry for entry in entries() if entry.key.startswith("room_")):
        add_key(text_of(entry.text), QKeySequence(entry.shortcuts[0]).toString(native))
    add_group(translate("Help", "Board and dialogs"))
    for text, key in _BOARD_KEYS:
        add_key(text_of(text), key)
    add_group(translate("Help", "Rooms"))
    for text, key in _ROOM_KEYS:
        add_key(text_of(text), key)
    for menu in MENUS:
        keyed = [
            entry for entry in entries(menu.entries) if entry.shortcuts and not entry.key.startswith("room_")
        ]
        if keyed:
            add_group(without_access_key(text_of(menu.title)))
        for entry in keyed:
            add_key(
                without_access_key(text_of(entry.text)),
                "  ".join(QKeySequence(key).toString(native) for key in entry.shortcuts),
            )
    fill(dialog.body, grid(*lines, spacing=(SPACING.HUGE, SPACING.TINY)))
    dialog.add_close()
    dialog.run()


def show_copies_help(parent: QWidget) -> None:
    """Say where copies lie and how to go back, what a passphrase locks, and what it does not."""
    dialog = _ReadingDialog(parent, translate("Help", "Copies and passphrase"))
    parts = (
        (
            translate("Help", "Where copies lie"),
            translate(
                "Help",
                "On each day that you use a funnel a copy of it is made, and before a large import, "
                "before two versions are put together and before you go back. Kept are those of the last "
                "10 days, 8 weeks and 12 months. They lie in {folder}, on this computer alone: against "
                "loss of the computer, use “Back up” now and then and keep that copy elsewhere.",
            ).format(folder=backup_folder()),
        ),
        (
            translate("Help", "Going back"),
            translate(
                "Help",
                "“Go back to an earlier state” in the File menu lists the copies, with what differs from "
                "now. "
                "Look at one before you take it: nothing is changed by looking. What you have now is copied "
                "before you go back, and one undo brings it back.",
            ),
        ),
        (
            translate("Help", "What a passphrase locks"),
            translate(
                "Help",
                "“Passphrase” in the File menu locks the whole funnel: the file, what SQLite writes beside "
                "it, "
                "the copies of it and the backups that are made from then on. It is asked for when the "
                "funnel "
                "is opened, after “Lock now” (Ctrl+L), and after the minutes without input that you choose "
                "in the File menu.",
            ),
        ),
        (
            translate("Help", "What it does not lock"),
            translate(
                "Help",
                "Exports, PDFs, pictures, calendars and what you print can be read by whoever has them. So "
                "can "
                "backups that you made elsewhere before, the name of the file, and the list of files used "
                "last.",
            ),
        ),
        (
            translate("Help", "If you forget it"),
            translate(
                "Help",
                "Without the passphrase nobody can read the funnel or its copies, nor can we: there is no "
                "second way in. Write it down and keep it where the computer is not.",
            ),
        ),
    )
    for title, words in parts:
        heading = Label(title, dialog, tone="group")
        fill(dialog.body, heading, Label(words, dialog, wrap=True, selectable=True), SPACING.MEDIUM)
    dialog.add_close()
    dialog.run()
