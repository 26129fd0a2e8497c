"""What the room of visits counts and looks up, on a real file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from funnel_desktop.commands.deals import AddDeal, LoseDeals, WinDeal
from funnel_desktop.commands.records import PutRecords
from funnel_desktop.commands.session import Session
from funnel_desktop.identifiers import new_id
from funnel_desktop.method.records import Lead, Person, Visit
from funnel_desktop.method.visits import SourceResult
from funnel_desktop.text import message

NOW = datetime(2026, 11, 24, 10, 0).astimezone()
NOVEMBER = (date(2026, 11, 1), date(2026, 11, 30))


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = Session.create(tmp_path / "visits.funnel", clock=lambda: NOW)
    yield session
    session.close()


def put(session: Session, *records: Visit | Lead | Person) -> None:
    session.execute(PutRecords(records, message("Undo", "change settings")))


def visit(customer: str, planned: str | None, done: str | None = None, source: str | None = "cold") -> Visit:
    return Visit(new_id(), None, None, customer, source=source, planned_date=planned, done_date=done)


def row(session: Session, customer: str) -> int:
    return next(deal.row for deal in session.store.deals.all_deals() if deal.customer == customer)


def test_a_company_counts_once_a_source_for_what_happened_in_the_time(session: Session) -> None:
    put(
        session,
        visit("A", "2026-11-02", "2026-11-03"),
        visit("A", "2026-11-05", "2026-11-05"),
        visit("A", "2026-11-05", "2026-11-05", "inbound"),
        visit("B", "2026-11-05"),  # not done
        visit("C", "2026-11-30", "2026-12-01"),  # done in December
        visit("D", "2026-10-31", "2026-11-01"),  # done in November
        visit("E", None, "2026-11-30", None),
    )
    session.execute(AddDeal({"customer": "F", "source": "cold"}))
    session.execute(AddDeal({"customer": "A", "source": "cold"}))
    session.execute(AddDeal({"customer": "G"}))
    assert session.store.visit_figures.companies_by_source(*NOVEMBER) == {"cold": 3, "inbound": 1, "": 1}
    assert session.store.visit_figures.companies_by_source(date(2026, 12, 1), date(2026, 12, 31)) == {
        "cold": 1
    }


def test_a_lead_nobody_visited_does_not_count(session: Session) -> None:
    put(session, Lead(new_id(), "A", source="inbound", rank="m", created_at="2026-11-03T08:00:00Z"))
    figures = session.store.visit_figures
    assert figures.companies_by_source(*NOVEMBER) == {}
    assert figures.companies("", *NOVEMBER) == []


def test_behind_a_number_stand_its_companies(session: Session) -> None:
    done = visit("A", "2026-11-02", "2026-11-03")
    put(
        session, done, visit("A", "2026-11-05", "2026-11-05", "inbound"), visit("E", None, "2026-11-30", None)
    )
    session.execute(AddDeal({"customer": "F", "source": "cold"}))
    figures = session.store.visit_figures
    cold = figures.companies("cold", *NOVEMBER)
    assert [(one.customer, one.visit_id, one.row) for one in cold] == [
        ("A", done.id, None),
        ("F", None, row(session, "F")),
    ]
    assert [one.customer for one in figures.companies("", *NOVEMBER)] == ["A", "A", "F"]
    counted = figures.companies_by_source(*NOVEMBER)
    assert {source: counted[source] for source in ("cold", "inbound")} == {"cold": 2, "inbound": 1}


def test_how_each_source_has_worked(session: Session) -> None:
    for customer, source in (("A", "cold"), ("B", "cold"), ("C", "inbound"), ("D", None), ("E", "cold")):
        session.execute(AddDeal({"customer": customer, "source": source}))
    session.execute(WinDeal(row(session, "A"), 100, None, "2026-11-20"))
    session.execute(
        LoseDeals((row(session, "B"), row(session, "C"), row(session, "D")), "price", "", "", "2026-11-20")
    )
    figures = session.store.visit_figures
    assert figures.results_by_source() == {"cold": SourceResult(1, 2), "inbound": SourceResult(0, 1)}
    assert figures.has_bought("A")
    assert not figures.has_bought("B")


def test_visits_stand_on_the_day_they_were_done(session: Session) -> None:
    late = visit("late", "2026-10-30", "2026-11-02")
    early = visit("early", "2026-12-02", "2026-11-30")
    planned = visit("planned", "2026-11-10")
    whenever = visit("whenever", None)
    put(session, early, planned, whenever, late, visit("elsewhere", "2026-12-01"))
    figures = session.store.visit_figures
    assert [v.customer for v in figures.visits_between(*NOVEMBER)] == ["late", "planned", "early"]
    assert [v.customer for v in figures.visits_without_day()] == ["whenever"]


def test_people_are_known_from_chain_deals_leads_and_visits(session: Session) -> None:
    session.execute(AddDeal({"customer": "A", "contact_name": "Li", "contact_position": "boss"}))
    put(
        session,
        Person(new_id(), "A", "Wang", "buyer"),
        visit("A", "2026-11-02", "2026-11-02")._replace(person="Zhou", position="user"),
        visit("A", "2026-11-28")._replace(person="Never met"),
    )
    assert session.store.visit_figures.people_at("A") == {"Wang": "buyer", "Li": "boss", "Zhou": "user"}
    assert session.store.visit_figures.people_at("B") == {}


def test_customers_are_found_by_any_part_and_signs_are_plain_letters(session: Session) -> None:
    for customer in ("深圳鹏源电子", "鹏源", "100 % Ltd", "under_score"):
        session.execute(AddDeal({"customer": customer}))
    figures = session.store.visit_figures
    assert figures.customers_like("鹏源") == ["鹏源", "深圳鹏源电子"]
    assert figures.customers_like("%") == ["100 % Ltd"]
    assert figures.customers_like("_") == ["under_score"]
