"""Next step, planned visit and the playbook's visit are one thing: what happens to one happens to all, in one
step of undo."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from funnel_desktop.commands.deals import AddDeal, Command, EditDeal, LoseDeals, WinDeal
from funnel_desktop.commands.leads import AddLeads, Conversion, ConvertLeads
from funnel_desktop.commands.next_steps import FinishStep, NextStep, SetNextStep
from funnel_desktop.commands.records import PutRecords
from funnel_desktop.commands.session import Session
from funnel_desktop.commands.visits import KeepVisit, RemoveVisits
from funnel_desktop.method.deal import Deal
from funnel_desktop.method.records import DealAction, Lead, Visit
from funnel_desktop.method.stages import STANDARD_PROBABILITIES
from funnel_desktop.method.today import quick_days
from funnel_desktop.method.visit_words import says_visit
from funnel_desktop.queries.sheet import visit_of_step
from funnel_desktop.text import message

from .conftest import StoryClock

TODAY, FRIDAY, MONDAY = "2026-11-24", "2026-11-27", "2026-11-30"
CALLED = message("Undo", "plan")


def added(session: Session, stage: str = "target") -> int:
    session.execute(AddDeal({"customer": "陶岭陶瓷", "contact_name": "王工", "source": "inbound"}, stage))
    return session.store.deals.column(stage)[0]


def deal(session: Session, row: int) -> Deal:
    found = session.deal(row)
    assert found is not None
    return found


def visits(session: Session) -> list[Visit]:
    return session.store.records.all(Visit)


def the_visit(session: Session) -> Visit:
    (visit,) = visits(session)
    return visit


def ticked(session: Session) -> list[tuple[str | None, str, str | None]]:
    records = session.store.records.all(DealAction)
    return [(record.action_key, record.text, record.done_date) for record in records if record.done_date]


def step(session: Session, row: int) -> tuple[str, str | None]:
    return deal(session, row).next_step, deal(session, row).next_step_date


def waiting(session: Session, day: str) -> tuple[list[str], list[str]]:
    """What Today has for a day: the customers of steps, and of visits."""
    today = session.store.today
    steps = today.steps(None, day, STANDARD_PROBABILITIES, 9)
    return [line.next_step for line in steps], [visit.purpose for visit in today.visits(None, day, 9)]


def planned(session: Session, words: str = "Visit Mr Wang") -> int:
    row = added(session)
    session.execute(SetNextStep(row, NextStep(words, FRIDAY, "14:30", visit=True)))
    return row


def test_a_step_planned_as_a_visit_is_one_thing_in_all_lists(session: Session) -> None:
    row = planned(session)
    visit = the_visit(session)
    assert (visit.customer, visit.person, visit.source, visit.deal_id) == (
        *("陶岭陶瓷", "王工", "inbound"),
        deal(session, row).id,
    )
    assert (visit.purpose, visit.planned_date, visit.planned_time) == ("Visit Mr Wang", FRIDAY, "14:30")
    assert visit_of_step(session, deal(session, row)) == visit
    assert waiting(session, FRIDAY) == ([], ["Visit Mr Wang"])
    counts = session.store.today.due_counts(FRIDAY)
    assert (counts.steps_now, counts.visits_now) == (0, 1)
    session.undo()
    assert (visits(session), step(session, row)) == ([], ("", None))


def test_the_visit_follows_the_step_and_the_step_the_visit(session: Session) -> None:
    row = planned(session)
    session.execute(EditDeal(row, {"next_step_date": MONDAY}))
    assert the_visit(session).planned_date == MONDAY
    session.execute(EditDeal(row, {"next_step": "拜访王工：看样机"}))
    assert the_visit(session).purpose == "拜访王工：看样机"
    session.execute(KeepVisit(the_visit(session)._replace(planned_date=FRIDAY, purpose="再去拜访"), CALLED))
    assert step(session, row) == ("再去拜访", FRIDAY)
    for _ in range(3):
        session.undo()
    assert (step(session, row), the_visit(session).planned_date) == (("Visit Mr Wang", FRIDAY), FRIDAY)


def test_another_step_in_its_place_leaves_the_visit_in_the_calendar(session: Session) -> None:
    row = planned(session)
    session.execute(EditDeal(row, {"next_step": "Send the cases"}))
    assert the_visit(session).purpose == "Visit Mr Wang", "nobody took the visit back"
    assert waiting(session, FRIDAY) == (["Send the cases"], ["Visit Mr Wang"])
    session.undo()
    session.execute(SetNextStep(row, NextStep("Visit Mr Wang", FRIDAY, visit=False)))
    assert visits(session) == [], "it was said to be none"
    assert step(session, row) == ("Visit Mr Wang", FRIDAY)


def test_a_visit_made_ends_the_step_and_ticks_the_playbook(session: Session) -> None:
    row = planned(session)
    made = the_visit(session)._replace(done_date=TODAY, outcome="they have three lines")
    session.execute(KeepVisit(made, CALLED))
    assert step(session, row) == ("", None)
    assert ticked(session) == [("p2a", "", TODAY)]
    (action,) = session.store.records.all(DealAction)
    assert (action.phase, action.note) == ("p2", "they have three lines")
    session.undo()
    assert (ticked(session), step(session, row)) == ([], ("Visit Mr Wang", FRIDAY))
    assert the_visit(session).done_date is None


def test_a_step_done_that_is_a_visit_is_a_visit_made_and_asks_the_next(session: Session) -> None:
    row = planned(session)
    session.execute(FinishStep(row, "went well", NextStep("Submit the proposal", MONDAY)))
    assert (the_visit(session).done_date, the_visit(session).outcome) == (TODAY, "went well")
    assert step(session, row) == ("Submit the proposal", MONDAY)
    assert ticked(session) == [("p2a", "", TODAY)], "once: as the visit that it was"
    # The next one is an action of the playbook, done without a visit.
    session.execute(FinishStep(row, "sent", NextStep()))
    assert (step(session, row), ticked(session)[1:]) == (("", None), [("p3b", "", TODAY)])
    session.undo()
    session.undo()
    assert (step(session, row), the_visit(session).done_date) == (("Visit Mr Wang", FRIDAY), None)


def test_the_next_visit_may_follow_a_visit_in_the_same_step(session: Session) -> None:
    row = planned(session)
    session.execute(FinishStep(row, "", NextStep("Visit the plant", MONDAY, "", visit=True)))
    made, next_one = sorted(visits(session), key=lambda visit: visit.planned_date or "")
    assert (made.done_date, next_one.done_date) == (TODAY, None)
    assert waiting(session, MONDAY) == ([], ["Visit the plant"])
    session.undo()
    assert len(visits(session)) == 1


def test_a_visit_deleted_takes_the_step_that_it_was(session: Session) -> None:
    row = planned(session)
    session.execute(RemoveVisits((the_visit(session),), CALLED))
    assert step(session, row) == ("", None)
    session.undo()
    assert step(session, row) == ("Visit Mr Wang", FRIDAY)


def test_a_lost_deal_has_nothing_to_do_any_more(session: Session) -> None:
    row = planned(session)
    made = Visit("made", deal(session, row).id, None, "陶岭陶瓷", done_date="2026-11-20")
    session.execute(PutRecords((made,), CALLED))
    session.execute(LoseDeals((row,), "price"))
    assert (step(session, row), [visit.id for visit in visits(session)]) == (("", None), ["made"])
    assert deal(session, row).outcome == "lost"
    session.undo()
    assert (step(session, row), len(visits(session))) == (("Visit Mr Wang", FRIDAY), 2)


def test_a_won_deal_keeps_its_visit_in_the_calendar_but_no_step(session: Session) -> None:
    row = planned(session)
    session.execute(WinDeal(row, 100, None, TODAY))
    assert step(session, row) == ("", None)
    assert the_visit(session).planned_date == FRIDAY
    session.undo()
    assert step(session, row) == ("Visit Mr Wang", FRIDAY)


def test_a_step_that_is_a_visit_has_the_source_of_its_deal_and_no_other(session: Session) -> None:
    row = added(session)
    session.execute(SetNextStep(row, NextStep("拜访王工", FRIDAY, visit=True)))
    assert the_visit(session).source == "inbound"
    session.execute(AddDeal({"customer": "新客户"}))
    (other,) = (one.row for one in session.store.deals.all_deals() if one.customer == "新客户")
    session.execute(SetNextStep(other, NextStep("拜访李工", FRIDAY, visit=True)))
    assert [one.source for one in visits(session) if one.customer == "新客户"] == [None]


def test_a_lead_visited_brings_its_tick_and_its_unknown_source_along(session: Session) -> None:
    session.execute(AddLeads(({"customer": "康衡医疗", "first_visit_date": "2026-11-20"},)))
    (lead,) = session.store.records.all(Lead)
    session.execute(ConvertLeads((Conversion(lead.id),)))
    row = session.store.deals.column("target")[0]
    assert deal(session, row).source is None, "nobody said that it was a cold visit"
    assert ticked(session) == [("p2a", "", "2026-11-20")]


@pytest.mark.parametrize(
    ("today", "offered"),
    [
        (
            "2026-11-23",
            "tomorrow 11-24, friday 11-27, monday 11-30",
        ),  # a Monday: the month ends on that Monday
        ("2026-11-26", "tomorrow 11-27, monday 11-30, week 12-03"),  # a Thursday
        ("2026-12-11", "tomorrow 12-12, monday 12-14, week 12-18, month_end 12-31"),  # a Friday
        ("2026-12-31", "tomorrow 01-01, monday 01-04, week 01-07"),  # the year's last day
        ("2027-02-05", "tomorrow 02-06, monday 02-08, week 02-12, month_end 02-28"),  # before Spring Festival
    ],
)
def test_the_days_that_are_offered_for_a_step(today: str, offered: str) -> None:
    found = quick_days(date.fromisoformat(today))
    assert ", ".join(f"{key} {day:%m-%d}" for key, day in found) == offered


@pytest.mark.parametrize(
    ("words", "visit"),
    [
        *(("拜访王工", True), ("去拜访一次客户", True), ("再次上门", True), ("Visit the plant", True)),
        *(("visit: terms", True), ("Second visit", True), ("回访", True)),
        *(("约拜访时间", False), ("Send what visitors asked for", False), ("Visitors' badges", False)),
        *(("", False), ("准备拜访材料", False), ("Prepare the visit", False)),
    ],
)
def test_which_words_say_a_visit(words: str, visit: bool) -> None:
    assert says_visit(words) is visit


def test_a_week_of_steps_and_visits_ends_with_nothing_left(session: Session, clock: StoryClock) -> None:
    """From Tuesday to Friday and on Monday: each thing done asks for the next one, once."""
    row = planned(session)
    done: list[Command] = [
        FinishStep(row, "seen", NextStep("Submit the proposal", "2026-11-25")),
        FinishStep(row, "sent", NextStep("拜访李总", FRIDAY, "09:00", visit=True)),
        FinishStep(row, "agreed", NextStep("Visit again", MONDAY, visit=True)),
        FinishStep(row, "signed", NextStep()),
    ]
    days = []
    for command in done:
        session.execute(command)
        days.append(session.clock().date())
        clock.later(days=3 if session.clock().date() + timedelta(days=1) == date(2026, 11, 28) else 1)
    assert [visit.done_date for visit in visits(session)] == [TODAY, "2026-11-26", "2026-11-27"]
    assert step(session, row) == ("", None)
    counts = session.store.today.due_counts("2026-12-31")
    assert (counts.late, counts.now) == (0, 0)
    for _ in done:
        session.undo()
    assert step(session, row) == ("Visit Mr Wang", FRIDAY)
    assert ticked(session) == []
