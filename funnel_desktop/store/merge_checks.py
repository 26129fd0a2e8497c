"""What another version of a file may not bring in: values that no program of ours writes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache

from funnel_desktop.method.stages import SOURCES, STAGES
from funnel_desktop.store.checking import is_currency, is_date, is_time
from funnel_desktop.store.whole import time_kind
from funnel_desktop.text import FunnelError, message

_LARGEST = 10**17
_STAGE_COLUMNS = ("stage", "from_stage", "to_stage")


def refuse_garbage(file: str, table: str, row: Mapping[str, object]) -> None:
    """Raise FunnelError for a row of ``file`` that holds what the program cannot work with."""
    for column, value in row.items():
        if value is not None and not _sound(table, column, value):
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
    if not isinstance(value, str):
        return False
    if kind := time_kind(column):
        return _sound_time(kind, value)
    if column in _STAGE_COLUMNS:
        return value in STAGES
    if column == "source":
        return value in SOURCES
    if column == "currency":
        return is_currency(value)
    if table == "setting" and column == "value":
        return _is_json(value)
    return True


@lru_cache(maxsize=4096)
def _sound_time(kind: str, value: str) -> bool:
    return is_date(value) if kind == "date" else is_time(value) and len(value) == 20


def _is_json(value: str) -> bool:
    try:
        json.loads(value)
    except (ValueError, RecursionError):
        return False
    return True
