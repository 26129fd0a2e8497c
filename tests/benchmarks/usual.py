"""What is usual with a user, at 100,000 deals: read at first, then kept by every move."""

from __future__ import annotations

import random
import time
from functools import partial

from funnel_desktop.commands.change import Change
from funnel_desktop.commands.deals import MoveDeals
from funnel_desktop.commands.session import Session
from funnel_desktop.queries.figures import Figures
from funnel_desktop.queries.in_time import in_time
from tests.benchmarks.desk import Desk
from tests.benchmarks.files import timed
from tests.benchmarks.report import Figure, median, percentile

_DEALS = 100_000
_MOVES = 60
_SLICE = 16.7
"""Milliseconds of one picture."""


def _read(figures: Figures, slices: list[float]) -> None:
    while not figures.stays_known:
        began = time.process_time()
        figures.read_stays()
        slices.append((time.process_time() - began) * 1000)
    assert figures.usual.stages


def usual(desk: Desk) -> list[Figure]:
    """Measure in this process, with the figures that a window has."""
    session = Session.open(desk.funnel(_DEALS), "write")
    try:
        today = session.clock().date()
        figures = Figures(session, today, later=True)
        slices: list[float] = []
        read = timed(partial(_read, figures, slices))
        follow: list[float] = []
        numbers: list[float] = []
        balances: list[float] = []

        def kept(change: Change) -> None:
            assert change.deals is not None
            figures.totals.apply(change.deals)
            follow.append(timed(partial(figures.follow, change)))
            numbers.append(timed(lambda: figures.usual))
            balances.append(timed(partial(in_time, figures, "money")))

        session.subscribe(kept)
        rows = session.store.deals.column("target")
        chosen = random.Random(5).sample(rows, _MOVES)
        for stage in ("qualified", "target"):
            for row in chosen:
                session.execute(MoveDeals((row,), stage))
    finally:
        session.close()
    whole = [sum(parts) for parts in zip(follow, numbers, balances, strict=True)]
    return [
        Figure("what is usual, 100,000 deals: read and counted", read),
        Figure("… its longest slice (processor time)", max(slices), most=_SLICE),
        Figure("… after a move: the deal counted anew", median(follow), most=2.0),
        Figure("… after a move: the numbers", median(numbers), most=5.0),
        Figure("… after a move: the balance in time", median(balances), most=5.0),
        Figure("… all three, 95th percentile", percentile(whole, 0.95), most=_SLICE),
    ]
