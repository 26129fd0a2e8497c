"""The funnel of a day, Targets and the review count a deal by the date on which it was signed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from funnel_desktop.commands.closing import LoseDeals, ReopenDeals, WinDeal
from funnel_desktop.commands.deals import AddDeal, EditDeal
from funnel_desktop.commands.session import Session
from funnel_desktop.method.stages import OPEN_STAGES
from funnel_desktop.method.today import week_of
from funnel_desktop.queries.figures import Figures
from funnel_desktop.queries.funnel_of_day import funnel_at, funnel_now
from funnel_desktop.queries.review import read_content
from funnel_desktop.queries.targets import year_figures

MILLION = 100_000_000


class Clock:
    """A clock that stands where the test puts it."""

    def __init__(self, day: date) -> None:
        self.day = day

    def __call__(self) -> datetime:
        return datetime(self.day.year, self.day.month, self.day.day, 10).astimezone()


@pytest.fixture
def clock() -> Clock:
    return Clock(date(2026, 3, 2))


@pytest.fixture
def session(tmp_path: Path, clock: Clock) -> Iterator[Session]:
    opened = Session.create(tmp_path / "f.funnel", clock=clock)
    yield opened
    opened.close()


def added(session: Session, customer: str, stage: str = "intent", amount: int = MILLION) -> int:
    before = set(session.store.deals.column(stage))
    session.execute(AddDeal({"customer": customer, "amount_minor": amount}, stage))
    (row,) = set(session.store.deals.column(stage)) - before
    return row


def test_a_signing_typed_late_counts_on_its_day_and_that_is_said(session: Session, clock: Clock) -> None:
    row = added(session, "Lichuan")
    clock.day = date(2026, 4, 20)
    session.execute(WinDeal(row, MILLION, 1, "2026-03-31"))
    end_of_march = funnel_at(session, date(2026, 3, 31))
    assert (end_of_march.won.count, end_of_march.won.sum_minor) == (1, MILLION)
    assert (end_of_march.later_won, end_of_march.open.count) == (1, 0)
    day_before = funnel_at(session, date(2026, 3, 30))
    assert (day_before.won.count, day_before.stages["intent"].count) == (0, 1)
    assert funnel_at(session, date(2026, 4, 20)).later_won == 0
    week = read_content(session, Figures(session, clock.day), week_of(date(2026, 3, 31))).figures
    assert week.won_minor == MILLION
    assert [deal.row for deal in week.noted_later] == [row]


def test_a_date_put_right_counts_once_everywhere(session: Session, clock: Clock) -> None:
    row = added(session, "Lichuan")
    clock.day = date(2026, 3, 10)
    session.execute(WinDeal(row, MILLION, 1, "2026-03-10"))
    clock.day = date(2026, 5, 20)
    session.execute(WinDeal(row, 2 * MILLION, 1, "2026-05-12"))
    between = funnel_at(session, date(2026, 4, 30))
    assert (between.won.count, between.stages["intent"].count) == (0, 1)
    assert between.stages["intent"].sum_minor == MILLION, "as the amount was that day"
    after = funnel_at(session, date(2026, 5, 12))
    assert (after.won.sum_minor, after.later_won) == (2 * MILLION, 1)
    assert read_content(session, Figures(session, clock.day), week_of(date(2026, 3, 10))).figures.won == ()


def test_what_was_opened_again_is_won_no_more_and_the_week_says_so(session: Session, clock: Clock) -> None:
    row = added(session, "Lichuan")
    clock.day = date(2026, 3, 10)
    session.execute(WinDeal(row, MILLION, 1, "2026-03-10"))
    clock.day = date(2026, 4, 8)
    session.execute(ReopenDeals((row,), "shortlisted"))
    then = funnel_at(session, date(2026, 3, 20))
    assert (then.won.count, then.stages["intent"].count) == (0, 1)
    assert funnel_at(session, date(2026, 4, 8)).stages["shortlisted"].count == 1
    week = read_content(session, Figures(session, clock.day), week_of(date(2026, 3, 10))).figures
    assert (week.won, [deal.row for deal in week.taken_back]) == ((), [row])
    clock.day = date(2026, 6, 1)
    session.execute(LoseDeals((row,), "price", closed_date="2026-05-30"))
    lost = funnel_at(session, date(2026, 5, 31))
    assert (lost.lost.count, lost.lost.sum_minor, lost.later_lost) == (1, MILLION, 1)


FIRST = date(2025, 12, 15)
SPAN = 60

happenings = st.lists(
    st.tuples(
        st.sampled_from(["add", "win", "win", "lose", "reopen", "amount"]),
        st.integers(0, 5),
        st.integers(0, 3),
        st.integers(0, 40),
        st.integers(1, 9),
    ),
    min_size=3,
    max_size=25,
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(happenings)
def test_targets_review_and_the_funnel_of_a_day_agree(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, int, int, int]]
) -> None:
    clock = Clock(FIRST)
    session = Session.create(tmp_path_factory.mktemp("f") / "f.funnel", clock=clock)
    rows = [added(session, "A"), added(session, "B", "target")]
    for what, which, later, back, size in steps:
        clock.day = min(clock.day + timedelta(days=later), FIRST + timedelta(days=SPAN))
        row = rows[which % len(rows)]
        deal = session.deal(row)
        assert deal is not None
        day = max(FIRST, clock.day - timedelta(days=back)).isoformat()
        if what == "add":
            rows.append(added(session, f"C{len(rows)}", OPEN_STAGES[size % 5], size * MILLION))
        elif what == "win":
            session.execute(WinDeal(row, size * MILLION, size, day))
        elif what == "lose":
            session.execute(LoseDeals((row,), "price", closed_date=day))
        elif what == "reopen" and deal.outcome != "open":
            session.execute(ReopenDeals((row,), OPEN_STAGES[size % 5]))
        elif what == "amount":
            session.execute(EditDeal(row, {"amount_minor": size * MILLION}))
    today = clock.day
    figures = Figures(session, today)
    plain = session.store.file.connection.execute
    years = {
        (year, measure): year_figures(session, figures, year, measure, today)
        for year in (2025, 2026)
        for measure in ("money", "units")
    }
    asked = FIRST
    while asked <= today:
        found = funnel_at(session, asked)
        for outcome, there in (("won", found.won), ("lost", found.lost)):
            count, total = plain(
                "SELECT count(*), coalesce(sum(amount_minor), 0) FROM deal WHERE outcome = ? "
                "AND closed_date <= ?",
                (outcome, asked.isoformat()),
            ).fetchone()
            assert (there.count, there.sum_minor) == (count, total)
        won = sum(
            figures.won_line[(asked - date(year, 1, 1)).days]
            if asked.year == year
            else (figures.reached if year < asked.year else 0)
            for (year, measure), figures in years.items()
            if measure == "money"
        )
        assert found.won.sum_minor == won
        asked += timedelta(days=1)
    now = funnel_now(session, figures)
    assert (found.stages, found.unrecorded, found.won, found.lost) == (
        now.stages,
        now.unrecorded,
        now.won,
        now.lost,
    )
    week = week_of(FIRST)
    while week.start <= today:
        content = read_content(session, figures, week).figures
        before = funnel_at(session, week.start - timedelta(days=1))
        after = funnel_at(session, week.end)
        assert content.won_minor == after.won.sum_minor - before.won.sum_minor
        assert len(content.lost) == after.lost.count - before.lost.count
        week = week_of(week.start + timedelta(days=7))
    session.close()
