"""What a rep does in the room of insights: look, open a bar, move the days, act on a deal that hangs."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.context import Command
from funnel_desktop.commands.deals import AddDeal, EditDeal, LoseDeals, MoveDeals, WinDeal
from funnel_desktop.commands.session import Session
from funnel_desktop.method.foretelling import JUDGED_CHECKS, Counts, judged
from funnel_desktop.widgets.dialogs.deal_table import DealTable
from funnel_desktop.widgets.dialogs.outcomes import LostDialog
from funnel_desktop.widgets.rooms.insights.room import InsightsRoom
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.widgets.window.hand import answering, cancelled

WAN = 10_000_00
MakeWindow = Callable[[Path | None], MainWindow]


class Told:
    """A clock that a story moves, up to today."""

    def __init__(self, days: int) -> None:
        self.now = datetime.now().astimezone() - timedelta(days=days)

    def __call__(self) -> datetime:
        return self.now

    def later(self, days: int) -> None:
        self.now += timedelta(days=days)


def run(session: Session, commands: Iterable[Command]) -> None:
    for command in commands:
        session.execute(command)


@pytest.fixture
def season(tmp_path: Path) -> Path:
    """Four months: six deals won after 12 days in Shortlisted each, with a date ten days too early; one lost;
    one that stands in Shortlisted since; and in the last 20 days one new, one larger, one slipped."""
    path = tmp_path / "season.funnel"
    clock = Told(120)
    session = Session.create(path, clock=clock)

    def add(name: str, amount: int, expected: int | None, stage: str = "shortlisted") -> int:
        day = None if expected is None else (clock.now + timedelta(days=expected)).date().isoformat()
        values = {"customer": name, "amount_minor": amount * WAN, "expected_close_date": day}
        change = session.execute(AddDeal(values, stage))
        assert change.deals
        return change.deals[0].row

    won = [add(f"won{number}", 10 + number, 12) for number in range(6)]
    lost = add("lost", 5, 12)
    add("stands", 44, 60)
    clock.later(12)
    run(session, [MoveDeals((row,), "near_win") for row in won])
    clock.later(10)
    run(session, [WinDeal(row, 10 * WAN, 1, clock.now.date().isoformat()) for row in won])
    session.execute(LoseDeals((lost,), "price"))
    clock.later(40)
    larger, slipped = add("larger", 20, 40), add("slipped", 30, 40)
    clock.later(38)
    add("new", 7, 2)
    session.execute(EditDeal(larger, {"amount_minor": 26 * WAN}))
    far = (clock.now + timedelta(days=900)).date().isoformat()
    session.execute(EditDeal(slipped, {"expected_close_date": far}))
    session.close()
    return path


def enter(window: MainWindow, qtbot: QtBot) -> InsightsRoom:
    """Go to the room and wait until all of it is there."""
    window.rooms.enter("insights")
    room = window.rooms.room("insights")
    assert isinstance(room, InsightsRoom)
    assert room.isVisible()
    settle(room, qtbot)
    return room


def settle(room: InsightsRoom, qtbot: QtBot) -> None:
    """Wait until all that is to be shown is there."""
    qtbot.waitUntil(lambda: not (room.work.busy or room.follower.due))


def listed(room: InsightsRoom) -> list[str]:
    """The customers in the table that was opened last; it is closed."""
    tables = [table for table in room.window().findChildren(DealTable) if table.isVisible()]
    assert len(tables) == 1
    names = [tables[0]._deals.index(row, 0).data() for row in range(tables[0]._deals.rowCount())]
    tables[0].close()
    tables[0].deleteLater()
    return sorted(names)


def press(widget: object, key: Qt.Key = Qt.Key.Key_Return) -> None:
    QTest.keyClick(widget, key)  # type: ignore[call-overload]


def bars(room: InsightsRoom) -> dict[str, str]:
    return {bar.key: bar.text() for bar in room.waterfall.bars}


def test_the_bars_say_what_changed_and_open_their_deals(
    open_window: MakeWindow, season: Path, qtbot: QtBot
) -> None:
    room = enter(open_window(season), qtbot)
    assert bars(room) == {
        "opening": "94.0",
        "new": "+7.0",
        "won": "0.0",
        "lost": "0.0",
        "up": "+6.0",
        "down": "0.0",
        "slipped": "−30.0",
        "closing": "77.0",
    }
    assert "Most of it slipped: 1 deal" in room.waterfall.sentence.text()
    first = room.waterfall.bars[0]
    first.setFocus()
    for _ in range(6):
        press(QApplication.focusWidget(), Qt.Key.Key_Right)
    focused = QApplication.focusWidget()
    assert focused is room.waterfall.bars[6]
    assert focused.accessibleName() == "Slipped: −30.0 ¥10k, 1 deal"
    press(focused)
    assert listed(room) == ["slipped"]
    press(first)
    assert listed(room) == ["larger", "slipped", "stands"]


def test_slipped_dates_and_the_habit_are_told_and_open(
    open_window: MakeWindow, season: Path, qtbot: QtBot
) -> None:
    window = open_window(season)
    room = enter(window, qtbot)
    assert room.slip_card.rows[0].texts()[0] == "slipped"
    assert room.slip_card.rows[1].isHidden()
    assert room.slip_card.habit.text() == "Usually signed 10 days after the date that was stated first."
    late = room.slip_card.counts["late"]
    assert late.text() == "Late 6"
    press(late)
    assert listed(room) == [f"won{number}" for number in range(6)]
    with qtbot.waitSignal(room.dealWanted):
        press(room.slip_card.rows[0])


def test_a_deal_that_hangs_can_be_opened_and_closed_as_lost(
    open_window: MakeWindow, season: Path, qtbot: QtBot
) -> None:
    window = open_window(season)
    room = enter(window, qtbot)
    line = room.hanging.rows[0]
    name, amount, kind, days = line.line.texts()
    assert (name, amount, kind) == ("stands", "¥440k", "Shortlisted · longer than any won deal")
    assert days == "120 days / 12"
    assert "no deal that was won stood there longer than 12" in line.line.accessibleName()
    assert line.lose.accessibleName() == "Close stands as lost…"
    with answering(qtbot, (LostDialog, cancelled)):
        press(line.lose)
    assert window.model is not None
    deal = window.model.session.deal(line.handle)
    assert deal is not None
    assert deal.outcome == "open"
    # What is done on the board is seen here at once.
    window.model.session.execute(LoseDeals((line.handle,), "price"))
    settle(room, qtbot)
    assert room.hanging.rows[0].line.texts()[0] != "stands"
    assert bars(room)["lost"] == "−44.0"


def test_rates_are_shown_as_counts_below_twenty(open_window: MakeWindow, season: Path, qtbot: QtBot) -> None:
    room = enter(open_window(season), qtbot)
    near_win = room.stage_card.lines.lines[4]
    assert [cell.text for cell in near_win.cells][:4] == ["Near-win", "6", "6 / 6", "too few"]
    assert room.stage_card.lines.lines[2].cells[4].text == "12 (6)"
    press(near_win)
    assert listed(room) == [f"won{number}" for number in range(6)]
    room.rates.by.setCurrentIndex(room.rates.by.findData("size"))
    settle(room, qtbot)
    assert [line.cells[1].text for line in room.rates.lines.lines if not line.isHidden()] == [
        "0 / 1",
        "6 / 6",
    ]
    assert room.reasons.lines.lines[0].cells[0].text == "Price"
    press(room.reasons.lines.lines[0])
    assert listed(room) == ["lost"]
    assert "10 won and 10 lost" in room.foretold.words.text()


def test_the_days_are_moved_by_keyboard_and_everything_is_as_it_was_then(
    open_window: MakeWindow, season: Path, qtbot: QtBot
) -> None:
    window = open_window(season)
    room = enter(window, qtbot)
    slider = room.time.slider
    assert room.spans.value() == "month"
    slider.last.setFocus()
    for _ in range(3):
        press(slider.last, Qt.Key.Key_PageDown)
    settle(room, qtbot)
    assert room.spans.value() == "own"
    assert (room.days.last - room.days.first).days == 9
    # Twenty-one days ago nothing of it had happened yet.
    assert bars(room)["slipped"] == "0.0"
    assert bars(room)["closing"] == bars(room)["opening"] == "94.0"
    assert room.hanging.rows[0].lose.isHidden()
    slider.first.setFocus()
    press(slider.first, Qt.Key.Key_Home)
    settle(room, qtbot)
    assert bars(room)["opening"] == "124.0"
    slider.last.setFocus()
    press(slider.last, Qt.Key.Key_Home)
    assert slider.last.value() == slider.first.value() + 1
    room.spans.choose("month")
    settle(room, qtbot)
    assert bars(room)["slipped"] == "−30.0"


def test_the_board_of_a_past_day_can_be_looked_at(
    open_window: MakeWindow, season: Path, qtbot: QtBot
) -> None:
    room = enter(open_window(season), qtbot)
    room.then.kinds.choose("before")
    assert room.then.board is not None
    shown = [
        card.texts()[::2] for one in room.then.board.columns for card in one.cards if not card.isHidden()
    ]
    assert ("larger", "¥200k") in shown  # as it was; now it is 260
    assert "new" not in dict(shown)
    room.then.kinds.choose("after")
    shown = [
        card.texts()[::2] for one in room.then.board.columns for card in one.cards if not card.isHidden()
    ]
    assert ("larger", "¥260k") in shown
    assert "new" in dict(shown)
    room.then.kinds.choose("chart")
    press(room.then.lines.lines[2])
    assert listed(room) == ["larger", "new", "slipped", "stands"]


def test_what_a_column_of_the_board_has_no_room_for_is_a_press_away(
    open_window: MakeWindow, make_file: Callable[..., Path], qtbot: QtBot
) -> None:
    names = [f"firm{number}" for number in range(8)]
    room = enter(open_window(make_file(*names)), qtbot)
    room.then.kinds.choose("after")
    assert room.then.board is not None
    target, qualified = room.then.board.columns[:2]
    assert target.more.text() == "and 2 more"
    assert qualified.more.isHidden()
    press(target.more)
    assert listed(room) == names
    room.then.kinds.choose("before")
    assert target.more.isHidden()


def test_the_picture_of_what_changed_is_copied(open_window: MakeWindow, season: Path, qtbot: QtBot) -> None:
    room = enter(open_window(season), qtbot)
    press(room.copy)
    image = QGuiApplication.clipboard().image()
    assert image.width() >= 2 * room.waterfall.width()


def test_a_check_is_named_only_where_it_foretold_wins(
    open_window: MakeWindow, season: Path, qtbot: QtBot
) -> None:
    room = enter(open_window(season), qtbot)
    assert room.model is not None
    card, wording = room.foretold, room.model.wording
    few = dict.fromkeys(JUDGED_CHECKS, Counts(5, 5, 4, 30))
    won, lost = (dict.fromkeys(JUDGED_CHECKS, range(*rows)) for rows in ((1, 10), (10, 45)))
    card.show_checks(wording, judged(few), won, lost)
    assert [label.text() for label in card.counts] == ["Won 9 / 10", "Lost 35 / 10"]
    assert not card.few.isHidden()
    card.show_checks(wording, judged(few | {"t1": Counts(10, 10, 10, 10)}), won, lost)
    assert card.few.isHidden()
    assert card.words.text().startswith("1 check judged: it does not stand out")
    card.show_checks(wording, judged(few | {"t1": Counts(28, 6, 6, 39)}), won, lost)
    name, said = card.checks[0]
    assert name.text() == wording.playbook.checks["t1"].question("en")
    assert said.text() == "Yes: 28 of 34 won, otherwise 6 of 45"
    assert card.checks[1][0].isHidden()
    assert "foretells" in card.words.text()
    assert "Late checks" in card.words.text()
    assert card.bars[0].isHidden()
    # What is said of a check opens the deals that had answered it.
    asked: list[tuple[str, tuple[int, ...], str]] = []
    card.listWanted.connect(lambda title, rows, sentence: asked.append((title, tuple(rows), sentence)))
    said.click()
    assert asked == [(name.text(), tuple(range(1, 45)), said.text())]
    card.show_checks(wording, judged(few), won, lost)
    card.counts[1].click()
    assert asked[-1][1:] == (tuple(range(10, 45)), "Lost 35 / 10")


def test_an_empty_file_is_calm(open_window: MakeWindow, make_file: Callable[..., Path], qtbot: QtBot) -> None:
    room = enter(open_window(make_file()), qtbot)
    assert room.empty.isVisible()
    assert room.waterfall.isHidden()
    assert room.time.isHidden()
    assert QApplication.focusWidget() is room.way_on
    # With the first deal everything is there, and says what it takes.
    window = room.window()
    assert isinstance(window, MainWindow)
    assert window.model is not None
    window.model.session.execute(AddDeal({"customer": "first"}))
    settle(room, qtbot)
    assert room.empty.isHidden()
    assert set(bars(room).values()) == {"0.0"}
    assert room.slip_card.habit.text().startswith("How your dates usually hold: not enough yet")
    assert room.hanging.words.text().startswith("Not enough yet")
    assert room.rates.none.text() == "Not enough yet: no deal is closed."
    assert not room.rates.none.isHidden()
    assert not room.reasons.none.isHidden()
    window.model.session.undo()
    settle(room, qtbot)
    assert room.empty.isVisible()
    assert room.rates.isHidden()


def test_what_is_under_way_ends_with_the_room_and_begins_anew(
    open_window: MakeWindow, season: Path, qtbot: QtBot
) -> None:
    window = open_window(season)
    room = enter(window, qtbot)
    room.work.start(iter_forever())
    assert room.work.busy
    window.rooms.enter("board")
    assert not room.work.busy
    assert room.follower.due
    room = enter(window, qtbot)
    assert bars(room)["slipped"] == "−30.0"


def iter_forever() -> Generator[None, None, None]:
    """Work that never ends by itself."""
    while True:
        yield
