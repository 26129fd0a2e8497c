"""The stays of all deals as counts that follow single deals: what is usual costs no look at every deal again.

What a deal adds is a tuple of small numbers, each one stage of its way; lengths are whole days, so that
adding and taking away leave nothing behind. Adding all deals in any order, and following them one by one,
come to the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from typing import Literal, NamedTuple, TypeVar

from funnel_desktop.method.history import KnownDeal
from funnel_desktop.method.stages import OPEN_STAGES, POSITION
from funnel_desktop.method.usual import Stays, UsualNumbers, usual_numbers

SECONDS_A_DAY = 86_400
_HALF_A_DAY = SECONDS_A_DAY // 2
_EPOCH_DAYS = date(1970, 1, 1).toordinal()

_K = TypeVar("_K", int, tuple[int, int])

Became = Literal["moved", "passed", "lost", "here", "back", "moved_untold", "lost_untold"]
_KINDS: tuple[Became, ...] = ("moved", "passed", "lost", "here", "back", "moved_untold", "lost_untold")
_CODE = {kind: code for code, kind in enumerate(_KINDS)}
_UNTOLD = _CODE["moved_untold"]
"""From this kind on nobody knows how long it was."""
_LONGEST = 0xFFFF


class DealStays(NamedTuple):
    """What one deal tells of what is usual.

    ``known`` and ``closed``: ordinals of the days on which it came into the file and was closed (0: open);
    ``lost``: 0 not lost, 1 lost in a stage on record, 2 lost, nobody recorded where; ``came_closed``: an
    import brought it closed; ``parts``: its stages, as ``part`` makes them. Of an open one also where it is
    (``stage``: the place, -1: closed), ``since`` which day (ordinal), and its amount and units.
    """

    known: int
    closed: int
    lost: int
    came_closed: bool
    parts: tuple[int, ...]
    stage: int = -1
    since: int = 0
    amount_minor: int = 0
    units: int = 0


class Stock(NamedTuple):
    """The open deals of a stage that are not stuck: number, sum in minor units, units; and how many are
    stuck."""

    deals: int
    sum_minor: int
    units: int
    stuck: int


def part(stage: int, became: Became, days: int = 0, minute: int = 0) -> int:
    """Return a stage of a deal's way as one number: place of the stage, what became of the deal there, whole
    days of the stay, and the minute (since 1970, UTC) at which it entered (0: not on record)."""
    return minute << 22 | min(days, _LONGEST) << 6 | _CODE[became] << 3 | stage


def whole_days(seconds: int) -> int:
    """Return a length in whole days, rounded; half a day, in which a stage is passed over, is none."""
    return max(0, seconds + _HALF_A_DAY - 1) // SECONDS_A_DAY


def noon_of(day: date) -> int:
    """Return local noon of a day in seconds since 1970: a deal that is there stayed until then, to the
    day."""
    return int(datetime.combine(day, time(12)).timestamp())


def _minute_of(day: int) -> int:
    """Return the minute at which a day (ordinal) begins on this computer."""
    return int(datetime.combine(date.fromordinal(day), time()).timestamp()) // 60


def simple_parts(
    places: Sequence[int], times: Sequence[int], outcome: str, closing: int, noon: int
) -> tuple[int, ...]:
    """Return the stages of a deal that only ever went forward: the places of the stages it moved to (won: 5)
    and when (seconds), how it stands, when it was closed, and noon of today."""
    parts: list[int] = []
    last = len(places) - 1
    for at, (place, entered) in enumerate(zip(places, times, strict=True)):
        if place == len(OPEN_STAGES):
            break
        minute = entered // 60
        if at < last:
            following = places[at + 1]
            left = times[at + 1] if following < len(OPEN_STAGES) else max(entered, closing)
            stayed = left - entered
            if stayed <= _HALF_A_DAY:
                parts.append(part(place, "passed", 0, minute))
            else:
                parts.append(part(place, "moved", whole_days(stayed), minute))
            parts += [part(over, "passed", 0, left // 60) for over in range(place + 1, following)]
        elif outcome == "lost":
            parts.append(part(place, "lost", whole_days(closing - entered), minute))
        else:
            parts.append(part(place, "here", whole_days(noon - entered), minute))
    return tuple(parts)


def parts_of(deal: KnownDeal, noon: int) -> tuple[int, ...]:
    """Return the stages of any deal; ``noon`` of today.

    A deal counts once a stage, with all its days there together, and has moved on as soon as it came further,
    wherever it is lost later. Of the furthest stage of one that went back only its days are known; so
    are those of an earlier time in the stage where it is now.
    """
    furthest = deal.furthest
    if deal.came_closed and len(deal.stays) < 2:
        found = [part(place, "moved_untold") for place in range(min(max(0, furthest), len(OPEN_STAGES)))]
        if deal.outcome == "lost" and furthest >= 0:
            found.append(part(furthest, "lost_untold"))
        return tuple(found)
    spent: dict[str, int] = {}
    first: dict[str, int] = {}
    now_there = 0
    for stay in deal.stays:
        entered = _seconds(stay.entered)
        left = noon if stay.left is None else _seconds(stay.left)
        stayed = max(0, left - entered)
        spent[stay.stage] = spent.get(stay.stage, 0) + stayed
        first.setdefault(stay.stage, entered // 60)
        if stay.left is None:
            now_there = stayed
    parts: list[int] = []
    for stage, seconds in spent.items():
        place, minute = POSITION[stage], first[stage]
        if place < furthest:
            became: Became = "passed" if seconds <= _HALF_A_DAY else "moved"
            parts.append(part(place, became, whole_days(seconds), minute))
        elif deal.outcome == "lost":
            parts.append(part(place, "lost", whole_days(seconds), minute))
        elif deal.stage == stage:
            parts.append(part(place, "here", whole_days(now_there), minute))
            if seconds > now_there:
                parts.append(part(place, "back", whole_days(seconds - now_there), minute))
        else:
            parts.append(part(place, "back", whole_days(seconds), minute))
    return tuple(parts)


def _seconds(moment: float) -> int:
    return round((moment - _EPOCH_DAYS) * SECONDS_A_DAY)


class _StageCounts(Stays):
    """The stays in one stage: how many deals became what there, and their lengths in whole days."""

    def __init__(self) -> None:
        self.of: dict[Became, int] = dict.fromkeys(_KINDS, 0)
        self.untold_counts = False
        self.lengths: Counter[tuple[int, int]] = Counter()
        self.still_there: Counter[tuple[int, int]] = Counter()

    @property
    def moved_on(self) -> int:
        """How many moved on from it, those that passed it over included."""
        untold = self.of["moved_untold"] if self.untold_counts else 0
        return self.of["moved"] + self.of["passed"] + untold

    @property
    def lost_there(self) -> int:
        """How many were lost in it."""
        return self.of["lost"] + (self.of["lost_untold"] if self.untold_counts else 0)

    @property
    def passed_over(self) -> int:
        """How many of those that moved on passed it over."""
        return self.of["passed"]

    @property
    def left(self) -> int:
        """How many left it, by moving on or by loss, of which it is known how long they stayed."""
        return self.of["moved"] + self.of["passed"] + self.of["lost"]

    @property
    def ended(self) -> int:
        """How many stays ended, by moving on or by loss."""
        return self.of["moved"] + self.of["lost"]

    def count(self, became: Became, days: int, before: int, sign: int) -> None:
        self.of[became] += sign
        if became in ("moved", "lost", "here", "back"):
            _tally(self.lengths, (days, before), sign)
        if became == "here":
            _tally(self.still_there, (days, before), sign)

    def days_up_to(self, cap: float) -> float:
        # Whole days apart from the caps: the sum is the same in whatever order they come.
        whole = capped = 0
        for (days, before), number in self.lengths.items():
            if days <= cap:
                whole += (days - before) * number
            elif before < cap:
                whole -= before * number
                capped += number
        return whole + capped * cap

    def stuck(self, cap: float) -> int:
        return sum(number for (days, before), number in self.still_there.items() if days > cap >= before)


def _tally(counts: Counter[_K], key: _K, sign: int) -> None:
    counts[key] += sign
    if not counts[key]:
        del counts[key]


class StayCounts:
    """What all deals tell, counted.

    Only what happened from the file's first day on counts: of a stay that began before it, the days from then
    on, as the others of its time were over and never seen; one that was stuck already tells nothing.
    """

    def __init__(self, first_day: int | None = None) -> None:
        """``first_day``: the ordinal of the file's first day, None: as its deals tell it."""
        self._first_day = first_day
        self._deals: dict[int, DealStays] = {}
        self._known: Counter[int] = Counter()
        self._closed: Counter[int] = Counter()
        self._told: Counter[int] = Counter()
        """The days on which those were closed of which it is known how long they stayed where."""
        self._lost: Counter[tuple[bool, bool]] = Counter()
        """How many deals were lost, by whether it is on record where, and whether an import brought them
        closed."""
        self._stages: tuple[_StageCounts, ...] = ()
        self._counted_from: int | None = None
        self._open: tuple[dict[int, tuple[int, int, int]], ...] = tuple({} for _ in OPEN_STAGES)

    def stock(self, stage: str, longest: float, today: date) -> Stock:
        """Return the open deals of a stage; those longer in it than ``longest`` days are stuck."""
        deals = sum_minor = units = stuck = 0
        for since, (count, amount, sets) in self._open[POSITION[stage]].items():
            if today.toordinal() - since > longest:
                stuck += count
            else:
                deals, sum_minor, units = deals + count, sum_minor + amount, units + sets
        return Stock(deals, sum_minor, units, stuck)

    def stuck_deals(self, longest: Mapping[str, float], today: date) -> list[int]:
        """Return the handles of the open deals that are longer in their stage than ``longest`` days: by
        stage, those that are there for the longest time first."""
        since = [today.toordinal() - longest[stage] for stage in OPEN_STAGES]
        found = [
            (stays.stage, stays.since, row)
            for row, stays in self._deals.items()
            if stays.stage >= 0 and stays.since < since[stays.stage]
        ]
        return [row for _stage, _since, row in sorted(found)]

    def put(self, row: int, stays: DealStays | None) -> None:
        """Count the deal ``row`` as it is now; None: it is gone."""
        before = self._deals.pop(row, None)
        if before is not None:
            self._count(before, -1)
        if stays is not None:
            self._deals[row] = stays
            self._count(stays, 1)

    def _count(self, stays: DealStays, sign: int) -> None:
        _tally(self._known, stays.known, sign)
        if stays.closed:
            _tally(self._closed, stays.closed, sign)
            if any(packed >> 3 & 7 < _UNTOLD for packed in stays.parts):
                _tally(self._told, stays.closed, sign)
        if stays.lost:
            self._lost[stays.lost == 1, stays.came_closed] += sign
        if stays.stage >= 0:
            there = self._open[stays.stage]
            count, amount, sets = there.pop(stays.since, (0, 0, 0))
            if count + sign:
                there[stays.since] = (
                    count + sign,
                    amount + sign * stays.amount_minor,
                    sets + sign * stays.units,
                )
        if self._counted_from is not None:
            self._count_parts(stays.parts, sign)

    def _count_parts(self, parts: Iterable[int], sign: int) -> None:
        since = self._counted_from
        assert since is not None
        for packed in parts:
            minute, days = packed >> 22, packed >> 6 & _LONGEST
            before = 0
            if minute and minute < since:
                # Up to noon, to which stays are told: on the first day nothing of it was seen yet.
                before = whole_days((since + _HALF_A_DAY // 60 - minute) * 60)
                if before >= days:
                    continue
            self._stages[packed & 7].count(_KINDS[packed >> 3 & 7], days, before, sign)

    def first_day(self, cycle: float) -> int | None:
        """Return the ordinal of the file's first day; ``cycle``: days to sign by the standard. None without
        any deal."""
        return self._first(self._closed, cycle)

    def first_stays(self, cycle: float) -> int | None:
        """Return the ordinal of the day from which on stays count: the file's first day, but that closings
        which an import brought say nothing of what stood where then. Whoever brings a list of old open deals
        and of closed ones has not seen how long the closed ones stayed: the open ones alone would say that
        nothing ever ends."""
        return self._first(self._told, cycle)

    def _first(self, closings: Counter[int], cycle: float) -> int | None:
        if self._first_day is not None or not self._known:
            return self._first_day
        known = min(self._known)
        if not closings:
            return known
        closed = min(closings)
        # The earlier of the two; but where nothing was closed for longer than a whole cycle after the first
        # record, what is on record from before was the rest of another list.
        return closed if closed < known or closed - known > cycle else known

    def has_to_recount(self, cycle: float) -> bool:
        """Whether the first day of stays is another than they were counted from."""
        day = self.first_stays(cycle)
        return (0 if day is None else _minute_of(day)) != self._counted_from

    def recount(self, cycle: float) -> Iterator[None]:
        """Count all stays anew, in slices, where their first day is another than they were counted from."""
        day = self.first_stays(cycle)
        since = 0 if day is None else _minute_of(day)
        if since == self._counted_from:
            return
        self._counted_from = since
        self._stages = tuple(_StageCounts() for _ in OPEN_STAGES)
        for at, stays in enumerate(list(self._deals.values())):
            self._count_parts(stays.parts, 1)
            if at % 2_000 == 1_999:
                yield

    def usual(self, standard_days: Mapping[str, float], standard_shares: Mapping[str, float]) -> UsualNumbers:
        """Return what is usual."""
        for _ in self.recount(sum(standard_days.values())):
            pass
        told, untold = self._lost[True, True], self._lost[False, True]
        for stage in self._stages:
            # Wins alone, or losses of which hardly any tells its stage, are no share of anything.
            stage.untold_counts = told > 0 and told >= untold
        told, untold = told + self._lost[True, False], untold + self._lost[False, False]
        records = dict(zip(OPEN_STAGES, self._stages, strict=True))
        return usual_numbers(records, standard_days, standard_shares, shares_told=untold <= told)
