"""The lines of a text file, one after another, none so long that it fills memory."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TextIO


def whole_lines(file: TextIO, longest: int) -> Iterator[str]:
    """Yield the lines of a file as the csv module takes them. Raises csv.Error at one of over ``longest``
    characters, having read no more of it."""
    import csv

    read = file.readline
    while line := read(longest):
        if len(line) == longest:
            raise csv.Error(f"line longer than limit ({longest})")
        yield line
