"""``report``: the week as a text to be sent, as a table, for programs; its figures are those of others."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from funnel_desktop.commands.session import Session
from funnel_desktop.sample.funnel import SampleFunnel
from funnel_desktop.wording.share import LONGEST

from .test_command_line import Shell

DAY = date(2026, 11, 27)
"""A Friday, in week 48."""


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(capsys)


@pytest.fixture
def sample(funnel_path: Path) -> Path:
    """The sample of that day."""
    now = datetime(DAY.year, DAY.month, DAY.day, 18).astimezone()
    Session.create(funnel_path, clock=lambda: now, first=SampleFunnel()).close()
    return funnel_path


def test_on_friday_it_tells_of_the_week_on_monday_of_the_last(shell: Shell, sample: Path) -> None:
    friday = shell.json("report", sample, "--today", "2026-11-27")
    monday = shell.json("report", sample, "--today", "2026-11-30")
    assert (friday["week"], monday["week"]) == ("2026-W48", "2026-W48")
    assert (friday["from"], friday["to"], friday["next"]["week"]) == ("2026-11-23", "2026-11-29", "2026-W49")
    assert shell.json("report", sample, "--today", "2026-12-02")["week"] == "2026-W49"
    last = shell.json("report", sample, "--week", "2026-W53", "--today", "2026-12-31")
    assert last["next"]["week"] == "2027-W01"


def test_its_verdict_is_that_of_the_forecast(shell: Shell, sample: Path) -> None:
    verdict = shell.json("report", sample, "--today", str(DAY))["verdict"]
    forecast = shell.json("forecast", sample, "--today", str(DAY))
    assert verdict["signed"] == forecast["won"]["amount"]
    assert verdict["until"] == forecast["until"]
    for part in ("p10", "p50", "p90"):
        assert verdict[part] == pytest.approx(forecast["total"]["amount"][part], abs=0.01)
    assert shell.json("report", sample, "--week", "2026-W40", "--today", str(DAY))["verdict"] is None


def test_the_text_can_be_sent_in_both_languages(shell: Shell, sample: Path) -> None:
    chinese = shell("report", sample, "--today", str(DAY), "--language", "zh_CN")
    for part in (
        "【周报 第 48 周",
        "单位：万元",
        "目标 600",
        "一、本周",
        "二、下周",
        "三、风险",
        "推进",
        "拜访",
    ):
        assert part in chinese, part
    english = shell("report", sample, "--today", str(DAY), "--language", "en")
    for part in ("week 48", "in ¥k", "Target ¥6.00m", "This week", "Next week", "Risks", "Signed 1 deal"):
        assert part in english, part
    assert len(chinese.strip()) <= LONGEST
    assert len(english.strip()) <= LONGEST
    assert "deal(s)" not in english


def test_what_is_masked_says_where_and_not_who(shell: Shell, sample: Path) -> None:
    open_ = shell("report", sample, "--today", str(DAY), "--full", "--table", "--language", "zh_CN")
    masked = shell("report", sample, "--today", str(DAY), "--mask", "--table", "--language", "zh_CN")
    assert "Duyun Shipyard, Jiangmen" in open_
    assert "Duyun" not in masked
    assert "D●●●" in masked
    rows = [line.split("\t") for line in masked.splitlines()]
    assert {len(row) for row in rows} == {4}
    assert len(rows) > 20, "every line is there, whatever the text leaves out"


def test_a_day_that_other_years_lack_is_a_day_like_others(shell: Shell, sample: Path) -> None:
    leap = shell("report", sample, "--today", "2028-02-29", "--table")
    assert "As of 29 Feb 2028" in leap
    assert "2028-02-29" in shell("report", sample, "--today", "2028-02-29", "--table", "--language", "zh_CN")


def test_without_amounts_there_are_shares_alone(shell: Shell, sample: Path) -> None:
    said = shell("report", sample, "--today", str(DAY), "--shares", "--language", "zh_CN")
    assert "目标 100%" in said
    assert "万" not in said
    assert "8.7%" in said, "52 of 600"


def test_what_is_no_week_gets_a_sentence(shell: Shell, sample: Path) -> None:
    for week in ("2026-48", "2026-W54", "last"):
        assert "is not a week" in shell.complaint("report", sample, "--week", week, code=2)
    assert "not both" in shell.complaint("report", sample, "--mask", "--full", code=2)
