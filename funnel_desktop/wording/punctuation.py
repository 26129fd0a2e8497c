"""What stands between words and sentences: each language joins them by signs of its own."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce

from funnel_desktop.translation import translate


def listed(parts: Iterable[str]) -> str:
    """Return things that stand beside each other as one text: "a; b", in Chinese "a；b"."""
    return translate("Joints", "; ", "between things that stand beside each other").join(parts)


def enumerated(parts: Iterable[str]) -> str:
    """Return the members of a short list as one text: "a, b", in Chinese "a、b"."""
    return translate("Joints", ", ", "between the members of a short list").join(parts)


def in_sentences(parts: Iterable[str]) -> str:
    """Return whole sentences, each with its own full stop, as one text: Chinese has no space between them.
    Empty ones are left out."""
    said = [part for part in parts if part]
    pair = translate("Joints", "{first} {second}", "two sentences, one after the other")
    return reduce(lambda first, second: pair.format(first=first, second=second), said) if said else ""


def stopped(text: str) -> str:
    """Return words made a sentence by a full stop."""
    return translate("Joints", "{words}.", "words made a sentence by a full stop").format(words=text)
