"""Every figure of a week's report equals plain SQL on the file, whatever is in it and wherever it stands."""

from __future__ import annotations

import json
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from funnel_desktop.commands.session import Session
from funnel_desktop.method.review import shifted
from funnel_desktop.method.stages import STAGES
from funnel_desktop.method.today import Week, week_of
from funnel_desktop.queries.figures import Figures
from funnel_desktop.queries.forecast import Forecasts
from funnel_desktop.queries.week_report import read_week_report
from funnel_desktop.wording.share import LONGEST, NAMES, Share, report_page, report_text, table_of
from funnel_desktop.wording.wording import Wording

TODAY = date(2026, 12, 30)
"""A Wednesday in week 53 of 2026; the week after is the first of 2027."""

ZONES = ("Asia/Shanghai", "America/New_York", "Pacific/Auckland")
FIRST = datetime(2026, 12, 7, tzinfo=UTC)
DAYS = st.integers(-24, 14).map(lambda days: (TODAY + timedelta(days=days)).isoformat())
MOMENTS = st.integers(0, 24 * 24 * 2).map(
    lambda halves: (FIRST + timedelta(minutes=30 * halves)).strftime("%Y-%m-%dT%H:%M:%SZ")
)
AMOUNTS = st.none() | st.integers(0, 900_000_000)
NAMES_OF = st.sampled_from(["深圳市岭核检测有限公司", "江门渡云", "Acme Ltd", "ACME GmbH", ""])
DEAL = st.fixed_dictionaries(
    {
        "customer": NAMES_OF,
        "project": st.sampled_from(["三坐标", "", "Gauge"]),
        "contact_name": st.sampled_from(["王建国", "", "Anna Berg"]),
        "amount_minor": AMOUNTS,
        "stage": st.sampled_from(STAGES[:-1]),
        "outcome": st.sampled_from(["open", "open", "won", "lost"]),
        "day": DAYS,
        "entered_date": st.none() | DAYS,
        "expected_close_date": st.none() | DAYS,
        "next_step": st.sampled_from(["", "约王建国看样机 13812345678", "送报告"]),
        "next_step_date": st.none() | DAYS,
        "lead_since": st.none() | DAYS,
        "moves": st.lists(st.tuples(MOMENTS, st.sampled_from(STAGES[:-1])), max_size=4),
        "dates": st.lists(st.tuples(MOMENTS, st.none() | DAYS), max_size=2),
    }
)
FILE = st.fixed_dictionaries(
    {
        "deals": st.lists(DEAL, max_size=9),
        "visits": st.lists(
            st.tuples(st.none() | DAYS, st.none() | DAYS, st.sampled_from(["cold", "inbound"])), max_size=6
        ),
        "leads": st.lists(MOMENTS, max_size=4),
        "promises": st.lists(st.tuples(DAYS, st.sampled_from(["", "yes"])), max_size=4),
    }
)


@pytest.fixture(params=ZONES)
def zone(request: pytest.FixtureRequest) -> Iterator[str]:
    """The computer stands there."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = request.param
    time.tzset()
    yield request.param
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


def made(path: Path, content: dict[str, Any]) -> None:
    """Write a file as it may have come about, straight into its tables."""
    path.unlink(missing_ok=True)
    noon = datetime(TODAY.year, TODAY.month, TODAY.day, 12).astimezone()
    Session.create(path, clock=lambda: noon).close()
    number = iter(range(1, 10_000))

    def one() -> str:
        return f"018f0000-0000-7000-8000-{next(number):012d}"

    with closing(sqlite3.connect(path)) as file, file:

        def insert(table: str, **values: object) -> None:
            names = ", ".join(values)
            marks = ", ".join("?" * len(values))
            file.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(values.values()))

        for deal in content["deals"]:
            identifier, closed = one(), deal["outcome"] != "open"
            begin = FIRST.strftime("%Y-%m-%dT%H:%M:%SZ")
            moves = sorted(deal["moves"], key=lambda move: str(move[0]))
            stages = [deal["stage"], *(stage for _at, stage in moves)]
            stage = "won" if deal["outcome"] == "won" else stages[-1]
            dates = sorted(deal["dates"], key=lambda change: str(change[0]))
            insert(
                "deal",
                id=identifier,
                **{name: deal[name] for name in ("customer", "project", "contact_name", "amount_minor")},
                **{
                    name: deal[name] for name in ("entered_date", "next_step", "next_step_date", "lead_since")
                },
                stage=stage,
                outcome=deal["outcome"],
                rank=f"a{next(number)}",
                stage_since=moves[-1][0] if moves else begin,
                created_at=begin,
                updated_at=begin,
                expected_close_date=dates[-1][1] if dates else deal["expected_close_date"],
                closed_date=deal["day"] if closed else None,
                lost_reason="price" if deal["outcome"] == "lost" else "",
            )
            insert(
                "stage_move",
                id=one(),
                deal_id=identifier,
                from_stage=None,
                to_stage=stages[0],
                moved_at=begin,
            )
            for (at, after), before in zip(moves, stages, strict=False):
                insert(
                    "stage_move", id=one(), deal_id=identifier, from_stage=before, to_stage=after, moved_at=at
                )
            known = deal["expected_close_date"]
            for at, after in dates:
                insert(
                    "field_change",
                    id=one(),
                    deal_id=identifier,
                    field="expected_close_date",
                    before=known,
                    after=after,
                    changed_at=at,
                )
                known = after
            if closed:
                insert(
                    "outcome_event",
                    id=one(),
                    deal_id=identifier,
                    outcome=deal["outcome"],
                    stage=stages[-1],
                    happened_on=deal["day"],
                    recorded_at=f"{deal['day']}T23:00:00Z",
                    amount_minor=deal["amount_minor"],
                    reason="price" if deal["outcome"] == "lost" else "",
                )
        for planned, done, source in content["visits"]:
            insert(
                "visit",
                id=one(),
                customer="江门渡云",
                source=source,
                planned_date=planned,
                done_date=done,
                created_at="",
            )
        for at in content["leads"]:
            insert("lead", id=one(), customer="Lead", rank=f"a{next(number)}", created_at=at)
        for due, kept in content["promises"]:
            insert(
                "commitment",
                id=one(),
                week_start="2026-12-07",
                lever="win_rate",
                text="promise",
                due_date=due,
                kept=kept,
                created_at="",
            )
        target = json.dumps(500_000_000)
        insert("setting", key="target_minor", value=target)
        insert("setting", key="average_minor", value=json.dumps(30_000_000))


def by_sql(path: Path, week: Week, zone: str) -> dict[str, object]:
    """Count it all again, in plain SQL alone."""
    first, last = week.start.isoformat(), week.end.isoformat()
    begins, ends = (
        datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(zone))
        .astimezone(UTC)
        .strftime("%Y-%m-%dT%H:%M:%SZ")
        for day in (week.start, week.end + timedelta(days=1))
    )
    later, latest = (day.isoformat() for day in (week.start + timedelta(7), week.end + timedelta(7)))
    places = " ".join(f"WHEN '{stage}' THEN {at}" for at, stage in enumerate(STAGES))
    values = {
        "first": first,
        "last": last,
        "begins": begins,
        "ends": ends,
        "later": later,
        "latest": latest,
        "today": TODAY.isoformat(),
    }
    with closing(sqlite3.connect(path)) as file:

        def ask(question: str) -> Any:
            (found,) = file.execute(f"SELECT {question}", values).fetchone()
            return found

        steps = f"""(
          SELECT CASE last.to_stage {places} END - CASE first.from_stage {places} END AS step
          FROM deal JOIN stage_move AS first ON first.rowid = (
            SELECT rowid FROM stage_move WHERE deal_id = deal.id
            AND from_stage IS NOT NULL AND moved_at >= :begins AND moved_at < :ends
            ORDER BY moved_at, rowid LIMIT 1)
          JOIN stage_move AS last ON last.rowid = (SELECT rowid FROM stage_move WHERE deal_id = deal.id
            AND from_stage IS NOT NULL AND moved_at >= :begins AND moved_at < :ends
            ORDER BY moved_at DESC, rowid DESC LIMIT 1))"""
        closed = "FROM deal WHERE outcome = '{}' AND closed_date BETWEEN :first AND :last)"
        return {
            "won": ask("(SELECT count(*) " + closed.format("won")),
            "won_minor": ask("(SELECT coalesce(sum(amount_minor), 0) " + closed.format("won")),
            "lost": ask("(SELECT count(*) " + closed.format("lost")),
            "lost_minor": ask("(SELECT sum(amount_minor) " + closed.format("lost")),
            "forward": ask(f"(SELECT count(*) FROM {steps} WHERE step > 0)"),
            "back": ask(f"(SELECT count(*) FROM {steps} WHERE step < 0)"),
            "added": ask("(SELECT count(*) FROM deal WHERE entered_date BETWEEN :first AND :last)"),
            "leads": ask(
                "(SELECT count(*) FROM lead WHERE created_at >= :begins AND created_at < :ends) "
                "+ (SELECT count(*) FROM deal WHERE lead_since BETWEEN :first AND :last)"
            ),
            "visits": ask("(SELECT count(*) FROM visit WHERE done_date BETWEEN :first AND :last)"),
            "steps": ask(
                "(SELECT count(*) FROM deal WHERE outcome = 'open' "
                "AND next_step_date BETWEEN :later AND :latest)"
            ),
            "signings": ask(
                "(SELECT count(*) FROM deal WHERE outcome = 'open' "
                "AND expected_close_date BETWEEN :later AND :latest)"
            ),
            "next_visits": ask(
                "(SELECT count(*) FROM visit WHERE coalesce(done_date, planned_date) "
                "BETWEEN :later AND :latest)"
            ),
            "promises": ask(
                "(SELECT count(*) FROM commitment WHERE kept = '' AND due_date BETWEEN :later AND :latest)"
            ),
            "passed": ask(
                "(SELECT count(*) FROM deal WHERE outcome = 'open' AND expected_close_date < :today)"
            ),
            "signed_minor": ask(
                "(SELECT coalesce(sum(amount_minor), 0) FROM deal WHERE outcome = 'won' "
                "AND closed_date BETWEEN '2026-01-01' AND '2026-12-31')"
            ),
        }


@settings(
    max_examples=15,
    deadline=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(content=FILE, back=st.integers(0, 2))
def test_every_figure_equals_sql(tmp_path: Path, zone: str, content: dict[str, Any], back: int) -> None:
    path = tmp_path / "any.funnel"
    made(path, content)
    week = shifted(week_of(TODAY), -back)
    noon = datetime(TODAY.year, TODAY.month, TODAY.day, 12).astimezone()
    session = Session.open(path, "read", clock=lambda: noon)
    with closing(session):
        figures = Figures(session, TODAY)
        steps = Forecasts(session).work()
        forecast = None
        while forecast is None:
            try:
                next(steps)
            except StopIteration as end:
                forecast = end.value
        report = read_week_report(session, figures, forecast, week)
        wording = Wording(session.playbook, session.settings, "en", TODAY)
        expected = by_sql(path, week, zone)
        found = {
            "won": len(report.won),
            "won_minor": report.figures.won_minor,
            "lost": len(report.lost),
            "lost_minor": report.figures.lost_minor,
            "forward": len(report.forward),
            "back": len(report.back),
            "added": len(report.figures.added),
            "leads": report.figures.leads,
            "visits": report.figures.visits_done,
            "steps": len(report.next_week.steps),
            "signings": len(report.next_week.signings),
            "next_visits": report.next_week.visits,
            "promises": len(report.next_week.commitments),
        }
        for name, value in found.items():
            assert value == expected[name], name
        if back < 2:
            assert len(report.passed) == expected["passed"]
            assert report.verdict is not None
            assert report.verdict.signed == expected["signed_minor"]
        else:
            assert (report.verdict, report.chart, report.passed) == (None, None, ())
        assert sum(deal.amount_minor or 0 for deal in report.won) == expected["won_minor"]
        for names in NAMES:
            for amounts in (True, False):
                share = Share(names, amounts)
                text = report_text(report, wording, share)
                page = report_page(report, wording, share)
                everything = text + repr(table_of(page)) + repr(page.tiles)
                assert len(text) <= LONGEST
                assert "13812345678" not in everything
                assert "王建国" not in everything
                if names == "masked":
                    assert "岭核" not in everything
                    assert "渡云" not in everything
                if amounts and names == "full":
                    shown = [
                        float(line.amount.replace(",", "") or 0)
                        for line in page.happened
                        if line.label == "Signed"
                    ]
                    assert sum(shown) == pytest.approx(float(page.tiles[0].figure.replace(",", "")))
