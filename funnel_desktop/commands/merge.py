"""Putting another version of the file into the open one, as one step: both histories, the later changes."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from funnel_desktop.commands.context import Context, count_anew
from funnel_desktop.commands.opening import Opener, refuse_the_open_file, said_of
from funnel_desktop.method.merge_plan import MergePlan
from funnel_desktop.store.file import open_file
from funnel_desktop.store.funnel_file import FunnelFile
from funnel_desktop.store.store import Store
from funnel_desktop.text import FunnelError, Message, message

if TYPE_CHECKING:
    from funnel_desktop.commands.session import Session
    from funnel_desktop.store.key import Key


class MergeFile:
    """Puts the file at ``path`` into the open one. ``look_through`` tells what that would change.

    Opens the other file for reading alone, with a connection of its own; ``key`` is that of a locked one.
    Raises FunnelError when it is the open file itself or cannot be read. To be closed.

    ``opener`` does what ``open_file`` does.
    With ``different`` also files that are no versions of the same one are put together.
    """

    def __init__(
        self,
        session: Session,
        path: Path,
        *,
        key: Key | None = None,
        different: bool = False,
        opener: Opener = open_file,
    ) -> None:
        refuse_the_open_file(path)
        self._session = session
        self.path = path
        self.different = different
        self.plan: MergePlan | None = None
        self._planned_for: tuple[object, ...] = ()
        self._other: FunnelFile = opener(path, "read", key=key)

    def close(self) -> None:
        """Let go of the other file."""
        self._other.close()

    def name(self) -> Message:
        """Say with what the file was put together."""
        return message("Undo", "put together with {file}", file=self.path.name)

    def look_through(self) -> Generator[float, None, MergePlan]:
        """Find out what ``run`` would change, and change nothing; yields the share done."""
        from funnel_desktop.store.merging import compare

        other, store = self._other.connection, self._session.store
        with self._errors(), self._standing_still():
            planned_for = (*_state(store), _version(other))
            plan = yield from compare(store.file.connection, other, self.path.name)
        self.plan, self._planned_for = plan, planned_for
        return plan

    def run(self, context: Context) -> Iterator[float]:
        """Do it in slices, yielding the share done. Raises FunnelError, and then nothing is to be kept.

        For ``Session.execute_in_slices`` with ``notes_itself``.
        """
        from funnel_desktop.store.merge_writing import write_plan

        mine, other = context.store.file.connection, self._other.connection
        with self._errors(), self._standing_still():
            if self.plan is None or self._planned_for != (*_state(context.store), _version(other)):
                for share in self.look_through():
                    yield share / 2
            assert self.plan is not None
            if not self.plan.related and not self.different:
                raise different_funnels(self.path)
            for share in write_plan(mine, other, self.plan, self.path.name):
                yield 0.5 + share / 2
            # One of the two had its rates: what counts follows from those in force now.
            rates = context.store.settings().currency_rates
            for currency in context.store.deals.currencies_written():
                count_anew(context, currency, rates.get(currency))

    @contextmanager
    def _standing_still(self) -> Iterator[None]:
        """See one state of the other file, whatever its owner writes meanwhile."""
        other = self._other.connection
        outer = not other.in_transaction
        if outer:
            other.execute("BEGIN")
            other.execute("SELECT 1 FROM setting").fetchone()
        try:
            yield
        finally:
            if outer and other.in_transaction:
                other.execute("ROLLBACK")

    @contextmanager
    def _errors(self) -> Iterator[None]:
        """Say of the other file what SQLite says of it."""
        try:
            yield
        except sqlite3.DatabaseError as error:
            known = said_of(self.path, error)
            if known is None or known.kind not in ("damaged", "in_use"):
                raise
            raise known from error


def different_funnels(path: Path) -> FunnelError:
    """Return the refusal of a file that is no version of the open one."""
    return FunnelError(
        message(
            "Merge",
            "{file} is no other version of this file: they have nothing in common. To bring deals over, "
            "export them there as CSV and import them here.",
            file=path.name,
        )
    )


def _state(store: Store) -> tuple[object, ...]:
    """Return what differs once anybody changed the file."""
    steps = [stack[-1].number if stack else 0 for stack in (store.undo_steps, store.redo_steps)]
    return _version(store.file.connection), *steps


def _version(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA data_version").fetchone()
    return int(version)
