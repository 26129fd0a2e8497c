"""No opportunity, because …: a lead that comes to nothing leaves the list, and nothing of it is lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from funnel_desktop import slices
from funnel_desktop.commands.context import Command
from funnel_desktop.commands.export_set import ImportSet, export_everything
from funnel_desktop.commands.leads import (
    AddLeads,
    Conversion,
    ConvertLeads,
    DeleteLeads,
    EditLead,
    EndLeads,
    TakeUpLeads,
)
from funnel_desktop.commands.playbook import EditPlaybook
from funnel_desktop.commands.redaction import redact
from funnel_desktop.commands.session import Session, run_through
from funnel_desktop.commands.visits import KeepVisit
from funnel_desktop.exchange.tables import TableSet
from funnel_desktop.exchange.writing import run
from funnel_desktop.method.records import Activity, Lead, Visit
from funnel_desktop.method.timeline import About
from funnel_desktop.method.today import week_of
from funnel_desktop.queries.figures import Figures
from funnel_desktop.queries.insights import ended_leads
from funnel_desktop.queries.leads import known_in_slices, read_leads, visits_planned
from funnel_desktop.queries.rail import rail_counts
from funnel_desktop.queries.review import read_content
from funnel_desktop.queries.timeline import Timeline
from funnel_desktop.store.checking import check_file
from funnel_desktop.text import FunnelError, message
from funnel_desktop.wording.timeline import TimelineWriter
from funnel_desktop.wording.wording import Wording
from tests.commands.conftest import StoryClock
from tests.commands.test_merge import Laptops
from tests.steps import finished

NAMES = ("远航电池", "恒扭电机", "岭核检测")
PLANNED = message("Undo", "plan a visit")


@pytest.fixture
def ids(session: Session) -> dict[str, str]:
    """Three leads of a Tuesday, the first with a visit planned for Thursday, the second with a date alone."""
    session.execute(
        AddLeads(
            (
                {"customer": NAMES[0], "contact_name": "王工", "first_visit_date": "2026-11-26"},
                {"customer": NAMES[1], "first_visit_date": "2026-11-27"},
                {"customer": NAMES[2]},
            )
        )
    )
    found = {lead.customer: lead.id for lead in session.store.records.all(Lead)}
    visit = Visit("v1", None, found[NAMES[0]], NAMES[0], planned_date="2026-11-26", purpose="演示")
    session.execute(KeepVisit(visit, PLANNED))
    return found


def waiting(session: Session) -> list[str]:
    return [lead.customer for lead in read_leads(session).waiting]


def planned_of(session: Session, day: date) -> int | None:
    """Return how many visits the review of a day's week counts as planned."""
    return read_content(session, Figures(session, day), week_of(day)).plan.visits


def test_an_ended_lead_leaves_every_list_of_what_is_to_be_done_and_still_counts_in_its_week(
    session: Session, ids: dict[str, str], clock: StoryClock
) -> None:
    today = clock.now.date()
    assert rail_counts(session, today).leads == 3
    assert session.store.today.due_counts("2026-11-27").now == 1
    assert visits_planned(session, read_leads(session).waiting) == 2
    session.execute(EndLeads((ids[NAMES[0]], ids[NAMES[1]]), "no_budget", "明年再说"))
    assert waiting(session) == [NAMES[2]]
    assert [lead.customer for lead in read_leads(session).ended] == [NAMES[1], NAMES[0]]
    assert rail_counts(session, today).leads == 1
    counts = session.store.today.due_counts("2026-11-28")
    assert counts.now + counts.late == 0
    assert session.store.records.all(Visit) == []
    assert session.store.visit_figures.visits_between(date(2026, 11, 23), date(2026, 11, 29)) == []
    review = read_content(session, Figures(session, today), week_of(today))
    assert review.figures.leads == 3
    assert len(review.leads) == 3
    assert slices.run(known_in_slices(session))[NAMES[0]] == "ended"
    session.undo()
    assert waiting(session) == list(NAMES)
    assert rail_counts(session, today).leads == 3
    assert len(session.store.records.all(Visit)) == 1


def test_what_was_planned_for_days_before_the_end_stays_a_figure_and_waits_no_more(
    session: Session, ids: dict[str, str], clock: StoryClock
) -> None:
    before = planned_of(session, clock.now.date())
    assert before == 2
    clock.later(days=7)  # the next Tuesday: both visits should have been made
    today = clock.now.date().isoformat()
    assert session.store.today.due_counts(today).late == 2
    session.execute(EndLeads((ids[NAMES[0]], ids[NAMES[1]]), "no_answer"))
    counts = session.store.today.due_counts(today)
    assert (counts.late, counts.now) == (0, 0)
    assert session.store.today.visits(None, today, 9) == []
    assert session.store.today.first_visits(None, today, 9) == []
    assert planned_of(session, date(2026, 11, 24)) == before


def test_taken_up_again_it_waits_and_the_timeline_tells_how_it_had_ended(
    session: Session, ids: dict[str, str], clock: StoryClock
) -> None:
    session.execute(EndLeads((ids[NAMES[0]],), "no_budget", "明年再说"))
    wording = Wording(session.playbook, session.settings, "zh_CN", clock.now.date())
    writer = TimelineWriter(wording, of_customer=True)

    def told() -> list[str]:
        timeline = Timeline(session, About(customer=NAMES[0]))
        words = map(writer.write, timeline.entries(timeline.marks))
        return [f"{entry.what} / {entry.said}" for entry in words]

    (entry,) = told()
    assert "明年再说" in entry
    assert session.playbook.loss_reasons["no_budget"].name("zh_CN") in entry
    clock.later(days=40)
    session.execute(TakeUpLeads(((ids[NAMES[0]], "没有机会：没有预算 · 明年再说"),)))
    assert waiting(session) == list(NAMES)
    lead = session.store.records.get(Lead, ids[NAMES[0]])
    assert lead is not None
    assert (lead.ended_reason, lead.ended_note, lead.first_visit_date) == ("", "", None)
    (note,) = session.store.records.all(Activity)
    assert (note.happened_on, note.lead_id, note.kind) == ("2026-11-24", lead.id, "note")
    (entry,) = told()
    assert "没有预算 · 明年再说" in entry
    session.execute(ConvertLeads((Conversion(lead.id),)))
    (note,) = session.store.records.all(Activity)
    assert note.deal_id == lead.id
    session.undo()
    session.undo()
    assert waiting(session) == list(NAMES[1:])
    assert session.store.records.all(Activity) == []


def test_an_ended_lead_that_becomes_a_deal_keeps_why_it_had_ended(
    session: Session, ids: dict[str, str]
) -> None:
    session.execute(EndLeads((ids[NAMES[2]],), "no_need"))
    session.execute(ConvertLeads((Conversion(ids[NAMES[2]], ended="没有机会：没有需求"),)))
    assert session.store.records.get(Lead, ids[NAMES[2]]) is None
    (deal,) = session.store.deals.all_deals()
    (note,) = session.store.records.all(Activity)
    assert (note.deal_id, note.text) == (deal.id, "没有机会：没有需求")


def test_reason_and_words_are_put_right_and_the_day_stays(
    session: Session, ids: dict[str, str], clock: StoryClock
) -> None:
    session.execute(EndLeads((ids[NAMES[2]],), "no_need", ended_date="2026-11-20"))
    clock.later(days=3)
    session.execute(EndLeads((ids[NAMES[2]],), "price", "太贵"))
    lead = session.store.records.get(Lead, ids[NAMES[2]])
    assert lead is not None
    assert (lead.ended_date, lead.ended_reason, lead.ended_note) == ("2026-11-20", "price", "太贵")


def test_reasons_are_counted_by_quarter(session: Session, ids: dict[str, str], clock: StoryClock) -> None:
    session.execute(EndLeads((ids[NAMES[0]], ids[NAMES[1]]), "no_need", ended_date="2026-09-30"))
    session.execute(EndLeads((ids[NAMES[2]],), "price"))
    found = ended_leads(session, clock.now.date())
    assert found.deals == 3
    assert [(reason.key, [len(rows) for rows in reason.by_quarter]) for reason in found.reasons] == [
        ("no_need", [0, 0, 2, 0]),
        ("price", [0, 0, 0, 1]),
    ]
    assert ended_leads(session, date(2026, 9, 30)).deals == 2


@pytest.mark.parametrize(
    "command",
    [
        EndLeads(("gone",), "price"),
        TakeUpLeads((("gone", ""),)),
    ],
)
def test_a_lead_that_is_gone_gets_a_sentence(session: Session, command: Command) -> None:
    with pytest.raises(FunnelError, match="no longer in the file"):
        session.execute(command)


def test_a_reason_is_needed_and_no_day_to_come(session: Session, ids: dict[str, str]) -> None:
    with pytest.raises(FunnelError, match="choose a reason"):
        session.execute(EndLeads((ids[NAMES[0]],), "  "))
    with pytest.raises(FunnelError, match="in the future"):
        session.execute(EndLeads((ids[NAMES[0]],), "price", ended_date="2026-11-25"))
    assert waiting(session) == list(NAMES)


def test_a_reason_of_ones_own_that_a_lead_names_stays_known(session: Session, ids: dict[str, str]) -> None:
    standard = session.playbook
    mine = standard.loss_reasons["price"]._replace(key="own_1")
    session.execute(EditPlaybook(standard._replace(loss_reasons=standard.loss_reasons | {"own_1": mine})))
    session.execute(EndLeads((ids[NAMES[0]],), "own_1"))
    session.execute(EditPlaybook(standard))
    assert session.playbook.loss_reasons["own_1"].switched_off


def test_ended_on_one_laptop_and_edited_on_the_other(tmp_path: Path, clock: StoryClock) -> None:
    laptops = Laptops(tmp_path, clock)
    laptops.do(laptops.here, AddLeads(tuple({"customer": name} for name in NAMES)))
    ids = {lead.customer: lead.id for lead in laptops.here.store.records.all(Lead)}
    laptops.part()
    laptops.do(laptops.there, EndLeads((ids[NAMES[0]], ids[NAMES[1]]), "no_need", "两年内不买"))
    laptops.do(laptops.here, EditLead(ids[NAMES[0]], {"contact_phone": "138"}))
    laptops.do(laptops.here, ConvertLeads((Conversion(ids[NAMES[1]]),)))
    laptops.merge()
    there = {lead.customer: lead for lead in laptops.here.store.records.all(Lead)}
    assert there.keys() == {NAMES[0], NAMES[2]}  # one is a deal here: that stands
    assert there[NAMES[0]].contact_phone == "138"
    assert (there[NAMES[0]].ended_reason, there[NAMES[0]].ended_note) == ("no_need", "两年内不买")
    assert there[NAMES[0]].ended_date == "2026-11-24"
    laptops.close()


def test_it_goes_out_as_csv_and_in_again_and_a_redacted_copy_keeps_the_reason_alone(
    session: Session, ids: dict[str, str], new_session: Callable[[str], Session], tmp_path: Path
) -> None:
    session.execute(EndLeads((ids[NAMES[0]],), "no_need", "王工说两年内不买"))
    session.execute(EndLeads((ids[NAMES[1]],), "自己的话"))
    session.execute(DeleteLeads((ids[NAMES[2]],)))
    run(export_everything(session, tmp_path / "set"))
    other = new_session("other")
    tables = TableSet.open(tmp_path / "set")
    work = ImportSet(tables)
    run_through(other.execute_in_slices(work.name(), work.run))
    tables.close()
    assert other.store.records.all(Lead) == session.store.records.all(Lead)
    copy = tmp_path / "masked.funnel"
    finished(redact(session, copy))
    masked = Session.open(copy)
    assert check_file(masked.store.file.connection) == []
    first, second = masked.store.records.all(Lead)
    kept = {first.ended_reason: first.ended_note, second.ended_reason: second.ended_note}
    assert "no_need" in kept
    assert "王工" not in kept["no_need"]
    assert "自己的话" not in kept
    assert first.ended_date == second.ended_date == "2026-11-24"
    masked.close()
