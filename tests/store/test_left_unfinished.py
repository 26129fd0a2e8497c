"""What a killed program left unfinished is no damage: it is taken back or in, wherever the file lies."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.session import Session
from funnel_desktop.store.backup import back_up_file
from funnel_desktop.store.checking import check_file
from funnel_desktop.store.file import open_file
from funnel_desktop.store.recovery import recover

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such kill")

IN_THE_MIDDLE = """
import os, signal, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size = 2")  # much reaches the file before the commit
connection.execute("BEGIN IMMEDIATE")
connection.execute("DELETE FROM deal WHERE rowid > 10")
connection.execute("UPDATE deal SET note = hex(randomblob(3000))")
os.kill(os.getpid(), signal.SIGKILL)
"""

AFTER_A_CHANGE = """
import os, signal, sys
from pathlib import Path
from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.session import Session
session = Session.open(Path(sys.argv[1]), "write")
session.execute(AddDeal({"customer": "已提交"}))
os.kill(os.getpid(), signal.SIGKILL)
"""


def killed(script: str, path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", script, str(path)], cwd=Path(__file__).parents[2], check=False
    )
    assert done.returncode == -signal.SIGKILL


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture
def half_changed(funnel: Path) -> Path:
    """A file with a journal by which a half-made change has to be taken back."""
    killed(IN_THE_MIDDLE, funnel)
    assert Path(f"{funnel}-journal").stat().st_size > 0
    return funnel


@pytest.fixture
def with_log(funnel: Path) -> Path:
    """A file whose last change stands in the log alone; its index is lost."""
    killed(AFTER_A_CHANGE, funnel)
    Path(f"{funnel}-shm").unlink()
    assert Path(f"{funnel}-wal").stat().st_size > 0
    return funnel


@pytest.fixture(params=["a folder of one's own", "a folder that cannot be written"])
def place(request: pytest.FixtureRequest, funnel: Path) -> Iterator[str]:
    yield request.param
    funnel.parent.chmod(0o755)


@pytest.fixture(autouse=True)
def temporary_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where copies lie for as long as they are read."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def lock(place: str, path: Path) -> None:
    if place.endswith("written"):
        path.parent.chmod(0o555)


def test_a_half_made_change_is_not_seen_and_nothing_is_touched_by_reading(
    half_changed: Path, place: str, temporary_files: Path
) -> None:
    before = contents(half_changed.parent)
    lock(place, half_changed)
    session = Session.open(half_changed, "read")
    assert session.store.deals.count() == 40
    assert check_file(session.store.file.connection) == []
    (folder,) = temporary_files.iterdir()
    assert folder.stat().st_mode & 0o077 == 0, "only the user may look into the copy"
    session.close()
    assert list(temporary_files.iterdir()) == []
    half_changed.parent.chmod(0o755)
    assert contents(half_changed.parent) == before


def test_a_half_made_change_is_taken_back_when_the_file_is_opened_to_be_changed(half_changed: Path) -> None:
    session = Session.open(half_changed)
    assert session.read_only_reason is None
    assert session.store.deals.count() == 40
    session.execute(AddDeal({"customer": "新"}))
    session.close()
    assert os.listdir(half_changed.parent) == [half_changed.name]


def test_opened_where_nothing_can_be_written_it_is_shown_as_it_was_before_the_change(
    half_changed: Path,
) -> None:
    before = contents(half_changed.parent)
    half_changed.parent.chmod(0o555)
    try:
        session = Session.open(half_changed)
        assert "folder" in str(session.read_only_reason)
        assert session.store.deals.count() == 40
        session.close()
    finally:
        half_changed.parent.chmod(0o755)
    assert contents(half_changed.parent) == before


def test_what_stands_in_the_log_alone_is_shown(with_log: Path, place: str, temporary_files: Path) -> None:
    main = with_log.read_bytes()
    lock(place, with_log)
    session = Session.open(with_log, "read")
    assert "已提交" in [deal.customer for deal in session.store.deals.all_deals()]
    session.close()
    assert list(temporary_files.iterdir()) == []
    assert with_log.read_bytes() == main


def test_a_copy_of_a_file_with_a_half_made_change_is_the_file_before_it(
    half_changed: Path, place: str, tmp_path: Path
) -> None:
    lock(place, half_changed)
    target = tmp_path / "copy.funnel"
    back_up_file(half_changed, target)
    file = open_file(target, "read")
    assert file.connection.execute("SELECT count(*) FROM deal").fetchone() == (40,)
    assert check_file(file.connection) == []
    file.close()


def test_rescue_takes_a_half_made_change_back_and_has_lost_nothing(
    half_changed: Path, place: str, tmp_path: Path
) -> None:
    before = contents(half_changed.parent)
    lock(place, half_changed)
    recovery = recover(half_changed, tmp_path / "saved.funnel")
    assert recovery.saved["deal"] == 40
    assert str(recovery.sentence) == "40 deal(s) were saved; nothing was lost."
    half_changed.parent.chmod(0o755)
    assert contents(half_changed.parent) == before


def test_rescue_takes_in_what_stands_in_the_log_alone(with_log: Path, place: str, tmp_path: Path) -> None:
    lock(place, with_log)
    recovery = recover(with_log, tmp_path / "saved.funnel")
    assert recovery.saved["deal"] == 41
    assert "nothing was lost" in str(recovery.sentence)


def test_the_copies_of_killed_programs_are_taken_away(half_changed: Path, temporary_files: Path) -> None:
    reader = f"""
import os, signal, tempfile
from pathlib import Path
from funnel_desktop.store.file import open_file
tempfile.tempdir = {str(temporary_files)!r}
open_file(Path({str(half_changed)!r}), "read")
os.kill(os.getpid(), signal.SIGKILL)
"""
    killed(reader, half_changed)
    assert len(list(temporary_files.iterdir())) == 1
    open_file(half_changed, "read").close()
    assert list(temporary_files.iterdir()) == []


def test_a_log_whose_index_cannot_be_made_is_read_in_a_copy(with_log: Path, temporary_files: Path) -> None:
    Path(f"{with_log}-shm").mkdir()  # as on a full disk
    session = Session.open(with_log, "read")
    assert "已提交" in [deal.customer for deal in session.store.deals.all_deals()]
    session.close()
    assert list(temporary_files.iterdir()) == []
