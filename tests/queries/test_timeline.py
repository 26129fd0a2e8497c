"""One list of all that happened to a deal, a customer and a person, the newest first, in local time."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from funnel_desktop.commands.activities import AddActivity, ChangeActivity
from funnel_desktop.commands.closing import LoseDeals, ReopenDeals
from funnel_desktop.commands.deals import AddDeal, AnswerChecks, EditDeal, MoveDeals
from funnel_desktop.commands.links import AddLinks, KeepFile
from funnel_desktop.commands.next_steps import FinishStep, NextStep
from funnel_desktop.commands.records import PutRecords
from funnel_desktop.commands.session import Session
from funnel_desktop.commands.visits import KeepVisit
from funnel_desktop.method.deal import Answer, Deal
from funnel_desktop.method.records import Activity, DealAction, Link, Visit
from funnel_desktop.method.timeline import About
from funnel_desktop.queries.timeline import Timeline, before_this_session, people_around
from funnel_desktop.text import message
from funnel_desktop.wording.exports import export_workbook
from funnel_desktop.wording.timeline import EntryWords, TimelineWriter
from funnel_desktop.wording.wording import Wording
from tests.steps import finished as written
from tests.workbooks import read_pages

SAID = message("Undo", "plan a visit")
CUSTOMER = "远航电池"
NOTED = "2026-11-02T00:00:00Z"


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 11, 24, 10, 30).astimezone()

    def __call__(self) -> datetime:
        return self.now

    def later(self, **span: float) -> None:
        self.now += timedelta(**span)


@pytest.fixture(params=["Asia/Shanghai", "America/Los_Angeles"])
def clock(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Clock]:
    """A clock on a computer in China, and on one where the day of a UTC time is another one."""
    with monkeypatch.context() as patched:
        patched.setenv("TZ", request.param)
        time.tzset()
        yield Clock()
    time.tzset()


@pytest.fixture
def session(tmp_path: Path, clock: Clock) -> Iterator[Session]:
    made = Session.create(tmp_path / "f.funnel", clock=clock)
    yield made
    made.close()


def a_deal(session: Session, project: str = "老化柜") -> Deal:
    session.execute(AddDeal({"customer": CUSTOMER, "project": project, "contact_name": "王工"}))
    return next(deal for deal in session.store.deals.all_deals() if deal.project == project)


def told(session: Session, about: About) -> list[EntryWords]:
    timeline = Timeline(session, about)
    wording = Wording(session.playbook, session.settings, "en", session.clock().date())
    writer = TimelineWriter(wording, of_customer=not about.deal_id)
    return [writer.write(entry) for entry in timeline.entries(timeline.marks)]


def brief(words: EntryWords) -> tuple[str, str, str, str]:
    return words.day, words.clock, words.what, words.said


def test_everything_stands_in_one_list_with_day_and_time(session: Session, clock: Clock) -> None:
    deal = a_deal(session)
    clock.later(days=1, hours=12)  # half past ten in the evening: another day in UTC, somewhere
    session.execute(EditDeal(deal.row, {"amount_minor": 45_000_000}))
    clock.later(hours=12)
    session.execute(
        AddActivity(Activity("", deal.id, None, "", "call", "2026-11-26", "09:12", "王工", "可谈"))
    )
    session.execute(AddLinks((Link("l", deal.id, CUSTOMER, "/a/报价.pdf", name="报价.pdf"),)))
    session.execute(KeepFile("l", b"x" * 1_400))
    clock.later(days=1)
    answers = {deal.row: (Answer("t1", "yes", "see"), Answer("t2", "no"))}
    session.execute(MoveDeals((deal.row,), "qualified", answers=answers))
    clock.later(minutes=5)
    session.execute(AnswerChecks(deal.row, (Answer("q1", "yes", "王工说"),)))
    done = Visit("v", deal.id, None, CUSTOMER, "王工", planned_date="2026-11-25", purpose="样机")
    session.execute(KeepVisit(done._replace(done_date="2026-11-27", outcome="通过"), SAID))
    session.execute(LoseDeals((deal.row,), "price", "", "太贵", "2026-11-20"))
    session.execute(
        KeepVisit(Visit("w", deal.id, None, CUSTOMER, planned_date="2026-12-03", planned_time="10:00"), SAID)
    )
    found = [brief(words) for words in told(session, About(deal.id, CUSTOMER))]
    checks = session.playbook.checks
    assert found == [
        ("3 Dec", "10:00", "Visit planned", ""),
        ("today", "10:35", checks["q1"].question("en") + " Yes", "王工说"),
        ("today", "10:30", "Target → Qualified", ""),
        (
            "today",
            "10:30",
            "2 check(s) answered",
            f"{checks['t1'].question('en')} Yes · see\n{checks['t2'].question('en')} No",
        ),
        ("today", "", "Visit · 王工", "样机\n通过"),
        ("26 Nov", "10:30", "File: 报价.pdf", "/a · kept inside, 1 KB"),
        ("26 Nov", "09:12", "Call · 王工", "可谈"),
        ("25 Nov", "22:30", "Amount: ¥450k", ""),
        ("24 Nov", "10:30", "Entered as Target", ""),
        ("20 Nov", "", "Lost in Qualified", "Price — 太贵"),
    ]


def test_corrections_of_dates_stay_visible(session: Session, clock: Clock) -> None:
    deal = a_deal(session)
    session.execute(EditDeal(deal.row, {"expected_close_date": "2026-11-30"}))
    clock.later(days=1)
    session.execute(EditDeal(deal.row, {"expected_close_date": "2027-01-20", "next_step": "问"}))
    session.execute(AddActivity(Activity("a", deal.id, None, "", "call", "2026-11-24", text="问")))
    session.execute(ChangeActivity(Activity("a", deal.id, None, CUSTOMER, "call", "2026-11-23", text="问")))
    visit = Visit("v", deal.id, None, CUSTOMER, planned_date="2026-11-20", done_date="2026-11-22")
    session.execute(KeepVisit(visit, SAID))
    clock.later(minutes=1)
    session.execute(LoseDeals((deal.row,), "price", "", "", "2026-11-21"))
    session.execute(ReopenDeals((deal.row,), "target", "回来了"))
    words = {entry.what: entry for entry in told(session, About(deal.id, CUSTOMER))}
    slip = words["Expected close: 30 Nov → 20 Jan 2027"]
    assert (slip.tone, slip.icon) == ("warn", "clock")
    assert slip.said == "Next step: 问\nput off by 51 day(s)"
    assert words["Call"].day == "23 Nov"
    assert words["Call"].noted == "first dated 24 Nov"
    assert (words["Visit"].day, words["Visit"].noted) == ("22 Nov", "planned for 20 Nov")
    assert (words["Lost in Target"].day, words["Lost in Target"].noted) == ("21 Nov", "noted today")
    assert words["Opened again"].noted == ""


def test_a_customer_has_what_happened_to_all_its_deals_and_a_person_what_names_them(
    session: Session, clock: Clock
) -> None:
    first, second = a_deal(session), a_deal(session, "测试台")
    session.execute(AddDeal({"customer": "别家", "project": "无关"}))
    clock.later(hours=1)
    session.execute(
        AddActivity(Activity("", first.id, None, "", "call", "2026-11-24", "11:00", "王工", "一"))
    )
    session.execute(
        AddActivity(Activity("", second.id, None, "", "note", "2026-11-24", "11:10", text="问过王工"))
    )
    session.execute(
        AddActivity(Activity("", None, None, CUSTOMER, "note", "2026-11-24", "11:20", text="无商机"))
    )
    words = told(session, About(customer=CUSTOMER))
    assert [(entry.what, entry.about) for entry in words] == [
        ("Note", ""),
        ("Note", "测试台"),
        ("Call · 王工", "老化柜"),
        ("Entered as Target", "测试台"),
        ("Entered as Target", "老化柜"),
    ]
    person = told(session, About(customer=CUSTOMER, person="王工"))
    assert [entry.said for entry in person] == ["问过王工", "一"]
    assert people_around(session, About(second.id, CUSTOMER)) == ["王工"]


def test_a_chat_reads_as_who_said_what(session: Session) -> None:
    deal = a_deal(session)
    text = "张三 2026/11/24 09:02:11\n样机到了吗？\n李四 2026/11/24 09:03:20\n到了\n明天测"
    session.execute(AddActivity(Activity("", deal.id, None, "", "chat", "2026-11-24", "09:02", "张三", text)))
    (chat, _entered) = told(session, About(deal.id, CUSTOMER))[::-1]
    assert chat.what == "Chat · 张三"
    assert chat.said == "张三: 样机到了吗？\n李四: 到了\n明天测"
    assert "yjdl" in chat.searched


def test_what_is_gone_meanwhile_is_left_out(session: Session) -> None:
    deal = a_deal(session)
    session.execute(AddActivity(Activity("a", deal.id, None, "", "note", "2026-11-24", text="x")))
    timeline = Timeline(session, About(deal.id, CUSTOMER))
    session.undo()
    assert [entry.activity for entry in timeline.entries(timeline.marks)] == [None]
    assert timeline.counts() == {"note": 1, "move": 1}


def test_a_next_step_that_is_done_is_kept_as_an_entry(session: Session) -> None:
    deal = a_deal(session)
    session.execute(EditDeal(deal.row, {"next_step": "送报告", "next_step_date": "2026-11-24"}))
    session.execute(FinishStep(deal.row, "已签收", NextStep("约技术会", "2026-11-30")))
    words = next(words for words in told(session, About(deal.id, CUSTOMER)) if words.what == "Done: 送报告")
    assert (words.day, words.clock, words.said, words.tone) == ("today", "10:30", "已签收", "good")
    session.undo()
    assert Timeline(session, About(deal.id, CUSTOMER)).counts()["step"] == 0


def test_an_action_that_was_ticked_off_is_an_entry_once(session: Session, clock: Clock) -> None:
    deal = a_deal(session)
    session.execute(EditDeal(deal.row, {"next_step": "寄样机"}))
    today = clock.now.date().isoformat()
    own = DealAction("own", deal.id, "p2", None, "寄样机", done_date=today, created_at="2026-11-01T00:00:00Z")
    of_playbook = DealAction("kept", deal.id, "p2", "p2b", done_date=today, note="王工在", created_at=NOTED)
    visited = DealAction("visited", deal.id, "p2", "p2a", done_date=today, created_at=NOTED)
    open_one = DealAction("open", deal.id, "p2", None, "还没做", created_at=NOTED)
    session.execute(PutRecords((own, of_playbook, visited, open_one), SAID))
    text = session.playbook.actions["p2b"].text("en")
    here = About(deal.id, CUSTOMER)
    visit = session.playbook.actions["p2a"].text("en")
    steps = {f"Done: {name}" for name in ("寄样机", text, visit)}
    assert {words.what for words in told(session, here) if words.what.startswith("Done")} == steps
    assert "王工在" in [words.said for words in told(session, About(customer=CUSTOMER))]
    # A step of the same words, and a visit made, tell of it themselves.
    session.execute(FinishStep(deal.row, "已签收", NextStep("约技术会", "2026-11-30")))
    session.execute(KeepVisit(Visit("v", deal.id, None, CUSTOMER, done_date=today), SAID))
    found = [words.what for words in told(session, here) if words.what.startswith("Done")]
    assert sorted(found) == sorted(["Done: 寄样机", f"Done: {text}"])


def test_what_was_done_last_is_told_after_a_restart(tmp_path: Path, clock: Clock) -> None:
    session = Session.create(tmp_path / "again.funnel", clock=clock)
    deal = a_deal(session)
    assert before_this_session(session, 3) == []  # it can be undone: the list of steps tells of it
    clock.later(hours=1)
    session.execute(EditDeal(deal.row, {"amount_minor": 45_000_000, "units": 2}))
    clock.later(hours=1)
    session.execute(MoveDeals((deal.row,), "qualified"))
    session.close()
    session = Session.open(tmp_path / "again.funnel", clock=clock)
    clock.later(hours=1)
    session.execute(EditDeal(deal.row, {"note": "这次"}))
    entries = before_this_session(session, 2)
    assert [(entry.mark.table, len(entry.events)) for entry in entries] == [
        ("stage_move", 1),
        ("field_change", 2),
    ]
    assert [entry.deal for entry in entries] == ["老化柜", "老化柜"]
    session.close()


def test_a_workbook_for_reading_has_the_entries(session: Session, tmp_path: Path) -> None:
    deal = a_deal(session)
    session.execute(
        AddActivity(
            Activity("", deal.id, None, "", "call", "2026-11-23", "09:12", "王工", "可谈", "周四回复")
        )
    )
    path = tmp_path / "a.xlsx"
    written(export_workbook(session, path))
    page = read_pages(path)["Entries"]
    assert [str(cell) for cell in page.rows[1]][1:] == [
        *("09:12", "Call", CUSTOMER, "老化柜", "王工", "可谈", "周四回复"),
    ]
