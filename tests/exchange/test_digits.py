"""Telephone numbers and references that a spreadsheet took for figures."""

from __future__ import annotations

import pytest

from funnel_desktop.exchange.digits import read_digits


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        *(("02012345678", "02012345678"), ("0012", "0012"), ("13800001111.0", "13800001111")),
        *(
            ('="02012345678"', "02012345678"),
            ("１３８００００１１１１", "13800001111"),
            ("1.3800001111E+10", "13800001111"),
        ),
        *(
            ("0755-26001234转801", "0755-26001234转801"),
            ("138 0013 8001", "138 0013 8001"),
            ("A-17/3", "A-17/3"),
        ),
        *(("+86 138 0000 1111", "+86 138 0000 1111"), ("合同〔2026〕17号", "合同〔2026〕17号")),
    ],
)
def test_what_can_be_put_back_is(text: str, kept: str) -> None:
    assert read_digits(text, phone=True, chinese=True) == (kept, None)


@pytest.mark.parametrize("text", ["1.39E+10", "1.23457E+17", "1,39E+10", "1.4e10", "110101199003074000"])
def test_what_was_cut_is_kept_as_it_stands_and_said(text: str) -> None:
    found = read_digits(text)
    assert (found.text, "has cut" in str(found.remark)) == (text, True)


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        *(("2012345678", True), ("1012345678", True), ("75526001234", True), ("4001234567", False)),
        *(("13800001111", False), ("02012345678", False), ("26001234", False), ("8001234567", False)),
    ],
)
def test_a_chinese_number_that_lost_its_zero_is_said(text: str, lost: bool) -> None:
    found = read_digits(text, phone=True, chinese=True)
    assert (found.text, found.remark is not None) == (text, lost)
    assert read_digits(text, phone=True).remark is None  # elsewhere such numbers are whole
