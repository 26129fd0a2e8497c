"""How two versions of a funnel are put together: which value counts, where a deal stands, what stays gone.

Every rule is a function of the two sides that gives the same whichever of them is called ours. "Later" goes
by the times of changes and events; of two in the same second something goes before nothing, then the greater.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Generic, NamedTuple, TypeVar

from funnel_desktop.method.rank import is_rank, ranks_between
from funnel_desktop.method.stages import OPEN_STAGES, POSITION


class Stamped(NamedTuple):
    """A value and when it was last changed, as UTC text; "" where nobody noted it."""

    value: object
    changed_at: str = ""


def theirs_counts(mine: Stamped, theirs: Stamped) -> bool:
    """Whether, of two values of one field, the other side's is the one to keep."""
    if mine.value == theirs.value:
        return False
    if mine.changed_at != theirs.changed_at:
        return theirs.changed_at > mine.changed_at
    return _weight(theirs.value) > _weight(mine.value)


def _weight(value: object) -> tuple[bool, bool, float, str]:
    """Order values of any kind: nothing first, then numbers, then texts."""
    if isinstance(value, int | float):
        return True, False, float(value), str(value)
    return value not in (None, ""), value is not None, 0.0, "" if value is None else str(value)


def stays_deleted(deleted_at: str, last_change: str) -> bool:
    """Whether what was deleted on one side goes on the other too: it wasn't changed there since."""
    return deleted_at >= last_change


# The history of a deal


class Move(NamedTuple):
    """An entry into a stage, as in the table stage_move, without the deal."""

    id: str
    from_stage: str | None
    to_stage: str | None
    moved_at: str
    reason: str = ""

    @property
    def at(self) -> str:
        """When it was noted."""
        return self.moved_at


class Ending(NamedTuple):
    """That a deal was won, lost or opened again, as in the table outcome_event, without the deal."""

    id: str
    outcome: str
    stage: str | None
    happened_on: str
    recorded_at: str
    amount_minor: int | None = None
    units: int | None = None
    reason: str = ""
    competitor: str = ""

    @property
    def at(self) -> str:
        """When it was noted."""
        return self.recorded_at


class Place(NamedTuple):
    """Where a deal stands: what of its row follows from moves and outcomes, and its place in the column."""

    stage: str | None
    outcome: str
    stage_since: str
    furthest_stage: int | None
    closed_date: str | None
    lost_reason: str
    rank: str

    @property
    def column(self) -> tuple[str, str | None]:
        """The column of the board it is in."""
        return self.outcome, self.stage


class History(NamedTuple):
    """The moves and endings of a deal on one side, each in the order in which they were noted."""

    moves: Sequence[Move]
    endings: Sequence[Ending]


class Standing(NamedTuple):
    """Where a deal stands after two histories were put together, and what has to be added to its history.

    ``rank_from`` says whose place in the column goes with it: "mine", "theirs", or "" when both have it in
    the same column and the later order counts.
    """

    place: Place
    rank_from: str
    moves: tuple[Move, ...] = ()
    endings: tuple[Ending, ...] = ()


Event = TypeVar("Event")


class _Timed(NamedTuple, Generic[Event]):
    order: tuple[str, str]
    event: Event


def in_order(mine: Sequence[tuple[str, str, Event]], theirs: Sequence[tuple[str, str, Event]]) -> list[Event]:
    """Return the union of two lists of (id, time, event), in the order of time.

    Each side's own order is kept, also where its clock was set back meanwhile: an event is as late as the
    latest before it.
    """
    return [timed.event for timed in _union(mine, theirs)]


def _union(
    mine: Sequence[tuple[str, str, Event]], theirs: Sequence[tuple[str, str, Event]]
) -> list[_Timed[Event]]:
    times: dict[str, str] = {}
    events: dict[str, Event] = {}
    for side in (mine, theirs):
        latest = ""
        for identifier, at, event in side:
            latest = max(latest, at)
            times[identifier] = max(times.get(identifier, ""), latest)
            events.setdefault(identifier, event)
    return sorted(
        (_Timed((times[identifier], identifier), event) for identifier, event in events.items()),
        key=lambda timed: timed.order,
    )


def _listed(events: Sequence[Move] | Sequence[Ending]) -> list[tuple[str, str, Move | Ending]]:
    return [(event.id, event.at, event) for event in events]


def standing(
    deal_id: str,
    mine: Place,
    theirs: Place,
    my_history: History,
    their_history: History,
    *,
    out_of_date: str | None = None,
) -> Standing:
    """Return where a deal stands by the union of both histories.

    The side that knows both the last move and the last outcome of all knows where the deal is. Where each
    side knows one of them, the later one counts: a deal that was moved after the other side closed it is
    open again; one that was closed after the other side moved it is closed, lost in the stage it had got to.
    ``out_of_date``: "mine" or "theirs" stands by something that the other side took back.
    """
    moves = _union(_listed(my_history.moves), _listed(their_history.moves))
    endings = _union(_listed(my_history.endings), _listed(their_history.endings))
    furthest = _furthest(mine.furthest_stage, theirs.furthest_stage)
    if not moves:  # a history that nobody has
        place = max(mine, theirs, key=_weight_of_place)
        return Standing(place._replace(furthest_stage=furthest), _whose(place, mine, theirs))
    move, ending = moves[-1], endings[-1] if endings else None
    knowing = [
        side
        for side, history in ((mine, my_history), (theirs, their_history))
        if any(other.id == move.order[1] for other in history.moves)
        and (ending is None or any(other.id == ending.order[1] for other in history.endings))
    ]
    if out_of_date is not None:
        other = theirs if out_of_date == "mine" else mine
        if other in knowing:
            knowing, furthest = [other], other.furthest_stage
    if knowing:
        place = max(knowing, key=_weight_of_place)
        return Standing(place._replace(furthest_stage=furthest), _whose(place, mine, theirs))
    assert ending is not None
    i_moved = any(other.id == move.order[1] for other in my_history.moves)
    mover, closer = (mine, theirs) if i_moved else (theirs, mine)
    last_move, last_ending = move.event, ending.event
    assert isinstance(last_move, Move)
    assert isinstance(last_ending, Ending)
    key = (deal_id, last_move.id, last_ending.id)
    if move.order > ending.order:
        place = mover
        added: tuple[Ending, ...] = ()
        if place.outcome != last_ending.outcome:
            added = (_ending_of(place, last_ending, last_move, key),)
        return Standing(place._replace(furthest_stage=furthest), _whose(place, mine, theirs), endings=added)
    place, stage = closer, last_move.to_stage
    if closer.outcome == "won" or stage is None or (closer.outcome == "open" and stage not in OPEN_STAGES):
        stage = closer.stage
    elif stage == "won":  # it was lost after all
        stage = "near_win"
    since = mover.stage_since if stage == last_move.to_stage else last_ending.recorded_at
    if stage is not None:
        furthest = _furthest(furthest, POSITION[stage])
    place = place._replace(stage=stage, stage_since=since, furthest_stage=furthest)
    more: tuple[Move, ...] = ()
    if stage != last_move.to_stage:
        at = last_ending.recorded_at
        more = (Move(_made_id(at, *key, "move"), last_move.to_stage, stage, at, last_ending.reason),)
    return Standing(place, _whose(place, closer, mover, first_is_mine=closer is mine), more)


def _weight_of_place(place: Place) -> tuple[str, str, str]:
    """Order the places of two sides that know the same: which of them counts must not depend on the side."""
    return place.stage_since, place.closed_date or "", f"{place.outcome} {place.stage} {place.lost_reason}"


def _ending_of(place: Place, last: Ending, move: Move, key: tuple[str, ...]) -> Ending:
    """Return what the history lacks where the side that moved a deal did not know how the other closed it."""
    at = move.moved_at
    # Without a date the day in UTC: both sides must make the same of it, wherever their clocks stand.
    on = place.closed_date or at[:10]
    return Ending(_made_id(at, *key, "ending"), place.outcome, last.stage, on, at, reason=move.reason)


def _whose(place: Place, first: Place, second: Place, *, first_is_mine: bool = True) -> str:
    """Return whose rank goes with a place: that of the side whose deal is in this column; "" for both."""
    names = ("mine", "theirs") if first_is_mine else ("theirs", "mine")
    if first.column == second.column == place.column:
        return ""
    if place.column == second.column and place.column != first.column:
        return names[1]
    return names[0]


def _furthest(first: int | None, second: int | None) -> int | None:
    known = [stage for stage in (first, second) if stage is not None]
    return max(known) if known else None


def _made_id(at: str, *parts: str) -> str:
    """Return a UUID of version 7 that both sides make alike: the time of the event, then a digest."""
    milliseconds = int(datetime.fromisoformat(at).timestamp() * 1000)
    rest = hashlib.sha256("\0".join(parts).encode()).hexdigest()
    time_part = f"{milliseconds & (2**48 - 1):012x}"
    variant = "89ab"[int(rest[3], 16) & 3]
    return f"{time_part[:8]}-{time_part[8:]}-7{rest[:3]}-{variant}{rest[4:7]}-{rest[7:19]}"


# Places in a column


def spread(column: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return new ranks by id for those of a column, given as (rank, id), that share a rank with another.

    The smallest id keeps it, the others come next, before whoever was next; what is no rank goes to the end.
    """
    known = sorted(pair for pair in column)
    ranked = [pair for pair in known if is_rank(pair[0])]
    changed: dict[str, str] = {}
    place = 0
    while place < len(ranked):
        rank = ranked[place][0]
        end = place
        while end < len(ranked) and ranked[end][0] == rank:
            end += 1
        if end - place > 1:
            following = ranked[end][0] if end < len(ranked) else None
            fresh = ranks_between(rank, following, end - place - 1)
            changed.update(
                (identifier, new) for (_, identifier), new in zip(ranked[place + 1 : end], fresh, strict=True)
            )
        place = end
    odd = [identifier for rank, identifier in known if not is_rank(rank)]
    if odd:
        ranks = [changed.get(identifier, rank) for rank, identifier in ranked]
        changed.update(zip(odd, ranks_between(max(ranks, default=None), None, len(odd)), strict=True))
    return changed


# Things of which there is one


def one_of_each(
    mine: Mapping[str, tuple[object, ...]], theirs: Mapping[str, tuple[object, ...]]
) -> list[tuple[str, str]]:
    """Return which rows of both sides, by id with what names the thing, are about the same thing.

    Both sides may have made one for it; of several the one with the smallest id.
    """
    there: dict[tuple[object, ...], str] = {}
    for identifier in sorted(theirs, reverse=True):
        there[theirs[identifier]] = identifier
    pairs = []
    for identifier in sorted(mine):
        other = there.pop(mine[identifier], None)
        if other is not None:
            pairs.append((identifier, other))
    return pairs
