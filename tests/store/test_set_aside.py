"""What was set aside is kept for long, and not for ever."""

from __future__ import annotations

import os
from datetime import datetime, timedelta
from pathlib import Path

from funnel_desktop.commands.session import Session
from funnel_desktop.store.set_aside import tidy

NOW = datetime(2027, 6, 1, 12)


def lay(folder: Path, name: str, days: float, size: int = 10) -> Path:
    """Lay down what was set aside so many days ago."""
    at = NOW - timedelta(days=days)
    path = folder / name.format(at=f"{at:%Y-%m-%d %H.%M.%S}")
    with path.open("wb") as file:
        file.truncate(size)
    written = (at - timedelta(days=500)).timestamp() if "-wal" in name else at.timestamp()
    os.utime(path, (written, written))
    return path


def test_logs_go_after_three_months_and_versions_after_a_year(tmp_path: Path) -> None:
    old = [lay(tmp_path, "漏斗 {at}.funnel-wal", 91), lay(tmp_path, "漏斗 {at} 1a2b3c.funnel", 366)]
    lay(tmp_path, "漏斗 {at}.funnel-wal", 89)
    lay(tmp_path, "漏斗 {at} 1a2b3c.funnel", 364)
    lay(tmp_path, "漏斗 {at} 4d5e6f.funnel", 1)
    assert sorted(tidy(tmp_path, NOW)) == sorted(old)
    assert len(list(tmp_path.iterdir())) == 3
    assert tidy(tmp_path, NOW) == []


def test_the_latest_stays_however_old_it_is(tmp_path: Path) -> None:
    lay(tmp_path, "漏斗 {at}.funnel-wal", 900)
    latest = lay(tmp_path, "漏斗 {at}.funnel-wal", 800)
    tidy(tmp_path, NOW)
    assert list(tmp_path.iterdir()) == [latest]


def test_too_much_is_bounded_but_never_by_what_came_lately(tmp_path: Path) -> None:
    oldest = lay(tmp_path, "a {at}.funnel-wal", 60, 1000)
    lay(tmp_path, "b {at}.funnel-wal", 40, 1000)
    lay(tmp_path, "c {at}.funnel-wal", 3, 1000)
    assert tidy(tmp_path, NOW, 2500) == [oldest]
    lay(tmp_path, "d {at}.funnel-wal", 2, 90_000)
    lay(tmp_path, "e {at}.funnel-wal", 1, 90_000)
    tidy(tmp_path, NOW, 2500)
    assert {path.name[0] for path in tmp_path.iterdir()} == set("cde")


def test_a_version_that_is_worked_in_stays(tmp_path: Path) -> None:
    path = lay(tmp_path, "漏斗 {at} 1a2b3c.funnel", 900)
    path.unlink()
    session = Session.create(path)
    os.utime(path, (0, 0))
    lay(tmp_path, "漏斗 {at}.funnel-wal", 1)
    assert tidy(tmp_path, NOW) == []
    session.close()
