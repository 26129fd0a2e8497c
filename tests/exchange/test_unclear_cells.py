"""Spreadsheets with cells that cannot be taken as they stand: every deal comes in, and no word is lost."""

from __future__ import annotations

import csv
import io
import tempfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from funnel_desktop.exchange.cells import NOTHING
from funnel_desktop.exchange.plan import ImportPlan, PlanError, propose
from funnel_desktop.exchange.reading import open_table
from funnel_desktop.exchange.records import (
    BadRow,
    DoubtfulError,
    ImportedDeal,
    Tally,
    read_deals,
    unless_doubtful,
)

TODAY = date(2026, 11, 24)


def planned(folder: Path, text: str) -> tuple[ImportPlan, Path]:
    path = folder / "deals.csv"
    path.write_text(text, encoding="utf-8")
    return propose(open_table(path), today=TODAY), path


def read(path: Path, plan: ImportPlan) -> tuple[list[ImportedDeal], Tally]:
    tally = Tally()
    found = list(read_deals(open_table(path), plan, TODAY, tally))
    assert [item for item in found if isinstance(item, BadRow)] == []
    return [item for item in found if isinstance(item, ImportedDeal)], tally


def read_text(folder: Path, text: str) -> tuple[list[ImportedDeal], Tally]:
    plan, path = planned(folder, text)
    return read(path, plan)


def test_vague_dates_are_read_and_what_was_guessed_stays_in_words(tmp_path: Path) -> None:
    text = (
        "客户,预计成交日期,阶段,备注\n甲,2026年3月,目标客户,\n乙,3月底,目标客户,急\n丙,节后,目标客户,\n"
        "丁,12/25,赢单,\n戊,,目标客户,\n"
    )
    deals, tally = read_text(tmp_path, text)
    assert [(deal.expected_close_date, deal.note) for deal in deals] == [
        ("2026-03-31", ""),
        ("2027-03-31", "急\n预计成交日期: 3月底"),
        (None, "预计成交日期: 节后"),
        ("2025-12-25", "预计成交日期: 12/25"),  # of a deal that is won
        (None, ""),
    ]
    assert [(found.line, found.field, found.value, found.kind) for found in tally.warnings] == [
        (2, "expected_close_date", "2026年3月", "vague"),
        (3, "expected_close_date", "3月底", "vague"),
        (4, "expected_close_date", "节后", "unread"),
        (5, "expected_close_date", "12/25", "vague"),
        (5, "closed_date", "", "won_date"),
    ]
    assert (
        str(tally.warnings[1].message)
        == "预计成交日期: “3月底” names neither day nor year; 2027-03-31 was taken."
    )


def test_a_day_without_a_year_is_read_as_the_plan_says(tmp_path: Path) -> None:
    plan, path = planned(tmp_path, "客户,预计成交日期,阶段\n甲,3月底,目标客户\n")
    days = [read(path, plan.with_yearless(how))[0][0].expected_close_date for how in ("next", "this", "last")]
    assert days == ["2027-03-31", "2026-03-31", "2026-03-31"]
    with pytest.raises(PlanError, match="sense, next, this, last"):
        plan.with_yearless("never")


def test_each_amount_keeps_its_own_currency_and_bare_ones_that_of_the_column(tmp_path: Path) -> None:
    deals, tally = read_text(
        tmp_path,
        'Opportunity Name,Amount,Stage\nA,"$22,700.00",Won\nB,€800,Won\nC,"HK$8,000",Won\nD,￥5,Won\n',
    )
    assert [(deal.amount_minor, deal.currency) for deal in deals] == [
        *((2_270_000, "USD"), (80_000, "EUR"), (800_000, "HKD"), (500, "CNY")),
    ]
    assert tally.kinds == {}
    deals, _ = read_text(tmp_path, "客户,金额(美元),阶段\n甲,38,目标客户\n乙,￥5,目标客户\n")
    assert [(deal.amount_minor, deal.currency) for deal in deals] == [(3_800, "USD"), (500, "CNY")]


def test_a_column_of_one_sign_is_in_that_currency_also_where_a_cell_has_none(tmp_path: Path) -> None:
    plan, path = planned(tmp_path, "Deal,Amount,Stage\nA,€1.200,Won\nB,€800,Won\nC,500,Won\n")
    assert (plan.cells.currency, plan.cells.currency_certain) == ("EUR", True)
    assert [deal.currency for deal in read(path, plan)[0]] == ["EUR", "EUR", "EUR"]
    plan, path = planned(tmp_path, "Deal,Amount,Stage\nA,1200,Won\nB,€800,Won\nC,500,Won\nD,6,Won\n")
    assert "several currencies" in str(plan.cautions()[0])
    assert [deal.currency for deal in read(path, plan.with_currency("USD"))[0]] == [
        "USD",
        "EUR",
        "USD",
        "USD",
    ]


def test_amount_and_column_that_name_different_currencies_contradict_each_other(tmp_path: Path) -> None:
    deals, tally = read_text(tmp_path, "客户,金额,币种,阶段\n甲,€5,USD,目标客户\n乙,6,N/A,目标客户\n")
    assert [(deal.currency, deal.note) for deal in deals] == [("EUR", "币种: USD"), (None, "币种: N/A")]
    assert (tally.contradicting, tally.kinds["unread"]) == (1, 1)


def test_the_unit_comes_from_its_own_column_row_by_row(tmp_path: Path) -> None:
    plan, path = planned(
        tmp_path, "客户,金额,单位,阶段\n甲,38,万元,赢单\n乙,380000,元,赢单\n丙,38,,赢单\n丁,3万,元,赢单\n"
    )
    deals, _ = read(path, plan)
    assert [deal.amount_minor for deal in deals] == [38_000_000, 38_000_000, 3_800, 3_000_000]
    # A column of that name that says pieces, or customers, is none.
    plan, _ = planned(tmp_path, "客户,金额,单位,阶段\n甲,38,台,赢单\n")
    assert plan.cells.unit_column is None


def test_a_unit_that_nobody_knows_is_asked_about(tmp_path: Path) -> None:
    plan, _ = planned(tmp_path, "客户,金额(单位：担),阶段\n甲,38,赢单\n")
    assert "names a unit of amounts that is not known" in str(plan.cautions()[0])
    assert plan.with_amount_unit(1).cautions() == []


def test_the_decimal_comma_is_decided_once_for_the_column(tmp_path: Path) -> None:
    text = "Account;Amount;Stage\nA;1.234,56;Won\nB;12.500;Won\nC;1 234,56;Won\nD;7;Won\n"
    plan, path = planned(tmp_path, text)
    assert (plan.cells.decimal_comma, plan.cells.decimal_certain) == (True, True)
    assert [deal.amount_minor for deal in read(path, plan)[0]] == [123_456, 1_250_000, 123_456, 700]
    plan, path = planned(tmp_path, "Account;Amount;Stage\nA;12.500;Won\n")
    assert "whether 12.500 is 12,500" in str(plan.cautions()[0])
    assert [read(path, plan.with_decimal_comma(comma))[0][0].amount_minor for comma in (True, False)] == [
        *(1_250_000, 1_250),
    ]


def test_an_amount_a_hundred_times_the_others_is_asked_about(tmp_path: Path) -> None:
    rows = "".join(f"甲{number},{20 + number},目标客户\n" for number in range(5))
    deals, tally = read_text(tmp_path, f"客户,金额(万元),阶段\n{rows}乙,350000,目标客户\n丙,35亿,目标客户\n")
    assert [(found.line, found.field, found.kind) for found in tally.warnings] == [
        (7, "amount", "amount_outlier")
    ]
    assert "is 15,217 times what is usual" in str(tally.warnings[0].message)
    assert deals[5].amount_minor == 350_000_000_000


def test_numbers_that_a_spreadsheet_cut_are_said_and_what_can_be_put_back_is(tmp_path: Path) -> None:
    text = (
        "客户,手机号,项目编号,阶段\n甲,02012345678,0012,赢单\n乙,1.38E+10,1.23457E+17,赢单\n丙,13800001111.0,20260001.0,赢单\n"
        '丁,"=""02012345678""","=""0012""",赢单\n戊,１３８００００１１１１,00123,赢单\n'
    )
    deals, tally = read_text(tmp_path, text)
    assert [(deal.contact_phone, deal.reference) for deal in deals] == [
        ("02012345678", "0012"),
        ("1.38E+10", "1.23457E+17"),
        ("13800001111", "20260001"),
        ("02012345678", "0012"),
        ("13800001111", "00123"),
    ]
    assert [(found.line, found.field, found.kind) for found in tally.warnings] == [
        *((3, "contact_phone", "cut"), (3, "reference", "cut")),
    ]


def test_no_says_only_that_a_deal_is_not_won(tmp_path: Path) -> None:
    for no, yes in (("false", "true"), ("0", "1"), ("否", "是"), ("N", "Y"), ("no", "yes")):
        text = (
            f"客户,阶段,outcome,签约日期\n甲,谈判,{no},2026-05-01\n乙,成交,{yes},2026-05-01\n"
            f"丙,丢单,{no},2026-05-01\n丁,谈判,{yes},2026-05-01\n"
        )
        deals, tally = read_text(tmp_path, text)
        assert [(deal.stage, deal.outcome) for deal in deals] == [
            *(("intent", "open"), ("won", "won"), (None, "lost"), ("won", "won")),
        ]
        assert tally.contradicting == 0


def test_a_won_deal_without_a_closing_date_gets_its_expected_one_when_that_is_past(tmp_path: Path) -> None:
    text = (
        "客户,阶段,预计成交日期\n甲,赢单,2026-05-01\n乙,赢单,2027-05-01\n丙,赢单,\n丁,目标客户,2026-05-01\n"
    )
    plan, path = planned(tmp_path, text)
    deals, tally = read(path, plan)
    assert [deal.closed_date for deal in deals] == ["2026-05-01", None, None, None]
    assert (tally.kinds, tally.won_without_date) == ({"won_date": 1}, 2)
    deals, tally = read(path, plan.with_won_dates("expected", "2026-10-31"))
    assert [deal.closed_date for deal in deals] == ["2026-05-01", "2026-10-31", "2026-10-31", None]
    assert tally.won_without_date == 0
    deals, tally = read(path, plan.with_won_dates("none"))
    assert ([deal.closed_date for deal in deals], tally.won_without_date) == ([None] * 4, 3)
    with pytest.raises(PlanError, match="expected, none"):
        plan.with_won_dates("today")


def test_an_id_or_a_reference_alone_names_no_deal(tmp_path: Path) -> None:
    path = tmp_path / "deals.csv"
    path.write_text("客户,编号,金额,联系人\n,A1,5,\n,A2,6,王工\n甲,A3,7,\n", encoding="utf-8")
    found = list(read_deals(open_table(path), propose(open_table(path)), TODAY))
    assert [(item.line, isinstance(item, BadRow)) for item in found] == [(2, True), (3, False), (4, False)]


def test_a_file_that_contradicts_itself_is_asked_about(tmp_path: Path) -> None:
    rows = [f"甲{number},赢单,2026-03-01,2026-05-01\n" for number in range(40)]
    turned = [f"乙{number},赢单,2026-05-01,2026-03-01\n" for number in range(3)]
    head = "客户,阶段,创建日期,签约日期\n"
    plan, path = planned(tmp_path, head + "".join(rows + turned[:2]))
    assert read(path, plan)[1].doubt() is None
    plan, path = planned(tmp_path, head + "".join(rows + turned))
    tally = read(path, plan)[1]
    assert (tally.contradicting, tally.doubtful) == (3, True)
    assert str(tally.doubt()).startswith(
        "3 row(s) contradict themselves, the first in line 42: Closed on 2026-03-01, before it was entered"
    )
    tally = Tally()
    records = unless_doubtful(read_deals(open_table(path), plan, TODAY, tally), tally)
    with pytest.raises(DoubtfulError, match="Nothing was imported"):
        list(records)
    assert tally.good == 43


def test_a_closing_date_of_an_open_deal_goes_into_the_note(tmp_path: Path) -> None:
    deals, tally = read_text(tmp_path, "customer,stage,closed_date\nA,intent,2026-05-01\n")
    assert (deals[0].closed_date, deals[0].note) == (None, "closed_date: 2026-05-01")
    assert tally.contradicting == 1


def test_a_cell_put_right_in_the_preview_is_read_instead(tmp_path: Path) -> None:
    from dataclasses import replace

    plan, path = planned(tmp_path, "客户,金额,阶段\n甲,面议,赢单\n乙,5,不知道\n")
    plan = replace(plan, corrections={(2, "amount"): "38万", (3, "stage"): "赢单"})
    deals, tally = read(path, plan)
    assert [(deal.amount_minor, deal.stage, deal.note) for deal in deals] == [
        *((38_000_000, "won", ""), (500, "won", "")),
    ]
    assert tally.warnings == []


def test_a_column_without_a_field_can_go_into_the_note(tmp_path: Path) -> None:
    from dataclasses import replace

    plan, path = planned(tmp_path, "客户,负责人,协作人,阶段,备注\n甲,王某,李某,赢单,急\n乙,,,赢单,\n")
    plan = replace(plan, keep={1: "note", 2: "out"})
    assert [deal.note for deal in read(path, plan)[0]] == ["急\n负责人: 王某", ""]


clear_dates = ["2026-03-05", "2026/3/5", "2026年3月5日", "46010"]
unclear_dates = [
    "3月底",
    "2026年Q2",
    "12/25",
    "节后",
    "13月40日",
    "约3月底",
    "2026-02-30",
    "下周三",
    "面谈后定",
]
clear_amounts = ["380000", "38万", "1,250", "￥35", "三十万", "80w", "12万5千"]
unclear_amounts = ["约50", "30-50万", "面议", "(1,234)", "100+", "38万/台", "很多", "-5", "五十来万"]
words = st.text(alphabet="甲乙丙ABC年月日万0123456789-/.+~", min_size=1, max_size=10).map(
    lambda text: f"话{text}话"
)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["甲公司", "乙公司", ""]),
            st.sampled_from(["监护仪", ""]),
            st.one_of(st.sampled_from(["", *clear_amounts, *unclear_amounts]), words),
            st.one_of(st.sampled_from(["", *clear_dates, *unclear_dates]), words),
            st.one_of(st.sampled_from(["", "意向", "赢单", "丢单", "随便"]), words),
            st.one_of(st.sampled_from(["", "3", "3台", "若干", "1.5"]), words),
            st.one_of(st.sampled_from(["", "CNY", "港币", "N/A"]), words),
            st.one_of(st.sampled_from(["", "展会", "陌生拜访"]), words),
        ),
        min_size=1,
        max_size=12,
    )
)
def test_any_table_gives_as_many_deals_as_rows_that_name_one_and_loses_no_word(
    rows: list[tuple[str, ...]],
) -> None:
    text = io.StringIO()
    header = ["客户", "项目", "金额(万元)", "预计成交日期", "阶段", "台数", "币种", "来源"]
    csv.writer(text).writerows([header, *rows])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "deals.csv"
        path.write_text(text.getvalue(), encoding="utf-8")
        table = open_table(path)
        tally = Tally()
        found = list(read_deals(table, propose(table, today=TODAY), TODAY, tally))
    named = [row for row in rows if row[0] or row[1]]
    deals = [item for item in found if isinstance(item, ImportedDeal)]
    assert [(deal.customer, deal.project) for deal in deals] == [row[:2] for row in named]
    unread = {(warning.line, warning.field) for warning in tally.warnings}
    for deal, row in zip(deals, named, strict=True):
        read_as = {
            "amount": deal.amount_minor,
            "expected_close_date": deal.expected_close_date,
            "units": deal.units,
            "currency": deal.currency,
            "source": deal.source,
        }
        places = {"amount": 2, "expected_close_date": 3, "units": 5, "currency": 6, "source": 7}
        for name, place in places.items():
            cell = row[place].strip()
            if not cell or cell in NOTHING - {"N/A"}:
                continue
            kept = f"{header[place]}: {cell}" in deal.note.split("\n")
            assert read_as[name] is not None or kept
            # What is in neither word nor value would be silent.
            assert kept or (deal.line, name) in unread or read_as[name] is not None
        if row[4].startswith("话"):
            assert f"阶段: {row[4]}" in deal.note.split("\n")
