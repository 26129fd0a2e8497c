"""The copies of a file as a table: when and why each was made, what it holds, how that differs from now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QObject

from funnel_desktop.method.copies_kept import Copy
from funnel_desktop.method.earlier_state import State
from funnel_desktop.method.money import short_amount
from funnel_desktop.models.table import Column, TableModel
from funnel_desktop.text import Message, message

_WAITING = "…"


class CopyWords(NamedTuple):
    """How the window says when and why a copy was made, and how a state differs from now."""

    when: Callable[[Copy], str]
    reason: Callable[[str], str]
    difference: Callable[[State], str]


class CopyLine(NamedTuple):
    """A copy and what it holds: a state, the sentence why that cannot be read, None while it is read."""

    copy: Copy
    state: State | str | None = None


class _Writer(NamedTuple):
    """What it takes to say what a copy's line holds."""

    words: CopyWords
    language: str
    unit: int

    def difference(self, line: CopyLine) -> str:
        """Return how a copy differs from now, or why that is not known."""
        if line.state is None:
            return _WAITING
        return line.state if isinstance(line.state, str) else self.words.difference(line.state)


def _figure(key: str, title: Message, place: int, *, amount: bool = False) -> Column[CopyLine, _Writer]:
    """Return the column of one of ``State.figures``."""

    def text(writer: _Writer, line: CopyLine) -> str:
        if not isinstance(line.state, State):
            return _WAITING if line.state is None else ""
        value = line.state.figures[place]
        return short_amount(value, writer.unit, writer.language) if amount else f"{value:,}"

    return Column(key, title, text, right=True)


COLUMNS: tuple[Column[CopyLine, _Writer], ...] = (
    Column("made", message("Copies", "Made"), lambda writer, line: writer.words.when(line.copy)),
    Column("why", message("Copies", "Why"), lambda writer, line: writer.words.reason(line.copy.reason)),
    _figure("open", message("Copies", "Open deals"), 0),
    _figure("sum", message("Copies", "Sum"), 1, amount=True),
    _figure("won", message("Copies", "Won"), 2),
    _figure("sum_won", message("Copies", "Sum won"), 3, amount=True),
    Column("difference", message("Copies", "Compared with now"), _Writer.difference),
)


class CopyTableModel(TableModel[CopyLine, _Writer]):
    """Copies, the latest first. What they hold is told later, copy by copy."""

    def __init__(
        self,
        copies: Sequence[Copy],
        words: CopyWords,
        language: str,
        unit: int,
        text_of: Callable[[Message], str],
        parent: QObject | None = None,
    ) -> None:
        lines = [CopyLine(copy) for copy in copies]
        super().__init__(COLUMNS, lines, _Writer(words, language, unit), text_of, parent)
        self.asks: set[Copy] = set()
        """Copies that can be read once their own passphrase is given."""

    @property
    def copies(self) -> tuple[Copy, ...]:
        """The copies, the latest first."""
        return tuple(line.copy for line in self.lines)

    def set_state(self, copy: Copy, state: State | str) -> None:
        """Show what a copy holds, or the sentence why that cannot be read. One that was removed meanwhile is
        passed over."""
        if copy not in self.copies:
            return
        row = self.copies.index(copy)
        self.lines[row] = CopyLine(copy, state)
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))

    def readable(self, row: int) -> bool:
        """Whether a copy can be looked at, as far as is known."""
        line = self.lines[row]
        return line.copy in self.asks or not isinstance(line.state, str)

    def remove(self, row: int) -> None:
        """Take a copy out of the list."""
        self.beginRemoveRows(QModelIndex(), row, row)
        del self.lines[row]
        self.endRemoveRows()
