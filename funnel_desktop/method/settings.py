"""What a file remembers besides its deals: the rule, the goals, the probabilities, the period, how amounts
are shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

PROBABILITY_MODES = ("standard", "own", "measured")

MOST_BACKLOG_MONTHS = 6
"""New targets that are lacking are made up within so many months at most."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one file. A frozen value: change one with ``dataclasses.replace`` and the SetSettings
    command.

    ``amount_unit`` is 1 (yuan) or 10000 (万元) and says how amounts are shown and what a bare number typed
    means. ``period_start``/``period_end`` None mean the calendar year of today. ``months_left`` None means
    from the calendar. ``probability_mode`` says whose win rates and days in a stage count: the playbook's
    ("standard"), the user's ``own_probabilities`` and ``own_days`` ("own"), or what is usual with this user
    by the history of the file ("measured"). ``backlog_months``: over how many months new targets that are
    lacking are made up. ``average_source`` is "typed" or "measured" (from the won deals).
    ``switched_off_checks`` are never asked. ``stale_after_days`` overrides the playbook's thresholds by
    stage. ``playbook`` is what this file changes of the method's own playbook (see ``method.own_playbook``),
    empty for nothing. ``known_tables`` are the kinds of spreadsheets that were imported, the latest first,
    each as ``exchange.memory`` keeps it. ``currency_rates`` says what one of each other currency is worth in
    ``currency``. ``different_customers`` are pairs of names that look like one customer and are two, each
    pair in the order of its names. ``review_questions``: whether the review asks its questions every week
    ("weekly") or in the last week of a month ("monthly").
    """

    rule: str = "guided"
    currency: str = "CNY"
    amount_unit: int = 10000
    target_minor: int | None = None
    target_units: float | None = None
    average_minor: int | None = None
    average_units: float | None = None
    average_source: str = "typed"
    probability_mode: str = "measured"
    own_probabilities: dict[str, float] = field(default_factory=dict)
    own_days: dict[str, int] = field(default_factory=dict)
    backlog_months: int = 3
    review_questions: str = "weekly"
    period_start: date | None = None
    period_end: date | None = None
    months_left: float | None = None
    switched_off_checks: tuple[str, ...] = ()
    stale_after_days: dict[str, int] = field(default_factory=dict)
    playbook: dict[str, Any] = field(default_factory=dict)
    known_tables: tuple[Mapping[str, Any], ...] = ()
    currency_rates: dict[str, float] = field(default_factory=dict)
    different_customers: tuple[tuple[str, str], ...] = ()
