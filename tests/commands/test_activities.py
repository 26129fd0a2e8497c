"""A rep notes calls, messages and files of a deal: they are kept with it, undone, merged, and go nowhere."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from funnel_desktop.commands.activities import AddActivity, ChangeActivity, DeleteActivity
from funnel_desktop.commands.deals import AddDeal, DeleteDeals, Together
from funnel_desktop.commands.leads import AddLeads, Conversion, ConvertLeads, DeleteLeads
from funnel_desktop.commands.links import AddLinks, ChangeLink, DeleteLink, KeepFile, LetGoOfFile
from funnel_desktop.commands.people import RenameCustomer
from funnel_desktop.commands.records import PutRecords
from funnel_desktop.commands.same_customers import MergeCustomers
from funnel_desktop.commands.session import Session, run_through
from funnel_desktop.method.deal import Deal
from funnel_desktop.method.links import LARGEST_KEPT, MOST_KEPT
from funnel_desktop.method.records import Activity, KeptFile, Lead, Link, Visit
from funnel_desktop.store.checking import check_file
from funnel_desktop.text import FunnelError, message
from tests.commands.conftest import StoryClock
from tests.commands.whole_files import put_into, shown

SAID = message("Undo", "plan a visit")


def a_deal(session: Session, customer: str = "远航电池") -> Deal:
    session.execute(AddDeal({"customer": customer}))
    (deal,) = [deal for deal in session.store.deals.all_deals() if deal.customer == customer]
    return deal


def a_call(deal: Deal, **more: str) -> Activity:
    return Activity("", deal.id, None, "", "call", "2026-11-24", "09:12", "王工", "样机过了")._replace(**more)


def entries(session: Session) -> list[Activity]:
    return session.store.records.all(Activity)


def test_a_call_is_noted_changed_and_deleted_each_undone_in_one(session: Session) -> None:
    deal = a_deal(session)
    session.execute(AddActivity(a_call(deal)))
    (call,) = entries(session)
    assert (call.customer, call.created_at) == ("远航电池", call.updated_at)
    session.execute(ChangeActivity(call._replace(happened_on="2026-11-23", text="样机测试通过")))
    (changed,) = entries(session)
    assert (changed.happened_on, changed.first_date) == ("2026-11-23", "2026-11-24")
    session.execute(ChangeActivity(changed._replace(happened_on="2026-11-20")))
    assert entries(session)[0].first_date == "2026-11-24", (
        "the first date stays, however often it is corrected"
    )
    session.execute(ChangeActivity(changed._replace(happened_on="2026-11-24")))
    assert entries(session)[0].first_date is None
    session.execute(DeleteActivity(call.id))
    assert entries(session) == []
    for _ in range(4):
        session.undo()
    assert entries(session) == [call]
    session.undo()
    assert entries(session) == []
    assert check_file(session.store.file.connection) == []


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"happened_on": "2026-13-01"}, "2026-13-01 is not a date"),
        ({"happened_at": "9:12"}, "9:12 is not a time"),
        ({"happened_at": "24:00"}, "24:00 is not a time"),
        ({"kind": "fax"}, "fax is no kind"),
        ({"kind": "note", "text": "  "}, "is empty"),
        ({"deal_id": "gone"}, "no longer in the file"),
        ({"text": "x" * 40_000}, "too long"),
    ],
)
def test_what_makes_no_sense_is_refused_and_nothing_is_kept(
    session: Session, wrong: dict[str, str], said: str
) -> None:
    deal = a_deal(session)
    with pytest.raises(FunnelError, match=said):
        session.execute(AddActivity(a_call(deal, **wrong)))
    assert entries(session) == []
    with pytest.raises(FunnelError, match="no longer in the file"):
        session.execute(DeleteActivity("gone"))


def test_entries_are_part_of_another_command(session: Session) -> None:
    deal = a_deal(session)
    before = shown(session)
    both = (AddActivity(a_call(deal)), AddActivity(a_call(deal, kind="message")))
    session.execute(Together(both, SAID))
    assert [entry.kind for entry in entries(session)] == ["call", "message"]
    session.undo()
    assert shown(session) == before


def test_what_happened_stays_with_the_customer_when_the_deal_goes(session: Session) -> None:
    deal = a_deal(session)
    session.execute(AddActivity(a_call(deal)))
    session.execute(AddLinks((Link("", deal.id, "远航电池", "/a/报价.pdf", name="报价.pdf"),)))
    session.execute(DeleteDeals((deal.row,)))
    assert [(entry.deal_id, entry.customer) for entry in entries(session)] == [(None, "远航电池")]
    assert [link.deal_id for link in session.store.records.all(Link)] == [None]
    assert check_file(session.store.file.connection) == []
    session.undo()
    assert entries(session)[0].deal_id == deal.id


def test_it_follows_its_customer_to_another_name(session: Session) -> None:
    deal = a_deal(session)
    session.execute(AddActivity(a_call(deal)))
    session.execute(AddLinks((Link("", deal.id, "远航电池", "/a/报价.pdf", name="报价.pdf"),)))
    session.execute(RenameCustomer(deal.row, "远航新能源"))
    assert entries(session)[0].customer == "远航新能源"
    a_deal(session, "远航")
    work = MergeCustomers(["远航新能源"], "远航")
    run_through(session.execute_in_slices(work.name(), work.run))
    assert entries(session)[0].customer == session.store.records.all(Link)[0].customer == "远航"


def test_what_was_done_for_a_lead_becomes_its_deals(session: Session) -> None:
    session.execute(AddLeads(({"customer": "甲"}, {"customer": "乙"})))
    first, second = session.store.records.all(Lead, order="customer")
    for lead in (first, second):
        session.execute(AddActivity(Activity("", None, lead.id, lead.customer, "call", "2026-11-24")))
    session.execute(ConvertLeads((Conversion(first.id),)))
    session.execute(DeleteLeads((second.id,)))
    (deal,) = session.store.deals.all_deals()
    assert {(entry.deal_id, entry.lead_id) for entry in entries(session)} == {(deal.id, None), (None, None)}
    assert check_file(session.store.file.connection) == []


def test_files_are_linked_once_and_kept_inside_on_request(session: Session) -> None:
    deal = a_deal(session)
    offer = Link("", deal.id, deal.customer, "/a/报价.pdf", "报价.pdf", "报价.pdf")
    session.execute(AddLinks((offer, offer._replace(path="/a/图纸", name="图纸", folder=1))))
    session.execute(AddLinks((offer,)))
    first, second = session.store.records.all(Link)
    assert (first.name, second.folder) == ("报价.pdf", 1)
    session.execute(KeepFile(first.id, b"old"))
    session.execute(KeepFile(first.id, b"new"))
    assert [kept.content for kept in session.store.records.all(KeptFile)] == [b"new"]
    session.execute(ChangeLink(first._replace(note="第二版")))
    session.execute(LetGoOfFile(first.id))
    assert session.store.records.all(KeptFile) == []
    session.undo()
    session.execute(DeleteLink(first.id))
    assert session.store.records.all(KeptFile) == []
    session.undo()
    assert [kept.content for kept in session.store.records.all(KeptFile)] == [b"new"]
    assert check_file(session.store.file.connection) == []


def test_what_is_too_large_is_not_kept_inside(session: Session) -> None:
    deal = a_deal(session)
    number = MOST_KEPT // LARGEST_KEPT + 1
    links = tuple(
        Link(f"l{place}", deal.id, deal.customer, f"/a/{place}", name=f"{place}") for place in range(number)
    )
    session.execute(AddLinks(links))
    with pytest.raises(FunnelError, match=r"5\.0 MB.*room for 5 MB a file"):
        session.execute(KeepFile("l0", bytes(LARGEST_KEPT + 1)))
    full = bytes(LARGEST_KEPT)
    kept = tuple(KeptFile(f"k{place}", f"l{place}", full) for place in range(number - 1))
    session.execute(PutRecords(kept, SAID))
    with pytest.raises(FunnelError, match="may have 100 MB together"):
        session.execute(KeepFile(f"l{number - 1}", b"x"))
    session.execute(KeepFile("l0", b"smaller"))


def test_two_versions_of_a_file_have_the_entries_of_both(
    new_session: Callable[[str], Session], clock: StoryClock, tmp_path: Path
) -> None:
    mine = new_session("mine")
    deal = a_deal(mine)
    mine.execute(AddActivity(a_call(deal)))
    mine.execute(AddLinks((Link("l1", deal.id, deal.customer, "/a/a.pdf", name="a.pdf"),)))
    mine.execute(KeepFile("l1", b"mine"))
    mine.execute(AddActivity(a_call(deal, kind="note", text="bleibt")))
    mine.store.file.settle()
    shutil.copy(mine.path, tmp_path / "other.funnel")
    call, note = entries(mine)

    clock.later(hours=1)
    other = Session.open(tmp_path / "other.funnel", clock=clock)
    other.execute(ChangeActivity(call._replace(text="他改的", happened_on="2026-11-22")))
    other.execute(AddActivity(a_call(deal, kind="message", text="他的")))
    other.execute(DeleteActivity(note.id))
    other.execute(AddLinks((Link("l2", deal.id, deal.customer, "/b/b.pdf", name="b.pdf"),)))
    other.execute(KeepFile("l2", bytes(range(256))))
    other.close()

    clock.later(hours=1)
    mine.execute(AddActivity(a_call(deal, text="我的")))
    put_into(mine, tmp_path / "other.funnel")
    assert {entry.text for entry in entries(mine)} == {"他改的", "他的", "我的"}
    (changed,) = [entry for entry in entries(mine) if entry.id == call.id]
    assert changed.first_date == "2026-11-24"
    assert {kept.content for kept in mine.store.records.all(KeptFile)} == {b"mine", bytes(range(256))}


def test_a_lead_that_became_a_deal_elsewhere_takes_what_was_noted_here(
    new_session: Callable[[str], Session], clock: StoryClock, tmp_path: Path
) -> None:
    mine = new_session("mine")
    mine.execute(AddLeads(({"customer": "甲"},)))
    (lead,) = mine.store.records.all(Lead)
    mine.store.file.settle()
    shutil.copy(mine.path, tmp_path / "other.funnel")
    other = Session.open(tmp_path / "other.funnel", clock=clock)
    other.execute(ConvertLeads((Conversion(lead.id),)))
    other.close()
    mine.execute(AddActivity(Activity("", None, lead.id, "甲", "call", "2026-11-24")))
    put_into(mine, tmp_path / "other.funnel")
    (deal,) = mine.store.deals.all_deals()
    assert [(entry.deal_id, entry.lead_id) for entry in entries(mine)] == [(deal.id, None)]
    assert mine.store.records.all(Visit) == []


def test_a_file_that_is_kept_for_a_link_deleted_elsewhere_goes_with_it(
    new_session: Callable[[str], Session], clock: StoryClock, tmp_path: Path
) -> None:
    mine = new_session("mine")
    deal = a_deal(mine)
    mine.execute(AddLinks((Link("l1", deal.id, deal.customer, "/a/a.pdf", name="a.pdf"),)))
    mine.store.file.settle()
    shutil.copy(mine.path, tmp_path / "other.funnel")
    mine.execute(KeepFile("l1", b"mine"))
    clock.later(hours=1)
    other = Session.open(tmp_path / "other.funnel", clock=clock)
    other.execute(DeleteLink("l1"))
    other.close()
    put_into(mine, tmp_path / "other.funnel")
    assert mine.store.records.all(Link) == []
    assert mine.store.records.all(KeptFile) == []
