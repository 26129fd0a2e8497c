"""A locked funnel on the command line: its passphrase from a file, the environment or the terminal."""

from __future__ import annotations

import os
import select
import sys
from pathlib import Path

import pytest

from funnel_desktop.store.key import is_locked
from tests.cli.test_command_line import Shell, sample, shell

__all__ = ["sample", "shell"]  # fixtures


@pytest.fixture
def word(tmp_path: Path) -> Path:
    """A file with a passphrase, for its owner alone."""
    return words(tmp_path / "word", "雨后 secret\n")


def words(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    path.chmod(0o600)
    return path


@pytest.fixture
def locked(shell: Shell, sample: Path, word: Path) -> Path:
    shell("passphrase", "set", sample, "--new-passphrase-file", word)
    assert is_locked(sample)
    return sample


def test_set_change_and_remove(shell: Shell, locked: Path, word: Path, tmp_path: Path) -> None:
    other = words(tmp_path / "other", "another one")
    said = shell.json(
        *("passphrase", "change", locked, "--passphrase-file", word, "--new-passphrase-file", other)
    )
    assert said == {"file": str(locked), "locked": True}
    assert "The passphrase is wrong" in shell.complaint("funnel", locked, "--passphrase-file", word, code=1)
    assert "is no longer locked" in shell("passphrase", "remove", locked, "--passphrase-file", other)
    assert not is_locked(locked)
    shell("check", locked)


def test_every_command_takes_it(shell: Shell, locked: Path, word: Path, tmp_path: Path) -> None:
    given = ("--passphrase-file", word)
    assert shell.json("funnel", locked, *given)["open"]["count"] > 0
    assert shell.json("balance", locked, *given)
    assert shell.json("check", locked, *given)["sound"] is True
    shell("playbook", "export", locked, tmp_path / "playbook.toml", *given)
    shell("playbook", "import", locked, tmp_path / "playbook.toml", *given)
    shell("backup", locked, tmp_path / "copy.funnel", *given)
    assert is_locked(tmp_path / "copy.funnel")
    said = shell("export", locked, tmp_path / "deals.csv", *given)
    assert "deals.csv is not locked: whoever has it can read it." in said
    assert "is not locked" in shell("export", locked, tmp_path / "all.zip", "--all", *given)
    shell("import", locked, tmp_path / "deals.csv", "--update", *given)
    shell("new", tmp_path / "new.funnel", *given)
    assert is_locked(tmp_path / "new.funnel")
    shell("import", tmp_path / "new.funnel", tmp_path / "all.zip", *given)
    assert (tmp_path / "copy.funnel").read_bytes() != locked.read_bytes()


def test_the_environment_holds_it(shell: Shell, locked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FUNNEL_PASSPHRASE", "雨后 secret")
    shell("check", locked)
    monkeypatch.setenv("FUNNEL_NEW_PASSPHRASE", "next")
    shell("passphrase", "change", locked)
    monkeypatch.setenv("FUNNEL_PASSPHRASE", "next")
    shell("check", locked)


def test_without_a_terminal_it_says_how_to_give_it(shell: Shell, locked: Path) -> None:
    before = locked.read_bytes()
    for command in (("funnel",), ("check",), ("backup",), ("passphrase", "remove")):
        said = shell.complaint(*command, locked, code=1)
        assert "is locked with a passphrase. Give it with --passphrase-file" in said
    assert locked.read_bytes() == before


def test_what_is_wrong_gets_a_sentence(shell: Shell, sample: Path, word: Path, tmp_path: Path) -> None:
    assert "has no passphrase" in shell.complaint("passphrase", "remove", sample, code=1)
    assert "has no passphrase" in shell.complaint("passphrase", "change", sample, code=1)
    empty = words(tmp_path / "empty", "\n")
    new = ("passphrase", "set", sample, "--new-passphrase-file")
    assert "empty is empty" in shell.complaint(*new, empty, code=1)
    assert "No such file or directory" in shell.complaint(*new, tmp_path / "没有", code=1)
    (tmp_path / "bytes").write_bytes(b"\xff\xfe\xff\n")
    assert "is not text in UTF-8" in shell.complaint(*new, tmp_path / "bytes", code=1)
    assert not is_locked(sample)
    shell(*new, word)
    assert "has a passphrase already" in shell.complaint(*new, word, code=1)
    assert "There is no file" in shell.complaint("passphrase", "set", tmp_path / "x.funnel", code=1)


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_a_file_that_others_can_read_is_told(shell: Shell, locked: Path, word: Path) -> None:
    word.chmod(0o644)
    shell("check", locked, "--passphrase-file", word)
    assert "Others on this computer can read" in shell.err


def test_spaces_are_part_of_it_and_line_ends_are_not(shell: Shell, locked: Path, tmp_path: Path) -> None:
    shell("check", locked, "--passphrase-file", words(tmp_path / "dos", "雨后 secret\r\nmore\r\n"))
    code = shell.complaint(
        "check", locked, "--passphrase-file", words(tmp_path / "spaced", "雨后 secret \n"), code=1
    )
    assert "The passphrase is wrong" in code


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
def test_on_a_terminal_it_is_asked_for_and_not_shown(locked: Path) -> None:
    import pty

    child, terminal = pty.fork()
    if child == 0:
        os.execv(sys.executable, [sys.executable, "-m", "funnel_desktop", "funnel", str(locked)])
    shown = b""

    def until(words: bytes) -> None:
        nonlocal shown
        while words not in shown:
            assert select.select([terminal], [], [], 120)[0], shown
            shown += os.read(terminal, 4096)
        before, _, shown = shown.partition(words)
        assert b"secret" not in before

    until("漏斗.funnel: ".encode())
    os.write(terminal, b"wrong one\n")
    until(b"The passphrase is wrong")
    until("漏斗.funnel: ".encode())
    os.write(terminal, "雨后 secret\n".encode())
    until(b"Open, all stages")
    _, status = os.waitpid(child, 0)
    os.close(terminal)
    assert os.waitstatus_to_exitcode(status) == 0
