"""The sample is believable, lawful, and has the worked example's figures on whatever day it is made."""

from __future__ import annotations

from collections.abc import Generator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from funnel_desktop.commands.customers import fitting_source
from funnel_desktop.commands.session import Session
from funnel_desktop.method.people import source_contradicts
from funnel_desktop.method.records import Lead, Visit
from funnel_desktop.method.stages import COMPLIANCE_CHECKS, OPEN_STAGES, SOURCES, STAGE_OF_CHECK
from funnel_desktop.queries.board_index import BoardIndex
from funnel_desktop.queries.chart import chart_figures
from funnel_desktop.queries.figures import Figures
from funnel_desktop.queries.insights import InsightBook, compared_in_slices, days_of, slips_in_slices
from funnel_desktop.queries.same_customers import MayBeOne, customers_alike
from funnel_desktop.sample.funnel import SampleFunnel
from funnel_desktop.store.checking import check_file
from tests.method.test_insights_change import ended


def made(path: Path, day: date, language: str = "zh_CN", hour: int = 11) -> Session:
    moment = datetime(day.year, day.month, day.day, hour).astimezone()
    session = Session.create(path, clock=lambda: moment, language=language)
    session.execute(SampleFunnel())
    return session


@pytest.mark.parametrize("day", [date(2026, 11, 24), date(2027, 1, 1), date(2028, 2, 29), date(2026, 7, 4)])
def test_the_worked_example_on_any_day(tmp_path: Path, day: date) -> None:
    session = made(tmp_path / "s.funnel", day)
    figures = Figures(session, day)
    money = figures.balance.money
    assert money is not None
    assert figures.balance.binding == "money"
    assert money.contracts_needed == pytest.approx(20)
    assert money.won_contracts == pytest.approx(12.4)
    table = {
        line.stage: (round(line.needed, 1), round(line.have, 1), round(line.gap, 1)) for line in money.stages
    }
    assert table["target"] == (76.0, 147.5, 71.5)
    assert table["qualified"] == (30.4, 51.8, 21.4)
    assert table["shortlisted"] == (15.2, 19.9, 4.7)
    assert table["intent"] == (10.1, 8.6, -1.5)
    assert table["near_win"] == (8.4, 3.0, -5.4)
    chart = chart_figures(figures, "money").contracts
    assert [f"{stage.expected:.2f}" for stage in chart.stages][::3] == ["27.15", "18.85"]
    assert check_file(session.store.file.connection) == []
    assert session.store.deals.count() == 209
    now = session.context.at
    for table_name, column in (
        ("stage_move", "moved_at"),
        ("check_answer", "answered_at"),
        ("field_change", "changed_at"),
    ):
        (latest,) = session.store.file.connection.execute(
            f"SELECT max({column}) FROM {table_name}"
        ).fetchone()
        assert latest <= now
    session.close()


def test_a_year_of_history_and_something_to_do(tmp_path: Path) -> None:
    day = date(2026, 11, 24)
    session = made(tmp_path / "s.funnel", day)
    rows = session.store.file.connection.execute
    (first,) = rows("SELECT min(moved_at) FROM stage_move").fetchone()
    assert first < (day - timedelta(days=365)).isoformat()
    index = BoardIndex(session, Figures(session, day).totals, day)
    assert 5 <= index.count_stale() <= 12
    assert 3 <= index.count_overdue() <= 10
    (no_step,) = rows("SELECT count(*) FROM deal WHERE outcome = 'open' AND next_step = ''").fetchone()
    assert 3 <= no_step <= 8
    assert {source for (source,) in rows("SELECT source FROM deal")} == set(SOURCES)
    assert rows("SELECT count(*) FROM deal WHERE outcome = 'lost' AND lost_reason <> ''").fetchone() == (150,)
    assert rows("SELECT count(*) FROM deal WHERE outcome = 'lost' AND competitor <> ''").fetchone()[0] >= 20
    assert rows("SELECT count(*) FROM field_change").fetchone()[0] >= 8
    assert {key for (key,) in rows("SELECT check_key FROM check_answer")} == set(STAGE_OF_CHECK)
    keys = session.playbook.loss_reasons
    assert all(reason in keys for (reason,) in rows("SELECT lost_reason FROM deal WHERE outcome = 'lost'"))
    session.close()


@pytest.mark.parametrize("day", [date(2026, 11, 29), date(2027, 1, 1), date(2028, 2, 29)])
def test_it_loses_deals_like_a_real_rep(tmp_path: Path, day: date) -> None:
    session = made(tmp_path / "s.funnel", day)
    rows = session.store.file.connection.execute
    rates = Figures(session, day).win_rates
    for stage, standard in session.playbook.stages.items():
        rate = rates.stages[stage].rate
        assert rate is not None
        assert rate == pytest.approx(standard.probability, abs=0.07), stage
    assert rates.overall.sample == 164
    lost_at = dict(rows("SELECT stage, count(*) FROM deal WHERE outcome = 'lost' GROUP BY stage"))
    assert [lost_at[stage] for stage in OPEN_STAGES] == [99, 33, 12, 4, 2]
    months = rows(
        "SELECT count(*) FROM deal WHERE outcome = 'lost' GROUP BY substr(closed_date, 1, 7)"
    ).fetchall()
    assert len(months) >= 13, "in every month of the year"
    assert len(rows("SELECT DISTINCT lost_reason FROM deal WHERE outcome = 'lost'").fetchall()) >= 7
    by_source = dict(
        rows("SELECT source, avg(outcome = 'won') FROM deal WHERE outcome <> 'open' GROUP BY source")
    )
    assert by_source["cold"] < by_source["follow_up"] < by_source["inbound"]
    mean = dict(
        rows(
            "SELECT amount_minor > 50000000, avg(outcome = 'won') FROM deal "
            "WHERE outcome <> 'open' GROUP BY amount_minor > 50000000"
        )
    )
    assert mean[1] < mean[0], "the large ones are lost more often"
    rivals = rows(
        "SELECT competitor, sum(outcome = 'won'), sum(outcome = 'lost') FROM deal "
        "WHERE outcome <> 'open' AND competitor <> '' GROUP BY competitor"
    ).fetchall()
    assert len(rivals) == 4
    assert any(won > lost for _, won, lost in rivals)
    assert any(won < lost for _, won, lost in rivals)
    session.close()


WAN = 1_000_000  # 10,000 yuan in minor units


@pytest.mark.parametrize(
    "day", [date(2026, 10, 15), date(2026, 11, 24), date(2026, 11, 30), date(2026, 12, 6), date(2027, 11, 9)]
)
def test_of_its_last_month_every_bar_has_something_to_show(tmp_path: Path, day: date) -> None:
    session = made(tmp_path / "s.funnel", day)
    book = InsightBook(session)
    ended(book.read_in_slices())
    found = ended(compared_in_slices(book, Figures(session, day), days_of("month", day)))
    sums = {name: part.sum_minor for name, part in found.parts.items()}
    assert all(sums.values()), sums
    assert len(found.parts["slipped"].rows) == 3
    assert (len(found.parts["up"].rows), len(found.parts["down"].rows)) == (1, 1)
    assert len(found.parts["new"].rows) == 1
    session.close()


@pytest.mark.parametrize("day", [date(2026, 11, 24), date(2026, 11, 30), date(2027, 1, 1), date(2026, 7, 4)])
def test_its_closing_dates_hold_like_those_of_a_real_rep(tmp_path: Path, day: date) -> None:
    session = made(tmp_path / "s.funnel", day)
    book = InsightBook(session)
    ended(book.read_in_slices())
    slips, habit = ended(slips_in_slices(book, days_of("month", day)))
    assert sorted(slip.times for slip in slips) == [1, 1, 2]
    assert all(slip.after is not None and 20 <= slip.after - slip.before <= 50 for slip in slips)
    assert habit.enough
    assert habit.signed >= 12
    assert len(habit.late) == pytest.approx(habit.signed / 2, abs=1.5)
    assert habit.days_late == pytest.approx(24, abs=3)
    assert len(habit.in_time) > len(habit.early) >= 2
    session.close()


@pytest.mark.parametrize("day", [date(2026, 11, 30), date(2027, 1, 1), date(2028, 2, 29), date(2026, 7, 4)])
def test_what_was_edited_was_edited_while_the_deal_was_open(tmp_path: Path, day: date) -> None:
    session = made(tmp_path / "s.funnel", day)
    rows = session.store.file.connection.execute
    wrong = rows(
        """
        SELECT customer, field, before, after, changed_at, created_at, closed_date
        FROM field_change JOIN deal ON deal.id = deal_id
        WHERE changed_at < created_at OR changed_at > updated_at OR before = after
              OR date(changed_at) > closed_date
        """
    ).fetchall()
    assert wrong == []
    # Every edit goes on from where the one before it ended, up to what the deal says now.
    ends: dict[tuple[str, str], str] = {}
    for deal, field, before, after in rows(
        "SELECT deal_id, field, before, after FROM field_change ORDER BY changed_at, rowid"
    ):
        assert before == ends.get((deal, field), before)
        ends[deal, field] = after
    now = {deal.id: deal for deal in session.store.deals.all_deals()}
    for (deal, field), after in ends.items():
        assert str(getattr(now[deal], field)) == after
    assert {field for _, field in ends} == {"amount_minor", "expected_close_date"}
    session.close()


def test_its_open_deals_stand_as_in_the_example(tmp_path: Path) -> None:
    session = made(tmp_path / "s.funnel", date(2026, 11, 24))
    rows = session.store.file.connection.execute
    stages = {
        stage: (count, amount / WAN)
        for stage, count, amount in rows(
            "SELECT stage, count(*), sum(amount_minor) FROM deal WHERE outcome = 'open' GROUP BY stage"
        )
    }
    assert stages == {
        "target": (18, 412),
        "qualified": (12, 386.5),
        "shortlisted": (7, 241),
        "intent": (5, 188),
        "near_win": (3, 96),
    }
    near_win = rows(
        "SELECT amount_minor, expected_close_date FROM deal WHERE outcome = 'open' AND stage = 'near_win' "
        "ORDER BY rowid"
    ).fetchall()
    assert [(amount // WAN, day) for amount, day in near_win] == [
        (36, "2027-01-01"),
        (34, "2026-12-24"),
        (26, "2026-12-21"),
    ]
    won = rows(
        "SELECT sum(amount_minor) FROM deal WHERE outcome = 'won' AND closed_date >= '2026-01-01'"
    ).fetchone()
    assert won == (372 * WAN,)
    session.close()


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_no_two_of_its_customers_may_be_one(tmp_path: Path, language: str) -> None:
    session = made(tmp_path / "s.funnel", date(2026, 11, 29), language)
    found: list[MayBeOne] = []

    def look() -> Generator[float, None, None]:
        found.extend((yield from customers_alike(session)))

    for _ in look():
        pass
    assert found == []
    session.close()


@pytest.mark.parametrize("day", [date(2026, 11, 24), date(2027, 1, 1), date(2028, 2, 29), date(2026, 7, 4)])
def test_every_source_agrees_with_what_the_file_knows(tmp_path: Path, day: date) -> None:
    session = made(tmp_path / "s.funnel", day)
    deals = session.store.file.connection.execute(
        """
        SELECT deal.rowid, deal.customer, deal.contact_name, deal.source,
               count(old.id) AS bought, coalesce(sum(old.contact_name = deal.contact_name), 0) AS known
        FROM deal LEFT JOIN deal AS old ON old.customer = deal.customer AND old.rowid <> deal.rowid
             AND old.outcome = 'won' AND old.closed_date <= deal.entered_date
        GROUP BY deal.rowid
        """
    ).fetchall()
    assert len(deals) == 209
    for row, customer, contact, source, bought, known in deals:
        if not bought:
            assert source in ("cold", "follow_up", "inbound"), customer
        else:
            assert source == ("cultivation" if known else "penetration"), customer
        fitting = fitting_source(session.store, customer, contact, row)
        assert fitting is not None
        assert fitting.won == bought
        assert not source_contradicts(source, bool(fitting.won))
    assert {"penetration", "cultivation"} <= {deal[3] for deal in deals}
    customers = {deal[1] for deal in deals}
    for lead in session.store.records.all(Lead):
        assert lead.customer not in customers
        assert not source_contradicts(lead.source, False)
    by_id = {deal.id: deal for deal in session.store.deals.all_deals()}
    for visit in session.store.records.all(Visit):
        if visit.deal_id is not None:
            assert visit.source == by_id[visit.deal_id].source
    session.close()


def test_no_answer_oversteps_the_law(tmp_path: Path) -> None:
    session = made(tmp_path / "s.funnel", date(2026, 11, 24))
    answers = session.store.file.connection.execute("SELECT check_key, answer FROM check_answer").fetchall()
    given = {(key, answer) for key, answer in answers if key in COMPLIANCE_CHECKS}
    assert given == {("n1", "not_applicable"), ("n2", "not_applicable"), ("n4", "unknown")}
    session.close()


def test_the_sample_is_one_step_to_undo(tmp_path: Path) -> None:
    session = made(tmp_path / "s.funnel", date(2026, 11, 24))
    assert len(session.store.undo_steps) == 1
    session.undo()
    assert session.store.deals.count() == 0
    assert session.settings.target_minor is None
    session.close()


def test_the_sample_speaks_the_user_s_language(tmp_path: Path) -> None:
    texts = {}
    for language in ("zh_CN", "en"):
        session = made(tmp_path / f"{language}.funnel", date(2026, 11, 24), language)
        rows = session.store.file.connection.execute(
            "SELECT customer, project, contact_name, contact_position, next_step, competitor, note FROM deal"
        ).fetchall()
        texts[language] = [text for row in rows for text in row if text]
        assert len({row[0] for row in rows}) >= 55
        assert len({row[2] for row in rows}) == 132, "the others are with somebody who is known already"
        evidence = session.store.file.connection.execute(
            "SELECT evidence FROM check_answer WHERE evidence <> ''"
        )
        texts[language] += [text for (text,) in evidence]
        session.close()
    chinese = [any("一" <= letter <= "鿿" for letter in text) for text in texts["zh_CN"]]
    assert sum(chinese) > 0.97 * len(chinese)
    assert not any("一" <= letter <= "鿿" for text in texts["en"] for letter in text)


def test_the_same_day_gives_the_same_sample(tmp_path: Path) -> None:
    dumps = []
    for name in "ab":
        session = made(tmp_path / f"{name}.funnel", date(2026, 11, 24))
        deals = list(session.store.deals.all_deals())
        dumps.append(
            [
                (deal.customer, deal.amount_minor, deal.stage, deal.stage_since, deal.next_step)
                for deal in deals
            ]
        )
        session.close()
    assert dumps[0] == dumps[1]
