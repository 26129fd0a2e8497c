"""A file from a colleague is only data: what acts by itself, and all that is not ours, is not let in."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.session import Session
from funnel_desktop.store.driver import connect
from funnel_desktop.store.file import FunnelFileError, open_file
from funnel_desktop.store.migrations import migrate
from funnel_desktop.store.own_schema import objects_of
from funnel_desktop.store.recovery import recover
from funnel_desktop.store.schema import USER_VERSION

ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT"
STRANGE = {
    "a trigger named evil": [
        "CREATE TRIGGER evil AFTER UPDATE ON deal BEGIN UPDATE deal SET amount_minor = 1; "
        "DELETE FROM stage_move; END"
    ],
    "a view named deal": [
        "ALTER TABLE deal RENAME TO hidden",
        f"CREATE VIEW deal AS {ENDLESS} hidden.* FROM hidden, n",
    ],
    "a virtual table named words": ["CREATE VIRTUAL TABLE words USING fts5 (a)"],
    "a table named more": ["CREATE TABLE more (a)"],
    "an index named ev": ["CREATE INDEX ev ON deal (abs(amount_minor))"],
    "a changed table or index deal": ["ALTER TABLE deal ADD COLUMN colour TEXT"],
    "a changed table or index deal_by_step": [
        "DROP INDEX deal_by_step",
        "CREATE UNIQUE INDEX deal_by_step ON deal (search_text)",
    ],
}
NEWER_STRANGE = {
    "a trigger named evil": STRANGE["a trigger named evil"],
    "a view named deal": STRANGE["a view named deal"],
    "a virtual table named words": STRANGE["a virtual table named words"],
    "a generated column in deal": ["ALTER TABLE deal ADD COLUMN twice INTEGER AS (amount_minor * 2) VIRTUAL"],
    "more, which calls a function": ["CREATE TABLE more (a TEXT CHECK (length(zeroblob(a)) > 1)) STRICT"],
    "quoted, which calls a function": ['CREATE TABLE quoted (a TEXT CHECK ("abs"(a) > 1)) STRICT'],
    "ev, which calls a function": ["CREATE INDEX ev ON deal (customer) WHERE abs(amount_minor) > 3"],
    "a changed table or index setting": [
        "DROP TABLE setting",
        "CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID",
    ],
}


def alter(path: Path, statements: list[str], version: int | None = None) -> bytes:
    plain = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        plain.execute(statement)
    if version is not None:
        plain.execute(f"PRAGMA user_version = {version}")
    plain.close()
    return path.read_bytes()


def refusal(path: Path) -> FunnelFileError:
    sentences = []
    for mode in ("either", "read", "write"):
        with pytest.raises(FunnelFileError) as error:
            open_file(path, mode).close()
        sentences.append(error.value)
    assert len({str(sentence) for sentence in sentences}) == 1
    return sentences[0]


@pytest.mark.parametrize("what", STRANGE)
def test_what_is_not_ours_is_named_and_not_let_in(funnel: Path, what: str) -> None:
    before = alter(funnel, STRANGE[what])
    error = refusal(funnel)
    assert error.kind == "strange"
    assert what in str(error)
    assert "Save what can be read" in str(error)
    assert funnel.read_bytes() == before


@pytest.mark.parametrize("what", NEWER_STRANGE)
def test_a_file_that_calls_itself_newer_may_not_bring_anything_that_acts(funnel: Path, what: str) -> None:
    before = alter(funnel, NEWER_STRANGE[what], USER_VERSION + 1)
    error = refusal(funnel)
    assert error.kind == "strange"
    assert what in str(error)
    assert funnel.read_bytes() == before


def test_a_newer_small_version_may_bring_more_tables_columns_and_indexes(funnel: Path) -> None:
    alter(
        funnel,
        [
            "ALTER TABLE deal ADD COLUMN colour TEXT DEFAULT 'red' CHECK (colour IN ('red', 'blue'))",
            "CREATE TABLE more (id TEXT PRIMARY KEY, deal_id TEXT REFERENCES deal (id), -- a hint (see)\n"
            "kind TEXT CHECK (kind IN ('a', 'b') AND (kind <> 'c'))) STRICT",
            "CREATE UNIQUE INDEX more_by_deal ON more (deal_id, kind) WHERE kind <> 'a'",
        ],
        USER_VERSION + 1,
    )
    session = Session.open(funnel, "write")
    session.execute(AddDeal({"customer": "新客户"}))
    session.undo()
    session.close()


def test_what_sqlite_itself_notes_is_no_stranger(funnel: Path) -> None:
    alter(funnel, ["ANALYZE", "VACUUM"])
    open_file(funnel, "write").close()


def test_a_missing_table_is_damage_and_a_missing_index_only_costs_time(funnel: Path) -> None:
    alter(funnel, ["DROP INDEX deal_by_step"])
    open_file(funnel, "write").close()
    alter(funnel, ["DROP TABLE review"])
    error = refusal(funnel)
    assert error.kind == "damaged"
    assert "the table review is missing" in str(error)


def test_a_version_that_there_never_was_is_damage(funnel: Path) -> None:
    alter(funnel, [], 17)
    error = refusal(funnel)
    assert error.kind == "damaged"
    assert "version 17" in str(error)


@pytest.mark.parametrize("what", ["a trigger named evil", "an index named ev", "a table named more"])
def test_the_data_of_a_strange_file_can_be_saved_without_what_is_strange(
    funnel: Path, tmp_path: Path, what: str
) -> None:
    alter(funnel, STRANGE[what])
    target = tmp_path / "saved.funnel"
    recovery = recover(funnel, target)
    assert str(recovery.sentence) == "40 deal(s) were saved; nothing was lost."
    session = Session.open(target, "write")
    session.execute(AddDeal({"customer": "新"}))
    assert session.store.deals.count() == 41
    session.close()


def test_a_view_in_the_place_of_the_deals_is_not_read_by_rescue(funnel: Path, tmp_path: Path) -> None:
    alter(funnel, STRANGE["a view named deal"])
    with pytest.raises(FunnelFileError, match="Nothing of"):
        recover(funnel, tmp_path / "saved.funnel")
    assert list(tmp_path.glob("*.funnel")) == []


def test_names_from_the_file_stand_in_the_sentence_without_tricks(funnel: Path) -> None:
    alter(funnel, ['CREATE TABLE "a\u202eb\n' + "x" * 200 + '" (a)'])
    sentence = str(refusal(funnel))
    assert "a?b?" in sentence
    assert "\n" not in sentence
    assert "…" in sentence


def test_no_connection_trusts_what_is_in_a_file(funnel: Path) -> None:
    file = open_file(funnel, "write")
    with closing(connect(funnel, "ro")) as reading:
        for connection in (file.connection, reading):
            assert connection.execute("PRAGMA trusted_schema").fetchone() == (0,)
            assert connection.execute("PRAGMA cell_size_check").fetchone() == (1,)
    file.close()


def test_what_is_expected_is_what_the_steps_make() -> None:
    made = sqlite3.connect(":memory:", isolation_level=None)
    migrate(made)
    rows = made.execute(
        "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND tbl_name <> '_sqlite_migrations'"
    )
    assert objects_of(USER_VERSION) == {(kind, name): sql for kind, name, sql in rows}
    made.close()
