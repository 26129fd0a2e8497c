"""Whatever two copies of a funnel went through apart: put together they are the same, whichever is put into
which; twice is once; undo brings back what was there."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from funnel_desktop.commands import saved_views
from funnel_desktop.commands.deals import (
    AddDeal,
    AnswerChecks,
    Command,
    DeleteDeals,
    EditDeal,
    LoseDeals,
    MoveDeals,
    OrderDeals,
    ReopenDeals,
    SetSettings,
    WinDeal,
)
from funnel_desktop.commands.going_back import GoBack
from funnel_desktop.commands.leads import (
    AddLeads,
    Conversion,
    ConvertLeads,
    DeleteLeads,
    EditLead,
    OrderLeads,
)
from funnel_desktop.commands.people import PutPerson, RemovePerson
from funnel_desktop.commands.records import PutRecords, RemoveRecords
from funnel_desktop.commands.session import Session, run_through
from funnel_desktop.identifiers import new_id
from funnel_desktop.method.deal import Answer
from funnel_desktop.method.deal_view import DealView
from funnel_desktop.method.records import (
    DealAction,
    Lead,
    Person,
    Review,
    SavedView,
    Scenario,
    SourcePlan,
    TargetPart,
    Visit,
    YearTarget,
)
from funnel_desktop.method.settings import Settings
from funnel_desktop.method.stages import OPEN_STAGES
from funnel_desktop.store.checking import check_file
from funnel_desktop.text import FunnelError, message
from tests.commands.whole_files import contents, dump, put_into, shown

PUT = message("Undo", "plan a visit")
TEXTS = ["", "华强", "Acme", "o'Neil"]


class Edit(NamedTuple):
    """One thing that a user does: what, to which of those there, and with what."""

    kind: str
    pick: int
    number: int


def command(session: Session, edit: Edit) -> Command | None:
    """What a user does with this file now; None where there is nothing to do it to."""
    text, number = TEXTS[edit.number % 4], edit.number
    deals = sorted(session.store.deals.all_deals(), key=lambda deal: deal.id)
    records = session.store.records
    every: dict[type, list[Any]] = {
        kind: sorted(records.all(kind)) for kind in (Lead, Person, Visit, Scenario, DealAction, SavedView)
    }
    deal = deals[edit.pick % len(deals)] if deals else None

    def picked(kind: type) -> Any:
        return every[kind][edit.pick % len(every[kind])]

    stage = OPEN_STAGES[number % len(OPEN_STAGES)]
    match edit.kind:
        case "add":
            return AddDeal({"customer": f"new {number}", "note": text}, stage)
        case "lead":
            return AddLeads(({"customer": f"lead {number}", "note": text},))
        case "plan":
            return PutRecords(
                (SourcePlan(_one(session, SourcePlan, "2026-11"), "cold", "2026-11", number),), PUT
            )
        case "year":
            return PutRecords(
                (
                    YearTarget(_one(session, YearTarget, 2026), 2026, number, None),
                    TargetPart(_one(session, TargetPart, 3), 2026, 3, number, None),
                ),
                PUT,
            )
        case "review":
            return PutRecords(
                (Review(_one(session, Review, "2026-11-23"), "2026-11-23", text, str(number)),), PUT
            )
        case "settings":
            return SetSettings(
                Settings(rule=("guided", "strict", "free")[number % 3], average_minor=number * 100)
            )
        case "person":
            return PutPerson(Person(new_id(), "华强", f"person {number}"))
        case "scenario":
            return PutRecords(
                (
                    *(other._replace(active=0) for other in records.all(Scenario)),
                    Scenario(new_id(), str(number), 1.0, 1.0, 1.0, 1.0, 1),
                ),
                PUT,
            )
        case "view":
            return saved_views.kept(session, f"view {new_id()}", DealView(shown=("won", "all")[number % 2]))
        case "edit view" if every[SavedView]:
            return saved_views.changed(
                session, picked(SavedView).id, DealView(sort=("days", "note")[number % 2])
            )
        case "move view" if len(every[SavedView]) > 1:
            return saved_views.moved(session, picked(SavedView).id, number % 3)
        case "remove view" if every[SavedView]:
            return saved_views.removed(session, picked(SavedView).id)
        case "edit person" if every[Person]:
            boss = every[Person][number % len(every[Person])]
            return PutPerson(picked(Person)._replace(note=text, reports_to=boss.id))
        case "remove person" if every[Person]:
            return RemovePerson(picked(Person))
        case "edit lead" if every[Lead]:
            return EditLead(picked(Lead).id, {"note": text, "contact_phone": str(number)})
        case "order lead" if every[Lead]:
            return OrderLeads((picked(Lead).id,), None)
        case "delete lead" if every[Lead]:
            return DeleteLeads((picked(Lead).id,))
        case "convert" if every[Lead]:
            return ConvertLeads((Conversion(picked(Lead).id),), stage)
        case "visit lead" if every[Lead]:
            lead = picked(Lead)
            return PutRecords((Visit(new_id(), None, lead.id, "华强", purpose=text),), PUT)
        case "visit deal" if deal:
            return PutRecords((Visit(new_id(), deal.id, None, "华强", purpose=text),), PUT)
        case "edit visit" if every[Visit]:
            return PutRecords((picked(Visit)._replace(outcome=text, purpose=str(number)),), PUT)
        case "remove visit" if every[Visit]:
            return RemoveRecords((picked(Visit),), PUT)
        case "action" if deal:
            key = f"p2_{number % 2}"
            there = [one for one in records.all(DealAction, deal_id=deal.id) if one.action_key == key]
            action = there[0] if there else DealAction(new_id(), deal.id, "p2", key)
            return PutRecords((action._replace(note=text),), PUT)
        case "edit" if deal:
            return EditDeal(deal.row, {"project": f"p {number}", "note": text, "amount_minor": number})
        case "phone" if deal:
            return EditDeal(deal.row, {"contact_phone": str(number)})
        case "move" if deal:
            return MoveDeals((deal.row,), stage)
        case "order" if deal and deal.outcome != "lost" and deal.stage:
            column = session.store.deals.column(deal.stage)
            return OrderDeals((deal.row,), column[number % len(column)])
        case "win" if deal:
            return WinDeal(deal.row, number, None, session.clock().date().isoformat())
        case "lose" if deal:
            return LoseDeals((deal.row,), "price", text)
        case "reopen" if deal:
            return ReopenDeals((deal.row,), stage)
        case "answer" if deal:
            return AnswerChecks(deal.row, (Answer("t1", ("", "yes", "no")[number % 3], text),))
        case "delete" if deal:
            return DeleteDeals((deal.row,))
    return None


def _one(session: Session, kind: type[Any], thing: object) -> str:
    """The id of the row about something of which there is one, or a new id."""
    for record in session.store.records.all(kind):
        if thing in record[1:]:
            return str(record[0])
    return new_id()


KINDS = (
    *("undo", "undo", "redo", "go back"),
    *("add", "lead", "plan", "year", "review", "settings", "person", "scenario", "edit person"),
    *("remove person", "edit lead", "order lead", "delete lead", "convert", "visit lead", "visit deal"),
    *("edit visit", "remove visit", "action", "edit", "phone", "move", "order", "win", "lose", "reopen"),
    *("answer", "delete", "view", "view", "edit view", "move view", "remove view"),
)
EDITS = st.lists(st.builds(Edit, st.sampled_from(KINDS), st.integers(0, 9), st.integers(0, 9)), max_size=9)


NO_SHRINK = (Phase.explicit, Phase.reuse, Phase.generate)


class Story:
    """Two copies of a file, their owners working in turns, no two of them in the same second."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.earlier = folder / "earlier"
        self.now = datetime(2026, 11, 24, 8, 0).astimezone()

    def tick(self) -> datetime:
        return self.now

    def open(self, name: str, make: Callable[..., Session] = Session.open) -> Session:
        return make(self.folder / name, clock=self.tick)

    def do(self, session: Session, edit: Edit) -> None:
        self.now += timedelta(seconds=7)
        if edit.kind == "undo":
            session.undo()
            return
        if edit.kind == "redo":
            session.redo()
            return
        if edit.kind == "go back":
            if not self.earlier.exists():
                return
            back = GoBack(self.earlier, self.now)
            run_through(session.execute_in_slices(back.name(), back.run))
            return
        work = command(session, edit)
        if work is not None:
            with suppress(FunnelError):
                session.execute(work)


@pytest.mark.slow
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), phases=NO_SHRINK)
@given(before=EDITS, done=EDITS)
def test_a_copy_of_what_was_undone_since_brings_nothing_back(before: list[Edit], done: list[Edit]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        story = Story(Path(folder))
        session = story.open("a", Session.create)
        for edit in (Edit("add", 0, 1), Edit("add", 0, 2), Edit("lead", 0, 3), *before):
            story.do(session, edit)
        session.close()
        shutil.copy(story.folder / "a", story.earlier)
        a = story.open("a")
        first = shown(a)
        for edit in done:
            story.do(a, edit)
        a.store.settle()
        shutil.copy(story.folder / "a", story.folder / "between")
        while a.undo():
            pass
        assert shown(a) == first
        a.store.settle()
        shutil.copy(story.folder / "a", story.folder / "undone")
        put_into(a, story.folder / "between")
        assert shown(a) == first
        a.close()
        b = story.open("between")
        put_into(b, story.folder / "undone")
        assert check_file(b.store.file.connection) == []
        assert shown(b) == first
        b.close()


@pytest.mark.slow
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck), phases=NO_SHRINK)
@given(before=EDITS, mine=EDITS, theirs=EDITS, later=EDITS)
def test_two_copies_put_together_are_the_same(
    before: list[Edit], mine: list[Edit], theirs: list[Edit], later: list[Edit]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        story = Story(Path(folder))
        with_each = [Edit("add", 0, 1), Edit("add", 0, 2), Edit("lead", 0, 3), Edit("person", 0, 1)]
        session = story.open("a", Session.create)
        for edit in (*with_each, *before):
            story.do(session, edit)
        session.close()
        shutil.copy(story.folder / "a", story.folder / "b")
        shutil.copy(story.folder / "a", story.earlier)
        a, b = story.open("a"), story.open("b")
        for place in range(max(len(mine), len(theirs))):
            for session, edits in ((a, mine), (b, theirs)):
                for edit in edits[place : place + 1]:
                    story.do(session, edit)
        a.close()
        b.close()
        for name in ("a", "b"):
            shutil.copy(story.folder / name, story.folder / f"{name} before")
        a, b = story.open("a"), story.open("b")
        first = dump(a)
        put_into(a, story.folder / "b before")
        put_into(b, story.folder / "a before")
        once = contents(a)
        assert once == contents(b)
        whole = dump(a)
        put_into(a, story.folder / "b before")
        assert contents(a) == once, "twice is not once"
        while a.undo():
            pass
        assert dump(a) == first
        a.redo()
        assert dump(a) == whole
        # Life goes on, and what each does then is known to be later.
        for session in (a, b):
            for edit in later:
                story.do(session, edit)
        assert check_file(a.store.file.connection) == []
        b.close()
        put_into(a, story.folder / "b")
        assert check_file(a.store.file.connection) == []
        a.close()
