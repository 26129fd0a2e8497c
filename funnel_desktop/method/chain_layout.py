"""Where the decision chain shows everybody: laid out as a tree, but for those whom the user put somewhere.

Places are counted in columns and rows of the tree, so that they hold at every size and zoom.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from funnel_desktop.method.people import Place, reports, tree
from funnel_desktop.method.records import Person

GRID = 0.125
"""Places are kept on this grid, in columns and rows: boxes put beside each other come to stand in line."""

BOX_COLUMNS, BOX_ROWS = 0.95, 0.75
"""What a box takes of a column and of a row, with a little air."""

FARTHEST = 200.0
"""A place from an imported table may be anything; farther away than this nobody would be found again."""


def snapped(column: float, row: float) -> Place:
    """Return the place on the grid that is nearest, not farther away than ``FARTHEST``."""
    return Place(*(round(max(-FARTHEST, min(FARTHEST, value)) / GRID) * GRID for value in (column, row)))


def overlap(one: Place, other: Place) -> bool:
    """Whether two boxes would lie on each other."""
    return abs(one.column - other.column) < BOX_COLUMNS and abs(one.row - other.row) < BOX_ROWS


def free_place(wanted: Place, taken: Iterable[Place]) -> Place:
    """Return ``wanted``, or the first place to the right of it where nobody of ``taken`` stands."""
    others = [place for place in taken if abs(place.row - wanted.row) < BOX_ROWS]
    place = wanted
    while any(overlap(place, other) for other in others):
        place = place._replace(column=place.column + GRID)
    return place


def placed_by_hand(person: Person) -> Place | None:
    """Return where the user put a person, None for one who is laid out by itself."""
    if person.place_x is None or person.place_y is None:
        return None
    return snapped(person.place_x, person.place_y)


INDENT = 0.125
"""How far those who stand under each other are set in, in columns."""

_HIGH_ENOUGH = 6.0
"""Rows; a chain that is higher rather becomes wider."""


def stacks(people: Sequence[Person]) -> dict[str, list[str]]:
    """Return who may stand under each other, by boss: several reports, none of them a boss."""
    below = reports(people)
    return {
        boss: [person.id for person in own]
        for boss, own in below.items()
        if boss is not None and len(own) > 1 and not any(person.id in below for person in own)
    }


def stacked(people: Sequence[Person], columns: float) -> dict[str, Place]:
    """Return the tree with those who may stand under each other doing so: narrower, and higher.

    A pile that would be too high is made wider while the whole takes no more than ``columns``.
    """
    piles = stacks(people)
    wide = dict.fromkeys(piles, 1)
    places = _piled(people, piles, wide)
    while piles and max(place.row for place in places.values()) > _HIGH_ENOUGH:
        highest = max(piles, key=lambda boss: len(piles[boss]) / wide[boss])
        wide[highest] += 1
        wider = _piled(people, piles, wide)
        if max(place.column for place in wider.values()) + 1 > columns:
            break
        places = wider
    return places


def _piled(
    people: Sequence[Person], piles: Mapping[str, list[str]], wide: Mapping[str, int]
) -> dict[str, Place]:
    below = reports(people)
    places: dict[str, Place] = {}
    next_column = 0.0
    stack: list[tuple[Person, int, bool]] = [(person, 0, False) for person in reversed(below.get(None, []))]
    while stack:
        person, row, done = stack.pop()
        own = below.get(person.id, [])
        if person.id in piles:
            places[person.id] = Place(next_column, row)
            many = wide[person.id]
            for number, key in enumerate(piles[person.id]):
                down, across = divmod(number, many)
                places[key] = Place(next_column + INDENT + across, row + BOX_ROWS * (down + 1))
            next_column += many + INDENT
        elif not own:
            places[person.id] = Place(next_column, row)
            next_column += 1
        elif done:
            first, last = places[own[0].id].column, places[own[-1].id].column
            places[person.id] = Place((first + last) / 2, row)
        else:
            stack.append((person, row, True))
            stack.extend((other, row + 1, False) for other in reversed(own))
    return places


def piled(people: Sequence[Person], columns: float) -> frozenset[str]:
    """Return who stands in a pile under their boss, if the tree is wider than ``columns``."""
    by_itself = tree(people)
    if max((place.column for place in by_itself.values()), default=0) + 1 <= columns:
        return frozenset()
    by_hand = {person.id for person in people if placed_by_hand(person) is not None}
    return frozenset(key for pile in stacks(people).values() for key in pile) - by_hand


def layout(people: Sequence[Person], columns: float | None = None) -> dict[str, Place]:
    """Return the place of everybody. A tree wider than ``columns`` is stacked (None: never).

    Whoever was put somewhere stands there. The others stand where the tree of all of them has them, so that
    putting one somewhere moves nobody else; only who would lie under somebody put there makes room.
    """
    by_itself = tree(people)
    if columns is not None and max((place.column for place in by_itself.values()), default=0) + 1 > columns:
        by_itself = stacked(people, columns)
    places: dict[str, Place] = {}
    for person in people:
        place = placed_by_hand(person)
        if place is not None:
            places[person.id] = free_place(place, places.values())
    if not places:
        return by_itself
    rest = sorted((place.row, place.column, key) for key, place in by_itself.items() if key not in places)
    for row, column, key in rest:
        places[key] = free_place(Place(column, row), places.values())
    return {person.id: places[person.id] for person in people}


def neighbour(places: dict[str, Place], key: str, columns: int, rows: int) -> str:
    """Return who stands next in a direction (one of ``columns``, ``rows`` is 1 or -1, the other 0).

    The same row or column comes first, then whoever is nearest on that side; oneself if nobody is.
    """
    here = places[key]

    def effort(other: str) -> tuple[bool, bool, float] | None:
        across, down = places[other].column - here.column, places[other].row - here.row
        along = across * columns + down * rows
        aside = abs(down if columns else across)
        if along <= 0:
            return None
        return aside >= 0.5, along < aside, along + 3 * aside

    found = [(way, other) for other in places if other != key and (way := effort(other)) is not None]
    return min(found)[1] if found else key
