"""What running words are looked at through: plain signs, numbers in characters, what a pattern found."""

from __future__ import annotations

import re
from collections import defaultdict

from funnel_desktop.method.chinese_numbers import digits_of

_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 32, 0xFFE5: 0xA5}


def plain_signs(text: str) -> str:
    """Return a text of the same length, full-width letters, digits and signs made plain, in lower case."""
    wide = text.translate(_WIDE)
    low = wide.lower()
    return low if len(low) == len(wide) else "".join(s.lower() if s.isascii() else s for s in wide)


NUMBER = r"(?:\d{1,4}|[零〇一二两三四五六七八九十]{1,3})"
"""A number of a date, in digits or characters."""


def number_of(text: str) -> int:
    """Return a number in digits or characters. Raises ValueError."""
    return int(text) if text.isdigit() else int(digits_of(text))


Groups = defaultdict[str, str]
"""What a pattern found, by the names of its groups; "" for what is not there."""


def groups_of(match: re.Match[str]) -> Groups:
    """Return what a pattern found, and under "chinese" whether the text has Chinese characters."""
    groups: Groups = defaultdict(str)
    groups.update((name, said) for name, said in match.groupdict().items() if said)
    if re.search("[一-鿿]", match.string):
        groups["chinese"] = "yes"
    return groups
