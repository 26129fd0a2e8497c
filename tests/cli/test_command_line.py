"""The command line as a script meets it: results on standard output, sentences on
standard error, exit codes."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from funnel_desktop.__main__ import asks_for_command_line, has_screen, main, split_window_arguments
from funnel_desktop.cli import COMMANDS
from funnel_desktop.cli.catalogue import Catalogue, language_asked_for
from funnel_desktop.cli.output import aligned, width
from funnel_desktop.commands.deals import EditDeal
from funnel_desktop.commands.scenarios import saved
from funnel_desktop.commands.session import Session
from funnel_desktop.method.forecast import Forecast, Scales
from funnel_desktop.method.levers import Factors
from funnel_desktop.method.stages import LEVERS, OPEN_STAGES, STAGES
from funnel_desktop.queries.forecast import Forecasts
from funnel_desktop.store.checking import check_file
from funnel_desktop.store.file import open_file
from funnel_desktop.text import message
from funnel_desktop.translation import translate, translated_by
from funnel_desktop.wording.levers import lever_name
from tests.steps import finished

ROOT = Path(__file__).parents[2]
CSV = """customer,stage,amount,entered_date
华强,Intent,380000,2026-03-05
,Intent,三十八,2026-03-05
长安,Won,1000,2026-03-06
"""


class Shell:
    """Runs commands in this process and keeps what they printed."""

    def __init__(self, capture: pytest.CaptureFixture[str]) -> None:
        self.capture = capture
        self.out = self.err = ""

    def __call__(self, *arguments: str | Path, code: int = 0) -> str:
        self.capture.readouterr()
        result = main([str(argument) for argument in arguments])
        self.out, self.err = self.capture.readouterr()
        assert result == code, (self.out, self.err)
        return self.out

    def json(self, *arguments: str | Path, code: int = 0) -> Any:
        """Run with --json: standard output is one object and nothing else."""
        return json.loads(self(*arguments, "--json", code=code))

    def complaint(self, *arguments: str | Path, code: int) -> str:
        """Run what must fail: nothing on standard output, one line on standard error."""
        assert self(*arguments, code=code) == ""
        assert self.err.count("\n") == 1
        assert self.err.startswith("funnel-desktop: ")
        return self.err.strip()


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    return Shell(capsys)


@pytest.fixture
def sample(shell: Shell, funnel_path: Path) -> Path:
    shell("new", funnel_path, "--sample")
    return funnel_path


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "商机.csv"
    path.write_text(CSV, encoding="utf-8")
    return path


# The balance


def test_the_reference_case_by_money_and_by_units(shell: Shell) -> None:
    money = shell.json("balance", "--target", "300", "--average", "3", "--unit", "10000")["money"]
    units = shell.json("balance", "--target-units", "200", "--average-units", "2")["units"]
    for found in (money, units):
        assert found["contracts_needed"] == pytest.approx(100)
        needed = {line["stage"]: round(line["needed"], 1) for line in found["stages"]}
        assert needed == {
            "target": 1000, "qualified": 400, "shortlisted": 200, "intent": 133.3, "near_win": 111.1,
            "won": 100,
        }  # fmt: skip
        assert found["new_targets"] == pytest.approx(1000)
        assert round(found["new_targets_per_month"], 1) == 83.3
    assert (money["target"], money["average"]) == (300, 3)
    assert (
        shell.json("balance", "--target", "3000000", "--average", "3万")["money"]["contracts_needed"] == 100
    )


def test_the_table_for_people(shell: Shell) -> None:
    lines = shell("balance", "--target", "300", "--average", "3", "--unit", "10000").splitlines()
    assert lines[0] == "Target 300 × 10,000 yuan, average contract 3 × 10,000 yuan: 100.0 contracts needed"
    assert lines[2].split() == ["Target", "10%", "1,000.0"]
    assert lines[5].split() == ["Intent", "75%", "133.3"]
    assert lines[-1] == "New targets: 1,000.0 in the year, 83.3 a month"


@pytest.mark.parametrize("rate", ["0.2", "20%", "20", "20 %"])
def test_the_win_rate_stands_in(shell: Shell, rate: str) -> None:
    found = shell.json("balance", "--target", "3000000", "--average", "30000", "--win-rate", rate)["money"]
    assert found["stages"][0]["needed"] == pytest.approx(500)
    assert found["stages"][1]["needed"] == pytest.approx(400)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--target", "300"], "belong together"),
        ([], "Give a file, or --target and --average"),
        (["--target", "0", "--average", "3"], "target must be more than 0"),
        (["--target", "-5", "--average", "3"], "negative"),
        (["--target", "lots", "--average", "3"], "not an amount"),
        (["--target", "", "--average", "3"], "needs an amount"),
        (["--target", "300", "--average", "3", "--unit", "7"], "--unit is 1"),
        (["--target", "300", "--average", "3", "--win-rate", "x"], "--win-rate: x is not a number"),
        (["--target", "300", "--average", "3", "--win-rate", "0"], "not a win probability"),
        (["--target", "300", "--average", "3", "--win-rate", "30%"], "lower than the 30%"),
        (["--target", "300", "--average", "3", "--win-rate", "nan"], "win probability"),
        (["--target-units", "inf", "--average-units", "3"], "target must be more than 0"),
        (["--targets", "300"], "not understood"),
        (["--target"], "needs a value"),
    ],
)
def test_a_balance_asked_for_wrongly(shell: Shell, arguments: list[str], words: str) -> None:
    assert words in shell.complaint("balance", *arguments, code=2)


def test_the_balance_of_a_file_is_that_of_its_scenario_until_told_otherwise(
    shell: Shell, sample: Path
) -> None:
    measured = shell.json("balance", sample)
    assert measured["scenario"] is None
    session = Session.open(sample)
    session.execute(saved(session, "Larger", Factors(1.1, 2.0, 1.0, 1.5), use=True))
    session.close()
    found = shell.json("balance", sample)
    assert found["scenario"]["name"] == "Larger"
    assert [found["scenario"][lever] for lever in LEVERS] == pytest.approx([1.1, 2.0, 1.0, 1.5])
    # A tenth more of each stage moves on: .40 .50 .667 .833 .90.
    near = 0.9 * 1.1
    intent = near * 1.1 * 2.5 / 3
    shortlisted = intent * 1.1 * 2 / 3
    qualified = shortlisted * 1.1 * 0.5
    inside = [qualified * 1.1 * 0.4, qualified, shortlisted, intent, near, 1.0]
    chances = dict(zip(STAGES, inside, strict=True))
    assert found["probabilities"] == pytest.approx(chances)
    assert found["money"]["average"] == pytest.approx(measured["money"]["average"] * 1.5)
    with closing(sqlite3.connect(sample)) as database:
        opened = database.execute(
            "SELECT stage, sum(amount_minor) / 100.0 FROM deal WHERE outcome = 'open' GROUP BY stage"
        ).fetchall()
    by_value = measured["money"]["won"] + sum(amount * 1.5 * chances[stage] for stage, amount in opened)
    assert found["money"]["expected_value"] == pytest.approx(by_value)
    # What the forecast makes of it: near the middle of the cases that are played through with these levers.
    session = Session.open(sample, "read")
    days = (date(session.clock().date().year, 12, 31) - session.clock().date()).days
    rests = finished(Forecasts(session).work_ground())
    session.close()
    cases = Forecast(rests.ground, max(1, days), Scales(1.1, 2.0, 1.0, 1.5)).within(days).amount
    room = 4 * cases.std() / len(cases) ** 0.5 / 100 + 1
    assert found["scenario"]["result"] * 100 == pytest.approx(rests.won.minor + cases.mean(), abs=100 * room)
    assert 0 <= found["scenario"]["new_deals"] < found["scenario"]["result"]
    words = shell("balance", sample, "--unit", "10000")
    assert "Under the scenario “Larger”: pass shares × 1.1, average contract and open amounts × 1.5." in words
    assert "--measured" in words
    # Without it everything is as it was; an average that is given is meant as it is.
    assert shell.json("balance", sample, "--measured") == measured
    assert "scenario" not in shell("balance", sample, "--measured")
    given = shell.json("balance", sample, "--average", "300000", "--win-rate", "20%")
    assert given["money"]["average"] == 300_000
    assert given["money"]["stages"][0]["probability"] == pytest.approx(0.2)
    assert given["money"]["stages"][1]["probability"] == pytest.approx(chances["qualified"])


def test_the_balance_of_a_file_is_the_worked_example(shell: Shell, sample: Path) -> None:
    before = sample.read_bytes()
    found = shell.json("balance", sample)
    lines = {line["stage"]: line for line in found["money"]["stages"]}
    assert [round(lines[stage]["gap"], 1) for stage in lines] == [71.5, 21.4, 4.7, -1.5, -5.4]
    assert [round(lines[stage]["expected"], 2) for stage in lines] == [27.15, 25.35, 22.35, 18.85, 15.1]
    assert (found["binding"], found["gap_starts"], found["lacking"]) == ("money", "intent", 2)
    assert found["sentence"] == "To the end of the period Intent lacks 1.5 deals: the gap starts there."
    assert found["money"]["won"] == 3_720_000
    assert found["units"]["won"] == 25
    text = shell("balance", sample)
    assert "(this measure binds)" in text
    assert "Expected by number: 27.15 of 20.0 contracts" in text
    assert "To the end of the period Intent lacks 1.5 deals: the gap starts there." in text
    assert sample.read_bytes() == before


def test_options_stand_in_without_being_saved(shell: Shell, sample: Path) -> None:
    before = sample.read_bytes()
    found = shell.json(
        "balance", sample, "--target", "1200", "--average", "40", "--unit", "10000", "--win-rate", "0.2"
    )
    assert found["money"]["contracts_needed"] == pytest.approx(30)
    assert (found["money"]["target"], found["money"]["average"]) == (1200, 40)
    assert found["probabilities"]["target"] == 0.2
    assert found["units"]["average"] == 2
    assert sample.read_bytes() == before
    assert shell.json("balance", sample)["money"]["target"] == 6_000_000
    assert "more than 0" in shell.complaint("balance", sample, "--target", "0", code=2)


def test_a_file_without_a_target_says_so(shell: Shell, funnel_path: Path) -> None:
    shell("new", funnel_path)
    assert "no target" in shell.complaint("balance", funnel_path, code=1)
    assert (
        shell.json("balance", funnel_path, "--target", "100", "--average", "10")["money"]["new_targets"] > 0
    )


# The funnel


def test_the_funnel_now_and_at_a_day(shell: Shell, sample: Path) -> None:
    now = shell.json("funnel", sample, "--unit", "10000")
    assert [(line["count"], line["sum"]) for line in now["stages"]] == [
        (18, 412), (12, 386.5), (7, 241), (5, 188), (3, 96), (14, 440),
    ]  # fmt: skip
    assert now["stages"][2]["weighted"] == 120.5
    assert now["open"]["count"] == 45
    assert now["won"] == {"count": 14, "sum": 440}
    assert now["lost"]["count"] == 150
    assert 3_000 < now["lost"]["sum"] < 6_000
    assert now["noted_later"] == {"open": 0, "won": 0, "lost": 0}
    today = shell.json("funnel", sample, "--unit", "10000", "--at", date.today().isoformat())
    assert today["stages"] == now["stages"]
    assert (today["won"], today["lost"], today["open"]) == (now["won"], now["lost"], now["open"])
    long_ago = shell.json("funnel", sample, "--at", "2001-01-01")
    assert {line["count"] for line in long_ago["stages"]} == {0}
    assert "2026-02-30 is not a date" in shell.complaint("funnel", sample, "--at", "2026-02-30", code=2)
    text = shell("funnel", sample)
    assert text.splitlines()[-1].split()[:3] == ["Lost", "—", "150"]
    assert text.splitlines()[1].split() == ["Target", "10%", "18", "4,120,000", "412,000"]


# Import and export


def test_next_weeks_sheet_says_what_is_new_and_what_changed(
    shell: Shell, funnel_path: Path, tmp_path: Path
) -> None:
    sheet = tmp_path / "商机.csv"
    sheet.write_text(
        "客户,项目,金额,阶段\n甲县医院,监护仪,380000,目标客户\n乙市水务,泵站,5,赢单\n", encoding="utf-8"
    )
    shell("new", funnel_path)
    shell("import", funnel_path, sheet)
    sheet.write_text(
        "客户,项目,金额,阶段\n甲县医院,监护仪,420000,意向客户\n乙市水务,泵站,5,有效客户\n丙学校,台,1,目标客户\n",
        encoding="utf-8",
    )
    before = funnel_path.read_bytes()
    said = shell("import", funnel_path, sheet, "--dry-run")
    assert "1 new · 2 changed" in said
    assert "Line 2, 甲县医院 · 监护仪: Amount 380,000 → 420,000; Stage Target → Intent" in said
    assert "1 deal would be changed." in said
    assert "stays closed" in shell.err
    assert funnel_path.read_bytes() == before
    refused = shell.complaint("import", funnel_path, sheet, code=1)
    assert "2 rows are deals that are in the file already, 2 of them with something else" in refused
    assert "--update" in refused
    assert shell.json("funnel", funnel_path)["open"]["count"] == 1
    found = shell.json("import", funnel_path, sheet, "--new-only")
    assert (found["imported"], found["updated"], found["already_there"]) == (1, 0, [2, 3])
    found = shell.json("import", funnel_path, sheet, "--update")
    assert (found["imported"], found["updated"], found["left"]) == (0, 1, [3])
    assert found["counts"] == {"new": 0, "changed": 2, "same": 1, "twice": 0, "ambiguous": 0}
    assert found["changes"][0]["fields"] == [
        {"field": "amount", "before": 380000, "after": 420000, "taken": True, "older": None},
        {"field": "stage", "before": "target", "after": "intent", "taken": True, "older": None},
    ]
    assert found["changes"][1]["fields"][0]["taken"] is False
    assert shell.json("import", funnel_path, sheet, "--reopen")["updated"] == 1
    assert shell.json("import", funnel_path, sheet, "--all-new")["imported"] == 3
    assert "not two" in shell.complaint("import", funnel_path, sheet, "--update", "--new-only", code=2)
    assert "each, first or one" in shell.complaint("import", funnel_path, sheet, "--doubles=x", code=2)


def test_what_was_changed_since_stays_unless_the_file_is_to_win(
    shell: Shell, funnel_path: Path, table: Path
) -> None:
    shell("new", funnel_path)
    shell("import", funnel_path, table)
    with closing(Session.open(funnel_path)) as session:
        (row,) = (deal.row for deal in session.store.deals.all_deals() if deal.customer == "华强")
        session.execute(EditDeal(row, {"amount_minor": 41_000_000}))
    found = shell.json("import", funnel_path, table, "--update")
    assert found["updated"] == 0
    ((field,),) = (row["fields"] for row in found["changes"])
    assert (field["field"], field["before"], field["after"], field["taken"]) == (
        "amount",
        410000,
        380000,
        False,
    )
    assert field["older"]
    shell("import", funnel_path, table, "--update")
    assert "--older takes what the file says" in shell.err
    assert "Amount 410,000 → 380,000" in shell("import", funnel_path, table, "--update", "--older")
    assert shell.json("import", funnel_path, table, "--update")["changes"] == []


def test_an_import_is_found_in_the_list_and_taken_back(
    shell: Shell, funnel_path: Path, table: Path, tmp_path: Path
) -> None:
    shell("new", funnel_path)
    assert "Nothing was imported" in shell("imports", funnel_path)
    shell("import", funnel_path, table)
    again = tmp_path / "再来.csv"
    again.write_text("customer,amount\n华强,1\n新,2\n", encoding="utf-8")
    shell("import", funnel_path, again, "--update")
    said = shell("imports", funnel_path)
    assert [line.split()[:2] for line in said.splitlines()[1:]] == [["再来.csv", "2"], ["商机.csv", "1"]]
    assert [found["updated"] for found in shell.json("imports", funnel_path)["imports"]] == [1, 0]
    before = funnel_path.read_bytes()
    assert "1 deal that came with it would go." in shell("imports", funnel_path, "--take-back=2", "--dry-run")
    assert funnel_path.read_bytes() == before
    said = shell("imports", funnel_path, "--take-back", "2")
    assert "1 deal that came with it is gone." in said
    assert "1 deal has the values of before again." in said
    found = shell.json("imports", funnel_path, "--take-back", "1")
    assert (found["deleted"], found["left"], found["touched"][0]["customer"]) == (1, 1, "华强")
    assert shell.json("imports", funnel_path, "--take-back", "1", "--touched")["deleted"] == 1
    assert "no import 3" in shell.complaint("imports", funnel_path, "--take-back", "3", code=1)
    assert "number of an import" in shell.complaint("imports", funnel_path, "--take-back=x", code=2)
    assert shell("check", funnel_path)


def test_an_import_names_what_it_left_out(shell: Shell, funnel_path: Path, table: Path) -> None:
    shell("new", funnel_path)
    before = funnel_path.read_bytes()
    assert "2 deals would be imported." in shell("import", funnel_path, table, "--dry-run")
    assert funnel_path.read_bytes() == before
    assert "2 deals were imported." in shell("import", funnel_path, table)
    assert "Line 3: The row names no customer and no project." in shell.err
    found = shell.json("import", funnel_path, table, "--new-only")
    assert (found["imported"], found["already_there"]) == (0, [2, 4])
    assert [(row["line"], row["values"][2]) for row in found["bad_rows"]] == [(3, "三十八")]
    assert found["stages"] == {"Intent": "intent", "Won": "won"}
    assert (found["date_order"], found["encoding"], found["unit"]) == ("ymd", "utf-8", 1)


def test_an_import_of_nothing_but_bad_rows_is_at_fault(
    shell: Shell, funnel_path: Path, tmp_path: Path
) -> None:
    shell("new", funnel_path)
    before = funnel_path.read_bytes()
    bad = tmp_path / "bad.csv"
    bad.write_text("customer,stage\nx,Somewhere\n", encoding="utf-8")
    shell("import", funnel_path, bad, code=1)
    assert "Not known which stage is meant by: “Somewhere”" in shell.err
    file = open_file(funnel_path, "read")
    assert check_file(file.connection) == []
    file.close()
    found = shell.json("import", funnel_path, bad, "--stage", "Somewhere=near_win")
    assert found["imported"] == 1
    assert len(before) > 0


def test_a_file_that_contradicts_itself_is_not_imported_unless_accepted(
    shell: Shell, funnel_path: Path, tmp_path: Path
) -> None:
    turned = tmp_path / "turned.csv"
    rows = "".join(f"甲{n},won,2026-05-0{n},2026-03-0{n}\n" for n in range(1, 9))
    turned.write_text(f"customer,stage,created,closed_date\n{rows}", encoding="utf-8")
    shell("new", funnel_path)
    for options in ((), ("--dry-run",)):
        said = shell.complaint("import", funnel_path, turned, *options, code=1)
        assert "8 rows contradict themselves, the first in line 2: Closed on 2026-03-01" in said
        assert "Nothing was imported." in said
    assert shell.json("import", funnel_path, turned, "--accept")["imported"] == 8


def test_what_cells_mean_is_as_asked(shell: Shell, funnel_path: Path, tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text(
        "customer,stage,amount,expected_close_date\n甲,won,12.500,2020年3月\n乙,won,€7.250,\n",
        encoding="utf-8",
    )
    shell("new", funnel_path)
    shell(
        *("import", funnel_path, path, "--decimal", "comma", "--currency", "hkd"),
        *("--yearless", "last", "--won-dates", "2026-01-31"),
    )
    plain = sqlite3.connect(funnel_path)
    found = plain.execute("SELECT customer, foreign_minor, currency, closed_date FROM deal ORDER BY customer")
    assert found.fetchall() == [
        ("乙", 725_000, "EUR", "2026-01-31"),
        ("甲", 1_250_000, "HKD", "2020-03-31"),
    ]
    plain.close()


def test_mapping_stages_unit_and_dates_are_as_asked(shell: Shell, funnel_path: Path, tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes("甲,乙,丙,丁\n华强,01/02/2026,38,a=b\n".encode("gb18030"))
    shell("new", funnel_path)
    shell(
        "import", funnel_path, path, "--map", "customer=甲", "--map", "entered_date=2", "--map", "amount=丙",
        "--map", "stage=丁", "--stage", "a=b=intent", "--date-order", "dmy", "--encoding", "gb18030",
        "--unit", "10000",
    )  # fmt: skip
    plain = sqlite3.connect(funnel_path)
    assert plain.execute("SELECT customer, entered_date, amount_minor, stage FROM deal").fetchone() == (
        "华强", "2026-02-01", 38_000_000, "intent",
    )  # fmt: skip
    plain.close()


@pytest.mark.parametrize(
    ("options", "code", "words"),
    [
        (["--map", "customer"], 2, "--map takes FIELD=COLUMN"),
        (["--map", "colour=x"], 2, "There is no field colour"),
        (["--map", "customer=x"], 1, "There is no column x. The columns are: customer, stage"),
        (["--stage", "x"], 2, "--stage takes VALUE=STAGE"),
        (["--stage", "x=y"], 2, "There is no stage y. Choose one of: target"),
        (["--date-order", "xyz"], 2, "--date-order is ymd, mdy or dmy"),
        (["--unit", "100"], 2, "--unit is one of 1, 1000, 10000"),
        (["--decimal", "dot"], 2, "--decimal is one of comma, point, not dot"),
        (["--currency", "yuan"], 2, "--currency is a code such as USD, not yuan"),
        (["--yearless", "never"], 2, "--yearless is one of sense, next, this, last, not never"),
        (["--won-dates", "2026-02-30"], 2, "--won-dates is one of expected, none, YYYY-MM-DD"),
        (["--encoding", "klingon"], 1, "klingon"),
        (["--language", "de"], 2, "The language is zh_CN or en, not de"),
    ],
)
def test_an_import_asked_for_wrongly(
    shell: Shell, funnel_path: Path, table: Path, options: list[str], code: int, words: str
) -> None:
    shell("new", funnel_path)
    before = funnel_path.read_bytes()
    assert words in shell.complaint("import", funnel_path, table, *options, code=code)
    assert funnel_path.read_bytes() == before


def test_what_is_not_there_or_not_ours(shell: Shell, funnel_path: Path, table: Path, tmp_path: Path) -> None:
    assert "There is no file" in shell.complaint("import", funnel_path, table, code=1)
    assert "is not a Funnel Desktop file" in shell.complaint("import", table, table, code=1)
    shell("new", funnel_path)
    assert "is there already" in shell.complaint("new", funnel_path, code=1)
    assert "no file" in shell.complaint("import", funnel_path, tmp_path / "no.csv", code=1).lower()
    assert "funnel" in shell.complaint("import", funnel_path, funnel_path, code=1)
    assert "funnel file" in shell.complaint("export", funnel_path, funnel_path, code=1)
    assert "no folder" in shell.complaint("export", funnel_path, tmp_path / "no" / "x.csv", code=1)
    assert "TABLE is missing" in shell.complaint("import", funnel_path, code=2)
    assert "extra is not understood" in shell.complaint("check", funnel_path, "extra", code=2)


def test_an_export_comes_back(shell: Shell, sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "出.csv"
    before = sample.read_bytes()
    assert shell.json("export", sample, out) == {"file": str(sample), "csv": str(out), "deals": 209}
    assert sample.read_bytes() == before
    copy = tmp_path / "copy.funnel"
    shell("new", copy)
    assert shell.json("import", copy, out)["imported"] == 209

    def in_stages(path: Path) -> list[tuple[str, int, int]]:
        # Whose win rates count is a setting: a table of deals does not carry it.
        return [(line["stage"], line["count"], line["sum"]) for line in shell.json("funnel", path)["stages"]]

    assert in_stages(copy) == in_stages(sample)
    assert len(shell.json("import", copy, out, "--update")["already_there"]) == 209
    assert "209 rows are deals" in shell.complaint("import", copy, out, code=1)
    shell("export", copy, tmp_path / "again.csv")
    assert (tmp_path / "again.csv").read_bytes() == out.read_bytes()


def test_the_real_spreadsheet(shell: Shell, funnel_path: Path, real_data: Path) -> None:
    shell("new", funnel_path)
    found = shell.json("import", funnel_path, real_data)
    assert (found["imported"], found["bad_rows"], found["date_order"]) == (8800, [], "mdy")
    stages = {line["stage"]: line for line in shell.json("funnel", funnel_path)["stages"]}
    assert (stages["won"]["count"], stages["won"]["sum"]) == (4238, 10_005_534)
    assert (stages["target"]["count"], stages["qualified"]["count"]) == (500, 1589)
    assert shell.json("check", funnel_path)["sound"]


# New, check, backup


def test_a_failed_new_leaves_no_file(
    shell: Shell, funnel_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from funnel_desktop import resources

    monkeypatch.setattr(resources, "resource_folder", lambda: funnel_path.parent)
    assert "sample.toml" in shell.complaint("new", funnel_path, "--sample", code=1)
    assert os.listdir(funnel_path.parent) == []


def test_check_says_what_is_wrong(shell: Shell, sample: Path) -> None:
    assert "is sound." in shell("check", sample)
    plain = sqlite3.connect(sample)
    plain.execute("UPDATE deal SET stage = 'intent' WHERE stage = 'target'")
    plain.commit()
    plain.close()
    found = shell.json("check", sample, code=1)
    assert not found["sound"]
    assert any("another stage than their history" in text for text in found["problems"])
    assert "another stage than their history" in shell.err
    sample.write_bytes(sample.read_bytes()[:20_000])
    assert "damaged" in shell.json("check", sample, code=1)["problems"][0]


def test_damage_that_shows_later_is_a_sentence_too(shell: Shell, sample: Path, tmp_path: Path) -> None:
    content = bytearray(sample.read_bytes())
    for page in range(8, len(content) // 4096):
        content[page * 4096 : page * 4096 + 2000] = bytes(2000)
    sample.write_bytes(content)
    for command in (["funnel"], ["balance"], ["export", "out.csv"], ["backup", "copy.funnel"]):
        name, *target = command
        targets = [tmp_path / one for one in target]
        assert "is damaged" in shell.complaint(name, sample, *targets, code=1)
    assert sample.read_bytes() == bytes(content)
    assert os.listdir(tmp_path) == [sample.parent.name]


@pytest.mark.parametrize("name", ["", ".", "..", "/"])
def test_a_folder_in_place_of_a_file_gets_a_sentence_from_every_command(shell: Shell, name: str) -> None:
    for command in (["check"], ["backup"], ["funnel"], ["balance"], ["export", "out.csv"], ["merge", name]):
        said = shell.complaint(command[0], name, *command[1:], code=1)
        assert "Is a directory" in said


def test_a_backup_is_a_whole_copy(shell: Shell, sample: Path) -> None:
    target = sample.with_name("copy.funnel")
    assert shell.json("backup", sample, target)["copy"] == str(target)
    assert shell.json("check", target)["sound"]
    assert "is there already" in shell.complaint("backup", sample, target, code=1)
    shell("backup", sample, target, "--replace")
    assert "its own copy" in shell.complaint("backup", sample, sample, "--replace", code=1)
    shell("backup", sample)
    assert len(os.listdir(sample.parent)) == 3


# Languages


def test_the_language_is_asked_for_or_the_system_s() -> None:
    assert language_asked_for(["funnel", "--language", "zh_CN"], {"LANG": "en_GB.UTF-8"}) == "zh_CN"
    assert language_asked_for(["--language=en"], {"LANG": "zh_CN.UTF-8"}) == "en"
    assert language_asked_for([], {"LANG": "zh_CN.UTF-8"}) == "zh_CN"
    assert language_asked_for([], {"LANG": "zh_CN.UTF-8", "LC_ALL": "C"}) == "en"
    assert language_asked_for([], {}) == "en"


def test_chinese_comes_from_the_catalogue_of_the_window(
    shell: Shell, tmp_path: Path, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from funnel_desktop.cli import catalogue

    folder = tmp_path / "translations"
    folder.mkdir()
    (folder / "funnel_desktop_zh_CN.ts").write_text(
        '<?xml version="1.0"?><TS><context><name>CommandLine</name>'
        "<message><source>{path} is sound.</source><translation>{path} 完好。</translation></message>"
        "<message><source>Deals</source><translation type='vanished'>旧</translation></message>"
        '<message numerus="yes"><source>{count} deal(s) were imported.</source>'
        "<translation><numerusform>已导入 {count} 笔。</numerusform></translation></message>"
        "</context></TS>",
        encoding="utf-8",
    )
    monkeypatch.setattr(catalogue, "resource_path", tmp_path.joinpath)
    assert shell("check", sample, "--language", "zh_CN").endswith("完好。\n")
    chinese = Catalogue("zh_CN")
    assert (
        chinese.text(message("CommandLine", "{count} deal(s) were imported.", count=12345))
        == "已导入 12,345 笔。"
    )
    assert chinese.text(message("CommandLine", "Deals")) == "Deals"


def test_no_word_of_help_escapes_the_catalogue(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Catalogue, "translated", lambda *_: "译")
    actions = {"playbook": ("export", "import", "reset"), "passphrase": ("set", "change", "remove")}
    inner = [[command, action] for command, names in actions.items() for action in names]
    own = {*COMMANDS, *(action for _, action in inner), "ymd", "mdy", "dmy"}
    for command in ([], *([name] for name in COMMANDS), *inner):
        text = shell(*command, "--help", "--language", "zh_CN")
        words = {word for word in text.replace(":", " ").split() if word.islower() and word.isalpha()}
        assert words <= own
        assert text.count("译funnel-desktop") == 1  # usage, once


def test_english_has_its_plurals() -> None:
    english = Catalogue("en")

    def left_out(count: int) -> str:
        text = "{count} row(s) were left out because their deal is in the file already."
        return english.text(message("CommandLine", text, count=count))

    assert left_out(1) == "1 row was left out because its deal is in the file already."
    assert left_out(2) == "2 rows were left out because their deal is in the file already."
    assert left_out(0).startswith("0 rows were")


@pytest.mark.parametrize(
    ("language", "lever", "deals", "words"),
    [
        ("zh_CN", "赢率", "2 个商机", ("进行中", "打开")),
        ("en", "Win rate", "2 deals", ("Open", "Open")),
    ],
)
def test_wording_speaks_the_language_of_a_command_while_it_runs(
    language: str, lever: str, deals: str, words: tuple[str, str]
) -> None:
    with translated_by(Catalogue(language).translated):
        assert lever_name("win_rate") == lever
        assert translate("Column", "%n deal(s)", "", 2) == deals
        state = translate("DealTable", "Open")
        assert (state, translate("DealTable", "Open", "the button: opens the deal")) == words
    assert lever_name("win_rate") == "Win rate"


def test_tables_stand_straight_with_chinese_in_them() -> None:
    lines = aligned([["Stage", "Deals"], ["目标客户", "1"], ["e\u0301", "10,000"]])
    assert [width(line) for line in lines] == [16, 16, 16]
    assert lines[1] == "目标客户       1"


# The process


def run(*arguments: str | Path, **options: Any) -> subprocess.CompletedProcess[str]:
    environment = {
        name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")
    }
    environment.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, "-m", "funnel_desktop", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        env=environment,
        check=False,
        **options,
    )


def test_help_and_version_need_no_screen() -> None:
    shown = run("--help")
    assert shown.returncode == 0
    assert "funnel-desktop [FILE] opens the window" in shown.stdout
    assert run("import", "--help").stdout.count("--date-order") >= 1
    assert run("--version").stdout.startswith("Funnel Desktop ")
    assert run("--language", "en", "balance", "--target", "3", "--average", "1").returncode == 0


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a screen")
def test_without_a_screen_the_window_says_so() -> None:
    for arguments in ([], ["some.funnel"], ["--language", "en"]):
        shown = run(*arguments)
        assert shown.returncode == 2
        assert "There is no screen for the window" in shown.stderr
        assert "Traceback" not in shown.stderr


def test_no_command_imports_qt(tmp_path: Path) -> None:
    script = (
        "import sys\nfrom funnel_desktop.__main__ import main\n"
        "for arguments in (['new', 'a.funnel', '--sample'], ['funnel', 'a.funnel'], ['balance', 'a.funnel'], "
        "['export', 'a.funnel', 'a.csv'], ['import', 'a.funnel', 'a.csv', '--update'], "
        "['check', 'a.funnel'], ['backup', 'a.funnel']):\n"
        "    assert main(arguments) == 0, arguments\n"
        "print([name for name in sys.modules if name.startswith(('PySide6', 'pyqtgraph'))])\n"
    )
    shown = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert shown.stdout.splitlines()[-1:] == ["[]"], shown.stderr


def test_what_the_window_is_given() -> None:
    assert not asks_for_command_line([])
    assert not asks_for_command_line(["x.funnel"])
    assert not asks_for_command_line(["--language", "balance"])
    assert asks_for_command_line(["--language", "en", "balance"])
    assert split_window_arguments([]) == (None, [])
    assert split_window_arguments(["--language", "en", "a.funnel"]) == ("a.funnel", ["--language", "en"])
    assert split_window_arguments(["a.funnel", "-platform", "xcb"]) == ("a.funnel", ["-platform", "xcb"])
    assert split_window_arguments(["--language=en"]) == (None, ["--language=en"])
    assert has_screen([], {"WAYLAND_DISPLAY": "wayland-0"})


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of a Unix shell")
def test_a_reader_who_has_seen_enough_is_no_error(tmp_path: Path) -> None:
    run("new", tmp_path / "a.funnel", "--sample")
    for command in (f"balance {tmp_path}/a.funnel", f"funnel {tmp_path}/a.funnel --json"):
        shown = subprocess.run(
            ["bash", "-c", f"{sys.executable} -m funnel_desktop {command} | true; echo ${{PIPESTATUS[0]}}"],
            capture_output=True,
            text=True,
            cwd=ROOT,
            check=False,
        )
        assert (shown.stdout, shown.stderr) == ("0\n", "")


def big_table(folder: Path) -> Path:
    """A spreadsheet whose import takes some seconds."""
    path = folder / "big.csv"
    with path.open("w", encoding="utf-8") as file:
        file.write("customer,project,amount,stage\n")
        file.writelines(f"客户 {number},项目,{number},intent\n" for number in range(150_000))
    return path


def dump(path: Path) -> list[str]:
    plain = sqlite3.connect(path)
    lines = list(plain.iterdump())
    plain.close()
    return lines


def importing(funnel: Path, table: Path) -> subprocess.Popen[str]:
    """Start an import and return when it has begun to write."""
    process = subprocess.Popen(
        [sys.executable, "-m", "funnel_desktop", "import", str(funnel), str(table)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    log = Path(f"{funnel}-wal")
    while not (log.exists() and log.stat().st_size > 100_000):
        assert process.poll() is None, "it ended before it had written so much"
        os.sched_yield()
    return process


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
def test_control_c_during_an_import_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    funnel, table = tmp_path / "a.funnel", big_table(tmp_path)
    assert run("new", funnel, "--sample").returncode == 0
    before = dump(funnel)
    process = importing(funnel, table)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, "")
    assert err.strip() == "funnel-desktop: Interrupted. Nothing was changed."
    assert sorted(os.listdir(tmp_path)) == ["a.funnel", "big.csv"]
    assert dump(funnel) == before


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
def test_a_kill_during_an_import_leaves_what_was_there(tmp_path: Path) -> None:
    funnel, table = tmp_path / "a.funnel", big_table(tmp_path)
    assert run("new", funnel, "--sample").returncode == 0
    before = dump(funnel)
    process = importing(funnel, table)
    process.kill()
    process.communicate(timeout=60)
    checked = run("check", funnel)
    assert (checked.returncode, checked.stderr) == (0, "")
    open_file(funnel, "write").close()
    assert sorted(os.listdir(tmp_path)) == ["a.funnel", "big.csv"]
    assert dump(funnel) == before


def test_the_balance_says_by_time_what_each_stage_has_to_hold(shell: Shell, sample: Path) -> None:
    found = shell.json("balance", sample, "--unit", "10000")
    assert set(found["by_time"]) == {"money", "units"}
    by_time = found["by_time"]["money"]
    assert [line["stage"] for line in by_time["stages"]] == list(OPEN_STAGES)
    for line in by_time["stages"]:
        assert line["gap_deals"] == pytest.approx(line["gap"] / line["probability"])
        assert line["chance"] == pytest.approx((line["need"] + 1) ** 0.5 / 2)
        assert (abs(line["gap"]) <= line["chance"]) == (line["says"] == "level")
        assert line["works_for"] == ("this" if line["until"] <= found["period"]["end"] else "next")
    short = [line["stage"] for line in by_time["stages"] if line["says"] == "short"]
    assert by_time["gap_starts"] == (short[0] if short else None)
    assert by_time["advice_per_month"] <= 2 * by_time["pace_per_month"] + 1e-9
    assert by_time["probabilities_and_days"] == "standard"
    # The sample's own figures: 18, 12, 7, 5 and 3 open deals by the standard.
    assert [round(line["stock"], 2) for line in by_time["stages"]] == [14.75, 12.95, 9.95, 6.45, 2.70]
    # The year plan has its present keys.
    assert [round(line["needed"], 1) for line in found["money"]["stages"]] == [76.0, 30.4, 15.2, 10.1, 8.4]
    said = shell("balance", sample)
    assert said.index("By time") < said.index("Year plan")


def test_the_balance_stands_on_the_day_that_is_asked_for(shell: Shell, sample: Path) -> None:
    found = shell.json("balance", sample, "--today", "2027-01-15")
    assert found["period"]["today"] == "2027-01-15"
    assert found["by_time"]["money"]["stages"][0]["until"] == "2027-05-15"
    assert "not a date" in shell.complaint("balance", sample, "--today", "soon", code=2)
