"""The steps that make a funnel file or bring an older one up to date, run by sqlite-utils and recorded in the
file."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from funnel_desktop.store.schema import APPLICATION_ID, FIRST_TABLES, ROOM_TABLES, USER_VERSION

if TYPE_CHECKING:
    from sqlite_utils import Migrations
    from sqlite_utils.db import Database


def _migrations() -> Migrations:
    # Made when needed: importing sqlite_utils costs more than opening a file and painting its board.
    from sqlite_utils import Migrations

    funnel = Migrations("funnel")

    @funnel(name="first_tables")
    def first_tables(database: Database) -> None:
        for statement in _statements(FIRST_TABLES):
            database.execute(statement)

    @funnel(name="room_tables")
    def room_tables(database: Database) -> None:
        for statement in _statements(ROOM_TABLES):
            database.execute(statement)

    return funnel


def _statements(script: str) -> list[str]:
    """Split a script at the semicolons that end a statement."""
    statements, current = [], ""
    for line in script.splitlines(keepends=True):
        current += line
        if sqlite3.complete_statement(current):
            statements.append(current.strip())
            current = ""
    return statements


def lend_tables(connection: sqlite3.Connection) -> None:
    """Give an older file that is only read the tables it lacks, empty and outside the file, for as long as it
    is open: every reader finds what it asks for."""
    there = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    connection.execute("PRAGMA query_only = OFF")
    for statement in _statements(ROOM_TABLES):
        words = statement.split()
        if words[:2] == ["CREATE", "TABLE"] and words[2] not in there:
            connection.execute(statement.replace("CREATE TABLE", "CREATE TEMP TABLE", 1))
    connection.execute("PRAGMA query_only = ON")


def migrate(connection: sqlite3.Connection) -> None:
    """Apply what is pending to an open file and mark it as ours, at this program's version.

    Each step is its own transaction; one that fails leaves the file at the step before.
    """
    from sqlite_utils.db import Database

    _migrations().apply(Database(connection, execute_plugins=False))
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {USER_VERSION}")
