"""Undo brings back any table to the last row and handle, and redo the other way; whatever was done inside a
step."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from funnel_desktop.store.file import create_file, open_file
from funnel_desktop.store.schema import DATA_TABLES, NOTE_TABLES
from funnel_desktop.store.store import Store
from funnel_desktop.text import message

ROW = {
    "stage": "target",
    "rank": "a0",
    "stage_since": "2026-01-01T00:00:00Z",
    "created_at": "2026-01-01T00:00:00Z",
}
STEP = message("Undo", "something")


@pytest.fixture
def store(funnel: Path) -> Store:
    return Store(open_file(funnel, "write"))


def dump(connection: sqlite3.Connection) -> list[object]:
    """Return all that is in a file but the notes of what was changed when: undo is a change, too."""
    return [
        connection.execute(f"SELECT rowid, * FROM {table} ORDER BY rowid").fetchall()
        for table in DATA_TABLES
        if table not in NOTE_TABLES
    ]


def run(steps: object) -> None:
    for _ in steps:  # type: ignore[attr-defined]
        pass


@pytest.mark.parametrize(
    "statements",
    [
        ["UPDATE deal SET customer = 'x'"],
        ["DELETE FROM stage_move", "DELETE FROM check_answer", "DELETE FROM deal"],
        ["DELETE FROM check_answer WHERE rowid % 2"],
        ["UPDATE deal SET note = 'a'", "UPDATE deal SET note = 'b'", "DELETE FROM check_answer"],
        [
            "INSERT INTO setting VALUES ('colour', '1')",
            "UPDATE setting SET value = '2'",
            "DELETE FROM setting",
        ],
        ["INSERT INTO setting VALUES ('colour', '1')", "UPDATE setting SET value = '2'"],
        ["INSERT INTO field_change (id, deal_id, field, changed_at) SELECT id, id, 'note', '2026' FROM deal"],
        [
            "INSERT INTO outcome_event (id, deal_id, outcome, happened_on, recorded_at) SELECT id, id, "
            "'open', '', '' FROM deal"
        ],
    ],
)
def test_any_table_comes_back(store: Store, statements: list[str]) -> None:
    connection = store.file.connection
    before = dump(connection)
    with store.change(STEP):
        for statement in statements:
            connection.execute(statement)
    after = dump(connection)
    for _ in range(2):
        if store.undo_steps:
            run(store.undo())
            assert dump(connection) == before
            run(store.redo())
            assert dump(connection) == after
    store.close()


def test_a_step_without_a_change_is_none(store: Store) -> None:
    with store.change(STEP):
        store.file.connection.execute("UPDATE deal SET customer = 'x' WHERE rowid = -1")
    assert store.undo_steps == []
    store.close()


def test_an_error_inside_leaves_no_step(store: Store) -> None:
    before = dump(store.file.connection)

    def fail_on_the_way() -> None:
        with store.change(STEP):
            store.file.connection.execute("DELETE FROM check_answer")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_on_the_way()
    assert dump(store.file.connection) == before
    assert store.undo_steps == []
    store.close()


def test_what_was_done_anew_ends_what_could_be_redone(store: Store) -> None:
    connection = store.file.connection
    for text in "abc":
        with store.change(STEP):
            connection.execute("UPDATE deal SET note = ?", (text,))
    run(store.undo())
    run(store.undo())
    with store.change(STEP):
        connection.execute("UPDATE deal SET note = 'd'")
    assert (len(store.undo_steps), len(store.redo_steps)) == (2, 0)
    run(store.undo())
    assert connection.execute("SELECT DISTINCT note FROM deal").fetchall() == [("a",)]
    store.close()


def test_the_latest_two_hundred_steps_are_kept(funnel_path: Path) -> None:
    store = Store(create_file(funnel_path))
    connection = store.file.connection
    for number in range(205):
        with store.change(STEP):
            connection.execute("INSERT INTO setting VALUES (?, '1')", (f"key {number}",))
    assert len(store.undo_steps) == 200
    (images,) = connection.execute("SELECT count(*) FROM temp.before_setting").fetchone()
    assert images == 200
    while store.undo_steps:
        run(store.undo())
    assert connection.execute("SELECT count(*) FROM setting").fetchone() == (6,)  # and the origin
    store.close()


def test_the_journal_leaves_no_trace_in_the_file(store: Store, funnel: Path) -> None:
    with store.change(STEP):
        store.file.connection.execute("UPDATE deal SET note = 'x'")
    of_the_journal = {
        name for (name,) in store.file.connection.execute("SELECT name FROM sqlite_temp_schema")
    }
    store.close()
    plain = sqlite3.connect(funnel)
    names = {name for (name,) in plain.execute("SELECT name FROM sqlite_schema")}
    plain.close()
    assert of_the_journal >= {"journal_state", "before_deal", "note_update_deal"}
    assert not names & of_the_journal
    # The table of what was won before one began is the file's own.
    names -= {"won_before", "sqlite_autoindex_won_before_1"}
    assert not any("before" in name or "journal" in name or "note_" in name for name in names)


def test_a_row_written_twice_in_a_step_in_whatever_way_comes_back_as_it_was(store: Store) -> None:
    connection = store.file.connection
    before = dump(connection)
    with store.change(STEP):
        for number in range(3):
            connection.execute(
                "INSERT INTO setting (key, value) VALUES ('rule', ?) "
                "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (f'"{number}"',),
            )
            connection.execute("UPDATE OR REPLACE deal SET note = note || 'x' WHERE rowid = 1")
    run(store.undo())
    assert dump(connection) == before
    run(store.redo())
    assert connection.execute("SELECT value FROM setting WHERE key = 'rule'").fetchone() == ('"2"',)
    store.close()


@pytest.mark.parametrize("far", [1, -1], ids=["to the end", "to the beginning"])
def test_a_deal_that_came_back_under_another_number_is_exchanged_with_itself(store: Store, far: int) -> None:
    """Going back takes a deal away and puts it in elsewhere; thousands of rows may lie between the two."""
    connection = store.file.connection
    with store.change(STEP):
        for number in range(2, 1002):
            names = ("id", "customer", "updated_at", *ROW)
            connection.execute(
                f"INSERT INTO deal (rowid, {', '.join(names)}) VALUES ({', '.join('?' * (len(names) + 1))})",
                (1_000_000 + number, f"deal {number}", f"Firma {number}", ROW["created_at"], *ROW.values()),
            )
    before = dump(connection)
    moved, to = (1_000_002, 1_100_000) if far > 0 else (1_001_001, 1_000_001)
    with store.change(STEP):
        connection.execute("UPDATE deal SET note = 'x' WHERE rowid > 1000000")
        columns = [name for (name,) in connection.execute("SELECT name FROM pragma_table_info('deal')")]
        listed = ", ".join(columns)
        held = connection.execute(f"SELECT {listed} FROM deal WHERE rowid = ?", (moved,)).fetchone()
        connection.execute("DELETE FROM deal WHERE rowid = ?", (moved,))
        connection.execute(
            f"INSERT INTO deal (rowid, {listed}) VALUES ({', '.join('?' * (len(columns) + 1))})", (to, *held)
        )
    after = dump(connection)
    for _ in range(2):
        run(store.undo())
        assert dump(connection) == before
        run(store.redo())
        assert dump(connection) == after
    store.close()
