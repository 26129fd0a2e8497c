"""The levers: what each brings to the year's result, which one is the strongest, and what it can do alone."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.method.balance import EMPTY_PIPELINE, Goals, Period, balance, check_probabilities
from funnel_desktop.method.levers import (
    AS_MEASURED,
    Factors,
    Ground,
    Measure,
    Measures,
    alone,
    effect,
    effective,
    one_per_cent,
    opportunities,
    result,
    scaled_average,
    scaled_probabilities,
    scaled_sums,
    value_of,
)
from funnel_desktop.method.stages import LEVERS, OPEN_STAGES, STANDARD_PROBABILITIES, Lever

MEASURES = Measures(Measure(0.25, 40), Measure(5.0, 60), Measure(2.0, 10), Measure(8.0, 10))
BY_HAND = Ground(100, {"target": 200, "near_win": 100}, STANDARD_PROBABILITIES, 6.0, MEASURES)
"""Won 100; open 200 at 10 % and 100 at 90 %: 110; new 5 x (6 - 2) x 25 % x 8: 40. Together 250."""


def measures(*values: float | None) -> Measures:
    """Return measures of these values, each over 30 deals."""
    return Measures(*(Measure(value, 30 if value is not None else 0) for value in values))


# By hand


def test_the_result_is_won_and_open_and_new() -> None:
    found = result(BY_HAND)
    assert (found.won, found.open, found.new, found.total) == pytest.approx((100, 110, 40, 250))
    assert found.productive_months == 4


def test_each_lever_for_one_per_cent_the_strongest_first() -> None:
    brings = dict(one_per_cent(BY_HAND))
    assert brings == pytest.approx(
        {"win_rate": 1.5, "deal_size": 1.5, "opportunities": 0.4, "sales_cycle": 0.2}
    )
    assert [lever for lever, _ in one_per_cent(BY_HAND)][2:] == ["opportunities", "sales_cycle"]


def test_no_probability_rises_over_one() -> None:
    # A third more: 200 at 13.3 %, 100 not at 120 % but at 100 %, and a third more of the new 40.
    assert effect(BY_HAND, "win_rate", 4 / 3) == pytest.approx(200 / 30 + 10 + 40 / 3)


@pytest.mark.parametrize(
    ("target", "lever", "kind", "value"),
    [
        (300, "opportunities", "change", 11.25),
        (300, "deal_size", "change", 32 / 3),
        (300, "win_rate", "change", 0.25 * 5 / 3),  # beyond the kink at which 90 % has become 100 %
        (300, "sales_cycle", "never", None),  # even at once, six months bring 60 and not 90
        (260, "sales_cycle", "change", 1.0),
        (270, "sales_cycle", "change", 0.0),
        (230, "opportunities", "spare", 2.5),
        (230, "deal_size", "spare", 8 * 130 / 150),
        (230, "win_rate", "spare", 0.25 * 130 / 150),
        (230, "sales_cycle", "spare", 4.0),
        (210, "sales_cycle", "spare", 6.0),
        (200, "sales_cycle", "always", None),
        (200, "opportunities", "always", None),
        (90, "win_rate", "always", None),
        (90, "deal_size", "always", None),
        (250, "win_rate", "holds", 0.25),
        (440, "win_rate", "change", 1.0),  # 100 + 200 at 40 % + 100 at 100 % + 160: all that it can
        (441, "win_rate", "never", None),
    ],
)
def test_the_target_by_one_lever_alone(target: float, lever: Lever, kind: str, value: float | None) -> None:
    found = alone(BY_HAND, lever, target)
    assert found.kind == kind
    assert found.value == (None if value is None else pytest.approx(value))


def test_a_lever_that_was_not_measured_stays_out() -> None:
    ground = BY_HAND._replace(measures=measures(0.25, 5.0, None, 8.0))
    assert result(ground).total == pytest.approx(210)
    assert effect(ground, "sales_cycle", 0.5) is None
    assert alone(ground, "sales_cycle", 300).kind == "missing"
    assert [lever for lever, _ in one_per_cent(ground)] == ["win_rate", "deal_size", "opportunities"]
    assert alone(ground, "opportunities", 300).kind == "never"


def test_with_a_cycle_longer_than_what_is_left_nothing_new_is_won_in_time() -> None:
    ground = BY_HAND._replace(months_left=1.5)
    assert result(ground).new == 0
    assert effect(ground, "opportunities", 2.0) == 0
    assert effect(ground, "sales_cycle", 0.5) == pytest.approx(5 * 0.5 * 0.25 * 8)


# Measuring opportunities


def test_opportunities_are_the_last_twelve_months_by_twelve() -> None:
    entered: dict[str | None, int] = {"2024-03-01": 7, "2025-11-25": 6, "2026-11-24": 18, "2026-11-25": 5}
    found = opportunities({**entered, None: 3}, date(2026, 11, 24))
    assert (found.value, found.sample, found.first) == (2.0, 24, date(2025, 11, 25))
    assert found.whole_year
    assert found.undated == 3


def test_a_short_history_begins_with_its_first_deal() -> None:
    found = opportunities({"2026-09-25": 4, "2026-11-20": 2}, date(2026, 11, 24))
    assert (found.sample, found.first, found.whole_year) == (6, date(2026, 9, 25), False)
    assert found.value == pytest.approx(6 / (61 / 30.44))


def test_a_file_of_today_counts_as_one_month() -> None:
    assert opportunities({"2026-11-24": 6}, date(2026, 11, 24)).value == 6


def test_nothing_entered_is_nothing_measured() -> None:
    assert opportunities({}, date(2024, 2, 29)).value is None
    assert opportunities({"2020-01-01": 9}, date(2024, 2, 29)).value is None


# Whatever the numbers

amounts = st.integers(0, 10**13)
shares = st.floats(0.01, 1)
grounds = st.builds(
    lambda won, sums, rates, months, values: Ground(
        won,
        dict(zip(OPEN_STAGES, sums, strict=True)),
        {**dict(zip(OPEN_STAGES, sorted(rates), strict=True)), "won": 1.0},
        months,
        measures(*values),
    ),
    amounts,
    st.lists(amounts, min_size=5, max_size=5),
    st.lists(shares, min_size=5, max_size=5),
    st.floats(0, 24),
    st.tuples(
        st.none() | shares,
        st.none() | st.floats(0.05, 500),
        st.none() | st.floats(0, 30),
        st.none() | st.floats(100, 1e10),
    ),
)
factors = st.floats(0.05, 8)
all_factors = st.builds(Factors, factors, factors, factors, factors)


@given(grounds, all_factors)
def test_nothing_is_negative_and_the_parts_add_up(ground: Ground, used: Factors) -> None:
    found = result(ground, used)
    assert min(found.won, found.open, found.new, found.productive_months, found.total) >= 0
    assert found.total == pytest.approx(found.won + sum(part.value for part in found.parts) + found.new)
    rate = value_of(ground.measures, used, "win_rate")
    assert rate is None or rate <= 1 + 1e-12


@given(grounds, all_factors)
def test_the_balance_of_a_scenario_is_the_levers_result_but_for_deals_still_to_find(
    ground: Ground, used: Factors
) -> None:
    """The balance's own arithmetic over scaled inputs, against the formula of the levers."""
    sums = scaled_sums(ground.sums_minor, ground.measures, used)
    chances = scaled_probabilities(ground.probabilities, ground.measures, used)
    pipeline = EMPTY_PIPELINE._replace(sums_minor=sums, won_minor=round(ground.won_minor))
    period = Period(date(2026, 1, 1), date(2026, 12, 31), date(2026, 6, 1))
    found = balance(Goals(10**9, 10**6, None, None), pipeline, chances, period).money
    assert found is not None
    levers = result(ground._replace(won_minor=round(ground.won_minor)), used)
    assert found.expected_value == pytest.approx(levers.won + levers.open)


@given(grounds, all_factors, st.sampled_from(LEVERS), factors, factors)
def test_more_of_a_lever_never_brings_less(
    ground: Ground, used: Factors, lever: Lever, one: float, other: float
) -> None:
    low, high = sorted((one, other))
    totals = [result(ground, used.with_lever(lever, factor)).total for factor in (low, high)]
    worse, better = reversed(totals) if lever == "sales_cycle" else totals
    assert better >= worse * (1 - 1e-12)


@given(grounds, st.sampled_from(("opportunities", "deal_size")), st.floats(0, 3), st.floats(0, 3))
def test_effects_of_a_straight_lever_add_up(ground: Ground, lever: Lever, one: float, other: float) -> None:
    found = [effect(ground, lever, 1 + change) for change in (one, other, one + other)]
    if found[0] is None:
        assert found == [None] * 3
    else:
        scale = 1e-8 * max(1.0, result(ground).total)
        assert found[0] + (found[1] or 0) == pytest.approx(found[2], abs=scale, rel=1e-6)


@given(grounds)
def test_the_ranking_is_in_order_and_never_negative(ground: Ground) -> None:
    ranked = one_per_cent(ground)
    brings = [effect for _, effect in ranked]
    assert brings == sorted(brings, reverse=True)
    assert all(effect >= 0 for effect in brings)
    assert {lever for lever, _ in ranked} == set(LEVERS) - set(ground.measures.missing)


@given(grounds, st.sampled_from(LEVERS), st.integers(1, 10**14))
def test_a_lever_alone_gives_exactly_the_target(ground: Ground, lever: Lever, target: int) -> None:
    found = alone(ground, lever, target)
    measured = ground.measures.of(lever).value
    now = result(ground).total
    if found.kind == "missing":
        assert measured is None
        return
    assert measured is not None
    if found.value is not None and measured > 0:
        factor = found.value / measured
        if 1e-4 <= factor <= 1e4:
            there = result(ground, AS_MEASURED.with_lever(lever, factor)).total
            assert there == pytest.approx(target, rel=1e-6)
    if found.kind == "never":
        best = {"sales_cycle": 0.0, "win_rate": 1 / measured if measured else 1.0}.get(lever, 1e4)
        assert now < target
        assert result(ground, AS_MEASURED.with_lever(lever, best)).total < target * (1 + 1e-6)
    if found.kind in ("spare", "always"):
        assert now > target


@given(grounds, all_factors)
def test_a_scenario_keeps_probabilities_valid(ground: Ground, used: Factors) -> None:
    scaled = scaled_probabilities(ground.probabilities, ground.measures, used)
    check_probabilities(scaled)
    expected = sum(ground.sums_minor[stage] * scaled[stage] for stage in OPEN_STAGES)
    sized = expected * effective(ground.measures, used).deal_size
    assert sized == pytest.approx(result(ground, used).open)
    average = scaled_average(1000.0, ground.measures, used)
    assert average is not None
    assert average > 0


@given(st.dictionaries(st.dates(date(2024, 1, 1), date(2026, 12, 31)), st.integers(1, 50)), st.integers(0, 9))
def test_no_deal_is_counted_that_did_not_enter_within_the_year(days: dict[date, int], undated: int) -> None:
    until = date(2026, 11, 24)
    entered: dict[str | None, int] = {day.isoformat(): count for day, count in days.items()}
    found = opportunities({**entered, None: undated}, until)
    within = sum(n for day, n in days.items() if until - timedelta(days=365) < day <= until)
    assert found.sample == within
    assert found.months >= 1
    assert found.value is None if not within else found.value == pytest.approx(within / found.months)
