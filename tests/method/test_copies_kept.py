"""Ten days, eight weeks, twelve months: whoever uses the program finds each of them again, and no heap."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.method.copies_kept import ALWAYS, DAYS, MONTHS, MOST_A_DAY, WEEKS, CopyFacts, superseded

BEGIN = datetime(2024, 1, 1, 9, 0)


def after(copies: list[CopyFacts], room: int = 2**40) -> list[CopyFacts]:
    gone = set(superseded(copies, room))
    return [copy for place, copy in enumerate(copies) if place not in gone]


# Days on which the program is used, and at which times copies are made on each.
used = st.lists(
    st.tuples(st.integers(0, 900), st.lists(st.integers(0, 86_399), min_size=1, max_size=12)),
    min_size=1,
    max_size=120,
    unique_by=lambda day: day[0],
)


@given(used)
def test_used_day_by_day_the_last_of_each_period_are_there(days: list[tuple[int, list[int]]]) -> None:
    present: list[CopyFacts] = []
    every: list[datetime] = []
    for day, seconds in sorted(days):
        for second in sorted(set(seconds)):
            made = BEGIN.replace(hour=0) + timedelta(days=day, seconds=second)
            every.append(made)
            present = after([*present, CopyFacts(made, 1)])
    kept = {copy.made for copy in present}
    for periods, period in (
        (DAYS, lambda made: made.date()),
        (WEEKS, lambda made: made.isocalendar()[:2]),
        (MONTHS, lambda made: (made.year, made.month)),
    ):
        newest = {period(made): made for made in every}  # the last of each wins
        for wanted in list(newest.values())[-periods:]:
            assert wanted in kept
    assert len(kept) <= DAYS * MOST_A_DAY + WEEKS + MONTHS


@given(used, st.integers(1, 40))
def test_the_room_is_kept_to_but_the_latest_stay(days: list[tuple[int, list[int]]], room: int) -> None:
    copies = [CopyFacts(BEGIN + timedelta(days=day), 1 + len(seconds)) for day, seconds in days]
    kept = sorted(after(copies, room), reverse=True)
    newest = sorted(copies, reverse=True)[:ALWAYS]
    assert kept[: len(newest)] == newest
    assert sum(copy.size for copy in kept) <= max(room, sum(copy.size for copy in newest))


def test_after_a_year_of_daily_use_it_is_thirty_or_fewer() -> None:
    present: list[CopyFacts] = []
    for day in range(500):
        present = after([*present, CopyFacts(BEGIN + timedelta(days=day), 1)])
    assert [(BEGIN + timedelta(days=499) - copy.made).days for copy in sorted(present, reverse=True)][
        :10
    ] == list(range(10))
    assert len(present) <= DAYS + WEEKS + MONTHS
    assert (present[-1].made - present[0].made).days > 300


def test_who_was_away_for_a_year_loses_nothing() -> None:
    copies = [CopyFacts(BEGIN + timedelta(days=day), 1) for day in range(10)]
    back = CopyFacts(BEGIN + timedelta(days=400), 1)
    assert after([*copies, back]) == [*copies[1:], back]
    assert superseded([]) == []
