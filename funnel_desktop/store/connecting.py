"""How a connection to a funnel file is made: for writing, or only for reading, in whatever state a
program that was killed left it."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from funnel_desktop.safe_files import sqlite_pragmas
from funnel_desktop.store.driver import Access, connect
from funnel_desktop.store.errors import trouble
from funnel_desktop.store.lock import PLAIN_START, beginning_of
from funnel_desktop.store.private_copy import PrivateCopy, has_sides

if TYPE_CHECKING:
    from funnel_desktop.store.key import Key


_BESIDE_THE_FILE = ("folder", "cannot open", "protected", "full", "writing")
"""What is the matter when a file needs something beside it that cannot be made: the index of its log."""

_ROOM_FOR_LOG = 1 << 20


class Source:
    """A connection that only reads, and the copy that it reads where the file itself cannot be read as it
    lies there."""

    def __init__(self, connection: sqlite3.Connection, copy: PrivateCopy | None = None) -> None:
        self.connection = connection
        self.copy = copy

    def replace(self, connection: sqlite3.Connection) -> None:
        """Read another connection from now on; the one before, and its copy, are closed."""
        self.close()
        self.connection, self.copy = connection, None

    def connect_again(self, key: Key | None = None) -> sqlite3.Connection:
        """Open the copy that is read once more, in place of the connection before."""
        assert self.copy is not None
        self.connection.close()
        self.connection = connect(self.copy.path, "ro", key=key)
        return self.connection

    def close(self) -> None:
        """Close the connection and take the copy away. Harmless when called twice."""
        self.connection.close()
        if self.copy is not None:
            self.copy.remove()


def connect_to_write(path: Path, key: Key | None = None) -> sqlite3.Connection:
    """Open a file for writing; what a killed program left unfinished is completed in it. Raises
    sqlite3.Error, MemoryError."""
    return _begun(path, "rw", key, read_only=False)


def connect_to_read(path: Path, key: Key | None = None) -> Source:
    """Open a file for reading, beside whoever writes to it, without changing it or what lies beside it.

    What a killed program left unfinished is completed in a copy, if it cannot be read as it is. Raises
    sqlite3.Error, MemoryError, and FunnelFileError when there is no place for a copy.
    """
    if not _needs_copy(path):
        try:
            return Source(_begun(path, "ro", key, read_only=True))
        except sqlite3.DatabaseError as error:
            if trouble(error, path) not in _BESIDE_THE_FILE or not _unfinished(path):
                raise
    return read_copy(PrivateCopy(path), key)


def read_copy(copy: PrivateCopy, key: Key | None = None) -> Source:
    """Read a copy, which is completed first; closing the source takes it away. Raises as
    ``connect_to_read``."""
    try:
        connection = _begun(copy.path, "rw", key, read_only=False)
    except BaseException:
        copy.remove()
        raise
    connection.execute("PRAGMA query_only = ON")
    return Source(connection, copy)


def has_room_for_log(path: Path) -> bool:
    """Whether there is room beside ``path`` for the log. On a full disk a file in log mode cannot even be
    read, as its log has an index."""
    import shutil

    try:
        return shutil.disk_usage(path.parent).free >= _ROOM_FOR_LOG
    except OSError:
        return True  # not every file system tells


def folder_writable(path: Path) -> bool:
    """Whether files can be made beside ``path``; a folder marked as read-only counts as such for an
    administrator, too."""
    return bool(path.parent.stat().st_mode & 0o222) and os.access(path.parent, os.W_OK)


def _needs_copy(path: Path) -> bool:
    """Whether reading the file where it is would need files beside it that cannot be made.

    Not where the index of the log (-shm) is there: then another program may be writing, and SQLite reads
    beside it.
    """
    if folder_writable(path) or os.path.lexists(f"{os.path.realpath(path)}-shm"):
        return False
    return _unfinished(path)


def _unfinished(path: Path) -> bool:
    """Whether the file was left with a log or journal, or in log mode: by a kill, or by a copy made while it
    was open."""
    if has_sides(path):
        return True
    try:
        header = beginning_of(path)
    except OSError:
        return False
    # Of a locked file this cannot be seen from outside.
    return header[18:19] == b"\x02" or not header.startswith(PLAIN_START)


def _begun(path: Path, access: Access, key: Key | None, *, read_only: bool) -> sqlite3.Connection:
    """Open a file and read what is in it; once more where it cannot be read, since a drive or a network may
    fail once."""
    try:
        return _begin(path, access, key, read_only=read_only)
    except sqlite3.DatabaseError as error:
        if trouble(error, path) not in ("damage", "reading"):
            raise
    return _begin(path, access, key, read_only=read_only)


def _begin(path: Path, access: Access, key: Key | None, *, read_only: bool) -> sqlite3.Connection:
    connection = connect(path, access, key=key)
    try:
        set_up(connection, read_only=read_only, locked=key is not None)
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()  # only this touches the file
    except BaseException:
        connection.close()
        raise
    return connection


_CACHE = -16_384
_CACHE_OF_LOCKED = -65_536
"""KiB of pages that a connection keeps, the minus says to SQLite. A page that is read again comes from the
system's memory at next to no cost, but that of a locked file has to be decrypted again."""


def set_up(connection: sqlite3.Connection, *, read_only: bool, locked: bool) -> None:
    """Set how a connection behaves."""
    # FULL: what the screen shows as done is on the disk, even when the power goes.
    connection.execute("PRAGMA synchronous = FULL")
    for pragma in sqlite_pragmas():
        connection.execute(pragma)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute(f"PRAGMA cache_size = {_CACHE_OF_LOCKED if locked else _CACHE}")
    if read_only:
        connection.execute("PRAGMA query_only = ON")
