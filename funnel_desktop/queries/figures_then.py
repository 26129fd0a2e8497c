"""The figures of a past day, by what the file knew at its end: what was noted later is left out, and what was
changed since stands as it was. Targets, settings and scenarios are those in force: no day of them is kept."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from funnel_desktop.commands.session import Session
from funnel_desktop.method.history import KnownDeal
from funnel_desktop.method.stages import POSITION, STAGES
from funnel_desktop.method.usual_then import counts_then, local_day
from funnel_desktop.queries.currencies import InOthers
from funnel_desktop.queries.figures import Figures
from funnel_desktop.queries.stays import Stays
from funnel_desktop.queries.totals import Totals
from funnel_desktop.store.deals import DealFacts
from funnel_desktop.store.statistics import StageTotal
from funnel_desktop.store.store import Store


class FiguresThen(Figures):
    """``Figures`` of a past day; they follow nothing."""

    def __init__(self, session: Session, day: date, *, scenarios: bool = False) -> None:
        self._deals = tuple(session.store.known_deals(day))
        super().__init__(session, day, scenarios=scenarios)
        cycle = sum(self.playbook.usual_days.values())
        self._stays = _StaysThen(session.store, self._deals, day, cycle)
        self._others = _in_others(session, self._deals)

    def _totals(self, start: date, end: date) -> Totals:
        return _TotalsThen(self._session.store, self._deals, start, min(end, self.today))


class _StaysThen(Stays):
    """The stays of the deals as they were known."""

    def __init__(self, store: Store, deals: Iterable[KnownDeal], day: date, cycle: float) -> None:
        super().__init__(store, day, cycle)
        self.counts = counts_then(deals, day)
        self._reading = None


class _TotalsThen(Totals):
    """The totals of the deals as they were known, counted as those of today are when a deal comes."""

    def __init__(self, store: Store, deals: Iterable[KnownDeal], start: date, end: date) -> None:
        self._deals = deals
        super().__init__(store, start, end)

    def reload(self) -> None:
        """Count all deals."""
        self.columns = {stage: StageTotal() for stage in STAGES}
        self.won_in_period = StageTotal()
        self.read_before()
        self._measured = True
        self._won = self._lost_unknown = 0
        self._lost_by_stage: dict[str, int] = {}
        self._won_minor = self._won_with_amount = self._won_units = self._won_with_units = 0
        self._expected: dict[tuple[str, str | None], tuple[int, int, int]] = {}
        self._expected_upto = None
        for deal in self._deals:
            # Open in a stage that nobody recorded: it has no column.
            if deal.outcome != "open" or deal.stage is not None:
                self._count(_facts(deal), 1)


def _facts(deal: KnownDeal) -> DealFacts:
    """Return a deal as the totals count it."""
    furthest: int | None = deal.furthest
    if deal.was_won:
        furthest = POSITION["won"]  # whatever became of it
    if deal.stage is None and deal.outcome == "lost":
        furthest = None
    expected = deal.expected
    return DealFacts(
        deal.row,
        deal.stage,
        deal.outcome,
        deal.amount_minor,
        deal.units,
        None if deal.closed is None else date.fromordinal(deal.closed).isoformat(),
        furthest,
        None if deal.entered is None else date.fromordinal(local_day(deal.entered)).isoformat(),
        None if expected is None else date.fromordinal(expected.day).isoformat(),
    )


def _in_others(session: Session, deals: Iterable[KnownDeal]) -> InOthers:
    """Return the deals by other currency, as ``queries.currencies`` does; a currency is that of now."""
    counted = {deal.row: deal for deal in deals if deal.outcome in ("open", "won")}
    found: dict[str, tuple[int, int, int]] = {}
    for row, currency in session.store.deals.foreign_rows():
        deal = counted.get(row)
        if deal is not None:
            left_out = deal.amount_minor is None
            before = found.get(currency, (0, 0, 0))
            found[currency] = (
                before[0] + 1,
                before[1] + left_out,
                before[2] + (left_out and deal.outcome == "open"),
            )
    return found


def figures_of(session: Session, day: date | None, *, scenarios: bool = False) -> Figures:
    """Return the figures of a day (None: of today), a past one by what the file knew at its end."""
    today = session.clock().date()
    if day is not None and day < today:
        return FiguresThen(session, day, scenarios=scenarios)
    return Figures(session, day or today, scenarios=scenarios)
