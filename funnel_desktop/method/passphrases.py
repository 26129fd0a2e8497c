"""How well a passphrase withstands guessing: a hint, never a condition."""

from __future__ import annotations

from enum import Enum
from itertools import pairwise
from math import log2
from unicodedata import category, normalize

_FAIR, _STRONG = 45.0, 65.0
"""Bits from which a passphrase is fair, and strong: with a quarter of a million hashes for each guess, 45
take a large farm some months."""

_ALPHABET = {"Ll": 26, "Lu": 26, "Nd": 10, "Zs": 4, "Lo": 2_500}
_OTHER = 32


class Strength(Enum):
    """What to say of a passphrase; NONE: nothing is typed yet."""

    NONE = "none"
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


def strength(passphrase: str) -> Strength:
    """Return how strong a passphrase seems: by its letters, less where they are repeated or in a row."""
    text = normalize("NFKC", passphrase)
    if not text:
        return Strength.NONE
    kinds = {category(letter) for letter in text}
    each = log2(sum(_ALPHABET.get(kind, _OTHER) for kind in kinds))
    telling = 1.0
    for before, letter in pairwise(text):
        # A letter again, or the next of an alphabet or keyboard row of digits, tells next to nothing.
        telling += 0.2 if abs(ord(letter) - ord(before)) <= 1 else 1.0
    # Words are guessed as words: their letters count for less than letters by chance.
    if kinds <= {"Ll", "Lu", "Zs"}:
        each *= 0.55
    bits = min(telling, len(set(text)) * 2.0) * each
    return Strength.WEAK if bits < _FAIR else Strength.FAIR if bits < _STRONG else Strength.STRONG
