"""The forecast's numbers: the printed values of the method, and what a user must be able to rely on."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from funnel_desktop.method.chance_tables import (
    GOING_ON_BEFORE,
    LEAVING_BEFORE,
    ChanceTables,
    Pace,
    Sets,
)
from funnel_desktop.method.forecast import Forecast, Range, Scales
from funnel_desktop.method.forecast_ground import GatheredDeals, Ground
from funnel_desktop.method.forecast_habits import pace_by_age, season_by_month, season_of, usual_slip
from funnel_desktop.method.forecast_random import DRAWS, OwnNumbers, deal_numbers, own_numbers
from funnel_desktop.method.history import How, KnownDeal, Stated, Stay
from funnel_desktop.method.stages import OPEN_STAGES
from funnel_desktop.method.usual import STANDARD_DAYS, STANDARD_SHARES, usual_numbers
from funnel_desktop.method.usual_then import Then

TODAY = float(date(2026, 11, 30).toordinal())
STANDARD = usual_numbers({})

# P(won within 30, 90, 180, 365 days) by the standards alone: of one that just entered, of one that is one
# usual stay old, of one that is more than three usual stays old.
PRINTED = {
    "target": ((0.00, 0.03, 0.08, 0.08), None, (0.00, 0.00, 0.01, 0.01)),
    "qualified": ((0.02, 0.16, 0.21, 0.21), None, None),
    "shortlisted": ((0.13, 0.42, 0.44, 0.45), (0.13, 0.39, 0.41, 0.42), None),
    "intent": ((0.44, 0.68, 0.69, 0.70), (0.44, 0.63, 0.64, 0.65), None),
    "near_win": ((0.78, 0.86, 0.86, 0.87), (0.78, 0.79, 0.80, 0.81), (0.05, 0.12, 0.19, 0.25)),
}


def standard_tables(horizon: float = 400) -> ChanceTables:
    sets = Sets(
        np.array([[STANDARD_SHARES[stage] for stage in OPEN_STAGES]]),
        np.array([[STANDARD_DAYS[stage] for stage in OPEN_STAGES]]),
        np.zeros(5),
    )
    return ChanceTables(sets, Pace(np.array(LEAVING_BEFORE), np.array(GOING_ON_BEFORE)), horizon, 1e6)


@pytest.mark.parametrize("stage", OPEN_STAGES)
def test_chances_by_the_standards_are_those_of_the_method(stage: str) -> None:
    tables, place, stay = standard_tables(), OPEN_STAGES.index(stage), STANDARD_DAYS[stage]
    for age, printed in zip((0, stay, 3 * stay + 5), PRINTED[stage], strict=True):
        if printed is not None:
            found = tables.chances(place, np.full(4, float(age)), np.array([30.0, 90, 180, 365]))[:, 0]
            assert found == pytest.approx(printed, abs=0.0101)


def test_chances_grow_with_time_and_are_none_now() -> None:
    tables = standard_tables()
    days = np.linspace(0, 399, 400)
    for place in range(5):
        found = tables.chances(place, np.zeros(len(days)), days)[:, 0]
        assert found[0] == 0
        assert (np.diff(found) >= 0).all()


def test_deals_that_come_evenly_have_the_mean_of_all_horizons() -> None:
    tables = standard_tables()
    days = np.linspace(0.05, 99.95, 1000)
    enters = tables.chances(0, np.zeros(len(days)), days)[:, 0]
    assert tables.fresh_mean(100)[0] == pytest.approx(enters.mean(), rel=1e-3)
    assert tables.fresh_mean(0)[0] == 0
    # Beyond what the tables tell of nothing more is won: what was won by then stays won.
    near, far = (standard_tables(horizon).fresh_mean(1000)[0] for horizon in (500, 1000))
    assert far == pytest.approx(near, rel=0.01)
    assert near == pytest.approx(
        (standard_tables(500).fresh_mean(500)[0] + standard_tables(500).fresh[-1, 0]) / 2
    )


# A made-up file


def deal(
    row: int,
    stage: str,
    since: float,
    *,
    outcome: str = "open",
    amount: int | None = 100_000_00,
    said: Sequence[Stated] = (),
    closed: float | None = None,
    stays: Sequence[Stay] = (),
) -> KnownDeal:
    how: How = "here" if outcome == "open" else "lost" if outcome == "lost" else "on"
    told = tuple(stays) or (Stay(stage if stage != "won" else "near_win", since, closed, how),)
    return KnownDeal(
        row, f"deal {row}", since, outcome, stage, since, told[0].entered,
        None if closed is None else math.floor(closed), told, tuple(said), amount, amount, None, False, True,
    )  # fmt: skip


def ground_of(deals: Sequence[KnownDeal], first: float = TODAY - 400, now: float = TODAY) -> Ground:
    gathered = GatheredDeals()
    gathered.put(deals)
    return gathered.ground(now, Then(STANDARD, first, first))


def a_year(count: int = 400) -> list[KnownDeal]:
    """Deals of a year: a tenth was won, some are open."""
    dice = random.Random(11)
    deals = []
    for row in range(count):
        came = TODAY - 400 + dice.random() * 399
        if dice.random() < 0.45 and came < TODAY - 60:
            won = dice.random() < 0.2
            closed = came + 5 + dice.random() * 50
            outcome, stage = ("won", "won") if won else ("lost", "target")
            deals.append(
                deal(row, stage, came, outcome=outcome, closed=closed, amount=dice.randrange(10**7, 10**8))
            )
        else:
            stage = dice.choice(OPEN_STAGES)
            since = max(came, TODAY - dice.random() * 60)
            said = [Stated(since, int(TODAY) + dice.randrange(-10, 120))] if dice.random() < 0.7 else []
            deals.append(deal(row, stage, since, said=said, amount=dice.randrange(10**7, 10**8)))
    return deals


def test_the_same_file_has_the_same_forecast_and_more_days_never_bring_less() -> None:
    forecast = Forecast(ground_of(a_year()), 365)
    before = np.zeros(DRAWS)
    for days in (0, 1, 30, 90, 365):
        draws = forecast.within(days)
        assert (draws.number == Forecast(ground_of(a_year()), 365).within(days).number).all()
        assert draws.number_range.p50 >= np.median(before)
        before = draws.number
    assert forecast.within(0).number_range == Range(0, 0, 0, 0)


def test_an_empty_file_forecasts_nothing_much() -> None:
    draws = Forecast(ground_of([], first=TODAY), 365).within(365)
    assert draws.number_range.p50 == 0
    assert draws.amount_range.p90 == 0
    assert not len(draws.chances)


def test_one_deal_less_hardly_moves_the_range() -> None:
    deals = a_year()
    whole = Forecast(ground_of(deals), 31).within(31)
    number, amount = whole.number_range, whole.amount_range
    opened = [row for row, one in enumerate(deals) if one.outcome == "open"]
    for row in opened[:: len(opened) // 12]:
        less = Forecast(ground_of(deals[:row] + deals[row + 1 :]), 31).within(31)
        for mine, other in ((amount, less.amount_range), (number, less.number_range)):
            width = mine.p90 - mine.p10
            room = 0.06 * width + (1 if mine is number else deals[row].amount_minor or 0)
            for before, after in zip(mine[:3], other[:3], strict=True):
                assert abs(before - after) <= room


def test_a_deal_keeps_its_numbers_whoever_stands_beside_it() -> None:
    both, fractions = deal_numbers(["a", "b"])
    assert (both[1] == deal_numbers(["b"])[0]).all()
    assert fractions[0] != fractions[1]
    assert (both[0] != both[1]).mean() > 0.99
    assert both.shape == (2, DRAWS)
    assert abs(both.mean() / 65535 - 0.5) < 0.03
    many, fractions = deal_numbers([str(number) for number in range(500)])
    assert abs(fractions.mean() - 0.5) < 0.06
    assert np.asarray(np.corrcoef(many))[np.triu_indices(500, 1)].std() == pytest.approx(
        1 / math.sqrt(DRAWS), rel=0.1
    )


@pytest.mark.parametrize("mean", [0.0, 0.3, 4.0, 60.0, 300.0])
def test_numbers_of_new_deals_have_mean_and_spread_of_poisson(mean: float) -> None:
    found = own_numbers().poisson(np.full(DRAWS, mean))
    assert found.mean() == pytest.approx(mean, abs=4 * math.sqrt(mean / DRAWS) + 1e-9)
    assert found.var() == pytest.approx(mean, rel=0.15, abs=1e-9)
    assert (found == np.rint(found)).all()


@pytest.mark.parametrize("shape", [0.5, 1.5, 8.5, 100.5])
def test_paces_of_new_deals_have_mean_and_spread_of_gamma(shape: float) -> None:
    found = OwnNumbers().gamma(shape)
    assert found.mean() == pytest.approx(shape, rel=0.1)
    assert found.var() == pytest.approx(shape, rel=0.25)
    assert (found > 0).all()


def test_sums_of_new_deals_are_of_their_amounts() -> None:
    pool = np.array([10.0, 20.0, 60.0])
    counts = np.zeros(DRAWS)
    counts[:3] = 1, 5, 700
    found = own_numbers().sums(counts, pool)
    assert found[0] in pool
    assert 50 <= found[1] <= 300
    assert found[2] == pytest.approx(700 * 30, rel=0.1)
    assert not found[3:].any()


# Habits


def test_a_closing_date_counts_by_how_this_users_dates_slip() -> None:
    assert usual_slip(np.zeros(0)) == 1.4
    assert usual_slip(np.full(1000, 2.0)) == pytest.approx(2.0, rel=0.01)
    assert usual_slip(np.full(5, 2.0)) == pytest.approx(math.sqrt(2 * 1.4))


def test_a_nearer_own_date_makes_the_near_future_likelier() -> None:
    near = deal(1, "intent", TODAY - 5, said=[Stated(TODAY - 5, int(TODAY) + 5)])
    far = deal(2, "intent", TODAY - 5, said=[Stated(TODAY - 5, int(TODAY) + 200)])
    passed = deal(3, "intent", TODAY - 30, said=[Stated(TODAY - 30, int(TODAY) - 20)])
    none = deal(4, "intent", TODAY - 30)
    chances = Forecast(ground_of([near, far, passed, none], first=TODAY - 10), 30).within(30).chances
    assert chances[0] > chances[1] * 1.2
    assert chances[2] == chances[3]


def test_a_date_taken_back_is_no_date() -> None:
    back = deal(1, "intent", TODAY - 5, said=[Stated(TODAY - 5, int(TODAY) + 200)])._replace(dated=False)
    none = deal(2, "intent", TODAY - 5)
    chances = Forecast(ground_of([back, none], first=TODAY - 10), 30).within(30).chances
    assert chances[0] == chances[1]


def test_pace_by_age_is_the_usual_one_without_history() -> None:
    pace = pace_by_age(ground_of([]))
    assert pace.leaving.tolist() == pytest.approx(LEAVING_BEFORE)
    assert pace.going_on.tolist() == pytest.approx(GOING_ON_BEFORE)


def test_pace_by_age_follows_when_deals_leave() -> None:
    # Thirty deals that left the target stage at half of the usual 40 days; two thirds were lost there.
    deals = []
    for row in range(30):
        came = TODAY - 100
        how: How = "on" if row % 3 == 0 else "lost"
        stays = [Stay("target", came, came + 22, how)]
        if how == "on":
            stays.append(Stay("qualified", came + 22, None, "here"))
        outcome = "open" if how == "on" else "lost"
        deals.append(
            deal(row, "qualified" if how == "on" else "target", came + 22, outcome=outcome, stays=stays,
                 closed=None if how == "on" else came + 22)
        )  # fmt: skip
    pace = pace_by_age(ground_of(deals))
    # Of the bins up to 0.5 stays 30 saw a quarter each; in the next one 30 left after 0.05 stays.
    assert pace.leaving[0] == pytest.approx(10 / (30 * 0.25 + 10 + 10 * 0.25))
    assert pace.leaving[2] == pytest.approx((30 + 10) / (30 * 0.05 + 10 * 0.5 + 10))
    assert pace.going_on[2] == pytest.approx((10 + 10) / (30 * 0.4 + 10))


def test_season_is_even_without_wins_and_follows_them() -> None:
    assert season_by_month(ground_of([])) == pytest.approx((1, 1, 1))
    december = date(2025, 12, 10).toordinal()
    wins = [deal(row, "won", december - 20.0, outcome="won", closed=december + row % 9) for row in range(40)]
    ground = ground_of(wins, first=date(2025, 1, 1).toordinal())
    january, february, march = season_by_month(ground)
    assert march > 2 > 0.5 > january
    assert january == pytest.approx(february, rel=0.05)
    days = 31.0
    assert season_of((january, february, march), TODAY + 1, days) == pytest.approx(march)


def test_the_first_day_of_a_month_says_little_of_its_season() -> None:
    """Two months of a file, six wins in them, and four more on the first day of the third."""
    first, today = date(2025, 10, 1).toordinal(), date(2025, 12, 1).toordinal()
    days = [first + 10 * number for number in range(6)] + [today] * 4
    wins = [deal(row, "won", day - 5.0, outcome="won", closed=day) for row, day in enumerate(days)]
    _october, _november, december = season_by_month(ground_of(wins, first=first, now=today + 0.9))
    assert 1 < december < 2.5


def test_very_many_deals_are_forecast_as_few_are(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those with hardly a chance are told together: mean and spread stay."""
    deals = a_year(6_000)
    each = Forecast(ground_of(deals), 30).within(30)
    monkeypatch.setattr("funnel_desktop.method.forecast._EACH_ITSELF", 1_000)
    together = Forecast(ground_of(deals), 30).within(30)
    assert (together.chances == each.chances).all()
    assert 0.2 < (together.chances < 0.02).mean() < 0.9
    for one, other in ((together.number, each.number), (together.amount, each.amount)):
        assert one.mean() == pytest.approx(other.mean(), rel=0.02)
        assert one.std() == pytest.approx(other.std(), rel=0.06)


def test_chances_of_less_than_one_in_65536_come_to_what_they_are() -> None:
    deals = [deal(row, "target", TODAY - 3, amount=None) for row in range(4_000)]
    draws = Forecast(ground_of(deals, first=TODAY - 5), 5).within(5)
    assert 0 < draws.chances.max() < 1e-5
    assert draws.number.mean() < 0.05


# Levers


def test_levers_move_the_forecast_the_way_they_point() -> None:
    ground = ground_of(a_year())
    usual = Forecast(ground, 365).within(365)
    for better in (Scales(shares=1.1), Scales(arrivals=1.1), Scales(stays=0.9), Scales(amounts=1.1)):
        assert Forecast(ground, 365, better).within(365).amount_range.mean > usual.amount_range.mean
    larger = Forecast(ground, 365, Scales(amounts=2)).within(365)
    assert (larger.number == usual.number).all()
    assert larger.amount == pytest.approx(2 * usual.amount)


# Any file


def deals_drawn() -> st.SearchStrategy[list[KnownDeal]]:
    def made(draw: tuple[int, int, int, int | None, int]) -> KnownDeal:
        row, place, age, amount, kind = draw
        since = TODAY - age
        if kind < 3:
            return deal(row, OPEN_STAGES[place], since, amount=amount)
        outcome, stage = ("won", "won") if kind == 3 else ("lost", OPEN_STAGES[place])
        return deal(row, stage, since, outcome=outcome, closed=since + age / 2, amount=amount)

    one = st.tuples(
        st.integers(0, 10**6), st.integers(0, 4), st.integers(0, 5000),
        st.none() | st.integers(0, 10**15), st.integers(0, 4),
    )  # fmt: skip
    return st.lists(one.map(made), max_size=25, unique_by=lambda one: one.row)


@settings(max_examples=15, deadline=None)
@given(deals_drawn(), st.integers(0, 800))
def test_any_file_has_a_forecast_in_order(deals: list[KnownDeal], days: int) -> None:
    draws = Forecast(ground_of(deals), 800).within(days)
    for found in (draws.number_range, draws.amount_range):
        assert 0 <= found.p10 <= found.p50 <= found.p90 < math.inf
        assert math.isfinite(found.mean)
    assert ((draws.chances >= 0) & (draws.chances <= 0.97)).all()
    assert len(draws.chances) == sum(one.outcome == "open" for one in deals)
