"""Everything out as CSV files and into an empty file again: the same funnel, table by table."""

from __future__ import annotations

import csv
import re
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from funnel_desktop.commands.deals import AddDeal, DeleteDeals, EditDeal
from funnel_desktop.commands.export_set import ImportSet, export_everything
from funnel_desktop.commands.leads import AddLeads
from funnel_desktop.commands.own_columns import ChangeOwnColumns, SetOwnValues, WantedColumn
from funnel_desktop.commands.playbook import EditPlaybook
from funnel_desktop.commands.records import PutRecords
from funnel_desktop.commands.session import Session, run_through
from funnel_desktop.exchange.tables import TableSet
from funnel_desktop.exchange.writing import run
from funnel_desktop.method.playbook import Action, Words
from funnel_desktop.method.records import (
    Activity,
    Commitment,
    DealAction,
    ImportChange,
    ImportRun,
    KeptFile,
    Link,
    OwnColumn,
    Person,
    Review,
    SavedView,
    Scenario,
    SourcePlan,
    TargetPart,
    Visit,
    WonBefore,
    YearTarget,
)
from funnel_desktop.sample.funnel import SampleFunnel
from funnel_desktop.text import FunnelError, message
from tests.commands.conftest import StoryClock

NOON = "2026-11-24T12:00:00Z"


def contents(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return every table of a file by a query of its own, in the order of making."""
    connection = sqlite3.connect(path)
    try:
        names = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
            if not name.startswith(("sqlite_", "_"))
        ]
        found = {
            name: connection.execute(f"SELECT * FROM {name} ORDER BY rowid").fetchall() for name in names
        }
    finally:
        connection.close()
    found["setting"].sort()
    return found


def everything(session: Session) -> None:
    """Fill a file so that every table has a row, with what is hard to write in a CSV file."""
    session.execute(SampleFunnel())
    book = session.playbook
    intent = book.stages["intent"]._replace(name=Words("意向,“好”", 'Intent "plus"'), probability=0.8)
    mine = {"own_fair": Action("own_fair", "p2", Words("参观展会", "Visit the fair"))}
    session.execute(
        EditPlaybook(book._replace(stages=book.stages | {"intent": intent}, actions=book.actions | mine))
    )
    deal = next(iter(session.store.deals.all_deals()))
    session.execute(AddDeal({"customer": "=1+1", "note": 'two\nlines, "quoted"', "reference": "'x"}))
    session.execute(EditDeal(deal.row, {"note": "", "competitor": "-3"}))
    session.execute(EditDeal(deal.row, {"competitor": "", "next_step_date": None}))
    session.execute(AddDeal({"customer": "Acme", "amount_minor": 120_050, "currency": "USD"}))
    columns = ChangeOwnColumns(
        (), (WantedColumn("", "区域", "choice"), WantedColumn("", '"面积", ㎡', "number"))
    )
    run_through(session.execute_in_slices(columns.name(), columns.run))
    region, area = session.store.records.all(OwnColumn, order="place")
    session.execute(SetOwnValues(deal.row, {region.id: '=华"东', area.id: "1,234.50"}))
    session.execute(AddDeal({"customer": "gone"}))
    (gone,) = [other.row for other in session.store.deals.all_deals() if other.customer == "gone"]
    session.execute(DeleteDeals((gone,)))
    session.execute(
        AddLeads(({"customer": "远航电池", "first_visit_date": "2026-12-01"}, {"customer": "''"}))
    )
    session.execute(
        PutRecords(
            (
                Person("p", "远航电池", "王工", role="decides", place_x=0.1, place_y=-2.5e-9),
                Visit("v", deal.id, None, "远航电池", planned_date="2026-12-02", planned_time="09:30"),
                SourcePlan("s", "cold", "2026-W48", 5),
                YearTarget("y", 2026, 600_000_000, None, "hand"),
                TargetPart("t", 2026, 3, None, 7),
                Activity("a", deal.id, None, "远航电池", "call", "2026-11-30", "09:05", "王工", "甲\r\n乙"),
                Link("l", deal.id, "远航电池", "/home/x/报价.pdf", "../报价.pdf", "报价.pdf"),
                KeptFile("k", "l", bytes(range(256)) * 700),
                SavedView("s", "华东“大”单", 0, '{"shown":"all","filter":{"text":"=1,\\"x\\""}}'),
                WonBefore("w", 2026, 2, 90_000_000, None, 7),
                DealAction("a", deal.id, "p2", None, "call", place=3),
                Review("r", "2026-11-23", reached="much\r\nmore"),
                Commitment("c", "2026-11-23", "win_rate", "ask", "2026-12-01", "yes"),
                Scenario("o", "bold", 1.1, 1.0, 1 / 3, 0.9, 1),
                ImportRun("r", "商机.xlsx", 2, 1, 0, 3),
                ImportChange("c", "r", deal.id, '{"note": ["", "x"]}'),
            ),
            message("Undo", "plan a visit"),
        )
    )


@pytest.mark.parametrize("name", ["alles", "alles.zip"])
def test_the_set_brought_into_an_empty_file_gives_the_same_funnel(
    new_session: Callable[[str], Session], tmp_path: Path, name: str
) -> None:
    session = new_session("whole")
    everything(session)
    count = run(export_everything(session, tmp_path / name))
    other = new_session("empty")
    tables = TableSet.open(tmp_path / name)
    work = ImportSet(tables)
    run_through(other.execute_in_slices(work.name(), work.run))
    tables.close()
    assert other.settings == session.settings
    assert other.playbook == session.playbook
    assert other.playbook.stages["intent"].probability == 0.8
    before, after = contents(session.path), contents(other.path)
    assert before.keys() == after.keys()
    for table, rows in before.items():
        assert after[table] == rows, table
        assert rows, f"{table} is empty: it would prove nothing"
    assert count == sum(map(len, before.values())) == sum(work.rows.values())

    # It is one step, as everything else.
    other.undo()
    assert other.store.whole.is_empty()
    other.redo()
    assert contents(other.path) == after


def test_every_column_is_documented(new_session: Callable[[str], Session], tmp_path: Path) -> None:
    session = new_session("whole")
    run(export_everything(session, tmp_path / "alles"))
    with (tmp_path / "alles" / "columns.csv").open(encoding="utf-8-sig", newline="") as file:
        described = list(csv.DictReader(file))
    assert all(line["meaning"] for line in described), [
        f"{line['table']}.{line['column']}" for line in described if not line["meaning"]
    ]
    for table in session.store.whole.tables:
        with (tmp_path / "alles" / f"{table}.csv").open(encoding="utf-8-sig", newline="") as file:
            header = next(csv.reader(file))
        assert header == [line["column"] for line in described if line["table"] == table]


def _spoiled(tmp_path: Path, file: str, change: Callable[[str], str]) -> None:
    path = tmp_path / "alles" / file
    path.write_bytes(change(path.read_bytes().decode("utf-8-sig")).encode())


@pytest.mark.parametrize(
    ("file", "change", "said"),
    [
        ("deal.csv", lambda text: text.replace(",open,", ",half,", 1), "Line 2 of deal.csv breaks the rule"),
        ("deal.csv", lambda text: text.replace("2026-", "2026-13-", 1), "Line 2 of deal.csv: “2026-13-"),
        (
            "stage_move.csv",
            lambda text: text.replace("T", " "),
            "Line 2 of stage_move.csv: .* is no UTC time",
        ),
        (
            "deal.csv",  # the date before it, where a time has to be
            lambda text: re.sub(r"(,\d{4}-\d\d-\d\d),[\d-]{10}T[\d:]{8}Z", r"\1\1", text),
            "Line 2 of deal.csv: .* is no UTC time",
        ),
        ("lead.csv", lambda text: text + text.split("\r\n")[1] + "\r\n", "has the id of another row"),
        ("visit.csv", lambda text: text.replace("v1,", "v1,no-deal,"), "cells instead of"),
        ("visit.csv", lambda text: text.replace("v1,,", "v1,no-deal,"), "does not hold: no-deal"),
        (
            "person.csv",
            lambda text: text.replace(",boss,", ",ghost,"),
            "what person.csv .*: ghost",
        ),
        ("stage_move.csv", lambda text: re.sub(",[0-9a-f-]{36},", ",gone,", text), "does not hold: gone"),
        ("lead.csv", lambda text: text.replace("customer", "company"), "not ours: company"),
        ("lead.csv", lambda text: "\r\n".join(text.split("\r\n")[:1]), "rows instead of"),
        ("about.csv", lambda text: re.sub(r"(version,'?)1\.", r"\g<1>9.", text), "another version"),
    ],
)
def test_a_spoiled_set_changes_nothing(
    new_session: Callable[[str], Session],
    tmp_path: Path,
    clock: StoryClock,
    file: str,
    change: Callable[[str], str],
    said: str,
) -> None:
    session = new_session("whole")
    session.execute(AddDeal({"customer": "A"}))
    session.execute(AddLeads(({"customer": "B"},)))
    chief, engineer = Person("p1", "B", "C", created_at=NOON), Person("p2", "B", "E", created_at=NOON)
    visit = Visit("v1", None, None, "B", created_at=NOON)
    records = (chief._replace(id="boss"), engineer._replace(reports_to="boss"), visit)
    session.execute(PutRecords(records, message("Undo", "plan a visit")))
    run(export_everything(session, tmp_path / "alles"))
    _spoiled(tmp_path, file, change)
    other = new_session("empty")
    before = contents(other.path)
    work = ImportSet(TableSet.open(tmp_path / "alles"))
    with pytest.raises(FunnelError, match=said):
        run_through(other.execute_in_slices(work.name(), work.run))
    assert contents(other.path) == before
    assert other.undo_name is None


def test_a_file_that_is_not_empty_is_refused(new_session: Callable[[str], Session], tmp_path: Path) -> None:
    session = new_session("whole")
    session.execute(AddLeads(({"customer": "B"},)))
    run(export_everything(session, tmp_path / "alles"))
    before = contents(session.path)
    work = ImportSet(TableSet.open(tmp_path / "alles"))
    with pytest.raises(FunnelError, match="empty file"):
        run_through(session.execute_in_slices(work.name(), work.run))
    assert contents(session.path) == before


def test_an_import_that_is_cancelled_leaves_a_file_that_works_as_before(
    new_session: Callable[[str], Session], tmp_path: Path
) -> None:
    session = new_session("whole")
    everything(session)
    run(export_everything(session, tmp_path / "alles"))
    other = new_session("empty")
    before = contents(other.path)
    work = ImportSet(TableSet.open(tmp_path / "alles"))
    steps = other.execute_in_slices(work.name(), work.run)
    for _slice in range(3):
        next(steps)
    steps.close()
    assert contents(other.path) == before
    other.execute(AddDeal({"customer": "A"}))
    assert len(contents(other.path)["deal"]) == 1
    other.undo()
    after = contents(other.path)
    assert len(after.pop("deletion")) == 1  # for a copy that was made meanwhile
    assert after == {table: rows for table, rows in before.items() if table != "deletion"}
