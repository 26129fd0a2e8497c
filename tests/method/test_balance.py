"""The balance gives the figures of the sales method to the digit, and a sentence for whatever makes no
sense."""

from __future__ import annotations

import math
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.method.balance import (
    EMPTY_PIPELINE,
    Balance,
    BalanceError,
    Goals,
    MeasureBalance,
    Period,
    Pipeline,
    balance,
    check_probabilities,
)
from funnel_desktop.method.balance_in_time import Usual, balance_in_time
from funnel_desktop.method.funnel import Conversion, funnel_figures
from funnel_desktop.method.rounding import round_up, settled
from funnel_desktop.method.stages import OPEN_STAGES, STAGES, STANDARD_PROBABILITIES

WAN = 1_000_000  # fen in 10,000 yuan
YEAR = Period(date(2026, 1, 1), date(2026, 12, 31), date(2026, 1, 1))
NOVEMBER = Period(date(2026, 1, 1), date(2026, 12, 31), date(2026, 11, 24))
EXAMPLE_COUNTS = dict(zip(OPEN_STAGES, (18, 12, 7, 5, 3), strict=True))
EXAMPLE_SUMS = dict(zip(OPEN_STAGES, (412, 386.5, 241, 188, 96), strict=True))


def goals(target: float | None = None, average: float | None = None) -> Goals:
    return Goals(
        None if target is None else round(target * WAN),
        None if average is None else round(average * WAN),
        None,
        None,
    )


def example_pipeline() -> Pipeline:
    sums = {stage: round(amount * WAN) for stage, amount in EXAMPLE_SUMS.items()}
    return Pipeline(EXAMPLE_COUNTS, sums, {}, 0, 45, 12, 372 * WAN, 0)


def by_money(found: Balance) -> MeasureBalance:
    assert found.money is not None
    return found.money


def test_reference_case_by_both_measures() -> None:
    found = balance(Goals(300 * WAN, 3 * WAN, 200, 2), EMPTY_PIPELINE, STANDARD_PROBABILITIES, YEAR)
    assert found.money is not None
    assert found.units is not None
    for measure in (found.money, found.units):
        assert measure.contracts_needed == 100
        assert measure.still_to_sign == 100
        assert measure.stage("target").needed == pytest.approx(1000)
        assert measure.new_targets == pytest.approx(1000)
        assert f"{measure.new_targets_per_month:.1f}" == "83.3"
        needed = [f"{measure.stage(stage).needed:.1f}" for stage in STAGES[1:]]
        assert needed == ["400.0", "200.0", "133.3", "111.1", "100.0"]
        assert measure.gap_starts == "target"
    assert found.binding == "money"
    assert found.measure("units") is found.units


def test_worked_example_gives_its_table() -> None:
    measure = by_money(balance(goals(600, 30), example_pipeline(), STANDARD_PROBABILITIES, NOVEMBER))
    assert measure.contracts_needed == 20
    assert measure.won_contracts == pytest.approx(12.4)
    assert measure.still_to_sign == pytest.approx(7.6)
    table = {
        line.stage: (f"{line.needed:.1f}", f"{line.have:.1f}", f"{line.gap:+.1f}", f"{line.expected:.2f}")
        for line in measure.stages
    }
    assert table == {
        "target": ("76.0", "147.5", "+71.5", "27.15"),
        "qualified": ("30.4", "51.8", "+21.4", "25.35"),
        "shortlisted": ("15.2", "19.9", "+4.7", "22.35"),
        "intent": ("10.1", "8.6", "-1.5", "18.85"),
        "near_win": ("8.4", "3.0", "-5.4", "15.10"),
        "won": ("7.6", "0.0", "+0.0", "12.40"),
    }
    assert measure.gap_starts == "intent"
    assert measure.new_targets == 0
    # By value, as the design shows it: won 372, weighted 41.2 + 96.625 + 120.5 + 141 + 86.4.
    assert measure.expected_value / WAN == pytest.approx(857.725)


def test_the_rows_of_the_chart_are_the_worked_example() -> None:
    pipeline = example_pipeline()
    measure = by_money(balance(goals(600, 30), pipeline, STANDARD_PROBABILITIES, NOVEMBER))
    conversions = {"target": Conversion(0.42, 50), "near_win": Conversion(0.88, 19)}
    figures = funnel_figures(pipeline, STANDARD_PROBABILITIES, measure, conversions, "contracts")
    assert figures.line == 20
    assert [f"{figure.expected:.2f}" for figure in figures.stages] == [
        "27.15",
        "25.35",
        "22.35",
        "18.85",
        "15.10",
        "12.40",
    ]
    intent = figures.stage("intent")
    assert (intent.won_part, intent.beyond, intent.own) == pytest.approx((12.4, 2.7, 3.75))
    assert (intent.count, intent.sum_minor, intent.weighted_minor) == (5, 188 * WAN, 141 * WAN)
    assert figures.stage("target").conversion == Conversion(0.42, 50)
    assert figures.stage("near_win").conversion is not None
    assert figures.stage("intent").conversion is None


def test_the_chart_asks_of_each_stage_what_the_plan_needs_in_time() -> None:
    pipeline = example_pipeline()
    measure = by_money(balance(goals(600, 30), pipeline, STANDARD_PROBABILITIES, NOVEMBER))

    class Evenly:
        def until(self, day: date) -> float:
            return max(0, (day - date(2026, 1, 1)).days + 1) * 600 * WAN / 365

    usual = {
        stage: Usual(STANDARD_PROBABILITIES[stage], days)
        for stage, days in zip(OPEN_STAGES, (120, 80, 50, 30, 15), strict=True)
    }
    stock = {stage: float(count) for stage, count in pipeline.counts.items()}
    timely = balance_in_time(
        usual, stock, 372 * WAN, 30 * WAN, Evenly(), date(2026, 11, 29), date(2026, 12, 31)
    )
    stock["target"] -= 2  # two are stuck: the row shows what counts
    figures = funnel_figures(pipeline, STANDARD_PROBABILITIES, measure, {}, "contracts", None, timely, stock)
    intent, target, won = figures.stage("intent"), figures.stage("target"), figures.stage("won")
    # 12.4 are won and 6.45 on their way; 19.89 are planned by 29 December.
    assert intent.asked == pytest.approx(19.89, abs=0.005)
    assert intent.gap == pytest.approx(-1.04, abs=0.005)
    assert (intent.says, intent.works_for, intent.until) == ("short", "this", date(2026, 12, 29))
    assert (figures.gap_starts, figures.lacking) == ("intent", 1.4)
    assert (target.says, target.works_for, target.count) == ("ahead", "next", 18)
    assert target.own == pytest.approx(1.6)
    # Signed are 12.4 of the 18.25 planned by today.
    assert (round(won.gap, 2), round(won.asked or 0, 2)) == (-5.85, 18.25)


def test_chart_without_a_target_still_shows_what_is_there() -> None:
    figures = funnel_figures(example_pipeline(), STANDARD_PROBABILITIES, None, {}, "contracts")
    assert (figures.line, figures.gap_starts, figures.lacking) == (None, None, None)
    assert {figure.asked for figure in figures.stages} == {None}
    assert figures.stage("won").expected == 12
    assert figures.stage("target").expected == pytest.approx(12 + 14.75)
    units = balance(Goals(None, None, 200, 2), EMPTY_PIPELINE, STANDARD_PROBABILITIES, YEAR).units
    assert funnel_figures(EMPTY_PIPELINE, STANDARD_PROBABILITIES, units, {}, "money").line is None


def test_large_deals_carry_by_value_what_their_number_does_not() -> None:
    pipeline = Pipeline({"near_win": 2}, {"near_win": 500 * WAN}, {}, 0, 2, 0, 0, 0)
    measure = by_money(balance(goals(300, 30), pipeline, STANDARD_PROBABILITIES, YEAR))
    assert measure.contracts_short == pytest.approx(8.2)
    assert measure.value_short == 0
    assert measure.disagrees


def test_three_deals_at_ninety_per_cent_are_worth_27_targets() -> None:
    pipeline = Pipeline({"near_win": 3}, {}, {}, 3, 3, 0, 0, 0)
    measure = by_money(balance(goals(300, 30), pipeline, STANDARD_PROBABILITIES, YEAR))
    assert measure.stage("target").have == pytest.approx(27)
    assert measure.stage("target").expected_value == 0


def test_a_funnel_that_carries_exactly_has_no_gap() -> None:
    # 0.1 * 3 is more than 0.3 in doubles, other products are less: neither is a missing customer.
    for count in range(1, 200):
        pipeline = Pipeline({"target": count}, {}, {}, count, 0, 0, 0, 0)
        measure = by_money(balance(goals(count * 3, 30), pipeline, STANDARD_PROBABILITIES, YEAR))
        assert measure.gap_starts == "qualified"
        assert measure.stage("target").gap == 0
        assert measure.new_targets == 0
    pipeline = Pipeline(dict.fromkeys(OPEN_STAGES, 0) | {"near_win": 10}, {}, {}, 0, 0, 0, 0, 0)
    measure = by_money(balance(goals(9 * 7, 7), pipeline, STANDARD_PROBABILITIES, YEAR))
    assert measure.gap_starts is None


def test_more_won_than_the_target_needs_nothing_more() -> None:
    pipeline = Pipeline({}, {}, {}, 0, 0, 30, 900 * WAN, 0)
    measure = by_money(balance(goals(600, 30), pipeline, STANDARD_PROBABILITIES, YEAR))
    assert (measure.still_to_sign, measure.new_targets, measure.gap_starts) == (0, 0, None)
    assert all(line.needed == 0 and line.gap == 0 for line in measure.stages)


def test_rounding_up_ignores_noise_but_not_customers() -> None:
    assert [round_up(value) for value in (2.0, 2.0000000001, 2.001, 0.0, 1e-12)] == [2, 2, 3, 0, 0]
    assert settled(-1e-12) == 0
    assert settled(-1e-6) == -1e-6


def test_binding_measure_is_the_one_with_more_contracts_to_sign() -> None:
    pipeline = Pipeline({}, {}, {}, 0, 0, 19, 570 * WAN, 5)
    found = balance(Goals(600 * WAN, 30 * WAN, 36, 2), pipeline, STANDARD_PROBABILITIES, YEAR)
    assert by_money(found).still_to_sign == pytest.approx(1)
    assert found.units is not None
    assert found.units.still_to_sign == pytest.approx(15.5)
    assert found.binding == "units"


def test_one_measure_alone_or_none() -> None:
    only_units = balance(Goals(300 * WAN, None, 200, 2), EMPTY_PIPELINE, STANDARD_PROBABILITIES, YEAR)
    assert only_units.money is None
    assert only_units.binding == "units"
    nothing = balance(Goals(None, None, None, None), EMPTY_PIPELINE, STANDARD_PROBABILITIES, YEAR)
    assert (nothing.money, nothing.units, nothing.binding) == (None, None, None)


@pytest.mark.parametrize("value", [0, -1, math.nan, math.inf, -math.inf, 1e300])
@pytest.mark.parametrize("field", ["target", "average"])
@pytest.mark.parametrize("measure", ["money", "units"])
def test_senseless_goals_get_a_sentence_at_the_field(value: float, field: str, measure: str) -> None:
    values: list[float | None] = [100, 10, 100, 10]
    values[(0 if measure == "money" else 2) + (field == "average")] = value
    with pytest.raises(BalanceError) as caught:
        balance(Goals(*values), EMPTY_PIPELINE, STANDARD_PROBABILITIES, YEAR)  # type: ignore[arg-type]
    assert (caught.value.field, caught.value.measure) == (field, measure)
    assert str(caught.value).endswith(".")


def test_a_slip_of_the_unit_is_noticed() -> None:
    with pytest.raises(BalanceError, match="Check the unit") as caught:
        balance(Goals(10**15, 1, None, None), EMPTY_PIPELINE, STANDARD_PROBABILITIES, YEAR)
    assert caught.value.field == "average"


@pytest.mark.parametrize(
    ("stage", "value", "words"),
    [
        ("target", 0, "more than 0"),
        ("target", -0.1, "more than 0"),
        ("intent", 1.2, "120%"),
        ("intent", math.nan, "Type a win probability"),
        ("near_win", 0.7, "lower than the 75%"),
        ("won", 0.95, "100%"),
    ],
)
def test_senseless_probabilities_get_a_sentence(stage: str, value: float, words: str) -> None:
    with pytest.raises(BalanceError, match=words) as caught:
        check_probabilities(STANDARD_PROBABILITIES | {stage: value})
    assert caught.value.field == f"probabilities.{stage}"


def test_a_missing_probability_gets_a_sentence() -> None:
    with pytest.raises(BalanceError) as caught:
        check_probabilities({"target": 0.1})
    assert caught.value.field == "probabilities.qualified"


@pytest.mark.parametrize(
    ("period", "field"),
    [
        (Period(date(2026, 12, 31), date(2026, 1, 1), date(2026, 5, 1)), "period"),
        (Period(date(2026, 1, 1), date(2046, 1, 1), date(2026, 5, 1)), "period"),
        (Period(date(9999, 1, 1), date(9999, 12, 31), date(2026, 5, 1)), "period"),
        (Period(date(26, 1, 1), date(26, 12, 31), date(2026, 5, 1)), "period"),
        (Period(date(2026, 1, 1), date(2026, 12, 31), date(2026, 5, 1), 0), "months_left"),
        (Period(date(2026, 1, 1), date(2026, 12, 31), date(2026, 5, 1), -3), "months_left"),
        (Period(date(2026, 1, 1), date(2026, 12, 31), date(2026, 5, 1), math.nan), "months_left"),
        (Period(date(2026, 1, 1), date(2026, 12, 31), date(2026, 5, 1), 1e9), "months_left"),
    ],
)
def test_senseless_periods_get_a_sentence(period: Period, field: str) -> None:
    with pytest.raises(BalanceError) as caught:
        balance(goals(600, 30), EMPTY_PIPELINE, STANDARD_PROBABILITIES, period)
    assert caught.value.field == field


counts = st.dictionaries(st.sampled_from(OPEN_STAGES), st.integers(0, 100_000))
probabilities = st.lists(st.floats(0.001, 1.0), min_size=5, max_size=5).map(
    lambda values: dict(zip(STAGES, [*sorted(values), 1.0], strict=True))
)
amounts = st.integers(1, 10**9)


@given(amounts, st.integers(10_000, 10**9), counts, probabilities, st.integers(0, 10**9))
def test_gap_and_expectation_say_the_same(
    target: int, average: int, open_deals: dict[str, int], chances: dict[str, float], won: int
) -> None:
    pipeline = Pipeline(open_deals, {}, {}, 0, 0, 0, won, 0)
    measure = by_money(balance(Goals(target, average, None, None), pipeline, chances, YEAR))
    for line in measure.stages[:-1]:
        difference = settled(line.expected - measure.contracts_needed, 1e3 * (1 + measure.contracts_needed))
        if difference:  # nearer than that both sides may round differently
            assert (line.gap < 0) == (difference < 0)
    lacking = [line.gap < 0 for line in measure.stages[:-1]]
    assert lacking == sorted(lacking), "once it lacks, every later stage lacks"
    first = next((line.stage for line in measure.stages if line.gap < 0), None)
    assert measure.gap_starts == first


@given(amounts, st.integers(10_000, 10**9), counts, probabilities, st.sampled_from(OPEN_STAGES))
def test_one_more_deal_never_lowers_what_is_there(
    target: int, average: int, open_deals: dict[str, int], chances: dict[str, float], stage: str
) -> None:
    inputs = Goals(target, average, None, None)
    less = by_money(balance(inputs, Pipeline(open_deals, {}, {}, 0, 0, 0, 0, 0), chances, YEAR))
    more_deals = open_deals | {stage: open_deals.get(stage, 0) + 1}
    more = by_money(balance(inputs, Pipeline(more_deals, {}, {}, 0, 0, 0, 0, 0), chances, YEAR))
    for before, after in zip(less.stages, more.stages, strict=True):
        assert after.have >= before.have
        assert after.expected >= before.expected
        assert after.needed == before.needed
    assert more.new_targets <= less.new_targets


@given(amounts, amounts, st.integers(10_000, 10**9), counts, probabilities)
def test_a_higher_target_never_needs_less(
    one: int, other: int, average: int, open_deals: dict[str, int], chances: dict[str, float]
) -> None:
    low, high = sorted((one, other))
    pipeline = Pipeline(open_deals, {}, {}, 0, 0, 0, 0, 0)
    small = by_money(balance(Goals(low, average, None, None), pipeline, chances, YEAR))
    large = by_money(balance(Goals(high, average, None, None), pipeline, chances, YEAR))
    for before, after in zip(small.stages, large.stages, strict=True):
        assert after.needed >= before.needed
        assert after.gap <= before.gap
    assert large.new_targets >= small.new_targets


@given(counts, probabilities, st.integers(0, 10**9), st.sampled_from(["contracts", "money"]))
def test_the_parts_of_a_row_make_up_its_width(
    open_deals: dict[str, int], chances: dict[str, float], won: int, unit: str
) -> None:
    pipeline = Pipeline(open_deals, {stage: n * 1000 for stage, n in open_deals.items()}, {}, 0, 0, 1, won, 0)
    measure = by_money(balance(Goals(10**9, 10**5, None, None), pipeline, chances, YEAR))
    figures = funnel_figures(pipeline, chances, measure, {}, unit)
    widths = [figure.expected for figure in figures.stages]
    assert widths == sorted(widths, reverse=True)
    for figure in figures.stages:
        assert figure.won_part + figure.beyond + figure.own == pytest.approx(figure.expected)
    for line, figure in zip(measure.stages, figures.stages, strict=True):
        assert figure.expected == pytest.approx(line.expected if unit == "contracts" else line.expected_value)
