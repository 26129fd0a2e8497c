"""All tables of a file as they are: for writing them out and for filling an empty file with them again."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import NamedTuple

from funnel_desktop.method.fields import FIELD, SEARCHED_FIELDS
from funnel_desktop.store.deals import refreshed_search_text
from funnel_desktop.store.schema import DATA_TABLES
from funnel_desktop.text import FunnelError, message

DERIVED = {"deal": ("search_text",)}
"""Columns that are made from others: not written out, made anew when they come in."""

REFERENCES = (
    ("visit", "deal_id", "deal"),
    ("visit", "lead_id", "lead"),
    ("deal_action", "deal_id", "deal"),
    ("person", "reports_to", "person"),
    ("deal", "import_id", "import_run"),
    ("import_change", "import_id", "import_run"),
    ("import_change", "deal_id", "deal"),
    ("activity", "deal_id", "deal"),
    ("activity", "lead_id", "lead"),
    ("link", "deal_id", "deal"),
    ("kept_file", "link_id", "link"),
)
"""What one row names of another, besides the events of a deal: table, column, the other table."""

_MEANINGS = {
    "deal_id": "id of the deal (deal.csv)",
    "reason": "reason in words",
    "name": "name",
    "position": "position of the person",
    "place": "place in the list, from 0",
    "year": "calendar year",
    "text": "what is to be done, in words",
    "done_date": "date on which it was done; empty: not yet",
    "deal.import_id": "id of the import that brought it; empty: typed, or imported earlier",
    "setting.key": "name of the setting",
    "setting.value": "value as JSON",
    "stage_move.from_stage": "stage it came from; empty: it entered the funnel here",
    "stage_move.to_stage": "stage it went to; empty: entered, stage not recorded",
    "stage_move.moved_at": "UTC time of the move",
    "check_answer.check_key": "key of the check, t1 to w2",
    "check_answer.answer": "yes, no, unknown, not_applicable; empty: taken back",
    "check_answer.evidence": "evidence in words",
    "check_answer.answered_at": "UTC time of the answer",
    "field_change.field": "name of the field of the deal",
    "field_change.before": "value before, as text",
    "field_change.after": "value after, as text",
    "field_change.changed_at": "UTC time of the edit",
    "lead.first_visit_date": "date for the first visit",
    "lead.ended_date": "date on which it came to nothing; empty: it waits",
    "lead.ended_reason": "why: key of a loss reason of the playbook, or words",
    "lead.ended_note": "what one should know when it comes up again",
    "person.phone": "telephone",
    "person.role": "decides, influences, uses, buys, coach, against",
    "person.relation": "our relation: supports, neutral, against, unknown",
    "person.place_y": "the same, from above",
    "visit.person": "who is visited",
    "visit.planned_date": "date planned",
    "visit.planned_time": "time planned, such as 14:30",
    "visit.purpose": "purpose in words",
    "visit.outcome": "what came of it, in words",
    "source_plan.period": "month (2026-11) or ISO week (2026-W48)",
    "source_plan.planned": "planned number of companies",
    "year_target.spread": "even, season, hand",
    "target_part.month": "month, 1 to 12",
    "won_before.deals": "how many deals were won",
    "review.reached": "answer to the first question",
    "review.learned": "answer to the second question",
    "review.next_step": "answer to the third question",
    "review.support": "what the report on the week asks for, a line each",
    "review.report": "texts of that report as edited, as JSON",
    "commitment.due_date": "date by which it is to be done",
    "commitment.kept": "yes, no; empty: not judged yet",
    "scenario.win_rate": "factor of the measured win rate",
    "scenario.opportunities": "factor of the measured number of opportunities",
    "scenario.sales_cycle": "factor of the measured sales cycle",
    "scenario.deal_size": "factor of the measured size of deals",
    "own_column.kind": "text, number, date, choice",
    "link.note": "what it is, in words",
    "saved_view.name": "name of the view",
    "row_change.table_name": "name of the table",
    "row_change.changed_at": "UTC time of its latest change",
    "deletion.table_name": "name of the table",
    "deletion.row_id": "id of the row that was deleted",
    "deletion.deleted_at": "UTC time at which it was deleted",
}
"""What columns hold of which the schema says nothing, by "table.column" or by the column's name alone.

A column that is called like a field of a deal holds the same, unless it stands here with its table."""

_COLUMN_LINE = re.compile(r"^\s*(\w+) (?:TEXT|INTEGER|REAL|BLOB)\b[^-]*(?:--\s*(.*))?$")
_COMMENT_LINE = re.compile(r"^\s*--\s*(.*)$")


class Column(NamedTuple):
    """A column: its SQL type ("TEXT", "INTEGER", "REAL", "BLOB"), may it be NULL, and what it holds."""

    name: str
    type: str
    nullable: bool
    meaning: str


class Whole:
    """The tables of ``schema.DATA_TABLES``, in their order, every row in the order in which it was made."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @property
    def tables(self) -> tuple[str, ...]:
        """The names of the tables that are there: a file of an older version, only read, lacks some."""
        found = {
            name
            for (name,) in self._connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        }
        return tuple(table for table in DATA_TABLES if table in found)

    def columns(self, table: str) -> tuple[Column, ...]:
        """Return the columns of a table that are kept, with the comments of the schema as meanings."""
        if table not in DATA_TABLES:
            raise KeyError(table)
        (sql,) = self._connection.execute(
            "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?", (table,)
        ).fetchone()
        meanings = _meanings(sql)
        found = self._connection.execute(
            'SELECT name, type, "notnull" OR pk FROM pragma_table_info(?)', (table,)
        )
        return tuple(
            Column(
                name,
                kind,
                not required,
                meanings.get(name) or _MEANINGS.get(f"{table}.{name}") or _meaning(name),
            )
            for name, kind, required in found
            if name not in DERIVED.get(table, ())
        )

    def count(self, table: str) -> int:
        """Return the number of rows of a table."""
        (count,) = self._connection.execute(f"SELECT count(*) FROM {self._name(table)}").fetchone()
        return int(count)

    def rows(self, table: str) -> Iterator[tuple[object, ...]]:
        """Return all rows of a table, in the order in which they were made: later events count more."""
        names = ", ".join(f'"{column.name}"' for column in self.columns(table))
        return iter(self._connection.execute(f"SELECT {names} FROM {self._name(table)} ORDER BY rowid"))

    def is_empty(self) -> bool:
        """Whether there is nothing but settings."""
        return not any(
            self._connection.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone()
            for table in self.tables
            if table != "setting"
        )

    def fill(
        self, table: str, names: Sequence[str], rows: Iterable[tuple[int, Sequence[object]]]
    ) -> Iterator[int]:
        """Insert rows, each with the number of its line; yields how many are in, now and then.

        ``names`` are the columns given; the others get their defaults, derived ones what they are made from.
        Settings that are there are replaced. Raises FunnelError with the line of a row that cannot be.
        """
        known = {column.name for column in self.columns(table)}
        if not known.issuperset(names):
            raise KeyError(set(names) - known)
        derived = DERIVED.get(table, ())
        listed = ", ".join(f'"{name}"' for name in (*names, *derived))
        places = ", ".join("?" * (len(names) + len(derived)))
        statement = f"INSERT INTO {self._name(table)} ({listed}) VALUES ({places})"
        if table == "setting":  # not REPLACE, which deletes the row that was there behind the journal's back
            statement += " ON CONFLICT (key) DO UPDATE SET value = excluded.value"
        searched = [(name, names.index(name)) for name in SEARCHED_FIELDS if name in names] if derived else []
        execute = self._connection.execute
        days = [(place, name, kind) for place, name in enumerate(names) if (kind := time_kind(name))]
        sound: dict[str, set[object]] = {"date": {None}, "time": {None}}
        for done, (line, row) in enumerate(rows, start=1):
            values = list(row)
            for place, name, kind in days:
                if (value := values[place]) not in sound[kind]:
                    _refuse_no_time(str(value), name, kind, table, line)
                    sound[kind].add(value)
            if derived:
                values.append(refreshed_search_text({name: row[place] for name, place in searched}))
            try:
                execute(statement, values)
            except (sqlite3.IntegrityError, OverflowError) as error:
                raise _refusal(error, table, line) from error
            if done % 1000 == 0:
                yield done

    def refuse_strangers(self) -> None:
        """Raise FunnelError when a row names a deal, lead or person that is not there."""
        for table, rowid, _parent, _key in self._connection.execute("PRAGMA foreign_key_check"):
            found = self._connection.execute(
                f"SELECT deal_id FROM {self._name(str(table))} WHERE rowid = ?", (rowid,)
            ).fetchone()
            raise FunnelError(
                message(
                    "Whole",
                    "{file} names a deal that deal.csv does not hold: {deal}. Nothing was changed.",
                    file=f"{table}.csv",
                    deal=found[0] if found else "?",
                )
            )
        for table, column, other in REFERENCES:
            found = self._connection.execute(
                f"SELECT {column} FROM {table} WHERE {column} IS NOT NULL"
                f" AND {column} NOT IN (SELECT id FROM {other}) LIMIT 1"
            ).fetchone()
            if found is not None:
                raise FunnelError(
                    message(
                        "Whole",
                        "{file} names in {column} what {other} does not hold: {id}. Nothing was changed.",
                        file=f"{table}.csv",
                        column=column,
                        other=f"{other}.csv",
                        id=found[0],
                    )
                )

    @staticmethod
    def _name(table: str) -> str:
        if table not in DATA_TABLES:
            raise KeyError(table)
        return table


def _meaning(column: str) -> str:
    field = FIELD.get(column)
    return field.meaning if field is not None and field.meaning else _MEANINGS.get(column, "")


def time_kind(column: str) -> str:
    """Return "date", "time" or "" for a column, by its name: every table names them alike."""
    if column.endswith("_date") or column in ("happened_on", "week_start"):
        return "date"
    if column == "happened_at":  # of an activity: a time of day on the user's clock
        return ""
    return "time" if column.endswith("_at") or column == "stage_since" else ""


def _refuse_no_time(value: str, column: str, kind: str, table: str, line: int) -> None:
    """Raise FunnelError for a date or time that is none."""
    try:
        if kind == "date":
            sound = date.fromisoformat(value).isoformat() == value
        else:
            sound = datetime.strptime(value, "%Y-%m-%dT%H:%M:%SZ") is not None and len(value) == 20
    except ValueError:
        sound = False
    if not sound:
        raise FunnelError(
            message(
                "Whole",
                "Line {line} of {file}: “{value}” is no date for {column}. Nothing was changed.",
                line=line,
                file=f"{table}.csv",
                value=value,
                column=column,
            )
            if kind == "date"
            else message(
                "Whole",
                "Line {line} of {file}: “{value}” is no UTC time for {column}. Nothing was changed.",
                line=line,
                file=f"{table}.csv",
                value=value,
                column=column,
            )
        )


def _refusal(error: Exception, table: str, line: int) -> FunnelError:
    """Return in words why SQLite does not keep a row."""
    kind, _, what = str(error).partition(" constraint failed: ")
    column = what.removeprefix(f"{table}.")
    if kind == "UNIQUE":
        sentence = message(
            "Whole",
            "Line {line} of {file} has the {column} of another row. Nothing was changed.",
            line=line,
            file=f"{table}.csv",
            column=column,
        )
    elif kind == "NOT NULL":
        sentence = message(
            "Whole",
            "Line {line} of {file} lacks {column}. Nothing was changed.",
            line=line,
            file=f"{table}.csv",
            column=column,
        )
    elif kind == "CHECK":
        sentence = message(
            "Whole",
            "Line {line} of {file} breaks the rule {rule}. Nothing was changed.",
            line=line,
            file=f"{table}.csv",
            rule=what,
        )
    else:
        sentence = message(
            "Whole",
            "Line {line} of {file} cannot be kept: {why}. Nothing was changed.",
            line=line,
            file=f"{table}.csv",
            why=error,
        )
    return FunnelError(sentence)


def _meanings(sql: str) -> dict[str, str]:
    """Return the comment behind each column of a CREATE TABLE statement of ours."""
    found: dict[str, str] = {}
    last = ""
    for line in sql.splitlines():
        column = _COLUMN_LINE.match(line)
        comment = _COMMENT_LINE.match(line)
        if column:
            last = column.group(1)
            found[last] = (column.group(2) or "").strip()
        elif comment and last and line.startswith("          "):  # goes on on the next line
            found[last] = f"{found[last]} {comment.group(1)}".strip()
    return found
