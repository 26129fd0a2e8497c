"""The store: one open file with its deals, history, settings and figures, and the one way to change them."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Generator, Iterator
from contextlib import contextmanager, nullcontext
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from funnel_desktop.method.settings import Settings
from funnel_desktop.store.bulk import BULK_TABLES, BulkWriter
from funnel_desktop.store.deals import DealFacts, Deals
from funnel_desktop.store.earlier import EarlierValues
from funnel_desktop.store.file import FunnelFileError, open_file
from funnel_desktop.store.following import Following
from funnel_desktop.store.following import Step as Step
from funnel_desktop.store.funnel_file import FunnelFile
from funnel_desktop.store.history import History
from funnel_desktop.store.records import Records
from funnel_desktop.store.refusals import parted
from funnel_desktop.store.schema import DATA_TABLES, EVENT_TABLES, RECORD_TABLES
from funnel_desktop.store.settings import load_settings, save_settings
from funnel_desktop.store.statistics import Statistics
from funnel_desktop.store.today import TodayQueries
from funnel_desktop.text import FunnelError, Message, message

if TYPE_CHECKING:
    from datetime import date

    from funnel_desktop.method.history import KnownDeal
    from funnel_desktop.store.customer_names import CustomerNames
    from funnel_desktop.store.full_export import Whole
    from funnel_desktop.store.insights import InsightReader
    from funnel_desktop.store.key import Key
    from funnel_desktop.store.known import Told
    from funnel_desktop.store.links import Links
    from funnel_desktop.store.review_figures import ReviewFigures
    from funnel_desktop.store.stays import StayReader
    from funnel_desktop.store.timeline import TimelineReader
    from funnel_desktop.store.visit_figures import VisitFigures
    from funnel_desktop.store.week_facts import WeekFacts

if TYPE_CHECKING:
    from funnel_desktop.store.target_figures import TargetFigures

_KEEP_STEPS = 200
_SMALL_CHANGE = 500
_MUCH = 5_000
_EXCHANGED = 0.8
"""The share of undo that is done when only the notes of it are left."""
_CACHE_FOR_MUCH = -8_192  # KiB: what is left for the commit to write


class DealChange(NamedTuple):
    """One deal before and after a change; None where it did not exist."""

    row: int
    before: DealFacts | None
    after: DealFacts | None


class Changes(NamedTuple):
    """What a step changed. ``deals`` is None when there were too many to name: read everything anew.

    ``touches`` names what was touched: "deals" (also by what happened to them), "settings", and tables of
    ``method.records``.
    """

    deals: tuple[DealChange, ...] | None
    touches: frozenset[str]


def not_undoable() -> FunnelError:
    """Return the error for a step that another program's change has made impossible to take back."""
    return FunnelError(
        message(
            "Undo",
            "Another program changed the file meanwhile. What was done before cannot be undone or "
            "redone: that would take back what it did.",
        )
    )


class Store(Following):
    """An open file. Not thread-safe: one thread uses it."""

    def __init__(self, file: FunnelFile) -> None:
        super().__init__(file)
        connection = file.connection
        self.deals = Deals(connection)
        self.history = History(connection)
        self.earlier = EarlierValues(connection)
        self.records = Records(connection)
        self.statistics = Statistics(connection)
        self.today = TodayQueries(connection)
        self._done_at = ""

    @cached_property
    def visit_figures(self) -> VisitFigures:
        """What the room of visits asks; loaded when first asked."""
        from funnel_desktop.store.visit_figures import VisitFigures

        return VisitFigures(self._connection)

    @property
    def timelines(self) -> TimelineReader:
        """What happened to deals, customers and people; no start needs it."""
        from funnel_desktop.store.timeline import TimelineReader

        return TimelineReader(self._connection)

    @property
    def links(self) -> Links:
        """What is kept of linked files; no start needs it."""
        from funnel_desktop.store.links import Links

        return Links(self._connection)

    @cached_property
    def review_figures(self) -> ReviewFigures:
        """What the weekly review asks; loaded when first asked."""
        from funnel_desktop.store.review_figures import ReviewFigures

        return ReviewFigures(self._connection)

    @property
    def customer_names(self) -> CustomerNames:
        """Whose names stand in the file."""
        from funnel_desktop.store.customer_names import CustomerNames

        return CustomerNames(self._connection)

    @property
    def week_facts(self) -> WeekFacts:
        """What a report on a week asks beside the review; no start needs it."""
        from funnel_desktop.store.week_facts import WeekFacts

        return WeekFacts(self._connection)

    @property
    def insights(self) -> InsightReader:
        """What insights reads of deals; no start needs it."""
        from funnel_desktop.store.insights import InsightReader

        return InsightReader(self._connection)

    @property
    def targets(self) -> TargetFigures:
        """The figures by which targets are followed; no start needs them."""
        from funnel_desktop.store.target_figures import TargetFigures

        return TargetFigures(self._connection)

    def told_after(self, row: int, count: int) -> list[Told]:
        """Return the next ``count`` deals after the handle ``row``, with what is on record of them."""
        from funnel_desktop.store.known import told_after

        return told_after(self._connection, row, count)

    def told_of(self, rows: Collection[int]) -> list[Told]:
        """Return some deals with what is on record of them; missing ones are left out."""
        from funnel_desktop.store.known import told_of

        return told_of(self._connection, rows)

    def known_deals(self, day: date) -> Iterator[KnownDeal]:
        """Yield the deals as the file knew them at the end of a day."""
        from funnel_desktop.store.known import known_deals

        return known_deals(self._connection, day)

    def stays(self, today: date) -> StayReader:
        """Return the reader of how long deals stayed where; ages are those of ``today``."""
        from funnel_desktop.store.stays import StayReader

        return StayReader(self._connection, today)

    @cached_property
    def whole(self) -> Whole:
        """All tables as they are, to be written out and brought in; loaded when first asked."""
        from funnel_desktop.store.full_export import Whole

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
        self._take_back_left_over()
        self.look()
        self.prepare()
        assert self._journal is not None
        try:
            with self._errors():
                self._connection.execute("BEGIN IMMEDIATE")
                self._notice_others()  # from here on nobody else writes
                step = self._pending = Step(self._journal.begin(), name, at)
        except BaseException:
            self.roll_back()
            raise
        return step

    def imported_at(self, at: str) -> bool:
        """Whether an import was done at that UTC time. False where that cannot be read: it is asked before a
        change, which says itself why it is not possible."""
        try:
            cursor = self._connection.execute(
                "SELECT EXISTS (SELECT 1 FROM import_run WHERE created_at = ?)", (at,)
            )
            return bool(cursor.fetchone()[0])
        except sqlite3.Error:
            return False

    def know_ids_from_elsewhere(self) -> None:
        """What the begun change adds has the ids that it has in another file: undone, it is not to count as
        deleted there."""
        assert self._pending is not None
        self._pending.from_elsewhere = True

    def commit_change(self) -> None:
        """Make the begun change durable. Raises FunnelFileError, and then nothing has changed."""
        try:
            for _ in self.commit_in_slices():
                pass
        except BaseException:
            self.roll_back()
            raise

    def commit_in_slices(self) -> Iterator[None]:
        """The same, in slices; with the last one it is durable. Left before its end, ``roll_back`` is to
        follow."""
        assert self._journal is not None
        assert self._pending is not None
        step = self._pending
        touched = self._journal.tables_of(step.number)
        much = self._journal.is_much(step.number, _MUCH, touched)
        with self._errors(), self._written_early() if much else nullcontext():
            if step.at is not None:
                for _ in self._journal.note_changes(step.number, step.at, touched):
                    if much:
                        yield
            self._journal.end()
            if much:
                yield from self.file.sync_log()
            self._pending = None
            found = self.file.whereabouts()
            if found.kind in ("replaced", "gone", "log"):
                self.roll_back()
                raise parted(found.kind, self.file.path)
            self._connection.execute("COMMIT")
        self.file.know_content()
        if not touched:
            return
        self._wrote = True
        self._done_at = max(self._done_at, step.at or "")
        self._forget(self.redo_steps)
        self.undo_steps.append(step)
        self._forget(self.undo_steps[:-_KEEP_STEPS])

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
        assert self._pending is not None
        self._pending.at = None  # what fills it was noted when it was made
        tables = [table for table in DATA_TABLES if table != "setting"]
        with self._errors(), self._written_early(), self._journal.inserting(*tables):
            yield self.whole

    def go_back(
        self, copy: Path, key: Key | None = None, earlier: FunnelFile | None = None
    ) -> Iterator[float]:
        """Make everything what it is in the copy of an earlier state at ``copy``, in slices; yields the share
        done. For a begun change. ``earlier``: the copy, if it is open already; closed at the end. Raises
        FunnelFileError."""
        from funnel_desktop.store.restoring import become

        earlier = earlier or open_file(copy, "read", key=key)
        try:
            yield 0.0
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
        self.file.let_log_grow()
        try:
            yield
        finally:
            self._connection.execute(f"PRAGMA cache_size = {size}")

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
        self._take_back_left_over()
        self.look()
        assert self._journal is not None
        touched = self._journal.tables_of(step.number)
        much = self._journal.is_much(step.number, _MUCH, touched)
        with self._errors(), self._written_early() if much else nullcontext():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                if self._notice_others():
                    raise not_undoable()
                for share in self._journal.exchange(step.number):
                    yield share * _EXCHANGED
                if step.at is not None and not step.from_elsewhere:
                    for _ in self._journal.note_exchange(step.number, step.at, self._done_at, touched):
                        if much:
                            yield _EXCHANGED
                if much:
                    for _ in self.file.sync_log():
                        yield 1.0
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
        touched = self._journal.tables_of(step.number)
        touches = touched.intersection(RECORD_TABLES)
        if "setting" in touched:
            touches |= {"settings"}
        if not touched.isdisjoint(("deal", *EVENT_TABLES)):
            touches |= {"deals"}
        rows = self._journal.touched(step.number, "deal", _SMALL_CHANGE)
        if rows is None:
            return Changes(None, touches)
        before = self.deals.facts_before(step.number)
        after = self.deals.facts(rows)
        deals = tuple(DealChange(row, before.get(row), after.get(row)) for row in rows)
        return Changes(deals, touches)

    def settle(self) -> None:
        """Bring everything into the one file, so that a copy of it is complete. Not inside a change."""
        with self._errors():
            self.file.settle()

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


def _present() -> str:
    """Return the present moment as the file keeps times."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
