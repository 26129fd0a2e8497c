"""Who begins in the middle of a year says what was won before: it counts for the target, not for averages."""

from __future__ import annotations

import json
from collections.abc import Generator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

import pytest

from funnel_desktop import slices
from funnel_desktop.cli.main import run
from funnel_desktop.commands.closing import WinDeal
from funnel_desktop.commands.deals import AddDeal, SetSettings
from funnel_desktop.commands.export_set import export_everything
from funnel_desktop.commands.merge import MergeFile
from funnel_desktop.commands.session import Session, run_through
from funnel_desktop.commands.targets import BeforeValues, SetWonBefore
from funnel_desktop.exchange.writing import run as written
from funnel_desktop.method.today import week_of
from funnel_desktop.queries.day import LISTED, day_plan_in_slices
from funnel_desktop.queries.figures import Figures
from funnel_desktop.queries.forecast import Forecasts
from funnel_desktop.queries.report import report
from funnel_desktop.queries.review import read_content
from funnel_desktop.queries.targets import won_before, year_figures
from funnel_desktop.store.checking import check_file
from funnel_desktop.text import FunnelError

MILLION = 100_000_000
TODAY = date(2026, 7, 20)


T = TypeVar("T")


def ended(steps: Generator[float, None, T]) -> T:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: T = end.value
            return found


def opened(path: Path, day: date = TODAY) -> Session:
    session = Session.create(path, clock=lambda: datetime(day.year, day.month, day.day, 9).astimezone())
    goals = replace(
        session.settings,
        target_minor=6 * MILLION,
        average_minor=MILLION // 2,
        target_units=40.0,
        average_units=2.0,
    )
    session.execute(SetSettings(goals))
    session.execute(AddDeal({"customer": "Lichuan", "amount_minor": MILLION, "units": 4}, "near_win"))
    (row,) = session.store.deals.column("near_win")
    session.execute(WinDeal(row, MILLION, 4, day.isoformat()))
    return session


BEFORE = {
    0: BeforeValues(MILLION // 2, 1, 1),
    2: BeforeValues(MILLION, 3, 7),
    7: BeforeValues(MILLION // 4, 1, None),
}


def test_it_counts_for_the_target_everywhere(tmp_path: Path) -> None:
    session = opened(tmp_path / "f.funnel")
    figures = Figures(session, TODAY)
    averages = figures.average_amount, figures.win_rates
    session.execute(SetWonBefore(2026, BEFORE))
    figures = Figures(session, TODAY)
    assert (figures.average_amount, figures.win_rates) == averages
    whole = MILLION + MILLION // 2 + MILLION + MILLION // 4
    pipeline = figures.pipeline
    assert (pipeline.won_minor, pipeline.won_count, pipeline.won_units) == (whole, 6, 12)
    assert (pipeline.before_minor, pipeline.before_count) == (whole - MILLION, 5)
    money, units = figures.balance.money, figures.balance.units
    assert money is not None
    assert units is not None
    assert money.won_contracts == pytest.approx(whole / (MILLION // 2))
    assert units.won_contracts == pytest.approx(6)
    year = year_figures(session, figures, 2026, "money", TODAY)
    months = [line.won for line in year.rows("months") if line.span.kind == "month"]
    assert months == [MILLION // 2, MILLION, 0, 0, 0, 0, MILLION + MILLION // 4, *[0] * 5]
    assert (year.reached, year.before, year.deals) == (whole, whole - MILLION, 6)
    weeks = [line for line in year.rows("weeks") if line.span.kind == "week"]
    assert sum(line.won for line in weeks) == whole
    for line in weeks:
        content = read_content(session, figures, week_of(line.span.end)).figures
        if line.span.start.year == week_of(line.span.end).start.year:
            assert content.won_minor == line.won
    assert report(session, figures).won_minor == whole
    chances = figures.probabilities
    forecasts = Forecasts(session)
    ahead = ended(forecasts.work(TODAY))
    assert (ahead.won.minor, ahead.won.number) == (whole, 6)
    plan = slices.run(day_plan_in_slices(session, TODAY, chances, {}, figures, dict.fromkeys(LISTED, 3)))
    assert plan.won_minor == MILLION
    session.close()


def test_it_is_one_step_that_can_be_undone_and_done_again(tmp_path: Path) -> None:
    session = opened(tmp_path / "f.funnel")
    session.execute(SetWonBefore(2026, BEFORE))
    assert won_before(session, 2026) == BEFORE
    session.undo()
    assert won_before(session, 2026) == {}
    session.redo()
    assert won_before(session, 2026) == BEFORE
    session.execute(SetWonBefore(2026, {2: BeforeValues(MILLION, 2, 7)}))
    assert won_before(session, 2026) == {2: BeforeValues(MILLION, 2, 7)}
    assert check_file(session.store.file.connection) == []
    with pytest.raises(FunnelError, match="in the past"):
        session.execute(SetWonBefore(2026, {8: BeforeValues(MILLION, 1, 1)}))
    session.close()


def test_two_versions_of_a_file_keep_the_later_word_on_each_month(tmp_path: Path) -> None:
    first = opened(tmp_path / "f.funnel")
    first.execute(SetWonBefore(2026, {2: BeforeValues(MILLION, 3, 7)}))
    first.close()
    other_path = tmp_path / "other.funnel"
    other_path.write_bytes((tmp_path / "f.funnel").read_bytes())
    later = Session.open(other_path, clock=lambda: datetime(2026, 7, 22, 9).astimezone())
    later.execute(SetWonBefore(2026, {2: BeforeValues(2 * MILLION, 3, 7), 3: BeforeValues(None, 1, 1)}))
    later.close()
    first = Session.open(tmp_path / "f.funnel", clock=lambda: datetime(2026, 7, 21, 9).astimezone())
    first.execute(SetWonBefore(2026, {2: BeforeValues(MILLION, 3, 7), 3: BeforeValues(MILLION, None, None)}))
    merge = MergeFile(first, other_path)
    run_through(first.execute_in_slices(merge.name(), merge.run, notes_itself=True))
    merge.close()
    assert won_before(first, 2026)[2] == BeforeValues(2 * MILLION, 3, 7)
    assert sorted(won_before(first, 2026)) == [2, 3], "one row a month, whoever made it"
    assert check_file(first.store.file.connection) == []
    first.close()


def test_a_full_export_and_the_command_line_tell_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    session = opened(tmp_path / "f.funnel")
    session.execute(SetWonBefore(2026, BEFORE))
    written(export_everything(session, tmp_path / "all"))
    lines = (tmp_path / "all" / "won_before.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 4
    session.close()
    assert run(["balance", str(tmp_path / "f.funnel"), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert "won_before_file" in found
