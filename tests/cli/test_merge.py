"""``funnel-desktop merge FILE OTHER``: what a script and a terminal see."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from funnel_desktop.commands.deals import AddDeal, DeleteDeals, EditDeal
from funnel_desktop.commands.session import Session
from tests.cli.test_command_line import Shell


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    return Shell(capsys)


@pytest.fixture
def versions(shell: Shell, tmp_path: Path) -> tuple[Path, Path]:
    """The sample and a conflict copy of it, each changed."""
    here, there = tmp_path / "漏斗.funnel", tmp_path / "漏斗 (冲突).funnel"
    shell("new", here, "--sample")
    shutil.copy(here, there)
    for path, words in ((here, "here"), (there, "there")):
        session = Session.open(path)
        deals = sorted(session.store.deals.all_deals(), key=lambda deal: deal.id)
        session.execute(EditDeal(deals[0].row, {"note": words} if words == "there" else {"units": 7}))
        session.execute(AddDeal({"customer": f"new {words}"}))
        session.execute(DeleteDeals((deals[3 if words == "here" else 4].row,)))
        session.close()
    return here, there


def test_a_dry_run_says_what_would_come_and_changes_nothing(
    shell: Shell, versions: tuple[Path, Path]
) -> None:
    here, there = versions
    before = here.read_bytes(), there.read_bytes()
    said = shell("merge", here, there, "--dry-run")
    assert "this would happen" in said
    assert "1 deal is only there and comes in: new there" in said
    assert "1 deal was deleted there and goes here, too" in said
    assert "1 deal was deleted here and stays away" in said
    assert (here.read_bytes(), there.read_bytes()) == before
    found = shell.json("merge", here, there, "--dry-run")
    assert (found["dry_run"], found["same_origin"], found["changes"]) == (True, True, True)
    assert found["tables"]["deal"]["only_here"] == 1
    assert {(field["field"], field["taken_from"]) for field in found["fields"]} == {
        ("note", "there"),
        ("units", "here"),
    }


def test_merged_it_is_sound_and_once_more_there_is_nothing_to_do(
    shell: Shell, versions: tuple[Path, Path]
) -> None:
    here, there = versions
    shell("merge", here, there)
    assert "sound" in shell("check", here)
    session = Session.open(here, "read")
    customers = {deal.customer for deal in session.store.deals.all_deals()}
    session.close()
    assert {"new here", "new there"} <= customers
    before = here.read_bytes()
    assert "nothing that is not here" in shell("merge", here, there)
    assert shell.json("merge", here, there)["changes"] is False
    assert here.read_bytes() == before


def test_in_chinese(shell: Shell, versions: tuple[Path, Path]) -> None:
    said = shell("merge", *versions, "--dry-run", "--language", "zh_CN")
    assert "new there" in said
    assert "deal" not in said.replace("new there", "")


def test_a_stranger_is_refused_and_a_missing_file_named(
    shell: Shell, versions: tuple[Path, Path], tmp_path: Path
) -> None:
    here, _there = versions
    stranger = tmp_path / "other.funnel"
    shell("new", stranger, "--sample")
    assert "no other version" in shell.complaint("merge", here, stranger, code=1)
    assert "no file" in shell.complaint("merge", here, tmp_path / "none.funnel", code=1)
    assert "funnel that is open" in shell.complaint("merge", here, here, code=1)
    shell("merge", here, stranger, "--different")
    assert "sound" in shell("check", here)
