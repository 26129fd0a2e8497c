"""Dates as people write them: what is clear is read, what is open is said, the rest is refused."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.exchange.cells import CellError, Reading
from funnel_desktop.exchange.vague_dates import YEARLESS, read_any_date

TODAY = date(2026, 11, 24)  # a Tuesday


def read(text: str, order: str = "ymd", *, past: bool = False, yearless: str = "sense") -> Reading:
    return read_any_date(text, order, TODAY, past=past, yearless=yearless)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("二〇二六年三月五日", "2026-03-05"),
        ("二零二六年十二月二十五日", "2026-12-25"),
        ("民国115年3月5日", "2026-03-05"),
        ("２０２６年３月５日", "2026-03-05"),
        ("2026-03-05 上午10:00", "2026-03-05"),
        ("2026年3月5日下午3点", "2026-03-05"),
        ("2026年3月5号 星期四", "2026-03-05"),
        ("2026/3/5(周四)", "2026-03-05"),
        ("Thu, 5 Mar 2026", "2026-03-05"),
        ("March 5th, 2026", "2026-03-05"),
        ("5. März 2026", "2026-03-05"),
        ("5 de marzo de 2026", "2026-03-05"),
        ("46010.5", "2025-12-19"),
        ("46010", "2025-12-19"),
        ("20260305.0", "2026-03-05"),
        ('="2026-03-05"', "2026-03-05"),
        ("预计2026-03-05", "2026-03-05"),
    ],
)
def test_a_day_that_is_named_in_full_is_read_without_a_word(text: str, day: str) -> None:
    assert read(text) == Reading(day)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026年3月", "2026-03-31"),
        ("2026-03", "2026-03-31"),
        ("2026.03", "2026-03-31"),
        ("202603", "2026-03-31"),
        ("03/2026", "2026-03-31"),
        ("Mar 2026", "2026-03-31"),
        ("Mar-26", "2026-03-31"),
        ("late March 2026", "2026-03-31"),
        ("2028年2月", "2028-02-29"),
        ("2026年3月中旬", "2026-03-20"),
        ("2026年3月初", "2026-03-10"),
        ("2026年Q2", "2026-06-30"),
        ("2026Q2", "2026-06-30"),
        ("26Q3", "2026-09-30"),
        ("Q2 2026", "2026-06-30"),
        ("Q3/26", "2026-09-30"),
        ("2026年第二季度", "2026-06-30"),
        ("2026年上半年", "2026-06-30"),
        ("H2 2026", "2026-12-31"),
        ("2026年底", "2026-12-31"),
        ("2026年", "2026-12-31"),
        ("２０２６", "2026-12-31"),
        ("end of 2026", "2026-12-31"),
        ("2026年3-4月", "2026-04-30"),
    ],
)
def test_a_period_stands_for_its_last_day_and_says_so(text: str, day: str) -> None:
    found = read(text)
    assert (found.value, found.keep) == (day, "-4" in text)
    assert found.remark is not None
    assert found.remark.values["day"] == day


@pytest.mark.parametrize(
    ("text", "coming", "gone"),
    [
        ("3月底", "2027-03-31", "2026-03-31"),
        ("三月底前", "2027-03-31", "2026-03-31"),
        ("12/25", "2026-12-25", "2025-12-25"),
        ("3月15日", "2027-03-15", "2026-03-15"),
        ("上半年", "2027-06-30", "2026-06-30"),
        ("年底", "2026-12-31", "2025-12-31"),
        ("二季度末", "2027-06-30", "2026-06-30"),
        ("end of March", "2027-03-31", "2026-03-31"),
        ("5th March", "2027-03-05", "2026-03-05"),
        ("3/1-3/15", "2027-03-15", "2026-03-15"),
        ("2月29日", "2027-02-28", "2026-02-28"),
    ],
)
def test_without_a_year_it_is_the_next_one_that_is_expected_and_the_last_one_that_was(
    text: str, coming: str, gone: str
) -> None:
    assert (read(text).value, read(text, past=True).value) == (coming, gone)
    assert read(text, past=True, yearless="next").value == coming
    assert read(text, yearless="last").value == gone
    assert str(read(text, yearless="this").value)[:4] == "2026"
    assert read(text).keep  # the year was guessed: the words stay


@pytest.mark.parametrize(
    ("text", "day"),
    [
        *(
            ("明天", "2026-11-25"),
            ("下周三", "2026-12-02"),
            ("周五", "2026-11-27"),
            ("next Friday", "2026-12-04"),
        ),
        *(("本月底", "2026-11-30"), ("下个月", "2026-12-31"), ("月中", "2026-12-15"), ("下旬", "2026-11-30")),
        *(
            ("两周后", "2026-12-08"),
            ("3个月内", "2027-02-24"),
            ("半年后", "2027-05-24"),
            ("in 3 weeks", "2026-12-15"),
        ),
        *(("明年一季度", "2027-03-31"), ("今年年底", "2026-12-31"), ("EOY", "2026-12-31")),
    ],
)
def test_what_is_counted_from_today_keeps_its_words(text: str, day: str) -> None:
    found = read(text)
    assert (found.value, found.keep) == (day, True)


def test_what_has_happened_in_a_period_that_runs_was_today_at_the_latest() -> None:
    assert read("2026年", past=True).value == "2026-11-24"
    assert read("11月底", past=True).value == "2026-11-24"
    assert read("2026年").value == "2026-12-31"


def test_three_numbers_that_only_another_order_makes_a_date_of_are_read_so_and_said() -> None:
    found = read("05/13/2026", "dmy")
    assert found.value == "2026-05-13"
    assert found.remark is not None
    assert "another order" in found.remark.source
    assert read("25/12", "dmy").value == "2026-12-25"


@pytest.mark.parametrize(
    "text",
    [
        "春节前",
        "2026-02-30",
        "13月",
        "Q5 2026",
        "随时",
        "上午10:00",
        "FY26 Q2",
        "尽快",
        "3",
        "2026-13",
        "第3版",
    ],
)
def test_words_are_refused(text: str) -> None:
    with pytest.raises(CellError):
        read(text)


@pytest.mark.parametrize("text", ["", " ", "待定", "/", "N/A", "-"])
def test_nothing_is_nothing(text: str) -> None:
    assert read(text) == Reading(None)


@given(
    st.text(
        alphabet="0123456789年月日季度上下本底末初中旬周天后内前半两一二三十/.-~ QqHhW月Marchendof",
        max_size=14,
    ),
    st.sampled_from(["ymd", "mdy", "dmy"]),
    st.booleans(),
    st.sampled_from(YEARLESS),
)
def test_any_text_is_a_day_or_refused(text: str, order: str, past: bool, yearless: str) -> None:
    try:
        found = read(text, order, past=past, yearless=yearless)
    except CellError:
        return
    assert found.value is None or 1900 <= date.fromisoformat(str(found.value)).year <= 2200
