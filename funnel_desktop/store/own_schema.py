"""What may be in a funnel file: our tables and indexes and nothing that acts. A file from a colleague is only
data.

SQLite files can bring things that work by themselves: triggers that change other rows at an edit,
views in the
place of tables, generated columns, virtual tables, checks that call functions. None of that is ours,
so a file
that has it is not opened, and the object is named. Its data can be rescued: that copies rows only.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from funnel_desktop.store.driver import connect_in_memory
from funnel_desktop.store.errors import FunnelFileError, damaged
from funnel_desktop.store.migrations import statements
from funnel_desktop.store.schema import STEPS, USER_VERSION, Step
from funnel_desktop.text import Message, message

_STEPS_OF_SQLITE_UTILS = "_sqlite_migrations"
_OF_SQLITE = ("sqlite_sequence", "sqlite_stat1", "sqlite_stat4")
_MIGRATION_COLUMNS = {"id", "migration_set", "name", "applied_at"}
_QUIET = re.compile(r"--[^\n]*|/\*.*?\*/|'(?:[^']|'')*'", re.DOTALL)
_QUOTED = re.compile(r'"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]', re.DOTALL)
_ADDED_COLUMN = re.compile(r"ALTER TABLE (\w+) ADD COLUMN ([^;]+);")
_RULES = re.compile(r"\n  (?:CHECK|UNIQUE|FOREIGN KEY|PRIMARY KEY)\b")
_BEFORE_BRACKET = re.compile(r"(?:(\w+)\s+)?(\w+)\s*\(")
_WORDS_BEFORE_BRACKET = frozenset(
    (
        "check",
        "in",
        "key",
        "unique",
        "and",
        "or",
        "not",
        "default",
        "between",
        "is",
        "when",
        "then",
        "else",
        "case",
    )
)
_WORDS_BEFORE_NAMES = frozenset(("table", "references", "on"))


def refuse_what_is_not_ours(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """Raise FunnelFileError "strange" if a file of ``version`` holds anything that no program of ours put
    there, and "damaged" if one of its tables is missing.

    A newer minor version may have more tables, columns and indexes, but nothing that acts. A missing index
    only costs time.
    """
    expected = objects_of(min(version, USER_VERSION))
    if not expected:
        raise FunnelFileError(
            "damaged", damaged(path, message("File", "its version {number} is none", number=version))
        )
    # What acts is named before what only lies there.
    found = connection.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_schema "
        "ORDER BY type NOT IN ('trigger', 'view'), sql NOT LIKE 'CREATE VIRTUAL%'"
    ).fetchall()
    for kind, name, table, sql in found:
        what = _foreign(
            connection, (str(kind), str(name), str(table), sql), expected, newer=version > USER_VERSION
        )
        if what is not None:
            raise FunnelFileError("strange", _not_opened(path, what))
    there = {name for kind, name, *_ in found if kind == "table"}
    for kind, name in expected:
        if kind == "table" and name not in there:
            raise FunnelFileError(
                "damaged", damaged(path, message("File", "the table {name} is missing", name=name))
            )


def objects_of(version: int) -> dict[tuple[str, str], str]:
    """Return the SQL of every table and index of a file of ``version``, by kind and name; empty for a version
    that there never was. Not to be changed."""
    steps = tuple(step for step in STEPS if step.version <= version)
    return _objects_of(steps) if steps and steps[-1].version == version else {}


@cache
def _objects_of(steps: tuple[Step, ...]) -> dict[tuple[str, str], str]:
    script = [text for step in steps for text in statements(step.script)]
    objects: dict[tuple[str, str], str] = {}
    for text in script:
        added = _ADDED_COLUMN.fullmatch(text)
        if added is not None and ("table", added[1]) in objects:
            objects["table", added[1]] = _with_column(objects["table", added[1]], added[2])
            continue
        sql = text[text.index("CREATE") :].rstrip(";") if "CREATE" in text else ""
        created = re.match(r"CREATE (?:UNIQUE )?(TABLE|INDEX) (\w+)", sql)
        if created is None:
            return _made(script)  # a step that alters a table: only SQLite knows what comes of it
        objects[created[1].lower(), created[2]] = sql
    return objects


def _with_column(sql: str, column: str) -> str:
    """Return what SQLite makes of the text of a table of ours when a column is added: it comes before the
    comma that leads to the rules of the table, else before the bracket. (To let SQLite make all tables would
    cost ten times as much, at every start.)"""
    rules = _RULES.search(sql)
    if rules is None:
        place = sql.rindex(")")
    else:
        start = sql.rindex("\n", 0, rules.start())
        last_column, _, _comment = sql[start : rules.start()].partition("--")
        place = start + last_column.rindex(",")
    return f"{sql[:place]}, {column}{sql[place:]}"


def _made(script: list[str]) -> dict[tuple[str, str], str]:
    connection = connect_in_memory()
    try:
        for text in script:
            connection.execute(text)
        rows = connection.execute("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
        return {(kind, name): sql for kind, name, sql in rows}
    finally:
        connection.close()


def _foreign(
    connection: sqlite3.Connection,
    row: tuple[str, str, str, str | None],
    expected: dict[tuple[str, str], str],
    *,
    newer: bool,
) -> Message | None:
    """Return what an object of a file is if it is not ours, None if it is."""
    kind, name, table, sql = row
    if kind == "trigger":
        return message("File", "a trigger named {name}", name=_shown(name))
    if kind == "view":
        return message("File", "a view named {name}", name=_shown(name))
    if kind == "index" and sql is None:  # of a primary key; it comes and goes with its table
        return None
    text = sql or ""
    if kind == "table" and re.match(r"\s*CREATE\s+VIRTUAL", text, re.IGNORECASE):
        return message("File", "a virtual table named {name}", name=_shown(name))
    if expected.get((kind, name)) == text or (kind == "table" and name in _OF_SQLITE):
        return None
    is_theirs = table == _STEPS_OF_SQLITE_UTILS
    if newer or is_theirs:
        surprise = _surprise(connection, kind, name, text, expected)
        if surprise is None and is_theirs and kind == "table":
            return None if set(_columns(connection, name)) == _MIGRATION_COLUMNS else _named(kind, name)
        return surprise
    if (kind, name) in expected:
        return message("File", "a changed table or index {name}", name=_shown(name))
    return _named(kind, name)


def _named(kind: str, name: str) -> Message:
    if kind == "index":
        return message("File", "an index named {name}", name=_shown(name))
    return message("File", "a table named {name}", name=_shown(name))


def _surprise(
    connection: sqlite3.Connection, kind: str, name: str, sql: str, expected: dict[tuple[str, str], str]
) -> Message | None:
    """Look at an object that need not be like ours, because a newer program or a library made it: it may hold
    data, and nothing that acts."""
    columns = _columns(connection, name) if kind == "table" else {}
    if any(hidden for *_, hidden in columns.values()):
        return message("File", "a generated column in {name}", name=_shown(name))
    if any(_calls(sql)):
        return message("File", "{name}, which calls a function", name=_shown(name))
    if kind == "index":
        return (
            None
            if (kind, name) not in expected
            else message("File", "a changed table or index {name}", name=_shown(name))
        )
    if (kind, name) in expected and not _has_ours(connection, name, columns, expected[kind, name]):
        return message("File", "a changed table or index {name}", name=_shown(name))
    return None


def _has_ours(
    connection: sqlite3.Connection, name: str, columns: dict[str, tuple[object, ...]], sql: str
) -> bool:
    """Whether a table has all that ours has: the columns as they are, rows with numbers, references that do
    nothing by themselves."""
    ours = connect_in_memory()
    try:
        ours.execute(sql)
        same = all(columns.get(column) == made for column, made in _columns(ours, name).items())
        for fact in ("foreign_key_list(?)", "table_list(?)"):
            wanted = (
                "wr, strict"
                if fact.startswith("table_list")
                else '"table", "from", "to", on_update, on_delete'
            )
            query = f"SELECT {wanted} FROM pragma_{fact} ORDER BY 1, 2"
            same = (
                same
                and connection.execute(query, (name,)).fetchall() == ours.execute(query, (name,)).fetchall()
            )
        return same
    finally:
        ours.close()


def _columns(connection: sqlite3.Connection, table: str) -> dict[str, tuple[object, ...]]:
    rows = connection.execute(
        'SELECT name, type, "notnull", dflt_value, pk, hidden FROM pragma_table_xinfo(?)', (table,)
    )
    return {name: tuple(rest) for name, *rest in rows}


def _calls(sql: str) -> Iterator[str]:
    """Yield what stands before a bracket and may be a function."""
    plain = _QUOTED.sub(" quoted ", _QUIET.sub(" '' ", sql))
    for before, word in _BEFORE_BRACKET.findall(plain):
        if word.lower() not in _WORDS_BEFORE_BRACKET and before.lower() not in _WORDS_BEFORE_NAMES:
            yield word


def _shown(name: str) -> str:
    """Return a name from the file so that it can stand in a sentence."""
    plain = "".join(character if character.isprintable() else "?" for character in name)
    return plain if len(plain) <= 60 else plain[:59] + "…"


def _not_opened(path: Path, what: Message) -> Message:
    return message(
        "File",
        "{path} was not opened: it holds {what}, which Funnel Desktop did not make and which could "
        "change deals "
        "by itself. Save what can be read: only the data are taken over.",
        path=path,
        what=what,
    )
