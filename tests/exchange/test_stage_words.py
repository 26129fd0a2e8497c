"""Stages and sources as other programs and people write them, and how sure it is what they mean."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.exchange.plan import propose
from funnel_desktop.exchange.reading import open_table
from funnel_desktop.exchange.source_words import understand_source
from funnel_desktop.exchange.stage_words import understand_outcome, understand_stage, understand_stages
from tests.made_workbooks import write_xlsx


@pytest.mark.parametrize(
    ("words", "stage"),
    [
        ("1. New lead|Cold outreach|初步拜访|待跟进客户|潛在客戶|首次接触|线索获取", "target"),
        (
            "B. Qualified Leads|Needs Analysis|Id. Decision Makers|需求确定|需求沟通|Discovery call|"
            "项目立项中",
            "qualified",
        ),
        (
            "Proposal/Price Quote|E. Proposal Sent|已报价|报价中|方案交流|技术澄清|60%|55 %|Demo done|"
            "样机试用|POC",
            "shortlisted",
        ),
        (
            "F. Negotiations|商务谈判中|合同签订|合同审批中|議價|Contract review|80%|75%|Negociación|"
            "價格談判",
            "intent",
        ),
        (
            "Ready to Close|招投标中|待签合同|已中标|90%|Verbal commitment|走合同流程中|即将签约|投標中|"
            "未签约",
            "near_win",
        ),
        ("G. Project Won|已回款|合同已签|Closed - Won|100%|已签订合同|贏單|签约成功|Deal won!", "won"),
        (
            "L. Project Lost|Closed-Lost to Competition|客户放弃|输给竞品|未中标|0%|輸單|项目取消|No "
            "decision",
            "lost",
        ),
        ("In progress|进行中|On hold|项目暂停", "open"),
    ],
)
def test_stages_are_known_by_the_words_in_them(words: str, stage: str) -> None:
    assert {word: understand_stage(word).key for word in words.split("|")} == dict.fromkeys(
        words.split("|"), stage
    )


def test_the_stages_of_many_pipelines_are_known() -> None:
    words = tomllib.loads((Path(__file__).parents[1] / "data" / "stage_words.toml").read_text("utf-8"))
    wrong = {word: understand_stage(word).key for stage, all_of in words.items() for word in all_of
             if understand_stage(word).key != stage}  # fmt: skip
    assert wrong == {}


@given(st.lists(st.text(max_size=40), max_size=8))
def test_any_words_are_understood_or_not(words: list[str]) -> None:
    found = understand_stages(words)
    assert set(found) == set(words)
    assert all((meant.key is None) == (meant.sure == "unknown") for meant in found.values())


@pytest.mark.parametrize("word", ["蓝色", "Blue", "A 类", "华南", "", "101%", "Phase Omega"])
def test_what_says_nothing_stays_unknown(word: str) -> None:
    assert understand_stage(word) == (None, "unknown")


def test_it_is_said_how_sure_a_stage_is() -> None:
    assert understand_stage("入围客户").sure == "certain"
    assert understand_stage("目标客户✅").sure == "certain"
    assert understand_stage("3-报价已发").sure == "likely"
    assert understand_stage("第一次沟通").sure == "guess"


def test_numbers_of_a_list_stand_for_the_stages_in_their_order() -> None:
    found = understand_stages(["1", "2", "3", "4", "5", "6"])
    assert [meant.key for meant in found.values()] == [
        *("target", "qualified", "shortlisted", "intent", "near_win", "won")
    ]
    assert {meant.sure for meant in found.values()} == {"guess"}
    assert [meant.key for meant in understand_stages(["阶段一", "阶段三", "阶段六"]).values()] == [
        *("target", "shortlisted", "won")
    ]
    assert understand_stages(["17"])["17"].key is None


def test_a_word_between_two_known_ones_of_a_list_lies_between_them() -> None:
    found = understand_stages(["1-初访", "2-蓝色", "3-方案", "4-红色"])
    assert [meant.key for meant in found.values()] == ["target", "qualified", "shortlisted", None]
    assert found["2-蓝色"].sure == "guess"


def test_no_says_only_that_a_deal_is_not_won() -> None:
    assert [
        understand_outcome(text, "IsWon").key for text in ("true", "false", "1", "0", "Y", "否", "×")
    ] == [*("won", "open", "won", "open", "won", "open", "open")]
    assert understand_outcome("是", "是否丢单").key == "lost"
    assert understand_outcome("否", "是否丢单").key == "open"
    assert understand_outcome("Won", "Status").key == "won"


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("Web|Phone Inquiry|官网咨询|400来电|公司分配线索|百度搜索|网站询盘", "inbound"),
        ("Cold Call|自主开发|电销|独立开发|陌拜客户|Self Generated", "cold"),
        ("Existing Customer|老客户复购|续约|Upsell", "cultivation"),
        ("跟踪客户|Follow-up call", "follow_up"),
        ("渗透|Cross-sell|兄弟单位", "penetration"),
        ("展会|老客户介绍|Partner Referral|Trade Show|其他", None),
    ],
)
def test_sources_are_known_by_the_words_in_them(words: str, source: str | None) -> None:
    assert {word: understand_source(word).key for word in words.split("|")} == dict.fromkeys(
        words.split("|"), source
    )


def test_chances_of_a_workbook_are_read_whatever_the_cells_show(tmp_path: Path) -> None:
    rows: list[list[str | int | float]] = [["客户", "金额", "赢率"]]
    rows += [["甲", 100, 0.25], ["乙", 200, 0.5], ["丙", 50, 0.9], ["丁", 70, 0.1], ["戊", 70, 1]]
    path = write_xlsx(tmp_path / "book.xlsx", {"商机": rows})
    plan = propose(open_table(path))
    assert plan.columns["stage"] == 2
    meant = {"0.25": "qualified", "0.5": "shortlisted", "0.9": "near_win", "0.1": "target", "1": "won"}
    assert dict(plan.stage_map) == meant
    found = understand_stages(["25", "50", "90"], chances=True)
    assert [meant.key for meant in found.values()] == ["qualified", "shortlisted", "near_win"]
    # Places in a list of stages are none, and neither is what is beyond a hundred.
    assert understand_stages(["1", "2", "3"])["3"].key != "target"
    assert understand_stages(["0.5", "蓝色"])["0.5"].key is None
    assert understand_stages(["50", "150"], chances=True)["50"].key is None
