"""Columns are known by their headings, however they are written, and by what stands in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from funnel_desktop.exchange.columns import known_names, propose_columns
from funnel_desktop.exchange.headings import meanings
from funnel_desktop.exchange.plan import ImportPlan, propose
from funnel_desktop.exchange.reading import open_table


def plan_of(folder: Path, text: str) -> ImportPlan:
    path = folder / "deals.csv"
    path.write_text(text, encoding="utf-8")
    return propose(open_table(path))


def named(plan: ImportPlan) -> dict[str, str]:
    return {field: plan.heading(place) for field, place in plan.columns.items()}


@pytest.mark.parametrize(
    ("headings", "field"),
    [
        (
            "客户名称 Customer*|*客户名称（必填）|Customer Name / 客户名称|1. 客户名称|【必填】客户名称|"
            "客戶名稱|客户：",
            "customer",
        ),
        (
            "Organization - Name|Account.Name|Potential Customer|关联公司|Company: Company Name|采购单位名称",
            "customer",
        ),
        (
            "Deal - Title|Opportunity Name|專案名稱|业务机会名称|项目名称\nProject|Topic|Deal Name *",
            "project",
        ),
        (
            "预计金额（万元）|Amount (USD)|金额/万元|Est. Revenue|预估成交金额|商机总金额(元)|金額 NTD|Deal "
            "value, EUR",
            "amount",
        ),
        (
            "预计成交日期|Expected Close Date|Deal - Expected close date|预计招标时间|預計成交日|Estimated "
            "closing date",
            "expected_close_date",
        ),
        ("Deal - Won time|实际签约日期|Actual Close Date|Date closed|赢单时间", "closed_date"),
        ("Created On|创建时间|Create Date|Deal created|报备日期|建立日期", "entered_date"),
        ("Person - Phone (Work)|聯絡電話|Mobile Phone|客户手机|联系人手机号1", "contact_phone"),
        ("销售阶段 Stage|Sales Stage|Pipeline Phase|项目进度|階段|Deal - Stage", "stage"),
        (
            "负责人|Owner|Deal - Owner|客户 ID|最后跟进时间|Account Owner|所属行业|Probability (%)|成交概率|"
            "Weighted amount",
            "",
        ),
    ],
)
def test_headings_are_known_however_they_are_written(headings: str, field: str) -> None:
    first = {heading: next(iter(meanings(heading)), (None, 0))[0] for heading in headings.split("|")}
    allowed = {"closed_date": {"closed_date", "close_date"}}.get(field, {field})
    assert {heading for heading, meant in first.items() if meant not in allowed} == set()


@pytest.mark.parametrize(
    "row",
    [
        ["100", "North Hospital ward", "179500.00", "Negotiation", "2026-05-01"],
        ["甲县医院", "监护仪", "380000", "目标客户"],
        ["深圳市华强电子有限公司", "王工", "13800001111", "报价中"],
    ],
)
def test_a_row_of_data_is_no_heading(row: list[str]) -> None:
    assert known_names(row) == 0


def test_words_that_stand_in_cells_too_are_headings_beside_a_sure_one() -> None:
    assert known_names(["客户", "产品", "报价"]) == 3
    assert known_names(["Boiler", "Lost", "Price"]) == 0


def test_a_name_that_makes_no_sense_is_put_right_by_the_values(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "ID,STAGE_ID,OPPORTUNITY,CLOSEDATE,CLOSED,TITLE\n"
        "11,Won,0.00,2026-05-13T03:00:00+03:00,Y,Request A\n"
        "12,New,150000.00,2026-06-13T03:00:00+03:00,N,Request B\n",
    )
    assert named(plan) == {
        "project": "TITLE", "amount": "OPPORTUNITY", "stage": "STAGE_ID", "close_date": "CLOSEDATE",
        "reference": "ID",
    }  # fmt: skip
    assert plan.keep == {4: "note"}


def test_an_amount_full_of_words_is_no_amount(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Topic,Potential Customer,Status,Est. revenue,Est. close date,Sales Stage,Revenue\n"
        "Ward monitors,North Hospital,Open,38000,5/13/2026,Qualify,User Provided\n",
    )
    assert (named(plan)["amount"], named(plan)["project"], named(plan)["customer"]) == (
        *("Est. revenue", "Topic", "Potential Customer"),
    )
    words = plan_of(tmp_path, "客户,金额,预算\n甲医院,张三,380000\n乙水务,李四,120000\n")
    assert named(words) == {"customer": "客户", "amount": "预算"}
    assert "金额" in str(words.cautions()[0])


def test_an_id_alone_names_no_deal(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "id,empresa,contacto,etapa,importe_eur,cierre_previsto\n"
        "1,Taller Uno,A. Uno,Negociación,42000,2026-08-11\n2,Norte Dos,B. Dos,Propuesta "
        "enviada,64000,2026-08-21\n",
    )
    assert "No column gives a customer or a project" in str(plan.problems()[0])
    assert named(plan)["amount"] == "importe_eur"
    assert dict(plan.stage_map) == {"Negociación": "intent", "Propuesta enviada": "shortlisted"}


def test_columns_are_told_by_their_values_where_names_fail(tmp_path: Path) -> None:
    rows = "".join(
        f"{number},{name}有限公司,{money},{stage},2026-0{number}-11,1380000{number}111,{person}\n"
        for number, name, money, stage, person in (
            (1, "深圳华强", 380000, "已报价", "王工"),
            (2, "佛山晟景", 1200000, "商务谈判", "李主任"),
            (3, "东莞启衡", 65000, "已报价", "张明"),
            (4, "惠州霁能", 240000, "初步接触", "陈经理"),
        )
    )
    plan = plan_of(tmp_path, "甲,乙,丙,丁,戊,己,庚\n" + rows)
    assert named(plan) == {
        "customer": "乙", "amount": "丙", "stage": "丁", "close_date": "戊", "contact_phone": "己",
        "contact_name": "庚",
    }  # fmt: skip
    assert set(plan.column_why.values()) == {"values"}
    assert plan.column_sure["amount"] == "guess"


def test_chances_say_the_stage_where_nothing_else_does(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "客户,金额,赢率\n甲医院,1,60%\n乙水务,2,90%\n")
    assert named(plan)["stage"] == "赢率"
    assert dict(plan.stage_map) == {"60%": "shortlisted", "90%": "near_win"}
    with_stage = plan_of(tmp_path, "客户,阶段,赢率\n甲医院,谈判,60%\n")
    assert named(with_stage)["stage"] == "阶段"


def test_two_columns_of_one_name_are_said(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "客户,金额,金额,阶段\n甲县医院,100,380000,目标客户\n")
    assert "2 columns are named 金额. Column 2 was taken." in [str(caution) for caution in plan.cautions()]


def test_columns_without_a_field_go_into_the_note_unless_asked_otherwise(tmp_path: Path) -> None:
    path = tmp_path / "deals.csv"
    path.write_text("序号,客户名称,负责人,所属行业\n1,甲县医院,王某,医疗\n", encoding="utf-8")
    assert propose(open_table(path)).keep == {0: "out", 2: "note", 3: "note"}
    assert propose(open_table(path), keep={"负责人": "out", "4": "own"}).keep == {
        0: "out",
        2: "out",
        3: "own",
    }


def test_the_order_of_columns_changes_nothing() -> None:
    header = ["客户名称", "商机名称", "负责人", "金额", "阶段", "所属行业", "赢率"]
    there = {field: header[place] for field, place in propose_columns(header).items()}
    back = header[::-1]
    assert {field: back[place] for field, place in propose_columns(back).items()} == there
