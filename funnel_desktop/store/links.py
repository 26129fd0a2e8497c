"""What is kept of linked files inside a funnel."""

from __future__ import annotations

import sqlite3


class Links:
    """What the links of a file are asked besides their records."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def kept_bytes(self) -> int:
        """Return how many bytes all files kept inside have."""
        (total,) = self._connection.execute(
            "SELECT coalesce(sum(length(content)), 0) FROM kept_file"
        ).fetchone()
        return int(total)
