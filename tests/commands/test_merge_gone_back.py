"""Two versions put together after one of them went back to an earlier state: going back is a change like any
other. What it took away is gone now, what it set is set now; what was done elsewhere since then counts."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from funnel_desktop.commands.deals import AddDeal, AnswerChecks, DeleteDeals, EditDeal, LoseDeals, MoveDeals
from funnel_desktop.commands.going_back import GoBack
from funnel_desktop.commands.people import PutPerson
from funnel_desktop.commands.session import Session
from funnel_desktop.identifiers import new_id
from funnel_desktop.method.deal import Answer
from funnel_desktop.method.records import Person
from funnel_desktop.store.schema import DATA_TABLES
from tests.commands.conftest import StoryClock
from tests.commands.test_merge import Laptops

Told = dict[str, tuple[object, ...]]


@pytest.fixture
def laptops(tmp_path: Path, clock: StoryClock) -> Iterator[Laptops]:
    both = Laptops(tmp_path, clock)
    yield both
    both.close()


def told(session: Session) -> Told:
    """Return what a user sees of each deal: its place, what is written, and how much happened to it."""
    return {
        deal.customer: (
            deal.outcome,
            deal.stage,
            deal.note,
            *(
                session.store.file.connection.execute(
                    f"SELECT count(*) FROM {table} WHERE deal_id = ?", (deal.id,)
                ).fetchone()[0]
                for table in ("stage_move", "outcome_event", "check_answer")
            ),
        )
        for deal in session.store.deals.all_deals()
    }


def everything(session: Session) -> dict[str, list[tuple[object, ...]]]:
    """Return all that is in a file, but for numbers of rows and orders of columns."""
    connection = session.store.file.connection
    found = {}
    for table in DATA_TABLES:
        names = [name for (name,) in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))]
        found[table] = sorted(connection.execute(f"SELECT {', '.join(names)} FROM {table}"), key=repr)
    return found


def row_of(session: Session, customer: str) -> int:
    (row,) = session.store.file.connection.execute(
        "SELECT rowid FROM deal WHERE customer = ?", (customer,)
    ).fetchone()
    return int(row)


@pytest.fixture
def gone_back(laptops: Laptops) -> tuple[Laptops, Told, Told]:
    """Two laptops that knew the same; then one went back to a state of before. Returns that, and the later
    one."""
    for name in ("bleibt", "wird geändert", "wird gelöscht", "wird bewegt", "wird verloren"):
        laptops.add(customer=name, note="alt")
    here = laptops.here
    copy = laptops.folder / "copy.funnel"
    here.close()
    shutil.copy(here.path, copy)
    here = laptops.here = Session.open(here.path, clock=laptops.clock)
    then = told(here)
    laptops.do(here, EditDeal(row_of(here, "wird geändert"), {"note": "neu"}))
    laptops.do(here, DeleteDeals((row_of(here, "wird gelöscht"),)))
    laptops.do(here, MoveDeals((row_of(here, "wird bewegt"),), "intent"))
    check = next(iter(here.keys_of_stage()["intent"]))
    laptops.do(here, AnswerChecks(row_of(here, "wird bewegt"), (Answer(check, "yes"),)))
    laptops.do(here, LoseDeals((row_of(here, "wird verloren"),), "price"))
    laptops.do(here, AddDeal({"customer": "kam dazu"}))
    laptops.do(here, PutPerson(Person(new_id(), name="kam auch dazu", customer="bleibt")))
    later = told(here)
    laptops.part()
    laptops.clock.later(minutes=1)
    work = GoBack(copy, datetime(2026, 11, 20, 8, 1))
    list(laptops.here.execute_in_slices(work.name(), work.run))
    assert told(laptops.here) == then
    assert told(laptops.there) == later
    return laptops, then, later


def turned(laptops: Laptops) -> None:
    """Sit down at the other laptop."""
    laptops.here, laptops.there = laptops.there, laptops.here


def test_what_was_taken_back_stays_so_whichever_is_put_into_which(
    gone_back: tuple[Laptops, Told, Told],
) -> None:
    laptops, then, _later = gone_back
    laptops.merge()
    assert told(laptops.here) == then
    assert laptops.here.store.file.connection.execute("SELECT count(*) FROM person").fetchone() == (0,)
    turned(laptops)
    laptops.merge()
    assert told(laptops.here) == then
    assert not laptops.merge().changes_anything()
    turned(laptops)
    assert not laptops.merge().changes_anything()


def test_put_into_the_later_one_first_it_is_the_same(gone_back: tuple[Laptops, Told, Told]) -> None:
    laptops, then, _later = gone_back
    paths = [laptops.here.path, laptops.there.path]
    laptops.here.close()
    laptops.there.close()
    for path in paths:
        shutil.copy(path, path.with_name(f"again {path.name}"))
    laptops.here, laptops.there = (Session.open(path, clock=laptops.clock) for path in paths)
    laptops.merge()
    one = everything(laptops.here)
    laptops.here.close()
    laptops.there.close()
    for path in paths:
        shutil.copy(path.with_name(f"again {path.name}"), path)
    laptops.there, laptops.here = (Session.open(path, clock=laptops.clock) for path in paths)
    laptops.merge()
    assert told(laptops.here) == then
    assert everything(laptops.here) == one


def test_what_was_done_elsewhere_since_counts(gone_back: tuple[Laptops, Told, Told]) -> None:
    laptops, _then, _later = gone_back
    there = laptops.there
    laptops.do(there, EditDeal(row_of(there, "wird geändert"), {"note": "später"}))
    laptops.do(there, MoveDeals((row_of(there, "wird bewegt"),), "near_win"))
    laptops.do(there, EditDeal(row_of(there, "kam dazu"), {"note": "doch wichtig"}))
    laptops.merge()
    found = told(laptops.here)
    assert found["wird geändert"][2] == "später"
    assert found["wird bewegt"][1] == "near_win"
    assert found["kam dazu"][2] == "doch wichtig"
    assert "wird gelöscht" in found
    turned(laptops)
    laptops.merge()
    assert told(laptops.here) == found


def test_undone_before_they_are_put_together_nothing_was_taken_back(
    gone_back: tuple[Laptops, Told, Told],
) -> None:
    laptops, _then, later = gone_back
    laptops.here.undo()
    assert told(laptops.here) == later
    assert not laptops.merge().changes_anything()
    assert told(laptops.here) == later
