"""What the levers bring, by forecasts of the open file; and the deals behind their figures."""

from __future__ import annotations

from collections.abc import Callable, Generator
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal, NamedTuple

from funnel_desktop.background import steps_on_a_thread
from funnel_desktop.commands.session import Session
from funnel_desktop.method.levers import Factors, LeverBasis
from funnel_desktop.method.period import Period
from funnel_desktop.method.stages import LEVERS, OPEN_STAGES, Lever
from funnel_desktop.queries.deal_tables import closed_deals, column_of
from funnel_desktop.queries.deals_behind import deals_behind
from funnel_desktop.queries.figures import Figures
from funnel_desktop.slices import run

if TYPE_CHECKING:
    from funnel_desktop.method.forecast_ground import Ground
    from funnel_desktop.method.lever_forecast import Alone, LeverForecasts, LeverResult
    from funnel_desktop.queries.forecast import Forecasts

_YEAR = 365

SpanKind = Literal["period", "year"]


class Span(NamedTuple):
    """From today until when a result reaches: to the period's end or over twelve months. ``days`` are left of
    the period, or of the twelve months; ``period_open``: it can be asked to the period's end; ``short``: to
    that it is less than a cycle, so that of what is found now nothing is signed by then."""

    kind: SpanKind
    until: date
    days: int
    period_open: bool
    short: bool


class LeverFigures(NamedTuple):
    """The levers as they are and as they are set.

    ``plain`` with none moved, ``set_to`` with ``factors``; ``effects``: what each lever brings as it is set,
    the others as they are; ``one_per_cent``: what one per cent of each brings, the strongest first (minor
    units).
    """

    basis: LeverBasis
    span: Span
    factors: Factors
    plain: LeverResult
    set_to: LeverResult
    effects: dict[Lever, float]
    one_per_cent: tuple[tuple[Lever, float], ...]


class Levers:
    """Works the levers of one file out, beside the window; what was worked out stays until a change."""

    def __init__(self, forecasts: Callable[[], Forecasts]) -> None:
        """``forecasts``: what is asked for the file's forecasts."""
        self._forecasts = forecasts
        self._ground: Ground | None = None
        self._basis: LeverBasis | None = None
        self._results: dict[SpanKind, LeverForecasts] = {}

    def work(
        self, source: Figures, wanted: SpanKind | None, factors: Factors
    ) -> Generator[float, None, LeverFigures]:
        """Work the figures out, in slices; yields the share done. ``wanted``: to the period's end or over
        twelve months; None: to the period's end, where that is not too near."""
        rests = yield from self._forecasts().work_ground()
        from funnel_desktop.method.lever_forecast import LeverForecasts, basis_of, one_per_cent

        usual = source.usual  # asking for it reads a small file at once
        if self._basis is None or self._ground is not rests.ground:
            self._ground, self._results = rests.ground, {}
            self._basis = basis_of(rests.ground, usual if source.stays_known else None)
        basis = self._basis
        span = span_of(basis, source.period, rests.day, wanted)
        results = self._results.get(span.kind)
        if results is None or results.days != span.days:
            won = rests.won.minor if span.kind == "period" else 0
            results = self._results[span.kind] = LeverForecasts(rests.ground, span.days, won)
        asked = results

        def work(tell: Callable[[float], None]) -> LeverFigures:
            def brings(lever: Lever, factor: float) -> float:
                tell(0.5)  # nobody waits for it any more: no forecast is begun
                return asked.brings(lever, factor)

            return LeverFigures(
                basis,
                span,
                factors,
                asked.result(),
                asked.result(factors),
                {lever: brings(lever, factors.of(lever)) for lever in LEVERS},
                one_per_cent(brings),
            )

        return (yield from steps_on_a_thread(work, wait=False))

    def work_alone(
        self, figures: LeverFigures, target: float
    ) -> Generator[float, None, dict[Lever, Alone] | None]:
        """Work out whether each lever alone reaches a target (minor units), in slices. None where the figures
        are no longer those of the file."""
        results = self._results.get(figures.span.kind)
        if results is None or figures.basis is not self._basis:
            return None

        def work(tell: Callable[[float], None]) -> dict[Lever, Alone]:
            from funnel_desktop.method.lever_forecast import alone

            # Told of each step: there the work ends when nobody wants it any more.
            return {lever: run(alone(results, figures.basis, lever, target), tell) for lever in LEVERS}

        return (yield from steps_on_a_thread(work, wait=False))


def span_of(basis: LeverBasis, period: Period, today: date, wanted: SpanKind | None) -> Span:
    """Return until when a result reaches; ``wanted`` None: twelve months where less than a cycle is left."""
    left = (period.end - today).days
    possible = left > 0 and period.start <= today
    cycle = basis.stages[OPEN_STAGES[0]].days_to_sign
    short = left < cycle
    if possible and (wanted == "period" or (wanted is None and not short)):
        return Span("period", period.end, left, True, short)
    return Span("year", today + timedelta(days=_YEAR), _YEAR, possible, short)


def target_of(figures: Figures, span: Span) -> float | None:
    """Return the target of a span in minor units: that of the period, or what is planned for the next twelve
    months; None without a target."""
    settings = figures.settings
    target = figures.plain_goals_under(settings).target_minor
    if not target or target <= 0:
        return None
    if span.kind == "period":
        return target
    plan = figures.plans.of(settings, figures.period, "money", target)
    return plan.until(span.until) - plan.until(figures.today)


def target_repeats(figures: Figures, span: Span) -> bool:
    """Whether a span goes beyond the period into one that has no target of its own, so that this period's
    counts again."""
    settings = figures.settings
    target = figures.plain_goals_under(settings).target_minor
    if span.kind == "period" or not target or target <= 0:
        return False
    return figures.plans.of(settings, figures.period, "money", target).repeats(span.until)


def under_scenario(figures: Figures, forecasts: Forecasts) -> Generator[float, None, LeverResult]:
    """Work out what is signed by the period's end with the levers of the scenario in force, as of the day of
    the figures; in slices."""
    from funnel_desktop.method.lever_forecast import LeverForecasts

    rests = yield from forecasts.work_ground(figures.today)
    left = max(0, (figures.period.end - rests.day).days)
    return LeverForecasts(rests.ground, left, rests.won.minor).result(figures.factors)


def deals_behind_lever(
    session: Session, figures: Figures, basis: LeverBasis, kind: str, lever: Lever | None
) -> list[int]:
    """Return the handles of the deals behind a figure of ``lever``.

    ``kind`` "measured": those from which the lever is measured; any other: those that the result rests on,
    won and open.
    """
    if kind != "measured" or lever is None:
        return deals_behind(session, figures, "", "by_value")
    if lever == "opportunities":
        begins, left_out = (date.fromordinal(day) for day in basis.watched_days)
        entered = session.store.statistics.entered_between
        first = set(entered(left_out, left_out))
        return [row for row in entered(begins, figures.today) if row not in first]
    return column_of(session, "won") if lever == "deal_size" else closed_deals(session)
