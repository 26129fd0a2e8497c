"""Days typed without a year are understood on every day of the calendar, 29 February included."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from funnel_desktop.exchange.lead_lines import read_lead_lines
from funnel_desktop.method.typed_dates import parse_date

LEAP = date(2028, 2, 29)
days = st.dates(date(2024, 1, 1), date(2040, 12, 31))


@given(days, days)
@example(LEAP, LEAP)
@example(LEAP, LEAP + timedelta(days=1))
@example(LEAP, date(2026, 12, 1))
@example(date(2026, 3, 1), LEAP)
def test_a_day_without_a_year_is_the_one_nearby(day: date, today: date) -> None:
    typed = f"{day.month}-{day.day}"
    coming = parse_date(typed, today)
    before = parse_date(typed, today, past=True)
    assert coming is not None
    assert before is not None
    assert before <= today
    assert today - coming < timedelta(days=60)
    assert {(one.month, one.day) for one in (coming, before)} == {(day.month, day.day)}
    assert (coming - before).days in {0, 365, 366, 4 * 365 + 1}


@pytest.mark.parametrize(
    ("today", "coming"),
    [
        (date(2026, 12, 1), "2028-02-29"),
        (LEAP, "2028-02-29"),
        (LEAP + timedelta(days=1), "2032-02-29"),
    ],
)
def test_a_lead_is_visited_on_a_day_that_other_years_lack(today: date, coming: str) -> None:
    (lead,) = read_lead_lines("鹏源电子\t李工\t研发总监\t0755-88886666\t\t\t2-29", today).leads
    assert lead.first_visit_date == coming
