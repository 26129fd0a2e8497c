"""The same deals again: what is new comes in, what differs is changed with its history, the rest stays."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from funnel_desktop.commands.deals import AddDeal, AnswerChecks, EditDeal, LoseDeals, MoveDeals, WinDeal
from funnel_desktop.commands.importing import ImportDeals, ImportReport
from funnel_desktop.commands.session import Session, run_through
from funnel_desktop.exchange.import_diff import RowChoice
from funnel_desktop.exchange.import_plan import ImportPlan
from funnel_desktop.exchange.plan import propose
from funnel_desktop.exchange.reading import open_table
from funnel_desktop.exchange.records import read_deals
from funnel_desktop.method.deal import Answer, Deal
from funnel_desktop.sample.funnel import SampleFunnel
from funnel_desktop.store.checking import check_file
from tests.told import history

from .conftest import StoryClock
from .test_importing import file_dump, take_out

FIRST = """客户,项目,金额,阶段,预计成交日期
甲县医院,监护仪,380000,目标客户,2026-05-01
乙市水务,泵站,1200000,有效客户,2026-06-01
"""
AGAIN = """客户,项目,金额,阶段,预计成交日期
甲县医院,监护仪,420000,意向客户,2026-07-01
乙市水务,泵站,1200000,有效客户,2026-06-01
丙学校,实验室,500000,目标客户,2026-08-01
"""


@pytest.fixture
def bring(session: Session, tmp_path: Path) -> Callable[..., ImportReport]:
    """Import a sheet, given as text, into the file."""

    def do(text: str, **how: Any) -> ImportReport:
        path = tmp_path / "商机.csv"
        path.write_text(text, encoding="utf-8")
        return bring_file(session, path, **how)

    return do


def bring_file(session: Session, path: Path, plan: ImportPlan | None = None, **how: object) -> ImportReport:
    """Import a sheet by a plan (as proposed), and bring its own columns in where the plan keeps any."""
    table = open_table(path)
    plan = plan or propose(table)
    how.setdefault("own", plan.own_wanted)
    records = read_deals(table, plan, session.clock().date())
    work = ImportDeals(records, plan.rows, path.name, plan.shown_unit, **how)  # type: ignore[arg-type]
    run_through(session.execute_in_slices(work.name(), work.run))
    return work.report


def deals(session: Session) -> dict[str, Deal]:
    return {deal.customer: deal for deal in session.store.deals.all_deals()}


def counts(report: ImportReport) -> dict[str, int]:
    assert report.diff is not None
    return {kind: count for kind, count in report.diff.counts().items() if count}


def test_next_weeks_version_of_a_sheet_does_not_double_the_funnel(
    session: Session, bring: Callable[..., ImportReport], clock: StoryClock
) -> None:
    bring(FIRST)
    before = file_dump(session)
    clock.later(days=7)
    report = bring(AGAIN)
    assert counts(report) == {"new": 1, "changed": 1, "same": 1}
    assert [change.field for change in report.updated[0].changes] == [
        "amount_minor",
        "expected_close_date",
        "stage",
    ]
    found = deals(session)
    assert len(found) == 3
    hospital = found["甲县医院"]
    assert (hospital.amount_minor, hospital.stage, hospital.expected_close_date) == (
        42_000_000,
        "intent",
        "2026-07-01",
    )
    assert hospital.stage_since.startswith("2026-12-01")
    told = [(entry.kind, entry.subject, entry.before, entry.after) for entry in history(session, hospital)]
    assert ("moved", "stage", "target", "intent") in told
    assert ("changed", "amount_minor", "38000000", "42000000") in told
    assert check_file(session.store.file.connection) == []
    # One step, taken back as one; and once more nothing is to do.
    session.undo()
    assert file_dump(session) == before
    session.redo()
    assert counts(bring(AGAIN)) == {"same": 3}
    assert str(session.undo_name) == "import 商机.csv"
    assert len(session.store.undo_steps) == 2


def test_by_their_numbers_deals_are_won_and_lost_with_their_dates(
    session: Session, bring: Callable[..., ImportReport]
) -> None:
    bring("编号,客户,项目,金额,阶段\nA1,甲县医院,监护仪,380000,目标客户\nA2,乙市水务,泵站,1200000,有效客户\n")
    report = bring(
        "编号,客户,项目,金额,阶段,关闭日期,丢单原因\nA2,乙市水务集团,泵站,1250000,赢单,2026-11-02,\n"
        "A1,甲县医院,监护仪,,丢单,2026-11-03,价格\nA3,丙学校,实验室,500000,目标客户,,\n"
    )
    assert counts(report) == {"new": 1, "changed": 2}
    found = deals(session)
    water, hospital = found["乙市水务集团"], found["甲县医院"]
    assert (water.outcome, water.closed_date, water.amount_minor) == ("won", "2026-11-02", 125_000_000)
    assert (hospital.outcome, hospital.stage, hospital.closed_date, hospital.lost_reason) == (
        *("lost", "target", "2026-11-03"),
        "价格",
    )
    assert hospital.amount_minor == 38_000_000  # an empty cell wipes nothing
    kinds = [(entry.kind, entry.after, entry.at[:10]) for entry in history(session, water)]
    assert ("outcome", "won", "2026-11-02") in kinds
    assert check_file(session.store.file.connection) == []
    # Put right in the sheet: another day, another reason.
    bring(
        "编号,客户,阶段,关闭日期,丢单原因\nA1,甲县医院,丢单,2026-11-05,关系\nA2,乙市水务集团,赢单,2026-11-01,\n"
    )
    found = deals(session)
    assert (found["甲县医院"].closed_date, found["甲县医院"].lost_reason) == ("2026-11-05", "关系")
    assert found["乙市水务集团"].closed_date == "2026-11-01"
    assert check_file(session.store.file.connection) == []


def test_what_a_sheet_does_not_say_changes_nothing(
    session: Session, bring: Callable[..., ImportReport]
) -> None:
    bring("客户,项目,金额,阶段,联系人,备注\n甲,泵,38,意向客户,王某,等预算\n乙,阀,1,赢单,,\n")
    before = file_dump(session)
    # No column for the stage, empty cells, and a word that only says that it runs.
    report = bring("客户,项目,金额,联系人,备注\n甲,泵,,,\n乙,阀,,,\n")
    assert counts(report) == {"same": 2}
    report = bring("客户,项目,状态\n甲,泵,进行中\n乙,阀,\n")
    assert counts(report) == {"same": 2}
    assert file_dump(session) == before


@pytest.mark.parametrize(
    ("here", "again"),
    [
        ("深圳市华强电子有限公司", "深圳华强电子"),
        ("深圳市华强电子有限公司", "华强电子"),
        ("ＡＢＢ (China) Co., Ltd", "abb china"),
        ("华强 电子", "华强电子股份"),
    ],
)
def test_names_are_the_same_whatever_their_legal_form_city_and_width(
    session: Session, bring: Callable[..., ImportReport], here: str, again: str
) -> None:
    bring(f'客户,项目,金额\n"{here}",Mill 500,100\n')
    assert counts(bring(f"客户,项目,金额\n{again},ＭＩＬＬ 500,200\n")) == {"changed": 1}
    (deal,) = deals(session).values()
    assert (deal.customer, deal.amount_minor) == (here, 20_000)  # another spelling is no other name


@pytest.mark.parametrize(
    ("here", "again"),
    [
        ("北京市华强电子有限公司", "上海市华强电子有限公司"),
        ("乙市水务", "水务"),
        ("华强电子", "华强电气"),
    ],
)
def test_other_names_are_other_deals(
    session: Session, bring: Callable[..., ImportReport], here: str, again: str
) -> None:
    bring(f"客户,项目\n{here},泵\n")
    assert counts(bring(f"客户,项目\n{again},泵\n")) == {"new": 1}


def test_a_closed_deal_is_opened_again_only_when_asked(
    session: Session, bring: Callable[..., ImportReport]
) -> None:
    bring(FIRST)
    (row,) = session.store.deals.column("qualified")
    session.execute(WinDeal(row, 120_000_000, None, "2026-11-20"))
    report = bring(AGAIN)  # the sheet does not know that it was won
    assert counts(report) == {"new": 1, "changed": 2}
    assert [update.line for update in report.updated] == [2]
    assert deals(session)["乙市水务"].outcome == "won"
    bring(AGAIN, reopen=True)
    again = deals(session)["乙市水务"]
    assert (again.outcome, again.stage, again.closed_date) == ("open", "qualified", None)
    assert check_file(session.store.file.connection) == []


def test_a_new_order_of_a_customer_who_bought_before_is_not_taken_for_the_old_one(
    session: Session, bring: Callable[..., ImportReport]
) -> None:
    bring("客户,项目,金额,阶段,关闭日期\n甲,泵,100,赢单,2026-03-01\n")
    report = bring("客户,项目,金额,阶段,预计成交日期\n甲,泵,250,目标客户,2027-03-01\n")
    assert counts(report) == {"ambiguous": 1}
    (deal,) = deals(session).values()
    assert (deal.amount_minor, deal.outcome) == (10_000, "won")
    report = bring(
        "客户,项目,金额,阶段,预计成交日期\n甲,泵,250,目标客户,2027-03-01\n", choices={2: RowChoice(row=0)}
    )
    assert report.imported == 1
    assert session.store.deals.count() == 2
    # From then on each row knows its deal.
    sheet = (
        "客户,项目,金额,阶段,关闭日期,预计成交日期\n甲,泵,100,赢单,2026-03-01,\n"
        "甲,泵,250,目标客户,,2027-03-01\n"
    )
    assert counts(bring(sheet)) == {"same": 2}


def test_each_row_and_each_field_is_taken_or_left(
    session: Session, bring: Callable[..., ImportReport]
) -> None:
    bring(FIRST)
    report = bring(AGAIN, choices={2: RowChoice(fields={"stage": False}), 4: RowChoice(take=False)})
    assert (report.imported, len(report.updated), report.left) == (0, 1, [4])
    hospital = deals(session)["甲县医院"]
    assert (hospital.amount_minor, hospital.stage) == (42_000_000, "target")
    report = bring(AGAIN, mode="new_only")
    assert (report.imported, report.updated, report.already_there) == (1, [], [2, 3])
    assert deals(session)["甲县医院"].stage == "target"
    assert bring(AGAIN, mode="all").imported == 3
    assert session.store.deals.count() == 6


def test_doubles_in_one_sheet_are_named_and_come_in_unless_left(
    session: Session, bring: Callable[..., ImportReport]
) -> None:
    sheet = "客户,项目,金额\n甲,泵,1\n乙,阀,2\n甲,泵,1\n甲 有限公司,泵,3\n"
    report = bring(sheet)
    assert report.diff is not None
    assert [(row.kind, row.twin, row.exact) for row in report.diff.rows] == [
        ("new", None, False),
        ("new", None, False),
        ("twice", 2, True),
        ("twice", 2, False),
    ]
    assert [[row.line for row in lines] for lines in report.diff.doubles()] == [[2, 4, 5]]
    assert report.imported == 4
    assert counts(bring(sheet)) == {"same": 4}
    session.undo()
    assert bring(sheet, doubles="first").imported == 2
    # Left out once, a double stays out; the row with another amount is named again.
    assert counts(bring(sheet, doubles="first")) == {"same": 2, "twice": 2}
    assert bring(sheet, choices={5: RowChoice(take=False)}).imported == 0


def test_product_lines_become_one_deal_and_are_known_as_one_again(
    session: Session, bring: Callable[..., ImportReport]
) -> None:
    sheet = "编号,客户,产品,金额,台数\nS1,甲,监护仪,100,2\nS1,甲,呼吸机,250,1\nS2,乙,阀,5,1\n"
    report = bring(sheet, doubles="one")
    assert report.imported == 2
    deal = deals(session)["甲"]
    assert (deal.amount_minor, deal.units, deal.project) == (35_000, 3, "监护仪 + 呼吸机")
    assert deal.note == "监护仪 × 2 100\n呼吸机 × 1 250"
    assert counts(bring(sheet)) == {"same": 3}
    assert session.store.deals.count() == 2


def test_rows_of_one_number_and_several_projects_are_several_deals(
    session: Session, bring: Callable[..., ImportReport]
) -> None:
    sheet = "编号,客户,项目,金额\nC1,甲,泵,1\nC1,甲,阀,2\nC2,乙,泵,3\n"
    assert bring(sheet).imported == 3
    assert counts(bring(sheet.replace("阀,2", "阀,4"))) == {"changed": 1, "same": 2}
    assert counts(bring("编号,客户,项目,金额\nC2,丁,炉,9\n")) == {"ambiguous": 1}


def test_of_two_deals_alike_nothing_is_guessed(session: Session, bring: Callable[..., ImportReport]) -> None:
    bring("客户,项目,金额\n甲,泵,1\n甲,泵,2\n")
    report = bring("客户,项目,金额\n甲,泵,3\n")
    assert counts(report) == {"ambiguous": 1}
    assert report.diff is not None
    (row,) = report.diff.rows
    assert [deal.amount_minor for deal in row.candidates] == [100, 200]
    bring("客户,项目,金额\n甲,泵,3\n", choices={2: RowChoice(row=row.candidates[1].row)})
    amounts = {deal.amount_minor for deal in session.store.deals.all_deals()}
    assert amounts == {100, 300}
    # Two rows for two deals: the one that is the same finds its own, the other one is left for the other.
    assert counts(bring("客户,项目,金额\n甲,泵,4\n甲,泵,1\n")) == {"changed": 1, "same": 1}


def edited(path: Path, change: Callable[[list[dict[str, str]]], None]) -> None:
    """Do to a CSV file what a spreadsheet does: read all cells, change some, write it anew."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    change(rows)
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def test_an_own_export_edited_in_a_spreadsheet_changes_the_edited_cells_alone(
    session: Session, tmp_path: Path
) -> None:
    session.execute(SampleFunnel())
    (first, *_) = session.store.deals.column("intent")
    session.execute(EditDeal(first, {"note": "两行\r\n备注", "contact_phone": "013800001111"}))
    session.execute(AnswerChecks(first, (Answer("i1", "yes", "见过三个人"),)))
    take_out(session, tmp_path / "out.csv")
    before = deals_by_id(session)

    def edit(rows: list[dict[str, str]]) -> None:
        for place, row in enumerate(rows):
            row["contact_phone"] = row["contact_phone"].removeprefix("0")  # what a spreadsheet does
            row["note"] = row["note"].replace("\r\n", "\n")
            if place % 6 == 0:
                row["amount"] = f"{place + 1}.50"
        rows[0]["customer"] = "改名医院"
        rows[1]["i1"], rows[1]["i1_evidence"] = "no", "没有见到"

    edited(tmp_path / "out.csv", edit)
    report = bring_file(session, tmp_path / "out.csv")
    assert counts(report) == {"changed": 36, "same": 173}
    fields = [change.field for update in report.updated for change in update.changes]
    assert sorted(fields) == ["amount_minor"] * 35 + ["check:i1", "customer"]
    after = deals_by_id(session)
    differing = {
        (identifier, name)
        for identifier, deal in after.items()
        for name in Deal.__slots__
        if name != "updated_at" and getattr(deal, name) != getattr(before[identifier], name)
    }
    assert {name for _, name in differing} == {"amount_minor", "customer"}
    assert len(differing) == 36
    assert session.answers(after[list(before)[1]])["i1"] == Answer("i1", "no", "没有见到")
    assert check_file(session.store.file.connection) == []


def deals_by_id(session: Session) -> dict[str, Deal]:
    return {deal.id: deal for deal in session.store.deals.all_deals()}


def test_five_hundred_edits_among_all_rows_are_five_hundred_updates(
    session: Session, real_data: Path, tmp_path: Path
) -> None:
    bring_file(session, real_data)
    take_out(session, tmp_path / "out.csv")

    def edit(rows: list[dict[str, str]]) -> None:
        for row in rows[::18][:488]:
            row["next_step"] = "再打一次电话"
        for row in rows[5:1000:90]:
            row["stage"], row["outcome"] = "won", "won"

    edited(tmp_path / "out.csv", edit)
    report = bring_file(session, tmp_path / "out.csv")
    assert report.diff is not None
    edits = sum(len(update.changes) for update in report.updated)
    assert (len(report.updated), report.diff.count("same")) == (500, 8300)
    assert edits == 500
    assert check_file(session.store.file.connection) == []


def test_an_older_state_in_the_file_is_found_by_id_only_once(session: Session, tmp_path: Path) -> None:
    session.execute(AddDeal({"customer": "甲", "project": "泵"}))
    take_out(session, tmp_path / "out.csv")
    (row,) = session.store.deals.column("target")
    session.execute(MoveDeals((row,), "qualified"))
    session.execute(LoseDeals((row,), "价格"))
    report = bring_file(session, tmp_path / "out.csv")
    assert counts(report) == {"changed": 1}
    assert report.updated == []  # it would open it again
    assert report.left == [2]
