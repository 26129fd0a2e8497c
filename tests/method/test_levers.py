"""The levers' values: what they are taken from, how a value and its factor go together, and what a scenario
makes of the balance."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.method.balance import check_probabilities
from funnel_desktop.method.levers import (
    AS_MEASURED,
    ONE_PER_CENT,
    Factors,
    LeverBasis,
    effective,
    scaled_average,
    scaled_probabilities,
    scaled_sums,
)
from funnel_desktop.method.stages import LEVERS, OPEN_STAGES, STANDARD_PROBABILITIES, Lever
from funnel_desktop.method.usual import StageRecord, usual_numbers

STANDARD = LeverBasis(usual_numbers({}).stages, 5, 61.0, (0, 0), 4, 120.0, False, 4, 1.0)
"""Five new deals in 61 days, four amounts of 30 on average, by the standards."""


def test_values_by_hand() -> None:
    # .40 x .50 x .667 x .833 x .90 = .10: each stage as if all were alike lets .63 through.
    assert STANDARD.probability() == pytest.approx(0.1)
    assert STANDARD.value("win_rate") == pytest.approx(0.1**0.2)
    assert STANDARD.value("opportunities") == pytest.approx(5.5 / 61 * 30.44)
    assert STANDARD.value("sales_cycle") == 120
    assert STANDARD.value("deal_size") == 30
    assert [STANDARD.sample(lever) for lever in LEVERS] == [0, 5, 0, 4]


def test_more_of_a_stage_ends_at_all_of_it() -> None:
    # 1.25 x: .5 x .625 x .8333 x 1 x 1.
    assert STANDARD.probability(1.25) == pytest.approx(0.4 * 1.25 * 0.5 * 1.25 * (2 / 3) * 1.25)
    assert STANDARD.highest_share == pytest.approx(2.5)
    assert STANDARD.probability(2.5) == pytest.approx(1.0)
    assert STANDARD.value("win_rate", 2.5) == pytest.approx(1.0)


def test_values_are_the_methods_below_five_closed() -> None:
    assert STANDARD.from_method
    assert not STANDARD._replace(closed=5).from_method


def test_without_an_amount_a_deal_has_no_size() -> None:
    none = STANDARD._replace(amounts=0, sum_minor=0.0)
    assert none.value("deal_size") is None
    assert none.factor("deal_size", 10.0) == 1.0


def test_the_sample_is_what_left_a_stage_and_the_stays_that_ended() -> None:
    records = {"target": StageRecord(moved=(10, 20), lost=(5,), here=(3, 4000), passed_over=2)}
    basis = STANDARD._replace(stages=usual_numbers(records).stages)
    # Two moved on and two passed it over; one was lost and one is stuck.
    assert basis.sample("win_rate") == 6
    assert basis.sample("sales_cycle") == 4


records = st.builds(
    StageRecord,
    st.lists(st.floats(0.6, 400), max_size=8),
    st.lists(st.floats(0.6, 400), max_size=8),
    st.lists(st.floats(0, 400), max_size=8),
    st.integers(0, 5),
    st.just(()),
)
bases = st.builds(
    lambda of_stages, new, watched, amounts, sum_minor: LeverBasis(
        usual_numbers(dict(zip(OPEN_STAGES, of_stages, strict=True))).stages,
        new, watched, (0, 0), amounts, sum_minor, True, 9, 1.0,
    ),
    st.lists(records, min_size=5, max_size=5),
    st.integers(0, 10_000),
    st.floats(20, 200),
    st.integers(1, 999),
    st.floats(1, 1e12),
)  # fmt: skip
factors = st.floats(0.05, 8)
all_factors = st.builds(Factors, factors, factors, factors, factors)


@given(bases, st.sampled_from(LEVERS), factors)
def test_a_value_typed_is_the_value_shown(basis: LeverBasis, lever: Lever, factor: float) -> None:
    value = basis.value(lever, factor)
    assert value is not None
    again = basis.factor(lever, value)
    assert basis.value(lever, again) == pytest.approx(value, rel=1e-6)
    if lever != "win_rate" or factor <= 1:
        assert again == pytest.approx(factor, rel=1e-6)


@given(bases, factors, factors)
def test_a_higher_share_never_lets_less_through(basis: LeverBasis, one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert 0 < basis.probability(low) <= basis.probability(high) <= 1


def test_what_a_foreign_hand_wrote_counts_only_as_far_as_it_makes_sense() -> None:
    assert effective(Factors(float("nan"), -3, -1, float("inf"))) == Factors(1.0, 1e-4, 0.0, 1.0)
    assert effective(AS_MEASURED) == AS_MEASURED
    assert ONE_PER_CENT == (1.01, 1.01, 0.99, 1.01)


# A scenario in the balance


def test_a_scenario_lets_more_through_every_stage() -> None:
    # Of .40 .50 .667 .833 .90 times 1.2: .48 .60 .80 1 1.
    found = scaled_probabilities(STANDARD_PROBABILITIES, Factors(win_rate=1.2))
    assert found == pytest.approx(
        {
            "target": 0.48 * 0.6 * 0.8,
            "qualified": 0.6 * 0.8,
            "shortlisted": 0.8,
            "intent": 1.0,
            "near_win": 1.0,
            "won": 1.0,
        }
    )
    assert scaled_probabilities(STANDARD_PROBABILITIES, AS_MEASURED) == pytest.approx(STANDARD_PROBABILITIES)


def test_a_scenario_makes_what_is_open_and_the_average_larger() -> None:
    assert scaled_sums({"target": 200.0}, Factors(deal_size=1.5)) == {"target": 300.0}
    assert scaled_average(30.0, Factors(deal_size=1.5)) == 45.0
    assert scaled_average(None, Factors(deal_size=1.5)) is None


@given(st.lists(st.floats(0.01, 1), min_size=5, max_size=5), all_factors)
def test_a_scenario_keeps_probabilities_valid(chances: list[float], used: Factors) -> None:
    before = {**dict(zip(OPEN_STAGES, sorted(chances), strict=True)), "won": 1.0}
    scaled = scaled_probabilities(before, used)
    check_probabilities(scaled)
    higher, lower = max(scaled["target"], before["target"]), min(scaled["target"], before["target"])
    assert (scaled["target"] if used.win_rate >= 1 else before["target"]) == pytest.approx(higher)
    assert lower > 0
