"""Work in slices: done at once, or as a part of other work in slices."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TypeVar

T = TypeVar("T")


def run(steps: Generator[float, None, T], progress: Callable[[float], None] | None = None) -> T:
    """Do all of it at once and return what it returns; ``progress`` hears each share done."""
    while True:
        try:
            done = next(steps)
        except StopIteration as end:
            value: T = end.value
            return value
        if progress is not None:
            progress(done)


def as_part(steps: Generator[float, None, T], done: float, share: float) -> Generator[float, None, T]:
    """Yield the progress of a part as that of the whole, of which so much is ``done`` before it and ``share``
    is the part; return what the part returns."""
    while True:
        try:
            yield done + share * next(steps)
        except StopIteration as end:
            value: T = end.value
            return value
