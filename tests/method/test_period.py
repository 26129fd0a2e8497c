"""What is left of a period: days, weeks, months, and working days with the Chinese public holidays."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.method.balance import EMPTY_PIPELINE, Goals, Period, balance
from funnel_desktop.method.stages import STANDARD_PROBABILITIES
from funnel_desktop.method.workdays import holidays_known, is_working_day, working_days

START, END = date(2026, 1, 1), date(2026, 12, 31)


def test_a_full_year_at_its_start_has_twelve_months() -> None:
    for today in (START, date(2025, 6, 1)):
        period = Period(START, END, today)
        assert (period.days_left, period.months_left, period.weeks_left) == (365, 12, 365 / 7)
    assert Period(date(2028, 1, 1), date(2028, 12, 31), date(2028, 1, 1)).months_left == 12


def test_november_leaves_what_the_design_shows() -> None:
    period = Period(START, END, date(2026, 11, 24))
    assert period.days_left == 38
    assert f"{period.weeks_left:.1f} {period.months_left:.1f}" == "5.4 1.2"
    assert period.working_days_left == 28  # Tuesday to Friday, four full weeks, Monday to Thursday
    assert period.holidays_known


def test_nothing_is_left_after_the_end_and_all_is_due_at_once() -> None:
    period = Period(START, END, date(2027, 1, 1))
    assert (period.days_left, period.months_left, period.weeks_left, period.working_days_left) == (0, 0, 0, 0)
    measure = balance(Goals(300, 3, None, None), EMPTY_PIPELINE, STANDARD_PROBABILITIES, period).money
    assert measure is not None
    assert measure.new_targets_per_month == measure.new_targets == pytest.approx(1000)
    assert measure.new_targets_per_working_day == pytest.approx(1000)


def test_typed_months_left_rule_the_weeks_and_working_days() -> None:
    period = Period(START, END, date(2026, 3, 2), 3)
    assert period.months_left == 3
    assert period.weeks_left == pytest.approx(3 * 30.44 / 7)
    assert period.last_day_left == date(2026, 5, 31)
    assert period.working_days_left == working_days(date(2026, 3, 2), date(2026, 5, 31))


def test_a_quarter_and_an_odd_period() -> None:
    assert Period(date(2026, 7, 1), date(2026, 9, 30), date(2026, 7, 1)).months_left == 3
    odd = Period(date(2026, 7, 15), date(2026, 9, 30), date(2026, 7, 15))
    assert odd.months_left == pytest.approx(78 / 30.44)


def test_national_day_week_of_2026() -> None:
    # 1 to 7 October are free; Sunday 20 September and Saturday 10 October are worked in their place.
    assert working_days(date(2026, 10, 1), date(2026, 10, 7)) == 0
    assert is_working_day(date(2026, 9, 20))
    assert is_working_day(date(2026, 10, 10))
    assert not is_working_day(date(2026, 10, 11))
    assert working_days(date(2026, 9, 28), date(2026, 10, 11)) == 3 + 2 + 1


def test_new_targets_are_spread_over_the_days_worked() -> None:
    period = Period(START, END, date(2026, 9, 28))
    measure = balance(Goals(300, 3, None, None), EMPTY_PIPELINE, STANDARD_PROBABILITIES, period).money
    assert measure is not None
    days = working_days(date(2026, 9, 28), END)
    assert measure.new_targets_per_working_day == pytest.approx(1000 / days)
    assert measure.new_targets_per_week == pytest.approx(1000 / (95 / 7))
    assert measure.contracts_per_week == pytest.approx(100 / (95 / 7))


def test_a_year_without_known_holidays_counts_monday_to_friday_and_says_so() -> None:
    start, end = date(2050, 1, 3), date(2050, 1, 30)  # four whole weeks from a Monday
    assert start.weekday() == 0
    assert working_days(start, end) == 20
    assert not holidays_known(start, end)
    assert not holidays_known(date(2026, 12, 1), end)
    assert holidays_known(date(2026, 1, 1), date(2026, 12, 31))
    assert not Period(date(2050, 1, 1), date(2050, 12, 31), date(2050, 6, 1)).holidays_known


@given(st.dates(date(2015, 1, 1), date(2029, 12, 31)), st.integers(-3, 500))
def test_counting_in_one_go_is_counting_day_by_day(start: date, days: int) -> None:
    end = start + timedelta(days=days)
    one_by_one = sum(is_working_day(start + timedelta(days=offset)) for offset in range(days + 1))
    assert working_days(start, end) == one_by_one


@given(st.dates(START, END))
def test_a_day_later_never_leaves_more(today: date) -> None:
    now = Period(START, END, today)
    later = Period(START, END, today + timedelta(days=1))
    assert later.days_left == now.days_left - 1
    assert later.months_left < now.months_left
    assert later.working_days_left <= now.working_days_left
