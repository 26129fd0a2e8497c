"""Weeks that go by: what was said of one stays, whatever happens to its leads, deals and visits later."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path

from funnel_desktop.commands.closing import LoseDeals, WinDeal
from funnel_desktop.commands.deals import AddDeal, EditDeal, MoveDeals
from funnel_desktop.commands.leads import AddLeads, Conversion, ConvertLeads
from funnel_desktop.commands.records import PutRecords
from funnel_desktop.commands.session import Session
from funnel_desktop.identifiers import new_id
from funnel_desktop.method.records import Commitment, Lead, Visit
from funnel_desktop.method.today import week_of
from funnel_desktop.queries.figures import Figures
from funnel_desktop.queries.review import read_content
from funnel_desktop.queries.visits import planned_for
from funnel_desktop.queries.week_report import WeekReport, read_week_report, week_to_report
from funnel_desktop.text import message

WAN = 10_000 * 100


class Rep:
    """Somebody who works with one file, day by day."""

    def __init__(self, path: Path, day: date) -> None:
        self.day = day
        self.session = Session.create(path, clock=lambda: datetime.combine(self.day, time(9)).astimezone())

    def on(self, day: date) -> Rep:
        """The day is another now."""
        self.day = day
        return self

    def deal(self, customer: str, amount: int, stage: str = "target") -> int:
        change = self.session.execute(AddDeal({"customer": customer, "amount_minor": amount * WAN}, stage))
        assert change.deals
        return change.deals[0].row

    def lead(self, customer: str) -> Lead:
        self.session.execute(AddLeads(({"customer": customer},)))
        return next(one for one in self.session.store.records.all(Lead) if one.customer == customer)

    def visit(self, customer: str, done: date) -> None:
        visit = Visit(
            new_id(), None, None, customer, planned_date=done.isoformat(), done_date=done.isoformat()
        )
        self.session.execute(PutRecords((visit,), message("Undo", "visit")))

    def report(self, day: date | None = None) -> WeekReport:
        """Return the report that is due today, or that on the week of a day."""
        week = week_to_report(self.day) if day is None else week_of(day)
        return read_week_report(self.session, Figures(self.session, self.day), None, week)


def said(report: WeekReport) -> tuple[int, ...]:
    """Return what a week amounts to."""
    figures = report.figures
    counts = (figures.won_count, figures.won_minor // WAN, len(figures.lost), len(figures.forward))
    return *counts, len(figures.added), figures.leads, figures.visits_done


def test_a_week_stays_what_it_was_while_others_go_by(tmp_path: Path) -> None:
    monday = date(2026, 11, 2)
    rep = Rep(tmp_path / "weeks.funnel", monday)
    days = [monday + timedelta(days=number) for number in range(40)]
    first, second = rep.deal("first", 30), rep.deal("second", 50)
    leads = [rep.on(days[1]).lead(name) for name in ("one", "two", "three", "four")]
    rep.visit("first", days[2])
    rep.on(days[3]).session.execute(MoveDeals((first,), "qualified"))
    friday = rep.on(days[4]).report()
    assert said(friday) == (0, 0, 0, 1, 2, 4, 1)
    assert said(rep.on(days[7]).report()) == said(friday), "on Monday the week that is over"
    # The weeks after: leads become deals, deals go on, are won and lost.
    for number, lead in enumerate(leads[:2]):
        rep.on(days[8 + number]).session.execute(ConvertLeads((Conversion(lead.id),)))
    rep.on(days[14]).session.execute(MoveDeals((first, second), "intent"))
    rep.on(days[15]).session.execute(WinDeal(first, 30 * WAN, 1, days[15].isoformat()))
    rep.on(days[22]).session.execute(LoseDeals((second,), "price"))
    rep.visit("second", days[22])
    assert said(rep.on(days[30]).report(monday)) == said(friday)
    content = read_content(rep.session, Figures(rep.session, rep.day), week_of(monday))
    assert (len(content.leads), len(content.leads_now_deals)) == (2, 2), "four came in that week"
    assert [visit.customer for visit in content.visits] == ["first"]
    assert friday.forward[0].stage == "qualified"
    assert rep.report(monday).forward[0].stage == "qualified", "where it stood then, though it is won by now"
    assert said(rep.report(days[14])) == (1, 30, 0, 1, 0, 0, 0)
    assert said(rep.report(days[21])) == (0, 0, 1, 0, 0, 0, 1)
    rep.session.close()


def test_what_was_planned_in_a_week_stays_when_its_deal_is_lost(tmp_path: Path) -> None:
    monday = date(2026, 12, 28)  # the week goes on into the new year
    rep = Rep(tmp_path / "planned.funnel", monday)
    row = rep.deal("lost later", 30)
    (deal_id,) = (deal.id for deal in rep.session.store.deals.all_deals())
    wanted = (monday, monday + timedelta(days=2), monday + timedelta(days=8), monday + timedelta(days=15))
    visits = [
        Visit(new_id(), deal_id, None, "lost later", planned_date=day.isoformat(), purpose=f"visit {number}")
        for number, day in enumerate(wanted)
    ]
    undated = Visit(new_id(), deal_id, None, "lost later")
    rep.session.execute(PutRecords((*visits, undated), message("Undo", "plan")))
    before = rep.session.store.review_figures.events(week_of(monday)).visits_planned
    assert before == 2
    lost_on = monday + timedelta(days=8)
    rep.on(lost_on)
    assert planned_for(rep.session, [deal_id]) == 3, "today's, a later one, one without a day end with it"
    assert rep.session.store.today.due_counts(lost_on.isoformat()).visits_late == 2
    rep.session.execute(LoseDeals((row,), "price"))
    assert rep.session.store.review_figures.events(week_of(monday)).visits_planned == 2
    assert rep.session.store.review_figures.events(week_of(lost_on)).visits_planned == 0
    # Nobody makes them any more: they are not overdue.
    assert rep.session.store.today.due_counts(lost_on.isoformat()).visits_late == 0
    assert rep.session.store.today.visits(None, "2027-12-31", 50) == []
    rep.session.undo()
    assert rep.session.store.today.due_counts(lost_on.isoformat()).visits_late == 2
    rep.session.close()


def test_a_date_that_is_put_off_is_at_risk_in_its_week_alone(tmp_path: Path) -> None:
    monday = date(2026, 11, 2)
    rep = Rep(tmp_path / "slips.funnel", monday)
    row = rep.deal("late", 80, "intent")
    rep.session.execute(EditDeal(row, {"expected_close_date": "2026-11-20"}))
    rep.on(monday + timedelta(days=8)).session.execute(EditDeal(row, {"expected_close_date": "2027-01-15"}))
    rep.on(monday + timedelta(days=16)).session.execute(EditDeal(row, {"expected_close_date": "2027-01-10"}))
    rep.on(monday + timedelta(days=18))
    assert [deal.row for deal in rep.report(monday + timedelta(days=8)).slipped] == [row]
    assert rep.report(monday).slipped == ()
    assert rep.report().slipped == (), "earlier again is no risk"
    assert rep.report().passed == ()
    assert [deal.row for deal in rep.on(date(2027, 1, 12)).report().passed] == [row]
    rep.session.close()


def test_over_the_years_end_and_through_the_spring_festival(tmp_path: Path) -> None:
    rep = Rep(tmp_path / "year.funnel", date(2026, 12, 28))
    row = rep.deal("turn", 60, "near_win")
    rep.session.execute(EditDeal(row, {"next_step": "sign", "next_step_date": "2027-01-05"}))
    promise = Commitment(new_id(), "2026-12-28", "win_rate", "call them", "2027-01-08")
    rep.session.execute(PutRecords((promise,), message("Undo", "promise")))
    report = rep.on(date(2026, 12, 31)).report()
    assert (report.week.number, report.next_week.week.number) == (53, 1)
    assert (report.week.end, report.next_week.week.start) == (date(2027, 1, 3), date(2027, 1, 4))
    assert [deal.day for deal in report.next_week.steps] == ["2027-01-05"]
    assert [entry.text for entry in report.next_week.commitments] == ["call them"]
    # On New Year's Day one still reports on week 53: a deal signed then is in it, and in the new year's sum.
    rep.on(date(2027, 1, 1)).session.execute(WinDeal(row, 60 * WAN, 1, "2027-01-01"))
    report = rep.report()
    assert (report.week.number, report.figures.won_minor) == (53, 60 * WAN)
    assert report.verdict is not None
    assert report.verdict.signed == 60 * WAN
    assert rep.on(date(2027, 1, 4)).report().week.number == 53
    # Nothing happens in the week of the Spring Festival, 5 to 11 February, and that is what is said.
    rep.on(date(2027, 2, 3)).visit("turn", date(2027, 2, 3))
    quiet = rep.on(date(2027, 2, 12)).report()
    assert quiet.week == week_of(date(2027, 2, 8))
    assert said(quiet) == (0, 0, 0, 0, 0, 0, 0)
    assert said(rep.report(date(2027, 2, 3))) == (0, 0, 0, 0, 0, 0, 1)
    assert said(rep.report(date(2026, 12, 31))) == (1, 60, 0, 0, 1, 0, 0)
    rep.session.close()
