"""What the room of insights shows: read once, in slices, then kept by every change.

The parts of a view come one after the other, the comparison of two days first, so that a window shows each as
soon as it is there.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Generator, Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from funnel_desktop import garbage
from funnel_desktop.commands.change import Change
from funnel_desktop.commands.session import Session
from funnel_desktop.method.foretelling import JUDGED_CHECKS, Counts
from funnel_desktop.method.insights_change import Comparison, compare
from funnel_desktop.method.insights_hanging import HangingDeals, hanging_deals
from funnel_desktop.method.insights_rates import (
    DIMENSIONS,
    Closed,
    Groups,
    Losses,
    by_competitor,
    by_own,
    by_size,
    by_source,
    closed_until,
    losses,
    reasons_by_quarter,
)
from funnel_desktop.method.insights_slips import Slips, slips_between
from funnel_desktop.method.insights_stages import StageLines, stage_lines
from funnel_desktop.method.insights_ways import Way
from funnel_desktop.method.records import OwnColumn
from funnel_desktop.method.texts import shown_text
from funnel_desktop.queries.figures import Figures

SPANS = ("week", "month", "quarter", "year", "own")
"""How the two days are chosen: 7 or 30 days back, from the end of the last quarter or year, or by hand."""

_SHORTEST, _LONGEST = 120, 3 * 366
"""The slider shows so many days at least, and at most."""


class Days(NamedTuple):
    """Two days whose funnels are compared, each at its end."""

    first: date
    last: date


def days_of(span: str, today: date) -> Days:
    """Return the two days of a span ("week", "month", "quarter" or "year") that ends today."""
    if span == "week":
        return Days(today - timedelta(days=7), today)
    if span == "month":
        return Days(today - timedelta(days=30), today)
    month = (today.month - 1) // 3 * 3 + 1 if span == "quarter" else 1
    return Days(date(today.year, month, 1) - timedelta(days=1), today)


def expected_until(figures: Figures, last: date) -> date:
    """Return the day up to which deals are expected that a view up to ``last`` compares: the end of the
    target's period, or of the year of a day outside it."""
    period = figures.period
    return period.end if period.start <= last <= period.end else date(last.year, 12, 31)


class InsightBook:
    """The ways of all deals of an open funnel through it."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._ways: dict[int, Way] = {}
        self._complete = False
        self._outdated: set[int] = set()
        self.begins: date | None = None
        """The first day of which anything is known, None without any deal."""

    @property
    def ways(self) -> Iterable[Way]:
        """The ways of the deals read so far."""
        return self._ways.values()

    def follow(self, change: Change) -> None:
        """Follow a change: what it touched is read anew when it is asked for."""
        if "deals" not in change.touches and "own_column" not in change.touches:
            return
        if change.deals is None:
            self._complete = False
            self._outdated.clear()
        else:
            self._outdated.update(deal.row for deal in change.deals)

    def read_in_slices(self) -> Generator[float, None, None]:
        """Read what is not known yet; yields the share done."""
        if self._complete and not self._outdated:
            return
        reader = self._session.store.insights
        if not self._complete:
            self._outdated.clear()
            ways: dict[int, Way] = {}
            with garbage.held():
                for some, share in reader.slices():
                    ways.update((way.row, way) for way in some)
                    yield share
            self._ways = ways
            self._complete = True
        if self._outdated:
            rows, self._outdated = self._outdated, set()
            found = {way.row: way for way in reader.ways(rows)}
            for row in rows - found.keys():
                self._ways.pop(row, None)
            self._ways.update(found)
        first = min((way.days[0] for way in self._ways.values()), default=None)
        self.begins = None if first is None else date.fromordinal(first)


def slider_days(book: InsightBook, today: date) -> Days:
    """Return the first and the last day that the slider offers."""
    first = book.begins or today
    longest = today - timedelta(days=_LONGEST)
    return Days(max(longest, min(first, today - timedelta(days=_SHORTEST))), today)


def compared_in_slices(book: InsightBook, figures: Figures, days: Days) -> Generator[None, None, Comparison]:
    """Compare the funnel at the end of two days."""
    end = expected_until(figures, days.last)
    won_since = figures.period.start
    if not won_since <= days.last:
        won_since = date(days.last.year, 1, 1)
    return compare(
        book.ways,
        days.first.toordinal(),
        days.last.toordinal(),
        end.toordinal(),
        won_since.toordinal(),
    )


def slips_in_slices(book: InsightBook, days: Days) -> Generator[None, None, Slips]:
    """Return what slipped between two days, and the habit."""
    return slips_between(book.ways, days.first.toordinal(), days.last.toordinal())


def stages_in_slices(book: InsightBook, figures: Figures, last: date) -> Generator[None, None, StageLines]:
    """Return what became of the deals of each stage by the end of a day; stuck is what is elsewhere too."""
    while not figures.stays_known:
        figures.read_stays()
        yield
    caps = figures.longest_stays_under(figures.settings)
    return (yield from stage_lines(book.ways, last.toordinal(), caps))


def days_to_sign(figures: Figures) -> dict[str, float]:
    """Return the days from entering each open stage to the signature that are in force; no scenario of the
    levers changes what the past teaches."""
    return figures.plain_days_to_sign_under(figures.settings)


def hanging_in_slices(book: InsightBook, figures: Figures, last: date) -> Generator[None, None, HangingDeals]:
    """Return the deals that hang at the end of a day."""
    return hanging_deals(book.ways, last.toordinal(), figures.longest_stays_under(figures.settings))


def closed_in_slices(book: InsightBook, last: date) -> Generator[None, None, list[Closed]]:
    """Return the deals that were closed at the end of a day, for win rates and loss reasons."""
    return closed_until(book.ways, last.toordinal())


def losses_of(closed: Iterable[Closed], last: date) -> Losses:
    """Return loss reasons by quarter up to a day."""
    return losses(closed, last.toordinal())


def ended_leads(session: Session, last: date) -> Losses:
    """Return why leads were ended without an opportunity, by quarter up to a day; rows are handles of
    leads."""
    return reasons_by_quarter(session.store.insights.ended_leads(last), last.toordinal())


def own_columns(session: Session) -> list[OwnColumn]:
    """Return the file's own columns by which win rates can be told apart: those of words and choices."""
    columns = session.store.records.all(OwnColumn, order="place")
    return [column for column in columns if column.kind in ("text", "choice")]


class CheckAnswers(NamedTuple):
    """How closed deals had answered each check: how many, and the handles of those won and lost."""

    counts: dict[str, Counts]
    won: Mapping[str, Sequence[int]]
    lost: Mapping[str, Sequence[int]]


def checks_in_slices(session: Session, last: date) -> Generator[None, None, CheckAnswers]:
    """Return how the deals that were closed at the end of a day had answered each check, by check."""
    rows: defaultdict[tuple[str, bool, bool], array[int]] = defaultdict(lambda: array("q"))
    for some in session.store.insights.answers_of_closed(last):
        for key, found in some.items():
            rows[key].extend(found)
        yield
    counts = {
        check: Counts(*(len(rows[check, yes, won]) for yes in (True, False) for won in (True, False)))
        for check in JUDGED_CHECKS
    }
    won, lost = (
        {check: rows[check, True, ended] + rows[check, False, ended] for check in JUDGED_CHECKS}
        for ended in (True, False)
    )
    return CheckAnswers(counts, won, lost)


def names_of(session: Session, rows: Iterable[int]) -> dict[int, str]:
    """Return what deals are called, by handle: customer, else project, else reference."""
    found = session.store.deals.values(list(rows), ("customer", "project", "reference"))
    return {row: str(shown_text(next(filter(None, map(str, words)), ""))) for row, words in found.items()}


def groups_in_slices(session: Session, closed: list[Closed], dimension: str) -> Generator[None, None, Groups]:
    """Return win rates by a dimension: one of ``DIMENSIONS``, or the id of an own column."""
    if dimension in DIMENSIONS:
        by = {"source": by_source, "size": by_size, "competitor": by_competitor}[dimension]
        yield
        return by(closed)
    values: dict[int, str] = {}
    for some in session.store.insights.own_slices(dimension):
        values.update(some)
        yield
    return by_own(closed, dimension, values)
