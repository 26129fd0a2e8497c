"""Exports of other programs are understood column by column and stage by stage, however they are bent.

``tests/data/crm_tables.toml`` holds tables in the shapes of Salesforce, HubSpot, Pipedrive, Zoho, Dynamics,
Odoo, Bitrix24, monday, vtiger, 纷享销客, 销售易, 钉钉 and others, in Chinese and English, with what is right.
"""

from __future__ import annotations

import csv
import io
import random
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from funnel_desktop.exchange.plan import ImportPlan, propose
from funnel_desktop.exchange.reading import open_table

TABLES: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parents[1] / "data" / "crm_tables.toml").read_text(encoding="utf-8")
)["table"]
each_table = pytest.mark.parametrize("table", TABLES, ids=[table["name"] for table in TABLES])

_TRADITIONAL = str.maketrans(
    "客户称项机阶额预计签约联话备来状态负责时间创建开", "客戶稱項機階額預計簽約聯話備來狀態負責時間創建開"
)


def _starred(name: str) -> str:
    return f"*{name}"


def _loud(name: str) -> str:
    return f" {name.upper()} "


def _asked_for(name: str) -> str:
    return name if "(" in name or "（" in name else f"{name}（必填）"


def _traditional(name: str) -> str:
    return name.translate(_TRADITIONAL)


def _wide(name: str) -> str:
    return "".join(chr(ord(sign) + 0xFEE0) if sign.isascii() and sign.isalpha() else sign for sign in name)


_BENT: tuple[Callable[[str], str], ...] = (_starred, _loud, _asked_for, _traditional, _wide)


def rows_of(table: dict[str, Any]) -> list[list[str]]:
    first = table["text"].split("\n", 1)[0]
    return list(
        csv.reader(io.StringIO(table["text"]), delimiter=";" if first.count(";") > first.count(",") else ",")
    )


def plan_of(folder: Path, rows: list[list[str]]) -> ImportPlan:
    path = folder / "deals.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return propose(open_table(path))


def named(plan: ImportPlan) -> dict[str, str]:
    return {field: plan.heading(place) for field, place in plan.columns.items()}


@each_table
def test_every_column_and_stage_is_understood(table: dict[str, Any], tmp_path: Path) -> None:
    plan = plan_of(tmp_path, rows_of(table))
    assert named(plan) == table["fields"]
    assert {value: plan.stage_map[value] for value in table["stages"]} == table["stages"]
    assert plan.unknown_stages() == []


@each_table
def test_the_order_of_the_columns_changes_nothing(table: dict[str, Any], tmp_path: Path) -> None:
    rows = rows_of(table)
    order = list(range(len(rows[0])))
    for seed in range(3):
        random.Random(seed).shuffle(order)
        assert named(plan_of(tmp_path, [[row[place] for place in order] for row in rows])) == table["fields"]


@each_table
def test_how_the_headings_are_written_changes_nothing(table: dict[str, Any], tmp_path: Path) -> None:
    rows = rows_of(table)
    for bent in _BENT:
        header = [bent(name) for name in rows[0]]
        back = dict(zip(map(str.strip, header), rows[0], strict=True))
        found = named(plan_of(tmp_path, [header, *rows[1:]]))
        assert {field: back[name.strip()] for field, name in found.items()} == table["fields"]


@each_table
def test_without_headings_nothing_is_taken_for_what_it_is_not(table: dict[str, Any], tmp_path: Path) -> None:
    rows = rows_of(table)
    plan = plan_of(tmp_path, [[f"列{place + 1}" for place in range(len(rows[0]))], *rows[1:]])
    meant = {heading: field for field, heading in table["fields"].items()}
    right = {rows[0][place]: field for field, place in plan.columns.items()}
    dates = ("close_date", "closed_date", "expected_close_date", "entered_date")
    for heading, field in right.items():
        if field == "amount":
            assert meant.get(heading, "amount") == "amount", heading
        if field == "stage":
            assert meant.get(heading) in ("stage", "outcome", None), heading
        if field == "contact_phone":
            assert meant.get(heading) in ("contact_phone", None), heading
        if field in dates:
            assert meant.get(heading) in (*dates, "next_step_date", None), heading
