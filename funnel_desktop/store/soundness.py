"""Whether the pages of a file are sound: looked at once, before the file is changed for the first time.

Writing into a damaged file spreads the damage, and buries what could still be rescued. The look (SQLite's
``quick_check``) takes some 20 ms for 10,000 deals and 200 to 500 ms for 100,000, so a window has it done on
another thread as soon as the file is open; a change that comes before its end waits for it.
"""

from __future__ import annotations

import re
import sqlite3
import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from funnel_desktop.store.connecting import Source, connect_to_read
from funnel_desktop.store.errors import damaged, environment_error, not_given
from funnel_desktop.text import Message, message

if TYPE_CHECKING:
    from funnel_desktop.store.key import Key


def quick_look(connection: sqlite3.Connection, path: Path) -> Message | None:
    """Look through the pages behind an open connection; return the sentence about damage, None when there is
    none. Raises sqlite3.Error for anything but damage, FunnelFileError for what the drive does not give.

    What is found is looked at a second time: a drive or a network may fail once, and that is no damage.
    """
    return _look_through(connection, path, "quick_check")


def whole_look(connection: sqlite3.Connection, path: Path) -> Message | None:
    """Look as ``quick_look`` does, and whether every index holds what its table holds: three times the work,
    for a copy, which is made where nobody waits."""
    return _look_through(connection, path, "integrity_check")


def _look_through(connection: sqlite3.Connection, path: Path, check: str) -> Message | None:
    try:
        found = _found(connection, check)
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        if environment_error(path, error) is None:
            raise
        found = str(error)
    if found == "ok":
        return None
    try:
        found = _found(connection, check)
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        known = environment_error(path, error)
        if known is None or known.kind != "damaged":
            raise
        return known.message
    if found == "ok":
        return None
    failed = re.search(r"error code=(\d+)", found)
    if failed is not None and int(failed[1]) & 0xFF == sqlite3.SQLITE_IOERR:
        raise not_given(path)
    page = re.search(r"page (\d+)", found, re.IGNORECASE)
    where = " ".join(found.split()) if page is None else message("File", "page {number}", number=page[1])
    return damaged(path, where)


def _found(connection: sqlite3.Connection, check: str) -> str:
    return str(connection.execute(f"PRAGMA {check}(1)").fetchone()[0])


class Soundness:
    """The look at one file. ``look`` may be called on any thread, and by several: it is done once."""

    def __init__(self, path: Path, key: Key | None = None) -> None:
        self._path = path
        self._key = key
        self._looking = threading.Lock()
        self._source: Source | None = None
        self._stopped = False
        self.known = False
        """Whether the file was looked at."""
        self.damage: Message | None = None
        """The sentence about the damage that was found."""

    @property
    def looks_now(self) -> bool:
        """Whether a look is going on."""
        return self._looking.locked()

    def look(self) -> Message | None:
        """Look, with a connection of its own, unless that was done; return the sentence about damage,
        None when
        there is none. Raises FunnelFileError when the file cannot be read: then it is not known."""
        with self._looking:
            if not self.known and not self._stopped:
                try:
                    self.damage = self._look()
                except (sqlite3.DatabaseError, MemoryError) as error:
                    known = environment_error(self._path, error)
                    if known is None:
                        raise
                    raise known from error
                self.known = not self._stopped
        return self.damage

    def _look(self) -> Message | None:
        self._source = source = connect_to_read(self._path, self._key)
        try:
            return None if self._stopped else quick_look(source.connection, self._path)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
                return None
            raise
        finally:
            self._source = None
            source.close()

    def pause(self) -> None:
        """End a look that is going on; the next one begins anew."""
        self.stop()
        self._stopped = False

    def stop(self) -> None:
        """End a look that is going on, since the file is being closed; return when it has ended.

        A connection that outlived the file's own would keep the log from being brought in, and would lose its
        locks with the file's descriptor."""
        self._stopped = True
        source = self._source
        if source is not None:
            with suppress(sqlite3.Error):  # it ended just now
                source.connection.interrupt()
        with self._looking:
            pass
