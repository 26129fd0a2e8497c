"""What the room of sources and visits counts and looks up: one query a question."""

from __future__ import annotations

import heapq
import sqlite3
from datetime import date

from funnel_desktop.method.records import Visit, record_of
from funnel_desktop.method.search import by_sound, searchable
from funnel_desktop.method.texts import as_shown, shown_text
from funnel_desktop.method.visits import Company, SourceResult
from funnel_desktop.store.first_visits import FIRST_VISITS, VISITED_LEADS

_VISIT = ", ".join(Visit._fields)


class VisitFigures:
    """Reads only; over one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    # The plan

    def visits_between(self, first: date, last: date) -> list[Visit]:
        """Return the visits whose day lies from ``first`` to ``last``: the day they were done, else the day
        for which they are planned; by day and time. The first visit of a lead that has only a date for it is
        among them (``method.visits.planned_first_visit``)."""
        bounds = (first.isoformat(), last.isoformat())
        cursor = self._connection.execute(
            f"SELECT {_VISIT} FROM visit WHERE done_date BETWEEN ? AND ? UNION ALL "
            f"SELECT {_VISIT} FROM visit WHERE done_date IS NULL AND planned_date BETWEEN ? AND ? "
            f"UNION ALL {FIRST_VISITS}",
            (*bounds, *bounds, *bounds),
        )
        visits = [record_of(Visit, row) for row in cursor]
        # Whole days first, then by the clock; ids are in the order in which visits were made.
        return sorted(visits, key=lambda v: (v.done_date or v.planned_date or "", v.planned_time, v.id))

    def visits_without_day(self) -> list[Visit]:
        """Return the visits that are neither done nor planned for a day."""
        cursor = self._connection.execute(
            f"SELECT {_VISIT} FROM visit WHERE done_date IS NULL AND planned_date IS NULL ORDER BY rowid"
        )
        return [record_of(Visit, row) for row in cursor]

    def any_visit(self) -> bool:
        """Whether the file has a visit at all, or a lead with a date for its first one."""
        for there in ("visit", "lead WHERE first_visit_date IS NOT NULL"):
            if self._connection.execute(f"SELECT 1 FROM {there} LIMIT 1").fetchone() is not None:
                return True
        return False

    # Leads

    def visited_leads(self) -> dict[str, str]:
        """Return the leads (ids) that were visited and have no date for another visit, with the day of the
        last visit."""
        return dict(self._connection.execute(VISITED_LEADS))

    def leads_to_visit(self) -> int:
        """Return how many leads wait for a visit: all but those of ``visited_leads`` and those ended."""
        (count,) = self._connection.execute(
            "SELECT (SELECT count(*) FROM lead WHERE ended_date IS NULL) - "
            f"(SELECT count(*) FROM ({VISITED_LEADS}))"
        ).fetchone()
        return int(count)

    # What happened

    def companies_by_source(self, first: date, last: date) -> dict[str, int]:
        """Return the actual number of companies by source ("": without one) from ``first`` to ``last``.

        A company counts once a source when one of these happened in the period: a visit of that source was
        done there; a deal of it entered the funnel with that source. A lead that only came in does not count:
        nobody was there yet.
        """
        bounds = (first.isoformat(), last.isoformat())
        cursor = self._connection.execute(
            "SELECT source, count(DISTINCT customer) FROM ("
            "SELECT coalesce(source, '') AS source, customer FROM visit WHERE done_date BETWEEN ? AND ? "
            "UNION ALL "
            "SELECT source, customer FROM deal WHERE entered_date BETWEEN ? AND ? AND source IS NOT NULL"
            ") WHERE customer <> '' GROUP BY source",
            (*bounds, *bounds),
        )
        return dict(cursor.fetchall())

    def arranged_by_source(self, first: date, last: date) -> dict[str, int]:
        """Return by source ("": without one) at how many companies a visit is planned on a day from ``first``
        to ``last``, made by now or not; first visits of leads among them."""
        cursor = self._connection.execute(
            "SELECT source, count(DISTINCT customer) FROM ("
            "SELECT coalesce(source, '') AS source, customer FROM visit WHERE planned_date BETWEEN ? AND ? "
            f"UNION ALL SELECT coalesce(source, ''), customer FROM ({FIRST_VISITS})"
            ") WHERE customer <> '' GROUP BY source",
            (first.isoformat(), last.isoformat()) * 2,
        )
        return dict(cursor.fetchall())

    def companies(self, source: str, first: date, last: date) -> list[Company]:
        """Return what stands behind ``companies_by_source`` for a source ("": for all five), a line for every
        visit done and every deal that entered, by company and day."""
        of = "source = :source" if source else "source IS NOT NULL"
        values = {"source": source, "first": first.isoformat(), "last": last.isoformat()}
        cursor = self._connection.execute(
            "SELECT customer, source, done_date, id, NULL FROM visit "
            f"WHERE done_date BETWEEN :first AND :last AND {of} AND customer <> '' UNION ALL "
            "SELECT customer, source, entered_date, NULL, rowid FROM deal "
            f"WHERE entered_date BETWEEN :first AND :last AND source IS NOT NULL AND {of} AND customer <> '' "
            "ORDER BY 3",
            values,
        )
        return sorted((Company(*as_shown(row)) for row in cursor), key=lambda one: by_sound(one.customer))

    def results_by_source(self) -> dict[str, SourceResult]:
        """Return how each source has worked: its won deals and all its closed ones, of the whole file."""
        cursor = self._connection.execute(
            "SELECT source, sum(outcome = 'won'), count(*) FROM deal WHERE outcome <> 'open' "
            "AND source IS NOT NULL GROUP BY source"
        )
        return {source: SourceResult(won, closed) for source, won, closed in cursor}

    # What is known of a customer

    def has_bought(self, customer: str) -> bool:
        """Whether the customer has a won deal."""
        found = self._connection.execute(
            "SELECT 1 FROM deal WHERE outcome = 'won' AND customer = ? LIMIT 1", (customer,)
        ).fetchone()
        return found is not None

    def people_at(self, customer: str) -> dict[str, str]:
        """Return the people known at a customer with their positions: those of its decision chain, contacts
        of its deals and leads, and those already visited there."""
        known: dict[str, str] = {}
        for row in self._connection.execute(
            "SELECT name, position FROM person WHERE customer = :customer UNION ALL "
            "SELECT contact_name, contact_position FROM deal WHERE customer = :customer UNION ALL "
            "SELECT contact_name, contact_position FROM lead WHERE customer = :customer UNION ALL "
            "SELECT person, position FROM visit WHERE customer = :customer AND done_date IS NOT NULL",
            {"customer": customer},
        ):
            name, position = as_shown(row)
            if name and not known.get(name):
                known[name] = position
        return known

    def customers_like(self, text: str, limit: int = 12) -> list[str]:
        """Return customers of the file whose name has ``text`` in it, those that begin with it first; by
        their sound."""
        escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        cursor = self._connection.execute(
            "SELECT customer FROM ("
            "SELECT customer FROM deal WHERE customer LIKE :within ESCAPE '\\' UNION "
            "SELECT customer FROM lead WHERE customer LIKE :within ESCAPE '\\' UNION "
            "SELECT customer FROM person WHERE customer LIKE :within ESCAPE '\\' UNION "
            "SELECT customer FROM visit WHERE customer LIKE :within ESCAPE '\\') "
            "WHERE customer <> ''",
            {"within": f"%{escaped}%"},
        )
        begins = searchable(text)
        return heapq.nsmallest(
            limit,
            (shown_text(name) for (name,) in cursor),
            key=lambda name: (not searchable(name).startswith(begins), by_sound(name)),
        )

    def open_deals_of(self, customer: str) -> list[int]:
        """Return the handles of a customer's open deals, furthest first."""
        cursor = self._connection.execute(
            "SELECT rowid FROM deal WHERE outcome = 'open' AND customer = ? "
            "ORDER BY furthest_stage DESC, rowid",
            (customer,),
        )
        return [row[0] for row in cursor]

    def row_of(self, deal_id: str) -> int | None:
        """Return the handle of a deal by its id, None when it is gone."""
        found = self._connection.execute("SELECT rowid FROM deal WHERE id = ?", (deal_id,)).fetchone()
        return None if found is None else int(found[0])
