"""What is usual with a user: the examples of the method to the digit, and what holds for any history."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.method.balance import check_probabilities
from funnel_desktop.method.stages import OPEN_STAGES, STANDARD_PROBABILITIES
from funnel_desktop.method.usual import STANDARD_DAYS, StageRecord, shares_of, usual_numbers

_DAYS = st.lists(st.integers(0, 2000), max_size=12)
_RECORDS = st.dictionaries(
    st.sampled_from(OPEN_STAGES),
    st.builds(StageRecord, _DAYS, _DAYS, _DAYS, st.integers(0, 20), _DAYS),
)


def test_with_no_history_this_is_the_standard_exactly() -> None:
    usual = usual_numbers({})
    assert usual.probabilities == STANDARD_PROBABILITIES
    assert [usual.stages[stage].days_to_sign for stage in OPEN_STAGES] == [120, 80, 50, 30, 15]
    assert [usual.stages[stage].cap for stage in OPEN_STAGES] == [120, 90, 60, 45, 45]
    assert (usual.theta, usual.gamma, usual.cases) == (1, 1, 0)
    assert sum(usual.weights) == pytest.approx(1)
    assert (usual.levels[0], usual.levels[24], usual.levels[48]) == (-1.2, 0, 1.2)


def test_six_deals_that_all_passed_straight_to_intent() -> None:
    usual = usual_numbers({"intent": StageRecord(lost=[10, 20, 30, 12], here=[20, 100])})
    intent = usual.stages["intent"]
    assert round(usual.theta, 3) == 1.785
    assert (round(intent.stay, 1), round(intent.cap, 1)) == (30.4, 91.2)
    # The one of 100 days is stuck, the one of 20 has not ended.
    assert (intent.lost_or_stuck, intent.ended, intent.moved_on) == (5, 5, 0)


def test_a_stay_after_one_round_is_the_one_of_the_example() -> None:
    # 137 days by 5 stays that ended, where each of the others is at the standard.
    days = 10 + 20 + 30 + 12 + 20 + 45
    theta = (days / 15 + 4) / (5 + 4)
    assert round(theta, 3) == 1.459
    assert round((days + 8 * theta * 15) / (5 + 8), 1) == 24.0


def test_the_shares_follow_what_moved_on_and_what_did_not() -> None:
    went = dict(zip(OPEN_STAGES, (40, 20, 12, 9, 8), strict=True))
    ceased = dict(zip(OPEN_STAGES, (60, 20, 8, 3, 1), strict=True))
    usual = usual_numbers(
        {stage: StageRecord(moved=[20] * went[stage], lost=[20] * ceased[stage]) for stage in OPEN_STAGES}
    )
    assert round(usual.gamma, 3) == 1.027
    lines = [usual.stages[stage] for stage in OPEN_STAGES]
    assert [round(line.share, 4) for line in lines] == [0.3993, 0.4985, 0.6170, 0.7817, 0.8929]
    assert [round(line.probability, 4) for line in lines] == [0.0857, 0.2147, 0.4306, 0.6980, 0.8929]


def test_a_stage_passed_over_costs_no_time_but_counts_as_moved_on() -> None:
    usual = usual_numbers({"target": StageRecord(passed_over=6)})
    target = usual.stages["target"]
    assert (target.moved_on, target.ended, target.days) == (6, 0, 0)
    assert target.passed_over == 6 / 8
    assert target.days_to_sign == pytest.approx(80 + 40 / 4)
    assert target.share > 0.4


def test_a_stuck_deal_ends_its_stay_at_the_cap_and_one_that_went_back_has_no_end() -> None:
    stuck = usual_numbers({"near_win": StageRecord(here=[1000])}).stages["near_win"]
    assert (stuck.lost_or_stuck, stuck.ended) == (1, 1)
    assert stuck.days <= stuck.cap
    back = usual_numbers({"near_win": StageRecord(back=[1000])}).stages["near_win"]
    assert (back.lost_or_stuck, back.ended, back.moved_on) == (0, 0, 0)
    assert back.stay > stuck.stay


def test_standards_of_the_playbook_may_be_others_even_two_stages_with_the_same_chance() -> None:
    chances = {**STANDARD_PROBABILITIES, "intent": 0.9}
    days = {**STANDARD_DAYS, "intent": 25}
    usual = usual_numbers({}, days, shares_of(chances))
    assert usual.probabilities == chances
    assert usual.stages["intent"].days_to_sign == 40
    lost = usual_numbers({"intent": StageRecord(lost=[5])}, days, shares_of(chances))
    assert lost.stages["intent"].share == pytest.approx(8 / 9)


@given(_RECORDS)
def test_of_any_history_come_numbers_that_balance_and_forecast_can_use(
    records: dict[str, StageRecord],
) -> None:
    usual = usual_numbers(records)
    check_probabilities(usual.probabilities)
    assert usual.theta > 0
    assert sum(usual.weights) == pytest.approx(1)
    later = 0.0
    for stage in reversed(OPEN_STAGES):
        line = usual.stages[stage]
        assert 0 < line.share <= 1
        assert 0 <= line.passed_over < 1
        assert line.stay > 0
        assert line.days_to_sign >= later
        later = line.days_to_sign


@given(_RECORDS)
def test_the_order_in_which_stays_are_counted_does_not_matter(records: dict[str, StageRecord]) -> None:
    turned = {
        stage: StageRecord(one.moved[::-1], one.lost[::-1], one.here[::-1], one.passed_over, one.back[::-1])
        for stage, one in reversed(records.items())
    }
    assert usual_numbers(turned) == usual_numbers(records)
