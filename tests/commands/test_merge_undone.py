"""Two versions put together of which one was copied before something was undone in the other: what was undone
stays so, and whatever was done elsewhere since then counts."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from funnel_desktop.commands.deals import (
    AddDeal,
    AnswerChecks,
    Command,
    DeleteDeals,
    EditDeal,
    LoseDeals,
    MoveDeals,
    OrderDeals,
    SetSettings,
)
from funnel_desktop.commands.exporting import export_deals
from funnel_desktop.commands.going_back import GoBack
from funnel_desktop.commands.importing import ImportDeals
from funnel_desktop.commands.leads import AddLeads, Conversion, ConvertLeads
from funnel_desktop.commands.people import PutPerson, RemovePerson
from funnel_desktop.commands.records import PutRecords
from funnel_desktop.commands.session import Session, run_through
from funnel_desktop.exchange.plan import propose
from funnel_desktop.exchange.reading import open_table
from funnel_desktop.exchange.records import read_deals
from funnel_desktop.method.deal import Answer
from funnel_desktop.method.records import Person, Review
from funnel_desktop.text import message
from tests.commands.conftest import StoryClock
from tests.commands.whole_files import put_into, shown

PUT = message("Undo", "plan a visit")


class Desk:
    """A file that is worked on, and copies of it made on the way; each thing done comes a minute later."""

    def __init__(self, folder: Path, clock: StoryClock) -> None:
        self.folder, self.clock = folder, clock
        self.path = folder / "mine.funnel"
        self.session = Session.create(self.path, clock=clock)
        self._others: list[Session] = []

    def do(self, command: Command, session: Session | None = None) -> None:
        self.clock.later(minutes=1)
        (session or self.session).execute(command)

    def undo(self, times: int = 1) -> None:
        for _ in range(times):
            self.clock.later(minutes=1)
            assert self.session.undo() is not None

    def redo(self, times: int = 1) -> None:
        for _ in range(times):
            self.clock.later(minutes=1)
            assert self.session.redo() is not None

    def copy(self, name: str) -> Path:
        """Copy the file as a sync client does while it is open and nothing is being written."""
        self.session.store.settle()
        target = self.folder / f"{name}.funnel"
        shutil.copy(self.path, target)
        return target

    def open(self, path: Path) -> Session:
        session = Session.open(path, clock=self.clock)
        self._others.append(session)
        return session

    def row(self, customer: str, session: Session | None = None) -> int:
        (row,) = (
            (session or self.session)
            .store.file.connection.execute("SELECT rowid FROM deal WHERE customer = ?", (customer,))
            .fetchone()
        )
        return int(row)

    def close(self) -> None:
        for session in (self.session, *self._others):
            session.close()


@pytest.fixture
def desk(tmp_path: Path, clock: StoryClock) -> Iterator[Desk]:
    desk = Desk(tmp_path, clock)
    desk.do(AddDeal({"customer": "old", "note": "before"}))
    desk.do(PutPerson(Person("p", "old", "王工")))
    yield desk
    desk.close()


def customers(session: Session) -> set[str]:
    return {deal.customer for deal in session.store.deals.all_deals()}


def add(desk: Desk) -> None:
    desk.do(AddDeal({"customer": "new"}, "target", (Answer("t1", "yes", "seen"),)))


def add_and_work(desk: Desk) -> None:
    add(desk)
    desk.do(EditDeal(desk.row("new"), {"note": "called"}))
    desk.do(MoveDeals((desk.row("new"),), "intent"))
    desk.do(LoseDeals((desk.row("new"),), "price"))


def edit(desk: Desk) -> None:
    desk.do(EditDeal(desk.row("old"), {"note": "after", "expected_close_date": "2026-12-24"}))


def edit_twice(desk: Desk) -> None:
    edit(desk)
    desk.do(EditDeal(desk.row("old"), {"note": "after that"}))


def move(desk: Desk) -> None:
    desk.do(MoveDeals((desk.row("old"),), "intent"))


def lose(desk: Desk) -> None:
    desk.do(LoseDeals((desk.row("old"),), "price"))


def answer(desk: Desk) -> None:
    desk.do(AnswerChecks(desk.row("old"), (Answer("t1", "yes", "seen"),)))


def order(desk: Desk) -> None:
    desk.do(AddDeal({"customer": "second"}))
    desk.do(OrderDeals((desk.row("old"),), None))


def delete(desk: Desk) -> None:
    desk.do(EditDeal(desk.row("old"), {"note": "after"}))
    desk.do(DeleteDeals((desk.row("old"),)))


def set_up(desk: Desk) -> None:
    desk.do(SetSettings(replace(desk.session.settings, rule="strict", average_minor=1_000)))


def review(desk: Desk) -> None:
    desk.do(PutRecords((Review("r", "2026-11-23", "reached"),), PUT))
    desk.do(RemovePerson(Person("p", "old", "王工")))


def lead(desk: Desk) -> None:
    desk.do(AddLeads(({"customer": "met at the fair"},)))
    (made,) = desk.session.store.file.connection.execute("SELECT id FROM lead").fetchone()
    desk.do(ConvertLeads((Conversion(made),)))


def go_back(desk: Desk) -> None:
    earlier = desk.copy("earlier")
    add_and_work(desk)
    delete(desk)
    desk.clock.later(minutes=1)
    work = GoBack(earlier, datetime(2026, 11, 24, 8, 0))
    run_through(desk.session.execute_in_slices(work.name(), work.run))


def bring_in(desk: Desk) -> None:
    sheet = desk.folder / "sheet.csv"
    sheet.write_text("customer,stage\n" + "".join(f"c{n},target\n" for n in range(700)), encoding="utf-8")
    import_sheet(desk.session, sheet)


def import_sheet(session: Session, sheet: Path) -> None:
    table = open_table(sheet)
    work = ImportDeals(read_deals(table, propose(table), date(2026, 11, 24)), 1, sheet.name)
    run_through(session.execute_in_slices(work.name(), work.run))


DEEDS = (
    *(add, add_and_work, edit, edit_twice, move, lose, answer, order, delete, set_up, review, lead),
    *(go_back, bring_in),
)


@pytest.mark.parametrize("deed", DEEDS)
def test_what_was_undone_stays_so_whichever_is_put_into_which(
    desk: Desk, deed: Callable[[Desk], None]
) -> None:
    before, steps = shown(desk.session), len(desk.session.store.undo_steps)
    deed(desk)
    copy = desk.copy("between")
    desk.undo(len(desk.session.store.undo_steps) - steps)
    assert shown(desk.session) == before
    undone = desk.copy("undone")
    assert not put_into(desk.session, copy).changes_anything()
    assert shown(desk.session) == before
    other = desk.open(copy)
    put_into(other, undone)
    assert shown(other) == before
    assert put_into(other, undone).is_empty


@pytest.mark.parametrize("deed", DEEDS)
def test_what_was_done_again_counts_against_a_copy_of_in_between(
    desk: Desk, deed: Callable[[Desk], None]
) -> None:
    steps = len(desk.session.store.undo_steps)
    deed(desk)
    after, count = shown(desk.session), len(desk.session.store.undo_steps) - steps
    desk.undo(count)
    undone = desk.copy("undone")
    desk.redo(count)
    assert shown(desk.session) == after
    again = desk.copy("again")
    assert not put_into(desk.session, undone).changes_anything()
    assert shown(desk.session) == after
    other = desk.open(undone)
    put_into(other, again)
    assert shown(other) == after
    # And so to and fro, however often.
    desk.undo()  # the putting together, if it was a step, was none that anybody sees
    if len(desk.session.store.undo_steps) > steps:
        desk.undo(len(desk.session.store.undo_steps) - steps)
    before = shown(desk.session)
    assert not put_into(desk.session, again).changes_anything()
    assert shown(desk.session) == before


def test_what_was_done_elsewhere_since_counts(desk: Desk) -> None:
    add(desk)
    desk.do(EditDeal(desk.row("old"), {"note": "after"}))
    other = desk.open(desk.copy("between"))
    desk.undo(2)
    desk.do(EditDeal(desk.row("new", other), {"note": "doch wichtig"}), other)
    desk.do(EditDeal(desk.row("old", other), {"note": "there"}), other)
    other.close()
    put_into(desk.session, other.path)
    found = {deal.customer: deal.note for deal in desk.session.store.deals.all_deals()}
    assert found == {"old": "there", "new": "doch wichtig"}


def test_an_undone_edit_is_no_later_than_what_another_did_before_it_was_undone(desk: Desk) -> None:
    other = desk.open(desk.copy("apart"))
    desk.do(EditDeal(desk.row("old"), {"note": "a mistake"}))
    desk.do(EditDeal(desk.row("old", other), {"note": "there"}), other)
    desk.undo()
    other.close()
    put_into(desk.session, other.path)
    (deal,) = desk.session.store.deals.all_deals()
    assert deal.note == "there"


def test_what_was_put_together_and_undone_can_be_put_together_again(desk: Desk) -> None:
    apart = desk.copy("apart")
    other = desk.open(apart)
    desk.do(AddDeal({"customer": "theirs"}), other)
    other.close()
    put_into(desk.session, apart)
    after = shown(desk.session)
    desk.undo()
    assert customers(desk.session) == {"old"}
    undone = desk.copy("undone")
    put_into(desk.session, apart)
    assert shown(desk.session) == after
    # Nor does it take anything away there.
    other = desk.open(apart)
    put_into(other, undone)
    assert customers(other) == {"old", "theirs"}


def test_a_sheet_of_deals_from_there_imported_and_undone_takes_none_of_them_away_there(desk: Desk) -> None:
    apart = desk.copy("apart")
    other = desk.open(apart)
    desk.do(AddDeal({"customer": "theirs"}), other)
    sheet = desk.folder / "theirs.csv"
    for _ in export_deals(other, sheet):
        pass
    other.close()
    desk.clock.later(minutes=1)
    import_sheet(desk.session, sheet)
    assert customers(desk.session) == {"old", "theirs"}
    desk.undo()
    put_into(desk.session, apart)
    assert customers(desk.session) == {"old", "theirs"}
