"""The steps that make a funnel file or bring an older one up to date, run by sqlite-utils and recorded in the
file. The steps themselves, and how to add one, stand in ``store.schema``.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING

from funnel_desktop.store.driver import connect_in_memory
from funnel_desktop.store.schema import APPLICATION_ID, STEPS, USER_VERSION, Step

if TYPE_CHECKING:
    from sqlite_utils import Migrations
    from sqlite_utils.db import Database

    from funnel_desktop.store.key import Key

_PAGES = 500


def migrate(connection: sqlite3.Connection, up_to: int = USER_VERSION) -> None:
    """Bring an open file up to date and mark it as ours, in one transaction: all of it, or nothing.

    ``up_to`` stops at an older version: for tests and for looking at what older programs made.
    """
    from sqlite_utils.db import Database

    connection.execute("BEGIN IMMEDIATE")
    try:
        _migrations(up_to).apply(Database(connection, execute_plugins=False))
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {up_to}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def migrated_copy(
    connection: sqlite3.Connection,
    *,
    key: Key | None = None,
    progress: Callable[[float], None] | None = None,
) -> sqlite3.Connection:
    """Return the contents of an older file that is only read, brought up to date in memory; closes
    ``connection``, that of a locked file with ``key``. The file stays as it is. ``progress`` is told the
    share done, and may raise to end it."""

    def told(_status: int, remaining: int, total: int) -> None:
        if progress is not None:
            progress(1 - remaining / max(1, total))

    copy = connect_in_memory(key)
    try:
        connection.backup(copy, pages=_PAGES, progress=told)
        migrate(copy)
    except BaseException:
        copy.close()
        raise
    connection.close()
    return copy


def _migrations(up_to: int) -> Migrations:
    # Made when needed: importing sqlite_utils costs more than opening a file and painting its board.
    from sqlite_utils import Migrations

    funnel = Migrations("funnel")
    for step in STEPS:
        if step.version <= up_to:
            _register(funnel, step)
    return funnel


def _register(funnel: Migrations, step: Step) -> None:
    @funnel(name=step.name)
    def run(database: Database) -> None:
        for statement in statements(step.script):
            database.execute(statement)


def statements(script: str) -> list[str]:
    """Split a script at the semicolons that end a statement."""
    found, current = [], ""
    for line in script.splitlines(keepends=True):
        current += line
        if sqlite3.complete_statement(current):
            found.append(current.strip())
            current = ""
    return found


def name_origin(connection: sqlite3.Connection) -> None:
    """Give a new file the name by which all its later versions know that they belong together."""
    from funnel_desktop.identifiers import new_id

    connection.execute("INSERT INTO setting (key, value) VALUES ('origin', ?)", (f'"{new_id()}"',))
