"""What is to be known of a field of a deal, so that no other layer needs a list of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from funnel_desktop.text import Message

Kind = Literal["text", "note", "amount", "number", "date", "time", "clock", "key", "own"]
Group = Literal["", "customer", "project", "contact", "words", "numbers", "own"]


@dataclass(frozen=True, slots=True)
class Field:
    """What is known of a field, beside its type; ``key`` is its name in ``Deal`` and in the table.

    ``kind``: "text" is one line, "note" several; "amount" minor units, "number" a count; "date" and "time"
    ISO, "clock" a time of day on the user's clock (14:30); "key" one of ours; "own" the values of the file's
    own columns. ``label``: its name in words; None where nothing shows it under its own name.
    ``searched``: the part of the search text that it belongs to, "" for none. ``identifies``: it names
    a deal of a spreadsheet (an id or a phone alone does not). ``asked``: the dialog for a new deal asks.
    ``column``: its name in a CSV file, where that is not the key. ``aliases``: what its column is called
    elsewhere, the surest name first, written as ``exchange.headings.key`` leaves it. ``meaning``: what
    its column holds, for who reads a full export; "" where a comment of the schema says it.
    """

    kind: Kind
    label: Message | None = None
    meaning: str = ""
    editable: bool = False
    searched: Group = ""
    identifies: bool = False
    asked: bool = False
    exported: bool = True
    column: str = ""
    aliases: str = ""
    key: str = ""

    @property
    def csv_name(self) -> str:
        """The name of its column in our own CSV files."""
        return self.column or self.key

    @property
    def is_text(self) -> bool:
        """Whether it holds what a user wrote."""
        return self.kind in ("text", "note")
