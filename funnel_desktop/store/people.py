"""Customers as the file knows them: their names, their deals, whether they have bought.

A customer has no table of its own: it is a name that deals, leads and people share.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence

from funnel_desktop.method.capture import KnownDeal, KnownLead
from funnel_desktop.method.people import CustomerLine
from funnel_desktop.method.same_customers import Holding
from funnel_desktop.method.search import by_sound
from funnel_desktop.method.texts import as_shown, shown_text, whole_text
from funnel_desktop.store.store import Store

_CAME_IN = "(SELECT entered_date FROM deal WHERE rowid = ?)"


class Customers:
    """Reads customers of an open file."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def _connection(self) -> sqlite3.Connection:
        return self._store.file.connection  # another one once the file was moved

    def names(self) -> list[str]:
        """Return every name of a customer: of deals, then of leads and people that have no deal."""
        return [
            shown_text(name)
            for (name,) in self._connection.execute(
                "SELECT customer FROM deal WHERE customer <> '' GROUP BY customer "
                "UNION SELECT customer FROM lead UNION SELECT customer FROM person"
            )
        ]

    def named_in_deals(self, row: int, count: int) -> list[tuple[int, str, str]]:
        """Return handle, customer and contact of the next ``count`` deals after the handle ``row``."""
        cursor = self._connection.execute(
            "SELECT rowid, customer, contact_name FROM deal WHERE rowid > ? ORDER BY rowid LIMIT ?",
            (row, count),
        )
        return [(found, *map(shown_text, names)) for found, *names in cursor]

    def named_elsewhere(self) -> list[tuple[str, str]]:
        """Return the customers of leads and people, with the name of the contact or person."""
        cursor = self._connection.execute(
            "SELECT customer, contact_name FROM lead UNION SELECT customer, name FROM person"
        )
        return [(shown_text(customer), shown_text(name)) for customer, name in cursor]

    def deals_of(self, customers: Sequence[str], most: int) -> list[tuple[str, KnownDeal]]:
        """Return the deals of some customers, with their names: open ones first, the latest first, of each
        ``most`` at most. Amounts are those written, in the deal's currency."""
        cursor = self._connection.execute(
            "SELECT customer, rowid, id, project, outcome, coalesce(stage, ''), "
            "coalesce(foreign_minor, amount_minor), currency, next_step, next_step_date, contact_name, "
            "expected_close_date "
            "FROM (SELECT *, rowid, row_number() OVER (PARTITION BY customer "
            "ORDER BY outcome <> 'open', updated_at DESC, rowid DESC) AS place FROM deal "
            "WHERE customer IN (SELECT value FROM json_each(?))) WHERE place <= ? ORDER BY customer, place",
            (json.dumps(list(map(whole_text, customers))), most),
        )
        rows = (as_shown(row) for row in cursor)
        return [(row[0], KnownDeal._make(row[1:])) for row in rows]

    def leads_of(self, customers: Sequence[str]) -> list[tuple[str, KnownLead]]:
        """Return the leads of some customers that wait, with their names."""
        cursor = self._connection.execute(
            "SELECT customer, id, project, contact_name FROM lead WHERE ended_date IS NULL "
            "AND customer IN (SELECT value FROM json_each(?)) ORDER BY rank",
            (json.dumps(list(map(whole_text, customers))),),
        )
        return [(row[0], KnownLead._make(row[1:])) for row in map(as_shown, cursor)]

    def people_of(self, customers: Sequence[str]) -> list[tuple[str, tuple[str, str]]]:
        """Return the people of some customers: their names and positions, with the customers' names."""
        cursor = self._connection.execute(
            "SELECT customer, name, position FROM person "
            "WHERE customer IN (SELECT value FROM json_each(?)) ORDER BY rowid",
            (json.dumps(list(map(whole_text, customers))),),
        )
        return [(row[0], (row[1], row[2])) for row in map(as_shown, cursor)]

    def deals(self, customer: str) -> list[int]:
        """Return the handles of a customer's deals: open ones first, the latest first."""
        cursor = self._connection.execute(
            "SELECT rowid FROM deal WHERE customer = ? "
            "ORDER BY outcome <> 'open', updated_at DESC, rowid DESC",
            (customer,),
        )
        return [row for (row,) in cursor]

    def won_before(self, customer: str, but: int | None = None) -> int:
        """Return how many deals of a customer are won, not counting the deal with handle ``but``.

        Nor those won after that deal came in: they do not make its customer one who had bought by then.
        """
        row = self._connection.execute(
            "SELECT count(*) FROM deal WHERE customer = ? AND outcome = 'won' AND rowid IS NOT ? AND "
            f"coalesce(closed_date <= {_CAME_IN}, 1)",
            (customer, but, but),
        ).fetchone()
        return int(row[0])

    def contacts(self, customer: str, but: int | None = None) -> list[str]:
        """Return the contacts of a customer's deals, not that of the deal with handle ``but``, nor those of
        deals that came in after it."""
        cursor = self._connection.execute(
            "SELECT DISTINCT contact_name FROM deal WHERE customer = ? AND contact_name <> '' "
            f"AND rowid IS NOT ? AND coalesce(entered_date <= {_CAME_IN}, 1)",
            (customer, but, but),
        )
        return [shown_text(name) for (name,) in cursor]

    def leads(self, customer: str) -> int:
        """Return how many leads that wait bear this name."""
        row = self._connection.execute(
            "SELECT count(*) FROM lead WHERE customer = ? AND ended_date IS NULL", (customer,)
        ).fetchone()
        return int(row[0])

    def phones(self) -> dict[str, set[str]]:
        """Return the telephones known at each customer: of contacts of deals and leads, and of people."""
        found: dict[str, set[str]] = {}
        for name, phone in self._connection.execute(
            "SELECT customer, contact_phone FROM deal WHERE customer <> '' AND contact_phone <> '' "
            "UNION SELECT customer, contact_phone FROM lead WHERE contact_phone <> '' "
            "UNION SELECT customer, phone FROM person WHERE phone <> ''"
        ):
            found.setdefault(shown_text(name), set()).add(phone)
        return found

    def holdings(self) -> dict[str, Holding]:
        """Return what each customer has, by name."""
        cursor = self._connection.execute(
            """
            WITH part (customer, open, won, lost, people, visits, leads) AS (
                SELECT customer, outcome = 'open', outcome = 'won', outcome = 'lost', 0, 0, 0 FROM deal
                UNION ALL SELECT customer, 0, 0, 0, 1, 0, 0 FROM person
                UNION ALL SELECT customer, 0, 0, 0, 0, 1, 0 FROM visit
                UNION ALL SELECT customer, 0, 0, 0, 0, 0, 1 FROM lead
            )
            SELECT customer, sum(open), sum(won), sum(lost), sum(people), sum(visits), sum(leads)
            FROM part WHERE customer <> '' GROUP BY customer
            """
        )
        return {row[0]: Holding(*row) for row in map(as_shown, cursor)}

    def table(self) -> list[CustomerLine]:
        """Return every customer with deals or people, by name."""
        cursor = self._connection.execute(
            """
            WITH deals AS (
                SELECT customer, sum(outcome = 'open') AS open, sum(outcome = 'won') AS won,
                       sum(outcome = 'lost') AS lost,
                       sum(CASE WHEN outcome = 'won' THEN coalesce(amount_minor, 0) ELSE 0 END) AS won_minor
                FROM deal WHERE customer <> '' GROUP BY customer
            ), known AS (SELECT customer, count(*) AS people FROM person GROUP BY customer),
            seen AS (SELECT customer, max(done_date) AS last_visit FROM visit GROUP BY customer),
            every AS (SELECT customer FROM deals UNION SELECT customer FROM known)
            SELECT every.customer, coalesce(open, 0), coalesce(won, 0), coalesce(lost, 0),
                   coalesce(won_minor, 0), coalesce(people, 0), last_visit
            FROM every LEFT JOIN deals USING (customer) LEFT JOIN known USING (customer)
                 LEFT JOIN seen USING (customer)
            """
        )
        return sorted(
            (CustomerLine(*as_shown(row)) for row in cursor), key=lambda one: by_sound(one.customer)
        )
