"""The one place that opens connections: to plain files by Python's own SQLite, to files locked with a
passphrase by SQLCipher.

SQLCipher's library is another SQLite in this process. It is loaded when the first locked file is opened, and
never has a file open that the other one has open too: on POSIX, closing a file in one takes the locks of the
other away.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast
from urllib.parse import quote_from_bytes

from funnel_desktop.store.caution import harden

if TYPE_CHECKING:
    from funnel_desktop.store.key import Key

Access = Literal["rw", "ro", "rwc"]

_CACHED_STATEMENTS = 256

PATIENCE = 1.0
"""Seconds to wait for another program that writes to the file right now; longer would look like a hang."""


class NoSQLCipherError(sqlite3.NotSupportedError):
    """This build of the program, or this installation, has no library for locked files."""


def connect(
    path: Path, access: Access, *, key: Key | None = None, patience: float = PATIENCE
) -> sqlite3.Connection:
    """Open the file at ``path``, in autocommit; with ``key`` as one that is locked with a passphrase.

    ``access``: "rw" to write, "ro" to read, "rwc" to make it where it is not there. ``patience``: seconds
    to wait for another writer. Whether the key fits shows when the file is first read. Raises sqlite3.Error.
    """
    uri = f"{_uri_of(path)}?mode={access}"
    connection = _opener(key)(
        uri,
        uri=True,
        isolation_level=None,
        cached_statements=_CACHED_STATEMENTS,
        timeout=patience,
        check_same_thread=False,  # an older file is opened on another thread, and then used on the window's
    )
    try:
        if key is not None:
            _unlock(connection, key)
        _guard(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _uri_of(path: Path) -> str:
    """Return a path as SQLite takes it in a URI. Path.as_uri loads the whole of urllib.request since Python
    3.14, sockets and encryption with it."""
    place = path.absolute().as_posix()
    return "file://" + quote_from_bytes(os.fsencode(place if place.startswith("/") else f"/{place}"), "/:")


def connect_in_memory(key: Key | None = None) -> sqlite3.Connection:
    """Open an empty database in memory; with ``key`` one into which a locked file can be copied."""
    connection = _opener(key)(":memory:", isolation_level=None, check_same_thread=False)
    if key is not None:
        _unlock(connection, key)
    _guard(connection)
    return connection


def sqlite_version() -> str:
    """Return the version of SQLite that reads and writes plain files."""
    return sqlite3.sqlite_version


def can_lock() -> bool:
    """Whether files that are locked with a passphrase can be opened and made."""
    try:
        _sqlcipher()
    except NoSQLCipherError:
        return False
    return True


def _opener(key: Key | None) -> Callable[..., sqlite3.Connection]:
    return sqlite3.connect if key is None else _sqlcipher()


def _unlock(connection: sqlite3.Connection, key: Key) -> None:
    # Its complaints about a wrong key or a damaged page come as errors, and would go to the terminal too.
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.set_key(key.specification())  # type: ignore[attr-defined]  # SQLCipher's connections alone
    # What is sorted or kept for undo stays in memory: on the disk it would lie in the open.
    connection.execute("PRAGMA temp_store = MEMORY")


def _guard(connection: sqlite3.Connection) -> None:
    """Set what every connection has, whatever is in the file."""
    harden(connection)


@cache
def _sqlcipher() -> Callable[..., sqlite3.Connection]:
    """Load SQLCipher and return what opens connections with it. Its errors become kinds of sqlite3's own."""
    try:
        from sqlcipher3 import dbapi2
    except ImportError as error:
        raise NoSQLCipherError(str(error)) from error
    # (Its Error itself cannot: it stands on Exception alone, which Python does not let go of. It is never
    # raised.)
    for name in ("InterfaceError", "DatabaseError"):
        _also(getattr(dbapi2, name), dbapi2.Error, getattr(sqlite3, name))
    for name in (
        *("OperationalError", "IntegrityError", "DataError"),
        *("NotSupportedError", "InternalError", "ProgrammingError"),
    ):
        _also(getattr(dbapi2, name), dbapi2.DatabaseError, getattr(sqlite3, name))
    return cast("Callable[..., sqlite3.Connection]", dbapi2.connect)


def _also(error: type[Exception], base: type[Exception], kind: type[Exception]) -> None:
    """Make an error of SQLCipher one of sqlite3's, so that whoever catches that one catches both."""
    error.__bases__ = (base, kind)
