"""Fractional ranks: the order of the cards in a column as short strings, so that placing one never
renumbers another.

A rank is a number in base 62: a head that says how many digits the whole part has (so that longer is larger
for a to z and smaller for Z down to A, which hold the negative ones), the whole part, and the fraction
without trailing zeros. Plain binary comparison, which is SQLite's default, therefore orders ranks as their
numbers are. Appending counts the whole part up, which keeps ranks at four characters for 230,000 cards;
placing one between two takes the middle of the shortest fraction that has room, at most one more character
for six placings in the same gap.
"""

from __future__ import annotations

from functools import lru_cache

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_BASE = len(_DIGITS)
_VALUE = {digit: value for value, digit in enumerate(_DIGITS)}
_LONGEST = 26


@lru_cache(maxsize=1)
def _pairs() -> list[str]:
    """Return all two-digit strings in order: digits are written two at a time."""
    return [one + other for one in _DIGITS for other in _DIGITS]


def _number(digits: str) -> int:
    value = 0
    try:
        for digit in digits:
            value = value * _BASE + _VALUE[digit]
    except KeyError:
        raise ValueError(f"{digits!r} holds characters that no rank has") from None
    return value


def _write(value: int, length: int) -> str:
    """Return ``value`` with exactly ``length`` digits."""
    pairs = _pairs()
    parts = []
    while length > 1:
        value, pair = divmod(value, _BASE * _BASE)
        parts.append(pairs[pair])
        length -= 2
    if length:
        parts.append(_DIGITS[value])
    parts.reverse()
    return "".join(parts)


def _parse(rank: str) -> tuple[int, str]:
    """Split a rank into its whole part as an integer and its fraction's digits. Raises ValueError when it
    is none."""
    head = rank[:1]
    if "a" <= head <= "z":
        length = ord(head) - 96
    elif "A" <= head <= "Z":
        length = 91 - ord(head)
    else:
        raise ValueError(f"{rank!r} is not a rank")
    whole, fraction = rank[1 : 1 + length], rank[1 + length :]
    if len(whole) != length or fraction.endswith("0"):
        raise ValueError(f"{rank!r} is not a rank")
    value = _number(whole)
    smaller = (_BASE**length - _BASE) // (_BASE - 1)  # how many whole parts have fewer digits
    if head >= "a":
        return value + smaller, fraction
    return value - _BASE**length - smaller, fraction


def _whole(value: int) -> str:
    """Return head and digits of a whole part."""
    length, smaller, size = 1, 0, _BASE
    distance = value if value >= 0 else -value - 1
    while distance >= smaller + size:
        smaller += size
        length += 1
        size *= _BASE
    if length > _LONGEST:
        raise ValueError("there is no rank beyond this one")
    if value >= 0:
        return chr(96 + length) + _write(value - smaller, length)
    return chr(91 - length) + _write(value + size + smaller, length)


def _run(first: int, count: int) -> list[str]:
    """Return the ranks of ``count`` whole numbers from ``first`` on; written in blocks that share all but
    two digits."""
    ranks: list[str] = []
    pairs = _pairs()
    value, end = first, first + count
    while value < end:
        rank = _whole(value)
        if len(rank) < 3:
            ranks.append(rank)
            value += 1
            continue
        offset = _number(rank[-2:])
        taken = min(end - value, len(pairs) - offset)
        prefix = rank[:-2]
        ranks += [prefix + pair for pair in pairs[offset : offset + taken]]
        value += taken
    return ranks


def rank_between(before: str | None, after: str | None) -> str:
    """Return a rank strictly between two neighbours; None means there is none on that side.

    Raises ValueError when ``before`` is not less than ``after`` or one of them is not a rank.
    """
    return ranks_between(before, after, 1)[0]


def ranks_between(before: str | None, after: str | None, count: int) -> list[str]:
    """Return ``count`` ranks in order, all strictly between two neighbours (None: none on that side),
    spread evenly.

    Raises ValueError when ``before`` is not less than ``after``, one of them is not a rank, or ``count`` is
    negative.
    """
    if count < 0:
        raise ValueError(f"cannot make {count} ranks")
    if before is None and after is None:
        return _run(0, count)
    if after is None:
        assert before is not None
        return _run(_parse(before)[0] + 1, count)
    high, high_fraction = _parse(after)
    if before is None:
        last = high if high_fraction else high - 1
        return _run(last - count + 1, count)
    if before >= after:
        raise ValueError(f"{before!r} is not before {after!r}")
    low, low_fraction = _parse(before)
    if not count:
        return []
    length = 0
    while True:  # the fewest digits of fraction with room for all
        scale = _BASE**length
        start = low * scale + _number(low_fraction[:length].ljust(length, "0"))
        end = high * scale + _number(high_fraction[:length].ljust(length, "0"))
        if len(high_fraction) <= length:
            end -= 1
        room = end - start
        if room >= count:
            break
        length += 1
    ranks = []
    for index in range(count):
        whole, fraction = divmod(start + 1 + (2 * index + 1) * room // (2 * count), scale)
        rank = _whole(whole)
        if fraction:
            rank += _write(fraction, length).rstrip("0")
        ranks.append(rank)
    return ranks


def is_rank(text: str) -> bool:
    """Whether ``text`` is a rank, as one from a foreign file may not be."""
    try:
        _parse(text)
    except ValueError:
        return False
    return True
