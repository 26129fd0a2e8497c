"""The file's settings as rows of JSON values."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from dataclasses import fields
from datetime import date

from funnel_desktop.method.currencies import LARGEST_RATE, is_currency
from funnel_desktop.method.playbook import PlaybookError, standard_playbook
from funnel_desktop.method.review import ASKED
from funnel_desktop.method.settings import MOST_BACKLOG_MONTHS, PROBABILITY_MODES, Settings
from funnel_desktop.method.stages import RULES, STAGES
from funnel_desktop.method.usual import LONGEST_USUAL_DAYS

_LARGEST = 1e18
"""What no number among the settings is larger than."""

_LONGEST_WORD = 100
_MOST_TABLES = 100
_MOST_PAIRS = 10_000


def load_settings(connection: sqlite3.Connection) -> Settings:
    """Return the settings of the file; what it does not say has its default, what it
    says in vain is ignored."""
    values, _ = _read(connection)
    return Settings(**values)  # type: ignore[arg-type]  # each was checked by _READERS


def unreadable_settings(connection: sqlite3.Connection) -> list[str]:
    """Return the names of known settings whose values make no sense."""
    return _read(connection)[1]


def is_readable(key: str, text: str) -> bool:
    """Whether the program can work with a setting; one of a newer version has only to be JSON."""
    try:
        value = json.loads(text)
        if key in _READERS:
            _READERS[key](value)
    except (ValueError, TypeError, AttributeError, RecursionError):
        return False
    return True


def _read(connection: sqlite3.Connection) -> tuple[dict[str, object], list[str]]:
    values: dict[str, object] = {}
    wrong: list[str] = []
    for key, text in connection.execute("SELECT key, value FROM setting"):
        reader = _READERS.get(key)
        if reader is None:  # of a newer version
            continue
        try:
            values[key] = reader(json.loads(text))
        except (ValueError, TypeError, AttributeError, RecursionError):
            wrong.append(key)
    return values, wrong


def _one_of(*choices: object) -> Callable[[object], object]:
    def read(value: object) -> object:
        if value not in choices or isinstance(value, bool):
            raise ValueError
        return value

    return read


def _text(value: object) -> object:
    if not isinstance(value, str) or not 0 < len(value) <= _LONGEST_WORD:
        raise ValueError
    return value


def _number(value: object) -> object:
    if value is None:
        return None
    # (What is not a number compares as false.)
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) <= _LARGEST:
        raise ValueError
    return value


def _whole(value: object) -> object:
    if isinstance(value, float):
        raise ValueError
    return _number(value)


def _days(value: object) -> object:
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= LONGEST_USUAL_DAYS:
        raise ValueError
    return value


def _day(value: object) -> object:
    if value is None:
        return None
    if not isinstance(value, str):
        raise ValueError
    return date.fromisoformat(value)


def _keys(value: object) -> object:
    if not isinstance(value, list) or not all(isinstance(key, str) for key in value):
        raise ValueError
    return tuple(value)


def _by_stage(of: Callable[[object], object]) -> Callable[[object], object]:
    def read(value: object) -> object:
        if not isinstance(value, dict) or not set(value) <= set(STAGES) or None in value.values():
            raise ValueError
        return {stage: of(one) for stage, one in value.items()}

    return read


def _playbook(value: object) -> object:
    if not isinstance(value, dict):
        raise ValueError
    if value:
        from funnel_desktop.method.own_playbook import own_playbook

        try:
            own_playbook(standard_playbook(), value)
        except PlaybookError as error:
            raise ValueError from error
    return value


def _known_tables(value: object) -> object:
    """Return the kinds of spreadsheets: names in a list, words to words, a unit and an order or null."""
    if not isinstance(value, list) or len(value) > _MOST_TABLES:
        raise ValueError
    for kind in value:
        if not isinstance(kind, dict) or _keys(kind["names"]) == ():
            raise ValueError
        for part in ("columns", "keep", "stages", "sources", "kinds"):
            words = kind.get(part, {})
            if not isinstance(words, dict) or not all(isinstance(word, str) for word in words.values()):
                raise ValueError
        joined = kind.get("joined", {})
        if not isinstance(joined, dict) or not all(map(_keys, joined.values())):
            raise ValueError
        _whole(kind.get("unit"))
        if kind.get("date_order") not in (None, "ymd", "mdy", "dmy"):
            raise ValueError
    return tuple(value)


def _pairs(value: object) -> object:
    """Return pairs of names."""
    if not isinstance(value, list) or len(value) > _MOST_PAIRS:
        raise ValueError
    pairs = [_keys(pair) for pair in value]
    if not all(isinstance(pair, tuple) and len(pair) == 2 for pair in pairs):
        raise ValueError
    return tuple(pairs)


def _rates(value: object) -> object:
    if not isinstance(value, dict):
        raise ValueError
    for code, rate in value.items():
        if not is_currency(code) or isinstance(rate, bool) or not isinstance(rate, int | float):
            raise ValueError
        if not 0 < rate <= LARGEST_RATE:
            raise ValueError
    return {code: float(rate) for code, rate in value.items()}


_READERS: dict[str, Callable[[object], object]] = {
    "rule": _one_of(*RULES),
    "currency": _text,
    "amount_unit": _one_of(1, 10000),
    "target_minor": _whole,
    "target_units": _number,
    "average_minor": _whole,
    "average_units": _number,
    "average_source": _one_of("typed", "measured"),
    "probability_mode": _one_of(*PROBABILITY_MODES),
    "own_probabilities": _by_stage(_number),
    "own_days": _by_stage(_days),
    "review_questions": _one_of(*ASKED),
    "backlog_months": _one_of(*range(1, MOST_BACKLOG_MONTHS + 1)),
    "period_start": _day,
    "period_end": _day,
    "months_left": _number,
    "switched_off_checks": _keys,
    "stale_after_days": _by_stage(_whole),
    "playbook": _playbook,
    "known_tables": _known_tables,
    "currency_rates": _rates,
    "different_customers": _pairs,
}


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
