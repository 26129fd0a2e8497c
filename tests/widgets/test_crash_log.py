"""What went wrong is told even where it cannot be written down."""

from __future__ import annotations

import faulthandler
import sys
from pathlib import Path

import pytest

from funnel_desktop.crash_log import CrashLog


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_a_full_disk_does_not_keep_the_user_from_being_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "funnel-desktop.log").symlink_to("/dev/full")
    log = CrashLog(tmp_path)
    told: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back afterwards
    log.begin()
    log.catch(lambda _path, error: told.append(error))
    error = ValueError("what went wrong")
    sys.excepthook(ValueError, error, None)
    assert told == [error]
    log.end()
    assert sys.__stderr__ is not None
    faulthandler.enable(sys.__stderr__)  # as pytest had it
    assert not list(tmp_path.glob("running-*"))


def test_what_a_file_holds_makes_no_entry_of_its_own_and_acts_on_no_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back afterwards
    log = CrashLog(tmp_path)
    log.begin()
    log.catch(lambda _path, _error: None)
    name = "A\n2026-01-01T00:00:00 All is well.\u2028B\x1b[2J\u202egpj.exe" + "x" * 1_000_000
    error = ValueError(name)
    sys.excepthook(ValueError, error, None)
    log.end()
    assert sys.__stderr__ is not None
    faulthandler.enable(sys.__stderr__)  # as pytest had it
    text = log.path.read_text(encoding="utf-8")
    assert "All is well" in text
    assert len([line for line in text.splitlines() if line[:1].isdigit()]) == 1
    assert not {"\x1b", "\u202e", "\u2028"} & set(text)
    assert len(text) < 10_000
