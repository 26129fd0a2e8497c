"""Dates and times in running words: 周五送报告, 下个月15号, 明天下午3点, 年前, next Friday, tomorrow 3pm.

What a single date means is that of ``typed_dates``; here it is found among other words, and what it leaves
open is said: a stretch of days (下周, mid January) and a day that can be read in two ways are not sure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from funnel_desktop.method.spoken_days import readers
from funnel_desktop.method.spoken_signs import groups_of, plain_signs
from funnel_desktop.method.spoken_times import find_times


class FoundDate(NamedTuple):
    """A date at ``start`` to ``end`` of a text, with a time "15:00" or "". ``others`` are further days that
    may be meant, the likeliest first; ``sure`` says that there is no doubt. ``loose``: it bounds what is said
    (until January) rather than being its day."""

    start: int
    end: int
    day: date
    time: str = ""
    sure: bool = True
    others: tuple[date, ...] = ()
    loose: bool = False


_AROUND_BEFORE = re.compile(
    r"(?:\b(on|by|until|till|before|around|about|from|since|end of|the)\s+|(最迟|最晚|不晚于|截止"
    r"|大概|大约)\s*)$"
)
_AROUND_BEHIND = re.compile(r"\s*(?:之前|以前|前后|左右|前(?!台|面|期|端|段|院|任|景)|之内|以内)")
_BOUNDS = frozenset(("until", "till", "since", "from"))
_IF = re.compile(r"(?:\bif\b|\bonce\b|\bunless\b|\bwithin\b|如果|要是|除非|若)[^,，;；。]*$")
"""What makes a date a condition: it may happen then, or else."""
_OR = re.compile(r"\s*(?:或者?|或是|和|、|/|\bor\b)\s*")


def find_dates(text: str, today: date) -> list[FoundDate]:
    """Return the dates in a text, in its order, with the times beside them.

    Without a year the coming one is meant, unless the day was less than two months ago. Two that are named
    as alternatives (周五或下周一) are one, which is not sure.
    """
    plain = plain_signs(text)
    taken = [False] * len(plain)
    found: list[FoundDate] = []
    for pattern, reader in readers():
        for match in pattern.finditer(plain):
            start, end = match.span()
            if start == end or any(taken[start:end]):
                continue
            groups = groups_of(match)
            try:
                said = reader(groups, today)
            except (ValueError, KeyError, OverflowError):
                continue
            if not 1990 <= said.day.year <= 2200:
                continue
            taken[start:end] = [True] * (end - start)
            found.append(FoundDate(start, end, said.day, "", said.sure, said.others))
    found.sort()
    return _together(plain, list(_with_surroundings(plain, found, today)))


def _with_surroundings(plain: str, found: list[FoundDate], today: date) -> Iterator[FoundDate]:
    """Yield dates with the time of day and the small words that belong to them; a time alone is today's."""
    clocks = list(find_times(plain, [(one.start, one.end) for one in found]))
    used: set[int] = set()
    for one in found:
        start, end, time = one.start, one.end, one.time
        word = plain[start:end]
        if word.endswith(("早", "晚")) and word[0] in "今明昨":
            end -= 1  # 明早9点: 早 is that of the hour as well
        for number, (left, right, said) in enumerate(clocks):
            if number in used:
                continue
            behind = left >= end and not plain[end:left].strip(" ,的at@")
            before = right <= start and not plain[right:start].strip(" ,") and bool(said)
            if behind or before:
                used.add(number)
                start, end, time = min(start, left), max(end, right), said or time
        end = max(end, one.end)
        if behind_it := _AROUND_BEHIND.match(plain, end):
            end = behind_it.end()
        loose = False
        while (before_it := _AROUND_BEFORE.search(plain, 0, start)) is not None:
            loose = loose or before_it[1] in _BOUNDS
            start = before_it.start()
        if _IF.search(plain, 0, start):
            one = one._replace(sure=False)
        yield one._replace(
            start=start, end=end, time=time, loose=loose or plain[start:].startswith(("until", "till"))
        )
    for number, (left, right, said) in enumerate(clocks):
        if number not in used and said and not found:
            yield FoundDate(left, right, today, said, sure=False, others=(today + timedelta(days=1),))


def _together(plain: str, found: list[FoundDate]) -> list[FoundDate]:
    """Return the dates, two that are offered for one another as one."""
    result: list[FoundDate] = []
    for one in found:
        last = result[-1] if result else None
        if last is not None and one.start >= last.end and _OR.fullmatch(plain, last.end, one.start):
            others = tuple(dict.fromkeys((*last.others, one.day)))
            result[-1] = last._replace(end=one.end, sure=False, others=others, time=last.time or one.time)
        else:
            result.append(one)
    return result
