"""What is usual with this user: how many deals of a stage go on, and how long they stay in it: one set of
numbers for balance, forecast, levers and cards (balance and forecast, 5b.1)."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple, Protocol

from funnel_desktop.method.stages import OPEN_STAGES, STAGES, STANDARD_PROBABILITIES

STANDARD_DAYS: dict[str, int] = {
    "target": 40,
    "qualified": 30,
    "shortlisted": 20,
    "intent": 15,
    "near_win": 15,
}
"""Days that a deal stays in each stage where nothing is known of the user yet."""

LONGEST_USUAL_DAYS = 3650
"""No deal usually stays in a stage for longer than ten years."""

USUAL_STAYS_OF_A_CAP = 3
"""A deal that is in its stage longer than so many usual stays is stuck."""

_DRAWN_BY = 8.0  # as many deals as the standard weighs in each stage
_PACE_BY = 4.0  # … and in the pace over all stages
_ROUNDS = 4  # the cap follows the stays
_SLOWEST = 8.0  # times the standard: more says that the standard is wrong, not how long deals stay
_LEFT_BY = 2.0  # deals that passed nothing over, before any history
_LEVELS = tuple(-1.2 + 2.4 * point / 48 for point in range(49))  # ln g
_LEVEL_SPREAD = 0.45


class Stays(Protocol):
    """The stays in one stage, however they are kept."""

    @property
    def moved_on(self) -> int:
        """How many moved on from it, those that passed it over included."""

    @property
    def lost_there(self) -> int:
        """How many were lost in it."""

    @property
    def passed_over(self) -> int:
        """How many of those that moved on passed it over."""

    @property
    def left(self) -> int:
        """How many left it, by moving on or by loss, of which it is known how long they stayed."""

    @property
    def ended(self) -> int:
        """How many stays ended, by moving on or by loss."""

    def days_up_to(self, cap: float) -> float:
        """Return the sum of all stays in days, each up to ``cap``."""

    def stuck(self, cap: float) -> int:
        """Return how many of those still there are longer in it than ``cap`` days."""


class StageRecord(NamedTuple):
    """The stays in one stage, as lengths in days: of those that ended by moving on (``moved``) or by loss
    (``lost``), of those that are still there (``here``), and of those that broke off without an end
    (``back``: the deal went back to an earlier stage, or was lost here and opened again). ``passed_over``:
    how many left it by moving on within half a day; they have no stay."""

    moved: Sequence[float] = ()
    lost: Sequence[float] = ()
    here: Sequence[float] = ()
    passed_over: int = 0
    back: Sequence[float] = ()

    @property
    def moved_on(self) -> int:
        """How many moved on from it, those that passed it over included."""
        return len(self.moved) + self.passed_over

    @property
    def lost_there(self) -> int:
        """How many were lost in it."""
        return len(self.lost)

    @property
    def left(self) -> int:
        """How many left it, by moving on or by loss."""
        return self.ended + self.passed_over

    @property
    def ended(self) -> int:
        """How many stays ended, by moving on or by loss."""
        return len(self.moved) + len(self.lost)

    def days_up_to(self, cap: float) -> float:
        """Return the sum of all stays in days, each up to ``cap``."""
        return math.fsum(
            min(days, cap) for part in (self.moved, self.lost, self.here, self.back) for days in part
        )

    def stuck(self, cap: float) -> int:
        """Return how many of those still there are longer in it than ``cap`` days."""
        return sum(days > cap for days in self.here)


class UsualStage(NamedTuple):
    """What is usual in one open stage.

    ``share`` q: of the deals that enter it, those that move on; ``probability`` P: those that are won;
    ``stay`` m: mean days in it of all that stay; ``cap``: a deal longer in it is stuck; ``passed_over`` z:
    share of those that leave it at once; ``days_to_sign`` D: from entering it to the signature, in days.
    Behind them: ``moved_on`` and ``lost_or_stuck`` deals, ``days`` of stays up to the cap, ``ended`` of them
    (the stuck ones too).
    """

    share: float
    probability: float
    stay: float
    cap: float
    passed_over: float
    days_to_sign: float
    moved_on: int = 0
    lost_or_stuck: int = 0
    days: float = 0.0
    ended: int = 0


class UsualNumbers(NamedTuple):
    """What is usual by open stage. ``theta``: the own pace in stays of the standard (above 1: slower);
    ``gamma``: the level of the shares as a power of the standard (above 1: fewer go on); ``levels`` and
    ``weights``: the 49 values of ln g and how likely each is (they add up to 1)."""

    stages: Mapping[str, UsualStage]
    theta: float
    gamma: float
    levels: Sequence[float]
    weights: Sequence[float]

    @property
    def probabilities(self) -> dict[str, float]:
        """P(win | stage) of all six stages."""
        return {**{stage: self.stages[stage].probability for stage in OPEN_STAGES}, "won": 1.0}

    @property
    def whole_days(self) -> dict[str, int]:
        """The days that all who enter an open stage spend in it, in whole days that add up to D."""
        found, later = {}, 0
        for stage in reversed(OPEN_STAGES):
            to_sign = max(later + 1, in_whole_days(self.stages[stage].days_to_sign))
            found[stage], later = to_sign - later, to_sign
        return found

    @property
    def cases(self) -> int:
        """How many deals moved on, were lost or are stuck: 0 where the standard stands alone."""
        return sum(line.moved_on + line.lost_or_stuck for line in self.stages.values())


def in_whole_days(days: float) -> int:
    """Return D in whole days, as dates have it."""
    return math.floor(days + 0.5)


def shares_of(probabilities: Mapping[str, float]) -> dict[str, float]:
    """Return of each open stage the share that moves on: P of the stage by P of the next."""
    return {
        stage: probabilities[stage] / probabilities[following]
        for stage, following in zip(OPEN_STAGES, STAGES[1:], strict=True)
    }


STANDARD_SHARES = shares_of(STANDARD_PROBABILITIES)
"""The shares of the method: .40 .50 .667 .833 .90."""


def usual_numbers(
    records: Mapping[str, Stays],
    standard_days: Mapping[str, float] = STANDARD_DAYS,
    standard_shares: Mapping[str, float] = STANDARD_SHARES,
    *,
    shares_told: bool = True,
) -> UsualNumbers:
    """Return what is usual by the stays of each open stage; a stage without any may be left out.

    With no stays at all this is the standard exactly. ``shares_told``: whether what moved on and what did not
    can be measured at all; of losses that mostly have no stage only the stays are.
    """
    of = {stage: records.get(stage, StageRecord()) for stage in OPEN_STAGES}
    stay = {stage: float(standard_days[stage]) for stage in OPEN_STAGES}
    days: dict[str, float] = {}
    ended: dict[str, int] = {}
    theta = 1.0
    for _ in range(_ROUNDS):
        for stage, stays in of.items():
            cap = USUAL_STAYS_OF_A_CAP * stay[stage]
            days[stage] = stays.days_up_to(cap)
            ended[stage] = stays.ended + stays.stuck(cap)
        in_stays = math.fsum(days[stage] / standard_days[stage] for stage in OPEN_STAGES)
        # Where hardly a stay has ended, the ages of those that go on say no more than that it is long.
        theta = min(_SLOWEST, (in_stays + _PACE_BY) / (sum(ended.values()) + _PACE_BY))
        for stage in OPEN_STAGES:
            stay[stage] = min(
                _SLOWEST * standard_days[stage],
                (days[stage] + _DRAWN_BY * theta * standard_days[stage]) / (ended[stage] + _DRAWN_BY),
            )
    went = {stage: stays.moved_on if shares_told else 0 for stage, stays in of.items()}
    ceased = {
        stage: stays.lost_there + stays.stuck(USUAL_STAYS_OF_A_CAP * stay[stage]) if shares_told else 0
        for stage, stays in of.items()
    }
    weights = _level_weights(went, ceased, standard_shares)
    nothing = not any(went.values()) and not any(ceased.values())
    gamma = 1.0 if nothing else math.exp(math.fsum(map(_times, weights, _LEVELS)))
    lines: dict[str, UsualStage] = {}
    probability, to_sign = 1.0, 0.0
    for stage in reversed(OPEN_STAGES):
        share = (went[stage] + _DRAWN_BY * standard_shares[stage] ** gamma) / (
            went[stage] + ceased[stage] + _DRAWN_BY
        )
        probability *= share
        over = of[stage].passed_over / (of[stage].left + _LEFT_BY)
        to_sign += (1 - over) * stay[stage]
        lines[stage] = UsualStage(
            share,
            # Of shares that were divided out of whole percents: back to what they came from.
            round(probability, 12) if nothing else probability,
            stay[stage],
            USUAL_STAYS_OF_A_CAP * stay[stage],
            over,
            to_sign,
            went[stage],
            ceased[stage],
            days[stage],
            ended[stage],
        )
    return UsualNumbers({stage: lines[stage] for stage in OPEN_STAGES}, theta, gamma, _LEVELS, weights)


def _times(weight: float, level: float) -> float:
    return weight * level


def _level_weights(
    went: Mapping[str, int], ceased: Mapping[str, int], shares: Mapping[str, float]
) -> tuple[float, ...]:
    """Return how likely each level of the shares is: how well it explains what moved on and what did not, and
    how near it lies to the standard."""
    logs = []
    for level in _LEVELS:
        likely = -(level**2) / (2 * _LEVEL_SPREAD**2)
        for stage, share in shares.items():
            power = share ** math.exp(level)
            if went[stage]:
                likely += went[stage] * math.log(power)
            if ceased[stage]:
                # A share of 100% (two stages with the same chance) was wrong as soon as one deal ceases.
                likely += ceased[stage] * math.log(max(1e-12, 1 - power))
        logs.append(likely)
    highest = max(logs)
    weights = [math.exp(log - highest) for log in logs]
    whole = math.fsum(weights)
    return tuple(weight / whole for weight in weights)
