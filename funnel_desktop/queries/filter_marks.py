"""Which deals pass some filters: a mark for each deal, worked out once and then kept by every change.

A filter that stays in force, and a view that says how many deals it lists, asks of each change only the deals
that it touched.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from funnel_desktop.method.deal_filter import DealFilter
from funnel_desktop.method.search import query_words
from funnel_desktop.queries.own_index import OwnIndex
from funnel_desktop.store.deals import DealSearchFacts

_KEPT = 48
"""Filters of which the marks are kept: those of the views that a file may have, and of what was typed."""
_SLICE = 4_000


class Limits(NamedTuple):
    """What filters compare days with: today and the target's period as ISO dates, and the moments before
    which a deal must have entered its stage to be stale, and to be stuck, by stage."""

    today: str
    start: str
    end: str
    stale: Mapping[str, str]
    stuck: Mapping[str, str]


def passing(pool: Iterable[DealSearchFacts], wanted: DealFilter, limits: Limits) -> Iterable[DealSearchFacts]:
    """Return the deals that meet all that a filter asks, but words and columns of the file's own."""
    today, start, end = limits.today, limits.start, limits.end
    if wanted.stage is not None:
        stage = wanted.stage
        pool = [facts for facts in pool if facts.stage == stage]
    if wanted.sources:
        sources = wanted.sources
        pool = [facts for facts in pool if facts.source in sources]
    if wanted.stale:
        pool = _entered_before(pool, limits.stale)
    if wanted.stuck:
        pool = _entered_before(pool, limits.stuck)
    if wanted.overdue:
        pool = [
            facts
            for facts in pool
            if facts.outcome == "open"
            and ((facts.next_step_date or today) < today or (facts.expected_close_date or today) < today)
        ]
    if wanted.signing == "none":
        pool = [facts for facts in pool if facts.outcome == "open" and not facts.expected_close_date]
    elif wanted.signing:
        month = today[:7]
        pool = [
            facts
            for facts in pool
            if facts.outcome == "open" and (facts.expected_close_date or "")[:7] == month
        ]
    if wanted.no_next_step:
        pool = [
            facts
            for facts in pool
            if facts.outcome == "open" and not (facts.has_next_step or facts.next_step_date)
        ]
    if wanted.no_customer:
        pool = [facts for facts in pool if not facts.has_customer]
    if wanted.won_in_period:
        pool = [
            facts for facts in pool if facts.outcome != "won" or start <= (facts.closed_date or "") <= end
        ]
    return pool


def _entered_before(pool: Iterable[DealSearchFacts], before: Mapping[str, str]) -> list[DealSearchFacts]:
    get = before.get
    return [
        facts for facts in pool if facts.outcome == "open" and facts.stage_since < get(facts.stage or "", "")
    ]


def _holding(pool: Iterable[DealSearchFacts], words: Sequence[str]) -> Iterable[DealSearchFacts]:
    """Return the deals that hold every one of some words, as ``TextFilter`` finds them."""
    for word in words:
        if not word.isascii():
            pool = [facts for facts in pool if word in facts.names]
        elif word.isalnum():
            pool = [facts for facts in pool if word in facts.letters]
        else:  # signs are only in what is written, not in its pinyin
            pool = [facts for facts in pool if word in facts.letters or word in facts.names]
    return pool


class FilterMarks:
    """The marks of filters over the facts of a board. ``limits`` gives what holds now; when it is another
    than before, all is worked out anew."""

    def __init__(self, own: OwnIndex, limits: Callable[[], Limits]) -> None:
        self._own, self._limits = own, limits
        self._made_with: Limits | None = None
        self._marks: dict[DealFilter, bytearray] = {}
        self._half: dict[DealFilter, bytearray] = {}

    def forget(self) -> None:
        """Work everything out anew."""
        self._marks.clear()
        self._half.clear()

    def known(self, wanted: DealFilter) -> bytearray | None:
        """Return by handle whether a deal passes, None when that was not worked out yet; not to be
        changed."""
        self._look_at_limits()
        found = self._marks.pop(wanted, None)
        if found is not None:
            self._marks[wanted] = found  # the last one asked for goes last
        return found

    def note(self, wanted: DealFilter, rows: Iterable[int], length: int) -> bytearray:
        """Keep which deals pass; ``length``: the highest handle and one."""
        self._look_at_limits()
        marks = bytearray(length)
        for row in rows:
            marks[row] = 1
        self._keep(wanted, marks)
        return marks

    def in_slices(
        self, wanted: DealFilter, facts: Mapping[int, DealSearchFacts]
    ) -> Generator[None, None, None]:
        """Work out some thousand deals at a time which of all deals pass. What changes meanwhile is
        followed."""
        if self.known(wanted) is not None:
            return
        if wanted.own:
            yield from self._own.in_slices()
        rows = list(facts)
        marks = self._half[wanted] = bytearray(max(rows, default=0) + 1)
        limits, own = self._made_with, self._met(wanted, facts)
        try:
            for at in range(0, len(rows), _SLICE):
                some = [one for row in rows[at : at + _SLICE] if (one := facts.get(row)) is not None]
                for row in self._passing(some, wanted, own):
                    marks[row] = 1
                yield
            if self._half.get(wanted) is marks and self._made_with is limits:
                self._keep(wanted, marks)
        finally:
            if self._half.get(wanted) is marks:
                del self._half[wanted]

    def follow(self, rows: Sequence[int], facts: Mapping[int, DealSearchFacts]) -> None:
        """Mark some deals anew, after a change of them."""
        if not (self._marks or self._half):
            return
        self._look_at_limits()
        there = [one for row in rows if (one := facts.get(row)) is not None]
        length = max(rows, default=-1) + 1
        for known in (self._marks, self._half):
            for wanted in [wanted for wanted in known if wanted.own]:
                del known[wanted]  # what deals have in such a column is read anew
            for wanted, marks in known.items():
                if len(marks) < length:
                    marks.extend(bytes(length - len(marks)))
                for row in rows:
                    marks[row] = 0
                for row in self._passing(there, wanted, None):
                    marks[row] = 1

    def _met(self, wanted: DealFilter, facts: Mapping[int, DealSearchFacts]) -> set[int] | None:
        """Return the deals that meet what is asked of the file's own columns; None where nothing is."""
        met = [self._own.meeting(term, facts) for term in wanted.own]
        return set.intersection(*met) if met else None

    def _passing(
        self, pool: Iterable[DealSearchFacts], wanted: DealFilter, own: set[int] | None
    ) -> Iterable[int]:
        assert self._made_with is not None
        words = query_words(wanted.text) if wanted.text else ()
        met = passing(_holding(pool, words), replace(wanted, text="", own=()), self._made_with)
        rows = (one.row for one in met)
        return rows if own is None else filter(own.__contains__, rows)

    def _keep(self, wanted: DealFilter, marks: bytearray) -> None:
        self._marks[wanted] = marks
        while len(self._marks) > _KEPT:
            del self._marks[next(iter(self._marks))]

    def _look_at_limits(self) -> None:
        now = self._limits()
        if now != self._made_with:
            self.forget()
            self._made_with = now
