"""Making a rescued file whole: what makes no sense any more is left out or put right, and counted."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from datetime import UTC, datetime

from funnel_desktop.identifiers import new_id
from funnel_desktop.method.currencies import is_currency
from funnel_desktop.method.fields import SEARCHED_FIELDS
from funnel_desktop.method.own_columns import own_is_readable, own_text, own_values
from funnel_desktop.method.rank import is_rank, ranks_between
from funnel_desktop.method.stages import POSITION, SOURCES, STAGE_OF_CHECK
from funnel_desktop.store.checking import (
    DATE_COLUMNS,
    EVENT_TIMES,
    TIME_COLUMNS,
    is_date,
    is_time,
)
from funnel_desktop.store.checking_records import RECORD_DATES, empty_unknown, mend_records
from funnel_desktop.store.deals import refreshed_search_text
from funnel_desktop.store.schema import EVENT_TABLES
from funnel_desktop.store.settings import unreadable_settings
from funnel_desktop.store.value_ranges import out_of_range


class Mending:
    """What was done to a rescued file: how many rows of each table went, how many single values were emptied
    or replaced, and how many deals got an entry of history in place of a lost one."""

    def __init__(self, target: sqlite3.Connection) -> None:
        """Make the file behind ``target`` whole, inside a transaction."""
        self.went: dict[str, int] = {}
        self.values = 0
        self._target = target
        self._count(_drop_garbled_events(target))
        wrong = unreadable_settings(target)
        target.executemany("DELETE FROM setting WHERE key = ?", [(key,) for key in wrong])
        self._count({"setting": len(wrong)})
        self._keep_in_range()
        self.values += _mend_values(target)
        for table in EVENT_TABLES:
            gone = f"DELETE FROM {table} WHERE deal_id NOT IN (SELECT id FROM deal)"
            self._count({table: target.execute(gone).rowcount})
        self._mend_record_dates()
        self.values += empty_unknown(target)
        self._count(mend_records(target))
        self.deals = _mend(target)

    def _count(self, went: Mapping[str, int]) -> None:
        for table, rows in went.items():
            self.went[table] = self.went.get(table, 0) + rows

    def _keep_in_range(self) -> None:
        """Empty numbers that are none of ours; what means nothing without goes."""
        for one, rows in list(out_of_range(self._target)):
            where = [(row,) for row, _value in rows]
            if one.needed:
                self._target.executemany(f"DELETE FROM {one.table} WHERE rowid = ?", where)
                self._count({one.table: len(rows)})
            else:
                self._target.executemany(f"UPDATE {one.table} SET {one.column} = NULL WHERE rowid = ?", where)
                self.values += len(rows)

    def _mend_record_dates(self) -> None:
        """Empty dates that are none; what means nothing without goes."""
        now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        for table, column, kind in RECORD_DATES:
            is_good = is_date if kind == "date" else is_time
            rows = self._target.execute(f"SELECT rowid, {column} FROM {table} WHERE {column} IS NOT NULL")
            bad = [(row,) for row, value in rows.fetchall() if not is_good(value)]
            if kind == "time":
                self._target.executemany(f"UPDATE {table} SET {column} = '{now}' WHERE rowid = ?", bad)
            elif column in ("week_start", "due_date", "happened_on"):
                self._target.executemany(f"DELETE FROM {table} WHERE rowid = ?", bad)
                self._count({table: len(bad)})
                continue
            else:
                self._target.executemany(f"UPDATE {table} SET {column} = NULL WHERE rowid = ?", bad)
            self.values += len(bad)


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


def _mend_values(target: sqlite3.Connection) -> int:
    """Put right what a deal cannot do without, forget what it can, where values make no sense any more;
    return how many. What is derived (place, words to find it by) is made anew and does not count."""
    mended = 0
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    names = (
        *("rowid", "source", "currency", "stage", "outcome", "rank", "furthest_stage", "search_text"),
        *DATE_COLUMNS,
        *TIME_COLUMNS,
        *SEARCHED_FIELDS,
    )
    taken: set[tuple[str, str, str]] = set()
    columns = dict(target.execute("SELECT id, place FROM own_column").fetchall())
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
        if deal["own"] and not own_is_readable(deal["own"]):
            put["own"] = deal["own"] = own_text(own_values(deal["own"]))
        for key in (
            own_values(deal["own"]).keys() - columns.keys()
        ):  # its name was lost, what is in it was not
            columns[key] = max(columns.values(), default=-1) + 1
            target.execute(
                "INSERT INTO own_column (id, name, kind, place, created_at) VALUES (?, ?, 'text', ?, ?)",
                (key, key, columns[key], now),
            )
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
        mended += len(put.keys() - {"rank", "search_text"})
        if put:
            assignments = ", ".join(f"{name} = ?" for name in put)
            target.execute(f"UPDATE deal SET {assignments} WHERE rowid = ?", (*put.values(), deal["rowid"]))
    return mended


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
        "SELECT id, outcome, stage, coalesce(closed_date, date(stage_since, 'localtime'), "
        "substr(stage_since, 1, 10)), updated_at, "
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
