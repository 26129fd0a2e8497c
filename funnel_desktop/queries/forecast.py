"""The forecast of an open file: one place for window, reports and command line.

Deals are read in parts on the window's own thread and kept by every change; the reckoning, which needs no
file, runs on another. What was worked out stays as long as nothing changes that it rests on.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from funnel_desktop import garbage
from funnel_desktop.background import steps_on_a_thread
from funnel_desktop.commands.change import Change
from funnel_desktop.commands.session import Session
from funnel_desktop.method.history import end_of
from funnel_desktop.method.today import moment_of
from funnel_desktop.queries.figures import longest_stays, period_of
from funnel_desktop.slices import as_part
from funnel_desktop.store.known import known_of

if TYPE_CHECKING:
    from funnel_desktop.method.forecast import Scales
    from funnel_desktop.method.forecast_figures import ForecastFigures, MonthScored, Score, Won
    from funnel_desktop.method.forecast_ground import Ground
    from funnel_desktop.method.history import KnownDeal
    from funnel_desktop.store.known import Told

_PART = 200
"""How many deals are read at once: some milliseconds."""

_READING = 0.5
"""The share of the work that is reading."""

MOST_MONTHS = 24
"""So many past months are scored at most."""

T = TypeVar("T")
Say = Callable[[float], None]
"""Says how far work on a thread is; raises there when nobody wants it any more."""

_LOOKED = 256
"""After so many deals it is said."""
_KNOWING = 0.5
"""The share of that work that is finding out what was known."""


class Rests(NamedTuple):
    """What forecasts from the end of ``day`` on rest on; ``won``: in the period of that day so far."""

    day: date
    ground: Ground
    won: Won


class Forecasts:
    """The forecasts of one session; ``follow`` its changes."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._told: dict[int, Told] = {}
        self._upto = 0
        self._read = False
        self._made: dict[tuple[date, date, Scales], ForecastFigures] = {}
        self._rests: Rests | None = None
        self._scored: dict[date, MonthScored] = {}
        self._scored_by: object = None
        self._version = 0

    def follow(self, change: Change) -> None:
        """Follow a change: what it touched is read anew when a forecast is asked for."""
        if change.touches.isdisjoint(("deals", "settings", "won_before")):
            return
        if change.deals is None:
            self._told.clear()
            self._upto, self._read = 0, False
            self._scored.clear()
        elif change.deals:
            rows = [deal.row for deal in change.deals if self._read or deal.row <= self._upto]
            before = {row: self._told.pop(row, None) for row in rows}
            found = {told[0][0]: told for told in self._session.store.told_of(rows)}
            self._told.update(found)
            others = change.touches.isdisjoint(("settings", "won_before"))
            if others and self._read and all(told == found.get(row) for row, told in before.items()):
                return  # a note or a next step: nothing of it is in a forecast
            if self._scored and not self._past_stays(before, found):
                self._scored.clear()
        self._version += 1
        self._made.clear()
        self._rests = None

    def _past_stays(self, before: Mapping[int, Told | None], after: Mapping[int, Told]) -> bool:
        """Whether of changed deals the same was known on the first day of each past month, and the same was
        won since then in the months that are over: then the score stays as it is."""
        if len(before) > _PART:
            return False  # to look costs as much as to work it out
        ends = [moment_of(day + timedelta(days=1)) for day in self._scored]
        compared = [said for line in self._scored.values() for said in (line.month, line.period) if said]
        last = max(said.until for said in compared).toordinal()

        def past(told: Told | None) -> object:
            if told is None:
                return [None] * len(ends), None
            now = known_of(told)
            won = now is not None and now.outcome == "won" and now.closed is not None and now.closed <= last
            came = (now.closed, now.amount_minor) if now is not None and won else None
            return [known_of(told, end) for end in ends], came

        return all(past(told) == past(after.get(row)) for row, told in before.items())

    def known(self, until: date | None = None, scales: Scales | None = None) -> ForecastFigures | None:
        """Return the forecast of today if it has been worked out."""
        return self._made.get(self._key(self._today, until, scales))

    @property
    def _today(self) -> date:
        return self._session.clock().date()

    def _key(self, day: date, until: date | None, scales: Scales | None) -> tuple[date, date, Scales]:
        from funnel_desktop.method.forecast import AS_IT_IS

        return day, until or period_of(self._session.settings, day).end, scales or AS_IT_IS

    def work(
        self, day: date | None = None, until: date | None = None, scales: Scales | None = None
    ) -> Generator[float, None, ForecastFigures]:
        """Work out the forecast of a day (None: of today) until another (None: the end of the period), in
        slices; yields the share done. A past day's is by what the file knew at its end."""
        day = day or self._today
        key = self._key(day, until, scales)
        made = self._made.get(key)
        if made is not None:
            return made
        version = self._version
        rests = yield from self.work_ground(day)
        caps = longest_stays(self._session.settings, self._session.playbook)

        def work(_told: Say) -> ForecastFigures:
            from funnel_desktop.method.forecast_figures import forecast_figures

            longest = caps or {stage: line.cap for stage, line in rests.ground.usual.stages.items()}
            return forecast_figures(rests.ground, day, key[1], rests.won, longest, key[2])

        made = yield from _on_a_thread(work)
        if version == self._version:
            self._made[key] = made
        return made

    def work_ground(self, day: date | None = None) -> Generator[float, None, Rests]:
        """Work out what the forecasts of a day (None: of today) rest on, in slices; yields the share done.
        That of today is kept until a change."""
        day = day or self._today
        if self._rests is not None and self._rests.day == day == self._today:
            return self._rests
        told = yield from self._all_told()
        version, period = self._version, period_of(self._session.settings, day)
        end = moment_of(day + timedelta(days=1)) if day < self._today else None
        standard, before = self._standard(), self._before()

        def work(say: Say) -> Rests:
            from funnel_desktop.method.forecast_figures import before_between, wins_of, won_between

            deals = _known(told, end, say)
            last = period.end if end is None else min(day, period.end)
            won = won_between(wins_of(deals), period.start, last)
            won = won.plus(before_between(before, period.start, last))
            return Rests(day, _ground(deals, day, standard, say), won)

        rests = yield from _on_a_thread(work)
        if version == self._version and day == self._today:
            self._rests = rests
        return rests

    def work_score(self) -> Generator[float, None, Score]:
        """Work out what was said on the first day of each past month, by what the file knew at its end, and
        what came; in slices, yields the share done."""
        from funnel_desktop.method.forecast_figures import Score, wins_of

        told = yield from self._all_told()
        today, version, standard = self._today, self._version, self._standard()
        before = self._before()
        days = _past_months(told, today)
        periods = {day: period_of(self._session.settings, day) for day in days}
        over = [(period.start, period.end, period.end < today) for period in periods.values()]
        scored_by = standard, before, over
        made = dict(self._scored) if self._scored_by == scored_by else {}
        left = [day for day in days if day not in made]
        wins = (yield from _on_a_thread(lambda say: wins_of(_each_known(told, None, say)))) if left else []
        for number, day in enumerate(left):
            period = periods[day].start, periods[day].end

            def work(say: Say, day: date = day, period: tuple[date, date] = period) -> MonthScored | None:
                from funnel_desktop.method.forecast_figures import month_scored

                deals = _known(told, moment_of(day + timedelta(days=1)), say)
                if not deals:
                    return None
                return month_scored(_ground(deals, day, standard, say), day, period, wins, today, before)

            found = yield from _on_a_thread(work)
            if found is not None:
                made[day] = found
            yield _READING + (1 - _READING) * (number + 1) / len(left)
        if version == self._version:
            self._scored, self._scored_by = made, scored_by
        return Score(tuple(made[day] for day in sorted(made)))

    def _standard(self) -> tuple[dict[str, float], dict[str, float]]:
        """Return the days and shares of the playbook, to which what was measured is drawn."""
        from funnel_desktop.method.usual import shares_of

        playbook = self._session.playbook
        return playbook.usual_days, shares_of(playbook.probabilities)

    def _before(self) -> list[tuple[int, Won]]:
        """Return what was won before the user began with the file, by ordinal."""
        from funnel_desktop.method.forecast_figures import Won

        found = self._session.store.targets.won_before(date.min, date.max)
        return [(date.fromisoformat(day.day).toordinal(), Won(day.deals, day.sum_minor)) for day in found]

    def _all_told(self) -> Generator[float, None, list[Told]]:
        """Read what was not read yet; a change between two parts is followed, one under way is waited for:
        half of it tells of deals that never were so, and of none at all if it is broken off."""
        store = self._session.store
        whole = store.deals.last_row() or 1
        while self._session.in_change or not self._read:
            if self._session.in_change:
                yield _READING * min(1.0, self._upto / whole)
                continue
            found = store.told_after(self._upto, _PART)
            self._told.update((told[0][0], told) for told in found)
            self._upto = max((told[0][0] for told in found), default=self._upto)
            self._read = len(found) < _PART
            yield _READING * min(1.0, self._upto / whole)
        # In their own order, whatever was read again: sums are then the same to the last digit.
        return [self._told[row] for row in sorted(self._told)]


def _past_months(told: Iterable[Told], today: date) -> list[date]:
    """Return the first days of the past months, as far as the file was there then."""
    first = min((facts[2] for facts, *_ in told), default="")
    days: list[date] = []
    day = today.replace(day=1)
    while len(days) < MOST_MONTHS:
        day = (day - timedelta(days=1)).replace(day=1)
        if not first or moment_of(day + timedelta(days=1)) <= first:
            break
        days.append(day)
    return days[::-1]


def _known(told: Sequence[Told], end: str | None, say: Say) -> list[KnownDeal]:
    return list(_each_known(told, end, say))


def _each_known(told: Sequence[Told], end: str | None, say: Say) -> Iterator[KnownDeal]:
    for number, deal in enumerate(told):
        if number % _LOOKED == 0:
            say(_KNOWING * number / len(told))
        found = known_of(deal, end)
        if found is not None:
            yield found


def _while_wanted(deals: Sequence[KnownDeal], say: Say) -> Iterator[KnownDeal]:
    """Yield deals as long as somebody wants to know: what a change made useless would go on beside the window
    for seconds, and each further one with it."""
    for number, deal in enumerate(deals):
        if number % _LOOKED == 0:
            say(_KNOWING + (1 - _KNOWING) * number / len(deals))
        yield deal


def _ground(
    deals: list[KnownDeal], day: date, standard: tuple[dict[str, float], dict[str, float]], say: Say
) -> Ground:
    """Return the ground of a forecast from the end of a day on; ``deals`` is empty after that."""
    from funnel_desktop.method.forecast_ground import GatheredDeals
    from funnel_desktop.method.usual_then import usual_then

    now = end_of(day)
    gathered = GatheredDeals()
    gathered.put(deals)
    then = usual_then(_while_wanted(deals, say), day, *standard)
    # All at once it would be felt in the window.
    for _ in garbage.apart(deals):
        pass
    return gathered.ground(now, then, standard[1])


def _on_a_thread(work: Callable[[Say], T], share: float = _READING) -> Generator[float, None, T]:
    """Do what needs no file on another thread; nobody waits for it when it is not wanted any more, and it
    ends when it next says how far it is."""
    return (yield from as_part(steps_on_a_thread(work, wait=False), share, 1 - share))
