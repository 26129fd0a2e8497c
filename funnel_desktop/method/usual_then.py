"""What was usual with this user on a day, from the deals as they were known then (``method.history``): the
very counts of ``method.stay_counts``, so that balance, forecast and cards have one answer."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from funnel_desktop.method.history import KnownDeal, end_of
from funnel_desktop.method.stages import OPEN_STAGES, POSITION
from funnel_desktop.method.stay_counts import DealStays, StayCounts, noon_of, parts_of
from funnel_desktop.method.usual import STANDARD_DAYS, STANDARD_SHARES, UsualNumbers

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_DAYS = date(1970, 1, 1).toordinal()


class Then(NamedTuple):
    """What was usual, the moment from which on the file tells what happened, and the one from which on it
    tells how long deals stayed where."""

    usual: UsualNumbers
    first: float
    first_stays: float


def usual_then(
    deals: Iterable[KnownDeal],
    day: date,
    standard_days: Mapping[str, float] = STANDARD_DAYS,
    standard_shares: Mapping[str, float] = STANDARD_SHARES,
    begun: date | None = None,
) -> Then:
    """Return what was usual at the end of ``day``. ``begun``: from when on the file tells what happened;
    None: its earliest closing or record."""
    counts = counts_then(deals, day, begun)
    usual = counts.usual(standard_days, standard_shares)
    cycle, now = math.fsum(standard_days.values()), end_of(day)
    first, stays = (
        now if began is None else min(now, end_of(date.fromordinal(began - 1)))
        for began in (counts.first_day(cycle), counts.first_stays(cycle))
    )
    return Then(usual, first, stays)


def counts_then(deals: Iterable[KnownDeal], day: date, first: date | None = None) -> StayCounts:
    """Return the stays of all deals as they were known at the end of ``day``, counted; ``first`` as
    ``usual_then`` has it."""
    counts, noon = StayCounts(None if first is None else first.toordinal()), noon_of(day)
    for deal in deals:
        counts.put(deal.row, _stays(deal, noon))
    return counts


def _stays(deal: KnownDeal, noon: int) -> DealStays:
    """Return what a deal tells, as ``store.stays`` does of one as it is now."""
    there = deal.outcome == "open" and deal.stage in OPEN_STAGES
    return DealStays(
        local_day(deal.known_since),
        deal.closed or 0,
        0 if deal.outcome != "lost" else 2 if deal.stage is None else 1,
        deal.came_closed,
        parts_of(deal, noon),
        POSITION[deal.stage] if there and deal.stage is not None else -1,
        local_day(deal.since) if there else 0,
        (deal.amount_minor or 0) if there else 0,
        (deal.units or 0) if there else 0,
    )


def local_day(moment: float) -> int:
    """Return the ordinal of the local day of a moment."""
    seconds = round((moment - _EPOCH_DAYS) * 86_400)
    return (_EPOCH + timedelta(seconds=seconds)).astimezone().toordinal()
