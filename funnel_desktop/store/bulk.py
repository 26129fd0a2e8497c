"""Writing very many new deals with their first events."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence

from funnel_desktop.method.fields import FURTHER_KEYS

DEAL_COLUMNS = (
    *("id", "customer", "project", "contact_name", "contact_position", "contact_phone", "amount_minor"),
    *("currency", "units", "source", "stage", "outcome", "rank", "furthest_stage", "stage_since"),
    *("entered_date", "created_at", "updated_at", "expected_close_date", "next_step", "next_step_date"),
    *("note", "closed_date", "lost_reason", "competitor", "reference", "search_text", "own"),
    *("foreign_minor", "lead_since"),
    *FURTHER_KEYS,
    "import_id",
)
MOVE_COLUMNS = ("id", "deal_id", "from_stage", "to_stage", "moved_at", "reason")
OUTCOME_COLUMNS = (
    *("id", "deal_id", "outcome", "stage", "happened_on", "recorded_at", "amount_minor", "units", "reason"),
    "competitor",
)
ANSWER_COLUMNS = ("id", "deal_id", "check_key", "answer", "evidence", "answered_at")
BULK_TABLES = ("deal", "stage_move", "outcome_event", "check_answer")


def _insert(table: str, columns: tuple[str, ...]) -> str:
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"


class BulkWriter:
    """Appends rows, each a tuple in the order of the columns above."""

    def __init__(self, connection: sqlite3.Connection, wrote: Callable[[], None]) -> None:
        self._connection = connection
        self._wrote = wrote
        self._statements = (
            _insert("deal", DEAL_COLUMNS),
            _insert("stage_move", MOVE_COLUMNS),
            _insert("outcome_event", OUTCOME_COLUMNS),
            _insert("check_answer", ANSWER_COLUMNS),
        )

    def write(
        self,
        deals: Sequence[tuple[object, ...]],
        moves: Sequence[tuple[object, ...]],
        outcomes: Sequence[tuple[object, ...]],
        answers: Sequence[tuple[object, ...]],
    ) -> None:
        """Append deals and their events."""
        for statement, rows in zip(self._statements, (deals, moves, outcomes, answers), strict=True):
            if rows:
                self._connection.executemany(statement, rows)
        self._wrote()
