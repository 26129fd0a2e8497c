"""A script that brings in much leaves a copy of the file as it was before."""

from __future__ import annotations

from pathlib import Path

import pytest

from funnel_desktop.cli.main import run
from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.session import Session
from funnel_desktop.store.copies import copies_of, copy_folder


@pytest.fixture
def data_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of its own."""
    folder = tmp_path / "data"
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(folder))
    return folder


def test_before_many_rows_there_is_a_copy(data_home: Path, funnel_path: Path, tmp_path: Path) -> None:
    session = Session.create(funnel_path)
    session.execute(AddDeal({"customer": "华强"}))
    session.close()

    def bring_in(rows: int, *options: str) -> None:
        table = tmp_path / f"{rows}.csv"
        lines = "".join(f"客户 {rows} {row}\n" for row in range(rows))
        table.write_text(f"customer\n{lines}", encoding="utf-8")
        assert run(["import", str(funnel_path), str(table), *options]) == 0

    bring_in(100)
    bring_in(101, "--dry-run")
    assert copies_of(funnel_path, copy_folder()) == []
    bring_in(101)
    (copy,) = copies_of(funnel_path, copy_folder())
    assert copy.reason == "import"
    assert copy.path.is_relative_to(data_home)
    kept = Session.open(copy.path, "read")
    assert kept.store.deals.count() == 101
    kept.close()


def test_where_no_copy_can_be_kept_it_is_said_and_the_rows_come_in(
    data_home: Path, funnel_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data_home.write_text("no folder")
    Session.create(funnel_path).close()
    table = tmp_path / "many.csv"
    table.write_text("customer\n" + "客户\n" * 101, encoding="utf-8")
    assert run(["import", str(funnel_path), str(table)]) == 0
    assert "could not be made" in capsys.readouterr().err
    session = Session.open(funnel_path, "read")
    assert session.store.deals.count() == 101
    session.close()


def test_before_two_versions_are_put_together_there_is_a_copy(
    data_home: Path, funnel_path: Path, tmp_path: Path
) -> None:
    Session.create(funnel_path).close()
    other = tmp_path / "other.funnel"
    other.write_bytes(funnel_path.read_bytes())
    session = Session.open(other, "write")
    session.execute(AddDeal({"customer": "华强"}))
    session.close()
    assert run(["merge", str(funnel_path), str(other), "--dry-run"]) == 0
    assert copies_of(funnel_path, copy_folder()) == []
    assert run(["merge", str(funnel_path), str(other)]) == 0
    (copy,) = copies_of(funnel_path, copy_folder())
    assert copy.reason == "merge"
    kept = Session.open(copy.path, "read")
    assert kept.store.deals.is_empty()
    kept.close()
