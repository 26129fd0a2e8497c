"""Insights over a real file: what changed, what slipped, what was known later; kept by every change."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from funnel_desktop.commands.change import Change
from funnel_desktop.commands.context import Command
from funnel_desktop.commands.deals import (
    AddDeal,
    AnswerChecks,
    DeleteDeals,
    EditDeal,
    LoseDeals,
    MoveDeals,
    ReopenDeals,
    SetSettings,
    WinDeal,
)
from funnel_desktop.commands.importing import ImportDeals
from funnel_desktop.commands.own_columns import ChangeOwnColumns, SetOwnValues, WantedColumn
from funnel_desktop.commands.session import Session, run_through
from funnel_desktop.exchange.plan import propose
from funnel_desktop.exchange.reading import open_table
from funnel_desktop.exchange.records import read_deals
from funnel_desktop.method.deal import Answer
from funnel_desktop.method.foretelling import Counts
from funnel_desktop.method.insights_change import Comparison
from funnel_desktop.method.stages import OPEN_STAGES
from funnel_desktop.queries.figures import Figures
from funnel_desktop.queries.insights import (
    Days,
    InsightBook,
    checks_in_slices,
    closed_in_slices,
    compared_in_slices,
    days_of,
    days_to_sign,
    expected_until,
    groups_in_slices,
    hanging_in_slices,
    losses_of,
    own_columns,
    slider_days,
    slips_in_slices,
    stages_in_slices,
)
from funnel_desktop.sample.funnel import SampleFunnel
from tests.method.test_insights_change import ended

from .conftest import StoryClock

WAN = 10_000_00


def figures_of(session: Session) -> Figures:
    return Figures(session, session.clock().date())


def compared(session: Session, days: Days, book: InsightBook | None = None) -> Comparison:
    book = InsightBook(session) if book is None else book
    ended(book.read_in_slices())
    return ended(compared_in_slices(book, figures_of(session), days))


def customers(session: Session, rows: tuple[int, ...]) -> set[str]:
    found = (session.deal(row) for row in rows)
    return {deal.customer for deal in found if deal is not None}


def a_month(session: Session, clock: StoryClock) -> Days:
    """Tell a month in which everything happens that can; return its days."""
    first = clock.now.date()
    rows: dict[str, int] = {}

    def add(name: str, amount: int, expected: str | None) -> None:
        values = {"customer": name, "amount_minor": amount * WAN, "expected_close_date": expected}
        session.execute(AddDeal(values, "intent"))
        rows[name] = session.store.deals.column("intent")[0]

    for name, amount in (("赢", 70), ("丢", 48), ("高", 20), ("低", 30), ("推", 129), ("留", 10)):
        add(name, amount, "2026-12-20")
    add("明年", 99, "2027-03-01")
    clock.later(days=3)
    add("新", 31, "2026-12-28")
    commands: list[Command] = [
        EditDeal(rows["高"], {"amount_minor": 26 * WAN}),
        EditDeal(rows["低"], {"amount_minor": 22 * WAN}),
        EditDeal(rows["推"], {"expected_close_date": "2027-01-27"}),
        LoseDeals((rows["丢"],), "price", competitor="远景"),
        WinDeal(rows["赢"], 72 * WAN, None, clock.now.date().isoformat()),
    ]
    for command in commands:
        session.execute(command)
    clock.later(days=4)
    return Days(first, clock.now.date())


def test_what_changed_in_a_month_opens_the_deals_of_each_bar(session: Session, clock: StoryClock) -> None:
    days = a_month(session, clock)
    found = compared(session, days)
    assert date.fromordinal(found.end) == date(2026, 12, 31)
    bars = {
        name: (part.sum_minor // WAN, customers(session, part.rows)) for name, part in found.parts.items()
    }
    assert bars == {
        "opening": (307, {"赢", "丢", "高", "低", "推", "留"}),
        "new": (31, {"新"}),
        "won": (-72, {"赢"}),
        "lost": (-48, {"丢"}),
        "up": (8, {"高", "赢"}),
        "down": (-8, {"低"}),
        "slipped": (-129, {"推"}),
        "closing": (89, {"高", "低", "留", "新"}),
    }
    assert customers(session, found.after.places[3].rows) == {"高", "低", "留", "新", "推", "明年"}
    assert customers(session, found.after.won.rows) == {"赢"}
    assert len(found.before.places[3].rows) == 7
    assert not found.before.came_later
    assert not found.before.noted_later


def test_a_book_follows_every_change_without_reading_all_anew(session: Session, clock: StoryClock) -> None:
    days = a_month(session, clock)
    book = InsightBook(session)
    heard: list[Change] = []
    session.subscribe(book.follow)
    session.subscribe(heard.append)
    compared(session, days, book)
    (row,) = (row for row in session.store.deals.column("intent") if _called(session, row) == "留")
    for command in (
        EditDeal(row, {"expected_close_date": None}),
        MoveDeals((row,), "near_win"),
        DeleteDeals((row,)),
    ):
        session.execute(command)
        assert said(compared(session, days, book)) == said(compared(session, days))
        session.undo()
    assert said(compared(session, days, book)) == said(compared(session, days))
    assert all(change.deals is not None for change in heard)


def said(found: Comparison) -> list[tuple[object, ...]]:
    """What a comparison says, whatever the order of the deals."""
    parts = [(name, part.sum_minor, sorted(part.rows)) for name, part in found.parts.items()]
    return parts + [
        (day.day, place, there.sum_minor, sorted(there.rows))
        for day in (found.before, found.after)
        for place, there in (*day.places.items(), (5, day.won))
    ]


def _called(session: Session, row: int) -> str:
    deal = session.deal(row)
    return "" if deal is None else deal.customer


def test_what_was_brought_or_put_right_later_is_said(
    session: Session, clock: StoryClock, tmp_path: Path
) -> None:
    days = a_month(session, clock)
    clock.later(days=20)
    sheet = tmp_path / "旧.csv"
    sheet.write_text(
        "客户名称,金额,阶段,创建日期,实际成交日期\n导入,5,意向客户,2026-11-01,\n导入赢,6,赢单,2026-10-01,2026-11-02\n",
        encoding="utf-8",
    )
    table = open_table(sheet)
    plan = propose(table)
    work = ImportDeals(read_deals(table, plan, clock.now.date()), plan.rows, sheet.name)
    run_through(session.execute_in_slices(work.name(), work.run))
    (row,) = (row for row in session.store.deals.column("intent") if _called(session, row) == "留")
    session.execute(WinDeal(row, 10 * WAN, None, (days.last - timedelta(days=1)).isoformat()))
    found = compared(session, days)
    assert customers(session, found.after.came_later) == {"导入", "导入赢"}
    assert customers(session, found.before.came_later) == {"导入", "导入赢"}
    assert customers(session, found.after.noted_later) == {"留"}
    assert customers(session, found.after.won.rows) == {"赢", "留", "导入赢"}
    assert customers(session, found.parts["won"].rows) == {"赢", "留"}


def test_slips_hanging_deals_rates_and_reasons_come_from_the_same_file(
    session: Session, clock: StoryClock
) -> None:
    days = a_month(session, clock)
    work = ChangeOwnColumns((), [WantedColumn("", "区域")])
    run_through(session.execute_in_slices(work.name(), work.run))
    (column,) = own_columns(session)
    (won,) = session.store.deals.column("won")
    session.execute(SetOwnValues(won, {column.id: "华南"}))
    book = InsightBook(session)
    ended(book.read_in_slices())
    slips = ended(slips_in_slices(book, days))
    assert [_called(session, slip.row) for slip in slips.slips] == ["推"]
    later = days.last + timedelta(days=2_000)
    figures = figures_of(session)
    stages = ended(stages_in_slices(book, figures, later))
    intent = stages.lines[3]
    # One was won out of Intent on the third day; of the others nothing was heard for years.
    assert {_called(session, row) for row in intent.moved} == {"赢"}
    assert {_called(session, row) for row in intent.lost} == {"丢"}
    assert (intent.days, intent.timed, intent.rate) == (3, 1, None)
    assert {_called(session, row) for row in intent.stuck} == {"高", "低", "推", "留", "明年", "新"}
    hanging = ended(hanging_in_slices(book, figures, later))
    assert {one.row for one in hanging.stuck} == set(intent.stuck)
    closed = ended(closed_in_slices(book, days.last))
    assert {_called(session, one.row): one.won for one in closed} == {"赢": True, "丢": False}
    groups = ended(groups_in_slices(session, closed, "competitor")).groups
    assert [(group.key, len(group.won), len(group.lost)) for group in groups] == [
        ("远景", 0, 1),
        ("", 1, 0),
    ]
    own = ended(groups_in_slices(session, closed, column.id)).groups
    assert [(group.key, len(group.won)) for group in own] == [("华南", 1), ("", 0)]
    assert ended(groups_in_slices(session, closed, "source")).groups[0].sample == 2
    (reason,) = losses_of(closed, days.last).reasons
    assert (reason.key, reason.deals) == ("price", 1)


def test_days_to_compare_are_whole_spans_up_to_today() -> None:
    today = date(2026, 11, 24)
    assert days_of("week", today) == (date(2026, 11, 17), today)
    assert days_of("month", today) == (date(2026, 10, 25), today)
    assert days_of("quarter", today) == (date(2026, 9, 30), today)
    assert days_of("year", today) == (date(2025, 12, 31), today)


def test_the_funnel_of_a_day_is_that_of_the_command_line(session: Session, clock: StoryClock) -> None:
    """The sample, and a month in which deals were opened again, or signed before that was noted."""
    session.execute(SampleFunnel())
    days = a_month(session, clock)
    (won, *_), lost = session.store.deals.column("won"), session.store.deals.lost()[0]
    yesterday = clock.now.date() - timedelta(days=1)
    commands: list[Command] = [
        ReopenDeals((won, lost), "qualified"),
        WinDeal(lost, 5 * WAN, 1, (yesterday - timedelta(days=3)).isoformat()),
        WinDeal(lost, 6 * WAN, 1, (yesterday - timedelta(days=9)).isoformat()),
        LoseDeals((session.store.deals.column("near_win")[0],), "price", closed_date=yesterday.isoformat()),
    ]
    for command in commands:
        clock.later(hours=1)
        session.execute(command)
    book = InsightBook(session)
    ended(book.read_in_slices())
    figures = Figures(session, clock.now.date())
    for back in (0, 1, 3, 5, 9, 12, 40, 200, 700):
        day = clock.now.date() - timedelta(days=back)
        there = session.store.statistics.funnel_at(day)
        found = ended(compared_in_slices(book, figures, Days(day - timedelta(days=1), day))).after
        stages = {None: -1} | {stage: place for place, stage in enumerate(OPEN_STAGES)}
        assert {stages[at.stage]: (at.count, at.sum_minor) for at in there.stages if at.count} == {
            place: (len(stood.rows), stood.sum_minor) for place, stood in found.places.items() if stood.rows
        }
    assert days.last <= clock.now.date()


def test_what_is_stuck_here_is_stuck_in_the_balance(session: Session, clock: StoryClock) -> None:
    session.execute(SampleFunnel())
    a_month(session, clock)
    for days in (0, 60, 90, 200):
        clock.later(days=days)
        today = clock.now.date()
        figures = figures_of(session)
        book = InsightBook(session)
        ended(book.read_in_slices())
        ended(stages_in_slices(book, figures, today))
        stock, longest = figures.stock_under(figures.settings), figures.longest_stays_under(figures.settings)
        assert days_to_sign(figures) == figures.days_to_sign_under(figures.settings)
        hanging = ended(hanging_in_slices(book, figures, today))
        stuck = Counter(deal.stage for deal in hanging.deals if deal.days > longest[deal.stage])
        assert {stage: stuck[stage] for stage in stock} == {
            stage: there.stuck for stage, there in stock.items()
        }


def test_the_shares_of_the_balance_rest_on_the_deals_that_stand_here(
    session: Session, clock: StoryClock
) -> None:
    session.execute(SampleFunnel())
    a_month(session, clock)
    measured = replace(session.settings, probability_mode="measured")
    session.execute(SetSettings(measured))
    for days in (0, 60, 90, 200):
        clock.later(days=days)
        figures, book = figures_of(session), InsightBook(session)
        ended(book.read_in_slices())
        lines = ended(stages_in_slices(book, figures, clock.now.date())).lines
        assert [(len(line.moved), len(line.lost) + len(line.stuck)) for line in lines] == [
            (line.moved_on, line.lost_or_stuck) for line in figures.usual.stages.values()
        ]


def test_an_empty_file_has_nothing_to_say_and_says_it(session: Session, clock: StoryClock) -> None:
    today = clock.now.date()
    book = InsightBook(session)
    ended(book.read_in_slices())
    assert book.begins is None
    assert slider_days(book, today) == (today - timedelta(days=120), today)
    found = compared(session, days_of("month", today), book)
    assert all(not part.rows and not part.sum_minor for part in found.parts.values())
    assert expected_until(figures_of(session), date(2024, 5, 1)) == date(2024, 12, 31)


def test_answers_count_that_were_given_before_the_end(session: Session, clock: StoryClock) -> None:
    """A check that the deal came to, as it stood when it was closed; never what was answered afterwards."""
    today = clock.now.date()

    def closed(name: str, answers: list[tuple[str, str]], *, won: bool) -> int:
        session.execute(AddDeal({"customer": name}, "intent"))
        (row,) = (row for row in session.store.deals.column("intent") if _called(session, row) == name)
        for check, answer in answers:
            clock.later(minutes=1)
            session.execute(AnswerChecks(row, (Answer(check, answer),)))
        clock.later(minutes=1)
        session.execute(WinDeal(row, None, None, today.isoformat()) if won else LoseDeals((row,), "price"))
        clock.later(minutes=1)
        return row

    first = closed("一", [("t1", "no"), ("t1", "yes"), ("n1", "yes")], won=True)
    second = closed("二", [("t1", "yes"), ("i1", "unknown"), ("n1", "yes")], won=False)
    row = closed("三", [("t1", "yes"), ("t1", "")], won=False)
    session.execute(AnswerChecks(row, (Answer("t2", "yes"),)))
    answers = ended(checks_in_slices(session, today))
    counts = answers.counts
    assert counts["t1"] == Counts(yes_won=1, yes_lost=1)
    assert counts["i1"] == Counts(other_lost=1)
    assert counts["n1"] == Counts(yes_won=1)  # a lost deal never came to Near-win
    assert counts["t2"] == Counts()
    assert (list(answers.won["t1"]), list(answers.lost["t1"])) == ([first], [second])
    assert "w1" not in counts
    assert ended(checks_in_slices(session, today - timedelta(days=1))).counts["t1"] == Counts()
