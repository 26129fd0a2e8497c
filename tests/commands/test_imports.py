"""A mistake found later: imports are listed, and one is taken back after weeks but for what was touched."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from funnel_desktop.commands.deals import DeleteDeals, EditDeal, MoveDeals
from funnel_desktop.commands.imports import TakeBackImport
from funnel_desktop.commands.records import PutRecords
from funnel_desktop.commands.session import Session, run_through
from funnel_desktop.method.deal import Deal
from funnel_desktop.method.records import ImportChange, ImportRun, Visit
from funnel_desktop.store.checking import check_file
from funnel_desktop.store.imports import Imports
from funnel_desktop.text import FunnelError, message
from tests.told import history

from .conftest import StoryClock
from .test_importing import file_dump
from .test_same_again import bring_file

FIRST = "客户,项目,金额,阶段\n甲,泵,1,目标客户\n乙,阀,2,有效客户\n丙,炉,3,意向客户\n丁,炉,4,意向客户\n"
AGAIN = (
    "客户,项目,金额,阶段,关闭日期\n甲,泵,10,目标客户,\n乙,阀,2,赢单,2026-11-20\n"
    "丙,炉,30,接近赢单,\n戊,炉,5,目标客户,\n"
)


@pytest.fixture
def bring(session: Session, tmp_path: Path) -> Callable[[str, str], None]:
    def do(name: str, text: str) -> None:
        (tmp_path / name).write_text(text, encoding="utf-8")
        bring_file(session, tmp_path / name)

    return do


def deals(session: Session) -> dict[str, Deal]:
    return {deal.customer: deal for deal in session.store.deals.all_deals()}


def take_back(session: Session, run: ImportRun, **which: tuple[str, ...]) -> TakeBackImport:
    work = TakeBackImport(run, **which)
    run_through(session.execute_in_slices(work.name(), work.run))
    return work


def test_imports_are_listed_with_what_is_left_of_them(
    session: Session, bring: Callable[[str, str], None], clock: StoryClock
) -> None:
    bring("商机.csv", FIRST)
    clock.later(days=3)
    bring("再来.csv", AGAIN)
    again, first = Imports(session.store).all()
    assert first.run[1:6] == ("商机.csv", 4, 0, 0, 0)
    assert again.run[1:6] == ("再来.csv", 1, 3, 0, 0)
    assert (first.there, first.touched) == (4, 3)  # by the second import
    assert (again.there, again.touched, again.changed_there, again.changed_touched) == (1, 0, 3, 0)
    bring("再来.csv", AGAIN)  # changes nothing: no import to speak of
    assert len(Imports(session.store).all()) == 2
    session.undo()
    assert [now.run.file for now in Imports(session.store).all()] == ["商机.csv"]


def test_after_weeks_an_import_goes_but_for_what_was_touched(
    session: Session, bring: Callable[[str, str], None], clock: StoryClock
) -> None:
    bring("商机.csv", FIRST)
    (run,) = session.store.records.all(ImportRun)
    clock.later(days=20)
    found = deals(session)
    session.execute(EditDeal(found["乙"].row, {"note": "打过电话"}))
    visit = Visit("v", found["丙"].id, None, "丙", planned_date="2026-12-20")
    session.execute(PutRecords((visit,), message("Undo", "plan a visit")))
    listed = Imports(session.store).brought(run.id)
    assert [(deal.customer, deal.touched) for deal in listed] == [
        *(("乙", True), ("丙", True)),
        *(("甲", False), ("丁", False)),
    ]
    before = file_dump(session)
    work = take_back(session, run, but=(found["丁"].id,))
    assert (work.deleted, work.restored, work.left) == (1, 0, 3)
    assert set(deals(session)) == {"乙", "丙", "丁"}
    assert check_file(session.store.file.connection) == []
    session.undo()
    assert file_dump(session) == before
    work = take_back(session, run, also=(found["乙"].id,))
    assert (work.deleted, work.left) == (3, 1)
    (now,) = Imports(session.store).all()
    assert (now.run.taken_back_at is not None, now.there, now.run.brought) == (True, 1, 4)


def test_what_an_import_changed_becomes_what_it_was(
    session: Session, bring: Callable[[str, str], None], clock: StoryClock
) -> None:
    bring("商机.csv", FIRST)
    clock.later(days=3)
    bring("再来.csv", AGAIN)
    clock.later(days=30)
    third = deals(session)["丙"]
    session.execute(EditDeal(third.row, {"amount_minor": 5_500}))  # typed since: that counts
    (_, run) = session.store.records.all(ImportRun)
    assert [deal.customer for deal in Imports(session.store).changed(run.id)] == ["丙", "甲", "乙"]
    work = take_back(session, run, also=(third.id,))
    assert (work.deleted, work.restored, work.left) == (1, 3, 0)
    found = deals(session)
    assert set(found) == {"甲", "乙", "丙", "丁"}
    assert found["甲"].amount_minor == 100
    assert (found["乙"].outcome, found["乙"].stage, found["乙"].closed_date) == ("open", "qualified", None)
    assert (found["丙"].amount_minor, found["丙"].stage) == (5_500, "intent")
    told = [(entry.kind, entry.before, entry.after) for entry in history(session, found["丙"])]
    assert ("moved", "intent", "near_win") in told
    assert ("moved", "near_win", "intent") in told
    assert session.store.records.all(ImportChange) == []
    assert check_file(session.store.file.connection) == []


def test_what_is_done_in_the_second_of_an_import_is_done_since(
    session: Session, bring: Callable[[str, str], None]
) -> None:
    """A program that drives the command line does all of it in one second; the clock stands still here."""
    bring("商机.csv", FIRST)
    bring("再来.csv", AGAIN)
    first, again = session.store.records.all(ImportRun, order="created_at")
    assert first.created_at < again.created_at

    def touched(run: ImportRun) -> set[str]:
        imports = Imports(session.store)
        return {deal.customer for deal in imports.brought(run.id) + imports.changed(run.id) if deal.touched}

    assert (touched(first), touched(again)) == ({"甲", "乙", "丙"}, set())
    for minor in (700, 800):
        session.execute(EditDeal(deals(session)["戊"].row, {"amount_minor": minor}))
        assert touched(again) == {"戊"}
    session.undo()
    assert touched(again) == {"戊"}
    session.undo()
    assert touched(again) == set()
    session.execute(EditDeal(deals(session)["丁"].row, {"note": "打过电话"}))
    assert touched(first) == {"甲", "乙", "丙", "丁"}
    work = take_back(session, again)
    assert (work.deleted, work.restored, work.left) == (1, 3, 0)
    assert touched(first) == {"甲", "乙", "丙", "丁"}  # also what is as it came: it was changed twice
    work = take_back(session, first)
    assert (work.deleted, work.left) == (0, 4)
    assert check_file(session.store.file.connection) == []


def test_deals_that_are_gone_are_no_matter(
    session: Session, bring: Callable[[str, str], None], clock: StoryClock
) -> None:
    bring("商机.csv", FIRST)
    bring("再来.csv", AGAIN)
    _, run = session.store.records.all(ImportRun)
    session.execute(DeleteDeals(tuple(session.store.deals.all_rows()[:3])))
    assert check_file(session.store.file.connection) == []
    clock.later(days=1)
    take_back(session, run)
    assert check_file(session.store.file.connection) == []
    session.undo()
    session.undo()
    session.execute(MoveDeals((deals(session)["甲"].row,), "intent"))
    steps = TakeBackImport(run._replace(id="nobody"))
    with pytest.raises(FunnelError, match="no longer"):
        run_through(session.execute_in_slices(steps.name(), steps.run))
