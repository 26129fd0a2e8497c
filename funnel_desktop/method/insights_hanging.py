"""Deals that hang: longer in their stage than is usual, or than any deal that was ever won."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Generator, Iterable, Mapping
from heapq import merge
from typing import NamedTuple

from funnel_desktop.method.insights_ways import WON, Way
from funnel_desktop.method.stages import OPEN_STAGES

ENOUGH_WON = 5
"""From so many won deals that stood in a stage on, the longest of them says something."""

_SLICE = 2_000


class Longest(NamedTuple):
    """How many days the won deal that stood longest in a stage stood there, and of how many won deals that is
    known."""

    days: int = 0
    sample: int = 0

    @property
    def enough(self) -> bool:
        """Whether it says something."""
        return self.sample >= ENOUGH_WON


class Hanging(NamedTuple):
    """An open deal that hangs: its stage, days in it, amount in minor units.

    ``limit``: the days of the won deal that stood there longest, for one that is older than any that was ever
    won (``zombie``); else those from which on a deal is stuck.
    """

    row: int
    stage: str
    days: int
    amount: int | None
    limit: int
    zombie: bool


class HangingDeals(NamedTuple):
    """The deals that hang, those older than any won one first, each kind by amount; and the longest stays."""

    deals: tuple[Hanging, ...]
    longest: dict[str, Longest]

    @property
    def zombies(self) -> tuple[Hanging, ...]:
        """Those older in their stage than any that was ever won."""
        return tuple(deal for deal in self.deals if deal.zombie)

    @property
    def stuck(self) -> tuple[Hanging, ...]:
        """The others."""
        return tuple(deal for deal in self.deals if not deal.zombie)


def hanging_deals(
    ways: Iterable[Way], last: int, caps: Mapping[str, float]
) -> Generator[None, None, HangingDeals]:
    """Return the deals that hang at the end of the day ``last``; ``caps``: by stage, the days beyond which a
    deal is stuck (a stage left out has none)."""
    days = [0] * len(OPEN_STAGES)
    sample = [0] * len(OPEN_STAGES)
    standing: list[tuple[int, int, int, int | None]] = []
    for number, way in enumerate(ways):
        if number % _SLICE == _SLICE - 1:
            yield
        upto = bisect_right(way.days, last)
        if not upto:
            continue
        here = way.places[upto - 1]
        if here == WON:
            for place, stayed in stays_of(way, upto).items():
                sample[place] += 1
                days[place] = max(days[place], stayed)
        elif 0 <= here < WON:
            amount = way.amounts[upto - 1]
            standing.append((way.row, here, last - way.arrived(upto - 1), amount))
    longest = {stage: Longest(days[place], sample[place]) for place, stage in enumerate(OPEN_STAGES)}
    found: list[Hanging] = []
    for number, (row, place, stood, amount) in enumerate(standing):
        if number % _SLICE == _SLICE - 1:
            yield
        stage = OPEN_STAGES[place]
        most, cap = longest[stage], caps.get(stage)
        if most.enough and stood > most.days:
            found.append(Hanging(row, stage, stood, amount, most.days, zombie=True))
        elif cap is not None and stood > cap:
            found.append(Hanging(row, stage, stood, amount, int(cap), zombie=False))
    ordered = yield from _in_order(found)
    return HangingDeals(tuple(ordered), longest)


def _in_order(found: list[Hanging]) -> Generator[None, None, list[Hanging]]:
    """Order them: those of a large file, most of which hang, are ordered in parts that are put together."""

    def place(deal: Hanging) -> tuple[bool, int, int, int]:
        return not deal.zombie, -(deal.amount or 0), deal.limit - deal.days, deal.row

    parts: list[list[Hanging]] = []
    for first in range(0, len(found), _SLICE):
        parts.append(sorted(found[first : first + _SLICE], key=place))
        yield
    ordered: list[Hanging] = []
    for deal in merge(*parts, key=place):
        ordered.append(deal)
        if len(ordered) % _SLICE == 0:
            yield
    return ordered


def stays_of(way: Way, upto: int) -> dict[int, int]:
    """Return the longest stay of a deal in each stage, in days, by its first ``upto`` states; a stage that
    was left on the day on which it was entered has none."""
    found: dict[int, int] = {}
    place = 0
    while place < upto - 1:
        end = place + 1
        while end < upto and way.places[end] == way.places[place]:
            end += 1
        if end < upto and 0 <= way.places[place] < WON:
            stage = way.places[place]
            found[stage] = max(found.get(stage, 0), way.days[end] - way.days[place])
        place = end
    return found
