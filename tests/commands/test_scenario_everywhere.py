"""A scenario in use is seen in every figure it changes, and said; a bad input hides its own measure only."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from funnel_desktop.cli.main import run
from funnel_desktop.commands.records import PutRecords
from funnel_desktop.commands.session import Session
from funnel_desktop.method.records import Scenario
from funnel_desktop.method.stages import OPEN_STAGES
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.queries.chart import chart_figures
from funnel_desktop.queries.figures import Figures
from funnel_desktop.queries.report import report
from funnel_desktop.sample.funnel import SampleFunnel
from funnel_desktop.text import message

DAY = date(2026, 11, 29)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = Session.create(
        tmp_path / "s.funnel", clock=lambda: datetime(DAY.year, DAY.month, DAY.day, 9).astimezone()
    )
    opened.execute(SampleFunnel())
    yield opened
    opened.close()


def use(session: Session) -> None:
    scenario = Scenario("one", "Larger", 1.1, 1.0, 1.0, 1.2, 1, "2026-11-29T00:00:00Z")
    session.execute(PutRecords((scenario,), message("Undo", "plan a visit")))


def test_heads_line_at_the_bottom_and_balance_weigh_alike(session: Session) -> None:
    use(session)
    model = SessionModel(session)
    figures = model.figures
    money = figures.balance.money
    assert money is not None
    weights = figures.weights
    weighted = sum(total * weights[stage] for stage, total in figures.pipeline.sums_minor.items())
    assert weighted == pytest.approx(money.expected_value - money.won_value)
    for stage in OPEN_STAGES:
        assert figures.probabilities[stage] == money.stage(stage).probability
        there = model.summary(stage)
        assert there.weighted_minor == pytest.approx(there.sum_minor * weights[stage])
        assert weights[stage] > Figures(session, DAY).weights[stage] * 1.2
    chart = chart_figures(figures, "money")
    assert chart.value.stages[0].expected == pytest.approx(money.expected_value)
    assert figures.plain_probabilities_under(session.settings) == Figures(session, DAY).probabilities


def test_what_leaves_it_out_says_so(session: Session, capsys: pytest.CaptureFixture[str]) -> None:
    assert report(session, Figures(session, DAY)).left_out_scenario == ""
    use(session)
    assert report(session, Figures(session, DAY)).left_out_scenario == "Larger"
    session.get_ready_to_close()
    assert run(["funnel", str(session.path)]) == 0
    assert "The scenario “Larger” that is in use is left out here." in capsys.readouterr().out


@pytest.mark.parametrize(("bad", "other"), [("money", "units"), ("units", "money")])
def test_a_bad_input_hides_its_own_measure(
    session: Session, bad: str, other: str, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = Figures(session, DAY).balance
    name = "average_minor" if bad == "money" else "average_units"
    session.get_ready_to_close()
    path = session.path
    session.close()
    foreign = sqlite3.connect(path)
    foreign.execute("UPDATE setting SET value = '-1' WHERE key = ?", (name,))
    foreign.commit()
    foreign.close()
    again = Session.open(path, clock=session.clock)
    figures = Figures(again, DAY)
    assert figures.balance.measure(bad) is None
    assert figures.balance.measure(other) == whole.measure(other)
    assert figures.fault_under(again.settings, bad) is not None
    assert figures.fault_under(again.settings, other) is None
    again.close()
    assert run(["balance", str(path), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found[bad] is None
    assert found[other] is not None
