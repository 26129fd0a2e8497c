"""Leads: whatever is done to them, undo brings back; a lead that becomes a deal loses nothing."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from funnel_desktop.commands.deals import AddDeal, EditDeal, Together
from funnel_desktop.commands.leads import (
    AddLeads,
    Conversion,
    ConvertLeads,
    DeleteLeads,
    EditLead,
    OrderLeads,
)
from funnel_desktop.commands.records import PutRecords
from funnel_desktop.commands.session import Session
from funnel_desktop.commands.visits import KeepVisit, RemoveVisits
from funnel_desktop.method.deal import Answer, Deal
from funnel_desktop.method.records import Lead, Person, Visit
from funnel_desktop.method.stages import STANDARD_PROBABILITIES
from funnel_desktop.text import FunnelError, message
from tests.commands.conftest import StoryClock

_NUMBERS = count()


def leads(session: Session) -> list[Lead]:
    """Return the leads in order."""
    return session.store.records.all(Lead, order="rank")


def names(session: Session) -> list[str]:
    """Return the leads' customers in order."""
    return [lead.customer for lead in leads(session)]


def the_deal(session: Session) -> Deal:
    """Return the only deal."""
    [deal] = session.store.deals.all_deals()
    return deal


def column(session: Session, stage: str) -> list[str]:
    """Return the customers of a column by rank."""
    found = [deal for deal in session.store.deals.all_deals() if deal.stage == stage]
    return [deal.customer for deal in sorted(found, key=lambda deal: deal.rank)]


def test_everything_known_of_a_lead_goes_into_the_deal(session: Session) -> None:
    session.execute(
        AddLeads(
            (
                {
                    "customer": "远航电池",
                    "project": "电芯测试",
                    "contact_name": "王工",
                    "contact_position": "经理",
                    "contact_phone": "138",
                    "source": "cold",
                    "note": "展会",
                    "first_visit_date": "2026-11-26",
                },
            )
        )
    )
    [lead] = leads(session)
    visit = Visit("v1", None, lead.id, lead.customer, planned_date="2026-11-20", done_date="2026-11-20")
    person = Person("p1", lead.customer, "王工", role="decides")
    session.execute(PutRecords((visit, person), message("Undo", "plan a visit")))
    answers = (Answer("t1", "yes", "they said so"),)
    session.execute(ConvertLeads((Conversion(lead.id, answers, "urgent", "拜访 王工"),)))
    [deal] = session.store.deals.all_deals()
    assert (deal.customer, deal.project, deal.contact_name) == ("远航电池", "电芯测试", "王工")
    assert (deal.contact_position, deal.contact_phone) == ("经理", "138")
    assert (deal.source, deal.note, deal.next_step_date) == ("cold", "展会", "2026-11-26")
    assert session.answers(deal) == {"t1": answers[0]}
    done, planned = session.store.records.all(Visit, order="planned_date")
    assert done == visit._replace(deal_id=deal.id, lead_id=None, created_at=done.created_at)
    # The visit still to come stands on the calendar and is the deal's next step, in the same words.
    assert (planned.deal_id, planned.planned_date, planned.purpose) == (deal.id, "2026-11-26", "拜访 王工")
    assert planned.done_date is None
    assert deal.next_step == "拜访 王工"
    assert [one.name for one in session.store.records.all(Person, customer=deal.customer)] == ["王工"]
    assert leads(session) == []
    session.undo()
    assert leads(session) == [lead]
    assert session.store.deals.is_empty()
    assert [(one.deal_id, one.lead_id) for one in session.store.records.all(Visit)] == [(None, lead.id)]


def test_a_first_visit_still_to_come_goes_along_when_another_made_the_deal(session: Session) -> None:
    session.execute(AddLeads(({"customer": "A", "first_visit_date": "2026-12-10"},)))
    [lead] = leads(session)
    made = Visit("v", None, lead.id, "A", done_date="2026-11-24")
    called = message("Undo", "visit {customer}", customer="A")
    convert = ConvertLeads((Conversion(lead.id, step="Visit A", more={"source": "inbound"}),))
    session.execute(Together((KeepVisit(made, called), convert), called))
    deal = the_deal(session)
    assert (deal.source, deal.next_step, str(deal.next_step_date)) == ("inbound", "Visit A", "2026-12-10")
    visits = session.store.records.all(Visit, deal_id=deal.id)
    assert sorted((visit.planned_date, visit.done_date) for visit in visits if visit.id != "v") == [
        ("2026-12-10", None)
    ]
    session.undo()
    assert leads(session) == [lead]
    assert session.store.records.all(Visit) == []


def test_a_first_visit_that_is_deleted_does_not_come_back_as_a_date(session: Session) -> None:
    session.execute(AddLeads(({"customer": "A"},)))
    [lead] = leads(session)
    called = message("Undo", "add visit to {customer}", customer="A")
    visits = [Visit(name, None, lead.id, "A", planned_date="2026-11-26") for name in ("v", "w")]
    for visit in visits:
        session.execute(KeepVisit(visit, called))
    assert leads(session)[0].first_visit_date == "2026-11-26"
    session.execute(RemoveVisits((visits[0],), called))
    assert leads(session)[0].first_visit_date == "2026-11-26"  # the other is planned for that day
    session.execute(RemoveVisits((visits[1],), called))
    assert leads(session)[0].first_visit_date is None
    session.undo()
    assert leads(session)[0].first_visit_date == "2026-11-26"
    assert [visit.id for visit in session.store.records.all(Visit)] == ["w"]


@pytest.mark.parametrize("when", ["2026-11-20", "2026-11-24"])
def test_a_first_visit_that_was_due_was_made_when_its_lead_enters_the_funnel(
    session: Session, when: str
) -> None:
    session.execute(AddLeads(({"customer": "A", "source": "cold", "first_visit_date": when},)))
    session.execute(ConvertLeads((Conversion(leads(session)[0].id),)))
    [deal] = session.store.deals.all_deals()
    [visit] = session.store.records.all(Visit)
    assert (visit.deal_id, visit.planned_date, visit.done_date) == (deal.id, when, when)
    assert (visit.source, deal.next_step, deal.next_step_date) == ("cold", "", None)
    session.undo()
    assert session.store.records.all(Visit) == []
    assert leads(session)[0].first_visit_date == when


def test_a_visit_that_is_the_next_step_takes_it_along(session: Session) -> None:
    session.execute(AddLeads(({"customer": "A", "first_visit_date": "2026-11-26"},)))
    session.execute(ConvertLeads((Conversion(leads(session)[0].id, step="Visit A"),)))
    [deal] = session.store.deals.all_deals()
    [visit] = session.store.records.all(Visit)
    called = message("Undo", "plan a visit")
    # It waits once, as the visit.
    counts = session.store.today.due_counts("2026-11-26")
    assert (counts.steps_now, counts.visits_now) == (0, 1)
    assert session.store.today.steps(None, "2026-11-26", STANDARD_PROBABILITIES, 5) == []

    later = visit._replace(planned_date="2026-11-27")
    session.execute(KeepVisit(later, called))
    assert the_deal(session).next_step_date == "2026-11-27"
    session.execute(KeepVisit(later._replace(done_date="2026-11-24"), called))
    assert the_deal(session).next_step == ""
    session.undo()
    assert the_deal(session).next_step == "Visit A"
    # A step of its own stays where it is.
    session.execute(EditDeal(deal.row, {"next_step": "Send the offer"}))
    session.execute(KeepVisit(later._replace(planned_date="2026-11-30"), called))
    assert the_deal(session).next_step_date == "2026-11-27"
    counts = session.store.today.due_counts("2026-11-27")
    assert (counts.steps_now, counts.visits_now) == (1, 0)


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("top", ["A", "B", "one", "two"]),
        ("between", ["one", "A", "B", "two"]),
        ("end", ["one", "two", "A", "B"]),
    ],
)
def test_several_leads_land_in_their_order(session: Session, at: str, expected: list[str]) -> None:
    session.execute(AddDeal({"customer": "two"}, "qualified"))
    session.execute(AddDeal({"customer": "one"}, "qualified"))
    session.execute(AddLeads(({"customer": "A"}, {"customer": "B"})))
    two = next(deal.row for deal in session.store.deals.all_deals() if deal.customer == "two")
    entries = tuple(Conversion(lead.id) for lead in leads(session))
    before = two if at == "between" else None
    session.execute(ConvertLeads(entries, "qualified", before, at == "end"))
    assert column(session, "qualified") == expected


def test_a_refused_lead_leaves_everything_as_it_was(session: Session) -> None:
    session.execute(AddLeads(({"customer": "A"},)))
    [lead] = leads(session)
    for command in (
        AddLeads(({"customer": "B"}, {"customer": "  "})),
        AddLeads(({"contact_name": "nobody"},)),
        AddLeads(({"customer": "B", "source": "fair"},)),
        EditLead(lead.id, {"first_visit_date": "tomorrow"}),
        EditLead(lead.id, {"customer": ""}),
        EditLead("gone", {"note": "x"}),
        DeleteLeads((lead.id, "gone")),
        ConvertLeads((Conversion(lead.id), Conversion("gone"))),
        ConvertLeads((Conversion(lead.id),), "won"),
    ):
        with pytest.raises(FunnelError):
            session.execute(command)
        assert leads(session) == [lead]
        assert session.store.deals.is_empty()


def test_the_visits_of_a_deleted_lead_stay_with_the_customers_name(session: Session) -> None:
    session.execute(AddLeads(({"customer": "A"},)))
    [lead] = leads(session)
    session.execute(PutRecords((Visit("v", None, lead.id, "A"),), message("Undo", "plan a visit")))
    session.execute(DeleteLeads((lead.id,)))
    assert session.store.records.all(Visit) == [
        Visit("v", None, None, "A")._replace(created_at=session.store.records.all(Visit)[0].created_at)
    ]
    session.undo()
    assert session.store.records.all(Visit)[0].lead_id == lead.id


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_ordering_is_what_taking_out_and_putting_in_does(
    new_session: Callable[[str], Session], clock: StoryClock, data: st.DataObject
) -> None:
    session = new_session(f"order-{next(_NUMBERS)}")
    session.execute(AddLeads(tuple({"customer": name} for name in "ABCDEF")))
    for _ in range(4):
        order = names(session)
        moved = data.draw(st.lists(st.sampled_from(order), min_size=1, max_size=3, unique=True))
        moved.sort(key=order.index)
        before = data.draw(st.sampled_from([*order, None]))
        by_name = {lead.customer: lead.id for lead in leads(session)}
        above = before
        while above is not None and above in moved:
            after = order[order.index(above) + 1 :]
            above = after[0] if after else None
        rest = [name for name in order if name not in moved]
        place = len(rest) if above is None else rest.index(above)
        expected = [*rest[:place], *moved, *rest[place:]]
        ids = tuple(by_name[name] for name in moved)
        session.execute(OrderLeads(ids, None if before is None else by_name[before]))
        assert names(session) == expected
        session.undo()
        assert names(session) == order
        session.redo()
        assert names(session) == expected
