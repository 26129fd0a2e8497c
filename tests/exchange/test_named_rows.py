"""Whole files of other programs become the deals that they tell of: columns, stages and outcomes together."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from funnel_desktop.exchange.plan import ImportPlan, propose
from funnel_desktop.exchange.reading import open_table
from funnel_desktop.exchange.records import ImportedDeal, read_deals

TODAY = date(2026, 11, 24)


def read(folder: Path, text: str, encoding: str = "utf-8") -> tuple[ImportPlan, list[ImportedDeal]]:
    path = folder / "deals.csv"
    path.write_bytes(text.encode(encoding))
    table = open_table(path)
    plan = propose(table)
    found = list(read_deals(table, plan, TODAY))
    assert all(isinstance(item, ImportedDeal) for item in found), found
    return plan, [item for item in found if isinstance(item, ImportedDeal)]


def test_a_closed_deal_is_won_or_lost_by_its_stage_where_is_won_says_no(tmp_path: Path) -> None:
    _, deals = read(
        tmp_path,
        "Id,Name,Account.Name,StageName,Amount,CloseDate,IsClosed,IsWon\n"
        "71,Scanner,Hill Hospital,Proposal/Price Quote,41000.0,2026-12-01,false,false\n"
        "72,Valves,Port Water,Closed Won,99000.0,2026-04-01,true,true\n"
        "73,Kiln,Brick Co,Closed Lost,7000.0,2026-02-03,true,false\n",
    )
    assert [(deal.project, deal.stage, deal.outcome) for deal in deals] == [
        *(("Scanner", "shortlisted", "open"), ("Valves", "won", "won"), ("Kiln", None, "lost"))
    ]
    assert (deals[0].expected_close_date, deals[1].closed_date) == ("2026-12-01", "2026-04-01")


def test_no_in_a_column_of_yes_and_no_leaves_the_stage_to_the_stage(tmp_path: Path) -> None:
    _, deals = read(tmp_path, "客户,项目,是否赢单,阶段\n甲,a,0,投标\n乙,b,1,\n丙,c,,方案\n")
    assert [(deal.stage, deal.outcome) for deal in deals] == [
        *(("near_win", "open"), ("won", "won"), ("shortlisted", "open"))
    ]


def test_a_sheet_in_traditional_characters_and_big5(tmp_path: Path) -> None:
    plan, deals = read(
        tmp_path,
        "客戶名稱,專案名稱,金額,階段,聯絡人,電話,預計成交日期,備註\n"
        "丁醫院,手術燈採購案,260000,入圍客戶,黃經理,0223456700,2026/12/1,下週簡報\n"
        "戊電力公司,變壓器更新,990000,議價中,張處長,0912345600,2027/1/5,等預算核定\n",
        "big5",
    )
    assert plan.cautions() == []
    assert [(deal.customer, deal.project, deal.amount_minor, deal.stage) for deal in deals] == [
        ("丁醫院", "手術燈採購案", 26_000_000, "shortlisted"),
        ("戊電力公司", "變壓器更新", 99_000_000, "intent"),
    ]
    assert [(deal.contact_phone, deal.expected_close_date) for deal in deals] == [
        *(("0223456700", "2026-12-01"), ("0912345600", "2027-01-05"))
    ]


def test_a_program_that_writes_the_thing_before_each_heading(tmp_path: Path) -> None:
    _, (open_deal, won) = read(
        tmp_path,
        "Deal - Title,Organization - Name,Person - Name,Person - Phone (Work),Deal - Stage,Deal - Value,"
        "Deal - Currency,Deal - Expected close date,Deal - Status,Deal - Won time,Deal - Lost reason\n"
        "Scanner,Hill Hospital,Mr Ma,02012340000,Contact Made,41000,CNY,2026-12-01,Open,,\n"
        "Valves,Port Water,Ms Su,02012340001,Negotiations Started,99000,CNY,2026-06-01,Won,"
        "2026-03-02 08:00:00,\n",
    )
    assert (open_deal.customer, open_deal.project, open_deal.stage) == ("Hill Hospital", "Scanner", "target")
    assert (open_deal.contact_name, open_deal.contact_phone) == ("Mr Ma", "02012340000")
    assert (won.stage, won.closed_date, won.amount_minor) == ("won", "2026-03-02", 9_900_000)


def test_every_row_has_a_stage_of_its_own_words(tmp_path: Path) -> None:
    words = {
        "A. Leads": "target", "C. Needs Analysis": "qualified", "D. Quotation Sent": "shortlisted",
        "F. Price Negotiation": "intent", "投标准备": "near_win", "合同已签订": "won", "丢给竞品": None,
        "65%": "shortlisted",
    }  # fmt: skip
    rows = "".join(f"c{number},1,{word}\n" for number, word in enumerate(words))
    _, deals = read(tmp_path, "客户,金额,阶段\n" + rows)
    assert [deal.stage for deal in deals] == list(words.values())
    assert [deal.outcome for deal in deals].count("lost") == 1
