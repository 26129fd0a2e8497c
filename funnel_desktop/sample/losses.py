"""What the rep of the sample lost: far more than was won, most of it early, as it is with every real rep.

Of 164 closed deals 14 are won, so that what is measured comes near the method's standard: of those that came
to Target 9 % are won (the plain share), to Qualified 22, Shortlisted 44, Intent 70, Near-win 88.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from funnel_desktop.method.stages import POSITION, STAGES
from funnel_desktop.sample.dice import Dice
from funnel_desktop.sample.plan import Plan

_DAYS = {"target": 40, "qualified": 30, "shortlisted": 20, "intent": 15, "near_win": 15}
"""Usual days in a stage; most lie within 3 of 10 parts and 17 of 10 parts of it."""

_LOST = {"target": 98, "qualified": 31, "shortlisted": 10, "intent": 3, "near_win": 1}
"""How many were lost at each stage, beside the few that are told one by one (plans)."""

_REASONS: dict[str, Sequence[str]] = {
    "target": (
        *("no_answer", "no_budget", "no_answer", "postponed", "requirements", "no_answer"),
        *("cancelled", "no_budget", "competitor", "no_answer", "postponed"),
    ),
    "qualified": ("no_budget", "competitor", "postponed", "price", "cancelled", "relationship"),
    "shortlisted": ("competitor", "price", "requirements", "competitor", "relationship"),
    "intent": ("price", "relationship", "competitor"),
    "near_win": ("price",),
}
_TO_A_RIVAL = ("price", "competitor", "requirements")
"""Reasons with which one usually knows who was the other."""

_SOURCES = (
    *("cold", "follow_up", "cold", "cold", "follow_up", "cold", "inbound", "cold", "cold", "follow_up"),
    *("cold", "cold", "follow_up"),
)
"""Cold visits bring the most deals, and of those the most are lost."""

_HUNG = 17
"""Every so many Target deals hung there for months before they were given up."""

_AS_BEFORE = 9
"""Every so many are with a customer who had bought."""

_DAYS_BACK = 395
"""The last of these days ago the first of them was lost; the others lie evenly in between."""


def lost_plans(dice: Dice, not_won: int, bought: Sequence[int]) -> Iterator[Plan]:
    """Make up the lost deals that are not told one by one.

    ``not_won``: how many customers there are with whom nothing was won, by turns each has one or more of
    them; ``bought``: numbers of won deals whose customers come in between.
    """
    stages = [stage for stage, count in _LOST.items() for _ in range(count)]
    # As evenly over the time as over the stages: a step that shares no divisor with their number.
    order = [stages[number * 61 % len(stages)] for number in range(len(stages))]
    told: dict[str, int] = {}
    turn = 0
    for number, stage in enumerate(order):
        place = told[stage] = told.get(stage, -1) + 1
        days = 1 + number * _DAYS_BACK // len(order) + dice.below(2)
        hung = stage == "target" and place % _HUNG == _HUNG - 1
        stay = dice.between(125, 160) if hung else _stay(dice, stage)
        way = _way(dice, stage, days + stay)
        reason = _REASONS[stage][place % len(_REASONS[stage])]
        amount = _amount(dice, stage)
        plan = Plan("lost", stage, amount, max(1, round(amount / 15)), way, days, reason)
        plan.rival = dice.below(3) if reason in _TO_A_RIVAL and stage != "target" else None
        if number % _AS_BEFORE == 4:
            plan.customer_of = bought[number // _AS_BEFORE % len(bought)]
            plan.same_contact = number // _AS_BEFORE % 2 == 0
        else:
            plan.not_won = turn % not_won
            turn += 1
        plan.source = _SOURCES[number % len(_SOURCES)]
        yield plan


def _stay(dice: Dice, stage: str) -> int:
    usual = _DAYS[stage]
    return dice.between(max(1, usual * 3 // 10), usual * 17 // 10)


def _way(dice: Dice, stage: str, arrived: int) -> list[tuple[str, int]]:
    """Return the stages on the way with the days ago at which each was entered."""
    way = [(stage, arrived)]
    days = arrived
    for before in reversed(STAGES[: POSITION[stage]]):
        days += _stay(dice, before)
        if before != "target" and dice.below(7) == 0:
            continue
        way.append((before, days))
    return way[::-1]


def _amount(dice: Dice, stage: str) -> float:
    """Return an amount in 10,000 yuan: what is lost late is larger than what is lost early."""
    small = dice.below(100) < (45 if stage == "target" else 25)
    return dice.between(12, 36) / 2 if small else dice.between(19, 62)
