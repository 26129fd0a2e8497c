"""Dates and times among other words, on Tuesday 2026-12-01 where nothing else is said."""

from __future__ import annotations

from datetime import date

import pytest

from funnel_desktop.method.spoken_dates import find_dates

_TODAY = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("text", "day", "time"),
    [
        ("周五送报告", "2026-12-04", ""),
        ("下周三再去", "2026-12-09", ""),
        ("下下周一讨论", "2026-12-14", ""),
        ("月底出合同", "2026-12-31", ""),
        ("明天下午3点", "2026-12-02", "15:00"),
        ("后天上午十点半", "2026-12-03", "10:30"),
        ("15:30 明天", "2026-12-02", "15:30"),
        ("下个月15号再问", "2027-01-15", ""),
        ("12/25开标", "2026-12-25", ""),
        ("12-25前", "2026-12-25", ""),
        ("１２月２５日", "2026-12-25", ""),
        ("三天后", "2026-12-04", ""),
        ("年底前签", "2026-12-31", ""),
        ("tomorrow 3pm", "2026-12-02", "15:00"),
        ("by Friday", "2026-12-04", ""),
        ("end of month", "2026-12-31", ""),
        ("Dec 17 at 2:30 pm", "2026-12-17", "14:30"),
        ("in 2 weeks", "2026-12-15", ""),
        ("the 15th", "2026-12-15", ""),
    ],
)
def test_one_day_is_meant(text: str, day: str, time: str) -> None:
    (found,) = find_dates(text, _TODAY)
    assert (found.day.isoformat(), found.time, found.sure) == (day, time, True)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("下周送报告", {"2026-12-11", "2026-12-07", "2026-12-09"}),
        ("年前签", {"2027-02-05", "2026-12-31"}),
        ("next Friday", {"2026-12-11", "2026-12-04"}),
        ("5/6 demo", {"2027-05-06", "2027-06-05"}),
        ("周五或下周一", {"2026-12-04", "2026-12-07"}),
        ("周二", {"2026-12-08", "2026-12-01"}),
    ],
)
def test_two_ways_are_both_offered(text: str, days: set[str]) -> None:
    (found,) = find_dates(text, _TODAY)
    assert not found.sure
    assert {day.isoformat() for day in (found.day, *found.others)} == days


@pytest.mark.parametrize(
    "text",
    [
        "3楼ICU",
        "2号楼",
        "第3次",
        "测了36小时",
        "型号 X-200",
        "13800001234",
        "5%",
        "版本 2.0",
        "3 years warranty",
        "12个点位",
    ],
)
def test_figures_that_are_no_dates(text: str) -> None:
    assert find_dates(text, _TODAY) == []


def test_the_year_turns() -> None:
    eve = date(2026, 12, 31)
    assert [one.day for one in find_dates("明天 周五 1月4号 下周一 月底", eve)] == [
        date(2027, 1, 1),
        date(2027, 1, 1),
        date(2027, 1, 4),
        date(2027, 1, 4),
        date(2026, 12, 31),
    ]
    before_spring = date(2027, 2, 1)
    (after,) = find_dates("年后再说", before_spring)
    assert after.day == date(2027, 2, 15)


def test_a_weekday_on_that_very_day_is_asked_for() -> None:
    friday = date(2026, 12, 4)
    (found,) = find_dates("周五送报告", friday)
    assert not found.sure
    assert friday in found.others


def test_half_a_date_is_none() -> None:
    assert find_dates("2月30号 13月1日", _TODAY) == [] or all(
        one.day.month != 2 for one in find_dates("2月30号", _TODAY)
    )
