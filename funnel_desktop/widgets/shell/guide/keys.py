"""Which keys do what, for the help."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QKeySequence

from funnel_desktop.text import message
from funnel_desktop.widgets.kit.text import text_of, translate, without_access_key
from funnel_desktop.widgets.shell.actions import MENUS, Entry, entries

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
    (message("Shortcuts", "Table: leave it for what comes after or before"), "Ctrl+Tab Ctrl+Shift+Tab"),
    (message("Shortcuts", "Saved views: open one of the first nine"), "Alt+1 … Alt+9"),
    (message("Shortcuts", "Saved views on the rail: rename, move, delete"), "F2 Alt+↑ ↓ Del"),
    (message("Shortcuts", "Visits: plan one, note what came of one"), "Ins Space"),
    (message("Shortcuts", "Visits: to the day before or after"), "Ctrl+← Ctrl+→"),
    (message("Shortcuts", "Visits: write a cell of the list"), "F2"),
    (message("Shortcuts", "Leads: no opportunity, take up again"), "Ctrl+Shift+L Ctrl+Shift+←"),
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


def shortcut_groups() -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Yield all keys in groups: the name of the group; what each does, and the keys. Those of the menus are
    made from the same table as the menus."""
    # The rooms first: they are where everything else is done.
    yield (
        translate("Help", "Go to"),
        [
            (text_of(entry.text), "  ".join(keys_of(entry)))
            for entry in entries()
            if entry.key.startswith("room_")
        ],
    )
    yield translate("Help", "Board and dialogs"), [(text_of(text), key) for text, key in _BOARD_KEYS]
    yield translate("Help", "Rooms"), [(text_of(text), key) for text, key in _ROOM_KEYS]
    for menu in MENUS:
        keyed = [
            (without_access_key(text_of(entry.text)), "  ".join(keys_of(entry)))
            for entry in entries(menu.entries)
            if entry.shortcuts and not entry.key.startswith("room_")
        ]
        if keyed:
            yield without_access_key(text_of(menu.title)), keyed


def keys_of(entry: Entry) -> list[str]:
    """Return the keys of an entry of a menu, each as it stands on the keys."""
    native = QKeySequence.SequenceFormat.NativeText
    return [QKeySequence(key).toString(native) for key in entry.shortcuts]
