"""Damage as drives do it: pages that make no sense, an index that lacks what its table holds."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path


def leaf_of(path: Path, name: str) -> tuple[int, int]:
    """Return where the first leaf of a table, or the root of an index, begins and ends in the file."""
    with closing(sqlite3.connect(path)) as connection:
        (size,) = connection.execute("PRAGMA page_size").fetchone()
        (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,)).fetchone()
    content = path.read_bytes()
    number = int(root)
    page = content[(root - 1) * size : root * size]
    if page[0] == 5:  # an inner page of a table: pointers to the leaves
        first = int.from_bytes(page[12:14], "big")
        number = int.from_bytes(page[first : first + 4], "big")
    return (number - 1) * size, number * size


def spoil(path: Path, name: str) -> bytes:
    """Overwrite the first leaf of a table, or the root of an index, as a bad sector does; return the file's
    bytes."""
    start, end = leaf_of(path, name)
    content = bytearray(path.read_bytes())
    content[start:end] = b"\xff" * (end - start)
    path.write_bytes(content)
    return bytes(content)


def forget_in_index(path: Path, index: str, change: str) -> None:
    """Make a change of which an index does not hear: its pages are sound, and lack a row."""
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("PRAGMA writable_schema = ON")
        kept = plain.execute("SELECT * FROM sqlite_schema WHERE name = ?", (index,)).fetchone()
        plain.execute("DELETE FROM sqlite_schema WHERE name = ?", (index,))
        plain.commit()
    with closing(sqlite3.connect(path)) as plain:
        plain.execute(change)
        plain.execute("PRAGMA writable_schema = ON")
        plain.execute("INSERT INTO sqlite_schema VALUES (?, ?, ?, ?, ?)", kept)
        plain.commit()
