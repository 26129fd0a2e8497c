"""A year's target taken apart: nothing is lost, nothing goes below zero, more stays more."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.method.period import linked_year
from funnel_desktop.method.settings import Settings
from funnel_desktop.method.targets import (
    YearPlan,
    break_down,
    even_weights,
    kept_past,
    month_spans,
    quarter_spans,
    season_weights,
    split,
    standing,
    week_spans,
)
from funnel_desktop.method.workdays import is_working_day

YEARS = st.integers(2005, 2035)
TOTALS = st.integers(0, 10**15)
WEIGHTS = st.lists(st.integers(0, 10**12), min_size=1, max_size=24)
TWELVE = st.lists(st.integers(0, 10**12), min_size=12, max_size=12)
BY_HAND = st.dictionaries(st.integers(1, 12), st.integers(0, 10**12))


@given(TOTALS, WEIGHTS)
def test_a_split_loses_nothing_and_is_within_one_of_the_share(total: int, weights: list[int]) -> None:
    parts, raised = split(total, weights)
    whole = sum(weights)
    assert sum(parts) == total
    assert len(raised) < len(weights)
    for at, part in enumerate(parts):
        assert part >= 0
        if whole:
            assert total * weights[at] // whole + (at in raised) == part
        for other, weight in enumerate(weights):
            if whole and weights[at] > weight:
                assert part >= parts[other]


def test_the_rest_goes_to_the_largest_remainders() -> None:
    # 10 in 3 : 2 : 2 is 4.29, 2.86, 2.86: two are left over, for the second and the third.
    assert split(10, [3, 2, 2]) == ((4, 3, 3), (1, 2))
    assert split(2, [1, 1, 1]) == ((1, 1, 0), (0, 1))
    assert split(7, [0, 0]) == ((4, 3), (0,))


@given(TOTALS, TWELVE, BY_HAND, st.integers(1, 12), st.integers(1, 12), st.integers(0, 10**15))
def test_a_month_set_is_paid_by_the_months_to_come_as_long_as_one_is_free(
    total: int, weights: list[int], by_hand: dict[int, int], now: int, month: int, value: int
) -> None:
    before = break_down(total, weights, by_hand)
    kept = kept_past(before.months, by_hand, {month}, now)
    assert not set(kept) & {*by_hand, month, *range(now, 13)}
    free = set(range(now, 13)) - {*by_hand, month}
    assert bool(kept) == bool(free and set(range(1, now)) - {*by_hand, month})
    fixed = {**by_hand, **{past: before.months[past - 1] for past in kept}, month: value}
    after = break_down(total, weights, fixed)
    assert sum(after.months) == total
    if not after.scaled:
        assert all(after.months[past - 1] == before.months[past - 1] for past in kept)
        assert after.months[month - 1] == value


@given(TOTALS, TWELVE, BY_HAND)
def test_months_add_up_to_the_year_whatever_was_set_by_hand(
    total: int, weights: list[int], by_hand: dict[int, int]
) -> None:
    found = break_down(total, weights, by_hand)
    assert sum(found.months) == total
    assert min(found.months) >= 0
    if not found.scaled:
        assert all(found.months[month - 1] == part for month, part in by_hand.items())


@given(YEARS, TOTALS, TWELVE)
def test_days_weeks_and_quarters_add_up_too_and_the_line_never_falls(
    year: int, total: int, weights: list[int]
) -> None:
    months = split(total, weights).parts
    plan = YearPlan(year, months)
    line = plan.line()
    assert len(line) == (date(year, 12, 31) - date(year, 1, 1)).days + 1
    assert line[-1] == total
    assert all(before <= after for before, after in pairwise(line))
    for spans in (month_spans(year), quarter_spans(year), week_spans(year)):
        assert sum(plan.of(span) for span in spans) == total
        assert spans[0].start == date(year, 1, 1)
        assert spans[-1].end == date(year, 12, 31)
        assert all(one.end + timedelta(days=1) == following.start for one, following in pairwise(spans))
    assert tuple(plan.of(span) for span in month_spans(year)) == tuple(months)


def test_even_is_the_same_for_every_working_day() -> None:
    total = sum(even_weights(2026)) * 1000
    plan = YearPlan(2026, break_down(total, even_weights(2026), {}).months)
    line = (0, *plan.line())
    for at in range(365):
        day = date(2026, 1, 1) + timedelta(days=at)
        assert line[at + 1] - line[at] == (1000 if is_working_day(day) else 0)


def test_twenty_units_of_a_month_lie_evenly_over_its_days() -> None:
    plan = YearPlan(2026, [2, *[0] * 11])  # 20 working days in January 2026: one half way, one at the end
    line = plan.line()
    assert (line[18], line[29]) == (1, 2)
    assert line[8] == 0


@given(TWELVE, st.integers(0, 5000), YEARS)
def test_a_season_never_leaves_a_month_out_and_grows_with_the_sample(
    won: list[int], deals: int, year: int
) -> None:
    even = even_weights(year)
    weights = season_weights(won, deals, even)
    assert all(weight > 0 for weight in weights)
    # The share of each month lies between the even one and last year's.
    whole, days = sum(won), sum(even)
    if deals and whole:
        for at, weight in enumerate(weights):
            share = weight / sum(weights)
            low, high = sorted((won[at] / whole, even[at] / days))
            assert low - 1e-9 <= share <= high + 1e-9
    else:
        assert weights == even


def test_twelve_deals_count_half() -> None:
    weights = season_weights([100, *[0] * 11], 12, [20] * 12)
    assert weights[0] / sum(weights) == pytest.approx((1 + 1 / 12) / 2)
    assert weights[1] / sum(weights) == pytest.approx(1 / 24)


def test_a_month_by_hand_stays_and_the_others_share_the_rest() -> None:
    found = break_down(600, [50] * 12, {3: 160})
    assert found.months == (40, 40, 160, *[40] * 9)
    assert (found.by_hand, found.scaled) == ((3,), False)


def test_months_by_hand_that_no_longer_fit_are_scaled() -> None:
    assert break_down(300, [1] * 12, {1: 200, 2: 400}).months == (100, 200, *[0] * 10)
    all_twelve = break_down(240, [1] * 12, dict.fromkeys(range(1, 13), 10))
    assert (all_twelve.months, all_twelve.scaled, all_twelve.typed) == ((20,) * 12, True, 120)


def test_behind_the_plan_and_what_is_needed_a_week() -> None:
    plan = YearPlan(2026, break_down(249_00, even_weights(2026), {}).months)
    found = standing(249_00, 100_00, plan, date(2026, 11, 24))
    assert found.due == plan.until(date(2026, 11, 24))
    assert found.ahead == 100_00 - found.due < 0
    assert found.weeks_left == pytest.approx(38 / 7)
    assert found.per_week == pytest.approx(149_00 / (38 / 7))


def test_a_year_that_is_over_or_not_begun() -> None:
    plan = YearPlan(2025, [100] * 12)
    over = standing(1200, 900, plan, date(2026, 11, 24))
    assert (over.due, over.missing, over.per_week) == (1200, 300, None)
    to_come = standing(1200, 0, YearPlan(2027, [100] * 12), date(2026, 11, 24))
    assert (to_come.due, to_come.ahead) == (0, 0)
    assert to_come.weeks_left == pytest.approx(365 / 7)
    assert standing(1200, 1300, plan, date(2026, 1, 1)).per_week == 0.0


DATES = st.none() | st.dates(date(2026, 1, 1), date(2027, 12, 31))


@pytest.mark.parametrize(
    ("start", "end", "year"),
    [
        (None, None, 2026),
        (date(2025, 1, 1), date(2025, 12, 31), 2025),
        (date(2026, 4, 1), date(2027, 3, 31), None),
        (date(2026, 1, 1), date(2027, 12, 31), None),
        (date(2026, 1, 1), None, 2026),
    ],
)
def test_the_year_of_the_balance(start: date | None, end: date | None, year: int | None) -> None:
    assert linked_year(Settings(period_start=start, period_end=end), date(2026, 11, 24)) == year
