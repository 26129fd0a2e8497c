"""A week by its events: every deal counted once, the plan's parts that add up, and what returns."""

from __future__ import annotations

import math
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.method.balance import EMPTY_PIPELINE, Goals, Period, balance
from funnel_desktop.method.records import Commitment
from funnel_desktop.method.review import (
    Closing,
    Move,
    WeekEvents,
    by_lever,
    figures_of,
    kept_share,
    lost_reasons,
    returning,
    shifted,
    week_plan,
)
from funnel_desktop.method.stages import LEVERS, POSITION, STAGES, STANDARD_PROBABILITIES, Lever
from funnel_desktop.method.today import week_of

WEEK = week_of(date(2026, 11, 24))
days = st.dates(date(2020, 1, 1), date(2035, 12, 31))
moves = st.lists(
    st.builds(Move, st.integers(1, 5), st.sampled_from(STAGES), st.sampled_from(STAGES)), max_size=20
)
closings = st.lists(
    st.builds(
        Closing,
        st.integers(1, 50),
        st.sampled_from(["won", "lost", "open"]),
        st.just("c"),
        st.just("p"),
        st.none() | st.integers(0, 10**9),
        st.none() | st.integers(0, 99),
        st.sampled_from(STAGES),
        st.sampled_from(["price", "price — too dear", "", "own words"]),
    ),
    max_size=20,
    unique_by=lambda deal: deal.row,
)


@given(moves)
def test_a_deal_moves_one_way_or_not_at_all(made: list[Move]) -> None:
    figures = figures_of(WeekEvents(moves=tuple(made)))
    assert not set(figures.forward) & set(figures.back)
    for row in {move.row for move in made}:
        own = [move for move in made if move.row == row]
        step = POSITION[own[-1].end] - POSITION[own[0].start]
        won = "won" in (own[-1].end, own[0].start)
        assert (row in figures.forward) == (step > 0 and not won)
        assert (row in figures.back) == (step < 0 and not won)


def test_forward_and_back_again_is_neither() -> None:
    there = Move(1, "target", "qualified")
    back = Move(1, "qualified", "target")
    figures = figures_of(WeekEvents(moves=(there, back)))
    assert (figures.forward, figures.back) == ((), ())
    assert figures.empty


@given(closings)
def test_every_closing_is_in_one_figure_and_the_sums_are_theirs(made: list[Closing]) -> None:
    figures = figures_of(WeekEvents(tuple(made)))
    assert len(figures.won) + len(figures.lost) + len(figures.reopened) == len(made)
    assert figures.won_minor == sum(d.amount_minor or 0 for d in made if d.outcome == "won")
    reasons = lost_reasons(figures.lost)
    assert sum(len(line.rows) for line in reasons) == len(figures.lost)
    assert sum(line.sum_minor or 0 for line in reasons) == (figures.lost_minor or 0)
    assert [len(line.rows) for line in reasons] == sorted((len(line.rows) for line in reasons), reverse=True)


def test_the_note_of_a_reason_does_not_make_another_reason() -> None:
    lost = [
        Closing(row, "lost", "c", "", None, None, "target", reason)
        for row, reason in enumerate(("price", "price — too dear", "price — again"))
    ]
    (line,) = lost_reasons(lost)
    assert (line.reason, len(line.rows), line.sum_minor) == ("price", 3, None)


@given(days, st.integers(1, 10**9), st.integers(0, 10**9))
def test_what_a_week_needs_times_its_weeks_is_what_is_missing(
    today: date, target: int, won_before: int
) -> None:
    """And never less than nothing."""
    year = Period(date(today.year, 1, 1), date(today.year, 12, 31), today)
    measure = balance(
        Goals(target, max(1, target // 10), None, None), EMPTY_PIPELINE, STANDARD_PROBABILITIES, year
    ).money
    assert measure is not None
    week = week_of(today)
    plan = week_plan(measure, won_before, week, None, 3, 7)
    assert plan.won is not None
    weeks = max(1.0, ((year.end - max(week.start, year.start)).days + 1) / 7)
    missing = max(0, target - won_before)
    assert plan.won >= 0
    assert plan.won * weeks >= missing - 1e-3
    assert (plan.won - 1) * weeks < missing or plan.won == 0
    assert plan.added == 7
    assert plan.added_by_balance
    assert plan.visits == 3


def test_the_reference_week() -> None:
    """Five weeks and four days before the end of the year: 228 of 600 are missing."""
    year = Period(date(2026, 1, 1), date(2026, 12, 31), date(2026, 11, 24))
    goals = Goals(600, 30, None, None)
    measure = balance(goals, EMPTY_PIPELINE, STANDARD_PROBABILITIES, year).money
    plan = week_plan(measure, 372, WEEK, None, 0, 5)
    assert plan.won == math.ceil(228 / (39 / 7))
    assert plan.visits is None
    # Of an earlier week the new targets are not known; what was planned by source is.
    earlier = week_plan(measure, 372, shifted(WEEK, -1), None, 0, None)
    assert earlier.added is None
    planned = week_plan(measure, 372, shifted(WEEK, -1), 4, 0, None)
    assert (planned.added, planned.added_by_balance) == (4, False)
    # A week outside the target's period has no part of it.
    assert week_plan(measure, 0, shifted(WEEK, -60), None, 0, None).won is None
    assert week_plan(None, 0, WEEK, None, 0, 5).won is None


@given(days, st.integers(-300, 300))
def test_weeks_run_from_monday_to_sunday_and_lead_back(day: date, weeks: int) -> None:
    week = week_of(day)
    other = shifted(week, weeks)
    assert other.start.weekday() == 0
    assert other.end == other.start + timedelta(days=6)
    assert shifted(other, -weeks) == week


def _promise(made: str, due: str, kept: str = "", lever: Lever = "win_rate") -> Commitment:
    return Commitment(f"{made}{due}{kept}", made, lever, "text", due, kept)


def test_commitments_return_when_due_and_until_they_are_answered() -> None:
    today = date(2026, 11, 24)
    due_now = _promise("2026-11-16", "2026-11-27")
    answered = _promise("2026-11-16", "2026-11-25", "yes")
    late = _promise("2026-11-02", "2026-11-13")
    done_before = _promise("2026-11-02", "2026-11-13", "no")
    later = _promise("2026-11-16", "2026-12-20")
    own = _promise("2026-11-23", "2026-11-27")
    every = [due_now, answered, late, done_before, later, own]
    assert returning(every, WEEK, today) == [late, answered, due_now, later]
    # The review of the week in which it was due shows what became of it.
    assert returning(every, week_of(date(2026, 11, 13)), today) == [late, done_before]
    # In an earlier week what is due later is not asked for.
    assert later not in returning(every, shifted(WEEK, -1), today)
    assert kept_share(every) == (1, 2)


@pytest.mark.parametrize("lever", LEVERS)
def test_every_lever_has_its_place(lever: Lever) -> None:
    entry = _promise("2026-11-16", "2026-11-27", lever=lever)
    found = by_lever([entry])
    assert tuple(found) == LEVERS
    assert found[lever] == [entry]
