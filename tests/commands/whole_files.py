"""Whole files: all that is in one, in three ways, and another version put into it."""

from __future__ import annotations

from pathlib import Path

from funnel_desktop.commands.merge import MergeFile
from funnel_desktop.commands.session import Session, run_through
from funnel_desktop.method.merge_plan import MergePlan
from funnel_desktop.store.checking import check_file
from funnel_desktop.store.schema import DATA_TABLES, NOTE_TABLES

Everything = dict[str, list[tuple[object, ...]]]


def dump(session: Session) -> Everything:
    """Return everything in a file, handles included."""
    connection = session.store.file.connection
    return {
        table: connection.execute(f"SELECT rowid, * FROM {table} ORDER BY rowid").fetchall()
        for table in DATA_TABLES
    }


def contents(session: Session) -> Everything:
    """Return everything in a file but the order of its rows."""
    connection = session.store.file.connection
    return {
        table: sorted(connection.execute(f"SELECT * FROM {table}").fetchall(), key=repr)
        for table in DATA_TABLES
    }


def shown(session: Session) -> Everything:
    """Return what of that a user sees: all but when it was noted."""
    connection = session.store.file.connection
    found = {}
    for table in DATA_TABLES:
        if table not in NOTE_TABLES:
            columns = connection.execute("SELECT name FROM pragma_table_info(?)", (table,))
            names = ", ".join(name for (name,) in columns if name != "updated_at")
            found[table] = sorted(connection.execute(f"SELECT {names} FROM {table}").fetchall(), key=repr)
    return found


def put_into(session: Session, other: Path, *, different: bool = False) -> MergePlan:
    """Put another version into an open file, which is to be sound then, and return what that changed."""
    work = MergeFile(session, other, different=different)
    try:
        run_through(session.execute_in_slices(work.name(), work.run, notes_itself=True))
    finally:
        work.close()
    assert check_file(session.store.file.connection) == []
    assert work.plan is not None
    return work.plan
