"""The study measures what it says: reps know only what has happened, and its figures are right."""

from __future__ import annotations

import math
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from tests.study.__main__ import main, print_real, simulated
from tests.study.deals import real_reps
from tests.study.measures import Case, crps, line_of
from tests.study.reps import FROM, UNTIL, simulated_rep


def test_a_simulated_rep_is_the_same_each_time_and_knows_nothing_of_the_future() -> None:
    rep = simulated_rep(3)
    assert rep == simulated_rep(3)
    assert rep != simulated_rep(4)
    for day in (FROM, UNTIL):
        for deal in rep.known(day, FROM - 200):
            assert deal.entered is not None
            assert deal.entered < day
            assert all(stay.entered < day and (stay.left is None or stay.left < day) for stay in deal.stays)
            assert deal.closed is None or FROM - 200 <= deal.closed < day
            assert all(said.said < day for said in deal.stated)
            assert (deal.outcome == "open") == (deal.closed is None)


def test_what_is_won_later_is_what_was_open_or_came_later() -> None:
    rep = simulated_rep(5)
    day = date(2025, 6, 1).toordinal()
    won = {deal.row for deal in rep.known(day + 365, FROM) if deal.outcome == "won"}
    before = {deal.row for deal in rep.known(day, FROM) if deal.outcome == "won"}
    assert rep.wins(day, 365)[0] == len(won - before)


def test_a_file_is_begun_when_so_many_deals_are_closed_since() -> None:
    rep = simulated_rep(2)
    day = UNTIL
    for closed in (0, 5, 20):
        first = rep.first_day(day, closed)
        assert first is not None
        seen = sum(deal.outcome != "open" for deal in rep.known(day, first))
        on_that_day = sum(deal.closed is not None and int(deal.closed) == first for deal in rep.deals)
        assert closed <= seen < closed + max(1, on_that_day)
    assert rep.first_day(day, 10**6) is None


def test_scores_are_those_of_their_definitions() -> None:
    assert crps(np.array([3.0, 3.0, 3.0]), 5) == pytest.approx(2)
    assert crps(np.array([0.0, 1.0]), 0) == pytest.approx(0.5 - 0.25)
    one = Case(True, False, 2, 1, 4, 4, 1, 1, 2, 4, 1, 5)
    other = Case(True, True, 2, 3, 4, 4, 1, 1, math.nan, 4, 3, 4)
    line = line_of([one, other])
    assert (line.cases, line.number_cover, line.amount_cover) == (2, 100, 50)
    assert (line.by_run_rate, line.by_stage_weights) == (0.5, 0.25)
    assert (line.number_bias, line.amount_wape, line.number_crps) == pytest.approx((0, 12.5, 0.5))


def test_the_study_runs(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["study", "--reps", "1", "--seed", "9"])
    assert main() == 0
    said = capsys.readouterr().out
    assert "1 simulated reps" in said
    assert "figures miss what is demanded" in said
    cases, chances = simulated(9, 1)
    assert len(cases[0, "1 month"]) == 1
    assert 0 in chances


def test_real_deals_are_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "deals.csv"
    lines = ["sales_agent,product,deal_stage,engage_date,close_date,close_value"]
    for number in range(60):
        month, day = 1 + number % 8, 1 + number % 27
        lines.append(f"Ada,Lathe Pro,Won,{month}/{day}/2017,{month + 2}/{day}/2017,1000")
        lines.append(f"Ada,LathePro,Lost,{month}/{day}/2017,{month + 1}/{day}/2017,0")
    lines += ["Ada,Lathe Pro,Engaging,5/5/2017,,", "Ben,Lathe Pro,Prospecting,,,"]
    path.write_text("\n".join(lines), encoding="utf-8")
    (ada,) = real_reps(path)
    assert len(ada.deals) == 121
    assert {deal.amount for deal in ada.deals} == {100_000}
    print_real([ada])
    assert "1 real reps" in capsys.readouterr().out
