"""A funnel locked with a passphrase: nothing of it can be read without, everything works with it, and what is
wrong is told apart as far as that can be known."""

from __future__ import annotations

import hashlib
import os
import pickle
import sqlite3
import subprocess
import sys
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.session import Session
from funnel_desktop.store.backup import back_up_file
from funnel_desktop.store.checking import check_file
from funnel_desktop.store.copies import copies_of, copy_of_the_day
from funnel_desktop.store.file import FunnelFileError, create_file, open_file
from funnel_desktop.store.key import PAGE_SIZE, Key, is_locked, stretched_in_python
from funnel_desktop.store.recovery import recover
from funnel_desktop.store.soundness import Soundness
from tests.store.conftest import PASSPHRASE
from tests.store.test_opening import contents, refused


def readable_in(files: Iterable[Path], words: Iterable[str] = ("客户", "项目", "说明", "target")) -> set[str]:
    """Return those words that lie in some files in the open, in either encoding."""
    everything = b"\0".join(path.read_bytes() for path in files)
    return {
        word
        for word in words
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "gb18030")
        if word.encode(encoding) in everything
    }


def salt_of(path: Path) -> bytes:
    return path.read_bytes()[:16]


def damaged_at(path: Path, *pages: int) -> None:
    """Change one byte in some pages, the first being number 1."""
    content = bytearray(path.read_bytes())
    for page in pages:
        content[(page - 1) * PAGE_SIZE + 100] ^= 1
    path.write_bytes(content)


# Hidden


def test_nothing_of_a_locked_funnel_can_be_read_from_outside(locked: Path, key: Key) -> None:
    assert readable_in([locked]) == set()
    session = Session.open(locked, "write", key=key)
    session.execute(AddDeal({"customer": "客户 in the log"}, "target"))
    deals = session.store.deals.column("target")
    # While it is open the newest lies in the log beside it.
    beside = [path for path in locked.parent.iterdir() if path != locked]
    assert {path.name for path in beside} == {f"{locked.name}-wal", f"{locked.name}-shm"}
    assert readable_in([locked, *beside]) == set()
    session.undo()
    assert len(session.store.deals.column("target")) == len(deals) - 1
    assert readable_in(locked.parent.iterdir()) == set()
    session.close()
    assert os.listdir(locked.parent) == [locked.name]
    assert readable_in([locked]) == set()


def test_what_is_sorted_and_kept_for_undo_stays_in_memory(locked: Path, key: Key) -> None:
    file = open_file(locked, key=key)
    assert file.connection.execute("PRAGMA temp_store").fetchone() == (2,)
    file.close()


def test_a_plain_funnel_could_be_read(funnel: Path) -> None:
    # Otherwise the stories above would prove nothing.
    assert readable_in([funnel]) == {"客户", "项目", "说明", "target"}


def test_the_key_is_not_shown_and_not_written(key: Key) -> None:
    assert repr(key) == str(key) == "Key(…)"
    with pytest.raises(TypeError, match="not written anywhere"):
        pickle.dumps(key)


# Opened


def test_it_opens_with_its_passphrase(locked: Path) -> None:
    assert is_locked(locked)
    session = Session.open(locked, key=Key.of(PASSPHRASE, salt_of(locked)))
    assert session.read_only_reason is None
    assert len(session.store.deals.column("intent")) == 10
    assert check_file(session.store.file.connection) == []
    session.close()


def test_wide_letters_of_an_input_method_are_the_same_passphrase(locked: Path) -> None:
    wide = "雨后\N{IDEOGRAPHIC SPACE}的 \N{FULLWIDTH LATIN CAPITAL LETTER F}u\N{COMBINING DIAERESIS}chse"
    open_file(locked, key=Key.of(wide, salt_of(locked))).close()


def test_every_program_for_such_files_opens_it_with_the_passphrase(locked: Path) -> None:
    other = sqlcipher.connect(locked)
    other.set_key(PASSPHRASE)
    assert other.execute("SELECT count(*) FROM deal").fetchone() == (40,)
    other.close()


def test_without_the_passphrase_it_says_that_it_needs_one(locked: Path) -> None:
    assert "is locked with a passphrase" in refused(locked, "locked")


@pytest.mark.parametrize("passphrase", ["", "雨后 的 füchse", PASSPHRASE + " "])
def test_a_wrong_passphrase(locked: Path, passphrase: str) -> None:
    before = contents(locked.parent)
    with pytest.raises(
        FunnelFileError, match=r"The passphrase is wrong, or 漏斗\.funnel is damaged"
    ) as error:
        open_file(locked, key=Key.of(passphrase, salt_of(locked)))
    assert error.value.kind == "wrong_passphrase"
    assert contents(locked.parent) == before


def test_a_plain_funnel_needs_no_passphrase_and_minds_none(funnel: Path, key: Key) -> None:
    file = open_file(funnel, key=key)
    assert file.key is None
    file.close()


def test_another_program_s_locked_file_is_not_a_funnel(funnel_path: Path, key: Key) -> None:
    other = sqlcipher.connect(funnel_path)
    other.set_key(key.specification())
    other.execute("CREATE TABLE message (text)")
    other.close()
    with pytest.raises(FunnelFileError, match="is not a Funnel Desktop file") as error:
        open_file(funnel_path, key=key)
    assert error.value.kind == "not_ours"


def test_a_locked_funnel_of_a_later_version_says_so(locked: Path, key: Key) -> None:
    other = sqlcipher.connect(locked)
    other.set_key(key.specification())
    other.execute("PRAGMA user_version = 9000")
    other.close()
    with pytest.raises(FunnelFileError, match="was made by a newer version"):
        open_file(locked, key=key)


def test_random_bytes_called_something_else_are_not_asked_for_a_passphrase(tmp_path: Path) -> None:
    strange = tmp_path / "strange.bin"
    strange.write_bytes(os.urandom(10_000))
    assert not is_locked(strange)
    assert "is not a Funnel Desktop file" in refused(strange, "not_ours")


def test_of_two_windows_one_reads(locked: Path, key: Key) -> None:
    writer = open_file(locked, "write", key=key)
    reader = open_file(locked, key=key)
    assert reader.read_only_kind == "in_use"
    reader.close()
    writer.close()


def test_sqlcipher_s_errors_are_sqlite_s(locked: Path, key: Key) -> None:
    # Whoever catches those of a plain file catches those of a locked one.
    file = open_file(locked, "write", key=key)
    other = open_file(locked, "read", key=key)
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        file.connection.execute("SELECT 1 FROM unknown")
    with pytest.raises(sqlite3.IntegrityError) as constraint:
        file.connection.execute("INSERT INTO setting (key, value) VALUES ('a', '1'), ('a', '2')")
    assert constraint.value.sqlite_errorname.startswith("SQLITE_CONSTRAINT")
    with pytest.raises(sqlite3.DatabaseError):
        other.connection.execute("DELETE FROM deal")
    other.close()
    file.close()
    with pytest.raises(sqlite3.ProgrammingError):
        file.connection.execute("SELECT 1")


# Damaged


def test_with_the_right_passphrase_a_damaged_beginning_is_damage(locked: Path, key: Key) -> None:
    damaged_at(locked, 1)
    with pytest.raises(FunnelFileError, match="is damaged") as error:
        open_file(locked, key=key)
    assert error.value.kind == "damaged"


def test_where_the_salt_is_gone_the_key_of_a_copy_still_opens_it(locked: Path, key: Key) -> None:
    content = bytearray(locked.read_bytes())
    content[:16] = os.urandom(16)
    locked.write_bytes(content)
    open_file(locked, key=key).close()
    with pytest.raises(FunnelFileError, match="The passphrase is wrong, or"):
        open_file(locked, key=Key.of(PASSPHRASE, salt_of(locked)))


def test_a_file_cut_short_still_asks_for_its_passphrase(locked: Path, key: Key) -> None:
    locked.write_bytes(locked.read_bytes()[: 5 * PAGE_SIZE + 100])
    assert "is locked with a passphrase" in refused(locked, "locked")
    with pytest.raises(FunnelFileError, match="is damaged"):
        open_file(locked, key=key)


def test_one_changed_byte_in_the_middle_is_found(locked: Path, key: Key) -> None:
    assert Soundness(locked, key).look() is None
    file = open_file(locked, "read", key=key)
    # Of the deals: a damaged page of the tables' own descriptions keeps the file from being opened at all.
    (page,) = file.connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'deal'").fetchone()
    file.close()
    damaged_at(locked, page)
    found = Soundness(locked, key).look()
    assert found is not None
    assert "is damaged" in str(found)


# Copied


def test_copies_are_locked_with_the_same_key(locked: Path, key: Key, tmp_path: Path) -> None:
    copy = tmp_path / "copy.funnel"
    back_up_file(locked, copy, key=key)
    folder = tmp_path / "backups"
    copy_of_the_day(locked, folder, datetime(2026, 11, 24), key=key)
    (daily,) = copies_of(locked, folder)
    for path in (copy, daily.path):
        assert readable_in([path]) == set()
        session = Session.open(path, "read", key=key)
        assert len(session.store.deals.column("intent")) == 10
        session.close()
    assert sorted(path.name for path in tmp_path.rglob("*.funnel")) == sorted(
        [locked.name, copy.name, daily.path.name]
    )


def test_a_copy_may_take_the_place_of_an_older_locked_one(locked: Path, key: Key, tmp_path: Path) -> None:
    copy = tmp_path / "copy.funnel"
    back_up_file(locked, copy, key=key)
    back_up_file(locked, copy, replace=True, key=key)
    open_file(copy, "read", key=key).close()


def test_a_failed_new_file_leaves_nothing(tmp_path: Path, key: Key) -> None:
    with pytest.raises(FunnelFileError):
        create_file(tmp_path / "没有" / "x.funnel", key=key)
    assert list(tmp_path.iterdir()) == []


# Saved from damage


def test_what_can_be_read_is_saved_into_a_locked_file(locked: Path, key: Key, tmp_path: Path) -> None:
    damaged_at(locked, 12)
    target = tmp_path / "saved.funnel"
    recovery = recover(locked, target, key=key)
    assert recovery.saved["deal"] > 0
    assert readable_in([target]) == set()
    file = open_file(target, key=key)
    assert check_file(file.connection) == []
    file.close()


def test_without_openssl_the_same_key_is_reckoned() -> None:
    # The packaged program leaves Python's OpenSSL out.
    salt = bytes(range(16))
    for secret in (b"", b"short", "雨后".encode() * 50):
        expected = hashlib.pbkdf2_hmac("sha512", secret, salt, 1000, 32)
        assert stretched_in_python(secret, salt, 1000) == expected


def test_the_packaged_program_opens_without_openssl(locked: Path) -> None:
    program = (
        "import sys; sys.modules['_hashlib'] = None; from pathlib import Path; "
        "from funnel_desktop.store.file import open_file; "
        "from funnel_desktop.store.passphrase import unlock; path = Path(sys.argv[1]); "
        "open_file(path, key=unlock(path, sys.argv[2])).close(); print('open')"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program, str(locked), PASSPHRASE],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.stdout, done.stderr) == ("open\n", "")
