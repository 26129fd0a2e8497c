"""The report on a week for who is not at the screen: what happened, what comes next, what is at risk.

The figures are those of the review, of the verdict and of the chart, asked of the same places. How the funnel
stands is known of today alone: a report on a week that is over for longer does not speak of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from funnel_desktop.commands.session import Session
from funnel_desktop.method.records import Commitment, Review
from funnel_desktop.method.review import Closing, WeekFigures, WeekPlan, shifted
from funnel_desktop.method.today import Week, week_of
from funnel_desktop.queries.chart import ChartFigures, chart_figures
from funnel_desktop.queries.deal_tables import deals_expected_between
from funnel_desktop.queries.figures import Figures
from funnel_desktop.queries.review import KnownEvents, read_content
from funnel_desktop.queries.verdict import Verdict, verdict

if TYPE_CHECKING:
    from funnel_desktop.method.forecast_figures import ForecastFigures

_MOST = 2_000
"""Lines that are read of a list; more is nobody's week."""

COLD = "cold"


class ReportDeal(NamedTuple):
    """A deal in a report. ``stage``: the one that it came to, else the one that it is in; ``words``: the
    next step, or why it was lost; ``day``: ISO date of what is told of it, or None."""

    row: int
    customer: str
    project: str
    amount_minor: int | None
    foreign_minor: int | None
    currency: str
    stage: str | None = None
    words: str = ""
    day: str | None = None


class NextWeek(NamedTuple):
    """What the week after holds: next steps (those that are visits are counted there), deals expected to be
    signed, visits planned and how many of them are to new companies, promises due."""

    week: Week
    steps: tuple[ReportDeal, ...]
    signings: tuple[ReportDeal, ...]
    visits: int
    cold_visits: int
    commitments: tuple[Commitment, ...]


class WeekReport(NamedTuple):
    """A week for a report; ``slipped``: open deals whose expected date went back in it, ``passed``: those
    whose date lies before ``today``. ``verdict`` and ``chart`` are of today, None for a week long over.

    ``support``: what the user asks for, a line each. ``people`` and ``mentioned``: names of people, and of
    customers, that may stand in words that the user wrote.
    """

    week: Week
    today: date
    figures: WeekFigures
    plan: WeekPlan
    won: tuple[ReportDeal, ...]
    forward: tuple[ReportDeal, ...]
    back: tuple[ReportDeal, ...]
    lost: tuple[ReportDeal, ...]
    slipped: tuple[ReportDeal, ...]
    passed: tuple[ReportDeal, ...]
    next_week: NextWeek
    support: tuple[str, ...]
    verdict: Verdict | None
    chart: ChartFigures | None
    people: tuple[str, ...]
    mentioned: tuple[str, ...]

    @property
    def customers(self) -> list[str]:
        """The customers that are named, each once."""
        lists = (self.won, self.forward, self.back, self.lost, self.slipped, self.passed)
        deals = (deal for deals in (*lists, self.next_week.steps, self.next_week.signings) for deal in deals)
        return list(dict.fromkeys([deal.customer for deal in deals]))


def week_to_report(today: date) -> Week:
    """Return the week on which one reports on a day: on Monday and Tuesday the last one, else the one that
    runs."""
    week = week_of(today)
    return shifted(week, -1) if today.weekday() < 2 else week


def tells_how_it_stands(week: Week, today: date) -> bool:
    """Whether the report on a week speaks of the funnel as it stands: on the week of today and the last."""
    return today <= shifted(week, 1).end


def read_week_report(
    session: Session, figures: Figures, forecast: ForecastFigures | None, week: Week
) -> WeekReport:
    """Read the report on a week as of the day of ``figures``, without any scenario; ``forecast``: the latest
    one, None before the first."""
    plain = figures if figures.scenario is None else figures.as_measured()
    known = KnownEvents()
    content = read_content(session, plain, week, known)
    found, today = content.figures, figures.today
    stands = tells_how_it_stands(week, today)
    reader = session.store.week_facts
    passed = reader.passed(today) if stands else []
    later = _next_week(session, plain, week)
    support = tuple(line.strip() for line in content.answers.support.splitlines() if line.strip())
    won, lost = _largest(_closed(found.won)), _largest(_closed(found.lost))
    deals = (*won, *lost, *later.steps, *later.signings)
    texts = [*support, *(entry.text for entry in later.commitments)]
    texts += [words for deal in deals for words in (deal.words, deal.project) if words]
    text = "\n".join(texts)
    return WeekReport(
        week,
        today,
        found,
        content.plan,
        won,
        _largest(_deals(session, found.forward, found.reached)),
        _largest(_deals(session, found.back, found.reached)),
        lost,
        _largest(_deals(session, content.slipped)),
        _largest(_deals(session, passed)),
        later,
        support,
        verdict(plain, forecast) if stands else None,
        chart_figures(plain, "money" if plain.balance.money is not None else "units") if stands else None,
        tuple(reader.people(text)),
        tuple(reader.mentioned(text)),
    )


def review_of(session: Session, week: Week) -> Review:
    """Return the review of a week as it is kept; a blank one without an id where none is."""
    return session.store.review_figures.review(week) or Review("", week.start.isoformat())


def _next_week(session: Session, figures: Figures, week: Week) -> NextWeek:
    later = shifted(week, 1)
    store = session.store
    first, last = later.start.isoformat(), later.end.isoformat()
    lines = store.today.steps(first, last, figures.probabilities, _MOST)
    steps = (
        ReportDeal(
            *(line.row, line.customer, line.project, line.amount_minor, line.foreign_minor, line.currency),
            *(line.stage, line.next_step, line.next_step_date),
        )
        for line in lines
    )
    visits = store.visit_figures.visits_between(later.start, later.end)
    expected = deals_expected_between(session, later.start, later.end)
    days = store.deals.values(expected, ("expected_close_date",))
    signings = (deal._replace(day=str(days[deal.row][0])) for deal in _deals(session, expected))
    return NextWeek(
        later,
        tuple(sorted(steps, key=_by_day)),
        tuple(sorted(signings, key=_by_day)),
        len(visits),
        sum(visit.source == COLD for visit in visits),
        tuple(entry for entry in store.today.commitments(_MOST) if first <= entry.due_date <= last),
    )


def _by_day(deal: ReportDeal) -> tuple[str, int, int]:
    return deal.day or "", -(deal.amount_minor or 0), deal.row


def _largest(deals: Iterable[ReportDeal]) -> tuple[ReportDeal, ...]:
    return tuple(sorted(deals, key=lambda deal: (-(deal.amount_minor or 0), deal.row)))


def _closed(closings: Iterable[Closing]) -> list[ReportDeal]:
    return [
        ReportDeal(
            *(deal.row, deal.customer, deal.project, deal.amount_minor, deal.foreign_minor, deal.currency),
            *(deal.stage, deal.reason_key),
        )
        for deal in closings
    ]


def _deals(
    session: Session, rows: Sequence[int], reached: Mapping[int, str] | None = None
) -> list[ReportDeal]:
    stages = reached or {}
    return [
        ReportDeal(
            *(card.row, card.customer, card.project, card.amount_minor, card.foreign_minor, card.currency),
            stages.get(card.row, card.stage),
        )
        for card in session.cards(list(rows))
    ]
