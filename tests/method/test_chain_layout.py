"""Where the decision chain shows people: nobody on another, and nobody moves because of somebody else."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.method.chain_layout import (
    FARTHEST,
    free_place,
    layout,
    neighbour,
    overlap,
    piled,
    snapped,
)
from funnel_desktop.method.people import Place, tree
from funnel_desktop.method.records import Person
from tests.method.test_people import CHEN, LI, WANG, customers

numbers = st.floats(-1e9, 1e9) | st.just(float("inf"))


@st.composite
def placed(draw: st.DrawFn) -> list[Person]:
    """Any people, some of them put anywhere, often nearly on each other."""
    near = st.floats(-1, 3)
    return [
        person._replace(place_x=draw(near | numbers), place_y=draw(near | numbers))
        if draw(st.booleans())
        else person
        for person in draw(customers())
    ]


def test_who_is_put_somewhere_stands_there_and_the_others_stay() -> None:
    people = [WANG, LI._replace(place_x=3.1, place_y=0.51), CHEN]
    places = layout(people)
    assert places["l"] == (3.125, 0.5)
    assert {key: places[key] for key in "wc"} == {key: tree(people)[key] for key in "wc"}


def test_who_would_lie_under_somebody_makes_room() -> None:
    home = tree([WANG, LI, CHEN])["l"]
    places = layout([WANG, LI, CHEN._replace(place_x=home.column, place_y=home.row)])
    assert places["c"] == home
    assert places["l"].row == home.row
    assert places["l"].column == home.column + 1


def test_the_keyboard_goes_to_the_next_one_on_that_side() -> None:
    places = {"a": Place(0, 0), "b": Place(1, 0.25), "c": Place(4, 0), "d": Place(0.5, 2)}
    assert neighbour(places, "a", 1, 0) == "b"
    assert neighbour(places, "b", 1, 0) == "c"
    assert neighbour(places, "c", 1, 0) == "c", "nobody there"
    assert neighbour(places, "a", 0, 1) == "d"
    assert neighbour(places, "d", 0, -1) == "b"


@given(placed())
def test_everybody_has_a_place_of_their_own(people: list[Person]) -> None:
    places = layout(people)
    assert set(places) == {person.id for person in people}
    assert not any(overlap(one, other) for one, other in combinations(places.values(), 2))
    for column, row in places.values():
        assert abs(row) <= FARTHEST
        assert column >= -FARTHEST


@given(placed())
def test_without_places_it_is_the_tree(people: list[Person]) -> None:
    people = [person._replace(place_y=None) for person in people]
    assert layout(people) == tree(people)


@given(numbers, numbers, st.lists(st.tuples(st.floats(-3, 3), st.floats(-3, 3)), max_size=8))
def test_a_free_place_is_the_wanted_one_or_one_to_its_right(
    column: float, row: float, others: list[tuple[float, float]]
) -> None:
    wanted, taken = snapped(column, row), [snapped(*other) for other in others]
    found = free_place(wanted, taken)
    assert (found == wanted) == (not any(overlap(wanted, other) for other in taken))
    assert found.row == wanted.row
    assert found.column >= wanted.column
    assert not any(overlap(found, other) for other in taken)


def one_boss(reports: int, head: str = "h", boss: str | None = None) -> list[Person]:
    """A head and those who report to it."""
    below = (Person(f"{head}{n}", "c", f"n{n}", reports_to=head) for n in range(reports))
    return [Person(head, "c", head, reports_to=boss), *below]


def test_a_wide_chain_is_stacked_and_reads_without_moving() -> None:
    people = [Person("top", "c", "top"), *(p for head in "abc" for p in one_boss(6, head, "top"))]
    assert max(place.column for place in layout(people).values()) == 17
    places = layout(people, 4)
    assert len(places) == 22
    assert max(place.column for place in places.values()) + 1 <= 4
    assert max(place.row for place in places.values()) <= 6
    assert piled(people, 4) == {f"{head}{n}" for head in "abc" for n in range(6)}
    assert piled(people, 18) == frozenset(), "a tree that fits stays one"
    assert layout(people, 18) == tree(people)


def test_a_high_pile_becomes_wider_where_there_is_room() -> None:
    places = layout(one_boss(20), 4)
    assert max(place.row for place in places.values()) <= 6
    assert max(place.column for place in places.values()) + 1 <= 4
    narrow = layout(one_boss(20), 1.5)
    assert max(place.column for place in narrow.values()) + 1 <= 1.5


@given(placed(), st.floats(1, 8))
def test_stacked_too_everybody_has_a_place_of_their_own(people: list[Person], columns: float) -> None:
    places = layout(people, columns)
    assert set(places) == {person.id for person in people}
    assert not any(overlap(one, other) for one, other in combinations(places.values(), 2))
    widest = max((place.column for place in tree(people).values()), default=0)
    plain = [person._replace(place_x=None) for person in people]
    assert max((place.column for place in layout(plain, columns).values()), default=0) <= widest
