"""Slipped dates, deals that hang, win rates and loss reasons: with samples, silent where few."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings

from funnel_desktop.method.insights_hanging import ENOUGH_WON, hanging_deals
from funnel_desktop.method.insights_rates import (
    Closed,
    by_competitor,
    by_own,
    by_size,
    by_source,
    closed_until,
    losses,
    quarters_until,
)
from funnel_desktop.method.insights_slips import Slip, slips_between
from funnel_desktop.method.insights_ways import LOST, WON, Way

from .test_insights_change import DAYS, ended, many_ways


def deal(row: int, *states: tuple[int, int, int | None], known: int = 1, amount: int = 10) -> Way:
    """A deal by (day, place, expected)."""
    return Way(
        row,
        known,
        tuple(day for day, _, _ in states),
        tuple(place for _, place, _ in states),
        (amount,) * len(states),
        tuple(expected for _, _, expected in states),
    )


# Slipped dates


def test_a_date_that_moved_back_is_listed_with_how_often_it_did() -> None:
    ways = [
        deal(1, (1, 3, 30), (5, 3, 40), (12, 3, 60), (14, 3, 70)),
        deal(2, (1, 3, 30), (12, 3, 20)),  # moved to the fore
        deal(3, (1, 3, 30), (12, 3, None), amount=500),
        deal(4, (1, 3, 30), (12, 3, 50), (13, 3, 30)),  # and back again
        deal(5, (1, 3, 30), (12, 3, 50), (15, LOST, 50)),
        deal(6, (1, 3, 30), (5, 3, 50)),  # before
    ]
    found = ended(slips_between(ways, 10, 20))
    assert found.slips == (Slip(3, 30, None, 1, 500), Slip(1, 40, 70, 3, 10))
    assert found.habit.signed == 0
    assert not found.habit.enough


def test_how_dates_usually_hold_is_said_of_won_deals_whose_date_was_known_before() -> None:
    ways = [
        deal(1, (1, 3, 100), (130, WON, 100)),  # 30 days late
        deal(2, (1, 3, 100), (50, 3, 150), (110, WON, 150)),  # 10 days after what was said first
        deal(3, (1, 3, None), (20, 3, 100), (103, WON, 100)),  # in time
        deal(4, (1, 3, 120), (100, WON, 120)),  # 20 days early
        deal(5, (1, 3, 100), (130, WON, 100), known=200),  # brought when it was won already
        deal(6, (1, 3, None), (130, WON, 100)),  # the date was only stated with the signature
        deal(7, (1, 3, 100), (130, LOST, 100)),
        deal(8, (1, 3, 190), (190, WON, 190)),
    ]
    habit = ended(slips_between(ways, 150, 250)).habit
    assert (habit.early, habit.in_time, habit.late) == ((4,), (3, 8), (1, 2))
    assert habit.days_late == 20
    assert habit.usual == 3
    assert habit.enough
    # A year later nobody speaks of them any more.
    assert ended(slips_between(ways, 480, 190 + 365)).habit.signed == 0


# Deals that hang


def test_a_deal_older_in_its_stage_than_any_that_was_won_is_told_apart_from_a_stuck_one() -> None:
    won = [deal(row, (1, 1, None), (1 + row, 2, None), (40, WON, None)) for row in range(1, ENOUGH_WON + 1)]
    ways = [
        *won,
        deal(20, (90, 1, None)),  # 10 days, the longest won one 5
        deal(21, (60, 2, None)),  # 40 days in a stage in which won ones were up to 38
        deal(22, (97, 1, None)),
        deal(23, (50, 3, None)),  # no won deal tells how long; the cap does
        deal(24, (95, 3, None)),
    ]
    found = ended(hanging_deals(ways, 100, {"intent": 45.5, "qualified": 99.0}))
    assert [(one.row, one.stage, one.days, one.limit, one.zombie) for one in found.deals] == [
        (20, "qualified", 10, ENOUGH_WON, True),
        (21, "shortlisted", 40, 38, True),
        (23, "intent", 50, 45, False),
    ]
    assert found.longest["qualified"].days == ENOUGH_WON
    assert [one.row for one in found.stuck] == [23]
    # One won deal fewer, and it says nothing yet.
    fewer = ended(hanging_deals([way for way in ways if way.row != 1], 100, {}))
    assert fewer.zombies == ()


@settings(max_examples=30)
@given(many_ways(), DAYS)
def test_only_open_deals_hang(ways: list[Way], last: int) -> None:
    found = ended(hanging_deals(ways, last, dict.fromkeys(("target", "intent"), 3.0)))
    standing = {way.row: way.at(last) for way in ways}
    for one in found.deals:
        state = standing[one.row]
        assert state is not None
        assert state.is_open
        assert one.days > one.limit


def test_very_many_hanging_deals_are_ordered_as_few_are_and_never_in_one_go() -> None:
    # More than one part of the work: seven amounts, three ages, and handles that fall.
    ways = [deal(9_000 - at, (10 + at % 3, at % 2, None), amount=at * 31 % 7) for at in range(9_000)]
    steps = hanging_deals(ways, 100, {"target": 45.5, "qualified": 70.0})
    assert sum(1 for _ in steps) > 4 * len(ways) // 2_000 - 4
    found = ended(hanging_deals(ways, 100, {"target": 45.5, "qualified": 70.0})).deals
    assert len(found) == len(ways)
    expected = sorted(found, key=lambda one: (-(one.amount or 0), one.limit - one.days, one.row))
    assert list(found) == expected


# Rates and reasons


def closed(row: int, *, won: bool, amount: int | None = 10, source: str = "cold", reason: str = "") -> Closed:
    return Closed(row, 100, won, amount, source, "", reason)


def test_a_rate_is_said_from_twenty_closed_deals_on() -> None:
    deals = [closed(row, won=row <= 6) for row in range(1, 21)]
    deals += [closed(row, won=row <= 40, source="inbound") for row in range(31, 50)]
    many, few = by_source(deals).groups
    assert (many.key, len(many.won), many.sample, many.rate) == ("cold", 6, 20, 0.3)
    assert (few.key, len(few.won), few.sample, few.rate) == ("inbound", 10, 19, None)


def test_sizes_are_thirds_and_what_nobody_noted_stands_last() -> None:
    deals = [closed(row, won=row % 2 == 0, amount=row) for row in range(1, 10)]
    found = by_size([*deals, closed(99, won=False, amount=None)])
    assert found.bounds == (4, 7)
    assert [(group.key, group.sample) for group in found.groups] == [
        ("small", 3),
        ("middle", 3),
        ("large", 3),
        ("", 1),
    ]
    own = by_own(deals, "own_1", {1: "甲", 2: "甲", 3: "乙"})
    assert [(group.key, len(group.won), len(group.lost)) for group in own.groups] == [
        ("甲", 1, 1),
        ("乙", 0, 1),
        ("", 3, 3),
    ]
    assert [group.key for group in by_competitor(deals).groups] == [""]


def test_reasons_are_counted_in_the_quarter_of_the_loss() -> None:
    last = date(2026, 11, 24).toordinal()
    starts = [date.fromordinal(day).isoformat() for day in quarters_until(last)]
    assert starts == ["2026-01-01", "2026-04-01", "2026-07-01", "2026-10-01"]
    days = {
        1: date(2025, 12, 31),
        2: date(2026, 1, 1),
        3: date(2026, 9, 30),
        4: date(2026, 10, 1),
        5: date(2026, 11, 24),
    }
    deals = [
        Closed(row, day.toordinal(), False, 1, "", "", "price" if row < 5 else "")
        for row, day in days.items()
    ]
    found = losses([*deals, closed(9, won=True)], last)
    assert [(reason.key, reason.by_quarter) for reason in found.reasons] == [
        ("price", ((2,), (), (3,), (4,))),
        ("", ((), (), (), (5,))),
    ]
    assert found.deals == 4


@settings(max_examples=30)
@given(many_ways(), DAYS)
def test_closed_deals_are_those_that_are_closed_on_the_day(ways: list[Way], last: int) -> None:
    found = {one.row: one for one in ended(closed_until(ways, last))}
    for way in ways:
        state = way.at(last)
        if state is None or state.is_open:
            assert way.row not in found
        else:
            one = found[way.row]
            assert one.won == (state.place == WON)
            assert one.day <= last
            before = way.at(one.day - 1)
            assert before is None or before.place != state.place
