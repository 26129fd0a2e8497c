"""The plans of the sample's deals: amounts, ways through the funnel, and who buys again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from funnel_desktop.method.stages import POSITION, STAGES

_OPEN: dict[str, tuple[tuple[float, int], ...]] = {
    "target": (
        *((38, 3), (22.5, 6), (56, 27), (18, 9), (30, 12), (12, 2), (26, 4), (15, 15), (24, 8)),
        *((9.5, 34), (33, 5), (20, 11), (28, 1), (16, 18), (13, 7), (21, 13), (14.5, 20), (15.5, 10)),
    ),
    "qualified": (
        *((64, 8), (41.5, 17), (35, 34), (28, 5), (33, 11), (46, 22)),
        *((24, 14), (18, 41), (39, 9), (22, 3), (16, 26), (20, 19)),
    ),
    "shortlisted": ((72, 6), (45, 15), (38.5, 33), (24, 9), (28, 21), (19.5, 12), (14, 4)),
    "intent": ((58, 12), (46, 7), (31, 24), (34, 5), (19, 16)),
    "near_win": ((36, 4), (34, 17), (26, 6)),
}
"""Open deals: amount in 10,000 yuan and days in the stage; the sums and the stale ones are meant."""

_WON_THIS_YEAR = (
    *((52, 3), (18, 1), (44, 3), (36, 2), (29, 2), (31, 2)),
    *((22, 1), (47, 4), (15.5, 1), (26.5, 2), (33, 2), (18, 2)),
)
"""Amount in 10,000 yuan and units: 372 and 25 in all."""

_WON_LAST_YEAR = ((41, 3), (27, 2))
_LOST: tuple[tuple[str, str, float, bool, bool], ...] = (
    ("intent", "price", 48, True, True),
    ("qualified", "cancelled", 25, False, True),
    ("shortlisted", "competitor", 37, True, True),
    ("target", "no_answer", 14, False, True),
    ("near_win", "requirements", 30, True, True),
    ("qualified", "no_budget", 22, False, False),
    ("shortlisted", "price", 33, True, False),
)
"""Lost deals: stage, reason, amount, whether a competitor is known, whether this year."""

AGAIN: dict[int, tuple[int, bool]] = {
    **{5: (57, True), 6: (56, False), 12: (58, False), 21: (55, True), 27: (54, False)},
    **{33: (53, True), 40: (56, False), 45: (57, True), 47: (58, False), 50: (56, True)},
}
"""Deals of a customer who has another one, by their numbers: which that is, and whether the contact is the
same person. Those are won earlier, the old ones last year on any day of this one."""


def customer_of(number: int, customers: int) -> int:
    """Return which of the customers a deal is with. The lost ones take those that others left free."""
    if number in AGAIN:
        return AGAIN[number][0]
    return number if number < customers else list(AGAIN)[number - customers]


def _same_customer(number: int) -> list[int]:
    """Return the other deals of a deal's customer."""
    first = AGAIN.get(number, (number, False))[0]
    return [
        other for other in (first, *(n for n, (of, _) in AGAIN.items() if of == first)) if other != number
    ]


class Dice:
    """Numbers that look thrown and are the same every time, on every version of Python."""

    def __init__(self) -> None:
        self._state = 20_260_101

    def below(self, count: int) -> int:
        """Return a whole number from 0 to count - 1."""
        self._state = (self._state * 6_364_136_223_846_793_005 + 1_442_695_040_888_963_407) % 2**64
        return (self._state >> 33) % count

    def between(self, low: int, high: int) -> int:
        """Return a whole number from low to high, both included."""
        return low + self.below(high - low + 1)


@dataclass
class Plan:
    """One deal to be made up: where it ends, and the stages with the number of days ago at which it entered
    them."""

    outcome: str
    stage: str
    amount: float
    units: int
    entered: list[tuple[str, int]]
    closed: int | None = None
    reason: str = ""
    competitor: bool = False
    back: bool = False


def sample_plans(dice: Dice, today: date) -> list[Plan]:
    """Return the plans of all deals as of a day, in the order of their numbers."""
    return [*_open_plans(dice), *_closed_plans(dice, today)]


def _way_to(dice: Dice, stage: str, arrived: int) -> list[tuple[str, int]]:
    """Return the stages on the way to ``stage``, entered ``arrived`` days ago, with the days ago of each;
    now and then one is passed over."""
    way = [(stage, arrived)]
    days = arrived
    for before in reversed(STAGES[: POSITION[stage]]):
        days += dice.between(11, 34)
        if before != "target" and dice.below(6) == 0:
            continue
        way.append((before, days))
    return way[::-1]


def _open_plans(dice: Dice) -> list[Plan]:
    plans = []
    for stage, deals in _OPEN.items():
        for place, (amount, days) in enumerate(deals):
            plan = Plan("open", stage, amount, max(1, round(amount / 15)), _way_to(dice, stage, days))
            plan.back = stage == "qualified" and place == 5
            plan.competitor = stage in ("shortlisted", "intent", "near_win") and place % 2 == 0
            plans.append(plan)
    return plans


def _closed_plans(dice: Dice, today: date) -> list[Plan]:
    passed = (today - date(today.year, 1, 1)).days
    plans = []
    for place, (amount, units) in enumerate(_WON_THIS_YEAR):
        # The latest one was won yesterday, the first one early in the year.
        days = min(passed, 1 + passed * place // len(_WON_THIS_YEAR))
        plans.append(_won(dice, amount, units, days))
    plans += [
        _won(dice, amount, units, passed + 25 + 40 * place)
        for place, (amount, units) in enumerate(_WON_LAST_YEAR)
    ]
    for place, (stage, reason, amount, competitor, this_year) in enumerate(_LOST):
        days = min(passed, 6 + passed * place // 6) if this_year else passed + 12 + 30 * (place - 5)
        way = _way_to(dice, stage, days + dice.between(12, 30))
        units = max(1, round(amount / 15))
        plans.append(Plan("lost", stage, amount, units, way, days, reason, competitor))
    return plans


def _won(dice: Dice, amount: float, units: int, days: int) -> Plan:
    return Plan("won", "won", amount, units, _way_to(dice, "won", days), days)


def has_bought(number: int, plans: Sequence[Plan]) -> bool:
    """Whether the customer of a deal had bought before it came in."""
    came_in = plans[number].entered[0][1]
    before = [plans[other] for other in _same_customer(number)]
    return any(
        plan.outcome == "won" and plan.closed is not None and plan.closed >= came_in for plan in before
    )
