"""Whether a file is sound: SQLite's own checks, then what must hold between deals, their history and the
settings.

Nothing is repaired here. An empty answer means that every figure of the program can be trusted.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from datetime import date, datetime

from funnel_desktop.method.currencies import is_currency
from funnel_desktop.method.fields import DATES, SEARCHED_FIELDS
from funnel_desktop.method.own_columns import own_is_readable, own_values
from funnel_desktop.method.rank import is_rank
from funnel_desktop.method.stages import POSITION, SOURCES, STAGE_OF_CHECK
from funnel_desktop.store.checking_records import RECORD_DATES, check_records
from funnel_desktop.store.deals import refreshed_search_text
from funnel_desktop.store.schema import DATA_TABLES
from funnel_desktop.store.settings import unreadable_settings
from funnel_desktop.store.value_ranges import out_of_range, too_long
from funnel_desktop.text import Message, message

_EXAMPLES = 3
_NAMED = "coalesce(nullif(customer, ''), nullif(project, ''), nullif(reference, ''), deal.id)"
_LAST = "(SELECT {value} FROM {table} WHERE deal_id = deal.id ORDER BY rowid DESC LIMIT 1)"
_LAST_STAGE = _LAST.format(value="to_stage", table="stage_move")
_LAST_OUTCOME = _LAST.format(value="outcome", table="outcome_event")
DATE_COLUMNS = DATES
TIME_COLUMNS = ("stage_since", "created_at", "updated_at")
EVENT_TIMES = (
    ("stage_move", "moved_at", "time"),
    ("check_answer", "answered_at", "time"),
    ("outcome_event", "recorded_at", "time"),
    ("outcome_event", "happened_on", "date"),
    ("field_change", "changed_at", "time"),
)


def check_file(connection: sqlite3.Connection) -> list[Message]:
    """Return everything that is wrong with an open file, one sentence for each kind of fault; empty when it
    is sound.

    Reads the whole file (some seconds for 100,000 deals). Works on a connection that only reads. A file so
    damaged that SQLite cannot read it gives its complaint, too.
    """
    try:
        found = _structure(connection)
        if found:
            return found  # what follows would trip over the same pages
        return [
            *_history(connection),
            *_columns(connection),
            *_values(connection),
            *_ranges(connection),
            *check_records(connection),
            *_own_columns(connection),
            *_settings(connection),
        ]
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        return [message("Check", "SQLite cannot read the file: {why}.", why=error)]


def _structure(connection: sqlite3.Connection) -> list[Message]:
    found = [
        message("Check", "SQLite finds the file damaged: {what}.", what=" ".join(str(text).split()))
        for (text,) in connection.execute("PRAGMA integrity_check(20)")
        if text != "ok"
    ]
    orphans: dict[str, int] = {}
    for table, *_ in connection.execute("PRAGMA foreign_key_check"):
        orphans[table] = orphans.get(table, 0) + 1
    for table, count in orphans.items():
        found.append(
            message(
                "Check",
                "{count} row(s) of {table} belong to a deal that is not there.",
                count=count,
                table=table,
            )
        )
    return found


def _deals_where(connection: sqlite3.Connection, condition: str) -> list[str]:
    return [name for (name,) in connection.execute(f"SELECT {_NAMED} FROM deal WHERE {condition}")]


def _some(names: Iterable[str]) -> str:
    listed = list(names)
    return ", ".join(listed[:_EXAMPLES]) + (" …" if len(listed) > _EXAMPLES else "")


def _history(connection: sqlite3.Connection) -> list[Message]:
    places = " ".join(f"WHEN '{stage}' THEN {place}" for stage, place in POSITION.items())
    faults: tuple[tuple[str, Callable[[int, str], Message]], ...] = (
        (
            f"stage IS NOT {_LAST_STAGE}",
            lambda count, deals: message(
                "Check",
                "{count} deal(s) are in another stage than their history says: {deals}.",
                count=count,
                deals=deals,
            ),
        ),
        (
            "NOT EXISTS (SELECT 1 FROM stage_move WHERE deal_id = deal.id)",
            lambda count, deals: message(
                "Check", "{count} deal(s) have no history at all: {deals}.", count=count, deals=deals
            ),
        ),
        (
            f"outcome IS NOT coalesce({_LAST_OUTCOME}, 'open')",
            lambda count, deals: message(
                "Check",
                "{count} deal(s) have another outcome than their history says: {deals}.",
                count=count,
                deals=deals,
            ),
        ),
        (
            "outcome = 'open' AND closed_date IS NOT NULL",
            lambda count, deals: message(
                "Check", "{count} open deal(s) have a closing date: {deals}.", count=count, deals=deals
            ),
        ),
        (
            "CASE WHEN stage IS NULL THEN furthest_stage IS NOT NULL AND furthest_stage NOT BETWEEN 0 AND 5 "
            f"ELSE furthest_stage IS NULL OR furthest_stage NOT BETWEEN CASE stage {places} END AND 5 END",
            lambda count, deals: message(
                "Check",
                "{count} deal(s) are further than the furthest stage noted for them: {deals}.",
                count=count,
                deals=deals,
            ),
        ),
    )
    return [
        fault(len(names), _some(names))
        for condition, fault in faults
        if (names := _deals_where(connection, condition))
    ]


def _columns(connection: sqlite3.Connection) -> list[Message]:
    """Check the places in the columns of the board: each a rank, no two the same."""
    found = []
    wrong = []
    for name, rank in connection.execute(f"SELECT {_NAMED}, rank FROM deal"):
        if not is_rank(rank):
            wrong.append(name)
    if wrong:
        found.append(
            message(
                "Check",
                "{count} deal(s) have a place in their column that is none: {deals}.",
                count=len(wrong),
                deals=_some(wrong),
            )
        )
    (shared,) = connection.execute(
        "SELECT coalesce(sum(number - 1), 0) FROM (SELECT count(*) AS number FROM deal WHERE outcome <> "
        "'lost' "
        "GROUP BY outcome, stage, rank HAVING number > 1)"
    ).fetchone()
    if shared:
        found.append(message("Check", "{count} deal(s) share their place in a column.", count=shared))
    return found


def _values(connection: sqlite3.Connection) -> list[Message]:
    found = []
    stale = [
        str(values["customer"] or values["project"] or values["reference"])
        for *fields, text in connection.execute(f"SELECT {', '.join(SEARCHED_FIELDS)}, search_text FROM deal")
        if refreshed_search_text(values := dict(zip(SEARCHED_FIELDS, fields, strict=True))) != text
    ]
    if stale:
        found.append(
            message(
                "Check",
                "{count} deal(s) cannot be found by all their words: {deals}.",
                count=len(stale),
                deals=_some(stale),
            )
        )
    for key, count in connection.execute("SELECT check_key, count(*) FROM check_answer GROUP BY check_key"):
        if key not in STAGE_OF_CHECK:
            found.append(
                message(
                    "Check",
                    "{count} answer(s) belong to a check {key} that is not known.",
                    count=count,
                    key=key,
                )
            )
    for source, count in connection.execute("SELECT source, count(*) FROM deal GROUP BY source"):
        if source is not None and source not in SOURCES:
            found.append(
                message(
                    "Check", "{count} deal(s) have a source {key} that is not known.", count=count, key=source
                )
            )
    for currency, count in connection.execute("SELECT currency, count(*) FROM deal GROUP BY currency"):
        if not is_currency(currency):
            found.append(
                message(
                    "Check",
                    "{count} deal(s) have a currency {key} that is none.",
                    count=count,
                    key=repr(currency),
                )
            )
    columns = [
        *(("deal", name, "date") for name in DATE_COLUMNS),
        *(("deal", name, "time") for name in TIME_COLUMNS),
        *EVENT_TIMES,
        *RECORD_DATES,
    ]
    for table, column, kind in columns:
        reader = is_date if kind == "date" else is_time
        bad = _unreadable(connection, table, column, reader)
        if bad:
            found.append(
                message(
                    "Check",
                    "{count} value(s) of {table}.{column} are no date or time: {values}.",
                    count=len(bad),
                    table=table,
                    column=column,
                    values=_some(map(repr, bad)),
                )
            )
    return found


def _ranges(connection: sqlite3.Connection) -> list[Message]:
    found = [
        message(
            "Check",
            "{count} value(s) of {table}.{column} are larger or smaller than any can be: {values}.",
            count=len(rows),
            table=one.table,
            column=one.column,
            values=_some(str(value) for _row, value in rows),
        )
        for one, rows in out_of_range(connection)
    ]
    found += [
        message(
            "Check",
            "{count} text(s) of {table}.{column} are longer than anybody types.",
            count=count,
            table=table,
            column=column,
        )
        for table, column, count in too_long(connection, DATA_TABLES)
    ]
    return found


def _unreadable(
    connection: sqlite3.Connection, table: str, column: str, is_right: Callable[[str], bool]
) -> list[str]:
    values = connection.execute(f"SELECT DISTINCT {column} FROM {table} WHERE {column} IS NOT NULL")
    return [value for (value,) in values if not is_right(value)]


def is_date(text: str) -> bool:
    """Whether a text is a date as the file keeps it."""
    if len(text) != 10:
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def is_time(text: str) -> bool:
    """Whether a text is a time as the file keeps it."""
    if text[-1:] != "Z" or text[10:11] != "T":
        return False
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _own_columns(connection: sqlite3.Connection) -> list[Message]:
    """Check that what deals have in own columns of the file can be read, and is of columns that are there."""
    there = {key for (key,) in connection.execute("SELECT id FROM own_column")}
    unreadable, lost = [], []
    for name, text in connection.execute(f"SELECT {_NAMED}, own FROM deal WHERE own <> ''"):
        if not own_is_readable(text):
            unreadable.append(name)
        elif not there.issuperset(own_values(text)):
            lost.append(name)
    found = []
    if unreadable:
        found.append(
            message(
                "Check",
                "{count} deal(s) have values of own columns that cannot be read: {deals}.",
                count=len(unreadable),
                deals=_some(unreadable),
            )
        )
    if lost:
        found.append(
            message(
                "Check",
                "{count} deal(s) have values of own columns that are not there: {deals}.",
                count=len(lost),
                deals=_some(lost),
            )
        )
    return found


def _settings(connection: sqlite3.Connection) -> list[Message]:
    return [
        message("Check", "The setting {name} cannot be read; its default counts.", name=name)
        for name in unreadable_settings(connection)
    ]
