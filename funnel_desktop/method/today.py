"""What a day and its week ask for: what is still to be found out, what the week needs, where a step goes."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from funnel_desktop.method.balance import MeasureBalance
from funnel_desktop.method.deal import Answer
from funnel_desktop.method.playbook import Check, Playbook
from funnel_desktop.method.stages import POSITION, STAGES


class Week(NamedTuple):
    """A calendar week from Monday to Sunday, with its number by ISO 8601."""

    start: date
    end: date
    number: int


class WeekNeed(NamedTuple):
    """What the target asks of one week; None where there is no target.

    ``amount_minor`` to be won, ``targets`` to be found (rounded up), both as of the week's Monday.
    """

    amount_minor: int | None
    targets: int | None


class DealLine(NamedTuple):
    """What a line of Today shows of a deal."""

    row: int
    id: str
    customer: str
    project: str
    stage: str
    amount_minor: int | None
    stage_since: str
    next_step: str
    next_step_date: str | None
    foreign_minor: int | None = None
    currency: str = "CNY"
    expected_close_date: str | None = None
    next_step_time: str | None = None


class DueCounts(NamedTuple):
    """How many steps, visits, commitments and first visits of leads are overdue, and how many are due on the
    day itself."""

    steps_late: int
    steps_now: int
    visits_late: int
    visits_now: int
    commitments_late: int
    commitments_now: int
    leads_late: int
    leads_now: int
    signings_late: int = 0
    """Open deals whose expected signing has passed."""

    @property
    def late(self) -> int:
        """Steps and visits overdue, first visits among them."""
        return self.steps_late + self.visits_late + self.leads_late

    @property
    def now(self) -> int:
        """Steps and visits due on the day, first visits among them."""
        return self.steps_now + self.visits_now + self.leads_now


class AheadCounts(NamedTuple):
    """How many steps (those that are no visits), visits, expected signings and commitments fall on a day."""

    steps: int = 0
    visits: int = 0
    signings: int = 0
    commitments: int = 0


class WeekCounts(NamedTuple):
    """What happened in a span of days: visits planned for it and made in it, deals added and further than
    before (not those won), next steps done (not other actions ticked off), steps still to do until its
    end."""

    visits_planned: int
    visits_done: int
    added: int
    moved: int
    steps_done: int
    steps_left: int


def week_of(day: date) -> Week:
    """Return the week of a day."""
    start = day - timedelta(days=day.weekday())
    return Week(start, start + timedelta(days=6), day.isocalendar().week)


def moment_of(day: date) -> str:
    """Return the moment at which a day begins on this computer, as the file keeps times (UTC)."""
    return datetime.combine(day, time()).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def stale_before(today: date, limits: Mapping[str, int | None]) -> dict[str, str]:
    """Return, by stage, the moment before which a deal must have entered it to be stale today.

    A deal is stale when it has been in its stage for more whole days than ``limits`` allow (None: never).
    """
    return {
        stage: moment_of(today - timedelta(days=days)) for stage, days in limits.items() if days is not None
    }


def open_checks(
    stage: str, answers: Mapping[str, Answer], playbook: Playbook, switched_off: Collection[str] = ()
) -> list[Check]:
    """Return the checks of an open deal that have no answer or Unknown, the most pressing first.

    Those of its own stage come first, then those asked on the way into the next one, then those passed over
    earlier; but required ones before all that are not. No and Not applicable are known. What touches the law
    (with a compliance note) is never pressed for: it is asked where its note is read, in the checklist.
    """
    position = POSITION[stage]
    order = [position, position + 1, *range(position - 1, -1, -1)]
    found: list[Check] = []
    for number in order:
        if number < len(STAGES):
            found += [
                check
                for check in playbook.checks_of(STAGES[number])
                if check.compliance_note is None
                and check.key not in switched_off
                and _answer(answers, check.key) in ("", "unknown")
            ]
    return sorted(found, key=lambda check: not check.required)


def _answer(answers: Mapping[str, Answer], key: str) -> str:
    return answers[key].answer if key in answers else ""


def week_amount(measure: MeasureBalance | None, won_before: float, week: Week) -> int | None:
    """Return what a week has to win, in the measure's unit and rounded up: its even part of what was missing
    when it began; None without a target, and for a week outside its period.

    (target − won in the period before the week) / weeks from the week's first day in the period to its end,
    at least one. What is won during the week does not make the week's part smaller.
    """
    if measure is None:
        return None
    period = measure.period
    if week.end < period.start or period.end < week.start:
        return None
    weeks = ((period.end - max(week.start, period.start)).days + 1) / 7
    if period.months_left_override is not None:
        weeks = period.weeks_left
    missing = measure.target - won_before
    return max(0, math.ceil(round(missing / max(1.0, weeks), 6)))


def next_working_day(day: date) -> date:
    """Return the first working day after ``day``, by the Chinese calendar."""
    from funnel_desktop.method.workdays import is_working_day

    day += timedelta(days=1)
    while not is_working_day(day):
        day += timedelta(days=1)
    return day


def next_week(day: date) -> date:
    """Return the first working day of the week after that of ``day``; its Monday in a week of holidays."""
    from funnel_desktop.method.workdays import is_working_day

    monday = week_of(day).start + timedelta(days=7)
    days: Iterable[date] = (monday + timedelta(days=number) for number in range(7))
    return next((found for found in days if is_working_day(found)), monday)


def seven_days(today: date) -> list[date]:
    """Return the seven days from today on: whatever weekday it is, a week can be seen."""
    return [today + timedelta(days=number) for number in range(7)]


def weeks_of_month(day: date) -> list[date]:
    """Return the days of the whole weeks, Monday to Sunday, in which the month of a day lies."""
    first = day.replace(day=1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    start, end = week_of(first).start, week_of(last).end
    return [start + timedelta(days=number) for number in range((end - start).days + 1)]


def signing_horizon(today: date) -> date:
    """Return until when expected signings are "soon": the end of the month, or of the next one in the last
    week of a month."""
    month_end = (today.replace(day=1) + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    if (month_end - today).days >= 7:
        return month_end
    first = month_end + timedelta(days=1)
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def quick_days(today: date) -> list[tuple[str, date]]:
    """Return the days that are offered for a next step, by what they are called: "tomorrow", "friday",
    "monday" (the next one), "week" (in a week), "month_end". One that is another's, or past, is left out."""
    month_end = (today.replace(day=1) + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    wanted = (
        ("tomorrow", today + timedelta(days=1)),
        ("friday", today + timedelta(days=4 - today.weekday())),
        ("monday", week_of(today).start + timedelta(days=7)),
        ("week", today + timedelta(days=7)),
        ("month_end", month_end),
    )
    found: dict[date, str] = {}
    for key, day in wanted:
        if day > today:
            found.setdefault(day, key)
    return [(key, day) for day, key in found.items()]
