"""Which deals stand in which column, in what order, under the filter: kept in memory as lists of handles.

The order of a column is read once and then kept by every change. What filtering and sorting look at is read
later, in slices, when the window has nothing else to do. Cards are read in batches for what is on the screen.
The column of won deals is that of the target's period; what was won earlier can be folded away.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain, compress, filterfalse

from funnel_desktop.commands.change import Change
from funnel_desktop.commands.session import Session
from funnel_desktop.method.deal import Card
from funnel_desktop.method.deal_filter import DealFilter
from funnel_desktop.method.stages import OPEN_STAGES, STAGES
from funnel_desktop.method.today import stale_before
from funnel_desktop.queries.filter_marks import FilterMarks, Limits, passing
from funnel_desktop.queries.own_index import OwnIndex
from funnel_desktop.queries.text_filter import TextFilter
from funnel_desktop.queries.totals import Totals
from funnel_desktop.store.deals import DealFacts, DealSearchFacts

SORTS = ("rank", "amount", "age", "next_step", "signing")
_OWN_COLUMN = "own_column"
_STAGES_OF = {"open": OPEN_STAGES, "won": STAGES[-1:], "lost": ()}
_CARDS_KEPT = 4_000
_SLICE = 1_000
"""Deals whose facts are read at a time: some milliseconds, so that the window scrolls meanwhile."""


@dataclass(frozen=True, slots=True)
class StageSummary:
    """The figures of a column's header. ``shown_*`` is what the filter lets pass; money in minor units."""

    count: int
    sum_minor: int
    weighted_minor: float
    shown_count: int
    shown_sum_minor: int
    shown_weighted_minor: float


class BoardIndex:
    """The columns of the board over an open session."""

    def __init__(self, session: Session, totals: Totals, today: date) -> None:
        self._session = session
        self.totals = totals
        self.today = today
        self.filter = DealFilter()
        self.longest: Callable[[], Mapping[str, int]] = dict
        """Gives after how many days in each open stage a deal is stuck; none where it is not known."""
        self.own = OwnIndex(session)
        self._marks = FilterMarks(self.own, self._limits)
        self.sort = "rank"
        self._facts: dict[int, DealSearchFacts] = {}
        self._facts_complete, self._facts_upto = False, 0
        self._text = TextFilter()
        self._counts: tuple[int, int] | None = None
        self._stale_before: dict[str, str] | None = None
        self._cards: dict[int, Card] = {}
        self._order: dict[str, list[int]] = {}
        self._lost: list[int] | None = None
        self._shown: dict[str, list[int]] = {}
        self.earlier_folded = True
        self._outside: set[int] = set()
        self._period = totals.start, totals.end
        self.reload()

    # Asking

    def column(self, stage: str) -> Sequence[int]:
        """Return the handles of the deals shown in a column, in order. It is the same list as long as the
        column shows the same; not to be changed."""
        return self._shown[stage]

    def cards(self, rows: Sequence[int]) -> list[Card]:
        """Return the cards of some deals; one query for all that are not known yet."""
        missing = [row for row in rows if row not in self._cards]
        if missing:
            if len(self._cards) > _CARDS_KEPT:
                self._cards.clear()
                missing = list(rows)
            for card in self._session.cards(missing):
                self._cards[card.row] = card
        return [self._cards[row] for row in rows if row in self._cards]

    def summary(self, stage: str, probability: float) -> StageSummary:
        """Return the header figures of a column, weighted by ``probability``."""
        total = self.totals.columns[stage]
        shown = self._shown[stage]
        if stage == "won" and not self.filter.active:
            # What is won is counted in the period, whether the earlier ones are folded or not.
            total = self.totals.won_in_period
            figures = total.count, total.sum_minor, total.sum_minor * probability
            return StageSummary(*figures, *figures)
        shown_count, shown_sum = len(shown), total.sum_minor
        if shown_count != total.count:
            shown_sum = self._text.sum_minor(shown)
        return StageSummary(
            *(total.count, total.sum_minor, total.sum_minor * probability),
            *(shown_count, shown_sum, shown_sum * probability),
        )

    @property
    def earlier(self) -> tuple[int, int]:
        """How many deals were won outside the target's period, and their sum in minor units."""
        every, period = self.totals.columns["won"], self.totals.won_in_period
        return every.count - period.count, every.sum_minor - period.sum_minor

    def is_folded(self, row: int) -> bool:
        """Whether a deal is on the board, but folded away among the earlier ones."""
        return self.earlier_folded and not self.filter.active and row in self._outside

    def fold_earlier(self, folded: bool) -> None:
        """Fold the deals won outside the target's period away, or show them again."""
        self.earlier_folded = folded
        self._show(("won",))

    def follow_period(self) -> None:
        """Follow the period of the totals, which others set."""
        if self._period != (self.totals.start, self.totals.end):
            self._read_outside()
            self._show(("won",))

    def _read_outside(self) -> None:
        self._period = start, end = self.totals.start, self.totals.end
        self._outside = set(self._session.store.deals.won_outside(start.isoformat(), end.isoformat()))

    def stale_days(self, stage: str | None) -> int | None:
        """Return after how many days in ``stage`` a deal is stale, None for never."""
        if stage is None or stage == "won":
            return None
        own = self._session.settings.stale_after_days.get(stage)
        return own if own is not None else self._session.playbook.stages[stage].stale_after_days

    @property
    def facts_complete(self) -> bool:
        """Whether everything that filtering and sorting look at has been read."""
        return self._facts_complete

    def count_stale(self) -> int:
        """Return the number of stale open deals in the file."""
        return self._counted()[0]

    def count_overdue(self) -> int:
        """Return the number of open deals whose next step is overdue, or whose expected signing date has
        passed."""
        return self._counted()[1]

    def _counted(self) -> tuple[int, int]:
        """Return how many deals are stale, and overdue: counted once, then kept by every change."""
        self.complete_facts()
        if self._counts is None:
            facts, limits = self._facts.values(), self._limits()
            stale, overdue = (
                sum(1 for _ in passing(facts, asked, limits))
                for asked in (DealFilter(stale=True), DealFilter(overdue=True))
            )
            self._counts = stale, overdue
        return self._counts

    def _count(self, facts: DealSearchFacts, sign: int) -> None:
        if self._counts is not None:
            stale, overdue = self._counts
            self._counts = (
                stale + sign * self._is_stale(facts),
                overdue + sign * self._is_overdue(facts),
            )

    # Being told

    def reload(self) -> None:
        """Read every column anew."""
        self._cards.clear()
        self._facts = {}
        self._facts_complete, self._facts_upto = False, 0
        self._text = TextFilter()
        self._marks.forget()
        self._lost = None
        self._forget()
        self.own.reload()
        self._drop_unfit_terms()
        self._order = {stage: self._session.store.deals.column(stage) for stage in STAGES}
        self._read_outside()
        self._show(STAGES)

    def set_filter(self, wanted: DealFilter) -> None:
        """Show what passes ``wanted``."""
        self.filter = wanted
        self._show(STAGES)

    def follow_usual(self) -> None:
        """It is known now what is usual, and so what is stuck."""
        if self.filter.stuck:
            self._show(STAGES)

    def set_sort(self, sort: str) -> None:
        """Order every column by rank (by hand), amount (largest first), age (longest in stage first), next
        step or expected signing."""
        self.sort = sort
        self._show(STAGES)

    def set_today(self, today: date) -> None:
        """Begin a new day: what is stale or overdue may be another."""
        self.today = today
        self._forget()
        self._read_outside()
        self._show(STAGES)

    def apply(self, change: Change) -> None:
        """Follow a change; every column that shows something else now has another list."""
        if change.deals is None:
            self.totals.reload()
            self.reload()
            return
        self.totals.apply(change.deals)
        touched: set[str] = set()
        for deal in change.deals:
            self._cards.pop(deal.row, None)
            if self._lost is not None and "lost" in (_outcome_of(deal.before), _outcome_of(deal.after)):
                self._lost = None
            before, after = _column_of(deal.before), _column_of(deal.after)
            if before is not None:
                touched.add(before)
                self._order[before].remove(deal.row)
            if after is not None:
                touched.add(after)
        start, end = (day.isoformat() for day in self._period)
        for deal in change.deals:
            self._outside.discard(deal.row)
            now = deal.after
            if now is not None and now.outcome == "won" and not start <= (now.closed_date or "") <= end:
                self._outside.add(deal.row)
        placed: set[int] = set()
        for deal in change.deals:
            after = _column_of(deal.after)
            if after is not None and deal.row not in placed:
                self._place(deal.row, after, placed)
        rows = [deal.row for deal in change.deals]
        self._refresh_facts(rows)
        self._marks.follow(rows, self._facts)
        if _OWN_COLUMN in change.touches:
            # Another kind, or a column that went: what was worked out from its values is no longer true.
            self.own.reload()
            self._drop_unfit_terms()
            touched.update(STAGES)
        else:
            self.own.follow(rows)
        if "settings" in change.touches:
            self._forget()
            self._cards.clear()
            touched.update(STAGES)
        if self.filter.stuck:
            # What is usual follows each deal: another may be stuck by it, in any column.
            touched.update(STAGES)
        self._show(sorted(touched))

    def _drop_unfit_terms(self) -> None:
        """Ask no longer about columns that are not there any more, or of another kind."""
        if self.filter.own:
            kept = tuple(term for term in self.filter.own if self.own.fits(term))
            self.filter = replace(self.filter, own=kept)

    def _place(self, row: int, stage: str, placed: set[int]) -> None:
        """Put a deal that is not in the column's list where its rank puts it."""
        placed.add(row)
        order = self._order[stage]
        above = self._session.store.deals.neighbour_above(row)
        if above is None:
            order.insert(0, row)
            return
        try:
            place = order.index(above)
        except ValueError:
            # Its neighbour belongs to the same change and has not come yet: place that one first.
            self._place(above, stage, placed)
            place = order.index(above)
        order.insert(place + 1, row)

    def _refresh_facts(self, rows: list[int]) -> None:
        for row in rows:
            self._text.forget(row)
            gone = self._facts.pop(row, None)
            if gone is not None:
                self._count(gone, -1)
        if self._facts or self._facts_complete:
            found = list(self._session.store.deals.search_facts(rows))
            self._text.learn(found)
            for facts in found:
                self._facts[facts.row] = facts
                self._count(facts, 1)

    def _forget(self) -> None:
        """Forget what was worked out from the facts, the day and the settings."""
        self._counts = self._stale_before = None

    # Filter and sort

    def facts_in_slices(self) -> Generator[None, None, None]:
        """Read what filtering and sorting look at, some hundred deals a slice. Whoever comes next, be it
        meanwhile, goes on where it stands."""
        facts = self._facts
        while not self._facts_complete and facts is self._facts:
            found = self._session.store.deals.search_facts_after(self._facts_upto, _SLICE)
            for one in found:
                facts[one.row] = one
            self._text.learn(found)
            if len(found) < _SLICE:
                self._facts_complete = True
                return
            self._facts_upto = found[-1].row
            yield

    def complete_facts(self) -> None:
        """Read now whatever ``facts_in_slices`` has not read yet."""
        if not self._facts_complete:
            # From the start: rows read because of a change may lie beyond the gap.
            self._facts = {facts.row: facts for facts in self._session.store.deals.search_facts()}
            self._text.learn(self._facts.values())
            self._facts_complete = True

    def _show(self, stages: Iterable[str]) -> None:
        sieve = self._sieve(self.filter)
        if self.sort != "rank":
            self.complete_facts()
        for stage in stages:
            rows: Iterable[int] = self._order[stage]
            if sieve is not None:
                rows = sieve(self._order[stage])
            elif stage == "won" and self.earlier_folded and self._outside:
                rows = filterfalse(self._outside.__contains__, rows)
            if self.sort != "rank":
                rows = self._sorted(rows, stage)
            # A copy: the views compare what they showed with what is shown now.
            self._shown[stage] = list(rows)

    def listed(self, shown: str) -> list[int]:
        """Return the deals that are "open", "won", "lost", or "all" of them, as far as the filter lets them
        pass: by stage and rank, what was lost last the latest first."""
        rows = self._all_of(shown)
        sieve = self._sieve(self.filter)
        return rows if sieve is None else list(sieve(rows))

    def _all_of(self, shown: str) -> list[int]:
        rows = list(chain.from_iterable(self._order[stage] for stage in _STAGES_OF.get(shown, STAGES)))
        if shown in ("lost", "all"):
            if self._lost is None:
                self._lost = self._session.store.deals.lost()
            rows += self._lost
        return rows

    def counted(self, shown: str, wanted: DealFilter) -> Generator[None, None, int]:
        """Count in slices how many deals a view lists; what was counted once is kept by every change."""
        yield from self.facts_in_slices()
        yield from self._marks.in_slices(wanted, self._facts)
        rows, marks = self._all_of(shown), self._marks.known(wanted)
        if not wanted.active:
            return len(rows)
        if marks is None:  # all was read anew meanwhile, and is counted by whoever heard of that
            return 0
        return sum(map(marks.__getitem__, rows))

    def _sieve(self, wanted: DealFilter) -> Callable[[Collection[int]], Iterable[int]] | None:
        """Return what leaves of deals those that a filter lets pass; None for one that asks for nothing."""
        if not wanted.active:
            return None
        self.complete_facts()
        hits: Sequence[int] | None = self._hits(wanted.text) if wanted.only_text else None
        if hits is None:
            hits = self._marks.known(wanted)
        if hits is None:
            hits = self._marks.note(wanted, self._passing(wanted), max(self._facts, default=0) + 1)
        # Without a step in Python for each deal, as this is done for every letter typed.
        return lambda rows: compress(rows, map(hits.__getitem__, rows))

    def _passing(self, wanted: DealFilter) -> set[int]:
        pool: Iterable[DealSearchFacts] = self._facts.values()
        hits = self._hits(wanted.text)
        if hits is not None:
            pool = compress(pool, map(hits.__getitem__, self._facts))
        met = [self.own.meeting(term, self._facts) for term in wanted.own]
        if replace(wanted, own=()).active or not met:
            met.append({facts.row for facts in passing(pool, wanted, self._limits())})
        return set.intersection(*met)

    def _limits(self) -> Limits:
        """Return what filters compare days with now."""
        return Limits(
            self.today.isoformat(),
            self.totals.start.isoformat(),
            self.totals.end.isoformat(),
            self._stale(),
            stale_before(self.today, self.longest()),
        )

    def best_in_slices(self, words: list[str], most: int) -> Generator[None, None, list[int]]:
        """Find some deals in which every one of some words, one at least, is found: see ``TextFilter``."""
        return (yield from self._text.best_in_slices(words, most))

    def _hits(self, text: str) -> Sequence[int] | None:
        """Return by handle whether every word of ``text`` is found in a deal; None where there is no word."""
        from funnel_desktop.method.search import query_words

        words = query_words(text) if text else []
        return self._text.hits(words) if words else None

    def _sorted(self, rows: Iterable[int], stage: str) -> list[int]:
        facts = self._facts
        if self.sort == "amount":
            return sorted(
                rows, key=lambda row: -1 if (a := facts[row].amount_minor) is None else a, reverse=True
            )
        if self.sort in ("age", "signing") and stage == "won":
            return sorted(rows, key=lambda row: facts[row].closed_date or "", reverse=True)
        if self.sort == "age":
            return sorted(rows, key=lambda row: facts[row].stage_since)
        if self.sort == "signing":
            return sorted(rows, key=lambda row: facts[row].expected_close_date or "9999")
        return sorted(rows, key=lambda row: facts[row].next_step_date or "9999")

    def _stale(self) -> dict[str, str]:
        if self._stale_before is None:
            limits = {stage: self.stale_days(stage) for stage in OPEN_STAGES}
            self._stale_before = stale_before(self.today, limits)
        return self._stale_before

    def _is_stale(self, facts: DealSearchFacts) -> bool:
        return facts.outcome == "open" and facts.stage_since < self._stale().get(facts.stage or "", "")

    def _is_overdue(self, facts: DealSearchFacts) -> bool:
        today = self.today.isoformat()
        return facts.outcome == "open" and (
            (facts.next_step_date or today) < today or (facts.expected_close_date or today) < today
        )


def _outcome_of(facts: DealFacts | None) -> str | None:
    return None if facts is None else facts.outcome


def _column_of(facts: DealFacts | None) -> str | None:
    """Return the column in which a deal stands; None when it is lost or not there."""
    if facts is None or facts.outcome == "lost":
        return None
    return facts.stage


__all__ = ["OPEN_STAGES", "SORTS", "BoardIndex", "DealFilter", "StageSummary"]
