"""What every connection is told before it reads: a file from a colleague is only data."""

from __future__ import annotations

import sqlite3
import sys

LONGEST = 64 << 20
"""Bytes that a row or text may have: far more than any of ours, and far less than the memory of a
computer."""


def harden(connection: sqlite3.Connection) -> None:
    """Take nothing in a file for granted.

    Functions and virtual tables are not run from a file's schema, pages are checked when they are read, the
    schema cannot be written past SQLite, and no row may be larger than ``LONGEST``. What the library behind
    the connection does not offer is left out (before Python 3.12 the third, with SQLCipher the last two).
    """
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    if hasattr(connection, "setlimit"):
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST)
    if sys.version_info >= (3, 12) and hasattr(connection, "setconfig"):
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
