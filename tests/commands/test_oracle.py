"""One value for one quantity: what rooms and command line say of a random file, against plain SQL over its
tables and arithmetic of our own, in three time zones."""

from __future__ import annotations

import json
import math
import sqlite3
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from funnel_desktop import slices
from funnel_desktop.cli.main import run
from funnel_desktop.commands.closing import LoseDeals, ReopenDeals, WinDeal
from funnel_desktop.commands.deals import AddDeal, EditDeal, MoveDeals, SetSettings
from funnel_desktop.commands.leads import AddLeads, Conversion, ConvertLeads
from funnel_desktop.commands.session import Session
from funnel_desktop.commands.targets import BeforeValues, SetWonBefore
from funnel_desktop.method.records import Lead
from funnel_desktop.method.stages import OPEN_STAGES, SOURCES
from funnel_desktop.method.today import week_of
from funnel_desktop.method.visits import period_of_day
from funnel_desktop.queries.board_index import BoardIndex
from funnel_desktop.queries.day import LISTED, day_plan_in_slices
from funnel_desktop.queries.figures import Figures
from funnel_desktop.queries.funnel_of_day import funnel_at, funnel_now
from funnel_desktop.queries.in_time import in_time
from funnel_desktop.queries.report import report
from funnel_desktop.queries.review import read_content
from funnel_desktop.queries.targets import year_figures
from funnel_desktop.queries.visits import source_figures

FIRST = date(2025, 11, 20)
MILLION = 100_000_000
LIMITS = dict.fromkeys(LISTED, 3)

stories = st.lists(
    st.tuples(
        st.sampled_from(
            ["add", "add", "lead", "convert", "move", "win", "win", "lose", "reopen", "amount", "before"]
        ),
        st.integers(0, 20),
        st.integers(0, 9),
        st.integers(0, 30),
        st.integers(1, 97),
        st.sampled_from([0, 8, 23]),
    ),
    min_size=5,
    max_size=30,
)


class Clock:
    """A clock that stands where the story puts it."""

    def __init__(self) -> None:
        self.day, self.hour = FIRST, 9

    def __call__(self) -> datetime:
        return datetime(self.day.year, self.day.month, self.day.day, self.hour, 30).astimezone()


@pytest.fixture(params=["Asia/Shanghai", "America/Los_Angeles", "UTC"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


def told(session: Session, clock: Clock, steps: list[tuple[str, int, int, int, int, int]]) -> None:
    """Let a user do things, day after day, some of them noted late."""
    execute = session.execute
    for number, (what, which, later, back, size, hour) in enumerate(steps):
        clock.day, clock.hour = clock.day + timedelta(days=later), hour
        rows = [row for (row,) in session.store.file.connection.execute("SELECT rowid FROM deal")]
        amount = size * MILLION // 97 if size % 7 else None
        if what == "add" or not rows:
            values = {
                "customer": f"C{which}",
                "amount_minor": amount,
                "units": size % 5,
                "source": SOURCES[size % 5],
            }
            execute(AddDeal(values, OPEN_STAGES[size % 5]))
            continue
        row = rows[which % len(rows)]
        deal = session.deal(row)
        assert deal is not None
        day = max(FIRST, clock.day - timedelta(days=back)).isoformat()
        leads = session.store.records.all(Lead)
        if what == "lead":
            execute(AddLeads(({"customer": f"L{number}"},)))
        elif what == "convert" and leads:
            execute(ConvertLeads((Conversion(leads[0].id),)))
        elif what == "move" and deal.outcome == "open":
            execute(MoveDeals((row,), OPEN_STAGES[size % 5], reasons={row: "so"}))
        elif what == "win":
            execute(WinDeal(row, amount, size % 5, day))
        elif what == "lose":
            execute(LoseDeals((row,), "price", closed_date=day))
        elif what == "reopen" and deal.outcome != "open":
            execute(ReopenDeals((row,), OPEN_STAGES[size % 5]))
        elif what == "amount":
            execute(EditDeal(row, {"amount_minor": amount}))
        elif what == "before":
            month = size % (clock.day.month + 1)
            execute(SetWonBefore(clock.day.year, {month: BeforeValues(size * MILLION // 97, 1, 2)}))


@settings(
    max_examples=12,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(steps=stories)
def test_every_room_and_the_command_line_say_what_the_tables_say(
    zone: str,
    steps: list[tuple[str, int, int, int, int, int]],
    tmp_path_factory: pytest.TempPathFactory,
    capsys: pytest.CaptureFixture[str],
) -> None:
    clock = Clock()
    session = Session.create(tmp_path_factory.mktemp("o") / "f.funnel", clock=clock)
    goals = replace(
        session.settings,
        target_minor=6 * MILLION,
        average_minor=MILLION // 3,
        target_units=40.0,
        average_units=2.0,
    )
    session.execute(SetSettings(goals))
    told(session, clock, steps)
    today = clock.day
    figures = Figures(session, today)
    session.get_ready_to_close()
    plain = sqlite3.connect(session.path)
    try:
        the_board(plain, session, figures)
        the_balance(plain, figures)
        the_year(plain, session, figures)
        the_weeks(plain, session, figures)
        the_command_line(plain, session, today, capsys)
        the_balance_command(plain, session, figures, capsys)
        the_forecast_command(plain, session, figures, capsys)
    finally:
        plain.close()
        session.close()


def one(plain: sqlite3.Connection, question: str, *values: object) -> tuple[int, ...]:
    found = plain.execute(question, values).fetchone()
    return tuple(value or 0 for value in found)


def before(plain: sqlite3.Connection, first: date, last: date) -> tuple[int, int, int]:
    """Amount, deals and units won before the file was begun, in the months that begin in a span."""
    rows = plain.execute("SELECT year, month, amount_minor, deals, units FROM won_before").fetchall()
    inside = [row for row in rows if first <= date(row[0], max(1, row[1]), 1) <= last]
    return tuple(sum(row[place] or 0 for row in inside) for place in (2, 3, 4))  # type: ignore[return-value]


def won(plain: sqlite3.Connection, first: date, last: date) -> tuple[int, int, int]:
    """Amount, deals and units won in a span, all told."""
    own = one(
        plain,
        "SELECT sum(amount_minor), count(*), sum(units) FROM deal WHERE outcome = 'won' "
        "AND closed_date BETWEEN ? AND ?",
        first.isoformat(),
        last.isoformat(),
    )
    there = before(plain, first, last)
    return own[0] + there[0], own[1] + there[1], own[2] + there[2]


def the_board(plain: sqlite3.Connection, session: Session, figures: Figures) -> None:
    index = BoardIndex(session, figures.totals, figures.today)
    year = figures.period.start.isoformat(), figures.period.end.isoformat()
    for stage in OPEN_STAGES:
        count, total = one(
            plain, "SELECT count(*), sum(amount_minor) FROM deal WHERE outcome = 'open' AND stage = ?", stage
        )
        summary = index.summary(stage, 0.5)
        assert (summary.count, summary.sum_minor, len(index.column(stage))) == (count, total, count)
        assert summary.weighted_minor == total * 0.5
    (count, total) = one(
        plain,
        "SELECT count(*), sum(amount_minor) FROM deal WHERE outcome = 'won' AND closed_date BETWEEN ? AND ?",
        *year,
    )
    summary = index.summary("won", 1.0)
    assert (summary.count, summary.sum_minor, len(index.column("won"))) == (count, total, count)
    every = one(plain, "SELECT count(*), sum(amount_minor) FROM deal WHERE outcome = 'won'")
    assert index.earlier == (every[0] - count, every[1] - total)


def the_balance(plain: sqlite3.Connection, figures: Figures) -> None:
    """Section 5 of the method, worked out once more."""
    chances = figures.probabilities
    money, counted = won(plain, figures.period.start, figures.period.end), {}
    for stage in OPEN_STAGES:
        counted[stage] = one(
            plain,
            "SELECT count(*), sum(amount_minor), sum(units) FROM deal WHERE outcome = 'open' AND stage = ?",
            stage,
        )
    for name, target, average, done, place in (
        ("money", 6 * MILLION, MILLION // 3, money[0], 1),
        ("units", 40.0, 2.0, money[2], 2),
    ):
        found = figures.balance.measure(name)
        assert found is not None
        to_sign = max(0.0, target / average - done / average)
        assert found.won_value == done
        assert found.still_to_sign == pytest.approx(to_sign)
        value = float(done)
        for at, stage in enumerate(OPEN_STAGES):
            line = found.stage(stage)
            have = sum(counted[later][0] * chances[later] for later in OPEN_STAGES[at:]) / chances[stage]
            assert line.have == pytest.approx(have)
            assert line.gap == pytest.approx(have - to_sign / chances[stage])
            value += counted[stage][place] * chances[stage]
        assert found.expected_value == pytest.approx(value)


def the_year(plain: sqlite3.Connection, session: Session, figures: Figures) -> None:
    today = figures.today
    for year in {today.year - 1, today.year}:
        first, last = date(year, 1, 1), date(year, 12, 31)
        for measure, place in (("money", 0), ("units", 2)):
            found = year_figures(session, figures, year, measure, today)
            whole = won(plain, first, last)
            assert (found.reached, found.deals, found.before) == (
                whole[place],
                whole[1],
                before(plain, first, last)[place],
            )
            for kinds in ("months", "weeks"):
                for line in found.rows(kinds):
                    span = line.span
                    assert line.won == won(plain, span.start, span.end)[place]
                    assert line.won_sum == won(plain, first, span.end)[place]
    written = report(session, figures)
    assert written.won_minor == won(plain, figures.period.start, figures.period.end)[0]
    assert (
        written.lost
        == one(
            plain,
            "SELECT count(*) FROM deal WHERE outcome = 'lost' AND closed_date BETWEEN ? AND ?",
            figures.period.start.isoformat(),
            figures.period.end.isoformat(),
        )[0]
    )


def the_weeks(plain: sqlite3.Connection, session: Session, figures: Figures) -> None:
    """The review of each week, Today, and the sources' actual numbers."""
    week, today = week_of(FIRST), figures.today
    while week.start <= today:
        first, last = week.start.isoformat(), week.end.isoformat()
        found = read_content(session, figures, week).figures
        there = won(plain, week.start, week.end)
        assert (found.won_minor, found.won_count, found.won_units) == there
        lost = one(
            plain,
            "SELECT count(*) FROM deal WHERE outcome = 'lost' AND closed_date BETWEEN ? AND ?",
            first,
            last,
        )
        assert len(found.lost) == lost[0]
        added = one(plain, "SELECT count(*) FROM deal WHERE entered_date BETWEEN ? AND ?", first, last)
        assert len(found.added) == added[0]
        leads = one(plain, "SELECT count(*) FROM deal WHERE lead_since BETWEEN ? AND ?", first, last)[0]
        for (at,) in plain.execute("SELECT created_at FROM lead").fetchall():
            leads += week.start <= datetime.fromisoformat(at).astimezone().date() <= week.end
        assert found.leads == leads
        period = period_of_day("week", week.start)
        companies = dict(
            plain.execute(
                "SELECT source, count(DISTINCT customer) FROM deal WHERE entered_date BETWEEN ? AND ? "
                "AND source IS NOT NULL GROUP BY source",
                (first, last),
            ).fetchall()
        )
        assert source_figures(session, period).actual == companies
        if week_of(today) == week:
            plan = slices.run(day_plan_in_slices(session, today, figures.probabilities, {}, figures, LIMITS))
            assert (plan.week_counts.added, plan.won_minor) == (added[0], there[0])
        week = week_of(week.start + timedelta(days=7))


def the_command_line(
    plain: sqlite3.Connection, session: Session, today: date, capsys: pytest.CaptureFixture[str]
) -> None:
    for back in (0, 3, 17, 40):
        day = today - timedelta(days=back)
        assert run(["funnel", str(session.path), "--at", day.isoformat(), "--json"]) == 0
        said = json.loads(capsys.readouterr().out)
        found = funnel_at(session, day)
        for outcome in ("won", "lost"):
            count, total = one(
                plain,
                "SELECT count(*), sum(amount_minor) FROM deal WHERE outcome = ? AND closed_date <= ?",
                outcome,
                day.isoformat(),
            )
            assert (said[outcome]["count"], round(said[outcome]["sum"] * 100)) == (count, total)
        assert (
            said["open"]["count"]
            == found.open.count
            == sum(line["count"] for line in said["stages"] if line["stage"] != "won")
            + said["stage_not_recorded"]["count"]
        )
        if back == 0:
            now = funnel_now(session, Figures(session, today))
            assert (now.stages, now.lost) == (found.stages, found.lost)


Standing = dict[str, tuple[int, int, int, int]]
"""Deals, amount, units that count, and how many are stuck, by open stage."""


def standing(plain: sqlite3.Connection, figures: Figures) -> Standing:
    """The open deals of each stage, those apart that are there for longer than three usual stays."""
    found: dict[str, list[int]] = {stage: [0, 0, 0, 0] for stage in OPEN_STAGES}
    longest = {stage: line.cap for stage, line in figures.usual.stages.items()}
    for stage, amount, units, since in plain.execute(
        "SELECT stage, amount_minor, units, stage_since FROM deal WHERE outcome = 'open'"
    ):
        days = (figures.today - datetime.fromisoformat(since).astimezone().date()).days
        there = found[stage]
        if days > longest[stage]:
            there[3] += 1
        else:
            there[:3] = there[0] + 1, there[1] + (amount or 0), there[2] + (units or 0)
    return {stage: (there[0], there[1], there[2], there[3]) for stage, there in found.items()}


def said_by(capsys: pytest.CaptureFixture[str], *command: object) -> Any:
    assert run([*map(str, command), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def the_balance_command(
    plain: sqlite3.Connection, session: Session, figures: Figures, capsys: pytest.CaptureFixture[str]
) -> None:
    """Sections 5 and 5b.2, of what is open and won by the tables, with the chances and days that it says."""
    today, period = figures.today, figures.period
    said = said_by(capsys, "balance", session.path, "--today", today)
    chances, there = said["probabilities"], standing(plain, figures)
    assert chances == pytest.approx(figures.usual.probabilities)
    minor, _deals, units = won(plain, period.start, period.end)
    for measure, target, average, done, place in (
        ("money", 6 * MILLION, MILLION // 3, minor, 1),
        ("units", 40.0, 2.0, units, 2),
    ):
        year, timely = said[measure], said["by_time"][measure]
        scale = 100 if measure == "money" else 1
        assert year["won"] * scale == pytest.approx(done)
        assert year["still_to_sign"] == pytest.approx(max(0.0, (target - done) / average))
        for line in year["stages"]:
            (count,) = one(
                plain, "SELECT count(*) FROM deal WHERE outcome = 'open' AND stage = ?", line["stage"]
            )
            assert (line["deals"], line["probability"]) == (count, pytest.approx(chances[line["stage"]]))
            assert line["needed"] == pytest.approx(year["still_to_sign"] / line["probability"])
            assert line["gap"] == pytest.approx(line["have"] - line["needed"])
        assert timely["stuck_deals"] == {stage: counted[3] for stage, counted in there.items()}
        assert timely["back"] == pytest.approx(done / average - timely["due_contracts"], abs=1e-9)
        for way, worth in ((timely, 0), (timely["by_value"], place)):
            stock = 0.0
            for line in reversed(way["stages"]):
                counted = there[line["stage"]][worth] / (average if worth else 1)
                stock += counted * chances[line["stage"]]
                assert line["stock"] == pytest.approx(stock)
                until = date.fromisoformat(line["until"])
                assert until == today + timedelta(days=line["days_to_sign"])
                assert line["works_for"] == ("this" if until <= period.end else "next")
                behind = timely["back"] if line["works_for"] == "this" else 0.0
                gap = stock - line["need"] + behind
                assert line["gap"] == pytest.approx(gap, abs=1e-6)
                assert line["gap_deals"] == pytest.approx(gap / chances[line["stage"]], abs=1e-6)
                assert line["chance"] == pytest.approx(math.sqrt(line["need"] + 1) / 2)
                if abs(abs(gap) - line["chance"]) > 1e-6:
                    level = "level" if abs(gap) <= line["chance"] else "short" if gap < 0 else "ahead"
                    assert line["says"] == level
            short = [line["stage"] for line in way["stages"] if line["says"] == "short"]
            assert way["gap_starts"] == (short[0] if short else None)
            assert way["backlog"] == pytest.approx(max(0.0, -way["stages"][0]["gap_deals"]), abs=1e-6)
            extra = min(way["backlog"] / 3, way["pace_per_month"])
            assert way["advice_per_month"] == pytest.approx(way["pace_per_month"] + extra, abs=1e-6)
        shown = in_time(figures, measure)
        assert shown is not None
        assert [line["gap"] for line in timely["stages"]] == pytest.approx(
            [line.gap for line in shown.number.stages]
        )


def the_forecast_command(
    plain: sqlite3.Connection, session: Session, figures: Figures, capsys: pytest.CaptureFixture[str]
) -> None:
    """Won is what the tables say; with what is to come it is the total, and at most all that moves."""
    today, period = figures.today, figures.period
    said = said_by(capsys, "forecast", session.path, "--today", today)
    minor, deals, _units = won(plain, period.start, min(today, period.end))
    assert (round(said["won"]["amount"] * 100), said["won"]["number"]) == (minor, deals)
    for name in ("amount", "number"):
        for part in ("p10", "p50", "p90"):
            assert said["total"][name][part] == pytest.approx(said[name][part] + said["won"][name], abs=1)
    there = standing(plain, figures).values()
    assert said["at_most_number"] == deals + sum(counted[0] for counted in there)
    assert round(said["at_most"] * 100) == minor + sum(counted[1] for counted in there)
