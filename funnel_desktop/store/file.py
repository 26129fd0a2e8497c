"""Opening and creating a funnel file, with one sentence for everything that can be wrong with it."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from funnel_desktop.safe_files import placing
from funnel_desktop.store import belonging
from funnel_desktop.store.admission import Update, WhyNot, admit, opening_error, why_only_read
from funnel_desktop.store.connecting import (
    Source,
    connect_to_read,
    connect_to_write,
    folder_writable,
    read_copy,
)
from funnel_desktop.store.driver import NoSQLCipherError, connect
from funnel_desktop.store.errors import FunnelFileError as FunnelFileError
from funnel_desktop.store.errors import cannot_be_read, trouble
from funnel_desktop.store.funnel_file import FunnelFile
from funnel_desktop.store.lock import PLAIN_START, FileLock
from funnel_desktop.store.private_copy import PrivateCopy
from funnel_desktop.store.refusals import (
    cannot_write,
    in_use,
    name_too_long,
    not_ours,
    strange_log,
    unavailable,
    wrong_passphrase,
)
from funnel_desktop.store.schema import APPLICATION_ID, SCHEMA_MAJOR
from funnel_desktop.text import message

if TYPE_CHECKING:
    from funnel_desktop.store.key import Key

Mode = Literal["write", "read", "either"]


def create_file(
    path: Path, fill: Callable[[Path], None] | None = None, *, key: Key | None = None
) -> FunnelFile:
    """Make a new, empty funnel file at ``path`` and open it for writing; with ``key`` one that is locked.

    It is there when it is whole: ``fill`` is given a path under which to put something into it before.
    Raises FunnelFileError when something is there already or the place cannot be written.
    """
    from funnel_desktop.store.migrations import migrate, name_origin

    too_long = name_too_long(path)
    if too_long is not None:
        raise FunnelFileError("disk", too_long)
    filling = False
    try:
        with placing(path) as part:
            connection = connect(part, "rw", key=key)
            try:
                # The whole of it is synced before it gets its name: until then there is nothing to lose.
                connection.execute("PRAGMA synchronous = OFF")
                migrate(connection)
                name_origin(connection)
            finally:
                connection.close()
            if fill is not None:
                filling = True
                fill(part)
                filling = False
    except FileExistsError:
        raise FunnelFileError(
            "exists",
            message("File", "{path} is there already. Choose another name, or open it.", path=path),
        ) from None
    except NoSQLCipherError:
        raise FunnelFileError("unavailable", unavailable(path)) from None
    except (OSError, sqlite3.Error, MemoryError) as error:
        if filling:
            raise
        raise FunnelFileError("disk", cannot_write(path, error)) from None
    return open_file(path, "write", key=key)


def open_file(
    path: Path, mode: Mode = "either", *, key: Key | None = None, update: Update = True
) -> FunnelFile:
    """Open a funnel file; one that is locked with its ``key``, which a plain one does not look at.

    "write" needs to write and raises when it cannot; "read" opens for reading beside whoever writes; "either"
    writes if it can and otherwise reads, with ``read_only_reason`` set. A file that is not ours, damaged or
    newer than this program can read raises FunnelFileError. Whatever is refused is not changed.

    An older file is brought up to date. ``update``: a function that is told the share done of that, and may
    raise to end it, which leaves the file as it was; False: it is refused as "older", since that takes long
    for a large one. What is opened on one thread may then be used on another.
    """
    lock = hold(path)
    try:
        return _open_held(path, mode, lock, key, update)
    except OSError as error:
        lock.release()
        raise cannot_be_read(path, error) from error
    except BaseException:
        lock.release()
        raise


def hold(path: Path) -> FileLock:
    """Lay a hand on a file, without the writer's lock yet. Raises FunnelFileError when it is not there or
    cannot be read."""
    try:
        return FileLock(path)
    except OSError as error:
        raise cannot_be_read(path, error) from None


def _open_held(path: Path, mode: Mode, lock: FileLock, key: Key | None, update: Update) -> FunnelFile:
    if not stat.S_ISREG(os.fstat(lock.descriptor).st_mode):
        raise FunnelFileError("not_ours", not_ours(path))
    header = lock.header()
    if header[:16] == PLAIN_START:
        key = None
        _version_of(path, header[68:72], header[60:64])
    else:
        key = _right_key(path, lock, key)
    why_not: WhyNot | None = None
    if mode != "read":
        why_not = why_not_writable(path, lock)
        if why_not is not None and mode == "write":
            raise FunnelFileError(*why_not)
    said, alone = None, False
    if (mode != "read" and why_not is None) or (belonging.may_matter(path) and lock.is_free()):
        said, alone = belonging.settle(path, lambda: lock.page(1), key)
    if alone and why_not is None:
        why_not = WhyNot("read_only", strange_log(path))
    try:
        source = None
        if mode != "read" and why_not is None:
            try:
                source = _opened_again(path, key, update, writing=True)
            except (FunnelFileError, sqlite3.DatabaseError) as error:
                why_not = why_only_read(path, error)
                if why_not is None or mode == "write":
                    raise
        if source is None:
            source = _opened_again(path, key, update, writing=False, alone=alone)
    except NoSQLCipherError:
        raise FunnelFileError("unavailable", unavailable(path)) from None
    except FunnelFileError as error:
        error.said_before = said
        raise
    except (sqlite3.DatabaseError, UnicodeDecodeError, MemoryError) as error:
        raise opening_error(path, error) from error
    if mode == "read" and not alone:
        why_not = WhyNot("", message("File", "The file was opened for reading only."))
    kind, sentence = why_not or ("", None)
    file = FunnelFile(path, source, lock, sentence, kind, key)
    file.said_on_opening = said
    return file


def _opened_again(
    path: Path, key: Key | None, update: Update, *, writing: bool, alone: bool = False
) -> Source:
    """The same, tried twice where it cannot be read: a drive or a network may fail once, and then nothing is
    wrong with the file."""
    try:
        return _opened(path, key, update, writing=writing, alone=alone)
    except sqlite3.DatabaseError as error:
        if trouble(error, path) not in ("damage", "reading"):
            raise
    return _opened(path, key, update, writing=writing, alone=alone)


def _opened(path: Path, key: Key | None, update: Update, *, writing: bool, alone: bool = False) -> Source:
    """Open a file and see that it may be let in; ``alone``: without the log that lies beside it and is not
    its own."""
    if writing:
        source = Source(connect_to_write(path, key))
    elif alone:
        source = read_copy(PrivateCopy(path, with_sides=False), key)
    else:
        source = connect_to_read(path, key)
    try:
        # Not what the header says: the log may know better, and of a locked file it cannot be read.
        version = _version_inside(path, source.connection)
        admit(path, source, version, key, update, writing=writing)
    except BaseException:
        source.close()
        raise
    return source


def _version_of(path: Path, mark: bytes, version: bytes) -> int:
    """Return the version that a file bears; raise unless it has our mark and can be read by this program."""
    if int.from_bytes(mark, "big") != APPLICATION_ID:
        raise FunnelFileError("not_ours", not_ours(path))
    number = int.from_bytes(version, "big")
    if number // 1000 > SCHEMA_MAJOR:
        raise FunnelFileError(
            "newer",
            message(
                "File",
                "{path} was made by a newer version of Funnel Desktop. Update the program to open it; the "
                "file was not changed.",
                path=path,
            ),
        )
    return number


def _version_inside(path: Path, connection: sqlite3.Connection) -> int:
    """The same for an open file."""
    (mark,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return _version_of(path, mark.to_bytes(4, "big", signed=True), version.to_bytes(4, "big", signed=True))


def _right_key(path: Path, lock: FileLock, key: Key | None) -> Key:
    """Return the key of a file that is no plain one; raise unless it looks locked and the key fits."""
    from funnel_desktop.store.key import looks_locked

    if not looks_locked(lock.page(1), lock.size(), path.name):
        raise FunnelFileError("not_ours", not_ours(path))
    if key is None:
        raise FunnelFileError("locked", message("File", "{path} is locked with a passphrase.", path=path))
    if not key.fits(lock.page, lock.size()):
        raise FunnelFileError("wrong_passphrase", wrong_passphrase(path))
    return key


def why_not_writable(path: Path, lock: FileLock) -> WhyNot | None:
    """Return the kind and the sentence why a file cannot be written, or take the writer's lock and return
    None."""
    # The permission bits count even for an administrator: a file marked read-only is meant to stay as it is.
    if not lock.may_write or not path.stat().st_mode & 0o222 or not os.access(path, os.W_OK):
        return WhyNot(
            "read_only",
            message("File", "{path} is write-protected, so it was opened for reading only.", path=path),
        )
    too_long = name_too_long(path)
    if too_long is not None:
        return WhyNot("read_only", too_long)
    if not folder_writable(path):
        return WhyNot(
            "read_only",
            message(
                "File",
                "The folder {folder} is write-protected, so {name} was opened for reading only.",
                folder=path.parent,
                name=path.name,
            ),
        )
    if not lock.take():
        return WhyNot("in_use", in_use(path))
    return None
