"""A log that lies beside a locked file: its own is worked in, a foreign one is set aside, and this is said.

From outside all of it looks like dice, so the key has to tell.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.session import Session
from funnel_desktop.store.block import block_taken_back
from funnel_desktop.store.checking import check_file
from funnel_desktop.store.driver import connect
from funnel_desktop.store.key import Key
from funnel_desktop.store.log_pages import mark_of
from funnel_desktop.store.passphrase import relock
from funnel_desktop.store.schema import USER_VERSION
from tests.store.conftest import PASSPHRASE


@pytest.fixture(autouse=True)
def data_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the program notes what is in use, for these tests alone."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data" / "funnel-desktop"


def killed(path: Path, *customers: str, passphrase: str = PASSPHRASE) -> None:
    """Add deals to a locked file in a program of its own, which is killed right after it."""
    code = (
        "import os, sys, signal\nfrom pathlib import Path\n"
        "from funnel_desktop.commands.session import Session\n"
        "from funnel_desktop.commands.deals import AddDeal\n"
        "from funnel_desktop.store.passphrase import unlock\n"
        "path, passphrase, *customers = sys.argv[1:]\n"
        "session = Session.open(Path(path), 'write', key=unlock(Path(path), passphrase))\n"
        "for name in customers:\n"
        "    if name == 'SETTLE': session.store.settle()\n"
        "    elif name == 'HALF':\n"
        "        from funnel_desktop.store.funnel_file import bring_in_log\n"
        "        bring_in_log(Path(path), None, session.key)\n"
        "    else: session.execute(AddDeal({'customer': name, 'project': 'p'}, 'target'))\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    ended = subprocess.run([sys.executable, "-c", code, path, passphrase, *customers], check=False)
    assert ended.returncode == -signal.SIGKILL


def added(path: Path, key: Key | None, customer: str) -> None:
    """Add a deal, and close the file."""
    session = Session.open(path, "write", key=key)
    session.execute(AddDeal({"customer": customer, "project": "p"}, "target"))
    session.close()


def log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def opened(path: Path, key: Key | None) -> tuple[set[str], str]:
    """Return the customers of a file, and what is said on opening it."""
    session = Session.open(path, key=key)
    try:
        assert check_file(session.store.file.connection) == []
        names = {deal.customer for deal in session.store.deals.all_deals()}
        return names, str(session.store.file.said_on_opening or "")
    finally:
        session.close()


def brought_with_its_log(locked: Path, folder: Path) -> Path:
    """Return the log of the same file as it is on another computer, killed there after three deals."""
    there = folder / "laptop" / locked.name
    there.parent.mkdir()
    shutil.copy(locked, there)
    killed(there, *(f"笔记本 {number}" for number in range(40)))  # enough for the file to grow
    return log_of(there)


def test_a_block_is_taken_back_as_the_standard_has_it() -> None:
    # FIPS 197, C.3
    block = bytes.fromhex("8ea2b7ca516745bfeafc49904b496089")
    assert block_taken_back(bytes(range(32)), block).hex() == "00112233445566778899aabbccddeeff"


def test_the_state_of_a_locked_file_is_read_as_sqlcipher_has_it(locked: Path, key: Key) -> None:
    marks = []
    for mode in ("WAL", "DELETE"):
        with closing(connect(locked, "rw", key=key)) as connection:
            connection.execute(f"PRAGMA journal_mode = {mode}")
            connection.execute(f"PRAGMA user_version = {USER_VERSION + 1}")
            connection.execute(f"PRAGMA user_version = {USER_VERSION}")
        mark = mark_of(locked.read_bytes()[:4096], key)
        assert mark is not None
        marks.append(mark)
    assert [mark.logged for mark in marks] == [True, False]
    assert mark_of(locked.read_bytes()[:4096], Key.of("another", key.salt)) is None


@pytest.mark.parametrize("known", [True, False])
def test_its_own_log_is_worked_in(
    locked: Path, key: Key, tmp_path: Path, data_of_its_own: Path, known: bool
) -> None:
    killed(locked, "先写的")
    if not known:
        shutil.rmtree(data_of_its_own)
        there = tmp_path / "elsewhere" / locked.name
        there.parent.mkdir()
        for path in (locked, log_of(locked)):
            shutil.copy(path, there.parent)
        locked = there
    names, said = opened(locked, key)
    assert "先写的" in names
    assert said == ""


def test_a_log_brought_beside_the_closed_file_is_set_aside(
    locked: Path, key: Key, tmp_path: Path, data_of_its_own: Path
) -> None:
    log = brought_with_its_log(locked, tmp_path)
    added(locked, key, "这里写的")
    shutil.copy(log, log_of(locked))
    content = log.read_bytes()
    names, said = opened(locked, key)
    assert "这里写的" in names
    assert not {name for name in names if name.startswith("笔记本")}
    assert "a log that belongs to another version" in said
    (kept,) = (data_of_its_own / "set aside").iterdir()
    assert kept.read_bytes() == content


def test_a_log_brought_in_the_place_of_its_own_after_a_kill_is_set_aside(
    locked: Path, key: Key, tmp_path: Path
) -> None:
    log = brought_with_its_log(locked, tmp_path)
    for number in range(5):
        added(locked, key, f"这里写的 {number}")
    killed(locked, "最后写的")
    log_of(locked).unlink()
    shutil.copy(log, log_of(locked))
    names, said = opened(locked, key)
    assert "这里写的 4" in names
    assert not {name for name in names if name.startswith("笔记本")}
    assert "a log that belongs to another version" in said


@pytest.mark.parametrize("new", ["another one", None])
def test_a_log_of_another_passphrase_is_set_aside(
    locked: Path, key: Key, tmp_path: Path, new: str | None
) -> None:
    log = brought_with_its_log(locked, tmp_path)
    other = None if new is None else Key.of(new)
    relock(locked, key, other)
    with closing(connect(locked, "rw", key=other)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")  # as it is while it is worked with
    before = opened_names(locked, other)
    shutil.copy(log, log_of(locked))
    names, said = opened(locked, other)
    assert names == before
    assert "a log that belongs to another version" in said


def opened_names(path: Path, key: Key | None) -> set[str]:
    """Return the customers of a file, which stays as it is."""
    copy = path.with_name("look.funnel")
    shutil.copy(path, copy)
    try:
        return opened(copy, key)[0]
    finally:
        os.unlink(copy)


def test_a_journal_of_another_passphrase_is_set_aside_and_its_own_is_rolled_back(
    locked: Path, key: Key, tmp_path: Path
) -> None:
    journal = locked.with_name(f"{locked.name}-journal")
    with closing(connect(locked, "rw", key=key)) as connection:
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE deal SET customer = 'half' WHERE rowid > 5")
        connection.execute(f"PRAGMA user_version = {USER_VERSION + 1}")
        shutil.copy(locked, tmp_path / "half.funnel")
        shutil.copy(journal, tmp_path / "half.funnel-journal")
        connection.execute("ROLLBACK")
    left = tmp_path / "half.funnel-journal"
    foreign = left.read_bytes()
    names, said = opened(tmp_path / "half.funnel", key)
    assert ("half" in names, said) == (False, "")
    assert not left.exists()
    relock(locked, key, other := Key.of("another one"))
    journal.write_bytes(foreign)
    names, said = opened(locked, other)
    assert "half" not in names
    assert "a log that belongs to another version" in said


def test_the_log_of_a_program_that_had_emptied_it_before_is_its_own(locked: Path, key: Key) -> None:
    # What is in the file by then was never read from it by who writes on.
    killed(locked, "erst", "SETTLE", "dann", "SETTLE", *(f"viel {number}" for number in range(60)))
    names, said = opened(locked, key)
    assert {"erst", "dann", "viel 59"} <= names
    assert said == ""
    killed(locked, "wieder", *(f"mehr {number}" for number in range(60)), "HALF")
    names, said = opened(locked, key)
    assert {"wieder", "mehr 59"} <= names
    assert said == ""
