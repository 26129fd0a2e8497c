"""``export --all`` and ``import`` of what it wrote, as a script meets them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.test_command_line import Shell, sample, shell

__all__ = ["sample", "shell"]


@pytest.mark.parametrize("name", ["alles", "alles.zip"])
def test_everything_goes_out_and_into_a_new_file(
    shell: Shell, sample: Path, tmp_path: Path, name: str
) -> None:
    written = shell.json("export", sample, tmp_path / name, "--all")
    assert written["tables"]["deal"] == 66
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
