"""A CSV for the manager: headings and values in the words of the window."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.deals import LoseDeals
from funnel_desktop.wording.readable_deals import READABLE_FIELDS
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import answering, asking, chosen, deal_of, said


def read(path: Path) -> list[dict[str, str]]:
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")  # or a spreadsheet takes Chinese for Latin
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_a_readable_csv_says_what_the_window_says(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile, tmp_path: Path
) -> None:
    window = open_window(make_file("华强电子, 检测线, 38.05", "Bolt Motors, Leak test, 100000", "乙, 10"))
    assert window.model is not None
    assert window.flow is not None
    window.flow.change_settings({"probability_mode": "standard"})  # a target is weighted at 10 %
    row = deal_of(window, "华强电子").row
    for field, value in (
        ("note", "=HYPERLINK(1)"),
        ("source", "cold"),
        ("contact_name", "李工"),
        ("next_step_date", "2026-12-01"),
        ("next_step", "送样"),
    ):
        assert window.flow.edit(row, field, value)
    window.model.session.execute(LoseDeals((deal_of(window, "乙").row,), "price", "甲"))
    path = tmp_path / "to read.csv"
    with answering(qtbot, asking("readable"), chosen(path)):
        window.actions_["export"].trigger()
    assert said(window) == f"3 deals written to {path}."
    found = {line["Customer"]: line for line in read(path)}
    assert len(found) == 3
    assert {name: value for name, value in found["华强电子"].items() if value} == {
        "Customer": "华强电子",
        "Project": "检测线",
        "Contact": "李工",
        "Stage": window.model.playbook.stages["target"].name("en"),
        "Outcome": "Open",
        # A number that a spreadsheet can add up, exact to the fen.
        "Currency": "CNY",
        "Amount (¥10k)": "38.05",
        "Weighted (¥10k)": "3.805",
        "Source": window.model.playbook.sources["cold"].name("en"),
        "In the stage since": window.model.today.isoformat(),
        "Next step on": "2026-12-01",
        "Next step": "送样",
        "Note": "'=HYPERLINK(1)",
    }
    assert found["Bolt Motors"]["Amount (¥10k)"] == "100000"
    lost = found["乙"]
    assert (lost["Outcome"], lost["Weighted (¥10k)"], lost["Competitor"]) == ("Lost", "", "甲")
    assert lost["Reason lost"] == window.model.playbook.loss_reasons["price"].name("en")
    assert lost["Closed on"] == window.model.today.isoformat()


@pytest.mark.parametrize("unit", [1, 10_000])
def test_headings_follow_language_and_unit(
    qtbot: QtBot, open_window: MakeWindow, sample: Path, tmp_path: Path, unit: int
) -> None:
    window = open_window(sample)
    assert window.flow is not None
    window.flow.change_settings({"amount_unit": unit})
    window.set_language("zh_CN")
    path = tmp_path / "out.csv"
    with answering(qtbot, asking("readable"), chosen(path)):
        window.actions_["export"].trigger()
    lines = read(path)
    assert window.model is not None
    every = list(window.model.session.store.deals.all_deals())
    assert len(lines) == len(every)
    assert len(lines[0]) == len(READABLE_FIELDS)
    amount = next(heading for heading in lines[0] if heading.startswith("金额"))
    assert ("万" in amount) == (unit == 10_000)
    total = sum(float(line[amount] or 0) for line in lines)
    expected = sum(deal.amount_minor or 0 for deal in every) / 100 / unit
    assert total == pytest.approx(expected)
    names = {stage.name("zh_CN") for stage in window.model.playbook.stages.values()}
    assert {line["阶段"] for line in lines} <= names | {""}
