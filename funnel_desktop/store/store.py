"""The store: one open file with its deals, history, settings and figures, and the one way to change them."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Generator, Iterator
from contextlib import contextmanager, nullcontext, suppress
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from funnel_desktop.method.settings import Settings
from funnel_desktop.store.bulk import BULK_TABLES, BulkWriter
from funnel_desktop.store.deals import DealFacts, Deals
from funnel_desktop.store.errors import environment_error
from funnel_desktop.store.file import FunnelFile, FunnelFileError, open_file, parted
from funnel_desktop.store.history import History
from funnel_desktop.store.journal import Images, Journal
from funnel_desktop.store.records import Records
from funnel_desktop.store.schema import DATA_TABLES, RECORD_TABLES
from funnel_desktop.store.settings import load_settings, save_settings
from funnel_desktop.store.statistics import Statistics
from funnel_desktop.store.today import TodayQueries
from funnel_desktop.text import FunnelError, Message, message

if TYPE_CHECKING:
    from funnel_desktop.store.key import Key
    from funnel_desktop.store.review_figures import ReviewFigures
    from funnel_desktop.store.visit_figures import VisitFigures
    from funnel_desktop.store.whole import Whole

if TYPE_CHECKING:
    from funnel_desktop.store.target_figures import TargetFigures

_KEEP_STEPS = 200
_SMALL_CHANGE = 500
_MUCH = 5_000
_CACHE_FOR_MUCH = -16_384  # KiB


class Step(NamedTuple):
    """One step that can be undone: its number in the journal and its name for the user."""

    number: int
    name: Message


class DealChange(NamedTuple):
    """One deal before and after a change; None where it did not exist."""

    row: int
    before: DealFacts | None
    after: DealFacts | None


class Changes(NamedTuple):
    """What a step changed. ``deals`` is None when there were too many to name: read everything anew.

    ``records`` names the tables of ``method.records`` that were touched.
    """

    deals: tuple[DealChange, ...] | None
    settings: bool
    records: frozenset[str] = frozenset()


def not_undoable() -> FunnelError:
    """Return the error for a step that another program's change has made impossible to take back."""
    return FunnelError(
        message(
            "Undo",
            "Another program changed the file meanwhile. What was done before cannot be undone or "
            "redone: that would take back what it did.",
        )
    )


class Store:
    """An open file. Not thread-safe: one thread uses it."""

    def __init__(self, file: FunnelFile) -> None:
        self.file = file
        connection = file.connection
        self.deals = Deals(connection)
        self.history = History(connection)
        self.records = Records(connection)
        self.statistics = Statistics(connection)
        self.today = TodayQueries(connection)
        self.undo_steps: list[Step] = []
        self.redo_steps: list[Step] = []
        self._connection = connection
        self._journal: Journal | None = None
        self._pending: Step | None = None
        self._noted_at: str | None = None
        self._wrote = self._others = False
        self._version: int | None = None

    @cached_property
    def visit_figures(self) -> VisitFigures:
        """What the room of visits asks; loaded when first asked."""
        from funnel_desktop.store.visit_figures import VisitFigures

        return VisitFigures(self._connection)

    @cached_property
    def review_figures(self) -> ReviewFigures:
        """What the weekly review asks; loaded when first asked."""
        from funnel_desktop.store.review_figures import ReviewFigures

        return ReviewFigures(self._connection)

    @property
    def targets(self) -> TargetFigures:
        """The figures by which targets are followed; no start needs them."""
        from funnel_desktop.store.target_figures import TargetFigures

        return TargetFigures(self._connection)

    @cached_property
    def whole(self) -> Whole:
        """All tables as they are, to be written out and brought in; loaded when first asked."""
        from funnel_desktop.store.whole import Whole

        return Whole(self._connection)

    def playbook_keys_used(self, part: str, keys: Collection[str]) -> frozenset[str]:
        """Return those of some keys of the playbook's "actions" or "loss_reasons" that the file names."""
        from funnel_desktop.store.playbook_usage import used_keys

        return used_keys(self._connection, part, keys)

    # Settings

    def settings(self) -> Settings:
        """Return the settings of the file."""
        return load_settings(self._connection)

    def save_settings(self, before: Settings, after: Settings) -> list[str]:
        """Write the settings that differ, inside ``change``; return their names."""
        return save_settings(self._connection, before, after)

    # Changing

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

    @contextmanager
    def change(self, name: Message, at: str | None = None) -> Iterator[Step]:
        """Do what the body does in one durable transaction that undo takes back as one step named ``name``.

        ``at`` is the UTC time that is noted for it; without, the present one.
        An exception in the body, or a disk that is full, leaves the file as it was. Raises FunnelFileError.
        """
        step = self.begin_change(name, at or _present())
        try:
            with self._errors():
                yield step
        except BaseException:
            self.roll_back()
            raise
        self.commit_change()

    def begin_change(self, name: Message, at: str | None) -> Step:
        """Begin what ``change`` does, for work done in slices. Ends with ``commit_change`` or ``roll_back``.

        ``at``: the UTC time that is noted for what is changed; None: the work notes its times itself.
        """
        if self.file.read_only_reason is not None:
            raise FunnelFileError("read_only", self.file.read_only_reason)
        if self._pending is not None:
            raise RuntimeError(f"{self._pending.name} is still under way")
        self.look()
        self.prepare()
        assert self._journal is not None
        with self._errors():
            self._connection.execute("BEGIN IMMEDIATE")
            self._notice_others()  # from here on nobody else writes
            self._pending = Step(self._journal.begin(), name)
            self._noted_at = at
        return self._pending

    def commit_change(self) -> None:
        """Make the begun change durable. Raises FunnelFileError, and then nothing has changed."""
        assert self._journal is not None
        assert self._pending is not None
        step, self._pending = self._pending, None
        found = self.file.whereabouts()
        if found.kind in ("replaced", "gone", "log"):
            self.roll_back()
            raise parted(found.kind, self.file.path)
        with self._errors():
            if self._noted_at is not None:
                self._journal.note_changes(step.number, self._noted_at)
            self._journal.end()
            empty = self._journal.is_empty(step.number)
            self._connection.execute("COMMIT")
        self.file.know_content()
        if empty:
            return
        self._wrote = True
        self._forget(self.redo_steps)
        self.undo_steps.append(step)
        self._forget(self.undo_steps[:-_KEEP_STEPS])

    def roll_back(self) -> None:
        """Take the begun change back."""
        self._pending = None
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    @contextmanager
    def bulk_writer(self) -> Iterator[BulkWriter]:
        """Return a writer for very many new deals; inside the context nothing else may change. For a begun
        change."""
        assert self._journal is not None
        with self._errors(), self._written_early(), self._journal.inserting(*BULK_TABLES) as note:
            yield BulkWriter(self._connection, note)

    @contextmanager
    def filling(self) -> Iterator[Whole]:
        """Return all tables, to be filled with very many rows; inside nothing is changed but settings. For a
        begun change of an empty file."""
        assert self._journal is not None
        self._noted_at = None  # what fills it was noted when it was made
        tables = [table for table in DATA_TABLES if table != "setting"]
        with self._errors(), self._written_early(), self._journal.inserting(*tables):
            yield self.whole

    def go_back(self, copy: Path, key: Key | None = None) -> Iterator[float]:
        """Make everything what it is in the copy of an earlier state at ``copy``, in slices; yields the share
        done. For a begun change. Raises FunnelFileError."""
        from funnel_desktop.store.restoring import become

        earlier = open_file(copy, "read", key=key)
        try:
            with self._errors(), self._written_early():
                yield from become(self._connection, earlier.connection)
        finally:
            earlier.close()

    @contextmanager
    def _written_early(self) -> Iterator[None]:
        """Keep few changed pages in memory, so that much work is written on the way and not all at the
        commit."""
        (size,) = self._connection.execute("PRAGMA cache_size").fetchone()
        self._connection.execute(f"PRAGMA cache_size = {_CACHE_FOR_MUCH}")
        try:
            yield
        finally:
            self._connection.execute(f"PRAGMA cache_size = {size}")

    def _forget(self, steps: list[Step]) -> None:
        if not steps:
            return
        assert self._journal is not None
        gone = [step.number for step in steps]
        self._journal.forget(gone)
        for stack in (self.undo_steps, self.redo_steps):
            stack[:] = [step for step in stack if step.number not in set(gone)]

    # Undo and redo

    def undo(self) -> Generator[float, None, Step]:
        """Take back the latest step, in slices; yields the share done and returns the step.

        Closing the generator before its end leaves everything as it was. Raises IndexError when there is no
        step.
        """
        step = yield from self._exchange(self.undo_steps[-1])
        self.redo_steps.append(self.undo_steps.pop())
        return step

    def redo(self) -> Generator[float, None, Step]:
        """Do the latest undone step again; as ``undo``."""
        step = yield from self._exchange(self.redo_steps[-1])
        self.undo_steps.append(self.redo_steps.pop())
        return step

    def _exchange(self, step: Step) -> Generator[float, None, Step]:
        self.look()
        assert self._journal is not None
        much = self._journal.size(step.number) > _MUCH
        with self._errors(), self._written_early() if much else nullcontext():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                if self._notice_others():
                    raise not_undoable()
                yield from self._journal.exchange(step.number)
                found = self.file.whereabouts()
                if found.kind in ("replaced", "gone", "log"):
                    raise parted(found.kind, self.file.path)
            except BaseException:
                self.roll_back()
                raise
            self._connection.execute("COMMIT")
            self.file.know_content()
        return step

    def changes(self, step: Step) -> Changes:
        """Return what differs on the two sides of a step, seen from the side on which the file is now."""
        assert self._journal is not None
        settings = bool(self._journal.touched(step.number, "setting", 1000))
        records = frozenset(table for table in RECORD_TABLES if self._journal.has(step.number, table))
        rows = self._journal.touched(step.number, "deal", _SMALL_CHANGE)
        if rows is None:
            return Changes(None, settings, records)
        before = self.deals.facts_before(step.number)
        after = self.deals.facts(rows)
        deals = tuple(DealChange(row, before.get(row), after.get(row)) for row in rows)
        return Changes(deals, settings, records)

    def settle(self) -> None:
        """Bring everything into the one file, so that a copy of it is complete. Not inside a change."""
        with self._errors():
            self.file.settle()

    @property
    def wrote(self) -> bool:
        """Whether anything was changed here since the file was opened."""
        return self._wrote

    @property
    def in_change(self) -> bool:
        """Whether a change is under way."""
        return not self.file.overwritten and self._connection.in_transaction

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
            self._use(open_file(path, key=key))
        except FunnelFileError as error:
            # It may be locked, or not with this passphrase any more: whoever opens it is told.
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

    def move_to(self, file: FunnelFile) -> None:
        """Go on with a copy of the open file, row by row the same; the open one is closed. What can be undone
        stays so."""
        carried = self._journal.images() if self._journal is not None else None
        self.file.close()
        self._use(file)
        self._carry(carried)
        self._wrote = True  # what is in it may be nowhere else: another version is no newer one

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
        if images is None:
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

    # Ending

    def close(self) -> None:
        """Close the file; it then stands alone. One that was moved is closed where it is now, and when
        another lies in its place, or none, what was written is kept aside: see ``store.aside``."""
        if self._pending is not None:
            self.roll_back()
        found = self.file.whereabouts()
        try:
            if found.kind == "moved" and self.file.writable:
                self._reopen(found.path or self.file.path)
            elif found.kind in ("replaced", "gone") and self._wrote:
                from funnel_desktop.store.aside import keep_aside

                keep_aside(self, found.kind)[1].close()
        except FunnelError:
            pass  # it cannot even be read any more
        finally:
            self.file.close()

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
            with suppress(sqlite3.Error):  # a disk that fails may fail again; SQLite takes it back on closing
                self.roll_back()
            if sentence.kind == "disk":
                self.file.cover_in_log()
            if sentence.kind == "damaged":
                self.file.only_read(sentence.kind, sentence.message)
            raise sentence from error


def _present() -> str:
    """Return the present moment as the file keeps times."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
