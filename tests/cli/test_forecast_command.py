"""``forecast``: figures that add up, for people and for programs; past days; and how good past words were."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from funnel_desktop.commands.session import Session
from funnel_desktop.sample.funnel import SampleFunnel

from .test_command_line import Shell

DAY = date(2026, 11, 29)


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(capsys)


@pytest.fixture
def sample(funnel_path: Path) -> Path:
    """The sample of that day."""
    now = datetime(DAY.year, DAY.month, DAY.day, 18).astimezone()
    Session.create(funnel_path, clock=lambda: now, first=SampleFunnel()).close()
    return funnel_path


def test_the_figures_add_up(shell: Shell, sample: Path) -> None:
    found = shell.json("forecast", sample, "--today", str(DAY), "--unit", "10000", "--deals")
    assert (found["today"], found["until"]) == ("2026-11-29", "2026-12-31")
    assert found["closed_deals"] > 50
    assert found["won"]["amount"] == 372
    for measure in ("amount", "number"):
        assert found[measure]["p10"] <= found[measure]["p50"] <= found[measure]["p90"]
        for part in ("p10", "p50", "p90"):
            total = found["won"][measure] + found[measure][part]
            assert found["total"][measure][part] == pytest.approx(total)
    assert found["at_most"] > found["total"]["amount"]["p90"]
    assert len(found["deals"]) == 45
    assert all(0 <= deal["chance"] <= 0.97 for deal in found["deals"])
    assert len(found["months"]) == 12
    assert "deals" not in shell.json("forecast", sample, "--today", str(DAY))


def test_more_days_bring_more(shell: Shell, sample: Path) -> None:
    until = ["2026-11-29", "2026-12-31", "2027-03-31", "2027-11-29"]
    found = [
        shell.json("forecast", sample, "--today", str(DAY), "--until", day)["amount"]["p90"] for day in until
    ]
    assert found[0] == 0
    assert found == sorted(found)


def test_people_read_a_table(shell: Shell, sample: Path) -> None:
    said = shell("forecast", sample, "--today", str(DAY), "--unit", "10000", "--deals")
    assert "Forecast from 2026-11-29 to the end of 2026-12-31" in said
    closed = shell.json("forecast", sample, "--today", str(DAY))["closed_deals"]
    assert f"From {closed} closed deals; your deals take" in said
    assert "Won so far: 372.0 × 10,000 yuan, 12 deals" in said
    assert "Chance by 2026-12-31" in said
    chinese = shell("--language", "zh_CN", "forecast", sample, "--today", str(DAY), "--deals")
    assert f"根据 {closed} 个已结商机" in chinese


def test_few_closed_deals_are_said(shell: Shell, funnel_path: Path) -> None:
    shell("new", funnel_path)
    assert "From the method, not yet from you: 0 closed deals so far." in shell("forecast", funnel_path)
    assert "is told from 20 on" in shell("forecast", funnel_path, "--deals")
    assert "Nothing to compare yet" in shell("forecast", funnel_path, "--score")


def test_past_months_are_scored(shell: Shell, sample: Path) -> None:
    found = shell.json("forecast", sample, "--score")
    assert found["within"]["of"] == len(found["months"])
    assert found["within"]["number"] == sum(line["number"]["within"] for line in found["months"])
    october = next((line for line in found["months"] if line["month"] == "2026-10"), None)
    if october is not None:  # of whoever runs this in a later year the file tells no more
        assert october["number"]["came"] >= 0
    assert "What came lay from P10 to P90 in" in shell("forecast", sample, "--score") or not found["months"]


@pytest.mark.parametrize(
    "options",
    [
        ("--today", "gestern"),
        ("--until", "2026-13-01"),
        ("--today", "2026-11-29", "--until", "2026-11-28"),
        ("--score", "--today", "2026-11-29"),
        ("--score", "--deals"),
    ],
)
def test_what_makes_no_sense_is_said(shell: Shell, sample: Path, options: tuple[str, ...]) -> None:
    assert shell.complaint("forecast", sample, *options, code=2)


def test_the_file_stays_as_it_is(shell: Shell, sample: Path) -> None:
    before = sample.read_bytes()
    shell("forecast", sample, "--score")
    shell("forecast", sample, "--deals")
    assert sample.read_bytes() == before
