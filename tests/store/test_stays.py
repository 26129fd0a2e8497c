"""How long deals stayed where: the same counted at once, deal by deal and from the whole history."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from funnel_desktop.commands.closing import LoseDeals, ReopenDeals, WinDeal
from funnel_desktop.commands.deals import AddDeal, DeleteDeals, MoveDeals
from funnel_desktop.commands.session import Session
from funnel_desktop.method.stages import OPEN_STAGES
from funnel_desktop.method.stay_counts import DealStays, StayCounts, noon_of, part, parts_of, whole_days
from funnel_desktop.method.usual import STANDARD_DAYS, STANDARD_SHARES, UsualNumbers, in_whole_days
from funnel_desktop.method.usual_then import counts_then
from funnel_desktop.store.known import known_deals
from funnel_desktop.store.stays import StayReader

FIRST = date(2026, 3, 2)


class Rep:
    """A user who works on the days that the test says, always at ten."""

    def __init__(self, path: Path) -> None:
        self.day = FIRST
        self.hour = 10
        self.session = Session.create(path, clock=lambda: self.now)

    @property
    def now(self) -> datetime:
        return datetime(self.day.year, self.day.month, self.day.day, self.hour).astimezone()

    def on(self, days: int, hour: int = 10) -> Rep:
        self.day, self.hour = FIRST + timedelta(days=days), hour
        return self

    def add(self, stage: str = "target") -> int:
        self.session.execute(AddDeal({"customer": "东莞栎川电子"}, stage))
        return self.session.store.deals.last_row()

    def reader(self) -> StayReader:
        return StayReader(self.session.store.file.connection, self.day)

    def counts(self) -> StayCounts:
        counts, last = StayCounts(), 0
        while found := self.reader().after(last, 3):
            for row, stays in found:
                counts.put(row, stays)
            last = found[-1][0]
        return counts

    def usual(self) -> UsualNumbers:
        return self.counts().usual(STANDARD_DAYS, STANDARD_SHARES)


@pytest.fixture
def rep(funnel_path: Path) -> Iterator[Rep]:
    rep = Rep(funnel_path)
    yield rep
    rep.session.close()


def test_six_deals_at_intent_as_the_method_has_them(rep: Rep) -> None:
    rows = [rep.add("intent") for _ in range(5)]
    for row, days in zip(rows, (10, 20, 30, 12), strict=False):
        rep.on(days).session.execute(LoseDeals((row,), "price"))
    rep.on(80).add("intent")
    usual = rep.on(100).usual()
    intent = usual.stages["intent"]
    assert round(usual.theta, 3) == 1.785
    assert (round(intent.stay, 1), round(intent.cap, 1)) == (30.4, 91.2)
    assert (intent.lost_or_stuck, intent.ended, intent.moved_on) == (5, 5, 0)


def test_a_stage_left_within_half_a_day_was_passed_over(rep: Rep) -> None:
    row = rep.add()
    rep.on(0, 22).session.execute(MoveDeals((row,), "qualified"))
    rep.on(1, 11).session.execute(MoveDeals((row,), "intent"))
    usual = rep.on(2).usual()
    assert [usual.stages[stage].passed_over for stage in OPEN_STAGES[:3]] == [1 / 3, 0, 1 / 3]
    assert (usual.stages["qualified"].moved_on, usual.stages["qualified"].days) == (1, 1)


def test_a_loss_typed_later_ends_the_stay_on_its_date_and_a_deal_opened_again_is_there_again(
    rep: Rep,
) -> None:
    row = rep.add()
    rep.on(30).session.execute(LoseDeals((row,), "price", closed_date=str(FIRST + timedelta(days=12))))
    lost = rep.usual().stages["target"]
    assert (lost.days, lost.lost_or_stuck) == (12, 1)
    rep.on(40).session.execute(ReopenDeals((row,), "target"))
    again = rep.on(45).usual().stages["target"]
    # Twelve days before it was lost, five since it is open again: nothing has ended.
    assert (again.days, again.ended, again.lost_or_stuck) == (17, 0, 0)


def test_what_was_there_before_the_file_knew_anything_closed_does_not_count(rep: Rep) -> None:
    for _ in range(3):
        rep.add()
    row = rep.on(200).add()
    rep.on(210).session.execute(LoseDeals((row,), "price"))
    # Three deals that hang since long before the first closing are the rest of others, that nobody saw.
    assert rep.usual().cases == 0
    row = rep.on(220).add()
    rep.on(230).session.execute(LoseDeals((row,), "price"))
    assert rep.usual().cases == 1


_STEPS = st.lists(
    st.tuples(
        st.sampled_from(["add", "move", "win", "lose", "reopen", "delete", "undo", "redo", "wait"]),
        st.integers(0, 7),
        st.integers(0, 4),
        st.integers(0, 40),
    ),
    min_size=1,
    max_size=25,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_STEPS)
def test_following_single_deals_comes_to_what_reading_everything_does(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, int, int]]
) -> None:
    rep = Rep(tmp_path_factory.mktemp("stays") / "a.funnel")
    try:
        followed = StayCounts()
        session, days = rep.session, 0

        def follow(change: object) -> None:
            rows = [deal.row for deal in change.deals or ()]  # type: ignore[attr-defined]
            found = rep.reader().of(rows)
            for row in rows:
                followed.put(row, found.get(row))

        session.subscribe(follow)
        for what, which, stage, later in steps:
            days += later
            rep.on(days, 8 + which)
            rows = session.store.deals.all_rows()
            if what == "undo" and session.undo_name is not None:
                session.undo()
            elif what == "redo" and session.redo_name is not None:
                session.redo()
            elif what == "add" or not rows:
                rep.add(OPEN_STAGES[stage])
            else:
                row = rows[which % len(rows)]
                deal = session.store.deals.deal(row)
                assert deal is not None
                if what == "move":
                    session.execute(MoveDeals((row,), OPEN_STAGES[stage]))
                elif what == "win":
                    session.execute(WinDeal(row, 100, None, str(rep.day - timedelta(days=which))))
                elif what == "lose" and deal.outcome != "lost":
                    session.execute(
                        LoseDeals((row,), "price", closed_date=str(rep.day - timedelta(days=which)))
                    )
                elif what == "reopen" and deal.outcome != "open":
                    session.execute(ReopenDeals((row,), OPEN_STAGES[stage]))
                elif what == "delete":
                    session.execute(DeleteDeals((row,)))
        # Ages are those of a day: what was read on an earlier one is read again.
        reader = rep.reader()
        for row, stays in reader.of(session.store.deals.all_rows()).items():
            followed.put(row, stays)
        assert followed.usual(STANDARD_DAYS, STANDARD_SHARES) == rep.usual()
        # The quick way of deals that only went forward tells what the history does.
        noon = noon_of(rep.day)
        known = {deal.row: deal for deal in known_deals(session.store.file.connection)}
        for row, stays in reader.of(known).items():
            assert sorted(stays.parts) == sorted(parts_of(known[row], noon))
        # So do the counts of the deals as they were known: those of balance and of forecast.
        then = counts_then(known.values(), rep.day)
        assert then.usual(STANDARD_DAYS, STANDARD_SHARES) == rep.usual()
        for there in OPEN_STAGES:
            assert then.stock(there, 20, rep.day) == rep.counts().stock(there, 20, rep.day)
    finally:
        rep.session.close()


def _brought(day: int, opened: int, closed: int, came_before: int) -> StayCounts:
    """An import of open deals that are there for long already, and of closed ones of which nobody knows how
    long they stayed where."""
    counts, noon = StayCounts(), noon_of(date.fromordinal(day))
    for row in range(opened):
        entered = day - came_before + row % 30
        # In the morning or in the evening, as time zones have it.
        moment = noon - (day - entered) * 86_400 + (row % 3 - 1) * 20_000
        parts = (part(row % 5, "here", whole_days(noon - moment), moment // 60),)
        counts.put(row, DealStays(day, 0, 0, False, parts, row % 5, entered, 0, 0))
    for row in range(closed):
        untold = tuple(part(stage, "moved_untold") for stage in range(5))
        counts.put(opened + row, DealStays(day, day - 1 - row % came_before, 0, True, untold))
    return counts


@pytest.mark.parametrize("opened", [30, 20_000])
def test_old_deals_brought_beside_closed_ones_do_not_say_that_nothing_ever_ends(opened: int) -> None:
    day = date(2026, 11, 30).toordinal()
    usual = _brought(day, opened, 40, 700).usual(STANDARD_DAYS, STANDARD_SHARES)
    assert {stage: usual.stages[stage].stay for stage in OPEN_STAGES} == STANDARD_DAYS
    assert usual.stages["target"].moved_on == 0  # without a lost deal wins alone are no share
    # Their closings say from when on the file knows what was won.
    assert _brought(day, opened, 40, 700).first_day(120) == day - 40


def test_deals_that_are_never_closed_are_stuck_at_last_however_many_they_are() -> None:
    """A user who notes every deal and never an end: stays do not grow beyond eight times the standard."""
    day = date(2026, 11, 30).toordinal()
    counts, noon = StayCounts(), noon_of(date.fromordinal(day))
    for row in range(20_000):
        age = 1 + row % 900
        parts = (part(0, "here", age, (noon - age * 86_400) // 60),)
        counts.put(row, DealStays(day - age, 0, 0, False, parts, 0, day - age, 0, 0))
    usual = counts.usual(STANDARD_DAYS, STANDARD_SHARES)
    assert all(usual.stages[stage].stay <= 8 * STANDARD_DAYS[stage] for stage in OPEN_STAGES)
    assert usual.theta <= 8
    assert in_whole_days(usual.stages["target"].days_to_sign) <= 960
