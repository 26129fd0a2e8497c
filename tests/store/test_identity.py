"""The open file is replaced, moved, taken away, written by others or left by a kill: nothing that was done is
lost, nothing is written where nobody looks, and no log meets a file that it does not belong to."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from funnel_desktop.cli.catalogue import Catalogue
from funnel_desktop.commands.change import Change
from funnel_desktop.commands.deals import AddDeal, EditDeal
from funnel_desktop.commands.session import Session
from funnel_desktop.data_folder import data_folder
from funnel_desktop.store import aside, belonging
from funnel_desktop.store.file import FunnelFileError
from funnel_desktop.store.key import Key
from funnel_desktop.text import FunnelError
from funnel_desktop.translation import translated_by

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows lets nobody replace or move a file that is open"
)


@pytest.fixture(autouse=True)
def data_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No notes and no copies of other stories."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    return data_folder()


@pytest.fixture
def other(funnel: Path, tmp_path: Path) -> Path:
    """Another version of the file, as a sync client brings it: one deal more."""
    path = tmp_path / "downloaded.funnel"
    shutil.copyfile(funnel, path)
    session = Session.open(path, "write")
    session.execute(AddDeal({"customer": "从别处来", "project": "他"}, "target"))
    session.close()
    return path


@pytest.fixture
def locked_apart(tmp_path: Path, key: Key) -> Path:
    """Another version that somebody has locked with a passphrase meanwhile."""
    Session.create(tmp_path / "locked.funnel", key=key).close()
    return tmp_path / "locked.funnel"


def customers(path: Path) -> set[str]:
    """Return what any SQLite program finds in the one file: without what lies beside it."""
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        return {name for (name,) in connection.execute("SELECT customer FROM deal")}
    finally:
        connection.close()


def seen(path: Path) -> set[str]:
    """Return the customers that the program finds."""
    session = Session.open(path, "read")
    try:
        return {deal.customer for deal in session.store.deals.all_deals()}
    finally:
        session.close()


def side_files(path: Path) -> list[str]:
    return sorted(each.name for each in path.parent.iterdir() if each.name.startswith(f"{path.name}-"))


def add(session: Session, customer: str) -> None:
    session.execute(AddDeal({"customer": customer, "project": "p"}, "target"))


def killed(work: str, path: Path, *more: Path) -> None:
    """Do some work in a program of its own, which is killed right after it."""
    code = (
        "import os, sys, signal\nfrom pathlib import Path\n"
        "from funnel_desktop.commands.session import Session\n"
        "from funnel_desktop.commands.deals import AddDeal, EditDeal\n"
        "path = Path(sys.argv[1]); more = [Path(name) for name in sys.argv[2:]]\n"
        "def add(session, customer):\n"
        "    session.execute(AddDeal({'customer': customer, 'project': 'p'}, 'target'))\n"
        f"{work}\nos.kill(os.getpid(), signal.SIGKILL)\n"
    )
    ended = subprocess.run([sys.executable, "-c", code, path, *more], check=False)
    assert ended.returncode == -signal.SIGKILL


def test_without_anybody_to_ask_a_change_of_a_replaced_file_is_refused(funnel: Path, other: Path) -> None:
    session = Session.open(funnel, "write")
    add(session, "先写的")
    os.replace(other, funnel)
    brought = funnel.read_bytes()
    with pytest.raises(FunnelFileError, match="Another program has put another version") as error:
        add(session, "后写的")
    assert error.value.kind == "replaced"
    session.close()
    assert funnel.read_bytes() == brought
    assert side_files(funnel) == []
    # What had been written is not lost: the next start finds it.
    (kept,) = aside.left_over()
    assert kept.original == funnel
    assert "先写的" in customers(kept.copy)


def test_in_the_window_what_is_typed_goes_on_aside(funnel: Path, other: Path) -> None:
    session = Session.open(funnel, "write")
    told: list[tuple[str, Path]] = []
    session.on_parted = lambda kind, path: told.append((kind, path))
    add(session, "先写的")
    os.replace(other, funnel)
    brought = funnel.read_bytes()
    add(session, "后写的")
    assert told == [("replaced", funnel)]
    assert session.aside is not None
    assert session.path == session.aside.copy
    assert {"先写的", "后写的"} <= {deal.customer for deal in session.store.deals.all_deals()}
    # Also what was done before can still be undone.
    session.undo()
    session.undo()
    names = {deal.customer for deal in session.store.deals.all_deals()}
    assert not names & {"先写的", "后写的", "从别处来"}
    session.redo()
    session.redo()
    session.close()
    assert funnel.read_bytes() == brought
    (note,) = aside.left_over()
    assert note.beside is not None
    assert note.beside.parent == funnel.parent
    assert note.beside.name.startswith("漏斗 (mine, ")
    assert {"先写的", "后写的"} <= customers(note.beside)
    assert not note.copy.exists()


@pytest.mark.parametrize(
    ("language", "name"),
    [("zh_CN", "漏斗（我的，9月8日 14.05）.funnel"), ("en", "漏斗 (mine, 8 Sep 14.05).funnel")],
)
def test_the_name_beside_says_in_the_language_whose_it_is_and_since_when(
    tmp_path: Path, language: str, name: str
) -> None:
    original = tmp_path / "漏斗.funnel"
    kept = aside.Aside(tmp_path / "kept", original, "replaced", datetime(2026, 9, 8, 14, 5))
    with translated_by(Catalogue(language).translated):
        assert aside.name_beside(kept, language).name == name
        (tmp_path / name).touch()
        assert aside.name_beside(kept, language).name != name


def test_killed_while_it_goes_on_aside_nothing_is_lost(funnel: Path, other: Path) -> None:
    killed(
        "session = Session.open(path, 'write'); session.on_parted = lambda kind, where: None\n"
        "add(session, '先写的'); os.replace(more[0], path); add(session, '后写的')",
        funnel,
        other,
    )
    assert seen(funnel) == customers(funnel) == {*(f"客户 {n}" for n in range(40)), "从别处来"}
    assert side_files(funnel) == []
    (kept,) = aside.left_over()
    assert {"先写的", "后写的"} <= seen(kept.copy)


def test_killed_before_it_is_noticed_the_log_does_not_meet_the_other_file(
    funnel: Path, other: Path, data_of_its_own: Path
) -> None:
    killed(
        "session = Session.open(path, 'write'); add(session, '先写的'); os.replace(more[0], path)",
        *(funnel, other),
    )
    assert f"{funnel.name}-wal" in side_files(funnel)
    session = Session.open(funnel)
    assert "从别处来" in {deal.customer for deal in session.store.deals.all_deals()}
    said = session.store.file.said_on_opening
    assert said is not None
    assert "a log that belongs to another version" in str(said)
    session.close()
    (log,) = (data_of_its_own / "set aside").iterdir()
    assert log.stat().st_size
    assert str(log) in str(said)


def test_a_strange_log_is_known_without_a_note_by_the_file_alone(
    funnel: Path, other: Path, data_of_its_own: Path
) -> None:
    killed("session = Session.open(path, 'write'); add(session, '先写的')", funnel)
    shutil.rmtree(data_of_its_own)  # as on another computer
    os.replace(other, funnel)
    assert "先写的" not in seen(funnel)
    assert "从别处来" in seen(funnel)


@pytest.mark.parametrize("known", [True, False])
def test_after_a_kill_its_own_log_is_worked_in(
    funnel: Path, tmp_path: Path, data_of_its_own: Path, known: bool
) -> None:
    killed("session = Session.open(path, 'write'); add(session, '先写的')", funnel)
    if not known:
        # File and log together on another computer, where nothing is known of them.
        shutil.rmtree(data_of_its_own)
        there = tmp_path / "elsewhere"
        shutil.copytree(funnel.parent, there)
        funnel = there / funnel.name
    session = Session.open(funnel)
    assert "先写的" in {deal.customer for deal in session.store.deals.all_deals()}
    assert session.store.file.said_on_opening is None
    session.close()


def test_after_a_kill_its_own_log_is_worked_in_where_files_are_numbered_anew(
    funnel: Path, data_of_its_own: Path
) -> None:
    killed("session = Session.open(path, 'write'); add(session, '先写的')", funnel)
    (note,) = (data_of_its_own / "in use").iterdir()
    words = json.loads(note.read_text())
    words["file"] = [words["file"][0], words["file"][1] + 1, 0]  # as a memory stick has it when it is back
    words["log"][2] = 0
    note.write_text(json.dumps(words))
    session = Session.open(funnel)
    assert "先写的" in {deal.customer for deal in session.store.deals.all_deals()}
    assert session.store.file.said_on_opening is None
    session.close()


def test_a_moved_file_is_followed(funnel: Path, tmp_path: Path) -> None:
    session = Session.open(funnel, "write")
    told: list[tuple[str, Path]] = []
    session.on_parted = lambda kind, path: told.append((kind, path))
    add(session, "先写的")
    there = tmp_path / "今年" / "改名.funnel"
    there.parent.mkdir()
    os.rename(funnel, there)
    add(session, "后写的")
    assert told == [("moved", funnel)]
    assert session.path == there
    session.undo()
    session.undo()
    session.redo()
    session.close()
    assert "先写的" in customers(there)
    assert "后写的" not in customers(there)
    assert side_files(funnel) == side_files(there) == []


def test_a_moved_file_that_is_only_read_is_followed_and_stays_so(funnel: Path, tmp_path: Path) -> None:
    session = Session.open(funnel, "read")
    told: list[tuple[str, Path]] = []
    session.on_parted = lambda kind, before: told.append((kind, before))
    moved = tmp_path / "anderswo.funnel"
    funnel.rename(moved)
    session.look()
    assert told == [("moved", funnel)]
    assert session.path == moved
    assert session.read_only_reason is not None
    assert session.store.deals.count() == 40
    session.close()


def test_a_renamed_folder_is_followed_even_at_the_end_alone(funnel: Path) -> None:
    session = Session.open(funnel, "write")
    add(session, "先写的")
    there = funnel.parent.with_name("别处")
    funnel.parent.rename(there)
    session.close()
    assert [each.name for each in there.iterdir()] == [funnel.name]
    assert "先写的" in customers(there / funnel.name)


def test_moved_and_killed_its_log_is_fetched(funnel: Path, tmp_path: Path) -> None:
    there = tmp_path / "改名.funnel"
    killed(
        "session = Session.open(path, 'write'); add(session, '先写的'); os.rename(path, more[0])",
        *(funnel, there),
    )
    assert "先写的" in seen(there)
    assert side_files(funnel) == []


def test_thrown_away_with_its_folder_what_was_done_is_kept(funnel: Path) -> None:
    session = Session.open(funnel, "write")
    told: list[str] = []
    session.on_parted = lambda kind, _path: told.append(kind)
    add(session, "先写的")
    shutil.rmtree(funnel.parent)
    add(session, "后写的")
    assert told == ["gone"]
    session.close()
    (kept,) = aside.left_over()
    assert kept.beside is None  # there is no place beside it
    assert {"先写的", "后写的"} <= customers(kept.copy)


def test_the_copy_kept_aside_is_thrown_away_too(funnel: Path) -> None:
    session = Session.open(funnel, "write")
    session.on_parted = lambda kind, path: None
    add(session, "先写的")
    funnel.unlink()
    add(session, "后写的")
    assert session.aside is not None
    session.path.unlink()
    add(session, "最后写的")
    assert session.known_as == funnel
    session.close()
    (kept,) = aside.left_over()
    assert kept.original == funnel
    assert kept.beside is not None
    assert {"先写的", "后写的", "最后写的"} <= customers(kept.beside)


def test_what_was_put_back_in_its_place_is_not_lost_to_the_next_version(funnel: Path, other: Path) -> None:
    session = Session.open(funnel, "write")
    told: list[str] = []
    session.on_parted = lambda kind, _before: told.append(kind)
    session.execute(AddDeal({"customer": "今天录入", "project": "我"}, "target"))
    funnel.unlink()
    session.look()
    for _ in session.settle_aside_in_slices(funnel):
        pass
    os.replace(other, funnel)  # what the sync client had meant to bring
    session.look()
    assert told == ["gone", "replaced"]
    session.close()
    (mine,) = funnel.parent.glob("漏斗 (mine, *")
    assert "今天录入" in customers(mine)


def test_what_can_no_longer_be_read_is_said_and_breaks_nothing(funnel: Path) -> None:
    session = Session.open(funnel, "write")
    session.on_parted = lambda kind, path: None
    add(session, "先写的")
    session.store.settle()
    # A stick pulled out: no name, and no more contents than what is in memory, which is little here.
    session.store.file.connection.execute("PRAGMA cache_size = 1")
    session.store.file.connection.execute("PRAGMA shrink_memory")
    with funnel.open("r+b") as file:
        file.truncate(4096)
    funnel.unlink()
    with pytest.raises(FunnelFileError, match="no longer in its place") as error:
        add(session, "后写的")
    assert error.value.kind == "gone"
    session.close()
    assert aside.left_over() == []


def test_without_a_data_folder_it_is_kept_beside(
    funnel: Path, other: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "no folder").write_text("x")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "no folder"))
    session = Session.open(funnel, "write")
    session.on_parted = lambda kind, path: None
    os.replace(other, funnel)
    add(session, "后写的")
    assert session.path.parent == funnel.parent
    session.close()
    mine = [each for each in funnel.parent.iterdir() if "mine" in each.name]
    assert "后写的" in customers(mine[0])


def test_idle_everything_is_in_the_one_file(funnel: Path, tmp_path: Path) -> None:
    session = Session.open(funnel, "write")
    add(session, "先写的")
    assert "先写的" not in customers(funnel)
    session.store.settle()
    copy = Path(shutil.copyfile(funnel, tmp_path / "copy.funnel"))
    assert "先写的" in customers(copy)
    assert Path(f"{funnel}-wal").stat().st_size == 0
    add(session, "后写的")
    session.undo()
    session.close()


def by_another_program(path: Path, statement: str) -> None:
    """Change the file as any SQLite tool does, in a program of its own."""
    code = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute(sys.argv[2]); c.commit(); c.close()"
    )
    subprocess.run([sys.executable, "-c", code, path, statement], check=True)


def test_what_others_write_is_seen_and_not_undone(funnel: Path) -> None:
    session = Session.open(funnel, "write")
    changes: list[Change] = []
    session.subscribe(changes.append)
    row = session.store.deals.column("intent")[0]
    session.execute(EditDeal(row, {"note": "我的"}))
    session.look()
    assert [change.direction for change in changes] == ["do"]
    by_another_program(funnel, "UPDATE deal SET note = 'theirs'")
    with pytest.raises(FunnelError, match="would take back what it did"):
        session.undo_in_slices().send(None)
    assert changes[-1].direction == "other"
    assert changes[-1].deals is None
    assert session.undo_name is None
    deal = session.deal(row)
    assert deal is not None
    assert deal.note == "theirs"
    session.execute(EditDeal(row, {"note": "又是我的"}))
    session.undo()
    assert session.deal(row) == deal
    session.close()


def test_going_over_to_the_log_late_is_nobody_elses_change(funnel: Path) -> None:
    session = Session.open(funnel, "write")
    changes: list[Change] = []
    session.subscribe(changes.append)
    rows = session.store.file.connection.execute("SELECT id FROM deal")
    rows.fetchone()
    assert not session.store.prepare()  # rows are being read
    rows.close()
    assert session.store.prepare()
    session.look()
    assert changes == []
    session.close()


def _locks(path: Path) -> list[str]:
    """Return the kinds of shared and exclusive locks that are on a file, as the system lists them."""
    number = os.stat(path).st_ino
    lines = (line.split() for line in Path("/proc/locks").read_text(encoding="ascii").splitlines())
    return sorted(line[1] for line in lines if line[5].rpartition(":")[2] == str(number))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lists locks")
def test_no_open_and_close_makes_others_think_that_nobody_uses_the_file(funnel: Path) -> None:
    session = Session.open(funnel, "write")
    add(session, "先写的")
    assert {"FLOCK", "OFDLCK", "POSIX"} <= set(_locks(funnel))
    for path in (funnel, Path(f"{funnel}-wal"), Path(f"{funnel}-shm")):
        path.open("rb").close()  # as a file dialog does that wants to know what kind of file it is
    assert "POSIX" not in _locks(funnel)
    by_another_program(funnel, "UPDATE deal SET note = 'theirs'")  # the last one to close takes the log away
    assert Path(f"{funnel}-wal").exists()
    add(session, "后写的")
    session.close()
    assert {"先写的", "后写的"} <= customers(funnel)
    assert side_files(funnel) == []


def test_another_version_written_into_the_same_file_is_read_anew(funnel: Path, other: Path) -> None:
    session = Session.open(funnel, "write")
    changes: list[Change] = []
    session.subscribe(changes.append)
    add(session, "先写的")
    session.store.settle()
    add(session, "刚写的")
    with funnel.open("r+b") as file:  # not renamed: the same file, another content
        file.truncate()
        file.write(other.read_bytes())
    brought = funnel.read_bytes()
    session.look()
    assert funnel.read_bytes() == brought
    assert changes[-1].direction == "other"
    names = {deal.customer for deal in session.store.deals.all_deals()}
    assert "从别处来" in names
    assert "刚写的" not in names
    assert session.undo_name is None
    # The log with what had not come to the file is kept.
    (log,) = (data_folder() / "set aside").iterdir()
    assert "刚写的".encode() in log.read_bytes()
    add(session, "后写的")
    session.close()
    assert {"从别处来", "后写的"} <= customers(funnel)


def test_another_program_that_only_brings_the_log_in_has_written_nothing(
    funnel: Path, data_of_its_own: Path
) -> None:
    session = Session.open(funnel, "write")
    for number in range(40):
        session.execute(AddDeal({"customer": f"客户 {number}" * 20}, "target"))
    script = (
        f"import sqlite3; file = sqlite3.connect({str(funnel)!r}); "
        f"print(file.execute('PRAGMA wal_checkpoint(PASSIVE)').fetchone()[0])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "0"
    session.look()
    assert session.undo_name is not None  # nothing happened that keeps a step from being taken back
    assert not (data_of_its_own / "set aside").exists()  # and the log is still in use
    session.execute(AddDeal({"customer": "今天录入", "project": "我"}, "target"))
    session.undo()
    session.close()
    assert "客户 39" * 20 in seen(funnel)


@pytest.mark.parametrize("told", [True, False])
def test_a_locked_version_written_into_the_same_file_breaks_nothing(
    funnel: Path, locked_apart: Path, told: bool
) -> None:
    session = Session.open(funnel, "write")
    heard: list[str] = []
    session.on_parted = (lambda kind, _path: heard.append(kind)) if told else None
    session.execute(AddDeal({"customer": "今天录入", "project": "我"}, "target"))
    session.store.settle()
    funnel.write_bytes(locked_apart.read_bytes())
    with contextlib.suppress(FunnelError):
        session.look()
    assert heard == ["overwritten"] * told
    with pytest.raises(FunnelError, match="put another version in the place"):
        session.execute(AddDeal({"customer": "danach"}, "target"))
    session.store.settle()
    session.close()
    with pytest.raises(FunnelFileError, match="locked with a passphrase"):
        Session.open(funnel)
    assert os.listdir(funnel.parent) == [funnel.name]
    assert funnel.read_bytes() == locked_apart.read_bytes()


def test_a_log_that_was_taken_away_is_taken_up_anew(funnel: Path) -> None:
    session = Session.open(funnel, "write")
    add(session, "先写的")
    session.store.settle()
    for name in side_files(funnel):
        funnel.with_name(name).unlink()
    add(session, "后写的")
    killed("print()", funnel)
    assert {"先写的", "后写的"} <= seen(funnel)
    session.undo()
    session.close()
    assert "先写的" in customers(funnel)
    assert "后写的" not in customers(funnel)


def test_a_file_with_two_names_is_complete_under_both(funnel: Path, tmp_path: Path) -> None:
    second = tmp_path / "second.funnel"
    os.link(funnel, second)
    killed("session = Session.open(path, 'write'); add(session, '先写的')", second)
    assert "先写的" in customers(funnel)


def test_a_closed_file_leaves_no_note(funnel: Path, data_of_its_own: Path) -> None:
    session = Session.open(funnel, "write")
    add(session, "先写的")
    assert belonging._notes()[0].path == funnel
    session.close()
    assert belonging._notes() == []
    assert list((data_of_its_own / "in use").iterdir()) == []
