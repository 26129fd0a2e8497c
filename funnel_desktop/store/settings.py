"""The file's settings as rows of JSON values."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import fields
from datetime import date

from funnel_desktop.method.settings import Settings


def load_settings(connection: sqlite3.Connection) -> Settings:
    """Return the settings of the file; what it does not say has its default, what it says in vain is ignored."""
    known = {field.name for field in fields(Settings)}
    values: dict[str, object] = {}
    for key, text in connection.execute("SELECT key, value FROM setting"):
        if key not in known:
            continue
        try:
            value = json.loads(text)
        except ValueError:
            continue
        if key in ("period_start", "period_end") and value is not None:
            value = date.fromisoformat(value)
        elif key == "switched_off_checks":
            value = tuple(value)
        values[key] = value
    return Settings(**values)  # type: ignore[arg-type]  # the values were written by save_settings


def save_settings(connection: sqlite3.Connection, before: Settings, after: Settings) -> list[str]:
    """Write the settings that differ and return their names."""
    changed = []
    for field in fields(Settings):
        value = getattr(after, field.name)
        if value == getattr(before, field.name):
            continue
        changed.append(field.name)
        text = json.dumps(value.isoformat() if isinstance(value, date) else value, ensure_ascii=False)
        updated = connection.execute("UPDATE setting SET value = ? WHERE key = ?", (text, field.name))
        if updated.rowcount == 0:
            connection.execute("INSERT INTO setting (key, value) VALUES (?, ?)", (field.name, text))
    return changed
