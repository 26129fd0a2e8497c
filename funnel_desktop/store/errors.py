"""What SQLite says when something is wrong, by its code: damage, the environment's fault with a sentence each
and what to do, and our own mistakes, which get none."""

from __future__ import annotations

import errno
import os
import sqlite3
from pathlib import Path

from funnel_desktop.file_errors import FunnelFileError as FunnelFileError
from funnel_desktop.file_errors import Trouble
from funnel_desktop.reasons import why
from funnel_desktop.store.lock import can_be_read
from funnel_desktop.text import Message, message

_BY_PRIMARY: dict[int, Trouble] = {
    sqlite3.SQLITE_CORRUPT: "damage",
    sqlite3.SQLITE_NOTADB: "damage",
    sqlite3.SQLITE_FORMAT: "damage",
    sqlite3.SQLITE_FULL: "full",
    sqlite3.SQLITE_BUSY: "busy",
    sqlite3.SQLITE_LOCKED: "busy",
    sqlite3.SQLITE_PROTOCOL: "busy",
    sqlite3.SQLITE_READONLY: "protected",
    sqlite3.SQLITE_PERM: "protected",
    sqlite3.SQLITE_AUTH: "protected",
    sqlite3.SQLITE_CANTOPEN: "cannot open",
    sqlite3.SQLITE_IOERR: "writing",
    sqlite3.SQLITE_NOLFS: "writing",
    sqlite3.SQLITE_NOMEM: "memory",
    sqlite3.SQLITE_TOOBIG: "range",
}
"""By the primary code, the low byte."""

_BY_EXTENDED: dict[str, Trouble] = {
    "SQLITE_READONLY_DBMOVED": "moved",
    "SQLITE_READONLY_DIRECTORY": "folder",
    "SQLITE_READONLY_ROLLBACK": "folder",
    "SQLITE_READONLY_RECOVERY": "folder",
    "SQLITE_READONLY_CANTINIT": "folder",
    "SQLITE_READONLY_CANTLOCK": "folder",
    "SQLITE_IOERR_NOMEM": "memory",
    "SQLITE_IOERR_SHMSIZE": "full",
    "SQLITE_IOERR_READ": "reading",
    "SQLITE_IOERR_SHORT_READ": "reading",
    "SQLITE_IOERR_FSTAT": "reading",
    "SQLITE_IOERR_ACCESS": "reading",
    "SQLITE_IOERR_SEEK": "reading",
    "SQLITE_IOERR_MMAP": "reading",
    "SQLITE_IOERR_IN_PAGE": "reading",
    "SQLITE_IOERR_CORRUPTFS": "reading",
    "SQLITE_IOERR_DATA": "damage",
    "SQLITE_IOERR_VNODE": "moved",
    "SQLITE_IOERR_LOCK": "no locks",
    "SQLITE_IOERR_RDLOCK": "no locks",
    "SQLITE_IOERR_UNLOCK": "no locks",
    "SQLITE_IOERR_BLOCKED": "no locks",
    "SQLITE_IOERR_CHECKRESERVEDLOCK": "no locks",
    "SQLITE_IOERR_SHMLOCK": "no locks",
}
"""By the extended code, where it says more; by name, since an older SQLite does not know them all."""


def trouble(error: BaseException, path: Path) -> Trouble | None:
    """Return what is the matter when ``error`` is the environment's or the file's fault; None when it is our
    own mistake.

    Asked right where the error is caught, since whether too many files are open shows only then.
    """
    if isinstance(error, MemoryError):
        return "memory"
    if isinstance(error, UnicodeDecodeError) or "decode to UTF-8" in str(error):
        return "damage"
    if not isinstance(error, sqlite3.DatabaseError):
        return None
    if str(error) == "integer overflow":  # a sum; the code is that of any wrong statement
        return "range"
    code = getattr(error, "sqlite_errorcode", 0)
    named = getattr(error, "sqlite_errorname", "")
    found = _BY_EXTENDED.get(named) or _BY_PRIMARY.get(code & 0xFF)
    if found == "damage" and not can_be_read(path):
        return "reading"  # SQLite calls a sector that the drive does not give damage, too
    if found == "cannot open":
        # SQLite does not say why. Files that it opens on the way (the log, a journal) fail with this
        # code, too.
        if _too_many_open():
            return "handles"
        if not _may_write(path.parent):
            return "folder"
    return found


def environment_error(path: Path, error: BaseException) -> FunnelFileError | None:
    """Return the sentence for an error that is the environment's or the file's fault, with what to do about
    it; None for any other error: that one is our own mistake.

    In every one of these cases a change that was being made has been taken back.
    """
    found = trouble(error, path)
    return None if found is None else _error(found, path, error)


def not_given(path: Path) -> FunnelFileError:
    """Return the error for a file of which the drive does not give everything."""
    return _error("reading", path, OSError())


def cannot_be_read(path: Path, error: OSError) -> FunnelFileError:
    """Return the error for a file that the system does not give, by what it says of it."""
    if error.errno == errno.ENOENT:
        return FunnelFileError(
            "missing",
            message("File", "There is no file {path}. Check the name and the folder.", path=path),
        )
    return FunnelFileError(
        "disk", message("File", "{path} cannot be opened: {why}.", path=path, why=why(error))
    )


def _error(found: Trouble, path: Path, error: BaseException) -> FunnelFileError:
    said = _sentence(found, path, error)
    said.trouble = found
    return said


def _sentence(found: Trouble, path: Path, error: BaseException) -> FunnelFileError:
    if found == "damage":
        if isinstance(error, UnicodeDecodeError) or "decode to UTF-8" in str(error):
            return FunnelFileError("damaged", damaged(path, message("File", "a text cannot be read")))
        return FunnelFileError("damaged", damaged(path, str(error)))
    kinds = {
        "busy": "in_use",
        "protected": "read_only",
        "folder": "read_only",
        "memory": "memory",
        "range": "strange",
    }
    sentences = {
        "full": message("File", "The disk is full, so nothing was changed. Make room and try again."),
        "busy": message(
            "File",
            "Another program is writing to {path}, so nothing was changed. Close it there and try again.",
            path=path,
        ),
        "protected": message(
            "File",
            "{path} is write-protected, so nothing was changed. Allow writing to it, or save a copy "
            "elsewhere.",
            path=path,
        ),
        "folder": message(
            "File",
            "Nothing can be written in the folder {folder}, so {name} was not changed. Allow writing "
            "there, or "
            "save a copy elsewhere.",
            folder=path.parent,
            name=path.name,
        ),
        "moved": message(
            "File",
            "{path} was moved, replaced or removed while it was open, so nothing was changed. Put it "
            "back, or "
            "open it where it is now.",
            path=path,
        ),
        "handles": message(
            "File",
            "Too many files are open, so {path} could not be used and nothing was changed. Close other "
            "programs and try again.",
            path=path,
        ),
        "cannot open": message(
            "File",
            "{path}, or a file that is needed beside it, could not be opened; nothing was changed. "
            "Check that "
            "the drive and the folder are there, and try again.",
            path=path,
        ),
        "reading": message(
            "File",
            "The drive or the network reports an error in reading {path}; nothing was changed. Check the "
            "connection and try again; if it stays so, copy the file to another drive.",
            path=path,
        ),
        "writing": message(
            "File",
            "The drive or the network reports an error in writing {path}; nothing was changed. Check the "
            "connection and try again; if it stays so, save a copy on another drive.",
            path=path,
        ),
        "no locks": message(
            "File",
            "The folder {folder} does not let programs lock files, as some network folders do not, so "
            "nothing "
            "was changed. Copy {name} to a folder of this computer and work there.",
            folder=path.parent,
            name=path.name,
        ),
        "memory": message(
            "File",
            "There is not enough memory, so nothing was changed. Close other programs and try again.",
        ),
        "range": message(
            "File",
            "{path} holds an amount or a text that is larger than any can be, so it cannot be used. "
            "Save what "
            "can be read.",
            path=path,
        ),
    }
    return FunnelFileError(kinds.get(found, "disk"), sentences[found])


def reason(error: BaseException, path: Path) -> Message | str:
    """Return in a few words what is the matter, to be put into a sentence on what could not be done; the
    system's or SQLite's own words where it is none of what users meet."""
    if isinstance(error, OSError):
        return why(error)
    words = {
        "damage": message("File", "the file is damaged"),
        "full": message("File", "the disk is full"),
        "busy": message("File", "another program is writing to it"),
        "protected": message("File", "it is write-protected"),
        "folder": message("File", "nothing can be written in the folder"),
        "moved": message("File", "it was moved or replaced"),
        "handles": message("File", "too many files are open"),
        "cannot open": message("File", "it cannot be opened"),
        "reading": message("File", "the drive or the network reports an error"),
        "writing": message("File", "the drive or the network reports an error"),
        "no locks": message("File", "the folder does not let programs lock files"),
        "memory": message("File", "there is not enough memory"),
        "range": message("File", "an amount or a text in it is larger than any can be"),
    }
    found = trouble(error, path)
    return str(error) if found is None else words[found]


def damaged(path: Path, error: object) -> Message:
    """Return the sentence for a file whose contents SQLite cannot read."""
    return message(
        "File",
        "{path} is damaged ({why}). It was not changed. Open a backup of it, or save what can be read.",
        path=path,
        why=error,
    )


def _too_many_open() -> bool:
    try:
        os.close(os.open(os.devnull, os.O_RDONLY))
    except OSError as error:
        return error.errno in (errno.EMFILE, errno.ENFILE)
    return False


def _may_write(folder: Path) -> bool:
    try:
        return not folder.exists() or (bool(folder.stat().st_mode & 0o222) and os.access(folder, os.W_OK))
    except OSError:
        return True
