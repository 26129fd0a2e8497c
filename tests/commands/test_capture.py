"""One line, one step: what happened, what comes next, the amount, a new lead or deal; and one undo."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from funnel_desktop.commands.capture import Capture
from funnel_desktop.commands.deals import AddDeal, MoveDeals
from funnel_desktop.commands.leads import AddLeads
from funnel_desktop.commands.people import PutPerson
from funnel_desktop.commands.records import PutRecords
from funnel_desktop.commands.session import Session
from funnel_desktop.method.capture import CHECK, CUSTOMER, Reading, Subject, read_line
from funnel_desktop.method.deal import Deal
from funnel_desktop.method.records import Activity, Lead, Person, Visit
from funnel_desktop.queries.capture_index import CaptureIndex
from funnel_desktop.text import FunnelError, message
from tests.benchmarks.data import make_funnel
from tests.commands.conftest import StoryClock

_HUAQIANG = "深圳市华强北电子技术股份有限公司"


@pytest.fixture
def funnel(session: Session) -> Session:
    """A deal with Huaqiangbei, who have a next step for next week, and a lead."""
    values = {
        "customer": _HUAQIANG,
        "project": "在线测厚系统",
        "amount_minor": 41_500_000,
        "next_step": "确认预算",
        "next_step_date": "2026-12-08",
        "source": "cold",
    }
    session.execute(AddDeal(values))
    session.execute(AddLeads(({"customer": "杭州云岫科技有限公司", "source": "inbound"},)))
    session.execute(PutPerson(Person("p1", _HUAQIANG, "王工", "工程部")))
    return session


def read(session: Session, text: str) -> Reading:
    """Read a line as the window does."""
    index = CaptureIndex(session)
    for _ in index.in_slices():
        pass
    return read_line(text, session.clock().date(), index, unit=session.settings.amount_unit)


def deal_of(session: Session, customer: str = _HUAQIANG) -> Deal:
    """Return the only deal of a customer."""
    (deal,) = [one for one in session.store.deals.all_deals() if one.customer == customer]
    return deal


def test_one_enter_and_one_undo(funnel: Session) -> None:
    before = deal_of(funnel)
    funnel.execute(Capture(read(funnel, "hqdz 王工 样机测试过了 周五送报告 45万")))
    deal = deal_of(funnel)
    assert (deal.next_step, deal.next_step_date, deal.amount_minor) == ("送报告", "2026-11-27", 45_000_000)
    (visit,) = funnel.store.records.all(Visit)
    assert (visit.deal_id, visit.person, visit.done_date) == (deal.id, "王工", "2026-11-24")
    assert (visit.outcome, visit.source) == ("样机测试过了", "cold")
    assert funnel.undo_name == message("Undo", "note down {customer}", customer=_HUAQIANG)
    funnel.undo()
    assert deal_of(funnel) == before
    assert funnel.store.records.all(Visit) == []
    funnel.redo()
    assert deal_of(funnel).next_step == "送报告"


def test_the_visit_that_was_planned_for_today_is_the_one_that_is_done(funnel: Session) -> None:
    deal = deal_of(funnel)
    planned = Visit(
        "v1", deal.id, None, _HUAQIANG, planned_date="2026-11-24", planned_time="10:00", purpose="测样机"
    )
    other = planned._replace(id="v2", planned_date="2026-11-30")
    funnel.execute(PutRecords((planned, other), message("Undo", "note down {customer}", customer="")))
    funnel.execute(Capture(read(funnel, "华强北 样机测试过了")))
    visits = {visit.id: visit for visit in funnel.store.records.all(Visit)}
    assert set(visits) == {"v1", "v2"}
    assert (visits["v1"].done_date, visits["v1"].outcome) == ("2026-11-24", "样机测试过了")
    assert (visits["v1"].purpose, visits["v1"].planned_time) == ("测样机", "10:00")
    assert visits["v2"].done_date is None


def test_a_next_step_that_is_a_visit_stands_in_the_calendar(funnel: Session) -> None:
    funnel.execute(Capture(read(funnel, "华强北 样机测试过了 周五下午2点拜访总工")))
    deal = deal_of(funnel)
    planned = [one for one in funnel.store.records.all(Visit) if one.done_date is None]
    (visit,) = planned
    assert (deal.next_step, deal.next_step_date) == (visit.purpose, visit.planned_date)
    assert (visit.planned_date, visit.planned_time) == ("2026-11-27", "14:00")
    funnel.execute(Capture(read(funnel, "华强北 周四上午10点半 电话会")))
    call = deal_of(funnel)
    assert (call.next_step, call.next_step_date, call.next_step_time) == ("电话会", "2026-11-26", "10:30")


def test_a_call_is_an_entry_and_no_visit(funnel: Session) -> None:
    funnel.execute(Capture(read(funnel, "电话 华强北王工 预算批了")))
    assert funnel.store.records.all(Visit) == []
    (entry,) = funnel.store.records.all(Activity)
    assert (entry.kind, entry.text, entry.person) == ("call", "预算批了", "王工")
    assert (entry.happened_on, entry.happened_at) == ("2026-11-24", "10:30")
    assert entry.deal_id == deal_of(funnel).id


def test_yesterday_is_yesterday(funnel: Session) -> None:
    funnel.execute(Capture(read(funnel, "昨天 华强北王工 样机测试过了")))
    (visit,) = funnel.store.records.all(Visit)
    assert visit.done_date == "2026-11-23"


def test_a_new_customer_is_a_lead_with_what_is_known(funnel: Session) -> None:
    reading = read(funnel, "东莞宏远精密 李总 第一次拜访 有需求 下周三再去 30万")
    assert reading.open_fields == (CUSTOMER,)
    with pytest.raises(FunnelError):
        funnel.execute(Capture(reading))
    funnel.execute(Capture(reading.pick(CUSTOMER, 0)))
    (lead,) = [one for one in funnel.store.records.all(Lead) if one.customer == "东莞宏远精密"]
    assert (lead.contact_name, lead.note) == ("李总", reading.text)
    visits = funnel.store.records.all(Visit, lead_id=lead.id)
    assert {(one.done_date, one.planned_date) for one in visits} == {
        ("2026-11-24", None),
        (None, "2026-12-02"),
    }
    funnel.undo()
    assert len(funnel.store.records.all(Lead)) == 1
    assert funnel.store.records.all(Visit) == []


def test_a_new_customer_is_a_deal_where_the_user_says_so(funnel: Session) -> None:
    reading = read(funnel, "东莞宏远精密 李总 有需求 下周三再去 30万")
    chip = reading.chip(CUSTOMER)
    assert chip is not None
    place = chip.choices.index(Subject("东莞宏远精密", new="deal"))
    funnel.execute(Capture(reading.pick(CUSTOMER, place)))
    deal = deal_of(funnel, "东莞宏远精密")
    assert (deal.stage, deal.amount_minor, deal.next_step, deal.next_step_date) == (
        "target",
        30_000_000,
        "再去",
        "2026-12-02",
    )
    assert deal.contact_name == "李总"


def test_a_lead_is_to_be_visited(funnel: Session) -> None:
    funnel.execute(Capture(read(funnel, "云岫 电话约好 周四上午9:30 首访")))
    (lead,) = funnel.store.records.all(Lead)
    assert lead.first_visit_date == "2026-11-26"
    (visit,) = funnel.store.records.all(Visit)
    assert (visit.planned_date, visit.planned_time, visit.purpose) == ("2026-11-26", "09:30", "首访")
    (entry,) = funnel.store.records.all(Activity)
    assert (entry.kind, entry.lead_id) == ("call", lead.id)
    funnel.execute(Capture(read(funnel, "云岫 下周一再去 介绍产品")))
    assert {one.purpose for one in funnel.store.records.all(Visit)} == {"首访", "再去 介绍产品"}


def test_the_first_visit_of_a_lead_is_made(funnel: Session, clock: StoryClock) -> None:
    funnel.execute(Capture(read(funnel, "云岫 明天 首访")))
    clock.later(days=1)
    funnel.execute(Capture(read(funnel, "云岫 见到了李经理")))
    (visit,) = funnel.store.records.all(Visit)
    assert (visit.done_date, visit.outcome, visit.person) == ("2026-11-25", "见到了", "李经理")
    (lead,) = funnel.store.records.all(Lead)
    assert lead.first_visit_date is None


def test_a_telephone_is_kept_with_whom_it_belongs_to(funnel: Session) -> None:
    funnel.execute(Capture(read(funnel, "华强北 王工 电话13800001234 加微信了")))
    (person,) = funnel.store.records.all(Person)
    assert person.phone == "13800001234"
    funnel.execute(Capture(read(funnel, "华强北 刘经理 手机 13900001234 管采购")))
    deal = deal_of(funnel)
    assert (deal.contact_name, deal.contact_phone) == ("刘经理", "13900001234")


def test_a_line_that_says_nothing_is_refused_and_writes_nothing(funnel: Session) -> None:
    reading = read(funnel, "华强北")
    steps = len(funnel.store.undo_steps)
    with pytest.raises(FunnelError):
        funnel.execute(Capture(reading))
    assert len(funnel.store.undo_steps) == steps


def test_names_are_read_on_where_reading_stopped(tmp_path: Path) -> None:
    path = tmp_path / "many.funnel"
    make_funnel(path, 1_200, date(2026, 11, 24))
    session = Session.open(path, "read")
    whole = len(list(CaptureIndex(session).in_slices()))
    index = CaptureIndex(session)
    one, other = index.in_slices(), index.in_slices()
    next(one)
    next(other)
    one.close()
    assert not index.complete
    assert len(list(other)) == whole - 2
    assert index.complete
    first, *_, last = session.store.deals.all_deals()
    for deal in (first, last):
        reading = read_line(f"{deal.customer} 样机测试过了", date(2026, 11, 24), index)
        assert reading.subject is not None
        assert reading.subject.customer == deal.customer
    session.close()


def test_names_follow_the_file(funnel: Session) -> None:
    index = CaptureIndex(funnel)
    for _ in index.in_slices():
        pass
    today = date(2026, 11, 24)
    new = {"customer": "苏州拓维尔自动化有限公司", "project": "视觉检测"}
    funnel.execute(AddDeal(new))
    found = read_line("拓维尔 误判率可以", today, index)
    assert found.subject is not None
    assert found.subject.customer == new["customer"]
    funnel.undo()
    gone = read_line("拓维尔 误判率可以", today, index)
    assert gone.subject is None
    funnel.execute(AddLeads(({"customer": "无锡天工轴承"},)))
    lead = read_line("天工 下周一发资料", today, index)
    assert lead.subject is not None
    assert lead.subject.customer == "无锡天工轴承"


def test_a_line_says_when_it_is_expected_to_be_signed(funnel: Session) -> None:
    funnel.execute(Capture(read(funnel, "华强北 周五送报告 12月底签")))
    deal = deal_of(funnel)
    assert (deal.expected_close_date, deal.next_step, deal.next_step_date) == (
        "2026-12-31",
        "送报告",
        "2026-11-27",
    )
    funnel.undo()
    assert deal_of(funnel).expected_close_date is None


def test_a_lead_is_ended_by_a_line_with_its_reason(funnel: Session) -> None:
    funnel.execute(Capture(read(funnel, "云岫 没机会 预算取消")))
    (lead,) = funnel.store.records.all(Lead)
    assert (lead.ended_date, lead.ended_reason, lead.ended_note) == ("2026-11-24", "no_budget", "预算取消")
    funnel.undo()
    funnel.execute(Capture(read(funnel, "电话 云岫 没机会 老板换人了")))
    (lead,) = funnel.store.records.all(Lead)
    assert (lead.ended_reason, lead.ended_note) == ("老板换人了", "")


def test_what_happened_proposes_its_check_and_ticks_it_by_one_key_alone(funnel: Session) -> None:
    row = deal_of(funnel).row
    funnel.execute(MoveDeals((row,), "qualified"))
    index = CaptureIndex(funnel)
    line = "华强北王工 样机测试过了"
    proposed = index.with_check(read(funnel, line))
    chip = proposed.chip(CHECK)
    assert chip is not None
    assert (chip.sure, proposed.open_fields, proposed.tick) == (False, (), None), (
        "amber, and waits for nobody"
    )
    funnel.execute(Capture(proposed))
    assert "s1" not in funnel.store.history.answers(deal_of(funnel).id), "nothing is answered in silence"
    funnel.undo()
    funnel.execute(Capture(proposed.pick(CHECK, 0)))
    answer = funnel.store.history.answers(deal_of(funnel).id)["s1"]
    assert (answer.answer, answer.evidence) == ("yes", "样机测试过了")
    # What is answered is not proposed again, nor what is asked of a later stage.
    assert index.with_check(read(funnel, line)).chip(CHECK) is None
    assert index.with_check(read(funnel, "华强北王工 合同签了")).chip(CHECK) is None
    funnel.undo()
    assert index.with_check(read(funnel, "华强北王工 样机没有测试过了")).chip(CHECK) is None
