"""Amounts as people type them become exact fen, and come back as people read them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.method.money import (
    LARGEST_MINOR,
    AmountError,
    edit_amount,
    format_amount,
    parse_amount,
    short_amount,
)


@pytest.mark.parametrize(
    ("text", "unit", "yuan"),
    [
        ("380000", 1, 380_000),
        ("380,000", 1, 380_000),
        ("1,234.5", 1, 1234.5),
        ("１，２３４．５", 1, 1234.5),
        ("1，234", 1, 1234),
        ("38", 10_000, 380_000),
        ("38.05", 10_000, 380_500),
        ("¥380,000", 1, 380_000),
        ("￥ 380 000.00", 1, 380_000),
        ("RMB 5000", 1, 5000),
        ("5000 CNY", 1, 5000),
        ("5000元", 1, 5000),
        ("38万", 1, 380_000),
        ("38 万元", 1, 380_000),
        ("38万", 10_000, 380_000),
        ("1.2亿", 1, 120_000_000),
        ("3百万", 1, 3_000_000),
        ("5千元", 10_000, 5000),
        ("380k", 1, 380_000),
        ("¥4.12m", 10_000, 4_120_000),
        ("380000元", 10_000, 380_000),
        ("¥450,000", 10_000, 450_000),
        ("￥450，000.50", 10_000, 450_000.5),
        ("RMB 450000", 10_000, 450_000),
        ("450,000 CNY", 10_000, 450_000),
        ("人民币450000", 10_000, 450_000),
        ("¥10,000", 10_000, 10_000),
        ("¥9,999", 10_000, 99_990_000),
        ("¥38", 10_000, 380_000),
        ("450,000", 10_000, 4_500_000_000),
        ("¥12,000万", 10_000, 120_000_000),
        ("¥450,000", 1, 450_000),
        (".5", 10_000, 5000),
        ("12.", 1, 12),
        ("+7", 1, 7),
        ("0", 1, 0),
        ("(0)", 1, 0),
        ("0.005", 1, 0.01),
        ("0.0049999999999999999", 1, 0),
        ("\u00a012\u3000", 1, 12),
    ],
)
def test_what_people_type(text: str, unit: int, yuan: float) -> None:
    assert parse_amount(text, unit) == round(yuan * 100)


@pytest.mark.parametrize("text", ["", "  ", "\t", "\u3000"])
def test_blank_is_no_amount(text: str) -> None:
    assert parse_amount(text) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("much", "is not an amount"),
        ("12a", "is not an amount"),
        ("1.2.3", "is not an amount"),
        ("¥", "is not an amount"),
        ("-", "is not an amount"),
        (".", "is not an amount"),
        ("nan", "is not an amount"),
        ("1e5", "is not an amount"),
        ("=1+1", "is not an amount"),
        ("٣", "is not an amount"),
        ("58 10k", "is not an amount"),
        ("3 8 万", "is not an amount"),
        ("1 2345", "is not an amount"),
        ("12,34", "two ways"),
        ("1.234,5", "two ways"),
        ("-5", "negative"),
        ("−5", "negative"),
        ("(1,200.00)", "negative"),
        ("¥-5", "negative"),
        ("(5", "parentheses"),
        ("5)", "parentheses"),
        ("10000000000001", "10 trillion"),
        ("99999999999999999999", "10 trillion"),
        ("9" * 50, "too many digits"),
    ],
)
def test_what_is_no_amount_gets_a_sentence(text: str, words: str) -> None:
    with pytest.raises(AmountError, match=words) as caught:
        parse_amount(text)
    assert str(caught.value).endswith(".")


def test_amounts_for_the_eye() -> None:
    assert format_amount(38_000_000, 10_000, "zh_CN") == "38.0"
    assert format_amount(38_000_000, 1, "en") == "380,000"
    assert format_amount(1_695_500_000, 10_000, "en") == "1,695.5"
    assert format_amount(-1_150_000, 10_000, "en", sign=True) == "−1.2"
    assert format_amount(71_500_000, 10_000, "en", sign=True) == "+71.5"
    assert format_amount(0, 10_000, "en", sign=True) == "0.0"
    assert format_amount(-1, 10_000, "en") == "0.0"
    assert format_amount(38_123_456, 10_000, "en", decimals=2) == "38.12"
    assert format_amount(123_456, 1, "en", decimals=2) == "1,234.56"
    assert format_amount(123_456.4, 1, "en") == "1,235"
    assert format_amount(None, 1, "en") == "—"
    assert format_amount(float("nan"), 1, "en") == "—"


def test_halves_round_up_whatever_doubles_say() -> None:
    # 1.15 and 2.675 have no exact double; the fen do.
    assert format_amount(1_150_000, 10_000, "en") == "1.2"
    assert format_amount(2_675_000, 10_000, "en", decimals=2) == "2.68"
    assert format_amount(50, 1, "en") == "1"


def test_short_amounts_for_cards_and_headers() -> None:
    assert short_amount(38_000_000, 10_000, "zh_CN") == "38.0 万"
    assert short_amount(38_000_000, 1, "zh_CN") == "380,000 元"
    assert short_amount(12_000_000_000, 10_000, "zh_CN") == "12,000 万"
    assert short_amount(38_000_000, 10_000, "en") == "¥380k"
    assert short_amount(412_000_000, 10_000, "en") == "¥4.12m"
    assert short_amount(38_000_000, 1, "en") == "¥380,000"
    assert short_amount(950_000, 10_000, "en") == "¥9.5k"
    assert short_amount(95_000, 10_000, "en") == "¥950"
    assert short_amount(0, 10_000, "zh_CN") == "0.0 万"
    assert short_amount(5_500, 10_000, "zh_CN") == "55 元"
    assert short_amount(99_949, 10_000, "zh_CN") == "999 元"
    assert short_amount(99_950, 10_000, "zh_CN") == "0.1 万"
    assert short_amount(-38_000_000, 10_000, "en") == "−¥380k"
    assert short_amount(-38_000_000, 1, "zh_CN") == "−380,000 元"
    assert short_amount(None, 10_000, "en") == "—"


@pytest.mark.parametrize(
    ("yuan", "english"),
    [
        (999, "¥999"),
        (999.6, "¥1.0k"),
        (9_949, "¥9.9k"),
        (9_990, "¥10k"),
        (999_499, "¥999k"),
        (999_999, "¥1.00m"),
        (999_999_999, "¥1.00bn"),
    ],
)
def test_rounding_up_carries_into_the_next_unit(yuan: float, english: str) -> None:
    assert short_amount(round(yuan * 100), 10_000, "en") == english


def test_rounding_up_carries_into_yi() -> None:
    assert short_amount(9_999_940_000, 10_000, "zh_CN") == "9,999.9 万"
    assert short_amount(9_999_960_000, 10_000, "zh_CN") == "10,000 万"


fen = st.integers(0, LARGEST_MINOR)
units = st.sampled_from([1, 10_000])


@given(fen, units)
def test_an_amount_survives_its_input_field(minor: int, unit: int) -> None:
    assert parse_amount(edit_amount(minor, unit), unit) == minor


@given(fen, units)
def test_an_amount_survives_being_shown_with_all_decimals(minor: int, unit: int) -> None:
    text = format_amount(minor, unit, "en", decimals=2 if unit == 1 else 6)
    assert parse_amount(text, unit) == minor


@given(
    st.integers(1_000_000, LARGEST_MINOR), units, st.sampled_from(["¥{}", "￥ {}", "{} 元", "RMB{}", "{}CNY"])
)
def test_a_large_figure_with_a_currency_sign_is_yuan_whatever_the_unit(
    minor: int, unit: int, written: str
) -> None:
    text = written.format(format_amount(minor, 1, "en", decimals=2))
    assert parse_amount(text, unit) == minor


@given(st.text(max_size=12), units)
def test_any_text_gives_fen_or_a_sentence(text: str, unit: int) -> None:
    try:
        minor = parse_amount(text, unit)
    except AmountError as error:
        minor = None
        sentence = str(error)
    else:
        sentence = ""
    if sentence:
        assert sentence.endswith(".")
    else:
        assert minor is None or 0 <= minor <= LARGEST_MINOR


def test_input_fields_start_from_the_shortest_text() -> None:
    assert edit_amount(None, 1) == ""
    assert edit_amount(38_000_000, 10_000) == "38"
    assert edit_amount(38_050_000, 10_000) == "38.05"
    assert edit_amount(1, 10_000) == "0.000001"
