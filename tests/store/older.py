"""A file as a program of an earlier version would have left it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from funnel_desktop.store.migrations import migrate


def made_older(path: Path, version: int, *, settings: bool = False) -> None:
    """Put a file of ``version`` in the place of another, with all of its rows that such a file can hold;
    without ``settings`` it has none."""
    older = path.with_name(f"{path.name} of {version}")
    connection = sqlite3.connect(older, isolation_level=None)
    migrate(connection, up_to=version)
    connection.execute("ATTACH ? AS newer", (str(path),))
    connection.execute("BEGIN")
    tables = connection.execute(
        "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' "
        "AND name NOT LIKE 'sqlite%'"
    )
    for (table,) in tables.fetchall():
        if table == "setting" and not settings:
            continue
        names = ", ".join(
            name for (name,) in connection.execute("SELECT name FROM pragma_table_info(?, 'main')", (table,))
        )
        connection.execute(f"INSERT INTO main.{table} ({names}) SELECT {names} FROM newer.{table}")
    connection.execute("COMMIT")
    connection.close()
    older.replace(path)
