"""Opening, creating and closing a funnel file, with one sentence for everything that can be wrong with it."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from funnel_desktop.part_names import LONGEST_NAME, shorten_name
from funnel_desktop.reasons import why
from funnel_desktop.safe_files import placing
from funnel_desktop.store import belonging
from funnel_desktop.store.admission import WhyNot, admit, opening_error, why_only_read
from funnel_desktop.store.connecting import (
    Source,
    connect_to_read,
    connect_to_write,
    folder_writable,
    has_room_for_log,
    read_copy,
)
from funnel_desktop.store.driver import PATIENCE, NoSQLCipherError, connect
from funnel_desktop.store.errors import FunnelFileError as FunnelFileError
from funnel_desktop.store.errors import damaged as damaged
from funnel_desktop.store.errors import reason
from funnel_desktop.store.folder_kind import on_network
from funnel_desktop.store.identity import Identity, Whereabouts, identity_at, identity_of, where_is
from funnel_desktop.store.lock import PLAIN_START as PLAIN_START
from funnel_desktop.store.lock import FileLock
from funnel_desktop.store.private_copy import PrivateCopy
from funnel_desktop.store.schema import APPLICATION_ID, SCHEMA_MAJOR
from funnel_desktop.store.soundness import Soundness
from funnel_desktop.text import Message, message

if TYPE_CHECKING:
    from funnel_desktop.store.key import Key

Mode = Literal["write", "read", "either"]


class FunnelFile:
    """An open funnel file: its path, its connection, and whether it may be written.

    ``read_only_reason`` is None for a file that may be written, otherwise the sentence why it may not;
    ``read_only_kind`` says it as the kind of a FunnelFileError: "read_only", "in_use", "damaged",
    "disk". ``key`` is that of a
    file that is locked with a passphrase: every other connection to it, and every copy, is opened with it.
    The connection is in autocommit; transactions are begun and ended by ``transaction``.
    """

    def __init__(
        self,
        path: Path,
        source: Source,
        lock: FileLock,
        read_only_reason: Message | None,
        read_only_kind: str = "",
        key: Key | None = None,
    ) -> None:
        self.path = path
        self.key = key
        self.connection = source.connection
        self.soundness = Soundness(path, key)
        self.read_only_reason = read_only_reason
        self.read_only_kind = read_only_kind
        self.said_on_opening: Message | None = None
        """What the user has to know that happened on opening: a log that was set aside."""
        self._lock = lock
        self._source = source
        self._log: Identity | None = None
        self._content: tuple[int, int, bytes] | None = None
        self.overwritten = False
        """Whether something else was written into it and it was let go of: nothing is to be read any more."""
        self.being_settled = False
        """Whether its log is being brought in on another thread."""
        self._logged = self._closed = False
        self._real = os.path.realpath(path)  # SQLite lays its side files beside what a link leads to
        self._log_name = f"{self._real}-wal"
        # A file system that tells a descriptor something else than a name cannot be asked.
        self._comparable = identity_at(path) == identity_of(os.fstat(lock.descriptor))

    @property
    def writable(self) -> bool:
        """Whether changes are possible."""
        return self.read_only_reason is None

    def look_for_damage(self) -> None:
        """See that the file is sound before it is changed for the first time; from then on it costs nothing.

        A damaged one is only read from now on, and FunnelFileError "damaged" is raised.
        """
        found = self.soundness.look()
        if found is not None:
            self.only_read("damaged", found)
            raise FunnelFileError("damaged", found)

    def only_read(self, kind: str, sentence: Message) -> None:
        """Change the file no more, for a reason that showed after it was opened."""
        self.read_only_kind, self.read_only_reason = kind, sentence

    def use_wal(self) -> bool:
        """Go over to write-ahead logging, with which a durable commit costs a fifth of a rollback journal's.

        Called before a write, not on opening: reading needs neither the switch nor its sync. Returns False
        while this connection is in the middle of reading something: SQLite then goes on as it is, which is as
        safe, and the next call tries again. A file that has a second name (a hard link) stays without: under
        that name nobody would find the log; and one on a network drive, where the log's index, which is
        memory that programs share, does not reach other computers.
        """
        if not self.writable or self._logged:
            return self._logged
        if self.connection.in_transaction or not has_room_for_log(Path(self._real)):
            return False
        alone = os.fstat(self._lock.descriptor).st_nlink <= 1 and not on_network(self.path)
        try:
            self.connection.execute(f"PRAGMA journal_mode = {'WAL' if alone else 'DELETE'}")
            if not alone:
                return True
            self.connection.execute("SELECT 1 FROM sqlite_schema").fetchone()  # makes the log
        except sqlite3.OperationalError as error:
            # "Cannot change into wal mode from within a transaction": rows that are read in slices are one.
            # What is wrong with disk, file or other programs has codes of its own.
            if error.sqlite_errorcode != sqlite3.SQLITE_ERROR:
                raise
            return False
        self._logged = True
        self._log = identity_at(self._log_name)
        self._lock.hold()
        belonging.remember(self.path, self._log)
        self.know_content()
        return True

    def cover_in_log(self) -> None:
        """Take back for good what a commit that failed has left in the log: it may stand there whole, if only
        the sync failed, and after a kill it would be there although it was said not to be. An empty change
        takes its place."""
        if not self._logged or self.connection.in_transaction:
            return
        with contextlib.suppress(sqlite3.Error):
            (version,) = self.connection.execute("PRAGMA user_version").fetchone()
            self.connection.execute("BEGIN IMMEDIATE")
            self.connection.execute(f"PRAGMA user_version = {version}")
            self.connection.execute("COMMIT")
        if self.connection.in_transaction:
            with contextlib.suppress(sqlite3.Error):
                self.connection.execute("ROLLBACK")

    @property
    def logged(self) -> bool:
        """Whether changes go to a log beside the file by now."""
        return self._logged

    @contextmanager
    def impatient(self) -> Iterator[None]:
        """Wait for no other program that has the file locked right now: refused at once, as "in_use"."""
        self.connection.execute("PRAGMA busy_timeout = 0")
        try:
            yield
        finally:
            self.connection.execute(f"PRAGMA busy_timeout = {round(PATIENCE * 1000)}")

    def whereabouts(self) -> Whereabouts:
        """Return whether the file is still where it was opened; two looks at the folder."""
        if self.overwritten:
            return Whereabouts("replaced")
        if self._closed:
            return Whereabouts("here")
        if not self._comparable:
            return Whereabouts("here" if os.path.exists(self.path) else "gone")
        if self._logged and self._log is None:
            self._log = identity_at(self._log_name)
        return where_is(self._lock.descriptor, self.path, self._log_name, self._log)

    @property
    def identity(self) -> Identity | None:
        """What the file is, whatever its name; None where the system does not tell."""
        return None if not self._comparable else identity_of(os.fstat(self._lock.descriptor))

    def know_content(self) -> None:
        """Take what the file is like now as written by SQLite: by this connection, or another."""
        if self._logged and not self._closed:
            status = os.fstat(self._lock.descriptor)
            self._content = (status.st_size, status.st_mtime_ns, self._lock.header())

    def seems_rewritten(self) -> bool:
        """Whether the file's beginning is another than this connection left it with: some sync clients write
        another version into the same file. Not while its log is being brought in on another thread, and not
        when another program's SQLite has brought it in."""
        if self._content is None or self.being_settled or self._closed:
            return False
        status = os.fstat(self._lock.descriptor)
        if (status.st_size, status.st_mtime_ns) == self._content[:2]:
            return False
        header = self._lock.header()
        if header == self._content[2]:
            return False
        if belonging.brings(Path(self._log_name), header):
            self.know_content()
            return False
        return True

    def hold(self) -> None:
        """Take SQLite's locks again where something else in this process may have dropped them."""
        if self._logged:
            self._lock.hold()

    def settle(self) -> None:
        """Bring the log into the file, and empty it: a copy of the one file is complete then. Does not wait
        for readers; what is left is brought in the next time."""
        if not self._logged or self.whereabouts().kind != "here" or self.connection.in_transaction:
            return
        with self.impatient():
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        self.know_content()

    def abandon(self) -> None:
        """Let go of a file whose contents were written over: nothing of ours may be written into it any more.
        What is in the log is set aside."""
        self._closed = self.overwritten = True
        self.soundness.stop()
        # As long as the shared locks are held, SQLite does not take itself for the last one to close.
        if sys.version_info >= (3, 12) and hasattr(self.connection, "setconfig"):
            self.connection.setconfig(sqlite3.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, True)
        self.connection.close()
        belonging.set_log_aside(Path(self._real))
        belonging.forget(Path(self._real))
        self._lock.release()

    def close(self) -> None:
        """Bring everything into the one file, leave no side files, and let go of it. Harmless when called
        twice.

        A file that is no longer in its place gets what is in the log, as far as it is still there; what lies
        under its old name is left alone, but for its own log.
        """
        if self._closed:
            return
        self._closed = True
        self.soundness.stop()
        here = self.whereabouts().kind == "here"
        self._lock.let_go()
        try:
            if self.writable and here:
                # Fails while another program reads the file: SQLite then leaves the log to the last one to
                # close.
                self.connection.execute("PRAGMA journal_mode = DELETE")
            elif self._logged:
                # Goes to the file that is open, wherever it is now, never to one that came in its place.
                self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        except sqlite3.Error:
            pass
        finally:
            self._source.close()
            if self._logged:
                self._tidy(here)
            self._lock.release()

    def _tidy(self, here: bool) -> None:
        log = self._log_name
        if not here and self._log is not None and identity_at(log) == self._log:
            for left in (log, f"{self._real}-shm"):
                with contextlib.suppress(OSError):
                    os.unlink(left)
        if identity_at(log) != self._log or self._log is None:
            belonging.forget(Path(self._real))


def bring_in_log(path: Path, expected: Identity | None, key: Key | None) -> bool:
    """Work the log into the file with a connection of its own, for another thread; return whether all of it
    is in. Nobody is kept from reading or writing meanwhile; ``FunnelFile.settle`` then has only to empty
    it.

    Only into the file that is ``expected`` (None: nobody can tell): the log of ours would destroy another one
    of that name.
    """
    try:
        if expected is not None and identity_at(path) != expected:
            return False
        connection = connect(path, "rw", key=key, patience=0)
    except (sqlite3.Error, OSError):
        return False
    try:
        _busy, size, done = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    except sqlite3.Error:
        return False
    finally:
        connection.close()
    return bool(size == done)


def create_file(
    path: Path, fill: Callable[[Path], None] | None = None, *, key: Key | None = None
) -> FunnelFile:
    """Make a new, empty funnel file at ``path`` and open it for writing; with ``key`` one that is locked.

    It is there when it is whole: ``fill`` is given a path under which to put something into it before.
    Raises FunnelFileError when something is there already or the place cannot be written.
    """
    from funnel_desktop.store.migrations import migrate, name_origin

    too_long = _name_too_long(path)
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


def open_file(path: Path, mode: Mode = "either", *, key: Key | None = None) -> FunnelFile:
    """Open a funnel file; one that is locked with its ``key``, which a plain one does not look at.

    "write" needs to write and raises when it cannot; "read" opens for reading beside whoever writes; "either"
    writes if it can and otherwise reads, with ``read_only_reason`` set. A file that is not ours, damaged or
    newer than this program can read raises FunnelFileError. Whatever is refused is not changed.
    """
    lock = hold(path)
    try:
        return _open_held(path, mode, lock, key)
    except OSError as error:
        lock.release()
        raise FunnelFileError(
            "disk",
            message("File", "{path} cannot be opened: {why}.", path=path, why=why(error)),
        ) from error
    except BaseException:
        lock.release()
        raise


def hold(path: Path) -> FileLock:
    """Lay a hand on a file, without the writer's lock yet. Raises FunnelFileError when it is not there or
    cannot be read."""
    try:
        return FileLock(path)
    except FileNotFoundError:
        raise FunnelFileError(
            "missing",
            message("File", "There is no file {path}. Check the name and the folder.", path=path),
        ) from None
    except OSError as error:
        raise FunnelFileError(
            "disk",
            message("File", "{path} cannot be opened: {why}.", path=path, why=why(error)),
        ) from None


def _open_held(path: Path, mode: Mode, lock: FileLock, key: Key | None) -> FunnelFile:
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
        said, alone = belonging.settle(path, lock.header)
    if alone and why_not is None:
        why_not = WhyNot("read_only", _strange_log(path))
    try:
        source = None
        if mode != "read" and why_not is None:
            try:
                source = _opened(path, key, writing=True)
            except (FunnelFileError, sqlite3.DatabaseError) as error:
                why_not = why_only_read(path, error)
                if why_not is None or mode == "write":
                    raise
        if source is None:
            source = _opened(path, key, writing=False, alone=alone)
    except NoSQLCipherError:
        raise FunnelFileError("unavailable", unavailable(path)) from None
    except (sqlite3.DatabaseError, UnicodeDecodeError, MemoryError) as error:
        raise opening_error(path, error) from error
    if mode == "read" and not alone:
        why_not = WhyNot("", message("File", "The file was opened for reading only."))
    kind, sentence = why_not or ("", None)
    file = FunnelFile(path, source, lock, sentence, kind, key)
    file.said_on_opening = said
    return file


def _opened(path: Path, key: Key | None, *, writing: bool, alone: bool = False) -> Source:
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
        admit(path, source, version, key, writing=writing)
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
    too_long = _name_too_long(path)
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


def _name_too_long(path: Path) -> Message | None:
    """Return what is to be said of a name beside which SQLite's log has no room for its own."""
    over = len(path.name) - len(shorten_name(path.name, LONGEST_NAME - len("-journal")))
    if not over:
        return None
    return message(
        "File",
        "The name {name} is {count} character(s) too long for a file that is to be changed. Give it a "
        "shorter one.",
        name=path.name,
        count=over,
    )


def in_use(path: Path) -> Message:
    """Return the sentence for a file that somebody else writes to."""
    return message(
        "File",
        "{path} is in use by another window or program. Close it there to change it here.",
        path=path,
    )


def parted(kind: str, path: Path) -> FunnelFileError:
    """Return the error for an open file that is no longer where it was: "replaced", or "gone"."""
    if kind == "gone":
        return FunnelFileError(
            "gone",
            message(
                "File", "{path} is no longer in its place: it was deleted, or its drive is gone.", path=path
            ),
        )
    return FunnelFileError(
        "replaced",
        message("File", "Another program has put another version in the place of {path}.", path=path),
    )


def _strange_log(path: Path) -> Message:
    return message(
        "File",
        "Beside {name} lies a log of another version of it that cannot be moved away, so the file was opened "
        "for reading only. Move {log} somewhere else and open the file again.",
        name=path.name,
        log=f"{path}-wal",
    )


def not_ours(path: Path) -> Message:
    """Return the sentence for a file that is no funnel."""
    return message(
        "File",
        "{path} is not a Funnel Desktop file. To bring in a spreadsheet, save it as CSV and import it.",
        path=path,
    )


def wrong_passphrase(path: Path) -> Message:
    """Return the sentence for a key that no page of a file bears: from outside both look the same."""
    return message(
        "File", "The passphrase is wrong, or {name} is damaged. Nothing was changed.", name=path.name
    )


def unavailable(path: Path) -> Message:
    """Return the sentence for a locked file where there is no SQLCipher."""
    return message(
        "File",
        "{path} is locked with a passphrase, which this installation of Funnel Desktop cannot open: the "
        "package sqlcipher3 is missing.",
        path=path,
    )


def cannot_write(path: Path, error: BaseException) -> Message:
    """Return the sentence for a place that cannot be written."""
    words = why(error) if isinstance(error, OSError) else reason(error, path)
    return message("File", "{path} cannot be written: {why}. Choose another folder.", path=path, why=words)
