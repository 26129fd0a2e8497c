"""What was chosen for a kind of spreadsheet holds for the next of its kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from funnel_desktop.exchange.memory import learned, recall
from funnel_desktop.exchange.plan import ImportPlan, propose
from funnel_desktop.exchange.reading import open_table

FIRST = (
    "单位,什么东西,多少,到哪了,渠道,归谁\n"
    "甲县医院,监护仪,38,蓝色,展会,王某\n乙市水务,泵站,120,红色,朋友,李某\n"
)
CHOSEN: dict[str, Any] = {
    "mapping": {
        "customer": "单位",
        "project": "什么东西",
        "amount": "多少",
        "stage": "到哪了",
        "source": "渠道",
    },
    "stages": {"蓝色": "intent", "红色": "lost"},
    "sources": {"展会": "inbound"},
    "keep": {"归谁": "own"},
    "unit": 10000,
}


def plan_of(folder: Path, text: str, known: Sequence[Mapping[str, Any]] = (), **asked: Any) -> ImportPlan:
    path = folder / "deals.csv"
    path.write_text(text, encoding="utf-8")
    return propose(open_table(path), known=known, **asked)


def taught(folder: Path) -> tuple[Mapping[str, Any], ...]:
    return plan_of(folder, FIRST, **CHOSEN).learned(())


def test_the_next_file_of_a_kind_is_understood_as_the_last_was(tmp_path: Path) -> None:
    known = taught(tmp_path)
    plan = plan_of(tmp_path, FIRST + "丙学校,实验室,50,绿色,展会,王某\n", known)
    assert plan.remembered
    assert {field: plan.heading(place) for field, place in plan.columns.items()} == CHOSEN["mapping"]
    assert dict(plan.stage_map) == {"蓝色": "intent", "红色": "lost", "绿色": None}
    assert dict(plan.source_map) == {"展会": "inbound", "朋友": None}
    assert (plan.amount_unit, plan.keep) == (10000, {5: "own"})
    assert not plan_of(tmp_path, FIRST).remembered


def test_another_order_and_one_column_more_are_the_same_kind(tmp_path: Path) -> None:
    known = taught(tmp_path)
    turned = "新列,到哪了,多少,什么东西,单位,渠道,归谁\nx,蓝色,38,监护仪,甲县医院,展会,王某\n"
    plan = plan_of(tmp_path, turned, known)
    assert {field: plan.heading(place) for field, place in plan.columns.items()} == CHOSEN["mapping"]
    assert plan.keep == {0: "note", 6: "own"}
    assert plan.stage_map == {"蓝色": "intent"}


def test_what_is_asked_now_counts_more_than_what_was_chosen_then(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path, FIRST, taught(tmp_path), stages={"蓝色": "won"}, mapping={"project": None}, unit=1
    )
    assert plan.stage_map["蓝色"] == "won"
    assert "project" not in plan.columns
    assert plan.amount_unit == 1


def test_a_column_that_was_left_without_a_field_stays_without(tmp_path: Path) -> None:
    text = "客户,项目,备注\n甲,监护仪,x\n"
    known = plan_of(tmp_path, text, mapping={"note": None}, keep={"备注": "out"}).learned(())
    plan = plan_of(tmp_path, text, known)
    assert "note" not in plan.columns
    assert plan.keep == {2: "out"}


def test_another_kind_learns_nothing_from_it(tmp_path: Path) -> None:
    known = taught(tmp_path)
    assert recall(known, ["客户", "到哪了"]) is None
    assert not plan_of(tmp_path, "客户,到哪了\n甲,蓝色\n", known).remembered


def test_the_latest_twenty_kinds_are_kept() -> None:
    known: tuple[Mapping[str, Any], ...] = ()
    nothing: dict[str, Any] = {"keep": {}, "stages": {}, "sources": {}, "unit": None, "date_order": None}
    for number in range(30):
        known = learned(known, [f"客户{number}"], columns={"customer": 0}, **nothing)
    assert len(known) == 20
    assert known[0]["columns"] == {"customer": "客户29"}
    again = learned(known, ["客户15"], columns={}, **{**nothing, "keep": {0: "note"}})
    assert (len(again), again[0]["keep"]) == (20, {"客户15": "note"})


def test_our_own_export_and_files_without_headings_are_of_no_kind(tmp_path: Path) -> None:
    own = plan_of(tmp_path, "id,customer,stage,outcome,stage_since,rank\n,甲,target,open,,\n")
    assert own.learned(()) == ()


def test_the_kind_of_an_own_column_is_as_it_was_chosen(tmp_path: Path) -> None:
    text = "客户,编码,层级\n甲,12,3\n乙,13,4\n"
    plan = plan_of(tmp_path, text)
    assert (plan.own_kinds[1], plan.own_kinds[2]) == ("number", "number")
    known = plan.with_own_kind(1, "text").with_own_kind(2, "number").learned(())
    again = plan_of(tmp_path, text, known)
    assert again.own_wanted == (("编码", "text"), ("层级", "number"))
