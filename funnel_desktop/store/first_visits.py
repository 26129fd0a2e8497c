"""First visits that stand as a date in the lead alone: when they count as visits still to make. And which
visits are none to be made any more, since their lead was ended."""

from __future__ import annotations

import sqlite3

from funnel_desktop.method.records import Visit

_NOT_MADE = (
    "NOT EXISTS (SELECT 1 FROM visit WHERE visit.lead_id = lead.id AND CASE WHEN done_date IS NULL "
    "THEN planned_date IS NOT NULL ELSE done_date >= first_visit_date END)"
)
"""A visit planned for a lead is shown by itself, and one that was made is made."""

NOT_VISITED = f"ended_date IS NULL AND {_NOT_MADE}"
"""A lead that was ended is not visited any more."""

STILL_TO_MAKE = (
    "done_date IS NULL AND (lead_id IS NULL OR lead_id NOT IN "
    "(SELECT id FROM lead WHERE ended_date IS NOT NULL)) AND NOT EXISTS "
    "(SELECT 1 FROM deal AS its WHERE its.id = visit.deal_id AND its.outcome = 'lost')"
)
"""Visits that are to be made: not those planned for a lead before it was ended, or a deal before it was
lost."""

_AS_VISIT = {
    "id": "lead.id",
    "lead_id": "lead.id",
    "customer": "lead.customer",
    "person": "contact_name",
    "position": "contact_position",
    "source": "lead.source",
    "planned_date": "first_visit_date",
    "created_at": "lead.created_at",
    "deal_id": "NULL",
    "done_date": "NULL",
}

VISITED_LEADS = (
    "SELECT lead.id, max(done_date) AS day FROM lead JOIN visit ON visit.lead_id = lead.id "
    "WHERE done_date IS NOT NULL AND ended_date IS NULL GROUP BY lead.id "
    "HAVING first_visit_date IS NULL OR first_visit_date <= day"
)
"""The leads that wait, were visited and have no date for another visit, and the day of the last one."""

FIRST_VISITS = (
    f"SELECT {', '.join(_AS_VISIT.get(name, repr('')) for name in Visit._fields)} FROM lead "
    f"WHERE first_visit_date BETWEEN ? AND ? AND {NOT_VISITED}"
)
"""They as visits from one date to another, as ``method.visits.planned_first_visit`` makes them."""


def planned_between(connection: sqlite3.Connection, first: str, last: str) -> int:
    """Return how many visits were planned for the dates from ``first`` to ``last``, first visits of leads
    among them; also those of leads that were ended afterwards."""
    (count,) = connection.execute(
        "SELECT (SELECT count(*) FROM visit WHERE planned_date BETWEEN :first AND :last) + (SELECT count(*) "
        f"FROM lead WHERE first_visit_date BETWEEN :first AND :last AND {_NOT_MADE} "
        "AND (ended_date IS NULL OR first_visit_date < ended_date))",
        {"first": first, "last": last},
    ).fetchone()
    return int(count)
