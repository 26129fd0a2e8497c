"""A next step has a time of day of its own, visit or not: it goes where its step goes, and nowhere else."""

from __future__ import annotations

import csv
import sqlite3
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from funnel_desktop.__main__ import main
from funnel_desktop.commands.cells import EditCells
from funnel_desktop.commands.deals import AddDeal, EditDeal, LoseDeals, WinDeal
from funnel_desktop.commands.next_steps import FinishStep, NextStep, SetNextStep
from funnel_desktop.commands.session import Session
from funnel_desktop.commands.visits import KeepVisit
from funnel_desktop.method.deal import Deal
from funnel_desktop.method.records import Visit
from funnel_desktop.queries.day import week_ahead
from funnel_desktop.queries.reminders import reminders
from funnel_desktop.store.checking import check_file
from funnel_desktop.store.checking_records import empty_unknown
from funnel_desktop.text import FunnelError, message
from funnel_desktop.translation import text_of
from funnel_desktop.wording.reminders import reminder_words
from funnel_desktop.wording.today import ahead_line
from funnel_desktop.wording.wording import Wording
from tests.store.freeze_schema import FOLDER, thaw

from .conftest import StoryClock

TODAY, FRIDAY, MONDAY = "2026-11-24", "2026-11-27", "2026-11-30"


def added(session: Session, **values: object) -> int:
    session.execute(AddDeal({"customer": "陶岭陶瓷", **values}))
    return session.store.deals.column("target")[0]


def deal(session: Session, row: int) -> Deal:
    found = session.deal(row)
    assert found is not None
    return found


def step(session: Session, row: int) -> tuple[str, str | None, str | None]:
    there = deal(session, row)
    return there.next_step, there.next_step_date, there.next_step_time


def test_a_time_is_kept_with_its_step_and_goes_with_it(session: Session) -> None:
    row = added(session)
    session.execute(SetNextStep(row, NextStep("打电话", FRIDAY, "15:00")))
    assert step(session, row) == ("打电话", FRIDAY, "15:00")
    session.undo()
    assert step(session, row) == ("", None, None)
    session.redo()
    # Put off, or said in other words, it is the same step.
    session.execute(EditDeal(row, {"next_step_date": MONDAY}))
    session.execute(EditDeal(row, {"next_step": "打电话给王工"}))
    assert step(session, row) == ("打电话给王工", MONDAY, "15:00")
    # Other words on another day are another step, and what has no day has no hour.
    session.execute(EditCells({row: {"next_step": "送报告", "next_step_date": FRIDAY}}))
    assert step(session, row) == ("送报告", FRIDAY, None)
    session.execute(EditDeal(row, {"next_step_time": "9:30"}))
    assert step(session, row) == ("送报告", FRIDAY, "09:30")
    session.execute(EditDeal(row, {"next_step_date": None}))
    assert step(session, row) == ("送报告", None, None)


def test_what_is_no_time_is_refused_in_a_sentence(session: Session) -> None:
    row = added(session, next_step="打电话", next_step_date=FRIDAY)
    with pytest.raises(FunnelError, match="25:00"):
        session.execute(EditDeal(row, {"next_step_time": "25:00"}))
    assert step(session, row) == ("打电话", FRIDAY, None)


@pytest.mark.parametrize("how", ["finished", "won", "lost"])
def test_a_step_that_is_over_leaves_no_time(session: Session, how: str) -> None:
    row = added(session)
    session.execute(SetNextStep(row, NextStep("打电话", FRIDAY, "15:00")))
    if how == "finished":
        session.execute(FinishStep(row, "约好了", NextStep("送样", MONDAY)))
    elif how == "won":
        session.execute(WinDeal(row, 100, 1, TODAY))
    else:
        session.execute(LoseDeals((row,), "price"))
    assert deal(session, row).next_step_time is None


def test_a_step_that_is_a_visit_has_the_time_of_the_visit(session: Session) -> None:
    row = added(session)
    session.execute(SetNextStep(row, NextStep("拜访王工", FRIDAY, "10:00", visit=True)))
    (visit,) = session.store.records.all(Visit)
    assert (visit.planned_date, visit.planned_time) == (FRIDAY, "10:00")
    session.execute(EditDeal(row, {"next_step_time": "14:30"}))
    (visit,) = session.store.records.all(Visit)
    assert visit.planned_time == "14:30"
    session.execute(KeepVisit(visit._replace(planned_time="", planned_date=MONDAY), message("Undo", "plan")))
    assert step(session, row) == ("拜访王工", MONDAY, None)
    session.undo()
    assert step(session, row) == ("拜访王工", FRIDAY, "14:30")


def test_the_hours_of_a_day_come_in_their_order_and_are_reminded_of(
    session: Session, clock: StoryClock
) -> None:
    clock.now = datetime.fromisoformat(f"{TODAY}T08:00").astimezone()
    for customer, clock_text in (("乙", "15:00"), ("丙", ""), ("甲", "09:30")):
        row = added(session, customer=customer, amount_minor=9 if clock_text else 9_000_000)
        session.execute(SetNextStep(row, NextStep("打电话", TODAY, clock_text)))
    (first, *_rest) = week_ahead(session, date.fromisoformat(TODAY), {"target": 0.1}, 5)
    wording = Wording(session.playbook, session.settings, "zh", date.fromisoformat(TODAY))
    assert [ahead_line(wording, item) for item in first.items] == [
        "09:30 甲 打电话",
        "15:00 乙 打电话",
        "丙 打电话",
    ]
    said = []
    since = clock.now
    while clock.now.hour < 16:
        clock.later(seconds=60)
        said += [
            (f"{clock.now:%H:%M}", *reminder_words(one))
            for one in reminders(session, since, clock.now)
            if one.line
        ]
        since = clock.now
    assert said == [("09:15", "09:30 打电话", "甲"), ("14:45", "15:00 打电话", "乙")]


def test_a_time_goes_out_as_csv_and_comes_in_again(tmp_path: Path) -> None:
    path, out, again = tmp_path / "a.funnel", tmp_path / "a.csv", tmp_path / "b.funnel"
    with_session = Session.create(path)
    row = added(with_session)
    with_session.execute(SetNextStep(row, NextStep("打电话", "2027-03-01", "15:00")))
    with_session.close()
    assert main(["export", str(path), str(out)]) == 0
    with out.open(encoding="utf-8-sig", newline="") as file:
        (line,) = csv.DictReader(file)
    assert (line["next_step_date"], line["next_step_time"]) == ("2027-03-01", "15:00")
    assert main(["new", str(again)]) == 0
    assert main(["import", str(again), str(out)]) == 0
    session = Session.open(again)
    (there,) = session.store.deals.all_deals()
    assert (there.next_step_date, there.next_step_time) == ("2027-03-01", "15:00")
    session.close()


def test_a_table_of_somebody_else_says_times_in_its_own_way(tmp_path: Path) -> None:
    table, path = tmp_path / "表.csv", tmp_path / "a.funnel"
    table.write_text(
        "客户,下一步,下一步日期,下一步时刻\n甲,电话,2027-03-01,下午\n乙,电话,2027-03-01,9点半\n丙,电话,2027-03-01,14:30:00\n",
        encoding="utf-8",
    )
    assert main(["new", str(path)]) == 0
    main(["import", str(path), str(table)])  # says that a cell of one line is none
    session = Session.open(path)
    there = {one.customer: (one.next_step_time, one.note) for one in session.store.deals.all_deals()}
    assert there == {"甲": (None, "下一步时刻: 下午"), "乙": ("09:30", ""), "丙": ("14:30", "")}
    assert check_file(session.store.file.connection) == []
    session.close()


def test_what_is_no_time_in_a_damaged_file_is_said_and_emptied(session: Session) -> None:
    row = added(session, next_step="打电话", next_step_date=FRIDAY)
    connection = session.store.file.connection
    connection.execute("UPDATE deal SET next_step_time = '99:99' WHERE rowid = ?", (row,))
    (said,) = check_file(connection)
    assert text_of(said).startswith("1 next step")
    assert empty_unknown(connection) == 1
    assert check_file(connection) == []


def test_an_older_file_gets_the_times_of_its_visits(tmp_path: Path) -> None:
    older = thaw(FOLDER / "1.10.sql", tmp_path / "older.funnel")
    connection = sqlite3.connect(older)
    (deal_id, row) = connection.execute("SELECT id, rowid FROM deal WHERE outcome = 'open'").fetchone()
    connection.execute(
        "UPDATE deal SET next_step = '拜访', next_step_date = ? WHERE rowid = ?", (FRIDAY, row)
    )
    columns = "id, deal_id, customer, planned_date, planned_time, purpose, created_at"
    for number, (day, clock) in enumerate(((FRIDAY, "10:00"), (MONDAY, "11:00"))):
        connection.execute(
            f"INSERT INTO visit ({columns}) VALUES (?, ?, '甲', ?, ?, '拜访', '2026-11-24T00:00:00Z')",
            (f"0190-{number}", deal_id, day, clock),
        )
    connection.commit()
    connection.close()
    session = Session.open(older, "write")
    session.execute(EditDeal(row, {"note": "written"}))
    assert step(session, row) == ("拜访", FRIDAY, "10:00")
    others = [one for one in session.store.deals.all_deals() if one.row != row]
    assert {one.next_step_time for one in others} <= {None}
    session.close()


def test_days_go_by_without_an_hour_for_what_is_late(session: Session) -> None:
    row = added(session)
    session.execute(SetNextStep(row, NextStep("打电话", TODAY, "15:00")))
    tomorrow = date.fromisoformat(TODAY) + timedelta(1)
    (first, *_rest) = week_ahead(session, tomorrow, {"target": 0.1}, 5)
    assert first.items == ()
