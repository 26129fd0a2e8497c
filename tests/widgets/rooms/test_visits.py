"""Sources and visits: planned, moved, done with what follows, counted, sent as a calendar."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from icalendar import Calendar
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemDelegate, QApplication, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.deals import SetSettings
from funnel_desktop.commands.records import PutRecords
from funnel_desktop.identifiers import new_id
from funnel_desktop.method.records import Lead, Person, SourcePlan, Visit
from funnel_desktop.method.today import week_of
from funnel_desktop.method.typed_dates import add_months
from funnel_desktop.method.visits import period_of_day, proposed_visits
from funnel_desktop.models.table import KeyRole
from funnel_desktop.models.visit_table_model import COLUMNS
from funnel_desktop.queries.new_targets import new_targets_needed
from funnel_desktop.text import message
from funnel_desktop.widgets.deal.next_step import StepDialog
from funnel_desktop.widgets.dialogs.checklist import ChecklistDialog
from funnel_desktop.widgets.kit.controls.fields import Choice, TypedEdit
from funnel_desktop.widgets.leads.ending import EndLeadDialog
from funnel_desktop.widgets.rooms.visits.companies import CompaniesDialog
from funnel_desktop.widgets.rooms.visits.room import VisitsRoom
from funnel_desktop.widgets.rooms.visits.visit_dialog import VisitDialog
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import answering, cancelled, chosen, clicked_in_menu, confirmed, deal_of, press

CUSTOMER = "深圳鹏源电子"


def enter(window: MainWindow, qtbot: QtBot) -> VisitsRoom:
    """Go to the room as the rail does."""
    window.rooms.enter("visits")
    room = window.rooms.room("visits")
    assert isinstance(room, VisitsRoom)
    qtbot.waitUntil(room.isVisible)
    settle(room, qtbot)
    return room


def settle(room: VisitsRoom, qtbot: QtBot) -> None:
    """Wait until the last change is shown."""
    qtbot.waitUntil(lambda: not room.follower.due)


def put(window: MainWindow, *records: Visit | Lead | Person) -> None:
    """Put records into the open file, as an import would."""
    assert window.model is not None
    window.model.session.execute(PutRecords(records, message("Undo", "change settings")))


def visits(window: MainWindow) -> list[Visit]:
    """Return all visits of the open file."""
    assert window.model is not None
    return window.model.session.store.records.all(Visit)


def today(window: MainWindow) -> date:
    """Return the window's day."""
    assert window.model is not None
    return window.model.today


def planned(day: date, customer: str = CUSTOMER, **more: Any) -> Visit:
    """Return a planned visit."""
    return Visit(new_id(), None, None, customer, planned_date=day.isoformat())._replace(**more)


def type_in(editor: QWidget, text: str) -> None:
    """Type any text, as an input method does (QTest only knows Latin letters)."""
    for character in text:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character)
        QApplication.sendEvent(editor, event)


def centre(room: VisitsRoom, day: date, visit: str = "") -> QPoint:
    """Return the middle of a day, or of a visit on it."""
    box = next(box for box in room.calendar.boxes() if box.day == day)
    place = box.place if not visit else next(s.place for s in box.slots if s.visit.id == visit)
    return place.center().toPoint()


def test_a_visit_is_planned_by_keyboard_and_undone(
    open_window: MakeWindow, make_file: MakeFile, qtbot: QtBot
) -> None:
    window = open_window(make_file(f"{CUSTOMER}, 激光打标机, 38"))
    room = enter(window, qtbot)
    assert not room.invitation.isHidden()
    assert room.calendar.current == today(window)

    def write(dialog: VisitDialog) -> None:
        type_in(dialog.customer, "szpy")  # by the first letters of its pinyin
        assert dialog._customers.stringList() == [CUSTOMER]
        dialog.customer.clear()
        type_in(dialog.customer, "鹏源")
        assert dialog._customers.stringList() == [CUSTOMER]
        popup = dialog.customer.completer().popup()
        assert popup is not None
        assert popup.isVisible()
        QTest.keyClick(popup, Qt.Key.Key_Down)
        QTest.keyClick(popup, Qt.Key.Key_Return)
        assert dialog.customer.text() == CUSTOMER
        assert not popup.isVisible()
        assert [s.title for s in dialog._subjects] == ["激光打标机"]
        type_in(dialog.person, "李工")
        type_in(dialog.time, "930")
        type_in(dialog.purpose, "first visit")
        confirmed(dialog)

    with answering(qtbot, (VisitDialog, write)):
        press(Qt.Key.Key_Insert)
    (visit,) = visits(window)
    deal = deal_of(window, CUSTOMER)
    assert (visit.customer, visit.person, visit.planned_time, visit.deal_id) == (
        CUSTOMER,
        "李工",
        "09:30",
        deal.id,
    )
    assert visit.planned_date == today(window).isoformat()
    assert visit.source == "cold"
    settle(room, qtbot)
    assert room.invitation.isHidden()
    assert room.calendar.selected == visit.id
    assert "李工" in room.calendar.accessibleName()
    window.undo()
    assert visits(window) == []


def test_the_source_follows_from_customer_and_person(
    open_window: MakeWindow, make_file: MakeFile, qtbot: QtBot
) -> None:
    window = open_window(make_file(f"{CUSTOMER}, 激光打标机, 38", "康衡医疗, 监护仪, 20"))
    put(window, Person(new_id(), CUSTOMER, "李工", "设备科长"))
    assert window.flow is not None
    assert window.model is not None
    from funnel_desktop.commands.deals import WinDeal

    row = deal_of(window, "康衡医疗").row
    window.model.session.execute(WinDeal(row, 1000, 1, today(window).isoformat()))
    room = enter(window, qtbot)
    seen: list[str] = []

    def look(dialog: VisitDialog) -> None:
        for customer, person in (
            (CUSTOMER, ""),
            (CUSTOMER, "李工"),
            ("康衡医疗", ""),
            ("康衡医疗", "周主任"),
        ):
            dialog.customer.setText(customer)
            dialog.person.setText(person)
            dialog._look_up()
            seen.append(dialog.visit_result().visit.source or "")
            if person == "李工":
                assert dialog.position.text() == "设备科长"
        cancelled(dialog)

    with answering(qtbot, (VisitDialog, look)):
        room.add()
    assert seen == ["cold", "follow_up", "penetration", "penetration"]


def test_a_done_visit_moves_its_deal_in_one_step(
    open_window: MakeWindow, make_file: MakeFile, qtbot: QtBot
) -> None:
    window = open_window(make_file(f"{CUSTOMER}, 激光打标机, 38"))
    deal = deal_of(window, CUSTOMER)
    visit = planned(today(window), deal_id=deal.id, source="follow_up")
    put(window, visit)
    room = enter(window, qtbot)
    room.calendar.select(today(window), visit.id)

    def note(dialog: VisitDialog) -> None:
        assert dialog.is_done.isChecked()
        type_in(dialog.outcome, "budget is clear")
        dialog.then.set_key("qualified")
        confirmed(dialog)

    def check(dialog: ChecklistDialog) -> None:
        dialog.reason.setText("they want it")
        confirmed(dialog)

    def next_one(dialog: StepDialog) -> None:
        type_in(dialog.next_step, "Send the proposal")
        confirmed(dialog)

    with answering(qtbot, (VisitDialog, note), (ChecklistDialog, check), (StepDialog, next_one)):
        press(Qt.Key.Key_Space)
    deal = deal_of(window, CUSTOMER)
    assert (deal.stage, deal.next_step) == ("qualified", "Send the proposal")
    (done,) = visits(window)
    assert (done.done_date, done.outcome) == (today(window).isoformat(), "budget is clear")
    window.undo()
    assert deal_of(window, CUSTOMER).stage == "target"
    assert visits(window) == [visit._replace(created_at=done.created_at)]


def test_what_was_written_comes_again_when_the_checks_are_cancelled(
    open_window: MakeWindow, make_file: MakeFile, qtbot: QtBot
) -> None:
    window = open_window(make_file(f"{CUSTOMER}, 激光打标机, 38"))
    visit = planned(today(window), deal_id=deal_of(window, CUSTOMER).id)
    put(window, visit)
    room = enter(window, qtbot)

    def note(dialog: VisitDialog) -> None:
        type_in(dialog.outcome, "a long story")
        dialog.then.set_key("shortlisted")
        confirmed(dialog)

    def again(dialog: VisitDialog) -> None:
        assert dialog.outcome.text() == "a long story"
        assert dialog.then.key() == "shortlisted"
        cancelled(dialog)

    with answering(qtbot, (VisitDialog, note), (ChecklistDialog, cancelled), (VisitDialog, again)):
        room.note_outcome(visit.id)
    assert visits(window)[0].done_date is None
    assert deal_of(window, CUSTOMER).stage == "target"


def test_a_done_visit_ends_a_lead_that_is_none_in_one_step(
    open_window: MakeWindow, make_file: MakeFile, qtbot: QtBot
) -> None:
    window = open_window(make_file("康衡医疗, 监护仪, 20"))
    model = window.model
    assert model is not None
    lead = Lead(new_id(), CUSTOMER, "检测线", rank="m")
    visit = planned(today(window), lead_id=lead.id, person="李工")
    later = planned(today(window) + timedelta(days=9), lead_id=lead.id)
    put(window, lead, visit, later)
    room = enter(window, qtbot)

    def note(dialog: VisitDialog) -> None:
        type_in(dialog.outcome, "their budget is gone")
        dialog.then.set_key("ended")
        confirmed(dialog)

    def again(dialog: VisitDialog) -> None:
        assert dialog.outcome.text() == "their budget is gone"
        assert dialog.then.key() == "ended"
        confirmed(dialog)

    def why(dialog: EndLeadDialog) -> None:
        dialog.reasons.buttons()[list(model.playbook.loss_reasons).index("no_budget")].click()
        confirmed(dialog)

    # The reason is asked; cancelled, what was written comes again.
    with answering(
        qtbot, (VisitDialog, note), (EndLeadDialog, cancelled), (VisitDialog, again), (EndLeadDialog, why)
    ):
        room.note_outcome(visit.id)
    (ended,) = model.session.store.records.all(Lead)
    assert (ended.ended_date, ended.ended_reason) == (today(window).isoformat(), "no_budget")
    (made,) = visits(window)
    assert (made.id, made.done_date, made.outcome) == (
        visit.id,
        today(window).isoformat(),
        "their budget is gone",
    )
    window.undo()
    (back,) = model.session.store.records.all(Lead)
    assert back.ended_date is None
    assert {one.id: one.done_date for one in visits(window)} == {visit.id: None, later.id: None}


def test_a_done_visit_makes_a_deal_of_its_lead(
    open_window: MakeWindow, make_file: MakeFile, qtbot: QtBot
) -> None:
    window = open_window(make_file("康衡医疗, 监护仪, 20"))
    lead = Lead(new_id(), CUSTOMER, "检测线", source="inbound", note="from the fair", rank="m")
    visit = planned(today(window), lead_id=lead.id, person="李工", position="设备科长", source="inbound")
    put(window, lead, visit)
    room = enter(window, qtbot)

    def note(dialog: VisitDialog) -> None:
        dialog.then.set_key("target")
        confirmed(dialog)

    def check(dialog: ChecklistDialog) -> None:
        dialog.reason.setText("a need is known")
        confirmed(dialog)

    with answering(qtbot, (VisitDialog, note), (ChecklistDialog, check), (StepDialog, cancelled)):
        room.note_outcome(visit.id)
    deal = deal_of(window, CUSTOMER)
    assert (deal.stage, deal.source, deal.project, deal.note) == (
        "target",
        "inbound",
        "检测线",
        "from the fair",
    )
    assert (deal.contact_name, deal.contact_position) == ("李工", "设备科长")
    (done,) = visits(window)
    assert (done.deal_id, done.lead_id, done.done_date) == (deal.id, None, today(window).isoformat())
    assert window.model is not None
    assert window.model.session.store.records.all(Lead) == []
    window.undo()
    assert [there.id for there in window.model.session.store.records.all(Lead)] == [lead.id]
    assert visits(window)[0].lead_id == lead.id
    assert visits(window)[0].done_date is None


def test_a_visit_is_dragged_to_another_day(
    open_window: MakeWindow, make_file: MakeFile, qtbot: QtBot
) -> None:
    window = open_window(make_file("康衡医疗, 监护仪, 20"))
    monday = today(window) - timedelta(days=today(window).weekday())
    visit = planned(monday + timedelta(days=1), planned_time="10:00")
    done = planned(monday, "康衡医疗", done_date=monday.isoformat())
    put(window, visit, done)
    room = enter(window, qtbot)
    calendar = room.calendar

    def drag(identifier: str, start: date, end: date, *, escape: bool = False) -> None:
        origin, target = centre(room, start, identifier), centre(room, end)
        QTest.mousePress(calendar, Qt.MouseButton.LeftButton, pos=origin)
        for share in (0.3, 0.6, 1.0):
            QTest.mouseMove(calendar, origin + (target - origin) * share)
        if escape:
            press(Qt.Key.Key_Escape)
        QTest.mouseRelease(calendar, Qt.MouseButton.LeftButton, pos=target)
        settle(room, qtbot)

    friday = monday + timedelta(days=4)
    drag(visit.id, monday + timedelta(days=1), friday, escape=True)
    assert visits(window)[0].planned_date == visit.planned_date
    drag(visit.id, monday + timedelta(days=1), friday)
    assert visits(window)[0].planned_date == friday.isoformat()
    assert visits(window)[0].planned_time == "10:00"
    # What is done stays on its day, and that is said.
    drag(done.id, monday, friday)
    assert visits(window)[1].done_date == monday.isoformat()
    assert "done" in window.message_bar.notice.text()
    # By keyboard: back by a day.
    calendar.setFocus()
    calendar.select(friday, visit.id)
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert visits(window)[0].planned_date == (friday - timedelta(days=1)).isoformat()
    window.undo()
    window.undo()
    assert visits(window)[0].planned_date == visit.planned_date


def test_the_first_visit_of_a_lead_stands_on_the_calendar_and_is_moved_there(
    open_window: MakeWindow, make_file: MakeFile, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(make_file("康衡医疗, 监护仪, 20"))
    monday = today(window) - timedelta(days=today(window).weekday())
    tuesday, friday = monday + timedelta(days=1), monday + timedelta(days=4)
    lead = Lead("lead", CUSTOMER, contact_name="李工", source="cold", first_visit_date=tuesday.isoformat())
    put(window, lead)
    room = enter(window, qtbot)
    calendar = room.calendar
    assert not room.invitation.isVisible()
    assert room.count.text().startswith("1 visit ·")
    # Dragged to Friday, it is the lead's date that changes; no record of a visit comes about.
    origin, target = centre(room, tuesday, "lead"), centre(room, friday)
    QTest.mousePress(calendar, Qt.MouseButton.LeftButton, pos=origin)
    for share in (0.3, 0.6, 1.0):
        QTest.mouseMove(calendar, origin + (target - origin) * share)
    QTest.mouseRelease(calendar, Qt.MouseButton.LeftButton, pos=target)
    settle(room, qtbot)
    assert window.model is not None
    records = window.model.session.store.records
    assert [one.first_visit_date for one in records.all(Lead)] == [friday.isoformat()]
    assert visits(window) == []
    # A screen reader hears what it is, the list names its purpose, and the week counts it as planned.
    calendar.setFocus()
    calendar.select(friday, "lead")
    assert "First visit" in calendar.accessibleName()
    model = room.list.model()
    columns = [column.key for column in COLUMNS]
    assert model.index(0, columns.index("purpose")).data() == "First visit"
    week = window.model.session.store.review_figures.events(week_of(today(window)))
    assert week.visits_planned == 1
    target_file = tmp_path / "week.ics"
    with answering(qtbot, chosen(target_file)):
        QTest.mouseClick(room.bar.export, Qt.MouseButton.LeftButton)
    (event,) = Calendar.from_ical(target_file.read_bytes()).walk("VEVENT")
    assert str(event["SUMMARY"]) == f"{CUSTOMER} · 李工"
    assert event.decoded("DTSTART") == friday

    # Opened and given an hour, it is a visit of its own, once; the lead keeps the date.
    def at_nine(dialog: VisitDialog) -> None:
        type_in(dialog.time, "9")
        confirmed(dialog)

    calendar.setFocus()
    with answering(qtbot, (VisitDialog, at_nine)):
        press(Qt.Key.Key_Return)
    settle(room, qtbot)
    (visit,) = visits(window)
    assert (visit.lead_id, visit.planned_date, visit.planned_time) == ("lead", friday.isoformat(), "09:00")
    assert room.count.text().startswith("1 visit ·")
    window.undo()
    settle(room, qtbot)
    # Delete takes the date from the lead, not the lead away.
    calendar.setFocus()
    calendar.select(friday, "lead")
    press(Qt.Key.Key_Delete)
    assert [one.first_visit_date for one in records.all(Lead)] == [None]
    window.undo()
    assert [one.first_visit_date for one in records.all(Lead)] == [friday.isoformat()]


def test_a_double_click_plans_a_visit_on_that_day(
    open_window: MakeWindow, make_file: MakeFile, qtbot: QtBot
) -> None:
    window = open_window(make_file("康衡医疗, 监护仪, 20"))
    room = enter(window, qtbot)
    sunday = room.bar.period.end

    def write(dialog: VisitDialog) -> None:
        assert dialog.day.text() == sunday.isoformat()
        confirmed(dialog)  # refused: nobody to visit
        assert dialog.isVisible()
        assert dialog.problem.text()
        type_in(dialog.customer, "新客户")
        confirmed(dialog)

    with answering(qtbot, (VisitDialog, write)):
        QTest.mouseDClick(room.calendar, Qt.MouseButton.LeftButton, pos=centre(room, sunday))
    assert [(v.customer, v.planned_date, v.source) for v in visits(window)] == [
        ("新客户", sunday.isoformat(), "cold")
    ]


def test_where_a_later_stage_lacks_new_targets_are_found_all_the_same(
    open_window: MakeWindow, sample: Path, qtbot: QtBot
) -> None:
    window = open_window(sample)
    room = enter(window, qtbot)
    # Which one depends on the day; on the year's last days none of them can be signed in it.
    qtbot.waitUntil(lambda: bool(window.panels.chart.sentence()))
    said = window.panels.chart.sentence()
    assert said.startswith(("Intent lacks", "Near-win lacks", "Every stage keeps up with the plan."))
    assert " new targets to find by the balance" in room.sources.note.text(), "for next year"
    assert "carries" not in room.sources.note.text()


def test_the_proposal_is_taken_over_at_once_and_typed_plans_stand(
    open_window: MakeWindow, make_file: MakeFile, qtbot: QtBot
) -> None:
    window = open_window(make_file("康衡医疗, 监护仪, 20"))
    model = window.model
    assert model is not None
    start = add_months(today(window).replace(day=1), 1)
    model.session.execute(
        SetSettings(
            replace(
                model.settings,
                target_minor=300 * 1_000_000,
                average_minor=3 * 1_000_000,
                period_start=start,
                period_end=add_months(start, 12) - timedelta(days=1),
            )
        )
    )
    room = enter(window, qtbot)
    room.bar.kind.choose("month")
    month = add_months(start, 2)
    room.bar.go_to(month)
    total = new_targets_needed(model.session, model.figures, period_of_day("month", month))
    assert total
    assert room.sources.labels["", "proposed"].text() == str(total)
    wanted = proposed_visits(total, {})
    proposed = {source: room.sources.labels[source, "proposed"].text() for source in room.sources.edits}
    assert proposed == {source: str(count) for source, count in wanted.items()}
    QTest.mouseClick(room.sources.take, Qt.MouseButton.LeftButton)
    settle(room, qtbot)
    key = f"{month:%Y-%m}"
    plans = {plan.source: plan.planned for plan in model.session.store.records.all(SourcePlan, period=key)}
    assert plans == wanted
    assert not room.sources.take.isEnabled()
    edit = room.sources.edits["cold"]
    edit.setFocus()
    edit.selectAll()
    type_in(edit, "20")
    press(Qt.Key.Key_Return)
    settle(room, qtbot)
    assert room.sources.labels["", "planned"].text() == str(total - wanted["cold"] + 20)
    assert room.sources.take.isEnabled()
    window.undo()
    window.undo()
    settle(room, qtbot)
    assert model.session.store.records.all(SourcePlan) == []
    assert room.sources.edits["cold"].text() == ""


def test_actual_companies_come_from_what_happened(
    open_window: MakeWindow, sample: Path, qtbot: QtBot
) -> None:
    window = open_window(sample)
    day = today(window)
    put(
        window,
        planned(day, "甲公司", done_date=day.isoformat(), source="cold"),
        planned(day, "甲公司", done_date=day.isoformat(), source="cold"),
        planned(day, "乙公司", source="cold"),
        planned(day, "丙公司", done_date=day.isoformat(), source=None),
        Lead(new_id(), "丁公司", source="inbound", rank="m"),
    )
    room = enter(window, qtbot)
    room.bar.kind.choose("month")
    period = period_of_day("month", day)
    assert room.bar.period == period
    with closing(sqlite3.connect(sample)) as other, other:
        companies: dict[str, set[str]] = {}
        for source, customer in other.execute(
            "SELECT source, customer FROM deal WHERE source IS NOT NULL AND substr(entered_date, 1, 7) = ?",
            (period.key,),
        ):
            companies.setdefault(source, set()).add(customer)
        for source, customer in other.execute(
            "SELECT source, customer FROM visit WHERE source IS NOT NULL AND substr(done_date, 1, 7) = ?",
            (period.key,),
        ):
            companies.setdefault(source, set()).add(customer)
        closed = dict(
            other.execute(
                "SELECT source, sum(outcome = 'won') || ' / ' || count(*) FROM deal "
                "WHERE outcome IN ('won', 'lost') GROUP BY source"
            )
        )
    other.close()
    assert "甲公司" in companies["cold"]
    for source in room.sources.edits:
        shown = room.sources.actual[source].text().removeprefix("✓ ")  # as many as are planned
        assert shown == str(len(companies.get(source, ())))
        assert room.sources.labels[source, "sample"].text().startswith(closed.get(source, "0 / 0"))
    assert "1 company" in room.sources.note.text()
    # A number opens its companies; Enter there opens the visit behind one.
    QTest.mouseClick(room.sources.actual["cold"], Qt.MouseButton.LeftButton)
    dialog = next(found for found in window.findChildren(CompaniesDialog) if found.isVisible())
    model = dialog.table.model()
    listed = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert set(listed) == companies["cold"]
    dialog.table.setCurrentCell(listed.index("甲公司"), 0)
    with answering(qtbot, (VisitDialog, cancelled)):
        dialog.open_current()
    dialog.close()


def test_the_companies_of_a_file_go_with_it(
    open_window: MakeWindow, sample: Path, make_file: MakeFile, qtbot: QtBot
) -> None:
    other = make_file("康衡医疗, 监护仪, 20")
    window = open_window(sample)

    def shown() -> list[CompaniesDialog]:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return [found for found in window.findChildren(CompaniesDialog) if found.isVisible()]

    enter(window, qtbot).show_companies("")
    assert len(shown()) == 1
    window.set_language("zh_CN")
    qtbot.waitUntil(lambda: shown() == [])
    window.set_language("en")
    enter(window, qtbot).show_companies("")
    assert len(shown()) == 1
    window.files.take(other)
    qtbot.waitUntil(lambda: shown() == [])


def test_what_is_no_number_of_a_plan_is_said_and_not_bent_into_one(
    open_window: MakeWindow, make_file: MakeFile, qtbot: QtBot
) -> None:
    path = make_file("康衡医疗, 监护仪, 20")
    window = open_window(path)
    room = enter(window, qtbot)
    edit = room.sources.edits["cold"]
    note = room.sources.note.text()
    for wrong in ("-3", "abc", "1.2 dozen"):
        edit.setFocus()
        edit.selectAll()
        type_in(edit, wrong)
        press(Qt.Key.Key_Return)
        assert edit.text() == wrong, "it stays as it was typed"
        assert f"“{wrong}” is not a whole number" in room.sources.note.text()
    edit.selectAll()
    type_in(edit, "12")
    assert room.sources.note.text() == note
    # What is being typed is kept when the window is closed.
    window.close()
    with closing(sqlite3.connect(path)) as other:
        assert other.execute("SELECT source, planned FROM source_plan").fetchall() == [("cold", 12)]


def test_the_calendar_knows_holidays_and_make_up_days(
    open_window: MakeWindow, make_file: MakeFile, qtbot: QtBot
) -> None:
    window = open_window(make_file("康衡医疗, 监护仪, 20"))
    room = enter(window, qtbot)
    room.bar.kind.choose("month")
    room.bar.go_to(date(2026, 10, 1))
    assert "October 2026" in room.bar.words.text()
    assert "18" in room.bar.words.text()  # 22 weekdays, less five of National Day, and the 10th is worked
    room.calendar.select(date(2026, 10, 1))
    assert "National Day" in room.calendar.accessibleName()
    room.calendar.setFocus()
    room.calendar.select(date(2026, 10, 9))
    press(Qt.Key.Key_Right)
    assert "Make-up day" in room.calendar.accessibleName()
    press(Qt.Key.Key_PageDown)
    for _ in range(4):
        press(Qt.Key.Key_Down)  # past the end of the month: the next one comes
    assert room.bar.period.key == "2026-11"


def test_what_has_no_room_on_a_day_is_found_in_the_list(
    open_window: MakeWindow, make_file: MakeFile, qtbot: QtBot
) -> None:
    window = open_window(make_file("康衡医疗, 监护仪, 20"))
    day = today(window)
    put(
        window,
        *(planned(day, f"客户 {number:02}", planned_time=f"{8 + number // 2:02}:00") for number in range(18)),
    )
    room = enter(window, qtbot)
    box = next(box for box in room.calendar.boxes() if box.day == day)
    assert box.hidden == 18 - len(box.slots) > 0
    QTest.mouseClick(room.calendar, Qt.MouseButton.LeftButton, pos=box.more.center().toPoint())
    qtbot.waitUntil(room.list.isVisible)
    assert room.list.model().rowCount() == 18
    assert room.list.hasFocus()
    assert visits(window)[0].id == room.list.selected()[0]
    press(Qt.Key.Key_Delete)
    settle(room, qtbot)
    assert len(visits(window)) == 17
    window.undo()
    assert len(visits(window)) == 18


def test_delete_in_the_room_never_means_a_deal(
    open_window: MakeWindow, make_file: MakeFile, qtbot: QtBot
) -> None:
    window = open_window(make_file("康衡医疗, 监护仪, 20"))
    assert window.board is not None
    window.board.reveal([deal_of(window, "康衡医疗").row], focus=True)
    assert window.board.selected_rows()
    room = enter(window, qtbot)
    with answering(qtbot):
        press(Qt.Key.Key_Delete)
        room.view.choose("list")
        room.list.setFocus()
        press(Qt.Key.Key_Delete)
    assert deal_of(window, "康衡医疗")


def test_the_visits_of_the_week_are_sent_as_a_calendar(
    open_window: MakeWindow,
    make_file: MakeFile,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    window = open_window(make_file("康衡医疗, 监护仪, 20"))
    day = today(window)
    put(
        window,
        planned(day, planned_time="14:30", person="李工", source="cold"),
        planned(day + timedelta(days=30)),
    )
    room = enter(window, qtbot)
    target = tmp_path / "week.ics"
    with answering(qtbot, chosen(target)):
        QTest.mouseClick(room.bar.export, Qt.MouseButton.LeftButton)
    (event,) = Calendar.from_ical(target.read_bytes()).walk("VEVENT")
    assert str(event["SUMMARY"]) == f"{CUSTOMER} · 李工"
    assert "1 visit" in window.message_bar.notice.text()


def test_the_menu_of_a_visit_leads_to_its_deal(
    open_window: MakeWindow, make_file: MakeFile, qtbot: QtBot
) -> None:
    window = open_window(make_file(f"{CUSTOMER}, 激光打标机, 38"))
    put(window, planned(today(window), deal_id=deal_of(window, CUSTOMER).id))
    room = enter(window, qtbot)
    (visit,) = visits(window)
    with answering(qtbot, clicked_in_menu("Open its deal")):
        room._open_menu(visit.id, None, room.mapToGlobal(QPoint(100, 300)))
    assert window.sheet.shown is not None
    with answering(qtbot, clicked_in_menu("Delete")):
        room._open_menu(visit.id, None, room.mapToGlobal(QPoint(100, 300)))
    assert visits(window) == []


def edit_cell(room: VisitsRoom, field: str, text: str) -> None:
    """Go to a column of the selected visit, press F2, type over what is there, and press Enter."""
    table = room.list
    row = table.selectionModel().selectedRows()[0].row()
    column = [one.key for one in COLUMNS].index(field)
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, column))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = table.viewport().findChild(QWidget, "", Qt.FindChildOption.FindDirectChildrenOnly)
    assert editor is not None
    if isinstance(editor, Choice):
        editor.set_key(text)
        table.commitData(editor)
        table.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        return
    assert isinstance(editor, TypedEdit)
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def test_cells_of_the_list_are_written_in_place_and_undone(
    open_window: MakeWindow, make_file: MakeFile, qtbot: QtBot
) -> None:
    window = open_window(make_file("康衡医疗, 监护仪, 20"))
    day = today(window)
    put(window, planned(day, planned_time="14:30", person="Li"))
    room = enter(window, qtbot)
    room.view.choose("list")
    other = day + timedelta(days=-1 if day.weekday() == 6 else 1)  # of the same week, which is shown

    def now(name: str) -> object:
        return getattr(visits(window)[0], name)

    def stands(name: str, value: object) -> bool:
        return now(name) == value

    for field, text, expected in (
        ("planned_time", "930", "09:30"),
        ("person", "Wang", "Wang"),
        ("position", "buyer", "buyer"),
        ("purpose", "prices", "prices"),
        ("source", "inbound", "inbound"),
        ("planned_date", other.isoformat(), other.isoformat()),
        ("done_date", day.isoformat(), day.isoformat()),
        ("outcome", "agreed", "agreed"),
    ):
        edit_cell(room, field, text)
        qtbot.waitUntil(partial(stands, field, expected))
        settle(room, qtbot)
        assert room.list.currentIndex().data(KeyRole) == field  # the keyboard is where it was
    for field, before in (("outcome", ""), ("done_date", None)):
        window.undo()
        assert now(field) == before
        settle(room, qtbot)


def test_a_cell_that_cannot_be_read_says_why(
    open_window: MakeWindow, make_file: MakeFile, qtbot: QtBot
) -> None:
    window = open_window(make_file("康衡医疗, 监护仪, 20"))
    day = today(window)
    put(window, planned(day, planned_time="14:30"))
    room = enter(window, qtbot)
    room.view.choose("list")
    edit_cell(room, "done_date", (day + timedelta(days=3)).isoformat())
    qtbot.waitUntil(lambda: "today or earlier" in window.message_bar.notice.text())
    assert visits(window)[0].done_date is None
    index = room.list.model().index(0, [one.key for one in COLUMNS].index("outcome"))
    assert not index.flags() & Qt.ItemFlag.ItemIsEditable  # nothing came of it yet


def test_the_list_sorts_by_plan_and_by_what_was_done(
    open_window: MakeWindow, make_file: MakeFile, qtbot: QtBot
) -> None:
    window = open_window(make_file("康衡医疗, 监护仪, 20"))
    start = today(window) - timedelta(days=today(window).weekday())

    def at(number: int) -> date:
        return start + timedelta(days=number)

    put(
        window,
        planned(at(0), "A", done_date=at(2).isoformat()),
        planned(at(2), "B", done_date=at(1).isoformat()),
        planned(at(1), "C"),
    )
    room = enter(window, qtbot)
    room.view.choose("list")
    header = room.list.horizontalHeader()

    def order() -> str:
        model = room.list.model()
        return "".join(str(model.index(row, 2).data()) for row in range(model.rowCount()))

    header.sectionClicked.emit(0)
    assert order() == "ACB"
    header.sectionClicked.emit(0)
    assert order() == "BCA"
    header.sectionClicked.emit(7)
    assert order() == "BAC"


def test_a_visit_on_the_calendar_counts_in_the_plan_of_its_source(
    open_window: MakeWindow, make_file: MakeFile, qtbot: QtBot
) -> None:
    """Number and calendar are one plan: what is on the calendar is planned, and no number says less."""
    window = open_window(make_file("康衡医疗, 监护仪, 20"))
    day = today(window)
    room = enter(window, qtbot)
    edit = room.sources.edits["cold"]
    assert edit.text() == ""
    put(
        window,
        planned(day, "甲", source="cold"),
        planned(day, "甲", source="cold"),
        planned(day, "乙", source="cold", done_date=day.isoformat()),
        planned(day, "丙", source="inbound"),
    )
    settle(room, qtbot)
    assert (edit.text(), room.sources.edits["inbound"].text()) == ("2", "1")
    assert room.sources.labels["", "planned"].text() == "3"
    edit.setFocus()
    edit.selectAll()
    type_in(edit, "1")
    press(Qt.Key.Key_Return)
    assert "2 companies of this source have a visit on the calendar" in room.sources.note.text()
    edit.selectAll()
    type_in(edit, "5")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: room.sources.labels["", "planned"].text() == "6")
    window.undo()
    qtbot.waitUntil(lambda: room.sources.labels["", "planned"].text() == "3")
