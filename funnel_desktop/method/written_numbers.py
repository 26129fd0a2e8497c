"""Numbers in European digits: groups of three or four, decimal point or comma, powers of ten."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

_MOST_DIGITS = 40
_POWER = re.compile(r"(\d{1,15})(?:[.,](\d{1,30}))?e([+-]?\d{1,2})", re.ASCII)
_PLAIN = re.compile(r"\d+(?:\.\d*)?|\.\d+", re.ASCII)
_SPACES = re.compile(r"(?<=\d)[  ' ](?=\d{3}(?!\d))", re.ASCII)
_GROUPS = {
    sign: re.compile(
        rf"\d{{1,3}}(?:{mark}\d{{3}})+|\d{{1,4}}(?:{mark}\d{{4}})+|\d{{1,2}}(?:{mark}\d{{2}})+{mark}\d{{3}}",
        re.ASCII,
    )
    for sign, mark in ((".", r"\."), (",", ","))
}
"""Groups of three, of four (as Chinese counts) and as India writes them."""


class Number(NamedTuple):
    """A number read. ``guessed``: its comma was taken for that of decimals because nothing else would do."""

    value: Decimal
    guessed: bool = False


def read_number(text: str, *, comma: bool = False) -> Number | None:
    """Read a number without sign, as Excel and people write it; None for what is none.

    ``comma``: the column has a decimal comma, so that 12.500 and 12,500 are what they are in Germany.
    """
    text = text.strip()
    if not text or len(text) > 2 * _MOST_DIGITS:
        return None
    power = _POWER.fullmatch(text)
    if power:
        whole, part, exponent = power.groups()
        return Number(Decimal(f"{whole}.{part or 0}e{exponent}"))
    together = _SPACES.sub("", text)
    spaced, text = together != text, together
    if sum(character.isdigit() for character in text) > _MOST_DIGITS:
        return None
    point, comma_at = text.rfind("."), text.rfind(",")
    if point < 0 and comma_at < 0:
        return Number(Decimal(text)) if _PLAIN.fullmatch(text) else None
    if point >= 0 and comma_at >= 0:  # the last of them is that of decimals, whatever the column does
        decimal, group = (".", ",") if point > comma_at else (",", ".")
        whole, _, part = text.rpartition(decimal)
        if not _GROUPS[group].fullmatch(whole) or not (part.isdigit() or not part):
            return None
        return Number(Decimal(f"{whole.replace(group, '')}.{part or 0}"))
    sign = "." if point >= 0 else ","
    whole, _, part = text.rpartition(sign)
    if sign in whole:
        return Number(Decimal(text.replace(sign, ""))) if _GROUPS[sign].fullmatch(text) else None
    if not (whole.isdigit() or not whole) or not (part.isdigit() or not part) or not (whole or part):
        return None
    groups = _GROUPS[sign].fullmatch(text) is not None and not whole.startswith("0")
    of_decimals = Number(Decimal(f"{whole or 0}.{part or 0}"))
    if sign == ".":
        return Number(Decimal(whole + part)) if comma and groups and len(part) == 3 else of_decimals
    if comma:
        return of_decimals
    return Number(Decimal(whole + part)) if groups else of_decimals._replace(guessed=not spaced)


_SURE_COMMA = re.compile(
    r"\d{1,3}(?:[. ' ]\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}|0,\d+|\d{2,},\d{1,2}|\d,\d{1,2}|\d{4,},\d+", re.ASCII
)
_SURE_POINT = re.compile(
    r"\d{1,3}(?:[, ' ]\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,}|0\.\d+|\d+\.\d{1,2}|\d{4,}\.\d+|\d+\.\d{4,}"
    r"|\d{1,4}(?:,\d{4})+",
    re.ASCII,
)
_EITHER = re.compile(r"[1-9]\d{0,2}[.,]\d{3}", re.ASCII)
_INSIDE = re.compile(r"\d[\d., ' ]*\d", re.ASCII)


def find_decimal_comma(texts: Iterable[str], *, semicolons: bool = False) -> tuple[bool, bool]:
    """Find out whether a column of numbers has a decimal comma, and whether it leaves no doubt.

    ``semicolons`` part the columns of the file: so do spreadsheets where the comma is that of decimals; it
    decides where the numbers (12.500) could be read either way, and leaves a doubt.
    """
    found: Counter[str] = Counter()
    for text in texts:
        inside = _INSIDE.search(text)
        if inside is None:
            continue
        number = inside.group()
        if _EITHER.fullmatch(number):
            found["either ." if "." in number else "either ,"] += 1
        elif _SURE_COMMA.fullmatch(number):
            found[","] += 1
        elif _SURE_POINT.fullmatch(number):
            found["."] += 1
    if found[","] or found["."]:
        # A doubt only where both kinds stand in one column and something hangs on it.
        doubtful = bool(found[","] and found["."] and (found["either ."] or found["either ,"]))
        return found[","] > found["."], not doubtful
    if found["either ."]:
        # 12.500 with nothing else beside it: three decimals are rare, groups of three with points are not.
        return semicolons, False
    return False, True
