"""The forecast of an open file: what it adds up to, how it follows changes, what it knew on past days."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from funnel_desktop.commands.care import back_up
from funnel_desktop.commands.closing import LoseDeals, WinDeal
from funnel_desktop.commands.deals import AddDeal, DeleteDeals, EditDeal, MoveDeals, SetSettings
from funnel_desktop.commands.session import Session
from funnel_desktop.commands.targets import BeforeValues, SetWonBefore
from funnel_desktop.method.forecast_figures import ForecastFigures, Score, month_ends
from funnel_desktop.method.stages import OPEN_STAGES
from funnel_desktop.method.usual_then import usual_then
from funnel_desktop.queries.figures import Figures
from funnel_desktop.queries.forecast import Forecasts
from funnel_desktop.sample.funnel import SampleFunnel
from funnel_desktop.store.known import known_deals
from tests.steps import finished

DAY = date(2026, 11, 29)


class Desk:
    """A file in which the test says what day it is."""

    def __init__(self, path: Path, day: date) -> None:
        self.day = day
        self.session = Session.create(path, clock=lambda: self.now)
        self.forecasts = Forecasts(self.session)
        self.session.subscribe(self.forecasts.follow)

    @property
    def now(self) -> datetime:
        return datetime(self.day.year, self.day.month, self.day.day, 18).astimezone()

    def on(self, day: date) -> Desk:
        self.day = day
        return self

    def forecast(self, day: date | None = None, until: date | None = None) -> ForecastFigures:
        return finished(self.forecasts.work(day, until))

    def anew(self, day: date | None = None) -> ForecastFigures:
        """Work it out as if the file had just been opened."""
        return finished(Forecasts(self.session).work(day))


@pytest.fixture
def sample(funnel_path: Path) -> Iterator[Desk]:
    desk = Desk(funnel_path, DAY)
    desk.session.execute(SampleFunnel())
    yield desk
    desk.session.close()


@pytest.fixture
def desk(funnel_path: Path) -> Iterator[Desk]:
    desk = Desk(funnel_path, date(2026, 1, 5))
    yield desk
    desk.session.close()


def test_won_and_still_to_come_add_up(sample: Desk) -> None:
    figures = sample.forecast()
    period = Figures(sample.session, DAY)
    assert figures.won.minor == period.pipeline.won_minor
    assert figures.won.number == period.pipeline.won_count
    for part, total, won in (
        (figures.amount, figures.total_amount, figures.won.minor),
        (figures.number, figures.total_number, figures.won.number),
    ):
        assert total == pytest.approx([value + won for value in part])
    assert figures.until == date(2026, 12, 31)
    assert figures.open.number <= sum(period.pipeline.counts.values())
    assert figures.total_amount.p90 < figures.at_most.minor
    assert figures.closed == len(sample.session.store.deals.closed())
    assert not figures.from_method
    assert figures.says_chances
    assert [deal.row for deal in figures.deals] == [
        deal.row for deal in sorted(figures.deals, key=lambda one: (-one.this_period, -one.twelve_months))
    ]


def test_months_go_on_from_tomorrow_and_the_year_holds_them(sample: Desk) -> None:
    figures = sample.forecast()
    assert [(month.first, month.last) for month in figures.months[:3]] == [
        (date(2026, 11, 30), date(2026, 11, 30)),
        (date(2026, 12, 1), date(2026, 12, 31)),
        (date(2027, 1, 1), date(2027, 1, 31)),
    ]
    assert len(figures.months) == 12
    assert figures.months[1].amount_until == figures.amount
    means = [month.amount.mean for month in figures.months]
    assert sum(means) == pytest.approx(figures.months[-1].amount_until.mean, rel=0.02)
    ends = [month.number_until.p50 for month in figures.months]
    assert ends == sorted(ends)
    on_the_last_day = sample.on(date(2026, 11, 30)).forecast()
    assert on_the_last_day.months[0].first == date(2026, 12, 1)
    assert {deal.this_month for deal in on_the_last_day.deals} == {0.0}


def test_month_ends_pass_the_year() -> None:
    assert month_ends(date(2027, 12, 5), 3) == [date(2027, 12, 31), date(2028, 1, 31), date(2028, 2, 29)]


def test_a_period_that_is_over_has_nothing_to_come(sample: Desk) -> None:
    figures = sample.forecast(until=DAY)
    assert figures.amount[:3] == (0, 0, 0)
    assert figures.total_amount.p90 == figures.won.minor


def test_what_was_worked_out_stays_until_something_changes(sample: Desk) -> None:
    before = sample.forecast()
    assert sample.forecasts.known() is before
    assert sample.forecast() is before
    row = sample.session.store.deals.column("near_win")[0]
    sample.session.execute(WinDeal(row, 90_000_000, None, DAY.isoformat()))
    assert sample.forecasts.known() is None
    after = sample.forecast()
    assert after.won.number == before.won.number + 1
    assert after == sample.anew()


def test_a_note_leaves_the_forecast_as_it_is_and_an_amount_does_not(sample: Desk) -> None:
    before = sample.forecast()
    row = sample.session.store.deals.column("intent")[0]
    words = {"note": "方案已发", "next_step": "回访", "next_step_date": "2026-12-01", "contact_phone": "138"}
    sample.session.execute(EditDeal(row, words))
    assert sample.forecasts.known() is before
    assert sample.anew() == before
    sample.session.undo()
    assert sample.forecasts.known() is before
    sample.session.execute(EditDeal(row, {"expected_close_date": "2026-12-20"}))
    assert sample.forecasts.known() is None
    assert sample.forecast() == sample.anew()
    sample.session.execute(EditDeal(row, {"amount_minor": 999_999_00, "note": ""}))
    assert sample.forecasts.known() is None
    assert sample.forecast() == sample.anew()


def test_every_kind_of_change_is_followed(sample: Desk) -> None:
    deals, session = sample.session.store.deals, sample.session
    sample.forecast()
    session.execute(AddDeal({"customer": "东莞栎川电子", "amount_minor": 70_000_000}, "intent"))
    assert sample.forecast() == sample.anew()
    session.execute(MoveDeals(tuple(deals.column("target")[:4]), "shortlisted"))
    assert sample.forecast() == sample.anew()
    session.execute(LoseDeals((deals.column("intent")[0],), "price"))
    session.execute(DeleteDeals((deals.column("qualified")[0],)))
    assert sample.forecast() == sample.anew()
    for _ in range(4):
        finished(session.undo_in_slices())
        assert sample.forecast() == sample.anew()


def test_a_change_while_it_is_worked_out_is_not_lost(sample: Desk) -> None:
    steps = sample.forecasts.work()
    next(steps)
    row = sample.session.store.deals.column("near_win")[0]
    sample.session.execute(WinDeal(row, 90_000_000, None, DAY.isoformat()))
    finished(steps)
    assert sample.forecast() == sample.anew()


def test_half_of_a_change_is_never_read(sample: Desk) -> None:
    before = sample.forecast()
    for ends in (False, True):
        forecasts = Forecasts(sample.session)
        sample.session.subscribe(forecasts.follow)
        change = sample.session.undo_in_slices()
        next(change)
        assert sample.session.in_change
        steps = forecasts.work()
        for _ in range(50):
            next(steps)
        assert not forecasts._told
        if ends:
            finished(change)
            assert finished(steps).open.number == 0
        else:
            change.close()
            assert finished(steps) == before


def test_work_that_is_not_wanted_any_more_leaves_nothing(sample: Desk) -> None:
    steps = sample.forecasts.work()
    next(steps)
    steps.close()
    assert sample.forecasts.known() is None
    assert sample.forecast() == sample.anew()


def test_a_past_day_is_forecast_by_what_was_known_then(desk: Desk) -> None:
    """Whatever is noted later changes nothing of what a past day says."""
    for number in range(6):
        desk.on(date(2026, 1, 5) + timedelta(days=number))
        desk.session.execute(
            AddDeal({"customer": f"客户 {number}", "amount_minor": 1_000_000}, OPEN_STAGES[number % 5])
        )
    rows = [row for stage in OPEN_STAGES for row in desk.session.store.deals.column(stage)]
    then = desk.on(date(2026, 2, 10)).forecast()
    desk.on(date(2026, 3, 20)).session.execute(LoseDeals((rows[0],), "price", closed_date="2026-02-01"))
    desk.session.execute(WinDeal(rows[-1], 2_000_000, None, "2026-02-05"))
    desk.session.execute(AddDeal({"customer": "后来", "amount_minor": 5_000_000}, "near_win"))
    again = desk.forecast(date(2026, 2, 10))
    assert again == then
    assert again.won.number == 0
    assert desk.forecast().won == (1, 2_000_000)


def test_past_months_are_scored_by_what_came(desk: Desk) -> None:
    for number in range(30):
        desk.on(date(2026, 1, 5) + timedelta(days=5 * number))
        desk.session.execute(
            AddDeal({"customer": f"客户 {number}", "amount_minor": 1_000_000}, OPEN_STAGES[number % 5])
        )
        if number % 3 == 2:
            opened = [row for stage in OPEN_STAGES for row in desk.session.store.deals.column(stage)]
            desk.session.execute(WinDeal(opened[-1], 1_000_000, None, desk.day.isoformat()))
    desk.on(date(2026, 6, 3))
    score = finished(desk.forecasts.work_score())
    assert [line.day for line in score.months] == [date(2026, month, 1) for month in range(2, 6)]
    won = desk.session.store.statistics
    for line in score.months:
        came = won.won_between(line.day, line.month.until)
        assert line.month.came == (came.count, came.sum_minor)
        said = desk.forecast(line.day, line.month.until)
        known = won.won_between(line.day, line.day)
        assert line.month.amount == pytest.approx(said.amount.plus(known.sum_minor))
        assert line.period is None
    assert 0 <= score.amounts_within <= len(score.months)
    desk.on(date(2027, 1, 2))
    periods = [line.period for line in finished(desk.forecasts.work_score()).months[:11]]
    year = won.won_between(date(2026, 1, 1), date(2026, 12, 31))
    assert {said.came for said in periods if said} == {(year.count, year.sum_minor)}
    assert all(periods)


def test_the_score_is_worked_out_anew_only_when_the_past_is_another(desk: Desk) -> None:
    rows = []
    for number in range(12):
        desk.on(date(2026, 1, 5) + timedelta(days=9 * number))
        deal = {"customer": f"客户 {number}", "amount_minor": 1_000_000}
        change = desk.session.execute(AddDeal(deal, OPEN_STAGES[number % 5]))
        assert change.deals
        rows.append(change.deals[0].row)
    desk.on(date(2026, 6, 3))

    def score() -> Score:
        found = finished(desk.forecasts.work_score())
        assert found == finished(Forecasts(desk.session).work_score())
        return found

    first = score()
    desk.session.execute(MoveDeals((rows[0],), "near_win"))
    desk.session.execute(AddDeal({"customer": "新", "amount_minor": 5_000_000}, "target"))
    desk.session.execute(WinDeal(rows[1], 1_000_000, None, "2026-06-02"))
    desk.session.execute(SetSettings(replace(desk.session.settings, average_minor=70_000)))
    desk.on(date(2026, 6, 4))
    again = score()
    assert all(one is other for one, other in zip(first.months, again.months, strict=True))
    # Won in May, as is learned in June; then corrected.
    desk.session.execute(WinDeal(rows[2], 1_000_000, None, "2026-05-20"))
    won = score()
    assert won.months[-1].month.came == (1, 1_000_000)
    assert won.months[-1] is not again.months[-1]
    desk.session.undo()
    assert score() == again
    desk.session.execute(DeleteDeals((rows[3],)))
    assert score().months[0] != again.months[0] or score().months[-1] != again.months[-1]


def test_a_file_of_today_has_no_past_months(desk: Desk) -> None:
    assert finished(desk.forecasts.work_score()).months == ()
    desk.session.execute(AddDeal({"customer": "新"}, "target"))
    assert finished(desk.forecasts.work_score()).months == ()
    figures = desk.forecast()
    assert figures.from_method
    assert figures.won == (0, 0)


def test_the_period_of_the_settings_counts(sample: Desk) -> None:
    settings = replace(sample.session.settings, period_start=date(2026, 7, 1), period_end=date(2027, 6, 30))
    before = sample.forecast()
    sample.session.execute(SetSettings(settings))
    after = sample.forecast()
    assert after.until == date(2027, 6, 30)
    assert after.won.number < before.won.number
    assert after.amount.p50 > before.amount.p50


def test_what_was_won_before_one_began_counts_among_the_won(sample: Desk) -> None:
    before = sample.forecast()
    sample.session.execute(SetWonBefore(2026, {3: BeforeValues(50_000_000, 2, 4), 11: BeforeValues(1_000)}))
    after = sample.forecast()
    assert after.won == (before.won.number + 2, before.won.minor + 50_001_000)
    assert after.amount == before.amount
    assert after.won.minor == Figures(sample.session, DAY).pipeline.won_minor
    # Of a past day it counts as far as its month had come.
    assert (
        sample.forecast(date(2026, 10, 31)).won.minor == sample_won(sample, date(2026, 10, 31)) + 50_000_000
    )


def sample_won(sample: Desk, until: date) -> int:
    return sample.session.store.statistics.won_between(date(2026, 1, 1), until).sum_minor


def test_stuck_deals_are_those_of_the_balance(desk: Desk) -> None:
    """Longer in their stage than three usual stays by what the settings choose: 45 days at Near-win."""
    measured = desk.session.settings
    desk.session.execute(SetSettings(replace(measured, probability_mode="standard")))
    rows = []
    for day in (date(2026, 1, 5), date(2026, 1, 8)):
        desk.on(day).session.execute(AddDeal({"customer": str(day), "amount_minor": 1_000_00}, "near_win"))
        rows.append(desk.session.store.deals.last_row())
    figures = desk.on(date(2026, 1, 5) + timedelta(days=47)).forecast()
    words = {deal.row: deal.word for deal in figures.deals}
    assert words[rows[0]] == "stuck"
    assert words[rows[1]] != "stuck"
    assert figures.at_most == (1, 1_000_00)
    longest = Figures(desk.session, desk.day).longest_stays_under(desk.session.settings)
    assert longest["near_win"] == 45
    # In whole days, as on the card: on the 45th day it is not stuck yet, however late that is.
    for days, stuck in ((45, 0), (46, 1)):
        desk.on(date(2026, 1, 5) + timedelta(days=days))
        assert [deal.word for deal in desk.forecast().deals].count("stuck") == stuck
        stock = Figures(desk.session, desk.day).stock_under(desk.session.settings)
        assert stock["near_win"].stuck == stuck
    desk.on(date(2026, 1, 5) + timedelta(days=47))
    desk.session.execute(SetSettings(replace(measured, probability_mode="measured")))
    assert desk.forecast().at_most == (2, 2_000_00)


def test_what_is_usual_is_that_of_the_balance(sample: Desk) -> None:
    """Told from the history of each deal, or counted as they change: to the last digit."""
    deals = known_deals(sample.session.store.file.connection)
    figures = Figures(sample.session, DAY)
    assert figures.usual.cases > 20
    assert usual_then(deals, DAY).usual == figures.usual
    forecast, stock = sample.forecast(), figures.stock_under(figures.settings)
    assert forecast.pace == figures.usual.theta
    assert forecast.open.number == sum(there.deals for there in stock.values())


def test_a_forecast_needs_of_numpy_what_goes_to_users(sample: Desk, tmp_path: Path) -> None:
    """Without the parts that packaging/contents.py leaves out."""
    finished(back_up(sample.session.path, tmp_path / "copy.funnel", None))
    program = (
        "import sys; sys.modules['numpy.random'] = sys.modules['numpy.fft'] = None\n"
        "from funnel_desktop.__main__ import main\n"
        f"raise SystemExit(main(['forecast', {str(tmp_path / 'copy.funnel')!r}, '--deals']))"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "P50" in ran.stdout


def test_numpy_waits_for_the_first_forecast() -> None:
    program = (
        "import sys, funnel_desktop.queries.forecast, funnel_desktop.wording.forecast, "
        "funnel_desktop.cli.forecast; print([name for name in sys.modules if name == 'numpy'])"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout == "[]\n"
