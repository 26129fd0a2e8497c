"""Ways of deals and what changed between two days: for any events, the parts add up and say what happened."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

from hypothesis import given, settings
from hypothesis import strategies as st

from funnel_desktop.method.insights_change import PARTS, Comparison, adding_up, compare
from funnel_desktop.method.insights_ways import LOST, UNKNOWN, WON, Noted, State, Way, way_of

T = TypeVar("T")

DAYS = st.integers(min_value=1, max_value=40)
AMOUNTS = st.none() | st.integers(min_value=0, max_value=10_000_000_00)


def ended(steps: Generator[object, None, T]) -> T:
    """Run work in slices to its end."""
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            return stop.value  # type: ignore[no-any-return]


@st.composite
def notes(draw: st.DrawFn, row: int = 1) -> Noted:
    """Anything that may have been noted of a deal, in any order of days."""
    closed = draw(st.none() | st.tuples(DAYS, st.sampled_from((WON, LOST)), DAYS))
    return Noted(
        row,
        draw(DAYS),
        draw(AMOUNTS),
        draw(st.none() | DAYS),
        draw(st.lists(st.tuples(DAYS, st.none() | st.integers(0, WON)), max_size=5)),
        closed,
        sorted(draw(st.lists(st.tuples(DAYS, AMOUNTS), max_size=3)), key=lambda edit: edit[0]),
        sorted(draw(st.lists(st.tuples(DAYS, st.none() | DAYS), max_size=3)), key=lambda edit: edit[0]),
    )


@st.composite
def many_ways(draw: st.DrawFn) -> list[Way]:
    """The ways of some deals."""
    found = [way_of(draw(notes(row))) for row in range(1, draw(st.integers(0, 6)) + 1)]
    return [way for way in found if way is not None]


def plainly(noted: Noted, day: int) -> State | None:
    """How a deal stood at the end of a day, by the rule as one would say it."""
    expected = next((before for on, before in noted.dates if on > day), noted.expected)
    if noted.closed is not None and noted.closed[0] <= day:
        return State(noted.closed[1], noted.amount, expected)
    stage: int | None = None
    for number, (on, place) in enumerate(noted.moves):
        if on <= day and (place != WON or number == 0):
            stage = UNKNOWN if place is None or place == WON else place
    if stage is None:
        return None
    return State(stage, next((before for on, before in noted.amounts if on > day), noted.amount), expected)


@given(notes(), st.integers(min_value=0, max_value=45))
def test_a_deal_stands_on_a_day_as_what_was_noted_says(noted: Noted, day: int) -> None:
    way = way_of(noted)
    assert (None if way is None else way.at(day)) == plainly(noted, day)


def test_a_closing_that_was_noted_later_counts_on_its_day_and_is_said_to_be_late() -> None:
    way = way_of(Noted(1, 1, 500, None, [(1, 2), (10, WON)], (7, WON, 15)))
    assert way is not None
    assert [way.at(day).place for day in (6, 7, 9, 20)] == [2, WON, WON, WON]  # type: ignore[union-attr]
    assert way.late == ((7, 15),)


def between(ways: list[Way], first: int, last: int, end: int) -> Comparison:
    return ended(compare(ways, first, last, end, 1))


@settings(max_examples=60)
@given(many_ways(), DAYS, DAYS, DAYS)
def test_the_parts_of_what_changed_add_up_and_begin_and_end_with_what_is_expected(
    ways: list[Way], one: int, other: int, end: int
) -> None:
    first, last = min(one, other), max(one, other)
    found = between(ways, first, last, end)
    sums = {name: part.sum_minor for name, part in found.parts.items()}
    assert tuple(sums) == PARTS
    assert sum(sums[name] for name in PARTS[:-1]) == sums["closing"]
    for name, day in (("opening", first), ("closing", last)):
        expected = {
            way.row: state.amount or 0
            for way in ways
            if (state := way.at(day)) is not None
            and state.is_open
            and state.expected is not None
            and state.expected <= end
        }
        assert set(found.parts[name].rows) == set(expected)
        assert sums[name] == sum(expected.values())
    for name, sign in (("new", 1), ("up", 1), ("won", -1), ("lost", -1), ("down", -1), ("slipped", -1)):
        assert sums[name] * sign >= 0
    # Whatever was won in between is in the bar of won deals, and nothing else.
    won = {
        way.row
        for way in ways
        if (after := way.at(last)) is not None
        and after.place == WON
        and ((before := way.at(first)) is None or before.is_open)
    }
    assert set(found.parts["won"].rows) == won


@settings(max_examples=40)
@given(many_ways(), DAYS, DAYS)
def test_the_funnel_on_a_day_is_all_that_was_open_and_won(ways: list[Way], one: int, other: int) -> None:
    first, last = min(one, other), max(one, other)
    found = between(ways, first, last, 40)
    for standing, day in ((found.before, first), (found.after, last)):
        rows = {place: set(there.rows) for place, there in standing.places.items()}
        for way in ways:
            state = way.at(day)
            for place, there in rows.items():
                assert (way.row in there) == (state is not None and state.place == place)
            if way.row in standing.came_later:
                assert way.known > day


def test_each_kind_of_change_stands_in_its_own_bar() -> None:
    def deal(row: int, states: list[tuple[int, State]]) -> Way:
        places, amounts, dates = zip(*(state for _, state in states), strict=True)
        return Way(row, 1, tuple(day for day, _ in states), places, amounts, dates)

    ways = [
        deal(1, [(1, State(3, 100, 30))]),
        deal(2, [(15, State(0, 20, 30))]),
        deal(3, [(1, State(4, 50, 30)), (12, State(WON, 60, 30))]),
        deal(4, [(1, State(2, 40, 30)), (13, State(LOST, 40, 30))]),
        deal(5, [(1, State(1, 10, 30)), (14, State(1, 17, 30))]),
        deal(6, [(1, State(1, 10, 30)), (14, State(1, 8, 30))]),
        deal(7, [(1, State(3, 70, 30)), (16, State(3, 70, 45))]),
        deal(8, [(1, State(3, 1, None))]),
        deal(9, [(1, State(3, 5, 50)), (18, State(WON, 5, 50))]),
    ]
    parts = between(ways, 10, 20, 31).parts
    assert {name: (part.sum_minor, part.rows) for name, part in parts.items()} == {
        "opening": (280, (1, 3, 4, 5, 6, 7)),
        "new": (25, (2, 9)),
        "won": (-65, (3, 9)),
        "lost": (-40, (4,)),
        "up": (17, (3, 5)),
        "down": (-2, (6,)),
        "slipped": (-70, (7,)),
        "closing": (145, (1, 2, 5, 6)),
    }


@given(
    st.integers(0, 10**12),
    st.lists(st.integers(-(10**9), 10**9), min_size=1, max_size=8),
    st.sampled_from((1, 100, 100_000, 1_000_000)),
)
def test_what_is_shown_adds_up_as_it_is_shown(first: int, changes: list[int], unit: int) -> None:
    values = [first, *changes, first + sum(changes)]
    shown = adding_up(values, unit)
    assert sum(shown[:-1]) == shown[-1]
    for place, (exact, rounded) in enumerate(zip(values, shown, strict=True)):
        assert abs(rounded * unit - exact) <= unit
        if place in (0, len(values) - 1):
            assert abs(rounded * unit - exact) * 2 <= unit
        elif exact == 0:
            assert rounded == 0
