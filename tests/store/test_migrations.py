"""A file of every version there ever was opens, keeps what is in it, and becomes like a new one."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.session import Session
from funnel_desktop.queries.figures import Figures
from funnel_desktop.store import migrations
from funnel_desktop.store.checking import check_file
from funnel_desktop.store.file import FunnelFileError, Mode, create_file, open_file
from funnel_desktop.store.migrations import migrate
from funnel_desktop.store.schema import DATA_TABLES, STEPS, USER_VERSION, Step
from tests.store.freeze_schema import FOLDER, hash_of, schema_of, thaw

HASHES = {
    "1.0": "da59212d1d07",
    "1.1": "d1515c18090d",
    "1.2": "70de744caf32",
    "1.3": "7b11110a51d1",
    "1.4": "bfffbe3ab17d",
    "1.5": "2cfb17832d30",
    "1.6": "bc8146ed310e",
    "1.7": "3b1104322ee9",
    "1.8": "5449af112bef",
    "1.9": "a1ce1f6b558e",
    "1.10": "3e4a980be3f7",
    "1.11": "8c2a6042df9d",
}
"""The schema of every version there ever was. A line is added for a new version (``store.schema`` tells
how) and never changed: files of that version are in the world."""


def named(version: int) -> str:
    return f"{version // 1000}.{version % 1000}"


Columns = dict[str, list[str]]
Rows = dict[str, list[tuple[object, ...]]]


def columns_of(connection: sqlite3.Connection) -> Columns:
    """Return the columns of the tables that a file has."""
    columns: Columns = {}
    for table, column in connection.execute(
        "SELECT m.name, c.name FROM sqlite_schema AS m, pragma_table_info(m.name) AS c WHERE m.type = 'table'"
    ):
        columns.setdefault(table, []).append(column)
    return {table: columns[table] for table in DATA_TABLES if table in columns}


def rows_of(connection: sqlite3.Connection, columns: Columns) -> Rows:
    """Return all rows of some tables, with the columns that are named."""
    return {
        table: connection.execute(f"SELECT {', '.join(names)} FROM {table} ORDER BY rowid").fetchall()
        for table, names in columns.items()
    }


@pytest.fixture(params=sorted(HASHES))
def frozen(request: pytest.FixtureRequest, funnel_path: Path) -> Path:
    """A file as a program of that version left it."""
    return thaw(FOLDER / f"{request.param}.sql", funnel_path)


def layout(path: Path) -> Columns:
    connection = sqlite3.connect(path)
    try:
        return columns_of(connection)
    finally:
        connection.close()


def contents(path: Path, columns: Columns | None = None) -> tuple[int, Rows]:
    """Return the version of a file and its rows: all that there is, or what ``columns`` names."""
    connection = sqlite3.connect(path)
    try:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        return version, rows_of(connection, columns or columns_of(connection))
    finally:
        connection.close()


def test_every_version_is_frozen_and_no_frozen_one_was_changed(tmp_path: Path) -> None:
    assert [step.version for step in STEPS] == sorted(step.version for step in STEPS)
    assert STEPS[-1].version == USER_VERSION, "the last step leads to another version than schema.py names"
    assert {named(step.version) for step in STEPS} == set(HASHES)
    for version, expected in HASHES.items():
        connection = sqlite3.connect(thaw(FOLDER / f"{version}.sql", tmp_path / version))
        assert hash_of(connection) == expected, f"the frozen file of {version} was changed"
        connection.close()


def test_the_steps_make_what_they_made_when_a_version_was_frozen() -> None:
    for version in {step.version for step in STEPS}:
        connection = sqlite3.connect(":memory:", isolation_level=None)
        migrate(connection, up_to=version)
        assert connection.execute("PRAGMA user_version").fetchone() == (version,)
        assert hash_of(connection) == HASHES[named(version)], (
            f"the tables of version {named(version)} were changed, but files of it are in the world: "
            "undo that and make a new version (store.schema tells how)"
        )
        connection.close()


def test_every_table_of_a_frozen_file_has_rows(frozen: Path) -> None:
    _version, rows = contents(frozen)
    assert [table for table, found in rows.items() if not found] == []


def test_an_older_file_keeps_everything_and_becomes_like_a_new_one(frozen: Path, tmp_path: Path) -> None:
    columns, (_version, before) = layout(frozen), contents(frozen)
    session = Session.open(frozen, "write")
    assert check_file(session.store.file.connection) == []
    session.execute(AddDeal({"customer": "新客户"}))
    session.undo()
    session.close()
    version, after = contents(frozen, columns)
    assert version == USER_VERSION
    if "deletion" in before:  # for a copy made before the deal was undone
        assert [row[0] for row in after["deletion"] if row not in before["deletion"]] == ["deal"]
        after["deletion"] = [row for row in after["deletion"] if row in before["deletion"]]
    assert after == before
    new, migrated = sqlite3.connect(tmp_path / "new.funnel"), sqlite3.connect(frozen)
    new.close()
    (tmp_path / "new.funnel").unlink()
    create_file(tmp_path / "new.funnel").close()
    new = sqlite3.connect(tmp_path / "new.funnel")
    assert schema_of(new) == schema_of(migrated)
    new.close()
    migrated.close()


def test_an_older_file_that_is_only_read_shows_all_and_stays_as_it_is(frozen: Path) -> None:
    before, columns, (_version, rows) = frozen.read_bytes(), layout(frozen), contents(frozen)
    frozen.chmod(0o444)
    session = Session.open(frozen)
    assert "write-protected" in str(session.read_only_reason)
    connection = session.store.file.connection
    assert rows_of(connection, columns) == rows
    assert set(columns_of(connection)) == set(DATA_TABLES)
    assert check_file(session.store.file.connection) == []
    stages = Figures(session, session.clock().date()).totals.columns.values()
    assert sum(stage.count for stage in stages) == len(
        [deal for deal in rows["deal"] if {"open", "won"} & set(deal)]
    )
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        session.store.file.connection.execute("DELETE FROM deal")
    session.close()
    assert frozen.read_bytes() == before
    assert [path.name for path in frozen.parent.iterdir()] == [frozen.name]


def test_a_migration_that_fails_half_way_leaves_the_file_as_it_was(
    funnel_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = thaw(FOLDER / "1.0.sql", funnel_path)
    before = path.read_bytes()
    broken = Step(
        USER_VERSION + 1, "broken", "CREATE TABLE extra (id TEXT) STRICT;\nCREATE TABLE deal (id TEXT);\n"
    )
    monkeypatch.setattr(migrations, "STEPS", (*STEPS, broken))
    connection = sqlite3.connect(path, isolation_level=None)
    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        migrate(connection, up_to=USER_VERSION + 1)
    connection.close()
    assert path.read_bytes() == before  # neither the steps before the broken one nor a mark


KILLED = """
import os, signal, sqlite3, sys
from funnel_desktop.store.migrations import migrate
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size = 2")  # much is written to the file before the commit
def kill(statement):
    if statement.startswith(sys.argv[2]):
        os.kill(os.getpid(), signal.SIGKILL)
connection.set_trace_callback(kill)
migrate(connection)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such kill")
@pytest.mark.parametrize("statement", ["CREATE TABLE visit", "PRAGMA user_version =", "COMMIT"])
def test_a_kill_in_the_middle_of_a_migration_leaves_the_version_before(
    funnel_path: Path, statement: str
) -> None:
    path = thaw(FOLDER / "1.0.sql", funnel_path)
    (_version, before) = contents(path)
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(path), statement],
        cwd=Path(__file__).parents[2],
        check=False,
    )
    assert done.returncode == -signal.SIGKILL
    assert contents(path) == (1000, before)
    file = open_file(path, "write")
    assert check_file(file.connection) == []
    file.close()
    assert contents(path)[0] == USER_VERSION


class Stop(Exception):
    """Somebody does not want to wait any longer."""


@pytest.mark.parametrize("mode", ["either", "write", "read"])
@pytest.mark.parametrize("version", sorted(set(HASHES) - {named(USER_VERSION)}))
def test_whoever_does_not_wait_for_an_older_file_finds_it_as_it_was(
    version: str, mode: Mode, funnel_path: Path
) -> None:
    thaw(FOLDER / f"{version}.sql", funnel_path)
    before = funnel_path.read_bytes()
    noted = len(contents(funnel_path)[1].get("row_change", ()))
    with pytest.raises(FunnelFileError, match="brought up to date") as refused:
        open_file(funnel_path, mode, update=False)
    assert refused.value.kind == "older"
    allowed = 0
    while True:
        told = 0

        def progress(_share: float, allowed: int = allowed) -> None:
            nonlocal told
            told += 1
            if told > allowed:
                raise Stop

        try:
            file = open_file(funnel_path, mode, update=progress)
        except Stop:
            assert funnel_path.read_bytes() == before
            assert [path.name for path in funnel_path.parent.glob(f"{funnel_path.name}?*")] == []
            allowed += 1
            continue
        break
    assert allowed > 0
    assert file.connection.execute("SELECT count(*) FROM row_change").fetchone() == (noted,)
    file.close()
