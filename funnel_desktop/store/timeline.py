"""What happened to a deal, a customer or a person, read from all tables that tell of it.

First only where each entry stands (``marks``), which takes no texts; then whole entries, a page at a time.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence

from funnel_desktop.method.deal import HistoryEntry, HistoryKind
from funnel_desktop.method.records import Activity, DealAction, Lead, Link, Visit, record_of
from funnel_desktop.method.texts import shown_text
from funnel_desktop.method.timeline import (
    KIND_OF_ACTIVITY,
    About,
    Entry,
    Mark,
    in_order,
    local_parts,
    on_a_day,
)

_EVENTS = {
    "stage_move": ("move", "moved_at"),
    "outcome_event": ("move", "recorded_at"),
    "check_answer": ("check", "answered_at"),
    "field_change": ("edit", "changed_at"),
}
"""The kind of entry that an event is, and the column that says when it was noted."""

_LOOKED_AT = 20
"""How many events are looked at for each entry of the latest."""

_TOGETHER = ("check_answer", "field_change")
"""Events of which those of the same moment are one entry."""


_BEFORE = (
    "SELECT was.answer FROM check_answer AS was WHERE was.deal_id = check_answer.deal_id "
    "AND was.check_key = check_answer.check_key AND was.rowid < check_answer.rowid "
    "ORDER BY was.rowid DESC LIMIT 1"
)
"""What a check was answered with before."""


_TOLD_BY_A_STEP = (
    "EXISTS (SELECT 1 FROM activity WHERE activity.deal_id = action.deal_id AND activity.kind = 'step' "
    "AND happened_on = done_date AND (activity.created_at = action.created_at "
    "OR activity.text = action.text))"
)
_TOLD_BY_A_VISIT = (
    "EXISTS (SELECT 1 FROM visit WHERE visit.deal_id = action.deal_id "
    "AND visit.done_date = action.done_date) AND action_key = 'p2a'"
)
"""Actions that were ticked off by themselves when a step of the same words was done, or a visit was made."""


class TimelineReader:
    """Reads timelines. A file of an older version, opened for reading only, lacks some of the tables."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._there = {
            name
            for (name,) in connection.execute(
                "SELECT name FROM sqlite_schema WHERE name IN "
                "('visit', 'activity', 'link', 'kept_file', 'deal_action', 'lead_by_end')"
            )
        }

    def marks(self, about: About) -> list[Mark]:
        """Return where every entry stands, the newest first."""
        found = list(self._visits(about))
        if "activity" in self._there:
            found += self._activities(about)
        if "link" in self._there and not about.person:
            found += self._links(about)
        if "deal_action" in self._there and "activity" in self._there and not about.person:
            found += self._actions(about)
        if "lead_by_end" in self._there and not about.person and not about.deal_id:
            found += self._ended_leads(about.customer)
        if not about.person:
            for table in _EVENTS:
                found += self._events(table, about)
        return in_order(found)

    def latest(self, before: str, most: int) -> list[Mark]:
        """Return where the latest entries of deals stand, noted before a UTC time, the newest first."""
        found = []
        for table, (kind, at) in _EVENTS.items():
            together: dict[tuple[str, str], list[int]] = {}
            for row, noted, deal in self._connection.execute(
                f"SELECT rowid, {at}, deal_id FROM {table} WHERE {at} < ? ORDER BY rowid DESC LIMIT ?",
                (before, most * _LOOKED_AT),
            ):
                together.setdefault((noted, deal), []).append(row)
            for (noted, deal), rows in list(together.items())[:most]:
                day, clock = local_parts(noted)
                mark = Mark(kind, table, min(rows), max(rows), day, clock, noted, deal)  # type: ignore[arg-type]
                found.append(((day, clock), mark))
        return in_order(found)[:most]

    def _of(self, table: str, about: About) -> tuple[str, tuple[str, ...]]:
        """Return the condition for the rows of a table that are about somebody, and its values."""
        if about.deal_id:
            return f"{table}.deal_id = ?", (about.deal_id,)
        if about.person:
            words = "text || outcome" if table == "activity" else "purpose || outcome"
            return (
                f"{table}.customer = ? AND (instr({table}.person, ?) OR instr({words}, ?))",
                (about.customer, about.person, about.person),
            )
        return f"{table}.customer = ?", (about.customer,)

    def _visits(self, about: About) -> Iterator[tuple[tuple[str, str], Mark]]:
        if "visit" not in self._there:
            return
        where, values = self._of("visit", about)
        for row, planned, clock, done, noted, deal in self._connection.execute(
            "SELECT rowid, planned_date, planned_time, done_date, created_at, coalesce(deal_id, '') "
            f"FROM visit WHERE {where} AND coalesce(done_date, planned_date) IS NOT NULL",
            values,
        ):
            day = done or planned
            at = clock if day == planned else ""
            yield (day, at), Mark("visit", "visit", row, row, day, at, noted, deal)

    def _activities(self, about: About) -> Iterator[tuple[tuple[str, str], Mark]]:
        where, values = self._of("activity", about)
        for row, kind, day, clock, noted, deal in self._connection.execute(
            "SELECT rowid, kind, happened_on, happened_at, created_at, coalesce(deal_id, '') FROM activity "
            f"WHERE {where}",
            values,
        ):
            what = KIND_OF_ACTIVITY.get(kind, "note")
            yield on_a_day(day, clock, noted), Mark(what, "activity", row, row, day, clock, noted, deal)

    def _actions(self, about: About) -> Iterator[tuple[tuple[str, str], Mark]]:
        """Yield the actions ticked off, without those that a visit or a next step done tells of already."""
        which, value = "deal_id = ?", about.deal_id
        if not about.deal_id:
            which, value = "deal_id IN (SELECT id FROM deal WHERE customer = ?)", about.customer
        for row, day, noted, deal in self._connection.execute(
            f"SELECT rowid, done_date, created_at, deal_id FROM deal_action AS action WHERE {which} "
            f"AND done_date IS NOT NULL AND NOT ({_TOLD_BY_A_STEP}) AND NOT ({_TOLD_BY_A_VISIT})",
            (value,),
        ):
            yield on_a_day(day, "", noted), Mark("step", "deal_action", row, row, day, "", noted, deal)

    def _ended_leads(self, customer: str) -> Iterator[tuple[tuple[str, str], Mark]]:
        for row, day, noted in self._connection.execute(
            "SELECT rowid, ended_date, created_at FROM lead WHERE ended_date IS NOT NULL AND customer = ?",
            (customer,),
        ):
            yield (day, ""), Mark("move", "lead", row, row, day, "", noted, "")

    def _links(self, about: About) -> Iterator[tuple[tuple[str, str], Mark]]:
        where, values = self._of("link", about)
        for row, noted, deal in self._connection.execute(
            f"SELECT rowid, created_at, coalesce(deal_id, '') FROM link WHERE {where}", values
        ):
            day, clock = local_parts(noted)
            yield (day, clock), Mark("file", "link", row, row, day, clock, noted, deal)

    def _events(self, table: str, about: About) -> Iterator[tuple[tuple[str, str], Mark]]:
        kind, at = _EVENTS[table]
        on = "happened_on" if table == "outcome_event" else "NULL"
        which = "deal_id = ?"
        if not about.deal_id:
            which = "deal_id IN (SELECT id FROM deal WHERE customer = ?)"
        group = f"deal_id, {at}" if table in _TOGETHER else "rowid"
        for first, last, noted, day_of, deal in self._connection.execute(
            f"SELECT min(rowid), max(rowid), {at}, {on}, deal_id FROM {table} WHERE {which} GROUP BY {group}",
            (about.deal_id or about.customer,),
        ):
            day, clock = local_parts(noted)
            if day_of is not None and day_of != day:  # noted on another day than that on which it was
                day, clock = day_of, ""
            yield (day, clock), Mark(kind, table, first, last, day, clock, noted, deal)  # type: ignore[arg-type]

    # Whole entries

    def entries(self, marks: Sequence[Mark]) -> list[Entry]:
        """Return the entries that stand at some marks, in their order; one that is gone is left out."""
        found: dict[Mark, Entry] = {}
        for table in {mark.table for mark in marks}:
            of_table = [mark for mark in marks if mark.table == table]
            found.update(self._read(table, of_table))
        names = self._deals({mark.deal_id for mark in found if mark.deal_id})
        return [
            entry._replace(row=names[mark.deal_id][0], deal=names[mark.deal_id][1])
            if mark.deal_id in names
            else entry
            for mark in marks
            if (entry := found.get(mark)) is not None
        ]

    def _read(self, table: str, marks: Sequence[Mark]) -> Iterator[tuple[Mark, Entry]]:
        if table in _EVENTS:
            for mark in marks:
                events = tuple(self._events_of(mark))
                if events:
                    yield mark, Entry(mark, events=events)
            return
        by_row = {mark.first: mark for mark in marks}
        rows = ", ".join(str(row) for row in by_row)
        if table == "visit":
            for row, *values in self._rows(table, Visit._fields, rows):
                yield by_row[row], Entry(by_row[row], visit=record_of(Visit, values))
        elif table == "activity":
            for row, *values in self._rows(table, Activity._fields, rows):
                yield by_row[row], Entry(by_row[row], activity=record_of(Activity, values))
        elif table == "deal_action":
            for row, *values in self._rows(table, DealAction._fields, rows):
                yield by_row[row], Entry(by_row[row], action=record_of(DealAction, values))
        elif table == "lead":
            for row, *values in self._rows(table, Lead._fields, rows):
                yield by_row[row], Entry(by_row[row], lead=record_of(Lead, values))
        else:
            links = [(row, record_of(Link, values)) for row, *values in self._rows(table, Link._fields, rows)]
            kept = self._kept([link.id for _row, link in links])
            for row, link in links:
                yield by_row[row], Entry(by_row[row], link=link, kept=kept.get(link.id))

    def _rows(self, table: str, fields: Iterable[str], rows: str) -> sqlite3.Cursor:
        return self._connection.execute(
            f"SELECT rowid, {', '.join(fields)} FROM {table} WHERE rowid IN ({rows})"
        )

    def _kept(self, links: Sequence[str]) -> dict[str, int]:
        marks = ", ".join("?" * len(links))
        return dict(
            self._connection.execute(
                f"SELECT link_id, length(content) FROM kept_file WHERE link_id IN ({marks})", links
            ).fetchall()
        )

    def _deals(self, ids: Iterable[str]) -> dict[str, tuple[int, str]]:
        wanted = list(ids)
        marks = ", ".join("?" * len(wanted))
        return {
            identifier: (row, shown_text(project or customer or reference))
            for identifier, row, project, customer, reference in self._connection.execute(
                f"SELECT id, rowid, project, customer, reference FROM deal WHERE id IN ({marks})", wanted
            )
        }

    def _events_of(self, mark: Mark) -> Iterator[HistoryEntry]:
        """Yield the events of one entry, in the order in which they were noted."""
        _kind, at = _EVENTS[mark.table]
        where = f"FROM {mark.table} WHERE rowid BETWEEN ? AND ? AND deal_id = ? AND {at} = ? ORDER BY rowid"
        values = (mark.first, mark.last, mark.deal_id, mark.noted)
        execute = self._connection.execute
        if mark.table == "stage_move":
            for start, end, reason in execute(f"SELECT from_stage, to_stage, reason {where}", values):
                kind: HistoryKind = "moved" if start else "entered"
                yield HistoryEntry(kind, mark.noted, "stage", start, end, shown_text(reason))
        elif mark.table == "check_answer":
            for key, answer, evidence, before in execute(
                f"SELECT check_key, answer, evidence, ({_BEFORE}) {where}", values
            ):
                yield HistoryEntry("answered", mark.noted, key, before, answer, shown_text(evidence))
        elif mark.table == "outcome_event":
            for outcome, stage, reason, competitor in execute(
                f"SELECT outcome, stage, reason, competitor {where}", values
            ):
                text = " · ".join(shown_text(part) for part in (reason, competitor) if part)
                at = mark.noted if mark.clock else mark.day
                yield HistoryEntry("outcome", at, "outcome", stage, outcome, text)
        else:
            for field, before, after in execute(f"SELECT field, before, after {where}", values):
                yield HistoryEntry("changed", mark.noted, field, _shown(before), _shown(after), "")


def _shown(value: str | None) -> str | None:
    return None if value is None else shown_text(value, several_lines=True)
