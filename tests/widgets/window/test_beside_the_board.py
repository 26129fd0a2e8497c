"""What lies around the board: sheet, calculator, chart, filter bar, status line, settings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.closing import LoseDeals
from funnel_desktop.commands.context import Command
from funnel_desktop.commands.deals import AddDeal, MoveDeals, SetSettings
from funnel_desktop.commands.playbook import EditPlaybook
from funnel_desktop.method.fields import EDITABLE_FIELDS
from funnel_desktop.method.playbook import Playbook
from funnel_desktop.queries.board_index import DealFilter
from funnel_desktop.widgets.deal.overview import NoteEdit
from funnel_desktop.widgets.dialogs.about.dialog import AboutDialog
from funnel_desktop.widgets.dialogs.deal_table import DealTable
from funnel_desktop.widgets.dialogs.settings import SettingsDialog
from funnel_desktop.widgets.kit.controls.fields import AmountEdit, Choice
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.widgets.look.typing_hand import focused, type_words
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import (
    CONTROL,
    answering,
    cancelled,
    choose_cards,
    clicked_in_menu,
    confirmed,
    deal_of,
    press,
    said,
    shown,
    undo_words,
)

WAN = 10_000 * 100
STAGES = ("target", "qualified", "shortlisted", "intent", "near_win", "won")


def _short_days(playbook: Playbook) -> Playbook:
    stages = {
        key: stage if key == "won" else stage._replace(usual_days=1) for key, stage in playbook.stages.items()
    }
    return playbook._replace(stages=stages)


def all_shown(window: MainWindow) -> int:
    return sum(len(shown(window, stage)) for stage in STAGES)


# The sheet


@pytest.mark.parametrize(
    ("field", "typed", "value"),
    [
        ("customer", "华强电子集团", "华强电子集团"),
        ("project", "二期", "二期"),
        ("contact_name", "王工", "王工"),
        ("contact_position", "总工", "总工"),
        ("contact_phone", "139", "139"),
        ("amount_minor", "40.5", 40_500_000),
        ("units", "12", 12),
        ("expected_close_date", "2027-01-15", "2027-01-15"),
        ("next_step", "Send the table", "Send the table"),
        ("next_step_date", "2027-01-05", "2027-01-05"),
        ("competitor", "Bolt", "Bolt"),
        ("note", "A word", "A word"),
        ("source", "inbound", "inbound"),
    ],
)
def test_every_field_is_edited_in_place_as_a_step_of_its_own(
    open_window: MakeWindow, make_file: MakeFile, field: str, typed: str, value: object
) -> None:
    window = open_window(make_file("华强电子, 检测线, 38"))
    row = deal_of(window, "华强电子").row
    assert window.model is not None
    session = window.model.session
    before = session.deal(row)
    choose_cards(window, "华强电子")
    press(Qt.Key.Key_Return)
    sheet = window.sheet.shown
    assert sheet is not None
    editor = sheet.overview.fields[field].editor
    editor.setFocus()
    if isinstance(editor, Choice):
        editor.setCurrentIndex(editor.findData(typed))
        editor.activated.emit(editor.currentIndex())
    else:
        assert isinstance(editor, QLineEdit | NoteEdit)
        editor.selectAll()
        type_words(editor, typed)
        press(Qt.Key.Key_Return, CONTROL if isinstance(editor, NoteEdit) else Qt.KeyboardModifier.NoModifier)
    after = session.deal(row)
    assert after is not None
    assert before is not None
    assert getattr(after, field) == value
    others = [name for name in EDITABLE_FIELDS if name != field]
    assert [getattr(after, name) for name in others] == [getattr(before, name) for name in others]
    assert undo_words(window) == "Undo: edit 华强电子"
    window.undo()
    assert session.deal(row) == before
    assert not window.actions_["undo"].isEnabled()


def test_the_sheet_answers_checks_moves_on_and_goes_by_escape(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile
) -> None:
    window = open_window(make_file("华强电子, 检测线, 38", "乙, 10"))
    choose_cards(window, "华强电子")
    press(Qt.Key.Key_Return)
    sheet = window.sheet.shown
    assert sheet is not None
    sheet.show_page("checks")
    rows = sheet.checks.rows
    rows["t1"].focus()
    press(Qt.Key.Key_Y)
    assert window.model is not None
    session = window.model.session
    assert session.answers(deal_of(window, "华强电子"))["t1"].answer == "yes"
    assert window.board is not None
    (card,) = session.cards([deal_of(window, "华强电子").row])
    assert (card.answered, card.asked) == (1, 4)
    assert sheet.tabs.tabText(2) == "Checks 1/4"
    # Undo on the board is seen in the sheet, and the sheet stays.
    window.actions_["undo"].trigger()
    assert sheet.tabs.tabText(2) == "Checks 0/4"
    assert sheet.isVisible()
    # Deleted from the board: the sheet has nothing to show any more.
    press(Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert window.board.column("target").view.hasFocus()


def test_what_is_being_typed_is_stored_when_the_window_closes(
    open_window: MakeWindow, make_file: MakeFile
) -> None:
    path = make_file("华强电子, 检测线, 38")
    window = open_window(path)
    choose_cards(window, "华强电子")
    press(Qt.Key.Key_Return)
    sheet = window.sheet.shown
    assert sheet is not None
    sheet.overview.fields["project"].editor.setFocus()
    type_words(focused(), " 二期")
    window.close()
    again = open_window(path)
    assert deal_of(again, "华强电子").project == "检测线 二期"


# Calculator and chart


def test_the_target_is_followed_at_every_keystroke_and_saved_as_one_step(
    open_window: MakeWindow, sample: Path
) -> None:
    window = open_window(sample)
    assert window.model is not None
    session = window.model.session
    before = session.settings
    chart, calculator = window.panels.chart, window.panels.balance
    first = chart.sentence()
    assert "the first gap" in first or first == "Every stage keeps up with the plan."  # at the year's end
    target = calculator.inputs.editors["money", "target"]
    target.setFocus()
    target.selectAll()
    sentences = []
    for digit in "9000":
        QTest.keyClicks(target, digit)
        sentences.append(chart.sentence())
    assert len(set(sentences)) >= 3
    assert "Target lacks" in sentences[-1]
    assert session.settings == before  # only a preview
    assert session.undo_name is None
    press(Qt.Key.Key_Return)
    assert session.settings.target_minor == 9000 * WAN
    assert undo_words(window) == "Undo: change the target"
    window.undo()
    assert session.settings == before
    assert session.undo_name is None
    assert chart.sentence() == first
    # Typed and taken back with Escape: nothing is left of it.
    target.setFocus()
    target.selectAll()
    QTest.keyClicks(target, "1")
    assert chart.sentence() != first
    press(Qt.Key.Key_Escape)
    assert chart.sentence() == first
    assert session.undo_name is None


def test_a_stage_of_the_chart_filters_the_board_and_shows_all_again(
    open_window: MakeWindow, sample: Path
) -> None:
    window = open_window(sample)
    everything = all_shown(window)
    rows = window.panels.chart.area.rows

    def click(position: int) -> None:
        QTest.mouseClick(rows[position], Qt.MouseButton.LeftButton)

    click(3)
    assert [len(shown(window, stage)) for stage in STAGES] == [0, 0, 0, 5, 0, 0]
    assert window.filter_bar.more.isVisible()
    assert window.filter_bar.more.text() == "Intent"
    click(3)
    assert all_shown(window) == everything
    assert not window.filter_bar.more.isVisible()
    click(1)
    window.filter_bar.more.click()
    assert all_shown(window) == everything


def test_a_figure_opens_the_deals_behind_it(qtbot: QtBot, open_window: MakeWindow, sample: Path) -> None:
    window = open_window(sample)
    window.panels.dealsWanted.emit("intent", "have")
    (table,) = window.findChildren(DealTable)
    assert table.windowTitle() == "Deals in Intent and further on"
    assert table.count.text().startswith("8 deals · ")
    # It follows what is done beside it, and opens a deal on the sheet.
    choose_cards(window, shown(window, "intent")[0])
    assert window.flow is not None
    assert window.model is not None
    row = deal_of(window, shown(window, "intent")[0]).row
    from funnel_desktop.commands.deals import DeleteDeals

    window.flow.execute(DeleteDeals((row,)))
    assert table.count.text().startswith("7 deals · ")
    window.undo()
    assert table.count.text().startswith("8 deals · ")
    type_words(table.find_field, shown(window, "near_win")[0][:8])
    assert table.count.text().startswith("1 deal · ")
    table.open_button.click()
    assert window.sheet.shown is not None
    assert window.sheet.shown.row() == deal_of(window, shown(window, "near_win")[0]).row
    # For the manager: what is shown, in words, to be pasted into a spreadsheet.
    table.find_field.clear()
    table.copy_button.click()
    assert table.count.text() == "8 deals copied"
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 9
    assert lines[0].split("\t")[:5] == ["Customer", "Project", "Stage", "Outcome", "Amount (¥10k)"]
    assert lines[1].split("\t")[2:4] == ["Intent", "Open"]
    # Another file: the table belonged to the first one.
    window.files.open_sample()
    qtbot.waitUntil(lambda: not window.findChildren(DealTable))


# The filter bar


def test_the_board_is_found_through_as_one_types(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile
) -> None:
    window = open_window(make_file("华强电子, 检测线", "重庆长安, 座椅", "Bolt Motors, Leak test"))
    press(Qt.Key.Key_F, CONTROL)
    field = window.filter_bar.find_field
    assert field.hasFocus()
    for words, found in (
        ("华强", ["华强电子"]),
        ("hqdz", ["华强电子"]),
        ("chongqing", ["重庆长安"]),
        ("cqca", ["重庆长安"]),
        ("leak", ["Bolt Motors"]),
        ("zz", []),
    ):
        field.selectAll()
        type_words(field, words)
        assert shown(window, "target") == found, words
    press(Qt.Key.Key_Escape)
    assert field.text() == ""
    assert len(shown(window, "target")) == 3
    press(Qt.Key.Key_Down)
    assert window.board is not None
    assert window.board.column("target").view.hasFocus()
    # While fields are filtered, another word is no reason to lose the other filters.
    window.actions_["filter_no_step"].trigger()
    type_words(field, "hq")
    assert window.model is not None
    assert window.model.index.filter.no_next_step
    window.actions_["clear_filter"].trigger()
    assert field.text() == ""
    assert not window.model.index.filter.active


def test_stale_and_overdue_deals_are_counted_and_shown_alone(
    qtbot: QtBot, open_window: MakeWindow, sample: Path
) -> None:
    window = open_window(sample)
    bar = window.filter_bar
    qtbot.waitUntil(lambda: bar.stale.text() == "Stale 7")
    assert bar.overdue.text() == "Overdue 6"
    everything = all_shown(window)
    bar.stale.click()
    assert all_shown(window) == 7
    assert window.actions_["filter_stale"].isChecked()
    bar.overdue.click()
    assert all_shown(window) < 7  # both at once
    bar.stale.click()
    assert all_shown(window) == 6
    bar.overdue.click()
    assert all_shown(window) == everything
    assert not window.actions_["filter_overdue"].isChecked()
    # A head says how many of how many are shown.
    window.actions_["filter_stale"].trigger()
    assert bar.stale.isChecked()
    assert window.board is not None
    assert " of 18 shown" in window.board.column("target").header.accessibleName()


def test_stuck_deals_are_counted_shown_alone_and_listed_until_they_move(
    qtbot: QtBot, november: MainWindow
) -> None:
    window, bar = november, november.filter_bar
    model = window.model
    assert model is not None
    session = model.session
    qtbot.waitUntil(lambda: bar.stale.text() != "Stale")
    assert model.figures.stuck_count == 0
    assert not bar.stuck.isVisible()
    everything, near_win = all_shown(window), model.index.column("near_win")
    # Whoever signs within a day of coming near has three stuck deals there.
    own = replace(session.settings, probability_mode="own", own_days={"near_win": 1})
    session.execute(SetSettings(own))
    qtbot.waitUntil(bar.stuck.isVisible)
    stuck = model.figures.stuck_under(session.settings)
    assert 1 <= len(stuck) <= len(near_win)
    assert bar.stuck.text() == f"Stuck {len(stuck)}"
    bar.stuck.click()
    assert sorted(model.index.column("near_win")) == sorted(stuck)
    assert all_shown(window) == len(stuck)
    assert window.actions_["filter_stuck"].isChecked()
    # The calculator says that they don't count, and lists them.
    window.panels.balance.set_horizon("time")
    note = window.panels.balance.by_time.stuck
    assert note.caption.startswith(f"{len(stuck)} stuck deal")
    note.click()
    (table,) = (it for it in window.findChildren(DealTable) if it.isVisible())
    assert table.windowTitle().startswith("Stuck deals")
    assert table._deals.rowCount() == len(stuck)
    # Moved, even back, a deal counts again: everywhere at once.
    session.execute(MoveDeals((stuck[0],), "intent"))
    assert model.figures.stuck_under(session.settings) == stuck[1:]
    assert stuck[0] not in model.index.column("intent")
    assert all_shown(window) == len(stuck) - 1
    qtbot.waitUntil(lambda: bar.stuck.text() == f"Stuck {len(stuck) - 1}")
    assert table._deals.rowCount() == len(stuck) - 1
    table.close()
    # As few as there are then: the way back stays as long as they are shown alone.
    session.execute(MoveDeals(tuple(stuck[1:]), "intent"))
    qtbot.waitUntil(lambda: bar.stuck.text() == "Stuck 0")
    assert bar.stuck.isVisible()
    assert all_shown(window) == 0
    assert not note.isVisible()
    bar.stuck.click()
    assert all_shown(window) == everything
    assert not bar.stuck.isVisible()


def test_what_is_usual_follows_every_deal_and_so_does_what_is_stuck(
    november: MainWindow, qtbot: QtBot
) -> None:
    """Shown alone, stuck deals are those of the balance after any change, in columns that it did not touch
    too."""
    model = november.model
    assert model is not None
    session = model.session
    qtbot.waitUntil(lambda: model.figures.stays_known)
    session.execute(SetSettings(replace(session.settings, probability_mode="measured")))
    model.set_filter(DealFilter(stuck=True))
    rows = [row for stage in STAGES[:5] for row in session.store.deals.column(stage)]
    before = model.figures.whole_longest_stays
    steps: list[Command] = [
        LoseDeals(tuple(rows[:12]), "price"),
        *(AddDeal({"customer": f"新 {at}"}) for at in range(3)),
    ]
    steps += [
        SetSettings(replace(session.settings, probability_mode="standard")),
        EditPlaybook(_short_days(session.playbook)),
    ]
    found = []
    for step in steps:
        session.execute(step)
        found.append(sorted(row for stage in STAGES for row in model.index.column(stage)))
        assert found[-1] == sorted(model.figures.stuck_under(session.settings))
    assert model.figures.whole_longest_stays != before
    assert len(found[-1]) > len(found[0])


def test_source_and_sort_are_chosen_from_menus(qtbot: QtBot, open_window: MakeWindow, sample: Path) -> None:
    window = open_window(sample)
    everything = all_shown(window)
    with answering(qtbot, clicked_in_menu("Inbound")):
        window.filter_bar.source.click()
    some = all_shown(window)
    assert 0 < some < everything
    assert window.filter_bar.source.text() == "Source: Inbound ▾"
    with answering(qtbot, clicked_in_menu("Follow-up")):
        window.filter_bar.source.click()
    assert all_shown(window) > some
    assert window.filter_bar.source.text() == "Source: 2 ▾"
    with answering(qtbot, clicked_in_menu("All sources")):
        window.filter_bar.source.click()
    assert all_shown(window) == everything
    by_hand = shown(window, "qualified")
    with answering(qtbot, clicked_in_menu("By &amount")):
        window.filter_bar.sort.click()
    assert window.model is not None
    # By its row: a customer of the sample may have two deals.
    rows = [window.model.session.deal(row) for row in window.model.index.column("qualified")]
    amounts = [deal.amount_minor or 0 for deal in rows if deal is not None]
    assert amounts == sorted(amounts, reverse=True)
    assert window.filter_bar.sort.text() == "Sort: amount ▾"
    with answering(qtbot, clicked_in_menu("By &hand")):
        window.filter_bar.sort.click()
    assert shown(window, "qualified") == by_hand


def test_the_menu_of_a_card_and_that_of_the_ground(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile
) -> None:
    window = open_window(make_file("华强电子, 38"))
    choose_cards(window, "华强电子")
    texts: list[list[str]] = []

    def look(menu: QMenu) -> None:
        texts.append([action.text().replace("&", "") for action in menu.actions() if action.text()])
        menu.close()

    assert window.board is not None
    point = window.mapToGlobal(window.rect().center())
    with answering(qtbot, (QMenu, look)):
        window.board.menuWanted.emit(window.board.selected_rows(), point)
    with answering(qtbot, (QMenu, look)):
        window.board.menuWanted.emit([], point)
    assert texts == [
        [
            *("Open", "Step done, next…", "Next step…", "Plan a visit…"),
            *("Move forward…", "Move back…", "Won…", "Lost…", "Change the chosen deals…", "Delete…"),
        ],
        ["New deal…", "Find", "Show all deals"],
    ]


# Settings, help, status


def test_settings_are_one_step_and_take_effect_at_once(
    qtbot: QtBot, open_window: MakeWindow, sample: Path
) -> None:
    window = open_window(sample)
    assert window.model is not None
    before = window.model.settings

    def change(dialog: SettingsDialog) -> None:
        dialog.rule.choose("strict")
        dialog.unit.choose("1")
        dialog.checks["n4"].setChecked(False)
        dialog.stale["target"].setText("1000")
        assert dialog.backlog.value() == "3"
        dialog.backlog.choose("6")
        confirmed(dialog)

    def wrong(dialog: SettingsDialog) -> None:
        dialog.stale["target"].setText("soon")
        confirmed(dialog)
        assert dialog.isVisible()
        assert dialog.stale["target"].accessibleDescription()
        cancelled(dialog)

    with answering(qtbot, (SettingsDialog, wrong)):
        window.actions_["settings"].trigger()
    assert window.model.settings == before
    with answering(qtbot, (SettingsDialog, change)):
        window.actions_["settings"].trigger()
    settings = window.model.settings
    assert (settings.rule, settings.amount_unit) == ("strict", 1)
    assert settings.switched_off_checks == ("n4",)
    assert settings.stale_after_days == {"target": 1000}
    assert settings.backlog_months == 6
    assert window.panels.balance.inputs.editors["money", "target"].text() == "6000000"
    assert undo_words(window) == "Undo: change settings"
    window.undo()
    assert window.model.settings == before
    assert window.panels.balance.inputs.editors["money", "target"].text() == "600"
    with answering(qtbot, (SettingsDialog, confirmed)):
        window.actions_["settings"].trigger()
    assert window.model.session.undo_name is None  # saved without a change is no step


def test_another_currency_is_left_out_and_said_until_the_settings_know_its_rate(
    qtbot: QtBot, open_window: MakeWindow, sample: Path
) -> None:
    window = open_window(sample)
    assert window.model is not None
    assert window.flow is not None
    assert "without" not in window.status.totals.text()
    window.flow.execute(AddDeal({"customer": "Harbor Clinic", "amount_minor": 100_000_00, "currency": "USD"}))
    assert window.status.totals.text().endswith(" · without 1 in USD")
    assert window.panels.balance._notes.text().startswith("No sum has 1 deal in USD")
    row = max(window.model.session.store.deals.all_rows())
    (card,) = window.model.session.cards([row])
    assert window.model.wording.amount_of(card) == "USD\N{NO-BREAK SPACE}100,000"
    assert window.model.wording.short_amount_of(card) == "USD\N{NO-BREAK SPACE}100k"
    before = window.model.figures.totals.columns["target"].sum_minor

    def wrong(dialog: SettingsDialog) -> None:
        dialog.currencies.edits["USD"].setText("much")
        confirmed(dialog)
        assert dialog.isVisible()
        assert dialog.currencies.edits["USD"].accessibleDescription()
        cancelled(dialog)

    def change(dialog: SettingsDialog) -> None:
        dialog.currencies.edits["USD"].setText("7.25")
        dialog.currencies.other.setCurrentIndex(dialog.currencies.other.findData("EUR"))
        dialog.currencies.new_rate.setText("7.9")
        confirmed(dialog)

    with answering(qtbot, (SettingsDialog, wrong)):
        window.actions_["settings"].trigger()
    with answering(qtbot, (SettingsDialog, change)):
        window.actions_["settings"].trigger()
    assert window.model.settings.currency_rates == {"USD": 7.25, "EUR": 7.9}
    assert undo_words(window) == "Undo: change the rates of currencies"
    assert "without" not in window.status.totals.text()
    assert window.model.figures.totals.columns["target"].sum_minor == before + 725_000_00
    window.undo()
    assert window.status.totals.text().endswith(" · without 1 in USD")


def test_the_sheet_shows_and_takes_an_amount_in_the_deals_own_currency(
    qtbot: QtBot, open_window: MakeWindow, sample: Path
) -> None:
    window = open_window(sample)
    assert window.model is not None
    assert window.flow is not None
    window.flow.execute(AddDeal({"customer": "Harbor Clinic", "amount_minor": 100_000_00, "currency": "USD"}))
    row = max(window.model.session.store.deals.all_rows())
    window.open_deal(row)
    sheet = window.sheet._sheet
    assert sheet is not None
    overview = sheet.overview
    amount = overview.fields["amount_minor"].editor
    assert isinstance(amount, AmountEdit)
    assert (amount.text(), amount.suffix()) == ("100000", "USD")
    assert sheet.head.amount.text() == "USD\N{NO-BREAK SPACE}100,000"
    assert overview.fields["currency"].isVisibleTo(overview)
    amount.setText("120000")
    amount.setModified(True)
    amount.commit()
    deal = window.model.session.deal(row)
    assert deal is not None
    assert (deal.foreign_minor, deal.amount_minor) == (120_000_00, None)
    overview.currency.setCurrentIndex(overview.currency.findData("CNY"))
    overview.currency.activated.emit(overview.currency.currentIndex())
    deal = window.model.session.deal(row)
    assert deal is not None
    assert (deal.foreign_minor, deal.amount_minor) == (None, 120_000_00)
    assert amount.text() == "12"


def test_about_opens_and_closes(qtbot: QtBot, open_window: MakeWindow) -> None:
    window = open_window(None)
    with answering(qtbot, (AboutDialog, confirmed)) as titles:
        window.actions_["about"].trigger()
    assert titles == ["About Funnel Desktop"]


def test_the_status_line_says_what_was_done_and_takes_it_back(
    open_window: MakeWindow, make_file: MakeFile
) -> None:
    window = open_window(make_file("R&D Motors, 38"))
    choose_cards(window, "R&D Motors")
    assert window.flow is not None
    day = (date.today() + timedelta(days=3)).isoformat()
    window.flow.edit(deal_of(window, "R&D Motors").row, "next_step_date", day)
    assert window.status.done.text() == "Last change: edit R&D Motors"
    assert window.actions_["undo"].text() == "&Undo: edit R&&D Motors"
    assert window.status.saved.text().startswith("Saved ")
    window.status.undo.click()
    assert window.status.done.text() == "Undone: edit R&D Motors"
    assert not window.status.undo.isVisible()
    assert deal_of(window, "R&D Motors").next_step_date is None
    # What was taken back can be done again from the same place, and taken back again.
    assert window.status.redo.isVisible()
    assert window.status.redo.text() == "Redo"
    window.status.redo.click()
    assert window.status.done.text() == "Redone: edit R&D Motors"
    assert deal_of(window, "R&D Motors").next_step_date == day
    assert not window.status.redo.isVisible()
    window.status.undo.click()
    assert deal_of(window, "R&D Motors").next_step_date is None
    # What is refused is said above the board and is no step.
    window.flow.edit(deal_of(window, "R&D Motors").row, "next_step_date", "someday")
    assert said(window) == "someday is not a date. Type it as 2026-12-31."
    assert window.model is not None
    assert window.model.session.undo_name is None
