"""An open funnel file: its connection, its log, and whether it is still the file that was opened."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from funnel_desktop.folder_kind import on_network
from funnel_desktop.safe_files import sync_file
from funnel_desktop.store import belonging
from funnel_desktop.store.connecting import Source, has_room_for_log
from funnel_desktop.store.driver import PATIENCE, connect
from funnel_desktop.store.errors import FunnelFileError
from funnel_desktop.store.identity import Identity, Whereabouts, identity_at, identity_of, where_is
from funnel_desktop.store.lock import FileLock
from funnel_desktop.store.log_pages import brings
from funnel_desktop.store.soundness import Soundness
from funnel_desktop.text import Message

if TYPE_CHECKING:
    from funnel_desktop.store.key import Key

_PAGES_IN_LOG = 1_000
"""Pages after which a commit brings the log into the file: what SQLite does by itself."""

_BREATH = 0.004


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
        if brings(Path(self._log_name), header):
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
        self.connection.execute(f"PRAGMA wal_autocheckpoint = {_PAGES_IN_LOG}")
        self.know_content()

    def let_log_grow(self) -> None:
        """From now until all of the log is brought in (``settle``, closing) no commit stops to do that."""
        self.connection.execute("PRAGMA wal_autocheckpoint = 0")

    def sync_log(self) -> Iterator[None]:
        """Have what was written to the log brought to the disk, on another thread, before much is committed:
        the commit itself then has little left to wait for. Yields until it is done."""
        import threading
        import time

        def sync() -> None:
            # The log itself bears no locks: SQLite has them on the file and on the log's index.
            # What is wrong with the disk the commit meets too, and says so.
            with contextlib.suppress(OSError):
                sync_file(Path(self._log_name))

        thread = threading.Thread(target=sync, name="funnel-sync")
        thread.start()
        try:
            while thread.is_alive():
                time.sleep(_BREATH)
                yield
        finally:
            thread.join()

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
