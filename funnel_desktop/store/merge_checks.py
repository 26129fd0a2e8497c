"""What another version of a file may not bring in: values that no program of ours writes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from funnel_desktop.method.activities import ACTIVITY_KINDS
from funnel_desktop.method.currencies import is_currency
from funnel_desktop.method.links import LARGEST_KEPT
from funnel_desktop.method.stages import SOURCES, STAGES
from funnel_desktop.method.visits import is_clock
from funnel_desktop.store.checking import is_date, is_time
from funnel_desktop.store.full_export import time_kind
from funnel_desktop.store.settings import is_readable
from funnel_desktop.text import FunnelError, message

_LARGEST = 10**17
_STAGE_COLUMNS = ("stage", "from_stage", "to_stage")


def refuse_garbage(file: str, table: str, row: Mapping[str, object]) -> None:
    """Raise FunnelError for a row of ``file`` that holds what the program cannot work with."""
    for column, value in row.items():
        if table == "setting" and column == "value":
            sound = is_readable(str(row["key"]), str(value))
        else:
            sound = value is None or _sound(table, column, value)
        if not sound:
            raise FunnelError(
                message(
                    "Merge",
                    "{file} holds what cannot be kept: “{value}” as {column} of {table}. Nothing was "
                    "changed.",
                    file=file,
                    value=str(value)[:80],
                    column=column,
                    table=table,
                )
            )


def _sound(table: str, column: str, value: object) -> bool:
    if isinstance(value, int | float):
        return -_LARGEST <= value <= _LARGEST
    if isinstance(value, bytes):
        return column == "content" and len(value) <= LARGEST_KEPT
    if not isinstance(value, str):
        return False
    if kind := time_kind(column):
        return _sound_time(kind, value)
    if (table, column) == ("activity", "kind"):
        return value in ACTIVITY_KINDS
    if column == "next_step_time":
        return is_clock(value)
    if column in _STAGE_COLUMNS:
        return value in STAGES
    if column == "source":
        return value in SOURCES
    if column == "currency":
        return is_currency(value)
    return True


@lru_cache(maxsize=4096)
def _sound_time(kind: str, value: str) -> bool:
    return is_date(value) if kind == "date" else is_time(value) and len(value) == 20
