"""What the history of closed deals measures: win rates, conversions, average contract."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from funnel_desktop.method.funnel import Conversion
from funnel_desktop.method.stages import OPEN_STAGES, POSITION, STAGES, STANDARD_PROBABILITIES

SMALL_SAMPLE = 20
"""Fewer cases than this are shown as a small sample."""


@dataclass(frozen=True, slots=True)
class StageOutcomes:
    """Counted closed deals: won ones, lost ones by the furthest stage they are known to have reached, other
    lost ones.

    A won deal has reached every stage, whatever was recorded. ``lost_unknown`` are lost deals of which nobody
    recorded a stage; they count for the overall win rate alone.
    """

    won: int
    lost_by_stage: Mapping[str, int] = field(default_factory=dict)
    lost_unknown: int = 0

    @property
    def closed(self) -> int:
        """All closed deals."""
        return self.won + sum(self.lost_by_stage.values()) + self.lost_unknown

    @property
    def one_sided(self) -> bool:
        """Whether something was won and no lost deal tells its stage: shares would all be 100%."""
        return bool(self.won and self.lost_unknown and not sum(self.lost_by_stage.values()))

    def lost_from(self, stage: str) -> int:
        """Lost deals known to have reached ``stage``."""
        return sum(lost for key, lost in self.lost_by_stage.items() if POSITION[key] >= POSITION[stage])


class WinRate(NamedTuple):
    """Won deals among a sample of closed ones. ``rate`` is None without a sample; ``small`` marks fewer
    than 20."""

    won: int
    sample: int

    @property
    def rate(self) -> float | None:
        """Share won, 0 to 1."""
        return self.won / self.sample if self.sample else None

    @property
    def small(self) -> bool:
        """Whether the sample is too small to lean on."""
        return self.sample < SMALL_SAMPLE


class WinRates(NamedTuple):
    """Measured P(win | stage) with the samples, the overall win rate, and the probabilities that the
    balance may use.

    ``probabilities`` are valid for ``balance.check_probabilities``: won is 1, none lower than the one
    before. ``fell_back`` names the open stages whose measured rate is no probability (nothing closed or
    nothing won yet), so that the standard one stands in. ``one_sided`` says that every recorded loss lacks
    its stage: the rates are then those of won deals alone, 100%, and say nothing about chances.
    """

    stages: dict[str, WinRate]
    overall: WinRate
    probabilities: dict[str, float]
    fell_back: tuple[str, ...]
    one_sided: bool


def win_rates(outcomes: StageOutcomes, standard: Mapping[str, float] = STANDARD_PROBABILITIES) -> WinRates:
    """Measure the win rates: P(win | s) = won / (won + lost that reached s). Formula: sales method, section
    5.

    The measured rates rise with the stage by construction, because fewer and fewer losses reach a later
    one. They lack a value only where nothing was won: then the ``standard`` one stands in, raised or
    lowered to lie between its measured neighbours, so that the whole stays monotone.
    """
    measured = {stage: WinRate(outcomes.won, outcomes.won + outcomes.lost_from(stage)) for stage in STAGES}
    probabilities: dict[str, float] = {}
    fell_back = []
    earlier = 0.0
    for stage in OPEN_STAGES:
        rate = measured[stage].rate
        if not rate:
            fell_back.append(stage)
            later = [value for key in STAGES[POSITION[stage] :] if (value := measured[key].rate)]
            rate = min([standard[stage], *later])
        earlier = max(earlier, rate)
        probabilities[stage] = earlier
    probabilities["won"] = 1.0
    return WinRates(
        measured,
        WinRate(outcomes.won, outcomes.closed),
        probabilities,
        tuple(fell_back),
        outcomes.one_sided,
    )


def conversions(outcomes: StageOutcomes) -> dict[str, Conversion]:
    """Return, for each open stage, the share of closed deals known to have reached it that also reached the
    next; no share where no lost deal tells its stage, as after an import of closed deals."""
    reached = {stage: outcomes.won + outcomes.lost_from(stage) for stage in STAGES}
    if outcomes.one_sided:
        return {stage: Conversion(None, reached[stage]) for stage in OPEN_STAGES}
    return {
        stage: Conversion(reached[following] / reached[stage] if reached[stage] else None, reached[stage])
        for stage, following in zip(OPEN_STAGES, STAGES[1:], strict=True)
    }


class AverageContract(NamedTuple):
    """Mean size of a won deal, over the ``sample`` of those that have one (minor units, or sets); None
    without a sample."""

    value: float | None
    sample: int

    @property
    def minor(self) -> int | None:
        """The mean rounded to a whole minor unit, half up, as the goals keep it."""
        return None if self.value is None else int(self.value + 0.5)

    @property
    def small(self) -> bool:
        """Whether the sample is too small to lean on."""
        return self.sample < SMALL_SAMPLE


def average_contract(won_total: int, sample: int) -> AverageContract:
    """Return the average from the sum over ``sample`` won deals that have an amount (minor units) or units.

    A sum of nothing has no average that could be divided by: value None.
    """
    return AverageContract(won_total / sample if sample and won_total > 0 else None, sample)
