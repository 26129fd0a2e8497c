"""Two columns of a sheet that are one field are put together by choice, as in the next sheet of the kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from funnel_desktop.exchange.joined_columns import put_together
from funnel_desktop.exchange.plan import ImportPlan, PlanError, propose
from funnel_desktop.exchange.reading import open_table
from funnel_desktop.exchange.records import BadRow, ImportedDeal, Tally, read_deals

TEXT = (
    "客户,姓,名,手机,电话,备注,跟进情况\n"
    "甲县医院,王,伟,13800001111,2.1E+10,要两台,三月再谈\n"
    "乙市水务,Smith,John,13800001111,13800001111,,已报价\n"
    ",,,,,只有备注,\n"
)
CHOSEN: dict[str, Any] = {
    "mapping": {"contact_name": "姓", "contact_phone": "手机", "note": "备注"},
    "joined": {"contact_name": ["名"], "contact_phone": ["电话"], "note": ["跟进情况"]},
}
TODAY = date(2026, 11, 24)


def brought(
    folder: Path, text: str = TEXT, known: Sequence[Mapping[str, Any]] = (), **asked: Any
) -> tuple[ImportPlan, list[ImportedDeal | BadRow], Tally]:
    path = folder / "deals.csv"
    path.write_text(text, encoding="utf-8")
    table, tally = open_table(path), Tally()
    plan = propose(table, known=known, today=TODAY, **asked)
    return plan, list(read_deals(table, plan, TODAY, tally)), tally


def told(deals: Sequence[ImportedDeal | BadRow]) -> list[tuple[str, str, str]]:
    return [
        (deal.contact_name, deal.contact_phone, deal.note) for deal in deals if isinstance(deal, ImportedDeal)
    ]


def test_names_numbers_and_notes_are_put_together(tmp_path: Path) -> None:
    plan, deals, tally = brought(tmp_path, **CHOSEN)
    assert told(deals) == [
        ("王伟", "13800001111 / 2.1E+10", "要两台\n三月再谈"),
        ("Smith John", "13800001111", "已报价"),
    ]
    assert not plan.keep, "none of them is a column without a field"
    assert [(warning.kind, warning.value) for warning in tally.warnings] == [("cut", "2.1E+10")]
    assert isinstance(deals[-1], BadRow)
    assert deals[-1].values[5:] == ["只有备注", ""], "a row left out is as it stands in the sheet"


def test_the_next_sheet_is_put_together_alike_and_may_be_told_otherwise(tmp_path: Path) -> None:
    known = brought(tmp_path, **CHOSEN)[0].learned(())
    plan, deals, _ = brought(tmp_path, known=known)
    assert plan.joined == {"contact_name": (2,), "contact_phone": (4,), "note": (6,)}
    assert told(deals)[0] == ("王伟", "13800001111 / 2.1E+10", "要两台\n三月再谈")
    other = brought(tmp_path, known=known, mapping={"note": "备注"})[0]
    assert "note" not in other.joined
    gone = brought(tmp_path, TEXT.replace(",跟进情况", ""), known)[0]
    assert set(gone.joined) == {"contact_name", "contact_phone"}


def test_amounts_and_dates_cannot_be_put_together(tmp_path: Path) -> None:
    with pytest.raises(PlanError, match="amount can't be put together"):
        brought(tmp_path, "客户,a,b\n甲,1,2\n", mapping={"amount": "a"}, joined={"amount": ["b"]})


def test_a_choice_for_one_column_leaves_the_others_in_their_order(tmp_path: Path) -> None:
    plan = brought(tmp_path, **CHOSEN)[0]
    columns, joined = plan.with_column(1, "")
    assert (columns["contact_name"], "contact_name" in joined) == (2, False), "the next one leads"
    columns, joined = plan.with_column(1, "+contact_name")
    assert (columns["contact_name"], joined["contact_name"]) == (2, (1,)), "to the end"
    columns, joined = plan.with_column(2, "project")
    assert (columns["project"], "contact_name" in joined) == (2, False)


def test_two_columns_of_one_name_that_are_both_read_need_no_caution(tmp_path: Path) -> None:
    text = "客户,备注,备注\n甲,a,b\n"
    said = [caution.source for caution in brought(tmp_path, text)[0].cautions()]
    assert any("columns are named" in one for one in said)
    both = brought(tmp_path, text, mapping={"note": 1}, joined={"note": [2]})[0]
    assert not any("columns are named" in caution.source for caution in both.cautions())


def test_what_is_said_twice_is_said_once() -> None:
    assert put_together("note", ["a", " ", "a", "b"]) == "a\nb"
    assert put_together("customer", ["甲公司", "设备科"]) == "甲公司 设备科"
