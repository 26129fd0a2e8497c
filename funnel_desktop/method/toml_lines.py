"""Finds the line of a TOML text at which a table or a key stands, to say where a fault is.

The parser gives no positions of what it has read; they are looked for only when something is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Sequence


def line_of(text: str, where: Sequence[str]) -> int:
    """Return the line, from 1, at which ``where`` (tables, then keys) stands in a TOML text.

    The line of the longest part of it that can be found: a missing key gives the line of its table, a missing
    table the first line of its section, and nothing at all the last line, where things are added.
    """
    lines = text.split("\n")
    best, best_line = 0, max(1, len(lines) - (not lines[-1].strip()))
    table: tuple[str, ...] = ()
    for number, line in enumerate(lines, 1):
        header = re.match(r"\s*\[+\s*([^\]]+?)\s*\]+", line)
        if header:
            table = _keys(header[1])
            here = table
        else:
            assigned = re.match(r"\s*([\w.\"'-]+(?:\s*\.\s*[\w\"'-]+)*)\s*=", line)
            if not assigned:
                continue
            here = table + _keys(assigned[1])
        common = 0
        for one, other in zip(here, where, strict=False):
            if one != other:
                break
            common += 1
        if common > best:
            best, best_line = common, number
    return best_line


def _keys(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip().strip("\"'") for part in dotted.split("."))


def syntax_fault(text: str, sentence: str) -> tuple[int, str]:
    """Split tomllib's sentence into the line and the reason: "Invalid value (at line 3, column 5)"."""
    found = re.search(r"\s*\(at (?:line (\d+), column \d+|end of document)\)$", sentence)
    if found is None:
        return 1, sentence
    line = int(found[1]) if found[1] else text.rstrip("\n").count("\n") + 1
    return line, sentence[: found.start()]
