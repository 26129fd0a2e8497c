"""The room of targets: what a person types and reads there; it agrees with the file and the balance."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.change import Change
from funnel_desktop.commands.deals import AddDeal, SetSettings, WinDeal
from funnel_desktop.commands.session import Session
from funnel_desktop.commands.targets import SetTargetPart, SetYearTarget
from funnel_desktop.commands.year_target import kept_target
from funnel_desktop.method.records import TargetPart, YearTarget
from funnel_desktop.models.target_table_model import NAMES, HandRole
from funnel_desktop.text import FunnelError
from funnel_desktop.widgets.dialogs.deal_table import DealTable
from funnel_desktop.widgets.rooms.targets.before_dialog import BeforeDialog
from funnel_desktop.widgets.rooms.targets.room import TargetsRoom
from funnel_desktop.widgets.rooms.targets.table import PlanEdit
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.widgets.look.typing_hand import give_keyboard_back
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import answering

WAN = 1_000_000  # 10,000 yuan in fen
Enter = Callable[[Path | MainWindow], tuple[MainWindow, TargetsRoom]]


@pytest.fixture
def enter(open_window: MakeWindow, qtbot: QtBot) -> Enter:
    """Open a file, if it is not open in a window yet, and go to its targets."""

    def go(of: Path | MainWindow) -> tuple[MainWindow, TargetsRoom]:
        window = open_window(of) if isinstance(of, Path) else of
        window.rooms.enter("targets")
        room = window.rooms.room("targets")
        assert isinstance(room, TargetsRoom)
        qtbot.waitUntil(lambda: room.figures is not None)
        return window, room

    return go


def cells(room: TargetsRoom, column: str) -> dict[str, str]:
    """Return what a column of the table says, by period."""
    model = room.table.figures
    at = NAMES.index(column)
    return {
        model.index(row, 0).data().strip(): model.index(row, at).data() for row in range(model.rowCount())
    }


def type_into(text: str) -> None:
    """Type into whatever has the keyboard, over all of it, and press Enter."""
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def type_month(room: TargetsRoom, period: str, text: str, qtbot: QtBot) -> None:
    """Go to the plan of a month with the keyboard's cursor and type over it."""
    model = room.table.figures
    row = list(cells(room, "plan")).index(period)
    give_keyboard_back()
    room.table.setFocus()
    room.table.setCurrentIndex(model.index(row, NAMES.index("plan")))
    QTest.keyClick(room.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.focusWidget() not in (None, room.table))
    type_into(text)
    qtbot.waitUntil(lambda: room.table.state() == room.table.State.NoState)
    QApplication.processEvents()


def total(room: TargetsRoom) -> int:
    assert room.figures is not None
    assert room.figures.breakdown is not None
    return sum(room.figures.breakdown.months)


def test_the_sample_reads_as_an_independent_query_says(enter: Enter, sample: Path) -> None:
    _, room = enter(sample)
    figures = room.figures
    assert figures is not None
    year = figures.today.year
    with closing(sqlite3.connect(f"file:{sample}?mode=ro", uri=True)) as connection:
        rows = connection.execute(
            "SELECT CAST(strftime('%m', closed_date) AS INTEGER), SUM(amount_minor), COUNT(*) FROM deal "
            "WHERE outcome = 'won' AND strftime('%Y', closed_date) = ? GROUP BY 1",
            (str(year),),
        ).fetchall()
    won = {month: amount for month, amount, _ in rows}
    shown = cells(room, "won")
    for month in range(1, figures.today.month + 1):
        name = date(2000, month, 1).strftime("%B")
        assert shown[name] == f"{won.get(month, 0) / WAN:,.1f}"
    assert figures.reached == sum(won.values())
    assert room.cards.cards["reached"].figure.text() == f"{sum(won.values()) / WAN:,.1f}"
    assert total(room) == figures.target == 600 * WAN
    quarters = [value for key, value in cells(room, "plan").items() if key.startswith("Q")]
    assert sum(float(value) for value in quarters) == pytest.approx(600, abs=0.2)


def test_an_empty_file_invites_and_what_is_typed_is_the_balances_target_too(
    enter: Enter, make_file: MakeFile, qtbot: QtBot
) -> None:
    window, room = enter(make_file())
    assert room.invitation.isVisible()
    assert not room.cards.isVisible()
    assert not room.table.isVisible()
    qtbot.mouseClick(room.invitation.button, Qt.MouseButton.LeftButton)
    assert room.amount.hasFocus()
    type_into("600")
    assert not room.invitation.isVisible()
    assert total(room) == 600 * WAN
    model = window.model
    assert model is not None
    assert model.settings.target_minor == 600 * WAN
    assert model.figures.balance.money is not None or model.settings.average_minor is None
    record = kept_target(model.session.store, model.today.year)
    assert record is not None
    assert record.amount_minor == 600 * WAN
    window.undo()  # one step takes both back
    assert model.settings.target_minor is None
    assert kept_target(model.session.store, model.today.year) is None
    assert room.invitation.isVisible()
    window.redo()
    assert model.settings.target_minor == 600 * WAN


def test_the_calculators_target_is_the_years(enter: Enter, sample: Path) -> None:
    window, room = enter(sample)
    model = window.model
    assert model is not None
    window.panels.settingsEdited.emit({"target_minor": 720 * WAN})
    assert room.amount.text() == "720"
    assert total(room) == 720 * WAN
    record = kept_target(model.session.store, model.today.year)
    assert record is not None
    assert record.amount_minor == 720 * WAN
    window.undo()
    assert room.amount.text() == "600"
    record = kept_target(model.session.store, model.today.year)
    assert record is not None
    assert record.amount_minor == 600 * WAN


def test_a_month_by_hand_stays_and_the_rest_is_shared(
    enter: Enter, november: MainWindow, qtbot: QtBot
) -> None:
    window, room = enter(november)
    before = cells(room, "plan")
    type_month(room, "March", "100", qtbot)
    after = cells(room, "plan")
    assert after["March"] == "100.0"
    # What is past stays as it was: the months still to come pay, and are named.
    assert after["April"] == before["April"]
    assert after["October"] == before["October"]
    assert float(after["November"]) < float(before["November"])
    assert float(after["December"]) < float(before["December"])
    assert total(room) == 600 * WAN
    assert room.spreads.value() == "hand"
    assert "10 months fixed · the rest is shared by Nov, Dec" in room.note.text()
    type_month(room, "April", "30", qtbot)
    assert (cells(room, "plan")["March"], cells(room, "plan")["April"]) == ("100.0", "30.0")
    assert total(room) == 600 * WAN
    window.undo()
    window.undo()
    assert cells(room, "plan") == before
    assert room.spreads.value() == "even"
    # More than those to come can give is paid by every month that is not set.
    type_month(room, "March", "400", qtbot)
    assert float(cells(room, "plan")["April"]) < float(before["April"])
    assert "1 month fixed" in room.note.text()
    assert total(room) == 600 * WAN


def test_by_hand_is_a_way_of_its_own_that_begins_with_what_is_there(
    enter: Enter, november: MainWindow, qtbot: QtBot
) -> None:
    window, room = enter(november)
    assert window.model is not None
    before = cells(room, "plan")
    room.kinds.choose("weeks")
    room.spreads.choose("hand")
    # The switch stays, nothing is written, and the keyboard is on the plan of the month that runs.
    assert room.spreads.value() == "hand"
    assert room.kinds.value() == "months"
    assert window.model.session.undo_name is None
    assert cells(room, "plan") == before
    assert "the months still to come share the rest" in room.note.text()
    index = room.table.currentIndex()
    assert (room.table.figures.line(index.row()).span.number, NAMES[index.column()]) == (11, "plan")
    assert index.data(HandRole) == "free"
    type_month(room, "June", "60", qtbot)
    june = room.table.figures.index(list(before).index("June"), NAMES.index("plan"))
    assert june.data(HandRole) == "set"
    assert total(room) == 600 * WAN
    room.spreads.choose("even")
    assert room.spreads.value() == "even"
    assert cells(room, "plan") == before
    # Chosen and left again without typing is even still.
    room.spreads.choose("hand")
    room.spreads.choose("even")
    assert room.spreads.value() == "even"


def test_a_number_typed_where_no_plan_can_be_set_goes_nowhere(
    enter: Enter, november: MainWindow, qtbot: QtBot
) -> None:
    window, room = enter(november)
    assert window.model is not None
    table, plan = room.table, NAMES.index("plan")
    room.spreads.choose("hand")
    for kinds in ("months", "weeks"):
        room.kinds.choose(kinds)
        before = cells(room, "plan")
        kind_of = [table.figures.line(row).span.kind for row in range(table.figures.rowCount())]
        # The year's row and the weeks have no plan to type, and no row has a "won" to type.
        rows = [(row, plan) for row, kind in enumerate(kind_of) if kind in ("year", "week")]
        for row, column in [*rows, (2, NAMES.index("won"))]:
            index = table.figures.index(row, column)
            table.scrollTo(index)
            table.setFocus()
            table.setCurrentIndex(index)
            # Whatever has the keyboard gets the next key, as with a hand that does not look.
            for digit in "300":
                focused = QApplication.focusWidget()
                assert focused is not None
                QTest.keyClicks(focused, digit)
            assert table.hasFocus()
            assert table.currentIndex() == index
            assert table.state() == table.State.NoState
        assert cells(room, "plan") == before
    assert window.model.session.undo_name is None
    # On a quarter, which has one, the first digit is the first of its new plan.
    room.kinds.choose("months")
    table.go_to_plan(list(cells(room, "plan")).index("Q1"))
    QTest.keyClicks(table, "2")
    field = QApplication.focusWidget()
    assert isinstance(field, PlanEdit)
    QTest.keyClicks(field, "00")
    assert field.text() == "200"
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: cells(room, "plan")["Q1"] == "200.0")
    assert total(room) == 600 * WAN


def test_what_still_runs_says_that_it_is_ahead_of_the_plan_of_today(
    enter: Enter, november: MainWindow
) -> None:
    _, room = enter(november)
    model, column = room.table.figures, NAMES.index("ahead")
    tips = {
        model.index(row, 0).data().strip(): model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
        for row in range(model.rowCount())
    }
    running = {period for period, tip in tips.items() if tip and "the plan up to today" in tip}
    assert running == {"Year 2026", "Q4", "November"}


def test_a_plan_is_edited_to_two_decimals_and_nothing_is_lost(
    enter: Enter, sample: Path, qtbot: QtBot
) -> None:
    window, room = enter(sample)
    assert window.model is not None
    assert room.figures is not None
    assert room.figures.breakdown is not None
    exact = room.figures.breakdown.months
    row = list(cells(room, "plan")).index("March")
    room.table.go_to_plan(row)
    QTest.keyClick(room.table, Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    assert isinstance(field, PlanEdit)
    assert exact[2] % 10_000  # more than two decimals of 10,000 yuan
    assert field.text() == f"{exact[2] / WAN:.2f}".rstrip("0").rstrip(".")
    # Left as it is, by Enter and by walking away, it is what it was: nothing set by hand, no step to undo.
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: room.table.state() == room.table.State.NoState)
    QApplication.processEvents()
    assert window.model.session.undo_name is None
    assert room.figures.breakdown.months == exact
    assert room.spreads.value() == "even"
    # Typed to the fen it is kept to the fen, and still shown short.
    type_month(room, "March", "51.234567", qtbot)
    assert room.figures.breakdown.months[2] == 51_234_567
    assert total(room) == 600 * WAN
    room.table.go_to_plan(row)
    QTest.keyClick(room.table, Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    assert isinstance(field, PlanEdit)
    assert field.text() == "51.23"
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: room.table.state() == room.table.State.NoState)
    QApplication.processEvents()
    assert room.figures.breakdown.months[2] == 51_234_567
    for kinds in ("weeks", "months"):
        lines = [line for line in room.figures.rows(kinds) if line.span.kind in ("week", "quarter")]
        assert sum(line.plan or 0 for line in lines) == 600 * WAN


def test_a_quarter_by_hand_is_shared_by_its_months_and_the_year_still_adds_up(
    enter: Enter, november: MainWindow, qtbot: QtBot
) -> None:
    window, room = enter(november)
    assert room.figures is not None
    assert room.figures.breakdown is not None
    before = room.figures.breakdown.months
    type_month(room, "Q1", "200", qtbot)
    after = room.figures.breakdown.months
    assert sum(after[:3]) == 200 * WAN
    assert total(room) == 600 * WAN
    whole = sum(before[:3])
    assert all(abs(new - 200 * WAN * old / whole) < 1 for new, old in zip(after[:3], before[:3], strict=True))
    assert cells(room, "plan")["Q1"] == "200.0"
    # Those typed, and those that are past, as they were: November and December pay.
    assert room.figures.breakdown.by_hand == tuple(range(1, 11))
    assert after[3:10] == before[3:10]
    # The other quarters share what is left, also by week.
    weeks = [line.plan or 0 for line in room.figures.rows("weeks") if line.span.kind == "week"]
    assert sum(weeks) == 600 * WAN
    type_month(room, "Q2", "401", qtbot)
    assert "more than the year" in window.message_bar.notice.text()
    assert room.figures.breakdown.months == after
    # All by hand: nothing is left to take a rest, so the last one has to fit.
    for quarter, plan in (("Q2", "150"), ("Q3", "150")):
        type_month(room, quarter, plan, qtbot)
    type_month(room, "Q4", "99", qtbot)
    assert "nothing can take the rest" in window.message_bar.notice.text()
    type_month(room, "Q4", "100", qtbot)
    row = list(cells(room, "plan")).index("Q1")
    room.table.setFocus()
    room.table.setCurrentIndex(room.table.figures.index(row, NAMES.index("plan")))
    QTest.keyClick(room.table, Qt.Key.Key_Delete)
    assert room.figures.breakdown.by_hand == tuple(range(4, 11))
    assert total(room) == 600 * WAN
    for _ in range(4):
        window.undo()
    assert room.figures.breakdown.months == before


def test_a_month_emptied_shares_again(enter: Enter, sample: Path, qtbot: QtBot) -> None:
    _, room = enter(sample)
    before = cells(room, "plan")
    type_month(room, "May", "90", qtbot)
    assert cells(room, "plan")["May"] == "90.0"
    room.table.setFocus()
    row = list(before).index("May")
    room.table.setCurrentIndex(room.table.figures.index(row, NAMES.index("plan")))
    QTest.keyClick(room.table, Qt.Key.Key_Delete)
    assert cells(room, "plan") == before


def test_more_than_the_year_is_refused_with_a_sentence(enter: Enter, sample: Path, qtbot: QtBot) -> None:
    window, room = enter(sample)
    before = cells(room, "plan")
    type_month(room, "May", "601", qtbot)
    assert cells(room, "plan") == before
    assert "more than the year" in window.message_bar.notice.text()
    type_month(room, "May", "lots", qtbot)
    assert window.message_bar.isVisible()
    assert "lots" in window.message_bar.notice.text()


def test_twelve_months_by_hand_have_to_add_up(make_file: MakeFile) -> None:
    session = Session.open(make_file())
    session.execute(SetYearTarget(2026, 1200, None))
    for month in range(1, 12):
        session.execute(SetTargetPart(2026, month, "money", 100))
    with pytest.raises(FunnelError):
        session.execute(SetTargetPart(2026, 12, "money", 99))
    session.execute(SetTargetPart(2026, 12, "money", 100))
    assert len(session.store.records.all(TargetPart, year=2026)) == 12
    session.close()


def test_season_follows_last_year_and_says_its_sample(enter: Enter, make_file: MakeFile) -> None:
    path = make_file(*(f"Customer {n}, project, 10" for n in range(40)))
    session = Session.open(path)
    last = session.clock().year - 1
    rows = session.store.deals.column("target")
    for number, row in enumerate(rows):
        month = 3 if number < 30 else 9
        session.execute(WinDeal(row, 10 * WAN, 1, f"{last}-{month:02d}-15"))
    session.execute(SetYearTarget(last + 1, 600 * WAN, 60))
    session.close()
    _, room = enter(path)
    room.spreads.choose("season")
    plan = cells(room, "plan")
    assert float(plan["March"]) > 2 * float(plan["September"]) > 4 * float(plan["May"]) > 0
    assert "40 won deal" in room.note.text()
    assert total(room) == 600 * WAN
    room.measures.choose("units")
    assert total(room) == 60
    assert sum(int(value) for key, value in cells(room, "plan").items() if key.startswith("Q")) == 60
    room.kinds.choose("weeks")
    assert sum(int(value) for key, value in cells(room, "plan").items() if key.startswith("Week")) == 60
    assert "one unit more each in" in room.rest.text()


def test_a_figure_opens_its_deals(enter: Enter, november: MainWindow) -> None:
    window, room = enter(november)
    figures = room.figures
    assert figures is not None
    room.cards.cards["reached"].figure.click()
    table = window.findChildren(DealTable)[-1]
    assert table._total == figures.deals
    table.close()
    row = next(at for at, period in enumerate(cells(room, "won")) if period == "March")
    room.table.setFocus()
    room.table.setCurrentIndex(room.table.figures.index(row, NAMES.index("won")))
    QTest.keyClick(room.table, Qt.Key.Key_Return)
    table = next(table for table in window.findChildren(DealTable) if "-03" in table.windowTitle())
    model = window.model
    assert model is not None
    year = figures.year
    assert table._total == len(model.session.store.deals.won_between(f"{year}-03-01", f"{year}-03-31"))


def test_years_are_kept_beside_each_other(enter: Enter, sample: Path) -> None:
    window, room = enter(sample)
    model = window.model
    assert model is not None
    coming = model.today.year + 1
    room.years.setCurrentIndex(room.years.findData(str(coming)))
    assert room.invitation.isVisible()
    room._focus_target()
    type_into("800")
    assert total(room) == 800 * WAN
    assert model.settings.target_minor == 600 * WAN  # the balance's year is another one
    assert room.cards.cards["due"].figure.text() == "0.0"
    room.years.setCurrentIndex(room.years.findData(str(coming - 1)))
    assert room.amount.text() == "600"


def test_a_year_without_deals_and_weeks_without_a_working_day(
    enter: Enter, make_file: MakeFile, qtbot: QtBot
) -> None:
    window, room = enter(make_file())
    assert window.model is not None
    # In 2026 Spring Festival takes a whole week, from Monday 16 to Sunday 22 February.
    session = window.model.session
    session.execute(SetYearTarget(2025, 10_000 * WAN, 53))
    session.execute(SetYearTarget(2024, 9_000 * WAN, None))
    session.execute(SetYearTarget(2026, None, 53))
    assert room.years.findData("2024") >= 0
    room.years.setCurrentIndex(room.years.findData("2025"))
    room.measures.choose("units")
    room.kinds.set_value("weeks")
    room._show_table()
    assert room.figures is not None
    assert room.cards.cards["reached"].figure.text() == "0"
    assert room.cards.cards["needed"].verdict.text() == "▼ the year is over, 53 short"
    assert total(room) == 53
    plans = cells(room, "plan")
    assert sum(int(plan) for name, plan in plans.items() if name.startswith("Week")) == 53
    # One unit more to what rounding left, said with its months.
    assert "one unit more each in" in room.rest.text()
    room.years.setCurrentIndex(room.years.findData("2026"))
    (idle,) = (name for name in cells(room, "plan") if name.startswith("Week 8 "))
    assert (cells(room, "plan")[idle], cells(room, "bar")[idle]) == ("0", "—")
    assert sum(int(plan) for name, plan in cells(room, "plan").items() if name.startswith("Week")) == 53
    room.years.setCurrentIndex(room.years.findData("2025"))
    qtbot.waitUntil(lambda: room.chart.plot is not None)
    room.measures.choose("money")
    assert cells(room, "plan")["Year 2025"] == "10,000.0"
    room.years.setCurrentIndex(room.years.findData("2024"))
    assert total(room) == 9_000 * WAN


def test_a_season_of_two_years_is_that_of_an_independent_count(enter: Enter, make_file: MakeFile) -> None:
    path = make_file(*(f"Customer {n}, project, 10" for n in range(9)))
    session = Session.open(path)
    year = session.clock().year
    for number, row in enumerate(session.store.deals.column("target")):
        won = f"{year - 1}-{number % 3 + 4:02d}-10" if number < 8 else f"{year - 2}-12-10"
        session.execute(WinDeal(row, (number + 1) * WAN + number, 1, won))
    session.execute(SetYearTarget(year, 360 * WAN + 7, None))
    session.close()
    _, room = enter(path)
    assert room.figures is not None
    assert room.figures.breakdown is not None
    even = [Fraction(part, room.figures.target or 1) for part in room.figures.breakdown.months]
    QTest.mouseClick(room.spreads.segments[1], Qt.MouseButton.LeftButton)
    with closing(sqlite3.connect(path)) as database:
        sums = dict(
            database.execute(
                "SELECT cast(strftime('%m', closed_date) AS INTEGER), sum(amount_minor) FROM deal "
                "WHERE strftime('%Y', closed_date) = ? GROUP BY 1",
                (str(year - 1),),
            ).fetchall()
        )
    whole = 360 * WAN + 7
    for month, part in enumerate(room.figures.breakdown.months, 1):
        share = (8 * Fraction(sums.get(month, 0), sum(sums.values())) + 12 * even[month - 1]) / 20
        assert abs(part - share * whole) < 2
    assert total(room) == whole
    assert f"Season of {year - 1}, only 8 won deals" in room.note.text()


def test_a_new_year_begins_with_the_target_that_was_set_for_it(make_file: MakeFile) -> None:
    path = make_file()
    session = Session.open(path)
    now = session.clock()
    session.execute(SetYearTarget(now.year, 600 * WAN, None))
    session.execute(SetYearTarget(now.year + 1, 800 * WAN, 50))
    session.close()
    session = Session.open(path, clock=lambda: now.replace(year=now.year + 1, day=1))
    assert (session.settings.target_minor, session.settings.target_units) == (800 * WAN, 50)
    kept = session.store.records.all(YearTarget, order="year")
    assert [record.amount_minor for record in kept] == [600 * WAN, 800 * WAN]
    session.close()


def test_the_room_follows_what_is_won(enter: Enter, make_file: MakeFile) -> None:
    path = make_file("Customer, project, 50")
    window, room = enter(path)
    model = window.model
    assert model is not None
    session = model.session
    session.execute(SetYearTarget(model.today.year, 100 * WAN, None))
    row = session.store.deals.column("target")[0]
    session.execute(WinDeal(row, 50 * WAN, None, model.today.isoformat()))
    assert room.cards.cards["reached"].figure.text() == "50.0"
    session.execute(AddDeal({"customer": "Another"}))
    assert room.cards.cards["reached"].figure.text() == "50.0"


def test_the_keyboard_lands_on_the_month_that_runs_and_walks_all_there_is(enter: Enter, sample: Path) -> None:
    _, room = enter(sample)
    assert room.table.hasFocus()
    line = room.table.figures.line(room.table.currentIndex().row())
    assert (line.span.kind, line.span.number) == ("month", room.model.today.month if room.model else 0)
    room.years.setFocus()
    walked = []
    for _ in range(14):
        focused = QApplication.focusWidget()
        assert focused is not None
        walked.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert room.amount in walked
    assert room.table in walked
    assert all(card.figure in walked for card in room.cards.cards.values())
    assert any(segment in walked for segment in room.spreads.segments)


def test_another_period_of_the_balance_is_said_and_left_alone(enter: Enter, sample: Path) -> None:
    window, room = enter(sample)
    model = window.model
    assert model is not None
    year = model.today.year
    window.panels.settingsEdited.emit(
        {"period_start": date(year, 4, 1), "period_end": date(year + 1, 3, 31), "target_minor": 700 * WAN}
    )
    assert f"{year}-04-01" in room.note.text()
    assert room.amount.text() == "600"
    room.amount.setFocus()
    type_into("650")
    assert model.settings.target_minor == 700 * WAN
    assert total(room) == 650 * WAN


def values_of(text: str) -> list[float]:
    """Return the figures of a forecast: lower, middle and upper one, or all in one."""
    return [float(part.replace(",", "")) for part in text.split("–")]


def test_the_forecast_is_that_of_the_verdict_in_card_table_and_fan(
    enter: Enter, november: MainWindow, qtbot: QtBot
) -> None:
    window, room = enter(november)
    model = window.model
    assert model is not None
    qtbot.waitUntil(lambda: room.ahead is not None and not model.forecast.due)
    figures = model.forecast.figures
    assert figures is not None
    low, p50, high = (f"{int(value / WAN + 0.5):,}" for value in figures.total_amount[:3])
    card = room.cards.cards["forecast"]
    assert card.figure.text() == f"{p50} ({low}–{high})"
    assert card.verdict.text().endswith(f"gap {600 - int(p50)}")
    said = cells(room, "forecast")
    assert said["Year 2026"] == f"{low}–{p50}–{high}"
    shown = window.panels.verdict.shown
    assert shown is not None
    assert shown.forecast is figures
    assert said["October"] == ""
    for month in ("November", "December"):
        assert values_of(said[month]) == sorted(values_of(said[month]))
    assert room.ahead is not None
    # The month that runs comes to what is won in it and what is still to come.
    assert room.figures is not None
    won = (room.figures.won_until(model.today) - room.figures.won_until(date(2026, 10, 31))) / WAN
    assert won > 0
    assert values_of(said["November"])[0] >= int(won + 0.5)
    fan = room.ahead.fan
    assert (fan[0].day, fan[0].middle) == (model.today, 372 * WAN)
    assert fan[-1].day == date(2027, 10, 31)  # twelve months, the running one among them
    for before, after in pairwise(fan):
        assert after.low <= after.middle <= after.high
        assert before.middle <= after.middle
    qtbot.waitUntil(lambda: room.chart.plot is not None)
    # Beyond the year this one's target counts again, and it is said, until the next one has its own.
    assert "No target is set for 2027 yet" in room.rest.text()
    planned = room.chart._curves().plan
    assert len(planned) > 366
    assert planned[-1] == pytest.approx(600 + 600 * 304 / 365, rel=0.05)
    model.session.execute(SetYearTarget(2027, 1200 * WAN, None))
    assert "No target is set for 2027" not in room.rest.text()
    assert room.chart._curves().plan[-1] == pytest.approx(600 + 1200 * 304 / 365, rel=0.05)
    room.years.setCurrentIndex(room.years.findData("2027"))
    assert room.cards.cards["forecast"].figure.text() == "—" or room.cards.isHidden()
    assert cells(room, "forecast")["January"] != "" if not room.table.isHidden() else True


def test_a_forecast_that_comes_leaves_what_is_being_typed(
    enter: Enter, november: MainWindow, qtbot: QtBot
) -> None:
    window, room = enter(november)
    model = window.model
    assert model is not None
    qtbot.waitUntil(lambda: room.ahead is not None and not model.forecast.due)
    table = room.table
    row = list(cells(room, "plan")).index("December")
    table.setFocus()
    table.setCurrentIndex(table.figures.index(row, NAMES.index("plan")))
    QTest.keyClick(table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.state() == table.State.EditingState)
    # What it rests on was read again meanwhile, as after a change of another part.
    with qtbot.waitSignal(model.forecast.changed):
        model.forecast.follow(Change("day", None, (), frozenset({"day"})))
    assert table.state() == table.State.EditingState
    type_into("70")
    qtbot.waitUntil(lambda: cells(room, "plan")["December"] == "70.0")


def test_the_forecast_marks_itself(enter: Enter, november: MainWindow, qtbot: QtBot) -> None:
    _, room = enter(november)
    # Its room is kept from the first moment on, so that nothing jumps under the hand when it comes.
    assert room.score.isVisible()
    assert room.score.sentence.text().startswith("Being worked out: ")
    qtbot.waitUntil(lambda: room.score.strip.height() == room.score.strip.sizeHint().height())
    waiting, strip = room.score.height(), room.score.strip.size()
    below = room.table.geometry()
    qtbot.waitUntil(lambda: not room.score.sentence.text().startswith("Being"))
    assert (room.score.height(), room.score.strip.size()) == (waiting, strip)
    assert room.table.geometry() == below
    found = re.match(r"In (\d+) of (\d+) past months what came lay in the range", room.score.sentence.text())
    assert found is not None
    within, total = int(found[1]), int(found[2])
    assert 0 <= within <= total
    assert total >= 10
    lines = room.score.accessibleDescription().splitlines()[1:]
    assert len(lines) == total
    inside = 0
    for line in lines:
        numbers = [float(part.replace(",", "")) for part in re.findall(r"[\d.,]*\d", line.partition(":")[2])]
        low, middle, high, came = numbers
        assert low <= middle <= high
        inside += low <= came <= high
    assert abs(inside - within) <= 1  # as they are shown, one may lie on the edge


def test_the_chart_comes_and_speaks(enter: Enter, sample: Path, qtbot: QtBot) -> None:
    _, room = enter(sample)
    qtbot.waitUntil(lambda: room.chart.plot is not None)
    assert "372.0 of 600.0" in room.chart.accessibleDescription()
    for widget in (room.years, room.amount, room.spreads, room.measures, room.kinds, room.table):
        assert widget.accessibleName()


def test_what_was_won_before_one_began_is_typed_and_counted_at_once(
    qtbot: QtBot, enter: Enter, make_file: MakeFile
) -> None:
    window, room = enter(make_file())
    model = window.model
    assert model is not None
    session, year = model.session, model.today.year
    session.execute(SetYearTarget(year, 600 * WAN, None))
    session.execute(SetSettings(replace(session.settings, average_minor=30 * WAN)))

    def fill(dialog: BeforeDialog) -> None:
        amount, deals, _units = dialog.fields[0]
        QTest.keyClicks(amount, "120")
        QTest.keyClicks(deals, "x")
        assert dialog.problem()
        deals.setText("4")
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    with answering(qtbot, (BeforeDialog, fill)):
        room.before.click()
    assert cells(room, "won")[f"Year {year}"] == "120.0"
    assert "120.0 of what is won was won before this file was begun." in room.rest.text()
    money = model.figures.balance.money
    assert money is not None
    assert money.won_contracts == pytest.approx(4)
    session.undo()
    assert cells(room, "won")[f"Year {year}"] == "0.0"
