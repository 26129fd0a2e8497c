"""Two versions of a file put together: a conflict copy, two laptops; what each story expects."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from funnel_desktop.commands.change import Change
from funnel_desktop.commands.deals import (
    AddDeal,
    AnswerChecks,
    Command,
    DeleteDeals,
    EditDeal,
    LoseDeals,
    MoveDeals,
    ReopenDeals,
    SetSettings,
    WinDeal,
)
from funnel_desktop.commands.leads import AddLeads, Conversion, ConvertLeads, EditLead, in_order
from funnel_desktop.commands.merge import MergeFile
from funnel_desktop.commands.people import PutPerson
from funnel_desktop.commands.records import PutRecords
from funnel_desktop.commands.session import Session
from funnel_desktop.method.deal import Answer, Deal
from funnel_desktop.method.merge_plan import MergePlan
from funnel_desktop.method.records import Lead, Person, Review, Visit
from funnel_desktop.method.settings import Settings
from funnel_desktop.text import FunnelError, message
from funnel_desktop.wording.merging import summary
from tests.commands.conftest import StoryClock
from tests.commands.whole_files import put_into
from tests.store.older import made_older
from tests.told import history

PUT = message("Undo", "plan a visit")


class Laptops:
    """A file on two laptops. ``here`` and ``there`` are sessions; each edit comes a minute after the last."""

    def __init__(self, folder: Path, clock: StoryClock) -> None:
        self.folder, self.clock = folder, clock
        self.here = Session.create(folder / "here.funnel", clock=clock)
        self.there = self.here

    def part(self) -> None:
        """Copy the file to the other laptop."""
        path = self.folder / "there.funnel"
        self.here.close()
        shutil.copy(self.folder / "here.funnel", path)
        self.here = Session.open(self.folder / "here.funnel", clock=self.clock)
        self.there = Session.open(path, clock=self.clock)

    def do(self, session: Session, command: Command) -> None:
        self.clock.later(minutes=1)
        session.execute(command)

    def add(self, **values: object) -> Deal:
        self.do(self.here, AddDeal(values))
        return max(self.here.store.deals.all_deals(), key=lambda deal: deal.id)

    def merge(self, *, different: bool = False) -> MergePlan:
        """Put the other laptop's file into this one's, which is to be sound then."""
        self.there.close()
        plan = put_into(self.here, self.there.path, different=different)
        self.there = Session.open(self.there.path, clock=self.clock)
        return plan

    def deal(self, identifier: str) -> Deal:
        """The deal as it is here."""
        (found,) = [deal for deal in self.here.store.deals.all_deals() if deal.id == identifier]
        return found

    def row(self, session: Session, deal: Deal) -> int:
        (found,) = [other.row for other in session.store.deals.all_deals() if other.id == deal.id]
        return found

    def close(self) -> None:
        self.here.close()
        self.there.close()


@pytest.fixture
def laptops(tmp_path: Path, clock: StoryClock) -> Iterator[Laptops]:
    both = Laptops(tmp_path, clock)
    yield both
    both.close()


def test_the_later_change_of_each_field_counts_and_new_deals_of_both_are_there(laptops: Laptops) -> None:
    deal = laptops.add(customer="华强", note="first")
    laptops.part()
    laptops.do(laptops.here, EditDeal(laptops.row(laptops.here, deal), {"note": "here", "units": 3}))
    laptops.do(laptops.there, EditDeal(laptops.row(laptops.there, deal), {"note": "there", "project": "P"}))
    laptops.do(laptops.here, AddDeal({"customer": "new here"}))
    laptops.do(laptops.there, AddDeal({"customer": "new there"}))
    heard: list[Change] = []
    laptops.here.subscribe(heard.append)
    plan = laptops.merge()
    found = laptops.deal(deal.id)
    assert (found.note, found.units, found.project) == ("there", 3, "P")
    assert {other.customer for other in laptops.here.store.deals.all_deals()} == {
        "华强",
        "new here",
        "new there",
    }
    assert len(heard) == 1
    taken = {choice.field: choice.takes_theirs for choice in plan.choices}
    assert taken == {"note": True, "units": False, "project": True}
    changes = [entry.subject for entry in history(laptops.here, found) if entry.kind == "changed"]
    assert sorted(changes) == ["note", "note", "project", "units"]
    assert laptops.here.undo_name is not None
    laptops.here.undo()
    assert laptops.deal(deal.id).note == "here"


def test_a_copy_of_oneself_changes_nothing_and_makes_no_step(laptops: Laptops) -> None:
    laptops.add(customer="华强")
    laptops.part()
    plan = laptops.merge()
    assert plan.is_empty
    assert laptops.here.undo_name is None


def test_a_deleted_deal_stays_away_unless_it_was_changed_since(laptops: Laptops) -> None:
    first, second = laptops.add(customer="A"), laptops.add(customer="B")
    laptops.do(laptops.here, PutRecords((Visit("v", second.id, None, "B", planned_date="2026-12-01"),), PUT))
    laptops.part()
    rows = [laptops.row(laptops.here, deal) for deal in (first, second)]
    laptops.do(laptops.here, DeleteDeals((rows[0], rows[1])))
    laptops.do(laptops.there, EditDeal(laptops.row(laptops.there, second), {"note": "they called"}))
    plan = laptops.merge()
    assert [deal.customer for deal in laptops.here.store.deals.all_deals()] == ["B"]
    assert plan.back == [("deal", second.id)]
    assert plan.stays_gone["deal"] == 1
    (visit,) = laptops.here.store.records.all(Visit)
    assert visit.deal_id == second.id


def test_what_was_deleted_there_goes_here(laptops: Laptops) -> None:
    deal = laptops.add(customer="A")
    laptops.part()
    laptops.do(laptops.there, DeleteDeals((laptops.row(laptops.there, deal),)))
    plan = laptops.merge()
    assert plan.deleted == {"deal": {deal.id: "A"}}
    assert laptops.here.store.deals.count() == 0
    laptops.here.undo()
    assert laptops.here.store.deals.count() == 1


def test_a_deletion_taken_back_by_undo_is_none(laptops: Laptops) -> None:
    deal = laptops.add(customer="A")
    laptops.part()
    laptops.do(laptops.there, DeleteDeals((laptops.row(laptops.there, deal),)))
    laptops.there.undo()
    assert not laptops.merge().changes_anything()
    assert laptops.deal(deal.id).customer == "A"
    assert laptops.merge().is_empty


@pytest.mark.parametrize("lost_first", [True, False])
def test_moved_on_one_side_and_lost_on_the_other(laptops: Laptops, lost_first: bool) -> None:
    """The later of the two says whether it is open; how far it got is kept in both cases."""
    deal = laptops.add(customer="A")
    laptops.part()
    edits: list[tuple[Session, Command]] = [
        (laptops.here, LoseDeals((laptops.row(laptops.here, deal),), "price", "Acme")),
        (laptops.there, MoveDeals((laptops.row(laptops.there, deal),), "intent")),
    ]
    for session, command in edits if lost_first else reversed(edits):
        laptops.do(session, command)
    laptops.merge()
    found = laptops.deal(deal.id)
    assert found.stage == "intent"
    if lost_first:
        assert (found.outcome, found.closed_date, found.lost_reason) == ("open", None, "")
    else:
        assert (found.outcome, found.lost_reason, found.competitor) == ("lost", "price", "Acme")


@pytest.mark.parametrize("won_first", [True, False])
def test_won_on_one_side_and_moved_back_on_the_other(laptops: Laptops, won_first: bool) -> None:
    deal = laptops.add(customer="A")
    laptops.do(laptops.here, MoveDeals((deal.row,), "near_win"))
    laptops.part()
    day = laptops.clock().date().isoformat()
    edits: list[tuple[Session, Command]] = [
        (laptops.here, WinDeal(laptops.row(laptops.here, deal), 100, 1, day)),
        (laptops.there, MoveDeals((laptops.row(laptops.there, deal),), "qualified")),
    ]
    for session, command in edits if won_first else reversed(edits):
        laptops.do(session, command)
    laptops.merge()
    found = laptops.deal(deal.id)
    expected = ("qualified", "open") if won_first else ("won", "won")
    assert (found.stage, found.outcome) == expected


def test_lost_on_one_side_and_opened_again_there_after_a_win(laptops: Laptops) -> None:
    deal = laptops.add(customer="A")
    laptops.do(laptops.here, WinDeal(deal.row, 100, 1, laptops.clock().date().isoformat()))
    laptops.part()
    laptops.do(laptops.there, ReopenDeals((laptops.row(laptops.there, deal),), "intent"))
    laptops.do(laptops.here, LoseDeals((laptops.row(laptops.here, deal),), "price"))
    laptops.merge()
    found = laptops.deal(deal.id)
    assert found.outcome == "lost"


def test_the_newest_answer_counts_wherever_it_was_given(laptops: Laptops) -> None:
    deal = laptops.add(customer="A")
    laptops.part()
    laptops.do(laptops.there, AnswerChecks(laptops.row(laptops.there, deal), (Answer("t1", "no", "old"),)))
    laptops.do(laptops.here, AnswerChecks(laptops.row(laptops.here, deal), (Answer("t1", "yes", "new"),)))
    laptops.merge()
    assert laptops.here.answers(laptops.deal(deal.id)) == {"t1": Answer("t1", "yes", "new")}
    said = [entry.text for entry in history(laptops.here, laptops.deal(deal.id)) if entry.kind == "answered"]
    assert said == ["new", "old"]


def test_a_lead_that_became_a_deal_there_is_no_lead_here(laptops: Laptops) -> None:
    laptops.do(laptops.here, AddLeads(({"customer": "远航电池"},)))
    (lead,) = in_order(laptops.here.context)
    laptops.part()
    laptops.do(laptops.there, ConvertLeads((Conversion(lead.id),)))
    laptops.do(laptops.here, EditLead(lead.id, {"contact_phone": "138"}))
    visit = Visit("v", None, lead.id, lead.customer, planned_date="2026-12-01")
    laptops.do(laptops.here, PutRecords((visit,), PUT))
    laptops.merge()
    assert laptops.here.store.records.all(Lead) == []
    (deal,) = laptops.here.store.deals.all_deals()
    assert deal.contact_phone == "138"  # it was typed after the lead had become a deal
    (found,) = laptops.here.store.records.all(Visit)
    assert (found.deal_id, found.lead_id) == (deal.id, None)


def test_a_lead_made_a_deal_on_both_sides_is_one_deal(laptops: Laptops) -> None:
    laptops.do(laptops.here, AddLeads(({"customer": "远航电池"},)))
    (lead,) = in_order(laptops.here.context)
    laptops.part()
    laptops.do(laptops.here, ConvertLeads((Conversion(lead.id),), "target"))
    laptops.do(laptops.there, ConvertLeads((Conversion(lead.id),), "qualified"))
    laptops.merge()
    (deal,) = laptops.here.store.deals.all_deals()
    assert deal.stage == "qualified"


def test_a_review_written_on_both_sides_is_one(laptops: Laptops) -> None:
    laptops.part()
    laptops.do(laptops.here, PutRecords((Review("a", "2026-11-23", reached="here"),), PUT))
    laptops.do(laptops.there, PutRecords((Review("b", "2026-11-23", learned="there"),), PUT))
    laptops.merge()
    (review,) = laptops.here.store.records.all(Review)
    assert (review.id, review.learned) == ("a", "there")


def test_settings_and_people_go_by_the_later_change(laptops: Laptops) -> None:
    laptops.do(laptops.here, PutPerson(Person("p", "A", "王工")))
    laptops.part()
    laptops.do(laptops.here, SetSettings(Settings(rule="strict", average_minor=100)))
    laptops.do(laptops.there, SetSettings(Settings(rule="free")))
    laptops.do(laptops.there, PutPerson(Person("p", "A", "王工", role="decides")))
    laptops.do(laptops.here, PutPerson(Person("p", "A", "王工", note="met", relation="supports")))
    plan = laptops.merge()
    assert (laptops.here.settings.rule, laptops.here.settings.average_minor) == ("free", 100)
    (person,) = laptops.here.store.records.all(Person)
    assert (person.role, person.relation, person.note) == ("decides", "supports", "met")
    assert plan.differing("setting", takes_theirs=True) == 1


def test_two_funnels_without_anything_in_common_are_put_together_only_when_asked_for(
    laptops: Laptops, new_session: Callable[[str], Session]
) -> None:
    laptops.add(customer="A")
    laptops.there = new_session("other")
    laptops.do(laptops.there, AddDeal({"customer": "B"}))
    laptops.do(laptops.there, SetSettings(Settings(rule="strict")))
    with pytest.raises(FunnelError, match="no other version"):
        laptops.merge()
    laptops.there = Session.open(laptops.there.path, clock=laptops.clock)
    laptops.merge(different=True)
    assert {deal.customer for deal in laptops.here.store.deals.all_deals()} == {"A", "B"}
    assert laptops.here.settings.rule == Settings().rule


def test_an_empty_file_copied_before_anything_was_in_it_is_the_same_file(laptops: Laptops) -> None:
    laptops.part()
    laptops.do(laptops.there, AddDeal({"customer": "B"}))
    assert laptops.merge().related


def test_the_open_file_itself_is_not_opened_a_second_time(laptops: Laptops) -> None:
    link = laptops.folder / "link.funnel"
    link.symlink_to(laptops.here.path)
    for path in (laptops.here.path, link):
        with pytest.raises(FunnelError, match="funnel that is open"):
            MergeFile(laptops.here, path)


def test_garbage_of_the_other_file_is_refused_with_what_it_is(laptops: Laptops) -> None:
    deal = laptops.add(customer="A")
    laptops.part()
    laptops.do(laptops.there, EditDeal(laptops.row(laptops.there, deal), {"note": "x"}))
    laptops.there.close()
    plain = sqlite3.connect(laptops.there.path)
    plain.execute("UPDATE deal SET next_step_date = 'soon'")
    plain.commit()
    plain.close()
    laptops.there = Session.open(laptops.there.path, clock=laptops.clock)
    with pytest.raises(FunnelError, match="“soon” as next_step_date of deal"):
        laptops.merge()
    assert laptops.deal(deal.id).note == ""


def test_a_file_of_an_earlier_version_gives_what_it_has(laptops: Laptops) -> None:
    deal = laptops.add(customer="A")
    laptops.part()
    laptops.do(laptops.here, EditDeal(laptops.row(laptops.here, deal), {"project": "here"}))
    laptops.do(laptops.there, EditDeal(laptops.row(laptops.there, deal), {"note": "there"}))
    laptops.there.close()
    made_older(laptops.there.path, 1001)
    before = laptops.there.path.read_bytes()
    plan = put_into(laptops.here, laptops.there.path)
    found = laptops.deal(deal.id)
    assert (found.project, found.note) == ("here", "there")
    assert not plan.knows_deletions
    assert laptops.there.path.read_bytes() == before


def test_cancelled_half_way_nothing_has_changed(laptops: Laptops) -> None:
    laptops.add(customer="A")
    laptops.part()
    for number in range(5):
        laptops.do(laptops.there, AddDeal({"customer": f"B {number}"}))
    laptops.there.close()
    work = MergeFile(laptops.here, laptops.there.path)
    steps = laptops.here.execute_in_slices(work.name(), work.run, notes_itself=True)
    shares = [next(steps) for _ in range(3)]
    steps.close()
    work.close()
    assert shares == sorted(shares)
    assert laptops.here.store.deals.count() == 1
    assert laptops.here.undo_name is None


def test_a_setting_that_makes_no_sense_does_not_take_the_place_of_one_that_does(laptops: Laptops) -> None:
    laptops.part()
    laptops.do(laptops.there, SetSettings(Settings(rule="strict")))
    laptops.there.close()
    plain = sqlite3.connect(laptops.there.path)
    plain.execute("UPDATE setting SET value = '[7]' WHERE key = 'rule'")
    plain.commit()
    plain.close()
    laptops.there = Session.open(laptops.there.path, clock=laptops.clock)
    with pytest.raises(FunnelError, match="as value of setting"):
        laptops.merge()


def test_the_same_number_under_two_ids_is_pointed_out(laptops: Laptops) -> None:
    laptops.part()
    laptops.do(laptops.here, AddDeal({"customer": "A", "reference": "2026-17"}))
    laptops.do(laptops.there, AddDeal({"customer": "A", "reference": "2026-17"}))
    laptops.do(laptops.there, AddDeal({"customer": "B", "reference": "2026-18"}))
    plan = laptops.merge()
    assert [plan.added["deal"][row] for row in plan.twice] == ["A"]
    assert "careful" in [line.kind for line in summary(plan)]
