"""Amounts in other currencies are never added up as if they were yuan: they count by the user's own rates."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from funnel_desktop.__main__ import main
from funnel_desktop.commands.deals import AddDeal, EditDeal, LoseDeals, SetSettings, WinDeal
from funnel_desktop.commands.merge import MergeFile
from funnel_desktop.commands.session import Session, run_through
from funnel_desktop.method.currencies import converted
from funnel_desktop.queries.currencies import OtherCurrency, other_currencies
from funnel_desktop.queries.figures import Figures
from funnel_desktop.store.checking import check_file
from funnel_desktop.store.migrations import migrate
from tests.commands.test_importing import bring_in, take_out

MIXED = """客户,项目,金额,币种,阶段
甲县医院,监护仪,1000000,CNY,intent
Harbor Clinic,Monitors,100000,USD,intent
港岛医院,呼吸机,1900000,HKD,target
"""
USD, HKD = 7.25, 0.93


def with_rates(session: Session, **rates: float) -> None:
    session.execute(SetSettings(replace(session.settings, currency_rates=rates)))


def figures(session: Session) -> Figures:
    return Figures(session, session.clock().date())


def sums(session: Session) -> dict[str, int]:
    return {stage: total.sum_minor for stage, total in figures(session).totals.columns.items()}


@pytest.fixture
def mixed(session: Session, tmp_path: Path) -> Session:
    path = tmp_path / "mixed.csv"
    path.write_text(MIXED, encoding="utf-8")
    assert bring_in(session, path).imported == 3
    return session


def test_without_a_rate_another_currency_is_in_no_sum_and_that_is_said(mixed: Session) -> None:
    assert sums(mixed)["intent"] == 1_000_000_00
    assert sums(mixed)["target"] == 0
    assert figures(mixed).left_out == {"HKD": 1, "USD": 1}
    assert figures(mixed).totals.columns["intent"].count == 2
    assert other_currencies(mixed) == [OtherCurrency("HKD", 1, 1, None), OtherCurrency("USD", 1, 1, None)]


def test_a_rate_counts_the_deals_of_its_currency_everywhere_as_one_step(mixed: Session) -> None:
    with_rates(mixed, USD=USD)
    assert sums(mixed)["intent"] == 1_000_000_00 + 725_000_00
    assert figures(mixed).left_out == {"HKD": 1}
    (usd,) = [deal for deal in mixed.store.deals.all_deals() if deal.currency == "USD"]
    assert (usd.amount_minor, usd.foreign_minor, usd.written_minor) == (725_000_00, 100_000_00, 100_000_00)
    with_rates(mixed, USD=7.1, HKD=HKD)
    assert sums(mixed) | {"won": 0} == {
        **dict.fromkeys(sums(mixed), 0),
        "intent": 1_710_000_00,
        "target": 1_767_000_00,
    }
    assert figures(mixed).left_out == {}
    mixed.undo()
    assert (mixed.settings.currency_rates, sums(mixed)["target"]) == ({"USD": USD}, 0)
    mixed.undo()
    assert figures(mixed).left_out == {"HKD": 1, "USD": 1}
    mixed.redo()
    assert sums(mixed)["intent"] == 1_725_000_00
    assert check_file(mixed.store.file.connection) == []


def test_an_edit_of_the_amount_is_meant_in_the_deals_own_currency(mixed: Session) -> None:
    with_rates(mixed, USD=USD)
    (usd,) = [deal for deal in mixed.store.deals.all_deals() if deal.currency == "USD"]
    mixed.execute(EditDeal(usd.row, {"amount_minor": 200_000_00}))
    assert sums(mixed)["intent"] == 1_000_000_00 + 1_450_000_00
    mixed.execute(EditDeal(usd.row, {"currency": "CNY"}))
    changed = mixed.deal(usd.row)
    assert changed is not None
    assert (changed.amount_minor, changed.foreign_minor) == (200_000_00, None)
    mixed.execute(EditDeal(usd.row, {"currency": "EUR", "amount_minor": 30_000_00}))
    assert figures(mixed).left_out == {"EUR": 1, "HKD": 1}
    with pytest.raises(Exception, match="not a currency"):
        mixed.execute(EditDeal(usd.row, {"currency": "dollars"}))


def test_what_no_sum_has_is_followed_by_figures_that_stay(mixed: Session) -> None:
    kept = figures(mixed)
    mixed.subscribe(kept.follow)

    def left_out(found: Figures) -> tuple[dict[str, int], int]:
        return found.left_out, found.totals.pipeline().without_amount - found.pipeline.without_amount

    (usd,) = [deal for deal in mixed.store.deals.all_deals() if deal.currency == "USD"]
    seen = [left_out(kept)]
    steps: list[Callable[[], object]] = [
        lambda: with_rates(mixed, USD=USD),
        mixed.undo,
        lambda: mixed.execute(EditDeal(usd.row, {"currency": "EUR"})),
        lambda: mixed.execute(WinDeal(usd.row, 110_000_00, None, "2026-11-20")),
        mixed.undo,
        mixed.redo,
        lambda: with_rates(mixed, EUR=8.0, HKD=HKD),
    ]
    for step in steps:
        step()
        assert left_out(kept) == left_out(figures(mixed))
        seen.append(left_out(kept))
    assert seen == [
        ({"HKD": 1, "USD": 1}, 2),
        ({"HKD": 1}, 1),
        ({"HKD": 1, "USD": 1}, 2),
        ({"EUR": 1, "HKD": 1}, 2),
        ({"EUR": 1, "HKD": 1}, 1),
        ({"EUR": 1, "HKD": 1}, 2),
        ({"EUR": 1, "HKD": 1}, 1),
        ({}, 0),
    ]


def test_a_won_deal_is_won_in_its_currency_and_counts_by_the_rate(mixed: Session) -> None:
    with_rates(mixed, USD=USD)
    (usd,) = [deal for deal in mixed.store.deals.all_deals() if deal.currency == "USD"]
    mixed.execute(WinDeal(usd.row, 110_000_00, None, "2026-11-20"))
    assert figures(mixed).pipeline.won_minor == 797_500_00
    won = mixed.deal(usd.row)
    assert won is not None
    assert (won.amount_minor, won.foreign_minor) == (797_500_00, 110_000_00)
    (event,) = mixed.store.file.connection.execute("SELECT amount_minor FROM outcome_event").fetchall()
    assert event == (797_500_00,)


def test_the_amount_as_written_goes_out_as_csv_and_comes_back(
    mixed: Session, new_session: Callable[[str], Session], tmp_path: Path
) -> None:
    with_rates(mixed, USD=USD)
    take_out(mixed, tmp_path / "out.csv")
    other = new_session("other")
    bring_in(other, tmp_path / "out.csv")
    assert [(deal.currency, deal.written_minor) for deal in other.store.deals.all_deals()] == [
        (deal.currency, deal.written_minor) for deal in mixed.store.deals.all_deals()
    ]
    assert figures(other).left_out == {"HKD": 1, "USD": 1}


def test_two_versions_with_different_rates_count_by_those_in_force(mixed: Session, tmp_path: Path) -> None:
    copy = tmp_path / "copy.funnel"
    mixed.get_ready_to_close()
    with sqlite3.connect(copy) as target:
        mixed.store.file.connection.backup(target)
    target.close()
    other = Session.open(copy, "write", clock=mixed.clock)
    with_rates(other, USD=7.0)
    other.execute(AddDeal({"customer": "Pier Lab", "amount_minor": 10_000_00, "currency": "USD"}, "intent"))
    other.execute(AddDeal({"customer": "Gone", "amount_minor": 5_000_00, "currency": "EUR"}, "intent"))
    (gone,) = [deal.row for deal in other.store.deals.all_deals() if deal.customer == "Gone"]
    other.execute(LoseDeals((gone,), "no_budget"))
    with_rates(other, USD=7.0, EUR=8.0)
    other.close()
    with_rates(mixed, USD=USD, EUR=7.5)
    merge = MergeFile(mixed, copy)
    run_through(mixed.execute_in_slices(merge.name(), merge.run, notes_itself=True))
    merge.close()
    rates = mixed.settings.currency_rates
    for deal in mixed.store.deals.all_deals():
        # Also where a currency is that of lost deals alone.
        if deal.currency in rates:
            assert deal.amount_minor == converted(deal.foreign_minor, rates[deal.currency])
    assert sum(deal.currency == "USD" for deal in mixed.store.deals.all_deals()) == 2
    mixed.undo()
    assert sums(mixed)["intent"] == 1_725_000_00


def test_a_file_of_before_stops_adding_dollars_to_yuan(tmp_path: Path) -> None:
    path = tmp_path / "older.funnel"
    connection = sqlite3.connect(path, isolation_level=None)
    migrate(connection, up_to=1002)
    connection.executemany(
        "INSERT INTO deal (id, customer, project, amount_minor, currency, stage, outcome, rank, stage_since, "
        "created_at, updated_at) VALUES (?, ?, '', ?, ?, 'intent', 'open', ?, ?, ?, ?)",
        [
            (
                f"0000000{place}-0000-4000-8000-000000000000",
                name,
                minor,
                code,
                f"a{place}",
                *("2026-01-05T01:00:00Z",) * 3,
            )
            for place, (name, minor, code) in enumerate(
                (("甲", 1_000_000_00, "CNY"), ("Harbor", 100_000_00, "USD"))
            )
        ],
    )
    connection.close()
    session = Session.open(path, "write")
    assert sums(session)["intent"] == 1_000_000_00
    assert figures(session).left_out == {"USD": 1}
    with_rates(session, USD=USD)
    assert sums(session)["intent"] == 1_725_000_00
    session.close()


def test_the_command_line_says_what_no_sum_has(mixed: Session, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(mixed.path)
    mixed.close()
    assert main(["funnel", path]) == 0
    said = capsys.readouterr().out
    assert "3,000,000" not in said
    assert "No sum has 2 deals in HKD, USD" in said
    assert main(["funnel", path, "--json"]) == 0
    values = json.loads(capsys.readouterr().out)
    assert values["other_currencies"] == [
        {"code": code, "deals": 1, "left_out": 1, "rate": None} for code in ("HKD", "USD")
    ]
    assert main(["balance", path, "--target", "5000000", "--average", "500000", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["left_out_of_sums"] == {"HKD": 1, "USD": 1}


CODES = st.sampled_from(["CNY", "USD", "EUR", "JPY"])
AMOUNTS = st.one_of(st.none(), st.integers(0, 10**11))
RATES = st.dictionaries(
    st.sampled_from(["USD", "EUR", "JPY"]),
    st.floats(0.001, 1000, allow_nan=False).map(lambda rate: round(rate, 4)),
)
ACTIONS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), CODES, AMOUNTS),
        st.tuples(st.just("edit"), CODES, AMOUNTS),
        st.tuples(st.just("rates"), RATES),
        st.tuples(st.just("lose")),
        st.tuples(st.just("undo")),
    ),
    max_size=12,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(actions=ACTIONS)
def test_after_any_actions_a_sum_is_what_the_written_amounts_come_to(
    new_session: Callable[[str], Session], actions: list[tuple[object, ...]], tmp_path: Path
) -> None:
    session = Session.create(tmp_path / f"{len(list(tmp_path.iterdir()))}.funnel")
    try:
        for kind, *given_ in actions:
            rows = session.store.deals.all_rows()
            if kind == "add":
                code, minor = given_
                session.execute(AddDeal({"customer": "甲", "currency": code, "amount_minor": minor}))
            elif kind == "edit" and rows:
                code, minor = given_
                session.execute(EditDeal(rows[-1], {"currency": code, "amount_minor": minor}))
            elif kind == "rates":
                with_rates(session, **given_[0])  # type: ignore[arg-type]
            elif kind == "lose" and rows:
                session.execute(LoseDeals((rows[0],), "price", closed_date=date.today().isoformat()))
            elif kind == "undo":
                session.undo()
        rates = {"CNY": 1.0, **session.settings.currency_rates}
        expected, left_out = 0, 0
        for deal in session.store.deals.all_deals():
            if deal.outcome != "open" or deal.written_minor is None:
                continue
            if deal.currency in rates:
                exact = Decimal(deal.written_minor) * Decimal(str(rates[deal.currency]))
                expected += int(exact.quantize(Decimal(1), ROUND_HALF_UP))
            else:
                left_out += 1
        assert sums(session)["target"] == expected
        assert sum(figures(session).left_out.values()) == left_out
        assert check_file(session.store.file.connection) == []
    finally:
        session.close()


def test_the_same_spreadsheet_again_compares_amounts_in_their_own_currency(
    mixed: Session, tmp_path: Path
) -> None:
    with_rates(mixed, USD=USD)
    again = tmp_path / "mixed.csv"
    report = bring_in(mixed, again)
    assert (report.imported, report.updated) == (0, [])
    again.write_text(MIXED.replace("100000,USD", "120000,USD"), encoding="utf-8")
    report = bring_in(mixed, again)
    assert [change.field for updated in report.updated for change in updated.changes] == ["amount_minor"]
    assert sums(mixed)["intent"] == 1_000_000_00 + 870_000_00
