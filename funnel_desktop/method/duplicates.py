"""Is this customer known already? Names alike, whatever legal form, width, case or letters they are typed in.

Built once over all names; a question looks only at names that share a part with what is typed.
"""

from __future__ import annotations

import heapq
import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from funnel_desktop.method.records import Person
from funnel_desktop.method.search import by_sound, pinyin_forms, searchable
from funnel_desktop.method.sources import same_name

LEGAL_FORMS = (
    *("股份有限公司", "有限责任公司", "集团有限公司", "有限公司", "集团公司", "总公司", "分公司", "公司"),
    *("股份", "集团", "控股"),
    *("company limited", "incorporated", "corporation", "company", "limited", "holdings", "holding", "group"),
    *("gmbh", "corp", "inc", "llc", "ltd", "plc", "co", "ag", "sa"),
)
"""Words that say nothing of who it is, longest first; Latin ones count only as whole words."""

ENOUGH = 0.62
"""Names are alike from this share of common parts on (Dice's coefficient of their pairs of characters)."""

FEWEST_DIGITS = 7
"""A shorter phone number is an extension, which several people share."""

FEWEST_CHARACTERS = 2
FEWEST_LETTERS = 3
WORD = 3
"""A name held by another counts from so many characters: 电子 alone is a trade, not a customer."""


class Alike(NamedTuple):
    """A known name like the one typed; ``likeness`` is 1 for the same name but for its legal form."""

    name: str
    likeness: float


_PLACE = re.compile(r"^((?:\w{2,3}省?)?\w{2,3}?)[省市](?=\w{2})")
"""深圳市 and 深圳, 广东省 and 广东 are the same place in front of a name."""


_CITY = re.compile(r"^(?:\w{2,3}省)?\w{2,3}市(?=\w{3})")
"""A city in front of a name, with at least three characters of the name behind it."""


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    chinese = "|".join(form for form in LEGAL_FORMS if not form.isascii())
    latin = "|".join(re.escape(form) for form in LEGAL_FORMS if form.isascii())
    return re.compile(rf"(?:{chinese})$"), re.compile(rf"(?<![a-z0-9])(?:{latin})(?![a-z0-9])\.?")


def core(name: str) -> str:
    """Return what of a name says who it is: folded, without legal forms, spaces and signs.

    "深圳市岭核检测股份有限公司" gives "深圳岭核检测", "ABB (China) Co., Ltd" gives "abbchina". A name that is
    nothing but a legal form stays as it is.
    """
    plain = _without_forms(name)
    while (shorter := _PLACE.sub(r"\1", plain)) != plain:
        plain = shorter
    return plain or "".join(sign for sign in searchable(name) if sign.isalnum())


def core_without_city(name: str) -> str:
    """Return the core of a name without the city that it begins with: "深圳市华强电子有限公司" gives
    "华强电子", as "华强电子" alone does. Another name is left as ``core`` has it."""
    plain = _without_forms(name)
    rest = _CITY.sub("", plain)
    return rest if rest != plain else core(name)


def _without_forms(name: str) -> str:
    chinese, latin = _patterns()
    plain = "".join(sign for sign in latin.sub(" ", searchable(name)) if sign.isalnum())
    while plain and (shorter := chinese.sub("", plain)) != plain:
        plain = shorter
    return plain


def pairs_of(text: str) -> Counter[str]:
    """Return the pairs of characters that follow each other in a core."""
    return Counter(text[at : at + 2] for at in range(len(text) - 1)) if len(text) > 1 else Counter([text])


def _likeness(first: str, second: str) -> float:
    if first == second:
        return 1.0
    return shared_part(pairs_of(first), pairs_of(second))


def shared_part(one: Counter[str], two: Counter[str]) -> float:
    """Return the share of pairs that two names have in common: Dice's coefficient."""
    common = sum((one & two).values())
    return 2 * common / (sum(one.values()) + sum(two.values()))


class NameIndex:
    """Known names, ready to be asked at every key that is pressed."""

    def __init__(self, names: Iterable[str]) -> None:
        self.names: list[str] = []
        self._cores: list[str] = []
        self._holding: dict[str, list[int]] = {}
        self._by_core: dict[str, list[int]] = {}
        self._by_letters: dict[str, list[int]] | None = None
        self.add(names)

    def add(self, names: Iterable[str]) -> None:
        """Know more names; those there already, and blank ones, are passed over."""
        there = set(self.names)
        for name in names:
            if not name.strip() or name in there:
                continue
            there.add(name)
            number, text = len(self.names), core(name)
            self.names.append(name)
            self._cores.append(text)
            self._by_core.setdefault(text, []).append(number)
            for pair in pairs_of(text):
                self._holding.setdefault(pair, []).append(number)
            if self._by_letters is not None:
                self._spell(number, self._by_letters)

    def _spell(self, number: int, letters: dict[str, list[int]]) -> None:
        for form in pinyin_forms(self._cores[number]).split():
            letters.setdefault(form, []).append(number)

    def _letters(self) -> dict[str, list[int]]:
        """Return the names by their pinyin, in full and as initials; made when Latin letters are typed."""
        if self._by_letters is None:
            self._by_letters = {}
            for number in range(len(self.names)):
                self._spell(number, self._by_letters)
        return self._by_letters

    def alike(self, typed: str, most: int = 3) -> list[Alike]:
        """Return the known names like what is typed, the likest first, ``most`` at most.

        Alike are: the same but for legal forms; one that holds the other, when the shorter is not a
        fragment; one that shares most of its pairs of characters; Chinese names by their pinyin or its
        initials when Latin letters are typed, and sounding the same when Chinese is.
        """
        wanted = core(typed)
        if len(wanted) < (FEWEST_LETTERS if wanted.isascii() else FEWEST_CHARACTERS):
            return []
        found: dict[int, float] = dict.fromkeys(self._by_core.get(wanted, ()), 1.0)
        for number in self._by_sound(wanted):
            found.setdefault(number, 0.95)
        for number, shared in self._sharing(wanted).items():
            if number in found:
                continue
            other = self._cores[number]
            likeness = _likeness(wanted, other)
            shorter, longer = sorted((wanted, other), key=len)
            if len(shorter) >= WORD and shorter in longer and 2 * len(shorter) >= len(longer):
                likeness = max(likeness, ENOUGH + (1 - ENOUGH) * 0.9 * len(shorter) / len(longer))
            if likeness >= ENOUGH and shared:
                found[number] = min(likeness, 0.99)
        best = sorted(found, key=lambda number: (-found[number], len(self.names[number]), number))
        return [Alike(self.names[number], found[number]) for number in best[:most]]

    def _by_sound(self, wanted: str) -> list[int]:
        letters = self._letters()
        if wanted.isascii():
            return letters.get(wanted, [])
        # Only in full: initials of Chinese names coincide by the dozen.
        full = pinyin_forms(wanted).split()[::2]
        return [
            number for form in full for number in letters.get(form, ()) if not self._cores[number].isascii()
        ]

    def _sharing(self, wanted: str) -> Counter[int]:
        """Return how many pairs each name shares with what is typed; pairs that everybody has count last.

        A name of n pairs must share half of the typed ones to be alike, so the rarest half of them finds it.
        """
        pairs = sorted(pairs_of(wanted), key=lambda pair: len(self._holding.get(pair, ())))
        shared: Counter[int] = Counter()
        for pair in pairs[: max(1, len(pairs) * 2 // 3 + 1)]:
            shared.update(self._holding.get(pair, ()))
        return shared

    def beginning(self, typed: str, most: int = 8) -> list[str]:
        """Return known names for completion: that begin with what is typed, then that hold it; by their
        sound."""
        wanted = core(typed)
        if not wanted:
            return []
        begin = (self.names[n] for n, text in enumerate(self._cores) if text.startswith(wanted))
        first = heapq.nsmallest(most, begin, key=by_sound)
        if len(first) < most and len(wanted) >= FEWEST_CHARACTERS:
            hold = (name for name, text in zip(self.names, self._cores, strict=True) if wanted in text[1:])
            first += heapq.nsmallest(most, hold, key=by_sound)
        if wanted.isascii() and len(first) < most:
            for form, numbers in self._letters().items():
                if form.startswith(wanted):
                    first += [self.names[number] for number in numbers]
                    if len(first) >= 4 * most:
                        break
        return list(dict.fromkeys(first))[:most]


def known_person(name: str, phone: str, people: Iterable[Person]) -> Person | None:
    """Return who of a customer's people somebody typed seems to be, None for somebody new.

    The same name whatever its width, case and spaces; the same phone; a Chinese name that sounds the same,
    or is typed in pinyin.
    """
    wanted, digits = same_name(name), _digits(phone)
    sounds = _sounds(wanted)
    alike: Person | None = None
    for person in people:
        there = same_name(person.name)
        if wanted and there == wanted:
            return person
        if len(digits) >= FEWEST_DIGITS and _digits(person.phone) == digits:
            return person
        if alike is None and there and not (wanted.isascii() and there.isascii()) and sounds & _sounds(there):
            alike = person
    return alike


def _digits(phone: str) -> str:
    return "".join(sign for sign in phone if sign.isdigit()).removeprefix("86")


def _sounds(name: str) -> set[str]:
    """Return a name in pinyin, in every reading; Latin letters are their own."""
    return {name.replace(" ", "")} if name.isascii() else set(pinyin_forms(name).split()[::2])
