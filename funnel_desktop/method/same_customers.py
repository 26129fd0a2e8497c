"""Which customers of a file may be one: names found by their likeness, each pair with its reason.

Nothing is decided here: what is found is offered, the likest first. Names that differ in a number or a
direction (第一医院 and 第二医院, 东区 and 西区), or in more than a part that one of them lacks, are two.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Iterable, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from funnel_desktop.method.duplicates import (
    FEWEST_DIGITS,
    WORD,
    core,
    core_without_city,
    pairs_of,
    shared_part,
)
from funnel_desktop.method.search import pinyin_forms

FORM, CITY, SOUND, PART, TYPING, PHONE = "form", "city", "sound", "part", "typing", "phone"
"""Why two names may be one: the same but for the legal form, the city, or characters that sound alike; one is
a part of the other; they differ in a character or two; they share a telephone."""

_LIKENESS = {FORM: 1.0, CITY: 0.97, SOUND: 0.95}
_TYPING = 0.8
"""From this share of common pairs of characters on two names differ in typing alone."""
_PHONE_TOO = 0.25
"""With a telephone in common it takes no more."""
_MOST_SHARING = 120
"""A pair of characters that more names hold is a trade or a place: it tells nothing."""
_ORDER = frozenset("0123456789零〇一二三四五六七八九十两甲乙丙丁东南西北中前后左右上下新老大小男女")
_AT_ONCE = 200


class Alike(NamedTuple):
    """Two names that may be one customer; ``likeness`` from 0 to 1."""

    first: str
    second: str
    likeness: float
    why: str


class Holding(NamedTuple):
    """What the file has of a customer: numbers of deals, people, visits and leads."""

    name: str
    open: int = 0
    won: int = 0
    lost: int = 0
    people: int = 0
    visits: int = 0
    leads: int = 0


def name_to_keep(first: Holding, second: Holding) -> str:
    """Return the name to propose: that of more deals, of as many the fuller one."""
    return max(first, second, key=lambda one: (one.open + one.won + one.lost, len(one.name), one.name)).name


MOST_KEPT_APART = 1_000
"""Pairs of customers that are remembered as two; the oldest are forgotten."""


def in_order(first: str, second: str) -> tuple[str, str]:
    """Return two names in the one order in which a pair is kept."""
    return (first, second) if first <= second else (second, first)


def kept_apart(
    known: Sequence[tuple[str, str]], pairs: Iterable[tuple[str, str]]
) -> tuple[tuple[str, str], ...]:
    """Return the pairs of customers that are two with further ones at the end."""
    found = dict.fromkeys((*known, *(in_order(*pair) for pair in pairs)))
    return tuple(found)[-MOST_KEPT_APART:]


def find_alike(
    names: Sequence[str], phones: Mapping[str, Iterable[str]] | None = None
) -> Generator[float, None, list[Alike]]:
    """Find the pairs of names that may be one, the likest first; yields the share done.

    ``phones``: the telephones known at a customer, by name.
    """
    finder = _Finder(names)
    total = max(1, len(finder.cores))
    for done in finder.look_through():
        yield min(0.9, 0.9 * done / total)
    finder.by_phone(phones or {})
    return sorted(finder.found.values(), key=lambda pair: (-pair.likeness, pair.first, pair.second))


class _Finder:
    def __init__(self, names: Sequence[str]) -> None:
        self.cores = {name: core(name) for name in names if name.strip()}
        self.found: dict[tuple[str, str], Alike] = {}

    def look_through(self) -> Generator[int, None, None]:
        """Compare each name with those that share something with it; yields how many were looked at."""
        by_core: dict[str, list[str]] = {}
        for name, text in self.cores.items():
            by_core.setdefault(text, []).append(name)
        for same in by_core.values():
            self._all(same, FORM)
        by_city: dict[str, list[str]] = {}
        by_sound: dict[str, list[str]] = {}
        holding: dict[str, list[str]] = {}
        pairs: dict[str, Counter[str]] = {}
        for done, (name, text) in enumerate(self.cores.items()):
            by_city.setdefault(core_without_city(name), []).append(name)
            if not text.isascii():
                for sound in pinyin_forms(text).split()[::2]:
                    by_sound.setdefault(sound, []).append(name)
            pairs[name] = pairs_of(text)
            for pair in pairs[name]:
                holding.setdefault(pair, []).append(name)
            if done % _AT_ONCE == 0:
                yield done // 2
        for bare, same in by_city.items():
            # Two cities are two customers: one of both has to do without.
            for first, second in combinations(same[:_MOST_SHARING], 2):
                if bare in (self.cores[first], self.cores[second]):
                    self._note(first, second, _LIKENESS[CITY], CITY)
        for same in by_sound.values():
            for first, second in combinations(same[:_MOST_SHARING], 2):
                if not _differ_in_order(self.cores[first], self.cores[second]):
                    self._note(first, second, _LIKENESS[SOUND], SOUND)
        for done, name in enumerate(self.cores):
            near: Counter[str] = Counter()
            for pair in pairs[name]:
                some = holding[pair]
                if len(some) <= _MOST_SHARING:
                    near.update(some)
            for other in near:
                if name < other:
                    self._compare(name, other, pairs[name], pairs[other])
            if done % _AT_ONCE == 0:
                yield (len(self.cores) + done) // 2

    def _all(self, names: list[str], why: str) -> None:
        for first, second in combinations(names[:_MOST_SHARING], 2):
            self._note(first, second, _LIKENESS[why], why)

    def _compare(self, first: str, second: str, pairs: Counter[str], others: Counter[str]) -> None:
        one, two = self.cores[first], self.cores[second]
        shorter, longer = sorted((one, two), key=len)
        if len(shorter) >= WORD and shorter in longer and 2 * len(shorter) >= len(longer):
            if not _differ_in_order(one, two):
                self._note(first, second, 0.7 + 0.2 * len(shorter) / len(longer), PART)
            return
        share = shared_part(pairs, others)
        if share >= _TYPING and not _differ_in_order(one, two):
            self._note(first, second, min(0.94, share), TYPING)

    def by_phone(self, phones: Mapping[str, Iterable[str]]) -> None:
        """Add names that share a telephone and some characters."""
        having: dict[str, set[str]] = {}
        for name, known in phones.items():
            for phone in known:
                digits = "".join(sign for sign in phone if sign.isdigit()).removeprefix("86")
                if len(digits) >= FEWEST_DIGITS and name in self.cores:
                    having.setdefault(digits, set()).add(name)
        for named in having.values():
            for first, second in combinations(sorted(named)[:_MOST_SHARING], 2):
                one, two = self.cores[first], self.cores[second]
                share = shared_part(pairs_of(one), pairs_of(two))
                if share >= _PHONE_TOO and not _differ_in_order(one, two):
                    self._note(first, second, min(0.96, 0.8 + share / 5), PHONE)

    def _note(self, first: str, second: str, likeness: float, why: str) -> None:
        key = (first, second) if first < second else (second, first)
        there = self.found.get(key)
        if there is None or there.likeness < likeness:
            self.found[key] = Alike(*key, likeness, why)


def _differ_in_order(one: str, two: str) -> bool:
    """Whether what differs, between what both begin and end with, tells them apart on purpose: a number, a
    direction, 新 and 老, on both sides or on one alone."""
    begin = 0
    while begin < min(len(one), len(two)) and one[begin] == two[begin]:
        begin += 1
    end = 0
    while end < min(len(one), len(two)) - begin and one[-1 - end] == two[-1 - end]:
        end += 1
    differing = one[begin : len(one) - end], two[begin : len(two) - end]
    return any(
        part and (set(part) <= _ORDER or part[0] == "第" or any(sign.isdigit() for sign in part))
        for part in differing
    )
