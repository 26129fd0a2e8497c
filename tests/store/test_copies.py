"""The copies that the program keeps by itself: of each day and before anything large, checked, for ten days,
eight weeks and twelve months, and found again under any name and in any place."""

from __future__ import annotations

import os
import random
import shutil
import stat
import sys
import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.session import Session
from funnel_desktop.store.backup import back_up_file
from funnel_desktop.store.checking import check_file
from funnel_desktop.store.copies import (
    copies_of,
    copy_before,
    copy_folder,
    copy_of_the_day,
    make_copy,
    origin_of,
)
from funnel_desktop.store.file import FunnelFileError, open_file

NOON = datetime(2026, 11, 24, 12, 30, 15)


def test_a_copy_a_day_and_the_last_of_each_week_and_month(funnel: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups" / "here"
    for number in range(60):
        made = copy_of_the_day(funnel, folder, NOON + timedelta(days=number))
        assert made is not None
        assert made.name.startswith("漏斗-")
    assert copy_of_the_day(funnel, folder, NOON + timedelta(days=59, hours=3)) is None
    kept = copies_of(funnel, folder)
    assert [copy.made for copy in kept[:10]] == [
        NOON + timedelta(days=number) for number in range(59, 49, -1)
    ]
    assert [copy.made.strftime("%d.%m. %a") for copy in kept[10:]] == [
        *("10.01. Sun", "03.01. Sun", "31.12. Thu", "27.12. Sun"),
        *("20.12. Sun", "13.12. Sun", "06.12. Sun", "30.11. Mon"),
    ]
    assert {copy.reason for copy in kept} == {"day"}
    assert all(copy.size == funnel.stat().st_size for copy in kept)
    assert len(os.listdir(folder)) == len(kept)


def test_before_something_large_there_is_a_copy_beside_that_of_the_day(funnel: Path) -> None:
    copy_of_the_day(funnel, copy_folder(), datetime.now())
    first, second = copy_before(funnel, "import"), copy_before(funnel, "import")
    found = copies_of(funnel, copy_folder())
    assert [copy.reason for copy in found] == ["import", "import", "day"]
    assert [copy.path for copy in found[:2]] == [second, first]
    for copy in found:
        copy.path.unlink()


def test_a_clock_that_is_years_behind_does_not_throw_the_new_copy_away(funnel: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    for month in range(12):
        for day in range(1, 3):
            copy_of_the_day(funnel, folder, datetime(2026, 1 + month, day, 9))
    session = Session.open(funnel, "write")
    session.execute(AddDeal({"customer": "vor dem Zurückgehen"}))
    session.close()
    made = make_copy(funnel, folder, "restore", datetime(2000, 1, 1, 0, 5))
    assert made.exists()
    assert len(copies_of(funnel, folder)) == 18  # 10 days, and what stands for weeks and months before


def test_two_files_of_one_name_do_not_push_each_other_out(funnel: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    other = tmp_path / "另一个" / funnel.name
    other.parent.mkdir()
    shutil.copy(funnel, other)
    copy_of_the_day(funnel, folder, NOON)
    copy_of_the_day(other, folder, NOON)
    assert len(copies_of(funnel, folder)) == len(copies_of(other, folder)) == 1
    assert len(os.listdir(folder)) == 2


def test_a_file_that_was_moved_finds_its_copies_again(funnel: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    copy_of_the_day(funnel, folder, NOON)
    moved = tmp_path / "new name.funnel"
    funnel.rename(moved)
    assert copies_of(moved, folder) == []
    file = open_file(moved, "read")
    origin = origin_of(file.connection)
    file.close()
    (found,) = copies_of(moved, folder, origin)
    assert not found.own
    assert copies_of(moved, folder, "of another") == []
    copy_of_the_day(moved, folder, NOON + timedelta(hours=1))
    assert [copy.own for copy in copies_of(moved, folder, origin)] == [True, False]


def test_copies_of_versions_before_are_known(funnel: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    made = copy_of_the_day(funnel, folder, NOON)
    assert made is not None
    stem, mark = made.name.split("-")[:2]
    earlier = made.with_name(f"{stem}-{mark[:8]}-2026-11-20.funnel")
    made.rename(earlier)
    at = datetime(2026, 11, 20, 8, 1).timestamp()
    os.utime(earlier, (at, at))
    (found,) = copies_of(funnel, folder)
    assert (found.made, found.reason) == (datetime(2026, 11, 20, 8, 1), "day")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no modes like these")
@pytest.mark.parametrize("mask", [0, 0o022, 0o077])
def test_copies_are_for_their_owner_alone(funnel: Path, tmp_path: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        made = make_copy(funnel, tmp_path / "data" / "backups", "merge", NOON)
    finally:
        os.umask(before)
    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    assert stat.S_IMODE(made.parent.stat().st_mode) == 0o700


def test_of_a_file_with_a_long_chinese_name_copies_are_made_and_found(tmp_path: Path) -> None:
    path = tmp_path / ("华强电子有限公司" * 10 + ".funnel")
    assert len(path.name.encode()) == 247
    session = Session.create(path)
    session.execute(AddDeal({"customer": "华强"}))
    made = make_copy(path, tmp_path / "backups", "restore", NOON)
    session.close()
    assert len(made.name.encode()) <= 255 - len("-journal")
    assert made.name.startswith("华强电子有限公司" * 7)
    (found,) = copies_of(path, tmp_path / "backups")
    assert (found.path, found.reason) == (made, "restore")
    Session.open(made, "write").close()
    back_up_file(path, tmp_path / ("副" * 82 + ".funnel"))
    with pytest.raises(FunnelFileError, match="too long"):
        Session.create(tmp_path / ("华" * 82 + ".funnel"))
    assert len(list(tmp_path.glob("*.funnel"))) == 2


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every name is Unicode")
def test_of_a_file_whose_name_is_no_utf_8_copies_are_made_and_found(funnel: Path, tmp_path: Path) -> None:
    path = funnel.with_name("bad\udcff\udcfe.funnel")
    funnel.rename(path)
    made = make_copy(path, tmp_path / "backups", "day", NOON)
    assert [copy.path for copy in copies_of(path, tmp_path / "backups")] == [made]
    with pytest.raises(FunnelFileError, match="cannot be its own copy"):
        back_up_file(path, path, replace=True)


def test_a_file_whose_name_leaves_no_room_for_a_log_is_read_and_says_so(funnel: Path) -> None:
    path = funnel.with_name("华" * 82 + ".funnel")
    funnel.rename(path)
    session = Session.open(path)
    assert "2 character(s) too long" in str(session.read_only_reason)
    assert session.store.deals.count() == 40
    session.close()
    assert os.listdir(path.parent) == [path.name]


def test_a_copy_may_be_made_on_another_thread_while_the_window_writes(funnel: Path, tmp_path: Path) -> None:
    session = Session.open(funnel, "write")
    session.execute(AddDeal({"customer": "先"}))
    made: list[Path | None] = []
    thread = threading.Thread(target=lambda: made.append(copy_of_the_day(funnel, tmp_path / "b", NOON)))
    thread.start()
    for number in range(20):
        session.execute(AddDeal({"customer": f"同时 {number}"}))
    thread.join()
    session.close()
    assert made[0] is not None
    copy = open_file(made[0], "read")
    assert check_file(copy.connection) == []
    assert copy.connection.execute("SELECT count(*) FROM deal").fetchone()[0] >= 41
    copy.close()


def test_a_damaged_file_never_pushes_out_a_good_copy(funnel: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    for number in range(10):
        copy_of_the_day(funnel, folder, NOON + timedelta(days=number))
    before = sorted(os.listdir(folder))
    content = bytearray(funnel.read_bytes())
    chance = random.Random(1)
    # Not the pages that hold the list of the tables: without it there is nothing to go by.
    spared = [
        page for page in range(1, len(content) // 4096) if b"CREATE " not in content[page * 4096 :][:4096]
    ]
    for page in chance.sample(spared, 8):
        content[page * 4096 : (page + 1) * 4096] = chance.randbytes(4096)
    funnel.write_bytes(content)
    with pytest.raises(FunnelFileError, match="is damaged"):
        copy_of_the_day(funnel, folder, NOON + timedelta(days=20))
    assert sorted(os.listdir(folder)) == before


@pytest.fixture
def small_files(funnel: Path) -> Iterator[None]:
    """The nearest thing to a full disk that a test may make: from here on the system lets no file grow."""
    assert funnel.stat().st_size > 100_000
    resource, signal = pytest.importorskip("resource"), pytest.importorskip("signal")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    signal.signal(signal.SIGXFSZ, handler)


@pytest.mark.usefixtures("small_files")
def test_a_copy_that_finds_no_room_leaves_nothing(funnel: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    with pytest.raises(FunnelFileError, match="could not be made"):
        copy_of_the_day(funnel, folder, NOON)
    assert os.listdir(folder) == []
