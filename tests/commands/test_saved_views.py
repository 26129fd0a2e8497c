"""A rep keeps views of the deals under names: undone, merged, exported, redacted, rescued as all else is."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from funnel_desktop.commands.export_set import ImportSet, export_everything
from funnel_desktop.commands.going_back import GoBack
from funnel_desktop.commands.own_columns import ChangeOwnColumns, WantedColumn
from funnel_desktop.commands.redaction import redact
from funnel_desktop.commands.saved_views import changed, kept, moved, removed, renamed, saved_views
from funnel_desktop.commands.session import Session, run_through
from funnel_desktop.exchange.tables import TableSet
from funnel_desktop.exchange.writing import run as written
from funnel_desktop.method.deal_filter import DealFilter
from funnel_desktop.method.deal_view import DealView, ViewColumn, asks_for_more, view_of, view_text
from funnel_desktop.method.own_filter import OwnTerm
from funnel_desktop.queries.own_columns import own_columns
from funnel_desktop.store.checking import check_file
from funnel_desktop.store.recovery import recover
from funnel_desktop.text import FunnelError
from tests.commands.conftest import StoryClock
from tests.commands.whole_files import put_into, shown
from tests.steps import finished

EAST = DealView(
    DealFilter(text="华东", stale=True), "open", "amount_minor", True, (ViewColumn("customer", 150),)
)


def names(session: Session) -> list[str]:
    return [view.name for view in saved_views(session)]


def test_a_view_is_kept_changed_renamed_moved_and_deleted_each_undone_in_one(session: Session) -> None:
    for name in ("华东", "赢单", "丢单"):
        session.execute(kept(session, f" {name} ", EAST))
    east, won, lost = saved_views(session)
    assert view_of(east.view) == EAST
    assert (east.name, east.place, lost.place) == ("华东", 0, 2)

    session.execute(changed(session, won.id, DealView(shown="won")))
    assert view_of(saved_views(session)[1].view) == DealView(shown="won")
    session.execute(renamed(session, won.id, "今年赢的"))
    step = moved(session, lost.id, 0)
    assert step is not None
    session.execute(step)
    assert names(session) == ["丢单", "华东", "今年赢的"]
    assert moved(session, lost.id, 0) is None
    session.execute(removed(session, east.id))
    assert names(session) == ["丢单", "今年赢的"]

    assert str(session.undo_name) == "delete view 华东"
    for there in (["丢单", "华东", "今年赢的"], ["华东", "今年赢的", "丢单"], ["华东", "赢单", "丢单"]):
        session.undo()
        assert names(session) == there
    session.undo()
    assert view_of(saved_views(session)[1].view) == EAST
    session.redo()
    session.redo()
    assert names(session) == ["华东", "今年赢的", "丢单"]
    assert check_file(session.store.file.connection) == []


def test_a_name_is_asked_for_and_stands_once(session: Session) -> None:
    session.execute(kept(session, "East", EAST))
    session.execute(kept(session, "West", EAST))
    with pytest.raises(FunnelError, match="needs a name"):
        kept(session, " \n", EAST)
    with pytest.raises(FunnelError, match="EAST already"):
        kept(session, "EAST", EAST)
    west = saved_views(session)[1]
    with pytest.raises(FunnelError, match="east already"):
        renamed(session, west.id, "east")
    session.execute(renamed(session, west.id, "WEST"))
    session.execute(removed(session, west.id))
    for step in (
        lambda: changed(session, west.id, EAST),
        lambda: renamed(session, west.id, "x"),
        lambda: moved(session, west.id, 1),
        lambda: removed(session, west.id),
    ):
        with pytest.raises(FunnelError, match="no longer in the file"):
            step()


def test_a_column_that_is_gone_is_still_known_by_its_name(session: Session) -> None:
    columns = ChangeOwnColumns((), (WantedColumn("", "区域"),))
    run_through(session.execute_in_slices(columns.name(), columns.run))
    (region,) = own_columns(session)
    asked = DealView(
        DealFilter(own=(OwnTerm(region.id, "text", frozenset(("华东",))),)),
        columns=(ViewColumn("customer", 100), ViewColumn(region.id, 80)),
    )
    session.execute(kept(session, "华东", asked))
    gone = ChangeOwnColumns((region,), ())
    run_through(session.execute_in_slices(gone.name(), gone.run))
    view = view_of(saved_views(session)[0].view)
    assert view.same_as(asked)
    assert view.names == ((region.id, "区域"),)
    session.execute(changed(session, saved_views(session)[0].id, view._replace(shown="all")))
    assert view_of(saved_views(session)[0].view).names == ((region.id, "区域"),)


def test_what_is_none_of_ours_is_left_out_and_known_to_be() -> None:
    for text in (
        "",
        "[]",
        "7",
        "[" * 5_000,
        '{"shown":"open","filter":[]}',
        '{"filter":{"mood":"good"}}',
        '{"x":1}',
    ):
        assert view_of(text) == DealView(), text
        assert asks_for_more(text), text
    assert not asks_for_more(view_text(EAST))
    assert not asks_for_more("{}")


def test_two_versions_of_a_file_keep_the_views_of_both(
    session: Session, tmp_path: Path, clock: StoryClock
) -> None:
    session.execute(kept(session, "华东", EAST))
    session.execute(kept(session, "华南", EAST))
    other = tmp_path / "other.funnel"
    session.store.file.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copyfile(session.path, other)
    clock.later(hours=1)
    theirs = Session.open(other, clock=clock)
    east, south = saved_views(theirs)
    theirs.execute(renamed(theirs, east.id, "东部"))
    theirs.execute(removed(theirs, south.id))
    theirs.execute(kept(theirs, "他们的", DealView(shown="won")))
    theirs.close()
    clock.later(hours=1)
    session.execute(kept(session, "我们的", DealView(shown="lost")))
    session.execute(changed(session, east.id, DealView(shown="all")))
    put_into(session, other)
    assert sorted(names(session)) == ["东部", "他们的", "我们的"]
    assert view_of(next(view.view for view in saved_views(session) if view.name == "东部")).shown == "all"


def test_going_back_brings_the_views_of_then(session: Session, tmp_path: Path, clock: StoryClock) -> None:
    session.execute(kept(session, "华东", EAST))
    then = shown(session)
    session.store.file.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copyfile(session.path, tmp_path / "then.funnel")
    clock.later(hours=1)
    session.execute(removed(session, saved_views(session)[0].id))
    session.execute(kept(session, "别的", EAST))
    work = GoBack(tmp_path / "then.funnel", clock())
    run_through(session.execute_in_slices(work.name(), work.run))
    assert names(session) == ["华东"]
    assert shown(session)["saved_view"] == then["saved_view"]
    session.undo()
    assert names(session) == ["别的"]


def test_a_full_export_brings_them_back(new_session: Callable[[str], Session], tmp_path: Path) -> None:
    session, other = new_session("one"), new_session("two")
    session.execute(kept(session, '=“华东”, "大"', EAST))
    written(export_everything(session, tmp_path / "all"))
    tables = TableSet.open(tmp_path / "all")
    work = ImportSet(tables)
    run_through(other.execute_in_slices(work.name(), work.run))
    tables.close()
    assert saved_views(other) == saved_views(session)


def test_a_redacted_copy_tells_no_word_of_them(session: Session, tmp_path: Path) -> None:
    wanted = (WantedColumn("", "Secret words"), WantedColumn("", "Secret sum", "number"))
    columns = ChangeOwnColumns((), wanted)
    run_through(session.execute_in_slices(columns.name(), columns.run))
    words, amount = own_columns(session)
    terms = (
        OwnTerm(words.id, "text", frozenset(("Secret", "")), "Secret"),
        OwnTerm(amount.id, "number", least="12.5", most="Secret"),
        OwnTerm("own_of_nobody", "text", words="Secret"),
    )
    asked = DealView(
        DealFilter(text="Secret", overdue=True, own=terms),
        "won",
        words.id,
        False,
        (ViewColumn(words.id, 80), ViewColumn("Secret", 80), ViewColumn("days", 60)),
    )
    session.execute(kept(session, "Secret view", asked))
    finished(redact(session, tmp_path / "copy.funnel"))
    assert b"ecret" not in (tmp_path / "copy.funnel").read_bytes()
    copy = Session.open(tmp_path / "copy.funnel", "read")
    (view,) = saved_views(copy)
    masked, (first, second) = view_of(view.view), own_columns(copy)
    assert (view.name, masked.shown, masked.sort) == ("View 001", "won", first.id)
    assert masked.filter.overdue
    assert [column.key for column in masked.columns] == [first.id, "days"]
    text, number = masked.filter.own
    assert (text.column, text.words, "" in text.values, len(text.values)) == (first.id, "", True, 2)
    assert (number.column, number.least, number.most) == (second.id, "12.5", "")
    assert check_file(copy.store.file.connection) == []
    copy.close()


def test_a_view_that_cannot_be_read_is_said_and_mended(session: Session, tmp_path: Path) -> None:
    session.execute(kept(session, "华东", EAST))
    session.execute(kept(session, "华南", EAST))
    session.close()
    with closing(sqlite3.connect(session.path)) as plain:
        plain.execute("UPDATE saved_view SET view = '{oh' WHERE name = '华东'")
        plain.commit()
        assert list(map(str, check_file(plain))) == ["1 saved view(s) cannot be read."]
    recover(session.path, tmp_path / "rescued.funnel")
    rescued = Session.open(tmp_path / "rescued.funnel", "read")
    assert [view_of(view.view) for view in saved_views(rescued)] == [DealView(), EAST]
    assert check_file(rescued.store.file.connection) == []
    rescued.close()
