"""What the file knew of each deal on a day: its way through the stages, its dates, its amount, how it stood.

An event counts from the day on which it was noted, and is dated when it happened: a loss typed today for last
week is not known yet on Sunday, and ends the deal last week for whoever asks today. Moments are days, with
the time of day as fraction (UTC); ``int`` of one is the ordinal of its date.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time
from typing import Literal, NamedTuple

from funnel_desktop.method.stages import OPEN_STAGES, POSITION

HALF_A_DAY = 0.5
"""A stage left by moving on within this is one that was passed over."""

_EPOCH_DAYS = date(1970, 1, 1).toordinal()

How = Literal["on", "back", "lost", "here"]


class Stay(NamedTuple):
    """A stretch of time of a deal in an open stage. ``how`` it ended: it moved "on" (or was signed), moved
    "back", was "lost", or is still "here" (``left`` None). A stage that was jumped over has one of no
    length."""

    stage: str
    entered: float
    left: float | None
    how: How


class Stated(NamedTuple):
    """That a deal was expected to close on a ``day`` (ordinal), and when that was said."""

    said: float
    day: int


class KnownDeal(NamedTuple):
    """A deal as the file knew it on a day.

    ``stage``: where it is, "won", or where it was lost (None: nobody recorded); ``since``: since when;
    ``entered``: when it came into the funnel (None: not on record); ``closed``: ordinal of the date on which
    it was won or lost. ``came_closed``: an import brought it closed, so that nobody knows how long it was in
    which stage. ``dated``: the last date stated was not taken back. ``was_won``: it was won at some time,
    whatever became of it. Amounts in minor units of the file's currency: that of the day, and the first one.
    """

    row: int
    id: str
    known_since: float
    outcome: str
    stage: str | None
    since: float
    entered: float | None
    closed: int | None
    stays: tuple[Stay, ...]
    stated: tuple[Stated, ...]
    amount_minor: int | None
    first_amount_minor: int | None
    units: int | None
    came_closed: bool
    dated: bool
    was_won: bool = False

    @property
    def expected(self) -> Stated | None:
        """The closing date that it was expected to have, None without one."""
        return self.stated[-1] if self.dated and self.stated else None

    @property
    def furthest(self) -> int:
        """Place of the furthest stage that it is known to have come to, 0 to 5; -1: none on record."""
        if self.outcome == "won":
            return POSITION["won"]
        came = max((POSITION[stay.stage] for stay in self.stays), default=-1)
        return came if self.stage is None else max(came, min(POSITION[self.stage], len(OPEN_STAGES) - 1))


class DealFacts(NamedTuple):
    """The row of a deal, as far as its history needs it; times as the file keeps them."""

    row: int
    id: str
    known_since: str
    imported: bool
    entered_date: str | None
    expected_close_date: str | None
    amount_minor: int | None
    units: int | None


class MoveEvent(NamedTuple):
    """A deal entered ``to`` (None: stage not recorded)."""

    origin: str | None
    to: str | None
    at: str


class OutcomeEvent(NamedTuple):
    """A deal was won, lost or opened again ``on`` a date; noted ``at`` a time."""

    outcome: str
    stage: str | None
    on: str
    at: str


class ChangeEvent(NamedTuple):
    """A field had another value until a time."""

    field: str
    before: str | None
    after: str | None
    at: str


def moment(text: str) -> float | None:
    """Return a time of the file (UTC) in days; None for what is none."""
    try:
        return datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() / 86_400 + _EPOCH_DAYS
    except ValueError:
        return None


def ordinal(text: str | None) -> int | None:
    """Return the ordinal of a date of the file; None for none, and for what is not a date."""
    try:
        return None if text is None else date.fromisoformat(text).toordinal()
    except ValueError:
        return None


def end_of(day: date) -> float:
    """Return the moment at which a day ends on this computer."""
    following = date.fromordinal(day.toordinal() + 1)
    return datetime.combine(following, time()).timestamp() / 86_400 + _EPOCH_DAYS


def stuck_before(day: date, longest: float) -> float:
    """Return the moment such that a deal which came to its stage before it, and is there still at the end of
    ``day``, is stuck: in whole days longer there than ``longest``, as its card counts them."""
    return end_of(date.fromordinal(max(1, day.toordinal() - int(longest) - 1)))


def closing_moment(on: str, at: str) -> float | None:
    """Return when a deal was closed ``on`` a date, noted ``at`` a time: then, if that was on the same day;
    else noon of the date."""
    noted = moment(at)
    if noted is not None and datetime.fromisoformat(at).astimezone().date().isoformat() == on:
        return noted
    try:
        return datetime.fromisoformat(f"{on}T12:00:00").timestamp() / 86_400 + _EPOCH_DAYS
    except ValueError:
        return None


def known_deal(
    facts: DealFacts,
    moves: Sequence[MoveEvent],
    outcomes: Sequence[OutcomeEvent],
    changes: Sequence[ChangeEvent],
    end: str | None = None,
) -> KnownDeal | None:
    """Return a deal as it was known before the time ``end`` (None: all that the file knows); None when the
    file did not know it yet.

    Moves, outcomes and changes are in the order in which they were noted.
    """
    since = facts.known_since
    if end is not None and since >= end:
        return None

    def known(at: str) -> bool:
        return end is None or at < end

    way = _Way(since)
    way.tell([move for move in moves if known(move.at)], [found for found in outcomes if known(found.at)])
    if way.first is None:
        return None
    amounts = _values(changes, "amount_minor", facts.amount_minor, end)
    units = _values(changes, "units", facts.units, end)
    stated = []
    dated = False
    said = since
    for value, until in _values_until(changes, "expected_close_date", facts.expected_close_date):
        day = ordinal(None if value is None else str(value))
        begins = moment(said)
        if begins is not None and known(said):
            dated = day is not None
            if day is not None:
                stated.append(Stated(begins, day))
        said = max(since, until)
    return KnownDeal(
        facts.row,
        facts.id,
        moment(since) or way.first,
        way.outcome,
        way.stage,
        way.since,
        None if facts.entered_date is None else way.first,
        way.closed if way.outcome != "open" else None,
        tuple(way.stays),
        tuple(stated),
        amounts[-1],
        amounts[0],
        units[-1],
        facts.imported and bool(outcomes) and outcomes[0].at <= since,
        dated,
        any(found.outcome == "won" and known(found.at) for found in outcomes),
    )


class _Way:
    """The way of a deal through the stages, told event by event in the order in which they were noted."""

    def __init__(self, known_since: str) -> None:
        self._known_since = known_since
        self.stays: list[Stay] = []
        self.stage: str | None = None
        self.since = 0.0
        self.first: float | None = None
        self.outcome = "open"
        self.closed: int | None = None
        self._signing = 0, False
        """The first stay that the last move ended or jumped over, and whether it is one that ended."""

    def tell(self, moves: Sequence[MoveEvent], outcomes: Sequence[OutcomeEvent]) -> None:
        at_move = at_outcome = 0
        while at_move < len(moves) or at_outcome < len(outcomes):
            if at_outcome == len(outcomes) or (
                at_move < len(moves) and self._move_first(moves[at_move], outcomes[at_outcome])
            ):
                self._move(moves[at_move])
                at_move += 1
            else:
                self._end(outcomes[at_outcome])
                at_outcome += 1

    def _move_first(self, move: MoveEvent, outcome: OutcomeEvent) -> bool:
        moved, ended = max(move.at, self._known_since), max(outcome.at, self._known_since)
        if moved != ended:
            return moved < ended
        # Noted in the same second, by one command or by several: told as it can only have been.
        if outcome.outcome == "open":
            return self.outcome == "open"
        if outcome.outcome == "won":
            return self.stage != "won"
        if self.first is None or self.stage == "won":
            return True
        return self.outcome == "open" and self.stage != outcome.stage and move.origin == self.stage

    def _move(self, move: MoveEvent) -> None:
        when = moment(move.at)
        if when is None:
            return
        before = self._position()
        if self.first is None or when < self.first:
            self.first = when
        last = self.stays[-1] if self.stays else None
        if move.to is None:
            self.stage, self.since = None, when
            return
        place = POSITION[move.to]
        self._signing = len(self.stays), False
        if last is not None and last.how == "here":
            if place == before:
                return
            how: How = "on" if place > before else "back"
            self.stays[-1] = last._replace(left=max(last.entered, when), how=how)
            self._signing = len(self.stays) - 1, True
        if before >= 0:
            self.stays += [Stay(stage, when, when, "on") for stage in OPEN_STAGES[before + 1 : place]]
        if move.to != "won":
            self.stays.append(Stay(move.to, when, None, "here"))
        self.stage, self.since = move.to, when

    def _position(self) -> int:
        return -1 if self.stage is None else POSITION[self.stage]

    def _end(self, event: OutcomeEvent) -> None:
        when = closing_moment(event.on, event.at)
        self.outcome = event.outcome
        if event.outcome == "open":
            self.closed = None
            return
        self.closed = ordinal(event.on)
        if when is None or not self.stays:
            return
        if event.outcome == "won":
            self._sign(when)
        elif self.stays[-1].how in ("here", "lost"):
            last = self.stays[-1]
            self.stays[-1] = last._replace(left=max(last.entered, when), how="lost")

    def _sign(self, when: float) -> None:
        """Let the stay that signing ended, and what it jumped over, end then: the move was noted later."""
        if self.stage != "won":
            return
        place, stayed = self._signing
        if stayed:
            last = self.stays[place]
            when = max(last.entered, when)
            self.stays[place] = last._replace(left=when)
            place += 1
        self.stays[place:] = [Stay(stay.stage, when, when, "on") for stay in self.stays[place:]]
        self.since = when


def _values_until(
    changes: Iterable[ChangeEvent], field: str, now: str | int | None
) -> Iterator[tuple[str | int | None, str]]:
    """Yield the values that a field had, each with the time until which it had it; the last has "~"."""
    for change in changes:
        if change.field == field:
            yield change.before, change.at
    yield now, "~"


def _values(changes: Iterable[ChangeEvent], field: str, now: int | None, end: str | None) -> list[int | None]:
    """Return the numbers that a field had before a time, the first one first."""
    found: list[int | None] = []
    begins = ""
    for value, until in _values_until(changes, field, now):
        if found and end is not None and begins >= end:
            break
        try:
            found.append(None if value is None else int(value))
        except ValueError:
            found.append(None)
        begins = until
    return found
