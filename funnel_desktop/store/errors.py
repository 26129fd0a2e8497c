"""Errors of SQLite: the environment's fault, which gets a sentence, and our own mistakes, which do not."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from funnel_desktop.store.file import FunnelFileError, damaged
from funnel_desktop.text import message


def environment_error(path: Path, error: BaseException) -> FunnelFileError | None:
    """Return the sentence for an error of SQLite that is the environment's fault: disk, lock, damage.

    None for any other error: that one is our own mistake.
    """
    if isinstance(error, UnicodeDecodeError) or "decode to UTF-8" in str(error):
        return FunnelFileError("damaged", damaged(path, message("File", "a text cannot be read")))
    if not isinstance(error, sqlite3.DatabaseError):
        return None
    # The low byte is the primary result code; the rest says more of the same.
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return FunnelFileError(
            "disk", message("File", "The disk is full, so nothing was changed. Make room and try again.")
        )
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return FunnelFileError(
            "in_use",
            message(
                "File",
                "Another program is writing to {path}, so nothing was changed. Close it there and try again.",
                path=path,
            ),
        )
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return FunnelFileError("damaged", damaged(path, error))
    if code in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN):
        return FunnelFileError(
            "disk",
            message(
                "File", "{path} could not be written ({why}); nothing was changed.", path=path, why=error
            ),
        )
    return None
