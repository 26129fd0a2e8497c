"""What a day and its week ask for."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.method.balance import Goals, MeasureBalance, Pipeline, balance
from funnel_desktop.method.deal import Answer
from funnel_desktop.method.period import Period
from funnel_desktop.method.playbook import standard_playbook
from funnel_desktop.method.stages import OPEN_STAGES, POSITION, STAGE_OF_CHECK, STAGES, STANDARD_PROBABILITIES
from funnel_desktop.method.today import (
    next_week,
    next_working_day,
    open_checks,
    stale_before,
    week_amount,
    week_of,
)

PLAYBOOK = standard_playbook()
TODAY = date(2026, 11, 24)


def money(target: int, won: int, today: date = TODAY, counts: int = 0) -> MeasureBalance:
    zero = dict.fromkeys(OPEN_STAGES, 0)
    pipeline = Pipeline({**zero, "target": counts}, zero, zero, 0, 0, 1 if won else 0, won, 1 if won else 0)
    period = Period(date(2026, 1, 1), date(2026, 12, 31), today)
    found = balance(Goals(target, 100, None, None), pipeline, STANDARD_PROBABILITIES, period).money
    assert found is not None
    return found


def test_the_week_begins_on_monday() -> None:
    week = week_of(TODAY)
    assert (week.start, week.end, week.number) == (date(2026, 11, 23), date(2026, 11, 29), 48)
    assert week_of(date(2027, 1, 1)).number == 53


def test_the_weeks_part_is_what_was_missing_on_monday_spread_over_the_weeks_left() -> None:
    # From Monday 23 November to 31 December: 39 days, 39 / 7 weeks; 3900 were missing then.
    assert week_amount(money(10_000, 6_100), 6_100, week_of(TODAY)) == 700
    assert week_amount(money(10_000, 6_600), 6_100, week_of(TODAY)) == 700


def test_a_target_reached_asks_nothing_more() -> None:
    assert week_amount(money(10_000, 12_000), 12_000, week_of(TODAY)) == 0


def test_without_a_target_or_after_its_period_nothing_is_asked() -> None:
    assert week_amount(None, 0, week_of(TODAY)) is None
    later = money(10_000, 0, date(2027, 3, 1))
    assert week_amount(later, 0, week_of(date(2027, 3, 1))) is None


@given(
    st.integers(1, 10**10),
    st.integers(0, 10**11),
    st.integers(0, 364),
    st.integers(0, 10**10),
)
def test_the_weeks_part_is_never_negative_nor_more_than_what_is_missing(
    target: int, won: int, day: int, this_week: int
) -> None:
    today = date(2026, 1, 1) + timedelta(days=day)
    this_week = min(this_week, won)
    before = won - this_week
    need = week_amount(money(target, won, today), before, week_of(today))
    assert need is not None
    assert 0 <= need <= max(0, target - before)
    # Winning during the week leaves the week's part as it was.
    assert week_amount(money(target, won + 1_000, today), before, week_of(today)) == need


def test_checks_of_the_own_stage_come_before_those_of_the_next_and_of_earlier_ones() -> None:
    stages = [check.stage for check in open_checks("shortlisted", {}, PLAYBOOK)]
    assert list(dict.fromkeys(stages)) == ["shortlisted", "intent", "qualified", "target"]
    # What is not required comes after all that is.
    required = [check.required for check in open_checks("intent", {}, PLAYBOOK)]
    assert required == sorted(required, reverse=True)


@given(
    st.sampled_from(OPEN_STAGES),
    st.dictionaries(
        st.sampled_from(sorted(STAGE_OF_CHECK)),
        st.sampled_from(("", "yes", "no", "unknown", "not_applicable")),
    ),
    st.sets(st.sampled_from(sorted(STAGE_OF_CHECK))),
)
def test_only_what_nobody_knows_is_asked(stage: str, given_: dict[str, str], off: set[str]) -> None:
    answers = {key: Answer(key, answer) for key, answer in given_.items()}
    found = {check.key for check in open_checks(stage, answers, PLAYBOOK, off)}
    for key, of in STAGE_OF_CHECK.items():
        reached = POSITION[of] <= POSITION[stage] + 1
        open_ = given_.get(key, "") in ("", "unknown")
        lawful = key not in ("n1", "n2", "n4")
        assert (key in found) == (reached and open_ and key not in off and lawful)


def test_a_deal_is_stale_after_more_days_than_allowed() -> None:
    before = stale_before(TODAY, {"target": 20, "won": None})
    assert set(before) == {"target"}
    assert before["target"] <= "2026-11-04T23:59:59Z"
    assert before["target"] >= "2026-11-03T00:00:00Z"


@pytest.mark.parametrize(
    ("day", "soon", "later"),
    [
        (date(2026, 11, 24), date(2026, 11, 25), date(2026, 11, 30)),
        (date(2026, 11, 27), date(2026, 11, 30), date(2026, 11, 30)),
        (date(2026, 9, 30), date(2026, 10, 8), date(2026, 10, 8)),  # the holidays of October
    ],
)
def test_steps_are_put_off_to_working_days(day: date, soon: date, later: date) -> None:
    assert next_working_day(day) == soon
    assert next_week(day) == later


def test_all_stages_are_known_here() -> None:
    for stage in STAGES[:-1]:
        assert open_checks(stage, {}, PLAYBOOK)
