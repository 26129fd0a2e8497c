"""The plans of the sample's deals: amounts, ways through the funnel, and who buys again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from funnel_desktop.method.stages import POSITION, STAGES
from funnel_desktop.sample.dice import Dice
from funnel_desktop.sample.losses import lost_plans
from funnel_desktop.sample.plan import Plan

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

_AGAIN: dict[int, tuple[int, bool]] = {
    **{5: (57, True), 6: (56, False), 12: (58, False), 21: (55, True), 27: (54, False)},
    **{33: (53, True), 40: (56, False), 45: (57, True), 47: (58, False), 50: (56, True)},
}
"""Deals of a customer who has another one, by their numbers: which that is, and whether the contact is the
same person. Those are won earlier, the old ones last year on any day of this one."""

_BOUGHT = (58, 57, 56, 55, 58, 54, 57, 53)
"""Won deals of customers with whom others were lost, the ones of last year more often."""

_RIVALS = {45: 3, 47: 1, 48: 0, 50: 3, 52: 2, 55: 3, 57: 3}
"""Won deals with a competitor: which of them. The last one loses most of the time."""


def sample_plans(dice: Dice, today: date, customers: int, not_won: int) -> list[Plan]:
    """Return the plans of all deals as of a day, in the order of their numbers.

    There are ``customers`` of the deals that are told one by one, and ``not_won`` others.
    """
    plans = [*_open_plans(dice), *_closed_plans(dice, today)]
    for number, plan in enumerate(plans):
        if number in _AGAIN:
            plan.customer_of, plan.same_contact = _AGAIN[number]
        elif number >= customers:
            # The lost ones take the customers that others left free.
            plan.customer_of = None
            plan.left_free = list(_AGAIN)[number - customers]
        plan.rival = _RIVALS.get(number)
    return [*plans, *lost_plans(Dice(20_260_202), not_won, _BOUGHT)]


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
    first = plans[number].customer_of
    if first is None:
        first = number
    came_in = plans[number].entered[0][1]
    return any(
        plan.outcome == "won" and plan.closed is not None and plan.closed >= came_in
        for other, plan in enumerate(plans)
        if other != number and first in (other, plan.customer_of)
    )
