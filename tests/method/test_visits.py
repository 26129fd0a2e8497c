"""The plan of a month or week: its days, the proposal by source, and times as people type them."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.method.balance import EMPTY_PIPELINE, Balance, Goals, Period, balance
from funnel_desktop.method.records import Lead, Visit
from funnel_desktop.method.stages import SOURCES, STANDARD_PROBABILITIES
from funnel_desktop.method.visits import (
    PeriodKind,
    SourceResult,
    first_visit_after,
    grid_days,
    period_of_day,
    proposed_visits,
    source_lines,
    spread,
    time_typed,
    total_line,
)

DAYS = st.dates(date(1990, 1, 1), date(2200, 12, 31))
KINDS = st.sampled_from(["month", "week"])
RESULTS = st.fixed_dictionaries(
    {
        source: st.integers(0, 500).flatmap(
            lambda closed: st.builds(SourceResult, st.integers(0, closed), st.just(closed))
        )
        for source in SOURCES
    }
)


def reference(today: date) -> Balance:
    """The method's reference case: 1,000 targets a year, 83.3 a month."""
    goals = Goals(300 * 1_000_000, 3 * 1_000_000, None, None)
    year = Period(date(2026, 1, 1), date(2026, 12, 31), today)
    return balance(goals, EMPTY_PIPELINE, STANDARD_PROBABILITIES, year)


@given(KINDS, DAYS)
def test_periods_follow_each_other_without_a_gap(kind: PeriodKind, day: date) -> None:
    period = period_of_day(kind, day)
    assert period.start <= day <= period.end
    assert period.days[0] == period.start
    assert period.days[-1] == period.end
    assert period.next().start == period.end + timedelta(days=1)
    assert period.next().previous() == period
    assert period.next().key > period.key


@given(DAYS)
def test_the_calendar_shows_whole_weeks(day: date) -> None:
    days = grid_days(period_of_day("month", day))
    assert days[0].weekday() == 0
    assert days[-1].weekday() == 6
    assert len(days) % 7 == 0
    assert day in days


def test_keys_are_those_of_the_file() -> None:
    assert period_of_day("month", date(2026, 11, 24)).key == "2026-11"
    assert period_of_day("week", date(2026, 11, 24)).key == "2026-W48"
    assert period_of_day("week", date(2027, 1, 2)).key == "2026-W53"


@given(st.integers(0, 10_000), RESULTS)
def test_the_parts_of_a_proposal_add_up_and_none_is_negative(
    total: int, results: dict[str, SourceResult]
) -> None:
    parts = proposed_visits(float(total), results)
    assert sum(parts.values()) == total
    assert min(parts.values()) >= 0
    # No part is a whole number away from its exact share.
    weights = {source: results[source].weight for source in SOURCES}
    for source, part in parts.items():
        assert abs(part - total * weights[source] / sum(weights.values())) < 1


@given(st.integers(0, 10_000), RESULTS)
def test_a_source_that_works_better_gets_no_less(total: int, results: dict[str, SourceResult]) -> None:
    parts = proposed_visits(float(total), results)
    for one in SOURCES:
        for other in SOURCES:
            if results[one].weight > results[other].weight:
                assert parts[one] >= parts[other]


def test_the_proposal_by_hand() -> None:
    # Weights 3/36, 6/38, 5/15, 8/14, 5/20; of 8 the shares are 0.478, 0.905, 1.910, 3.275, 1.433.
    results = {
        "cold": SourceResult(2, 34),
        "follow_up": SourceResult(5, 36),
        "penetration": SourceResult(4, 13),
        "cultivation": SourceResult(7, 12),
        "inbound": SourceResult(4, 18),
    }
    assert proposed_visits(8, results) == {
        "cold": 1,
        "follow_up": 1,
        "penetration": 2,
        "cultivation": 3,
        "inbound": 1,
    }


def test_without_history_all_sources_get_the_same_and_the_rest_goes_to_the_first() -> None:
    assert list(proposed_visits(7, {}).values()) == [2, 2, 1, 1, 1]
    assert list(proposed_visits(6.0000000001, {}).values()) == [2, 1, 1, 1, 1]
    assert sum(proposed_visits(6.01, {}).values()) == 7


def test_nothing_is_spread_by_no_weight() -> None:
    assert spread(0, {"cold": Fraction(0)}) == {"cold": 0}
    with pytest.raises(ValueError, match="no weight"):
        spread(1, {"cold": Fraction(0)})
    with pytest.raises(ValueError, match="less than nothing"):
        spread(-1, {"cold": Fraction(1)})


def test_the_total_is_the_sum_of_the_lines() -> None:
    lines = source_lines(
        proposed_visits(8, {}), {"cold": 2}, {"cold": 1, "inbound": 4}, {"cold": SourceResult(1, 3)}
    )
    total = total_line(lines)
    assert (total.proposed, total.planned, total.actual, total.result) == (8, 2, 5, SourceResult(1, 3))
    assert lines[1].planned is None
    assert total_line(source_lines(None, {}, {}, {})).proposed is None


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("9:30", "09:30"),
        ("930", "09:30"),
        ("１４：３０", "14:30"),
        ("14点", "14:00"),
        ("9点半", "09:30"),
        ("2pm", "14:00"),
        ("12am", "00:00"),
        ("12pm", "12:00"),
        ("9.15", "09:15"),
        ("", ""),
        ("24:00", None),
        ("9:75", None),
        ("soon", None),
    ],
)
def test_times_as_people_type_them(typed: str, kept: str | None) -> None:
    assert time_typed(typed) == kept


@given(st.text(max_size=8))
def test_any_text_is_a_time_or_none(text: str) -> None:
    kept = time_typed(text)
    assert kept is None or kept == "" or (len(kept) == 5 and time_typed(kept) == kept)


LEAD = Lead("l1", "客户", first_visit_date="2026-11-20")
MEANT = Visit("v1", None, "l1", "客户", planned_date="2026-11-20")


@pytest.mark.parametrize(
    ("lead", "before", "after", "expected"),
    [
        (LEAD, None, MEANT._replace(done_date="2026-11-24"), None),
        (LEAD, MEANT, MEANT._replace(done_date="2026-11-18"), None),  # made before its day
        (LEAD, None, MEANT._replace(planned_date=None, done_date="2026-11-18"), "2026-11-20"),
        (LEAD, None, MEANT._replace(planned_date="2026-11-27"), "2026-11-27"),
        (LEAD, MEANT, MEANT._replace(planned_date="2026-11-27"), "2026-11-27"),
        (
            LEAD,
            MEANT._replace(planned_date="2026-12-01"),
            MEANT._replace(planned_date="2026-12-02"),
            "2026-11-20",
        ),
        (LEAD, MEANT, MEANT._replace(planned_date=None), "2026-11-20"),
        (LEAD._replace(first_visit_date=None), MEANT, MEANT, "2026-11-20"),
    ],
)
def test_the_date_for_a_first_visit_follows_the_visit(
    lead: Lead, before: Visit | None, after: Visit, expected: str | None
) -> None:
    assert first_visit_after(lead, before, after) == expected
