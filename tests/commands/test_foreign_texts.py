"""Whoever writes a file may put into it what nobody types: it stays as it is whatever is done here."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from funnel_desktop.commands.context import Command
from funnel_desktop.commands.deals import AddDeal, AnswerChecks, EditDeal, MoveDeals
from funnel_desktop.commands.leads import AddLeads, EditLead
from funnel_desktop.commands.people import PutPerson, RenameCustomer
from funnel_desktop.commands.records import ConvertLead
from funnel_desktop.commands.session import Session
from funnel_desktop.identifiers import new_id
from funnel_desktop.method.deal import Answer
from funnel_desktop.method.records import Lead, Person
from funnel_desktop.method.texts import LONGEST_LINE, LONGEST_TEXT
from funnel_desktop.store.checking import check_file
from funnel_desktop.text import FunnelError

HUGE = "华强\u202egpj.exe\n" * 80_000


@pytest.fixture
def foreign(tmp_path: Path) -> Path:
    """A file of one deal, one lead and one person, all of whose words are about a megabyte."""
    path = tmp_path / "foreign.funnel"
    with closing(Session.create(path)) as session:
        session.execute(AddDeal({"customer": "A", "project": "B", "note": "C", "next_step": "D"}))
        session.execute(AddLeads(({"customer": "L", "note": "N", "project": "P"},)))
        session.execute(PutPerson(Person(new_id(), "A", "Zhang")))
    with closing(sqlite3.connect(path)) as connection:
        for table, columns in (
            ("deal", ("customer", "project", "note", "next_step")),
            ("lead", ("customer", "note", "project")),
            ("person", ("customer", "name", "note")),
        ):
            connection.execute(
                f"UPDATE {table} SET " + ", ".join(f"{column} = :words" for column in columns),
                {"words": HUGE},
            )
        connection.commit()
    return path


def all_of(path: Path, question: str) -> list[tuple[Any, ...]]:
    """Return what a file answers."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(question).fetchall()


def test_what_is_done_to_a_deal_leaves_its_words(foreign: Path) -> None:
    question = "SELECT customer, project, note, next_step FROM deal"
    with closing(Session.open(foreign)) as session:
        deal = next(iter(session.store.deals.all_deals()))
        assert len(deal.customer) < 500
        session.execute(EditDeal(deal.row, {"units": 3, "customer": deal.customer, "note": str(deal.note)}))
        session.execute(MoveDeals((deal.row,), "qualified"))
        assert session.store.deals.deal(deal.row).units == 3  # type: ignore[union-attr]
        session.execute(RenameCustomer(deal.row, "Hua Qiang"))
        session.undo()
    assert all_of(foreign, question) == [(HUGE,) * 4]
    with closing(Session.open(foreign)) as session:
        session.execute(EditDeal(deal.row, {"note": "short"}))
    assert all_of(foreign, question) == [(HUGE, HUGE, "short", HUGE)]
    assert all_of(foreign, "SELECT before, after FROM field_change WHERE field = 'note'") == [(HUGE, "short")]


def test_a_person_and_a_lead_keep_what_was_not_edited(foreign: Path) -> None:
    with closing(Session.open(foreign)) as session:
        (person,) = session.store.records.all(Person)
        # As it comes from a form that was shown the words: no more than these.
        session.execute(PutPerson(person._replace(name="".join(person.name), phone="138")))
        (lead,) = session.store.records.all(Lead)
        session.execute(EditLead(lead.id, {"contact_name": "Li", "note": "".join(lead.note)}))
        assert session.store.records.all(Person, customer=person.customer)
    assert all_of(foreign, "SELECT customer, name, phone, note FROM person") == [(HUGE, HUGE, "138", HUGE)]
    assert all_of(foreign, "SELECT customer, contact_name, note FROM lead") == [(HUGE, "Li", HUGE)]
    with closing(Session.open(foreign)) as session:
        session.execute(ConvertLead(session.store.records.all(Lead)[0]))
    assert all_of(foreign, "SELECT customer, note FROM deal WHERE contact_name = 'Li'") == [(HUGE, HUGE)]


def test_the_file_is_sound_and_can_be_searched(foreign: Path) -> None:
    with closing(Session.open(foreign)) as session:
        deal = next(iter(session.store.deals.all_deals()))
        session.execute(EditDeal(deal.row, {"contact_name": "Zhang"}))
        facts = next(iter(session.store.deals.search_facts()))
        assert "华强" in facts.names
        assert "zhang" in facts.letters
        assert len(facts.names) + len(facts.letters) < 20 * LONGEST_TEXT
        said = [str(found) for found in check_file(session.store.file.connection)]
    assert said
    assert all("longer than anybody types" in sentence for sentence in said)


TOO_LONG: tuple[Callable[[int, str], Command], ...] = (
    lambda row, _id: AddDeal({"customer": "x" * (LONGEST_LINE + 1)}),
    lambda row, _id: EditDeal(row, {"note": "x" * (LONGEST_TEXT + 1)}),
    lambda row, _id: AnswerChecks(row, (Answer("need", "yes", "x" * (LONGEST_LINE + 1)),)),
    lambda row, _id: MoveDeals((row,), "qualified", reasons={row: "x" * (LONGEST_LINE + 1)}),
    lambda row, _id: AddLeads(({"customer": "x" * (LONGEST_LINE + 1)},)),
    lambda row, _id: PutPerson(Person(new_id(), "A", "x" * (LONGEST_LINE + 1))),
)


@pytest.mark.parametrize("make", TOO_LONG)
def test_what_is_too_long_gets_a_sentence_and_changes_nothing(
    tmp_path: Path, make: Callable[[int, str], Command]
) -> None:
    path = tmp_path / "mine.funnel"
    with closing(Session.create(path)) as session:
        session.execute(AddDeal({"customer": "A"}))
        deal = next(iter(session.store.deals.all_deals()))
        with pytest.raises(FunnelError, match="is too long"):
            session.execute(make(deal.row, deal.id))
        assert list(session.store.deals.all_deals()) == [deal]
        assert session.store.records.all(Lead) == []
        assert session.store.records.all(Person) == []
