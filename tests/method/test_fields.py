"""The fields of a deal stand in one place: every other list of them says the same."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from pathlib import Path

from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.exporting import export_deals
from funnel_desktop.commands.importing import ImportDeals
from funnel_desktop.commands.own_columns import ChangeOwnColumns, SetOwnValues, WantedColumn
from funnel_desktop.commands.session import Session, run_through
from funnel_desktop.exchange.columns import EXPORT_FIELDS, MAIN_FIELDS, propose_columns
from funnel_desktop.exchange.plan import propose
from funnel_desktop.exchange.reading import open_table
from funnel_desktop.exchange.records import read_deals
from funnel_desktop.method.deal import Deal
from funnel_desktop.method.fields import COLUMNS, EDITABLE_FIELDS, FIELD, FIELDS, SEARCHED_FIELDS, TEXTS
from funnel_desktop.method.own_columns import own_values
from funnel_desktop.method.records import OwnColumn
from funnel_desktop.store.bulk import DEAL_COLUMNS
from funnel_desktop.wording.deal import field_name
from funnel_desktop.wording.importing import field_names
from funnel_desktop.wording.readable_deals import READABLE_FIELDS

FILLED: dict[str, object] = {
    "amount_minor": 1_234_500,
    "currency": "USD",
    "units": 3,
    "source": "cold",
    "expected_close_date": "2026-12-24",
    "next_step_date": "2026-12-01",
    "next_step_time": "14:30",
}


def word_of(name: str) -> str:
    """Return a word that no other field has."""
    return f"{name.replace('_', '')}word"


def filled() -> dict[str, object]:
    """Return a value for every field that a user edits, each text another one."""
    return {name: FILLED.get(name, word_of(name)) for name in EDITABLE_FIELDS}


def all_of(session: Session) -> list[dict[str, object]]:
    """Return what the user edits of each deal: the amount is that in the deal's own currency."""
    deals = session.store.deals.all_deals()
    return [
        {name: getattr(deal, name) for name in EDITABLE_FIELDS} | {"amount_minor": deal.written_minor}
        for deal in deals
    ]


def test_the_table_the_class_and_the_fields_agree(funnel_path: Path) -> None:
    session = Session.create(funnel_path)
    connection = session.store.file.connection
    table = {name for (name,) in connection.execute("SELECT name FROM pragma_table_info('deal')")}
    session.close()
    assert table == {*COLUMNS, "search_text", "import_id"} == set(DEAL_COLUMNS)
    assert {field.name for field in fields(Deal)} - {"row"} == set(COLUMNS)
    assert len(set(DEAL_COLUMNS)) == len(DEAL_COLUMNS)


def test_what_can_be_edited_has_a_name_and_is_offered_everywhere() -> None:
    for name in EDITABLE_FIELDS:
        column = FIELD[name].csv_name
        assert field_name(name) != name
        assert column in MAIN_FIELDS
        assert column in READABLE_FIELDS
        assert field_names()[column]
    # What the user typed is found: each text, and all own columns of the file together.
    assert {*(name for name in TEXTS if FIELD[name].editable), "own"} == set(SEARCHED_FIELDS)


def test_no_column_of_a_spreadsheet_is_called_like_two_fields() -> None:
    names = [name for field in FIELDS for name in field.aliases.split()]
    assert sorted(names) == sorted(set(names))
    for field in FIELDS:
        for name in field.aliases.split():
            assert propose_columns([name]) == {field.csv_name: 0}
    # All go out but the time of the last change and the day as a lead, which the program notes for itself;
    # own columns have columns of their own, and what is written in another currency goes out as the amount,
    # beside its currency.
    left = ("updated_at", "own", "foreign_minor", "lead_since")
    assert tuple(field.csv_name for field in FIELDS if field.key not in left) == EXPORT_FIELDS
    assert field_name("foreign_minor") != "foreign_minor"  # its changes are told in the history


def test_every_field_is_found_and_goes_out_and_comes_in_again(tmp_path: Path) -> None:
    session = Session.create(tmp_path / "a.funnel")
    session.execute(AddDeal(filled()))
    columns = ChangeOwnColumns((), (WantedColumn("", "区域", "text"),))
    run_through(session.execute_in_slices(columns.name(), columns.run))
    (column,), (deal,) = session.store.records.all(OwnColumn), session.store.deals.all_deals()
    session.execute(SetOwnValues(deal.row, {column.id: word_of("own")}))
    assert all_of(session) == [filled()]
    (facts,) = session.store.deals.search_facts()
    missing = [name for name in SEARCHED_FIELDS if word_of(name) not in facts.names + facts.letters]
    assert missing == []
    path = tmp_path / "deals.csv"
    for _share in export_deals(session, path):
        pass
    session.close()

    back = Session.create(tmp_path / "b.funnel")
    table = open_table(path)
    plan = propose(table)
    deals = read_deals(table, plan, date(2026, 11, 30))
    command = ImportDeals(deals, 1, path.name, own=plan.own_wanted)
    for _share in back.execute_in_slices(command.name(), command.run):
        pass
    assert all_of(back) == [filled()]
    assert back.store.records.all(OwnColumn)[0].id == column.id
    assert [own_values(other.own) for other in back.store.deals.all_deals()] == [{column.id: word_of("own")}]
    (again,) = back.store.deals.search_facts()
    assert (again.names, again.letters) == (facts.names, facts.letters)
    back.close()
