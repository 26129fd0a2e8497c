"""Rates measured from history: the method's formula, with samples, and usable by the balance."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.method.balance import check_probabilities
from funnel_desktop.method.measure import (
    StageOutcomes,
    average_contract,
    conversions,
    win_rates,
)
from funnel_desktop.method.stages import OPEN_STAGES, STAGES, STANDARD_PROBABILITIES


def test_rates_count_the_closed_deals_that_reached_a_stage() -> None:
    outcomes = StageOutcomes(
        10, {"target": 50, "qualified": 20, "intent": 15, "near_win": 5}, lost_unknown=25
    )
    measured = win_rates(outcomes)
    assert {stage: (rate.won, rate.sample) for stage, rate in measured.stages.items()} == {
        "target": (10, 100),
        "qualified": (10, 50),
        "shortlisted": (10, 30),
        "intent": (10, 30),
        "near_win": (10, 15),
        "won": (10, 10),
    }
    assert measured.probabilities["target"] == 0.1
    assert measured.stages["near_win"].small
    assert not measured.stages["intent"].small
    assert (measured.overall.won, measured.overall.sample) == (10, 125)
    assert measured.fell_back == ()
    assert not measured.one_sided


def test_conversion_is_the_share_that_reached_the_next_stage() -> None:
    found = conversions(StageOutcomes(10, {"target": 50, "qualified": 20, "intent": 15, "near_win": 5}, 99))
    assert {stage: (one.rate, one.sample) for stage, one in found.items()} == {
        "target": (0.5, 100),
        "qualified": (0.6, 50),
        "shortlisted": (1.0, 30),
        "intent": (0.5, 30),
        "near_win": (10 / 15, 15),
    }
    assert found["near_win"].small
    assert not found["intent"].small


def test_without_history_the_standard_rates_stand_in() -> None:
    for outcomes in (StageOutcomes(0), StageOutcomes(0, {"intent": 7}, 3)):
        measured = win_rates(outcomes)
        assert measured.probabilities == STANDARD_PROBABILITIES
        assert measured.fell_back == OPEN_STAGES
    assert win_rates(StageOutcomes(0)).overall.rate is None
    assert conversions(StageOutcomes(0))["target"].rate is None
    # Losses without a stage, as they are imported: 100 % would be the share of the won among the won.
    assert conversions(StageOutcomes(4238, {}, 2473))["target"] == (None, 4238)
    assert win_rates(StageOutcomes(0, {"intent": 7}, 3)).overall.rate == 0


def test_real_totals_give_their_overall_win_rate() -> None:
    measured = win_rates(StageOutcomes(4238, {}, 2473))
    assert measured.overall.sample == 6711
    assert measured.overall.rate is not None
    assert f"{measured.overall.rate:.2%}" == "63.15%"
    assert measured.one_sided, "no loss says where it happened"
    assert measured.stages["target"].sample == 4238


def test_real_data_give_win_rate_and_average(real_data: Path) -> None:
    with real_data.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    won = [row for row in rows if row["deal_stage"] == "Won"]
    lost = [row for row in rows if row["deal_stage"] == "Lost"]
    rate = win_rates(StageOutcomes(len(won), {}, len(lost))).overall.rate
    assert rate is not None
    assert f"{rate:.2%}" == "63.15%"
    average = average_contract(sum(int(row["close_value"]) * 100 for row in won), len(won))
    assert average.minor == round(10_005_534 * 100 / 4238)


def test_nothing_won_has_no_average() -> None:
    assert average_contract(0, 0).value is None
    assert average_contract(0, 3).minor is None
    assert average_contract(101, 2).minor == 51


@given(
    st.integers(0, 10_000),
    st.dictionaries(st.sampled_from(STAGES), st.integers(0, 10_000)),
    st.integers(0, 10_000),
)
def test_measured_rates_are_always_fit_for_the_balance(won: int, lost: dict[str, int], unknown: int) -> None:
    outcomes = StageOutcomes(won, lost, unknown)
    measured = win_rates(outcomes)
    check_probabilities(measured.probabilities)
    assert outcomes.closed == measured.overall.sample
    samples = [measured.stages[stage].sample for stage in STAGES]
    assert samples == sorted(samples, reverse=True)
    if won:
        assert measured.fell_back == ()
    if outcomes.one_sided:
        assert all(found.rate is None for found in conversions(outcomes).values())
    elif won:
        product = 1.0
        for conversion in conversions(outcomes).values():
            assert conversion.rate is not None
            product *= conversion.rate
        reached_won = won + outcomes.lost_from("won")
        assert product == pytest.approx(reached_won / samples[0])
