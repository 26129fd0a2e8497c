"""A redacted copy: figures, stages and dates as they are; of names and words not one byte."""

from __future__ import annotations

import os
import re
import sqlite3
from dataclasses import fields, replace
from pathlib import Path

import pytest

from funnel_desktop.commands.activities import AddActivity
from funnel_desktop.commands.deals import AddDeal, EditDeal, LoseDeals, SetSettings
from funnel_desktop.commands.links import AddLinks, KeepFile
from funnel_desktop.commands.records import PutRecords
from funnel_desktop.commands.redaction import redact, write_masked
from funnel_desktop.commands.session import Session
from funnel_desktop.method.own_columns import field_of, own_text, own_values
from funnel_desktop.method.records import Activity, Link, OwnColumn
from funnel_desktop.method.redaction import SETTINGS, TABLES
from funnel_desktop.method.settings import Settings
from funnel_desktop.queries.figures import Figures
from funnel_desktop.sample.funnel import SampleFunnel
from funnel_desktop.store.checking import check_file
from funnel_desktop.store.file import FunnelFileError
from funnel_desktop.store.schema import DATA_TABLES
from funnel_desktop.text import message
from funnel_desktop.wording.exports import export_workbook
from tests.steps import finished
from tests.workbooks import read_pages

FORGOTTEN = ("known_tables", "different_customers")
LEFT_BEHIND = ("row_change", "deletion", "import_run", "import_change", "kept_file")


def plant(path: Path) -> list[str]:
    """Write a secret of its own into every text of a file that lets it in; return them all."""
    connection = sqlite3.connect(path)
    secrets: list[str] = []
    kept = re.compile("(_.*|sqlite_.*)$")
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    for table in (name for name in tables if not kept.match(name) and name != "setting"):
        columns = connection.execute(f"SELECT name, type FROM pragma_table_info('{table}')").fetchall()
        names = [name for name, kind in columns if kind == "TEXT"]
        for column in [name for name in names if name not in ("id", "deal_id", "lead_id", "reports_to")]:
            for (row,) in connection.execute(f"SELECT rowid FROM {table}").fetchall():
                secret = f"秘{len(secrets)}密Secret{len(secrets)}z"
                try:
                    connection.execute(f"UPDATE {table} SET {column} = ? WHERE rowid = ?", (secret, row))
                except sqlite3.IntegrityError:
                    break  # one of a few words
                secrets.append(secret)
    connection.execute("INSERT INTO setting (key, value) VALUES ('later', ?)", ('"秘密Secret"',))
    connection.execute("INSERT INTO deletion VALUES ('deal', '秘密Secret', '2026-11-30T00:00:00Z')")
    # The words of a deal that is gone stay on free pages; an event that names none is nobody's.
    for table in ("stage_move", "check_answer"):
        connection.execute(f"DELETE FROM {table} WHERE deal_id = (SELECT id FROM deal WHERE rowid = 1)")
    connection.execute("DELETE FROM deal WHERE rowid = 1")
    connection.commit()
    connection.close()
    return secrets


def figures_of(session: Session) -> list[tuple[object, ...]]:
    """Return what a redacted copy has to say as its original does."""
    deals = session.store.deals.all_deals()
    return [
        (deal.amount_minor, deal.units, deal.stage, deal.outcome, deal.stage_since, deal.entered_date,
         deal.closed_date, deal.expected_close_date, deal.next_step_date, deal.furthest_stage, deal.source)
        for deal in deals
    ]  # fmt: skip


@pytest.fixture
def sample(session: Session) -> Session:
    """The sample, with a playbook of its own, a history, and a deal that was deleted."""
    session.execute(SampleFunnel())
    row = session.store.deals.column("target")[0]
    session.execute(EditDeal(row, {"contact_phone": "02012345678", "note": "秘密Secret note"}))
    session.execute(EditDeal(row, {"contact_phone": "13800001111", "customer": "秘密Secret GmbH"}))
    session.execute(LoseDeals((session.store.deals.column("target")[1],), "price", "", "秘密Secret why"))
    deal = session.deal(row)
    assert deal is not None
    session.execute(
        AddActivity(Activity("", deal.id, None, "", "chat", "2026-11-24", "09:30", "王", "秘密Secret"))
    )
    session.execute(
        AddLinks((Link("l", deal.id, deal.customer, "/秘密Secret/a.pdf", "a.pdf", "秘密Secret"),))
    )
    session.execute(KeepFile("l", "秘密Secret".encode()))
    return session


def test_figures_stay_and_names_go(sample: Session, tmp_path: Path) -> None:
    target = tmp_path / "to show.funnel"
    assert finished(redact(sample, target)) == sample.store.deals.count()
    copy = Session.open(target)
    assert figures_of(copy) == figures_of(sample)
    assert Figures(copy, sample.clock().date()).balance == Figures(sample, sample.clock().date()).balance
    assert check_file(copy.store.file.connection) == []
    # The same customer is the same everywhere, another one another.
    customers = [[deal.customer for deal in one.store.deals.all_deals()] for one in (sample, copy)]
    assert len(set(zip(*customers, strict=True))) == len(set(customers[0])) == len(set(customers[1]))
    assert all(re.fullmatch(r"Customer \d{3}|", name) for name in customers[1])
    copy.close()
    content = target.read_bytes()
    for name in {text for text in customers[0] if text} | {"02012345678", "13800001111", "秘密", "Secret"}:
        assert name.encode() not in content, name
    assert not [name for name in os.listdir(tmp_path) if name.startswith(".")]


def test_no_byte_of_any_secret_is_in_the_copy(sample: Session, tmp_path: Path) -> None:
    path = sample.path
    sample.close()
    secrets = plant(path)
    assert len(secrets) > 1000
    session = Session.open(path, "read")
    finished(redact(session, tmp_path / "copy.funnel"))
    session.close()
    content = (tmp_path / "copy.funnel").read_bytes()
    assert path.read_bytes().count("密Secret".encode()) > 1000
    for word in ("密", "Secret", "secret"):
        assert word.encode() not in content
        assert word.encode("utf-16-le") not in content
    copy = Session.open(tmp_path / "copy.funnel")  # what made no sense in the original is refused nowhere
    assert copy.store.deals.count() == 208
    copy.close()


def test_a_playbook_of_ones_own_keeps_its_numbers_alone(sample: Session, tmp_path: Path) -> None:
    overrides: dict[str, object] = {
        "stages": {"target": {"name": {"zh_CN": "秘密Secret", "en": "秘密Secret"}, "probability": 0.2}},
        "loss_reasons": {
            "to_secret_ltd": {
                "name": {"zh_CN": "秘密Secret", "en": "秘密Secret"},
                "description": {"zh_CN": "秘密Secret", "en": "秘密Secret"},
            }
        },
    }
    sample.execute(SetSettings(replace(sample.settings, playbook=overrides)))
    row = sample.store.deals.column("target")[0]
    sample.execute(LoseDeals((row,), "to_secret_ltd", "秘密Secret", "秘密Secret"))
    finished(redact(sample, tmp_path / "copy.funnel"))
    content = (tmp_path / "copy.funnel").read_bytes()
    assert "秘密".encode() not in content
    assert b"ecret" not in content
    copy = Session.open(tmp_path / "copy.funnel", "read")
    assert copy.playbook.stages["target"].probability == 0.2
    assert copy.playbook.loss_reasons["own_1"].name("en") == "Reason 001"
    assert "own_1" in {deal.lost_reason for deal in copy.store.deals.all_deals()}
    copy.close()


def test_own_columns_keep_figures_and_days_alone(session: Session, tmp_path: Path) -> None:
    columns = [
        OwnColumn("own_1111111111", "秘密Secret words"),
        OwnColumn("own_2222222222", "秘密Secret sum", "number", 1),
        OwnColumn("own_3333333333", "秘密Secret day", "date", 2),
        OwnColumn("own_4444444444", "秘密Secret kind", "choice", 3, "秘密Secret one\n秘密Secret two"),
    ]
    session.execute(PutRecords(tuple(columns), message("Undo", "plan a visit")))
    session.execute(AddDeal({"customer": "甲"}))
    values = ("秘密Secret", "1234.50", "2026-11-30", "秘密Secret two")
    own = own_text({column.id: value for column, value in zip(columns, values, strict=True)})
    row = session.store.deals.all_rows()[0]
    with session.store.change(message("Undo", "plan a visit")):
        session.store.deals.update(row, {"own": own})
        identifier = next(iter(session.store.deals.ids()))
        session.store.history.add_edit(
            identifier, field_of("own_1111111111"), "", "秘密Secret", "2026-11-30T00:00:00Z"
        )
    finished(redact(session, tmp_path / "copy.funnel"))
    content = (tmp_path / "copy.funnel").read_bytes()
    assert "秘密".encode() not in content
    assert b"ecret" not in content
    assert not [column.id for column in columns if column.id.encode() in content]
    copy = Session.open(tmp_path / "copy.funnel", "read")
    there = copy.store.records.all(OwnColumn, order="place")
    assert [column.kind for column in there] == ["text", "number", "date", "choice"]
    (deal,) = copy.store.deals.all_deals()
    masked = [own_values(deal.own)[column.id] for column in there]
    assert masked[1:3] == ["1234.50", "2026-11-30"]
    assert masked[3] == there[3].choices.splitlines()[1]
    assert check_file(copy.store.file.connection) == []
    copy.close()


def test_it_is_no_version_of_the_same_file(sample: Session, tmp_path: Path) -> None:
    finished(redact(sample, tmp_path / "copy.funnel"))
    copy = Session.open(tmp_path / "copy.funnel", "read")
    assert sample.store.deals.ids().isdisjoint(copy.store.deals.ids())
    copy.close()


def test_what_is_new_has_to_be_decided() -> None:
    """A table or setting that nobody thought of is left behind; a column is masked."""
    assert sorted((*TABLES, *LEFT_BEHIND, "setting")) == sorted(DATA_TABLES)
    assert {*SETTINGS, "currency", "currency_rates", "playbook", *FORGOTTEN} == {
        field.name for field in fields(Settings)
    }


def test_it_takes_the_place_of_nothing_but_a_copy(sample: Session, tmp_path: Path) -> None:
    there = tmp_path / "there.funnel"
    there.write_bytes(b"not a funnel")
    for target, replaces in ((sample.path, True), (there, True), (there, False)):
        with pytest.raises(FunnelFileError):
            finished(redact(sample, target, replaces=replaces))
    assert there.read_bytes() == b"not a funnel"
    finished(redact(sample, tmp_path / "copy.funnel"))
    with pytest.raises(FunnelFileError, match="is there already"):
        finished(redact(sample, tmp_path / "copy.funnel"))
    finished(redact(sample, tmp_path / "copy.funnel", replaces=True))


@pytest.mark.parametrize("steps", [1, 3])
def test_one_that_is_cancelled_leaves_nothing(sample: Session, tmp_path: Path, steps: int) -> None:
    before = sorted(os.listdir(tmp_path))
    work = redact(sample, tmp_path / "copy.funnel")
    for _ in range(steps):
        next(work)
    work.close()
    assert sorted(os.listdir(tmp_path)) == before


def test_a_workbook_can_be_masked(sample: Session, tmp_path: Path) -> None:
    target = tmp_path / "a.xlsx"
    rows = [*sample.store.deals.column("intent"), *sample.store.deals.lost()]
    finished(write_masked(sample, target, rows, export_workbook))
    deals = read_pages(target)["Deals"].rows
    assert len(deals) == 1 + len(rows)
    assert sorted(row[4] for row in deals[1:] if isinstance(row[4], float)) == sorted(
        deal.amount_minor / 100
        for deal in map(sample.store.deals.deal, rows)
        if deal is not None and deal.amount_minor is not None
    )
    names = {deal.customer for deal in sample.store.deals.all_deals()}
    words = {cell for page in read_pages(target).values() for row in page.rows for cell in row}
    assert words.isdisjoint(names - {""})
    there = {path.name for path in tmp_path.iterdir() if not path.name.startswith(sample.path.name)}
    assert there == {"a.xlsx"}
