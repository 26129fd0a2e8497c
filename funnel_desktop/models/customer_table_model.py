"""Customers as a table: their deals by outcome, what was won, people, the last visit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject

from funnel_desktop.method.money import short_amount
from funnel_desktop.method.people import CustomerLine
from funnel_desktop.models.table import Column, TableModel
from funnel_desktop.text import Message, message


class CustomerWords(NamedTuple):
    """What it takes to say what a customer's line holds."""

    language: str
    unit: int

    def won(self, line: CustomerLine) -> str:
        """Return what was won from a customer."""
        return short_amount(line.won_minor, self.unit, self.language) if line.won_minor else ""


def _count(key: str, title: Message) -> Column[CustomerLine, CustomerWords]:
    """Return a column of numbers, in which none is left blank."""
    return Column(
        key,
        title,
        lambda _words, line: str(getattr(line, key) or ""),
        sort=lambda _words, line: getattr(line, key),
        right=True,
    )


COLUMNS: tuple[Column[CustomerLine, CustomerWords], ...] = (
    Column(
        "customer",
        message("CustomerTable", "Customer"),
        lambda _words, line: line.customer,
    ),
    _count("open", message("CustomerTable", "Open")),
    _count("won", message("CustomerTable", "Won")),
    _count("lost", message("CustomerTable", "Lost")),
    Column(
        "won_minor",
        message("CustomerTable", "Sum won"),
        CustomerWords.won,
        sort=lambda _words, line: line.won_minor,
        right=True,
    ),
    _count("people", message("CustomerTable", "People")),
    Column(
        "last_visit",
        message("CustomerTable", "Last visit"),
        lambda _words, line: line.last_visit or "",
        sort=lambda _words, line: line.last_visit or "",
    ),
)


class CustomerTableModel(TableModel[CustomerLine, CustomerWords]):
    """Lines of ``Customers.table``; sorted by a proxy with ``SortRole``."""

    def __init__(
        self,
        lines: Sequence[CustomerLine],
        language: str,
        unit: int,
        text_of: Callable[[Message], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(COLUMNS, lines, CustomerWords(language, unit), text_of, parent)

    def set_lines(self, lines: Sequence[CustomerLine]) -> None:
        """Show the customers as they are now."""
        self.show_lines(lines, self.words)
