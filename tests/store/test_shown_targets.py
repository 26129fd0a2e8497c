"""The table of a year's target adds up as it is shown, by quarters, months and weeks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from funnel_desktop.commands.session import Session
from funnel_desktop.method.money import format_amount, step_of
from funnel_desktop.models.target_table_model import TargetWords
from funnel_desktop.queries.figures import Figures
from funnel_desktop.queries.targets import SpanFigures, year_figures
from funnel_desktop.sample.funnel import SampleFunnel
from funnel_desktop.wording.wording import Wording


@pytest.mark.parametrize("unit", [1, 10_000])
@pytest.mark.parametrize("year", [2026, 2027])
def test_what_is_shown_adds_up(tmp_path: Path, unit: int, year: int) -> None:
    day = date(2026, 11, 29)
    session = Session.create(
        tmp_path / "s.funnel", clock=lambda: datetime(day.year, day.month, day.day, 9).astimezone()
    )
    session.execute(SampleFunnel())
    found = year_figures(session, Figures(session, day), year, "money", day)
    step = step_of("money", unit)
    wording = Wording(session.playbook, replace(session.settings, amount_unit=unit), "en", day)
    words = TargetWords(lambda line: str(line.span.number), found, wording)
    months, weeks = found.rows("months", step), found.rows("weeks", step)
    whole = months[-1]
    for name, text in (("plan", words.plan), ("won", words.won)):
        total = shown(format_amount(getattr(whole, name), unit, "en"))
        for kind, lines in (("month", months), ("quarter", months), ("week", weeks)):
            assert added(lines, kind, text) == pytest.approx(total, abs=1e-9), (name, kind)
        for quarter in (line for line in months if line.span.kind == "quarter"):
            own = months.index(quarter)
            parts = [shown(text(line)) for line in months[own + 1 : own + 4]]
            assert sum(parts) == pytest.approx(shown(text(quarter)), abs=1e-9)
    for lines in (months, weeks):
        running = 0.0
        for line in (one for one in lines if one.span.kind in ("month", "week")):
            running += shown(words.plan(line))
            if line.when != "now":  # of one that runs it is the plan up to today
                assert running == pytest.approx(shown(words.plan_sum(line)), abs=1e-6)
            else:
                assert shown(words.plan_sum(line)) <= running + 1e-6
            assert abs((line.plan or 0) - (line.exact or 0)) < step
        for line in (one for one in lines if one.when != "future"):
            ahead = shown(words.won_sum(line)) - shown(words.plan_sum(line))
            assert ahead == pytest.approx(shown(words.ahead_text(line)), abs=1e-6)
    session.close()


def shown(text: str) -> float:
    return 0.0 if text == "—" else float(text.replace(",", "").replace("−", "-"))


def added(lines: list[SpanFigures], kind: str, text: Callable[[SpanFigures], str]) -> float:
    return sum(shown(text(line)) for line in lines if line.span.kind == kind)
