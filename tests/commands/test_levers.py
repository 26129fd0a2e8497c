"""The levers of a file: measured on its deals, kept by every change, and scenarios that are used and left."""

from __future__ import annotations

import csv
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from funnel_desktop.commands.deals import AddDeal, DeleteDeals, LoseDeals, SetSettings, WinDeal
from funnel_desktop.commands.scenarios import left, removed, saved, scenarios, used
from funnel_desktop.commands.session import Session
from funnel_desktop.method.levers import Factors, alone, one_per_cent, result
from funnel_desktop.method.records import Lead
from funnel_desktop.method.stages import OPEN_STAGES
from funnel_desktop.queries import totals as module
from funnel_desktop.queries.chart import chart_figures
from funnel_desktop.queries.figures import Figures
from funnel_desktop.sample.funnel import SampleFunnel
from funnel_desktop.text import FunnelError
from tests.store.freeze_schema import FOLDER, thaw

from .conftest import StoryClock
from .test_importing import bring_in


def test_the_levers_of_the_real_deals(session: Session, real_data: Path) -> None:
    """Every figure by plain csv over the spreadsheet, in the autumn of its year."""
    bring_in(session, real_data)
    session.execute(
        SetSettings(
            replace(
                session.settings,
                target_minor=12_000_000 * 100,
                average_minor=2_500 * 100,
                period_start=date(2017, 1, 1),
                period_end=date(2017, 12, 31),
                months_left=3.0,
            )
        )
    )
    with real_data.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))

    def day(text: str) -> date:
        month, number, year = map(int, text.split("/"))
        return date(year, month, number)

    won = [row for row in rows if row["deal_stage"] == "Won"]
    lost = [row for row in rows if row["deal_stage"] == "Lost"]
    rate = len(won) / (len(won) + len(lost))
    days = sum((day(row["close_date"]) - day(row["engage_date"])).days for row in won) / len(won)
    size = sum(float(row["close_value"]) for row in won) / len(won)
    of_the_year = [row for row in rows if row["engage_date"] and day(row["engage_date"]).year == 2017]
    assert (round(100 * rate, 2), round(days, 1)) == (63.15, 51.8)

    figures = Figures(session, session.clock().date())
    measures = figures.measures
    assert measures.win_rate.value == pytest.approx(rate)
    assert measures.win_rate.sample == 6711
    assert measures.sales_cycle.value == pytest.approx(days / 30.44)
    assert measures.sales_cycle.sample == 4238
    assert measures.deal_size.value == pytest.approx(size * 100)
    assert measures.deal_size.sample == 4238
    assert measures.opportunities.value == pytest.approx(len(of_the_year) / 12)
    assert figures.entered.undated == sum(not row["engage_date"] for row in rows) == 500
    # No open deal has an amount: what is won, and what three months less the cycle may bring.
    ground = figures.lever_ground
    new = len(of_the_year) / 12 * (3 - days / 30.44) * rate * size
    assert result(ground).total / 100 == pytest.approx(10_005_534 + new)
    ranked = dict(one_per_cent(ground))
    assert ranked["win_rate"] / 100 == pytest.approx(new / 100)
    assert ranked["sales_cycle"] / 100 == pytest.approx(new * (0.01 * days / 30.44) / (3 - days / 30.44))
    found = alone(ground, "deal_size", 12_000_000 * 100)
    assert found.value == pytest.approx(size * 100 * (12_000_000 - 10_005_534) / new)


def test_measures_follow_every_change(session: Session, clock: StoryClock) -> None:
    figures = Figures(session, clock().date())
    session.subscribe(lambda change: figures.totals.apply(change.deals or ()))
    assert figures.measures.missing == ("win_rate", "opportunities", "sales_cycle", "deal_size")
    rows = []
    for number in range(4):
        change = session.execute(AddDeal({"customer": f"c{number}", "amount_minor": 1000}))
        assert change.deals
        rows.append(change.deals[0].row)
    clock.later(days=20)
    figures.set_today(clock().date())
    session.execute(WinDeal(rows[0], 3000, None, clock().date().isoformat()))
    session.execute(LoseDeals((rows[1],), "price"))
    session.execute(DeleteDeals((rows[2],)))
    kept = figures.measures
    assert kept == Figures(session, clock().date()).measures
    assert [measure.value for measure in kept] == [0.5, 3.0, pytest.approx(20 / 30.44), 3000]
    session.undo()
    assert figures.measures.opportunities.sample == 4


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


def test_balance_levers_and_targets_say_the_same_under_a_scenario(
    session: Session, clock: StoryClock
) -> None:
    """By plain SQL over the file: the open amounts grow by d/d0, their chances by w/w0 and to 1 at most."""
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
    assert measured.expected_value == pytest.approx(figures.lever_result.won + figures.lever_result.open)
    ground = figures.lever_ground
    session.execute(saved(session, "More", Factors(1.25, 1.5, 0.5, 1.2), use=True))

    with closing(sqlite3.connect(session.path)) as database:
        won, opened = database.execute(
            "SELECT sum(CASE WHEN outcome = 'won' THEN amount_minor ELSE 0 END), "
            "sum(CASE WHEN outcome = 'open' THEN amount_minor * 1.2 * min(1.0, 1.25 * "
            "CASE stage WHEN 'target' THEN 0.1 WHEN 'intent' THEN 0.75 WHEN 'near_win' THEN 0.9 END) END) "
            "FROM deal"
        ).fetchone()
    under = figures.balance.money
    assert under is not None
    assert under.average == 48_000
    assert under.expected_value == pytest.approx(won + opened)
    found = result(ground, Factors(1.25, 1.5, 0.5, 1.2))
    assert (found.won + found.open, found.total) == pytest.approx((won + opened, won + opened + found.new))
    assert found.new > 0
    assert figures.lever_result == found
    chart = chart_figures(figures, "money").value
    assert chart.stage("target").expected == pytest.approx(won + opened)
    # A step back, and the measured figures are there again.
    session.undo()
    assert figures.balance.money == measured
    assert figures.probabilities == ground.probabilities


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
