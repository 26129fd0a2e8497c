"""``redact`` and masked exports, as a script meets them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.cli.test_command_line import Shell, sample, shell
from tests.workbooks import read_pages

__all__ = ["sample", "shell"]


def customers(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {name for (name,) in connection.execute("SELECT customer FROM deal WHERE customer <> ''")}


def test_a_copy_to_send(shell: Shell, sample: Path, tmp_path: Path) -> None:
    names, before, target = customers(sample), sample.read_bytes(), tmp_path / "to send.funnel"
    assert shell.json("redact", sample, target) == {"file": str(sample), "copy": str(target), "deals": 209}
    assert sample.read_bytes() == before
    content = target.read_bytes()
    assert not [name for name in names if name.encode() in content]
    assert shell.json("check", target)["sound"]
    for command in ("funnel", "balance"):
        masked, plain = shell.json(command, target), shell.json(command, sample)
        assert {**masked, "file": ""} == {**plain, "file": ""}
    assert "is there already" in shell.complaint("redact", sample, target, code=1)
    assert "209 deals are in" in shell("redact", sample, target, "--replace")
    assert "own copy" in shell.complaint("redact", sample, sample, "--replace", code=1)
    assert sample.read_bytes() == before


def test_a_masked_workbook_and_a_masked_table(shell: Shell, sample: Path, tmp_path: Path) -> None:
    names = customers(sample)
    shell("export", sample, tmp_path / "plain.xlsx")
    shell("export", sample, tmp_path / "masked.xlsx", "--redacted")
    plain, masked = (read_pages(tmp_path / f"{name}.xlsx") for name in ("plain", "masked"))
    words = {cell for page in masked.values() for row in page.rows for cell in row}
    assert words.isdisjoint(names)
    assert [row[4] for row in masked["Deals"].rows] == [row[4] for row in plain["Deals"].rows]
    assert masked["Overview"].rows[3:] == plain["Overview"].rows[3:]
    shell("export", sample, tmp_path / "masked.csv", "--redacted", "--to", "readable")
    text = (tmp_path / "masked.csv").read_text(encoding="utf-8-sig")
    assert not [name for name in names if name in text]
    for form in ("csv", "all"):
        said = shell.complaint("export", sample, tmp_path / "x", "--redacted", "--to", form, code=2)
        assert "--redacted is for xlsx and readable" in said
