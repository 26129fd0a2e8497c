"""The levers of a file: measured on its deals, kept by every change, and scenarios that are used and left."""

from __future__ import annotations

import csv
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from funnel_desktop.commands.deals import AddDeal, DeleteDeals, LoseDeals, SetSettings, WinDeal
from funnel_desktop.commands.scenarios import left, removed, saved, scenarios, used
from funnel_desktop.commands.session import Session
from funnel_desktop.commands.targets import SetYearTarget
from funnel_desktop.method.lever_forecast import LeverForecasts
from funnel_desktop.method.levers import AS_MEASURED, Factors
from funnel_desktop.method.records import Lead
from funnel_desktop.method.stages import LEVERS, OPEN_STAGES
from funnel_desktop.queries import totals as module
from funnel_desktop.queries.chart import chart_figures
from funnel_desktop.queries.figures import Figures
from funnel_desktop.queries.forecast import Forecasts
from funnel_desktop.queries.levers import LeverFigures, Levers, Span, SpanKind, target_of, target_repeats
from funnel_desktop.sample.funnel import SampleFunnel
from funnel_desktop.text import FunnelError
from tests.steps import finished
from tests.store.freeze_schema import FOLDER, thaw

from .conftest import StoryClock
from .test_importing import bring_in


def levers_of(
    session: Session, figures: Figures, wanted: SpanKind | None = None, factors: Factors = AS_MEASURED
) -> LeverFigures:
    """Work the levers out as if the file had just been opened."""
    forecasts = Forecasts(session)
    levers = Levers(lambda: forecasts)
    return finished(levers.work(figures, wanted, factors))


def test_the_levers_of_the_real_deals(session: Session, real_data: Path) -> None:
    """Every value by plain csv over the spreadsheet, in the autumn of its year."""
    bring_in(session, real_data)
    period = replace(session.settings, target_minor=12_000_000 * 100, average_minor=2_500 * 100)
    session.execute(
        SetSettings(replace(period, period_start=date(2017, 1, 1), period_end=date(2017, 12, 31)))
    )
    with real_data.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    won = [row for row in rows if row["deal_stage"] == "Won"]
    lost = [row for row in rows if row["deal_stage"] == "Lost"]
    found = levers_of(session, Figures(session, session.clock().date()))
    basis = found.basis
    assert (basis.closed, basis.from_method) == (len(won) + len(lost), False)
    assert basis.sum_minor / 100 == sum(float(row["close_value"]) for row in won) == 10_005_534
    assert (basis.amounts, basis.amounts_won) == (len(won), True) == (4238, True)
    # The period is long over: it is asked over twelve months alone.
    assert (found.span.kind, found.span.period_open) == ("year", False)


def test_values_follow_every_change(session: Session, clock: StoryClock) -> None:
    figures = Figures(session, clock().date())
    forecasts = Forecasts(session)
    session.subscribe(forecasts.follow)
    levers = Levers(lambda: forecasts)

    def now() -> LeverFigures:
        return finished(levers.work(figures, None, AS_MEASURED))

    before = now()
    assert before.basis.from_method
    assert (before.basis.new, before.basis.amounts, before.plain.total) == (0, 0, 0)
    assert before.basis.value("sales_cycle") == 120
    rows = []
    for number in range(4):
        change = session.execute(AddDeal({"customer": f"c{number}", "amount_minor": 1000 + number}))
        assert change.deals
        rows.append(change.deals[0].row)
    clock.later(days=20)
    figures.set_today(clock().date())
    session.execute(WinDeal(rows[0], 3000, None, clock().date().isoformat()))
    session.execute(LoseDeals((rows[1],), "price"))
    session.execute(DeleteDeals((rows[2],)))
    kept = now()
    assert kept.basis == levers_of(session, figures).basis
    assert kept.plain == levers_of(session, figures).plain
    # One is won, one is lost: four stages were passed over in a day, the fifth and the first were left.
    assert (kept.basis.closed, kept.basis.sample("win_rate")) == (2, 6)
    # By amount: what was won, and the one that is open.
    assert (kept.basis.amounts, kept.basis.sum_minor) == (2, 3000 + 1003)
    assert kept.plain.won == (3000 if kept.span.kind == "period" else 0)
    assert now() == kept
    session.undo()
    assert now().basis.amounts == 3


def test_until_when_is_chosen_and_twelve_months_where_less_than_a_cycle_is_left(session: Session) -> None:
    today = session.clock().date()

    def span(end: date, wanted: SpanKind | None = None, start: date | None = None) -> Span:
        chosen = replace(session.settings, period_start=start or today - timedelta(days=9), period_end=end)
        session.execute(SetSettings(chosen))
        return levers_of(session, Figures(session, today), wanted).span

    year = today + timedelta(days=365)
    long, short = today + timedelta(days=120), today + timedelta(days=119)
    assert span(long) == ("period", long, 120, True, False)
    assert span(long, "year") == ("year", year, 365, True, False)
    assert span(short) == ("year", year, 365, True, True)
    assert span(short, "period") == ("period", short, 119, True, True)
    assert span(today, "period") == ("year", year, 365, False, True)
    later = today + timedelta(days=5)
    assert span(year, "period", later).kind == "year"


def test_the_target_of_twelve_months_is_what_is_planned_for_them(session: Session) -> None:
    """To the end of this year, and as much of next year's as is planned by then."""
    today = session.clock().date()
    first, last = today.replace(month=1, day=1), today.replace(month=12, day=31)
    session.execute(
        SetSettings(replace(session.settings, target_minor=12_000_000, period_start=first, period_end=last))
    )
    figures = Figures(session, today)
    found = levers_of(session, figures, "year")
    assert target_of(figures, found.span) == pytest.approx(12_000_000, rel=0.002)  # this year's again
    assert target_repeats(figures, found.span)
    session.execute(SetYearTarget(last.year + 1, 24_000_000, None))
    figures = Figures(session, today)
    there = target_of(figures, found.span)
    plan = figures.plans.of(figures.settings, figures.period, "money", 12_000_000)
    assert there is not None
    assert there == pytest.approx(
        12_000_000 - plan.until(today) + (plan.until(found.span.until) - 12_000_000)
    )
    assert 12_000_000 < there < 24_000_000
    assert not target_repeats(figures, found.span)
    assert target_of(figures, levers_of(session, figures, "period").span) == 12_000_000
    assert target_of(Figures(session, today), found.span._replace(kind="period")) == 12_000_000
    session.execute(SetSettings(replace(session.settings, target_minor=None)))
    assert target_of(Figures(session, today), found.span) is None


def test_a_setting_is_the_forecast_with_it(session: Session, clock: StoryClock) -> None:
    """Each lever's effect: the forecast so set less the forecast as it is, by another way."""
    session.execute(SampleFunnel())
    figures = Figures(session, clock().date())
    used = Factors(1.1, 2.0, 0.8, 1.2)
    found = levers_of(session, figures, "year", used)
    rests = finished(Forecasts(session).work_ground())
    for lever in LEVERS:
        factor = used.of(lever)
        apart = LeverForecasts(rests.ground, 365, 0)
        brought = apart.result(AS_MEASURED.with_lever(lever, factor)).total - apart.result().total
        assert found.effects[lever] == pytest.approx(brought)
    assert found.set_to == LeverForecasts(rests.ground, 365, 0).result(used)
    assert found.set_to.total > found.plain.total + max(found.effects.values())


def test_one_scenario_at_a_time_and_undo_of_each_step(session: Session, clock: StoryClock) -> None:
    figures = Figures(session, clock().date(), scenarios=True)
    session.subscribe(figures.follow)
    factors = Factors(1.0, 1.0, 0.9, 1.5)
    assert left(session) is None
    session.execute(saved(session, "One", factors))
    assert figures.scenario is None
    session.execute(saved(session, " Two ", factors, use=True))
    one, two = scenarios(session)
    assert (one.active, two.active, two.name) == (0, 1, "Two")
    assert figures.scenario == two
    session.execute(used(session, one))
    assert [scenario.active for scenario in scenarios(session)] == [1, 0]
    assert str(session.undo_name) == "use scenario One"
    session.undo()
    assert figures.scenario == two
    session.execute(saved(session, "TWO", Factors(deal_size=2.0)))
    assert [(kept.name, kept.deal_size) for kept in scenarios(session)] == [("One", 1.5), ("TWO", 2.0)]
    command = left(session)
    assert command is not None
    session.execute(command)
    assert figures.scenario is None
    session.execute(removed(one))
    assert len(scenarios(session)) == 1
    with pytest.raises(FunnelError):
        saved(session, "  ", factors)


def test_balance_chart_and_headers_say_the_same_under_a_scenario(session: Session, clock: StoryClock) -> None:
    """By plain SQL over the file: the open amounts grow by d/d0, of every stage w/w0 as many move on, 1 at
    most: of .40 .50 .667 .833 .90 a quarter more is .50 .625 .833 1 1."""
    for number in range(6):
        change = session.execute(AddDeal({"customer": f"closed{number}", "amount_minor": 40_000 + number}))
        assert change.deals
        row = change.deals[0].row
        if number < 2:
            session.execute(LoseDeals((row,), "price"))
        else:
            session.execute(WinDeal(row, 40_000 + number, 1, clock().date().isoformat()))
    for stage, amount in (("target", 70_003), ("intent", 50_001), ("near_win", 30_007)):
        session.execute(AddDeal({"customer": stage, "amount_minor": amount, "units": 3}, stage))
    chosen = replace(session.settings, target_minor=900_000, average_minor=40_000)
    session.execute(SetSettings(replace(chosen, probability_mode="standard")))
    figures = Figures(session, clock().date(), scenarios=True)
    session.subscribe(figures.follow)
    measured = figures.balance.money
    assert measured is not None
    probabilities = figures.probabilities
    session.execute(saved(session, "More", Factors(1.25, 1.5, 0.5, 1.2), use=True))

    with closing(sqlite3.connect(session.path)) as database:
        won, opened = database.execute(
            "SELECT sum(CASE WHEN outcome = 'won' THEN amount_minor ELSE 0 END), "
            "sum(CASE WHEN outcome = 'open' THEN amount_minor * 1.2 * "
            "CASE stage WHEN 'target' THEN 0.5 * 0.625 * 2.5 / 3 ELSE 1.0 END END) FROM deal"
        ).fetchone()
    under = figures.balance.money
    assert under is not None
    assert under.average == 48_000
    assert under.expected_value == pytest.approx(won + opened)
    chart = chart_figures(figures, "money").value
    assert chart.stage("target").expected == pytest.approx(won + opened)
    # A step back, and the measured figures are there again.
    session.undo()
    assert figures.balance.money == measured
    assert figures.probabilities == probabilities


def test_an_older_file_that_is_only_read_has_no_scenario_and_no_leads(tmp_path: Path) -> None:
    path = thaw(FOLDER / "1.0.sql", tmp_path / "old.funnel")
    before = path.read_bytes()
    old = Session.open(path, "read")
    assert Figures(old, date(2026, 11, 24), scenarios=True).scenario is None
    assert old.store.records.all(Lead) == []
    old.close()
    assert path.read_bytes() == before


def test_what_is_expected_when_is_read_in_parts_and_followed_meanwhile(
    funnel_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_PART", 10)
    session = Session.create(funnel_path)
    session.execute(SampleFunnel())
    totals = module.Totals(session.store, date(2026, 1, 1), date(2026, 12, 31))
    session.subscribe(lambda change: totals.apply(change.deals or ()))

    def there() -> dict[tuple[str, str | None], tuple[int, int, int]]:
        days = session.store.targets.open_by_day()
        return {(day.stage, day.day): (day.sum_minor, day.units, day.deals) for day in days}

    totals.read_expected()
    assert not totals.expected_known
    # One that was read goes, and one that was not.
    rows = [row for stage in OPEN_STAGES for row in session.store.deals.column(stage)]
    session.execute(DeleteDeals((min(rows), max(rows))))
    assert {key: value for key, value in totals.expected.items() if value[2]} == there()
    session.undo()
    assert {key: value for key, value in totals.expected.items() if value[2]} == there()
    session.close()
