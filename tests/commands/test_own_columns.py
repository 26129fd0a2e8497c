"""Columns of the file's own: kept, found, exported and brought back to the digit, put together, never
lost."""

from __future__ import annotations

import csv
import shutil
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.commands.deals import AddDeal, DeleteDeals
from funnel_desktop.commands.export_set import ImportSet, export_everything
from funnel_desktop.commands.exporting import export_deals
from funnel_desktop.commands.importing import ImportDeals
from funnel_desktop.commands.merge import MergeFile
from funnel_desktop.commands.own_columns import ChangeOwnColumns, SetOwnValues, WantedColumn
from funnel_desktop.commands.session import Session, run_through
from funnel_desktop.exchange.plan import propose
from funnel_desktop.exchange.reading import open_table
from funnel_desktop.exchange.records import read_deals
from funnel_desktop.exchange.tables import TableSet
from funnel_desktop.exchange.writing import run
from funnel_desktop.method.deal import Deal
from funnel_desktop.method.own_columns import (
    MOST_OWN_COLUMNS,
    as_kept,
    choices_of,
    fitting,
    own_is_readable,
    own_text,
    own_values,
    proposed_kind,
)
from funnel_desktop.method.records import OwnColumn
from funnel_desktop.queries.own_columns import Filled, look_into, own_columns, values_of_deals
from funnel_desktop.store.checking import check_file
from funnel_desktop.store.recovery import recover
from funnel_desktop.text import FunnelError
from funnel_desktop.wording.deal import HistoryWriter
from funnel_desktop.wording.wording import Wording
from tests.told import history

from .conftest import StoryClock

NewSession = Callable[[str], Session]
COLUMNS = (
    WantedColumn("", "区域", "choice"),
    WantedColumn("", "面积", "number"),
    WantedColumn("", "验收日期", "date"),
    WantedColumn("", "Remarks of purchasing", "text"),
)


def change(session: Session, *wanted: WantedColumn) -> list[OwnColumn]:
    """Make the columns what is wanted; return them."""
    work = ChangeOwnColumns(own_columns(session), wanted)
    run_through(session.execute_in_slices(work.name(), work.run))
    return own_columns(session)


def as_they_are(columns: Sequence[OwnColumn]) -> list[WantedColumn]:
    return [WantedColumn(column.id, column.name, column.kind) for column in columns]


def named(session: Session) -> dict[str, dict[str, str]]:
    """Return what each customer has in own columns, by their names."""
    names = {column.id: column.name for column in own_columns(session)}
    return {
        deal.customer: {names[key]: value for key, value in own_values(deal.own).items()}
        for deal in session.store.deals.all_deals()
    }


def looked_into(session: Session, column_id: str, kind: str) -> Filled:
    steps = look_into(session, column_id, kind)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: Filled = end.value
            return found


def deal_of(session: Session, customer: str) -> Deal:
    (found,) = [deal for deal in session.store.deals.all_deals() if deal.customer == customer]
    return found


def set_values(session: Session, customer: str, **values: str) -> None:
    """Set values of a deal, by the names of columns."""
    ids = {column.name: column.id for column in own_columns(session)}
    row = deal_of(session, customer).row
    session.execute(SetOwnValues(row, {ids[name]: value for name, value in values.items()}))


@pytest.fixture
def filled(session: Session) -> Session:
    """A funnel with a column of each kind, and three deals."""
    change(session, *COLUMNS)
    for customer in ("岭核检测", "恒准", "Acme"):
        session.execute(AddDeal({"customer": customer}))
    set_values(session, "岭核检测", 区域="华东大区", 面积="1,234.50", 验收日期="2027/3/5")
    set_values(session, "恒准", 区域="华南")
    return session


def test_values_are_kept_by_kind_and_undo_takes_back_each_step(filled: Session) -> None:
    ling = {"区域": "华东大区", "面积": "1234.50", "验收日期": "2027-03-05"}
    assert named(filled) == {"岭核检测": ling, "恒准": {"区域": "华南"}, "Acme": {}}
    assert choices_of(own_columns(filled)[0].choices) == ["华东大区", "华南"]
    filled.undo()
    assert named(filled)["恒准"] == {}
    assert choices_of(own_columns(filled)[0].choices) == ["华东大区"]
    filled.redo()
    assert named(filled)["恒准"] == {"区域": "华南"}
    set_values(filled, "恒准", 区域="")
    assert named(filled)["恒准"] == {}
    assert deal_of(filled, "恒准").own == ""
    row = deal_of(filled, "岭核检测").row
    key = own_columns(filled)[0].id
    assert values_of_deals(filled, [row])[row][key] == "华东大区"
    assert check_file(filled.store.file.connection) == []


def test_an_edit_stands_in_the_history_under_the_name_of_its_column(filled: Session) -> None:
    set_values(filled, "恒准", 区域="华北")
    wording = Wording(filled.playbook, filled.settings, "en", date(2026, 11, 30))
    events = history(filled, deal_of(filled, "恒准"))
    names = {column.id: column.name for column in own_columns(filled)}
    said = [HistoryWriter(wording, names).write(entry).what for entry in events]
    assert said[:2] == ["区域: 华南 → 华北", "区域: 华南"]
    assert HistoryWriter(wording).write(events[0]).what == "A column that was removed: 华南 → 华北"


def test_the_search_finds_own_words_also_by_their_pinyin(filled: Session) -> None:
    by_row = {facts.row: facts for facts in filled.store.deals.search_facts()}
    facts = by_row[deal_of(filled, "岭核检测").row]
    assert "华东大区" in facts.names
    assert "hddq" in facts.letters
    assert "1234.50" in facts.letters


@pytest.mark.parametrize(
    ("column", "value", "sentence"),
    [
        ("面积", "约50", "约50 is no number. To keep words in 面积, make it a column of text."),
        ("面积", "007", "007 is no number. To keep words in 面积, make it a column of text."),
        ("验收日期", "3月底", "3月底 is not a date. Type it as 2026-12-31."),
    ],
)
def test_what_a_column_cannot_hold_is_refused_when_it_is_typed(
    filled: Session, column: str, value: str, sentence: str
) -> None:
    before = named(filled)
    with pytest.raises(FunnelError) as refused:
        set_values(filled, "Acme", **{column: value})
    assert str(refused.value) == sentence
    assert named(filled) == before


def test_another_kind_rewrites_what_fits_names_the_rest_and_drops_nothing(filled: Session) -> None:
    set_values(filled, "Acme", **{"Remarks of purchasing": "１２"})
    set_values(filled, "恒准", **{"Remarks of purchasing": "about 12"})
    columns = own_columns(filled)
    seen = looked_into(filled, columns[3].id, "number")
    assert (seen.deals, seen.unfit, seen.examples) == (2, 1, ("about 12",))
    wanted = as_they_are(columns)
    wanted[3] = wanted[3]._replace(kind="number")
    change(filled, *wanted)
    assert named(filled)["Acme"] == {"Remarks of purchasing": "12"}
    assert named(filled)["恒准"] == {"区域": "华南", "Remarks of purchasing": "about 12"}
    assert str(filled.undo_name) == "change the kind of the column Remarks of purchasing"
    filled.undo()
    assert named(filled)["Acme"] == {"Remarks of purchasing": "１２"}
    wanted[3] = wanted[3]._replace(kind="choice")
    change(filled, *wanted)
    assert set(choices_of(own_columns(filled)[3].choices)) == {"１２", "about 12"}
    assert check_file(filled.store.file.connection) == []


def test_columns_are_named_ordered_and_removed_with_what_is_in_them(filled: Session) -> None:
    before = named(filled)
    region, area, day, remarks = as_they_are(own_columns(filled))
    change(filled, area, region._replace(name="大区"), day, remarks)
    assert [column.name for column in own_columns(filled)][:2] == ["面积", "大区"]
    assert named(filled)["恒准"] == {"大区": "华南"}
    change(filled, area, day, remarks)
    assert str(filled.undo_name) == "remove the column 大区"
    assert named(filled)["恒准"] == {}
    assert "华南" not in next(iter(filled.store.deals.search_facts([deal_of(filled, "恒准").row]))).names
    assert check_file(filled.store.file.connection) == []
    filled.undo()
    filled.undo()
    assert named(filled) == before
    assert check_file(filled.store.file.connection) == []


@pytest.mark.parametrize(
    ("wanted", "sentence"),
    [
        ([WantedColumn("", " ")], "A column needs a name."),
        (
            [WantedColumn("", "区域"), WantedColumn("", "区域 ")],
            "There is a column 区域 already. Give this one another name.",
        ),
        (
            [WantedColumn("", str(number)) for number in range(MOST_OWN_COLUMNS + 1)],
            "A file has room for 30 columns of its own. Remove one that is not needed any more.",
        ),
    ],
)
def test_a_column_that_cannot_be_is_refused_and_nothing_is_changed(
    session: Session, wanted: list[WantedColumn], sentence: str
) -> None:
    with pytest.raises(FunnelError) as refused:
        change(session, *wanted)
    assert str(refused.value) == sentence
    assert own_columns(session) == []


# Out and in again


def out(session: Session, path: Path) -> Path:
    run(export_deals(session, path))
    return path


def bring_in(session: Session, path: Path) -> ImportDeals:
    table = open_table(path)
    plan = propose(table)
    records = read_deals(table, plan, session.clock().date())
    work = ImportDeals(records, plan.rows, path.name, plan.shown_unit, own=plan.own_wanted)
    run_through(session.execute_in_slices(work.name(), work.run))
    return work


def described(session: Session) -> list[tuple[str, str, set[str]]]:
    return [(each.name, each.kind, set(choices_of(each.choices))) for each in own_columns(session)]


AWKWARD = (
    *("=1+1", "'quoted", "-5", "0123", "1.39E+10", "two\nlines", 'a,b;"c"', "２０２６", "3月底", "+86 138"),
)


def test_what_goes_out_as_csv_comes_back_with_its_columns_to_the_letter(
    filled: Session, new_session: NewSession, tmp_path: Path
) -> None:
    for number, value in enumerate(AWKWARD):
        filled.execute(AddDeal({"customer": f"客户 {number}"}))
        set_values(filled, f"客户 {number}", **{"Remarks of purchasing": value, "面积": "-0.50"})
    path = out(filled, tmp_path / "all.csv")
    with path.open(encoding="utf-8-sig", newline="") as file:
        header = next(csv.reader(file))
    assert header[-4:] == [
        "own:choice:区域",
        "own:number:面积",
        "own:date:验收日期",
        "own:text:Remarks of purchasing",
    ]
    other = new_session("other")
    work = bring_in(other, path)
    assert (work.report.imported, work.report.bad_rows) == (3 + len(AWKWARD), [])
    assert named(other) == named(filled)
    assert described(other) == described(filled)
    assert check_file(other.store.file.connection) == []
    assert out(other, tmp_path / "again.csv").read_bytes() == path.read_bytes()
    other.undo()
    assert own_columns(other) == []
    other.redo()
    assert named(other) == named(filled)


def test_an_import_uses_the_columns_that_are_there_and_keeps_what_does_not_fit(
    filled: Session, new_session: NewSession, tmp_path: Path
) -> None:
    path = tmp_path / "theirs.csv"
    path.write_text(
        "customer,own:text:面积,own:choice:行业\n新客户,约50,电子\n老客户,60,电子\n", encoding="utf-8"
    )
    bring_in(filled, path)
    assert named(filled)["新客户"] == {"面积": "约50", "行业": "电子"}
    assert named(filled)["老客户"] == {"面积": "60", "行业": "电子"}
    assert [(column.name, column.kind) for column in own_columns(filled)][1] == ("面积", "number")
    assert own_columns(filled)[4].choices == "电子"


def test_the_same_sheet_again_changes_only_what_it_says_otherwise(filled: Session, tmp_path: Path) -> None:
    path = out(filled, tmp_path / "all.csv")
    again = bring_in(filled, path)
    assert (again.report.imported, again.report.updated) == (0, [])
    text = path.read_text(encoding="utf-8-sig").replace("华南", "华北").replace("1234.50", "")
    path.write_text(text, encoding="utf-8")
    again = bring_in(filled, path)
    assert [[change.field for change in each.changes] for each in again.report.updated] == [["own:区域"]]
    assert named(filled)["恒准"] == {"区域": "华北"}
    assert named(filled)["岭核检测"]["面积"] == "1234.50"  # an empty cell wipes nothing
    assert choices_of(own_columns(filled)[0].choices) == ["华东大区", "华南", "华北"]
    filled.undo()
    assert named(filled)["恒准"] == {"区域": "华南"}


def test_an_own_column_is_never_taken_for_a_field_by_its_values(tmp_path: Path) -> None:
    path = tmp_path / "some.csv"
    lines = [f"客户 {number},2027-0{number}-11,{number * 1000}.50" for number in range(1, 9)]
    path.write_text("customer,own:date:验收,own:number:面积\n" + "\n".join(lines) + "\n", encoding="utf-8")
    assert propose(open_table(path)).own_wanted == (("验收", "date"), ("面积", "number"))


def test_more_columns_than_there_is_room_for_leave_the_file_as_it_was(
    session: Session, tmp_path: Path
) -> None:
    names = [f"own:text:{number}" for number in range(MOST_OWN_COLUMNS + 1)]
    path = tmp_path / "wide.csv"
    path.write_text(",".join(["customer", *names]) + "\nA" + ",x" * len(names) + "\n", encoding="utf-8")
    with pytest.raises(FunnelError, match="has room for 30 columns"):
        bring_in(session, path)
    assert own_columns(session) == []
    assert session.store.deals.is_empty()


def test_everything_goes_out_and_comes_in_again(
    filled: Session, new_session: NewSession, tmp_path: Path
) -> None:
    run(export_everything(filled, tmp_path / "all"))
    other = new_session("other")
    tables = TableSet.open(tmp_path / "all")
    work = ImportSet(tables)
    run_through(other.execute_in_slices(work.name(), work.run))
    tables.close()
    assert named(other) == named(filled)
    assert own_columns(other) == own_columns(filled)
    assert check_file(other.store.file.connection) == []


# Damage


def test_what_makes_no_sense_is_named_by_the_check_and_mended_by_the_rescue(
    filled: Session, tmp_path: Path
) -> None:
    path = filled.path
    region = own_columns(filled)[0].id
    filled.close()
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("UPDATE deal SET own = '[[' WHERE customer = 'Acme'")
        plain.execute("DELETE FROM own_column WHERE id = ?", (region,))
        plain.commit()
    session = Session.open(path)
    assert [str(sentence) for sentence in check_file(session.store.file.connection)] == [
        "1 deal(s) have values of own columns that cannot be read: Acme.",
        "2 deal(s) have values of own columns that are not there: 岭核检测, 恒准.",
    ]
    session.close()
    recover(path, tmp_path / "rescued.funnel")
    rescued = Session.open(tmp_path / "rescued.funnel")
    assert check_file(rescued.store.file.connection) == []
    assert named(rescued)["恒准"] == {region: "华南"}
    rescued.close()


def test_a_file_that_holds_what_no_program_wrote_is_shown_all_the_same(filled: Session) -> None:
    for text in ("[" * 100_000, "{", "[]", '{"a":1}', "\x00"):
        assert own_values(text) == {}
        assert not own_is_readable(text)


# Two versions


class Laptops:
    """A file on two laptops."""

    def __init__(self, session: Session, folder: Path, clock: StoryClock) -> None:
        self.clock, self.here = clock, session.path
        self.there = folder / "there.funnel"
        session.close()
        shutil.copy(self.here, self.there)

    def do(self, path: Path, work: Callable[[Session], object]) -> None:
        self.clock.later(minutes=1)
        session = Session.open(path, clock=self.clock)
        work(session)
        session.close()

    def merged(self, mine: Path, theirs: Path) -> dict[str, dict[str, str]]:
        """Put one version into a copy of the other; return what is there then."""
        path = mine.with_name(f"merged {mine.name}")
        shutil.copy(mine, path)
        session = Session.open(path, clock=self.clock)
        work = MergeFile(session, theirs)
        run_through(session.execute_in_slices(work.name(), work.run, notes_itself=True))
        work.close()
        found = {
            "columns": {column.name: f"{column.kind} {column.choices}" for column in own_columns(session)}
        }
        found |= named(session)
        assert check_file(session.store.file.connection) == []
        session.close()
        return found

    def both(self) -> dict[str, dict[str, str]]:
        """Put them together either way round, which gives the same."""
        one, other = self.merged(self.here, self.there), self.merged(self.there, self.here)
        assert one == other
        return one


@pytest.fixture
def laptops(filled: Session, tmp_path: Path, clock: StoryClock) -> Laptops:
    return Laptops(filled, tmp_path, clock)


def test_of_each_value_the_later_change_counts(laptops: Laptops) -> None:
    laptops.do(laptops.here, lambda session: set_values(session, "恒准", 区域="华北", 面积="1"))
    laptops.do(laptops.there, lambda session: set_values(session, "恒准", 区域="西南", 验收日期="2027-01-02"))
    laptops.do(laptops.here, lambda session: set_values(session, "岭核检测", 区域=""))
    found = laptops.both()
    assert found["恒准"] == {"区域": "西南", "面积": "1", "验收日期": "2027-01-02"}
    assert "区域" not in found["岭核检测"]
    assert set(found["columns"]["区域"].split()) == {"choice", "华东大区", "华南", "华北", "西南"}


def test_a_value_that_was_taken_back_stays_taken_back(laptops: Laptops) -> None:
    def set_and_undo(session: Session) -> None:
        set_values(session, "恒准", 区域="华北")
        shutil.copy(session.path, laptops.there)
        session.undo()

    laptops.do(laptops.here, set_and_undo)
    assert laptops.both()["恒准"] == {"区域": "华南"}


def test_both_bring_in_the_same_kind_of_sheet_and_have_one_column(laptops: Laptops) -> None:
    def industry(session: Session, customer: str, value: str) -> None:
        change(session, *as_they_are(own_columns(session)), WantedColumn("", "行业", "choice"))
        set_values(session, customer, 行业=value)

    laptops.do(laptops.here, lambda session: industry(session, "恒准", "电子"))
    laptops.do(laptops.there, lambda session: industry(session, "Acme", "机械"))
    found = laptops.both()
    assert (found["恒准"]["行业"], found["Acme"]["行业"]) == ("电子", "机械")
    assert list(found["columns"]).count("行业") == 1


def test_a_column_removed_on_one_side_goes_with_what_is_in_it(laptops: Laptops) -> None:
    laptops.do(laptops.there, lambda session: session.execute(AddDeal({"customer": "New"})))
    laptops.do(laptops.there, lambda session: session.execute(DeleteDeals((deal_of(session, "Acme").row,))))
    laptops.do(laptops.here, lambda session: change(session, *as_they_are(own_columns(session))[1:]))
    found = laptops.both()
    assert "区域" not in found["columns"]
    assert (found["恒准"], found["New"]) == ({}, {})


def test_a_column_that_was_given_a_value_since_comes_back(laptops: Laptops) -> None:
    laptops.do(laptops.here, lambda session: change(session, *as_they_are(own_columns(session))[1:]))
    laptops.do(laptops.there, lambda session: set_values(session, "Acme", 区域="海外"))
    found = laptops.both()
    assert found["Acme"] == {"区域": "海外"}
    assert found["恒准"] == {"区域": "华南"}


# Values and kinds


@given(st.dictionaries(st.text(min_size=1), st.text(min_size=1), max_size=5))
def test_any_values_are_read_as_they_were_written(values: dict[str, str]) -> None:
    assert own_values(own_text(values)) == values
    assert own_is_readable(own_text(values))


@given(st.sampled_from(("text", "number", "date", "choice")), st.text())
def test_what_fits_a_kind_fits_it_again_and_nothing_is_lost(kind: str, text: str) -> None:
    kept = as_kept(kind, text)
    assert as_kept(kind, kept) == kept
    assert bool(kept) == bool(text.strip())
    if fitting(kind, text) is not None:
        assert fitting(kind, kept) == kept


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        (["1,000", "2", ""], "number"),
        (["2026-1-5", "2026年2月3日"], "date"),
        (["是", "否", "是", "否", "是", "是"], "choice"),
        (["0123", "0456"], "text"),
        (["13912345678", "13912345679"], "number"),
        ([], "text"),
    ],
)
def test_the_kind_of_a_column_is_seen_from_its_values(values: list[str], kind: str) -> None:
    assert proposed_kind(values) == kind
