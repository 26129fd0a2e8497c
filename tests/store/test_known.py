"""What the file knew on a day: moves, closings typed later, dates put right, imports."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import get_args

import pytest

from funnel_desktop.commands.closing import LoseDeals, ReopenDeals, WinDeal
from funnel_desktop.commands.deals import AddDeal, EditDeal, MoveDeals
from funnel_desktop.commands.importing import ImportDeals
from funnel_desktop.commands.session import Session, run_through
from funnel_desktop.exchange.plan import propose
from funnel_desktop.exchange.reading import open_table
from funnel_desktop.exchange.records import read_deals
from funnel_desktop.method.history import KnownDeal
from funnel_desktop.method.stages import OPEN_STAGES
from funnel_desktop.method.stay_counts import Became, noon_of, part, parts_of
from funnel_desktop.store.known import known_deals

FIRST = date(2026, 3, 2)


class Rep:
    """A user who works on the days that the test says, always at ten."""

    def __init__(self, path: Path) -> None:
        self.day = FIRST
        self.session = Session.create(path, clock=lambda: self.now)

    @property
    def now(self) -> datetime:
        return datetime(self.day.year, self.day.month, self.day.day, 10).astimezone()

    def on(self, days: int) -> Rep:
        """Go to so many days after the first."""
        self.day = FIRST + timedelta(days=days)
        return self

    def add(self, stage: str = "target", **values: object) -> int:
        self.session.execute(AddDeal({"customer": "东莞栎川电子", **values}, stage))
        return self.session.store.deals.last_row()

    def known(self, days: int) -> dict[int, KnownDeal]:
        found = known_deals(self.session.store.file.connection, FIRST + timedelta(days=days))
        return {deal.row: deal for deal in found}


KINDS = {part(0, kind): kind for kind in get_args(Became)}


def became(deal: KnownDeal, days: int) -> list[tuple[str, str, int]]:
    """What became of a deal in each stage, and after how many whole days, by noon of a day."""
    parts = parts_of(deal, noon_of(FIRST + timedelta(days=days)))
    return [(OPEN_STAGES[told & 7], KINDS[told & 0o70], told >> 6 & 0xFFFF) for told in parts]


@pytest.fixture
def rep(funnel_path: Path) -> Iterator[Rep]:
    rep = Rep(funnel_path)
    yield rep
    rep.session.close()


def times(deal: KnownDeal) -> list[tuple[str, str, int]]:
    """Return the stays of a deal: stage, how it ended, whole days (-1: still there)."""
    return [
        (stay.stage, stay.how, -1 if stay.left is None else round(stay.left - stay.entered))
        for stay in deal.stays
    ]


def test_a_deal_is_known_as_it_stood_on_each_day(rep: Rep) -> None:
    row = rep.add(amount_minor=100_00)
    rep.on(10).session.execute(MoveDeals((row,), "qualified"))
    rep.on(12).session.execute(EditDeal(row, {"amount_minor": 150_00}))
    rep.on(30).session.execute(MoveDeals((row,), "intent"))
    rep.on(40).session.execute(WinDeal(row, 140_00, None, rep.day.isoformat()))
    assert rep.known(-1) == {}
    assert rep.known(0)[row].stage == "target"
    assert times(rep.known(10)[row]) == [("target", "on", 10), ("qualified", "here", -1)]
    assert [rep.known(days)[row].amount_minor for days in (11, 12, 40)] == [100_00, 150_00, 140_00]
    assert rep.known(40)[row].first_amount_minor == 100_00
    assert times(rep.known(39)[row])[1:] == [
        ("qualified", "on", 20),
        ("shortlisted", "on", 0),
        ("intent", "here", -1),
    ]
    won = rep.known(40)[row]
    assert (won.outcome, won.stage, won.closed) == ("won", "won", rep.day.toordinal())
    assert times(won)[3:] == [("intent", "on", 10), ("near_win", "on", 0)]
    assert became(won, 40) == [
        ("target", "moved", 10),
        ("qualified", "moved", 20),
        ("shortlisted", "passed", 0),
        ("intent", "moved", 10),
        ("near_win", "passed", 0),
    ]


def test_what_is_typed_later_is_dated_when_it_happened_and_known_when_it_was_typed(rep: Rep) -> None:
    lost, won = rep.add("intent"), rep.add("near_win")
    rep.on(30).session.execute(LoseDeals((lost,), "price", closed_date=str(FIRST + timedelta(days=12))))
    rep.session.execute(WinDeal(won, 5_00, None, str(FIRST + timedelta(days=20))))
    before, after = rep.known(29), rep.known(30)
    assert before[lost].outcome == before[won].outcome == "open"
    assert after[lost].closed == FIRST.toordinal() + 12
    assert times(after[lost]) == [("intent", "lost", 12)]
    assert times(after[won]) == [("near_win", "on", 20)]


def test_a_date_that_is_put_right_counts_from_then_on(rep: Rep) -> None:
    row = rep.add("near_win")
    rep.on(20).session.execute(WinDeal(row, 5_00, None, str(rep.day)))
    rep.on(25).session.execute(WinDeal(row, 6_00, None, str(FIRST + timedelta(days=8))))
    assert rep.known(24)[row].closed == FIRST.toordinal() + 20
    assert rep.known(25)[row].closed == FIRST.toordinal() + 8
    assert times(rep.known(25)[row]) == [("near_win", "on", 8)]


def test_a_deal_that_went_back_counts_once_in_each_stage(rep: Rep) -> None:
    row = rep.add()
    for day, stage in ((10, "shortlisted"), (30, "qualified"), (50, "shortlisted"), (60, "intent")):
        rep.on(day).session.execute(MoveDeals((row,), stage))
    rep.on(65).session.execute(LoseDeals((row,), "price"))
    assert became(rep.known(65)[row], 65) == [
        ("target", "moved", 10),
        ("qualified", "moved", 20),
        ("shortlisted", "moved", 30),
        ("intent", "lost", 5),
    ]


def test_a_lost_deal_that_is_opened_again_goes_on(rep: Rep) -> None:
    row = rep.add("qualified")
    rep.on(10).session.execute(LoseDeals((row,), "price"))
    rep.on(40).session.execute(ReopenDeals((row,), "qualified"))
    assert rep.known(39)[row].outcome == "lost"
    opened = rep.known(41)[row]
    assert (opened.outcome, opened.closed) == ("open", None)
    assert times(opened) == [("qualified", "lost", 10), ("qualified", "here", -1)]
    assert became(opened, 42) == [("qualified", "here", 2), ("qualified", "back", 10)]
    rep.on(50).session.execute(WinDeal(row, 1_00, None, str(rep.day)))
    rep.on(52).session.execute(LoseDeals((row,), "price"))
    after_all = rep.known(52)[row]
    assert (after_all.outcome, after_all.stage, after_all.furthest) == ("lost", "near_win", 4)
    assert times(after_all)[-1] == ("near_win", "lost", 0)


@pytest.mark.parametrize("again", range(2))
def test_all_in_one_second_is_told_in_its_order(rep: Rep, again: int) -> None:
    row = rep.add()
    steps: list[Callable[[], object]] = [
        lambda: rep.session.execute(MoveDeals((row,), "qualified")),
        lambda: rep.session.execute(WinDeal(row, 1_00, None, str(rep.day))),
        lambda: rep.session.execute(ReopenDeals((row,), "intent")),
        lambda: rep.session.execute(LoseDeals((row,), "price")),
        lambda: rep.session.execute(ReopenDeals((row,), "target")),
    ]
    for step in steps * (again + 1):
        step()
    assert (rep.known(0)[row].outcome, rep.known(0)[row].stage) == ("open", "target")
    rep.session.execute(WinDeal(row, 1_00, None, str(rep.day)))
    assert (rep.known(0)[row].outcome, rep.known(0)[row].stage) == ("won", "won")


def test_stated_dates_are_known_with_the_day_on_which_they_were_said(rep: Rep) -> None:
    row = rep.add(expected_close_date="2026-06-30")
    rep.on(7).session.execute(EditDeal(row, {"expected_close_date": None}))
    rep.on(9).session.execute(EditDeal(row, {"expected_close_date": "2026-09-30"}))
    ten = rep.on(0).now.astimezone(UTC)  # as days are counted: from midnight in UTC
    first = ten.toordinal() + ten.hour / 24
    assert [round(said.said - first) for said in rep.known(9)[row].stated] == [0, 9]
    assert [date.fromordinal(said.day).month for said in rep.known(9)[row].stated] == [6, 9]
    assert [date.fromordinal(said.day).month for said in rep.known(8)[row].stated] == [6]


def test_an_import_is_known_from_the_day_on_which_it_came(rep: Rep, tmp_path: Path) -> None:
    rows = [
        {"客户": "甲", "阶段": "赢单", "录入日期": "2025-05-05", "关闭日期": "2025-09-01", "金额": "30"},
        {"客户": "乙", "阶段": "丢单", "录入日期": "2025-06-05", "关闭日期": "2025-10-01", "金额": "20"},
        {"客户": "丙", "阶段": "意向客户", "录入日期": "2025-11-05", "关闭日期": "", "金额": "10"},
    ]
    path = tmp_path / "crm.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    rep.on(5)
    table = open_table(path)
    plan = propose(table)
    work = ImportDeals(read_deals(table, plan, FIRST), plan.rows, path.name, plan.shown_unit)
    run_through(rep.session.execute_in_slices(work.name(), work.run))
    assert rep.known(4) == {}
    won, lost, opened = sorted(rep.known(5).values(), key=lambda deal: deal.row)
    assert date.fromordinal(won.closed or 0) == date(2025, 9, 1)
    assert won.came_closed
    assert lost.came_closed
    assert not opened.came_closed
    assert date.fromordinal(int(opened.since)) == date(2025, 11, 5)
    assert became(won, 5) == [(stage, "moved_untold", 0) for stage in OPEN_STAGES]
    assert lost.stage is None
    assert became(lost, 5) == []


def test_now_all_deals_stand_where_the_board_has_them(rep: Rep) -> None:
    rows = [rep.add(stage) for stage in ("target", "qualified", "near_win")]
    rep.on(3).session.execute(MoveDeals(tuple(rows[:2]), "intent"))
    rep.session.execute(LoseDeals((rows[2],), "price"))
    found = {deal.row: (deal.stage, deal.outcome) for deal in known_deals(rep.session.store.file.connection)}
    for row in rows:
        deal = rep.session.store.deals.deal(row)
        assert deal is not None
        assert found[row] == (deal.stage, deal.outcome)
