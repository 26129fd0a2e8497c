"""Amounts as people write them: figures, units, currencies, and what is no amount."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.exchange.amount_units import Unit, read_unit, unit_in
from funnel_desktop.exchange.amounts import number_amount, read_any_amount
from funnel_desktop.exchange.cells import CellError, Reading, read_currency, read_units
from funnel_desktop.method.written_numbers import find_decimal_comma


@pytest.mark.parametrize(
    ("text", "yuan", "in_ten_thousands"),
    [
        ("38", 38, 380_000),
        ("22.5", 22.5, 225_000),
        ("30W", 300_000, 300_000),
        ("80w", 800_000, 800_000),
        ("12万5千", 125_000, 125_000),
        ("12万5", 125_000, 125_000),
        ("三十万", 300_000, 300_000),
        ("五十万元整", 500_000, 500_000),
        ("壹佰贰拾万元整", 1_200_000, 1_200_000),
        ("一百二十万", 1_200_000, 1_200_000),
        ("一百零五万", 1_050_000, 1_050_000),
        ("1亿2000万", 120_000_000, 120_000_000),
        ("1.2億", 120_000_000, 120_000_000),
        ("六十", 60, 600_000),
        ("两百万", 2_000_000, 2_000_000),
        ("3百万元", 3_000_000, 3_000_000),
        ("3千5", 3_500, 3_500),
        ("60万元", 600_000, 600_000),
        ("100.50元", 100.5, 100.5),
        ("1.2E+05", 120_000, 1_200_000_000),
        ("1,250", 1_250, 12_500_000),
        ("12,5000", 125_000, 1_250_000_000),
        ("1,20,000", 120_000, 1_200_000_000),
        ("１２，０００", 12_000, 120_000_000),
        ("1'234.50", 1_234.5, 12_345_000),
        ("1 234,56", 1_234.56, 12_345_600),
        ("1.234,56", 1_234.56, 12_345_600),
        ("1.5m", 1_500_000, 1_500_000),
        ("1.2 million", 1_200_000, 1_200_000),
        ("2.5 Mio.", 2_500_000, 2_500_000),
        ("50k", 50_000, 50_000),
        (" 28 ", 28, 280_000),
        ('="38"', 38, 380_000),
    ],
)
def test_a_clear_amount_is_read_without_a_word(text: str, yuan: float, in_ten_thousands: float) -> None:
    assert read_any_amount(text, 1) == Reading(round(yuan * 100))
    assert read_any_amount(text, 10_000) == Reading(round(in_ten_thousands * 100))


@pytest.mark.parametrize(
    ("text", "yuan", "code"),
    [
        *(("$22,700.00", 22_700, "USD"), ("USD 5,000", 5_000, "USD"), ("€8,000.00", 8_000, "EUR")),
        *(("HK$8,000", 8_000, "HKD"), ("8,000 HK$", 8_000, "HKD"), ("￥8,000", 8_000, "CNY")),
        *(("50万美元", 500_000, "USD"), ("人民币30万元整", 300_000, "CNY"), ("30万RMB", 300_000, "CNY")),
        *(("2.5 Mio. €", 2_500_000, "EUR"), ("US$ 1.2m", 1_200_000, "USD"), ("NT$ 38萬", 380_000, "TWD")),
    ],
)
def test_a_currency_beside_the_figure_is_read(text: str, yuan: int, code: str) -> None:
    assert read_any_amount(text, 1) == Reading(yuan * 100, currency=code)


def test_a_sign_in_a_column_of_ten_thousands_means_these_for_a_small_figure_alone() -> None:
    assert read_any_amount("￥35", 10_000).value == 350_000_00
    assert read_any_amount("￥450,000", 10_000).value == 450_000_00
    assert read_any_amount("USD 5,000", 10_000).value == 5_000_00


def test_a_dollar_sign_is_that_of_the_column() -> None:
    assert read_any_amount("$8,000", 1, currency="HKD").currency == "HKD"
    assert read_any_amount("$8,000", 1, currency="CNY").currency == "USD"


@pytest.mark.parametrize(
    ("text", "yuan"),
    [
        *(("约50", 50), ("约50万", 500_000), ("五十来万", 500_000), ("50多万", 500_000), ("十多万", 100_000)),
        *(("100+", 100), ("100以上", 100), ("不到50万", 500_000), ("≥30万", 300_000), ("50万左右", 500_000)),
        *(("38万(含税)", 380_000), ("预算50万", 500_000), ("approx. 1,200", 1_200), ("~50k", 50_000)),
    ],
)
def test_an_amount_that_is_not_meant_exactly_is_read_and_its_words_are_kept(text: str, yuan: float) -> None:
    found = read_any_amount(text, 1)
    assert (found.value, found.keep) == (yuan * 100, True)
    assert found.remark is not None
    assert "not an exact amount" in found.remark.source


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        *(("30-50万", "range"), ("50-80万", "range"), ("30万~50万", "range"), ("50万至80万", "range")),
        *(("(1,234)", "negative"), ("-5", "negative"), ("¥-5", "negative"), ("5-", "negative")),
        *(("面议", "not an amount"), ("2台50万", "not an amount"), ("38万/台", "not an amount")),
        *(
            ("十几万", "not an amount"),
            ("50%", "not an amount"),
            ("12 5", "not an amount"),
            ("万", "not an amount"),
        ),
        *(("1e99", "too large"), ("见报价单3", "not an amount"), ("$5 €6", "not an amount")),
    ],
)
def test_what_is_no_one_amount_is_refused(text: str, reason: str) -> None:
    with pytest.raises(CellError) as refused:
        read_any_amount(text, 1)
    assert reason in refused.value.reason.source


def test_a_number_of_a_workbook_is_taken_as_it_is() -> None:
    assert number_amount(1.234, 10_000) == 12_340_00
    assert number_amount(0.1 + 0.2, 1) == 30
    assert number_amount(38, 1) == 38_00
    for value in (-1, 1e40, float("inf")):
        with pytest.raises(CellError):
            number_amount(value, 1)


@pytest.mark.parametrize(
    ("texts", "comma", "certain"),
    [
        (["1.234,56", "12.500", "1 234,56"], True, True),
        (["12.500", "0,5"], True, True),
        (["1,234.56", "12,500"], False, True),
        (["12,500", "7,250"], False, True),
        (["380000", "22.5"], False, True),
        (["12.500", "7.250"], False, False),
        (["12,5", "12.5"], False, True),
        ([], False, True),
    ],
)
def test_the_decimal_comma_is_found_in_the_column(texts: list[str], comma: bool, certain: bool) -> None:
    assert find_decimal_comma(texts) == (comma, certain)


def test_columns_parted_by_semicolons_decide_a_doubt() -> None:
    assert find_decimal_comma(["12.500", "7.250"], semicolons=True) == (True, False)
    assert read_any_amount("12.500", 1, comma=True).value == 12_500_00
    assert read_any_amount("12,500", 1, comma=True).value == 12_50
    assert read_any_amount("12.5", 1, comma=True).value == 12_50


@pytest.mark.parametrize(
    ("heading", "unit"),
    [
        ("金额（万元）", Unit(10_000)),
        ("金额(百万)", Unit(1_000_000)),
        ("金额/千元", Unit(1_000)),
        ("金额(亿)", Unit(100_000_000)),
        ("合同额（万美元）", Unit(10_000, "USD")),
        ("單位：萬元", Unit(10_000)),
        ("单位：千元", Unit(1_000)),
        ("金额(元)", Unit(1)),
        ("金额(W)", Unit(10_000)),
        ("金额", Unit(None)),
        ("Amount (k RMB)", Unit(1_000, "CNY")),
        ("Amount in kRMB", Unit(1_000, "CNY")),
        ("Value (USD m)", Unit(1_000_000, "USD")),
        ("Amount (in thousands)", Unit(1_000)),
        ("Amount (10k)", Unit(10_000)),
        ("Betrag T€", Unit(1_000, "EUR")),
        ("importe_eur", Unit(None, "EUR")),
        ("Amount USD", Unit(1, "USD")),
        ("Amount", Unit(None)),
        ("Est. revenue", Unit(None)),
        ("Deal - Value", Unit(None)),
        ("单位：担", Unit(None, None, understood=False)),
    ],
)
def test_the_unit_is_heard_from_a_heading(heading: str, unit: Unit) -> None:
    found = unit_in(heading)
    assert (found.size or 1, found.currency, found.understood) == (
        unit.size or 1,
        unit.currency,
        unit.understood,
    )


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        *(("万元", Unit(10_000)), ("元", Unit(1)), ("千元", Unit(1_000)), ("百万", Unit(1_000_000))),
        *(
            ("W", Unit(10_000)),
            ("k RMB", Unit(1_000, "CNY")),
            ("USD", Unit(1, "USD")),
            ("万美元", Unit(10_000, "USD")),
        ),
        *(("台", None), ("套", None), ("深圳", None), ("", None)),
    ],
)
def test_a_cell_of_a_column_of_units_is_read(text: str, unit: Unit | None) -> None:
    assert read_unit(text) == unit


@pytest.mark.parametrize(
    ("text", "code"),
    [
        *(
            ("人民币（元）", "CNY"),
            ("港币", "HKD"),
            ("US$", "USD"),
            ("usd", "USD"),
            ("美元", "USD"),
            ("", None),
        ),
        *(("USD - US Dollar", "USD"), ("新臺幣", "TWD"), ("RMB", "CNY"), ("-", None), ("chf", "CHF")),
    ],
)
def test_a_currency_is_read(text: str, code: str | None) -> None:
    assert read_currency(text) == code


@pytest.mark.parametrize("text", ["N/A", "TBD", "很多", "12"])
def test_what_is_no_currency_is_refused(text: str) -> None:
    with pytest.raises(CellError):
        read_currency(text)


def test_numbers_of_units_are_read() -> None:
    assert [read_units(text) for text in ("3", "3.0", "1,200", "3台", "三台", "12 套", "")] == [
        *(3, 3, 1_200, 3, 3, 12, None),
    ]
    for text in ("1.5", "3-5台", "若干", "2+1"):
        with pytest.raises(CellError):
            read_units(text)


@given(
    st.text(alphabet="0123456789.,' -+()约万千百十亿元一二三五零wkm¥$€eE来多~", max_size=14),
    st.sampled_from([1, 10_000]),
    st.booleans(),
)
def test_any_text_is_an_amount_or_refused(text: str, unit: int, comma: bool) -> None:
    try:
        found = read_any_amount(text, unit, comma=comma)
    except CellError:
        return
    assert found.value is None or 0 <= int(found.value) <= 10**15


@given(st.integers(0, 10**11), st.sampled_from([1, 10_000]))
def test_a_written_amount_is_read_to_the_cent(cents: int, unit: int) -> None:
    minor = cents * unit
    whole, part = divmod(cents, 100)
    for text in (f"{whole}.{part:02d}", f"{whole:,}.{part:02d}"):
        assert read_any_amount(text, unit).value == minor
    german = f"{whole:,}".replace(",", ".") + f",{part:02d}"
    assert read_any_amount(german, unit, comma=True).value == minor
