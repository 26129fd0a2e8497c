"""``export`` as a script meets it: which form is written, and that what comes out is what the file holds."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from funnel_desktop.exchange.plan import propose
from funnel_desktop.exchange.reading import open_table
from funnel_desktop.exchange.records import ImportedDeal, Tally, read_deals
from funnel_desktop.method.playbook import standard_playbook
from tests.cli.test_command_line import Shell, sample, shell
from tests.workbooks import read_pages

__all__ = ["sample", "shell"]


def test_the_name_says_what_is_written(shell: Shell, sample: Path, tmp_path: Path) -> None:
    before = sample.read_bytes()
    book = tmp_path / "for the boss.XLSX"
    assert shell.json("export", sample, book) == {"file": str(sample), "workbook": str(book), "deals": 209}
    assert "209 deals written to" in shell("export", sample, book)
    pages = read_pages(book)
    assert list(pages)[:4] == ["Overview", "Deals", "Lost", "Visits"]
    assert list(pages)[4].startswith("Plan of week ")
    assert shell.json("export", sample, tmp_path / "all.zip")["tables"]["deal"] == 209
    assert shell.json("export", sample, tmp_path / "set", "--to", "all")["tables"]["deal"] == 209
    assert shell.json("export", sample, tmp_path / "deals.txt")["csv"] == str(tmp_path / "deals.txt")
    named_otherwise = tmp_path / "book.tmp"
    shell("export", sample, named_otherwise, "--to", "xlsx")
    assert list(read_pages(named_otherwise)) == list(pages)
    assert sample.read_bytes() == before


def test_the_first_page_says_what_the_commands_say(shell: Shell, sample: Path, tmp_path: Path) -> None:
    shell("export", sample, tmp_path / "a.xlsx")
    rows = read_pages(tmp_path / "a.xlsx")["Overview"].rows
    funnel, balance = shell.json("funnel", sample), shell.json("balance", sample)
    stages = {str(row[0]): row[1:5] for row in rows if len(row) > 4 and isinstance(row[2], float)}
    for line in funnel["stages"][:-1]:
        name = standard_playbook().stages[line["stage"]].name("en")
        assert stages[name] == [line["probability"], line["count"], line["sum"], line["weighted"]]
    opened = funnel["open"]
    assert stages["Open, all stages"][1:] == [opened["count"], opened["sum"], opened["weighted"]]
    facts = dict(zip(map(str, rows[3]), rows[4], strict=True))
    assert facts["Target"] == balance["money"]["target"]
    # The one forecast, in hundredths of a million as the window says it.
    total = shell.json("forecast", sample)["total"]["amount"]
    low, middle, high = (round(total[name], -4) for name in ("p10", "p50", "p90"))
    (expected,) = (name for name in facts if name.startswith("Expected by "))
    assert facts[expected] == middle
    assert facts["Gap"] == middle - facts["Target"]
    notes = dict(zip(map(str, rows[3]), rows[5], strict=False))
    assert notes[expected] == f"8 in 10: ¥{low / 1e6:,.2f}–{high / 1e6:,.2f}m"
    assert any(str(row[0]).startswith("From 164 closed deals; ") for row in rows if row)
    assert stages["Won in the period"][2] == facts["Won"]


def test_deals_lost_ones_and_visits_stand_in_their_tables(shell: Shell, sample: Path, tmp_path: Path) -> None:
    shell("export", sample, tmp_path / "a.xlsx", "--language", "zh_CN")
    shell("export", sample, tmp_path / "a.csv")
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        deals = list(csv.DictReader(file))
    pages = list(read_pages(tmp_path / "a.xlsx").values())
    head, *lines = pages[1].rows
    places = {name: head.index(name) for name in ("客户", "项目", "金额", "预计签约", "结果", "电话")}
    for deal, line, formats in zip(deals, lines, pages[1].formats[1:], strict=True):
        assert line[places["客户"]] == deal["customer"]
        assert line[places["电话"]] == (deal["contact_phone"].removeprefix("'") or None)
        if deal["amount"]:
            assert line[places["金额"]] == float(deal["amount"])
            assert formats[places["金额"]] == '0\\.0,"万"'
    stages = [line[0] for line in lines if line[places["结果"]] == "进行中"]
    assert stages == sorted(stages, key=list(dict.fromkeys(stages)).index)  # each in one piece
    lost = [deal for deal in deals if deal["outcome"] == "lost"]
    head, *lines = pages[2].rows
    reasons = standard_playbook().loss_reasons
    assert {line[5] for line in lines} == {reasons[deal["lost_reason"]].name("zh_CN") for deal in lost}
    closed = [float(line[0] or 0) for line in lines]
    assert closed == sorted(closed, reverse=True)
    assert len(pages[3].rows) > 2
    for page in pages[1:]:
        tags = {part.tag.rpartition("}")[2] for part in page.xml.iter()}
        assert {"pane", "autoFilter", "cols"} <= tags


def test_a_readable_file_is_for_people(shell: Shell, sample: Path, tmp_path: Path) -> None:
    shell("export", sample, tmp_path / "a.csv", "--to", "readable")
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert len(lines) == 209
    names = {stage.name("en") for stage in standard_playbook().stages.values()}
    assert {line["Stage"] for line in lines} <= names
    assert "Amount (¥10k)" in lines[0]


@pytest.mark.parametrize(
    ("target", "options", "code", "words"),
    [
        ("a.xlsx", ["--to", "pdf"], 2, "--to is one of xlsx, csv, readable, all, not pdf"),
        ("a.xlsx", ["--to", "xlsx", "--all"], 2, "leave out --to xlsx"),
        ("a.ods", [], 1, "Give it a name that ends in .xlsx"),
        ("no/a.xlsx", [], 1, "There is no folder"),
    ],
)
def test_an_export_asked_for_wrongly(
    shell: Shell, sample: Path, tmp_path: Path, target: str, options: list[str], code: int, words: str
) -> None:
    assert words in shell.complaint("export", sample, tmp_path / target, *options, code=code)
    assert list(tmp_path.iterdir()) == [sample.parent]


def test_no_form_takes_the_place_of_a_funnel(shell: Shell, sample: Path) -> None:
    before = sample.read_bytes()
    for form in ("xlsx", "csv", "readable"):
        assert "is a funnel file" in shell.complaint("export", sample, sample, "--to", form, code=1)
    assert sample.read_bytes() == before


def test_digits_come_back_as_they_are(shell: Shell, funnel_path: Path, tmp_path: Path) -> None:
    digits = (
        "02012345678",
        "0012",
        "110101199003074567",
        "13800001111",
        "1E5",
        "1-2",
        "3月5日",
        "1.50",
        "+86 1",
    )
    table = tmp_path / "in.csv"
    lines = ["customer,project,contact_phone,reference"]
    lines += [f"客户{number},{text},{text},{text}{number}" for number, text in enumerate(digits)]
    table.write_text("\n".join(lines), encoding="utf-8")
    shell("new", funnel_path)
    shell("import", funnel_path, table)
    shell("export", funnel_path, tmp_path / "out.csv")
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        written = list(csv.DictReader(file))
    # A spreadsheet leaves them alone, as it does not take them for numbers or days.
    assert [line["contact_phone"] for line in written] == ["'" + text for text in digits]
    found = open_table(tmp_path / "out.csv")
    back = [
        one
        for one in read_deals(found, propose(found), date(2026, 11, 30), Tally())
        if isinstance(one, ImportedDeal)
    ]
    assert [(deal.contact_phone, deal.project) for deal in back] == [(text, text) for text in digits]
