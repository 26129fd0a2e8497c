"""How well a name fits what is typed: in characters, pinyin or initials."""

from __future__ import annotations

from collections.abc import Sequence

from funnel_desktop.method.search import query_words
from funnel_desktop.method.short_names import found_by

SAME, BEGINS, WORD, INSIDE = range(4)
"""A name is what was typed, begins so, has a word that begins so, or holds it somewhere: the best first."""


def fit(names: Sequence[str], words: Sequence[str]) -> int | None:
    """Return how well some names of one thing fit typed words (``search.query_words``), the first of them
    best; None where a word is in none of them."""
    return fit_text(found_by(names), words)


def fit_text(text: str, words: Sequence[str]) -> int | None:
    """Return the same for a search text, which is worth keeping where it is asked for every key."""
    if not all(word in text for word in words):
        return None
    if not words:
        return INSIDE
    first = words[0]
    # Initials stand behind the whole pinyin, parted by a blank.
    forms = [form for line in text.split("\n") for form in (line, *line.split(" ")[1:])]
    if any(form == first for form in forms):
        return SAME
    lines = text.split("\n")
    if any(line.startswith(first) for line in lines[:2]):
        return BEGINS
    return WORD if any(form.startswith(first) for form in forms) else INSIDE


def typed_words(query: str) -> list[str]:
    """Return the words of what is typed."""
    return query_words(query)
