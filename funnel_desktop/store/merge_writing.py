"""Writing what a comparison of two files found (``store.merging``) into ours, inside a begun change."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from funnel_desktop.method.fields import SEARCHED_FIELDS
from funnel_desktop.method.merge_plan import MergePlan
from funnel_desktop.method.merging import Ending, Move, spread, stays_deleted
from funnel_desktop.method.own_columns import own_is_readable, own_text, own_values
from funnel_desktop.store.deals import Deals, refreshed_search_text
from funnel_desktop.store.merge_deals import united_events
from funnel_desktop.store.merge_side import EVENT_TIME, Side
from funnel_desktop.store.schema import EVENT_TABLES, RECORD_TABLES
from funnel_desktop.store.traces import key_of
from funnel_desktop.text import FunnelError, message

_BATCH = 200


def write_plan(
    mine: sqlite3.Connection, theirs: sqlite3.Connection, plan: MergePlan, other_name: str
) -> Iterator[float]:
    """Do all of it; yields the share done. Raises FunnelError for a row that the file does not take."""
    try:
        yield from _Writing(mine, theirs, plan).run()
    except (sqlite3.IntegrityError, OverflowError) as error:
        raise FunnelError(
            message(
                "Merge",
                "{file} holds what cannot be kept ({why}). Nothing was changed.",
                file=other_name,
                why=error,
            )
        ) from error


class _Writing:
    def __init__(self, mine: sqlite3.Connection, theirs: sqlite3.Connection, plan: MergePlan) -> None:
        self._mine, self._plan = mine, plan
        self._ours, self._others = Side(mine), Side(theirs)
        self._deals = Deals(mine)
        added = {table: len(rows) for table, rows in plan.added.items()}
        changed = sum(len(rows) for rows in plan.updated.values()) + len(plan.histories)
        self._total = 1 + sum(added.values()) + 4 * added.get("deal", 0) + changed + len(plan.notes)
        self._done = 0

    def run(self) -> Iterator[float]:
        plan = self._plan
        yield from self._delete()
        self._take_back()
        for table, ids in plan.renamed.items():
            for old, new in ids.items():
                self._mine.execute(f"UPDATE {table} SET id = ? WHERE id = ?", (new, old))
                self._mine.execute(
                    "UPDATE row_change SET row_id = ? WHERE table_name = ? AND row_id = ?", (new, table, old)
                )
        yield from self._add("deal")
        for table in EVENT_TABLES:
            yield from self._add_events(table)
        for table in (*RECORD_TABLES, "setting"):
            yield from self._add(table)
        yield from self._grow_histories()
        yield from self._update()
        yield from self._without_lost_columns()
        yield from self._note()
        self._one_scenario()
        self._spread("deal", "outcome, stage", "outcome <> 'lost'")
        self._spread("lead", "", "true")

    def _step(self, count: int) -> float:
        self._done += count
        return min(0.99, self._done / self._total)

    def _delete(self) -> Iterator[float]:
        for table, ids in self._plan.deleted.items():
            for batch in _batches(ids):
                marks = ", ".join("?" * len(batch))
                if table == "deal":
                    for events in EVENT_TABLES:
                        self._mine.execute(
                            f"DELETE FROM row_change WHERE table_name = '{events}' AND row_id IN "
                            f"(SELECT id FROM {events} WHERE deal_id IN ({marks}))",
                            batch,
                        )
                    rows = self._mine.execute(
                        f"SELECT rowid FROM deal WHERE id IN ({marks})", batch
                    ).fetchall()
                    self._deals.delete([row for (row,) in rows])
                else:
                    self._mine.execute(f"DELETE FROM {table} WHERE {key_of(table)} IN ({marks})", batch)
                self._mine.execute(
                    f"DELETE FROM row_change WHERE table_name = '{table}' AND row_id IN ({marks})", batch
                )
                yield self._step(0)

    def _take_back(self) -> None:
        for table, ids in self._plan.taken_back.items():
            self._mine.executemany(f"DELETE FROM {table} WHERE id = ?", [(event,) for event in ids])
            self._mine.executemany(
                f"DELETE FROM row_change WHERE table_name = '{table}' AND row_id = ?",
                [(event,) for event in ids],
            )

    def _add(self, table: str) -> Iterator[float]:
        ids, key = self._plan.added.get(table, {}), key_of(table)
        if not ids:
            return
        there = set(self._others.columns(table))
        columns = [name for name in self._ours.columns(table) if name in there and name != "search_text"]
        derived = ["search_text"] if table == "deal" else []
        insert = _insert(table, [*columns, *derived])
        searched = [columns.index(name) for name in SEARCHED_FIELDS] if derived else []
        for batch in _batches(ids):
            marks = ", ".join("?" * len(batch))
            rows = self._others.connection.execute(
                f"SELECT {', '.join(columns)} FROM {table} WHERE {key} IN ({marks}) ORDER BY rowid", batch
            ).fetchall()
            if derived:
                rows = [(*row, _search_text(row[place] for place in searched)) for row in rows]
            self._mine.executemany(insert, rows)
            self._mine.execute(
                f"DELETE FROM deletion WHERE table_name = '{table}' AND row_id IN ({marks})", batch
            )
            yield self._step(len(batch))

    def _add_events(self, table: str) -> Iterator[float]:
        """Add the history of the deals that come in, in its order."""
        columns = self._event_columns(table)
        insert = _insert(table, columns)
        for batch in _batches(self._plan.added.get("deal", {})):
            marks = ", ".join("?" * len(batch))
            self._mine.executemany(
                insert,
                self._others.connection.execute(
                    f"SELECT {', '.join(columns)} FROM {table} WHERE deal_id IN ({marks}) ORDER BY rowid",
                    batch,
                ),
            )
            yield self._step(len(batch))

    def _event_columns(self, table: str) -> list[str]:
        there = set(self._others.columns(table))
        return [name for name in self._ours.columns(table) if name in there]

    def _grow_histories(self) -> Iterator[float]:
        """Add events to deals of both sides. Within a deal the order of rows is that of time: where an event
        of the other side is older than one of ours, ours are written anew behind it."""
        columns = {table: self._event_columns(table) for table in EVENT_TABLES}
        for deal_id, tables in self._plan.histories.items():
            for table in sorted(tables):
                names = columns[table]
                ours = self._ours.events(table, deal_id, names)
                gone, at = names.index("id"), names.index(EVENT_TIME[table])
                theirs = [
                    event
                    for event in self._others.events(table, deal_id, names)
                    if not self._stays_away(table, str(event[gone]), str(event[at]))
                ]
                united = united_events(table, names, ours, theirs)
                same = 0
                while same < len(ours) and ours[same] == united[same]:
                    same += 1
                place = names.index("id")
                self._mine.executemany(
                    f"DELETE FROM {table} WHERE id = ?", [(event[place],) for event in ours[same:]]
                )
                self._mine.executemany(_insert(table, names), united[same:])
                if any(name == table for name, _id in self._ours.marks):
                    self._mine.executemany(
                        f"DELETE FROM deletion WHERE table_name = '{table}' AND row_id = ?",
                        [(event[place],) for event in united],
                    )
            yield self._step(1)
        for deal_id, standing in self._plan.made.items():
            for table, columns_of, events in (
                ("stage_move", Move._fields, standing.moves),
                ("outcome_event", Ending._fields, standing.endings),
            ):
                insert = _insert(table, ["deal_id", *columns_of])
                self._mine.executemany(insert, [(deal_id, *event) for event in events])

    def _stays_away(self, table: str, identifier: str, at: str) -> bool:
        gone = self._ours.marks.get((table, identifier))
        return gone is not None and stays_deleted(gone, self._others.last_of_event(table, identifier, at))

    def _update(self) -> Iterator[float]:
        for table, rows in self._plan.updated.items():
            key = key_of(table)
            renamed = self._plan.renamed.get(table, {})
            for identifier, values in rows.items():
                kept = renamed.get(identifier, identifier)
                assignments = ", ".join(f"{name} = ?" for name in values)
                self._mine.execute(
                    f"UPDATE {table} SET {assignments} WHERE {key} = ?", (*values.values(), kept)
                )
                if table == "deal" and not set(values).isdisjoint(SEARCHED_FIELDS):
                    found = self._ours.row(table, kept, SEARCHED_FIELDS)
                    assert found is not None
                    self._mine.execute(
                        "UPDATE deal SET search_text = ? WHERE id = ?", (refreshed_search_text(found), kept)
                    )
                yield self._step(1)

    def _without_lost_columns(self) -> Iterator[float]:
        """Take out of deals what they have in own columns that go, or that stay gone: deals of one side were
        not compared."""
        if not (self._plan.deleted.get("own_column") or self._plan.stays_gone["own_column"]):
            return
        there = {key for (key,) in self._mine.execute("SELECT id FROM own_column")}
        last = 0
        while chunk := self._deals.own_after(last, _BATCH):
            for row, text in chunk:
                values = own_values(text)
                kept = own_text({key: value for key, value in values.items() if key in there})
                if kept != text and own_is_readable(text):
                    (found,) = self._deals.values([row], SEARCHED_FIELDS).values()
                    words = refreshed_search_text(
                        dict(zip(SEARCHED_FIELDS, found, strict=True)) | {"own": kept}
                    )
                    self._deals.update(row, {"own": kept, "search_text": words})
            last = chunk[-1][0]
            yield self._step(0)

    def _note(self) -> Iterator[float]:
        note = (
            "INSERT INTO row_change (table_name, row_id, field, changed_at) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (table_name, row_id, field) DO UPDATE SET "
            "changed_at = max(changed_at, excluded.changed_at)"
        )
        notes = iter(self._plan.notes)
        while batch := list(islice(notes, _BATCH)):
            self._mine.executemany(note, batch)
            yield self._step(len(batch))
        self._mine.executemany(
            "INSERT INTO deletion (table_name, row_id, deleted_at) VALUES (?, ?, ?) "
            "ON CONFLICT (table_name, row_id) DO UPDATE SET deleted_at = excluded.deleted_at",
            self._plan.marks,
        )

    def _one_scenario(self) -> None:
        """Let the balance use one scenario where each side had taken over another: the later one."""
        active = self._mine.execute("SELECT id FROM scenario WHERE active = 1").fetchall()
        if len(active) < 2:
            return
        times = {row: self._ours.time("scenario", row, "active") for (row,) in active}
        last = max(times, key=lambda row: (times[row], row))
        for row in times:
            if row != last:
                self._mine.execute("UPDATE scenario SET active = 0 WHERE id = ?", (row,))
                self._noted_after("scenario", row, "active", times[last])

    def _spread(self, table: str, column: str, where: str) -> None:
        """Give those that came to the same place in a column places of their own."""
        if not (self._plan.added.get(table) or self._plan.updated.get(table)):
            return
        by = ", ".join(part for part in (column, "rank") if part)
        shared = self._mine.execute(
            f"SELECT DISTINCT {column or 1} FROM (SELECT {by} FROM {table} WHERE {where} "
            f"GROUP BY {by} HAVING count(*) > 1)"
        ).fetchall()
        for values in shared:
            names = column.split(", ") if column else []
            within = " AND ".join((where, *(f"{name} IS ?" for name in names)))
            found = self._mine.execute(
                f"SELECT rank, id FROM {table} WHERE {within}", values if names else ()
            ).fetchall()
            for identifier, rank in spread(found).items():
                before = self._ours.time(table, identifier, "rank")
                self._mine.execute(f"UPDATE {table} SET rank = ? WHERE id = ?", (rank, identifier))
                self._noted_after(table, identifier, "rank", before)

    def _noted_after(self, table: str, identifier: str, name: str, at: str) -> None:
        """Note a change that follows from both sides: a second after the change that it follows from."""
        if not at:
            made = "updated_at" if table == "deal" else "created_at"
            (at,) = self._mine.execute(f"SELECT {made} FROM {table} WHERE id = ?", (identifier,)).fetchone()
        self._mine.execute(
            "INSERT INTO row_change (table_name, row_id, field, changed_at) "
            "VALUES (?, ?, ?, coalesce(strftime('%Y-%m-%dT%H:%M:%SZ', ?, '+1 second'), ?)) "
            "ON CONFLICT (table_name, row_id, field) DO UPDATE SET changed_at = excluded.changed_at",
            (table, identifier, name, at, at),
        )


def _insert(table: str, columns: Sequence[str]) -> str:
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"


def _search_text(values: Iterable[object]) -> str:
    return refreshed_search_text(dict(zip(SEARCHED_FIELDS, values, strict=True)))


def _batches(ids: Iterable[str]) -> Iterator[list[str]]:
    iterator = iter(ids)
    while batch := list(islice(iterator, _BATCH)):
        yield batch
