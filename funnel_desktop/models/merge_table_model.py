"""The fields in which two versions of a file differ, as a table: here, there, and which counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from funnel_desktop.method.merge_plan import Choice
from funnel_desktop.models.table import FIRST_ROLE, Column, TableModel
from funnel_desktop.text import Message, message
from funnel_desktop.wording.merging import field_name, value_in_words
from funnel_desktop.wording.wording import Wording

CountsRole = FIRST_ROLE
"""Whether a cell holds the value that counts (True), the other one (False), or neither (None)."""

_HERE = message("Merge", "Here")
_THERE = message("Merge", "There")


@dataclass(frozen=True)
class MergeWords:
    """What it takes to say what a field's line holds; ``day`` says a time as the window says days."""

    wording: Wording
    text_of: Callable[[Message], str]
    day: Callable[[str], str]

    def field(self, choice: Choice) -> str:
        """Return what the field is called."""
        return self._said(field_name(choice))

    def here(self, choice: Choice) -> str:
        """Return the value in this version."""
        return self._value(choice, choice.mine)

    def there(self, choice: Choice) -> str:
        """Return the value in the other version."""
        return self._value(choice, choice.theirs)

    def taken(self, choice: Choice) -> str:
        """Return which version counts, and since when."""
        side = _THERE if choice.takes_theirs else _HERE
        if not choice.at:
            return self.text_of(side)
        return self.text_of(message("Merge", "{side}, {day}", side=side, day=self.day(choice.at)))

    def _value(self, choice: Choice, value: object) -> str:
        return self._said(value_in_words(self.wording, choice, value))

    def _said(self, words: Message | str) -> str:
        return words if isinstance(words, str) else self.text_of(words)


COLUMNS: tuple[Column[Choice, MergeWords], ...] = (
    Column("what", message("Merge", "What"), lambda _words, choice: choice.title),
    Column("field", message("Merge", "Field"), MergeWords.field),
    Column("here", _HERE, MergeWords.here),
    Column("there", _THERE, MergeWords.there),
    Column("taken", message("Merge", "Taken from"), MergeWords.taken),
)


class MergeTableModel(TableModel[Choice, MergeWords]):
    """One row a field."""

    tips_say_text = True

    def __init__(
        self,
        choices: Sequence[Choice],
        wording: Wording,
        text_of: Callable[[Message], str],
        day: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(COLUMNS, choices, MergeWords(wording, text_of, day), text_of, parent)

    def more(self, column: Column[Choice, MergeWords], line: Choice, role: int) -> object:
        """Return whether a cell's value counts."""
        if role == CountsRole and column.key in ("here", "there"):
            return line.takes_theirs is (column.key == "there")
        return None
