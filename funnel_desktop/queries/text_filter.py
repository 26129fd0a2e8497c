"""Which deals hold some words: asked for every letter that is typed.

What is looked through stands in lists by the handles of the deals, so that no step in Python is needed for a
deal. While words grow longer or more only what was found before is looked through, and when letters are taken
back what was found then is still known.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from itertools import compress, repeat
from operator import and_, contains, or_
from typing import NamedTuple

from funnel_desktop.store.deals import DealSearchFacts

_SLICE = 4_000


class _Pool(NamedTuple):
    """Deals that hold all of some words, and perhaps all deals that do: their handles, and what is looked
    through."""

    words: list[str]
    rows: Sequence[int]
    letters: list[str]
    names: list[str]


class _Found(NamedTuple):
    """By handle whether a deal holds all of some words; the pool holds those that do, and some more."""

    words: list[str]
    hits: Sequence[int]
    pool: _Pool


class TextFilter:
    """Finds deals by words, and adds up the amounts of some."""

    def __init__(self) -> None:
        self._letters: list[str] = []
        self._names: list[str] = []
        self._amounts: list[int | None] = []
        self._found: list[_Found] = []

    def learn(self, facts: Iterable[DealSearchFacts]) -> None:
        """Know these deals, or what is said of them now."""
        self._found.clear()
        letters, names, amounts = self._letters, self._names, self._amounts
        for one in facts:
            row = one.row
            if row >= len(letters):
                more = row + 1 - len(letters)
                letters.extend([""] * more)
                names.extend([""] * more)
                amounts.extend([None] * more)
            letters[row], names[row], amounts[row] = one.letters, one.names, one.amount_minor

    def forget(self, row: int) -> None:
        """Know a deal no longer."""
        self._found.clear()
        if row < len(self._letters):
            self._letters[row] = self._names[row] = ""
            self._amounts[row] = None

    def sum_minor(self, rows: Iterable[int]) -> int:
        """Return the sum of the amounts of some deals as far as they are known, in minor units."""
        return sum(filter(None, map(self._amounts.__getitem__, rows)))

    def hits(self, words: list[str]) -> Sequence[int]:
        """Return by handle whether every one of some words, one at least, is found in a deal."""
        while self._found and not _only_more(self._found[-1].words, words):
            self._found.pop()
        if self._found and self._found[-1].words == words:
            return self._found[-1].hits
        pool = self._found[-1].pool if self._found else self._everything()
        hits = [True] * len(pool.rows)
        for number, word in enumerate([word for word in words if word not in pool.words]):
            more = _holding(pool, word)
            hits = list(map(and_, hits, more)) if number else more
        by_handle: Sequence[int] = hits
        few = 2 * hits.count(True) < len(hits)
        if few or len(hits) < len(self._letters):
            rows = list(compress(pool.rows, hits))
            by_handle = bytearray(len(self._letters))
            for row in rows:
                by_handle[row] = 1
            if few:  # to take few apart from the rest is quick, and worth it with the next letter
                letters, names = (list(compress(part, hits)) for part in (pool.letters, pool.names))
                pool = _Pool(words, rows, letters, names)
        self._found.append(_Found(words, by_handle, pool))
        return by_handle

    def best_in_slices(self, words: list[str], most: int) -> Generator[None, None, list[int]]:
        """Find ``most`` of the deals at most in which every one of some words, one at least, is found: those
        first whose text begins with the first word, and of these the latest. Ends when there are enough."""
        begin: list[int] = []
        rest: list[int] = []
        for end in range(len(self._letters), 0, -_SLICE):
            start = max(0, end - _SLICE)
            part = slice(start, end)
            pool = _Pool([], range(start, end), self._letters[part], self._names[part])
            hits = _holding(pool, words[0])
            for word in words[1:]:
                hits = list(map(and_, hits, _holding(pool, word)))
            texts = pool.letters if words[0].isascii() else pool.names
            found = list(compress(zip(pool.rows, texts, strict=True), hits))
            found.reverse()
            begin += [row for row, text in found if text.startswith(words[0])]
            if len(rest) < most:
                rest += [row for row, text in found if not text.startswith(words[0])]
            if len(begin) >= most:
                break
            yield
        return (begin + rest)[:most]

    def _everything(self) -> _Pool:
        return _Pool([], range(len(self._letters)), self._letters, self._names)


def _holding(pool: _Pool, word: str) -> list[bool]:
    hits = list(map(contains, pool.letters if word.isascii() else pool.names, repeat(word)))
    if word.isascii() and not word.isalnum():
        # Signs are only in what is written, not in its pinyin.
        hits = list(map(or_, hits, map(contains, pool.names, repeat(word))))
    return hits


def _only_more(old: list[str], words: list[str]) -> bool:
    """Whether what holds ``words`` holds the old words as well."""
    return all(any(one in word for word in words) for one in old)
