"""Options that are given as NAME=MEANING, any number of times."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator

from funnel_desktop.cli.output import UsageError
from funnel_desktop.text import Message


def pairs_of(
    given: Iterable[str],
    wrong: Callable[[str], Message],
    *,
    left: Collection[str] | None = None,
    right: Collection[str] | None = None,
    at_first: bool = False,
) -> Iterator[tuple[str, str]]:
    """Yield what stands before and after "=", the last of them, or the first (``at_first``).

    ``left`` and ``right`` are what may stand there, None for anything. Raises UsageError with the sentence of
    ``wrong`` for any other text.
    """
    for text in given:
        name, equals, meaning = text.partition("=") if at_first else text.rpartition("=")
        if (
            not equals
            or not (name or at_first)
            or (left is not None and name not in left)
            or (right is not None and meaning not in right)
        ):
            raise UsageError(wrong(text))
        yield name, meaning
