"""A spreadsheet comes in whole, as one step, or not at all; and what went out as CSV comes back the same."""

from __future__ import annotations

import csv
import sqlite3
from collections.abc import Callable, Generator
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from funnel_desktop.commands.deals import EditDeal, LoseDeals, MoveDeals, ReopenDeals, WinDeal
from funnel_desktop.commands.exporting import export_deals
from funnel_desktop.commands.importing import ImportDeals, ImportReport
from funnel_desktop.commands.session import Session, run_through
from funnel_desktop.exchange.plan import propose
from funnel_desktop.exchange.reading import open_table
from funnel_desktop.exchange.records import read_deals
from funnel_desktop.method.deal import Deal
from funnel_desktop.method.stages import STAGES
from funnel_desktop.queries.board_index import BoardIndex, DealFilter
from funnel_desktop.queries.figures import Figures
from funnel_desktop.sample.funnel import SampleFunnel
from funnel_desktop.store.checking import check_file
from funnel_desktop.store.schema import NOTE_TABLES

from .conftest import StoryClock

NewSession = Callable[[str], Session]


def importing(session: Session, path: Path) -> tuple[ImportDeals, Generator[float, None, object]]:
    table = open_table(path)
    plan = propose(table)
    work = ImportDeals(read_deals(table, plan, session.clock().date()), plan.rows, path.name, plan.shown_unit)
    return work, session.execute_in_slices(work.name(), work.run)


def bring_in(session: Session, path: Path) -> ImportReport:
    work, steps = importing(session, path)
    run_through(steps)  # type: ignore[arg-type]
    return work.report


def take_out(session: Session, path: Path) -> int:
    steps = export_deals(session, path)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            count: int = end.value
            return count


def file_dump(session: Session) -> list[str]:
    """Return all that is in the file but the notes of what was changed when: undo is a change, too."""
    notes = tuple(f'INSERT INTO "{table}"' for table in NOTE_TABLES)
    return [line for line in session.store.file.connection.iterdump() if not line.startswith(notes)]


def test_the_real_spreadsheet_comes_in_whole(
    session: Session, real_data: Path, first_real_row: dict[str, str]
) -> None:
    """Every figure by a program of its own: plain sqlite3 over the file, plain csv over the spreadsheet."""
    report = bring_in(session, real_data)
    assert (report.imported, report.bad_rows, report.already_there) == (8800, [], [])
    assert str(session.undo_name) == "import crm_opportunities.csv"
    figures = Figures(session, session.clock().date())
    index = BoardIndex(session, figures.totals, session.clock().date())
    assert figures.win_rates.overall.rate == pytest.approx(0.6315, abs=0.00005)
    assert (figures.win_rates.overall.won, figures.win_rates.overall.sample) == (4238, 6711)
    index.set_filter(DealFilter(no_customer=True))
    assert sum(len(index.column(stage)) for stage in STAGES) + lost_without_customer(session.path) == 1425
    index.set_filter(DealFilter(text=first_real_row["account"].lower()))
    found = {card.customer for stage in STAGES for card in index.cards(index.column(stage)[:50])}
    assert found == {first_real_row["account"]}

    plain = sqlite3.connect(session.path)

    def one(query: str) -> object:
        return plain.execute(query).fetchone()[0]

    assert one("SELECT count(*) FROM deal") == 8800
    assert one("SELECT count(*) FROM deal WHERE outcome = 'won' AND stage = 'won'") == 4238
    assert one("SELECT sum(amount_minor) FROM deal WHERE outcome = 'won'") == 10_005_534 * 100
    assert one("SELECT count(*) FROM deal WHERE outcome = 'lost'") == 2473
    assert one("SELECT count(*) FROM deal WHERE stage = 'qualified' AND outcome = 'open'") == 1589
    assert one("SELECT count(*) FROM deal WHERE stage = 'target' AND outcome = 'open'") == 500
    assert one("SELECT count(*) FROM deal WHERE customer = ''") == 1425
    assert one("SELECT count(DISTINCT reference) FROM deal") == 8800
    assert one("SELECT count(*) FROM outcome_event WHERE outcome = 'won'") == 4238
    plain.close()

    assert check_file(session.store.file.connection) == []


def lost_without_customer(path: Path) -> int:
    plain = sqlite3.connect(path)
    (count,) = plain.execute("SELECT count(*) FROM deal WHERE outcome = 'lost' AND customer = ''").fetchone()
    plain.close()
    return int(count)


def test_the_funnel_of_a_day_in_the_real_spreadsheet(session: Session, real_data: Path) -> None:
    bring_in(session, real_data)
    day = date(2017, 6, 30)
    expected_won, expected_sum, open_then = 0, 0, 0
    with real_data.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            entered = when(row["engage_date"])
            closed = when(row["close_date"])
            if row["deal_stage"] == "Won" and closed is not None and closed <= day:
                expected_won += 1
                expected_sum += int(row["close_value"])
            elif entered is not None and entered <= day and not (closed is not None and closed <= day):
                open_then += 1
    found = session.store.statistics.funnel_at(day)
    assert (found.won.count, found.won.sum_minor) == (expected_won, expected_sum * 100)
    assert sum(stage.count for stage in found.stages) == open_then


def when(text: str) -> date | None:
    if not text:
        return None
    month, day, year = map(int, text.split("/"))
    return date(year, month, day)


def test_an_import_of_thousands_is_one_step_to_undo_and_redo(session: Session, real_data: Path) -> None:
    empty = file_dump(session)
    bring_in(session, real_data)
    full = file_dump(session)
    change = session.undo()
    assert change is not None
    assert change.deals is None  # too many to name
    assert file_dump(session) == empty
    session.redo()
    assert file_dump(session) == full


def test_a_cancelled_import_leaves_nothing(session: Session, real_data: Path) -> None:
    empty = file_dump(session)
    _, steps = importing(session, real_data)
    shares = [next(steps) for _ in range(5)]
    assert shares == sorted(shares)
    steps.close()
    assert file_dump(session) == empty
    assert session.undo_name is None
    assert bring_in(session, real_data).imported == 8800


def test_the_same_spreadsheet_twice_is_there_already(session: Session, real_data: Path) -> None:
    bring_in(session, real_data)
    report = bring_in(session, real_data)
    assert (report.imported, len(report.already_there)) == (0, 8800)
    assert len(session.store.undo_steps) == 1


def test_rows_that_name_nobody_are_left_out_and_all_others_come_in(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "商机.csv"
    path.write_bytes(
        "客户,项目,金额(万元),阶段,创建日期\n华强,检测仪,38,意向客户,2026-03-05\n,,,,\n坏行,x,很多,目标客户,2026-03-05\n"
        ",,5,意向客户,2026-02-30\n".encode("gb18030")
    )
    report = bring_in(session, path)
    assert report.imported == 2
    assert [row.line for row in report.bad_rows] == [5]
    (row,) = session.store.deals.column("target")
    deal = session.deal(row)
    assert deal is not None
    assert (deal.customer, deal.amount_minor, deal.note) == ("坏行", None, "金额(万元): 很多")
    (row,) = session.store.deals.column("intent")
    deal = session.deal(row)
    assert deal is not None
    assert (deal.customer, deal.amount_minor, deal.entered_date) == ("华强", 38_000_000, "2026-03-05")


def test_new_deals_go_below_those_that_are_there(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("customer,stage\n一,target\n二,target\n", encoding="utf-8")
    bring_in(session, path)
    path.write_text("customer,stage\n三,target\n", encoding="utf-8")
    bring_in(session, path)
    assert [session.deal(row).customer for row in session.store.deals.column("target")] == ["一", "二", "三"]  # type: ignore[union-attr]


def test_an_empty_file_shows_amounts_in_the_unit_of_its_first_sheet(session: Session, tmp_path: Path) -> None:
    assert session.settings.amount_unit == 10_000
    empty = file_dump(session)
    path = tmp_path / "a.csv"
    path.write_text("客户,金额（元）,阶段\n华强,450000,target\n", encoding="utf-8")
    bring_in(session, path)
    assert session.settings.amount_unit == 1
    # One step: undone, the file is as it was, its unit too.
    session.undo()
    assert file_dump(session) == empty
    assert session.settings.amount_unit == 10_000
    session.redo()
    assert session.settings.amount_unit == 1
    # What comes later adapts to the file, not the file to it; ¥ says yuan even under 万元.
    path.write_text('客户,金额（万元）,阶段\n启衡,"¥450,000",target\n远航,45,target\n', encoding="utf-8")
    bring_in(session, path)
    assert session.settings.amount_unit == 1
    rows = session.store.deals.column("target")
    assert [session.deal(row).amount_minor for row in rows] == [45_000_000] * 3  # type: ignore[union-attr]


@pytest.mark.parametrize("header", ["客户,阶段\n华强,target\n", "客户,金额,阶段\n,三十,target\n"])
def test_a_sheet_without_amounts_or_good_rows_leaves_the_unit_alone(
    session: Session, tmp_path: Path, header: str
) -> None:
    path = tmp_path / "a.csv"
    path.write_text(header, encoding="utf-8")
    bring_in(session, path)
    assert session.settings.amount_unit == 10_000


def test_our_own_export_is_in_yuan_whatever_its_file_shows(
    session: Session, new_session: NewSession, tmp_path: Path
) -> None:
    session.execute(SampleFunnel())
    take_out(session, tmp_path / "out.csv")
    copy = new_session("copy")
    bring_in(copy, tmp_path / "out.csv")
    assert copy.settings.amount_unit == 10_000


def test_deals_sharing_a_place_in_a_foreign_export_get_places_of_their_own(
    session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "a.csv"
    path.write_text(
        "customer,stage,rank\n一,target,\n二,target,a0\n三,target,a0\n四,target,第\n", encoding="utf-8"
    )
    bring_in(session, path)
    assert check_file(session.store.file.connection) == []
    assert len(session.store.deals.column("target")) == 4


def deals_of(session: Session) -> list[tuple[object, ...]]:
    """Every field of every deal but handle and time of the last edit, in the order of the board."""
    left_out = {"row", "updated_at"}
    return [
        tuple(getattr(deal, field.name) for field in fields(Deal) if field.name not in left_out)
        for deal in session.store.deals.all_deals()
    ]


def test_what_goes_out_comes_back_the_same(
    session: Session, new_session: NewSession, clock: StoryClock, tmp_path: Path
) -> None:
    session.execute(SampleFunnel())
    rows = session.store.deals.column("target")
    tricky = {
        "note": "=1+1\n'quoted', \"double\"\r\n  indented",
        "customer": "-张三 & Söhne",
        "contact_phone": "+86 755",
    }
    session.execute(EditDeal(rows[0], tricky))
    session.execute(WinDeal(rows[1], None, None, "2026-11-01"))
    session.execute(LoseDeals((rows[2],), "我的原因", "@对手"))
    session.execute(MoveDeals((session.store.deals.column("intent")[0],), "target"))
    session.execute(ReopenDeals((session.store.deals.lost()[0],), "intent"))
    assert take_out(session, tmp_path / "out.csv") == 209

    clock.later(days=1)
    copy = new_session("copy")
    report = bring_in(copy, tmp_path / "out.csv")
    assert (report.imported, report.bad_rows, report.already_there) == (209, [], [])
    assert deals_of(copy) == deals_of(session)
    assert copy.store.history.all_answers() == session.store.history.all_answers()
    assert check_file(copy.store.file.connection) == []
    for stage in STAGES:
        assert len(copy.store.deals.column(stage)) == len(session.store.deals.column(stage))
    today = session.clock().date()
    ours, theirs = Figures(session, today), Figures(copy, today)
    assert theirs.totals.columns == ours.totals.columns
    assert theirs.pipeline == ours.pipeline
    assert theirs.win_rates == ours.win_rates
    here, there = (one.store.statistics.funnel_at(today) for one in (copy, session))
    assert (here.stages, here.won, here.lost) == (there.stages, there.won, there.lost)
    take_out(copy, tmp_path / "again.csv")
    assert (tmp_path / "again.csv").read_bytes() == (tmp_path / "out.csv").read_bytes()
    # Into the file it came from, everything is there already.
    again = bring_in(session, tmp_path / "out.csv")
    assert (again.imported, len(again.already_there)) == (0, 209)


def test_a_deal_was_in_the_funnel_before_it_came_to_its_stage(
    session: Session, new_session: NewSession, tmp_path: Path
) -> None:
    session.execute(SampleFunnel())
    take_out(session, tmp_path / "out.csv")
    copy = new_session("copy")
    bring_in(copy, tmp_path / "out.csv")
    day = date(2026, 6, 30)
    there, here = session.store.statistics.funnel_at(day), copy.store.statistics.funnel_at(day)
    assert (here.won, here.lost) == (there.won, there.lost)
    assert sum(stage.count for stage in here.stages) == sum(stage.count for stage in there.stages)
