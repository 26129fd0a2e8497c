"""A year's target taken apart into quarters, months, weeks and days, and how far along it one is.

Amounts are minor units and units are whole numbers, so every sum here is exact: the twelve months add up to
the year, and as each month is taken apart into its days, quarters and weeks (which cut across months) add up
to it too.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta
from itertools import accumulate
from typing import Literal, NamedTuple

MEASURES = ("money", "units")

SMOOTHING_DEALS = 12
"""How many deals of an even year are mixed into last year's season: one a month. Two won deals then say
little about a season, two hundred say nearly all."""


SpanKind = Literal["year", "quarter", "month", "week"]


class Span(NamedTuple):
    """A part of a year: ``kind`` "year", "quarter", "month" or "week" (ISO, cut off at the year's ends), its
    number, and its first and last day."""

    kind: SpanKind
    number: int
    start: date
    end: date


class Split(NamedTuple):
    """A whole number taken apart: ``parts`` add up to it, ``raised`` are the places of the parts that got one
    more than their share rounded down."""

    parts: tuple[int, ...]
    raised: tuple[int, ...]


class Breakdown(NamedTuple):
    """A year's target by month. ``raised`` and ``by_hand`` are months (1 to 12). ``scaled``: the months by
    hand did not fit the target, so they were brought to it in proportion; they came to ``typed``."""

    months: tuple[int, ...]
    raised: tuple[int, ...]
    by_hand: tuple[int, ...]
    scaled: bool
    typed: int


class Standing(NamedTuple):
    """How far one is: what was to be reached by today (``due``), by how much one is ahead of it (negative:
    behind), what is missing, over how many weeks, and so how much a week (None: no time is left)."""

    target: int
    reached: int
    due: int
    ahead: int
    missing: int
    weeks_left: float
    per_week: float | None


# Spans -----------------------------------------------------------------------------------------------


def year_span(year: int) -> Span:
    """Return the whole year."""
    return Span("year", year, date(year, 1, 1), date(year, 12, 31))


def month_spans(year: int) -> tuple[Span, ...]:
    """Return the twelve months."""
    firsts = [date(year, month, 1) for month in range(1, 13)]
    lasts = [day - timedelta(days=1) for day in firsts[1:]] + [date(year, 12, 31)]
    return tuple(Span("month", first.month, first, last) for first, last in zip(firsts, lasts, strict=True))


def quarter_spans(year: int) -> tuple[Span, ...]:
    """Return the four quarters."""
    months = month_spans(year)
    return tuple(Span("quarter", n + 1, months[3 * n].start, months[3 * n + 2].end) for n in range(4))


def week_spans(year: int) -> tuple[Span, ...]:
    """Return the ISO weeks of a year; those that reach into another year end at its first or last day."""
    spans = []
    start, last = date(year, 1, 1), date(year, 12, 31)
    while start <= last:
        end = min(last, start + timedelta(days=6 - start.weekday()))
        spans.append(Span("week", start.isocalendar().week, start, end))
        start = end + timedelta(days=1)
    return tuple(spans)


# Taking apart ----------------------------------------------------------------------------------------


def split(total: int, weights: Sequence[int]) -> Split:
    """Take ``total`` (0 or more) apart in proportion to ``weights`` (whole, 0 or more) by largest remainder.

    Each part is its share rounded down or up; what is left over goes, one each, to the largest remainders
    (of equal ones, the larger weight, then the earlier place). Weights that are all 0 count as equal.
    """
    whole = sum(weights)
    if whole == 0:
        weights, whole = [1] * len(weights), len(weights)
    floors = [total * weight // whole for weight in weights]
    order = sorted(range(len(weights)), key=lambda at: (-(total * weights[at] % whole), -weights[at], at))
    raised = tuple(sorted(order[: total - sum(floors)]))
    for at in raised:
        floors[at] += 1
    return Split(tuple(floors), raised)


def even_weights(year: int) -> tuple[int, ...]:
    """Return the working days of each month: every working day of the year carries the same."""
    from funnel_desktop.method.workdays import working_days

    return tuple(working_days(span.start, span.end) for span in month_spans(year))


def season_weights(won: Sequence[int], deals: int, even: Sequence[int]) -> tuple[int, ...]:
    """Return weights of the months by last year's season: ``won`` of each month, from ``deals`` won deals.

    Smoothed, as a few deals are no season: share = (deals · won/Σwon + 12 · even/Σeven) / (deals + 12).
    Whole numbers in that proportion, so that the split stays exact; without history the even weights.
    """
    whole, days = sum(won), sum(even)
    if deals <= 0 or whole <= 0 or days <= 0:
        return tuple(even)
    return tuple(
        deals * part * days + SMOOTHING_DEALS * day * whole for part, day in zip(won, even, strict=True)
    )


def break_down(total: int, weights: Sequence[int], by_hand: Mapping[int, int]) -> Breakdown:
    """Take a year's target apart into months: those ``by_hand`` (month to part) keep theirs, the others share
    the rest by ``weights``. The months always add up to ``total``: where months by hand cannot (more than the
    target, or all twelve set and the target changed since), they are scaled to it.
    """
    fixed = {month: max(0, part) for month, part in by_hand.items() if 1 <= month <= 12}
    typed = sum(fixed.values())
    free = [month for month in range(1, 13) if month not in fixed]
    hand = tuple(sorted(fixed))
    if typed > total or (not free and typed != total):
        # Months that are free get nothing then: what was typed takes more than there is.
        shares = [fixed.get(month, 0) for month in range(1, 13)] if typed else list(weights)
        parts, raised = split(total, shares)
        return Breakdown(parts, tuple(at + 1 for at in raised), hand, True, typed)
    if not free:
        return Breakdown(tuple(fixed[month] for month in range(1, 13)), (), hand, False, typed)
    shared = split(total - typed, [weights[month - 1] for month in free])
    filled = {**fixed, **dict(zip(free, shared.parts, strict=True))}
    raised = tuple(free[at] for at in shared.raised)
    return Breakdown(tuple(filled[month] for month in range(1, 13)), raised, hand, False, typed)


def kept_past(
    months: Sequence[int], by_hand: Collection[int], typed: Collection[int], first: int
) -> list[int]:
    """Return the months that keep what they have when the months ``typed`` are set: those before ``first``,
    the first one that is still to come, that were not set by hand. Nobody can work for what is past any more,
    so the months to come pay, as long as one of them is free; otherwise none is kept.
    """
    if len(months) != 12 or not any(
        month not in by_hand and month not in typed for month in range(first, 13)
    ):
        return []
    return [month for month in range(1, first) if month not in by_hand and month not in typed]


class YearPlan:
    """The target of a year by day, from its months: for the sum of any span, and for the plan's line."""

    def __init__(self, year: int, months: Sequence[int]) -> None:
        self.year = year
        self.months = tuple(months)
        self.first = date(year, 1, 1)
        self._sums = list(accumulate(_days(year, months), initial=0))

    def until(self, day: date) -> int:
        """Return what is planned from the year's first day to the end of ``day``."""
        return self._sums[min(max(0, (day - self.first).days + 1), len(self._sums) - 1)]

    def of(self, span: Span) -> int:
        """Return what is planned for a span."""
        return self.until(span.end) - self.until(span.start - timedelta(days=1))

    def line(self) -> tuple[int, ...]:
        """Return what is planned by the end of each day; never falls, and ends at the target."""
        return tuple(self._sums[1:])


def _days(year: int, months: Sequence[int]) -> list[int]:
    """Take each month apart over its working days. All have the same remainder: those that get one more lie
    as evenly as can be."""
    from funnel_desktop.method.workdays import is_working_day

    days: list[int] = []
    for span, part in zip(month_spans(year), months, strict=True):
        count = (span.end - span.start).days + 1
        worked = [at for at in range(count) if is_working_day(span.start + timedelta(days=at))]
        worked = worked or list(range(count))
        values = [0] * count
        for number, at in enumerate(worked):
            values[at] = part * (number + 1) // len(worked) - part * number // len(worked)
        days += values
    return days


# Following -------------------------------------------------------------------------------------------


def standing(
    target: int, reached: int, plan: YearPlan, today: date, weeks_left: float | None = None
) -> Standing:
    """Return how far one is on ``today``, which counts among the days passed in the plan and among those
    left (``weeks_left`` None: days left / 7)."""
    last = date(plan.year, 12, 31)
    if weeks_left is None:
        weeks_left = max(0, (last - max(today, plan.first)).days + 1) / 7
    due = plan.until(today)
    missing = max(0, target - reached)
    per_week = missing / weeks_left if weeks_left > 0 else (None if missing else 0.0)
    return Standing(target, reached, due, reached - due, missing, weeks_left, per_week)
