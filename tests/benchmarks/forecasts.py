"""The forecast, for the file of a busy rep."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from funnel_desktop.method.forecast import Forecast
from funnel_desktop.method.forecast_ground import GatheredDeals, Ground
from funnel_desktop.method.forecast_random import own_numbers
from funnel_desktop.method.history import KnownDeal
from funnel_desktop.method.usual_then import usual_then
from tests.benchmarks.files import timed
from tests.benchmarks.report import Figure
from tests.study.reps import UNTIL, known_deal, simulated_rep

_OPEN, _ALL, _AHEAD = 2_000, 4_800, 300
_RUNS = 5


def _best(work: Callable[[], object]) -> float:
    return min(timed(work) for _ in range(_RUNS))


def _deals(opened: int, whole: int) -> list[KnownDeal]:
    """Return so many deals as they are known on one day, from as many simulated reps as it takes."""
    closed = whole - opened
    found: list[list[KnownDeal]] = [[], []]
    seed = 1
    while len(found[0]) < opened or len(found[1]) < closed:
        rep = simulated_rep(seed)
        for deal in rep.deals:
            if deal.entered[0] < UNTIL:
                known = known_deal(seed, deal, UNTIL, UNTIL - 700)
                row = len(found[0]) + len(found[1])
                found[known.outcome != "open"].append(known._replace(row=row))
        seed += 1
    return found[0][:opened] + found[1][:closed]


def _forecast(ground: Ground) -> None:
    Forecast(ground, _AHEAD).within(_AHEAD)


def forecasts() -> list[Figure]:
    """Measure in this process: the numbers of the cases are made once, as in the program."""
    own_numbers()
    deals = _deals(_OPEN, _ALL)
    day = date.fromordinal(UNTIL)
    then = usual_then(deals, day)
    gathered = GatheredDeals()
    gathered.put(deals)
    ground = gathered.ground(float(UNTIL), then)
    _forecast(ground)
    return [
        Figure(
            "a forecast of 2,000 open deals, 300 days ahead", _best(partial(_forecast, ground)), most=100.0
        ),
        Figure("… what is usual, from 4,800 deals", _best(partial(usual_then, deals, day))),
    ]
