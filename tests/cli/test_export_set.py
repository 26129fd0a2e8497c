"""``export --all`` and ``import`` of what it wrote, as a script meets them."""

from __future__ import annotations

import csv
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.test_command_line import Shell, sample, shell
from tests.commands.test_export_set import contents

__all__ = ["sample", "shell"]


@pytest.mark.parametrize("name", ["alles", "alles.zip"])
def test_everything_goes_out_and_into_a_new_file(
    shell: Shell, sample: Path, tmp_path: Path, name: str
) -> None:
    written = shell.json("export", sample, tmp_path / name, "--all")
    assert written["tables"]["deal"] == 209
    assert written["rows"] == sum(written["tables"].values())
    other = tmp_path / "other.funnel"
    shell("new", other)
    came = shell.json("import", other, tmp_path / name)
    assert came["tables"] == written["tables"]
    shell("check", other)
    assert shell("funnel", other) == shell("funnel", sample)
    assert shell.json("funnel", other)["stages"] == shell.json("funnel", sample)["stages"]


def test_into_a_file_that_is_not_empty_nothing_comes(shell: Shell, sample: Path, tmp_path: Path) -> None:
    shell("export", sample, tmp_path / "alles", "--all")
    assert "only be brought into an empty file" in shell.complaint(
        "import", sample, tmp_path / "alles", code=1
    )
    assert shell.json("funnel", sample)["stages"]


def test_options_of_a_spreadsheet_make_no_sense_for_a_set(shell: Shell, sample: Path, tmp_path: Path) -> None:
    shell("export", sample, tmp_path / "alles", "--all")
    assert "--dry-run" in shell.complaint("import", sample, tmp_path / "alles", "--dry-run", code=2)


def test_a_folder_that_is_no_set_is_refused(shell: Shell, sample: Path, tmp_path: Path) -> None:
    (tmp_path / "leer").mkdir()
    assert "Export everything" in shell.complaint("import", sample, tmp_path / "leer", code=1)
    assert "no folder" in shell.complaint("export", sample, tmp_path / "no" / "where", "--all", code=1)


def test_8800_real_deals_go_out_and_come_in_the_same(shell: Shell, tmp_path: Path, real_data: Path) -> None:
    first, second = tmp_path / "crm.funnel", tmp_path / "again.funnel"
    stages = ("Prospecting=target", "Engaging=qualified", "Won=won", "Lost=lost")
    shell("new", first)
    given = [part for stage in stages for part in ("--stage", stage)]
    assert shell.json("import", first, real_data, *given, "--date-order", "mdy")["imported"] == 8800
    shell("export", first, tmp_path / "alles", "--all")
    shell("new", second)
    assert shell.json("import", second, tmp_path / "alles")["tables"]["deal"] == 8800
    before, after = contents(first), contents(second)
    assert [name for name in before if before[name] != after[name]] == []
    # What the file says, by the CSV itself.
    with real_data.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    won = [row for row in rows if row["deal_stage"] == "Won"]
    with closing(sqlite3.connect(second)) as connection:
        [found] = connection.execute(
            "SELECT count(*), sum(amount_minor) FROM deal WHERE outcome = 'won'"
        ).fetchall()
    assert found == (len(won), sum(int(row["close_value"]) * 100 for row in won))


@pytest.mark.parametrize(
    "option",
    [
        ["--source", "展会=inbound"],
        ["--column", "备注=own"],
        ["--forget"],
        ["--ranges", "lower"],
        ["--accept"],
    ],
)
def test_what_is_said_of_a_spreadsheet_is_refused_for_a_whole_funnel(
    shell: Shell, sample: Path, tmp_path: Path, option: list[str]
) -> None:
    shell("export", sample, tmp_path / "alles", "--all")
    other = tmp_path / "other.funnel"
    shell("new", other)
    assert "is for a spreadsheet" in shell.complaint("import", other, tmp_path / "alles", *option, code=2)
