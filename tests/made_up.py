"""A made-up export of a CRM in the shape of a real one: 8,800 opportunities, none of which ever was.

Where the real set does not lie beside the checkout the tests work with this one. What they say of the whole
is true of both: how many were won and for how much, how long that took, what has no customer, no date or no
value, and dates written as Americans do.
"""

from __future__ import annotations

import csv
import random
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

FIELDS = (
    *("opportunity_id", "sales_agent", "product", "account"),
    *("deal_stage", "engage_date", "close_date", "close_value"),
)
WON, LOST, ENGAGING, PROSPECTING = 4238, 2473, 1589, 500
WON_FOR = 10_005_534
DAYS_TO_WIN = 219_444  # 51.78 each
NAMELESS = {"Engaging": 1088, "Prospecting": 337}

_CLOSED_FROM, _CLOSED_TO = date(2017, 3, 1), date(2017, 12, 31)
_FIRST = ("Brook", "Stone", "Hazel", "North", "Silver", "Amber", "River", "Maple", "Copper", "Green")
_SECOND = ("field", "ton", "works", "gate", "line", "mark", "ford", "well")
_AGENTS = tuple(f"{first} {last}" for first in ("Ada", "Ben", "Cleo", "Dan", "Eva") for last in _FIRST[:6])
_PRODUCTS = ("Lathe Basic", "Lathe Plus", "LathePro", "Lathe Pro", "Mill S", "Mill L", "Mill 500")
_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"

T = TypeVar("T")


class _Dice:
    """Throws the same on every Python: of ``random`` only ``random()`` is promised to stay."""

    def __init__(self) -> None:
        self._random = random.Random(8800).random

    def below(self, number: int) -> int:
        return int(self._random() * number)

    def one_of(self, things: Sequence[T]) -> T:
        return things[self.below(len(things))]

    def parts(self, total: int, number: int, least: int, most: int) -> list[int]:
        """Return so many numbers between ``least`` and ``most`` that add up to ``total``."""
        found = [least + self.below(most - least + 1) for _ in range(number)]
        missing = total - sum(found)
        while missing:
            at = self.below(number)
            step = max(least - found[at], min(most - found[at], missing))
            found[at] += step
            missing -= step
        return found


def _american(day: date) -> str:
    return f"{day.month}/{day.day}/{day.year}"


def write_opportunities(path: Path) -> Path:
    """Write the set to ``path`` and return it; the same bytes each time."""
    dice = _Dice()
    accounts = [first + second for first in _FIRST for second in _SECOND]
    stages = ["Won"] * WON + ["Lost"] * LOST + ["Engaging"] * ENGAGING + ["Prospecting"] * PROSPECTING
    order = stages[1:]
    for last in range(len(order) - 1, 0, -1):
        other = dice.below(last + 1)
        order[last], order[other] = order[other], order[last]
    values = dice.parts(WON_FOR, WON, 38, 4_684)
    days = dice.parts(DAYS_TO_WIN, WON, 1, 102)
    nameless = dict(NAMELESS)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(FIELDS)
        for number, stage in enumerate([stages[0], *order]):
            sign = "".join(dice.one_of(_SIGNS) for _ in range(4))
            engaged = closed = value = ""
            end = _CLOSED_FROM + timedelta(days=dice.below((_CLOSED_TO - _CLOSED_FROM).days + 1))
            if stage != "Prospecting":
                took = days.pop() if stage == "Won" else 1 + dice.below(102)
                engaged = _american(end - timedelta(days=took))
            if stage in ("Won", "Lost"):
                closed = _american(end)
                value = str(values.pop() if stage == "Won" else 0)
            account = dice.one_of(accounts)
            if nameless.get(stage):
                nameless[stage] -= 1
                account = ""
            writer.writerow(
                (
                    f"{sign}{number:04d}",
                    dice.one_of(_AGENTS),
                    dice.one_of(_PRODUCTS),
                    account,
                    stage,
                    engaged,
                    closed,
                    value,
                )
            )
    return path
