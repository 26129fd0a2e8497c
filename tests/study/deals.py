"""Real deals of several reps, out of an export of a CRM: a CSV with a rep, the day on which each deal was
taken up, the day on which it was closed, how, and for how much."""

from __future__ import annotations

import csv
import random
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from statistics import median
from typing import NamedTuple

from funnel_desktop.method.history import KnownDeal, Stay
from funnel_desktop.method.stages import OPEN_STAGES

_NOON = 0.5


class RealDeal(NamedTuple):
    """A deal: days as ordinals (``closed`` None: still open), and the amount in minor units: what it was sold
    for, or what its product usually is."""

    number: int
    taken_up: int
    closed: int | None
    won: bool
    amount: int


class RealRep(NamedTuple):
    """The deals of a rep."""

    name: str
    deals: list[RealDeal]

    def thinned(self, day: int, closed: int) -> RealRep | None:
        """Return the rep with so many of the deals as leave about ``closed`` closed ones on ``day``."""
        there = sum(1 for deal in self.deals if deal.closed is not None and deal.closed < day)
        if there < closed:
            return None
        dice = random.Random(f"{self.name} {day} {closed}")
        return RealRep(self.name, [deal for deal in self.deals if dice.random() * there < closed])

    def known(self, day: int) -> Iterator[KnownDeal]:
        """Yield what was known at the beginning of a day. A deal was qualified when it was taken up; what
        came between that and the signature nobody recorded."""
        for deal in self.deals:
            if deal.taken_up < day:
                yield _known(f"{self.name} {deal.number}", deal, day)

    def wins(self, day: int, days: int) -> tuple[int, int]:
        """Return how many deals are signed in the next days, and for how much."""
        won = [deal.amount for deal in self.deals if deal.won and day <= (deal.closed or 0) < day + days]
        return len(won), sum(won)


def _known(identifier: str, deal: RealDeal, day: int) -> KnownDeal:
    came = deal.taken_up + _NOON
    closed = deal.closed if deal.closed is not None and deal.closed < day else None
    ended = None if closed is None else max(came, closed + _NOON)
    stays = [Stay("target", came, came, "on")]
    if closed is None or ended is None:
        stays.append(Stay("qualified", came, None, "here"))
    else:
        stays.append(Stay("qualified", came, ended, "on" if deal.won else "lost"))
        if deal.won:
            stays += [Stay(stage, ended, ended, "on") for stage in OPEN_STAGES[2:]]
    outcome = "open" if closed is None else "won" if deal.won else "lost"
    return KnownDeal(
        row=deal.number,
        id=identifier,
        known_since=came,
        outcome=outcome,
        stage="won" if outcome == "won" else "qualified",
        since=came if ended is None else ended,
        entered=came,
        closed=closed,
        stays=tuple(stays),
        stated=(),
        amount_minor=deal.amount,
        first_amount_minor=deal.amount,
        units=None,
        came_closed=False,
        dated=False,
    )


def real_reps(path: Path) -> list[RealRep]:
    """Read them. The columns: sales_agent, product, deal_stage, engage_date, close_date, close_value."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["engage_date"]]
    values: dict[str, list[int]] = {}
    for row in rows:
        if row["deal_stage"] == "Won":
            values.setdefault(_product(row), []).append(round(float(row["close_value"]) * 100))
    usual = {product: round(median(found)) for product, found in values.items()}
    deals: dict[str, list[RealDeal]] = {}
    for number, row in enumerate(rows):
        won = row["deal_stage"] == "Won"
        amount = round(float(row["close_value"]) * 100) if won else usual.get(_product(row), 0)
        closed = _day(row["close_date"]) if row["close_date"] else None
        deal = RealDeal(number, _day(row["engage_date"]), closed, won, amount)
        deals.setdefault(row["sales_agent"], []).append(deal)
    return [RealRep(name, found) for name, found in sorted(deals.items())]


def _product(row: dict[str, str]) -> str:
    return row["product"].replace(" ", "")


def _day(text: str) -> int:
    return datetime.strptime(text, "%Y-%m-%d" if "-" in text else "%m/%d/%Y").toordinal()
