"""The balance in time: the examples of the method to the digit, and that a steady flow lacks nothing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.method.balance_in_time import MeasureInTime, Usual, balance_in_time, in_deals
from funnel_desktop.method.stages import OPEN_STAGES, STANDARD_PROBABILITIES
from funnel_desktop.method.usual import StageRecord, in_whole_days, usual_numbers

STANDARD = {
    stage: Usual(STANDARD_PROBABILITIES[stage], days)
    for stage, days in zip(OPEN_STAGES, (120, 80, 50, 30, 15), strict=True)
}


class Even:
    """The same on every day, in this year and all that follow."""

    def __init__(self, first: date, a_day: float) -> None:
        self.first, self.a_day = first, a_day

    def until(self, day: date) -> float:
        return max(0, (day - self.first).days + 1) * self.a_day


def even_year(year: int, target: float) -> Even:
    days = (date(year + 1, 1, 1) - date(year, 1, 1)).days
    return Even(date(year, 1, 1), target / days)


def held(*deals: float) -> dict[str, float]:
    return dict(zip(OPEN_STAGES, deals, strict=True))


def column(found: MeasureInTime, name: str, digits: int) -> list[float]:
    return [round(getattr(line, name), digits) for line in found.stages]


def example_1(won: float, stock: Mapping[str, float]) -> MeasureInTime:
    return balance_in_time(
        STANDARD, stock, won, 10, even_year(2027, 730), date(2027, 4, 10), date(2027, 12, 31)
    )


def test_example_1_a_steady_flow_that_is_behind() -> None:
    found = example_1(150, held(60, 24, 10, 4, 2))
    assert (found.won_contracts, found.due, found.back) == (15, 20, -5)
    assert [line.until for line in found.stages] == [
        date(2027, 8, 8),
        date(2027, 6, 29),
        date(2027, 5, 30),
        date(2027, 5, 10),
        date(2027, 4, 25),
    ]
    assert column(found, "planned", 6) == [44, 36, 30, 26, 23]
    assert column(found, "need", 6) == [24, 16, 10, 6, 3]
    assert column(found, "stock", 1) == [21.8, 15.8, 9.8, 4.8, 1.8]
    assert column(found, "gap", 1) == [-7.2, -5.2, -5.2, -6.2, -6.2]
    assert column(found, "gap_deals", 1) == [-72.0, -20.8, -10.4, -8.3, -6.9]
    assert column(found, "chance", 2) == [2.50, 2.06, 1.66, 1.32, 1.00]
    assert column(found, "should_hold", 1) == [80, 24, 8, 4, 3.3]
    assert {line.says for line in found.stages} == {"short"}
    assert {line.works_for for line in found.stages} == {"this"}
    assert found.gap_starts == "target"
    assert found.pace_per_month == pytest.approx(60)
    assert found.backlog == pytest.approx(72)
    assert found.advice_per_month == pytest.approx(84)
    assert found.months_to_make_up == pytest.approx(3)


def test_example_1_in_balance_every_gap_is_exactly_nothing() -> None:
    found = example_1(200, held(80, 24, 8, 4, 10 / 3))
    assert [line.gap for line in found.stages] == [0, 0, 0, 0, 0]
    assert found.back == 0
    assert (found.gap_starts, found.backlog, found.months_to_make_up) == (None, 0, None)
    assert found.advice_per_month == pytest.approx(60)


def test_example_2_the_sample_four_weeks_before_the_year_ends() -> None:
    # The target is set again for the next year, as none is set for it.
    class TwoYears:
        def until(self, day: date) -> float:
            first = even_year(2026, 600)
            return first.until(min(day, date(2026, 12, 31))) + even_year(2027, 600).until(day)

    today = date(2026, 11, 29)
    found = balance_in_time(STANDARD, held(18, 12, 7, 5, 3), 372, 30, TwoYears(), today, date(2026, 12, 31))
    assert round(found.due * 30, 2) == 547.40
    assert (round(found.won_contracts, 2), round(found.back, 2)) == (12.4, -5.85)
    assert column(found, "planned", 2) == [24.82, 22.63, 20.99, 19.89, 19.07]
    assert column(found, "need", 2) == [6.58, 4.38, 2.74, 1.64, 0.82]
    assert column(found, "stock", 2) == [14.75, 12.95, 9.95, 6.45, 2.70]
    assert column(found, "gap", 2) == [8.17, 8.57, 7.21, -1.04, -3.97]
    assert column(found, "gap_deals", 1) == [81.7, 34.3, 14.4, -1.4, -4.4]
    assert column(found, "chance", 2) == [1.38, 1.16, 0.97, 0.81, 0.67]
    assert [line.says for line in found.stages] == ["ahead", "ahead", "ahead", "short", "short"]
    assert [line.works_for for line in found.stages] == ["next", "next", "next", "this", "this"]
    assert found.gap_starts == "intent"
    assert round(found.pace_per_month, 1) == 16.4
    assert (found.backlog, found.advice_per_month) == (0, found.pace_per_month)
    assert not found.on_its_way
    assert round(found.surplus, 1) == 81.7


def test_example_3_a_thousand_new_targets_on_the_first_day() -> None:
    found = balance_in_time(
        STANDARD, held(1000, 0, 0, 0, 0), 0, 3, even_year(2027, 300), date(2026, 12, 31), date(2027, 12, 31)
    )
    assert round(found.stages[0].need, 1) == 32.9
    assert column(found, "gap", 1) == [67.1, -21.9, -13.7, -8.2, -4.1]
    assert column(found, "should_hold", 1) == [109.6, 32.9, 11.0, 5.5, 4.6]
    assert found.gap_starts == "qualified"
    assert found.on_its_way


def test_no_month_asks_for_more_than_twice_the_pace_and_then_it_takes_longer() -> None:
    found = example_1(0, held(0, 0, 0, 0, 0))
    assert found.backlog == pytest.approx(440)
    assert found.advice_per_month == pytest.approx(2 * found.pace_per_month) == pytest.approx(120)
    assert found.months_to_make_up == pytest.approx(440 / 60)


def test_the_user_chooses_over_how_many_months_a_backlog_is_made_up() -> None:
    plan, today, last = even_year(2027, 730), date(2027, 4, 10), date(2027, 12, 31)
    found = balance_in_time(STANDARD, held(60, 24, 10, 4, 2), 150, 10, plan, today, last, 6)
    assert found.advice_per_month == pytest.approx(60 + 72 / 6)
    assert found.months_to_make_up == pytest.approx(6)


def test_after_the_period_every_stage_works_for_the_next_one_and_nothing_is_made_up() -> None:
    found = balance_in_time(
        STANDARD,
        held(80, 24, 8, 4, 10 / 3),
        0,
        10,
        Even(date(2027, 1, 1), 2),
        date(2028, 1, 9),
        date(2027, 12, 31),
    )
    assert {line.works_for for line in found.stages} == {"next"}
    assert [round(line.gap, 6) for line in found.stages] == [0, 0, 0, 0, 0]
    # The year that is over has its own shortfall, no more.
    assert found.back == pytest.approx(-73)


@given(
    st.floats(0.01, 50),
    st.lists(st.floats(0.05, 1), min_size=5, max_size=5),
    st.lists(st.integers(1, 90), min_size=5, max_size=5),
    st.integers(0, 364),
    st.sampled_from([1.0, 3.0, 30.0, 1234.5]),
)
def test_a_steady_flow_lacks_nothing_in_any_stage(
    contracts_a_day: float, shares: list[float], stays: list[int], day: int, average: float
) -> None:
    # Deals flow in at a steady rate, stay in each stage as long as is usual, and go on as often as is usual.
    probability, days = 1.0, 0
    usual: dict[str, Usual] = {}
    stock: dict[str, float] = {}
    for stage, share, stay in reversed(list(zip(OPEN_STAGES, shares, stays, strict=True))):
        probability *= share
        days += stay
        usual[stage] = Usual(probability, days)
        stock[stage] = contracts_a_day / probability * stay
    today = date(2027, 1, 1) + timedelta(days=day)
    plan = Even(date(2027, 1, 1), contracts_a_day * average)
    found = balance_in_time(usual, stock, plan.until(today), average, plan, today, date(2027, 12, 31))
    for line in found.stages:
        assert line.gap == pytest.approx(0, abs=1e-7 * max(1, line.need))
        assert line.says == "level"
        assert line.should_hold == pytest.approx(stock[line.stage])
    assert found.pace_per_month == pytest.approx(contracts_a_day * 30 / probability)
    assert found.advice_per_month == pytest.approx(found.pace_per_month)


def test_a_steady_flow_with_stages_passed_over_and_stuck_deals_is_in_balance_by_its_own_numbers() -> None:
    # 1 contract a day; half of the targets pass Qualified over; of ten at Intent two hang for ever.
    records = {
        "target": StageRecord(moved=[40] * 4000, lost=[40] * 6000),
        "qualified": StageRecord(moved=[30] * 2000, passed_over=2000),
        "shortlisted": StageRecord(moved=[20] * 4000),
        "intent": StageRecord(moved=[15] * 3200, here=[1000] * 800),
        "near_win": StageRecord(moved=[15] * 3200),
    }
    usual = usual_numbers(records)
    flow = 1 / usual.probabilities["target"]
    stock: dict[str, float] = {}
    for stage in OPEN_STAGES:
        line = usual.stages[stage]
        stock[stage] = flow * (1 - line.passed_over) * line.stay
        flow *= line.share
    found = balance_in_time(
        {
            stage: Usual(line.probability, in_whole_days(line.days_to_sign))
            for stage, line in usual.stages.items()
        },
        stock,
        100,
        1,
        Even(date(2027, 1, 1), 1),
        date(2027, 4, 10),
        date(2027, 12, 31),
    )
    # No more than the half day to which D is rounded.
    assert all(abs(line.gap) <= 0.51 for line in found.stages)


@given(st.floats(0, 1e7, allow_nan=False), st.floats(-1e7, 1e7, allow_nan=False))
def test_a_row_in_deals_adds_up_as_it_is_shown_and_has_no_minus_nothing(have: float, gap: float) -> None:
    row = in_deals(have, gap)
    assert round(row.have - row.should, 1) == pytest.approx(row.gap, abs=1e-9)
    assert "-0.0" not in {str(figure) for figure in row}
    assert row.decimals == 1 or all(figure == round(figure) for figure in row)
    assert abs(row.gap - gap) <= (0.5 if row.decimals == 0 else 0.05) + 1e-9
