"""``playbook export``, ``import`` and ``reset``, as a script meets them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from funnel_desktop.commands.session import Session
from funnel_desktop.method.playbook import standard_playbook
from tests.cli.test_command_line import Shell, sample, shell

__all__ = ["sample", "shell"]


def settings(path: Path) -> list[tuple[str, str]]:
    """Return the settings of a file by a query of its own."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT key, value FROM setting ORDER BY key").fetchall()


@pytest.fixture
def shared(shell: Shell, sample: Path, tmp_path: Path) -> Path:
    """A playbook as another rep has it: written from a file, and edited as text."""
    path = tmp_path / "shared.toml"
    shell("playbook", "export", sample, path)
    text = path.read_text(encoding="utf-8")
    text = text.replace('en = "Near-win"', 'en = "Nearly signed"').replace(
        "probability = 0.9", "probability = 0.95"
    )
    text += '\n[actions.own_fair]\nphase = "p2"\ntext = { zh_CN = "参观展会", en = "Visit the fair" }\n'
    path.write_text(text, encoding="utf-8")
    return path


def test_a_playbook_goes_out_into_another_file_and_back(
    shell: Shell, sample: Path, shared: Path, tmp_path: Path
) -> None:
    before = settings(sample)
    plan = shell.json("playbook", "import", sample, shared, "--dry-run")
    assert plan["changed"] == {"stages": ["near_win"], "actions": ["own_fair"]}
    assert plan["dry_run"] is True
    assert settings(sample) == before
    assert "2 entries of the playbook would change" in shell(
        "playbook", "import", sample, shared, "--dry-run"
    )

    done = shell.json("playbook", "import", sample, shared)
    assert done["changed"] == plan["changed"]
    assert "Nearly signed" in shell("funnel", sample)
    again = tmp_path / "again.toml"
    shell("playbook", "export", sample, again)
    assert again.read_text(encoding="utf-8").count("own_fair") == 1
    assert "in force already" in shell("playbook", "import", sample, again)

    # And the method comes back.
    assert shell.json("playbook", "reset", sample)["changed"] == plan["changed"]
    session = Session.open(sample, "read")
    assert session.playbook == standard_playbook()
    session.close()
    shell("check", sample)


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda text: text.replace("probability = 0.95", "probability = 0.3"), "0.3 is lower than the 0.75"),
        (lambda text: text.replace("required = false", "required = maybe", 1), "not valid TOML in line"),
        (
            lambda text: text.replace("[stages.intent]", "[stages.seventh]"),
            "“seventh” is not a key of stages",
        ),
        (lambda text: text.replace("[checks.n1]", "[checks.n1]\ncolour = 1"), "“colour” is not known here"),
    ],
)
def test_a_wrong_playbook_is_named_with_its_line_and_changes_nothing(
    shell: Shell, sample: Path, shared: Path, spoil: Callable[[str], str], said: str
) -> None:
    before = settings(sample)
    shared.write_text(spoil(shared.read_text(encoding="utf-8")), encoding="utf-8")
    for options in ((), ("--dry-run",)):
        sentence = shell.complaint("playbook", "import", sample, shared, *options, code=1)
        assert said in sentence
        assert "shared.toml" in sentence
        assert "line" in sentence
    assert settings(sample) == before


def test_what_cannot_be_is_a_sentence(shell: Shell, sample: Path, tmp_path: Path) -> None:
    gone = tmp_path / "gone.toml"
    assert "gone.toml cannot be read" in shell.complaint("playbook", "import", sample, gone, code=1)
    other = tmp_path / "other.funnel"
    shell("new", other)
    assert "is a funnel file" in shell.complaint("playbook", "export", sample, other, code=1)
    assert "cannot be written" in shell.complaint("playbook", "export", sample, tmp_path / "no" / "x", code=1)
    assert "ACTION is missing" in shell.complaint("playbook", code=2)
    assert "TOML is missing" in shell.complaint("playbook", "import", sample, code=2)
    assert "shred is not understood" in shell.complaint("playbook", "shred", sample, code=2)
    assert "--dry-run is not understood" in shell.complaint("playbook", "reset", sample, "--dry-run", code=2)


def test_help_tells_each_action_in_both_languages(shell: Shell) -> None:
    for action in ("export", "import", "reset"):
        assert action in shell("playbook", "--help")
        assert "FILE" in shell("playbook", action, "--help")
    assert "playbook" in shell("--help")
