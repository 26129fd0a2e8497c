"""A Monday morning: Today says what waits, and everything on it is done from it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.deals import AddDeal, AnswerChecks, EditDeal, MoveDeals, SetSettings
from funnel_desktop.commands.leads import AddLeads
from funnel_desktop.commands.people import PutPerson
from funnel_desktop.commands.records import PutRecords
from funnel_desktop.commands.session import Session
from funnel_desktop.method.deal import Answer
from funnel_desktop.method.records import Commitment, DealAction, Lead, Person, Visit
from funnel_desktop.method.stages import OPEN_STAGES, STAGES, STANDARD_PROBABILITIES
from funnel_desktop.queries.in_time import in_time
from funnel_desktop.text import message
from funnel_desktop.widgets.deal.next_step import StepDialog
from funnel_desktop.widgets.dialogs.checklist import ChecklistDialog
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.leads.dialog import LeadDialog
from funnel_desktop.widgets.rooms.today.dialogs import DayDialog
from funnel_desktop.widgets.rooms.today.line_writer import AnsweredLine, CheckLine
from funnel_desktop.widgets.rooms.today.lines import Line, TaskLine
from funnel_desktop.widgets.rooms.today.room import TodayRoom
from funnel_desktop.widgets.rooms.visits.visit_dialog import VisitDialog
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.told import history
from tests.widgets.window.conftest import MakeWindow
from tests.widgets.window.hand import (
    answering,
    cancelled,
    clicked_in_menu,
    confirmed,
    deal_of,
    press,
    said,
    undo_words,
)
from tests.widgets.window.reading import unread
from tests.widgets.window.test_accessible import tab_stops

TODAY = date.today()


def day(ahead: int) -> str:
    return (TODAY + timedelta(days=ahead)).isoformat()


@pytest.fixture
def monday(tmp_path: Path) -> Path:
    """Three steps and two visits that are due, one that is not, a deal without a step, two commitments."""
    path = tmp_path / "周一.funnel"
    session = Session.create(path)

    def add(customer: str, amount: int, stage: str, step: str = "", when: int | None = None) -> str:
        values: dict[str, object] = {"customer": customer, "amount_minor": amount * 1_000_000}
        if when is not None:
            values |= {"next_step": step, "next_step_date": day(when)}
        session.execute(AddDeal(values, stage))
        return next(deal.id for deal in session.store.deals.all_deals() if deal.customer == customer)

    add("小单", 10, "target", "Call back", -5)
    add("大单", 80, "intent", "Send the contract", -1)
    add("今天", 20, "qualified", "Submit the proposal", 0)
    add("以后", 30, "qualified", "Later", 5)
    add("没有", 40, "near_win")
    visited = add("拜访", 50, "shortlisted", "Later too", 9)
    session.execute(
        PutRecords(
            (
                Visit("v1", visited, None, "拜访", "李工", planned_date=day(0), planned_time="09:30"),
                Visit("v2", None, None, "新客户", "王总", planned_date=day(-2)),
                Visit("v3", None, None, "早做了", planned_date=day(-3), done_date=day(-3)),
                Commitment("c1", day(-7), "opportunities", "Two cold visits", day(-1)),
                Commitment("c2", day(-7), "win_rate", "Draw every chain", day(20)),
            ),
            message("Undo", "plan"),
        )
    )
    session.close()
    return path


@pytest.fixture
def window(open_window: MakeWindow, monday: Path) -> MainWindow:
    """The window in the room Today."""
    window = open_window(monday)
    window.rooms.enter("today")
    return window


def room_of(window: MainWindow) -> TodayRoom:
    room = window.rooms.room("today")
    assert isinstance(room, TodayRoom)
    return room


def lines(window: MainWindow, block: str) -> list[Line]:
    return room_of(window).blocks[block].lines


def names(window: MainWindow, block: str) -> list[str]:
    return [line.accessibleName() for line in lines(window, block)]


def line(window: MainWindow, block: str, customer: str) -> Line:
    return next(line for line in lines(window, block) if customer in line.accessibleName())


def figure(window: MainWindow, block: str) -> str:
    """Return the number at a block's name, without the words behind it."""
    return room_of(window).blocks[block].figure.text().split(" · ")[0]


def act_on(qtbot: QtBot, window: MainWindow, change: Callable[[], object]) -> None:
    """Do something and wait until the page has followed."""
    room = room_of(window)
    change()
    qtbot.waitUntil(lambda: not room.follower.due)


def test_overdue_comes_first_by_amount_times_probability_then_the_day_by_hour(window: MainWindow) -> None:
    late = names(window, "late")
    assert [next(c for c in ("小单", "大单", "新客户") if c in name) for name in late] == [
        "大单",
        "小单",
        "新客户",
    ]
    assert late[0].startswith("1 day(s) overdue") or late[0].startswith("1 day overdue")
    assert room_of(window).blocks["late"].figure.text() == "3 · 2 steps, 1 visit"
    now = names(window, "now")
    assert "李工" in now[0]
    assert "今天" in now[1]
    assert figure(window, "now") == "2"
    assert figure(window, "without_step") == "1"
    assert "没有" in names(window, "without_step")[0]


def test_the_rail_counts_what_waits_and_follows(window: MainWindow, qtbot: QtBot) -> None:
    button = window.rooms.rail.buttons["today"]
    qtbot.waitUntil(lambda: button.accessibleName() == "Today, 6 waiting")  # 3 + 2, and a commitment
    assert window.flow is not None
    window.flow.execute(EditDeal(deal_of(window, "小单").row, {"next_step_date": day(3)}))
    qtbot.waitUntil(lambda: button.accessibleName() == "Today, 5 waiting")


def test_a_step_done_asks_the_next_one_and_is_kept_in_playbook_and_history(
    window: MainWindow, qtbot: QtBot
) -> None:
    def fill(dialog: StepDialog) -> None:
        QTest.keyClicks(dialog.outcome, "They agree")
        QTest.keyClicks(dialog.next_step, "Bring the contract")
        dialog.next_date.selectAll()
        QTest.keyClicks(dialog.next_date, "+7")
        confirmed(dialog)

    task = line(window, "now", "今天")
    assert isinstance(task, TaskLine)
    assert task.box is not None
    with answering(qtbot, (StepDialog, fill)):
        QTest.mouseClick(task.box, Qt.MouseButton.LeftButton, pos=task.box.rect().center())
    deal = deal_of(window, "今天")
    assert (deal.next_step, deal.next_step_date) == ("Bring the contract", day(7))
    assert window.model is not None
    (action,) = window.model.session.store.records.all(DealAction)
    # A qualified deal is in phase 4, whose actions know no proposal: it is kept as one of the user's own.
    assert (action.phase, action.text, action.note) == ("p4", "Submit the proposal", "They agree")
    assert action.done_date == TODAY.isoformat()
    assert any(
        entry.subject == "next_step" and entry.before == "Submit the proposal"
        for entry in history(window.model.session, deal)
    )
    qtbot.waitUntil(lambda: figure(window, "now") == "1")
    assert room_of(window).bars["steps"].text().startswith("1 / ")
    assert undo_words(window) == "Undo: finish “Submit the proposal” of 今天"
    window.undo()
    qtbot.waitUntil(lambda: figure(window, "now") == "2")
    assert window.model.session.store.records.all(DealAction) == []


def test_only_an_action_that_was_the_next_step_counts_as_a_step_done(
    window: MainWindow, qtbot: QtBot
) -> None:
    def steps() -> str:
        room_of(window).refresh()
        return room_of(window).bars["steps"].text().split(" / ")[0]

    window.open_deal(deal_of(window, "没有").row)
    sheet = window.sheet.shown
    assert sheet is not None
    sheet.show_page("playbook")
    first, second = next(group.rows for group in sheet.playbook.groups.values() if len(group.rows) > 1)[:2]
    assert deal_of(window, "没有").next_step == ""
    QTest.keyClick(first.box, Qt.Key.Key_Space)
    assert first.item.done_date is not None
    assert steps() == "0", "nobody had planned it"
    assert window.flow is not None
    window.flow.edit(deal_of(window, "没有").row, "next_step", second.item.text)
    assert steps() == "0"
    with answering(qtbot, (StepDialog, confirmed)):
        QTest.keyClick(second.box, Qt.Key.Key_Space)
    assert deal_of(window, "没有").next_step == ""
    assert steps() == "1"
    window.undo()
    assert steps() == "0"


def test_a_cancelled_dialog_changes_nothing(window: MainWindow, qtbot: QtBot) -> None:
    task = line(window, "late", "大单")
    task.setFocus()
    before = undo_words(window)
    with answering(qtbot, (StepDialog, cancelled)):
        press(Qt.Key.Key_Space)
    assert undo_words(window) == before
    assert isinstance(task, TaskLine)
    assert task.box is not None
    assert not task.box.isChecked()


def test_a_visit_made_moves_its_deal_forward_in_the_same_step(window: MainWindow, qtbot: QtBot) -> None:
    def fill(dialog: StepDialog) -> None:
        QTest.keyClicks(dialog.outcome, "Went well")
        QTest.keyClicks(dialog.next_step, "Terms")
        dialog.forward.click()
        confirmed(dialog)

    def reason(dialog: ChecklistDialog) -> None:
        dialog.reason.setText("All is said")
        confirmed(dialog)

    line(window, "now", "李工").setFocus()
    with answering(qtbot, (StepDialog, fill), (ChecklistDialog, reason)):
        press(Qt.Key.Key_Space)
    deal = deal_of(window, "拜访")
    assert (deal.stage, deal.next_step) == ("intent", "Terms")
    assert window.model is not None
    visit = window.model.session.store.records.get(Visit, "v1")
    assert visit is not None
    assert (visit.done_date, visit.outcome) == (TODAY.isoformat(), "Went well")
    window.undo()
    assert deal_of(window, "拜访").stage == "shortlisted"
    visit = window.model.session.store.records.get(Visit, "v1")
    assert visit is not None
    assert visit.done_date is None


def test_things_are_put_off_to_the_next_day_and_to_any_day(window: MainWindow, qtbot: QtBot) -> None:
    first = line(window, "late", "大单")
    first.setFocus()
    with answering(qtbot, clicked_in_menu("To ")):
        press(Qt.Key.Key_M)
    assert str(deal_of(window, "大单").next_step_date) > TODAY.isoformat()
    qtbot.waitUntil(lambda: figure(window, "late") == "2")
    focused = window.focusWidget()
    assert focused is not None
    assert "小单" in focused.accessibleName()  # the next line has the keyboard

    def type_day(dialog: DayDialog) -> None:
        dialog.day.selectAll()
        QTest.keyClicks(dialog.day, day(11))
        confirmed(dialog)

    line(window, "late", "新客户").setFocus()
    with answering(qtbot, clicked_in_menu("To another day"), (DayDialog, type_day)):
        press(Qt.Key.Key_M)
    assert window.model is not None
    visit = window.model.session.store.records.get(Visit, "v2")
    assert visit is not None
    assert visit.planned_date == day(11)


def test_a_check_is_answered_in_place_and_the_next_one_comes(window: MainWindow, qtbot: QtBot) -> None:
    check = lines(window, "unclear")[0]
    assert isinstance(check, CheckLine)
    plan = room_of(window).plan
    assert plan is not None
    item = plan.unclear[0]
    assert item.line.customer == "大单"  # 80 at 75 % before 40 at 90 %
    check.answers.setFocus()
    press(Qt.Key.Key_Y)
    qtbot.waitUntil(lambda: lines(window, "unclear")[0] is not check)
    assert window.model is not None
    deal = deal_of(window, "大单")
    assert window.model.session.answers(deal)[item.check.key].answer == "yes"
    plan = room_of(window).plan
    assert plan is not None
    assert plan.unclear[0].check.key != item.check.key
    # It stays for a moment as it was answered: a second Y or click answers nothing else.
    room = room_of(window)
    answered = lines(window, "unclear")[0]
    assert isinstance(answered, AnsweredLine)
    press(Qt.Key.Key_Y)
    QTest.mouseClick(answered, Qt.MouseButton.LeftButton)
    assert list(window.model.session.answers(deal)) == [item.check.key]
    # Taken back in place, it is asked again; answered and let go by Space, the next one is.
    answered.undo_button.click()
    qtbot.waitUntil(lambda: isinstance(lines(window, "unclear")[0], CheckLine))
    assert window.model.session.answers(deal).get(item.check.key, Answer("", "")).answer == ""
    again = lines(window, "unclear")[0]
    assert isinstance(again, CheckLine)
    assert item.check.question("en") in again.accessibleName()
    again.answers.setFocus()
    press(Qt.Key.Key_N)
    qtbot.waitUntil(lambda: isinstance(lines(window, "unclear")[0], AnsweredLine))
    room._moment.setInterval(0)
    room._moment.start()  # the moment is over
    qtbot.waitUntil(lambda: isinstance(lines(window, "unclear")[0], CheckLine))
    assert item.check.question("en") not in lines(window, "unclear")[0].accessibleName()


def test_what_touches_the_law_is_not_pressed_for(window: MainWindow) -> None:
    assert window.model is not None
    playbook = window.model.playbook
    row = deal_of(window, "没有").row  # at Near-win, where n1, n2 and n4 are asked
    required = [check for stage in STAGES for check in playbook.checks_of(stage) if check.required]
    window.model.session.execute(AnswerChecks(row, tuple(Answer(check.key, "yes") for check in required)))
    room = room_of(window)
    room.follower.settle()
    plan = room.plan
    assert plan is not None
    asked = {item.line.customer: item.check for item in plan.unclear}
    assert "没有" not in asked or asked["没有"].compliance_note is None
    assert asked["大单"].required


def test_what_people_answer_waits_to_be_confirmed(window: MainWindow, qtbot: QtBot) -> None:
    assert window.model is not None
    session = window.model.session
    coach = Person("p", "大单", "李工", role="coach", relation="supports")
    session.execute(PutPerson(coach))

    def proposed() -> CheckLine | None:
        found = [line for line in lines(window, "unclear") if isinstance(line, CheckLine)]
        return next((line for line in found if line.confirm_button is not None), None)

    qtbot.waitUntil(lambda: proposed() is not None)
    line = proposed()
    assert line is not None
    assert line.confirm_button is not None
    assert "大单 · Known: 李工 is our coach and supports us" in line.toolTip()
    assert session.answers(deal_of(window, "大单")) == {}, "known is not answered"
    line.confirm_button.click()
    qtbot.waitUntil(lambda: proposed() is None)
    answer = session.answers(deal_of(window, "大单"))["i2"]
    assert (answer.answer, answer.evidence) == ("yes", "李工 is our coach and supports us")
    window.undo()
    assert session.answers(deal_of(window, "大单")) == {}
    qtbot.waitUntil(lambda: proposed() is not None)


def test_a_deal_without_a_step_gets_one_from_its_playbook(window: MainWindow, qtbot: QtBot) -> None:
    def take_proposal(dialog: StepDialog) -> None:
        buttons = dialog.findChildren(Button)
        next(button for button in buttons if button.accessibleName().startswith("Take:")).click()
        confirmed(dialog)

    line(window, "without_step", "没有").setFocus()
    with answering(qtbot, (StepDialog, take_proposal)):
        press(Qt.Key.Key_Space)
    assert deal_of(window, "没有").next_step == "Sign the contract"
    qtbot.waitUntil(lambda: room_of(window).blocks["without_step"].isHidden())


def test_commitments_are_kept_or_not(window: MainWindow, qtbot: QtBot) -> None:
    line(window, "commitments", "Two cold visits").setFocus()
    press(Qt.Key.Key_Space)
    assert window.model is not None
    kept = window.model.session.store.records.get(Commitment, "c1")
    assert kept is not None
    assert kept.kept == "yes"
    qtbot.waitUntil(lambda: len(lines(window, "commitments")) == 1)


def test_arrows_walk_the_lines_and_enter_opens_the_deal(window: MainWindow) -> None:
    lines(window, "late")[0].setFocus()
    press(Qt.Key.Key_Down)
    assert lines(window, "late")[1].hasFocus()
    press(Qt.Key.Key_Return)
    assert window.sheet.shown is not None
    assert window.sheet.shown.row() == deal_of(window, "小单").row


def test_the_menu_offers_everything(window: MainWindow, qtbot: QtBot) -> None:
    seen: list[str] = []

    def look(menu: QMenu) -> None:
        seen.extend(action.text() for action in menu.actions() if action.text())
        menu.close()

    lines(window, "late")[0].setFocus()
    with answering(qtbot, (QMenu, look)):
        press(Qt.Key.Key_M)
    assert seen[0] == "Done…"
    assert seen[-4:] == ["Move forward to Near-win…", "Lost…", "Plan a visit…", "Open deal"]


def test_everything_has_a_name_and_every_line_is_reached_by_tab(window: MainWindow) -> None:
    assert unread(room_of(window)) == []
    stops = tab_stops(window)
    for block in room_of(window).blocks.values():
        assert all(line in stops for line in block.lines), block.key


def test_nothing_due_says_what_could_be_done(open_window: MakeWindow, tmp_path: Path) -> None:
    path = tmp_path / "empty.funnel"
    Session.create(path).close()
    window = open_window(path)
    window.rooms.enter("today")
    block = room_of(window).blocks["now"]
    assert block.sentence.text().startswith("Nothing is due. Add deals")
    assert room_of(window).blocks["late"].isHidden()
    block.way.click()
    assert window.rooms.current == "board"


def test_the_figures_of_the_sample_are_those_of_plain_queries(open_window: MakeWindow, sample: Path) -> None:
    window = open_window(sample)
    window.rooms.enter("today")
    plan = room_of(window).plan
    assert plan is not None
    plain = sqlite3.connect(sample)
    today = TODAY.isoformat()
    deals = plain.execute(
        "SELECT id, stage, coalesce(amount_minor, 0), next_step, next_step_date, stage_since FROM deal "
        "WHERE outcome = 'open'"
    ).fetchall()
    late = [d for d in deals if d[4] and d[4] < today]
    assert plan.counts.steps_late == len(late) > 0
    assert plan.counts.steps_now == sum(d[4] == today for d in deals)
    heaviest = max(late, key=lambda d: d[2] * STANDARD_PROBABILITIES[d[1]])
    assert plan.late[0].key == heaviest[0]
    assert plan.without_step_count == sum(not d[3] and not d[4] for d in deals) > 0
    assert window.model is not None
    assert plan.stale_count == window.model.index.count_stale() > 0
    monday = TODAY - timedelta(days=TODAY.weekday())
    (won,) = plain.execute(
        "SELECT coalesce(sum(amount_minor), 0) FROM deal WHERE outcome = 'won' AND closed_date >= ? "
        "AND closed_date <= ?",
        (monday.isoformat(), (monday + timedelta(days=6)).isoformat()),
    ).fetchone()
    assert plan.won_minor == won
    plain.close()


def test_the_deals_that_would_do_most_for_the_gap_are_named_and_open_by_a_click(
    open_window: MakeWindow, sample: Path, qtbot: QtBot
) -> None:
    window = open_window(sample)
    window.rooms.enter("today")
    room, model = room_of(window), window.model
    assert model is not None
    timely = in_time(model.figures, "money")
    assert timely is not None
    start = timely.number.gap_starts
    if start is None:  # on the year's last days nothing can be signed in it any more
        assert room.plan is not None
        assert room.plan.first is None
        return
    assert start != "target"
    stages = OPEN_STAGES[OPEN_STAGES.index(start) :]
    stuck, today = set(model.figures.stuck_under(model.settings)), TODAY.isoformat()
    plain = sqlite3.connect(sample)
    marks = ", ".join("?" * len(stages))
    deals = plain.execute(
        "SELECT rowid, stage, coalesce(amount_minor, 0), next_step, next_step_date FROM deal "
        f"WHERE outcome = 'open' AND stage IN ({marks})",
        stages,
    ).fetchall()
    plain.close()

    def waits(deal: tuple[int, str, int, str, str | None]) -> bool:
        row, _, _, step, day = deal
        return bool(day and day < today) or row in stuck or not (step or day)

    deals.sort(key=lambda deal: (not waits(deal), -deal[2] * STANDARD_PROBABILITIES[deal[1]]))
    assert room.plan is not None
    assert room.plan.first is not None
    assert [first.line.row for first in room.plan.first.deals] == [deal[0] for deal in deals[:3]]
    assert room.plan.first.deals[0].waits
    said = room.first.accessibleName()
    assert room.first.isVisible()
    assert said.startswith(f"{model.wording.stage(start)} lacks deals. First for it: ")
    with qtbot.waitSignal(room.dealWanted) as wanted:
        room.first.linkActivated.emit(str(deals[0][0]))
    assert wanted.args == [deals[0][0]]
    # Where nothing lacks nobody is named.
    model.session.execute(SetSettings(replace(model.settings, target_minor=100_000_000, target_units=None)))
    qtbot.waitUntil(lambda: not room.first.isVisible())
    assert room.plan.first is None


def test_steps_moved_by_the_board_are_followed(window: MainWindow, qtbot: QtBot) -> None:
    assert window.flow is not None
    row = deal_of(window, "大单").row
    window.flow.execute(MoveDeals((row,), "near_win", reasons={row: "x"}))
    qtbot.waitUntil(lambda: "Near-win" in names(window, "late")[0])


def test_a_file_that_cannot_be_changed_says_so_before_asking(open_window: MakeWindow, monday: Path) -> None:
    other = Session.open(monday)  # somebody else has it open
    window = open_window(monday)
    window.rooms.enter("today")
    assert window.model is not None
    assert not window.model.writable
    line(window, "late", "大单").setFocus()
    press(Qt.Key.Key_Space)  # no dialog comes
    assert said(window)
    assert deal_of(window, "大单").next_step == "Send the contract"
    other.close()


@pytest.fixture
def leads(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """Two leads whose first visits are overdue and due, one with a visit of its own, one for later."""
    assert window.flow is not None
    dated = (("晚了", -3), ("正好", 0), ("已约", -4), ("不急", 6))
    values = tuple({"customer": name, "first_visit_date": day(when)} for name, when in dated)
    act_on(qtbot, window, lambda: execute(window, AddLeads(values)))
    planned = Visit("v4", None, lead_of(window, "已约").id, "已约", planned_date=day(2))
    act_on(qtbot, window, lambda: execute(window, PutRecords((planned,), message("Undo", "plan"))))
    return window


def execute(window: MainWindow, command: AddLeads | PutRecords) -> None:
    assert window.flow is not None
    assert window.flow.execute(command)


def lead_of(window: MainWindow, customer: str) -> Lead:
    assert window.model is not None
    return window.model.session.store.records.all(Lead, customer=customer)[0]


def visits_of(window: MainWindow, customer: str) -> list[Visit]:
    assert window.model is not None
    return window.model.session.store.records.all(Visit, customer=customer)


def test_first_visits_of_leads_wait_among_the_others_and_are_counted(leads: MainWindow, qtbot: QtBot) -> None:
    assert any("晚了" in name for name in names(leads, "late"))
    assert any("正好" in name for name in names(leads, "now"))
    assert not any("已约" in name for name in names(leads, "late"))  # its visit is planned for later
    assert (figure(leads, "late"), figure(leads, "now")) == ("4", "3")
    button = leads.rooms.rail.buttons["today"]
    qtbot.waitUntil(lambda: button.accessibleName() == "Today, 8 waiting")  # 4 + 3, and a commitment


def test_a_first_visit_done_makes_a_deal_of_the_lead_in_the_same_step(
    leads: MainWindow, qtbot: QtBot
) -> None:
    def visited(dialog: VisitDialog) -> None:
        assert dialog.is_done.isChecked()
        QTest.keyClicks(dialog.outcome, "They need two")
        dialog.then.setCurrentIndex(1)
        confirmed(dialog)

    def reason(dialog: ChecklistDialog) -> None:
        dialog.reason.setText("All is said")
        confirmed(dialog)

    line(leads, "late", "晚了").setFocus()

    def next_one(dialog: StepDialog) -> None:
        QTest.keyClicks(dialog.next_step, "Visit the plant")
        assert dialog.is_visit.isVisible()
        assert dialog.is_visit.isChecked()
        confirmed(dialog)

    with answering(qtbot, (VisitDialog, visited), (ChecklistDialog, reason), (StepDialog, next_one)):
        press(Qt.Key.Key_Space)
    deal = deal_of(leads, "晚了")
    assert (deal.stage, deal.next_step) == ("target", "Visit the plant")
    made, planned = visits_of(leads, "晚了")
    assert (made.deal_id, made.lead_id, made.outcome) == (deal.id, None, "They need two")
    assert (planned.deal_id, planned.purpose, planned.done_date) == (deal.id, "Visit the plant", None)
    assert planned.planned_date == deal.next_step_date
    assert leads.model is not None
    (ticked,) = leads.model.session.store.records.all(DealAction, deal_id=deal.id)
    assert (ticked.action_key, ticked.done_date) == ("p2a", made.done_date), "it was visited in person"
    qtbot.waitUntil(lambda: figure(leads, "late") == "3")
    leads.undo()
    assert lead_of(leads, "晚了").first_visit_date == day(-3)
    assert visits_of(leads, "晚了") == []


def test_a_lead_that_stays_a_lead_after_its_visit_waits_no_longer(leads: MainWindow, qtbot: QtBot) -> None:
    line(leads, "now", "正好").setFocus()
    with answering(qtbot, (VisitDialog, confirmed)):
        press(Qt.Key.Key_Space)
    assert lead_of(leads, "正好").first_visit_date is None
    qtbot.waitUntil(lambda: figure(leads, "now") == "2")


def test_the_dialog_of_a_first_visit_moves_its_date_too(leads: MainWindow, qtbot: QtBot) -> None:
    def later(dialog: VisitDialog) -> None:
        dialog.is_done.setChecked(False)
        dialog.day.selectAll()
        QTest.keyClicks(dialog.day, day(3))
        confirmed(dialog)

    line(leads, "late", "晚了").setFocus()
    with answering(qtbot, (VisitDialog, later)):
        press(Qt.Key.Key_Space)
    assert lead_of(leads, "晚了").first_visit_date == day(3)
    (visit,) = visits_of(leads, "晚了")
    assert (visit.planned_date, visit.done_date) == (day(3), None)
    qtbot.waitUntil(lambda: figure(leads, "late") == "3")


def test_a_first_visit_is_put_off_and_its_lead_opened(leads: MainWindow, qtbot: QtBot) -> None:
    line(leads, "late", "晚了").setFocus()
    with answering(qtbot, clicked_in_menu("To ")):
        press(Qt.Key.Key_M)
    assert str(lead_of(leads, "晚了").first_visit_date) > TODAY.isoformat()
    assert undo_words(leads) == "Undo: postpone visit 晚了"
    qtbot.waitUntil(lambda: figure(leads, "late") == "3")

    def write(dialog: LeadDialog) -> None:
        dialog.note.setPlainText("Ask for Mr Li")
        confirmed(dialog)

    line(leads, "now", "正好").setFocus()
    with answering(qtbot, (LeadDialog, write)):
        press(Qt.Key.Key_Return)
    assert lead_of(leads, "正好").note == "Ask for Mr Li"


def test_with_many_late_visits_those_of_the_day_are_still_shown(window: MainWindow, qtbot: QtBot) -> None:
    many = tuple(Visit(f"m{n}", None, None, f"多 {n}", planned_date=day(-n)) for n in range(1, 60))
    act_on(qtbot, window, lambda: execute(window, PutRecords(many, message("Undo", "plan"))))
    assert any("李工" in name for name in names(window, "now"))
    assert len(lines(window, "late")) == 6
    for shown in (46, 62):  # 59, and the three that were there
        room_of(window).blocks["late"].more.click()
        assert len(lines(window, "late")) == shown
    assert room_of(window).blocks["late"].more.isHidden()


@pytest.mark.parametrize(("bar", "room"), [("visits", "visits"), ("won", "targets")])
def test_the_weeks_plan_leads_to_where_it_is_carried_on(window: MainWindow, bar: str, room: str) -> None:
    room_of(window).bars[bar].setFocus()
    press(Qt.Key.Key_Return)
    assert window.rooms.current == room


def test_an_amount_in_another_currency_is_shown_as_written(window: MainWindow, qtbot: QtBot) -> None:
    assert window.model is not None
    values = {"customer": "Harbor Clinic", "amount_minor": 100_000_00, "currency": "USD"}
    session = window.model.session
    act_on(qtbot, window, lambda: session.execute(AddDeal(values, "intent")))
    qtbot.waitUntil(lambda: any("Harbor Clinic" in name for name in names(window, "without_step")))
    shown = line(window, "without_step", "Harbor Clinic")
    assert any(label.text() == "USD\N{NO-BREAK SPACE}100k" for label in shown.findChildren(Label))
    assert "USD" in shown.accessibleName()


def test_monday_sees_its_week_and_today_comes_first(window: MainWindow, qtbot: QtBot) -> None:
    room = room_of(window)
    columns = room.ahead.days
    assert [column.day.day for column in columns if column.day] == [
        TODAY + timedelta(days=number) for number in range(7)
    ]
    said = [column.accessibleName() for column in columns]
    assert "09:30 拜访 李工" in said[0]
    assert "今天 Submit the proposal" in said[0]
    assert "以后 Later" in said[5]
    assert "nothing planned" in said[3]
    signing = {"expected_close_date": day(3), "amount_minor": 72_000_000}
    act_on(qtbot, window, lambda: window.flow and window.flow.execute(edit(window, "小单", signing)))
    assert "小单 signs ¥720k" in columns[3].accessibleName()
    columns[0].setFocus()
    for _ in range(5):
        press(Qt.Key.Key_Right)
    assert columns[5].hasFocus()
    with answering(qtbot, clicked_in_menu("以后")):
        press(Qt.Key.Key_Return)
    assert window.sheet.shown is not None
    assert window.sheet.shown.row() == deal_of(window, "以后").row


def edit(window: MainWindow, customer: str, values: dict[str, object]) -> EditDeal:
    return EditDeal(deal_of(window, customer).row, values)


def test_a_signing_day_that_passed_waits_and_is_set_anew_in_place(window: MainWindow, qtbot: QtBot) -> None:
    button = window.rooms.rail.buttons["today"]
    assert room_of(window).blocks["passed"].isHidden()
    act_on(
        qtbot,
        window,
        lambda: window.flow and window.flow.execute(edit(window, "大单", {"expected_close_date": day(-4)})),
    )
    qtbot.waitUntil(lambda: button.accessibleName() == "Today, 7 waiting")
    assert figure(window, "passed") == "1"
    line(window, "passed", "大单").setFocus()

    def another(dialog: DayDialog) -> None:
        dialog.day.selectAll()
        QTest.keyClicks(dialog.day, day(9))
        confirmed(dialog)

    with answering(qtbot, (DayDialog, another)):
        press(Qt.Key.Key_Space)
    assert deal_of(window, "大单").expected_close_date == day(9)
    qtbot.waitUntil(lambda: room_of(window).blocks["passed"].isHidden())
    qtbot.waitUntil(lambda: button.accessibleName() == "Today, 6 waiting")
    assert undo_words(window) == "Undo: new signing day of 大单"


@pytest.mark.parametrize(("width", "columns"), [(700, 1), (900, 2), (1400, 3)])
def test_today_uses_the_width_that_there_is(window: MainWindow, width: int, columns: int) -> None:
    room = room_of(window)
    room._arrange(1)
    room.resize(width, 800)
    shown = [block for block in room.blocks.values() if not block.isHidden()]
    assert shown
    assert room._shown_columns == columns
    inside = sum(stack.indexOf(block) >= 0 for stack in room._stacks for block in room.blocks.values())
    # The list of a day of the month stands over the columns.
    assert inside == len(room.blocks.keys() - {"day"}), "every block has its place, once"
