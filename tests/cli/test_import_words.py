"""The command import says how it understood a file, and what it did not."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from funnel_desktop.__main__ import main

Captured = pytest.CaptureFixture[str]


class Shell:
    """Runs the command line in this process and keeps what it says."""

    def __init__(self, captured: Captured) -> None:
        self.captured = captured
        self.out = self.err = ""

    def __call__(self, *arguments: str | Path, code: int = 0) -> str:
        """Run a command that ends with this code, and return what it printed."""
        assert main([*map(str, arguments), "--language", "en"]) == code, self.captured.readouterr().err
        self.out, self.err = self.captured.readouterr()
        return self.out

    def json(self, *arguments: str | Path, code: int = 0) -> dict[str, Any]:
        """Run a command with --json and return the object."""
        found: dict[str, Any] = json.loads(self(*arguments, "--json", code=code))
        return found


@pytest.fixture
def shell(capsys: Captured, funnel_path: Path) -> Shell:
    found = Shell(capsys)
    found("new", funnel_path)
    return found


def written(folder: Path, text: str) -> Path:
    path = folder / "deals.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_it_says_what_each_column_and_stage_was_taken_for(
    shell: Shell, funnel_path: Path, tmp_path: Path
) -> None:
    path = written(
        tmp_path,
        "序号,客户名称,商机名称,负责人,金额,阶段,来源,所属行业\n"
        "1,甲县医院,病房改造,王某,200000,方案报价,展会,医疗\n2,乙市水务,泵站,王某,80000,商谈价格,陌拜,水务\n",
    )
    said = shell(
        "import", funnel_path, path, "--dry-run", "--column", "所属行业=out", "--stage", "商谈价格=intent"
    )
    for line in (
        "  Customer: 客户名称",
        "Kept in the note: 负责人.",
        "Not imported: 序号, 所属行业.",
        "  方案报价 → Shortlisted (1 row)",
        "  商谈价格 → Intent (1 row)",
        "  展会 → kept in the note (1 row)",
        "  陌拜 → Cold visit (1 row)",
        "2 deals would be imported.",
    ):
        assert line in said.splitlines()
    found = shell.json("import", funnel_path, path, "--dry-run", "--stage", "商谈价格=intent")
    assert found["columns"]["project"] == "商机名称"
    assert found["columns_without_field"] == {"own": [], "note": ["负责人", "所属行业"], "out": ["序号"]}
    assert found["stages_sure"] == {"方案报价": "certain", "商谈价格": "certain"}
    assert found["sources"] == {"展会": None, "陌拜": "cold"}


def test_a_file_without_stages_says_so(shell: Shell, funnel_path: Path, tmp_path: Path) -> None:
    said = shell("import", funnel_path, written(tmp_path, "客户,金额\n甲县医院,1\n"))
    assert "No column says the stage: every deal starts as a target." in said


def test_unknown_stages_stop_the_import_with_the_way_on(
    shell: Shell, funnel_path: Path, tmp_path: Path
) -> None:
    path = written(tmp_path, "客户,阶段\n甲,蓝色\n乙,目标客户\n丙,红色\n丁,蓝色\n")
    before = funnel_path.read_bytes()
    shell("import", funnel_path, path, code=1)
    assert "“蓝色”, “红色”" in shell.err
    assert "--stage 蓝色=STAGE" in shell.err
    assert "--stage '*'=STAGE" in shell.err
    assert funnel_path.read_bytes() == before
    assert "--accept" in shell.err
    assert shell.json("import", funnel_path, path, code=1)["unknown_stages"] == ["蓝色", "红色"]
    assert shell.json("import", funnel_path, path, "--dry-run", "--accept")["imported"] == 4
    found = shell.json("import", funnel_path, path, "--stage", "*=qualified", "--stage", "红色=lost")
    assert found["stages"] == {"蓝色": "qualified", "目标客户": "target", "红色": "lost"}
    assert found["imported"] == 4


def test_a_file_that_names_nobody_asks_for_the_column(
    shell: Shell, funnel_path: Path, tmp_path: Path
) -> None:
    path = written(
        tmp_path,
        "id,empresa,contacto,etapa,importe_eur\n1,Taller Uno,A. Uno,Negociación,42000\n"
        "2,Norte Dos,B. Dos,Propuesta enviada,64000\n",
    )
    shell("import", funnel_path, path, code=1)
    assert "No column gives a customer or a project" in shell.err
    assert "id, empresa, contacto, etapa, importe_eur" in shell.err
    assert "--map customer=empresa" in shell.err
    assert shell.json("import", funnel_path, path, "--map", "customer=empresa")["imported"] == 2


@pytest.mark.parametrize(
    ("options", "code", "words"),
    [
        (["--column", "x"], 2, "--column takes COLUMN=KIND"),
        (["--column", "客户=blue"], 2, "KIND one of own, note, out"),
        (["--column", "nix=out"], 1, "There is no column nix"),
        (["--source", "展会=blue"], 2, "--source takes VALUE=SOURCE"),
    ],
)
def test_what_is_asked_for_wrongly_is_named(
    shell: Shell, funnel_path: Path, tmp_path: Path, options: list[str], code: int, words: str
) -> None:
    path = written(tmp_path, "客户,来源\n甲,展会\n")
    assert main(["import", str(funnel_path), str(path), *options, "--language", "en"]) == code
    assert words in shell.captured.readouterr().err


def test_a_source_can_be_said(shell: Shell, funnel_path: Path, tmp_path: Path) -> None:
    path = written(tmp_path, "客户,来源\n甲,展会\n")
    found = shell.json("import", funnel_path, path, "--source", "展会=inbound")
    assert found["sources"] == {"展会": "inbound"}


def test_what_was_said_once_is_remembered_until_it_is_forgotten(
    shell: Shell, funnel_path: Path, tmp_path: Path
) -> None:
    path = written(tmp_path, "客户,到哪了\n甲,蓝色\n乙,红色\n")
    said = ("--map", "stage=到哪了", "--stage", "蓝色=intent", "--stage", "红色=lost")
    shell("import", funnel_path, path, *said, "--dry-run")
    assert "到哪了" not in shell.json("import", funnel_path, path, "--dry-run")["columns"].values()
    shell("import", funnel_path, path, *said)
    path = written(tmp_path, "客户,到哪了\n丙,红色\n丁,蓝色\n")
    again = shell("import", funnel_path, path, "--dry-run")
    assert "Understood as the last file with these columns was; --forget looks at it anew." in again
    found = shell.json("import", funnel_path, path, "--dry-run")
    assert (found["remembered"], found["stages"]) == (True, {"红色": "lost", "蓝色": "intent"})
    anew = shell.json("import", funnel_path, path, "--dry-run", "--forget")
    assert (anew["remembered"], anew["stages"]) == (False, {})


def test_columns_without_headings_are_told_by_what_stands_in_them(
    shell: Shell, funnel_path: Path, tmp_path: Path
) -> None:
    path = written(
        tmp_path,
        "300,Hill Hospital scanner,41000.00,Negotiation,2026-12-01\n"
        "304,Port Water valves,99000.00,Closed Won,2026-02-01\n",
    )
    found = shell.json("import", funnel_path, path, "--header-row", "none")
    assert found["imported"] == 2
    assert found["columns_known_by"] == dict.fromkeys(("customer", "amount", "stage", "close_date"), "values")
    assert found["stages"] == {"Negotiation": "intent", "Closed Won": "won"}


def test_dates_of_one_column_and_ranges_are_said_on_the_command_line(
    shell: Shell, funnel_path: Path, tmp_path: Path
) -> None:
    text = "客户,录入日期,预计签约,金额\n甲,03/04/2026,12/26/2026,30-50万\n乙,05/06/2026,01/29/2027,20万\n"
    path = written(tmp_path, text)
    shell("import", funnel_path, path, "--date-order-of", "entered_date=dmy", "--ranges", "lower")
    shell("export", funnel_path, tmp_path / "out.csv")
    out = (tmp_path / "out.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(out.splitlines()))
    found = {
        row["customer"]: (row["entered_date"], row["expected_close_date"], row["amount"]) for row in rows
    }
    assert found["甲"] == ("2026-04-03", "2026-12-26", "300000.00")
    assert found["乙"] == ("2026-06-05", "2027-01-29", "200000.00")
    shell("import", funnel_path, path, "--date-order-of", "customer=dmy", code=2)
    assert "--date-order-of takes FIELD=ORDER" in shell.err


def test_a_field_given_twice_is_put_together_from_both_columns(
    shell: Shell, funnel_path: Path, tmp_path: Path
) -> None:
    path = written(tmp_path, "客户,姓,名,备注,情况\n甲县医院,王,伟,要两台,三月再谈\n")
    options = (
        "--map",
        "contact_name=姓",
        "--map",
        "contact_name=名",
        "--map",
        "note=备注",
        "--map",
        "note=情况",
    )
    assert "  Contact: 姓 + 名\n" in shell("import", funnel_path, path, *options, "--dry-run")
    found = shell.json("import", funnel_path, path, *options)
    assert found["joined"] == {"contact_name": ["名"], "note": ["情况"]}
    again = shell.json("import", funnel_path, path, "--update")
    assert (again["joined"], again["counts"]["same"]) == (found["joined"], 1), "remembered"
    shell("import", funnel_path, path, "--map", "amount=姓", "--map", "amount=名", code=1)
    assert "can't be put together" in shell.err
