"""Which entries of the playbook the file's history names."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection


def used_keys(connection: sqlite3.Connection, part: str, keys: Collection[str]) -> frozenset[str]:
    """Return those of ``keys`` that occur in the file: of "actions" on deals, of "loss_reasons" on lost
    deals, among what happened to them, or on leads that were ended. Raises KeyError for another part."""
    queries = _QUERIES[part]
    return frozenset(
        key
        for key in keys
        if any(connection.execute(query, {"key": key}).fetchone() is not None for query in queries)
    )


_QUERIES = {
    "actions": ("SELECT 1 FROM deal_action WHERE action_key = :key LIMIT 1",),
    "loss_reasons": (
        "SELECT 1 FROM deal WHERE lost_reason = :key LIMIT 1",
        # What was said about a loss follows its key: "price — too dear".
        "SELECT 1 FROM outcome_event WHERE outcome = 'lost' AND substr(reason, 1, length(:key)) = :key"
        " LIMIT 1",
        "SELECT 1 FROM lead WHERE ended_date IS NOT NULL AND ended_reason = :key LIMIT 1",
    ),
}
