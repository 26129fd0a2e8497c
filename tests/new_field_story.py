"""What becomes of fields that a deal did not have before: run by ``test_new_field`` beside a copy of the
program to which they were added. Says what it did and leaves with 0 when all of it was true."""

from __future__ import annotations

import csv
import shutil
import sqlite3
import sys
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from funnel_desktop.__main__ import main
from funnel_desktop.commands.deals import AddDeal, EditDeal
from funnel_desktop.commands.export_set import ImportSet, export_everything
from funnel_desktop.commands.merge import MergeFile
from funnel_desktop.commands.session import Session, run_through
from funnel_desktop.exchange.tables import TableSet
from funnel_desktop.exchange.writing import run
from funnel_desktop.method.deal import Deal
from funnel_desktop.method.fields import FIELD
from funnel_desktop.method.timeline import About
from funnel_desktop.models.deal_table_model import DealTableModel
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.queries.timeline import Timeline
from funnel_desktop.store.checking import check_file
from funnel_desktop.store.migrations import migrate
from funnel_desktop.store.own_schema import objects_of
from funnel_desktop.store.schema import USER_VERSION
from funnel_desktop.translation import text_of
from funnel_desktop.widgets.deal.new_deal import NewDealDialog
from funnel_desktop.widgets.deal.overview import NoteEdit, Overview
from funnel_desktop.widgets.kit.controls.fields import DateEdit, NumberEdit, TextEdit
from funnel_desktop.wording.deal import HistoryWriter
from funnel_desktop.wording.wording import Wording

VALUES: dict[str, object] = {
    "tale_region": "华东大区",
    "tale_terms": "net 30\nfree on board",
    "tale_seats": 42,
    "tale_renewal_date": "2027-03-31",
}
ACROSS = Qt.Orientation.Horizontal


def only_deal(session: Session) -> Deal:
    (deal,) = session.store.deals.all_deals()
    return deal


def fields_of(deal: Deal) -> dict[str, object]:
    return {key: getattr(deal, key) for key in VALUES}


def edited_and_undone(session: Session) -> None:
    session.execute(AddDeal({"customer": "岭核检测"}))
    empty = fields_of(only_deal(session))
    assert empty == {"tale_region": "", "tale_terms": "", "tale_seats": None, "tale_renewal_date": None}
    session.execute(EditDeal(only_deal(session).row, VALUES))
    assert fields_of(only_deal(session)) == VALUES
    session.undo()
    assert fields_of(only_deal(session)) == empty
    session.redo()
    assert fields_of(only_deal(session)) == VALUES
    session.execute(EditDeal(only_deal(session).row, {"tale_region": "华北"}))
    session.execute(EditDeal(only_deal(session).row, {"tale_region": VALUES["tale_region"]}))


def told_in_the_history(session: Session) -> None:
    writer = HistoryWriter(Wording(session.playbook, session.settings, "en", date(2026, 11, 30)))
    timeline = Timeline(session, About(only_deal(session).id))
    events = [event for entry in timeline.entries(timeline.marks) for event in entry.events]
    said = [writer.write(event).what for event in events]
    assert "Tale region: 华北 → 华东大区" in said, said
    assert "Tale seats: 42" in said, said


def searched(session: Session) -> None:
    (facts,) = session.store.deals.search_facts()
    assert "华东大区" in facts.names, facts
    assert "hddq" in facts.letters, facts


def seen_in_the_window(session: Session) -> None:
    model = SessionModel(session)
    deal = only_deal(session)
    table = DealTableModel(model, [deal.row], text_of)
    table.read_all()
    heads = [str(table.headerData(at, ACROSS)) for at in range(table.columnCount())]
    cells = [table.data(table.index(0, at)) for at in range(table.columnCount())]
    shown = dict(zip(heads, cells, strict=True))
    assert {
        "Tale region": "华东大区",
        "Tale seats": "42",
        "Tale renewal": "2027-03-31",
    }.items() <= shown.items(), shown
    assert table.columnCount() == heads.index("Next step") + 1

    sheet = Overview(session.settings, model.today)
    edited: list[tuple[str, object]] = []
    sheet.fieldEdited.connect(lambda key, value: edited.append((key, value)))
    sheet.show_deal(deal, session.playbook, session.settings, "en", model.today)
    editors = {key: sheet.fields[key].editor for key in VALUES}
    kinds = {
        "tale_region": TextEdit,
        "tale_terms": NoteEdit,
        "tale_seats": NumberEdit,
        "tale_renewal_date": DateEdit,
    }
    assert {key: type(editor) for key, editor in editors.items()} == kinds
    region, terms = editors["tale_region"], editors["tale_terms"]
    assert isinstance(region, TextEdit)
    assert isinstance(terms, QPlainTextEdit)
    assert (region.text(), terms.toPlainText()) == (VALUES["tale_region"], VALUES["tale_terms"])
    region.setText("华南")
    region.setModified(True)
    sheet.commit()
    assert edited == [("tale_region", "华南")]

    asked = NewDealDialog(None, session.playbook, session.settings, "en", model.today)
    asked.typed("customer").setText("恒准")
    asked.typed("tale_region").setText("西南")
    assert "tale_seats" not in asked.editors
    new = {key: value for key, value in asked.values().items() if key != "stage"}
    session.execute(AddDeal(new))
    regions = [getattr(deal, "tale_region") for deal in session.store.deals.all_deals()]  # noqa: B009
    assert sorted(regions) == ["华东大区", "西南"]
    session.undo()
    model.lay_aside()


def out_as_csv_and_in_again(path: Path, folder: Path) -> None:
    out, other = folder / "deals.csv", folder / "other.funnel"
    assert main(["export", str(path), str(out)]) == 0
    with out.open(encoding="utf-8-sig", newline="") as file:
        (line,) = csv.DictReader(file)
    assert {key: line[key] for key in VALUES} == {key: str(value) for key, value in VALUES.items()}
    assert main(["new", str(other)]) == 0
    assert main(["import", str(other), str(out)]) == 0
    session = Session.open(other)
    assert fields_of(only_deal(session)) == VALUES
    assert check_file(session.store.file.connection) == []
    session.close()

    theirs, third = folder / "theirs.csv", folder / "third.funnel"
    theirs.write_text(
        "客户,传说地区,传说席位,传说续约日期\n 岭核检测 , 华东大区 ,42 台,2027/3/31\n坏,华北,many,\n",
        encoding="utf-8",
    )
    assert main(["new", str(third)]) == 0
    main(["import", str(third), str(theirs)])  # says that a cell of one line is bad
    session = Session.open(third)
    good, bad = session.store.deals.all_deals()
    assert (good.customer, good.note) == ("岭核检测", "")
    assert fields_of(good) == {**VALUES, "tale_terms": ""}
    # A cell that cannot be read costs no deal: it stays empty, and its words are in the note.
    assert (bad.customer, bad.note) == ("坏", "传说席位: many")
    assert fields_of(bad) == {
        "tale_region": "华北",
        "tale_terms": "",
        "tale_seats": None,
        "tale_renewal_date": None,
    }
    assert check_file(session.store.file.connection) == []
    session.close()


def everything_out_and_in_again(session: Session, folder: Path) -> None:
    run(export_everything(session, folder / "all"))
    with (folder / "all" / "columns.csv").open(encoding="utf-8-sig", newline="") as file:
        meanings = {
            line["column"]: line["meaning"] for line in csv.DictReader(file) if line["table"] == "deal"
        }
    assert {key: meanings[key] for key in VALUES} == {key: FIELD[key].meaning for key in VALUES}
    other = Session.create(folder / "from set.funnel")
    tables = TableSet.open(folder / "all")
    work = ImportSet(tables)
    run_through(other.execute_in_slices(work.name(), work.run))
    tables.close()
    assert only_deal(other) == only_deal(session)
    other.close()


def put_together(path: Path, folder: Path) -> None:
    copy = folder / "copy.funnel"
    shutil.copy(path, copy)
    there = Session.open(copy)
    there.execute(EditDeal(only_deal(there).row, {"tale_region": "东北", "tale_seats": 7}))
    there.close()
    here = Session.open(path)
    work = MergeFile(here, copy)
    run_through(here.execute_in_slices(work.name(), work.run, notes_itself=True))
    work.close()
    assert fields_of(only_deal(here)) == {**VALUES, "tale_region": "东北", "tale_seats": 7}
    here.undo()
    assert fields_of(only_deal(here)) == VALUES
    here.close()


def brought_to_an_older_file(older: Path) -> None:
    session = Session.open(older, "write")
    deals = list(session.store.deals.all_deals())
    assert deals
    assert {getattr(deal, "tale_region") for deal in deals} == {""}  # noqa: B009
    session.execute(EditDeal(deals[0].row, VALUES))
    assert check_file(session.store.file.connection) == []
    assert session.store.file.connection.execute("PRAGMA user_version").fetchone() == (USER_VERSION,)
    session.close()


def what_is_expected_is_what_the_steps_make() -> None:
    made = sqlite3.connect(":memory:", isolation_level=None)
    migrate(made)
    rows = made.execute("SELECT type, name, sql FROM sqlite_schema WHERE tbl_name <> '_sqlite_migrations'")
    assert objects_of(USER_VERSION) == {(kind, name): sql for kind, name, sql in rows if sql is not None}
    made.close()


def tell(older: Path, folder: Path) -> None:
    """Live through it all in an empty folder, with a file of the version before."""
    QApplication(["story"])
    path = folder / "story.funnel"
    session = Session.create(path)
    edited_and_undone(session)
    told_in_the_history(session)
    searched(session)
    seen_in_the_window(session)
    everything_out_and_in_again(session, folder)
    assert check_file(session.store.file.connection) == []
    session.close()
    out_as_csv_and_in_again(path, folder)
    put_together(path, folder)
    brought_to_an_older_file(older)
    what_is_expected_is_what_the_steps_make()


if __name__ == "__main__":
    tell(Path(sys.argv[1]), Path(sys.argv[2]))
    print("the fields are everywhere")
