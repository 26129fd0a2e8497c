"""What a spreadsheet means is proposed from its header and its data, and can be put right."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from funnel_desktop.exchange.columns import (
    CHECKS,
    EXPORT_HEADER,
    propose_columns,
)
from funnel_desktop.exchange.date_order import find_date_order
from funnel_desktop.exchange.dates import read_date
from funnel_desktop.exchange.plan import ImportPlan, PlanError, propose
from funnel_desktop.exchange.reading import Table, open_table
from funnel_desktop.exchange.source_words import propose_source
from funnel_desktop.exchange.stage_words import understand_stage


def table_of(folder: Path, text: str) -> Table:
    path = folder / "deals.csv"
    path.write_text(text, encoding="utf-8")
    return open_table(path)


def test_our_own_header_maps_to_itself() -> None:
    assert propose_columns(EXPORT_HEADER) == {name: place for place, name in enumerate(EXPORT_HEADER)}
    assert len(CHECKS) == 23


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (
            "客户名称,项目名称,产品,联系人,职务,联系电话,预计金额（万元）,台数,来源,销售阶段,预计签单时间,下一步计划,备注",
            "customer,project,,contact_name,contact_position,contact_phone,amount,units,source,stage,"
            "expected_close_date,next_step,note",
        ),
        (
            "Account Name,Opportunity Name,Stage,Amount,Close Date,Created Date,"
            "Lead Source,Next Step,Opportunity ID",
            "customer,project,stage,amount,close_date,entered_date,source,next_step,reference",
        ),
        (
            "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value",
            "reference,,project,customer,stage,entered_date,close_date,amount",
        ),
        (
            "序号,甲方,商机,合同额万元,状态,丢单原因,竞争对手",
            ",customer,project,amount,outcome,lost_reason,competitor",
        ),
        ("公司,客户,金额", ",customer,amount"),
    ],
)
def test_common_headers_are_known(header: str, expected: str) -> None:
    columns = header.split(",")
    named = {place: field for field, place in propose_columns(columns).items()}
    assert [named.get(place, "") for place in range(len(columns))] == expected.split(",")


@pytest.mark.parametrize(
    ("value", "stage"),
    [
        ("target", "target"),
        ("入围客户", "shortlisted"),
        ("Near-win", "near_win"),
        ("near_win", "near_win"),
        ("接近赢单客户（90%）", "near_win"),
        ("3-入围", "shortlisted"),
        ("75%", "intent"),
        ("Prospecting", "target"),
        ("Engaging", "qualified"),
        ("Negotiation/Review", "intent"),
        ("Closed Won", "won"),
        ("已签约", "won"),
        ("Closed Lost", "lost"),
        ("丢单", "lost"),
        ("输单", "lost"),
        ("进行中", "open"),
        ("蓝色", None),
    ],
)
def test_common_names_of_stages_are_known(value: str, stage: str | None) -> None:
    assert understand_stage(value).key == stage


def test_sources_are_known_by_key_and_name() -> None:
    assert [propose_source(word) for word in ("cold", "Follow-up", "渗透", "老客户", "主动咨询", "展会")] == [
        *("cold", "follow_up", "penetration", "cultivation", "inbound"),
        None,
    ]


@pytest.mark.parametrize(
    ("values", "order", "certain"),
    [
        (["1/2/2017", "10/20/2016"], "mdy", True),
        (["1/2/2017", "20.10.2016"], "dmy", True),
        (["2016/10/20", "2016-1-2"], "ymd", True),
        (["1/2/2017", "3/4/2017"], "mdy", False),
        (["16/10/31", "17/1/2"], "ymd", False),  # or the 16th of October 2031
        (["16/10/31", "99/1/2"], "ymd", True),
        (["2017-01-02", "13/1/2017"], "dmy", True),
        ([], "ymd", True),
    ],
)
def test_the_order_of_dates_is_found_in_the_dates(values: list[str], order: str, certain: bool) -> None:
    assert find_date_order(values) == (order, certain)


@pytest.mark.parametrize(
    ("text", "order", "iso"),
    [
        ("10/20/2016", "mdy", "2016-10-20"),
        ("20.10.16", "dmy", "2016-10-20"),
        ("2016/1/2", "mdy", "2016-01-02"),
        ("2016年1月2日", "ymd", "2016-01-02"),
        ("20160102", "ymd", "2016-01-02"),
        ("2016-01-02 08:30:00", "ymd", "2016-01-02"),
        ("42663", "ymd", "2016-10-20"),
        ("20-Oct-2016", "ymd", "2016-10-20"),
        ("October 20, 2016", "dmy", "2016-10-20"),
        ("  ", "ymd", None),
        ("待定", "ymd", None),
    ],
)
def test_dates_are_read_in_the_usual_ways(text: str, order: str, iso: str | None) -> None:
    assert read_date(text, order) == iso


def test_the_order_is_found_even_where_only_the_last_row_says_it(tmp_path: Path) -> None:
    table = table_of(tmp_path, "customer,close_date\n" + "A,1/2/2017\n" * 30_000 + "B,25/2/2017\n")
    plan = propose(table)
    assert (plan.date_order, plan.date_order_certain, plan.rows) == ("dmy", True, 30_001)


def test_a_doubtful_order_is_said(tmp_path: Path) -> None:
    plan = propose(table_of(tmp_path, "customer,close_date\nA,1/2/2017\n"))
    assert not plan.date_order_certain
    assert "Check the date order" in str(plan.cautions()[0])
    assert plan.with_date_order("dmy").cautions() == []


def test_stage_values_come_with_their_counts_and_a_proposal(tmp_path: Path) -> None:
    plan = propose(table_of(tmp_path, "客户,阶段\n甲,目标客户\n乙, 目标客户\n丙,蓝色\n丁,\n"))
    assert plan.stage_counts == {"目标客户": 2, "蓝色": 1}
    assert plan.stage_map == {"目标客户": "target", "蓝色": None}
    assert "“蓝色”" in str(plan.cautions()[0])
    better = plan.with_stage("蓝色", "lost")
    assert better.cautions() == []
    assert plan.stage_map["蓝色"] is None  # the plan itself is not changed


def test_ten_thousand_yuan_in_the_header_sets_the_unit(tmp_path: Path) -> None:
    assert propose(table_of(tmp_path, "客户,金额（万元）\n甲,3\n")).amount_unit == 10000
    assert propose(table_of(tmp_path, "客户,金额(元)\n甲,3\n")).amount_unit == 1
    assert propose(table_of(tmp_path, "客户,金额（万元）\n甲,3\n"), unit=1).amount_unit == 1


def test_the_options_of_the_command_line_override_the_proposal(tmp_path: Path) -> None:
    table = table_of(tmp_path, "who,what,state\nA,B,blue\n")
    plan = propose(
        table,
        mapping={"customer": "WHO", "project": "2", "stage": "state"},
        stages={"blue": "intent"},
        date_order="dmy",
    )
    assert plan.columns == {"customer": 0, "project": 1, "stage": 2}
    assert (plan.stage_map, plan.date_order) == ({"blue": "intent"}, "dmy")


def test_wrong_options_are_answered_with_what_there_is(tmp_path: Path) -> None:
    table = table_of(tmp_path, "customer,state\nA,blue\n")
    with pytest.raises(PlanError, match=r"no field colour.*customer"):
        propose(table, mapping={"colour": "state"})
    with pytest.raises(PlanError, match=r"no column colour. The columns are: customer, state"):
        propose(table, mapping={"customer": "colour"})
    with pytest.raises(PlanError, match=r"no stage blue.*near_win"):
        propose(table, stages={"blue": "blue"})
    with pytest.raises(PlanError, match="ymd, mdy or dmy"):
        propose(table, date_order="my")
    with pytest.raises(PlanError, match=r"one of 1, 1000, 10000, .*, not 100\."):
        propose(table, unit=100)


def test_a_plan_that_names_nobody_is_a_problem(tmp_path: Path) -> None:
    plan = propose(table_of(tmp_path, "amount,stage\n1,won\n"))
    assert "No column gives a customer or a project" in str(plan.problems()[0])
    assert replace(plan, columns={"customer": 0, "stage": 1}).problems() == []


def test_one_column_for_two_fields_is_a_problem() -> None:
    plan = ImportPlan(columns={"customer": 1, "project": 1})
    assert "Column 2 is used for two fields, customer and project" in str(plan.problems()[0])


def test_another_programs_id_is_a_reference(tmp_path: Path) -> None:
    assert propose(table_of(tmp_path, "id,customer\n17,A\n")).columns == {"reference": 0, "customer": 1}
    ours = "0b0e2f9c-55c4-4c55-9d6f-000000000001"
    assert propose(table_of(tmp_path, f"id,customer\n{ours},A\n")).columns == {"id": 0, "customer": 1}


def test_a_column_of_texts_is_not_taken_for_stages(tmp_path: Path) -> None:
    rows = "".join(f"A,note {number}\n" for number in range(5000))
    with pytest.raises(PlanError, match="state holds more than 1000 different values"):
        propose(table_of(tmp_path, "customer,state\n" + rows), mapping={"stage": "state"})
