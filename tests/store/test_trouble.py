"""Only damage is called damage: all else that SQLite may say has a sentence of its own, and what to do."""

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
from funnel_desktop.store.errors import environment_error, reason
from funnel_desktop.store.file import open_file
from funnel_desktop.text import FunnelError

ENVIRONMENT = (
    *("BUSY", "LOCKED", "PROTOCOL", "READONLY", "PERM", "AUTH"),
    *("CANTOPEN", "IOERR", "FULL", "NOLFS", "NOMEM"),
)
DAMAGE = ("CORRUPT", "NOTADB", "FORMAT")
CODES = {
    name: code
    for name, code in vars(sqlite3).items()
    if name.startswith("SQLITE_") and name.split("_")[1] in (*ENVIRONMENT, *DAMAGE) and isinstance(code, int)
}
CALLED_DAMAGE = {name for name in CODES if name.split("_")[1] in DAMAGE} | {"SQLITE_IOERR_DATA"}


def said_by(name: str) -> sqlite3.DatabaseError:
    error = sqlite3.OperationalError("words of SQLite")
    error.sqlite_errorname, error.sqlite_errorcode = name, CODES[name]
    return error


@pytest.mark.parametrize("name", sorted(CODES))
def test_every_code_that_is_not_our_fault_has_a_sentence(name: str, funnel: Path) -> None:
    known = environment_error(funnel, said_by(name))
    assert known is not None
    assert (known.kind == "damaged") == (name in CALLED_DAMAGE)
    if known.kind != "damaged":
        assert "damage" not in str(known)
        assert "words of SQLite" not in str(known), "the user gets our words"
        assert "nothing was changed" in str(known) or "was not changed" in str(known)
        assert "words of SQLite" not in str(reason(said_by(name), funnel))


def test_our_own_mistakes_have_none(funnel: Path) -> None:
    connection = sqlite3.connect(funnel)
    for wrong in ("SELECT nothing FROM deal", "INSERT INTO setting VALUES (NULL, NULL)"):
        with pytest.raises(sqlite3.DatabaseError) as error:
            connection.execute(wrong)
        assert environment_error(funnel, error.value) is None
    connection.close()
    assert environment_error(funnel, ZeroDivisionError()) is None


def test_a_folder_that_cannot_be_written_is_named(funnel: Path) -> None:
    funnel.parent.chmod(0o555)
    try:
        known = environment_error(funnel, said_by("SQLITE_CANTOPEN"))
    finally:
        funnel.parent.chmod(0o755)
    assert known is not None
    assert known.kind == "read_only"
    assert f"the folder {funnel.parent}" in str(known)


@pytest.mark.skipif(not os.path.exists("/proc/self/mem"), reason="only Linux has a file that cannot be read")
def test_what_the_drive_does_not_give_is_no_damage() -> None:
    failing = Path("/proc/self/mem")
    known = environment_error(failing, said_by("SQLITE_CORRUPT"))
    assert known is not None
    assert known.kind == "disk"
    assert "in reading" in str(known)
    with pytest.raises(FunnelError, match="cannot be opened"):
        open_file(failing, "read")


def run(script: str, path: Path) -> list[str]:
    """Run a story in a process of its own, whose limits it may set; return what it said."""
    done = subprocess.run(
        [sys.executable, "-c", script, str(path)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def customers(path: Path) -> list[str]:
    file = open_file(path, "read")
    try:
        assert check_file(file.connection) == []
        return [name for (name,) in file.connection.execute("SELECT customer FROM deal ORDER BY rowid")]
    finally:
        file.close()


BEGIN = """
import os, resource, sys
from pathlib import Path
from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.session import Session
from funnel_desktop.store.checking import check_file
from funnel_desktop.text import FunnelError
path = Path(sys.argv[1])
def no_more_files():
    resource.setrlimit(resource.RLIMIT_NOFILE, (len(os.listdir("/proc/self/fd")) - 1, 4096))
def enough_files():
    resource.setrlimit(resource.RLIMIT_NOFILE, (1024, 4096))
"""

limits = pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="only Linux tells open files there")


@limits
def test_too_many_open_files_when_it_is_opened(funnel: Path) -> None:
    before = funnel.read_bytes()
    said = run(
        BEGIN
        + """
session = Session.open(path); session.close()  # all modules are loaded
no_more_files()
try:
    Session.open(path)
except FunnelError as error:
    enough_files()
    print(error.kind, error)
""",
        funnel,
    )
    assert said[0].startswith("disk ")
    assert "oo many" in said[0]
    assert "damaged" not in said[0]
    assert funnel.read_bytes() == before


@limits
def test_too_many_open_files_when_it_is_changed_loses_nothing(funnel: Path) -> None:
    said = run(
        BEGIN
        + """
session = Session.open(path, "write")
session.store.file.soundness.look()
Session.open(path, "read").close()
no_more_files()
try:
    session.execute(AddDeal({"customer": "没成"}))
except FunnelError as error:
    enough_files()
    print(error.kind, error)
session.execute(AddDeal({"customer": "后"}))
session.close()
""",
        funnel,
    )
    assert said[0].startswith("disk Too many files are open")
    assert customers(funnel)[40:] == ["后"]
    assert os.listdir(funnel.parent) == [funnel.name]


MEMORY = """
session = Session.open(path, "write")
session.execute(AddDeal({"customer": "前"}))
used = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + MORE, resource.RLIM_INFINITY))
done = 0
said = None
try:
    for number in range(6_000):
        session.execute(AddDeal({"customer": f"多 {number}", "note": "x" * 30_000}))
        done += 1
except FunnelError as error:
    said = error
finally:
    resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
print(said.kind if said else None, said)
print(done)
session.execute(AddDeal({"customer": "后"}))
session.close()
"""


@limits
@pytest.mark.parametrize("more", [1 << 20, 6 << 20, 12 << 20])
def test_without_memory_there_is_a_sentence_and_nothing_done_is_lost(funnel: Path, more: int) -> None:
    said = run(BEGIN + MEMORY.replace("MORE", str(more)), funnel)
    assert said[0].startswith("memory There is not enough memory, so nothing was changed.")
    names = customers(funnel)
    assert names[40] == "前"
    assert names[41:-1] == [f"多 {number}" for number in range(int(said[1]))]
    assert names[-1] == "后"


def test_an_amount_that_no_sum_can_hold_has_a_sentence(funnel: Path) -> None:
    plain = sqlite3.connect(funnel)
    plain.execute("UPDATE deal SET amount_minor = 9223372036854775807")
    plain.commit()
    plain.close()
    file = open_file(funnel, "read")
    with pytest.raises(sqlite3.OperationalError) as error:
        file.connection.execute("SELECT sum(amount_minor) FROM deal").fetchone()
    known = environment_error(funnel, error.value)
    file.close()
    assert known is not None
    assert known.kind == "strange"
    assert "larger than any can be" in str(known)


def test_a_text_without_end_has_a_sentence(funnel: Path) -> None:
    plain = sqlite3.connect(funnel)
    plain.execute("UPDATE deal SET note = hex(zeroblob(40000000)) WHERE rowid = 3")
    plain.commit()
    plain.close()
    session = Session.open(funnel)
    with pytest.raises(sqlite3.DataError) as error:
        session.deal(3)
    known = environment_error(funnel, error.value)
    session.close()
    assert known is not None
    assert known.kind == "strange"


def test_a_text_without_end_is_not_taken_in(funnel: Path) -> None:
    session = Session.open(funnel, "write")
    with pytest.raises(FunnelError, match="is too long"):
        session.execute(AddDeal({"customer": "新", "note": "x" * (65 << 20)}))
    assert session.store.deals.count() == 40
    session.close()


@limits
def test_too_many_open_files_when_it_is_rescued(funnel: Path, tmp_path: Path) -> None:
    said = run(
        BEGIN
        + """
from funnel_desktop.store.recovery import recover
target = path.with_name("saved.funnel")
recover(path, target)  # all modules are loaded
target.unlink()
no_more_files()
try:
    recover(path, target)
except FunnelError as error:
    enough_files()
    print(error.kind, error)
""",
        funnel,
    )
    assert said[0].startswith("disk ")
    assert "oo many" in said[0]
    assert os.listdir(funnel.parent) == [funnel.name]


def test_what_could_not_be_taken_back_is_taken_back_before_the_next_change(funnel: Path) -> None:
    session = Session.open(funnel, "write")
    session.execute(AddDeal({"customer": "前"}))
    connection = session.store.file.connection
    for undone in (False, True):
        # As it is left when there is no memory even to take it back.
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE deal SET note = 'half done'")
        if undone:
            session.undo()
        else:
            session.execute(AddDeal({"customer": "后"}))
    assert connection.execute("SELECT count(*) FROM deal WHERE note = 'half done'").fetchone() == (0,)
    session.close()
    assert customers(funnel)[40:] == ["前"]
