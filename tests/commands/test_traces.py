"""Whatever is changed, the file notes which field it was and when, and what was deleted."""

from __future__ import annotations

from funnel_desktop.commands.deals import AddDeal, DeleteDeals, EditDeal, MoveDeals, OrderDeals, SetSettings
from funnel_desktop.commands.leads import AddLeads, Conversion, ConvertLeads, EditLead, in_order
from funnel_desktop.commands.records import PutRecords, RemoveRecords
from funnel_desktop.commands.session import Session
from funnel_desktop.method.deal import Deal
from funnel_desktop.method.records import Person, Review, Visit
from funnel_desktop.text import message
from tests.commands.conftest import StoryClock
from tests.store.older import made_older

PUT = message("Undo", "plan a visit")


def changes(session: Session) -> list[tuple[str, ...]]:
    """Every noted change: table, id, field, time."""
    return session.store.file.connection.execute(
        "SELECT table_name, row_id, field, changed_at FROM row_change ORDER BY 1, 2, 3"
    ).fetchall()


def deletions(session: Session) -> list[tuple[str, ...]]:
    return session.store.file.connection.execute(
        "SELECT table_name, row_id, deleted_at FROM deletion ORDER BY 1, 2"
    ).fetchall()


def add(session: Session, customer: str) -> Deal:
    session.execute(AddDeal({"customer": customer}))
    return next(deal for deal in session.store.deals.all_deals() if deal.customer == customer)


def test_a_new_deal_needs_no_note_and_an_edited_field_has_its_time(
    session: Session, clock: StoryClock
) -> None:
    deal = add(session, "华强")
    assert changes(session) == []
    clock.later(minutes=5)
    session.execute(EditDeal(deal.row, {"note": "called", "customer": "华强"}))
    assert changes(session) == [("deal", deal.id, "note", session.context.at)]
    clock.later(minutes=5)
    session.execute(EditDeal(deal.row, {"note": "called again"}))
    assert changes(session) == [("deal", deal.id, "note", session.context.at)]


def test_a_change_is_noted_as_later_also_when_the_clock_was_set_back(
    session: Session, clock: StoryClock
) -> None:
    deal = add(session, "华强")
    clock.later(days=1)
    session.execute(EditDeal(deal.row, {"note": "tomorrow"}))
    ((*_, before),) = changes(session)
    clock.later(days=-1)
    session.execute(EditDeal(deal.row, {"note": "today"}))
    ((*_, after),) = changes(session)
    assert after > before


def test_a_move_says_its_place_itself_and_an_order_is_noted(session: Session) -> None:
    first, second = add(session, "A"), add(session, "B")
    session.execute(MoveDeals((first.row, second.row), "intent"))
    assert changes(session) == []
    session.execute(OrderDeals((first.row,), None))
    assert [change[:3] for change in changes(session)] == [("deal", first.id, "rank")]


def test_what_is_deleted_is_noted_and_undo_takes_the_note_back(session: Session) -> None:
    deal = add(session, "华强")
    session.execute(EditDeal(deal.row, {"note": "x"}))
    before = changes(session)
    session.execute(DeleteDeals((deal.row,)))
    assert deletions(session) == [("deal", deal.id, session.context.at)]
    assert changes(session) == []
    session.undo()
    assert deletions(session) == []
    *fields, back = sorted(changes(session), key=lambda change: change[2] == "id")
    assert fields == before
    assert back[:3] == ("deal", deal.id, "id")
    assert back[3] > session.context.at  # another copy, made meanwhile, may still know it as deleted
    session.redo()
    assert [row[:2] for row in deletions(session)] == [("deal", deal.id)]


def test_records_and_settings_are_noted_too(session: Session, clock: StoryClock) -> None:
    at = session.context.at
    visit = Visit("v", None, None, "华强", planned_date="2026-12-02")
    session.execute(PutRecords((visit, Person("p", "华强", "王工"), Review("r", "2026-11-23")), PUT))
    fields = ("learned", "next_step", "reached", "report", "support", "week_start")
    assert changes(session) == [("review", "r", field, at) for field in fields]  # both sides may make one
    clock.later(hours=1)
    session.execute(PutRecords((visit._replace(done_date="2026-11-24"),), PUT))
    assert ("visit", "v", "done_date", session.context.at) in changes(session)
    session.execute(RemoveRecords((Person("p", "华强", "王工"),), PUT))
    assert deletions(session) == [("person", "p", session.context.at)]
    session.execute(PutRecords((Person("p", "华强", "王工"),), PUT))
    assert deletions(session) == []
    session.execute(SetSettings(session.settings.__class__(rule="strict")))
    assert ("setting", "rule", "value", session.context.at) in changes(session)


def test_a_deal_made_of_a_lead_keeps_its_id(session: Session) -> None:
    session.execute(AddLeads(({"customer": "远航电池"},)))
    (lead,) = in_order(session.context)
    session.execute(EditLead(lead.id, {"note": "met at the fair"}))
    session.execute(ConvertLeads((Conversion(lead.id),)))
    (deal,) = session.store.deals.all_deals()
    assert deal.id == lead.id
    assert [row[:2] for row in deletions(session)] == [("lead", lead.id)]


def test_a_file_made_before_there_were_notes_gets_them(session: Session) -> None:
    deal = add(session, "华强")
    path = session.path
    session.close()
    made_older(path, 1001)
    read = Session.open(path, "read")
    assert changes(read) == []
    read.close()
    again = Session.open(path, "write")
    again.execute(EditDeal(deal.row, {"note": "x"}))
    assert [change[:3] for change in changes(again)] == [("deal", deal.id, "note")]
    again.close()
