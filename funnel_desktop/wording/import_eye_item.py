"""One thing of an import that needs the user's eye, as plain values."""

from __future__ import annotations

from typing import NamedTuple


class ValueLine(NamedTuple):
    """A value of the file, what it means now ("" for nothing), and how many rows say it."""

    value: str
    key: str
    rows: int


class EyeItem(NamedTuple):
    """One thing to look at: its title with how much it is, sentences, and what can be chosen.

    ``goes``: it leads to cells or rows of the table. ``values`` are mapped to ``offered`` (key, name) each;
    ``asks`` is one question with such answers instead, ``answer`` the one in force.
    """

    key: str
    title: str
    size: str = ""
    text: str = ""
    tone: str = ""
    goes: bool = False
    values: tuple[ValueLine, ...] = ()
    offered: tuple[tuple[str, str], ...] = ()
    asks: bool = False
    answer: str = ""
    weight: int = 1
    """How many things to look at it is."""
