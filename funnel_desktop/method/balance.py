"""The balance of the funnel: what is needed, what is there, what is missing. Sales method, section 5."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple

from funnel_desktop.method.period import DAYS_PER_MONTH as DAYS_PER_MONTH
from funnel_desktop.method.period import Period as Period
from funnel_desktop.method.rounding import settled
from funnel_desktop.method.stages import OPEN_STAGES, STAGES
from funnel_desktop.text import FunnelError, Message, message

LARGEST_TARGET = 1e15
"""The largest target and average that are believed (minor units, or sets)."""

LARGEST_NEED = 1e9
"""More contracts than this in one period are a slip of the unit."""

LONGEST_PERIOD_DAYS = 3660
"""A target's period is ten years at most."""

EARLIEST_YEAR, LATEST_YEAR = 1990, 2200
"""A period that starts in another year is a slip of the keyboard."""


class BalanceError(FunnelError):
    """An input of the balance makes no sense.

    ``field`` names it ("target", "average", "probabilities.intent", "period", "months_left", "pipeline") and
    ``measure`` the side it is on ("money", "units", or "" when it concerns both).
    """

    field: str = ""
    measure: str = ""

    def __init__(self, message: Message, field: str = "", measure: str = "") -> None:
        super().__init__(message)
        self.field = field
        self.measure = measure


class StageBalance(NamedTuple):
    """One stage's line, in contracts/deals. For won: needed is N', have and gap are 0.

    needed R'_s, have H_s, gap G_s (negative: lacking), expected E_s = W + sum of n_t P_t from s on,
    expected_value = won value + sum of value * P from s on (in the unit of the measure).
    """

    stage: str
    probability: float
    open_count: int
    needed: float
    have: float
    gap: float
    expected: float
    expected_value: float


class MeasureBalance(NamedTuple):
    """The balance by one measure ("money": minor units, "units": sets).

    Rates ("per month" and so on) divide by the time left in ``period``; with no time left they are the
    whole figure: all of it is due at once.
    """

    measure: str
    target: float
    average: float
    contracts_needed: float
    won_value: float
    won_contracts: float
    still_to_sign: float
    stages: tuple[StageBalance, ...]
    expected_contracts: float
    expected_value: float
    gap_starts: str | None
    new_targets: float
    new_targets_per_month: float
    new_targets_per_week: float
    contracts_per_week: float
    period: Period

    @property
    def new_targets_per_working_day(self) -> float:
        """New targets to find on each working day left. Worked out when asked: the holiday calendar takes
        20 ms to load."""
        return _rate(self.new_targets, self.period.working_days_left)

    @property
    def contracts_short(self) -> float:
        """N - E_target: contracts that the whole funnel may be expected to lack by number; 0 when it
        carries."""
        return max(0.0, settled(self.contracts_needed - self.expected_contracts, self.contracts_needed))

    @property
    def value_short(self) -> float:
        """T - expected value: what the whole funnel may be expected to lack by value; 0 when it carries."""
        return max(0.0, settled(self.target - self.expected_value, self.target))

    @property
    def disagrees(self) -> bool:
        """Whether by number and by value say different things about reaching the target."""
        return (self.contracts_short > 0) != (self.value_short > 0)

    def stage(self, key: str) -> StageBalance:
        """Return the line of stage ``key``. Raises KeyError."""
        for line in self.stages:
            if line.stage == key:
                return line
        raise KeyError(key)


class Pipeline(NamedTuple):
    """What is in the funnel, as the balance needs it (all from one query).

    ``counts``, ``sums_minor`` and ``units`` are per open stage: number of open deals, sum of amounts in
    minor units (whole, but for a scenario's), sum of units. ``without_amount``/``without_units``: open deals
    lacking them. Won figures are those of the period; ``before_...`` is what of them was won before the user
    began with the file, and is in no deal of it.
    """

    counts: Mapping[str, int]
    sums_minor: Mapping[str, float]
    units: Mapping[str, int]
    without_amount: int
    without_units: int
    won_count: int
    won_minor: int
    won_units: int
    before_count: int = 0
    before_minor: int = 0
    before_units: int = 0


EMPTY_PIPELINE = Pipeline({}, {}, {}, 0, 0, 0, 0, 0)
"""A funnel with no deals and nothing won: its balance is the plain table of the method."""


class Goals(NamedTuple):
    """The saved inputs. A measure without target or average is not worked out (None)."""

    target_minor: int | None
    average_minor: int | None
    target_units: float | None
    average_units: float | None


class Balance(NamedTuple):
    """Both measures, and which binds: the one with more contracts still to sign (ties: the larger N, then
    money).

    None where inputs are missing.
    """

    money: MeasureBalance | None
    units: MeasureBalance | None
    binding: str | None

    def measure(self, name: str) -> MeasureBalance | None:
        """Return the balance by "money" or "units"."""
        return self.money if name == "money" else self.units


def check_probabilities(probabilities: Mapping[str, float]) -> None:
    """Raise BalanceError unless all six lie in (0, 1], won is 1 and no later stage is lower than an earlier
    one.

    The error's ``field`` is "probabilities." and the stage's key. Differences of float noise are let pass.
    """
    earlier = 0.0
    for stage in STAGES:
        field = f"probabilities.{stage}"
        value = probabilities.get(stage)
        if not _is_number(value):
            raise BalanceError(message("Balance", "Type a win probability from more than 0 to 100%."), field)
        assert value is not None
        if not 0 < value <= 1:
            raise BalanceError(
                message(
                    "Balance",
                    "{percent}% is not a win probability. It must be more than 0 and at most 100%.",
                    percent=_number(value * 100),
                ),
                field,
            )
        if stage == "won" and value != 1:
            raise BalanceError(
                message(
                    "Balance",
                    "A won deal is won: its probability must be 100%, not {percent}%.",
                    percent=_number(value * 100),
                ),
                field,
            )
        if settled(value - earlier) < 0:
            raise BalanceError(
                message(
                    "Balance",
                    "{percent}% is lower than the {earlier}% of the stage before. "
                    "A later stage's probability must not be lower.",
                    percent=_number(value * 100),
                    earlier=_number(earlier * 100),
                ),
                field,
            )
        earlier = value


def check_period(period: Period) -> None:
    """Raise BalanceError when the period ends before it starts, is longer than ten years, or its months
    left make no sense."""
    days = (period.end - period.start).days + 1
    if days < 1:
        raise BalanceError(
            message(
                "Balance",
                "The period ends on {end}, before it starts on {start}.",
                end=period.end,
                start=period.start,
            ),
            "period",
        )
    if days > LONGEST_PERIOD_DAYS:
        raise BalanceError(
            message("Balance", "The period is longer than ten years. Choose a shorter one."), "period"
        )
    if not EARLIEST_YEAR <= period.start.year <= LATEST_YEAR:
        raise BalanceError(
            message(
                "Balance",
                "The period starts in the year {year}. Choose a year from {earliest} to {latest}.",
                year=period.start.year,
                earliest=EARLIEST_YEAR,
                latest=LATEST_YEAR,
            ),
            "period",
        )
    months = period.months_left_override
    if months is not None:
        if not _is_number(months) or months <= 0:
            raise BalanceError(message("Balance", "The months left must be more than 0."), "months_left")
        if months > 120:
            raise BalanceError(message("Balance", "The months left must be 120 or fewer."), "months_left")


def balance(goals: Goals, pipeline: Pipeline, probabilities: Mapping[str, float], period: Period) -> Balance:
    """Work out the balance by money and by units (formulas: sales method, section 5).

    A measure without target or average is None. Raises BalanceError, with ``field`` and ``measure``, for
    inputs that make no sense: zero, negative, not finite, absurdly large.
    """
    check_probabilities(probabilities)
    check_period(period)
    money = _measure(
        "money",
        goals.target_minor,
        goals.average_minor,
        pipeline,
        pipeline.sums_minor,
        pipeline.won_minor,
        probabilities,
        period,
    )
    units = _measure(
        "units",
        goals.target_units,
        goals.average_units,
        pipeline,
        pipeline.units,
        pipeline.won_units,
        probabilities,
        period,
    )
    return Balance(money, units, _binding(money, units))


def balance_of_sound(
    goals: Goals, pipeline: Pipeline, probabilities: Mapping[str, float], period: Period
) -> tuple[Balance, list[BalanceError]]:
    """Return the balance of the measures whose inputs make sense, and what is wrong with the other ones: a
    bad input by money leaves the units as they are. Raises BalanceError for what concerns both."""
    wrong: list[BalanceError] = []
    while True:
        try:
            return balance(goals, pipeline, probabilities, period), wrong
        except BalanceError as error:
            if error.measure == "money":
                goals = goals._replace(target_minor=None, average_minor=None)
            elif error.measure == "units":
                goals = goals._replace(target_units=None, average_units=None)
            else:
                raise
            wrong.append(error)


def _measure(
    measure: str,
    target: float | None,
    average: float | None,
    pipeline: Pipeline,
    values: Mapping[str, float],
    won_value: float,
    probabilities: Mapping[str, float],
    period: Period,
) -> MeasureBalance | None:
    """Work out one measure; each input that is there is checked even when the other one is missing."""
    if target is not None:
        _check_positive(
            target,
            "target",
            measure,
            message("Balance", "The target must be more than 0."),
            message("Balance", "This target is too large. Check its unit."),
        )
    if average is not None:
        _check_positive(
            average,
            "average",
            measure,
            message("Balance", "The average contract must be more than 0."),
            message("Balance", "This average contract is too large. Check its unit."),
        )
    if target is None or average is None:
        return None
    needed = target / average
    if needed > LARGEST_NEED:
        raise BalanceError(
            message(
                "Balance",
                "The target is more than a thousand million average contracts. Check the unit of both.",
            ),
            "average",
            measure,
        )
    won_contracts = won_value / average
    still = max(0.0, settled(needed - won_contracts, needed))
    lines = [StageBalance("won", 1.0, 0, still, 0.0, 0.0, won_contracts, float(won_value))]
    number = 0.0  # sum of n_t P_t from this stage on
    value = 0.0  # sum of the values' P_t from this stage on
    for stage in reversed(OPEN_STAGES):
        probability = probabilities[stage]
        count = pipeline.counts.get(stage, 0)
        number += count * probability
        value += values.get(stage, 0) * probability
        need = still / probability
        have = number / probability
        lines.append(
            StageBalance(
                stage,
                probability,
                count,
                need,
                have,
                settled(have - need, need),
                won_contracts + number,
                won_value + value,
            )
        )
    stages = tuple(reversed(lines))
    new_targets = max(0.0, -stages[0].gap)
    return MeasureBalance(
        measure=measure,
        target=float(target),
        average=float(average),
        contracts_needed=needed,
        won_value=float(won_value),
        won_contracts=won_contracts,
        still_to_sign=still,
        stages=stages,
        expected_contracts=won_contracts + number,
        expected_value=won_value + value,
        gap_starts=next((line.stage for line in stages if line.gap < 0), None),
        new_targets=new_targets,
        new_targets_per_month=_rate(new_targets, period.months_left),
        new_targets_per_week=_rate(new_targets, period.weeks_left),
        contracts_per_week=_rate(still, period.weeks_left),
        period=period,
    )


def _binding(money: MeasureBalance | None, units: MeasureBalance | None) -> str | None:
    """Return the measure that asks for more; None when neither is worked out."""
    if money is None or units is None:
        return "money" if money is not None else "units" if units is not None else None
    more = settled(units.still_to_sign - money.still_to_sign, money.still_to_sign) or settled(
        units.contracts_needed - money.contracts_needed, money.contracts_needed
    )
    return "units" if more > 0 else "money"


def _check_positive(value: float, field: str, measure: str, too_small: Message, too_large: Message) -> None:
    if not _is_number(value) or value <= 0:
        raise BalanceError(too_small, field, measure)
    if value > LARGEST_TARGET:
        raise BalanceError(too_large, field, measure)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _number(value: float) -> str:
    """Return a percentage without needless digits: 75, 33.3."""
    return f"{value:.4g}" if abs(value) < 10_000 else f"{value:.3g}"


def _rate(amount: float, time: float) -> float:
    return amount / time if time > 0 else amount
