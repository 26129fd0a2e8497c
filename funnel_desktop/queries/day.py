"""The day's page: everything that is due, stale or unclear, gathered from the file and put in order."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from funnel_desktop.commands.session import Session
from funnel_desktop.method.deal import Answer
from funnel_desktop.method.languages import CODES
from funnel_desktop.method.people import ANSWERED_BY_PEOPLE, open_proposals
from funnel_desktop.method.playbook import Check
from funnel_desktop.method.records import Commitment, Lead, Person, Visit
from funnel_desktop.method.today import (
    AheadCounts,
    DealLine,
    DueCounts,
    Week,
    WeekCounts,
    WeekNeed,
    moment_of,
    open_checks,
    seven_days,
    signing_horizon,
    stale_before,
    week_of,
    weeks_of_month,
)
from funnel_desktop.method.visits import planned_first_visit
from funnel_desktop.queries.figures import Figures
from funnel_desktop.queries.first_deals import FirstDeals, first_deals
from funnel_desktop.queries.new_targets import amount_of_week, new_targets_of_week
from funnel_desktop.text import Message

_LOOKED_AT = 40
"""Deals nearest to winning whose checks are looked at."""


class Task(NamedTuple):
    """A step, a visit, or the first visit of a lead that is due; ``line`` is the deal it is about, if any."""

    due: str
    line: DealLine | None
    visit: Visit | None
    lead: Lead | None = None

    @property
    def key(self) -> str:
        """What it is recognised by after a change."""
        of = self.visit or self.lead or self.line
        return "" if of is None else of.id

    @property
    def hour(self) -> str:
        """The time of day that it has, "" for none."""
        if self.visit is not None:
            return self.visit.planned_time
        return "" if self.lead is not None or self.line is None else self.line.next_step_time or ""

    @property
    def lead_id(self) -> str | None:
        """The lead that it is about, if any."""
        return self.lead.id if self.lead is not None else self.visit.lead_id if self.visit else None


class Unclear(NamedTuple):
    """The most pressing check of a deal that nobody can answer yet; ``more``: how many others there are.

    ``facts``: what the people of the customer say for a Yes, which the user has not confirmed yet.
    """

    line: DealLine
    check: Check
    given: Answer | None
    more: int
    facts: tuple[Message, ...] = ()


class Answered(NamedTuple):
    """A check that was just answered: it stays in its ``place`` for a moment, with a way back."""

    item: Unclear
    answer: str
    place: int


class Ahead(NamedTuple):
    """Something that falls on a day of the week ahead: a "visit" (one of a lead too), a "signing", a "step",
    or a "commitment"; with what it is about."""

    kind: str
    line: DealLine | None = None
    visit: Visit | None = None
    commitment: Commitment | None = None


class DayAhead(NamedTuple):
    """A day of the week ahead: how much falls on it, and the first things of it."""

    day: date
    counts: AheadCounts
    items: tuple[Ahead, ...]

    @property
    def more(self) -> int:
        """How many things fall on it besides those listed."""
        return sum(self.counts) - len(self.items)


class DayPlan(NamedTuple):
    """All that Today shows. Lists are cut to what was asked for; the counts are whole."""

    today: date
    week: Week
    counts: DueCounts
    late: list[Task]
    now: list[Task]
    unclear: list[Unclear]
    without_step: list[DealLine]
    without_step_count: int
    stale: list[DealLine]
    stale_count: int
    commitments: list[Commitment]
    week_counts: WeekCounts
    won_minor: int
    need: WeekNeed
    ahead: tuple[DayAhead, ...] = ()
    passed: Sequence[DealLine] = ()
    passed_count: int = 0
    signing: Sequence[DealLine] = ()
    signing_count: int = 0
    signing_until: date = date.min
    first: FirstDeals | None = None

    @property
    def nothing_due(self) -> bool:
        """Whether no step, no visit and no lead waits."""
        return self.counts.late + self.counts.now == 0


LISTED = ("late", "now", "unclear", "without_step", "stale", "commitments", "passed", "signing", "ahead")
"""The parts of the page that list something: "ahead" for each day of the week ahead."""


def day_plan_in_slices(
    session: Session,
    today: date,
    chances: Mapping[str, float],
    stale_days: Mapping[str, int | None],
    figures: Figures,
    limits: Mapping[str, int],
) -> Generator[float, None, DayPlan]:
    """Gather the page for ``today`` in slices; yields the share done.

    ``chances``: probabilities by stage; ``stale_days``: after how many days a deal is stale, by stage;
    ``figures``: those of the same day; ``limits``: how many lines each part of ``LISTED`` shows.
    """
    queries, day, week = session.store.today, today.isoformat(), week_of(today)
    begins, ends = moment_of(week.start), moment_of(date.fromordinal(week.end.toordinal() + 1))
    first, last = week.start.isoformat(), week.end.isoformat()
    eve = date.fromordinal(today.toordinal() - 1).isoformat()
    visits = queries.visits(None, eve, limits["late"]) + queries.visits(day, day, limits["now"])
    deals = queries.rows_of(sorted({visit.deal_id for visit in visits if visit.deal_id}))
    tasks = [Task(visit.planned_date or day, deals.get(visit.deal_id or ""), visit) for visit in visits]
    late = [task for task in tasks if task.due < day]
    late += [Task(_due(line), line, None) for line in queries.steps(None, eve, chances, limits["late"])]
    late += [_first_visit(lead) for lead in queries.first_visits(None, eve, limits["late"])]
    late.sort(key=lambda task: (-_worth(task.line, chances), task.due))
    now = [task for task in tasks if task.due >= day]
    now += [Task(day, line, None) for line in queries.steps(day, day, chances, limits["now"])]
    now += [_first_visit(lead) for lead in queries.first_visits(day, day, limits["now"])]
    # What has an hour comes in its order, then what matters most.
    now.sort(key=lambda task: (_hour(task) or "~", -_worth(task.line, chances)))
    yield 0.2
    without_count, without = queries.without_step(chances, limits["without_step"])
    stale_count, stale = queries.stale(stale_before(today, stale_days), chances, limits["stale"])
    yield 0.4
    words = {
        key: {action.text(language).strip() for language in CODES}
        for key, action in session.playbook.actions.items()
    }
    horizon = signing_horizon(today)
    passed_count, passed = queries.signings(None, eve, chances, limits["passed"])
    signing_count, signing = queries.signings(day, horizon.isoformat(), chances, limits["signing"])
    won = sum(day.sum_minor for day in session.store.targets.all_won_by_day(week.start, week.end))
    yield 0.5
    need = WeekNeed(
        amount_of_week(session, figures.balance.money, week), new_targets_of_week(session, figures, week)
    )
    yield 0.7
    ahead = week_ahead(session, today, chances, limits["ahead"])
    yield 0.9
    return DayPlan(
        today,
        week,
        queries.due_counts(day),
        late[: limits["late"]],
        now[: limits["now"]],
        _unclear(session, chances, limits["unclear"]),
        without,
        without_count,
        stale,
        stale_count,
        queries.commitments(limits["commitments"]),
        queries.week(first, last, begins, ends, words),
        won,
        need,
        ahead,
        passed,
        passed_count,
        signing,
        signing_count,
        horizon,
        first_deals(session, figures, today),
    )


def week_ahead(
    session: Session, today: date, chances: Mapping[str, float], limit: int
) -> tuple[DayAhead, ...]:
    """Return the seven days from ``today`` on, each with what falls on it, at most ``limit`` things a day:
    visits by the clock, then signings, steps (the weightiest first) and commitments."""
    days = seven_days(today)
    counts = session.store.today.ahead(days[0].isoformat(), days[-1].isoformat())
    found = []
    for day in days:
        there = counts.get(day.isoformat(), AheadCounts())
        found.append(DayAhead(day, there, _things(session, day.isoformat(), there, chances, limit)))
    return tuple(found)


def month_ahead(
    session: Session, month: date, chances: Mapping[str, float], few: int
) -> tuple[DayAhead, ...]:
    """Return the days of the whole weeks in which the month of a day lies, each with what still waits on it.
    Only where a day has not more than ``few`` things are they listed."""
    days = weeks_of_month(month)
    counts = session.store.today.ahead(days[0].isoformat(), days[-1].isoformat())
    found = []
    for day in days:
        there = counts.get(day.isoformat(), AheadCounts())
        listed = 0 < sum(there) <= few
        items = _things(session, day.isoformat(), there, chances, few) if listed else ()
        found.append(DayAhead(day, there, items))
    return tuple(found)


class Signing(NamedTuple):
    """The expected signing of a deal, in the list of a day."""

    line: DealLine


class DayList(NamedTuple):
    """All that waits on a day, as many things as were asked for, and how many there are."""

    day: date
    things: tuple[Task | Signing | Commitment, ...]
    number: int


def list_of_day(session: Session, day: date, chances: Mapping[str, float], limit: int) -> DayList:
    """Return what waits on a day: what has an hour by the clock, then visits, signings, steps (the weightiest
    first) and commitments; at most ``limit`` things of a kind."""
    queries, at = session.store.today, day.isoformat()
    visits = queries.visits(at, at, limit)
    deals = queries.rows_of(sorted({visit.deal_id for visit in visits if visit.deal_id}))
    tasks = [Task(at, deals.get(visit.deal_id or ""), visit) for visit in visits]
    tasks += [_first_visit(lead) for lead in queries.first_visits(at, at, limit)]
    steps = [Task(at, line, None) for line in queries.steps(at, at, chances, limit)]
    timed = sorted((task for task in (*tasks, *steps) if task.hour), key=_hour)
    signings = [Signing(line) for line in queries.signings(at, at, chances, limit)[1]]
    promised = session.store.records.all(Commitment, kept="", due_date=at)
    things: tuple[Task | Signing | Commitment, ...] = (
        *timed,
        *(task for task in tasks if not task.hour),
        *signings,
        *(task for task in steps if not task.hour),
        *promised,
    )
    count = sum(queries.ahead(at, at).get(at, AheadCounts()))
    return DayList(day, things[:limit], count)


def visits_of_day(session: Session, day: str, limit: int) -> list[Visit]:
    """Return the visits that are to be made on an ISO date, and the first ones that only a lead knows of; at
    most ``limit`` of each."""
    queries = session.store.today
    first = (planned_first_visit(lead) for lead in queries.first_visits(day, day, limit))
    return [*queries.visits(day, day, limit), *first]


def _things(
    session: Session, day: str, counts: AheadCounts, chances: Mapping[str, float], limit: int
) -> tuple[Ahead, ...]:
    queries = session.store.today
    items: list[Ahead] = []
    if counts.visits:
        items += [Ahead("visit", visit=visit) for visit in visits_of_day(session, day, limit)]
    if counts.signings:
        items += [Ahead("signing", line) for line in queries.signings(day, day, chances, limit)[1]]
    if counts.steps:
        items += [Ahead("step", line) for line in queries.steps(day, day, chances, limit)]
    if counts.commitments:
        promised = session.store.records.all(Commitment, kept="", due_date=day)
        items += [Ahead("commitment", commitment=item) for item in promised]
    return tuple(items[:limit])


def answer_of(session: Session, deal_id: str, check: str) -> Answer | None:
    """Return the answer that counts now for a check of a deal, None when it was never answered."""
    return session.store.history.answers(deal_id).get(check)


def _first_visit(lead: Lead) -> Task:
    return Task(lead.first_visit_date or "", None, None, lead)


def _due(line: DealLine) -> str:
    return line.next_step_date or ""


def _hour(task: Task) -> str:
    return task.hour


def _worth(line: DealLine | None, chances: Mapping[str, float]) -> float:
    return 0.0 if line is None else (line.amount_minor or 0) * chances.get(line.stage, 0.0)


def _unclear(session: Session, chances: Mapping[str, float], limit: int) -> list[Unclear]:
    found: list[Unclear] = []
    off = session.settings.switched_off_checks
    for line in session.store.today.nearest(chances, _LOOKED_AT):
        answers = session.store.history.answers(line.id)
        checks = open_checks(line.stage, answers, session.playbook, off)
        if checks:
            known = _known(session, line.customer, answers, checks)
            # One that only waits to be confirmed goes first: it takes a click.
            check = next((check for check in checks if check.key in known), checks[0])
            facts = known.get(check.key, ())
            found.append(Unclear(line, check, answers.get(check.key), len(checks) - 1, facts))
            if len(found) == limit:
                break
    return found


def _known(
    session: Session, customer: str, answers: Mapping[str, Answer], checks: Sequence[Check]
) -> dict[str, tuple[Message, ...]]:
    """Return the facts for a Yes of those checks that the people of a customer answer."""
    asked = frozenset(check.key for check in checks).intersection(ANSWERED_BY_PEOPLE)
    if not asked or not customer:
        return {}
    people = session.store.records.all(Person, customer=customer)
    return {proposal.check: proposal.facts for proposal in open_proposals(people, answers, asked)}
