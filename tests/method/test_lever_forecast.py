"""What the levers bring: means of the forecast, each against another way to the same figure."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from funnel_desktop.method.forecast import Forecast, Scales
from funnel_desktop.method.forecast_ground import Ground
from funnel_desktop.method.history import KnownDeal
from funnel_desktop.method.lever_forecast import (
    MOST_TIMES,
    Alone,
    LeverForecasts,
    alone,
    basis_of,
    one_per_cent,
)
from funnel_desktop.method.levers import AS_MEASURED, Factors
from funnel_desktop.method.stages import LEVERS, Lever
from tests.method.test_forecast import TODAY, a_year, deal, deals_drawn, ground_of
from tests.steps import finished

YEAR = ground_of(a_year())
DAYS = 200


def scales_of(factors: Factors) -> Scales:
    return Scales(factors.win_rate, factors.opportunities, factors.sales_cycle, factors.deal_size)


def found_alone(results: LeverForecasts, ground: Ground, lever: Lever, target: float) -> Alone:
    return finished(alone(results, basis_of(ground), lever, target))


# By hand


def test_one_open_deal_by_hand() -> None:
    """A file of today, which has no level and hardly a season: the deal's chance in each set, times the shock
    of each case, at most .97; nothing comes new, since no day was watched."""
    ground = ground_of([deal(1, "intent", TODAY - 3, amount=1_000_00)], first=TODAY - 3)
    forecast = Forecast(ground, 60)
    sets = forecast._tables.chances(3, np.array([3.0]), np.array([60.0]))[0, 1:]
    spread = math.sqrt(0.2**2 + 0.5**2 + 0.5**2 * 60 / 365)
    shocks = np.exp(spread * forecast._own.shocks - spread**2 / 2)
    each = [min(0.97, sets[case // 50] * shocks[case]) for case in range(2000)]
    found = LeverForecasts(ground, 60, 0).result()
    assert found.open == pytest.approx(1_000_00 * sum(each) / 2000)
    assert 0.4 * 1_000_00 < found.open < 0.7 * 1_000_00
    larger = LeverForecasts(ground, 60, 0).result(Factors(deal_size=3))
    assert larger.open == pytest.approx(3 * found.open)


def test_new_deals_by_hand() -> None:
    """Nothing is open: as many come as came of late, each is won as a fresh one is, and is worth what the won
    ones were."""
    deals = [
        deal(row, "won", TODAY - 20 - row % 5, outcome="won", closed=TODAY - row % 5, amount=(row + 1) * 100)
        for row in range(12)
    ]
    ground = ground_of(deals, first=TODAY - 29)  # the level waits for thirty days
    forecast = Forecast(ground, 100)
    fresh = forecast._tables.fresh_mean(100)[1:]
    basis = basis_of(ground)
    spread = math.sqrt(0.2**2 + (0.5**2 + 0.5**2 * 100 / 365) / (1 + 12 / 4))
    shocks = np.exp(spread * forecast._own.shocks - spread**2 / 2)
    came = forecast._own.gamma(basis.new + 0.5) / basis.watched
    season = forecast.level(100)
    means = [came[case] * 100 * fresh[case // 50] * shocks[case] * season for case in range(2000)]
    result = LeverForecasts(ground, 100, 7).result()
    assert (result.won, result.open) == (7, 0)
    assert result.new == pytest.approx(sum(means) / 2000 * (sum(range(1, 13)) * 100 / 12))
    assert basis.value("deal_size") == pytest.approx(650)
    assert basis.amounts_won


@pytest.mark.parametrize(
    "factors",
    [
        AS_MEASURED,
        Factors(win_rate=1.3),
        Factors(opportunities=2.5),
        Factors(sales_cycle=0.6),
        Factors(deal_size=1.4),
        Factors(0.8, 1.5, 1.3, 1.1),
    ],
)
def test_the_mean_is_that_of_the_cases(factors: Factors) -> None:
    """Played through with every deal's own numbers it is the same, but for what two thousand cases leave
    open."""
    cases = Forecast(YEAR, DAYS, scales_of(factors)).within(DAYS).amount
    found = LeverForecasts(YEAR, DAYS, 0).result(factors)
    assert found.total == pytest.approx(cases.mean(), abs=4 * cases.std() / math.sqrt(len(cases)))


def test_the_cases_hold_the_same_numbers_whatever_a_lever_says() -> None:
    plain, larger = (Forecast(YEAR, DAYS, Scales(amounts=size)).within(DAYS) for size in (1.0, 2.0))
    assert (plain.number == larger.number).all()
    more = Forecast(YEAR, DAYS, Scales(shares=1.01)).within(DAYS)
    assert (more.number >= plain.number - 1e-9).all()


# One per cent


def test_one_per_cent_of_each_is_the_difference_of_two_results() -> None:
    results = LeverForecasts(YEAR, DAYS, 5_000)
    now = results.result()
    ranked = one_per_cent(results.brings)
    brings = dict(ranked)
    assert brings["deal_size"] == pytest.approx(0.01 * (now.open + now.new), rel=1e-6)
    assert brings["opportunities"] == pytest.approx(0.01 * now.new, rel=1e-6)
    for lever in LEVERS:
        alone_set = AS_MEASURED.with_lever(lever, 0.99 if lever == "sales_cycle" else 1.01)
        fresh = LeverForecasts(YEAR, DAYS, 5_000)
        assert brings[lever] == pytest.approx(fresh.result(alone_set).total - now.total, rel=1e-9)
        assert brings[lever] > 0
    assert [effect for _, effect in ranked] == sorted(brings.values(), reverse=True)
    # Raising every stage's share by one per cent raises what is won by more than one.
    assert brings["win_rate"] > brings["deal_size"] > brings["opportunities"]


def test_a_difference_by_the_cases_is_the_same() -> None:
    """As two runs with the same random numbers have it, within what their own numbers leave open."""
    plain = Forecast(YEAR, DAYS)
    before = plain.within(DAYS).amount
    results = LeverForecasts(YEAR, DAYS, 0)
    for lever, factor in zip(LEVERS, (1.2, 10.0, 0.7, 1.2), strict=True):
        scales = scales_of(AS_MEASURED.with_lever(lever, factor))
        more = Forecast(YEAR, DAYS, scales, plain).within(DAYS).amount - before
        assert more.mean() > 0
        room = 4 * more.std() / math.sqrt(len(more))
        assert results.brings(lever, factor) == pytest.approx(more.mean(), abs=room)


def test_half_the_stays_bring_in_half_the_days_what_all_bring() -> None:
    ground = ground_of([deal(1, "shortlisted", TODAY - 9), deal(2, "target", TODAY - 2)], first=TODAY - 9)
    half = Forecast(ground, 60, Scales(stays=0.5)).within(60).chances
    assert half == pytest.approx(Forecast(ground, 120).within(120).chances)


def test_with_nothing_there_nothing_is_brought() -> None:
    results = LeverForecasts(ground_of([], first=TODAY), 365, 0)
    assert results.result().total == 0
    assert all(effect == 0 for _, effect in one_per_cent(results.brings))


def test_on_the_last_day_only_what_is_won_is_there() -> None:
    results = LeverForecasts(YEAR, 0, 900)
    assert results.result(Factors(2, 2, 0.5, 2)).total == 900


# A lever alone


@pytest.mark.parametrize("lever", LEVERS)
def test_alone_it_is_the_smallest_change_that_reaches_the_target(lever: Lever) -> None:
    results = LeverForecasts(YEAR, DAYS, 0)
    now = results.result().total
    best = {"win_rate": 10.0, "opportunities": MOST_TIMES, "sales_cycle": 0.0, "deal_size": MOST_TIMES}[lever]
    most = results.result(AS_MEASURED.with_lever(lever, best)).total
    for share in (0.001, 0.3, 0.9):
        target = now + (most - now) * share
        found = found_alone(results, YEAR, lever, target)
        assert found.kind == "change"
        assert results.result(AS_MEASURED.with_lever(lever, found.factor)).total >= target * (1 - 1e-9)
        less = found.factor + (0.0015 if lever == "sales_cycle" else -0.0015)
        assert results.result(AS_MEASURED.with_lever(lever, less)).total < target
    assert found_alone(results, YEAR, lever, now) == ("reached", 1.0, now)
    never = found_alone(results, YEAR, lever, most * 1.01)
    assert never.kind == "never"
    assert never.total == pytest.approx(most, rel=1e-3)


def test_larger_deals_by_hand() -> None:
    results = LeverForecasts(YEAR, DAYS, 1_000)
    coming = results.result().total - 1_000
    found = found_alone(results, YEAR, "deal_size", 1_000 + 3.5 * coming)
    assert found.kind == "change"
    assert found.factor == pytest.approx(3.5)
    assert found_alone(results, YEAR, "deal_size", 1_000 + 10.5 * coming).kind == "never"


def test_below_five_closed_the_values_are_the_methods() -> None:
    few = [deal(row, "target", TODAY - 9, outcome="lost", closed=TODAY - 1) for row in range(4)]
    assert basis_of(ground_of(few)).from_method
    more = [*few, deal(4, "target", TODAY - 9, outcome="lost", closed=TODAY - 1)]
    assert not basis_of(ground_of(more)).from_method


# Any file


@settings(max_examples=25, deadline=None)
@given(deals_drawn(), st.integers(0, 500), st.sampled_from(LEVERS), st.floats(0.2, 3), st.floats(0.2, 3))
def test_more_of_a_lever_never_brings_less(
    deals: list[KnownDeal], days: int, lever: Lever, one: float, other: float
) -> None:
    results = LeverForecasts(ground_of(deals), days, 0)
    low, high = sorted((one, other))
    totals = [results.result(AS_MEASURED.with_lever(lever, factor)) for factor in (low, high)]
    worse, better = reversed(totals) if lever == "sales_cycle" else totals
    assert 0 <= worse.open <= better.open * (1 + 1e-9)
    assert 0 <= worse.new <= better.new * (1 + 1e-9)


@settings(max_examples=25, deadline=None)
@given(deals_drawn(), st.integers(1, 400), st.sampled_from(LEVERS), st.integers(1, 10**16))
def test_a_lever_alone_reaches_the_target_or_says_that_it_cannot(
    deals: list[KnownDeal], days: int, lever: Lever, target: int
) -> None:
    ground = ground_of(deals)
    results = LeverForecasts(ground, days, 0)
    found = found_alone(results, ground, lever, target)
    there = results.result(AS_MEASURED.with_lever(lever, found.factor)).total
    assert there == pytest.approx(found.total, rel=1e-6)
    assert (found.kind == "never") == (there < target * (1 - 1e-9))
    assert found.kind == "reached" or results.result().total < target
