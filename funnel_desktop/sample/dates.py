"""The closing dates that the rep of the sample stated, and how they held: won deals come some weeks later
than was said first as often as not, and lost ones were put off before they were given up.

All days are numbers of days ago; those to come are below 0. The dice are others than those of the deals, so
that these stay as they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from funnel_desktop.method.stages import POSITION
from funnel_desktop.sample.dice import Dice
from funnel_desktop.sample.plan import Plan

CLOSES_IN = {"target": 150, "qualified": 110, "shortlisted": 75, "intent": 40, "near_win": 14}
"""In how many days a deal in a stage is expected to be signed, and up to 25 more."""

_LATE = (24, 0, 19, -3, 31, 5, -12, 24, 2, 52, -9, 17, 24, 6)
"""By how many days the won deals missed the date that was stated first, the latest deal first."""

_TWICE = 30
"""One that came later than this was put off twice."""

_LEAST = 14
"""No closing date is stated for a day nearer than this."""

_UNDATED = 3
"""Of the deals lost at Target one in so many had a date at all."""

_SLIPPED = ((19, 20), (12, 9), (6, 14))
"""The open deals that slipped lately: days ago, and how many days before the end of the year they had been
expected. The first one for the second time."""

_SLIPS_BY = 28
"""Days by which one slips that stays in its year."""

_FURTHEST = 75
"""One that is due longer than this after the end of the year was never meant for this one."""

FRESH = 11
"""Days ago on which the date of a deal was stated that came to be expected only lately."""

RAISED, LOWERED = 15, 8
"""Days ago on which the amount of a deal was raised, and that of another one lowered."""


class Said(NamedTuple):
    """That a deal would close on ``day``; said days ``ago``, None: when it came into the funnel."""

    ago: int | None
    day: int


class Lately(NamedTuple):
    """What happened to open deals in the last weeks, by their places in the list that was given: their dates
    in order, whose date was stated ``fresh``, whose amount ``raised`` or ``lowered``; None: nobody's."""

    slipped: dict[int, list[Said]]
    fresh: int | None
    raised: int | None
    lowered: int | None


def said_of_won(dice: Dice, plan: Plan, place: int, *, fresh: bool) -> list[Said]:
    """Return the dates stated for a won deal; ``place``: how many were won after it; ``fresh``: its date was
    stated only lately."""
    assert plan.closed is not None
    late = _LATE[place % len(_LATE)]
    if fresh:
        return [Said(plan.closed + FRESH, plan.closed - 3)]
    day = plan.closed + late
    ways = [number for number, (_, ago) in enumerate(plan.entered) if ago - day >= _LEAST]
    if not ways:
        return []
    # When it came in, or at a stage in the middle.
    number = min(place % 3, ways[-1])
    found = [Said(None if number == 0 else plan.entered[number][1], day)]
    if late > _TWICE:
        between = plan.closed + late // 2
        found.append(Said(day + dice.between(2, 6), between))
        day = between
    if late > 7:
        found.append(Said(day + dice.between(1, 5), plan.closed + dice.between(-4, 3)))
    return found


def said_of_lost(dice: Dice, plan: Plan, number: int) -> list[Said]:
    """Return the dates stated for a lost deal: put off when the day came nearer, at most twice."""
    assert plan.closed is not None
    if plan.stage == "target" and number % _UNDATED:
        return []
    if POSITION[plan.stage] >= POSITION["intent"]:
        # The customer decided otherwise, days before it was to be signed.
        before = max(0, len(plan.entered) - 2)
        return [Said(None if before == 0 else plan.entered[before][1], plan.closed - dice.between(5, 15))]
    # Not much before the stage in which it ended: only then the customer talks of a date.
    place = max(0, len(plan.entered) - 1 - number % 2)
    stage, ago = plan.entered[place]
    found = [Said(None if place == 0 else ago, ago - CLOSES_IN[stage] - dice.between(-5, 15))]
    while len(found) < 3 and found[-1].day - plan.closed > 4:
        last = found[-1].day
        moved = min(last + dice.between(-2, 6), (ago if found[-1].ago is None else found[-1].ago) - 1)
        if moved <= plan.closed:
            break
        found.append(Said(moved, last - dice.between(20, 45)))
    return found


def lately(plans: Sequence[Plan], due: Sequence[date], today: date) -> Lately:
    """Return what happened lately to open deals with the dates that they are due on now.

    Three slipped, out of this year if they are due soon after it: what was meant for December.
    """
    year_end = date(today.year, 12, 31)
    order = sorted(range(len(plans)), key=lambda place: (due[place], place))
    inside = [place for place in order if due[place] <= year_end and plans[place].stage == "near_win"]
    slipping = [
        place
        for place in order
        if POSITION[plans[place].stage] >= POSITION["qualified"] and plans[place].entered[0][1] >= 60
    ]
    slipping.sort(key=lambda place: due[place] <= year_end)
    slipped: dict[int, list[Said]] = {}
    for place, (ago, before) in zip(slipping, _SLIPPED, strict=False):
        gap = (due[place] - year_end).days
        earlier = due[place] - timedelta(days=_SLIPS_BY)
        if 0 < gap <= _FURTHEST:
            earlier = min(earlier, year_end - timedelta(days=before))
        first = (today - earlier).days
        said = [Said(None, first), Said(ago, (today - due[place]).days)]
        if not slipped:
            said[:1] = [Said(None, first + 24), Said(47, first)]
        slipped[place] = said
    free = [place for place in inside if place not in slipped]
    rest = [*free[1:], *list(slipped)[1:]]
    return Lately(
        slipped,
        free[0] if free else None,
        rest[0] if rest else None,
        rest[1] if len(rest) > 1 else None,
    )
