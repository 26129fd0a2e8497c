"""What the command line prints: aligned tables for people, one JSON object for scripts, sentences on standard
error."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import TextIO

from funnel_desktop.cli.catalogue import Catalogue
from funnel_desktop.method.money import MINOR_PER_YUAN, format_amount
from funnel_desktop.method.rounding import with_sign
from funnel_desktop.text import ACTING, BREAKS, Message, tame

_GAP = "  "


class UsageError(Exception):
    """The command was called in a way that makes no sense; carries the sentence. Exit code 2."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message


class Output:
    """Where a command writes. ``json`` asks for one JSON object on standard output and nothing else there."""

    def __init__(self, catalogue: Catalogue, *, json: bool, unit: int = 1) -> None:
        self.catalogue = catalogue
        self.json = json
        self.unit = unit
        self.path = ""  # the file the command works on, for sentences about it
        for stream in (sys.stdout, sys.stderr):
            reconfigure = getattr(stream, "reconfigure", None)
            if reconfigure is not None:
                # A terminal that cannot show a character gets its code, not a failure.
                reconfigure(errors="backslashreplace")

    @property
    def language(self) -> str:
        """The language of the sentences, by its code."""
        return self.catalogue.language

    def text(self, message: Message) -> str:
        """Return a message in the language of the output."""
        return self.catalogue.text(message)

    def say(self, *lines: Message | str) -> None:
        """Print lines for people on standard output; nothing with ``json``."""
        if not self.json:
            for line in lines:
                print(tame(self.text(line) if isinstance(line, Message) else line))

    def complain(self, sentence: Message | str) -> None:
        """Print a sentence on standard error."""
        print(tame(self.text(sentence) if isinstance(sentence, Message) else sentence), file=sys.stderr)

    def table(self, rows: Sequence[Sequence[str]]) -> None:
        """Print a table for people, the first row its header: first column to the left, the others to the
        right."""
        self.say(*aligned(rows))

    def result(self, values: Mapping[str, object]) -> None:
        """Print the JSON object, if it is asked for."""
        if self.json:
            import json

            plain = _speaks_unicode(sys.stdout)
            text = json.dumps(values, ensure_ascii=not plain, indent=2, default=str)
            print(ACTING.sub(lambda found: f"\\u{ord(found[0]):04x}", text))

    def amount(self, minor: int | float | None) -> str:
        """Return an amount for people, in the unit asked for."""
        return format_amount(minor, self.unit, self.language)

    def amount_value(self, minor: int | float | None) -> int | float | None:
        """Return an amount for JSON, in the unit asked for."""
        if minor is None:
            return None
        value = minor / (MINOR_PER_YUAN * self.unit)
        return int(value) if value == int(value) else round(value, 8)

    def progress(self, share: float) -> None:
        """Show on a terminal how far long work has come."""
        if sys.stderr.isatty():
            print(f"\r{share:4.0%}", end="" if share < 1 else "\r    \r", file=sys.stderr, flush=True)


def number(value: float, decimals: int = 1, *, sign: bool = False) -> str:
    """Return a figure for people: grouped, with so many decimals, a true minus, a plus if asked for."""
    return with_sign(f"{abs(value):,.{decimals}f}", value, plus=sign)


def _speaks_unicode(stream: TextIO) -> bool:
    return (getattr(stream, "encoding", None) or "").lower().replace("-", "").startswith("utf")


def width(text: str) -> int:
    """Return how many columns of a terminal a text takes: Chinese characters take two,
    combining marks none."""
    columns = 0
    for character in text:
        if unicodedata.combining(character):
            continue
        columns += 2 if unicodedata.east_asian_width(character) in "WF" else 1
    return columns


def aligned(rows: Iterable[Sequence[str]]) -> list[str]:
    """Return the lines of a table, its first column to the left and the others to the right."""
    listed = [[tame(BREAKS.sub(" ", cell)) for cell in row] for row in rows]
    widths = [max(map(width, column)) for column in zip(*listed, strict=True)]
    lines = []
    for row in listed:
        cells = []
        for place, (cell, wide) in enumerate(zip(row, widths, strict=True)):
            filling = " " * (wide - width(cell))
            cells.append(cell + filling if place == 0 else filling + cell)
        lines.append(_GAP.join(cells).rstrip())
    return lines
