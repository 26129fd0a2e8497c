"""What can be wrong with a file is said in one sentence, and the file stays as it is, byte by byte."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.session import Session
from funnel_desktop.store.checking import check_file
from funnel_desktop.store.file import FunnelFileError, create_file, open_file
from funnel_desktop.store.schema import APPLICATION_ID, USER_VERSION
from funnel_desktop.store.store import Store
from funnel_desktop.text import message


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder: nothing may come or go or change."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def refused(path: Path, kind: str, mode: str = "either") -> str:
    """Try to open, and return the sentence of the refusal."""
    before = contents(path.parent)
    with pytest.raises(FunnelFileError) as error:
        open_file(path, mode).close()  # type: ignore[arg-type]
    assert error.value.kind == kind
    assert contents(path.parent) == before
    return str(error.value)


def test_a_new_file_is_an_ordinary_database_with_our_mark(funnel_path: Path) -> None:
    create_file(funnel_path).close()
    plain = sqlite3.connect(funnel_path)
    assert plain.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert plain.execute("PRAGMA user_version").fetchone() == (USER_VERSION,)
    assert plain.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    tables = {name for (name,) in plain.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    assert {"deal", "stage_move", "check_answer", "outcome_event", "field_change", "setting"} <= tables
    plain.close()
    assert os.listdir(funnel_path.parent) == [funnel_path.name]


def test_a_new_file_never_takes_the_place_of_another(funnel: Path) -> None:
    before = contents(funnel.parent)
    with pytest.raises(FunnelFileError, match="is there already") as error:
        create_file(funnel)
    assert error.value.kind == "exists"
    assert contents(funnel.parent) == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes among its files")
def test_a_pipe_is_no_funnel_and_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    asked = [sys.executable, "-m", "funnel_desktop", "check", str(tmp_path / "pipe"), "--language", "en"]
    done = subprocess.run(asked, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "pipe" in done.stderr


def test_a_new_file_needs_a_folder(tmp_path: Path) -> None:
    with pytest.raises(FunnelFileError, match="cannot be written: No such file or directory"):
        create_file(tmp_path / "没有" / "x.funnel")


def test_nothing_there(funnel_path: Path) -> None:
    assert "There is no file" in refused(funnel_path, "missing")


def test_a_folder(funnel_path: Path) -> None:
    with pytest.raises(FunnelFileError, match="cannot be opened: Is a directory"):
        open_file(funnel_path.parent)


@pytest.mark.parametrize(
    "content",
    [b"", b"customer,amount\n", b"SQLite format 3\x00", bytes(5000), b"PK\x03\x04" + bytes(500)],
    ids=["empty", "csv", "only the beginning", "zeros", "zip"],
)
def test_not_a_funnel(funnel_path: Path, content: bytes) -> None:
    funnel_path.write_bytes(content)
    assert "is not a Funnel Desktop file" in refused(funnel_path, "not_ours")


def test_the_database_of_another_program(funnel_path: Path) -> None:
    other = sqlite3.connect(funnel_path)
    other.execute("CREATE TABLE deal (id TEXT)")
    other.commit()
    other.close()
    assert "is not a Funnel Desktop file" in refused(funnel_path, "not_ours")


def test_a_file_of_a_newer_program(funnel: Path) -> None:
    other = sqlite3.connect(funnel)
    other.execute(f"PRAGMA user_version = {USER_VERSION + 1000}")
    other.close()
    assert "newer version" in refused(funnel, "newer")


def test_a_file_of_the_next_small_version_opens(funnel: Path) -> None:
    other = sqlite3.connect(funnel)
    other.execute("ALTER TABLE deal ADD COLUMN colour TEXT")
    other.execute(f"PRAGMA user_version = {USER_VERSION + 1}")
    other.close()
    session = Session.open(funnel, "write")
    session.execute(AddDeal({"customer": "新客户"}))
    assert session.undo() is not None
    session.close()
    other = sqlite3.connect(funnel)
    assert other.execute("PRAGMA user_version").fetchone() == (USER_VERSION + 1,)
    other.close()


def test_a_file_cut_short(funnel: Path) -> None:
    content = funnel.read_bytes()
    funnel.write_bytes(content[: len(content) // 3])
    assert "is damaged" in refused(funnel, "damaged")


def test_a_file_whose_first_tables_are_gone(funnel: Path) -> None:
    content = bytearray(funnel.read_bytes())
    content[100:4096] = os.urandom(3996)
    funnel.write_bytes(content)
    assert "is damaged" in refused(funnel, "damaged")


def test_damage_in_the_middle_is_found_by_the_check(funnel: Path) -> None:
    content = bytearray(funnel.read_bytes())
    connection = sqlite3.connect(funnel)
    (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'deal'").fetchone()
    connection.close()
    content[(page - 1) * 4096 : page * 4096] = os.urandom(4096)
    funnel.write_bytes(content)
    before = contents(funnel.parent)
    file = open_file(funnel, "read")  # it begins well
    assert check_file(file.connection)
    file.close()
    assert contents(funnel.parent) == before


def test_a_write_protected_file_is_read_and_not_changed(funnel: Path) -> None:
    funnel.chmod(0o444)
    before = contents(funnel.parent)
    session = Session.open(funnel)
    assert "write-protected" in str(session.read_only_reason)
    assert session.store.deals.count() == 40
    with pytest.raises(FunnelFileError, match="write-protected"):
        session.execute(AddDeal({"customer": "新"}))
    assert session.undo() is None
    session.close()
    assert contents(funnel.parent) == before
    assert "write-protected" in refused(funnel, "read_only", "write")


def test_a_write_protected_folder_is_read_and_not_changed(funnel: Path) -> None:
    before = contents(funnel.parent)
    funnel.parent.chmod(0o555)
    try:
        session = Session.open(funnel)
        assert "folder" in str(session.read_only_reason)
        assert session.store.deals.count() == 40
        session.close()
    finally:
        funnel.parent.chmod(0o755)
    assert contents(funnel.parent) == before


HOLDER = """
import sys
from pathlib import Path
from funnel_desktop.commands.session import Session
from funnel_desktop.commands.deals import AddDeal
session = Session.open(Path(sys.argv[1]), "write")
session.execute(AddDeal({"customer": "已提交"}))
print("ready", flush=True)
sys.stdin.readline()
session.close()
"""


def start(script: str, path: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def test_a_file_in_use_is_only_read(funnel: Path) -> None:
    other = start(HOLDER, funnel)
    try:
        with pytest.raises(FunnelFileError, match="in use by another window"):
            open_file(funnel, "write")
        session = Session.open(funnel)
        assert "in use" in str(session.read_only_reason)
        # What the other window has committed is seen.
        assert session.store.deals.count() == 41
        session.close()
    finally:
        other.communicate("done\n")
    assert other.returncode == 0
    assert os.listdir(funnel.parent) == [funnel.name]
    session = Session.open(funnel, "write")
    assert session.read_only_reason is None
    session.close()


def test_a_kill_loses_nothing_that_was_done(funnel: Path) -> None:
    other = start(HOLDER, funnel)
    other.kill()
    other.communicate()
    assert len(os.listdir(funnel.parent)) > 1  # the log that a kill leaves
    session = Session.open(funnel, "write")
    assert "已提交" in [deal.customer for deal in session.store.deals.all_deals()]
    assert check_file(session.store.file.connection) == []
    session.close()
    assert os.listdir(funnel.parent) == [funnel.name]


def test_a_killed_file_can_also_just_be_read(funnel: Path) -> None:
    other = start(HOLDER, funnel)
    other.kill()
    other.communicate()
    funnel.chmod(0o444)
    session = Session.open(funnel)
    assert session.read_only_reason is not None
    assert session.store.deals.count() == 41
    session.close()


def test_a_killed_file_without_its_log_is_read_from_a_medium_that_cannot_be_written(funnel: Path) -> None:
    other = start(HOLDER, funnel)
    other.kill()
    other.communicate()
    for ending in ("-wal", "-shm"):
        Path(f"{funnel}{ending}").unlink()
    before = contents(funnel.parent)
    funnel.parent.chmod(0o555)
    try:
        session = Session.open(funnel)
        assert "folder" in str(session.read_only_reason)
        assert session.store.deals.count() == 40
        session.close()
    finally:
        funnel.parent.chmod(0o755)
    assert contents(funnel.parent) == before


def test_after_a_day_of_work_the_file_stands_alone(funnel: Path) -> None:
    session = Session.open(funnel, "write")
    session.execute(AddDeal({"customer": "新"}))
    session.undo()
    session.redo()
    session.close()
    session.close()
    assert os.listdir(funnel.parent) == [funnel.name]
    plain = sqlite3.connect(funnel)
    assert plain.execute("SELECT count(*) FROM deal").fetchone() == (41,)
    assert [name for (name,) in plain.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")] == []
    plain.close()


FULL = """
import resource, signal, sys
from pathlib import Path
from funnel_desktop.commands.session import Session, run_through
from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.text import FunnelError
session = Session.open(Path(sys.argv[1]), "write")
session.execute(AddDeal({"customer": "前"}))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
limit = Path(sys.argv[1]).stat().st_size + 20000
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
try:
    for number in range(2000):
        session.execute(AddDeal({"customer": f"多 {number}", "note": "x" * 4000}))
except FunnelError as error:
    count = session.store.deals.count()
    print(error)
    print(count == number + 41, session.undo_name is not None)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
session.execute(AddDeal({"customer": "后"}))
session.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit for the size of a file")
def test_a_full_disk_takes_nothing_back_and_breaks_nothing(funnel: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(funnel)],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        check=False,
    )
    assert done.returncode == 0, done.stderr
    sentence, state = done.stdout.splitlines()
    assert "nothing was changed" in sentence
    assert state == "True True"
    file = open_file(funnel, "read")
    assert check_file(file.connection) == []
    customers = [name for (name,) in file.connection.execute("SELECT customer FROM deal ORDER BY rowid")]
    file.close()
    assert customers[40] == "前"
    assert customers[-1] == "后"
    assert os.listdir(funnel.parent) == [funnel.name]


def test_another_program_writing_right_now_is_named_and_nothing_changes(funnel: Path) -> None:
    session = Session.open(funnel, "write")
    session.execute(AddDeal({"customer": "先"}))
    other = sqlite3.connect(funnel, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    other.execute("UPDATE deal SET note = 'von außen' WHERE rowid = 1")
    with pytest.raises(FunnelFileError, match="Another program is writing") as error:
        session.execute(AddDeal({"customer": "没成"}))
    assert error.value.kind == "in_use"
    with pytest.raises(FunnelFileError, match="Another program is writing"):
        session.undo()
    assert len(session.store.undo_steps) == 1
    other.execute("COMMIT")
    session.execute(AddDeal({"customer": "后"}))
    # What was done before the other program wrote is not taken back any more: see test_identity.py.
    assert len(session.store.undo_steps) == 1
    session.undo()
    assert session.store.deals.count() == 41
    other.close()
    session.close()
    assert os.listdir(funnel.parent) == [funnel.name]


def test_a_reader_that_stays_keeps_the_log_and_nothing_is_lost(funnel: Path) -> None:
    session = Session.open(funnel, "write")
    session.execute(AddDeal({"customer": "先"}))
    other = sqlite3.connect(funnel)
    assert other.execute("SELECT count(*) FROM deal").fetchone() == (41,)
    session.close()
    other.close()
    again = Session.open(funnel, "write")
    assert again.store.deals.count() == 41
    again.close()
    assert os.listdir(funnel.parent) == [funnel.name]


def test_our_own_mistake_is_not_taken_for_the_disk(funnel_path: Path) -> None:
    store = Store(create_file(funnel_path))
    with pytest.raises(sqlite3.IntegrityError), store.change(message("Undo", "nonsense")):
        store.deals.insert(
            {"stage": "nowhere", "rank": "a0", "stage_since": "", "created_at": "", "updated_at": ""}
        )
    assert store.undo_steps == []
    assert store.deals.count() == 0
    store.close()
