"""The weekly review: what became of a week, beside what was planned for it and the week before.

Sales method, section 7. A week runs from Monday to Sunday where the computer stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from types import MappingProxyType
from typing import NamedTuple

from funnel_desktop.method.balance import MeasureBalance
from funnel_desktop.method.records import Commitment
from funnel_desktop.method.stages import LEVERS, POSITION, Lever
from funnel_desktop.method.today import Week, week_amount, week_of

ASKED = ("weekly", "monthly")
"""How often the questions of the review are asked."""

REASON_END = " — "
"""Parts the key of a loss reason from the note in an event's reason."""


class Closing(NamedTuple):
    """A deal that was won, lost or opened again in the week; ``reason`` as the event has it; ``noted_later``:
    only after the week was over."""

    row: int
    outcome: str
    customer: str
    project: str
    amount_minor: int | None
    units: int | None
    stage: str | None
    reason: str
    noted_later: bool = False
    foreign_minor: int | None = None
    currency: str = "CNY"

    @property
    def reason_key(self) -> str:
        """The key of the loss reason, or the words that stand in its place."""
        return self.reason.split(REASON_END, 1)[0].strip()


class WonBeforeWeek(NamedTuple):
    """What was won in a week before the user began with the file, as Targets have it in this week."""

    deals: int = 0
    sum_minor: int = 0
    units: int = 0


class Move(NamedTuple):
    """One move of a deal from a stage to another one."""

    row: int
    start: str
    end: str


class WeekEvents(NamedTuple):
    """What the file says happened in a week. ``closings``: one a deal; ``moves`` in the order made;
    ``taken_back``: closings said of the week then that hold no more, as the deal was opened again or closed
    otherwise.

    ``added`` are deals that entered the funnel; ``undated`` came in then without a date of entering.
    ``visited`` are the deals of the visits done. The plan: ``visits_planned`` for the week.
    """

    closings: tuple[Closing, ...] = ()
    moves: tuple[Move, ...] = ()
    added: tuple[int, ...] = ()
    undated: int = 0
    leads: int = 0
    visits_planned: int = 0
    visits_done: int = 0
    visited: tuple[int, ...] = ()
    taken_back: tuple[Closing, ...] = ()
    before: WonBeforeWeek = WonBeforeWeek()


class WeekFigures(NamedTuple):
    """The events of a week as figures. Sums are in minor units; ``without_amount`` won deals have none.
    ``reached``: by deal that went forward or back, the stage in which it stood at the end of the week."""

    won: tuple[Closing, ...]
    lost: tuple[Closing, ...]
    reopened: tuple[Closing, ...]
    forward: tuple[int, ...]
    back: tuple[int, ...]
    added: tuple[int, ...]
    visited: tuple[int, ...]
    undated: int
    leads: int
    visits_planned: int
    visits_done: int
    taken_back: tuple[Closing, ...] = ()
    reached: Mapping[int, str] = MappingProxyType({})
    before: WonBeforeWeek = WonBeforeWeek()

    @property
    def won_count(self) -> int:
        """How many deals were won."""
        return len(self.won) + self.before.deals

    @property
    def noted_later(self) -> tuple[Closing, ...]:
        """What was won or lost in the week and noted only after it."""
        return tuple(deal for deal in (*self.won, *self.lost) if deal.noted_later)

    @property
    def won_minor(self) -> int:
        """The sum of the deals won."""
        return sum(deal.amount_minor or 0 for deal in self.won) + self.before.sum_minor

    @property
    def won_units(self) -> int:
        """The units of the deals won."""
        return sum(deal.units or 0 for deal in self.won) + self.before.units

    @property
    def lost_minor(self) -> int | None:
        """The sum of the deals lost, None where no amount is known."""
        return _sum_known(self.lost)

    @property
    def without_amount(self) -> int:
        """How many of the won deals have no amount."""
        return sum(deal.amount_minor is None for deal in self.won)

    @property
    def empty(self) -> bool:
        """Whether nothing happened at all."""
        return not any(self[:-1]) and not any(self.before)


def steps_of(moves: Iterable[Move]) -> dict[int, int]:
    """Return by how many stages each deal went forward (or back, negative) from the first of its moves to the
    last; none of those that were or became won."""
    first: dict[int, str] = {}
    last: dict[int, str] = {}
    for move in moves:
        first.setdefault(move.row, move.start)
        last[move.row] = move.end
    return {
        row: POSITION[last[row]] - POSITION[start]
        for row, start in first.items()
        if "won" not in (start, last[row])
    }


def figures_of(events: WeekEvents) -> WeekFigures:
    """Turn the events of a week into its figures.

    A deal counts once: by where it stood when the week began and where it stood at its end, so that forward
    and back again is neither. What was won or opened again from Won is counted there and not as a move.
    """
    steps = steps_of(events.moves)
    by_outcome: dict[str, list[Closing]] = {"won": [], "lost": [], "open": []}
    for closing in events.closings:
        by_outcome[closing.outcome].append(closing)
    return WeekFigures(
        tuple(by_outcome["won"]),
        tuple(by_outcome["lost"]),
        tuple(by_outcome["open"]),
        tuple(row for row, step in steps.items() if step > 0),
        tuple(row for row, step in steps.items() if step < 0),
        events.added,
        events.visited,
        events.undated,
        events.leads,
        events.visits_planned,
        events.visits_done,
        events.taken_back,
        {move.row: move.end for move in events.moves if steps.get(move.row)},
        events.before,
    )


class LostFor(NamedTuple):
    """A loss reason of the week with its deals and their sum in minor units (None: no amount is known)."""

    reason: str
    rows: tuple[int, ...]
    sum_minor: int | None


def lost_reasons(lost: Iterable[Closing]) -> list[LostFor]:
    """Return why deals were lost, the reason of most deals first, then that of the larger sum."""
    rows: dict[str, list[Closing]] = {}
    for deal in lost:
        rows.setdefault(deal.reason_key, []).append(deal)
    found = [
        LostFor(reason, tuple(deal.row for deal in deals), _sum_known(deals))
        for reason, deals in rows.items()
    ]
    return sorted(found, key=lambda line: (-len(line.rows), -(line.sum_minor or 0), line.reason))


def _sum_known(deals: Iterable[Closing]) -> int | None:
    known = [deal.amount_minor for deal in deals if deal.amount_minor is not None]
    return sum(known) if known else None


class WeekPlan(NamedTuple):
    """What was asked of a week; None where nothing was.

    ``won``: minor units (``measure`` "money") or sets ("units") to be won; ``added``: companies planned by
    source, else (``added_by_balance``) new targets that the balance asks for; ``visits``: visits planned.
    """

    measure: str
    won: int | None
    added: int | None
    added_by_balance: bool
    visits: int | None


def week_plan(
    measure: MeasureBalance | None,
    won_before: int,
    week: Week,
    planned_companies: int | None,
    visits_planned: int,
    new_targets: int | None,
) -> WeekPlan:
    """Return what the target, the sources' plan and the visits' plan ask of a week.

    ``won_before`` is what was won in the target's period before the week, in the measure's unit: the week's
    part is what was missing then, spread evenly over the weeks from its Monday to the period's end.
    ``new_targets``: what the balance asked for on its Monday; None where that is not known, as of a week that
    is over.
    """
    by_balance = planned_companies is None and new_targets is not None
    return WeekPlan(
        "money" if measure is None else measure.measure,
        week_amount(measure, won_before, week),
        new_targets if planned_companies is None else planned_companies,
        by_balance,
        visits_planned or None,
    )


def shifted(week: Week, weeks: int) -> Week:
    """Return the week so many weeks later (negative: earlier); itself at the ends of the calendar."""
    try:
        return week_of(week.start + timedelta(weeks=weeks))
    except OverflowError:
        return week


def asks_questions(week: Week, how: str) -> bool:
    """Whether the review of a week asks its questions: every week, or of a month's weeks the last. A week
    belongs to the month of its Thursday, as ISO 8601 has it for years."""
    thursday = week.start + timedelta(days=3)
    return how != "monthly" or (thursday + timedelta(days=7)).month != thursday.month


def returning(commitments: Iterable[Commitment], week: Week, today: date) -> list[Commitment]:
    """Return the commitments of earlier weeks that a review looks at again, by date.

    Those due in its week; those due before and without an answer still; and in the week of ``today`` all that
    are still running.
    """
    start, end = week.start.isoformat(), week.end.isoformat()
    now = week_of(today) == week
    found = [
        entry
        for entry in commitments
        if entry.week_start < start
        and (start <= entry.due_date <= end or (not entry.kept and (now or entry.due_date < start)))
    ]
    return sorted(found, key=lambda entry: entry.due_date)


def by_lever(commitments: Sequence[Commitment]) -> dict[Lever, list[Commitment]]:
    """Return commitments by lever, in the method's order; every lever is there."""
    found: dict[Lever, list[Commitment]] = {lever: [] for lever in LEVERS}
    for entry in commitments:
        found.setdefault(entry.lever, []).append(entry)
    return found


def kept_share(commitments: Iterable[Commitment]) -> tuple[int, int]:
    """Return how many commitments were kept, and how many have an answer at all."""
    answers = [entry.kept for entry in commitments if entry.kept]
    return answers.count("yes"), len(answers)
