"""Running totals of the whole funnel: read once, then kept by every change, so that a move costs no query
over all deals."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from funnel_desktop.method.balance import Pipeline
from funnel_desktop.method.measure import StageOutcomes
from funnel_desktop.method.stages import OPEN_STAGES, STAGES
from funnel_desktop.store.deals import DealFacts
from funnel_desktop.store.statistics import StageTotal
from funnel_desktop.store.store import DealChange, Store

_PART = 4_000
"""How many deals are read at once for what is expected when: a few milliseconds."""


class Totals:
    """Counts and sums of the columns, of what was won in the period, and of the closed deals that rates are
    measured on.

    ``columns`` by stage (won: whenever it was won); ``won_in_period`` is limited to ``start``..``end``.
    """

    def __init__(self, store: Store, start: date, end: date) -> None:
        self._store = store
        self.start, self.end = start, end
        self.columns: dict[str, StageTotal] = {}
        self.won_in_period = StageTotal()
        self.before_in_period = StageTotal()
        self.reload()

    def reload(self) -> None:
        """Read everything anew."""
        statistics = self._store.statistics
        self.columns = statistics.columns()
        self.won_in_period = statistics.won_between(self.start, self.end)
        self.read_before()
        self._measured = False
        # Read in parts: a change of a deal beyond the last part is found when its part is read.
        self._expected: dict[tuple[str, str | None], tuple[int, int, int]] = {}
        self._expected_upto: int | None = 0

    def _measure(self) -> None:
        """Read what rates are measured on when it is first asked for: the board does without."""
        if self._measured:
            return
        self._measured = True
        statistics = self._store.statistics
        self._won, self._lost_by_stage, self._lost_unknown = statistics.closed()
        self._won_minor, self._won_with_amount, self._won_units, self._won_with_units = statistics.won_sizes()

    def set_period(self, start: date, end: date) -> None:
        """Limit the won deals of the period to other dates, both included."""
        if (start, end) != (self.start, self.end):
            self.start, self.end = start, end
            self.won_in_period = self._store.statistics.won_between(start, end)
            self.read_before()

    def read_before(self) -> None:
        """Read what was won in the period before the user began with the file: no deal of it has that."""
        days = self._store.targets.won_before(self.start, self.end)
        self.before_in_period = StageTotal(
            sum(day.deals for day in days),
            sum(day.sum_minor for day in days),
            sum(day.units for day in days),
        )

    def apply(self, changes: Iterable[DealChange]) -> None:
        """Follow the changes of single deals."""
        for change in changes:
            if change.before is not None:
                self._count(change.before, -1)
            if change.after is not None:
                self._count(change.after, 1)

    def _count(self, deal: DealFacts, sign: int) -> None:
        if deal.outcome == "open" or deal.outcome == "won":
            assert deal.stage is not None
            self.columns[deal.stage] = _with(self.columns[deal.stage], deal, sign)
        if (
            deal.outcome == "won"
            and deal.closed_date is not None
            and self.start.isoformat() <= deal.closed_date <= self.end.isoformat()
        ):
            self.won_in_period = _with(self.won_in_period, deal, sign)
        if deal.outcome == "open" and (self._expected_upto is None or deal.row <= self._expected_upto):
            assert deal.stage is not None
            self._expect(deal.stage, deal.expected_close_date, deal.amount_minor, deal.units, sign)
        if deal.outcome != "open" and self._measured:
            self._count_closed(deal, sign)

    def _count_closed(self, deal: DealFacts, sign: int) -> None:
        if deal.outcome == "lost":
            if deal.furthest_stage is None:
                self._lost_unknown += sign
            else:
                stage = STAGES[deal.furthest_stage]
                self._lost_by_stage[stage] = self._lost_by_stage.get(stage, 0) + sign
            return
        self._won += sign
        if deal.amount_minor is not None:
            self._won_minor += sign * deal.amount_minor
            self._won_with_amount += sign
        if deal.units is not None:
            self._won_units += sign * deal.units
            self._won_with_units += sign

    # What the arithmetic of the method takes

    def pipeline(self) -> Pipeline:
        """Return what is in the funnel, for the balance."""
        opened = {stage: self.columns[stage] for stage in OPEN_STAGES}
        return Pipeline(
            counts={stage: total.count for stage, total in opened.items()},
            sums_minor={stage: total.sum_minor for stage, total in opened.items()},
            units={stage: total.units for stage, total in opened.items()},
            without_amount=sum(total.without_amount for total in opened.values()),
            without_units=sum(total.without_units for total in opened.values()),
            won_count=self.won_in_period.count + self.before_in_period.count,
            won_minor=self.won_in_period.sum_minor + self.before_in_period.sum_minor,
            won_units=self.won_in_period.units + self.before_in_period.units,
            before_count=self.before_in_period.count,
            before_minor=self.before_in_period.sum_minor,
            before_units=self.before_in_period.units,
        )

    def outcomes(self) -> StageOutcomes:
        """Return the closed deals by the furthest stage they are known to have reached."""
        self._measure()
        return StageOutcomes(self._won, dict(self._lost_by_stage), self._lost_unknown)

    def _expect(
        self, stage: str, day: str | None, amount: int | None, units: int | None, sign: int, deals: int = 1
    ) -> None:
        before = self._expected.get((stage, day), (0, 0, 0))
        self._expected[stage, day] = (
            before[0] + sign * (amount or 0),
            before[1] + sign * (units or 0),
            before[2] + sign * deals,
        )

    @property
    def expected_known(self) -> bool:
        """Whether ``expected`` was read already: the first time takes a look at every open deal."""
        return self._expected_upto is None

    def read_expected(self) -> None:
        """Read the next part of ``expected``, for a window that has little time at once."""
        if self._expected_upto is None:
            return
        first, last = self._expected_upto, self._expected_upto + _PART
        targets = self._store.targets
        for entry in targets.open_by_day(first, last):
            self._expect(entry.stage, entry.day, entry.sum_minor, entry.units, 1, entry.deals)
        self._expected_upto = None if last >= targets.last_row() else last

    @property
    def expected(self) -> Mapping[tuple[str, str | None], tuple[int, int, int]]:
        """What the open deals come to by stage and expected close (ISO date, None: none): sum in minor units,
        units, and their number."""
        while not self.expected_known:
            self.read_expected()
        return self._expected

    @property
    def won_amounts(self) -> tuple[int, int]:
        """Sum of the amounts of all won deals in minor units, and how many have one."""
        self._measure()
        return self._won_minor, self._won_with_amount

    @property
    def won_unit_counts(self) -> tuple[int, int]:
        """Sum of the units of all won deals, and how many have one."""
        self._measure()
        return self._won_units, self._won_with_units


def _with(total: StageTotal, deal: DealFacts, sign: int) -> StageTotal:
    return StageTotal(
        total.count + sign,
        total.sum_minor + sign * (deal.amount_minor or 0),
        total.units + sign * (deal.units or 0),
        total.without_amount + sign * (deal.amount_minor is None),
        total.without_units + sign * (deal.units is None),
    )
