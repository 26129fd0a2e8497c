"""What a report on a week reads beside the review: dates that slipped or passed, and whose names may stand in
words."""

from __future__ import annotations

import sqlite3
from datetime import date, timedelta

from funnel_desktop.method.duplicates import core_without_city
from funnel_desktop.method.insights_slips import slip_of
from funnel_desktop.method.short_names import short_name
from funnel_desktop.method.texts import shown_text
from funnel_desktop.method.today import Week, moment_of

_SLIPPED = """
SELECT DISTINCT deal.rowid FROM field_change AS edit JOIN deal ON deal.id = edit.deal_id
WHERE edit.field = 'expected_close_date' AND edit.changed_at >= ? AND edit.changed_at < ?
"""
_CUSTOMERS = "SELECT customer FROM deal UNION SELECT customer FROM lead"
_PEOPLE = """
SELECT name FROM (SELECT contact_name AS name FROM deal UNION SELECT contact_name FROM lead
  UNION SELECT name FROM person UNION SELECT person FROM visit)
WHERE length(name) > 1 AND instr(:text, name)
"""
_FEWEST = 2
"""Signs that a name has at least to be looked for in words."""
_BEGINS = (0, 2, 3)
"""Where a name may begin in a customer's: at once, or after a city with or without 市."""


class WeekFacts:
    """Reads only."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def slipped(self, week: Week) -> list[int]:
        """Return the handles of the deals, open at the end of a week, whose expected date went back in it."""
        from funnel_desktop.store.insights import InsightReader

        begins, ends = moment_of(week.start), moment_of(week.end + timedelta(days=1))
        rows = [row for (row,) in self._connection.execute(_SLIPPED, (begins, ends))]
        if not rows:
            return []
        before, last = week.start.toordinal() - 1, week.end.toordinal()
        ways = InsightReader(self._connection).ways(rows)
        return sorted(way.row for way in ways if slip_of(way, before, last) is not None)

    def passed(self, today: date) -> list[int]:
        """Return the handles of the open deals whose expected date lies before a day."""
        return [
            row
            for (row,) in self._connection.execute(
                "SELECT rowid FROM deal WHERE outcome = 'open' AND expected_close_date < ? ORDER BY rowid",
                (today.isoformat(),),
            )
        ]

    def people(self, text: str) -> list[str]:
        """Return the people of the file, contacts and visited ones too, whose name stands in a text,
        the longest name first."""
        found = {shown_text(name).strip() for (name,) in self._connection.execute(_PEOPLE, {"text": text})}
        return sorted(found, key=lambda name: (-len(name), name))

    def mentioned(self, text: str) -> list[str]:
        """Return the customers of the file whose name, whole or in short, stands in a text."""
        found = []
        # Most names are sorted out by two signs: a long text is not searched for each of 10,000 names.
        pairs = {text[at : at + 2] for at in range(len(text) - 1)}
        for (customer,) in self._connection.execute(_CUSTOMERS):
            if not any(customer[begin : begin + 2] in pairs for begin in _BEGINS):
                continue
            name = shown_text(customer)
            if any(len(part) >= _FEWEST and part in text for part in names_of(name)):
                found.append(name)
        return found


def names_of(customer: str) -> tuple[str, ...]:
    """Return how a customer may be called in words: the whole name, in short, without its city."""
    return customer, short_name(customer), core_without_city(customer)
