"""Sources and visits of a month or a week: the period, the proposal by source, and what became of the plan.

Formulas: sales method, section 6 and the last paragraph of section 7.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal, NamedTuple

from funnel_desktop.method.records import Lead, Visit
from funnel_desktop.method.rounding import round_up
from funnel_desktop.method.stages import SOURCES

_CLOCK = re.compile("(?:[01][0-9]|2[0-3]):[0-5][0-9]")

if TYPE_CHECKING:
    from fractions import Fraction

PeriodKind = Literal["month", "week"]


class PlanPeriod(NamedTuple):
    """A calendar month or an ISO week (Monday to Sunday), both days included."""

    kind: PeriodKind
    start: date
    end: date

    @property
    def key(self) -> str:
        """How the file names it: "2026-11", or "2026-W48"."""
        if self.kind == "month":
            return f"{self.start:%Y-%m}"
        year, week, _ = self.start.isocalendar()
        return f"{year:04d}-W{week:02d}"

    @property
    def days(self) -> list[date]:
        """All its days."""
        return [self.start + timedelta(days=offset) for offset in range((self.end - self.start).days + 1)]

    def next(self) -> PlanPeriod:
        """Return the one after it (itself at the end of all dates)."""
        return self if self.end >= date.max else period_of_day(self.kind, self.end + timedelta(days=1))

    def previous(self) -> PlanPeriod:
        """Return the one before it (itself at the beginning of all dates)."""
        return self if self.start <= date.min else period_of_day(self.kind, self.start - timedelta(days=1))


def period_of_day(kind: PeriodKind, day: date) -> PlanPeriod:
    """Return the "month" or the "week" in which ``day`` lies."""
    if kind == "month":
        start = day.replace(day=1)
        following = (start + timedelta(days=31)).replace(day=1)
        return PlanPeriod(kind, start, following - timedelta(days=1))
    monday = day - timedelta(days=day.weekday())
    return PlanPeriod("week", monday, monday + timedelta(days=6))


def grid_days(period: PlanPeriod) -> list[date]:
    """Return the days that a calendar shows for a period: whole weeks from Monday to Sunday."""
    first = period.start - timedelta(days=period.start.weekday())
    last = period.end + timedelta(days=6 - period.end.weekday())
    return [first + timedelta(days=offset) for offset in range((last - first).days + 1)]


class SourceResult(NamedTuple):
    """How a source has worked so far: its closed deals and the won ones among them."""

    won: int = 0
    closed: int = 0

    @property
    def rate(self) -> float | None:
        """Share won, 0 to 1; None before the first closed deal."""
        return self.won / self.closed if self.closed else None

    @property
    def weight(self) -> Fraction:
        """(won + 1) / (closed + 2): what the proposal is spread by. A source without history gets 1/2."""
        from fractions import Fraction  # not before the first picture

        return Fraction(self.won + 1, self.closed + 2)


class Company(NamedTuple):
    """Why a company counts: a visit that was done there, or the deal (its handle) that entered the funnel."""

    customer: str
    source: str
    day: str
    visit_id: str | None
    row: int | None


def spread(total: int, weights: Mapping[str, Fraction]) -> dict[str, int]:
    """Spread a whole number over keys in proportion to weights, by largest remainder; the parts add up.

    Exact: fractions, no floats. Equal remainders go to the earlier key. Raises ValueError for a negative
    total or weight, and when there is something to spread and no weight to spread it by.
    """
    from fractions import Fraction  # not before the first picture

    together = sum(weights.values(), Fraction(0))
    if total < 0 or any(weight < 0 for weight in weights.values()):
        raise ValueError("cannot spread less than nothing")
    if together == 0:
        if total:
            raise ValueError("no weight to spread by")
        return dict.fromkeys(weights, 0)
    shares = {key: total * weight / together for key, weight in weights.items()}
    parts = {key: int(share) for key, share in shares.items()}
    left = total - sum(parts.values())
    by_remainder = sorted(shares, key=lambda key: parts[key] - shares[key])
    for key in by_remainder[:left]:
        parts[key] += 1
    return parts


def proposed_visits(new_targets: float, results: Mapping[str, SourceResult]) -> dict[str, int]:
    """Return the proposed number of companies by source: ``new_targets`` rounded up, spread over the five
    sources in proportion to (won + 1) / (closed + 2) of each, whole by largest remainder."""
    weights = {source: results.get(source, SourceResult()).weight for source in SOURCES}
    return spread(max(0, round_up(new_targets)), weights)


class SourceLine(NamedTuple):
    """One source in one period. ``proposed`` and ``planned`` are None where there is none.

    ``planned`` is the one plan: the number typed, or that of the companies which have a visit on the
    calendar, ``arranged``, where those are more.
    """

    source: str
    proposed: int | None
    planned: int | None
    actual: int
    result: SourceResult
    arranged: int = 0


def source_lines(
    proposal: Mapping[str, int] | None,
    planned: Mapping[str, int],
    actual: Mapping[str, int],
    results: Mapping[str, SourceResult],
    arranged: Mapping[str, int] | None = None,
) -> list[SourceLine]:
    """Put the figures of a period together, a line a source in the method's order. ``planned``: the numbers
    typed; ``arranged``: the companies with a visit on the calendar."""
    there = arranged or {}
    return [
        SourceLine(
            source,
            None if proposal is None else proposal[source],
            _one_plan(planned.get(source), there.get(source, 0)),
            actual.get(source, 0),
            results.get(source, SourceResult()),
            there.get(source, 0),
        )
        for source in SOURCES
    ]


def _one_plan(typed: int | None, arranged: int) -> int | None:
    return max(typed or 0, arranged) if arranged or typed is not None else None


def total_line(lines: list[SourceLine]) -> SourceLine:
    """Return the sum of the lines, under the key "" ; None where no line has a figure."""
    proposed = [line.proposed for line in lines if line.proposed is not None]
    planned = [line.planned for line in lines if line.planned is not None]
    return SourceLine(
        "",
        sum(proposed) if proposed else None,
        sum(planned) if planned else None,
        sum(line.actual for line in lines),
        SourceResult(sum(line.result.won for line in lines), sum(line.result.closed for line in lines)),
        sum(line.arranged for line in lines),
    )


def first_visit_after(lead: Lead, before: Visit | None, after: Visit) -> str | None:
    """Return the date for the first visit of ``lead`` once its visit ``before`` (None: new) is ``after``.

    A visit made takes the date away, unless another one is meant for later; a planned one sets the date of a
    lead that had none, and takes its own along to another day.
    """
    when, planned = lead.first_visit_date, after.planned_date
    own = {planned, None if before is None else before.planned_date}
    if after.done_date is not None:
        return None if when is None or when <= after.done_date or when in own else when
    follows = before is None or when is None or when == before.planned_date
    return planned if planned is not None and follows else when


def planned_first_visit(lead: Lead) -> Visit:
    """Return the first visit of a lead that has only a date for it: a visit under the lead's own id, so that
    it is the same one each time it is asked for. It becomes a record once more is known of it."""
    return Visit(
        lead.id,
        None,
        lead.id,
        lead.customer,
        person=lead.contact_name,
        position=lead.contact_position,
        source=lead.source,
        planned_date=lead.first_visit_date,
        created_at=lead.created_at,
    )


def only_in_lead(visit: Visit) -> bool:
    """Whether a visit stands in the file as the date of its lead and is no record of its own."""
    return visit.lead_id is not None and visit.id == visit.lead_id


def is_clock(text: str) -> bool:
    """Whether a text is a time of day as the file keeps it: 14:30."""
    return _CLOCK.fullmatch(text) is not None


def time_typed(text: str) -> str | None:
    """Read a time of day as people type it ("930", "9:30", "９：30", "14点", "2pm"); "" stays "".

    Returns "09:30", or None when it is no time.
    """
    plain = "".join(text.split()).lower().translate(str.maketrans("０１２３４５６７８９：．", "0123456789:."))
    if not plain:
        return ""
    for mark in ("点半", "點半"):
        plain = plain.replace(mark, ":30")
    plain = plain.replace("点", ":").replace("時", ":").replace("时", ":").replace("分", "").replace(".", ":")
    later = 0
    if plain.endswith(("am", "pm")):
        plain, later = plain[:-2], 12 if plain.endswith("pm") else -12
    plain = plain.rstrip(":")
    hour, colon, minute = plain.partition(":")
    if not colon and len(plain) in (3, 4):
        hour, minute = plain[:-2], plain[-2:]
    if not hour.isdecimal() or len(hour) > 2 or (minute and (not minute.isdecimal() or len(minute) > 2)):
        return None
    clock, past = int(hour), int(minute or 0)
    if later:
        if not 1 <= clock <= 12:
            return None
        clock = clock % 12 + max(0, later)
    return f"{clock:02d}:{past:02d}" if clock < 24 and past < 60 else None
