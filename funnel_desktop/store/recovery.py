"""Saving from a damaged file what can still be read into a new file, and saying honestly what is lost."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from funnel_desktop.store.backup import is_funnel_file
from funnel_desktop.store.driver import connect
from funnel_desktop.store.errors import FunnelFileError, cannot_be_read, environment_error
from funnel_desktop.store.file import create_file
from funnel_desktop.store.lock import beginning_of
from funnel_desktop.store.recovery_mending import Mending
from funnel_desktop.store.recovery_reading import Damaged
from funnel_desktop.store.refusals import cannot_write
from funnel_desktop.store.schema import DATA_TABLES, EVENT_TABLES
from funnel_desktop.text import Message, message

if TYPE_CHECKING:
    from funnel_desktop.store.key import Key

Progress = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Recovery:
    """What came of a recovery, in rows by table.

    ``lost`` counts the rows known to have been there that were not saved; ``values`` the single values that
    made no sense and were emptied or replaced. ``exact``: the file was read from beginning to end and is
    sound, so that nothing else can be missing; otherwise the damage may hide more. ``mended`` deals got an
    entry of history for the one that is lost.
    """

    saved: dict[str, int]
    lost: dict[str, int]
    mended: int
    exact: bool
    values: int = 0

    @property
    def sentence(self) -> Message:
        """What the user should know."""
        deals = self.saved.get("deal", 0)
        lost = {
            "deals": self.lost.get("deal", 0),
            "events": sum(self.lost.get(table, 0) for table in EVENT_TABLES),
            "others": sum(
                count for table, count in self.lost.items() if table not in ("deal", *EVENT_TABLES)
            ),
            "values": self.values,
        }
        if not any(lost.values()):
            if self.exact:
                return message("Recovery", "{count} deal(s) were saved; nothing was lost.", count=deals)
            return message(
                "Recovery",
                "{count} deal(s) were saved. Nothing is known to be lost, but the damage may hide what was "
                "there besides: compare it with a backup.",
                count=deals,
            )
        if self.exact:
            return message(
                "Recovery",
                "{count} deal(s) were saved. Lost: {deals} deals, {events} entries of history, {others} "
                "other "
                "entries and {values} single values.",
                count=deals,
                **lost,
            )
        return message(
            "Recovery",
            "{count} deal(s) were saved. Lost: at least {deals} deals, {events} entries of history, {others} "
            "other entries and {values} single values. Compare it with a backup.",
            count=deals,
            **lost,
        )


def recover(
    path: Path, target: Path, progress: Progress | None = None, *, key: Key | None = None
) -> Recovery:
    """Read what can be read of the damaged file ``path`` into the new file ``target``, and say what was lost.

    A copy of the damaged file is read, with the log or journal beside it; the file itself stays as it is. The
    new file gets its name when it is whole and on disk. Raises FunnelFileError when nothing can be read, or
    ``target`` cannot be made; then nothing is left there. An exception raised by ``progress`` cancels.
    ``key``: that of a locked file; what is saved of it is locked, too.
    """
    try:
        beginning_of(path)
    except OSError as error:  # that would look like no file of ours
        raise cannot_be_read(path, error) from error
    if not is_funnel_file(path):
        raise FunnelFileError("not_ours", message("File", "{path} is not a Funnel Desktop file.", path=path))
    found: list[Recovery] = []

    def fill(part: Path) -> None:
        connection = connect(part, "rw", key=key)
        try:
            found.append(_save(source, connection, progress))
        finally:
            connection.close()

    source = Damaged(path, key, progress)
    try:
        create_file(target, fill, key=key).close()
    except FunnelFileError as error:
        # Whole and in its place it is saved, also if it cannot be opened just now.
        if error.kind == "exists" or not found or not os.path.exists(target):
            raise
    except (sqlite3.DatabaseError, MemoryError) as error:
        known = environment_error(target, error)
        if known is None:
            raise
        raise known from error
    except OSError as error:
        raise FunnelFileError("disk", cannot_write(target, error)) from error
    finally:
        source.close()
    return found[0]


def _save(source: Damaged, target: sqlite3.Connection, progress: Progress | None) -> Recovery:
    saved: dict[str, int] = {}
    lost: dict[str, int] = {}
    target.execute("BEGIN IMMEDIATE")
    target.execute("DELETE FROM setting")  # the rescued file has the origin of the damaged one
    for position, table in enumerate(DATA_TABLES):
        there = source.columns(table)
        ours = target.execute("SELECT name FROM pragma_table_info(?)", (table,))
        columns = [name for (name,) in ours if name in there]
        listed = ", ".join(columns)
        insert = f"INSERT INTO {table} (rowid, {listed}) VALUES ({', '.join('?' * (len(columns) + 1))})"
        kept = refused = 0
        for row in source.rows(table, listed) if columns else ():
            try:
                target.execute(insert, row)
                kept += 1
            except (sqlite3.IntegrityError, sqlite3.DataError, OverflowError):
                refused += 1  # read, but garbage
            if progress is not None and (kept + refused) % 500 == 0:
                progress((position + 0.5) / len(DATA_TABLES))
        saved[table] = kept
        lost[table] = max(refused, (source.expected(table) or 0) - kept)
    # Where the damage hides how many deals there were, their history still names the missing ones.
    named = " UNION ".join(f"SELECT deal_id FROM {table}" for table in EVENT_TABLES)
    (missing,) = target.execute(
        f"SELECT count(*) FROM ({named}) WHERE deal_id NOT IN (SELECT id FROM deal)"
    ).fetchone()
    lost["deal"] = max(lost["deal"], missing)
    mending = Mending(target)
    for table, gone in mending.went.items():
        saved[table] -= gone
        lost[table] += gone
    target.execute("COMMIT")
    if progress is not None:
        progress(1.0)
    return Recovery(saved, lost, mending.deals, source.whole, mending.values + source.garbled)
