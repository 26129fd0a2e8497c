"""Numbers that are names: telephone numbers and references, and what spreadsheets do to them.

A spreadsheet that takes them for figures writes 1.39E+10, 13800001111.0, drops zeros in front and all digits
after the fifteenth. What can be put back is; what is gone is said.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from funnel_desktop.exchange.cells import bare_words
from funnel_desktop.text import Message, message

_POWER = re.compile(r"(\d)(?:[.,](\d+))?[eE]\+?(\d{1,2})")
_FLOAT = re.compile(r"(\d+)\.0+")
_SIGNIFICANT = 15
"""Digits that a spreadsheet keeps of a number."""


class Digits(NamedTuple):
    """A number as a text, and what a spreadsheet has done to it that cannot be undone."""

    text: str
    remark: Message | None = None


def read_digits(text: str, *, phone: bool = False, chinese: bool = False) -> Digits:
    """Return a telephone number or a reference as it was written before a spreadsheet took it for a figure.

    ``chinese``: the numbers are of China, where a telephone number without 0 in front has lost it.
    """
    words = bare_words(text)
    plain = unicodedata.normalize("NFKC", words)
    number = plain.replace(" ", "")
    whole = _FLOAT.fullmatch(number)
    if whole:
        number = plain = words = whole.group(1)
    power = _POWER.fullmatch(number)
    if power:
        first, more, places = power.group(1), power.group(2) or "", int(power.group(3))
        # 1.3800001111E+10 has all of its digits, 1.38E+10 has not.
        return Digits(first + more) if len(more) == places else Digits(words, _cut())
    if not number.isdigit() or not number.isascii():
        # Full width digits are digits; anything else is as it was typed.
        return Digits(plain if _is_number(plain) and not words.isascii() else words)
    if len(number) > _SIGNIFICANT and not number[_SIGNIFICANT:].strip("0"):
        return Digits(number, _cut())
    if phone and chinese and _lost_zero(number):
        return Digits(words, message("Import", "{column}: “{value}” may have lost a 0 in front."))
    return Digits(plain)


def _cut() -> Message:
    return message("Import", "{column}: a spreadsheet has cut this number: “{value}”.")


def _is_number(text: str) -> bool:
    return sum(character.isdigit() for character in text) * 2 > len(text)


def _lost_zero(number: str) -> bool:
    """Whether these digits are a Chinese number with area code but without its 0: 755 26001234."""
    if len(number) == 10:
        return number.startswith(("10", "2")) or (
            number[0] in "3456789" and not number.startswith(("400", "800"))
        )
    return len(number) == 11 and number[0] in "3456789"
