"""Spreadsheets become deals: the real set in whole, Chinese ones, and bad rows by line and reason."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from funnel_desktop.exchange.plan import PlanError, propose
from funnel_desktop.exchange.reading import open_table
from funnel_desktop.exchange.records import BadRow, ImportedDeal, Tally, read_deals
from funnel_desktop.text import FunnelError

TODAY = date(2026, 11, 24)


def read(path: Path, **options: object) -> tuple[list[ImportedDeal], list[BadRow], Tally]:
    table = open_table(path)
    tally = Tally()
    found = list(read_deals(table, propose(table, **options), TODAY, tally))  # type: ignore[arg-type]
    deals = [item for item in found if isinstance(item, ImportedDeal)]
    bad = [item for item in found if isinstance(item, BadRow)]
    assert (tally.good, tally.bad) == (len(deals), len(bad))
    return deals, bad, tally


def read_text(
    folder: Path, text: str, encoding: str = "utf-8", **options: object
) -> tuple[list[ImportedDeal], list[BadRow], Tally]:
    path = folder / "deals.csv"
    path.write_bytes(text.encode(encoding))
    return read(path, **options)


def test_the_real_set_comes_in_whole(real_data: Path, first_real_row: dict[str, str]) -> None:
    plan = propose(open_table(real_data))
    assert (plan.date_order, plan.date_order_certain) == ("mdy", True)
    assert plan.stage_counts == {"Won": 4238, "Lost": 2473, "Engaging": 1589, "Prospecting": 500}
    deals, bad, tally = read(real_data)
    assert (len(deals), bad, tally.warning_count) == (8800, [], 0)
    assert Counter((deal.outcome, deal.stage) for deal in deals) == {
        ("won", "won"): 4238,
        ("lost", None): 2473,
        ("open", "qualified"): 1589,
        ("open", "target"): 500,
    }
    assert sum(deal.amount_minor or 0 for deal in deals if deal.outcome == "won") == 10_005_534_00
    assert {deal.amount_minor for deal in deals if deal.outcome == "lost"} == {0}
    assert {deal.amount_minor for deal in deals if deal.outcome == "open"} == {None}
    assert sum(1 for deal in deals if not deal.customer) == 1425
    assert all(deal.project and deal.reference for deal in deals)
    first = deals[0]
    row = first_real_row
    assert (first.line, first.customer, first.project, first.reference) == (
        2,
        row["account"],
        row["product"],
        row["opportunity_id"],
    )
    assert (first.entered_date, first.closed_date, first.amount_minor) == (
        row["engage_date"],
        row["close_date"],
        int(row["close_value"]) * 100,
    )


def test_a_chinese_spreadsheet_from_excel(tmp_path: Path) -> None:
    text = (
        "客户名称,项目名称,联系人,职务,电话,金额(万元),台数,来源,销售阶段,预计签单时间,下一步,备注\r\n"
        "华强电子 ,检测线改造,王工,设备科长,13800000000,38.5,2台,陌生拜访,入围客户,2027/1/15,送样,"
        '"价格敏感\n需二次报价"\r\n'
        "上海仪表,装配线,,,,1.2亿,-,展会,赢单客户,2026年3月5日,,\r\n"
        "北方重工,,李总,,,,,,丢单,,,\r\n"
    )
    deals, bad, _ = read_text(tmp_path, text, "gb18030")
    assert bad == []
    first, second, third = deals
    assert first == ImportedDeal(
        line=2,
        id=None,
        customer="华强电子",
        project="检测线改造",
        contact_name="王工",
        contact_position="设备科长",
        contact_phone="13800000000",
        amount_minor=385_000_00,
        currency=None,
        units=2,
        source="cold",
        stage="shortlisted",
        outcome="open",
        entered_date=None,
        stage_since=None,
        created_at=None,
        closed_date=None,
        expected_close_date="2027-01-15",
        next_step="送样",
        next_step_date=None,
        note="价格敏感\n需二次报价",
        lost_reason="",
        competitor="",
        reference="",
        rank=None,
        answers=(),
    )
    assert (second.line, second.amount_minor, second.units, second.stage, second.outcome) == (
        *(4, 120_000_000_00, None, "won", "won"),
    )
    assert (second.source, second.note) == (None, "来源: 展会")  # not a source of the method, and not lost
    assert (third.stage, third.outcome) == (None, "lost")


def test_utf_16_with_tabs_from_excel_and_semicolons_from_germany(tmp_path: Path) -> None:
    text = "Customer\tAmount\tClose Date\tStage\r\nAcme\t1,200.50\t31.12.2027\tProposal\r\n"
    deals, _, _ = read_text(tmp_path, text, "utf-16")
    assert (deals[0].amount_minor, deals[0].expected_close_date, deals[0].stage) == (
        120_050,
        "2027-12-31",
        "shortlisted",
    )
    deals, _, _ = read_text(tmp_path, text.replace("\t", ";"), "cp1252")
    assert (deals[0].customer, deals[0].closed_date, deals[0].expected_close_date) == (
        "Acme",
        None,
        "2027-12-31",
    )


def said_of(tally: Tally) -> list[tuple[int, str, str, str]]:
    """Return what the warnings say: line, field, kind, sentence."""
    return [(found.line, found.field, found.kind, str(found.message)) for found in tally.warnings]


def test_a_cell_that_cannot_be_read_costs_no_deal_and_is_named_by_line_column_and_value(
    tmp_path: Path,
) -> None:
    text = (
        "customer,amount,units,close_date,stage,note\n"
        'A,100,1,2026-01-02,won,"a\nb"\n'
        "B,many,1,2026-01-02,won,\n"
        "\n"
        "C,100,1.5,2026-01-02,won,\n"
        "D,100,1,2026-13-02,won,\n"
        "E,100,1,2026-01-02,blue,\n"
        ",100,1,2026-01-02,won,\n"
        "合计,400,,,,\n"
        "F,100,1,2026-01-02,won,x,too much\n"
        " , ,,,,\n"
        "G,-5,1,2026-01-02,won\n"
        "H,200\n"
    )
    deals, bad, tally = read_text(tmp_path, text)
    assert [(deal.line, deal.customer) for deal in deals] == [
        *((2, "A"), (4, "B"), (6, "C"), (7, "D"), (8, "E"), (11, "F"), (13, "G"), (14, "H")),
    ]
    assert tally.blank == 2
    assert [(row.line, str(row.message)) for row in bad] == [
        (9, "The row names no customer and no project. Fill in one of them."),
    ]
    assert bad[0].values == ["", "100", "1", "2026-01-02", "won", ""]
    assert said_of(tally) == [
        (4, "amount", "unread", "amount: “many” is not an amount."),
        (6, "units", "unread", "units: “1.5” is not a whole number of units."),
        (7, "close_date", "unread", "close_date: “2026-13-02” is not a date with year, month and day."),
        (8, "stage", "stage", "stage: it is not known which stage “blue” means."),
        (
            *(11, "", "too_many_cells"),
            "The row has 7 cells, the header 6. What is beyond it was put into the note.",
        ),
        (13, "amount", "unread", "amount: “-5” is negative; an amount is zero or more."),
    ]
    notes = {deal.customer: deal.note for deal in deals}
    assert notes == {
        "A": "a\nb",
        "B": "amount: many",
        "C": "units: 1.5",
        "D": "close_date: 2026-13-02",
        "E": "stage: blue",
        "F": "x\n7: too much",
        "G": "amount: -5",
        "H": "",
    }
    # What was read beside it is there all the same.
    blue = deals[4]
    assert (blue.amount_minor, blue.stage, blue.outcome, blue.expected_close_date) == (
        *(10_000, "target", "open", "2026-01-02"),
    )


def test_stage_and_outcome_together_say_where_and_how(tmp_path: Path) -> None:
    text = (
        "customer,stage,status,close_date\n"
        "A,intent,lost,2026-05-01\n"
        "B,Proposal,won,2026-05-01\n"
        "C,Negotiation,open,2027-05-01\n"
        "D,,lost,\n"
        "E,,,\n"
        "F,won,lost,\n"
    )
    deals, bad, tally = read_text(tmp_path, text)
    assert [(deal.stage, deal.outcome, deal.closed_date, deal.expected_close_date) for deal in deals] == [
        ("intent", "lost", "2026-05-01", None),
        ("won", "won", "2026-05-01", None),
        ("intent", "open", None, "2027-05-01"),
        (None, "lost", None, None),
        ("target", "open", None, None),
        ("won", "won", None, None),
    ]
    assert (bad, deals[-1].note) == ([], "status: lost")
    assert said_of(tally) == [(7, "outcome", "contradiction", "status: the row says both won and lost.")]


def test_contradicting_dates_are_kept_and_warned_of(tmp_path: Path) -> None:
    text = "customer,stage,created,close_date\nA,won,2026-05-02,2026-05-01\nB,lost,2026-01-01,2027-05-01\n"
    text += "C,won,2026-01-01,2026-02-01\n"
    deals, bad, tally = read_text(tmp_path, text)
    assert (len(deals), bad) == (3, [])
    assert [(warning.line, str(warning.message)) for warning in tally.warnings] == [
        (2, "Closed on 2026-05-01, before it was entered on 2026-05-02."),
        (3, "2027-05-01 lies in the future."),
    ]


def test_a_company_called_total_is_a_customer(tmp_path: Path) -> None:
    deals, bad, _ = read_text(
        tmp_path, "customer,project,amount,stage\nTotal,Pumps,5,\nTotal,,6,won\nTotal,,11,\n"
    )
    # The last line is a sum, which is no deal at all.
    assert ([deal.line for deal in deals], bad) == ([2, 3], [])


def test_our_own_ids_must_be_ids_and_occur_once(tmp_path: Path) -> None:
    one = "0b0e2f9c-55c4-4c55-9d6f-000000000001"
    text = f"id,customer,stage,outcome,stage_since,rank\n{one},A,,,,\n{one},B,,,,\n17,C,,,,\n,D,,,,\n"
    deals, bad, tally = read_text(tmp_path, text)
    assert [(deal.id, deal.customer, deal.note) for deal in deals] == [
        *((one, "A", ""), (None, "B", ""), (None, "C", "id: 17"), (None, "D", "")),
    ]
    assert bad == []
    assert said_of(tally) == [
        (3, "id", "same_id", "id: line 2 has the same id. Read as another deal."),
        (4, "id", "unread", "id: “17” is not an id of this program."),
    ]


def test_answers_to_checks_come_in(tmp_path: Path) -> None:
    text = "customer,t1,t1_evidence,q2\nA,yes,said by Mr Wang,\nB,,rumour,不清楚\nC,perhaps,,\n"
    deals, bad, tally = read_text(tmp_path, text)
    assert [deal.answers for deal in deals] == [
        (("t1", "yes", "said by Mr Wang"),),
        (("t1", "unknown", "rumour"), ("q2", "unknown", "")),
        (),
    ]
    assert (bad, deals[-1].note) == ([], "t1: perhaps")
    assert said_of(tally) == [
        (4, "t1", "unread", "t1: “perhaps” is not one of yes, no, unknown, not_applicable.")
    ]


def test_a_plan_without_customer_and_project_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    with pytest.raises(PlanError, match="No column gives a customer or a project"):
        read_text(tmp_path, "amount\n5\n")


def test_text_in_the_wrong_encoding_far_down_is_named(tmp_path: Path) -> None:
    path = tmp_path / "deals.csv"
    path.write_bytes("客户,阶段\n".encode() + "甲,won\n".encode() * 100_000 + b"\xff,won\n")
    table = open_table(path)
    with pytest.raises(FunnelError, match=r"Line 100002 "):
        propose(table)


def test_a_text_without_room_is_cut_and_named_and_the_note_has_it_whole(tmp_path: Path) -> None:
    long = "字" * 2_001
    deals, bad, tally = read_text(
        tmp_path,
        f"customer,project,note,stage\n{long},P,,Intent\nA,P,{long},Intent\nB,P,{'x' * 32_768},Intent\n",
    )
    assert bad == []
    assert [deal.customer for deal in deals] == [f"{'字' * 1_999}…", "A", "B"]
    assert [deal.note for deal in deals] == [f"customer: {long}", long, "x" * 32_766 + "…"]
    assert said_of(tally) == [
        (
            *(2, "customer", "too_long"),
            f"customer: “{'字' * 59}…” has 2,001 characters, more than the 2,000 that there is room for. "
            "The note has it whole.",
        ),
        (4, "note", "too_long", f"note: what is beyond 32,767 characters of “{'x' * 59}…” was cut."),
    ]
