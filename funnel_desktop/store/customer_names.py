"""Whose names stand in a file, as far as they are few enough to be looked at all together."""

from __future__ import annotations

import sqlite3

from funnel_desktop.method.texts import shown_text


class CustomerNames:
    """Reads only."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def changes(self) -> int | None:
        """Return a number that is another one after anything was written to the file by us; None once the
        file is closed: what showed it may still be there."""
        try:
            return self._connection.total_changes
        except sqlite3.ProgrammingError:
            return None

    def few(self, most_rows: int, most_names: int) -> list[str] | None:
        """Return the customers of deals and leads; None in a file that has more than so many deals or names,
        and in one that is damaged there: whoever shows the deals says so."""
        try:
            return self._few(most_rows, most_names)
        except sqlite3.DatabaseError:
            return None

    def _few(self, most_rows: int, most_names: int) -> list[str] | None:
        for table in ("deal", "lead"):
            if (self._connection.execute(f"SELECT max(rowid) FROM {table}").fetchone()[0] or 0) > most_rows:
                return None
        rows = self._connection.execute(
            "SELECT customer FROM deal WHERE customer <> '' UNION "
            "SELECT customer FROM lead WHERE customer <> '' LIMIT ?",
            (most_names + 1,),
        ).fetchall()
        return None if len(rows) > most_names else [shown_text(name) for (name,) in rows]
