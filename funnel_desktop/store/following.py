"""What a store looks to before it writes: that its file is still in its place, and who else wrote to it.

A file that was moved is followed, one whose log was taken away is opened anew, and what can be undone goes
along; one that another lies in the place of is never written to.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from funnel_desktop.store.errors import FunnelFileError, environment_error, not_given
from funnel_desktop.store.file import open_file
from funnel_desktop.store.funnel_file import FunnelFile
from funnel_desktop.store.journal import Images, Journal
from funnel_desktop.store.refusals import parted
from funnel_desktop.store.soundness import quick_look
from funnel_desktop.text import Message


@dataclass(slots=True, eq=False)
class Step:
    """One step that can be undone: its number in the journal and its name for the user. ``at``: the UTC time
    that is noted for it (``store.traces``); None where it notes its times itself, and undo leaves no notes.
    ``from_elsewhere``: undo leaves none either, since what it added has the ids of another file."""

    number: int
    name: Message
    at: str | None
    from_elsewhere: bool = False


class Following:
    """An open file that is followed wherever it goes, the journal of what can be undone in it, and its
    errors."""

    def __init__(self, file: FunnelFile) -> None:
        self.file = file
        self.undo_steps: list[Step] = []
        self.redo_steps: list[Step] = []
        self._connection = file.connection
        self._journal: Journal | None = None
        self._pending: Step | None = None
        self._wrote = self._others = False
        self._version: int | None = None

    @property
    def wrote(self) -> bool:
        """Whether anything was changed here since the file was opened."""
        return self._wrote

    def count_as_written(self) -> None:
        """Go on as if something had been changed here: the file was closed for a moment and was changed in
        before, or is another file by what was done with it."""
        self._wrote = True

    @property
    def in_change(self) -> bool:
        """Whether a change is under way."""
        return not self.file.overwritten and self._connection.in_transaction

    # Getting ready

    def prepare(self) -> bool:
        """Get ready to write: the look for damage, the log mode and the journal. Each change does it; return
        whether all is done.

        False while something is being read or changed: that stays as it is. Raises FunnelFileError.
        """
        if not self.file.writable or self._connection.in_transaction:
            return False
        self.file.look_for_damage()
        with self._errors():
            switching = not self.file.logged
            if switching and self._journal is not None:
                self._notice_others()
            logged = self.file.use_wal()
            if self._journal is None:
                self._connection.execute("BEGIN")
                journal = Journal(self._connection)
                self._connection.execute("COMMIT")
                self._journal = journal
            if switching:
                # The switch to the log counts as a new version too, and is our own.
                (self._version,) = self._connection.execute("PRAGMA data_version").fetchone()
        return logged

    def prepare_early(self) -> bool:
        """Spare the first change the wait for ``prepare``, if nothing is in the way; return whether all is
        done.

        Waits for nobody and complains of nothing: what keeps the file from being changed is said when it is
        to be changed.
        """
        try:
            with self.file.impatient():
                return self.prepare()
        except FunnelFileError:
            return False

    def roll_back(self) -> None:
        """Take the begun change back."""
        self._pending = None
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    def _take_back_left_over(self) -> None:
        """Take back what could not be taken back when it failed, for want of memory perhaps: nothing is under
        way that would still end it."""
        if self._pending is None and self.in_change:
            with self._errors():
                self._connection.execute("ROLLBACK")

    # Where the file is, and who else writes to it

    def look(self) -> bool:
        """Look whether the open file is still in its place, before something is written to it; True when it
        was moved and is followed now, or its log had to be taken up anew.

        Raises FunnelFileError ("replaced", "gone") when what would be written does not get to where the user
        looks for it. Not inside a change.
        """
        found = self.file.whereabouts()
        if found.kind == "here":
            return self._look_inside()
        if found.kind not in ("moved", "log"):
            raise parted(found.kind, self.file.path)
        self._reopen(found.path or self.file.path)
        return True

    def _look_inside(self) -> bool:
        """Whether the contents were written over by something that is no SQLite, and are read anew now."""
        if not self.file.seems_rewritten():
            return False
        with self._errors():
            if self._notice_others():
                self.file.know_content()  # SQLite of another program: nothing is wrong with that
                return False
        path, key = self.file.path, self.file.key
        self.file.abandon()
        self._drop_steps()
        try:
            self._use(open_file(path, key=key, update=False))
        except FunnelFileError as error:
            # It may be older, or locked, or not with this passphrase any more: whoever opens it is told.
            raise parted("replaced", path) from error
        self._others = True
        return True

    def _reopen(self, path: Path) -> None:
        """Go on with the same file, at ``path``. What can be undone stays so."""
        key = self.file.key
        carried = self._journal.images() if self._journal is not None else None
        wrote = self._wrote
        kind, only_read = self.file.read_only_kind, self.file.read_only_reason
        self.file.close()
        self._use(open_file(path, "either" if only_read is None else "read", key=key))
        if only_read is not None:
            self.file.only_read(kind, only_read)
        self._carry(carried if self.file.writable else None)
        self._wrote = wrote

    def move_to(self, file: FunnelFile) -> FunnelFile:
        """Go on with a copy of the open file, row by row the same. What can be undone stays so. Return the
        one that was open, to be closed on whatever thread: the last to close a large file waits for it."""
        carried = self._journal.images() if self._journal is not None else None
        before = self.file
        self._use(file)
        self._carry(carried)
        self._wrote = True  # what is in it may be nowhere else: another version is no newer one
        return before

    def _use(self, file: FunnelFile) -> None:
        self.file = file
        self._connection = file.connection
        self._journal, self._version, self._wrote = None, None, False
        for part in vars(self).values():
            if getattr(type(part), "__module__", "").startswith("funnel_desktop.store."):
                part.__dict__.update(
                    {name: file.connection for name in part.__dict__ if name == "_connection"}
                )

    def _carry(self, images: Images | None) -> None:
        if images is None or not self.file.writable:
            self._drop_steps()
            return
        self.prepare()
        assert self._journal is not None
        with self._errors():
            self._journal.take(images)

    def _drop_steps(self) -> None:
        self.undo_steps.clear()
        self.redo_steps.clear()

    def others_wrote(self) -> bool:
        """Whether another program wrote to the file since this was last asked, or since the first change.
        What was done before can then not be undone: it would take back what others did."""
        if not self._connection.in_transaction:
            with self._errors():
                self._notice_others()
        wrote, self._others = self._others, False
        return wrote

    def _notice_others(self) -> bool:
        (version,) = self._connection.execute("PRAGMA data_version").fetchone()
        before, self._version = self._version, version
        if before in (None, version):
            return False
        self._others = True
        if self._journal is not None:
            self._forget([*self.undo_steps, *self.redo_steps])
        return True

    # What can be undone, and what goes wrong

    def _forget(self, steps: list[Step]) -> None:
        if not steps:
            return
        assert self._journal is not None
        gone = {step.number for step in steps}
        self._journal.forget(sorted(gone))
        for stack in (self.undo_steps, self.redo_steps):
            stack[:] = [step for step in stack if step.number not in gone]

    def _is_sound_after(self, error: BaseException) -> bool:
        """Whether nothing is wrong with a file that SQLite called damaged: the drive failed for a moment."""
        if getattr(error, "sqlite_errorcode", 0) & 0xFF not in (
            sqlite3.SQLITE_CORRUPT,
            sqlite3.SQLITE_NOTADB,
        ):
            return False
        with suppress(sqlite3.Error):
            return quick_look(self._connection, self.file.path) is None
        return False

    @contextmanager
    def _errors(self) -> Iterator[None]:
        """Turn what SQLite says of the environment into sentences; the transaction is rolled back.

        Anything else (a constraint, a wrong statement) is our own mistake and goes through as it is.
        """
        try:
            yield
        except (sqlite3.DatabaseError, UnicodeDecodeError, MemoryError) as error:
            # Asked before anything is closed: whether too many files are open shows only now.
            sentence = environment_error(self.file.path, error)
            if sentence is None:
                self.roll_back()
                raise
            # A disk that fails may fail again: it is taken back before the next change, or on closing.
            with suppress(sqlite3.Error, MemoryError):
                self.roll_back()
            if sentence.kind == "disk":
                self.file.cover_in_log()
            if sentence.kind == "damaged" and self._is_sound_after(error):
                sentence = not_given(self.file.path)
            if sentence.kind == "damaged":
                self.file.only_read(sentence.kind, sentence.message)
            raise sentence from error
