"""A passphrase is set, changed and removed: the same funnel afterwards, or as it was; nothing in the open on
the way."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.session import Session
from funnel_desktop.store.checking import check_file
from funnel_desktop.store.copies import copies_of, copy_of_the_day
from funnel_desktop.store.driver import connect
from funnel_desktop.store.file import FunnelFileError, open_file
from funnel_desktop.store.key import PAGE_SIZE, Key, is_locked
from funnel_desktop.store.passphrase import relock, relock_copies, unlock
from tests.store.conftest import PASSPHRASE
from tests.store.freeze_schema import FOLDER, thaw
from tests.store.test_locked_files import damaged_at, readable_in
from tests.store.test_opening import contents

Everything = tuple[int, int, list[tuple[object, ...]], dict[str, list[tuple[object, ...]]]]


@pytest.fixture(scope="module")
def other_key() -> Key:
    return Key.of("another one")


def everything(path: Path, key: Key | None = None) -> Everything:
    """Return marks, schema and all rows with their numbers and the exact types of their values."""
    with closing(connect(path, "ro", key=key)) as connection:
        (mark,), (version,) = (
            connection.execute(f"PRAGMA {name}").fetchone() for name in ("application_id", "user_version")
        )
        schema = connection.execute(
            "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"
        ).fetchall()
        rows = {
            name: connection.execute(f"SELECT rowid, * FROM {name} ORDER BY rowid").fetchall()
            for kind, name, _, _ in schema
            if kind == "table"
        }
    assert rows["deal"]
    return mark, version, schema, rows


def test_a_passphrase_is_set_changed_and_removed(funnel: Path, key: Key, other_key: Key) -> None:
    with closing(sqlite3.connect(funnel)) as other:  # rows went: the numbers have gaps
        other.execute("DELETE FROM deal WHERE rowid IN (3, 4, 20)")
        other.execute("UPDATE deal SET note = 'a' || char(0) || '😀' WHERE rowid = 7")
        other.commit()
    funnel.chmod(0o640)
    before = everything(funnel)
    relock(funnel, None, key)
    assert is_locked(funnel)
    assert readable_in(funnel.parent.iterdir()) == set()
    assert everything(funnel, key) == before
    relock(funnel, key, other_key)
    assert everything(funnel, other_key) == before
    with pytest.raises(FunnelFileError, match="The passphrase is wrong, or"):
        open_file(funnel, key=key)
    relock(funnel, other_key, None)
    assert everything(funnel) == before
    assert readable_in([funnel]) == {"客户", "项目", "说明", "target"}
    assert os.listdir(funnel.parent) == [funnel.name]
    if os.name == "posix":
        assert funnel.stat().st_mode & 0o777 == 0o640


def test_the_session_goes_on_with_the_locked_file(funnel: Path, key: Key) -> None:
    relock(funnel, None, key)
    session = Session.open(funnel, "write", key=key)
    session.execute(AddDeal({"customer": "客户 afterwards"}, "target"))
    session.undo()
    assert check_file(session.store.file.connection) == []
    session.close()


@pytest.mark.parametrize("way", ["set", "change", "remove"])
def test_while_it_is_written_nothing_lies_in_the_open_and_nothing_is_lost_when_it_is_cancelled(
    way: str, funnel: Path, key: Key, other_key: Key
) -> None:
    old, new = {"set": (None, key), "change": (key, other_key), "remove": (key, None)}[way]
    if old is not None:
        relock(funnel, None, old)
    before = contents(funnel.parent)
    shares = []

    def cancel(share: float) -> None:
        shares.append(share)
        parts = [path for path in funnel.parent.iterdir() if path != funnel]
        assert len(parts) == 1
        if new is not None:
            assert readable_in(parts) == set()
        if os.name == "posix":
            assert parts[0].stat().st_mode & 0o077 == 0
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        relock(funnel, old, new, cancel)
    assert shares
    assert contents(funnel.parent) == before


def test_killed_in_the_middle_the_file_is_as_it_was(funnel: Path) -> None:
    before = funnel.read_bytes()
    program = (
        "import os, sys; from pathlib import Path; from funnel_desktop.store.key import Key; "
        "from funnel_desktop.store.passphrase import relock; "
        "relock(Path(sys.argv[1]), None, Key.of('x'), lambda share: os._exit(9))"
    )
    done = subprocess.run([sys.executable, "-c", program, str(funnel)], check=False)
    assert done.returncode == 9
    assert funnel.read_bytes() == before
    left = [path for path in funnel.parent.iterdir() if path != funnel]
    assert readable_in(left) == set()


def test_what_a_kill_left_in_the_log_is_in_the_locked_file(funnel: Path, key: Key, tmp_path: Path) -> None:
    session = Session.open(funnel, "write")
    session.execute(AddDeal({"customer": "客户 in the log"}, "target"))
    killed = tmp_path / "killed" / funnel.name
    killed.parent.mkdir()
    for path in funnel.parent.iterdir():
        shutil.copy(path, killed.parent)
    session.close()
    assert Path(f"{killed}-wal").stat().st_size > 0
    relock(killed, None, key)
    assert os.listdir(killed.parent) == [killed.name]
    opened = Session.open(killed, "read", key=key)
    deals = [opened.deal(row) for row in opened.store.deals.column("target")]
    assert "客户 in the log" in {deal.customer for deal in deals if deal is not None}
    opened.close()


def test_a_file_that_is_in_use_is_left_alone(funnel: Path, key: Key) -> None:
    program = (
        "import sys; from pathlib import Path; from funnel_desktop.store.file import open_file; "
        "file = open_file(Path(sys.argv[1]), 'write'); print('open', flush=True); sys.stdin.readline()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(funnel)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        with pytest.raises(FunnelFileError, match="in use by another window or program") as error:
            relock(funnel, None, key)
        other.communicate("done\n")
    assert error.value.kind == "in_use"
    assert not is_locked(funnel)
    assert os.listdir(funnel.parent) == [funnel.name]


def test_a_damaged_file_is_not_locked(funnel: Path, key: Key) -> None:
    content = bytearray(funnel.read_bytes())
    content[PAGE_SIZE * 8 : PAGE_SIZE * 9] = bytes(PAGE_SIZE)
    funnel.write_bytes(content)
    with pytest.raises(FunnelFileError) as error:
        relock(funnel, None, key)
    assert error.value.kind == "damaged"
    assert funnel.read_bytes() == content
    assert os.listdir(funnel.parent) == [funnel.name]


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_a_protected_file_is_left_alone(funnel: Path, key: Key) -> None:
    funnel.chmod(0o444)
    with pytest.raises(FunnelFileError, match="write-protected"):
        relock(funnel, None, key)


def test_with_a_wrong_key_nothing_is_changed(locked: Path, other_key: Key) -> None:
    before = contents(locked.parent)
    for new in (None, other_key):
        with pytest.raises(FunnelFileError, match="The passphrase is wrong, or"):
            relock(locked, other_key, new)
    assert contents(locked.parent) == before


def test_an_older_file_keeps_its_version_and_is_read_and_migrated(
    funnel_path: Path, key: Key, frozen_rows: Callable[[Path, Key | None], int]
) -> None:
    path = thaw(FOLDER / "1.0.sql", funnel_path)
    before, rows = everything(path), frozen_rows(path, None)
    relock(path, None, key)
    assert everything(path, key) == before
    content = path.read_bytes()
    reader = Session.open(path, "read", key=key)
    assert reader.store.deals.count() == rows
    reader.close()
    assert path.read_bytes() == content
    writer = Session.open(path, "write", key=key)
    assert writer.store.deals.count() == rows
    writer.close()
    assert path.read_bytes() != content


@pytest.fixture
def frozen_rows() -> Callable[[Path, Key | None], int]:
    def count(path: Path, key: Key | None) -> int:
        return len(everything(path, key)[3]["deal"])

    return count


# Unlocking


def test_the_passphrase_gives_the_key(locked: Path) -> None:
    key = unlock(locked, PASSPHRASE)
    assert key is not None
    open_file(locked, key=key).close()


def test_a_plain_file_has_no_key(funnel: Path) -> None:
    assert unlock(funnel, "whatever") is None


def test_a_wrong_passphrase_and_what_is_no_funnel(locked: Path, tmp_path: Path) -> None:
    with pytest.raises(FunnelFileError, match="The passphrase is wrong, or") as error:
        unlock(locked, "wrong")
    assert error.value.kind == "wrong_passphrase"
    with pytest.raises(FunnelFileError, match="is not a Funnel Desktop file"):
        unlock(Path(__file__), PASSPHRASE)
    with pytest.raises(FunnelFileError, match="There is no file"):
        unlock(tmp_path / "没有.funnel", PASSPHRASE)


def test_where_the_file_s_salt_is_gone_that_of_a_copy_does(locked: Path) -> None:
    content = bytearray(locked.read_bytes())
    salt, content[:16] = bytes(content[:16]), os.urandom(16)
    locked.write_bytes(content)
    with pytest.raises(FunnelFileError, match="The passphrase is wrong, or"):
        unlock(locked, PASSPHRASE)
    key = unlock(locked, PASSPHRASE, [salt])
    assert key is not None
    open_file(locked, key=key).close()


# Copies


def test_the_copies_made_before_are_locked_too(
    funnel: Path, key: Key, other_key: Key, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    for day in (1, 2, 3):
        copy_of_the_day(funnel, folder, datetime(2026, 11, day))
    copies = [backup.path for backup in copies_of(funnel, folder)]
    os.utime(copies[0], (1_700_000_000, 1_700_000_000))
    relock(copies[1], None, other_key)  # by an earlier passphrase
    before = everything(copies[0])
    assert relock_copies(copies, None, key) == [copies[1]]
    assert everything(copies[0], key) == before
    assert copies[0].stat().st_mtime == 1_700_000_000
    assert readable_in(folder.iterdir()) == set()
    # A plain one among those that are locked anew is locked with them.
    relock(copies[2], key, None)
    assert relock_copies(copies, key, other_key) == [copies[1]]
    assert [everything(copy, other_key) == before for copy in copies] == [True, True, True]
    assert relock_copies(copies, other_key, None) == []
    assert everything(copies[0]) == before


def test_a_damaged_copy_is_left_as_it_is(locked: Path, key: Key, other_key: Key) -> None:
    damaged_at(locked, locked.stat().st_size // PAGE_SIZE)
    before = locked.read_bytes()
    assert relock_copies([locked], key, other_key) == [locked]
    assert locked.read_bytes() == before
