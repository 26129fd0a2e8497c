"""The words of the import's preview: what the rows are, in one sign and in words."""

from __future__ import annotations

from funnel_desktop.text import dotted
from funnel_desktop.translation import translate


def mark(kind: str) -> str:
    """Return the sign of what a row is."""
    return {
        "new": translate("ImportMark", "new", "sign of a row: its deal is not in the file"),
        "changed": translate("ImportMark", "chg", "sign of a row: it changes its deal"),
        "same": translate("ImportMark", "same", "sign of a row: its deal is the same"),
        "twice": translate("ImportMark", "2×", "sign of a row: its deal is in the spreadsheet twice"),
        "ambiguous": translate("ImportMark", "?", "sign of a row: it may be one of several deals"),
        "left": translate("ImportMark", "out", "sign of a row: no deal comes of it"),
    }[kind]


def mark_column() -> str:
    """Return what the column of the signs is called."""
    return translate("ImportMark", "What the row is")


def kind_explained(kind: str) -> str:
    """Return what a row is, in words."""
    return {
        "new": translate("ImportMark", "New: this deal is not in the file yet"),
        "changed": translate("ImportMark", "Changed: says something else than the deal in the file"),
        "same": translate("ImportMark", "The same as the deal in the file"),
        "twice": translate("ImportMark", "Twice: an earlier row has the same customer and project"),
        "ambiguous": translate("ImportMark", "Not certain: may be one of several deals in the file"),
        "left": translate("ImportMark", "Left out"),
    }[kind]


def unclear(read: str, raw: str, doubt: str) -> str:
    """Return how a screen reader says a cell that was not clear: what was read, from what, and why not."""
    if not read or read == raw:
        return translate("ImportMark", "{raw}, not clear: {doubt}").format(raw=raw, doubt=doubt)
    return translate("ImportMark", "{read}, read from {raw}: {doubt}").format(read=read, raw=raw, doubt=doubt)


def joined_with(field: str, columns: str) -> str:
    """Return the choice of putting a column together with those that are a field already."""
    return translate("ImportDialog", "{field}, together with {columns}").format(field=field, columns=columns)


def chip(kind: str) -> str:
    """Return the word behind the number of rows of a kind."""
    return {
        "new": translate("ImportChips", "new"),
        "changed": translate("ImportChips", "changed"),
        "same": translate("ImportChips", "the same"),
        "twice": translate("ImportChips", "twice"),
        "ambiguous": translate("ImportChips", "not certain"),
        "left": translate("ImportChips", "left out"),
    }[kind]


def import_button(added: int, updated: int) -> str:
    """Return what the one button does: "Import 12 new + 37 changed"."""
    if added and updated:
        return translate("ImportDialog", "Import {new} new + {changed} changed").format(
            new=f"{added:,}", changed=f"{updated:,}"
        )
    if updated:
        return translate("ImportDialog", "Import %n change(s)", "", updated)
    if added:
        return translate("ImportDialog", "Import %n deal(s)", "", added)
    return translate("ImportDialog", "Import")


def what_happens(added: int, updated: int, same: int) -> str:
    """Return what importing means, beside the button; ``same`` rows are as their deals are."""
    if added or updated:
        return translate(
            "ImportDialog",
            "Every row that names a deal comes in; words that were not understood stay in the note. "
            "It is one step, which can be undone.",
        )
    if same:
        return translate("ImportDialog", "All that is known here already is the same: nothing is to be done.")
    return translate("ImportDialog", "There is nothing to import like this.")


KEEPING = "keep:"
"""What stands before one of ``import_plan.KEEPS`` in the key of a choice: a column can also be the field
"note" itself."""


def keep_choices() -> list[tuple[str, str]]:
    """Return what can become of a column without a field, as (``KEEPING`` with one of ``import_plan.KEEPS``,
    text)."""
    return [
        (f"{KEEPING}own", translate("ImportDialog", "Own column")),
        (f"{KEEPING}note", translate("ImportDialog", "Into the note")),
        (f"{KEEPING}out", translate("ImportDialog", "Not imported")),
    ]


def table_size(rows: int, columns: int) -> str:
    """Return how large a table is: "462 rows · 9 columns"."""
    return dotted(
        (
            translate("ImportDialog", "%n row(s)", "", rows),
            translate("ImportDialog", "%n column(s)", "", columns),
        )
    )
