"""Copies of a funnel file, each checked before it gets its name. Those that the program keeps by itself are
made in ``copies``.

A copy is made by SQLite's backup interface, so it is right even while the file is open and written to. It
appears under its name when it is complete and on disk, or not at all.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from funnel_desktop.reasons import why
from funnel_desktop.regular_files import same_file
from funnel_desktop.safe_files import placing, replacing
from funnel_desktop.store.connecting import connect_to_read
from funnel_desktop.store.driver import connect
from funnel_desktop.store.errors import FunnelFileError, damaged, reason, trouble
from funnel_desktop.store.lock import PLAIN_START, beginning_of
from funnel_desktop.store.schema import APPLICATION_ID
from funnel_desktop.store.soundness import whole_look
from funnel_desktop.text import Message, message

if TYPE_CHECKING:
    from funnel_desktop.store.key import Key

_PAGES = 256  # 1 MiB a slice: a few milliseconds

Progress = Callable[[float], None]


def back_up(
    source: sqlite3.Connection,
    target: Path,
    progress: Progress | None = None,
    *,
    replace: bool = False,
    key: Key | None = None,
) -> None:
    """Copy an open file to ``target``; ``progress`` is told the share done after every slice.

    ``key``: that of a locked file; its copy is locked, too.

    An exception raised by ``progress`` cancels: nothing is left. What is at ``target`` already is only taken
    away with ``replace``, and only if it is a funnel file itself. Raises FunnelFileError. Not inside a
    change.
    """
    check_target(_path_of(source), target, replace)
    try:
        with (replacing if replace else placing)(target) as part:
            copy = connect(part, "rw", key=key)
            try:
                copy.execute("PRAGMA synchronous = OFF")  # the whole of it is synced before it gets its name
                _copy(source, copy, progress)
                copy.execute("PRAGMA journal_mode = DELETE")
                damage = whole_look(copy, _path_of(source))
            finally:
                copy.close()
            if damage is not None:
                raise FunnelFileError("damaged", damage)
    except (sqlite3.DatabaseError, MemoryError) as error:
        raise _copy_error(_path_of(source), target, error) from error
    except FileExistsError:
        raise FunnelFileError("exists", _is_there(target)) from None
    except OSError as error:
        raise FunnelFileError("disk", cannot_copy(target, why(error))) from error


def _copy(source: sqlite3.Connection, copy: sqlite3.Connection, progress: Progress | None) -> None:
    def told(_status: int, remaining: int, total: int) -> None:
        if progress is not None:
            progress(1 - remaining / total if total else 1.0)

    source.backup(copy, pages=_PAGES, progress=told)


def check_target(source: Path, target: Path, replace: bool) -> None:
    """Raise FunnelFileError where no copy of ``source`` may be written to ``target``."""
    if os.path.isdir(target):
        raise FunnelFileError(
            "disk", message("File", "{path} is a folder. Give the copy a name.", path=target)
        )
    if not target.parent.is_dir():
        raise FunnelFileError("disk", message("File", "There is no folder {folder}.", folder=target.parent))
    there = os.path.exists(target)
    if there and same_file(target, source):
        # Whoever has it open would go on writing into a file that no longer has a name.
        raise FunnelFileError("exists", message("File", "{path} cannot be its own copy.", path=source))
    if there and not (replace and is_funnel_file(target)):
        raise FunnelFileError("exists", _is_there(target))


def _is_there(target: Path) -> Message:
    return message("File", "{path} is there already. Choose another name for the copy.", path=target)


def is_funnel_file(path: Path) -> bool:
    """Whether a file is a funnel file by its first bytes, or may be one that is locked with a passphrase."""
    from funnel_desktop.store.key import is_locked
    from funnel_desktop.store.lock import in_use_here

    if in_use_here(path):
        return True
    try:
        header = beginning_of(path)
    except OSError:
        return False
    if header[:16] != PLAIN_START:
        return is_locked(path)
    return header[68:72] == APPLICATION_ID.to_bytes(4, "big")


def _path_of(connection: sqlite3.Connection) -> Path:
    as_text = connection.text_factory
    connection.text_factory = os.fsdecode  # a name need not be UTF-8
    try:
        for _number, name, file in connection.execute("PRAGMA database_list"):
            if name == "main":
                return Path(file)
    finally:
        connection.text_factory = as_text
    return Path()


def cannot_copy(target: Path, why: object) -> Message:
    """Return the sentence for a copy that could not be made."""
    return message(
        "File", "The copy {path} could not be made: {why}. Nothing was changed.", path=target, why=why
    )


def _copy_error(source: Path, target: Path, error: BaseException) -> FunnelFileError:
    if trouble(error, source) == "damage":
        return FunnelFileError("damaged", damaged(source, error))
    return FunnelFileError("disk", cannot_copy(target, reason(error, target)))


def back_up_file(
    path: Path,
    target: Path,
    progress: Progress | None = None,
    *,
    replace: bool = False,
    key: Key | None = None,
) -> None:
    """Copy the file at ``path`` as ``back_up`` does, with a connection of its own: may
    run on another thread."""
    with opened_to_copy(path, target, key) as source:
        back_up(source, target, progress, replace=replace, key=key)


@contextlib.contextmanager
def opened_to_copy(path: Path, target: Path, key: Key | None) -> Iterator[sqlite3.Connection]:
    """Open the file at ``path`` with a connection of its own, to be copied to ``target``. Raises
    FunnelFileError."""
    try:
        source = connect_to_read(path, key)
    except OSError as error:
        raise FunnelFileError("disk", cannot_copy(target, why(error))) from error
    except (sqlite3.Error, MemoryError) as error:
        raise _copy_error(path, target, error) from error
    try:
        yield source.connection
    finally:
        source.close()
