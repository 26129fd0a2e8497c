"""Saving from a damaged file what can still be read, row by row, into a new file, and
counting what is lost."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from funnel_desktop.method.rank import is_rank, ranks_between
from funnel_desktop.method.stages import POSITION, SOURCES, STAGE_OF_CHECK
from funnel_desktop.store.backup import is_funnel_file
from funnel_desktop.store.checking import (
    DATE_COLUMNS,
    EVENT_TIMES,
    TIME_COLUMNS,
    is_currency,
    is_date,
    is_time,
)
from funnel_desktop.store.checking_records import RECORD_DATES, mend_records
from funnel_desktop.store.deals import SEARCHED_FIELDS, refreshed_search_text
from funnel_desktop.store.driver import connect
from funnel_desktop.store.file import FunnelFileError, create_file, damaged
from funnel_desktop.store.identifiers import new_id
from funnel_desktop.store.schema import DATA_TABLES, EVENT_TABLES
from funnel_desktop.store.settings import unreadable_settings
from funnel_desktop.text import Message, message

if TYPE_CHECKING:
    from funnel_desktop.store.key import Key

_FARTHEST = 1 << 40
_BEFORE_ALL = -(1 << 62)


@dataclass(frozen=True, slots=True)
class Recovery:
    """What came of a recovery, in rows by table.

    ``lost`` counts the rows known to have been there that could not be read; ``exact`` is False when the
    damage hides how many there were. ``mended`` deals got a first entry of history for the one that is lost.
    """

    saved: dict[str, int]
    lost: dict[str, int]
    mended: int
    exact: bool

    @property
    def sentence(self) -> Message:
        """What the user should know."""
        deals, gone = self.saved.get("deal", 0), self.lost.get("deal", 0)
        events = sum(self.lost.get(table, 0) for table in EVENT_TABLES)
        if not gone and not events and self.exact:
            return message("Recovery", "{count} deal(s) were saved; nothing was lost.", count=deals)
        if self.exact:
            return message(
                "Recovery",
                "{count} deal(s) were saved. Lost: {deals} deals and {events} entries of history.",
                count=deals,
                deals=gone,
                events=events,
            )
        return message(
            "Recovery",
            "{count} deal(s) were saved. Lost: at least {deals} deals and {events} entries of history.",
            count=deals,
            deals=gone,
            events=events,
        )


def recover(
    path: Path, target: Path, progress: Callable[[float], None] | None = None, *, key: Key | None = None
) -> Recovery:
    """Read what can be read of the damaged file ``path`` into the new file ``target``, and say what was lost.

    The damaged file is only read. Raises FunnelFileError when nothing of it can be read, or ``target`` cannot
    be made; then nothing is left at ``target``. An exception raised by ``progress`` cancels. ``key``: that of
    a locked file; what is saved of it is locked, too.
    """
    if os.path.exists(path) and not is_funnel_file(path):
        raise FunnelFileError("not_ours", message("File", "{path} is not a Funnel Desktop file.", path=path))
    source = _open_damaged(path, key)
    try:
        file = create_file(target, key=key)
    except BaseException:
        source.close()
        raise
    try:
        recovery = _save(source, file.connection, progress)
        file.connection.execute("PRAGMA journal_mode = DELETE")
    except BaseException as error:
        file.close()
        target.unlink(missing_ok=True)
        if isinstance(error, sqlite3.DatabaseError | UnicodeDecodeError):
            raise FunnelFileError("damaged", damaged(path, error)) from error
        raise
    finally:
        source.close()
    file.close()
    return recovery


def _open_damaged(path: Path, key: Key | None) -> sqlite3.Connection:
    """Open for reading, without touching the file: with its write-ahead log if it can be, without it
    otherwise."""
    last: Exception | None = None
    for still in (False, True):
        connection = None
        try:
            connection = connect(path, "ro", key=key, still=still)
            connection.execute("PRAGMA query_only = ON")
            tables = {
                name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
            }
            if "deal" not in tables:
                raise sqlite3.DatabaseError("no deals in it")
            return connection
        except (sqlite3.Error, UnicodeDecodeError) as error:
            last = error
            if connection is not None:
                connection.close()
    assert last is not None
    raise FunnelFileError(
        "damaged",
        message(
            "File",
            "Nothing of {path} can be read any more ({why}). Open the latest backup instead.",
            path=path,
            why=last,
        ),
    )


def _save(
    source: sqlite3.Connection, target: sqlite3.Connection, progress: Callable[[float], None] | None
) -> Recovery:
    saved: dict[str, int] = {}
    lost: dict[str, int] = {}
    exact = True
    target.execute("BEGIN IMMEDIATE")
    target.execute("DELETE FROM setting")  # the rescued file has the origin of the damaged one
    for position, table in enumerate(DATA_TABLES):
        columns = [name for (name,) in target.execute("SELECT name FROM pragma_table_info(?)", (table,))]
        with suppress(sqlite3.DatabaseError):
            there = {name for (name,) in source.execute("SELECT name FROM pragma_table_info(?)", (table,))}
            columns = [name for name in columns if name in there]
        listed = ", ".join(columns)
        insert = f"INSERT INTO {table} (rowid, {listed}) VALUES ({', '.join('?' * (len(columns) + 1))})"
        kept = refused = 0
        for row in _readable_rows(source, table, listed):
            try:
                target.execute(insert, row)
                kept += 1
            except (sqlite3.IntegrityError, OverflowError):
                refused += 1  # read, but garbage
            if progress is not None and kept % 500 == 0:
                progress((position + 0.5) / len(DATA_TABLES))
        expected = _expected_rows(source, table)
        if expected is None:
            exact = False
        saved[table] = kept
        lost[table] = max(refused, (expected or 0) - kept)
    # Where the damage hides how many deals there were, their history still names the missing ones.
    named = " UNION ".join(f"SELECT deal_id FROM {table}" for table in EVENT_TABLES)
    (missing,) = target.execute(
        f"SELECT count(*) FROM ({named}) WHERE deal_id NOT IN (SELECT id FROM deal)"
    ).fetchone()
    lost["deal"] = max(lost["deal"], missing)
    for table, gone in _drop_garbled_events(target).items():
        saved[table] -= gone
        lost[table] += gone
    wrong = unreadable_settings(target)
    target.executemany("DELETE FROM setting WHERE key = ?", [(key,) for key in wrong])
    saved["setting"] -= len(wrong)
    lost["setting"] += len(wrong)
    _mend_values(target)
    for table in EVENT_TABLES:
        gone = target.execute(f"DELETE FROM {table} WHERE deal_id NOT IN (SELECT id FROM deal)").rowcount
        saved[table] -= gone
        lost[table] += gone
    for went in (_mend_record_dates(target), mend_records(target)):
        for table, gone in went.items():
            saved[table] -= gone
            lost[table] += gone
    mended = _mend(target)
    target.execute("COMMIT")
    if progress is not None:
        progress(1.0)
    return Recovery(saved, lost, mended, exact)


def _mend_record_dates(target: sqlite3.Connection) -> dict[str, int]:
    """Empty dates that are none; return how many rows of each table went that mean nothing without."""
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    went: dict[str, int] = {}
    for table, column, kind in RECORD_DATES:
        is_good = is_date if kind == "date" else is_time
        rows = target.execute(f"SELECT rowid, {column} FROM {table} WHERE {column} IS NOT NULL")
        bad = [(row,) for row, value in rows.fetchall() if not is_good(value)]
        if kind == "time":
            target.executemany(f"UPDATE {table} SET {column} = '{now}' WHERE rowid = ?", bad)
        elif column in ("week_start", "due_date"):
            target.executemany(f"DELETE FROM {table} WHERE rowid = ?", bad)
            went[table] = went.get(table, 0) + len(bad)
        else:
            target.executemany(f"UPDATE {table} SET {column} = NULL WHERE rowid = ?", bad)
    return went


def _readable_rows(source: sqlite3.Connection, table: str, columns: str) -> Iterator[tuple[object, ...]]:
    """Yield all rows of a table that can be read, by rowid, leaping over what cannot."""
    select = f"SELECT rowid, {columns} FROM {table} WHERE rowid > ? ORDER BY rowid"
    last = _BEFORE_ALL
    while True:
        try:
            for row in source.execute(select, (last,)):
                if row[0] <= last:  # damaged pages may lead in a circle
                    break
                yield row
                last = row[0]
            else:
                return
        except (sqlite3.DatabaseError, UnicodeDecodeError):
            pass
        beyond = _end_of_gap(source, select + " LIMIT 1", max(last, 0))
        if beyond is None:
            return
        last = beyond


def _end_of_gap(source: sqlite3.Connection, probe: str, low: int) -> int | None:
    """Return the smallest rowid above ``low`` beyond which a row, or the end, can be read; None when there is
    none."""

    def readable(after: int) -> bool:
        try:
            source.execute(probe, (after,)).fetchone()
        except (sqlite3.DatabaseError, UnicodeDecodeError):
            return False
        return True

    leap = 1
    while not readable(low + leap):
        leap *= 2
        if leap > _FARTHEST:
            return None
    bad, good = low + leap // 2, low + leap
    while good - bad > 1:
        middle = (bad + good) // 2
        if readable(middle):
            good = middle
        else:
            bad = middle
    return good


def _expected_rows(source: sqlite3.Connection, table: str) -> int | None:
    """Return how many rows a table had, counted in an index, which lies elsewhere in
    the file than the rows."""
    names = [f"sqlite_autoindex_{table}_1"]
    with suppress(sqlite3.DatabaseError):
        names += [
            name
            for (name,) in source.execute(
                "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL "
                "AND sql NOT LIKE '%WHERE%'",
                (table,),
            )
        ]
    for name in names:
        with suppress(sqlite3.DatabaseError):
            (number,) = source.execute(f"SELECT count(*) FROM {table} INDEXED BY {name}").fetchone()
            return int(number)
    return None


def _drop_garbled_events(target: sqlite3.Connection) -> dict[str, int]:
    """Take out events whose time or key makes no sense any more; return how many, by table."""
    dropped = dict.fromkeys(EVENT_TABLES, 0)
    for table, column, kind in EVENT_TIMES:
        right = is_date if kind == "date" else is_time
        wrong = [
            (row,) for row, text in target.execute(f"SELECT rowid, {column} FROM {table}") if not right(text)
        ]
        target.executemany(f"DELETE FROM {table} WHERE rowid = ?", wrong)
        dropped[table] += len(wrong)
    answers = target.execute("SELECT rowid, check_key FROM check_answer").fetchall()
    unknown = [(row,) for row, key in answers if key not in STAGE_OF_CHECK]
    target.executemany("DELETE FROM check_answer WHERE rowid = ?", unknown)
    dropped["check_answer"] += len(unknown)
    return dropped


def _mend_values(target: sqlite3.Connection) -> None:
    """Put right what a deal cannot do without, forget what it can, where values make no sense any more."""
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    names = (
        *("rowid", "source", "currency", "stage", "outcome", "rank", "furthest_stage", "search_text"),
        *DATE_COLUMNS,
        *TIME_COLUMNS,
        *SEARCHED_FIELDS,
    )
    taken: set[tuple[str, str, str]] = set()
    for values in target.execute(f"SELECT {', '.join(names)} FROM deal ORDER BY rowid").fetchall():
        deal = dict(zip(names, values, strict=True))
        put: dict[str, object] = {
            name: None for name in DATE_COLUMNS if deal[name] and not is_date(deal[name])
        }
        put |= {name: now for name in TIME_COLUMNS if not is_time(deal[name])}
        if deal["source"] not in (None, *SOURCES):
            put["source"] = None
        if not is_currency(deal["currency"]):
            put["currency"] = "CNY"
        if deal["outcome"] == "open" and deal["closed_date"] is not None:
            put["closed_date"] = None
        reached = -1 if deal["stage"] is None else POSITION[deal["stage"]]
        if reached >= 0 and not reached <= (-1 if (f := deal["furthest_stage"]) is None else f) <= 5:
            put["furthest_stage"] = reached
        place = (deal["outcome"], deal["stage"], deal["rank"])
        if not is_rank(deal["rank"]) or (place in taken and deal["outcome"] != "lost"):
            (last,) = target.execute(
                "SELECT max(rank) FROM deal WHERE outcome = ? AND stage IS ? AND rank GLOB '[a-z]*'",
                place[:2],
            ).fetchone()
            put["rank"] = ranks_between(last if last and is_rank(last) else None, None, 1)[0]
        taken.add((*place[:2], str(put.get("rank", deal["rank"]))))
        if (words := refreshed_search_text(deal)) != deal["search_text"]:
            put["search_text"] = words
        if put:
            columns = ", ".join(f"{name} = ?" for name in put)
            target.execute(f"UPDATE deal SET {columns} WHERE rowid = ?", (*put.values(), deal["rowid"]))


def _mend(target: sqlite3.Connection) -> int:
    """Give deals whose stage and history no longer agree an entry that says where they are; return their
    number."""
    stages = target.execute(
        "SELECT id, stage, stage_since FROM deal WHERE stage IS NOT (SELECT to_stage FROM stage_move "
        "WHERE deal_id = deal.id ORDER BY rowid DESC LIMIT 1) "
        "OR NOT EXISTS (SELECT 1 FROM stage_move WHERE deal_id = deal.id)"
    ).fetchall()
    target.executemany(
        "INSERT INTO stage_move (id, deal_id, to_stage, moved_at) VALUES (?, ?, ?, ?)",
        [(new_id(), deal_id, stage, since) for deal_id, stage, since in stages],
    )
    outcomes = target.execute(
        "SELECT id, outcome, stage, coalesce(closed_date, substr(stage_since, 1, 10)), updated_at, "
        "amount_minor, units, "
        "lost_reason, competitor FROM deal WHERE outcome <> coalesce((SELECT outcome FROM outcome_event "
        "WHERE deal_id = deal.id ORDER BY rowid DESC LIMIT 1), 'open')"
    ).fetchall()
    target.executemany(
        "INSERT INTO outcome_event (id, deal_id, outcome, stage, happened_on, recorded_at, amount_minor, "
        "units, reason, "
        "competitor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(new_id(), *values) for values in outcomes],
    )
    return len({deal_id for deal_id, *_ in [*stages, *outcomes]})


def name_for_recovered(path: Path) -> Path:
    """Return a free name beside a damaged file for what is saved of it."""
    number = 1
    while True:
        name = f"{path.stem} (recovered{'' if number == 1 else f' {number}'}){path.suffix or '.funnel'}"
        candidate = path.with_name(name)
        if not os.path.lexists(candidate):
            return candidate
        number += 1
