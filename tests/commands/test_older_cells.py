"""A spreadsheet that nobody has changed does not take back what the user has changed in the program."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import UTC
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from funnel_desktop.commands.deals import AnswerChecks, EditDeal, LoseDeals, MoveDeals, ReopenDeals
from funnel_desktop.commands.exporting import export_deals
from funnel_desktop.commands.importing import ImportReport
from funnel_desktop.commands.imports import TakeBackImport
from funnel_desktop.commands.own_columns import SetOwnValues
from funnel_desktop.commands.session import Session
from funnel_desktop.exchange.deal_changes import FieldChange
from funnel_desktop.exchange.import_diff import RowChoice
from funnel_desktop.exchange.plan import propose
from funnel_desktop.exchange.reading import open_table
from funnel_desktop.method.deal import Answer, Deal
from funnel_desktop.method.own_columns import own_values
from funnel_desktop.method.records import ImportRun
from funnel_desktop.queries.own_columns import own_columns
from tests.commands.conftest import StoryClock
from tests.commands.test_same_again import bring_file, deals
from tests.steps import finished

HEADER = "客户,项目,金额,阶段,预计成交日期,备注\n"
HOSPITAL = "甲县医院,监护仪,380000,目标客户,2027-05-01,要样机\n"
FIRST = f"{HEADER}{HOSPITAL}乙市水务,泵站,1200000,有效客户,2027-06-01,\n"

Bring = Callable[..., ImportReport]


@pytest.fixture
def bring(session: Session, tmp_path: Path, clock: StoryClock) -> Bring:
    """Import a sheet, given as text, into the file, a week later than what was done last."""

    def do(text: str, **how: Any) -> ImportReport:
        clock.later(days=7)
        path = tmp_path / "商机.csv"
        path.write_text(text, encoding="utf-8")
        report = bring_file(session, path, **how)
        clock.later(days=1)
        return report

    return do


def hospital(session: Session) -> Deal:
    return deals(session)["甲县医院"]


def change(session: Session, **values: object) -> None:
    session.execute(EditDeal(hospital(session).row, values))


def offered(report: ImportReport) -> dict[str, bool]:
    """Return the fields in which the hospital's row differs, and whether each is older."""
    assert report.diff is not None
    (row,) = (row for row in report.diff.rows if row.record.customer == "甲县医院")
    return {change.field: bool(change.older) for change in row.changes}


def taken(report: ImportReport) -> list[FieldChange]:
    return [change for update in report.updated for change in update.changes]


def test_the_same_sheet_leaves_what_was_changed_since(
    session: Session, bring: Bring, clock: StoryClock
) -> None:
    bring(FIRST)
    change(session, amount_minor=45_000_000, note="样机已送")
    clock.later(days=1)
    change(session, amount_minor=47_000_000, expected_close_date="2027-07-15")
    at = clock.now.astimezone(UTC)
    session.execute(MoveDeals((hospital(session).row,), "intent"))
    before = hospital(session)
    report = bring(FIRST)
    assert offered(report) == dict.fromkeys(("amount_minor", "expected_close_date", "note", "stage"), True)
    assert taken(report) == []
    assert hospital(session) == before
    assert str(session.undo_name) != "import 商机.csv", "nothing was done"
    assert report.diff is not None
    amount = report.diff.rows[0].changes[0]
    assert amount.older.startswith(at.strftime("%Y-%m-%d")), "the last time"
    # What the sheet really says anew is taken, the rest beside it left.
    report = bring(FIRST.replace("380000", "520000"))
    assert offered(report) == {
        "amount_minor": False,
        "expected_close_date": True,
        "note": True,
        "stage": True,
    }
    assert [one.field for one in taken(report)] == ["amount_minor"]
    assert hospital(session).amount_minor == 52_000_000
    assert hospital(session).stage == "intent"


def test_what_is_asked_for_is_put_back(session: Session, bring: Bring) -> None:
    bring(FIRST)
    change(session, amount_minor=45_000_000, note="样机已送")
    bring(FIRST, choices={2: RowChoice(fields={"note": True})})
    assert (hospital(session).note, hospital(session).amount_minor) == ("要样机", 45_000_000)
    bring(FIRST, older=True)
    assert hospital(session).amount_minor == 38_000_000


def test_what_a_sheet_wrote_last_a_sheet_changes_back(session: Session, bring: Bring) -> None:
    bring(FIRST)
    change(session, amount_minor=45_000_000)
    bring(FIRST.replace("380000", "500000"))
    report = bring(FIRST)  # the boss was wrong last week
    assert offered(report) == {"amount_minor": False}
    assert hospital(session).amount_minor == 38_000_000


def test_a_lost_deal_that_runs_again_is_not_lost_again(session: Session, bring: Bring) -> None:
    keep = HEADER + HOSPITAL.replace("目标客户", "丢单")
    bring(FIRST)
    session.execute(LoseDeals((hospital(session).row,), "price"))
    bring(keep)
    session.execute(ReopenDeals((hospital(session).row,), "qualified"))
    report = bring(keep)
    assert offered(report)["stage"]
    assert hospital(session).outcome == "open"


def test_columns_of_the_files_own(session: Session, tmp_path: Path, clock: StoryClock) -> None:
    sheet = tmp_path / "商机.csv"
    sheet.write_text("客户,项目,区域\n甲县医院,监护仪,华南\n", encoding="utf-8")
    plan = propose(open_table(sheet)).with_keep(2, "own")
    bring_file(session, sheet, plan=plan)
    (column,) = own_columns(session)
    clock.later(days=1)
    session.execute(SetOwnValues(hospital(session).row, {column.id: "华东"}))
    clock.later(days=1)
    report = bring_file(session, sheet, plan=plan)
    assert offered(report) == {"own:区域": True}
    assert own_values(hospital(session).own) == {column.id: "华东"}
    bring_file(session, sheet, plan=plan, older=True)
    assert own_values(hospital(session).own) == {column.id: "华南"}


def test_a_deal_that_moved_before_it_was_lost_is_opened_again_where_that_is_asked_for(
    session: Session, bring: Bring
) -> None:
    bring(FIRST)
    session.execute(MoveDeals((hospital(session).row,), "qualified"))
    session.execute(LoseDeals((hospital(session).row,), "price"))
    assert offered(bring(FIRST)) == {"stage": False}
    assert hospital(session).outcome == "lost", "nobody has asked"
    bring(FIRST, reopen=True)
    assert (hospital(session).outcome, hospital(session).stage) == ("open", "target")


def test_answers_to_checks(session: Session, bring: Bring, tmp_path: Path, clock: StoryClock) -> None:
    bring(FIRST)
    row = hospital(session).row
    session.execute(AnswerChecks(row, (Answer("q1", "no", "没有预算"),)))
    finished(export_deals(session, tmp_path / "all.csv"))
    clock.later(days=2)
    session.execute(AnswerChecks(row, (Answer("q1", "yes", "预算已批"),)))
    clock.later(days=2)
    report = bring_file(session, tmp_path / "all.csv")
    assert offered(report) == {"check:q1": True}
    assert session.store.history.answers(hospital(session).id)["q1"].answer == "yes"


def test_an_import_that_was_taken_back_does_not_slip_in_again(session: Session, bring: Bring) -> None:
    bring(FIRST)
    wrong = FIRST.replace("380000", "500000")
    bring(wrong)
    run = session.store.records.all(ImportRun, order="created_at")[-1]
    back = TakeBackImport(run)
    finished(session.execute_in_slices(back.name(), back.run))
    assert hospital(session).amount_minor == 38_000_000
    report = bring(wrong)
    assert offered(report) == {"amount_minor": True}
    assert hospital(session).amount_minor == 38_000_000


steps = st.lists(st.tuples(st.sampled_from(["user", "sheet"]), st.integers(1, 3)), max_size=7)


@given(steps)
@settings(max_examples=30)
@example([("user", 2), ("user", 3), ("sheet", 1), ("sheet", 2)])
@example([("user", 2), ("sheet", 3), ("sheet", 2)])
@example([("sheet", 2), ("user", 3), ("sheet", 1)])
def test_a_sheet_never_brings_back_what_the_user_has_left(
    tmp_path_factory: pytest.TempPathFactory, done: list[tuple[str, int]]
) -> None:
    """Since a sheet wrote the amount last, none brings an amount back that the user has changed."""
    folder, clock = tmp_path_factory.mktemp("any"), StoryClock()
    with closing(Session.create(folder / "a.funnel", clock=clock)) as session:
        sheet = folder / "商机.csv"

        def bring_amount(amount: int) -> None:
            row = f"甲县医院,监护仪,{amount}00000,目标客户"
            sheet.write_text(f"客户,项目,金额,阶段\n{row}\n", encoding="utf-8")
            bring_file(session, sheet)

        bring_amount(1)
        now, left = 1, set[int]()
        for who, amount in done:
            clock.later(days=1)
            if who == "user":
                change(session, amount_minor=amount * 10_000_000)
                left, now = (left | {now} if amount != now else left), amount
            else:
                bring_amount(amount)
                if amount != now and amount not in left:
                    left, now = set(), amount
            assert hospital(session).amount_minor == now * 10_000_000
