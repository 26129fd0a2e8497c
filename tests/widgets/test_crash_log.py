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
