"""One of the two files that are put together: what the rules ask of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence

from funnel_desktop.method.merging import Ending, History, Move
from funnel_desktop.method.own_columns import field_of
from funnel_desktop.store.traces import key_of

EVENT_TIME = {
    "stage_move": "moved_at",
    "check_answer": "answered_at",
    "outcome_event": "recorded_at",
    "field_change": "changed_at",
}


class Side:
    """One of the two files: what the rules ask of it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.marks: dict[tuple[str, str], str] = {
            (table, row): at
            for table, row, at in connection.execute("SELECT table_name, row_id, deleted_at FROM deletion")
        }

    def columns(self, table: str) -> list[str]:
        """Return the names of a table's columns."""
        return [
            name for (name,) in self.connection.execute("SELECT name FROM pragma_table_info(?)", (table,))
        ]

    def count(self, table: str) -> int:
        """Return the number of its rows."""
        (count,) = self.connection.execute(f"SELECT count(*) FROM {table}").fetchone()
        return int(count)

    def row(self, table: str, identifier: str, columns: Sequence[str]) -> dict[str, object] | None:
        """Return a row by its id."""
        found = self.connection.execute(
            f"SELECT {', '.join(columns)} FROM {table} WHERE {key_of(table)} = ?", (identifier,)
        ).fetchone()
        return None if found is None else dict(zip(columns, found, strict=True))

    def has(self, table: str, identifier: str) -> bool:
        """Whether it has a row."""
        found = self.connection.execute(
            f"SELECT 1 FROM {table} WHERE {key_of(table)} = ?", (identifier,)
        ).fetchone()
        return found is not None

    def times(self, table: str, identifier: str) -> dict[str, str]:
        """Return when each field of a row was last changed, as far as it was noted."""
        found = dict(
            self.connection.execute(
                "SELECT field, changed_at FROM row_change WHERE table_name = ? AND row_id = ?",
                (table, identifier),
            )
        )
        if table == "deal":
            for name, at in self.connection.execute(
                "SELECT field, max(changed_at) FROM field_change WHERE deal_id = ? GROUP BY field",
                (identifier,),
            ):
                found[name] = max(found.get(name, ""), at)
        return found

    def time(self, table: str, identifier: str, name: str) -> str:
        """Return when a field was last changed by the notes alone, "" when they do not say."""
        found = self.connection.execute(
            "SELECT changed_at FROM row_change WHERE table_name = ? AND row_id = ? AND field = ?",
            (table, identifier, name),
        ).fetchone()
        return "" if found is None else str(found[0])

    def last_change(self, table: str, identifier: str, row: Mapping[str, object]) -> str:
        """Return when a row was last changed in any way that counts: to be put elsewhere does not."""
        times = [at for name, at in self.times(table, identifier).items() if name != "rank"]
        times += [str(row.get(name) or "") for name in ("created_at", "updated_at")]
        if table == "deal":
            for events, column in (*EVENT_TIME.items(), ("deal_action", "created_at")):
                found = self.connection.execute(
                    f"SELECT max({column}) FROM {events} WHERE deal_id = ?", (identifier,)
                ).fetchone()
                times.append(found[0] or "")
        if table == "own_column":  # what deals have in it counts as its own
            for query in (
                "SELECT max(changed_at) FROM row_change WHERE table_name = 'deal' AND field = ?",
                "SELECT max(changed_at) FROM field_change WHERE field = ?",
            ):
                found = self.connection.execute(query, (field_of(identifier),)).fetchone()
                times.append(found[0] or "")
        return max(times, default="")

    def last_of_event(self, table: str, identifier: str, at: str) -> str:
        """Return when an event was noted, or came back last."""
        return max(at, self.time(table, identifier, "id"))

    def history(self, deal_id: str) -> History:
        """Return the moves and endings of a deal in the order in which they were noted."""

        def listed(table: str, fields: Sequence[str]) -> list[tuple[object, ...]]:
            return self.connection.execute(
                f"SELECT {', '.join(fields)} FROM {table} WHERE deal_id = ? ORDER BY rowid", (deal_id,)
            ).fetchall()

        moves = [Move(*row) for row in listed("stage_move", Move._fields)]  # type: ignore[arg-type]
        endings = [Ending(*row) for row in listed("outcome_event", Ending._fields)]  # type: ignore[arg-type]
        return History(moves, endings)

    def events(self, table: str, deal_id: str, columns: Sequence[str]) -> list[tuple[object, ...]]:
        """Return the events of a deal in the order in which they were noted."""
        return self.connection.execute(
            f"SELECT {', '.join(columns)} FROM {table} WHERE deal_id = ? ORDER BY rowid", (deal_id,)
        ).fetchall()
