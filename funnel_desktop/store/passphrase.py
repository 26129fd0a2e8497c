"""Unlocking a file with its passphrase; setting, changing and removing the passphrase of a file.

A file is never changed on the spot: what it holds is written into a new one beside it, which is checked, put
on the disk, and only then takes the file's place. Where a passphrase is set, nothing of it is written in the
open on the way.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from funnel_desktop.safe_files import replacing
from funnel_desktop.store.driver import NoSQLCipherError, connect
from funnel_desktop.store.errors import damaged, environment_error
from funnel_desktop.store.file import FunnelFileError, hold, open_file, why_not_writable
from funnel_desktop.store.key import Key, is_locked, looks_locked
from funnel_desktop.store.lock import PLAIN_START
from funnel_desktop.store.refusals import cannot_write, in_use, not_ours, unavailable, wrong_passphrase

_ROWS = 1_000
_PAGES = 256

Progress = Callable[[float], None]


def unlock(path: Path, passphrase: str, salts: Iterable[bytes] = ()) -> Key | None:
    """Return the key of the file at ``path``, made from its passphrase; None for a plain file.

    Takes a tenth of a second or more: on a thread where a window waits. ``salts`` of copies are tried where
    the file's own does not fit, since it may be what is damaged. Not for a file that this process has open.
    Raises FunnelFileError: "wrong_passphrase", or what else is the matter.
    """
    lock = hold(path)
    try:
        first = lock.page(1)
        if first.startswith(PLAIN_START):
            return None
        if not looks_locked(first, lock.size(), path.name):
            raise FunnelFileError("not_ours", not_ours(path))
        for salt in dict.fromkeys((first[:16], *salts)):
            key = Key.of(passphrase, salt)
            if key.fits(lock.page, lock.size()):
                return key
    finally:
        lock.release()
    raise FunnelFileError("wrong_passphrase", wrong_passphrase(path))


def same_key(path: Path, passphrase: str, key: Key) -> Key:
    """Return ``key`` if it was made from the passphrase. For a file that this process has open: it is not
    touched. Takes as long as ``unlock``. Raises FunnelFileError "wrong_passphrase"."""
    if not Key.of(passphrase, key.salt).same_as(key):
        raise FunnelFileError("wrong_passphrase", wrong_passphrase(path))
    return key


def fits(path: Path, key: Key) -> bool:
    """Whether a key opens the locked file at ``path``. Not for a file that this process has open. Raises
    FunnelFileError."""
    lock = hold(path)
    try:
        return key.fits(lock.page, lock.size())
    finally:
        lock.release()


def relock(path: Path, old: Key | None, new: Key | None, progress: Progress | None = None) -> None:
    """Lock the file at ``path``, which ``old`` opens (None: it is plain), with ``new`` (None: not at all).

    Not for a file that this process has open. ``progress`` is told the share done; an exception that it
    raises cancels. Raises FunnelFileError; then, and when cancelled, the file is as it was. The file keeps
    its version, its mode, and the numbers of its rows.
    """
    open_file(path, "read", key=old).close()  # says what is wrong with it
    lock = hold(path)
    try:
        why_not = why_not_writable(path, lock)
        if why_not is not None:
            raise FunnelFileError(*why_not)
        with _errors_of(path), replacing(path) as part:
            _write_anew(path, old, new, part, progress or (lambda _share: None))
            real = os.path.realpath(path)  # SQLite lays them beside what a link leads to
            if any(os.path.lexists(f"{real}{end}") for end in ("-wal", "-journal")):
                # It would be applied to the new file, and spoil it.
                raise FunnelFileError("in_use", in_use(path))
            if sys.platform == "win32":
                lock.release()  # Windows does not let an open file be replaced
    finally:
        lock.release()


def relock_copies(
    copies: Iterable[Path], old: Key | None, new: Key | None, progress: Progress | None = None
) -> list[Path]:
    """Lock copies of a file as ``relock`` does, those in the open too; return those that could not be.

    A copy that another passphrase locks stays as it is and is among these. Each keeps its time.
    """
    listed, left = list(copies), []
    for number, copy in enumerate(listed):
        try:
            times = copy.stat()
            relock(copy, old if is_locked(copy) else None, new)
            os.utime(copy, ns=(times.st_atime_ns, times.st_mtime_ns))
        except (FunnelFileError, OSError):
            left.append(copy)
        if progress is not None:
            progress((number + 1) / len(listed))
    return left


@contextmanager
def _errors_of(path: Path) -> Iterator[None]:
    """Turn what goes wrong with files into sentences."""
    try:
        yield
    except NoSQLCipherError:
        raise FunnelFileError("unavailable", unavailable(path)) from None
    except OSError as error:
        raise FunnelFileError("disk", cannot_write(path, error)) from error
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        known = environment_error(path, error)
        if known is None:
            raise
        raise known from error


def _write_anew(path: Path, old: Key | None, new: Key | None, part: Path, progress: Progress) -> None:
    """Write what a file holds into ``part`` under another key, and check it."""
    with closing(connect(path, "rw", key=old)) as source:
        # What lies in a log comes into the one file; fails while somebody else has it open.
        if source.execute("PRAGMA journal_mode = DELETE").fetchone() != ("delete",):
            raise FunnelFileError("in_use", in_use(path))
        source.execute("BEGIN IMMEDIATE")
        _check_pages(source, path, old)  # damage is not to be locked in
        with closing(connect(part, "rw", key=new)) as target:
            # What is sorted for an index stays in memory on both ways; nobody needs half of the new file.
            target.execute("PRAGMA temp_store = MEMORY")
            target.execute("PRAGMA journal_mode = MEMORY")  # OFF is refused by a connection that is defensive
            target.execute("PRAGMA synchronous = OFF")
            if (old is None) == (new is None):
                # (SQLite copies from no connection that keeps others from writing.)
                with closing(connect(path, "ro", key=old)) as reader:
                    reader.backup(target, pages=_PAGES, progress=_share_of(progress))
            else:
                _pour(source, target, progress)
            _check(source, target, path, new)
        source.execute("ROLLBACK")


def _share_of(progress: Progress) -> Callable[[int, int, int], None]:
    return lambda _status, remaining, total: progress(1 - remaining / total if total else 1.0)


def _tables(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    """Return the names of the tables that are not SQLite's own, and the statements that make them."""
    return connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*' ORDER BY rowid"
    ).fetchall()


def _count(connection: sqlite3.Connection, table: str) -> int:
    (count,) = connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()
    return int(count)


def _pour(source: sqlite3.Connection, target: sqlite3.Connection, progress: Progress) -> None:
    """Copy everything from one kind of file into the other: SQLite's own way of copying asks for one kind.

    Row by row, with the rows' numbers: the order of events hangs on them.
    """
    (encoding,) = source.execute("PRAGMA encoding").fetchone()
    target.execute(f"PRAGMA encoding = '{encoding}'")
    target.execute("PRAGMA ignore_check_constraints = ON")  # what is there is there
    tables = _tables(source)
    every = sum(_count(source, table) for table, _ in tables) or 1
    done = 0
    target.execute("BEGIN IMMEDIATE")
    for table, statement in tables:
        target.execute(statement)
        columns = [
            f'"{name}"'
            for name, hidden in source.execute("SELECT name, hidden FROM pragma_table_xinfo(?)", (table,))
            if not hidden
        ]
        listed = ", ".join(["rowid", *columns])
        insert = f'INSERT INTO "{table}" ({listed}) VALUES ({", ".join("?" * (len(columns) + 1))})'
        rows = source.execute(f'SELECT {listed} FROM "{table}" ORDER BY rowid')
        while some := rows.fetchmany(_ROWS):
            target.executemany(insert, some)
            done += len(some)
            progress(done / every * 0.9)
    for (statement,) in source.execute(
        "SELECT sql FROM sqlite_schema WHERE type <> 'table' AND sql IS NOT NULL ORDER BY rowid"
    ):
        target.execute(statement)
    for mark in ("application_id", "user_version"):
        (value,) = source.execute(f"PRAGMA {mark}").fetchone()
        target.execute(f"PRAGMA {mark} = {value}")
    target.execute("COMMIT")


def _check(source: sqlite3.Connection, target: sqlite3.Connection, path: Path, key: Key | None) -> None:
    """Raise unless the new file is sound and holds as many rows as the old one."""
    _check_pages(target, path, key)
    if any(_count(source, name) != _count(target, name) for name, _ in _tables(source)):
        raise FunnelFileError("damaged", damaged(path, "rows are missing"))


def _check_pages(connection: sqlite3.Connection, path: Path, key: Key | None) -> None:
    found = [] if key is None else [text for (text,) in connection.execute("PRAGMA cipher_integrity_check")]
    found += [text for (text,) in connection.execute("PRAGMA integrity_check(1)") if text != "ok"]
    if found:
        raise FunnelFileError("damaged", damaged(path, " ".join(found[0].split())))
